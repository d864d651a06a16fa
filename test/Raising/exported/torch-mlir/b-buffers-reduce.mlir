// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_1 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_8_torch.float32> : tensor<32x8xf32>
    %cst_4 = arith.constant 5.000000e+00 : f32
    %cst_5 = arith.constant 7.000000e+00 : f32
    %cst_6 = arith.constant 3.000000e+00 : f32
    %cst_7 = arith.constant -1.000000e+00 : f32
    %cst_8 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.divf %in, %cst_4 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.divf %in, %cst_5 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8xf32>
    %5 = tensor.empty() : tensor<8x32xf32>
    %transposed = linalg.transpose ins(%cst_3 : tensor<32x8xf32>) outs(%5 : tensor<8x32xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<2x32xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %8 = linalg.matmul ins(%4, %transposed : tensor<2x8xf32>, tensor<8x32xf32>) outs(%7 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_2 : tensor<2x32xf32>, tensor<32xf32>) outs(%6 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %21 = arith.addf %in, %in_18 : f32
      linalg.yield %21 : f32
    } -> tensor<2x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x32xf32>) outs(%6 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.divf %in, %cst_6 : f32
      linalg.yield %21 : f32
    } -> tensor<2x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x32xf32>) outs(%6 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.cmpf ult, %in, %cst_7 : f32
      %22 = arith.select %21, %cst_7, %in : f32
      %23 = arith.cmpf ugt, %22, %cst_8 : f32
      %24 = arith.select %23, %cst_8, %22 : f32
      linalg.yield %24 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %11 [[0], [1, 2]] output_shape [2, 4, 8] : tensor<2x32xf32> into tensor<2x4x8xf32>
    %expanded_9 = tensor.expand_shape %cst_1 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %12 = tensor.empty() : tensor<2x4x8xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %expanded_9 : tensor<2x4x8xf32>, tensor<4x1xf32>) outs(%12 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %21 = arith.mulf %in, %in_18 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8xf32>
    %expanded_10 = tensor.expand_shape %cst_0 [[0, 1]] output_shape [4, 1] : tensor<4xf32> into tensor<4x1xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%13, %expanded_10 : tensor<2x4x8xf32>, tensor<4x1xf32>) outs(%12 : tensor<2x4x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %21 = arith.addf %in, %in_18 : f32
      linalg.yield %21 : f32
    } -> tensor<2x4x8xf32>
    %expanded_11 = tensor.expand_shape %14 [[0], [1], [2, 3, 4]] output_shape [2, 4, 8, 1, 1] : tensor<2x4x8xf32> into tensor<2x4x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_11[0, 2, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded_11[0, 0, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %15 = tensor.empty() : tensor<2x8x5x7xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%15 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %21 = arith.mulf %in, %in_18 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x5x7xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %16 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%15 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %21 = arith.addf %in, %in_18 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded_11[0, 3, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_11[0, 1, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%15 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %21 = arith.mulf %in, %in_18 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x5x7xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %18 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%15 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %21 = arith.addf %in, %in_18 : f32
      linalg.yield %21 : f32
    } -> tensor<2x8x5x7xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %19 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%15 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %21 = arith.cmpf ogt, %in, %in_18 : f32
      %22 = arith.select %21, %in, %in_18 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8x5x7xf32>
    return %20 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_1: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x04000000E0EF373D02FF7F3DE0C52B3EBEFA83BE8581853D8A6AABBD0D8820BE570E5BBCA532443E4C3E3CBDBF49AD3E2D4F4E3E246DC93DB53E03BC80D5AEBE4C4913BEAB3F73BD5C7675BE0A961E3E30468E3DA79AA93CC894903E908B46BE6E355BBE7E88A43CA596A83E2493D33C9E755ABEB6BF183D540D04BE769F6E3EE838343E",
      torch_tensor_32_8_torch.float32: "0x04000000EE2FA43E08460BBF8E9306BF1574D3BEDEE260BC761134BF8593DFBD852F003F9BCF303EF198CFBE72027A3EBA2368BEEF50283F476321BD085A98BE2B4EF8BE94E0C93E205F573EBA1413BD796980BE855F473EDD7F9C3E0E26E93EBDCD9BBEAEECADBEE0558E3EAD30CFBE1DF3FA3E28BEE1BDCD17AC3D7151273F876D993D146D133FA0B017BECDDB17BF93FFA2BEE19834BF373463BE6FE3B7BE10270D3F2CC4BA3EA6BF5FBE4137BD3E5DB114BF0C79D73D0B54853DEFCCBA3E9F3B82BE0C8D0FBC192A13BE5D3ECB3E1C63EB3EAB9FA5BD7AA995BD18A1F33E0218443E54F4E9BECAE1343F23F3F8BEA43900BFB333133F008FB7BE450DBB3A4325023F948F023F83D4AEBED387EDBCDDFAABBEE7C0D13EA983663E7CBBA2BEA955D0BEDB9824BFF65BB03E061CEDBE20E1323F02B7313E2B1F283FDB47253F8D933CBE8046103F141014BFE5F688BE4B8CEE3E0291A73E7CEC0E3FBA4610BFBADFC3BE08EC28BF348D2BBF5B7FE13D682A863EBA8D903CF5118C3D6AD0EDBEE965AB3ED181253EA94DF23D2CCA0A3FE33051BEE68017BF70CC133FD292CFBE88DE093F19A81EBFB192C8BD745DF73E35270E3EADA7973EF8397F3E467DB6BEA5BD51BE61E89F3EE72F10BE73B6CFBE4BEC043FCA7FE33D72C0EDBEA21CDC3CF18FF83EC1151F3F050507BFAB8CBEBE0E3814BCC4081C3F643803BE4D6828BD599FC93E90DC373C30AC2FBFB8B75A3E3EFB21BF66EB3E3E009DF83D53FE7B3E847B9DBDD747F63E3C60563E6267763E1D20663ED156E63EB60D0B3F01D88A3EC4A79DBE67EB173DE74D6A3E465FAABD7A5C783EF034C73E8E6D9EBE0147B2BE1E83DC3EBDA7F23EBE9A6C3EB50109BF0976C73E5A2925BFD96EC03EF8F0FABE641296BD9A14053F9C4605BE40B98F3ED4AB7CBD7B2B8A3EADE6B43E7D01C4BEF9B96FBED992D6BEA06829BD7B2F10BF6949B2BEA7DE183F8FCDF23D6FD983BDD6F192BE20283A3EF789C1BEA2031DBF6DD335BDEC75283F883275BE766D8C3EF706233FDFDFB4BD739F14BF65D807BD7FF7C03D2C9A4E3C12D4C9BE908880BEE9EBD83E7FFEA13E51D719BFBF1DE73BCAC6B63E39E4493E487416BDE0A6B53E48AE743EFFCE15BFF6081F3F398CBA3CF8D54EBEAD40E43EC9821F3FE57C0FBED3372A3FC83106BFA0E2C83E4202DA3D67C834BFFC610EBEBAFEFA3EE2F92F3E36830E3FAAB99FBE60D6003F81E9AEBE07E5083E5454F13E01D38DBE6170E03EE9EE10BE96E02ABE1E63953EF94A033F0020DA3E6ADC11BFB28B093F5E62013FBD7DE63E973F5C3E412408BE4D2E923E59C13EBEEFF825BFD2D250BE4D4832BF1A45C9BEF17E9F3E61E3F43C4473013BD257C93E2E8963BEFCE3B3BEA7F60B3FAB2D0EBF3A451CBF8EAFC73EAC0BCF3E50CCEFBE620B2B3F023AAC3DD5272DBFB70732BF"
    }
  }
#-}
