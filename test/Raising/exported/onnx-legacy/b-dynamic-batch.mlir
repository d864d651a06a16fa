// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<?x8x5x7xf32>) -> tensor<?x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<[[-0.394571632, -0.573951542, 0.375640601, 0.490932643, 0.47043553, -0.602321684, -0.652835786, 0.349791944], [0.273866832, -6.557190e-02, -0.386985272, -0.431139648, -0.128859863, 0.212474644, -0.215098545, -0.41185993], [-0.22967504, 0.63076359, 0.324732095, -0.140671507, -0.64974308, 0.0633175448, 0.451234788, 0.0344514251], [-1.876290e-01, 0.287226647, 0.385985792, -0.442878485, -0.401355416, 0.119333573, 0.309645295, 0.106540911]]> : tensor<4x8xf32>
    %cst_5 = arith.constant dense<[0.0272984281, 0.178594947, -0.0325071476, -0.302641481]> : tensor<4xf32>
    %cst_6 = arith.constant dense<"0x18893EBEE0E65ABE188E78BE7C4FDCBE00F087B9D6EB273FAC3AD73E484C3FBE8C88BCBEB846953ED43C59BF408DF63C5E156E3F7C5625BF88E92F3EACD4E03ED0B704BEC007703E14B8F63E5278663FA800AF3EB426BDBE203BDABDBC8C113F5012593F989514BEC0BB1EBE687322BEAC96CC3E00CCCE3EA4EB8ABEC058ABBEB44A9D3E9875763E20287EBF00B744BE24E4473FE8D264BEEA9728BF74820DBFC88164BEC0CE99BC8CB56E3FC065763D70B0453E30062EBF3EB00C3FC65779BFB8E54DBFB458123F4028623FA87B833EB28F133FB0E418BEE6677D3F1E6F75BF2AF82A3FF4750CBFAC9C223FA474E8BE0005FEBBD6267CBF7078B0BDC28470BF422515BF687539BF584757BE6011BC3D94161DBFCCE583BE2C97E93E363F463F60C40D3FCCFE1A3F4CD53F3FA047543EF4D4773F24C6EC3E46BE283FA865F0BEB8FB28BFA6EB763F5E363FBF42A338BF0CA3813E483377BF8852C3BEF6403ABF74745A3F9082E23E400CB4BC44028CBE60EFF9BD105F303FD0BDCD3E9A9A3A3FB0F1CF3D66A678BFC6AD65BFD8BCDABE768640BFB2E54E3F8464C0BE146A1D3F1010693F609EA5BDE44940BFA885D23E407298BE308F303FC4A9B93EC0A2533FDCFC6FBF889116BFBCF1813ED0136E3E90C851BFBA5B5F3F281E273E602033BF88D0293F7E14043FF4F9AD3EB8113CBEB0DCF7BDD62751BF14DF013F08909DBE"> : tensor<32x4xf32>
    %cst_7 = arith.constant dense<[0.187473953, -0.0878381133, 0.14880079, 0.428016365, 0.368819177, -0.365001202, 0.229834437, 0.285394669, 0.0678007602, -0.183027923, -0.454070151, -0.266681075, 4.631430e-01, 0.102180183, -0.28508848, 0.40416652, 0.490534365, 0.0960585474, 0.00823289156, 0.021910429, -0.280537367, -0.456500471, -0.230834663, 0.0424001217, -0.211030126, -0.408752501, -0.29546845, -0.0241159201, -0.43622762, -0.307618916, -0.128982365, -0.289543152]> : tensor<32xf32>
    %cst_8 = arith.constant dense<[1.000000e+00, 1.000000e+00, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %cst_9 = arith.constant dense<[1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]> : tensor<4xf32>
    %cst_10 = arith.constant 3.500000e+01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x5x7xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<?x8x5x7xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<?x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_10 : f32
      linalg.yield %30 : f32
    } -> tensor<?x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty(%dim) : tensor<?x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_5 : tensor<?x4xf32>, tensor<4xf32>) outs(%5 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<?x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<?x4xf32>) outs(%5 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<?x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_11 = linalg.transpose ins(%cst_6 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty(%dim) : tensor<?x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_11 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_7 : tensor<?x32xf32>, tensor<32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<?x32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.negf %in : f32
      %31 = math.exp %30 : f32
      %32 = arith.addf %31, %cst_0 : f32
      %33 = arith.divf %cst_0, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_3 : tensor<?x32xf32>, tensor<f32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.mulf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_2 : tensor<?x32xf32>, tensor<f32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.subf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<?x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2]] output_shape [%dim, 8, 4] : tensor<?x32xf32> into tensor<?x8x4xf32>
    %18 = tensor.empty(%dim) : tensor<?x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_8 : tensor<?x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<?x8x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.mulf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<?x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_9 : tensor<?x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<?x8x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<?x8x4xf32>
    %21 = tensor.empty(%dim) : tensor<5x7x?x8xf32>
    %transposed_12 = linalg.transpose ins(%arg0 : tensor<?x8x5x7xf32>) outs(%21 : tensor<5x7x?x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_13 = tensor.expand_shape %transposed_12 [[0], [1], [2], [3, 4]] output_shape [5, 7, %dim, 8, 1] : tensor<5x7x?x8xf32> into tensor<5x7x?x8x1xf32>
    %extracted_slice = tensor.extract_slice %20[0, 0, 0] [%dim, 8, 2] [1, 1, 1] : tensor<?x8x4xf32> to tensor<?x8x2xf32>
    %22 = tensor.empty(%dim) : tensor<5x7x?x8x2xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %extracted_slice : tensor<5x7x?x8x1xf32>, tensor<?x8x2xf32>) outs(%22 : tensor<5x7x?x8x2xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.mulf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<5x7x?x8x2xf32>
    %extracted_slice_14 = tensor.extract_slice %20[0, 0, 2] [%dim, 8, 2] [1, 1, 1] : tensor<?x8x4xf32> to tensor<?x8x2xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %extracted_slice_14 : tensor<5x7x?x8x2xf32>, tensor<?x8x2xf32>) outs(%22 : tensor<5x7x?x8x2xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<5x7x?x8x2xf32>
    %25 = tensor.empty(%dim) : tensor<5x7x?x8xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<5x7x?x8xi64>) -> tensor<5x7x?x8xi64>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<5x7x?x8xf32>) -> tensor<5x7x?x8xf32>
    %28:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<5x7x?x8x2xf32>) outs(%27, %26 : tensor<5x7x?x8xf32>, tensor<5x7x?x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %30 = linalg.index 4 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_16 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<5x7x?x8xf32>, tensor<5x7x?x8xi64>)
    %29 = tensor.empty(%dim) : tensor<?x8x5x7xf32>
    %transposed_15 = linalg.transpose ins(%28#0 : tensor<5x7x?x8xf32>) outs(%29 : tensor<?x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_15 : tensor<?x8x5x7xf32>
  }
}

