// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<[[-0.161588743, 0.253653049, 0.154815316, 0.492285877, 0.210046649, 0.184536353, 0.151231572, 0.548058748], [-0.249183372, -0.273345143, -0.441800207, -0.106587864, -0.121045828, -0.595109105, 0.490768433, 0.382696509], [-0.567379177, 0.0352884606, 0.328366935, -0.140068978, -0.680784941, -0.572597802, -0.58574152, 0.698466897], [0.491583645, -0.544635475, -0.333524525, 0.513241947, 0.0136608053, 0.00945058744, -0.57956183, 0.542369664]]> : tensor<4x8xf32>
    %cst_1 = arith.constant dense<[0.0941883847, -0.126521543, -0.0967116355, 0.329259366]> : tensor<4xf32>
    %cst_2 = arith.constant dense<"0x10D2983E921E49BF002724BD0C7355BFE8DCB9BE309E4ABF909036BFD0476FBF685A193F984D19BE50A4D6BEDE2D39BFA07C17BE82F11ABF209138BEEC129F3E20EF223EFC93853ED44CA33E20BEEBBD0069E8BDB061443E8AE328BF70F8FE3E98C77A3EB871573EE02B79BE046EB0BE6CBD6C3FA47E283FCEDE53BF127A473FBE3E68BFD854893EA8C711BF44826C3F34C1A13E0AA84EBF467109BF40F1233F8C78D43E3E124EBF7053213F3C60C73E78BDE3BE96357FBF74C83BBF8044393FEE942A3F08BB883EA08F8EBD24A4D0BE34DEF0BE3CB4A9BE003CA1BCB4CCD4BE58F7A2BEC07478BEAC80773F8C58F33EF8BA1F3EDCEC82BE3C1BFC3E408DAEBE5EDB08BFB0122D3E2E8014BF9EBC63BFFCDD7FBF8E9B20BF466B2C3FA65B313FF88B7C3EB03A97BE6E8041BF68E3A33EE0B0F63D2CDB27BF90D1CA3DEED9023FB25D073F008F1A3D58617FBF606F6CBF6CBAD63EB088A7BD6890FFBEF8B2603E408C74BFDA8C75BFC071E43D3CD70BBF80C6CCBCDC21343FF85AA5BE20E2B13DE8CF62BFC875503F28F734BFB4CA3B3F3077A13D906DCBBD363C0F3FF46F073F04EB623F10CCDD3E4A0540BF80B7F2BEA6904ABFE4145C3F9899383F903A333E8CFC303FE01A423DEEC476BFDC5C63BF0021AB3C20B3A4BD38C9863E84BC93BED2346E3F6E9E27BF326A73BFE842E3BE801666BD1CC2CF3E3C214D3F321575BF"> : tensor<32x4xf32>
    %cst_3 = arith.constant dense<[0.405631661, 0.0787004232, 0.259810865, -0.307805777, 0.238690019, -0.317475021, 0.0134740472, -0.301548719, -0.217123926, -0.294792295, -0.170128882, -0.444891095, -0.220956624, -0.239796221, 0.132888794, 0.434571147, -0.251333475, -0.371346831, -0.447494805, -0.200120151, -0.0414955616, -0.0471019149, -0.175647736, 0.176382184, -0.256898582, 4.117540e-01, -0.220697284, -0.296587765, 0.0450011492, 0.10815388, 0.0939671397, 0.17661047]> : tensor<32xf32>
    %cst_4 = arith.constant dense<3.500000e+01> : tensor<f32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%2, %cst_4 : tensor<2x8xf32>, tensor<f32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.divf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_0 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_1 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ugt, %in, %cst : f32
      %28 = arith.select %27, %in, %cst : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_7 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_7 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_3 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_5 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.divf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.tanh %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %extracted_slice = tensor.extract_slice %16[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %extracted_slice_8 = tensor.extract_slice %16[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice_8 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %extracted_slice_10 = tensor.extract_slice %16[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded_11 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %extracted_slice_12 = tensor.extract_slice %16[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %17 = tensor.empty() : tensor<2x8x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_6 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%17 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x1xf32>
    %19 = tensor.empty() : tensor<2x8x5x7xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %18 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.mulf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %cst_5 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%17 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.divf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_9 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.mulf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %cst_5 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%17 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.divf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.cmpf ogt, %in, %in_14 : f32
      %28 = arith.select %27, %in, %in_14 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    return %26 : tensor<2x8x5x7xf32>
  }
}

