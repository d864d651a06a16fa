// raises: dyrelu.b x 3
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @module {
  func.func @main(%arg0: tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32_8> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32_7> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_torch.float32_2> : tensor<32xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_4_torch.float32_2> : tensor<32x4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32_6> : tensor<4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_8_torch.float32_2> : tensor<4x8xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32_5> : tensor<4xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_4_torch.float32_4> : tensor<4xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_32_torch.float32_1> : tensor<32xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_32_4_torch.float32_1> : tensor<32x4xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_4_8_torch.float32_1> : tensor<4x8xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_17 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_18 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_20 = arith.constant 3.500000e+01 : f32
    %cst_21 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<1x8x5x7xf32>) outs(%1 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<1x8xf32>) outs(%0 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_20 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_19 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<1x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<1x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_18 : tensor<1x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<1x4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_22 = linalg.transpose ins(%cst_17 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<1x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_22 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_16 : tensor<1x32xf32>, tensor<32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.mulf %in, %cst_21 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.subf %in, %cst_0 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2]] output_shape [1, 8, 4] : tensor<1x32xf32> into tensor<1x8x4xf32>
    %18 = tensor.empty() : tensor<1x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_15 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_14 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %21 = tensor.empty() : tensor<5x7x1x8xf32>
    %transposed_23 = linalg.transpose ins(%arg0 : tensor<1x8x5x7xf32>) outs(%21 : tensor<5x7x1x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_24 = tensor.expand_shape %transposed_23 [[0], [1], [2], [3, 4]] output_shape [5, 7, 1, 8, 1] : tensor<5x7x1x8xf32> into tensor<5x7x1x8x1xf32>
    %extracted_slice = tensor.extract_slice %20[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %22 = tensor.empty() : tensor<5x7x1x8x2xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %extracted_slice : tensor<5x7x1x8x1xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %extracted_slice_25 = tensor.extract_slice %20[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %extracted_slice_25 : tensor<5x7x1x8x2xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %25 = tensor.empty() : tensor<5x7x1x8xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<5x7x1x8xi64>) -> tensor<5x7x1x8xi64>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<5x7x1x8xf32>) -> tensor<5x7x1x8xf32>
    %28:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<5x7x1x8x2xf32>) outs(%27, %26 : tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_41 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>)
    %29 = tensor.empty() : tensor<1x8x5x7xf32>
    %transposed_26 = linalg.transpose ins(%28#0 : tensor<5x7x1x8xf32>) outs(%29 : tensor<1x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%transposed_26 : tensor<1x8x5x7xf32>) outs(%1 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<1x8xf32>) outs(%0 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_20 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %transposed_27 = linalg.transpose ins(%cst_13 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%31, %transposed_27 : tensor<1x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_12 : tensor<1x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<1x4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x4xf32>
    %transposed_28 = linalg.transpose ins(%cst_11 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%34, %transposed_28 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_10 : tensor<1x32xf32>, tensor<32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.mulf %in, %cst_21 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.subf %in, %cst_0 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %expanded_29 = tensor.expand_shape %39 [[0], [1, 2]] output_shape [1, 8, 4] : tensor<1x32xf32> into tensor<1x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_29, %cst_9 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %cst_8 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %expanded_30 = tensor.expand_shape %28#0 [[0], [1], [2], [3, 4]] output_shape [5, 7, 1, 8, 1] : tensor<5x7x1x8xf32> into tensor<5x7x1x8x1xf32>
    %extracted_slice_31 = tensor.extract_slice %41[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %extracted_slice_31 : tensor<5x7x1x8x1xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %41[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42, %extracted_slice_32 : tensor<5x7x1x8x2xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %44:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<5x7x1x8x2xf32>) outs(%27, %26 : tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_41 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>)
    %transposed_33 = linalg.transpose ins(%44#0 : tensor<5x7x1x8xf32>) outs(%29 : tensor<1x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%transposed_33 : tensor<1x8x5x7xf32>) outs(%1 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<1x8xf32>) outs(%0 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_20 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %transposed_34 = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%46, %transposed_34 : tensor<1x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%47, %cst_6 : tensor<1x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<1x4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x4xf32>
    %transposed_35 = linalg.transpose ins(%cst_5 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%49, %transposed_35 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%50, %cst_4 : tensor<1x32xf32>, tensor<32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.mulf %in, %cst_21 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.subf %in, %cst_0 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %expanded_36 = tensor.expand_shape %54 [[0], [1, 2]] output_shape [1, 8, 4] : tensor<1x32xf32> into tensor<1x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %cst_3 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %cst_2 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %expanded_37 = tensor.expand_shape %44#0 [[0], [1], [2], [3, 4]] output_shape [5, 7, 1, 8, 1] : tensor<5x7x1x8xf32> into tensor<5x7x1x8x1xf32>
    %extracted_slice_38 = tensor.extract_slice %56[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37, %extracted_slice_38 : tensor<5x7x1x8x1xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %extracted_slice_39 = tensor.extract_slice %56[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57, %extracted_slice_39 : tensor<5x7x1x8x2xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %59:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<5x7x1x8x2xf32>) outs(%27, %26 : tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_41 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>)
    %transposed_40 = linalg.transpose ins(%59#0 : tensor<5x7x1x8xf32>) outs(%29 : tensor<1x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_40 : tensor<1x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_8: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_7: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32_2: "0x040000005E39903ED003EFBE407C363DD49834BE504C753DDE22EBBE40AA19BC085BCBBEF81B96BE90AFD0BD7AACEF3EC00B613EE8851BBEF6ABFF3EC049863D3A61EFBEE09CE2BC40266C3E2436633EF8019CBD703EA0BD3C0F7BBE40D361BCE81BEA3E22058F3E30210E3E0082DABB5857F8BEB0C668BE02249B3E2AE785BE7032D0BD",
      torch_tensor_32_4_torch.float32_2: "0x0400000060B37CBE1C969B3E584865BE30A098BDE0C80EBD1AD8423F561411BF467E5BBF2879043EC8E857BE08FF7ABE78BB093EFA4A36BF40F9F03EA686453F000F58BDB075593E021C2DBF3CA3BFBE7C5EEDBEA883093F38236A3EB8D5F8BE3C5A653F285629BE246A773FC84AAABE2ADB2FBF28121F3FDA3808BFA0C64A3EF4B20B3F90442FBE3A0A75BF420A193F800F7A3CBC20E4BEA8F4F43EEAF922BF743036BF30CF92BDF83384BEF839213F12914FBF4A65733F3460383F70AD81BD18558B3EC830333FF8210D3F7416F8BE506BC13D8CBB83BE18C1AFBE005B34BEE02817BDF05056BE80320A3DE0A63B3F78A9513F2082F6BD3887B03E825366BF7839AFBE8C6909BF78F276BFCEF8633F749DB9BE2201183FBC6802BFDC63C53E88E273BF7E8D3E3F2092173E148C8B3E50D128BE8E0851BFA48D853E5CB0C0BEDE90083F94B98E3EC0A7FA3D4AE6293F246195BE1047683E101ED8BD748C3D3F8AED793FA8C03EBFBCE6053FF4F8253F42D30BBFC27A103FC2980CBF623C42BF648D263F3CC3BFBEC0C7773EB045223E388ED2BE4CFF9ABE7AB31BBF4E07703F5884023FDEB95D3F1E553C3F2887EB3E30CDF6BDC459923E608C0D3E48A76F3E864F54BFB475633F963E6FBFE8077CBFC0082BBD2C4EEB3E1877B9BE9875A33E58CA2BBFDE82023FF048D1BD76395BBF307D92BDE814643F349F2FBF00CB05BC38A6F83E",
      torch_tensor_4_torch.float32_6: "0x04000000C616D8BDFAB10CBE9CA0913E9B9D5DBD",
      torch_tensor_4_8_torch.float32_2: "0x040000004D4DF5BE3C8DF23E76E71DBE70AEBDB9F0AD0CBF02ADA23DF40DAF3DAEC1B9BDE99D8C3E24DDFEBEC3DC693E12F8333E76D3D43DDD1F4E3EAD083BBEB9B5D7BD1208DE383D4F2EBF31F064BC12DA883E52702A3FC3AAE6BEA39CBB3D2A3421BE1FBAFD3B5D8406BD0EB3633DD3761ABC43A4C53E4CA1223FDA6AE73E71A6F1BE",
      torch_tensor_4_torch.float32_5: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_4: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32_1: "0x04000000C43B56BED67AB6BE5AAEA8BE78DBCABE140A07BEB80B303EDE7DF6BED2F6F9BE48129DBD1650D7BE668E993E889CFBBE200FCC3D0606E6BE083FC8BEC0216B3E10A1C5BD6E65A7BECE19C8BEA8572D3ED604B0BEFC86453E901AA9BD38ABDE3D1E5295BEA266F4BE00CD24BC4490933E763382BE9096BE3DC0741E3E00028FBD",
      torch_tensor_32_4_torch.float32_1: "0x04000000961C253F9882093F1E8360BF241FADBE484238BEF09E3C3F4820DDBE1C65573F72705F3F406D863E80CA84BDC234093FCAE940BFD01123BE0C8C073FF0BDD73E4C5E863E503B323ED8B6793FBC5BB5BE26F61C3FC0679F3D56E95A3F38E5EF3EA840F53E58B313BF041F693F32B335BF084B613F6AAB61BF808153BEB0F2F4BDB403B03EC84303BF50192EBE2C73ABBE5AC405BF701E6CBFD43254BF50118CBEB81ABD3E909331BF3805263E007BAEBBB0CF3E3E2C03C9BEF085F3BD3CBC9BBE8AD65EBF00B277BDB046D0BE407982BC8E504EBFEC20DE3E28B7FF3E10BB4B3E3619303FF0C1D83E7015573E8C315E3F0C459F3E0860C8BEBA7E023F4235523F266771BF48993D3EF00987BEEC4AB8BE589F313F2855603EFA0948BF94CD3EBFC4728ABE84132EBF60C0C23E727F193FB8C18FBED028123FB00BEA3EC4BBF5BE48AF51BF30A7673E1084D63D8AE77D3FD0F4D2BE36902CBF783C3CBE322E6D3FFC3CBA3E8E9248BFB80018BEB0C1423F4C46D73EC65C733F20DA473D023553BFA00E453F664A78BF64F64F3FE6C733BFE28A76BF98A02DBEE4529ABEE46E57BF2A9D6EBF00CC7C3B88F6E4BE80CBA03E381020BFFEA338BF78517E3E6CB3D23E30FB76BEC47B963ED806523F00E0A1BA60792ABD08A36FBFC8E894BE88D244BF5854583F941B7DBFA08A44BEA28015BF50F2E3BD366745BFE47BD4BEB84B123F",
      torch_tensor_4_torch.float32_3: "0x0400000060064EBEEE1C0EBE09E2FC3DD71BA73E",
      torch_tensor_4_8_torch.float32_1: "0x04000000690B1C3F3DCF003E15FD0ABDB870BBBEEF2BC1BEC22091BD6EEB0E3F4BDDFCBE4E052B3F91460BBF627F1E3F10A7E6BE66D5403EC154B9BE086C8BBE48F3A13E832898BE6D35B2BD20EF223F9F1785BE5BAA0D3D5AD722BF5D2105BF366A3B3E9CD693BDB588193DF18E7DBE5544153F8E890DBF1ECF973E534F29BE586CC33E",
      torch_tensor_4_torch.float32_2: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_1: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x04000000BC62203E8832733E604AE8BEA04DB1BD30C159BEF88084BD184494BD68C60EBED899E1BDA8B4DD3EE881F9BDE0CAED3C7673CFBE808E673EA04B06BDFC44693EE4F2D43EAE73C03E082EAB3E6899473E809461BEDCC0E5BE0C16D8BE746526BE507FD5BDB032133E14E3C9BE607412BE981808BE98F3B8BE1098C7BD402B3B3E",
      torch_tensor_32_4_torch.float32: "0x04000000F81F143F6A790C3F982E173EF8AEA7BE080B7C3E48435EBF86B901BF64747F3F62AC373F62FF1C3F5C9822BF5A947FBF048443BFFC7AE33E10355C3F30516EBF383BF2BE70490FBEB89791BE6EA1183FC073203D40EBD4BCC05AAEBEC03087BC503280BEF07B27BE10A48C3E88783DBEAC74B13ED8D471BEB64C3B3FCC56FE3E6824AC3ED4B5363F2AA8313F62C41B3FA09F173FD8228BBEE05F80BD68139FBEECDC0F3F80DB333CFE8146BFFC51B7BE388A943E2A6D2BBF76035EBFE80C763FFA102D3F503D153E6C06433F30463E3EC23F08BF827C29BF988EC33ECE452BBFFEF358BFFA707BBF0A424CBF3E7D61BFC895B83E408165BF646C783F6212583F7ADB2A3FE682313F485698BE7414553FEECF42BFBED4553F8003EBBC1406B9BECC9A6DBF90E476BE241ED43E5CFC2CBF603276BDA0A9CBBE60051CBE044F66BF046D523FB035F3BD409AEB3D5A3C60BF6067B93E3CB8F83E304A76BF38847F3F38847CBF4274553FF225183F946CD6BE00015A3F40D8FE3E6000593E602747BE442B383F9432F5BE80F4A6BEBA9C653F560B4EBFC0A107BDAC088B3EE0BC91BE806B973CD63175BF0872833EDAAA493F7AA4133F480F653FF0297B3FAA4232BF40363D3E7A315D3F402614BD8AD307BF9026C43E761D353FCC829B3E903DF43E9072C2BD30118BBE52BC7F3F8843633EBC89033F3424083F60E0323E90F841BE",
      torch_tensor_4_torch.float32: "0x04000000DF789D3E9F8681BC225E8B3C7718B13E",
      torch_tensor_4_8_torch.float32: "0x040000003FA909BF32612E3F43BAB83E1CC3193E3C3023BFDDAA01BD7111FB3DF938E0BEBC3B73BEEF6915BF198C033F33B5023F9FD2AABD74E8E93D4DB54B3E71AC0C3EFD91DE3E27CC31BE6CDF33BF06B597BE9ECAB33E56AFA13D0E1AD23E5CC02E3FA0DE92BE10BF8FBE4114933EE389C83E7515AC3B8586BFBD2A58033E2DB58F3C"
    }
  }
#-}

