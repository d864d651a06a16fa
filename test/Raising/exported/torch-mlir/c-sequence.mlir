// raises: dyrelu.c x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
module {
  func.func @main(%arg0: tensor<2x8x9xf32>) -> tensor<2x8x9xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_1_8_1_torch.float32> : tensor<1x8x1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_7 = arith.constant 9.000000e+00 : f32
    %cst_8 = arith.constant 2.000000e+00 : f32
    %cst_9 = arith.constant dense<2.788630e-01> : tensor<2x1x9xf32>
    %cst_10 = arith.constant 1.000000e+01 : f32
    %cst_11 = arith.constant 3.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x8x9xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.divf %in, %cst_7 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_6 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_5 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.addf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.cmpf ugt, %in, %cst : f32
      %46 = arith.select %45, %in, %cst : f32
      linalg.yield %46 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_12 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_12 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_3 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.addf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      %46 = math.exp %45 : f32
      %47 = arith.addf %46, %cst_0 : f32
      %48 = arith.divf %cst_0, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_8 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.subf %in, %cst_0 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_13 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_14 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_15 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice_14 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_15 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %18 = tensor.empty() : tensor<2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %cst_0 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x1xf32>
    %20 = tensor.empty() : tensor<2x8x9xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg0 : tensor<2x8x1xf32>, tensor<2x8x9xf32>) outs(%20 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.mulf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x9xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.divf %in, %cst_8 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x9xf32>, tensor<2x8x1xf32>) outs(%20 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.addf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x9xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %arg0 : tensor<2x8x1xf32>, tensor<2x8x9xf32>) outs(%20 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.mulf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x9xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.divf %in, %cst_8 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x8x9xf32>, tensor<2x8x1xf32>) outs(%20 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.addf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x9xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x8x9xf32>, tensor<2x8x9xf32>) outs(%20 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.cmpf ogt, %in, %in_20 : f32
      %46 = arith.select %45, %in, %in_20 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x9xf32>
    %28 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%arg0, %cst_2 : tensor<2x8x9xf32>, tensor<1x8x1xf32>) outs(%cst_9 : tensor<2x1x9xf32>) -> tensor<2x1x9xf32>
    %29 = tensor.empty() : tensor<2x1x9xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28 : tensor<2x1x9xf32>) outs(%29 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.divf %in, %cst_10 : f32
      linalg.yield %45 : f32
    } -> tensor<2x1x9xf32>
    %31 = tensor.empty() : tensor<2x1xi64>
    %32 = linalg.fill ins(%c0_i64 : i64) outs(%31 : tensor<2x1xi64>) -> tensor<2x1xi64>
    %33 = tensor.empty() : tensor<2x1xf32>
    %34 = linalg.fill ins(%cst_1 : f32) outs(%33 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %35:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%30 : tensor<2x1x9xf32>) outs(%34, %32 : tensor<2x1xf32>, tensor<2x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_20: i64):
      %45 = linalg.index 2 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_20 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2x1xf32>, tensor<2x1xi64>)
    %expanded_19 = tensor.expand_shape %35#0 [[0], [1, 2]] output_shape [2, 1, 1] : tensor<2x1xf32> into tensor<2x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %expanded_19 : tensor<2x1x9xf32>, tensor<2x1x1xf32>) outs(%29 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.subf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x1x9xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36 : tensor<2x1x9xf32>) outs(%29 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x1x9xf32>
    %38 = tensor.empty() : tensor<2x1x1xf32>
    %39 = linalg.fill ins(%cst : f32) outs(%38 : tensor<2x1x1xf32>) -> tensor<2x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<2x1x9xf32>) outs(%39 : tensor<2x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %40 : tensor<2x1x9xf32>, tensor<2x1x1xf32>) outs(%29 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.divf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x1x9xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%41 : tensor<2x1x9xf32>) outs(%29 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.mulf %in, %cst_11 : f32
      linalg.yield %45 : f32
    } -> tensor<2x1x9xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<2x1x9xf32>) outs(%29 : tensor<2x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.cmpf ugt, %in, %cst_0 : f32
      %46 = arith.select %45, %cst_0, %in : f32
      linalg.yield %46 : f32
    } -> tensor<2x1x9xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %27 : tensor<2x1x9xf32>, tensor<2x8x9xf32>) outs(%20 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %45 = arith.mulf %in, %in_20 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x9xf32>
    return %44 : tensor<2x8x9xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_8_1_torch.float32: "0x040000002C452C3FAE78A7BDD57C0EBF9D15193F0DB02E3FB06E16BF06D7003F9C75AF3E",
      torch_tensor_32_torch.float32: "0x04000000E8BFAF3D80194B3EB0A7A73DFCEF6ABE0AA59EBE2872E13E16A4BEBE622ED2BE94228A3E00D209BCC0FCA73DA0E1AEBD14533F3ED8202A3E1ED6F2BE16EACABE78E447BEC08DDFBC78F2F33DA0D9C73D9C4E733E4C58ABBE6843DBBE9814D13E00E685BADCC2CB3E085C19BE982C2C3EDCB2673EC8806FBE503752BD0A2888BE",
      torch_tensor_32_4_torch.float32: "0x04000000C073A8BE04B2723F485166BFAECF5F3F2EE5793FAA490C3F04B5A93E8E840B3F004FE8BDCA441E3F1022FCBD8429053F00CA23BD281A74BF5ECD02BF48C8FFBE201D8DBEAC4C313FC0453C3E70E3153F406436BD6AA83D3F46357F3FE4F55B3F307377BFB811A2BE1EC364BF30ACEF3DB2633E3FDA892F3F706FB53E6005A1BDE248443FCEB2313F3A4919BF74DC47BFF865573E321333BF401E58BFA005C6BDAAF72DBF80D12E3E58D81F3EB81981BE148F00BF46A60CBF0060273FFAA009BFF87D72BFEC67FA3EEA514E3FD848B3BEB8B30B3E6A4A683FB48E2DBF8CEA6FBF587A68BFA85B5DBEF064A93DF04954BEEE6D313FAC36293FB20A48BFC0FB9B3DA4A20EBF76AB14BFBCA1523F92CF70BF38E0F5BE88FFE83E506401BF58F507BF4AC6073F002A80BE8EF4003FE80DFA3E588D21BF1C1127BF405E0ABE6EA62BBF80F5793E0A9F36BF88A7083ED60259BF50249BBED01086BD40780F3F14B0D7BED459623FBCE5C7BE28CD49BE8EC30EBF2014673E008A7ABF6029E0BE64DFF33E902D1A3E00F6AF3CCC082BBFE246373F74C2603F3CB2AEBE00D62E3FEA8B443FA03E81BD08784E3F621424BFCC15903EE8828BBE685766BF68CA3D3F72665DBF80F8663DB00BA0BEECEBDBBEFC7AC33E96DA663F76F1133F9C016E3F2C880DBF64D2BC3E7873C6BE7A14293F00D81BBFBC32013F34B6AEBE82212A3F4010FD3C",
      torch_tensor_4_torch.float32: "0x040000004BC28E3EB2BB28BD0AD73DBEC5B37DBE",
      torch_tensor_4_8_torch.float32: "0x04000000FC0A25BF30DE3DBE6D74CB3DDBD1E33D06679ABECB017C3E84FDA9BD254831BEB2F1033EFD8500BFF07149BE0810A43E0701F23DE70F2E3E51514A3EDC7B20BFDCC39BBE58B507BF0EABD2BEAB3031BFC25DDB3EA07EA93E6567B23E9C42203F0420ECBE8436ACBEC16B513E610E10BF856A91BD2DEC283CD84FCDBED982763E"
    }
  }
#-}
