// raises: dyrelu.a x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_4_torch.float32> : tensor<4x4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_7 = arith.constant 3.500000e+01 : f32
    %cst_8 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_7 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_6 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_5 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %24 = arith.addf %in, %in_16 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.cmpf ugt, %in, %cst : f32
      %25 = arith.select %24, %in, %cst : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x4xf32>
    %transposed_9 = linalg.transpose ins(%cst_4 : tensor<4x4xf32>) outs(%10 : tensor<4x4xf32>) permutation = [1, 0] 
    %11 = linalg.matmul ins(%9, %transposed_9 : tensor<2x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %24 = arith.addf %in, %in_16 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.negf %in : f32
      %25 = math.exp %24 : f32
      %26 = arith.addf %25, %cst_0 : f32
      %27 = arith.divf %cst_0, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_8 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.subf %in, %cst_0 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %24 = arith.mulf %in, %in_16 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_1 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %24 = arith.addf %in, %in_16 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 1] [1, 1] : tensor<2x4xf32> to tensor<2x1xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1xf32> into tensor<2x1x1x1xf32>
    %extracted_slice_10 = tensor.extract_slice %17[0, 1] [2, 1] [1, 1] : tensor<2x4xf32> to tensor<2x1xf32>
    %expanded_11 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1xf32> into tensor<2x1x1x1xf32>
    %extracted_slice_12 = tensor.extract_slice %17[0, 2] [2, 1] [1, 1] : tensor<2x4xf32> to tensor<2x1xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1xf32> into tensor<2x1x1x1xf32>
    %extracted_slice_14 = tensor.extract_slice %17[0, 3] [2, 1] [1, 1] : tensor<2x4xf32> to tensor<2x1xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_14 [[0], [1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1xf32> into tensor<2x1x1x1xf32>
    %18 = tensor.empty() : tensor<2x8x5x7xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg0 : tensor<2x1x1x1xf32>, tensor<2x8x5x7xf32>) outs(%18 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %24 = arith.mulf %in, %in_16 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_13 : tensor<2x8x5x7xf32>, tensor<2x1x1x1xf32>) outs(%18 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %24 = arith.addf %in, %in_16 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %arg0 : tensor<2x1x1x1xf32>, tensor<2x8x5x7xf32>) outs(%18 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %24 = arith.mulf %in, %in_16 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %expanded_15 : tensor<2x8x5x7xf32>, tensor<2x1x1x1xf32>) outs(%18 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %24 = arith.addf %in, %in_16 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %22 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%18 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %24 = arith.cmpf ogt, %in, %in_16 : f32
      %25 = arith.select %24, %in, %in_16 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    return %23 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_3: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_2: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_1: "0x04000000D6BBB7BE7E6DFBBEA4F381BEA0ADCEBC",
      torch_tensor_4_4_torch.float32: "0x0400000030D0C0BE0063D9BD94F9663F00BE553B98B68DBEB499EEBE603E0ABEAE7B53BF28A37EBF809E803C80916D3EDC86723FD03A61BF48B573BFC01EC3BEC4E38C3E",
      torch_tensor_4_torch.float32: "0x040000006EDD32BE666903BE69C2133DB3E60EBD",
      torch_tensor_4_8_torch.float32: "0x040000000F1E24BF63D7773E1D0214BF844BCCBD49EFE63E3F0F07BE2E0E8A3E7EAA9B3E91A6F4BE4A43C93E3E7B94BE3ED0313EA9D83E3D25F0C33E462CFABE19572B3FC6B509BFC23C083EF3E20DBF9276E43C7AF365BE4EB4FABE875062BD46E6D0BE1777F03E1358E2BEB26799BEF8BFDB3EE9F5AEBD2FB6ACBE8CE8EC3B74A3B9BD"
    }
  }
#-}
