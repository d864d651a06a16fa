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
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
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
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_20 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_19 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_18 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_22 = linalg.transpose ins(%cst_17 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_22 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_16 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.mulf %in, %cst_21 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.subf %in, %cst_0 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %18 = tensor.empty() : tensor<2x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_15 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_14 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %21 = tensor.empty() : tensor<5x7x2x8xf32>
    %transposed_23 = linalg.transpose ins(%arg0 : tensor<2x8x5x7xf32>) outs(%21 : tensor<5x7x2x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_24 = tensor.expand_shape %transposed_23 [[0], [1], [2], [3, 4]] output_shape [5, 7, 2, 8, 1] : tensor<5x7x2x8xf32> into tensor<5x7x2x8x1xf32>
    %extracted_slice = tensor.extract_slice %20[0, 0, 0] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %22 = tensor.empty() : tensor<5x7x2x8x2xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %extracted_slice : tensor<5x7x2x8x1xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %extracted_slice_25 = tensor.extract_slice %20[0, 0, 2] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %extracted_slice_25 : tensor<5x7x2x8x2xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %25 = tensor.empty() : tensor<5x7x2x8xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<5x7x2x8xi64>) -> tensor<5x7x2x8xi64>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<5x7x2x8xf32>) -> tensor<5x7x2x8xf32>
    %28:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<5x7x2x8x2xf32>) outs(%27, %26 : tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_41 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>)
    %29 = tensor.empty() : tensor<2x8x5x7xf32>
    %transposed_26 = linalg.transpose ins(%28#0 : tensor<5x7x2x8xf32>) outs(%29 : tensor<2x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%transposed_26 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_20 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %transposed_27 = linalg.transpose ins(%cst_13 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%31, %transposed_27 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_12 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<2x4xf32>
    %transposed_28 = linalg.transpose ins(%cst_11 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%34, %transposed_28 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_10 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x32xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.mulf %in, %cst_21 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.subf %in, %cst_0 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %expanded_29 = tensor.expand_shape %39 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_29, %cst_9 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %cst_8 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %expanded_30 = tensor.expand_shape %28#0 [[0], [1], [2], [3, 4]] output_shape [5, 7, 2, 8, 1] : tensor<5x7x2x8xf32> into tensor<5x7x2x8x1xf32>
    %extracted_slice_31 = tensor.extract_slice %41[0, 0, 0] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_30, %extracted_slice_31 : tensor<5x7x2x8x1xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %extracted_slice_32 = tensor.extract_slice %41[0, 0, 2] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %43 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42, %extracted_slice_32 : tensor<5x7x2x8x2xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %44:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<5x7x2x8x2xf32>) outs(%27, %26 : tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_41 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>)
    %transposed_33 = linalg.transpose ins(%44#0 : tensor<5x7x2x8xf32>) outs(%29 : tensor<2x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%transposed_33 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_20 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %transposed_34 = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%46, %transposed_34 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%47, %cst_6 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<2x4xf32>
    %transposed_35 = linalg.transpose ins(%cst_5 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%49, %transposed_35 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%50, %cst_4 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x32xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.mulf %in, %cst_21 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.subf %in, %cst_0 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %expanded_36 = tensor.expand_shape %54 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_36, %cst_3 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %cst_2 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %expanded_37 = tensor.expand_shape %44#0 [[0], [1], [2], [3, 4]] output_shape [5, 7, 2, 8, 1] : tensor<5x7x2x8xf32> into tensor<5x7x2x8x1xf32>
    %extracted_slice_38 = tensor.extract_slice %56[0, 0, 0] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_37, %extracted_slice_38 : tensor<5x7x2x8x1xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.mulf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %extracted_slice_39 = tensor.extract_slice %56[0, 0, 2] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %58 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57, %extracted_slice_39 : tensor<5x7x2x8x2xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_41: f32, %out: f32):
      %60 = arith.addf %in, %in_41 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %59:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<5x7x2x8x2xf32>) outs(%27, %26 : tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_41: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_41 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>)
    %transposed_40 = linalg.transpose ins(%59#0 : tensor<5x7x2x8xf32>) outs(%29 : tensor<2x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_40 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_8: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_7: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32_2: "0x0400000060DB9F3D543932BE0C7221BE247102BECCECA43EF23CEE3E1E77C03EDC04A0BE06AFC03E9C0D55BECA2194BE6871DB3D7C7792BE80A9DBBE609297BD96C2EF3E28A4CBBD58FD4A3E00A23C3CB24AE2BE0CFCFEBEA4D1073EC4D82DBE30DC483D0091FCBB9C900A3E907B63BDE83A0ABE6C327DBECC7C3D3EC21CEF3E60EA903D",
      torch_tensor_32_4_torch.float32_2: "0x0400000046BE4E3FC0E6163FB4EA43BF0C86213FDAEB30BF6CDC2ABFF0E532BE68E9B2BE1A58783F3CAF223FA49C823EE06D773D00DB2EBFC0AA8FBC3A06233FE0CA52BDF85A053E9C46A9BE3CE7063F38C679BE481370BE7CCBBA3E2C75D73E825C60BF80401A3E406CB9BC02A0113F7C0528BFF0F3033E20179ABDF0979C3EBC0344BF981D79BE38B29A3EDA1C063F701EBF3E388254BE8EB11F3F746407BF4095D33D123168BF0CD1CABE8C63303FE0D4B5BE5C440DBFA4F4423F30B38B3D0607633FA046063E7E7F3BBF60B67E3D78106E3F363E463FB01637BE680447BF488153BEF4A3793F3EDC77BFE0E3823D164564BF50B5B33E8A0A373F4A9F37BFF09EA1BDA42022BFAEAF2ABF100E45BF5476CE3EF88B62BF243DF7BE00E288BEE69D183F707535BE888AA8BE1018A2BD5044BCBDF441363F3CE80EBF9095ADBE9E6A64BF0CAA39BF62176E3FB02A603E40B5A73DC8EB71BE382443BF9A084DBF0A2E623FD4E7A9BEF46BF73E928B11BF78EBF63E0848133ED8CE063E7480FD3EEE2E563F083B01BE30EAEB3EB0E6D13ECCCD01BFF427123F56344EBFAA3F023F14DBE4BE8C83693F6CCE353F546FA4BE4257703F3A43193F28CE82BE003E973D6E5F2B3FA00A87BE70626EBF2CC77BBF98AA4EBE34E50B3F4AA25D3F2870E23E00105D3E086C423E06D767BF4091F13D0C98543F3CE4AEBE1492AA3E101A08BF6C457EBF",
      torch_tensor_4_torch.float32_6: "0x04000000F5682D3E155B4ABE5FC671BE9CBC9DBE",
      torch_tensor_4_8_torch.float32_2: "0x040000007358BE3EBBF7B5BE47D594BE0A2C233F9B30B23DD9CC273E084D01BF96B81E3EE9E6C2BD4BF8093E4DA91EBF055AC23E213D833E887615BF70EA1E3FB09FDCBE6B0F9D3EAC52163E0C83323F2C18D1BEBEF27BBE1EA4AC3CB7CC923EBD2E9F3CB643B2BE7B8405BDE22AACBE559FA2BE4A05403EBE9FFC3E8DC61DBF0316063F",
      torch_tensor_4_torch.float32_5: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_4: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32_1: "0x0400000030CD003EB0F5323E1E7DC43EB4BF6C3E7EE2D53E1874E13DA0851F3E5439673E5ECB86BE94EEC43EE8E17BBEC012AA3E643069BE4689983E38ACD63D2A82F03E507C8CBDCADDD7BEFEA8DF3E80D387BD2AD99ABEC0EBD33DD893C4BD30D7BDBEA00F40BDD81674BE08AEB3BD12FABE3E6C6AACBE40400C3E206E72BED48533BE",
      torch_tensor_32_4_torch.float32_1: "0x04000000EC38C73E0818013E98ED9EBEE0ECC33E52146FBFDE45693FC6A3653FC02C1A3DF6905D3F1C9D993E6635673FEC96EABEA033F2BE80C8B23D18C21DBF6C0DCC3E4027773EF47E1BBF802549BD503FBF3E20B0653D945137BFDC5FA73E60D013BD9CD7D5BE4CFCA5BEF050A5BE0EA0193F387358BF64BB223F605605BF623729BF38E03ABECE13303F8CC557BF5882463ED6C371BF887962BEDA01253F98E418BFC6B5293F08A83FBE6C79FABEAC27503F742C693F604CD73DD0E9AEBD684435BEF0D409BF186993BEC82675BE40E8F4BD7461B8BE424A3FBF60FC1D3F207DCDBE3A7C5CBFB8A83EBF2CD8EF3E863D323F328736BFD84AC6BEB035EBBE3057783EB6D87FBFD0830CBE8080D5BD203C003EC06377BD46F615BF20E721BECAB248BFD403393F6E08433F3831543F2CA9AB3EC0139ABCD8593F3FF0807BBEF8ACDF3ED8AF703EECA6A0BE100362BF783E5DBE90F2983E047683BE768E56BFD4C03ABF98F670BFC0C9EF3E224308BF108ACBBD5070F03ED86940BE508627BE00FC84BC9886CC3E0413A9BE7AFD293FA41C563F78C966BE9A6967BF70EADF3DFE4458BF8661093F48B2413F348255BFAC6C57BF680177BF641A32BFCA7E2FBF2EC4683FC448573F32184D3F20B37FBD4028ADBCDE6F5DBF50EC43BEA8BA77BF7A9A6FBFF0F0FBBE3E3B1B3FF8073EBE58E6EEBE10882CBE981C913ED454263F2899C43E",
      torch_tensor_4_torch.float32_3: "0x040000002389DA3C2BE26B3E1AAA6C3EB9C854BE",
      torch_tensor_4_8_torch.float32_1: "0x04000000207F803EAB2147BE34C52FBE57FBD93EBEA5313F70618D3C87D0283FB9B6123F2645C93DE340D5BE497A1CBEBCD80FBFFF43E73E25FA11BF2E05B3BC0CF10FBF83FD12BF2EC7E4BC160C1C3D1FB4E83E880BA93EAFBB2E3E22F102BFAE4474BEA96E42BC8AB6023F1EE7153F86F27BBE5E6D5DBE347CCB3CAA7B2FBE16C8D3BD",
      torch_tensor_4_torch.float32_2: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_1: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x04000000B4A2F2BEE4690FBE166E8FBED8BC9EBDECEA4DBE601AE53D1C63C4BEFEC3C7BEA619AE3EF0E83ABD4E43A03E78DAFA3E086F91BE484BAE3DAC3587BE74D9FC3E7EB7973EFEAB913ECE9A97BEA25BB63EC86DE53E5A4EF23E28E7E6BE40323A3C10E959BEBCE149BEEE5BE9BE22F0DD3EA0A100BE1AFCF83EE0640ABD7851443E",
      torch_tensor_32_4_torch.float32: "0x04000000ACC5533F804529BC10C8CE3D54CED6BE3CE0143F26C774BF34D013BF080864BF48D6443E705FAE3E00B5813DE4C4643FF42297BE0C73613F7403C1BEDA5472BF008B65BD4465313FD061F93D460A7CBFE065973E808DEEBD80FBA3BE802BA7BC88AAB03E58531D3E3677403F5881BBBE808D96BEF47B383FC803353F38AE46BE30DFC13DBC013E3FC049403D2890D13EF84D58BF164775BF8CD578BF847658BFEAD5263FF6984D3FB05C8C3ED40AB23E442CF03E84D75D3F32A4033F40131C3E6CCA22BF90F3B33D941A16BF4ACE2FBF5E3B643F783149BE080A63BFE4D717BF4C0D733F58F9073F64AD9DBE50C318BF18D038BEE0438F3DB028153EA0ADE83EE0923EBFA02A78BF2C0694BEA82CBB3E800BFABE6AF2123FD0F2A4BE8878BDBE8894B93E2845FD3EDC7FC83E5C8167BF8A4570BFE0D4F73DE0BE43BD0A9B6B3FA4ADACBE46A872BF583C1BBEC0CF04BEF68828BF1813683E8050E33CA43F36BF483FF93EC06007BEBCFB353F80D66CBEC0A95ABFA849B5BEF2592F3FB88747BE8A9E38BF1C8A993EAADB04BFE00591BD50E5BDBE78D511BF7CD8783F205DD2BE08A60E3E00E0B33C800F48BE540049BF7E241B3FB83455BF9028DA3D9482C6BED64202BF82580DBF78F218BE78BC81BE00C0083A64427FBFE4FD063F5C90203F1888D43EF88C16BED043FD3D48620CBE8087873C1065E1BEBA1E5ABF8E9A113F",
      torch_tensor_4_torch.float32: "0x04000000F37D4F3DAC79CDBCDCDA853D0F15B1BD",
      torch_tensor_4_8_torch.float32: "0x0400000023BC023F0DA87C3EACBC193F4320F2BEF97DF03E5DBB8FBE0989A2BD534538BE66B2023FF57E343FC3E5F9BE4304B13E371B243F5EC2BDBDBA6D2DBFE9CDEC3E6BCD1F3E830DBB3E280E013F350E183FD9342D3F26F3043E7AC30ABFFA6F9EBE506A043FD60B18BFB2D312BFA609FA3D9023323F5646523E9F3B30BF73509FBE"
    }
  }
#-}
