// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_32_torch.float32> : tensor<4x32xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_8_4_torch.float32> : tensor<8x4xf32>
    %cst_6 = arith.constant 3.500000e+01 : f32
    %cst_7 = arith.constant 2.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0], [1], [2, 3]] : tensor<2x8x5x7xf32> into tensor<2x8x35xf32>
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed : tensor<2x8x35xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_6 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [1, 2, 8] : tensor<2x8xf32> into tensor<1x2x8xf32>
    %expanded_9 = tensor.expand_shape %cst_5 [[0, 1], [2]] output_shape [1, 8, 4] : tensor<8x4xf32> into tensor<1x8x4xf32>
    %4 = tensor.empty() : tensor<1x2x4xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
    %6 = linalg.batch_matmul ins(%expanded, %expanded_9 : tensor<1x2x8xf32>, tensor<1x8x4xf32>) outs(%5 : tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
    %collapsed_10 = tensor.collapse_shape %6 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %collapsed_10 : tensor<4xf32>, tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %35 = arith.addf %in, %in_28 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.cmpf ult, %in, %cst : f32
      %36 = arith.select %35, %cst, %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x4xf32>
    %expanded_11 = tensor.expand_shape %9 [[0, 1], [2]] output_shape [1, 2, 4] : tensor<2x4xf32> into tensor<1x2x4xf32>
    %expanded_12 = tensor.expand_shape %cst_3 [[0, 1], [2]] output_shape [1, 4, 32] : tensor<4x32xf32> into tensor<1x4x32xf32>
    %10 = tensor.empty() : tensor<1x2x32xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %12 = linalg.batch_matmul ins(%expanded_11, %expanded_12 : tensor<1x2x4xf32>, tensor<1x4x32xf32>) outs(%11 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %collapsed_13 = tensor.collapse_shape %12 [[0, 1], [2]] : tensor<1x2x32xf32> into tensor<2x32xf32>
    %13 = tensor.empty() : tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %collapsed_13 : tensor<32xf32>, tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %35 = arith.addf %in, %in_28 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.negf %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = math.exp %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %cst_0 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.cmpf one, %in, %cst : f32
      cf.assert %35, "unimplemented: tensor with zero element"
      %36 = arith.divf %cst_0, %in : f32
      linalg.yield %36 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.mulf %in, %cst_7 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.subf %in, %cst_0 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %expanded_14 = tensor.expand_shape %20 [[0], [1, 2, 3, 4, 5]] output_shape [2, 2, 2, 8, 1, 1] : tensor<2x32xf32> into tensor<2x2x2x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_14[0, 0, 0, 0, 0, 0] [2, 1, 2, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x2x2x8x1x1xf32> to tensor<2x1x2x8x1x1xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xf32> into tensor<2x2x8x1x1xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded_14[0, 1, 0, 0, 0, 0] [2, 1, 2, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x2x2x8x1x1xf32> to tensor<2x1x2x8x1x1xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xf32> into tensor<2x2x8x1x1xf32>
    %21 = tensor.empty() : tensor<2x2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<2x2x8x1x1xf32>) outs(%21 : tensor<2x2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.mulf %in, %cst_8 : f32
      linalg.yield %35 : f32
    } -> tensor<2x2x8x1x1xf32>
    %extracted_slice_18 = tensor.extract_slice %collapsed_15[0, 0, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_19 = tensor.collapse_shape %extracted_slice_18 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %23 = tensor.empty() : tensor<2x8x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19 : tensor<2x8x1x1xf32>) outs(%23 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %cst_0 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %25 = tensor.empty() : tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %24 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %35 = arith.mulf %in, %in_28 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_20 = tensor.extract_slice %22[0, 0, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_21 = tensor.collapse_shape %extracted_slice_20 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %collapsed_21 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %35 = arith.addf %in, %in_28 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_22 = tensor.extract_slice %collapsed_15[0, 1, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_23 = tensor.collapse_shape %extracted_slice_22 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_23 : tensor<2x8x1x1xf32>) outs(%23 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %cst : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %28 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %35 = arith.mulf %in, %in_28 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_24 = tensor.extract_slice %22[0, 1, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_25 = tensor.collapse_shape %extracted_slice_24 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %collapsed_25 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_28: f32, %out: f32):
      %35 = arith.addf %in, %in_28 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %expanded_26 = tensor.expand_shape %27 [[0, 1], [2], [3], [4]] output_shape [1, 2, 8, 5, 7] : tensor<2x8x5x7xf32> into tensor<1x2x8x5x7xf32>
    %expanded_27 = tensor.expand_shape %30 [[0, 1], [2], [3], [4]] output_shape [1, 2, 8, 5, 7] : tensor<2x8x5x7xf32> into tensor<1x2x8x5x7xf32>
    %concat = tensor.concat dim(0) %expanded_26, %expanded_27 : (tensor<1x2x8x5x7xf32>, tensor<1x2x8x5x7xf32>) -> tensor<2x2x8x5x7xf32>
    %31 = tensor.empty() : tensor<2x8x5x7xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %33 = linalg.fill ins(%cst_1 : f32) outs(%25 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %34:2 = linalg.generic {indexing_maps = [#map4, #map7, #map7], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x2x8x5x7xf32>) outs(%33, %32 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_28: i64):
      %35 = linalg.index 0 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_28 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %34#0 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x040000003DFE25BF347A56BFCAF948BFD5C197BEBFF10F3C966662BE28C940BE432B823F4074C83E308CE73E53FEDD3D98D938BEB2332A3FA282BE3E79A3803D6EFA5F3DB8762CBD18152CBFE4BF5B3E13BB3DBE396D09BE95E219BF2FD143BFDA0896BEDA12533EC998453E79F61FBEEC72E73E41B6EEBED308F03D68DA193FF70C1A3F",
      torch_tensor_4_32_torch.float32: "0x0400000036E28CBC7D98963EE62A343F0A5C473F93E5B53E8DF9073DDB4B9E3E6093A7BEEC05F73E7B707C3E3EE355BF7F420EBF5CF1DE3E319A253FCBBFFDBECA325EBE4E24B8BDFFAF6BBE58ED6EBEDFE3533EE761093F2D8CEC3E2BA5B2BEAA3413BF3225AD3EF988063D1FCCAD3E7F3344BFF80E95BCC7D7EF3E832677BA788F133E264B393FF59925BE1154B9BE95ED803E5AA05EBF0E83283DA0231D3F0137803DA612CA3D448406BE08C8FBBE94D251BFE236F33EF24D35BF503AEABE73A5063F61F984BEA2FC1FBFB696E4BE3B7D7E3F77EFE33E5C0D653E22D820BCE83030BF057EF1BDC7938EBE811D4CBFFE1FAF3FAD1A53BE7C853ABEF4F5763D2A375B3EB0A4B83E0763D0BE987F373EFB9C0EBD17385BBF5E1ED8BE88B562BDD93092BCFA07F03E927A983DD572F8BD6FDEAABE9F19FEB7F35C6FBFF830503F40E190BD69F0983CFA6893BE3C404F3EF0EB0C3FAF9B123F42A7153F08AD2DBFFAA0F63E05C62D3D56715E3F36BD92BE0C82CABEBA198FBE46A285BE2651223F748B503F3C067F3EA29AE2BED3D4C33CAC34813FF41030BEEB940BBF181A043E4EA9163E18206CBE3F8DC53D3A925F3E5B0CCABF543A19BEBCEAEDBE6816363F5ECBB53D7155D9BD0C55AFBDA0B9303F4079C0BE0F1D71BEE5902CBF32472FBF9ACA9A3E0C1141BF38E98ABF4833593F90E9533ED2E2AD3D6D4AABBED2D4223E5F3B923E",
      torch_tensor_4_torch.float32: "0x0400000030DB073FE91C1D3E1849863F5A419D3E",
      torch_tensor_8_4_torch.float32: "0x04000000F1DED8BED776BB3E4C81CDBC5927DEBEC9E09EBE9F4E4CBD325F34BFAD88B4BB6F13CDBDED47D8BD3B11253EFC43893F945A133F383605BFBB55563E668DC7BDD39D99BEBD580D3F65F3E2BE39C680BFBD98273F6822093D8876E7BEA280163C3ABA6BBE1BD221BE958E47BF472D1A3D562D22BFAB10D2BD4175173F0FCF0BBF"
    }
  }
#-}

