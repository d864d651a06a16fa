// raises: dyrelu.b x 1
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>, %arg1: tensor<2x12xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_12_torch.float32> : tensor<4x12xf32>
    %cst_5 = arith.constant 2.000000e+00 : f32
    %cst_6 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<12x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x12xf32>) outs(%0 : tensor<12x4xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<2x4xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %3 = linalg.matmul ins(%arg1, %transposed : tensor<2x12xf32>, tensor<12x4xf32>) outs(%2 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%1 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %24 = arith.addf %in, %in_14 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2x4xf32>) outs(%1 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.cmpf ugt, %in, %cst : f32
      %25 = arith.select %24, %in, %cst : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %6 = tensor.empty() : tensor<4x32xf32>
    %transposed_7 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%6 : tensor<4x32xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %9 = linalg.matmul ins(%5, %transposed_7 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%8 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_1 : tensor<2x32xf32>, tensor<32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %24 = arith.addf %in, %in_14 : f32
      linalg.yield %24 : f32
    } -> tensor<2x32xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.negf %in : f32
      %25 = math.exp %24 : f32
      %26 = arith.addf %25, %cst_0 : f32
      %27 = arith.divf %cst_0, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_5 : f32
      linalg.yield %24 : f32
    } -> tensor<2x32xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x32xf32>) outs(%7 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.subf %in, %cst_0 : f32
      linalg.yield %24 : f32
    } -> tensor<2x32xf32>
    %extracted_slice = tensor.extract_slice %13[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_8 = tensor.extract_slice %13[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_9 = tensor.extract_slice %13[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_10 = tensor.extract_slice %13[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_11 = tensor.expand_shape %extracted_slice_8 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %14 = tensor.empty() : tensor<2x8x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1x1xf32>) outs(%14 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %cst_0 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %16 = tensor.empty() : tensor<2x8x5x7xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %15 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%16 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %24 = arith.mulf %in, %in_14 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12 : tensor<2x8x1x1xf32>) outs(%14 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_6 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%16 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %24 = arith.addf %in, %in_14 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_11 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%16 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %24 = arith.mulf %in, %in_14 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x1x1xf32>) outs(%14 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_6 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%16 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %24 = arith.addf %in, %in_14 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%16 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %24 = arith.cmpf ogt, %in, %in_14 : f32
      %25 = arith.select %24, %in, %in_14 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    return %23 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000D279893EC281AFBED814EC3D98D094BD18C004BE1AFBB5BEAE87ED3E5842293E2C456ABE0CBE92BEA091383EFCBB55BED81EE03DE8305BBE80CD6E3E5AA3B03E98F1E03DD213AE3E289FF23EC661EE3E2EA7923EE081F2BCC2B9FDBE80FDD33D8097C4BCE205D4BE6C680EBEA4DB213ED803BC3D704F503D0896D4BDFC6FA1BE",
      torch_tensor_32_4_torch.float32: "0x04000000AA2935BF245CF1BEC033473E30FF2C3FC8947ABE70808D3EC44490BE805B013E1493A03EBCCAE8BE6AF87F3FF80B9A3E9C103F3FA4174F3F6C071ABF58CC503E96A764BFE01B2BBEAE946FBF66015EBF3A3D17BF1A912E3F6024ECBD6486763F929E503FE8343CBFD868F93E48FE8B3E7C540D3F1C15733FCE6F11BF584308BE0E2D513F54ED80BEC03BA8BEC88F5FBE28FF8F3E109CB1BE507385BD80591B3FA090BF3D5EAD47BF94FEF5BE90BD1CBF10C3D63D08F62D3E284900BF4E8958BF688D2B3EE0E1B1BED058AD3D88DD32BE7841DE3E3894043F404A85BD001D3B3D98FEA23EF813913E929C363FFC99C83E588142BEC42DC53EF0482CBE600B3ABFB0CCD9BD9CB5FBBE2CED9D3E5861483E20BDA33E4000753ECC36E7BEBCB8E0BEE014113ED88678BFA0CBCCBDC40C86BE204C95BDD4D55E3FD089FBBE0A0F19BF806D56BC04B4C93E9EC235BFD863A53E8018543EC831483FE844D6BEE49A9ABE364B1CBF50B3823D8053B03DC03E4E3F84894BBFD42DD3BEFC8BEF3EC0A7C4BCCABA61BFFCA3F5BE10F4B3BEBAE8473F18E5FCBE42EC063F283264BED4AB1DBFB09E8BBE70EBEABD98CD4DBE101398BD26F559BF688820BF4891A6BECA5964BF424506BF94ED543FD0CF4F3FD0EE24BFAED5203FE05E5FBF649950BFA86ABD3E1C4D55BF4E96223F181D223F04B1B2BE783C39BE6E07083FC4DFF9BE00CF1C3D",
      torch_tensor_4_torch.float32: "0x040000008AC7293D76E40B3C2A36833CA4980FBE",
      torch_tensor_4_12_torch.float32: "0x040000006F48CE3E66C7DFBD8592D6BE406702BF1911C43EC4C4C53E8DC8EABE0626F1BE9EAFF7BE922AC0BD8928D0BE860216BEA1EDECBE0B868B3E528E9ABD4DE3D23EF770FF3E99B6B13ECC57B5BE2DA6D6BE06110E3F74415F3E7DC3F13EEA4B0BBF67F7083FCBA3DEBE3915B7BD541657BEAC816A3D8E56063E5053FE3EC01B7EBE5722F63EDC5F0CBFA2E8EA3E7A4BD5BD405986BE97227FBE0B48E63DEC3DD8BEE80EE83E0FB5E93ED8A3B63D5974083FFBD6213E4F3DE63EB9F33D3E6BDBE0BE"
    }
  }
#-}
