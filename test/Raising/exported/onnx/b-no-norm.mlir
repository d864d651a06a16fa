// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<[[-0.321676403, 0.134200826, 0.00700295763, 0.0452966057, -0.0514253974, -0.113187462, 0.139376536, -0.367183387], [0.313427657, 0.384719193, 0.368437707, -0.236326918, -0.0122101828, -0.0639357567, -0.364668727, 0.0795836746], [-0.21502763, -0.366608471, -0.28145051, 0.125199661, 0.270707488, -0.313140273, -0.451708585, 0.0362133607], [0.72210896, -0.998699545, 0.58920449, 0.391538978, 0.0257510822, -0.0188029706, -0.893954753, -0.495871127]]> : tensor<4x8xf32>
    %cst_1 = arith.constant dense<[0.0669413805, -0.132787853, 0.213643253, -0.229206562]> : tensor<4xf32>
    %cst_2 = arith.constant dense<"0xD8A96EBED8B41EBFD73BD83EC17B25BFA9EF84BF30F5203FCCD4BC3F6C10AB3FF9A582BFD40603BF136F20BF28C0AF3E702C92BF427A9C3FFD06B2BFB8F89F3F1EEAA6BE654F1D3F0989F5BE12AA58BEA770C23E31D0B33D5132B03C8B95313C4B0C31BF916F99BEDEFB703FD81EA4BF70A4BFBE08E1FB3E3B9E26BF771900BF16AF06BF3242BA3ED55A0BBE2FB975BE2D9E0DBF1DF720BEBFDB203FDA733ABE9DD0023F6BF1A73EE317403FA075093FE3DA7BBC24EAC33EAD4DF93DEA3CB9BEF63F243D6D09A53E85F8903D2726643EA906D53EF7BC00BFAB9214BF672384BD5A69F2BE11B9C83E2802DF3D652F38BE74AD223FC22D81BF0CA5D53CC20A26BEAA96863E6945473E4E2DA33E49B140BFC6FD93BFB3B9043F5B62303E1A72E13E433E6A3E8E6426BF1AF0FA3EAF7A0EBF9B2037BEDBF57CBF0A03C03D62FB103FED0B20BF260F0E3E3D36BE3E4C65173CD2875DBF766226BF60DB833E1B7E50BF38A91A3F93D7F3BD1DAF863FAE62CC3E05F6D93E63568D3EAF9BAF3E655C213ED9D5F9BE6FFF7B3E9732ACBE7DE53C3FF6CE89BF4E6ED03E349381BF0E5CB7BEB9D1D0BE3599C03E21E6BFBD9F4207BFD95A93BF7BB60A3F6C999EBEFBF8923FA8004DBFE79634BF615F6DBEB407FEBE1301ABBE80D4A93E0B71C4BE827FA83E5871BABB4DFA8EBE8E58083FD5041CBFDBE9EE3DDFA9503D31F32CBE7BB9A1BD"> : tensor<32x4xf32>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<[0.0927011222, 0.151124105, -0.177064836, -0.112616524, 0.0212979801, -0.0929858386, -0.174252033, -0.0559148528, -0.161808208, -0.111314394, -0.0898148491, 0.108295672, -0.125340968, -0.11262925, 0.0563237071, -0.142703593, -0.0602776222, -0.163330212, 0.150895581, 0.178936407, 0.0711273849, -0.131421149, -0.251825213, -0.0207763165, -0.0375847742, -0.173161387, 0.090067543, -0.137414023, -0.173355207, -0.130512744, 0.0278439019, 0.0865916386]> : tensor<32xf32>
    %cst_5 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_6 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %in, %cst_6 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_0 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_1 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %25 = arith.addf %in, %in_14 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.cmpf ugt, %in, %cst : f32
      %26 = arith.select %25, %in, %cst : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_7 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_7 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %25 = arith.addf %in, %in_14 : f32
      linalg.yield %25 : f32
    } -> tensor<2x32xf32>
    %extracted_slice = tensor.extract_slice %14[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_8 = tensor.extract_slice %14[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_9 = tensor.extract_slice %14[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_10 = tensor.extract_slice %14[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_11 = tensor.expand_shape %extracted_slice_8 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %15 = tensor.empty() : tensor<2x8x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%15 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %25 = arith.addf %in, %in_14 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x1x1xf32>
    %17 = tensor.empty() : tensor<2x8x5x7xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %16 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %25 = arith.mulf %in, %in_14 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %cst_5 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%15 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %25 = arith.mulf %in, %in_14 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %25 = arith.addf %in, %in_14 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_11 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %25 = arith.mulf %in, %in_14 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %cst_5 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%15 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %25 = arith.mulf %in, %in_14 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %25 = arith.addf %in, %in_14 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %23 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %25 = arith.cmpf ogt, %in, %in_14 : f32
      %26 = arith.select %25, %in, %in_14 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x5x7xf32>
    return %24 : tensor<2x8x5x7xf32>
  }
}

