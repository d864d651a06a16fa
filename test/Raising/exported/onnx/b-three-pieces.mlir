// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[0.00807887595, -0.446267843, -0.410489738, 0.31097427, 0.0173956063, -0.283480972, -0.177030087, 0.511037886], [-0.433086663, -0.317449808, -0.306149572, -0.398260891, -0.174863651, -0.621139228, -0.165096283, 0.687553525], [0.0795624554, 0.334272385, -0.268634737, 0.21793671, 0.209220499, -0.337571979, -0.626431405, 0.185807332], [0.107343301, -0.496978104, 0.113532394, -0.153424308, 0.288933575, -3.365940e-02, -0.326948941, 0.191336572]]> : tensor<4x8xf32>
    %cst_2 = arith.constant dense<[-0.294553369, -0.160292432, -0.00690694107, 0.0713861808]> : tensor<4xf32>
    %cst_3 = arith.constant dense<"0x282C1D3FB8D695BE40E1E23C38AB153E583197BEF03E1E3E329C213FF81D753EC077A43E28C6C2BE9AF41CBF801B543DCA8677BFE49F47BFE09401BE80E1D83C16EC75BF90EF89BE28B2543E1AA25D3F3A810F3FA0C4FBBDA0F3C4BE60799EBDB83CD0BE2081F3BD10518CBD487C213E966001BF007DDE3B6EA70DBFC8AD983E40D8A6BEDC80733F54DB0FBF644AF1BED8B03E3F48053C3F0824CF3EA0096C3E6441B73EB0AABEBE3ECE323F981AF83EE090193E7CB6A63E7A5D1C3FAC6D88BE82400B3FE42F893E184F7C3FF467233F587FF4BE3026743F48C4863EA62C3D3F54B3A5BE6CDDD4BE788235BEB0A077BF9A2128BF347CC83E581365BFC0D87C3DB46706BFF029F93D5C6458BF344F6BBFA8F2EFBE6084C13D409F6F3E70D6273FE0EB38BFF20A0F3FF4EC32BF94E5A23E547FEE3E66D9623F346412BF38F9153F70C0433E9E7F0BBF1CAEF4BE404E05BF709BCC3E38B5213EEE9F103F50EF273F505C443E3E7A70BF40739BBE78BDD4BE14928B3EACE85A3F688D253EA8D778BF68EA293EE02B2ABD1C9938BF828658BFB090263FF2BB49BFE8691F3F0891DFBE543CB6BE2833CDBE285723BEC8E0ECBE503D203F584807BFD018F5BEE054103DA0C5D03E7001F73E60A90D3F0077F2BD38125F3FC89EFF3E909AFC3E10629F3E0078333E9038A63EC0DFCFBC401B7EBE38F0AA3EF0A1F8BD00E67D3D105E63BF207300BF008FFDBB884912BF08650FBE009FC7BD946F463FE4F68CBE14AC8ABE7E335F3F020700BFCE966B3F7C20333F70F4533FB8D011BE10ADA3BEAE7501BF789CC4BEAAB21ABF005E97BBE4A823BFD0AA2B3E8450F3BE18C258BE82E42BBF008A95BD40D0F93C9872E3BECCC565BF80C27D3D205B5D3FC8C674BEF0EAE23E1AE04A3FF4CFDF3EA0D9513E488B51BE3C37B43E12660BBF68C664BFFC7C3A3F00D5D2BE6482B83ECE4F323F546330BFB00111BE68FCA63E40793ABDE2264BBFDA695E3F9A9D433F3CBE1EBF008A1D3FA0DA623EAC77003FC00D393D60C937BFAEC127BF54BF9D3EDC40BCBE8CC152BFCC977ABFA03599BEDAC152BFBE7563BF"> : tensor<48x4xf32>
    %cst_4 = arith.constant dense<[-0.150447607, 0.307329714, -0.300424159, 0.088822782, 0.209538639, 0.470188498, -0.187971354, 0.11274153, 0.480480075, -0.330473065, 0.272076428, -0.0288435221, -0.0738594532, -0.244993091, -0.392735481, 0.437175512, -0.367377937, -0.0830527544, 0.0263716578, -0.460033059, 0.0917234421, 0.151344776, -0.450211942, -0.357046068, -0.367957473, 0.0307819247, -0.44935739, 0.485592902, -0.196857512, 0.0358824134, 0.303936481, 0.227055132, 0.275152504, 0.295771658, 0.479546547, -0.369772673, -0.095061779, 0.303125143, 0.0669229627, 0.12237823, -0.218506217, 0.102142513, -0.432636499, -0.276171625, -0.221464038, -0.0591297149, 0.49294275, 0.171973884]> : tensor<48xf32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant dense<2.500000e-01> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e-01> : tensor<f32>
    %cst_10 = arith.constant dense<7.500000e-01> : tensor<f32>
    %cst_11 = arith.constant dense<1.250000e-01> : tensor<f32>
    %cst_12 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_12 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_1 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.addf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.cmpf ugt, %in, %cst : f32
      %36 = arith.select %35, %in, %cst : f32
      linalg.yield %36 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x48xf32>
    %transposed_13 = linalg.transpose ins(%cst_3 : tensor<48x4xf32>) outs(%10 : tensor<4x48xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x48xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x48xf32>) -> tensor<2x48xf32>
    %13 = linalg.matmul ins(%9, %transposed_13 : tensor<2x4xf32>, tensor<4x48xf32>) outs(%12 : tensor<2x48xf32>) -> tensor<2x48xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<2x48xf32>, tensor<48xf32>) outs(%11 : tensor<2x48xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.addf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x48xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x48xf32>) outs(%11 : tensor<2x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.negf %in : f32
      %36 = math.exp %35 : f32
      %37 = arith.addf %36, %cst_0 : f32
      %38 = arith.divf %cst_0, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<2x48xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_5 : tensor<2x48xf32>, tensor<f32>) outs(%11 : tensor<2x48xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.mulf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x48xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_6 : tensor<2x48xf32>, tensor<f32>) outs(%11 : tensor<2x48xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.subf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x48xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x48xf32> to tensor<2x8xf32>
    %extracted_slice_14 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x48xf32> to tensor<2x8xf32>
    %extracted_slice_15 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x48xf32> to tensor<2x8xf32>
    %extracted_slice_16 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x48xf32> to tensor<2x8xf32>
    %extracted_slice_17 = tensor.extract_slice %17[0, 32] [2, 8] [1, 1] : tensor<2x48xf32> to tensor<2x8xf32>
    %extracted_slice_18 = tensor.extract_slice %17[0, 40] [2, 8] [1, 1] : tensor<2x48xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_14 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_15 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_16 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_17 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_18 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %18 = tensor.empty() : tensor<2x8x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_6 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.addf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %20 = tensor.empty() : tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.mulf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %cst_7 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.mulf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.addf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_8 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.mulf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %cst_9 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.addf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %25 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.mulf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %expanded_22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.addf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %27 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.cmpf ogt, %in, %in_24 : f32
      %36 = arith.select %35, %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %cst_7 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.subf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %29 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.mulf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %cst_10 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.mulf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.addf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_11 : tensor<2x8x5x7xf32>, tensor<f32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.addf %in, %in_24 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %33 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %35 = arith.cmpf ogt, %in, %in_24 : f32
      %36 = arith.select %35, %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<2x8x5x7xf32>
    return %34 : tensor<2x8x5x7xf32>
  }
}

