// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> (0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<[[-0.155633897, -0.440647572, -0.642922103, 0.0944237783, 0.507418692, -0.222100824, -0.282135636, -0.00867339968], [0.453092366, -0.544050634, 0.363711715, -0.0710153281, 0.602388382, 0.192491814, -0.393723786, -0.53142345], [0.444046468, 0.308186859, 0.426727384, 0.472679436, -0.170510724, -0.233248919, 0.441932112, -0.260742307], [-0.594710231, -0.516975284, -6.92051253E-4, -0.0377189852, -0.025081167, -0.275842786, -0.59680891, 0.385121882]]> : tensor<4x8xf32>
    %cst_5 = arith.constant dense<[-0.0236042161, 0.165477663, 0.256779194, -0.13395524]> : tensor<4xf32>
    %cst_6 = arith.constant dense<"0xDCE2D7BEA84930BE40EE0BBEBCAF15BF404192BD7414DFBE36FA2D3F9A9C6EBF3047B23D0047ACBD4E6C30BF9C23E4BEB8602C3FE6793C3F4083FABD48D12CBF388972BF382C393EE0DA6B3D768C55BF888D953E922312BFC420143FD4A3133F169462BF5AE457BF9C06CB3E785B23BE3C9F65BFE0D2673E88A6BC3EE87A843E2AF8063F9C64B5BE58190CBFC0EC653E44723B3FBCCF7A3FE0D1743EC07A663EF891B23E44F97BBF903F153F28DAF8BE94DF1A3F96E94EBFC4B3BFBE185F603FA054403F00D68F3C5A450A3FFC8D45BF3843893E22B0743FC0C9F7BEC4886E3F5C4C443F14A2403F789F2E3F7C11873E8C5803BF5C59F93EC0A3A4BEC0C1083D809881BCC06ACDBEE020C13E3417E13EFAA35BBFD07F4A3F6054423D4885A3BE904BABBE684DE8BE24F4C73ECA0E2C3FC85E20BF5AEA55BFE08D71BE70E1D8BE542D55BFFC7DAB3E0084073C6859713E887B70BE70C916BE20CFE43DC041983E48770E3ECC4F59BF10DFEB3DA06703BFA82329BE6468073F380D103FF608783FF4C12CBF047355BF961E63BF0C2BB3BE107D193EC87A923E584141BFD0AB7CBF5E8A0E3FE024BE3EFC2D8E3EBA215DBFA0F790BE84DE013F44A7DA3E503C2F3EA022ACBD9449E8BE6ABC3E3F44A2363F8029B3BD16E3053F884665BF3EFE24BF2C69E3BE9090E33EA8CF1FBE8258353F6483C73ECEDE173FDE966E3F504439BF"> : tensor<4x32xf32>
    %cst_7 = arith.constant 3.500000e+01 : f32
    %cst_8 = arith.constant dense<[[0.0210535973, 0.27098912, 0.0966515168, -0.0534722768]]> : tensor<1x4xf32>
    %cst_9 = arith.constant dense<[[0.823378086, 1.43926227, 1.21982205, 1.30259943]]> : tensor<1x4xf32>
    %cst_10 = arith.constant 9.99999974E-6 : f32
    %cst_11 = arith.constant dense<[[7.787830e-01, 1.35190094, 0.976780772, 1.27020025]]> : tensor<1x4xf32>
    %cst_12 = arith.constant dense<[[-0.0375495777, -0.110992305, -0.192692444, 0.0252561271]]> : tensor<1x4xf32>
    %cst_13 = arith.constant dense<[[-0.229834363, -0.0396785215, -0.00417679315, 0.0552356243, -0.0300957356, 0.0231792796, -0.0311508514, -0.102692425, 0.00183949235, -0.121372871, -0.0698485896, 0.0887393578, -0.0930841714, -4.588550e-02, -0.0872196704, -0.00129833072, -0.165743604, -7.003670e-02, -0.154952988, 0.05732264, 0.00827996991, -0.180611581, 0.121128812, 0.062320292, 0.0403860658, -0.00675418368, 3.498840e-02, 0.0104280505, 0.0728922859, -0.00499659916, -0.0312407464, 0.159518048]]> : tensor<1x32xf32>
    %cst_14 = arith.constant dense<[[1.59286451, 1.88066864, 1.58940291, 0.664491773, 0.586617947, 0.786755084, 1.34346986, 0.682431579, 0.642604709, 0.740233541, 0.612554609, 1.61555505, 1.69088852, 1.56235743, 1.57737911, 1.8690486, 1.88498509, 1.5877831, 1.95874286, 0.851609885, 1.80505729, 0.812778711, 1.96080983, 1.04561079, 1.3330189, 0.608837843, 1.87100363, 1.0582298, 1.67303038, 0.669635772, 1.69645882, 0.610451579]]> : tensor<1x32xf32>
    %cst_15 = arith.constant dense<[[1.00970364, 0.986178457, 1.13186073, 1.22522593, 0.526578426, 1.28049946, 0.890435636, 1.44703436, 1.27746141, 1.39237499, 0.868243277, 1.48614335, 1.3989892, 0.683766067, 0.894856333, 0.533087552, 0.980003595, 1.45710111, 1.47845936, 1.20967579, 1.21267104, 1.2923615, 1.30299163, 1.1240356, 1.29601836, 0.637899399, 1.0165813, 0.923361241, 0.875699759, 1.4348892, 0.932702124, 0.652952253]]> : tensor<1x32xf32>
    %cst_16 = arith.constant dense<[[-0.00101311633, -0.0643523335, -0.186723098, -0.193352714, 0.111403838, -6.371230e-02, 0.186700925, 0.0597029626, 9.169460e-02, -0.117100708, 0.0704192147, 7.796440e-02, -0.100707091, -0.0689800679, -0.0217715781, -0.0156710315, -0.150698453, -0.0426084101, -0.06903252, 0.108275786, -0.00427614665, 0.027018223, 0.0120906476, 0.00613302784, -0.0812861323, -0.144398257, 9.47280786E-4, 0.011710126, -1.469320e-01, 0.0131611526, 0.0255882144, 0.188805073]]> : tensor<1x32xf32>
    %cst_17 = arith.constant 0.166666672 : f32
    %cst_18 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = tensor.empty() : tensor<5x7xf32>
    %3 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %2 : tensor<2x8x5x7xf32>, tensor<5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.divf %in, %cst_7 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %4 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %5 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%5 : tensor<8x4xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<2x4xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_5 : tensor<2x4xf32>, tensor<4xf32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.addf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<1x4xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<1x4xf32>) outs(%10 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %cst_10 : f32
      linalg.yield %43 : f32
    } -> tensor<1x4xf32>
    %12 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x4xf32>) outs(%10 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.rsqrt %in : f32
      linalg.yield %43 : f32
    } -> tensor<1x4xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_8 : tensor<2x4xf32>, tensor<1x4xf32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.subf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%13, %12 : tensor<2x4xf32>, tensor<1x4xf32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_11 : tensor<2x4xf32>, tensor<1x4xf32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_12 : tensor<2x4xf32>, tensor<1x4xf32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.addf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x4xf32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.cmpf ugt, %in, %cst : f32
      %44 = arith.select %43, %in, %cst : f32
      linalg.yield %44 : f32
    } -> tensor<2x4xf32>
    %18 = tensor.empty() : tensor<2x32xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %20 = linalg.matmul ins(%17, %cst_6 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%19 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %21 = tensor.empty() : tensor<1x32xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_14 : tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %cst_10 : f32
      linalg.yield %43 : f32
    } -> tensor<1x32xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<1x32xf32>) outs(%21 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = math.rsqrt %in : f32
      linalg.yield %43 : f32
    } -> tensor<1x32xf32>
    %24 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_13 : tensor<2x32xf32>, tensor<1x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.subf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x32xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%24, %23 : tensor<2x32xf32>, tensor<1x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x32xf32>
    %26 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%25, %cst_15 : tensor<2x32xf32>, tensor<1x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x32xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%26, %cst_16 : tensor<2x32xf32>, tensor<1x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.addf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x32xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<2x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.mulf %in, %cst_17 : f32
      linalg.yield %43 : f32
    } -> tensor<2x32xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %43 = arith.addf %in, %cst_18 : f32
      linalg.yield %43 : f32
    } -> tensor<2x32xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %29 : tensor<f32>, tensor<2x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.cmpf olt, %in, %in_22 : f32
      %44 = arith.select %43, %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x32xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%cst_0, %30 : tensor<f32>, tensor<2x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.cmpf ogt, %in, %in_22 : f32
      %44 = arith.select %43, %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x32xf32>
    %32 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%31, %cst_3 : tensor<2x32xf32>, tensor<f32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x32xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map4, #map1], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_2 : tensor<2x32xf32>, tensor<f32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.subf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %33 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_20 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_2 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.addf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x1x1xf32>
    %35 = tensor.empty() : tensor<2x8x5x7xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %34 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x5x7xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_19, %cst_1 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.addf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x5x7xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_20 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x5x7xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21, %cst_1 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.mulf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.addf %in, %in_22 : f32
      linalg.yield %43 : f32
    } -> tensor<2x8x5x7xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %43 = arith.cmpf ogt, %in, %in_22 : f32
      %44 = arith.select %43, %in, %in_22 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8x5x7xf32>
    return %42 : tensor<2x8x5x7xf32>
  }
}

