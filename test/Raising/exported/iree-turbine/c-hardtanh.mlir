// raises: dyrelu.c x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0)>
#map5 = affine_map<(d0, d1) -> (d0, 0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense_resource<torch_tensor_1_8_1_1_torch.float32> : tensor<1x8x1x1xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_9 = arith.constant 3.500000e+01 : f32
    %cst_10 = arith.constant 2.000000e+00 : f32
    %cst_11 = arith.constant dense<0.112183906> : tensor<2x1x5x7xf32>
    %cst_12 = arith.constant 5.000000e+00 : f32
    %cst_13 = arith.constant 7.000000e+00 : f32
    %cst_14 = arith.constant 3.000000e+00 : f32
    %cst_15 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.divf %in, %cst_9 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_8 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_7 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.addf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.cmpf ugt, %in, %cst : f32
      %49 = arith.select %48, %in, %cst : f32
      linalg.yield %49 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_16 = linalg.transpose ins(%cst_6 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_16 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.addf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_10 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.subf %in, %cst_0 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %18 = tensor.empty() : tensor<2x1x5x7xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_4 : tensor<2x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%cst_11 : tensor<2x1x5x7xf32>) -> tensor<2x1x5x7xf32>
    %collapsed = tensor.collapse_shape %19 [[0], [1, 2, 3]] : tensor<2x1x5x7xf32> into tensor<2x35xf32>
    %20 = tensor.empty() : tensor<2xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2xi64>) -> tensor<2xi64>
    %22 = tensor.empty() : tensor<2xf32>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<2xf32>) -> tensor<2xf32>
    %24:2 = linalg.generic {indexing_maps = [#map2, #map4, #map4], iterator_types = ["parallel", "reduction"]} ins(%collapsed : tensor<2x35xf32>) outs(%23, %21 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_25 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2xf32>, tensor<2xi64>)
    %expanded = tensor.expand_shape %24#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %25 = tensor.empty() : tensor<2x35xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %expanded : tensor<2x35xf32>, tensor<2x1xf32>) outs(%25 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.subf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x35xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x35xf32>) outs(%25 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x35xf32>
    %28 = tensor.empty() : tensor<2x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map5], iterator_types = ["parallel", "reduction"]} ins(%27 : tensor<2x35xf32>) outs(%29 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map5, #map2], iterator_types = ["parallel", "parallel"]} ins(%27, %30 : tensor<2x35xf32>, tensor<2x1xf32>) outs(%25 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.divf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x35xf32>
    %expanded_17 = tensor.expand_shape %31 [[0], [1, 2, 3]] output_shape [2, 1, 5, 7] : tensor<2x35xf32> into tensor<2x1x5x7xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x1x5x7xf32>) outs(%18 : tensor<2x1x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_12 : f32
      linalg.yield %48 : f32
    } -> tensor<2x1x5x7xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x1x5x7xf32>) outs(%18 : tensor<2x1x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_13 : f32
      linalg.yield %48 : f32
    } -> tensor<2x1x5x7xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_3 : tensor<2x1x5x7xf32>, tensor<f32>) outs(%18 : tensor<2x1x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.cmpf ogt, %in, %in_25 : f32
      %49 = arith.select %48, %in, %in_25 : f32
      linalg.yield %49 : f32
    } -> tensor<2x1x5x7xf32>
    %35 = linalg.generic {indexing_maps = [#map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2, %34 : tensor<f32>, tensor<2x1x5x7xf32>) outs(%18 : tensor<2x1x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.cmpf olt, %in, %in_25 : f32
      %49 = arith.select %48, %in, %in_25 : f32
      linalg.yield %49 : f32
    } -> tensor<2x1x5x7xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x1x5x7xf32>) outs(%18 : tensor<2x1x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.divf %in, %cst_14 : f32
      linalg.yield %48 : f32
    } -> tensor<2x1x5x7xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_18 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_19 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_20 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_18 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_19 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_20 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %37 = tensor.empty() : tensor<2x8x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x8x1x1xf32>) outs(%37 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %cst_0 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x1x1xf32>
    %39 = tensor.empty() : tensor<2x8x5x7xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %38 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%39 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.mulf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x8x1x1xf32>) outs(%37 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_15 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%39 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.addf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%39 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.mulf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24 : tensor<2x8x1x1xf32>) outs(%37 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_15 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x1x1xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%39 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.addf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%39 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.cmpf ogt, %in, %in_25 : f32
      %49 = arith.select %48, %in, %in_25 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x5x7xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %36 : tensor<2x8x5x7xf32>, tensor<2x1x5x7xf32>) outs(%39 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %48 = arith.mulf %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    return %47 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_8_1_1_torch.float32: "0x04000000F8CC8EBE5DDAB53D2F13FC3EAF74BBBD3A4AF63EB88D053E634E27BEB678F53E",
      torch_tensor_32_torch.float32: "0x040000006C15A4BE6233D33EA8BF95BD4E6D9FBEE803FABE48F42CBE06C983BE80DE0A3D825AFB3E44AF4F3E0457A23ED45C013E0E92DCBE8CC3833E482EC03E08A69ABE80CA323E3445933E822783BE3C6F563ECC4F5A3EC45C8DBE348783BE98E837BE0A94C2BEF4749DBECE62B9BE3A3DCC3E98A1C8BED094B0BE5A9E9EBE6E509DBE",
      torch_tensor_32_4_torch.float32: "0x040000000C3B20BF2E79613FA0B427BE40BDA2BDF694193F668E3E3F607B2DBF9E4741BF00F4A9BAF0DB9ABECA3472BF20C7D1BD50B4C13DD2E6253FFC2196BEA02B183EFE7862BFC84FBABEB2B1543F9CFEA1BED66944BF58D712BE48F41C3FAA826B3FB6587C3F5C27883E2EB900BFEC4B2CBF80C45C3C2485BFBEE631103F802339BEC46880BE80C7CEBCA65164BF74744ABF00A257BD70E7AF3D04172F3FA0CEC4BE9C1EDBBE18A561BE80F5043CDC2DAC3E4073B7BE6ABD4F3FA83744BF2C5BB33E8E22463FB0A3313E504D25BE00D62EBEE01DDC3DACB0643F402DC9BE94A19DBE1474DDBE706652BFFC5D9BBE90BF7A3FA0F562BE8E59443FD60656BF9C25953EE2BB793F20EFD2BDE02908BEA0720DBECEDD303F500D783E70B05ABFC43A6C3F1C5C5ABFB637293F94CDFF3EBC11B8BE50FC423F343DF33E9EE00F3F488E72BE488C203E5CCB643FF0E1F33E880CCD3EA837CE3E3A4437BF68AA3BBFFAD334BF60F87ABD3634773F5C3DC4BE70FD483F888C833ED86F86BEA02807BEFAD42FBF405C02BE6E2D60BFAE5635BF501AF03D2E71683FB406A13EDCB028BF54188ABE4A9B513FE0BDBD3D689CB1BE806BD8BEE8665BBE544D40BF18B42CBE3A91503FD6E05EBF1C6E2F3FBA923A3FF8E1BC3E9070C5BE88B2953E209A3D3D780FFA3EC086B53C802B0ABF401156BF30E4AEBD280461BFA0320CBF2081273D680CB63E",
      torch_tensor_4_torch.float32: "0x040000003AB6D83D3F1C23BE0BBFAF3EC3C50E3E",
      torch_tensor_4_8_torch.float32: "0x0400000040E608BF39EA23BF208B00BF4D2233BFC19A123E8FA6E13C0C5EAC3E8E01EC3EF4DEFEBD6F471C3FE17698BBECECE43DB4E40E3F496CB13ED2A18ABE799DD5BD1501B1BDE6F1243FBA45C4BE0984B6BEBC45CB3E9BD76BBBB1900E3FCF4B43BE8E4DA5BE4F9E3C3E1A51B8BE5F3D1A3EBBD2E53E24EA63BEB62915BF2600233F"
    }
  }
#-}

