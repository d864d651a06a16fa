// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x3x5x7xf32>) -> tensor<2x8x3x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<3> : tensor<1xi64>
    %cst_2 = arith.constant dense<1> : tensor<1xi64>
    %cst_3 = arith.constant dense<2> : tensor<1xi64>
    %cst_4 = arith.constant dense<0> : tensor<1xi64>
    %cst_5 = arith.constant dense<[[0.100455411, 0.0854797065, -0.358462662, 0.105439782, -0.648036181, 0.355822235, -0.203634679, -0.052519273], [0.201202229, 0.374002606, -0.130176097, 0.395291924, 0.0985148847, -0.511388719, 0.496921033, 0.433391392], [-0.556280911, -0.676127254, 0.145621911, -0.419344604, 0.45713383, -0.303964823, 0.564593852, -0.636769831], [0.425805062, -0.682246625, -0.482393593, -0.255611092, 0.249881417, 0.306441814, 0.061727345, 0.380923808]]> : tensor<4x8xf32>
    %cst_6 = arith.constant dense<[0.334739625, -0.327692658, -0.148540407, -0.100034408]> : tensor<4xf32>
    %cst_7 = arith.constant dense<"0x604F013EB235063F68B7F83EB04E34BFEC31B9BE742F473FE0B306BDE04F8F3E8091D2BD90F4E23EC8017D3E186F5CBED86BD63E2872C8BE50C16DBE66AD4F3FFA331D3FE8C35CBE2A941CBFA45DEF3EA84F273F440AF33E40549ABEB84C943E80F49C3EDCBA55BF90ADF9BEC895FE3E801DCBBDACEB84BE6C14763F885C32BF4C2B543F76DD4A3F44E6C6BEDC9E743FDCAC073FFA3A7E3F083673BEAA072EBF8627283F4A8119BF20AE3DBEA876473E3CA812BF8C4458BFE080D9BD90F4053EC8B59D3EB0B7D93E009086BAA8CC353FE02075BD08106DBE64361F3FFA1800BF04C1CF3EA2F62EBF9049893D807FE63CB8E430BF3C33F23E6470FABE3CAC9E3E74E3733FE8485EBF5C6444BF7CD1BFBE40598C3C6C22FDBE60558FBD8A503A3F0C238F3E04653ABF02BE61BF62C35EBF8016133D8C7B97BE8421F7BEFE567C3F1E6425BF0EEC053F8469313F6A711ABF5C27B3BEA0B99D3DE059AF3DAC8A27BF600CC7BE50896FBF8473AF3E5E0E413F0E4612BF80C6833E2A5A3CBF0089833C24CB7BBF14C53BBFC4E3123FF0C3CEBD50D2F2BE32647A3F98F55A3F124834BFC80EFE3E264B503F7685533F806EE33D6AA3383FEE6D77BFDE3B723F08562EBEE0BF723F08A363BE90D06CBF30595BBFA8D044BF000A693D96255EBF6CDFD6BE102DE4BE2C9FA63EA48FF63E60B85CBD8CF43C3F3447883E149BD93EEC21DBBE"> : tensor<32x4xf32>
    %cst_8 = arith.constant dense<[0.184000611, -0.0558003783, 0.470322847, -0.221571088, -0.299550116, 0.0575710535, 0.381048262, -0.433534145, 0.395915926, -0.0514342785, 0.439273655, -0.426541626, 0.350462615, -0.142974079, 1.812470e-02, 0.0279358625, 0.110807478, -0.420872569, 0.0125687122, 0.209578097, 0.374062896, -0.202152431, -0.495051324, 0.473377585, 0.163528502, 0.202418804, 0.0359017253, 0.448810577, -0.468988419, 0.331235766, 0.287451148, 0.0673203468]> : tensor<32xf32>
    %cst_9 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_12 = arith.constant 1.050000e+02 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x3x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.divf %in, %cst_12 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_6 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.cmpf ugt, %in, %cst : f32
      %34 = arith.select %33, %in, %cst : f32
      linalg.yield %34 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_13 = linalg.transpose ins(%cst_7 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_13 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_8 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.negf %in : f32
      %34 = math.exp %33 : f32
      %35 = arith.addf %34, %cst_0 : f32
      %36 = arith.divf %cst_0, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_9 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_10 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.subf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3, 4, 5]] output_shape [2, 4, 8, 1, 1, 1] : tensor<2x32xf32> into tensor<2x4x8x1x1x1xf32>
    %18 = tensor.empty() : tensor<2x1x8x1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%18 : tensor<2x1x8x1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %33 = arith.index_cast %in : i64 to index
      %34 = linalg.index 0 : index
      %35 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%34, %33, %35, %c0, %c0, %c0] : tensor<2x4x8x1x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1x1xf32>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x8x1x1x1xf32> into tensor<2x8x1x1x1xf32>
    %20 = tensor.empty() : tensor<2x8x1x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %cst_10 : tensor<2x8x1x1x1xf32>, tensor<f32>) outs(%20 : tensor<2x8x1x1x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1x1x1xf32>
    %22 = tensor.empty() : tensor<2x8x3x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %21 : tensor<2x8x3x5x7xf32>, tensor<2x8x1x1x1xf32>) outs(%22 : tensor<2x8x3x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x3x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%18 : tensor<2x1x8x1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %33 = arith.index_cast %in : i64 to index
      %34 = linalg.index 0 : index
      %35 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%34, %33, %35, %c0, %c0, %c0] : tensor<2x4x8x1x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1x1xf32>
    %collapsed_14 = tensor.collapse_shape %24 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x8x1x1x1xf32> into tensor<2x8x1x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %cst_11 : tensor<2x8x1x1x1xf32>, tensor<f32>) outs(%20 : tensor<2x8x1x1x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<2x8x3x5x7xf32>, tensor<2x8x1x1x1xf32>) outs(%22 : tensor<2x8x3x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x3x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%18 : tensor<2x1x8x1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %33 = arith.index_cast %in : i64 to index
      %34 = linalg.index 0 : index
      %35 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%34, %33, %35, %c0, %c0, %c0] : tensor<2x4x8x1x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1x1xf32>
    %collapsed_15 = tensor.collapse_shape %27 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x8x1x1x1xf32> into tensor<2x8x1x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_15 : tensor<2x8x3x5x7xf32>, tensor<2x8x1x1x1xf32>) outs(%22 : tensor<2x8x3x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x3x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%18 : tensor<2x1x8x1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %33 = arith.index_cast %in : i64 to index
      %34 = linalg.index 0 : index
      %35 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%34, %33, %35, %c0, %c0, %c0] : tensor<2x4x8x1x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1x1xf32>
    %collapsed_16 = tensor.collapse_shape %29 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x8x1x1x1xf32> into tensor<2x8x1x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16, %cst_11 : tensor<2x8x1x1x1xf32>, tensor<f32>) outs(%20 : tensor<2x8x1x1x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<2x8x3x5x7xf32>, tensor<2x8x1x1x1xf32>) outs(%22 : tensor<2x8x3x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x3x5x7xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26, %31 : tensor<2x8x3x5x7xf32>, tensor<2x8x3x5x7xf32>) outs(%22 : tensor<2x8x3x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.cmpf ogt, %in, %in_17 : f32
      %34 = arith.select %33, %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x3x5x7xf32>
    return %32 : tensor<2x8x3x5x7xf32>
  }
}

