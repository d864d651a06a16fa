// raises: dyrelu.c x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<2x35xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_1_8_1_1_torch.float32> : tensor<1x8x1x1xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_8 = arith.constant 3.500000e+01 : f32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %cst_10 = arith.constant dense<0.13498725> : tensor<2x1x5x7xf32>
    %cst_11 = arith.constant 1.150000e+01 : f32
    %cst_12 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.divf %in, %cst_8 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_6 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.addf %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.cmpf ugt, %in, %cst : f32
      %45 = arith.select %44, %in, %cst : f32
      linalg.yield %45 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_13 = linalg.transpose ins(%cst_5 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_13 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.addf %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.negf %in : f32
      %45 = math.exp %44 : f32
      %46 = arith.addf %45, %cst_0 : f32
      %47 = arith.divf %cst_0, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_9 : f32
      linalg.yield %44 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.subf %in, %cst_0 : f32
      linalg.yield %44 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_3 : tensor<2x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%cst_10 : tensor<2x1x5x7xf32>) -> tensor<2x1x5x7xf32>
    %collapsed = tensor.collapse_shape %18 [[0], [1, 2, 3]] : tensor<2x1x5x7xf32> into tensor<2x35xf32>
    %19 = tensor.empty() : tensor<2xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2xi64>) -> tensor<2xi64>
    %21 = tensor.empty() : tensor<2xf32>
    %22 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<2xf32>) -> tensor<2xf32>
    %23:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "reduction"]} ins(%collapsed : tensor<2x35xf32>) outs(%22, %20 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %44 = linalg.index 1 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_22 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2xf32>, tensor<2xi64>)
    %expanded = tensor.expand_shape %23#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %24 = tensor.empty() : tensor<2x35xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %expanded : tensor<2x35xf32>, tensor<2x1xf32>) outs(%24 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.subf %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x35xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<2x35xf32>) outs(%24 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x35xf32>
    %27 = tensor.empty() : tensor<2x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "reduction"]} ins(%26 : tensor<2x35xf32>) outs(%28 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%26, %29 : tensor<2x35xf32>, tensor<2x1xf32>) outs(%24 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.divf %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x35xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<2x35xf32>) outs(%24 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_11 : f32
      linalg.yield %44 : f32
    } -> tensor<2x35xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31, %cst_2 : tensor<2x35xf32>, tensor<2x35xf32>) outs(%24 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.cmpf olt, %in, %in_22 : f32
      %45 = arith.select %44, %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x35xf32>
    %expanded_14 = tensor.expand_shape %32 [[0], [1, 2, 3]] output_shape [2, 1, 5, 7] : tensor<2x35xf32> into tensor<2x1x5x7xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_15 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_16 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_17 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_15 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_17 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %33 = tensor.empty() : tensor<2x8x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x8x1x1xf32>) outs(%33 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %cst_0 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x1x1xf32>
    %35 = tensor.empty() : tensor<2x8x5x7xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %34 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.mulf %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x5x7xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x8x1x1xf32>) outs(%33 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_12 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.addf %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x5x7xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.mulf %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x5x7xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x8x1x1xf32>) outs(%33 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.mulf %in, %cst_12 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.addf %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x5x7xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.cmpf ogt, %in, %in_22 : f32
      %45 = arith.select %44, %in, %in_22 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_14 : tensor<2x8x5x7xf32>, tensor<2x1x5x7xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %44 = arith.mulf %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x5x7xf32>
    return %43 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_8_1_1_torch.float32: "0x04000000B31B12BF49CCC43E5180203F6E8E97BEA0B4063F98E6253F4365013F5CEB883E",
      torch_tensor_32_torch.float32: "0x040000003CD746BEBC3A133E3456F03EF0574EBEEC30AABEEC65A4BE785D863D70C184BD48F088BEC0200B3EC8219A3D52C58EBEC8D09C3DD4A8073EA01FA23D38A096BD1610AEBE4813733E0048CCBE3CE5B13EA0AAFFBE107B7F3D2C3CE23E16C8ADBE04D3DCBEF4C507BEECEFD93E985B81BE80E540BC40C98EBE007841BE740AD0BE",
      torch_tensor_32_4_torch.float32: "0x04000000246A60BF6C010C3FE87A67BE38D4053F902C893D76DD383FACF436BFD88438BF4893AF3E8E2964BF1C30E6BEB89F54BEF251013F58E14DBE32AB7F3F20901A3D00F515BD20A8803D8EC57BBFFC5CF3BEB0838DBE2A84633F247C03BF489AC23E2051C4BD887353BE80A120BE10DAE93E48B2763F8EFF2BBF00AA99BD907BFEBE289AF7BED821D9BE56E66ABFCCA3813EA0F30E3D1CF6B4BEC2340A3FD01FACBD703F6DBF78B14EBFA0A724BE8891593E945D66BF00BC25BF706A6FBE226C2A3F0AF3063F7053373EB04A513E08CB92BE205A49BEE0786A3D686215BED2B718BF0C8BA3BE6AB410BF18EB20BF945BE03E52C16EBF546FF4BE2A2713BF9C43EEBE7C2E1B3FA8C60FBF6402D4BEECB52EBF442499BEAC5D3ABFC0250EBEC6D0673FA04B733FA018EABD18B302BE784877BF80B2343E644FF63E94853ABF5454BB3ED00CD6BEC0F3BC3D108ED1BDD8184DBF60E43D3F207B823E80B86FBE0227223F6A4028BFD695213FC89B5BBFCCD1023F00BF073F88D99CBED0300A3EB89907BF50B35BBF2AF77DBF60548BBE1082DEBD20C92B3F0021803E88E75A3F36911ABFD80514BE204E66BEC0475F3E80D6D83EBAD617BF2E94413FC4BC853EB61D053F42CA1D3F4C97BA3EACCA3C3FCA16303F06914A3F38610B3E3CA1C6BE7C0F313FD042B8BD28ED253E0CD377BF6CFB133F18149BBEF6F25A3F8CAA8DBE08EFF03E",
      torch_tensor_4_torch.float32: "0x040000008BBA0FBE40829ABD1457B2BD92BC603E",
      torch_tensor_4_8_torch.float32: "0x04000000B95C5A3E33CC33BFD1335B3E605225BE502C44BEB22F1EBEC9A72A3F7D1E08BDADDBD1BC8C3FE0BE1085063F2546293F1F978BBEF1383E3D6EBC51BE84EFED3E1DBBDC3ECAAF2E3F2815EA3E2D19E63C8C5DCCBD060B133F85F4ACBECFEC863E52B1863E1A35673ED9D9D83D234C84BE33CFC73EF3EF4FBEE16511BF13E3C3BE"
    }
  }
#-}

