// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.c
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// An attention scaled by 0 is 0, not one of the usual scale, a third of a number
// of positions that only run time knows.

// REMARK: the attention's scale (gamma) is neither a positive number nor a third of the number of positions

// CHECK-LABEL: func.func @main(
// CHECK:         return
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
#map11 = affine_map<(d0, d1, d2) -> (d1)>
module {
  func.func @main(%arg0: tensor<2x4x?x?xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<16x2xf32>, %arg3: tensor<1x4xf32>) -> tensor<2x4x?x?xf32> {
    %c2 = arith.constant 2 : index
    %dim = tensor.dim %arg0, %c2 : tensor<2x4x?x?xf32>
    %c3 = arith.constant 3 : index
    %dim_0 = tensor.dim %arg0, %c3 : tensor<2x4x?x?xf32>
    %collapsed = tensor.collapse_shape %arg3 [[0, 1]] : tensor<1x4xf32> into tensor<4xf32>
    %cst = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty(%dim, %dim_0) : tensor<2x?x?xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x?x?xf32>) -> tensor<2x?x?xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "reduction", "parallel", "parallel"]} ins(%arg0, %collapsed : tensor<2x4x?x?xf32>, tensor<4xf32>) outs(%1 : tensor<2x?x?xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %41 = arith.mulf %in, %in_25 fastmath<contract> : f32
      %42 = arith.addf %41, %out fastmath<contract> : f32
      linalg.yield %42 : f32
    } -> tensor<2x?x?xf32>
    %cst_1 = arith.constant 0xFF800000 : f32
    %3 = tensor.empty() : tensor<2xf32>
    %4 = linalg.fill ins(%cst_1 : f32) outs(%3 : tensor<2xf32>) -> tensor<2xf32>
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "reduction", "reduction"]} ins(%2 : tensor<2x?x?xf32>) outs(%4 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.maximumf %out, %in fastmath<nsz> : f32
      linalg.yield %41 : f32
    } -> tensor<2xf32>
    %6 = tensor.empty(%dim, %dim_0) : tensor<2x?x?xf32>
    %7 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2, %5 : tensor<2x?x?xf32>, tensor<2xf32>) outs(%6 : tensor<2x?x?xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %41 = arith.subf %in, %in_25 : f32
      %42 = math.exp %41 : f32
      linalg.yield %42 : f32
    } -> tensor<2x?x?xf32>
    %cst_2 = arith.constant 0.000000e+00 : f32
    %8 = tensor.empty(%dim) : tensor<2x?xf32>
    %9 = linalg.fill ins(%cst_2 : f32) outs(%8 : tensor<2x?xf32>) -> tensor<2x?xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%7 : tensor<2x?x?xf32>) outs(%9 : tensor<2x?xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x?xf32>
    %cst_3 = arith.constant 0.000000e+00 : f32
    %11 = tensor.empty() : tensor<2xf32>
    %12 = linalg.fill ins(%cst_3 : f32) outs(%11 : tensor<2xf32>) -> tensor<2xf32>
    %13 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "reduction"]} ins(%10 : tensor<2x?xf32>) outs(%12 : tensor<2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2xf32>
    %cst_4 = arith.constant 0.000000e+00 : f32
    %cst_5 = arith.constant 1.000000e+00 : f32
    %14 = tensor.empty(%dim, %dim_0) : tensor<2x?x?xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7, %13 : tensor<2x?x?xf32>, tensor<2xf32>) outs(%14 : tensor<2x?x?xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %41 = arith.divf %in, %in_25 : f32
      %42 = arith.mulf %cst_4, %41 : f32
      %43 = arith.minimumf %42, %cst_5 : f32
      linalg.yield %43 : f32
    } -> tensor<2x?x?xf32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %16 = tensor.empty() : tensor<2x4xf32>
    %17 = linalg.fill ins(%cst_6 : f32) outs(%16 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map8], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x4x?x?xf32>) outs(%17 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.addf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x4xf32>
    %c2_7 = arith.constant 2 : index
    %dim_8 = tensor.dim %arg0, %c2_7 : tensor<2x4x?x?xf32>
    %19 = arith.index_cast %dim_8 : index to i64
    %20 = arith.sitofp %19 : i64 to f32
    %c3_9 = arith.constant 3 : index
    %dim_10 = tensor.dim %arg0, %c3_9 : tensor<2x4x?x?xf32>
    %21 = arith.index_cast %dim_10 : index to i64
    %22 = arith.sitofp %21 : i64 to f32
    %23 = arith.mulf %20, %22 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %24 = arith.mulf %23, %cst_11 : f32
    %25 = tensor.empty() : tensor<2x4xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x4xf32>) outs(%25 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %in, %24 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4xf32>
    %cst_12 = arith.constant 0.000000e+00 : f32
    %27 = tensor.empty() : tensor<2x2xf32>
    %28 = linalg.fill ins(%cst_12 : f32) outs(%27 : tensor<2x2xf32>) -> tensor<2x2xf32>
    %29 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%26, %arg1 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%28 : tensor<2x2xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %41 = arith.mulf %in, %in_25 fastmath<contract> : f32
      %42 = arith.addf %41, %out fastmath<contract> : f32
      linalg.yield %42 : f32
    } -> tensor<2x2xf32>
    %30 = tensor.empty() : tensor<2x2xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map6], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<2x2xf32>) outs(%30 : tensor<2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_25 = arith.constant 0.000000e+00 : f32
      %41 = arith.maximumf %in, %cst_25 : f32
      linalg.yield %41 : f32
    } -> tensor<2x2xf32>
    %cst_13 = arith.constant 0.000000e+00 : f32
    %32 = tensor.empty() : tensor<2x16xf32>
    %33 = linalg.fill ins(%cst_13 : f32) outs(%32 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map10, #map5], iterator_types = ["parallel", "parallel", "reduction"]} ins(%31, %arg2 : tensor<2x2xf32>, tensor<16x2xf32>) outs(%33 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %41 = arith.mulf %in, %in_25 fastmath<contract> : f32
      %42 = arith.addf %41, %out fastmath<contract> : f32
      linalg.yield %42 : f32
    } -> tensor<2x16xf32>
    %expanded = tensor.expand_shape %34 [[0], [1, 2, 3]] output_shape [2, 2, 2, 4] : tensor<2x16xf32> into tensor<2x2x2x4xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 1, 2, 4] [1, 1, 1, 1] : tensor<2x2x2x4xf32> to tensor<2x2x4xf32>
    %cst_14 = arith.constant dense<[0.000000e+00, -1.000000e+00]> : tensor<2xf32>
    %35 = tensor.empty() : tensor<2x2x4xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map11, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_14 : tensor<2x2x4xf32>, tensor<2xf32>) outs(%35 : tensor<2x2x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %cst_26 = arith.constant 2.000000e+00 : f32
      %cst_27 = arith.constant 1.000000e+00 : f32
      %41 = arith.negf %in : f32
      %42 = math.exp %41 : f32
      %43 = arith.addf %cst_27, %42 : f32
      %44 = arith.divf %cst_27, %43 : f32
      %45 = arith.mulf %44, %cst_26 : f32
      %46 = arith.addf %45, %in_25 : f32
      linalg.yield %46 : f32
    } -> tensor<2x2x4xf32>
    %expanded_15 = tensor.expand_shape %34 [[0], [1, 2, 3]] output_shape [2, 2, 2, 4] : tensor<2x16xf32> into tensor<2x2x2x4xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_15[0, 1, 0, 0] [2, 1, 2, 4] [1, 1, 1, 1] : tensor<2x2x2x4xf32> to tensor<2x2x4xf32>
    %37 = tensor.empty() : tensor<2x2x4xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<2x2x4xf32>) outs(%37 : tensor<2x2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %cst_25 = arith.constant -5.000000e-01 : f32
      %cst_26 = arith.constant 1.000000e+00 : f32
      %41 = arith.negf %in : f32
      %42 = math.exp %41 : f32
      %43 = arith.addf %cst_26, %42 : f32
      %44 = arith.divf %cst_26, %43 : f32
      %45 = arith.addf %44, %cst_25 : f32
      linalg.yield %45 : f32
    } -> tensor<2x2x4xf32>
    %extracted_slice_17 = tensor.extract_slice %36[0, 0, 0] [2, 1, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<2x4xf32>
    %extracted_slice_18 = tensor.extract_slice %36[0, 1, 0] [2, 1, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<2x4xf32>
    %extracted_slice_19 = tensor.extract_slice %38[0, 0, 0] [2, 1, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<2x4xf32>
    %extracted_slice_20 = tensor.extract_slice %38[0, 1, 0] [2, 1, 4] [1, 1, 1] : tensor<2x2x4xf32> to tensor<2x4xf32>
    %c2_21 = arith.constant 2 : index
    %dim_22 = tensor.dim %arg0, %c2_21 : tensor<2x4x?x?xf32>
    %c3_23 = arith.constant 3 : index
    %dim_24 = tensor.dim %arg0, %c3_23 : tensor<2x4x?x?xf32>
    %39 = tensor.empty(%dim_22, %dim_24) : tensor<2x4x?x?xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map8, #map8, #map8, #map8, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_17, %extracted_slice_18, %extracted_slice_19, %extracted_slice_20, %15 : tensor<2x4x?x?xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x?x?xf32>) outs(%39 : tensor<2x4x?x?xf32>) {
    ^bb0(%in: f32, %in_25: f32, %in_26: f32, %in_27: f32, %in_28: f32, %in_29: f32, %out: f32):
      %41 = arith.mulf %in_25, %in fastmath<contract> : f32
      %42 = arith.addf %41, %in_27 fastmath<contract> : f32
      %43 = arith.mulf %in_26, %in fastmath<contract> : f32
      %44 = arith.addf %43, %in_28 fastmath<contract> : f32
      %45 = arith.maximumf %42, %44 fastmath<nsz> : f32
      %46 = arith.mulf %in_29, %45 : f32
      linalg.yield %46 : f32
    } -> tensor<2x4x?x?xf32>
    return %40 : tensor<2x4x?x?xf32>
  }
}

