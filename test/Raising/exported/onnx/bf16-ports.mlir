// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> ()>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xbf16>) -> tensor<2x8x5x7xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : bf16
    %c0_i64 = arith.constant 0 : i64
    %cst_2 = arith.constant 0xFF80 : bf16
    %cst_3 = arith.constant dense<1> : tensor<1xi64>
    %cst_4 = arith.constant dense<0> : tensor<1xi64>
    %cst_5 = arith.constant dense<[[4.531250e-01, 5.898440e-01, 1.977540e-02, 3.554690e-01, 6.796880e-01, 3.105470e-01, -5.195310e-01, 1.386720e-01], [4.199220e-01, -6.317140e-03, -3.320310e-02, 3.930660e-02, -9.570310e-02, -4.511720e-01, 2.734380e-01, 5.468750e-01], [7.031250e-02, -1.035160e-01, 4.418950e-02, 5.078130e-01, 1.215820e-01, 1.621090e-01, -3.066410e-01, 4.707030e-01], [3.398440e-01, 1.220700e-01, -1.201170e-01, 4.472660e-01, -1.396480e-01, 5.053710e-02, -1.513670e-01, 2.734380e-01]]> : tensor<4x8xbf16>
    %cst_6 = arith.constant dense<[1.279300e-01, -2.792970e-01, -7.373050e-02, -1.406250e-01]> : tensor<4xbf16>
    %cst_7 = arith.constant dense<"0x113F1EBF643F10BFF6BD75BF3C3F41BE013B9D3E3E3E50BFBCBE213F0A3E36BF5C3F42BF1D3F133F6A3F41BF1F3F053F24BF873D253F833E3E3EBABE873EFD3D5D3D89BD7F3F7ABF6A3F74BF38BE3C3F5EBF22BF423D37BFD73D3BBEF53E13BF4ABF653EDFBE023FE9BD023DF73E6A3E69BE14BE24BD49BE283F96BE44BF08BE003F97BE143F43BD4E3F303E0ABEE43EF4BE0F3F01BE77BFC53E3A3EFD3E67BF763F583FC83E3F3F723F29BF583EAB3E133F10BF3ABF35BF9BBE173F4D3E1F3ED6BE49BF5ABF1CBF72BF69BD9D3E6DBF363F493F5E3F3A3F0DBF753F683E253FD6BDA3BE64BF013F78BF6C3EEABE143F1BBE773F4DBF36BF4C3E243FE63CED3D"> : tensor<32x4xbf16>
    %cst_8 = arith.constant dense<[-3.789060e-01, -6.884770e-02, -2.500000e-01, -4.570310e-01, -3.281250e-01, 3.359380e-01, -3.398440e-01, 1.347660e-01, -4.082030e-01, 2.021480e-01, -4.492190e-01, 2.792970e-01, 5.346680e-02, 2.675780e-01, -4.414060e-01, -4.531250e-01, 4.199220e-01, -3.554690e-01, 2.333980e-01, -6.152340e-02, -4.375000e-01, 3.535160e-01, -2.753910e-01, -2.304690e-01, 2.949220e-01, 3.789060e-01, -4.980470e-01, -1.533200e-01, -3.750000e-01, 3.632810e-01, -3.945310e-01, -1.181640e-01]> : tensor<32xbf16>
    %cst_9 = arith.constant dense<2.000000e+00> : tensor<bf16>
    %cst_10 = arith.constant dense<1.000000e+00> : tensor<bf16>
    %cst_11 = arith.constant dense<5.000000e-01> : tensor<bf16>
    %cst_12 = arith.constant 3.500000e+01 : bf16
    %0 = tensor.empty() : tensor<2x8xbf16>
    %1 = linalg.fill ins(%cst : bf16) outs(%0 : tensor<2x8xbf16>) -> tensor<2x8xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xbf16>) outs(%1 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.addf %in, %out : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8xbf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xbf16>) outs(%0 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.divf %in, %cst_12 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8xbf16>
    %4 = tensor.empty() : tensor<8x4xbf16>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xbf16>) outs(%4 : tensor<8x4xbf16>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xbf16>, tensor<8x4xbf16>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<2x4xbf16>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2x4xf32>) outs(%8 : tensor<2x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %43 = arith.truncf %in : f32 to bf16
      linalg.yield %43 : bf16
    } -> tensor<2x4xbf16>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_6 : tensor<2x4xbf16>, tensor<4xbf16>) outs(%8 : tensor<2x4xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %43 = arith.addf %in, %in_21 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x4xbf16>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x4xbf16>) outs(%8 : tensor<2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.cmpf ugt, %in, %cst : bf16
      %44 = arith.select %43, %in, %cst : bf16
      linalg.yield %44 : bf16
    } -> tensor<2x4xbf16>
    %12 = tensor.empty() : tensor<4x32xbf16>
    %transposed_13 = linalg.transpose ins(%cst_7 : tensor<32x4xbf16>) outs(%12 : tensor<4x32xbf16>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<2x32xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.matmul ins(%11, %transposed_13 : tensor<2x4xbf16>, tensor<4x32xbf16>) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = tensor.empty() : tensor<2x32xbf16>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %43 = arith.truncf %in : f32 to bf16
      linalg.yield %43 : bf16
    } -> tensor<2x32xbf16>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_8 : tensor<2x32xbf16>, tensor<32xbf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %43 = arith.addf %in, %in_21 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x32xbf16>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x32xbf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.negf %in : bf16
      %44 = math.exp %43 : bf16
      %45 = arith.addf %44, %cst_1 : bf16
      %46 = arith.divf %cst_1, %45 : bf16
      linalg.yield %46 : bf16
    } -> tensor<2x32xbf16>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_9 : tensor<2x32xbf16>, tensor<bf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %43 = arith.mulf %in, %in_21 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x32xbf16>
    %21 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_10 : tensor<2x32xbf16>, tensor<bf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %43 = arith.subf %in, %in_21 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x32xbf16>
    %expanded = tensor.expand_shape %21 [[0], [1, 2, 3, 4, 5]] output_shape [2, 2, 2, 8, 1, 1] : tensor<2x32xbf16> into tensor<2x2x2x8x1x1xbf16>
    %22 = tensor.empty() : tensor<2x1x2x8x1x1xbf16>
    %23 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%22 : tensor<2x1x2x8x1x1xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %43 = arith.index_cast %in : i64 to index
      %44 = linalg.index 0 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %extracted = tensor.extract %expanded[%44, %43, %45, %46, %c0, %c0] : tensor<2x2x2x8x1x1xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x1x2x8x1x1xbf16>
    %collapsed = tensor.collapse_shape %23 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xbf16> into tensor<2x2x8x1x1xbf16>
    %24 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%22 : tensor<2x1x2x8x1x1xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %43 = arith.index_cast %in : i64 to index
      %44 = linalg.index 0 : index
      %45 = linalg.index 2 : index
      %46 = linalg.index 3 : index
      %extracted = tensor.extract %expanded[%44, %43, %45, %46, %c0, %c0] : tensor<2x2x2x8x1x1xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x1x2x8x1x1xbf16>
    %collapsed_14 = tensor.collapse_shape %24 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xbf16> into tensor<2x2x8x1x1xbf16>
    %25 = tensor.empty() : tensor<2x2x8x1x1xbf16>
    %26 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %cst_11 : tensor<2x2x8x1x1xbf16>, tensor<bf16>) outs(%25 : tensor<2x2x8x1x1xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %43 = arith.mulf %in, %in_21 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x2x8x1x1xbf16>
    %27 = tensor.empty() : tensor<2x1x8x1x1xbf16>
    %28 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%27 : tensor<2x1x8x1x1xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %43 = arith.index_cast %in : i64 to index
      %44 = linalg.index 0 : index
      %45 = linalg.index 2 : index
      %extracted = tensor.extract %collapsed[%44, %43, %45, %c0, %c0] : tensor<2x2x8x1x1xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x1x8x1x1xbf16>
    %collapsed_15 = tensor.collapse_shape %28 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xbf16> into tensor<2x8x1x1xbf16>
    %29 = tensor.empty() : tensor<2x8x1x1xbf16>
    %30 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %cst_10 : tensor<2x8x1x1xbf16>, tensor<bf16>) outs(%29 : tensor<2x8x1x1xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %43 = arith.addf %in, %in_21 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x1x1xbf16>
    %31 = tensor.empty() : tensor<2x8x5x7xbf16>
    %32 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %30 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%31 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %43 = arith.mulf %in, %in_21 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x5x7xbf16>
    %33 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%27 : tensor<2x1x8x1x1xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %43 = arith.index_cast %in : i64 to index
      %44 = linalg.index 0 : index
      %45 = linalg.index 2 : index
      %extracted = tensor.extract %26[%44, %43, %45, %c0, %c0] : tensor<2x2x8x1x1xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x1x8x1x1xbf16>
    %collapsed_16 = tensor.collapse_shape %33 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xbf16> into tensor<2x8x1x1xbf16>
    %34 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %collapsed_16 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%31 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %43 = arith.addf %in, %in_21 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x5x7xbf16>
    %35 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%27 : tensor<2x1x8x1x1xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %43 = arith.index_cast %in : i64 to index
      %44 = linalg.index 0 : index
      %45 = linalg.index 2 : index
      %extracted = tensor.extract %collapsed[%44, %43, %45, %c0, %c0] : tensor<2x2x8x1x1xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x1x8x1x1xbf16>
    %collapsed_17 = tensor.collapse_shape %35 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xbf16> into tensor<2x8x1x1xbf16>
    %36 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_17 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%31 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %43 = arith.mulf %in, %in_21 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x5x7xbf16>
    %37 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%27 : tensor<2x1x8x1x1xbf16>) {
    ^bb0(%in: i64, %out: bf16):
      %43 = arith.index_cast %in : i64 to index
      %44 = linalg.index 0 : index
      %45 = linalg.index 2 : index
      %extracted = tensor.extract %26[%44, %43, %45, %c0, %c0] : tensor<2x2x8x1x1xbf16>
      linalg.yield %extracted : bf16
    } -> tensor<2x1x8x1x1xbf16>
    %collapsed_18 = tensor.collapse_shape %37 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xbf16> into tensor<2x8x1x1xbf16>
    %38 = linalg.generic {indexing_maps = [#map, #map11, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %collapsed_18 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%31 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_21: bf16, %out: bf16):
      %43 = arith.addf %in, %in_21 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x5x7xbf16>
    %expanded_19 = tensor.expand_shape %34 [[0, 1], [2], [3], [4]] output_shape [1, 2, 8, 5, 7] : tensor<2x8x5x7xbf16> into tensor<1x2x8x5x7xbf16>
    %expanded_20 = tensor.expand_shape %38 [[0, 1], [2], [3], [4]] output_shape [1, 2, 8, 5, 7] : tensor<2x8x5x7xbf16> into tensor<1x2x8x5x7xbf16>
    %concat = tensor.concat dim(0) %expanded_19, %expanded_20 : (tensor<1x2x8x5x7xbf16>, tensor<1x2x8x5x7xbf16>) -> tensor<2x2x8x5x7xbf16>
    %39 = tensor.empty() : tensor<2x8x5x7xi64>
    %40 = linalg.fill ins(%c0_i64 : i64) outs(%39 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %41 = linalg.fill ins(%cst_2 : bf16) outs(%31 : tensor<2x8x5x7xbf16>) -> tensor<2x8x5x7xbf16>
    %42:2 = linalg.generic {indexing_maps = [#map7, #map12, #map12], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x2x8x5x7xbf16>) outs(%41, %40 : tensor<2x8x5x7xbf16>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: bf16, %out: bf16, %out_21: i64):
      %43 = linalg.index 0 : index
      %44 = arith.index_cast %43 : index to i64
      %45 = arith.maximumf %in, %out : bf16
      %46 = arith.cmpf ogt, %in, %out : bf16
      %47 = arith.select %46, %44, %out_21 : i64
      linalg.yield %45, %47 : bf16, i64
    } -> (tensor<2x8x5x7xbf16>, tensor<2x8x5x7xi64>)
    return %42#0 : tensor<2x8x5x7xbf16>
  }
}

