// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> ()>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x16x24x28xf32>, %arg1: tensor<2x16x12x14xf32>, %arg2: tensor<2x16x6x7xf32>) -> tensor<2x16x12x14xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_3 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<-6.239017e-04> : tensor<16x16x3x3xf32>
    %cst_7 = arith.constant dense<[-7.895850e-02, -0.0746681839, 0.0482519194, -0.0492114238, 0.0609055087, 0.0259657614, 0.0209180415, 0.0662010461, -0.0771912634, 6.102460e-02, 0.0270248055, -0.0558424704, 2.027600e-02, -0.023224961, -0.0334491953, -0.00902528595]> : tensor<16xf32>
    %cst_8 = arith.constant dense<-3.928875e-02> : tensor<16x16x3x3xf32>
    %cst_9 = arith.constant dense<[0.00614352059, 0.0140336454, -0.0353081636, 0.0342309102, -0.061545521, 0.0664980411, 0.0729035661, 0.0300685074, 0.0648938417, 0.0505806804, -0.0318264477, -0.0722777843, 0.0109658446, 0.0523230135, -0.00852512381, 0.0070117712]> : tensor<16xf32>
    %cst_10 = arith.constant dense<6.176610e-02> : tensor<16x16x3x3xf32>
    %cst_11 = arith.constant dense<[-0.00752061605, 0.0256167855, -0.0433044843, -0.0216032267, 0.0381384902, -0.0743779838, -0.0165901594, 0.0173465312, -0.0429761633, 0.0394506268, 0.0412804894, -0.0120816734, -0.0267761163, 0.0403324962, 0.00469453167, -0.064435929]> : tensor<16xf32>
    %cst_12 = arith.constant dense<[[[[0.144084483]], [[0.246108353]], [[0.213964462]], [[-0.137908757]], [[0.232102424]], [[-0.104187071]], [[-0.189444631]], [[0.179026276]], [[-0.176299632]], [[0.229791284]], [[0.245012939]], [[-0.168027073]], [[0.165563673]], [[-0.0476727188]], [[-0.0650024712]], [[0.0379285216]]]]> : tensor<1x16x1x1xf32>
    %cst_13 = arith.constant dense<[[-0.170153201, 0.245157927, 0.175171614, -0.144432694, 0.118053824, 0.0443849564, 0.13739109, -0.00582164526, 0.084575355, 0.069869548, 0.233635694, 0.0352423489, 0.203776509, 0.0413621664, 0.0805249512, -0.0278427899], [-0.0271519721, -0.187896878, 0.240306646, -0.135260493, 0.130848944, 0.0576807261, 0.162122875, -0.236609817, -0.0233228803, -0.239597082, -0.196784973, 0.088281542, -0.0590597391, 0.166979581, 0.186503589, 6.12467527E-4], [-0.0742356479, 0.173412144, 0.238365352, 0.0302189887, -0.208635181, 0.104519963, -0.0417281091, -0.184201032, 0.0538183153, 0.00584551692, 0.0037047267, 0.248720258, 0.126896113, 0.157823324, 0.00207796693, -0.0494321585], [0.0937445163, -0.187053144, 0.236248672, 0.0310713649, -0.23237738, -0.144362032, 0.120553225, 0.0576951504, 0.123478949, -0.246534467, -0.00123304129, 0.148956269, 0.138105869, 0.013576895, -0.24717629, 0.218482733]]> : tensor<4x16xf32>
    %cst_14 = arith.constant dense<[0.0960253179, 0.0976566374, 0.150677711, 0.14775449]> : tensor<4xf32>
    %cst_15 = arith.constant dense<-5.647886e-02> : tensor<64x4xf32>
    %cst_16 = arith.constant dense<[0.308596194, -0.387484491, 0.461297929, -0.301498234, 0.281294346, 0.156080365, 0.0365854502, 0.129506946, -0.490562081, 0.477527618, -0.0322263241, 0.446571589, 0.0122413039, -0.203812838, 0.312953949, -0.00952225923, -0.317537129, 0.0628255606, -0.497682691, -0.308747828, -0.406316936, 0.0256818533, -0.275263369, -0.0109071136, -0.380201697, -0.430779099, -0.0577511787, 0.0589072108, 0.359794736, -0.170962036, 0.475647688, -0.357546806, 0.173095822, -0.449823678, 0.451458693, -0.188713729, 0.277717173, 0.0240855813, -0.201066434, -0.119199574, -0.186790466, 3.057440e-01, 0.365177929, 0.475860536, -0.118920982, -0.150732875, -0.250982106, -0.034209609, 0.120927036, -0.0411541462, -0.323080361, 0.0368810296, -0.0148553848, -0.399938226, -0.135994315, -0.0204613209, -0.485611975, 0.069532752, 0.13729769, -0.0468689203, -0.0690876842, 0.0119832754, 0.127445102, -0.239562273]> : tensor<64xf32>
    %cst_17 = arith.constant 2.000000e+00 : f32
    %cst_18 = arith.constant 1.680000e+02 : f32
    %cst_19 = arith.constant dense<0.0944244563> : tensor<2x1x1x1xf32>
    %cst_20 = arith.constant 0.166666672 : f32
    %cst_21 = arith.constant 5.000000e-01 : f32
    %cst_22 = arith.constant 5.000000e+00 : f32
    %cst_23 = arith.constant 6.000000e+00 : f32
    %padded = tensor.pad %arg2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<2x16x6x7xf32> to tensor<2x16x8x9xf32>
    %0 = tensor.empty() : tensor<2x16x6x7xf32>
    %broadcasted = linalg.broadcast ins(%cst_9 : tensor<16xf32>) outs(%0 : tensor<2x16x6x7xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_8 : tensor<2x16x8x9xf32>, tensor<16x16x3x3xf32>) outs(%broadcasted : tensor<2x16x6x7xf32>) -> tensor<2x16x6x7xf32>
    %2 = tensor.empty() : tensor<2x16x12x14xf32>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%out: f32):
      %68 = linalg.index 0 : index
      %69 = linalg.index 1 : index
      %70 = linalg.index 2 : index
      %71 = linalg.index 3 : index
      %72 = arith.index_cast %70 : index to i64
      %73 = arith.sitofp %72 : i64 to f32
      %74 = arith.divf %73, %cst_17 : f32
      %75 = math.floor %74 : f32
      %76 = arith.maximumf %75, %cst : f32
      %77 = arith.minimumf %76, %cst_22 : f32
      %78 = arith.fptosi %77 : f32 to i64
      %79 = arith.index_cast %78 : i64 to index
      %80 = arith.index_cast %71 : index to i64
      %81 = arith.sitofp %80 : i64 to f32
      %82 = arith.divf %81, %cst_17 : f32
      %83 = math.floor %82 : f32
      %84 = arith.maximumf %83, %cst : f32
      %85 = arith.minimumf %84, %cst_23 : f32
      %86 = arith.fptosi %85 : f32 to i64
      %87 = arith.index_cast %86 : i64 to index
      %extracted = tensor.extract %1[%68, %69, %79, %87] : tensor<2x16x6x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x16x12x14xf32>
    %padded_24 = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<2x16x24x28xf32> to tensor<2x16x26x30xf32>
    %broadcasted_25 = linalg.broadcast ins(%cst_11 : tensor<16xf32>) outs(%2 : tensor<2x16x12x14xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_24, %cst_10 : tensor<2x16x26x30xf32>, tensor<16x16x3x3xf32>) outs(%broadcasted_25 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %padded_26 = tensor.pad %arg1 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst : f32
    } : tensor<2x16x12x14xf32> to tensor<2x16x14x16xf32>
    %broadcasted_27 = linalg.broadcast ins(%cst_7 : tensor<16xf32>) outs(%2 : tensor<2x16x12x14xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_26, %cst_6 : tensor<2x16x14x16xf32>, tensor<16x16x3x3xf32>) outs(%broadcasted_27 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %6 = tensor.empty() : tensor<2x16x1x1xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x16x1x1xf32>) -> tensor<2x16x1x1xf32>
    %8 = tensor.empty() : tensor<12x14xf32>
    %9 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%4, %8 : tensor<2x16x12x14xf32>, tensor<12x14xf32>) outs(%7 : tensor<2x16x1x1xf32>) -> tensor<2x16x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.divf %in, %cst_18 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x1x1xf32>
    %11 = tensor.empty() : tensor<2x1x1x1xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %cst_12 : tensor<2x16x1x1xf32>, tensor<1x16x1x1xf32>) outs(%cst_19 : tensor<2x1x1x1xf32>) -> tensor<2x1x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.cmpf ugt, %in, %cst : f32
      %69 = arith.select %68, %in, %cst : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.mulf %in, %cst_20 : f32
      linalg.yield %68 : f32
    } -> tensor<2x1x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %cst_21 : f32
      linalg.yield %68 : f32
    } -> tensor<2x1x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %15 : tensor<f32>, tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.cmpf olt, %in, %in_32 : f32
      %69 = arith.select %68, %in, %in_32 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %16 : tensor<f32>, tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.cmpf ogt, %in, %in_32 : f32
      %69 = arith.select %68, %in, %in_32 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %17 : tensor<2x16x12x14xf32>, tensor<2x1x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.mulf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %19 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %8 : tensor<2x16x12x14xf32>, tensor<12x14xf32>) outs(%7 : tensor<2x16x1x1xf32>) -> tensor<2x16x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.divf %in, %cst_18 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x1x1xf32>
    %21 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%20, %cst_12 : tensor<2x16x1x1xf32>, tensor<1x16x1x1xf32>) outs(%cst_19 : tensor<2x1x1x1xf32>) -> tensor<2x1x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.cmpf ugt, %in, %cst : f32
      %69 = arith.select %68, %in, %cst : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.mulf %in, %cst_20 : f32
      linalg.yield %68 : f32
    } -> tensor<2x1x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %cst_21 : f32
      linalg.yield %68 : f32
    } -> tensor<2x1x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %24 : tensor<f32>, tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.cmpf olt, %in, %in_32 : f32
      %69 = arith.select %68, %in, %in_32 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %25 : tensor<f32>, tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.cmpf ogt, %in, %in_32 : f32
      %69 = arith.select %68, %in, %in_32 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %26 : tensor<2x16x12x14xf32>, tensor<2x1x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.mulf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %27 : tensor<2x16x12x14xf32>, tensor<2x16x12x14xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.addf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %29 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %8 : tensor<2x16x12x14xf32>, tensor<12x14xf32>) outs(%7 : tensor<2x16x1x1xf32>) -> tensor<2x16x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.divf %in, %cst_18 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x1x1xf32>
    %31 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%30, %cst_12 : tensor<2x16x1x1xf32>, tensor<1x16x1x1xf32>) outs(%cst_19 : tensor<2x1x1x1xf32>) -> tensor<2x1x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.cmpf ugt, %in, %cst : f32
      %69 = arith.select %68, %in, %cst : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.mulf %in, %cst_20 : f32
      linalg.yield %68 : f32
    } -> tensor<2x1x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.addf %in, %cst_21 : f32
      linalg.yield %68 : f32
    } -> tensor<2x1x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %34 : tensor<f32>, tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.cmpf olt, %in, %in_32 : f32
      %69 = arith.select %68, %in, %in_32 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4, %35 : tensor<f32>, tensor<2x1x1x1xf32>) outs(%11 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.cmpf ogt, %in, %in_32 : f32
      %69 = arith.select %68, %in, %in_32 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %36 : tensor<2x16x12x14xf32>, tensor<2x1x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.mulf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %37 : tensor<2x16x12x14xf32>, tensor<2x16x12x14xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.addf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %cst_5 : tensor<2x16x12x14xf32>, tensor<f32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.divf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %40 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%39, %8 : tensor<2x16x12x14xf32>, tensor<12x14xf32>) outs(%7 : tensor<2x16x1x1xf32>) -> tensor<2x16x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.divf %in, %cst_18 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x1x1xf32>
    %collapsed = tensor.collapse_shape %41 [[0], [1, 2, 3]] : tensor<2x16x1x1xf32> into tensor<2x16xf32>
    %42 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_13 : tensor<4x16xf32>) outs(%42 : tensor<16x4xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<2x4xf32>
    %44 = linalg.fill ins(%cst : f32) outs(%43 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %45 = linalg.matmul ins(%collapsed, %transposed : tensor<2x16xf32>, tensor<16x4xf32>) outs(%44 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%45, %cst_14 : tensor<2x4xf32>, tensor<4xf32>) outs(%43 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.addf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x4xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<2x4xf32>) outs(%43 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %68 = arith.cmpf ugt, %in, %cst : f32
      %69 = arith.select %68, %in, %cst : f32
      linalg.yield %69 : f32
    } -> tensor<2x4xf32>
    %48 = tensor.empty() : tensor<4x64xf32>
    %transposed_28 = linalg.transpose ins(%cst_15 : tensor<64x4xf32>) outs(%48 : tensor<4x64xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<2x64xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %51 = linalg.matmul ins(%47, %transposed_28 : tensor<2x4xf32>, tensor<4x64xf32>) outs(%50 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%51, %cst_16 : tensor<2x64xf32>, tensor<64xf32>) outs(%49 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.addf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%52, %cst_5 : tensor<2x64xf32>, tensor<f32>) outs(%49 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.addf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64xf32>
    %54 = linalg.generic {indexing_maps = [#map3, #map5, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%53, %cst_4, %cst_3 : tensor<2x64xf32>, tensor<f32>, tensor<f32>) outs(%49 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %in_33: f32, %out: f32):
      %68 = arith.cmpf ult, %in, %in_32 : f32
      %69 = arith.select %68, %in_32, %in : f32
      %70 = arith.cmpf ugt, %69, %in_33 : f32
      %71 = arith.select %70, %in_33, %69 : f32
      linalg.yield %71 : f32
    } -> tensor<2x64xf32>
    %55 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%54, %cst_3 : tensor<2x64xf32>, tensor<f32>) outs(%49 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.divf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x64xf32>
    %expanded = tensor.expand_shape %55 [[0], [1, 2, 3]] output_shape [2, 64, 1, 1] : tensor<2x64xf32> into tensor<2x64x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 16, 1, 1] [1, 1, 1, 1] : tensor<2x64x1x1xf32> to tensor<2x16x1x1xf32>
    %extracted_slice_29 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 16, 1, 1] [1, 1, 1, 1] : tensor<2x64x1x1xf32> to tensor<2x16x1x1xf32>
    %extracted_slice_30 = tensor.extract_slice %expanded[0, 32, 0, 0] [2, 16, 1, 1] [1, 1, 1, 1] : tensor<2x64x1x1xf32> to tensor<2x16x1x1xf32>
    %extracted_slice_31 = tensor.extract_slice %expanded[0, 48, 0, 0] [2, 16, 1, 1] [1, 1, 1, 1] : tensor<2x64x1x1xf32> to tensor<2x16x1x1xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_2 : tensor<2x16x1x1xf32>, tensor<f32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.subf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %cst_1 : tensor<2x16x1x1xf32>, tensor<f32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.mulf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %cst_0 : tensor<2x16x1x1xf32>, tensor<f32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.addf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_30, %cst_2 : tensor<2x16x1x1xf32>, tensor<f32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.subf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %cst_1 : tensor<2x16x1x1xf32>, tensor<f32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.mulf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_29, %cst_2 : tensor<2x16x1x1xf32>, tensor<f32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.subf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_31, %cst_2 : tensor<2x16x1x1xf32>, tensor<f32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.subf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %58 : tensor<2x16x12x14xf32>, tensor<2x16x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.mulf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %61 : tensor<2x16x12x14xf32>, tensor<2x16x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.addf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %60 : tensor<2x16x12x14xf32>, tensor<2x16x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.mulf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %62 : tensor<2x16x12x14xf32>, tensor<2x16x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.addf %in, %in_32 : f32
      linalg.yield %68 : f32
    } -> tensor<2x16x12x14xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %66 : tensor<2x16x12x14xf32>, tensor<2x16x12x14xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_32: f32, %out: f32):
      %68 = arith.cmpf ogt, %in, %in_32 : f32
      %69 = arith.select %68, %in, %in_32 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    return %67 : tensor<2x16x12x14xf32>
  }
}

