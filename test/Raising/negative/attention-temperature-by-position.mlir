// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// What divides the difference from the maximum is another number at each position:
// the maximum does not cancel.
// CHECK: func.func @main(
// CHECK: linalg.generic
// REMARK: [Missed]{{.*}}with it: the attention is not exp(u - max u)
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d0, d1)>
#map7 = affine_map<(d0, d1) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map9 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map10 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map11 = affine_map<(d0, d1) -> (d1)>
#map12 = affine_map<(d0, d1, d2) -> (d1)>
module {
  func.func @main(%arg0: tensor<2x8x5x6xf32>, %arg1: tensor<4x8xf32>, %arg2: tensor<4xf32>, %arg3: tensor<32x4xf32>, %arg4: tensor<32xf32>, %arg5: tensor<1x8xf32>, %arg6: tensor<1xf32>, %arg7: tensor<2x5x6xf32>) -> tensor<2x8x5x6xf32> {
    %cst = arith.constant 1.000000e+01 : f32
    %cst_0 = arith.constant -5.000000e-01 : f32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %cst_2 = arith.constant dense<[0.000000e+00, -1.000000e+00]> : tensor<2xf32>
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 3.000000e+01 : f32
    %cst_5 = arith.constant 0xFF800000 : f32
    %c0 = arith.constant 0 : index
    %cst_6 = arith.constant 0.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg5 [[0, 1]] : tensor<1x8xf32> into tensor<8xf32>
    %extracted = tensor.extract %arg6[%c0] : tensor<1xf32>
    %0 = tensor.empty() : tensor<2x5x6xf32>
    %1 = linalg.fill ins(%extracted : f32) outs(%0 : tensor<2x5x6xf32>) -> tensor<2x5x6xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x8x5x6xf32>, tensor<8xf32>) outs(%1 : tensor<2x5x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.mulf %in, %in_15 fastmath<contract> : f32
      %30 = arith.addf %29, %out fastmath<contract> : f32
      linalg.yield %30 : f32
    } -> tensor<2x5x6xf32>
    %3 = tensor.empty() : tensor<2xf32>
    %4 = linalg.fill ins(%cst_5 : f32) outs(%3 : tensor<2xf32>) -> tensor<2xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction", "reduction"]} ins(%2 : tensor<2x5x6xf32>) outs(%4 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.maximumf %out, %in fastmath<nsz> : f32
      linalg.yield %29 : f32
    } -> tensor<2xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map4, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %5, %arg7 : tensor<2x5x6xf32>, tensor<2xf32>, tensor<2x5x6xf32>) outs(%0 : tensor<2x5x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %tau: f32, %out: f32):
      %29 = arith.subf %in, %in_15 : f32
      %30 = arith.divf %29, %tau : f32
      %31 = math.exp %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x5x6xf32>
    %7 = tensor.empty() : tensor<2x5xf32>
    %8 = linalg.fill ins(%cst_6 : f32) outs(%7 : tensor<2x5xf32>) -> tensor<2x5xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%6 : tensor<2x5x6xf32>) outs(%8 : tensor<2x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x5xf32>
    %10 = linalg.fill ins(%cst_6 : f32) outs(%3 : tensor<2xf32>) -> tensor<2xf32>
    %11 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "reduction"]} ins(%9 : tensor<2x5xf32>) outs(%10 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<2xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%6, %11 : tensor<2x5x6xf32>, tensor<2xf32>) outs(%0 : tensor<2x5x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.divf %in, %in_15 : f32
      %30 = arith.mulf %29, %cst : f32
      %31 = arith.minimumf %30, %cst_3 : f32
      linalg.yield %31 : f32
    } -> tensor<2x5x6xf32>
    %13 = tensor.empty() : tensor<2x8xf32>
    %14 = linalg.fill ins(%cst_6 : f32) outs(%13 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x6xf32>) outs(%14 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<2x8xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x8xf32>) outs(%13 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %in, %cst_4 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8xf32>
    %17 = tensor.empty() : tensor<2x4xf32>
    %18 = linalg.fill ins(%cst_6 : f32) outs(%17 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%16, %arg1 : tensor<2x8xf32>, tensor<4x8xf32>) outs(%18 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.mulf %in, %in_15 fastmath<contract> : f32
      %30 = arith.addf %29, %out fastmath<contract> : f32
      linalg.yield %30 : f32
    } -> tensor<2x4xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map11, #map6], iterator_types = ["parallel", "parallel"]} ins(%19, %arg2 : tensor<2x4xf32>, tensor<4xf32>) outs(%17 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.addf %in, %in_15 : f32
      %30 = arith.maximumf %29, %cst_6 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4xf32>
    %21 = tensor.empty() : tensor<2x32xf32>
    %22 = linalg.fill ins(%cst_6 : f32) outs(%21 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %23 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%20, %arg3 : tensor<2x4xf32>, tensor<32x4xf32>) outs(%22 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.mulf %in, %in_15 fastmath<contract> : f32
      %30 = arith.addf %29, %out fastmath<contract> : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %23 [[0], [1, 2, 3]] output_shape [2, 2, 2, 8] : tensor<2x32xf32> into tensor<2x2x2x8xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 1, 2, 8] [1, 1, 1, 1] : tensor<2x2x2x8xf32> to tensor<2x2x8xf32>
    %expanded_7 = tensor.expand_shape %arg4 [[0, 1, 2]] output_shape [2, 2, 8] : tensor<32xf32> into tensor<2x2x8xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded_7[0, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<2x2x8xf32> to tensor<2x8xf32>
    %24 = tensor.empty() : tensor<2x2x8xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map10, #map12, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %extracted_slice_8, %cst_2 : tensor<2x2x8xf32>, tensor<2x8xf32>, tensor<2xf32>) outs(%24 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %in_16: f32, %out: f32):
      %29 = arith.addf %in, %in_15 : f32
      %30 = arith.negf %29 : f32
      %31 = math.exp %30 : f32
      %32 = arith.addf %31, %cst_3 : f32
      %33 = arith.divf %cst_3, %32 : f32
      %34 = arith.mulf %33, %cst_1 : f32
      %35 = arith.addf %34, %in_16 : f32
      linalg.yield %35 : f32
    } -> tensor<2x2x8xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded[0, 1, 0, 0] [2, 1, 2, 8] [1, 1, 1, 1] : tensor<2x2x2x8xf32> to tensor<2x2x8xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded_7[1, 0, 0] [1, 2, 8] [1, 1, 1] : tensor<2x2x8xf32> to tensor<2x8xf32>
    %26 = linalg.generic {indexing_maps = [#map3, #map10, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %extracted_slice_10 : tensor<2x2x8xf32>, tensor<2x8xf32>) outs(%24 : tensor<2x2x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.addf %in, %in_15 : f32
      %30 = arith.negf %29 : f32
      %31 = math.exp %30 : f32
      %32 = arith.addf %31, %cst_3 : f32
      %33 = arith.divf %cst_3, %32 : f32
      %34 = arith.addf %33, %cst_0 : f32
      linalg.yield %34 : f32
    } -> tensor<2x2x8xf32>
    %extracted_slice_11 = tensor.extract_slice %25[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x2x8xf32> to tensor<2x8xf32>
    %extracted_slice_12 = tensor.extract_slice %25[0, 1, 0] [2, 1, 8] [1, 1, 1] : tensor<2x2x8xf32> to tensor<2x8xf32>
    %extracted_slice_13 = tensor.extract_slice %26[0, 0, 0] [2, 1, 8] [1, 1, 1] : tensor<2x2x8xf32> to tensor<2x8xf32>
    %extracted_slice_14 = tensor.extract_slice %26[0, 1, 0] [2, 1, 8] [1, 1, 1] : tensor<2x2x8xf32> to tensor<2x8xf32>
    %27 = tensor.empty() : tensor<2x8x5x6xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map8, #map8, #map8, #map8, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_11, %extracted_slice_12, %extracted_slice_13, %extracted_slice_14, %12 : tensor<2x8x5x6xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x8xf32>, tensor<2x5x6xf32>) outs(%27 : tensor<2x8x5x6xf32>) {
    ^bb0(%in: f32, %in_15: f32, %in_16: f32, %in_17: f32, %in_18: f32, %in_19: f32, %out: f32):
      %29 = arith.mulf %in_15, %in fastmath<contract> : f32
      %30 = arith.addf %29, %in_17 fastmath<contract> : f32
      %31 = arith.mulf %in_16, %in fastmath<contract> : f32
      %32 = arith.addf %31, %in_18 fastmath<contract> : f32
      %33 = arith.maximumf %30, %32 fastmath<nsz> : f32
      %34 = arith.mulf %in_19, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x6xf32>
    return %28 : tensor<2x8x5x6xf32>
  }
}

