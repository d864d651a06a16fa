// raises: dyrelu.coefficients x 1, dyrelu.pool x 1, dyrelu.shift_max x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_5 = arith.constant 3.000000e+00 : f32
    %cst_6 = arith.constant 6.000000e+00 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %cst_8 = arith.constant 4.000000e+00 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_9 = arith.constant 3.500000e+01 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_22: f32):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = linalg.index 4 : index
      %36 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%33, %34, %35, %36] : tensor<2x8x6x8xf32>
      %37 = arith.cmpi ult, %35, %c5 : index
      %38 = arith.select %37, %extracted, %cst : f32
      %39 = arith.cmpi ult, %36, %c7 : index
      %40 = arith.select %39, %38, %cst : f32
      %41 = arith.addf %40, %out : f32
      linalg.yield %41, %cst_9 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.divf %out, %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.addf %in, %in_22 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.cmpf ugt, %in, %cst : f32
      %34 = arith.select %33, %in, %cst : f32
      linalg.yield %34 : f32
    } -> tensor<2x4xf32>
    %12 = tensor.empty() : tensor<4x32xf32>
    %transposed_11 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%12 : tensor<4x32xf32>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<2x32xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.matmul ins(%11, %transposed_11 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_1 : tensor<2x32xf32>, tensor<32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.addf %in, %in_22 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %cst_5 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.cmpf ugt, %in, %cst : f32
      %34 = arith.select %33, %in, %cst : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_0 : tensor<2x32xf32>, tensor<f32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.cmpf olt, %in, %in_22 : f32
      %34 = arith.select %33, %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.divf %in, %cst_6 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.subf %in, %cst_7 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.mulf %in, %cst_8 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %22 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
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
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %cst_10 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1x1xf32>
    %24 = tensor.empty() : tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %23 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%24 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.mulf %in, %in_22 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17, %extracted_slice_19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%24 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.mulf %in, %in_22 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%24 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.addf %in, %in_22 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_20 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%24 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.mulf %in, %in_22 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %cst_7 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17, %29 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%24 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.mulf %in, %in_22 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%24 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.addf %in, %in_22 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %31 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%24 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %33 = arith.cmpf ogt, %in, %in_22 : f32
      %34 = arith.select %33, %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    return %32 : tensor<2x8x5x7xf32>
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

