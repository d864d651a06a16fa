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
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<[[0.213244334, -0.702334582, 0.214064851, -0.161447048, -0.191575289, -0.154478818, 0.666622698, -3.323220e-02], [-0.0256174449, -0.437984824, 0.525467873, 0.66122657, -0.272637337, 0.0464410223, -0.204820365, 0.464717984], [0.431115061, 0.682369828, 0.457192659, 0.0280881766, -9.978780e-02, 0.574386954, -0.337803036, 0.263525456], [0.263071597, 0.225788504, 0.105884261, -0.258393377, 0.39025268, -0.203063771, -0.567960799, -0.382591814]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[-0.140360042, -0.0754437446, -0.0870801508, 0.219469339]> : tensor<4xf32>
    %cst_4 = arith.constant dense<"0x246A60BF6C010C3FE87A67BE38D4053F902C893D76DD383FACF436BFD88438BF4893AF3E8E2964BF1C30E6BEB89F54BEF251013F58E14DBE32AB7F3F20901A3D00F515BD20A8803D8EC57BBFFC5CF3BEB0838DBE2A84633F247C03BF489AC23E2051C4BD887353BE80A120BE10DAE93E48B2763F8EFF2BBF00AA99BD907BFEBE289AF7BED821D9BE56E66ABFCCA3813EA0F30E3D1CF6B4BEC2340A3FD01FACBD703F6DBF78B14EBFA0A724BE8891593E945D66BF00BC25BF706A6FBE226C2A3F0AF3063F7053373EB04A513E08CB92BE205A49BEE0786A3D686215BED2B718BF0C8BA3BE6AB410BF18EB20BF945BE03E52C16EBF546FF4BE2A2713BF9C43EEBE7C2E1B3FA8C60FBF6402D4BEECB52EBF442499BEAC5D3ABFC0250EBEC6D0673FA04B733FA018EABD18B302BE784877BF80B2343E644FF63E94853ABF5454BB3ED00CD6BEC0F3BC3D108ED1BDD8184DBF60E43D3F207B823E80B86FBE0227223F6A4028BFD695213FC89B5BBFCCD1023F00BF073F88D99CBED0300A3EB89907BF50B35BBF2AF77DBF60548BBE1082DEBD20C92B3F0021803E88E75A3F36911ABFD80514BE204E66BEC0475F3E80D6D83EBAD617BF2E94413FC4BC853EB61D053F42CA1D3F4C97BA3EACCA3C3FCA16303F06914A3F38610B3E3CA1C6BE7C0F313FD042B8BD28ED253E0CD377BF6CFB133F18149BBEF6F25A3F8CAA8DBE08EFF03E"> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[-0.194180429, 0.143778741, 0.469407678, -0.20150733, -0.332404494, -0.321090102, 0.065607965, -0.0648220778, -0.2674582, 0.135867119, 0.0752597451, -0.278849185, 0.0765700936, 0.132479966, 0.0791618824, -0.0735477805, -0.339966476, 0.23737824, -0.398986816, 0.347452044, -0.49934864, 0.0623732209, 0.441865325, -0.33941716, -0.431297421, -0.132591069, 0.425658584, -0.25265193, -0.0117734671, -0.278879166, -0.188934326, -0.406329751]> : tensor<32xf32>
    %cst_6 = arith.constant dense<[[[[-0.570735157]], [[0.384371072]], [[0.626957952]], [[-0.296008527]], [[0.526193619]], [[0.648049831]], [[0.505451381]], [[0.26742065]]]]> : tensor<1x8x1x1xf32>
    %cst_7 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<2x35xf32>
    %cst_10 = arith.constant dense<1.150000e+01> : tensor<f32>
    %cst_11 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_12 = arith.constant 3.500000e+01 : f32
    %cst_13 = arith.constant dense<0.13498725> : tensor<2x1x5x7xf32>
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.divf %in, %cst_12 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.addf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.cmpf ugt, %in, %cst : f32
      %45 = arith.select %44, %in, %cst : f32
      linalg.yield %45 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_14 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_14 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.addf %in, %in_23 : f32
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
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.mulf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.subf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_6 : tensor<2x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%cst_13 : tensor<2x1x5x7xf32>) -> tensor<2x1x5x7xf32>
    %collapsed = tensor.collapse_shape %18 [[0], [1, 2, 3]] : tensor<2x1x5x7xf32> into tensor<2x35xf32>
    %19 = tensor.empty() : tensor<2xi64>
    %20 = linalg.fill ins(%c0_i64 : i64) outs(%19 : tensor<2xi64>) -> tensor<2xi64>
    %21 = tensor.empty() : tensor<2xf32>
    %22 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<2xf32>) -> tensor<2xf32>
    %23:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "reduction"]} ins(%collapsed : tensor<2x35xf32>) outs(%22, %20 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %44 = linalg.index 1 : index
      %45 = arith.index_cast %44 : index to i64
      %46 = arith.maximumf %in, %out : f32
      %47 = arith.cmpf ogt, %in, %out : f32
      %48 = arith.select %47, %45, %out_23 : i64
      linalg.yield %46, %48 : f32, i64
    } -> (tensor<2xf32>, tensor<2xi64>)
    %expanded = tensor.expand_shape %23#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %24 = tensor.empty() : tensor<2x35xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %expanded : tensor<2x35xf32>, tensor<2x1xf32>) outs(%24 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.subf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x35xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<2x35xf32>) outs(%24 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.exp %in : f32
      linalg.yield %44 : f32
    } -> tensor<2x35xf32>
    %27 = tensor.empty() : tensor<2x1xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "reduction"]} ins(%26 : tensor<2x35xf32>) outs(%28 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%26, %29 : tensor<2x35xf32>, tensor<2x1xf32>) outs(%24 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.divf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x35xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%30, %cst_10 : tensor<2x35xf32>, tensor<f32>) outs(%24 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.mulf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x35xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31, %cst_9 : tensor<2x35xf32>, tensor<2x35xf32>) outs(%24 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.cmpf olt, %in, %in_23 : f32
      %45 = arith.select %44, %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x35xf32>
    %expanded_15 = tensor.expand_shape %32 [[0], [1, 2, 3]] output_shape [2, 1, 5, 7] : tensor<2x35xf32> into tensor<2x1x5x7xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_16 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_17 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_18 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_17 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_18 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %33 = tensor.empty() : tensor<2x8x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_8 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%33 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.addf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x1x1xf32>
    %35 = tensor.empty() : tensor<2x8x5x7xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %34 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.mulf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x5x7xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %cst_11 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%33 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.mulf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.addf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x5x7xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_20 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.mulf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x5x7xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %cst_11 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%33 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.mulf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.addf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x5x7xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.cmpf ogt, %in, %in_23 : f32
      %45 = arith.select %44, %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_15 : tensor<2x8x5x7xf32>, tensor<2x1x5x7xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %44 = arith.mulf %in, %in_23 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x5x7xf32>
    return %43 : tensor<2x8x5x7xf32>
  }
}

