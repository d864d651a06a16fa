// raises: dyrelu.b x 1
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>, %arg1: tensor<6x2x12xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_1 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_12_torch.float32> : tensor<4x12xf32>
    %cst_4 = arith.constant 3.000000e+00 : f32
    %cst_5 = arith.constant 6.000000e+00 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %cst_7 = arith.constant 1.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %extracted_slice = tensor.extract_slice %arg1[0, 0, 0] [1, 2, 12] [1, 1, 1] : tensor<6x2x12xf32> to tensor<1x2x12xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<1x2x12xf32> into tensor<2x12xf32>
    %0 = tensor.empty() : tensor<12x4xf32>
    %transposed = linalg.transpose ins(%cst_3 : tensor<4x12xf32>) outs(%0 : tensor<12x4xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x4xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %3 = linalg.matmul ins(%collapsed, %transposed : tensor<2x12xf32>, tensor<12x4xf32>) outs(%2 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%1 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.addf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2x4xf32>) outs(%1 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ugt, %in, %cst : f32
      %28 = arith.select %27, %in, %cst : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %6 = tensor.empty() : tensor<4x32xf32>
    %transposed_9 = linalg.transpose ins(%cst_1 : tensor<32x4xf32>) outs(%6 : tensor<4x32xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %9 = linalg.matmul ins(%5, %transposed_9 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%8 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_0 : tensor<2x32xf32>, tensor<32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.addf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %cst_4 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ult, %in, %cst : f32
      %28 = arith.select %27, %cst, %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ugt, %in, %cst_5 : f32
      %28 = arith.select %27, %cst_5, %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_5 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.subf %in, %cst_7 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %extracted_slice_10 = tensor.extract_slice %16[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_11 = tensor.extract_slice %16[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_12 = tensor.extract_slice %16[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_13 = tensor.extract_slice %16[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %17 = tensor.empty() : tensor<2x8x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %cst_7 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x1xf32>
    %19 = tensor.empty() : tensor<2x8x5x7xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %18 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.mulf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_8 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.addf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_14 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.mulf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_8 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.addf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.cmpf ogt, %in, %in_17 : f32
      %28 = arith.select %27, %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    return %26 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x040000001203FC3EE0E0393E50D619BD267591BE7822033E90FBC8BED89088BE0C4B803E90CD08BDE034473DC4BAD23ED208E33E0023EBBE5A59873EA07935BE36CCDD3EFA32E53E98BFB23DBEBBDB3E5849C7BDA26DDF3EC8E8353E609F29BE4A9C8FBE3EB7B1BE2C30643EE06BF23EEA02AC3EB4410D3E8EC19E3EF84A66BED236FD3E",
      torch_tensor_32_4_torch.float32: "0x0400000074686CBF8AE252BFB0C141BEDC15523FDCFC333F12325A3F28B7F8BE9C88B03E20F1CC3D76DC07BF4894AD3E58A32B3F34F011BF5C4D0EBF406BAA3D00B9743CB4C3FB3E64BEEEBEE40FE73EFAD561BFE0B544BE0A034E3F70ACC6BD80A43A3F30CCB9BD804A633F5AAB073FECDABFBEB013713F449926BF1869183E384D11BF747BB3BE10C0383E2C621BBF66EF6ABFEA112E3F98E2F9BEAE924ABFB86A70BFFE1F15BF4093AF3D788E55BF5C1BA13E145F0B3F50F843BE60D8BABD60B9D03EA0B258BF627344BF283F48BEA41194BE467B623F94E5CA3E5CE1EB3E9CF99E3E36135ABFD2193FBF74E481BE7420FDBE401D013DC0D7CD3DEE6524BF9C2D993EAC11CA3E90CC443F008CC43A58D6EBBE240532BFA80A473E6C64FEBE4CCC0ABF00224B3C22D667BF287F90BE8AB9153FD8AB733F34425C3FE8F91EBF8A175ABF2E6407BF00CA4C3B60B429BD6098453E2491383F4026C33C1E607CBFD6901C3FBC67E03E5C04AA3EF828433FEA2959BF00046CBB8A1750BF000BF83E44D4023FA8252DBF08DB2CBEDC66D13E3490753F623454BF4876253F402EE5BCA88758BF3CEC843EBCEC863EA227033F149A98BEF8014FBFA24008BFBC8274BF7C55F7BE3C2471BF8E6541BF484481BE1031C2BDEA84233FF0297B3FACA0DDBE50AEB73EF62562BF083518BF784EECBE40EF69BEA002EB3E1A7D73BFB8891D3EC080E7BD",
      torch_tensor_4_torch.float32: "0x04000000BE849E3DB091533E34E18A3EA5BF89BE",
      torch_tensor_4_12_torch.float32: "0x04000000DD3F84BE8459113FBAD203BFCC12AD3E0EB9753D3A2CC63EE4BBBBBEAE5F03BEC1BE0B3FC7B9AEBD301CEA3E2CB67BBEC9F4C93E2108A73ED061D13DA78B073F4B25E5BE032461BD6EB0C1BEBF53C23E201C483E488D0B3EE739EABE63A0D6BE165DBC3D1A1F9F3E6266293E68BA443E7444823E15A783BE666598BD361C29BEEE65D93EDBED04BF81EBE1BE1A69C5BE9BF38D3E281583BE67B9FEBC23BE08BE8B2DEABEAA06A23E28CC983E3598F5BEFCE7E0BE2015D6BE02603ABDDF79D33E"
    }
  }
#-}
