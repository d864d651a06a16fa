// raises: dyrelu.a x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_4_torch.float32> : tensor<4x4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_7 = arith.constant 2.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?x?xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<?x8x?x?xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<?x8xf32>
    %dim_8 = tensor.dim %arg0, %c2 : tensor<?x8x?x?xf32>
    %3 = arith.index_cast %dim_8 : index to i64
    %dim_9 = tensor.dim %arg0, %c3 : tensor<?x8x?x?xf32>
    %4 = arith.index_cast %dim_9 : index to i64
    %5 = arith.muli %3, %4 : i64
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.sitofp %5 : i64 to f32
      %28 = arith.divf %in, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<?x8xf32>
    %7 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_6 : tensor<4x8xf32>) outs(%7 : tensor<8x4xf32>) permutation = [1, 0] 
    %8 = tensor.empty(%dim) : tensor<?x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %10 = linalg.matmul ins(%6, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%9 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_5 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.addf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<?x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ugt, %in, %cst : f32
      %28 = arith.select %27, %in, %cst : f32
      linalg.yield %28 : f32
    } -> tensor<?x4xf32>
    %13 = tensor.empty() : tensor<4x4xf32>
    %transposed_10 = linalg.transpose ins(%cst_4 : tensor<4x4xf32>) outs(%13 : tensor<4x4xf32>) permutation = [1, 0] 
    %14 = linalg.matmul ins(%12, %transposed_10 : tensor<?x4xf32>, tensor<4x4xf32>) outs(%9 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_3 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.addf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<?x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.negf %in : f32
      %28 = math.exp %27 : f32
      %29 = arith.addf %28, %cst_0 : f32
      %30 = arith.divf %cst_0, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<?x4xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_7 : f32
      linalg.yield %27 : f32
    } -> tensor<?x4xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.subf %in, %cst_0 : f32
      linalg.yield %27 : f32
    } -> tensor<?x4xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_2 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.mulf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<?x4xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_1 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.addf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<?x4xf32>
    %extracted_slice = tensor.extract_slice %20[0, 0] [%dim, 1] [1, 1] : tensor<?x4xf32> to tensor<?x1xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?x1xf32> into tensor<?x1x1x1xf32>
    %extracted_slice_11 = tensor.extract_slice %20[0, 1] [%dim, 1] [1, 1] : tensor<?x4xf32> to tensor<?x1xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?x1xf32> into tensor<?x1x1x1xf32>
    %extracted_slice_13 = tensor.extract_slice %20[0, 2] [%dim, 1] [1, 1] : tensor<?x4xf32> to tensor<?x1xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?x1xf32> into tensor<?x1x1x1xf32>
    %extracted_slice_15 = tensor.extract_slice %20[0, 3] [%dim, 1] [1, 1] : tensor<?x4xf32> to tensor<?x1xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_15 [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 1] : tensor<?x1xf32> into tensor<?x1x1x1xf32>
    %21 = tensor.empty(%dim, %dim_8, %dim_9) : tensor<?x8x?x?xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %arg0 : tensor<?x1x1x1xf32>, tensor<?x8x?x?xf32>) outs(%21 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.mulf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %expanded_14 : tensor<?x8x?x?xf32>, tensor<?x1x1x1xf32>) outs(%21 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.addf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %arg0 : tensor<?x1x1x1xf32>, tensor<?x8x?x?xf32>) outs(%21 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.mulf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %expanded_16 : tensor<?x8x?x?xf32>, tensor<?x1x1x1xf32>) outs(%21 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.addf %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<?x8x?x?xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<?x8x?x?xf32>, tensor<?x8x?x?xf32>) outs(%21 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %27 = arith.cmpf ogt, %in, %in_17 : f32
      %28 = arith.select %27, %in, %in_17 : f32
      linalg.yield %28 : f32
    } -> tensor<?x8x?x?xf32>
    return %26 : tensor<?x8x?x?xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_3: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_2: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_1: "0x0400000054F7A4BEA81A963EFCDA98BE806FBEBD",
      torch_tensor_4_4_torch.float32: "0x04000000D20F41BF8E3F57BFD0E4B23D2C0B233FE445973EFA0661BF4063B1BDE03D053DF0BB643F10EB9ABE5441323FA69658BF52DC4EBFA8A45FBEB857C9BE5461DDBE",
      torch_tensor_4_torch.float32: "0x04000000000540BEE65B05BE080E313EAEA44CBE",
      torch_tensor_4_8_torch.float32: "0x04000000F32FAB3ED4144C3EA9E1B23EF84F12BFB974CD3BA6D34EBE0F4105BFED3CEDBEBDA7DFBED77E33BF5F3BE4BE24F678BE0563073F7F09E43C2E7942BDDC42B23D472292BE74A8DE3EC15366BE7F8B3E3DB942F23ECFB9213C5E1433BF9568FDBE26912E3FAAD826BF3FFB45BE9F2826BF559460BEA0B4413E2E072D3F9E83ABBC"
    }
  }
#-}

