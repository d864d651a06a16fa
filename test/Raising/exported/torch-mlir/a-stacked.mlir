// raises: dyrelu.a x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_4_torch.float32> : tensor<4x4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_8 = arith.constant 3.500000e+01 : f32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.divf %in, %cst_8 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_6 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %26 = arith.addf %in, %in_13 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.cmpf ugt, %in, %cst : f32
      %27 = arith.select %26, %in, %cst : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x4xf32>
    %transposed_10 = linalg.transpose ins(%cst_5 : tensor<4x4xf32>) outs(%10 : tensor<4x4xf32>) permutation = [1, 0] 
    %11 = linalg.matmul ins(%9, %transposed_10 : tensor<2x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %26 = arith.addf %in, %in_13 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.negf %in : f32
      %27 = math.exp %26 : f32
      %28 = arith.addf %27, %cst_0 : f32
      %29 = arith.divf %cst_0, %28 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.mulf %in, %cst_9 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.subf %in, %cst_0 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %26 = arith.mulf %in, %in_13 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %26 = arith.addf %in, %in_13 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3, 4]] output_shape [2, 4, 1, 1, 1] : tensor<2x4xf32> into tensor<2x4x1x1x1xf32>
    %expanded_11 = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [2, 1, 8, 5, 7] : tensor<2x8x5x7xf32> into tensor<2x1x8x5x7xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 2, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x1x1x1xf32> to tensor<2x2x1x1x1xf32>
    %18 = tensor.empty() : tensor<2x2x8x5x7xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %extracted_slice : tensor<2x1x8x5x7xf32>, tensor<2x2x1x1x1xf32>) outs(%18 : tensor<2x2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %26 = arith.mulf %in, %in_13 : f32
      linalg.yield %26 : f32
    } -> tensor<2x2x8x5x7xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 2, 0, 0, 0] [2, 2, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x1x1x1xf32> to tensor<2x2x1x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %extracted_slice_12 : tensor<2x2x8x5x7xf32>, tensor<2x2x1x1x1xf32>) outs(%18 : tensor<2x2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %26 = arith.addf %in, %in_13 : f32
      linalg.yield %26 : f32
    } -> tensor<2x2x8x5x7xf32>
    %21 = tensor.empty() : tensor<2x8x5x7xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %23 = tensor.empty() : tensor<2x8x5x7xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %25:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "reduction", "parallel", "parallel", "parallel"]} ins(%20 : tensor<2x2x8x5x7xf32>) outs(%24, %22 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %26 = linalg.index 1 : index
      %27 = arith.index_cast %26 : index to i64
      %28 = arith.maximumf %in, %out : f32
      %29 = arith.cmpf ogt, %in, %out : f32
      %30 = arith.select %29, %27, %out_13 : i64
      linalg.yield %28, %30 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %25#0 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_3: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_2: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_1: "0x040000003EFE98BE526DAEBEC029123CE041DE3E",
      torch_tensor_4_4_torch.float32: "0x04000000C2F31EBFAC20F93E2640773F7A2D48BF00B9F93E867C453F108380BE8CE1A53EA43D55BF70E0983DA056FF3EE65F57BF7CAC063FBE8D6F3F9C4BAF3EA0F94DBD",
      torch_tensor_4_torch.float32: "0x0400000009C73C3E71DC69BEA8D163BEE7FBA6BE",
      torch_tensor_4_8_torch.float32: "0x040000008AD92E3F9C0932BF35DAF43E31C40ABF043A0D3D0990923E0089D73D5C4A52BE5D12633D5F2FD3BE4BEE2A3F92D6053F4FA45CBEAC189EBBC517073F8B02D63D88DD9A3C06B5383E35CC6E3D54199BBE601901BFCBAA12BFDC774DBE1C2A88BDB07854BE8A47BD3E5FEC31BD7188F83E25210E3F32558F3EE255AA3E043DA73E"
    }
  }
#-}
