// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf64>) -> tensor<2x8x5x7xf64> {
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 1.000000e+00 : f64
    %cst_1 = arith.constant dense<[[0.34198686480522156, -0.26287266612052917, 0.1212494820356369, -0.33232596516609192, 0.40931862592697144, -0.44028046727180481, 0.64955389499664307, -0.57236945629119873], [-0.58762019872665405, 0.37011212110519409, 0.46402221918106079, -0.13380923867225647, 0.28159749507904053, -0.40230488777160645, -0.057346519082784653, -0.52342665195465088], [0.14145839214324951, 0.51547795534133911, -0.1734231561422348, -0.44987386465072632, -0.2868819534778595, -0.60024428367614746, -0.57897412776947021, 0.35151314735412598], [-0.17721763253211975, -0.28124624490737915, -0.58874905109405518, -0.20301488041877747, 0.61434793472290039, 0.020042596384882927, -0.52322208881378174, 0.68123805522918701]]> : tensor<4x8xf64>
    %cst_2 = arith.constant dense<[-0.30001389980316162, -0.30384260416030884, 0.2828565239906311, 0.18848326802253723]> : tensor<4xf64>
    %cst_3 = arith.constant dense<"0x0000000067CFEF3F00000000FBE4CCBF00000000997EC43F0000008047BFDA3F000000C08D66EC3F000000005B84E7BF00000040E898E3BF000000007011D63F00000000CA43DA3F000000009F1EC3BF000000003892EFBF000000802D08E6BF000000800176D3BF000000C0B7EBE8BF00000000CA45B83F00000040A8ADE3BF00000000BCFBBEBF000000C0D674EBBF00000000C56DD7BF00000000B0EF89BF0000000078B5CBBF00000000C03C8CBF000000002AB5D4BF000000405753E7BF000000006465DDBF000000009975CABF00000080CB48DCBF000000C0D4D3E7BF000000006099A9BF00000000AF57CF3F000000002143E03F0000008052BAE43F00000000101FD33F0000000001CCE1BF00000080D290EABF000000000664DF3F00000000ED92C4BF00000000D49DC93F000000004C4CBD3F00000040B28EE1BF000000009FACDFBF00000080FDEAEBBF00000040BC36E7BF000000004541EE3F000000009FD9DEBF000000802AEEE23F000000400650E7BF00000000FD10CD3F000000C0A61CE1BF000000807069EDBF00000080FA1DD2BF00000000FEC5B7BF0000000048B5E93F00000040D9C5EC3F000000005008D63F000000001CF2B5BF00000080A438DFBF00000040BD35E43F000000003CE0D0BF00000000B9EEC2BF000000407975E13F00000040BF75E73F00000080B699D43F000000806EFFD0BF00000000600EB9BF00000000AECBBC3F000000C05B33E73F00000000A31FECBF000000C0205AE5BF000000809426EB3F000000403237E1BF000000002866B43F000000802ED2E83F0000000011CBCDBF0000000070B2B4BF00000080CC9DE7BF00000040683AEE3F000000804A48ED3F0000000044E7CFBF000000007F37E03F00000000E80BE4BF000000C038AEE9BF000000809D66DABF000000C00A04E93F00000080CA92E43F00000080AE99EC3F00000000B8DED33F00000000B681E4BF000000004F1FD43F00000000A521D43F0000000034AAB33F00000080AEB8E93F00000000DD7BE83F000000C0A3D6E8BF000000802648DCBF000000008F0BD83F00000000043FE83F00000000205CC13F000000C079B2E73F000000405BC1E9BF00000000229CCA3F00000040B821E7BF000000004C42C93F0000000067EDEB3F000000C0F322E23F00000040BD25E23F000000C06982EF3F00000080F3C5ED3F000000805494EF3F0000004023F8E6BF0000000070DFE63F0000000064D5A8BF00000080DF93E93F000000C060F0E2BF000000C09BA6E1BF0000000083F5C23F000000002DBAD2BF000000403E7BE9BF00000080921AE33F00000000D6BFDDBF00000000D197E03F000000C0BCCDE4BF0000008010F1EB3F00000000C63ACFBF00000000AD86E0BF000000407829E33F00000000D3FEDB3F00000080A0D2EBBF"> : tensor<32x4xf64>
    %cst_4 = arith.constant dense<[-0.48540228605270386, 0.23944538831710815, 0.31477928161621094, 0.027371644973754883, -0.29164177179336548, 0.18628019094467163, 0.1205325722694397, -0.24456727504730225, 0.23861801624298096, 0.081925153732299805, 0.064664900302886963, -0.19125980138778687, 0.17305189371109009, 0.17628276348114014, -0.45188122987747192, 0.24054849147796631, 0.38687574863433838, 0.17053937911987305, 0.048611283302307129, 0.49502533674240112, -0.42694950103759766, 0.26188290119171143, -0.27244716882705688, -0.12042057514190674, 0.43162930011749268, 0.12782859802246094, -0.42174208164215088, -0.085929334163665771, 0.34674555063247681, -0.27565228939056396, 0.10000944137573242, -0.10653871297836304]> : tensor<32xf64>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f64>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f64>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f64>
    %cst_8 = arith.constant 3.500000e+01 : f64
    %0 = tensor.empty() : tensor<2x8xf64>
    %1 = linalg.fill ins(%cst : f64) outs(%0 : tensor<2x8xf64>) -> tensor<2x8xf64>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf64>) outs(%1 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.addf %in, %out : f64
      linalg.yield %28 : f64
    } -> tensor<2x8xf64>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf64>) outs(%0 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.divf %in, %cst_8 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8xf64>
    %4 = tensor.empty() : tensor<8x4xf64>
    %transposed = linalg.transpose ins(%cst_1 : tensor<4x8xf64>) outs(%4 : tensor<8x4xf64>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<2x4xf64>) -> tensor<2x4xf64>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf64>, tensor<8x4xf64>) outs(%6 : tensor<2x4xf64>) -> tensor<2x4xf64>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_2 : tensor<2x4xf64>, tensor<4xf64>) outs(%5 : tensor<2x4xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.addf %in, %in_16 : f64
      linalg.yield %28 : f64
    } -> tensor<2x4xf64>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf64>) outs(%5 : tensor<2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.cmpf ugt, %in, %cst : f64
      %29 = arith.select %28, %in, %cst : f64
      linalg.yield %29 : f64
    } -> tensor<2x4xf64>
    %10 = tensor.empty() : tensor<4x32xf64>
    %transposed_9 = linalg.transpose ins(%cst_3 : tensor<32x4xf64>) outs(%10 : tensor<4x32xf64>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<2x32xf64>) -> tensor<2x32xf64>
    %13 = linalg.matmul ins(%9, %transposed_9 : tensor<2x4xf64>, tensor<4x32xf64>) outs(%12 : tensor<2x32xf64>) -> tensor<2x32xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<2x32xf64>, tensor<32xf64>) outs(%11 : tensor<2x32xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.addf %in, %in_16 : f64
      linalg.yield %28 : f64
    } -> tensor<2x32xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf64>) outs(%11 : tensor<2x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.negf %in : f64
      %29 = math.exp %28 : f64
      %30 = arith.addf %29, %cst_0 : f64
      %31 = arith.divf %cst_0, %30 : f64
      linalg.yield %31 : f64
    } -> tensor<2x32xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_5 : tensor<2x32xf64>, tensor<f64>) outs(%11 : tensor<2x32xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.mulf %in, %in_16 : f64
      linalg.yield %28 : f64
    } -> tensor<2x32xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_6 : tensor<2x32xf64>, tensor<f64>) outs(%11 : tensor<2x32xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.subf %in, %in_16 : f64
      linalg.yield %28 : f64
    } -> tensor<2x32xf64>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf64> to tensor<2x8xf64>
    %extracted_slice_10 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf64> to tensor<2x8xf64>
    %extracted_slice_11 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf64> to tensor<2x8xf64>
    %extracted_slice_12 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf64> to tensor<2x8xf64>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf64> into tensor<2x8x1x1xf64>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf64> into tensor<2x8x1x1xf64>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf64> into tensor<2x8x1x1xf64>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf64> into tensor<2x8x1x1xf64>
    %18 = tensor.empty() : tensor<2x8x1x1xf64>
    %19 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_6 : tensor<2x8x1x1xf64>, tensor<f64>) outs(%18 : tensor<2x8x1x1xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.addf %in, %in_16 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x1x1xf64>
    %20 = tensor.empty() : tensor<2x8x5x7xf64>
    %21 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x8x5x7xf64>, tensor<2x8x1x1xf64>) outs(%20 : tensor<2x8x5x7xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.mulf %in, %in_16 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x5x7xf64>
    %22 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_7 : tensor<2x8x1x1xf64>, tensor<f64>) outs(%18 : tensor<2x8x1x1xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.mulf %in, %in_16 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x1x1xf64>
    %23 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x5x7xf64>, tensor<2x8x1x1xf64>) outs(%20 : tensor<2x8x5x7xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.addf %in, %in_16 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x5x7xf64>
    %24 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_13 : tensor<2x8x5x7xf64>, tensor<2x8x1x1xf64>) outs(%20 : tensor<2x8x5x7xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.mulf %in, %in_16 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x5x7xf64>
    %25 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_7 : tensor<2x8x1x1xf64>, tensor<f64>) outs(%18 : tensor<2x8x1x1xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.mulf %in, %in_16 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x1x1xf64>
    %26 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x8x5x7xf64>, tensor<2x8x1x1xf64>) outs(%20 : tensor<2x8x5x7xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.addf %in, %in_16 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x5x7xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x8x5x7xf64>, tensor<2x8x5x7xf64>) outs(%20 : tensor<2x8x5x7xf64>) {
    ^bb0(%in: f64, %in_16: f64, %out: f64):
      %28 = arith.cmpf ogt, %in, %in_16 : f64
      %29 = arith.select %28, %in, %in_16 : f64
      linalg.yield %29 : f64
    } -> tensor<2x8x5x7xf64>
    return %27 : tensor<2x8x5x7xf64>
  }
}

