// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// A layer norm between the first layer and its activation.
// CHECK: func.func @main(
// REMARK: [Missed]{{.*}}not raised: {{.*}}several sums together, as after a layer norm
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, 0)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
  func.func @main(%arg0: tensor<2x8x5x7xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<32x4xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f64
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e-05 : f64
    %cst_3 = arith.constant 3.500000e+01 : f32
    %cst_4 = arith.constant 4.000000e+00 : f64
    %cst_5 = arith.constant 4.000000e+00 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.divf %in, %cst_3 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%arg1 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<2x4xf64>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2x4xf32>) outs(%8 : tensor<2x4xf64>) {
    ^bb0(%in: f32, %out: f64):
      %45 = arith.extf %in : f32 to f64
      linalg.yield %45 : f64
    } -> tensor<2x4xf64>
    %10 = tensor.empty() : tensor<2x1xf64>
    %11 = linalg.fill ins(%cst_0 : f64) outs(%10 : tensor<2x1xf64>) -> tensor<2x1xf64>
    %12 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "reduction"]} ins(%9 : tensor<2x4xf64>) outs(%11 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %45 = arith.addf %in, %out : f64
      linalg.yield %45 : f64
    } -> tensor<2x1xf64>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x1xf64>) outs(%10 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %45 = arith.divf %in, %cst_4 : f64
      linalg.yield %45 : f64
    } -> tensor<2x1xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %13 : tensor<2x4xf64>, tensor<2x1xf64>) outs(%8 : tensor<2x4xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %45 = arith.subf %in, %in_15 : f64
      linalg.yield %45 : f64
    } -> tensor<2x4xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %14 : tensor<2x4xf64>, tensor<2x4xf64>) outs(%8 : tensor<2x4xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %45 = arith.mulf %in, %in_15 : f64
      linalg.yield %45 : f64
    } -> tensor<2x4xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "reduction"]} ins(%15 : tensor<2x4xf64>) outs(%11 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %45 = arith.addf %in, %out : f64
      linalg.yield %45 : f64
    } -> tensor<2x1xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x1xf64>) outs(%10 : tensor<2x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %45 = arith.divf %in, %cst_4 : f64
      linalg.yield %45 : f64
    } -> tensor<2x1xf64>
    %18 = tensor.empty() : tensor<2x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x1xf64>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f64, %out: f32):
      %45 = arith.truncf %in : f64 to f32
      linalg.yield %45 : f32
    } -> tensor<2x1xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "reduction"]} ins(%7 : tensor<2x4xf32>) outs(%20 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.divf %in, %cst_5 : f32
      linalg.yield %45 : f32
    } -> tensor<2x1xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x1xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.truncf %cst_2 : f64 to f32
      %46 = arith.addf %in, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x1xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<2x1xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.rsqrt %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x1xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %22 : tensor<2x4xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %45 = arith.subf %in, %in_15 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%25, %24 : tensor<2x4xf32>, tensor<2x1xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %45 = arith.mulf %in, %in_15 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.cmpf ugt, %in, %cst : f32
      %46 = arith.select %45, %in, %cst : f32
      linalg.yield %46 : f32
    } -> tensor<2x4xf32>
    %28 = tensor.empty() : tensor<4x32xf32>
    %transposed_8 = linalg.transpose ins(%arg2 : tensor<32x4xf32>) outs(%28 : tensor<4x32xf32>) permutation = [1, 0] 
    %29 = tensor.empty() : tensor<2x32xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %31 = linalg.matmul ins(%27, %transposed_8 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%30 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<2x32xf32>) outs(%29 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      %46 = math.exp %45 : f32
      %47 = arith.addf %46, %cst_1 : f32
      %48 = arith.divf %cst_1, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<2x32xf32>) outs(%29 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_6 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<2x32xf32>) outs(%29 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.subf %in, %cst_1 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %34 [[0], [1, 2, 3, 4]] output_shape [2, 4, 8, 1, 1] : tensor<2x32xf32> into tensor<2x4x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded[0, 1, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 2, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 3, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %35 = tensor.empty() : tensor<2x8x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %cst_1 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x1x1xf32>
    %37 = tensor.empty() : tensor<2x8x5x7xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %36 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%37 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %45 = arith.mulf %in, %in_15 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_7 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %39 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%37 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %45 = arith.addf %in, %in_15 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_12 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%37 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %45 = arith.mulf %in, %in_15 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_7 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%37 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %45 = arith.addf %in, %in_15 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%37 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %45 = arith.cmpf ogt, %in, %in_15 : f32
      %46 = arith.select %45, %in, %in_15 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x5x7xf32>
    return %44 : tensor<2x8x5x7xf32>
  }
