// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant dense<1> : tensor<1xi64>
    %cst_1 = arith.constant dense<3> : tensor<1xi64>
    %cst_2 = arith.constant dense<0> : tensor<1xi64>
    %cst_3 = arith.constant dense<2> : tensor<1xi64>
    %cst_4 = arith.constant dense<"0xEE2FA43E08460BBF8E9306BF1574D3BEDEE260BC761134BF8593DFBD852F003F9BCF303EF198CFBE72027A3EBA2368BEEF50283F476321BD085A98BE2B4EF8BE94E0C93E205F573EBA1413BD796980BE855F473EDD7F9C3E0E26E93EBDCD9BBEAEECADBEE0558E3EAD30CFBE1DF3FA3E28BEE1BDCD17AC3D7151273F876D993D146D133FA0B017BECDDB17BF93FFA2BEE19834BF373463BE6FE3B7BE10270D3F2CC4BA3EA6BF5FBE4137BD3E5DB114BF0C79D73D0B54853DEFCCBA3E9F3B82BE0C8D0FBC192A13BE5D3ECB3E1C63EB3EAB9FA5BD7AA995BD18A1F33E0218443E54F4E9BECAE1343F23F3F8BEA43900BFB333133F008FB7BE450DBB3A4325023F948F023F83D4AEBED387EDBCDDFAABBEE7C0D13EA983663E7CBBA2BEA955D0BEDB9824BFF65BB03E061CEDBE20E1323F02B7313E2B1F283FDB47253F8D933CBE8046103F141014BFE5F688BE4B8CEE3E0291A73E7CEC0E3FBA4610BFBADFC3BE08EC28BF348D2BBF5B7FE13D682A863EBA8D903CF5118C3D6AD0EDBEE965AB3ED181253EA94DF23D2CCA0A3FE33051BEE68017BF70CC133FD292CFBE88DE093F19A81EBFB192C8BD745DF73E35270E3EADA7973EF8397F3E467DB6BEA5BD51BE61E89F3EE72F10BE73B6CFBE4BEC043FCA7FE33D72C0EDBEA21CDC3CF18FF83EC1151F3F050507BFAB8CBEBE0E3814BCC4081C3F643803BE4D6828BD599FC93E90DC373C30AC2FBFB8B75A3E3EFB21BF66EB3E3E009DF83D53FE7B3E847B9DBDD747F63E3C60563E6267763E1D20663ED156E63EB60D0B3F01D88A3EC4A79DBE67EB173DE74D6A3E465FAABD7A5C783EF034C73E8E6D9EBE0147B2BE1E83DC3EBDA7F23EBE9A6C3EB50109BF0976C73E5A2925BFD96EC03EF8F0FABE641296BD9A14053F9C4605BE40B98F3ED4AB7CBD7B2B8A3EADE6B43E7D01C4BEF9B96FBED992D6BEA06829BD7B2F10BF6949B2BEA7DE183F8FCDF23D6FD983BDD6F192BE20283A3EF789C1BEA2031DBF6DD335BDEC75283F883275BE766D8C3EF706233FDFDFB4BD739F14BF65D807BD7FF7C03D2C9A4E3C12D4C9BE908880BEE9EBD83E7FFEA13E51D719BFBF1DE73BCAC6B63E39E4493E487416BDE0A6B53E48AE743EFFCE15BFF6081F3F398CBA3CF8D54EBEAD40E43EC9821F3FE57C0FBED3372A3FC83106BFA0E2C83E4202DA3D67C834BFFC610EBEBAFEFA3EE2F92F3E36830E3FAAB99FBE60D6003F81E9AEBE07E5083E5454F13E01D38DBE6170E03EE9EE10BE96E02ABE1E63953EF94A033F0020DA3E6ADC11BFB28B093F5E62013FBD7DE63E973F5C3E412408BE4D2E923E59C13EBEEFF825BFD2D250BE4D4832BF1A45C9BEF17E9F3E61E3F43C4473013BD257C93E2E8963BEFCE3B3BEA7F60B3FAB2D0EBF3A451CBF8EAFC73EAC0BCF3E50CCEFBE620B2B3F023AAC3DD5272DBFB70732BF"> : tensor<32x8xf32>
    %cst_5 = arith.constant dense<[0.044906497, 0.0624990538, 0.167747021, -0.257772386, 0.0651884452, -8.369930e-02, -0.156768993, -0.0133701181, 0.191599444, -0.0459578484, 0.338453263, 0.201473907, 9.835270e-02, -0.00801055599, -0.341472626, -0.143834293, -0.0593868904, -0.239709318, 0.154869229, 0.0694698095, 0.0207036268, 0.282385111, -0.193891764, -2.140710e-01, 0.0200846158, 0.329274327, 0.0258269981, -0.213339299, 0.0372922048, -0.128957093, 0.23303017, 0.17599833]> : tensor<32xf32>
    %cst_6 = arith.constant dense<5.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<7.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<[[1.000000e+00], [1.000000e+00], [5.000000e-01], [5.000000e-01]]> : tensor<4x1xf32>
    %cst_10 = arith.constant dense<[[1.000000e+00], [0.000000e+00], [0.000000e+00], [0.000000e+00]]> : tensor<4x1xf32>
    %cst_11 = arith.constant dense<-1.000000e+00> : tensor<f32>
    %cst_12 = arith.constant dense<1.000000e+00> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %26 = arith.addf %in, %out : f32
      linalg.yield %26 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%2, %cst_6 : tensor<2x8xf32>, tensor<f32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %26 = arith.divf %in, %in_17 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_7 : tensor<2x8xf32>, tensor<f32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %26 = arith.divf %in, %in_17 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8xf32>
    %5 = tensor.empty() : tensor<8x32xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<32x8xf32>) outs(%5 : tensor<8x32xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<2x32xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %8 = linalg.matmul ins(%4, %transposed : tensor<2x8xf32>, tensor<8x32xf32>) outs(%7 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_5 : tensor<2x32xf32>, tensor<32xf32>) outs(%6 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %26 = arith.addf %in, %in_17 : f32
      linalg.yield %26 : f32
    } -> tensor<2x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%6 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %26 = arith.divf %in, %in_17 : f32
      linalg.yield %26 : f32
    } -> tensor<2x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_11, %cst_12 : tensor<2x32xf32>, tensor<f32>, tensor<f32>) outs(%6 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %in_18: f32, %out: f32):
      %26 = arith.cmpf ult, %in, %in_17 : f32
      %27 = arith.select %26, %in_17, %in : f32
      %28 = arith.cmpf ugt, %27, %in_18 : f32
      %29 = arith.select %28, %in_18, %27 : f32
      linalg.yield %29 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %11 [[0], [1, 2]] output_shape [2, 4, 8] : tensor<2x32xf32> into tensor<2x4x8xf32>
    %12 = tensor.empty() : tensor<2x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_9 : tensor<2x4x8xf32>, tensor<4x1xf32>) outs(%12 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %26 = arith.mulf %in, %in_17 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x8xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %cst_10 : tensor<2x4x8xf32>, tensor<4x1xf32>) outs(%12 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %26 = arith.addf %in, %in_17 : f32
      linalg.yield %26 : f32
    } -> tensor<2x4x8xf32>
    %expanded_13 = tensor.expand_shape %14 [[0], [1], [2, 3, 4]] output_shape [2, 4, 8, 1, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1x1xf32>
    %15 = tensor.empty() : tensor<2x1x8x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%15 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %26 = arith.index_cast %in : i64 to index
      %27 = linalg.index 0 : index
      %28 = linalg.index 2 : index
      %extracted = tensor.extract %expanded_13[%27, %26, %28, %c0, %c0] : tensor<2x4x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %16 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%15 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %26 = arith.index_cast %in : i64 to index
      %27 = linalg.index 0 : index
      %28 = linalg.index 2 : index
      %extracted = tensor.extract %expanded_13[%27, %26, %28, %c0, %c0] : tensor<2x4x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed_14 = tensor.collapse_shape %17 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %18 = tensor.empty() : tensor<2x8x5x7xf32>
    %19 = linalg.generic {indexing_maps = [#map9, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%18 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %26 = arith.mulf %in, %in_17 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x5x7xf32>
    %20 = linalg.generic {indexing_maps = [#map9, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %19 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%18 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %26 = arith.addf %in, %in_17 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%15 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %26 = arith.index_cast %in : i64 to index
      %27 = linalg.index 0 : index
      %28 = linalg.index 2 : index
      %extracted = tensor.extract %expanded_13[%27, %26, %28, %c0, %c0] : tensor<2x4x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed_15 = tensor.collapse_shape %21 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<1xi64>) outs(%15 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %26 = arith.index_cast %in : i64 to index
      %27 = linalg.index 0 : index
      %28 = linalg.index 2 : index
      %extracted = tensor.extract %expanded_13[%27, %26, %28, %c0, %c0] : tensor<2x4x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed_16 = tensor.collapse_shape %22 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map9, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%18 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %26 = arith.mulf %in, %in_17 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %23 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%18 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %26 = arith.addf %in, %in_17 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %24 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%18 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %26 = arith.cmpf ogt, %in, %in_17 : f32
      %27 = arith.select %26, %in, %in_17 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    return %25 : tensor<2x8x5x7xf32>
  }
}

