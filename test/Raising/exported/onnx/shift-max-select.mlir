// raises: dyrelu.coefficients x 1, dyrelu.pool x 1, dyrelu.shift_max x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<[[0.292271614, 0.0286949221, -0.208661452, -0.0567611828, 0.223215178, 0.386564642, -0.555303454, -6.302480e-01], [0.134307921, -0.0951196178, 0.682298303, -0.694457412, 0.183990046, -0.104952142, 0.461026251, 0.143525943], [0.350768059, -0.252562791, 0.609471738, -0.318486691, -0.443061054, -0.704620361, -0.213737965, -0.0302900132], [0.663683474, -0.217893302, 0.22383593, 0.0137498192, -0.700588762, -0.052860491, 0.460512221, 0.497903883]]> : tensor<4x8xf32>
    %cst_1 = arith.constant dense<[0.140297547, 0.0158478897, 0.169040725, -0.216264322]> : tensor<4xf32>
    %cst_2 = arith.constant dense<"0x54C0E1BEC0F9153E3872FCBE66902D3F68A3F5BEE06B66BF3E75043F422F6A3F16DB2FBF38CBCC3EA0AF12BDE05625BF48052BBFFE301ABFE02E633EF2D83A3F02D500BF30A69E3DB6794A3F40152CBDB098453F68AA71BF3C9458BF0027DA3C5AAB093F6427123F6EA22ABF90F217BF44D2A0BE96CB7CBFE20366BF468E60BF8C8A553FF0BE2FBEDCB338BFE8F564BF40B55ABD4029EF3E2440DBBEC22465BFC2FF7A3FF0557B3E7872D3BEBAC30C3F70569ABE08D0AABE981C2BBF80E02F3F6463A3BEDCC33C3FBAF3263FB86CE0BE72BC3DBFA2B77ABF30923ABFD464DE3E78E41EBE988AC83E70B96FBF628231BF5833703E7EE57E3F44ACE9BE96DE40BF44445E3FE03FF3BE0409283F183FFC3ED4E2623F94FC05BF169C34BF9C3E53BFAA8757BFA40C84BEE6770F3F78AE063F6C5AA53EE6875F3FE0DDDEBDCC32423FBAF80C3F6249463F6E1C72BF004857BA42055FBF88AD4DBF2C89F7BE40EBFFBC4A1E69BFF07B773E008E143D501F6ABF70C96D3EC8FD6C3E4071DEBC603F433F2050473FF4D3D53E889D133EF866813E10DC5ABF8EA625BFB8032B3E2882013F34675F3F545C833E707F393E50D7913EC02AAF3DB890B23E4C5A63BFC0C9703D74DEF4BE1A0437BFA8285CBF7AC332BFA09F6B3F6A5C203F94893B3F3C7EF83EEC202B3F727D583F8645013F5652763F3CA0E73ED239563F888F2EBE30B263BE"> : tensor<32x4xf32>
    %cst_3 = arith.constant dense<[-0.0645451546, 0.130799294, 0.46697557, 0.308641434, -0.408844471, 0.275033414, 0.420001984, -0.323335409, -0.431377113, 0.478372872, 0.262525797, -2.852810e-01, 0.474544704, -0.0627073646, 0.38444221, -0.172506332, 0.408102751, -0.251318693, 0.0342885852, -0.197138608, 0.256312311, -0.375092745, 0.318381965, -0.478031695, -0.393690765, -0.498425543, 0.295849442, 0.495787203, 0.0718242526, -0.391360641, -0.117206573, -0.410689175]> : tensor<32xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<[3, 2, 5, 4, 7, 6, 1, 0]> : tensor<8xi64>
    %cst_7 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_9 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_11 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_0 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_1 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.addf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.cmpf ugt, %in, %cst : f32
      %32 = arith.select %31, %in, %cst : f32
      linalg.yield %32 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_12 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_12 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_3 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.addf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.addf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_4, %cst_5 : tensor<2x32xf32>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %in_17: f32, %out: f32):
      %31 = arith.cmpf ult, %in, %in_16 : f32
      %32 = arith.select %31, %in_16, %in : f32
      %33 = arith.cmpf ugt, %32, %in_17 : f32
      %34 = arith.select %33, %in_17, %32 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_5 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.divf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.subf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_9 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.mulf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %19 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %20 = tensor.empty() : tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<8xi64>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: i64, %out: f32):
      %31 = arith.index_cast %in : i64 to index
      %32 = linalg.index 0 : index
      %33 = linalg.index 2 : index
      %34 = linalg.index 3 : index
      %extracted = tensor.extract %arg0[%32, %31, %33, %34] : tensor<2x8x5x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_10 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.addf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.mulf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %extracted_slice_13 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.mulf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.addf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_14 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.mulf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15, %cst_8 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.addf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %27 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.mulf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.addf %in, %in_16 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %31 = arith.cmpf ogt, %in, %in_16 : f32
      %32 = arith.select %31, %in, %in_16 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    return %30 : tensor<2x8x5x7xf32>
  }
}

