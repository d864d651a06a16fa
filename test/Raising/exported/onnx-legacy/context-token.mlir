// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2) -> (d0)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>, %arg1: tensor<6x2x12xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<[[-0.258299738, 0.56777215, -0.514934182, 0.338034034, 0.059990935, 0.387056172, -0.366667867, -0.128294677, 0.545879424, -0.0853152796, 0.457246304, -0.245812118], [0.394445688, 0.326233894, 0.102237344, 0.529474676, -0.447550148, -0.0549659841, -0.378299177, 0.379545182, 0.195419788, 0.136281133, -4.574730e-01, -0.419192404], [0.0919744223, 0.310784161, 0.165429622, 0.192117333, 0.254428506, -0.25713411, -0.0744121522, -0.165146679, 0.424605787, -0.519254386, -0.441249877, -0.385567486], [0.277249187, -0.256020784, -0.0310942661, -0.133537814, -0.457378715, 0.316457093, 0.298432589, -0.479676872, -0.4392699, -0.418129921, -0.0455017164, 0.413039178]]> : tensor<4x12xf32>
    %cst_5 = arith.constant dense<[0.0774016231, 0.206610441, 0.271249413, -0.269040257]> : tensor<4xf32>
    %cst_6 = arith.constant dense<"0x74686CBF8AE252BFB0C141BEDC15523FDCFC333F12325A3F28B7F8BE9C88B03E20F1CC3D76DC07BF4894AD3E58A32B3F34F011BF5C4D0EBF406BAA3D00B9743CB4C3FB3E64BEEEBEE40FE73EFAD561BFE0B544BE0A034E3F70ACC6BD80A43A3F30CCB9BD804A633F5AAB073FECDABFBEB013713F449926BF1869183E384D11BF747BB3BE10C0383E2C621BBF66EF6ABFEA112E3F98E2F9BEAE924ABFB86A70BFFE1F15BF4093AF3D788E55BF5C1BA13E145F0B3F50F843BE60D8BABD60B9D03EA0B258BF627344BF283F48BEA41194BE467B623F94E5CA3E5CE1EB3E9CF99E3E36135ABFD2193FBF74E481BE7420FDBE401D013DC0D7CD3DEE6524BF9C2D993EAC11CA3E90CC443F008CC43A58D6EBBE240532BFA80A473E6C64FEBE4CCC0ABF00224B3C22D667BF287F90BE8AB9153FD8AB733F34425C3FE8F91EBF8A175ABF2E6407BF00CA4C3B60B429BD6098453E2491383F4026C33C1E607CBFD6901C3FBC67E03E5C04AA3EF828433FEA2959BF00046CBB8A1750BF000BF83E44D4023FA8252DBF08DB2CBEDC66D13E3490753F623454BF4876253F402EE5BCA88758BF3CEC843EBCEC863EA227033F149A98BEF8014FBFA24008BFBC8274BF7C55F7BE3C2471BF8E6541BF484481BE1031C2BDEA84233FF0297B3FACA0DDBE50AEB73EF62562BF083518BF784EECBE40EF69BEA002EB3E1A7D73BFB8891D3EC080E7BD"> : tensor<32x4xf32>
    %cst_7 = arith.constant dense<[0.492210925, 0.181521893, -3.755790e-02, -0.284096897, 0.128061175, -0.39254427, -0.26673007, 0.250572562, -0.0333991647, 0.0486344099, 0.411581159, 0.443426669, -0.459251404, 0.264353573, -0.177221775, 0.433198631, 0.447654545, 0.0872794985, 0.429166734, -0.0973078608, 0.436383307, 0.177645802, -0.16564703, -0.280489266, -0.347101152, 0.222840011, 0.473479271, 0.335959733, 0.13794595, 0.310070455, -0.224895358, 0.494558871]> : tensor<32xf32>
    %cst_8 = arith.constant dense<0> : tensor<1xi64>
    %cst_9 = arith.constant 0.166666672 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x2x12xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<1xi64>) outs(%0 : tensor<1x2x12xf32>) {
    ^bb0(%in: i64, %out: f32):
      %29 = arith.index_cast %in : i64 to index
      %30 = linalg.index 1 : index
      %31 = linalg.index 2 : index
      %extracted = tensor.extract %arg1[%29, %30, %31] : tensor<6x2x12xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x12xf32>
    %collapsed = tensor.collapse_shape %1 [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %2 = tensor.empty() : tensor<12x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x12xf32>) outs(%2 : tensor<12x4xf32>) permutation = [1, 0] 
    %3 = tensor.empty() : tensor<2x4xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %5 = linalg.matmul ins(%collapsed, %transposed : tensor<2x12xf32>, tensor<12x4xf32>) outs(%4 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%5, %cst_5 : tensor<2x4xf32>, tensor<4xf32>) outs(%3 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.addf %in, %in_18 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x4xf32>) outs(%3 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.cmpf ugt, %in, %cst : f32
      %30 = arith.select %29, %in, %cst : f32
      linalg.yield %30 : f32
    } -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<4x32xf32>
    %transposed_11 = linalg.transpose ins(%cst_6 : tensor<32x4xf32>) outs(%8 : tensor<4x32xf32>) permutation = [1, 0] 
    %9 = tensor.empty() : tensor<2x32xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %11 = linalg.matmul ins(%7, %transposed_11 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%10 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_7 : tensor<2x32xf32>, tensor<32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.addf %in, %in_18 : f32
      linalg.yield %29 : f32
    } -> tensor<2x32xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_9 : f32
      linalg.yield %29 : f32
    } -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %cst_10 : f32
      linalg.yield %29 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %14 : tensor<f32>, tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.cmpf olt, %in, %in_18 : f32
      %30 = arith.select %29, %in, %in_18 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_0, %15 : tensor<f32>, tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.cmpf ogt, %in, %in_18 : f32
      %30 = arith.select %29, %in, %in_18 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_3 : tensor<2x32xf32>, tensor<f32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.mulf %in, %in_18 : f32
      linalg.yield %29 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_2 : tensor<2x32xf32>, tensor<f32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.subf %in, %in_18 : f32
      linalg.yield %29 : f32
    } -> tensor<2x32xf32>
    %extracted_slice = tensor.extract_slice %18[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_12 = tensor.extract_slice %18[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_13 = tensor.extract_slice %18[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_14 = tensor.extract_slice %18[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice_14 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %19 = tensor.empty() : tensor<2x8x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_2 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%19 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.addf %in, %in_18 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x1x1xf32>
    %21 = tensor.empty() : tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %20 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.mulf %in, %in_18 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %cst_1 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%19 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.mulf %in, %in_18 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.addf %in, %in_18 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_15 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.mulf %in, %in_18 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %cst_1 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%19 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.mulf %in, %in_18 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.addf %in, %in_18 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %29 = arith.cmpf ogt, %in, %in_18 : f32
      %30 = arith.select %29, %in, %in_18 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    return %28 : tensor<2x8x5x7xf32>
  }
}

