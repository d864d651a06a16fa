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
  func.func @main(%arg0: tensor<?x8x5x7xf32>) -> tensor<?x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant 11.666666666666666 : f64
    %cst_3 = arith.constant dense<0.0158909205> : tensor<1xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_1_8_1_1_torch.float32> : tensor<1x8x1x1xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_9 = arith.constant 3.500000e+01 : f32
    %cst_10 = arith.constant 2.000000e+00 : f32
    %c35_i64 = arith.constant 35 : i64
    %cst_11 = arith.constant 1.000000e+01 : f32
    %cst_12 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x5x7xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<?x8x5x7xf32>) outs(%2 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<?x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<?x8xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_9 : f32
      linalg.yield %49 : f32
    } -> tensor<?x8xf32>
    %5 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_8 : tensor<4x8xf32>) outs(%5 : tensor<8x4xf32>) permutation = [1, 0] 
    %6 = tensor.empty(%dim) : tensor<?x4xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %8 = linalg.matmul ins(%4, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%7 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_7 : tensor<?x4xf32>, tensor<4xf32>) outs(%6 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %49 = arith.addf %in, %in_22 : f32
      linalg.yield %49 : f32
    } -> tensor<?x4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<?x4xf32>) outs(%6 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst : f32
      %50 = arith.select %49, %in, %cst : f32
      linalg.yield %50 : f32
    } -> tensor<?x4xf32>
    %11 = tensor.empty() : tensor<4x32xf32>
    %transposed_13 = linalg.transpose ins(%cst_6 : tensor<32x4xf32>) outs(%11 : tensor<4x32xf32>) permutation = [1, 0] 
    %12 = tensor.empty(%dim) : tensor<?x32xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %14 = linalg.matmul ins(%10, %transposed_13 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%13 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_5 : tensor<?x32xf32>, tensor<32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %49 = arith.addf %in, %in_22 : f32
      linalg.yield %49 : f32
    } -> tensor<?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<?x32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.negf %in : f32
      %50 = math.exp %49 : f32
      %51 = arith.addf %50, %cst_0 : f32
      %52 = arith.divf %cst_0, %51 : f32
      linalg.yield %52 : f32
    } -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<?x32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %cst_10 : f32
      linalg.yield %49 : f32
    } -> tensor<?x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<?x32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.subf %in, %cst_0 : f32
      linalg.yield %49 : f32
    } -> tensor<?x32xf32>
    %19 = tensor.empty(%dim) : tensor<?x1x5x7xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<1xf32>) outs(%19 : tensor<?x1x5x7xf32>) dimensions = [0, 2, 3] 
    %20 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_4 : tensor<?x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%broadcasted : tensor<?x1x5x7xf32>) -> tensor<?x1x5x7xf32>
    %21 = arith.muli %0, %c35_i64 : i64
    %22 = arith.divui %21, %0 : i64
    %from_elements = tensor.from_elements %0, %22 : tensor<2xi64>
    %reshape = tensor.reshape %20(%from_elements) : (tensor<?x1x5x7xf32>, tensor<2xi64>) -> tensor<?x35xf32>
    %23 = tensor.empty(%dim) : tensor<?x35xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%reshape : tensor<?x35xf32>) outs(%23 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_11 : f32
      linalg.yield %49 : f32
    } -> tensor<?x35xf32>
    %25 = tensor.empty(%dim) : tensor<?xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<?xi64>) -> tensor<?xi64>
    %27 = tensor.empty(%dim) : tensor<?xf32>
    %28 = linalg.fill ins(%cst_1 : f32) outs(%27 : tensor<?xf32>) -> tensor<?xf32>
    %29:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "reduction"]} ins(%24 : tensor<?x35xf32>) outs(%28, %26 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %49 = linalg.index 1 : index
      %50 = arith.index_cast %49 : index to i64
      %51 = arith.maximumf %in, %out : f32
      %52 = arith.cmpf ogt, %in, %out : f32
      %53 = arith.select %52, %50, %out_22 : i64
      linalg.yield %51, %53 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded = tensor.expand_shape %29#0 [[0, 1]] output_shape [%dim, 1] : tensor<?xf32> into tensor<?x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%24, %expanded : tensor<?x35xf32>, tensor<?x1xf32>) outs(%23 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %49 = arith.subf %in, %in_22 : f32
      linalg.yield %49 : f32
    } -> tensor<?x35xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<?x35xf32>) outs(%23 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<?x35xf32>
    %32 = tensor.empty(%dim) : tensor<?x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "reduction"]} ins(%31 : tensor<?x35xf32>) outs(%33 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %out : f32
      linalg.yield %49 : f32
    } -> tensor<?x1xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%31, %34 : tensor<?x35xf32>, tensor<?x1xf32>) outs(%23 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %49 = arith.divf %in, %in_22 : f32
      linalg.yield %49 : f32
    } -> tensor<?x35xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<?x35xf32>) outs(%23 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.truncf %cst_2 : f64 to f32
      %50 = arith.mulf %in, %49 : f32
      linalg.yield %50 : f32
    } -> tensor<?x35xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<?x35xf32>) outs(%23 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.cmpf ugt, %in, %cst_0 : f32
      %50 = arith.select %49, %cst_0, %in : f32
      linalg.yield %50 : f32
    } -> tensor<?x35xf32>
    %expanded_14 = tensor.expand_shape %37 [[0], [1, 2, 3]] output_shape [%dim, 1, 5, 7] : tensor<?x35xf32> into tensor<?x1x5x7xf32>
    %extracted_slice = tensor.extract_slice %18[0, 0] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_15 = tensor.extract_slice %18[0, 8] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_16 = tensor.extract_slice %18[0, 16] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_17 = tensor.extract_slice %18[0, 24] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_15 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_17 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %38 = tensor.empty(%dim) : tensor<?x8x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<?x8x1x1xf32>) outs(%38 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %cst_0 : f32
      linalg.yield %49 : f32
    } -> tensor<?x8x1x1xf32>
    %40 = tensor.empty(%dim) : tensor<?x8x5x7xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %39 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%40 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %49 = arith.mulf %in, %in_22 : f32
      linalg.yield %49 : f32
    } -> tensor<?x8x5x7xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<?x8x1x1xf32>) outs(%38 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %cst_12 : f32
      linalg.yield %49 : f32
    } -> tensor<?x8x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%40 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %49 = arith.addf %in, %in_22 : f32
      linalg.yield %49 : f32
    } -> tensor<?x8x5x7xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_19 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%40 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %49 = arith.mulf %in, %in_22 : f32
      linalg.yield %49 : f32
    } -> tensor<?x8x5x7xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<?x8x1x1xf32>) outs(%38 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %cst_12 : f32
      linalg.yield %49 : f32
    } -> tensor<?x8x1x1xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %45 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%40 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %49 = arith.addf %in, %in_22 : f32
      linalg.yield %49 : f32
    } -> tensor<?x8x5x7xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%40 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %49 = arith.cmpf ogt, %in, %in_22 : f32
      %50 = arith.select %49, %in, %in_22 : f32
      linalg.yield %50 : f32
    } -> tensor<?x8x5x7xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_14 : tensor<?x8x5x7xf32>, tensor<?x1x5x7xf32>) outs(%40 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %49 = arith.mulf %in, %in_22 : f32
      linalg.yield %49 : f32
    } -> tensor<?x8x5x7xf32>
    return %48 : tensor<?x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_8_1_1_torch.float32: "0x0400000085F5EABEE16E05BF57FD263F8B5EB3BD6DD23ABE4026DB3D9233AB3E241B88BE",
      torch_tensor_32_torch.float32: "0x0400000088A5743E888A393E381BC63DCCF4CBBE2A6A823E101F3F3E1023C13E1C9F38BE6A5BE6BEE080F33C089F81BEE4B126BE5049BC3D02DC9BBEAA94E73E94F0603E489CE1BD966687BE1E23D9BE282679BEF482F9BEB0ADD8BD2C4C66BE04FC9DBE2CF33D3EF2BFD83E60C9A0BC886DF63E32D5D9BEB06A09BEC882EB3DC86A493E",
      torch_tensor_32_4_torch.float32: "0x040000005825F23EE6F7323F68D89CBEDA3D163FF84A59BED005F1BE58683EBF0821CCBEA0A4523DB0CADE3D64567BBFC8FB523F0ECB043FEA7579BF38DBB9BEEC03A5BE8022B03D08773CBE1298473FE8AD503EF2777E3FFC58143FAE9568BF70438A3D4A7C533F86405B3F2848ED3E48E119BFC03B7FBDA86220BF1C7696BE94E72FBFC2A8713F2029C9BD3C9EC3BEF4E5E23E2CB43A3F5A0B133FEC2579BFF0F784BEF8C5803E3AB650BF6AFF50BF60A2993ED8B5C83E0C0A543F30DEEDBEBA2F093FA2063EBF800A0DBF002074BF5270673F10FF49BFFC44BCBE0A9E60BF5025493F46DA023F5A95613F22E6423F0CBA55BFB8D8D3BEDA7D583F34F3DF3EC091F3BD44F7E5BEA68F4D3FF2120BBF00CB263D78C6663EF037EC3EE81946BE30D79BBEBCCF4C3FF461F4BE1E2965BFF03F363FC0C7483EAA0434BF5EFC15BFB817953EE42E7E3FD05B913EE899373FDCF32A3FC4BB6B3F2C3296BEF8846ABFAC704E3F081F783E90FC3A3E80E025BF3C6970BFF059ADBE74B4133F6822F1BEB2CF73BF60CA1CBEB098CC3E8412163F84EB16BFAE6B1A3F74FE07BF7841CF3EFE4B28BFAC36FF3E265675BF6034EABD60479BBE88BB783EB42381BE002F0F3E0C5E0F3F70710DBF0C614BBF30495E3EE8862EBE14421EBF38D5173E2011E7BD400B52BE9C9E243F4017453DFE31633F586D933E4087D93D00BE60BF70265FBE741AC83E",
      torch_tensor_4_torch.float32: "0x04000000539CDDBC7973C7BBD22B17BE0407883E",
      torch_tensor_4_8_torch.float32: "0x04000000D831E93CB76D823EC363E9BEF6B8FF3E8638CA3CC883253D210A6A3D7335BEBE94C3003FE23E643D3747853EEA864C3E22B920BFD63CACBD3B9B083FAE73143F063A81BE10E104BFE0A82B3F28B6193F9D4B083F21BA34BEE7DE05BD4E9FD13E33C693BEAE63FA3E5C8FBA3DC1A01C3E115D093F5A951E3FC538EBBE24FF9ABE"
    }
  }
#-}

