// RUN: dyrelu-opt %s --dyrelu-raise | FileCheck %s --implicit-check-not=dyrelu.
// RUN: dyrelu-opt %s --dyrelu-raise --remarks-filter=dyrelu-raise 2>&1 >/dev/null \
// RUN:   | FileCheck %s --check-prefix=REMARK

// Each of 60 sums uses the one before twice: it is read once.

// REMARK: the range of a coefficient (lambda) is not a constant

// CHECK-LABEL: func.func @main(
// CHECK:         return %{{.*}} : tensor
func.func @main(%x: tensor<2x4x3x5xf32>, %weight: tensor<8x4xf32>,
                %v0: f32)
    -> tensor<2x4x3x5xf32> {
  %one = arith.constant 1.0 : f32
  %m0 = arith.mulf %v0, %v0 : f32
  %v1 = arith.addf %m0, %one : f32
  %m1 = arith.mulf %v1, %v1 : f32
  %v2 = arith.addf %m1, %one : f32
  %m2 = arith.mulf %v2, %v2 : f32
  %v3 = arith.addf %m2, %one : f32
  %m3 = arith.mulf %v3, %v3 : f32
  %v4 = arith.addf %m3, %one : f32
  %m4 = arith.mulf %v4, %v4 : f32
  %v5 = arith.addf %m4, %one : f32
  %m5 = arith.mulf %v5, %v5 : f32
  %v6 = arith.addf %m5, %one : f32
  %m6 = arith.mulf %v6, %v6 : f32
  %v7 = arith.addf %m6, %one : f32
  %m7 = arith.mulf %v7, %v7 : f32
  %v8 = arith.addf %m7, %one : f32
  %m8 = arith.mulf %v8, %v8 : f32
  %v9 = arith.addf %m8, %one : f32
  %m9 = arith.mulf %v9, %v9 : f32
  %v10 = arith.addf %m9, %one : f32
  %m10 = arith.mulf %v10, %v10 : f32
  %v11 = arith.addf %m10, %one : f32
  %m11 = arith.mulf %v11, %v11 : f32
  %v12 = arith.addf %m11, %one : f32
  %m12 = arith.mulf %v12, %v12 : f32
  %v13 = arith.addf %m12, %one : f32
  %m13 = arith.mulf %v13, %v13 : f32
  %v14 = arith.addf %m13, %one : f32
  %m14 = arith.mulf %v14, %v14 : f32
  %v15 = arith.addf %m14, %one : f32
  %m15 = arith.mulf %v15, %v15 : f32
  %v16 = arith.addf %m15, %one : f32
  %m16 = arith.mulf %v16, %v16 : f32
  %v17 = arith.addf %m16, %one : f32
  %m17 = arith.mulf %v17, %v17 : f32
  %v18 = arith.addf %m17, %one : f32
  %m18 = arith.mulf %v18, %v18 : f32
  %v19 = arith.addf %m18, %one : f32
  %m19 = arith.mulf %v19, %v19 : f32
  %v20 = arith.addf %m19, %one : f32
  %m20 = arith.mulf %v20, %v20 : f32
  %v21 = arith.addf %m20, %one : f32
  %m21 = arith.mulf %v21, %v21 : f32
  %v22 = arith.addf %m21, %one : f32
  %m22 = arith.mulf %v22, %v22 : f32
  %v23 = arith.addf %m22, %one : f32
  %m23 = arith.mulf %v23, %v23 : f32
  %v24 = arith.addf %m23, %one : f32
  %m24 = arith.mulf %v24, %v24 : f32
  %v25 = arith.addf %m24, %one : f32
  %m25 = arith.mulf %v25, %v25 : f32
  %v26 = arith.addf %m25, %one : f32
  %m26 = arith.mulf %v26, %v26 : f32
  %v27 = arith.addf %m26, %one : f32
  %m27 = arith.mulf %v27, %v27 : f32
  %v28 = arith.addf %m27, %one : f32
  %m28 = arith.mulf %v28, %v28 : f32
  %v29 = arith.addf %m28, %one : f32
  %m29 = arith.mulf %v29, %v29 : f32
  %v30 = arith.addf %m29, %one : f32
  %m30 = arith.mulf %v30, %v30 : f32
  %v31 = arith.addf %m30, %one : f32
  %m31 = arith.mulf %v31, %v31 : f32
  %v32 = arith.addf %m31, %one : f32
  %m32 = arith.mulf %v32, %v32 : f32
  %v33 = arith.addf %m32, %one : f32
  %m33 = arith.mulf %v33, %v33 : f32
  %v34 = arith.addf %m33, %one : f32
  %m34 = arith.mulf %v34, %v34 : f32
  %v35 = arith.addf %m34, %one : f32
  %m35 = arith.mulf %v35, %v35 : f32
  %v36 = arith.addf %m35, %one : f32
  %m36 = arith.mulf %v36, %v36 : f32
  %v37 = arith.addf %m36, %one : f32
  %m37 = arith.mulf %v37, %v37 : f32
  %v38 = arith.addf %m37, %one : f32
  %m38 = arith.mulf %v38, %v38 : f32
  %v39 = arith.addf %m38, %one : f32
  %m39 = arith.mulf %v39, %v39 : f32
  %v40 = arith.addf %m39, %one : f32
  %m40 = arith.mulf %v40, %v40 : f32
  %v41 = arith.addf %m40, %one : f32
  %m41 = arith.mulf %v41, %v41 : f32
  %v42 = arith.addf %m41, %one : f32
  %m42 = arith.mulf %v42, %v42 : f32
  %v43 = arith.addf %m42, %one : f32
  %m43 = arith.mulf %v43, %v43 : f32
  %v44 = arith.addf %m43, %one : f32
  %m44 = arith.mulf %v44, %v44 : f32
  %v45 = arith.addf %m44, %one : f32
  %m45 = arith.mulf %v45, %v45 : f32
  %v46 = arith.addf %m45, %one : f32
  %m46 = arith.mulf %v46, %v46 : f32
  %v47 = arith.addf %m46, %one : f32
  %m47 = arith.mulf %v47, %v47 : f32
  %v48 = arith.addf %m47, %one : f32
  %m48 = arith.mulf %v48, %v48 : f32
  %v49 = arith.addf %m48, %one : f32
  %m49 = arith.mulf %v49, %v49 : f32
  %v50 = arith.addf %m49, %one : f32
  %m50 = arith.mulf %v50, %v50 : f32
  %v51 = arith.addf %m50, %one : f32
  %m51 = arith.mulf %v51, %v51 : f32
  %v52 = arith.addf %m51, %one : f32
  %m52 = arith.mulf %v52, %v52 : f32
  %v53 = arith.addf %m52, %one : f32
  %m53 = arith.mulf %v53, %v53 : f32
  %v54 = arith.addf %m53, %one : f32
  %m54 = arith.mulf %v54, %v54 : f32
  %v55 = arith.addf %m54, %one : f32
  %m55 = arith.mulf %v55, %v55 : f32
  %v56 = arith.addf %m55, %one : f32
  %m56 = arith.mulf %v56, %v56 : f32
  %v57 = arith.addf %m56, %one : f32
  %m57 = arith.mulf %v57, %v57 : f32
  %v58 = arith.addf %m57, %one : f32
  %m58 = arith.mulf %v58, %v58 : f32
  %v59 = arith.addf %m58, %one : f32
  %m59 = arith.mulf %v59, %v59 : f32
  %v60 = arith.addf %m59, %one : f32
  %zero = arith.constant 0.0 : f32
  %ge = tensor.empty() : tensor<2x4xf32>
  %gi = linalg.fill ins(%zero : f32) outs(%ge : tensor<2x4xf32>) -> tensor<2x4xf32>
  %sum = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>],
      iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<2x4x3x5xf32>) outs(%gi : tensor<2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %s = arith.addf %in, %out : f32
    %z = arith.mulf %s, %v60 : f32
    linalg.yield %z : f32
  } -> tensor<2x4xf32>
  %count = arith.constant 15.0 : f32
  %g = linalg.generic {
      indexing_maps = [affine_map<(n, c) -> (n, c)>, affine_map<(n, c) -> (n, c)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%sum : tensor<2x4xf32>) outs(%ge : tensor<2x4xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.divf %in, %count : f32
    linalg.yield %m : f32
  } -> tensor<2x4xf32>
  %te = tensor.empty() : tensor<2x8xf32>
  %ti = linalg.fill ins(%zero : f32) outs(%te : tensor<2x8xf32>) -> tensor<2x8xf32>
  %t = linalg.matmul
      indexing_maps = [affine_map<(n, r, c) -> (n, c)>, affine_map<(n, r, c) -> (r, c)>,
                       affine_map<(n, r, c) -> (n, r)>]
      ins(%g, %weight : tensor<2x4xf32>, tensor<8x4xf32>)
      outs(%ti : tensor<2x8xf32>) -> tensor<2x8xf32>
  %u = linalg.generic {
      indexing_maps = [affine_map<(n, r) -> (n, r)>, affine_map<(n, r) -> (n, r)>],
      iterator_types = ["parallel", "parallel"]}
      ins(%t : tensor<2x8xf32>) outs(%te : tensor<2x8xf32>) {
  ^bb0(%in: f32, %out: f32):
    %m = arith.negf %in : f32
    %e = math.exp %m : f32
    %d = arith.addf %e, %one : f32
    %s = arith.divf %one, %d : f32
    %z = arith.mulf %s, %v60 : f32
    linalg.yield %z : f32
  } -> tensor<2x8xf32>
  %a1 = tensor.extract_slice %u[0, 0] [2, 4] [1, 1]
      : tensor<2x8xf32> to tensor<2x4xf32>
  %a2 = tensor.extract_slice %u[0, 4] [2, 4] [1, 1]
      : tensor<2x8xf32> to tensor<2x4xf32>
  %ye = tensor.empty() : tensor<2x4x3x5xf32>
  %y = linalg.generic {
      indexing_maps = [affine_map<(n, c, h, w) -> (n, c, h, w)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c)>,
                       affine_map<(n, c, h, w) -> (n, c, h, w)>],
      iterator_types = ["parallel", "parallel", "parallel", "parallel"]}
      ins(%x, %a1, %a2 : tensor<2x4x3x5xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
      outs(%ye : tensor<2x4x3x5xf32>) {
  ^bb0(%in: f32, %s1: f32, %s2: f32, %out: f32):
    %p1 = arith.mulf %in, %s1 : f32
    %p2 = arith.mulf %in, %s2 : f32
    %max = arith.maximumf %p1, %p2 : f32
    linalg.yield %max : f32
  } -> tensor<2x4x3x5xf32>
  return %y : tensor<2x4x3x5xf32>
}
