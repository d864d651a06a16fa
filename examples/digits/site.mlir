#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d1, 0, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<360x16x8x8xf32>, %arg1: tensor<4x16xf32>, %arg2: tensor<4xf32>, %arg3: tensor<64x4xf32>, %arg4: tensor<64xf32>) -> tensor<360x16x8x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_3 = arith.constant 6.400000e+01 : f32
    %cst_4 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<360x16xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<360x16xf32>) -> tensor<360x16xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<360x16x8x8xf32>) outs(%1 : tensor<360x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<360x16xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<360x16xf32>) outs(%0 : tensor<360x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_3 : f32
      linalg.yield %27 : f32
    } -> tensor<360x16xf32>
    %4 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x16xf32>) outs(%4 : tensor<16x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<360x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<360x4xf32>) -> tensor<360x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<360x16xf32>, tensor<16x4xf32>) outs(%6 : tensor<360x4xf32>) -> tensor<360x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %arg2 : tensor<360x4xf32>, tensor<4xf32>) outs(%5 : tensor<360x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<360x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<360x4xf32>) outs(%5 : tensor<360x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ugt, %in, %cst : f32
      %28 = arith.select %27, %in, %cst : f32
      linalg.yield %28 : f32
    } -> tensor<360x4xf32>
    %10 = tensor.empty() : tensor<4x64xf32>
    %transposed_5 = linalg.transpose ins(%arg3 : tensor<64x4xf32>) outs(%10 : tensor<4x64xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<360x64xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<360x64xf32>) -> tensor<360x64xf32>
    %13 = linalg.matmul ins(%9, %transposed_5 : tensor<360x4xf32>, tensor<4x64xf32>) outs(%12 : tensor<360x64xf32>) -> tensor<360x64xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %arg4 : tensor<360x64xf32>, tensor<64xf32>) outs(%11 : tensor<360x64xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<360x64xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<360x64xf32>) outs(%11 : tensor<360x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.negf %in : f32
      %28 = math.exp %27 : f32
      %29 = arith.addf %28, %cst_0 : f32
      %30 = arith.divf %cst_0, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<360x64xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<360x64xf32>) outs(%11 : tensor<360x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_4 : f32
      linalg.yield %27 : f32
    } -> tensor<360x64xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<360x64xf32>) outs(%11 : tensor<360x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.subf %in, %cst_0 : f32
      linalg.yield %27 : f32
    } -> tensor<360x64xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3, 4]] output_shape [360, 4, 16, 1, 1] : tensor<360x64xf32> into tensor<360x4x16x1x1xf32>
    %expanded_6 = tensor.expand_shape %cst_2 [[0, 1, 2, 3]] output_shape [4, 1, 1, 1] : tensor<4xf32> into tensor<4x1x1x1xf32>
    %18 = tensor.empty() : tensor<360x4x16x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %expanded_6 : tensor<360x4x16x1x1xf32>, tensor<4x1x1x1xf32>) outs(%18 : tensor<360x4x16x1x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.mulf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<360x4x16x1x1xf32>
    %expanded_7 = tensor.expand_shape %cst_1 [[0, 1, 2, 3]] output_shape [4, 1, 1, 1] : tensor<4xf32> into tensor<4x1x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %expanded_7 : tensor<360x4x16x1x1xf32>, tensor<4x1x1x1xf32>) outs(%18 : tensor<360x4x16x1x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<360x4x16x1x1xf32>
    %extracted_slice = tensor.extract_slice %20[0, 0, 0, 0, 0] [360, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<360x4x16x1x1xf32> to tensor<360x1x16x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<360x1x16x1x1xf32> into tensor<360x16x1x1xf32>
    %21 = tensor.empty() : tensor<360x16x8x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<360x16x8x8xf32>, tensor<360x16x1x1xf32>) outs(%21 : tensor<360x16x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.mulf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<360x16x8x8xf32>
    %extracted_slice_8 = tensor.extract_slice %20[0, 2, 0, 0, 0] [360, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<360x4x16x1x1xf32> to tensor<360x1x16x1x1xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2], [3], [4]] : tensor<360x1x16x1x1xf32> into tensor<360x16x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %collapsed_9 : tensor<360x16x8x8xf32>, tensor<360x16x1x1xf32>) outs(%21 : tensor<360x16x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<360x16x8x8xf32>
    %extracted_slice_10 = tensor.extract_slice %20[0, 1, 0, 0, 0] [360, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<360x4x16x1x1xf32> to tensor<360x1x16x1x1xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2], [3], [4]] : tensor<360x1x16x1x1xf32> into tensor<360x16x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_11 : tensor<360x16x8x8xf32>, tensor<360x16x1x1xf32>) outs(%21 : tensor<360x16x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.mulf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<360x16x8x8xf32>
    %extracted_slice_12 = tensor.extract_slice %20[0, 3, 0, 0, 0] [360, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<360x4x16x1x1xf32> to tensor<360x1x16x1x1xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2], [3], [4]] : tensor<360x1x16x1x1xf32> into tensor<360x16x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %collapsed_13 : tensor<360x16x8x8xf32>, tensor<360x16x1x1xf32>) outs(%21 : tensor<360x16x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<360x16x8x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<360x16x8x8xf32>, tensor<360x16x8x8xf32>) outs(%21 : tensor<360x16x8x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.cmpf ogt, %in, %in_14 : f32
      %28 = arith.select %27, %in, %in_14 : f32
      linalg.yield %28 : f32
    } -> tensor<360x16x8x8xf32>
    return %26 : tensor<360x16x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_1: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32: "0x040000000000803F0000803F0000003F0000003F"
    }
  }
#-}
