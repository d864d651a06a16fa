// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<()[s0, s1] -> (s0 * s1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<[[[-0.421490401], [0.65454626], [0.677029192], [0.625132858], [-0.346958071], [-0.561773062], [-0.17943868], [3.405810e-01]], [[-0.0362614617], [0.55504936], [-0.619654417], [0.124853462], [-0.387539506], [-0.533296466], [0.504130304], [-0.164008901]], [[-0.14015007], [0.686051965], [0.177832723], [0.0530968532], [-0.107617088], [-0.253234267], [0.0833960548], [0.248334199]], [[-0.57377547], [0.0239073783], [0.274877191], [-0.120377637], [-0.218475685], [-0.552238107], [0.611437201], [0.0909676477]]]> : tensor<4x8x1xf32>
    %cst_2 = arith.constant dense<[-0.111500241, 0.324127853, 0.145918712, 0.0464086123]> : tensor<4xf32>
    %cst_3 = arith.constant dense<"0xC08B64BFDAAC23BF24DADB3ED8F0A13E84BE723FDE3A523FE0F2CDBE5420A53E30F30BBFE07A03BDB0250BBE7C64193FD02667BE18095F3E4E7D55BF10B0043FDCD052BFBCAB513FC8CC2C3FCA2C66BFE0CF27BEA02DECBE9AC043BFCA8D0FBF7C945D3F9C85D3BE943B9BBED888F73E58629E3EA8DABC3E184C753FE4DA03BF2C6F1E3F2476CF3EA057F1BDE835B53E506FA73E76CF18BFC0352FBF720A52BF0AEA1ABF627F13BF7C4F50BF7058C43E98CE6C3E22C85B3FA478313F949C7ABF6A4E503FE481013F8A0F383F404CAB3DD4FC27BF340D9B3E3EE96FBF0037C83B80DCAFBD94011CBFBC4CEEBE4A5C623F58775F3F98E913BFA0D415BD0C5E803E5EE34B3F90824BBF24A5023FDC3A9C3E58624CBEC43C70BF1C714D3F00F4CF3A78EADFBEE0AB94BED08518BF1077BA3E1A9A0ABFAA66673F703AA2BE601392BEF014CB3E284CABBE4628313F689B49BF26845B3F94F9113F74AF69BF50FA643F9E8E30BFA805A6BE30DF743E4259583F307A083F704A193F1008CCBDF80A2DBFA0D4AD3D003E483B9A03223F207BF5BE5CE0DF3EB0B9B33DBC9B0B3F32D0343F929F4E3F688E703E80466D3F2C6E3ABF987B5FBFC43EE0BE78AD583F5CF7753F7C27A3BEB08E28BE38B4CF3EDC2AD03EC8081EBF7026023E9018EDBE345A70BF64956BBF08FD88BEFC89ABBE34245C3FE0CD81BD40B7403DB8AC123E342E9C3E"> : tensor<32x4x1xf32>
    %cst_4 = arith.constant dense<[-0.209109426, 0.231649935, 0.135111868, -0.357701778, 0.0232791305, 0.499615908, -0.00543510914, -0.143531621, 0.0562677383, 0.411677182, 0.196064532, -0.298112333, 0.453556597, 0.307828963, -0.229619086, -0.320590138, 0.40378958, -0.016533196, -0.481726348, 0.47579515, -0.415050805, -0.302653491, 0.341522038, 0.460619509, 0.402448833, 0.330833733, 0.330340207, 0.213828862, 0.00876265764, 0.460492432, -0.330379307, 0.104123116]> : tensor<32xf32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<[[[[[1.000000e+00]]], [[[1.000000e+00]]], [[[5.000000e-01]]], [[[5.000000e-01]]]]]> : tensor<1x4x1x1x1xf32>
    %cst_7 = arith.constant dense<[[[[[1.000000e+00]]], [[[0.000000e+00]]], [[[0.000000e+00]]], [[[0.000000e+00]]]]]> : tensor<1x4x1x1x1xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0], [1], [2, 3]] : tensor<?x8x?x?xf32> into tensor<?x8x?xf32>
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?x?xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed : tensor<?x8x?xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.addf %in, %out : f32
      linalg.yield %25 : f32
    } -> tensor<?x8xf32>
    %dim_8 = tensor.dim %arg0, %c2 : tensor<?x8x?x?xf32>
    %dim_9 = tensor.dim %arg0, %c3 : tensor<?x8x?x?xf32>
    %3 = affine.apply #map2()[%dim_8, %dim_9]
    %4 = arith.index_cast %3 : index to i64
    %5 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.sitofp %4 : i64 to f32
      %26 = arith.divf %in, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<?x8xf32>
    %expanded = tensor.expand_shape %5 [[0], [1, 2]] output_shape [%dim, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %6 = tensor.empty(%dim) : tensor<?x4x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<4xf32>) outs(%6 : tensor<?x4x1xf32>) dimensions = [0, 2] 
    %7 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%expanded, %cst_1 : tensor<?x8x1xf32>, tensor<4x8x1xf32>) outs(%broadcasted : tensor<?x4x1xf32>) -> tensor<?x4x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%7 : tensor<?x4x1xf32>) outs(%6 : tensor<?x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.cmpf ugt, %in, %cst : f32
      %26 = arith.select %25, %in, %cst : f32
      linalg.yield %26 : f32
    } -> tensor<?x4x1xf32>
    %9 = tensor.empty(%dim) : tensor<?x32x1xf32>
    %broadcasted_10 = linalg.broadcast ins(%cst_4 : tensor<32xf32>) outs(%9 : tensor<?x32x1xf32>) dimensions = [0, 2] 
    %10 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%8, %cst_3 : tensor<?x4x1xf32>, tensor<32x4x1xf32>) outs(%broadcasted_10 : tensor<?x32x1xf32>) -> tensor<?x32x1xf32>
    %collapsed_11 = tensor.collapse_shape %10 [[0], [1, 2]] : tensor<?x32x1xf32> into tensor<?x32xf32>
    %11 = tensor.empty(%dim) : tensor<?x32xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%collapsed_11, %cst_5 : tensor<?x32xf32>, tensor<f32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.divf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<?x32xf32>
    %13 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = math.tanh %in : f32
      linalg.yield %25 : f32
    } -> tensor<?x32xf32>
    %expanded_12 = tensor.expand_shape %13 [[0], [1, 2, 3, 4]] output_shape [%dim, 4, 8, 1, 1] : tensor<?x32xf32> into tensor<?x4x8x1x1xf32>
    %14 = tensor.empty(%dim) : tensor<?x4x8x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %cst_6 : tensor<?x4x8x1x1xf32>, tensor<1x4x1x1x1xf32>) outs(%14 : tensor<?x4x8x1x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.mulf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<?x4x8x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%15, %cst_7 : tensor<?x4x8x1x1xf32>, tensor<1x4x1x1x1xf32>) outs(%14 : tensor<?x4x8x1x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.addf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<?x4x8x1x1xf32>
    %expanded_13 = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [%dim, 1, 8, %dim_8, %dim_9] : tensor<?x8x?x?xf32> into tensor<?x1x8x?x?xf32>
    %extracted_slice = tensor.extract_slice %16[0, 0, 0, 0, 0] [%dim, 2, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<?x4x8x1x1xf32> to tensor<?x2x8x1x1xf32>
    %17 = tensor.empty(%dim, %dim_8, %dim_9) : tensor<?x2x8x?x?xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %extracted_slice : tensor<?x1x8x?x?xf32>, tensor<?x2x8x1x1xf32>) outs(%17 : tensor<?x2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.mulf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<?x2x8x?x?xf32>
    %extracted_slice_14 = tensor.extract_slice %16[0, 2, 0, 0, 0] [%dim, 2, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<?x4x8x1x1xf32> to tensor<?x2x8x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%18, %extracted_slice_14 : tensor<?x2x8x?x?xf32>, tensor<?x2x8x1x1xf32>) outs(%17 : tensor<?x2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %25 = arith.addf %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<?x2x8x?x?xf32>
    %20 = tensor.empty(%dim, %dim_8, %dim_9) : tensor<?x8x?x?xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<?x8x?x?xi64>) -> tensor<?x8x?x?xi64>
    %22 = tensor.empty(%dim, %dim_8, %dim_9) : tensor<?x8x?x?xf32>
    %23 = linalg.fill ins(%cst_0 : f32) outs(%22 : tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32>
    %24:2 = linalg.generic {indexing_maps = [#map5, #map9, #map9], iterator_types = ["parallel", "reduction", "parallel", "parallel", "parallel"]} ins(%19 : tensor<?x2x8x?x?xf32>) outs(%23, %21 : tensor<?x8x?x?xf32>, tensor<?x8x?x?xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %25 = linalg.index 1 : index
      %26 = arith.index_cast %25 : index to i64
      %27 = arith.maximumf %in, %out : f32
      %28 = arith.cmpf ogt, %in, %out : f32
      %29 = arith.select %28, %26, %out_15 : i64
      linalg.yield %27, %29 : f32, i64
    } -> (tensor<?x8x?x?xf32>, tensor<?x8x?x?xi64>)
    return %24#0 : tensor<?x8x?x?xf32>
  }
}

