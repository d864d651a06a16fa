// raises: dyrelu.coefficients x 1, dyrelu.pool x 1, dyrelu.shift_max x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_6 = arith.constant 3.500000e+01 : f32
    %cst_7 = arith.constant 3.000000e+00 : f32
    %cst_8 = arith.constant 6.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %cst_10 = arith.constant 4.000000e+00 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_6 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %31 = arith.addf %in, %in_23 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.cmpf ugt, %in, %cst : f32
      %32 = arith.select %31, %in, %cst : f32
      linalg.yield %32 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_12 = linalg.transpose ins(%cst_3 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_12 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_2 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %31 = arith.addf %in, %in_23 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %cst_7 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_1 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %31 = arith.cmpf ogt, %in, %in_23 : f32
      %32 = arith.select %31, %in, %in_23 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_0, %16 : tensor<f32>, tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %31 = arith.cmpf olt, %in, %in_23 : f32
      %32 = arith.select %31, %in, %in_23 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_8 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.subf %in, %cst_9 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %cst_10 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %expanded_13 = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [2, 2, 4, 5, 7] : tensor<2x8x5x7xf32> into tensor<2x2x4x5x7xf32>
    %extracted_slice = tensor.extract_slice %expanded_13[0, 1, 0, 0, 0] [2, 1, 4, 5, 7] [1, 1, 1, 1, 1] : tensor<2x2x4x5x7xf32> to tensor<2x1x4x5x7xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_13[0, 0, 0, 0, 0] [2, 1, 4, 5, 7] [1, 1, 1, 1, 1] : tensor<2x2x4x5x7xf32> to tensor<2x1x4x5x7xf32>
    %concat = tensor.concat dim(1) %extracted_slice, %extracted_slice_14 : (tensor<2x1x4x5x7xf32>, tensor<2x1x4x5x7xf32>) -> tensor<2x2x4x5x7xf32>
    %extracted_slice_15 = tensor.extract_slice %concat[0, 0, 1, 0, 0] [2, 2, 3, 5, 7] [1, 1, 1, 1, 1] : tensor<2x2x4x5x7xf32> to tensor<2x2x3x5x7xf32>
    %extracted_slice_16 = tensor.extract_slice %concat[0, 0, 0, 0, 0] [2, 2, 1, 5, 7] [1, 1, 1, 1, 1] : tensor<2x2x4x5x7xf32> to tensor<2x2x1x5x7xf32>
    %concat_17 = tensor.concat dim(2) %extracted_slice_15, %extracted_slice_16 : (tensor<2x2x3x5x7xf32>, tensor<2x2x1x5x7xf32>) -> tensor<2x2x4x5x7xf32>
    %collapsed_18 = tensor.collapse_shape %concat_17 [[0], [1, 2], [3], [4]] : tensor<2x2x4x5x7xf32> into tensor<2x8x5x7xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %cst_11 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %22 = tensor.empty() : tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %21 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %31 = arith.mulf %in, %in_23 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %extracted_slice_20 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %31 = arith.mulf %in, %in_23 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %31 = arith.addf %in, %in_23 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_21 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %31 = arith.mulf %in, %in_23 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_22 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %cst_9 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %27 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %31 = arith.mulf %in, %in_23 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %31 = arith.addf %in, %in_23 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %29 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %31 = arith.cmpf ogt, %in, %in_23 : f32
      %32 = arith.select %31, %in, %in_23 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    return %30 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000D0F4B2BD3C76163E701292BD60524C3DD05AD33D705B74BDCC90DE3E6483BF3E84F389BE9C5C033E56ADAA3EA6AE87BE7A5393BEF4F1B43E70D674BE46B7E5BE543A863E9E45D1BEB0FA6C3D9620B1BEE0B4B93DC0B293BC4C9D30BEB41B11BEFA4A81BE8E38B53EF899663E9212A0BE3E9BE1BE00C9BB3EF86DC43E3084E43D",
      torch_tensor_32_4_torch.float32: "0x040000005A4301BF48718D3EC8542B3EE0D7A93E2CBF38BF803DB6BE48FF9C3EBC71113F98FDF63E7C29FEBEE48F41BFDCF43FBF58B71DBEEE4F19BF54934E3F86DD06BF204E80BD50FE04BF3EF2553F5034E9BD208539BD9A4C19BF700236BF00D0DC3CAC442DBF80E61DBC80C67CBF20CF5BBDB0A84FBE10B5483E324B15BFE09C31BEDCC038BF36BB213F381FDE3E3C73653F209B63BDBCA4B83E0C8F17BFAA92353F76602EBF0084AEBABCBC1EBFBA564F3F6433FBBEE41626BF70BD20BFFEC11C3FA010FC3E1C1E4ABFC089963CB2521BBF682558BF76C00CBFDE4D40BF1C01393FF022ACBE7A152EBF301D5C3E14068EBED8841DBE5891A3BE20BA703D94A9493F806F3C3F10A0643E760C373F0047453FA0B912BDA05E4A3E9A3A55BFD87D0EBFBA581A3FA27A53BF1C99A7BE84B4FC3ED82241BFB02A643F2443443F3ED778BF52FA3ABF600E59BE6EC5283F9C29463F76AB5C3F760F1F3F508007BEC026EEBECC28143F30003BBE3E2C533F800432BD1C981BBFAA4F7E3F585F303ECEB36ABF9C1359BFA85FC43E186BBE3EA8F157BF7092843D485A053FB08D79BF404042BD88A591BE24692D3F3AC3153FDEF129BF38A1983E2086313D18CFD93E9C66BBBE003288BBC8EC6D3FCE310D3FD4B629BF4EBC563FF4A58ABE4C66ADBE4A2D14BFF0FACA3D209BA43E58E348BFD0F6953E18AECFBEC01588BDBE463A3F983992BE",
      torch_tensor_4_torch.float32: "0x04000000B5229C3E2BC979BED8137C3DD8729BBD",
      torch_tensor_4_8_torch.float32: "0x04000000E9AC13BE367FB1BE922D25BFB3E709BE90C0303F82EA953E8C753FBE55DA19BF63A4E6BEA58195BE8C3C263FBD9114BFDB521E3FB928A03E74DCE33EAD5A223F47A911BF7785FDBEA6501B3F3663C93EA2D31D3FB5B2F7BEEA05953E8EE9263F351123BFD844323F9EB3263E99AA2F3F4937F0BE4095C0BDA90ECA3E98C22ABF"
    }
  }
#-}
