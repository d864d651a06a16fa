// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
module @module {
  func.func @main(%arg0: tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_4_1_1_torch.float32> : tensor<32x4x1x1xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
    %cst_6 = arith.constant 3.500000e+01 : f32
    %cst_7 = arith.constant 3.000000e+00 : f32
    %cst_8 = arith.constant 6.000000e+00 : f32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %cst_10 = arith.constant 1.000000e+00 : f32
    %cst_11 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<1x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<1x8x5x7xf32>) outs(%1 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<1x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<1x8xf32>) outs(%0 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_6 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %4 = tensor.empty() : tensor<1x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_4 : tensor<4xf32>) outs(%4 : tensor<1x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded, %cst_5 : tensor<1x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<1x4x1x1xf32>) -> tensor<1x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x4x1x1xf32>) outs(%4 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<1x4x1x1xf32>
    %7 = tensor.empty() : tensor<1x32x1x1xf32>
    %broadcasted_12 = linalg.broadcast ins(%cst_2 : tensor<32xf32>) outs(%7 : tensor<1x32x1x1xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_3 : tensor<1x4x1x1xf32>, tensor<32x4x1x1xf32>) outs(%broadcasted_12 : tensor<1x32x1x1xf32>) -> tensor<1x32x1x1xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<1x32xf32>
    %9 = tensor.empty() : tensor<1x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<1x32xf32>) outs(%9 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %cst_7 : f32
      linalg.yield %30 : f32
    } -> tensor<1x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x32xf32>) outs(%9 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<1x32xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_1 : tensor<1x32xf32>, tensor<f32>) outs(%9 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %30 = arith.cmpf olt, %in, %in_27 : f32
      %31 = arith.select %30, %in, %in_27 : f32
      linalg.yield %31 : f32
    } -> tensor<1x32xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<1x32xf32>) outs(%9 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_8 : f32
      linalg.yield %30 : f32
    } -> tensor<1x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<1x32xf32>) outs(%9 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_9 : f32
      linalg.yield %30 : f32
    } -> tensor<1x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<1x32xf32>) outs(%9 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.subf %in, %cst_10 : f32
      linalg.yield %30 : f32
    } -> tensor<1x32xf32>
    %expanded_13 = tensor.expand_shape %15 [[0], [1, 2, 3, 4, 5]] output_shape [1, 2, 2, 8, 1, 1] : tensor<1x32xf32> into tensor<1x2x2x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_13[0, 0, 0, 0, 0, 0] [1, 1, 2, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<1x2x2x8x1x1xf32> to tensor<1x1x2x8x1x1xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4], [5]] : tensor<1x1x2x8x1x1xf32> into tensor<1x2x8x1x1xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded_13[0, 1, 0, 0, 0, 0] [1, 1, 2, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<1x2x2x8x1x1xf32> to tensor<1x1x2x8x1x1xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_15 [[0, 1], [2], [3], [4], [5]] : tensor<1x1x2x8x1x1xf32> into tensor<1x2x8x1x1xf32>
    %16 = tensor.empty() : tensor<1x2x8x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<1x2x8x1x1xf32>) outs(%16 : tensor<1x2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_11 : f32
      linalg.yield %30 : f32
    } -> tensor<1x2x8x1x1xf32>
    %extracted_slice_17 = tensor.extract_slice %collapsed_14[0, 0, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x2x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %18 = tensor.empty() : tensor<1x8x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<1x8x1x1xf32>) outs(%18 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %cst_10 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x1x1xf32>
    %20 = tensor.empty() : tensor<1x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%20 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %30 = arith.mulf %in, %in_27 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x5x7xf32>
    %extracted_slice_19 = tensor.extract_slice %17[0, 0, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x2x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %collapsed_20 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%20 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %30 = arith.addf %in, %in_27 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x5x7xf32>
    %extracted_slice_21 = tensor.extract_slice %collapsed_14[0, 1, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x2x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_22 = tensor.collapse_shape %extracted_slice_21 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<1x8x1x1xf32>) outs(%18 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %cst : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %23 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%20 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %30 = arith.mulf %in, %in_27 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x5x7xf32>
    %extracted_slice_23 = tensor.extract_slice %17[0, 1, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x2x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_24 = tensor.collapse_shape %extracted_slice_23 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %collapsed_24 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%20 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_27: f32, %out: f32):
      %30 = arith.addf %in, %in_27 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x5x7xf32>
    %expanded_25 = tensor.expand_shape %22 [[0, 1], [2], [3], [4]] output_shape [1, 1, 8, 5, 7] : tensor<1x8x5x7xf32> into tensor<1x1x8x5x7xf32>
    %expanded_26 = tensor.expand_shape %25 [[0, 1], [2], [3], [4]] output_shape [1, 1, 8, 5, 7] : tensor<1x8x5x7xf32> into tensor<1x1x8x5x7xf32>
    %concat = tensor.concat dim(0) %expanded_25, %expanded_26 : (tensor<1x1x8x5x7xf32>, tensor<1x1x8x5x7xf32>) -> tensor<2x1x8x5x7xf32>
    %26 = tensor.empty() : tensor<1x8x5x7xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<1x8x5x7xi64>) -> tensor<1x8x5x7xi64>
    %28 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32>
    %29:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x1x8x5x7xf32>) outs(%28, %27 : tensor<1x8x5x7xf32>, tensor<1x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_27: i64):
      %30 = linalg.index 0 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_27 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<1x8x5x7xf32>, tensor<1x8x5x7xi64>)
    return %29#0 : tensor<1x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x040000003230C23E3814ED3ED0543A3DF8B4213EDAA9963E50EE89BE1C4DF63E846812BE8810B6BE402EC9BCA4BD06BEB237C8BE00D625BC106DAABE88C4F03E649257BE20A5D1BE00E6A53BC0EFAD3D40494DBE009C913E6603EEBE5CE9DF3E82B1873EC4CA703E406DFE3CDE8FE43E1028943DA02DCA3EC84BEFBD605CE13D3A9C97BE",
      torch_tensor_32_4_1_1_torch.float32: "0x040000005EB86B3FF2DD4DBFF8931A3EA2056EBFF8EC73BE00A5723EEAF0153FF8D2573F34832C3FA07AF13D60FD633E082A923EB0D3303EB4DEEC3EE8AFDC3E3C2E90BEF6B36ABFDEDE6F3F7492A1BEA03C46BF8098763DC8180D3FE2535F3FF481C93EEC26183F421E4C3F669A623FD4F934BF90CA7C3ECC73663F202213BD80033C3C9C76223F2040FF3EE462143F1C861E3F40CD393E982295BE40511D3F70CF3FBFF098E43D0CCA6CBFD02FA03E20A945BD709EC43DE09FDA3D80104EBD48A1313E80A6203C6A28173F90AA2BBFFE14163F7844E13EDA046E3FC6373EBFE845EC3EC456B0BE201B223F7066D13EBA951D3FC0DBBF3D6061293DB4952F3F20F35A3FFAD637BF989AC4BE503D5C3F00323C3DD86E4B3E84AF6BBF583EDABE64D17DBF346F36BF3E3C3F3FA0D8193E2E73193FC2926E3F78191ABEA0C5ABBE70FD9DBD3C176DBF802E64BD88A89B3E38B509BEECCB123FAA32263FB4BCF63EC0DDFBBDA884F53E505AB23E3CBD2D3F962E1A3F1057813EAC9BA6BE782D3EBE84F4CCBEC64C43BF904C72BF9CED313FE068203F1CD0983E464114BF2A4B6ABF30BECCBE281249BF168A5DBF80DEEFBC74818B3E1065FA3D80BEC03E602C94BED2991F3F34D31C3F24B7AFBEAE8475BFBA6F3A3FD0475E3E0AFA53BF2E2C56BF4A49723F08BE34BE889F683E28994EBE3038743F1A1936BFB0851E3ED2747DBF046FEF3E",
      torch_tensor_4_torch.float32: "0x0400000044F008BED803913E02A9F23DA51C8D3E",
      torch_tensor_4_8_1_1_torch.float32: "0x04000000484B1CBCCAAC653E83D2193EF2AB44BE051D12BFBAFC82BDB26D0EBE87F5FFBE007BFFBD3B75273E932C2EBFB7D732BF45CC2B3FBD8C023F6900C1BE3CC0B73E93DD0EBEEFFDCFBD15E5F8BD3B9C8ABEF7838B3B7CF445BE4CED023F426A823E6C1AB03E00AA98BED246B13E22D5BABE2A6922BF6F880F3F6147CB3E0479D23E"
    }
  }
#-}

