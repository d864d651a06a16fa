// raises: dyrelu.coefficients x 1, dyrelu.pool x 1, dyrelu.shift_max x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<[[-0.144214287, -0.346673667, -0.645226598, -0.134672925, 0.690438271, 0.292804778, -0.186971843, -0.600987732], [-0.450472921, -0.292004734, 0.649361372, -0.58034879, 0.618451774, 0.312810689, 0.445041299, 0.634196102], [-0.568989217, -0.495158881, 0.606699347, 0.393335044, 0.61651051, -0.483785301, 0.291060746, 0.652001262], [-0.636981308, 0.696362972, 0.16279456, 0.686196863, -0.469171792, -0.0940346717, 0.394643098, -0.667031764]]> : tensor<4x8xf32>
    %cst_1 = arith.constant dense<[0.304952294, -0.243931457, 0.0615423619, -0.0759026408]> : tensor<4xf32>
    %cst_2 = arith.constant dense<"0x5A4301BF48718D3EC8542B3EE0D7A93E2CBF38BF803DB6BE48FF9C3EBC71113F98FDF63E7C29FEBEE48F41BFDCF43FBF58B71DBEEE4F19BF54934E3F86DD06BF204E80BD50FE04BF3EF2553F5034E9BD208539BD9A4C19BF700236BF00D0DC3CAC442DBF80E61DBC80C67CBF20CF5BBDB0A84FBE10B5483E324B15BFE09C31BEDCC038BF36BB213F381FDE3E3C73653F209B63BDBCA4B83E0C8F17BFAA92353F76602EBF0084AEBABCBC1EBFBA564F3F6433FBBEE41626BF70BD20BFFEC11C3FA010FC3E1C1E4ABFC089963CB2521BBF682558BF76C00CBFDE4D40BF1C01393FF022ACBE7A152EBF301D5C3E14068EBED8841DBE5891A3BE20BA703D94A9493F806F3C3F10A0643E760C373F0047453FA0B912BDA05E4A3E9A3A55BFD87D0EBFBA581A3FA27A53BF1C99A7BE84B4FC3ED82241BFB02A643F2443443F3ED778BF52FA3ABF600E59BE6EC5283F9C29463F76AB5C3F760F1F3F508007BEC026EEBECC28143F30003BBE3E2C533F800432BD1C981BBFAA4F7E3F585F303ECEB36ABF9C1359BFA85FC43E186BBE3EA8F157BF7092843D485A053FB08D79BF404042BD88A591BE24692D3F3AC3153FDEF129BF38A1983E2086313D18CFD93E9C66BBBE003288BBC8EC6D3FCE310D3FD4B629BF4EBC563FF4A58ABE4C66ADBE4A2D14BFF0FACA3D209BA43E58E348BFD0F6953E18AECFBEC01588BDBE463A3F983992BE"> : tensor<32x4xf32>
    %cst_3 = arith.constant dense<[-0.0873810053, 0.146935403, -0.0713242292, 0.0498832464, 0.103200555, -0.0596575141, 0.434698462, 0.374049306, -2.694360e-01, 0.128282964, 0.333353698, -0.265004337, -0.287746251, 0.353408456, -0.239099264, -0.44866389, 0.262163758, -0.408734262, 0.0578562617, -0.345951736, 0.0906770229, -0.0180295706, -0.17247504, -0.141707242, -0.252525151, 0.353947103, 0.225196719, -0.31264168, -0.440637529, 0.366767883, 0.383651495, 0.111580253]> : tensor<32xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_10 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_0 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_1 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.addf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_11 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_11 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_3 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.addf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_6 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.addf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_4, %cst_5 : tensor<2x32xf32>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %in_23: f32, %out: f32):
      %30 = arith.cmpf ult, %in, %in_22 : f32
      %31 = arith.select %30, %in_22, %in : f32
      %32 = arith.cmpf ugt, %31, %in_23 : f32
      %33 = arith.select %32, %in_23, %31 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_5 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.divf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.subf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.mulf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %19 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %expanded_12 = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [2, 2, 4, 5, 7] : tensor<2x8x5x7xf32> into tensor<2x2x4x5x7xf32>
    %extracted_slice = tensor.extract_slice %expanded_12[0, 1, 0, 0, 0] [2, 1, 4, 5, 7] [1, 1, 1, 1, 1] : tensor<2x2x4x5x7xf32> to tensor<2x1x4x5x7xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded_12[0, 0, 0, 0, 0] [2, 1, 4, 5, 7] [1, 1, 1, 1, 1] : tensor<2x2x4x5x7xf32> to tensor<2x1x4x5x7xf32>
    %concat = tensor.concat dim(1) %extracted_slice, %extracted_slice_13 : (tensor<2x1x4x5x7xf32>, tensor<2x1x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
    %extracted_slice_14 = tensor.extract_slice %concat[0, 0, 1, 0, 0] [2, 2, 3, 5, 7] [1, 1, 1, 1, 1] : tensor<2x2x4x5x7xf32> to tensor<2x2x3x5x7xf32>
    %extracted_slice_15 = tensor.extract_slice %concat[0, 0, 0, 0, 0] [2, 2, 1, 5, 7] [1, 1, 1, 1, 1] : tensor<2x2x4x5x7xf32> to tensor<2x2x1x5x7xf32>
    %concat_16 = tensor.concat dim(2) %extracted_slice_14, %extracted_slice_15 : (tensor<2x2x3x5x7xf32>, tensor<2x2x1x5x7xf32>) -> tensor<2x2x4x5x7xf32>
    %collapsed_17 = tensor.collapse_shape %concat_16 [[0], [1, 2], [3], [4]] : tensor<2x2x4x5x7xf32> into tensor<2x8x5x7xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18, %cst_9 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.addf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %21 = tensor.empty() : tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %20 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.mulf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17, %extracted_slice_19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.mulf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.addf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_20 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.mulf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %cst_7 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.addf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17, %26 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.mulf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.addf %in, %in_22 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %28 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %30 = arith.cmpf ogt, %in, %in_22 : f32
      %31 = arith.select %30, %in, %in_22 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    return %29 : tensor<2x8x5x7xf32>
  }
}

