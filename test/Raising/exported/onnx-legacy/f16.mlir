// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf16>) -> tensor<2x8x5x7xf16> {
    %cst = arith.constant 0.000000e+00 : f16
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f16
    %cst_2 = arith.constant dense<5.000000e-01> : tensor<f16>
    %cst_3 = arith.constant dense<1.000000e+00> : tensor<f16>
    %cst_4 = arith.constant dense<2.000000e+00> : tensor<f16>
    %cst_5 = arith.constant dense<[[-6.191400e-01, 3.168950e-01, 3.852540e-01, -2.408450e-01, -1.383970e-02, 6.622310e-02, -4.924320e-01, 4.155270e-01], [-2.291260e-01, -3.083500e-01, 2.497860e-02, 4.086910e-01, 1.252440e-01, -2.772520e-02, -7.031250e-02, -3.156740e-01], [3.327640e-01, -3.303220e-01, -4.663090e-01, 2.192380e-01, 6.923830e-01, 5.239260e-01, 1.746830e-01, -6.186520e-01], [-6.606450e-01, 4.313960e-01, 1.207890e-01, -5.810550e-01, -2.932130e-01, 2.949220e-01, 3.693850e-01, -3.188480e-01]]> : tensor<4x8xf16>
    %cst_6 = arith.constant dense<[1.682130e-01, -2.392580e-01, -5.648800e-02, -2.260740e-01]> : tensor<4xf16>
    %cst_7 = arith.constant dense<"0xDDB28DBA5E39523B2034DBA926B32B3591389B34D53185A3A13756B3F0354A3970AF09BB67BB86B82FBA24B94E3AC5B16E27FDB5D5B8DBB72EA7DFB5463A3537F498E5B90BB4FFA49F339336A52C563BA0BA55B6D4B3D8B921B85831833BB8B51DBBAEBB983A3F362CB0CC2E2BBA9C390834C337A63BA0B8B7B6433B61B48635D5B92EB5913941B9F6B6E53A7DB3EDBA2A36EEB75B388F3BB33870B0083816B42037DB38AC3186BBC6ADC9B6463A653925B89BBB35B9EEB63B2CEAB7FCBA8C3B1CBB58BA5C3BA4B94A2FB3BBEE2E5FB76037DEB8CEB48AB45D36A134F63534388C377B3B51277334473A8BB8A8B70F39CB3A07B48F37D122F6B52DAD3DB4FAA7"> : tensor<32x4xf16>
    %cst_8 = arith.constant dense<[2.683110e-01, -4.680180e-01, -3.820800e-01, 6.866460e-02, 2.381590e-01, 5.538940e-03, 3.400880e-01, -4.753420e-01, -2.358400e-01, -2.915040e-01, 6.896970e-02, -3.278810e-01, 1.386720e-01, 1.407470e-01, -4.248050e-01, 1.319120e-02, 2.854000e-01, -2.566530e-02, -3.269040e-01, 2.447510e-01, 2.944340e-01, 6.463620e-02, 2.987670e-02, -2.033690e-01, 2.310790e-01, -3.623050e-01, -4.375000e-01, -2.619930e-02, -3.625490e-01, -3.510740e-01, -3.557130e-01, -3.029790e-01]> : tensor<32xf16>
    %cst_9 = arith.constant 3.500000e+01 : f16
    %0 = tensor.empty() : tensor<2x8xf16>
    %1 = linalg.fill ins(%cst : f16) outs(%0 : tensor<2x8xf16>) -> tensor<2x8xf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf16>) outs(%1 : tensor<2x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %32 = arith.addf %in, %out : f16
      linalg.yield %32 : f16
    } -> tensor<2x8xf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf16>) outs(%0 : tensor<2x8xf16>) {
    ^bb0(%in: f16, %out: f16):
      %32 = arith.divf %in, %cst_9 : f16
      linalg.yield %32 : f16
    } -> tensor<2x8xf16>
    %4 = tensor.empty() : tensor<8x4xf16>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf16>) outs(%4 : tensor<8x4xf16>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf16>, tensor<8x4xf16>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<2x4xf16>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2x4xf32>) outs(%8 : tensor<2x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %32 = arith.truncf %in : f32 to f16
      linalg.yield %32 : f16
    } -> tensor<2x4xf16>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_6 : tensor<2x4xf16>, tensor<4xf16>) outs(%8 : tensor<2x4xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.addf %in, %in_17 : f16
      linalg.yield %32 : f16
    } -> tensor<2x4xf16>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x4xf16>) outs(%8 : tensor<2x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %32 = arith.cmpf ugt, %in, %cst : f16
      %33 = arith.select %32, %in, %cst : f16
      linalg.yield %33 : f16
    } -> tensor<2x4xf16>
    %12 = tensor.empty() : tensor<4x32xf16>
    %transposed_10 = linalg.transpose ins(%cst_7 : tensor<32x4xf16>) outs(%12 : tensor<4x32xf16>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<2x32xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.matmul ins(%11, %transposed_10 : tensor<2x4xf16>, tensor<4x32xf16>) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = tensor.empty() : tensor<2x32xf16>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%16 : tensor<2x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %32 = arith.truncf %in : f32 to f16
      linalg.yield %32 : f16
    } -> tensor<2x32xf16>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_8 : tensor<2x32xf16>, tensor<32xf16>) outs(%16 : tensor<2x32xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.addf %in, %in_17 : f16
      linalg.yield %32 : f16
    } -> tensor<2x32xf16>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x32xf16>) outs(%16 : tensor<2x32xf16>) {
    ^bb0(%in: f16, %out: f16):
      %32 = arith.negf %in : f16
      %33 = math.exp %32 : f16
      %34 = arith.addf %33, %cst_1 : f16
      %35 = arith.divf %cst_1, %34 : f16
      linalg.yield %35 : f16
    } -> tensor<2x32xf16>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_4 : tensor<2x32xf16>, tensor<f16>) outs(%16 : tensor<2x32xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.mulf %in, %in_17 : f16
      linalg.yield %32 : f16
    } -> tensor<2x32xf16>
    %21 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_3 : tensor<2x32xf16>, tensor<f16>) outs(%16 : tensor<2x32xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.subf %in, %in_17 : f16
      linalg.yield %32 : f16
    } -> tensor<2x32xf16>
    %extracted_slice = tensor.extract_slice %21[0, 0] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %extracted_slice_11 = tensor.extract_slice %21[0, 8] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %extracted_slice_12 = tensor.extract_slice %21[0, 16] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %extracted_slice_13 = tensor.extract_slice %21[0, 24] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %22 = tensor.empty() : tensor<2x8x1x1xf16>
    %23 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<2x8x1x1xf16>, tensor<f16>) outs(%22 : tensor<2x8x1x1xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.addf %in, %in_17 : f16
      linalg.yield %32 : f16
    } -> tensor<2x8x1x1xf16>
    %24 = tensor.empty() : tensor<2x8x5x7xf16>
    %25 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %23 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%24 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.mulf %in, %in_17 : f16
      linalg.yield %32 : f16
    } -> tensor<2x8x5x7xf16>
    %26 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_2 : tensor<2x8x1x1xf16>, tensor<f16>) outs(%22 : tensor<2x8x1x1xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.mulf %in, %in_17 : f16
      linalg.yield %32 : f16
    } -> tensor<2x8x1x1xf16>
    %27 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%24 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.addf %in, %in_17 : f16
      linalg.yield %32 : f16
    } -> tensor<2x8x5x7xf16>
    %28 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_14 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%24 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.mulf %in, %in_17 : f16
      linalg.yield %32 : f16
    } -> tensor<2x8x5x7xf16>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %cst_2 : tensor<2x8x1x1xf16>, tensor<f16>) outs(%22 : tensor<2x8x1x1xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.mulf %in, %in_17 : f16
      linalg.yield %32 : f16
    } -> tensor<2x8x1x1xf16>
    %30 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%24 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.addf %in, %in_17 : f16
      linalg.yield %32 : f16
    } -> tensor<2x8x5x7xf16>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x8x5x7xf16>, tensor<2x8x5x7xf16>) outs(%24 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %32 = arith.cmpf ogt, %in, %in_17 : f16
      %33 = arith.select %32, %in, %in_17 : f16
      linalg.yield %33 : f16
    } -> tensor<2x8x5x7xf16>
    return %31 : tensor<2x8x5x7xf16>
  }
}

