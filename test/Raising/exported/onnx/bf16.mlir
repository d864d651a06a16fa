// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xbf16>) -> tensor<2x8x5x7xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : bf16
    %cst_2 = arith.constant dense<[[1.494140e-01, -5.117190e-01, 4.077150e-02, 2.968750e-01, 4.316410e-01, 3.984380e-01, 3.886720e-01, 4.370120e-02], [5.703130e-01, 4.394530e-01, 6.406250e-01, 6.796880e-01, -1.982420e-01, -1.064450e-01, -3.007810e-01, 7.031250e-01], [-2.617190e-01, -5.390630e-01, 6.054690e-01, -3.183590e-01, -6.796880e-01, 6.953130e-01, -3.496090e-01, -5.000000e-01], [-3.867190e-01, 6.875000e-01, 4.394530e-01, 4.921880e-01, -3.125000e-01, -3.593750e-01, 6.757810e-01, 6.054690e-01]]> : tensor<4x8xbf16>
    %cst_3 = arith.constant dense<[1.376950e-01, 1.503910e-01, -2.890630e-01, 1.049800e-02]> : tensor<4xbf16>
    %cst_4 = arith.constant dense<"0xC2BE89BD61BF34BFB03D38BF46BE71BF5FBEBA3E7A3F13BE77BF4D3FC8BE7EBF86BC07BF7DBE753FBCBC11BFFEBD19BD1CBF293E503F97BEC8BE5ABF6EBFE33E0FBFEB3E123FAD3E083F2CBF30BF04BF0A3FAA3E08BFD23DE2BE64BF11BE2D3F18BF75BF5FBF6D3FBF3E04BF22BF19BF183F4DBFE0BE62BE253F45BF7ABD923E57BF603E26BF56BEB8BD873E05BF6C3F51BF15BF783E683FBF3E58BF523F593FB63D93BE3BBF1EBF0A3F12BFD1BE33BF0E3FCC3EBA3EFCBE46BF303E27BF1DBF263F183F8C3EECBE333E35BF243F7D3F673F963EBBBD063F333F1C3F153F0EBF55BFD4BE2DBFCD3EA23E75BD25BE27BF44BF503FB6BEBC3E5E3F3D3E973E96BE"> : tensor<32x4xbf16>
    %cst_5 = arith.constant dense<[-9.570310e-02, 1.159670e-02, -3.632810e-01, -2.871090e-01, 2.490230e-01, 4.179690e-01, -1.650390e-01, 1.162110e-01, -1.757810e-01, -3.686520e-02, 2.314450e-01, -4.003910e-01, 1.630860e-01, 5.151370e-02, 4.882810e-01, 3.125000e-01, -4.296880e-01, 5.761710e-02, -4.804690e-01, 1.914060e-01, -3.457030e-01, 4.316410e-01, 6.298830e-02, 3.886720e-01, 2.304690e-01, 2.675780e-01, -7.519530e-02, -4.765630e-01, 1.718750e-01, 3.027340e-01, -1.757810e-01, -3.369140e-02]> : tensor<32xbf16>
    %cst_6 = arith.constant dense<2.000000e+00> : tensor<bf16>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<bf16>
    %cst_8 = arith.constant dense<5.000000e-01> : tensor<bf16>
    %cst_9 = arith.constant 3.500000e+01 : bf16
    %0 = tensor.empty() : tensor<2x8xbf16>
    %1 = linalg.fill ins(%cst : bf16) outs(%0 : tensor<2x8xbf16>) -> tensor<2x8xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xbf16>) outs(%1 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %32 = arith.addf %in, %out : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x8xbf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xbf16>) outs(%0 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %32 = arith.divf %in, %cst_9 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x8xbf16>
    %4 = tensor.empty() : tensor<8x4xbf16>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xbf16>) outs(%4 : tensor<8x4xbf16>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xbf16>, tensor<8x4xbf16>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<2x4xbf16>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2x4xf32>) outs(%8 : tensor<2x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %32 = arith.truncf %in : f32 to bf16
      linalg.yield %32 : bf16
    } -> tensor<2x4xbf16>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_3 : tensor<2x4xbf16>, tensor<4xbf16>) outs(%8 : tensor<2x4xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.addf %in, %in_17 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x4xbf16>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x4xbf16>) outs(%8 : tensor<2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %32 = arith.cmpf ugt, %in, %cst : bf16
      %33 = arith.select %32, %in, %cst : bf16
      linalg.yield %33 : bf16
    } -> tensor<2x4xbf16>
    %12 = tensor.empty() : tensor<4x32xbf16>
    %transposed_10 = linalg.transpose ins(%cst_4 : tensor<32x4xbf16>) outs(%12 : tensor<4x32xbf16>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<2x32xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.matmul ins(%11, %transposed_10 : tensor<2x4xbf16>, tensor<4x32xbf16>) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = tensor.empty() : tensor<2x32xbf16>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %32 = arith.truncf %in : f32 to bf16
      linalg.yield %32 : bf16
    } -> tensor<2x32xbf16>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_5 : tensor<2x32xbf16>, tensor<32xbf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.addf %in, %in_17 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x32xbf16>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x32xbf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %32 = arith.negf %in : bf16
      %33 = math.exp %32 : bf16
      %34 = arith.addf %33, %cst_1 : bf16
      %35 = arith.divf %cst_1, %34 : bf16
      linalg.yield %35 : bf16
    } -> tensor<2x32xbf16>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_6 : tensor<2x32xbf16>, tensor<bf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.mulf %in, %in_17 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x32xbf16>
    %21 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_7 : tensor<2x32xbf16>, tensor<bf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.subf %in, %in_17 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x32xbf16>
    %extracted_slice = tensor.extract_slice %21[0, 0] [2, 8] [1, 1] : tensor<2x32xbf16> to tensor<2x8xbf16>
    %extracted_slice_11 = tensor.extract_slice %21[0, 8] [2, 8] [1, 1] : tensor<2x32xbf16> to tensor<2x8xbf16>
    %extracted_slice_12 = tensor.extract_slice %21[0, 16] [2, 8] [1, 1] : tensor<2x32xbf16> to tensor<2x8xbf16>
    %extracted_slice_13 = tensor.extract_slice %21[0, 24] [2, 8] [1, 1] : tensor<2x32xbf16> to tensor<2x8xbf16>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xbf16> into tensor<2x8x1x1xbf16>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xbf16> into tensor<2x8x1x1xbf16>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xbf16> into tensor<2x8x1x1xbf16>
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xbf16> into tensor<2x8x1x1xbf16>
    %22 = tensor.empty() : tensor<2x8x1x1xbf16>
    %23 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_7 : tensor<2x8x1x1xbf16>, tensor<bf16>) outs(%22 : tensor<2x8x1x1xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.addf %in, %in_17 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x8x1x1xbf16>
    %24 = tensor.empty() : tensor<2x8x5x7xbf16>
    %25 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %23 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%24 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.mulf %in, %in_17 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x8x5x7xbf16>
    %26 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_8 : tensor<2x8x1x1xbf16>, tensor<bf16>) outs(%22 : tensor<2x8x1x1xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.mulf %in, %in_17 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x8x1x1xbf16>
    %27 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%24 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.addf %in, %in_17 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x8x5x7xbf16>
    %28 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_14 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%24 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.mulf %in, %in_17 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x8x5x7xbf16>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %cst_8 : tensor<2x8x1x1xbf16>, tensor<bf16>) outs(%22 : tensor<2x8x1x1xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.mulf %in, %in_17 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x8x1x1xbf16>
    %30 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %29 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%24 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.addf %in, %in_17 : bf16
      linalg.yield %32 : bf16
    } -> tensor<2x8x5x7xbf16>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %30 : tensor<2x8x5x7xbf16>, tensor<2x8x5x7xbf16>) outs(%24 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_17: bf16, %out: bf16):
      %32 = arith.cmpf ogt, %in, %in_17 : bf16
      %33 = arith.select %32, %in, %in_17 : bf16
      linalg.yield %33 : bf16
    } -> tensor<2x8x5x7xbf16>
    return %31 : tensor<2x8x5x7xbf16>
  }
}

