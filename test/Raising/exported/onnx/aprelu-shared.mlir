// raises: dyrelu.aprelu x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[-0.0778200626], [-0.743389606], [0.889159918], [-0.825105667]]> : tensor<4x1xf32>
    %cst_2 = arith.constant dense<[[0.284141541, 0.425121844, 0.170909882, 0.473150611, -0.322671354, 0.0808905363, -0.00528603792, 0.394904912, -0.443096757, 0.264593184, -0.451067209, 0.325617254, 0.00465661287, 0.154199779, -0.161018133, 0.219900489], [-0.365294814, -0.0780062675, 0.107386053, -0.303700268, 0.301065505, 0.00453203917, 5.066830e-02, 0.372613728, -0.199620605, 4.292950e-01, 0.399137795, -4.201640e-01, -0.284885824, -0.15158385, 0.148652017, -0.159730911], [0.490953267, -0.374649763, -0.432929099, 0.313844919, 0.402315199, -0.39090848, 0.29544282, -0.0880725979, -0.467172801, -0.341642857, 0.428291321, 0.312423289, 0.408203721, -0.254967153, -0.410336673, -0.49923712], [0.421805739, 0.430775285, -0.182938635, -0.204456806, 0.0246191025, 0.134777844, -0.344808877, 0.347996056, -0.465915024, -0.12820226, 0.244222641, 0.3856498, -0.488405347, 0.224332452, -0.0804507136, -0.019225657]]> : tensor<4x16xf32>
    %cst_3 = arith.constant dense<[-0.187218249, -0.155568779, -0.121210635, -0.0149673223]> : tensor<4xf32>
    %cst_4 = arith.constant dense<-0.121892333> : tensor<1xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<2x8x5x7xf32>
    %cst_6 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x5x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.cmpf ugt, %in, %cst : f32
      %23 = arith.select %22, %in, %cst : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_5 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.cmpf olt, %in, %in_8 : f32
      %23 = arith.select %22, %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    %3 = tensor.empty() : tensor<2x8x1x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%2 : tensor<2x8x5x7xf32>) outs(%4 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x1x1xf32>) outs(%3 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_6 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %6 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1 : tensor<2x8x5x7xf32>) outs(%4 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x1x1xf32>) outs(%3 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_6 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed_7 = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %concat = tensor.concat dim(1) %collapsed_7, %collapsed : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x16xf32>
    %9 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x16xf32>) outs(%9 : tensor<16x4xf32>) permutation = [1, 0] 
    %10 = tensor.empty() : tensor<2x4xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %12 = linalg.matmul ins(%concat, %transposed : tensor<2x16xf32>, tensor<16x4xf32>) outs(%11 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.addf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.cmpf ugt, %in, %cst : f32
      %23 = arith.select %22, %in, %cst : f32
      linalg.yield %23 : f32
    } -> tensor<2x4xf32>
    %15 = tensor.empty() : tensor<2x1xf32>
    %16 = linalg.fill ins(%cst : f32) outs(%15 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %17 = linalg.matmul ins(%14, %cst_1 : tensor<2x4xf32>, tensor<4x1xf32>) outs(%16 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_4 : tensor<2x1xf32>, tensor<1xf32>) outs(%15 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.addf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x1xf32>) outs(%15 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.negf %in : f32
      %23 = math.exp %22 : f32
      %24 = arith.addf %23, %cst_0 : f32
      %25 = arith.divf %cst_0, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<2x1xf32>
    %expanded = tensor.expand_shape %19 [[0], [1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1xf32> into tensor<2x1x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %2 : tensor<2x1x1x1xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.mulf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %20 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %22 = arith.addf %in, %in_8 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x5x7xf32>
    return %21 : tensor<2x8x5x7xf32>
  }
}

