// raises: dyrelu.c x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<?x8x5x7xf32>) -> tensor<?x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<[[0.0284661502, 0.254743308, -0.455839247, 0.499458015, 0.0246851556, 0.0404088795, 0.0571385659, -0.371501535], [0.502984285, 0.0557240322, 0.260308951, 0.199733406, -0.627824903, -0.0841004103, 0.533618629, 0.579890132], [-0.252395809, -0.519059181, 0.670545578, 0.600435733, 0.532403767, -0.176491275, -0.0326832794, 0.409418523], [-0.288621515, 0.489041746, 0.0910937488, 0.152956977, 0.536576331, 0.619466424, -0.459417492, -0.302727818]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[-0.0270520803, -0.00608676346, -0.147628099, 0.265678525]> : tensor<4xf32>
    %cst_4 = arith.constant dense<"0x5825F23EE6F7323F68D89CBEDA3D163FF84A59BED005F1BE58683EBF0821CCBEA0A4523DB0CADE3D64567BBFC8FB523F0ECB043FEA7579BF38DBB9BEEC03A5BE8022B03D08773CBE1298473FE8AD503EF2777E3FFC58143FAE9568BF70438A3D4A7C533F86405B3F2848ED3E48E119BFC03B7FBDA86220BF1C7696BE94E72FBFC2A8713F2029C9BD3C9EC3BEF4E5E23E2CB43A3F5A0B133FEC2579BFF0F784BEF8C5803E3AB650BF6AFF50BF60A2993ED8B5C83E0C0A543F30DEEDBEBA2F093FA2063EBF800A0DBF002074BF5270673F10FF49BFFC44BCBE0A9E60BF5025493F46DA023F5A95613F22E6423F0CBA55BFB8D8D3BEDA7D583F34F3DF3EC091F3BD44F7E5BEA68F4D3FF2120BBF00CB263D78C6663EF037EC3EE81946BE30D79BBEBCCF4C3FF461F4BE1E2965BFF03F363FC0C7483EAA0434BF5EFC15BFB817953EE42E7E3FD05B913EE899373FDCF32A3FC4BB6B3F2C3296BEF8846ABFAC704E3F081F783E90FC3A3E80E025BF3C6970BFF059ADBE74B4133F6822F1BEB2CF73BF60CA1CBEB098CC3E8412163F84EB16BFAE6B1A3F74FE07BF7841CF3EFE4B28BFAC36FF3E265675BF6034EABD60479BBE88BB783EB42381BE002F0F3E0C5E0F3F70710DBF0C614BBF30495E3EE8862EBE14421EBF38D5173E2011E7BD400B52BE9C9E243F4017453DFE31633F586D933E4087D93D00BE60BF70265FBE741AC83E"> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[0.238912702, 0.181192517, 9.673160e-02, -0.398352027, 0.254716218, 0.186641932, 0.377220631, -0.180294454, -0.449916184, 0.0297245383, -0.253166437, -0.162787974, 0.0919367075, -0.304412901, 0.452306092, 0.219667733, -0.110161364, -0.264454544, -0.424096048, -0.243309617, -0.487327218, -0.105800033, -0.224899948, -0.308563352, 0.18549794, 0.423339427, -0.0196272731, 0.481304407, -0.425454676, -0.134196043, 0.114995539, 0.196696401]> : tensor<32xf32>
    %cst_6 = arith.constant dense<[[[[-0.458904415]], [[-0.521223128]], [[0.652303159]], [[-0.0875826701]], [[-0.182443336]], [[0.10700655]], [[0.334377825]], [[-0.265832067]]]]> : tensor<1x8x1x1xf32>
    %cst_7 = arith.constant dense<0.0158909205> : tensor<1xf32>
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<1.000000e+01> : tensor<f32>
    %cst_11 = arith.constant dense<11.666667> : tensor<f32>
    %cst_12 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_13 = arith.constant 3.500000e+01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x5x7xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<?x8x5x7xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<?x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.divf %in, %cst_13 : f32
      linalg.yield %46 : f32
    } -> tensor<?x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty(%dim) : tensor<?x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<?x4xf32>, tensor<4xf32>) outs(%5 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.addf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<?x4xf32>) outs(%5 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.cmpf ugt, %in, %cst : f32
      %47 = arith.select %46, %in, %cst : f32
      linalg.yield %47 : f32
    } -> tensor<?x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_14 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty(%dim) : tensor<?x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_14 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<?x32xf32>, tensor<32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.addf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<?x32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.negf %in : f32
      %47 = math.exp %46 : f32
      %48 = arith.addf %47, %cst_0 : f32
      %49 = arith.divf %cst_0, %48 : f32
      linalg.yield %49 : f32
    } -> tensor<?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_8 : tensor<?x32xf32>, tensor<f32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.mulf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_9 : tensor<?x32xf32>, tensor<f32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.subf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x32xf32>
    %18 = tensor.empty(%dim) : tensor<?x1x5x7xf32>
    %broadcasted = linalg.broadcast ins(%cst_7 : tensor<1xf32>) outs(%18 : tensor<?x1x5x7xf32>) dimensions = [0, 2, 3] 
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_6 : tensor<?x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%broadcasted : tensor<?x1x5x7xf32>) -> tensor<?x1x5x7xf32>
    %collapsed = tensor.collapse_shape %19 [[0], [1, 2, 3]] : tensor<?x1x5x7xf32> into tensor<?x35xf32>
    %20 = tensor.empty(%dim) : tensor<?x35xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %cst_10 : tensor<?x35xf32>, tensor<f32>) outs(%20 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.divf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x35xf32>
    %22 = tensor.empty(%dim) : tensor<?xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<?xi64>) -> tensor<?xi64>
    %24 = tensor.empty(%dim) : tensor<?xf32>
    %25 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<?xf32>) -> tensor<?xf32>
    %26:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "reduction"]} ins(%21 : tensor<?x35xf32>) outs(%25, %23 : tensor<?xf32>, tensor<?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %46 = linalg.index 1 : index
      %47 = arith.index_cast %46 : index to i64
      %48 = arith.maximumf %in, %out : f32
      %49 = arith.cmpf ogt, %in, %out : f32
      %50 = arith.select %49, %47, %out_23 : i64
      linalg.yield %48, %50 : f32, i64
    } -> (tensor<?xf32>, tensor<?xi64>)
    %expanded = tensor.expand_shape %26#0 [[0, 1]] output_shape [%dim, 1] : tensor<?xf32> into tensor<?x1xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%21, %expanded : tensor<?x35xf32>, tensor<?x1xf32>) outs(%20 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.subf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x35xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<?x35xf32>) outs(%20 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = math.exp %in : f32
      linalg.yield %46 : f32
    } -> tensor<?x35xf32>
    %29 = tensor.empty(%dim) : tensor<?x1xf32>
    %30 = linalg.fill ins(%cst : f32) outs(%29 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "reduction"]} ins(%28 : tensor<?x35xf32>) outs(%30 : tensor<?x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %46 = arith.addf %in, %out : f32
      linalg.yield %46 : f32
    } -> tensor<?x1xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%28, %31 : tensor<?x35xf32>, tensor<?x1xf32>) outs(%20 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.divf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x35xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_11 : tensor<?x35xf32>, tensor<f32>) outs(%20 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.mulf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x35xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%33, %cst_9 : tensor<?x35xf32>, tensor<f32>) outs(%20 : tensor<?x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.cmpf olt, %in, %in_23 : f32
      %47 = arith.select %46, %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<?x35xf32>
    %expanded_15 = tensor.expand_shape %34 [[0], [1, 2, 3]] output_shape [%dim, 1, 5, 7] : tensor<?x35xf32> into tensor<?x1x5x7xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_16 = tensor.extract_slice %17[0, 8] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_17 = tensor.extract_slice %17[0, 16] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_18 = tensor.extract_slice %17[0, 24] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_17 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_18 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %35 = tensor.empty(%dim) : tensor<?x8x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_9 : tensor<?x8x1x1xf32>, tensor<f32>) outs(%35 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.addf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x8x1x1xf32>
    %37 = tensor.empty(%dim) : tensor<?x8x5x7xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %36 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%37 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.mulf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x8x5x7xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %cst_12 : tensor<?x8x1x1xf32>, tensor<f32>) outs(%35 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.mulf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x8x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %39 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%37 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.addf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x8x5x7xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_20 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%37 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.mulf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x8x5x7xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %cst_12 : tensor<?x8x1x1xf32>, tensor<f32>) outs(%35 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.mulf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x8x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%37 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.addf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x8x5x7xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %43 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%37 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.cmpf ogt, %in, %in_23 : f32
      %47 = arith.select %46, %in, %in_23 : f32
      linalg.yield %47 : f32
    } -> tensor<?x8x5x7xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_15 : tensor<?x8x5x7xf32>, tensor<?x1x5x7xf32>) outs(%37 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %46 = arith.mulf %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<?x8x5x7xf32>
    return %45 : tensor<?x8x5x7xf32>
  }
}

