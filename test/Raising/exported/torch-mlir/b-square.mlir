// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d2)>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x8x8xf32>) -> tensor<2x8x8x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_8 = arith.constant 6.400000e+01 : f32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x8x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_8 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_6 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_10 = linalg.transpose ins(%cst_5 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_10 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.negf %in : f32
      %31 = math.exp %30 : f32
      %32 = arith.addf %31, %cst_0 : f32
      %33 = arith.divf %cst_0, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_9 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.subf %in, %cst_0 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %18 = tensor.empty() : tensor<2x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %expanded : tensor<4xf32>, tensor<2x8x4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.mulf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map4, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_2 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x4xf32>
    %21 = tensor.empty() : tensor<8x8x2x8xf32>
    %transposed_11 = linalg.transpose ins(%arg0 : tensor<2x8x8x8xf32>) outs(%21 : tensor<8x8x2x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_12 = tensor.expand_shape %transposed_11 [[0], [1], [2], [3, 4]] output_shape [8, 8, 2, 8, 1] : tensor<8x8x2x8xf32> into tensor<8x8x2x8x1xf32>
    %extracted_slice = tensor.extract_slice %20[0, 0, 0] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %22 = tensor.empty() : tensor<8x8x2x8x2xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %extracted_slice : tensor<8x8x2x8x1xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<8x8x2x8x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.mulf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<8x8x2x8x2xf32>
    %extracted_slice_13 = tensor.extract_slice %20[0, 0, 2] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %extracted_slice_13 : tensor<8x8x2x8x2xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<8x8x2x8x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<8x8x2x8x2xf32>
    %25 = tensor.empty() : tensor<8x8x2x8xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<8x8x2x8xi64>) -> tensor<8x8x2x8xi64>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<8x8x2x8xf32>) -> tensor<8x8x2x8xf32>
    %28:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<8x8x2x8x2xf32>) outs(%27, %26 : tensor<8x8x2x8xf32>, tensor<8x8x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %30 = linalg.index 4 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_15 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<8x8x2x8xf32>, tensor<8x8x2x8xi64>)
    %29 = tensor.empty() : tensor<2x8x8x8xf32>
    %transposed_14 = linalg.transpose ins(%28#0 : tensor<8x8x2x8xf32>) outs(%29 : tensor<2x8x8x8xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_14 : tensor<2x8x8x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_2: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_1: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x04000000FE70BDBE781854BE68DA883E1056343D6896353EBCE4353EE01CBC3CD2FCA73E80C7313EA002B1BC1C6443BEEA16D2BE1C19F5BE3431AB3E183C7C3E909DE23DDC83AEBE0CB05FBE9C93933EE2A5D33E90FA1A3D025B81BE18D2F63D4410113E38DBE9BEAAF2E73E4025223DB841C7BD842A893E584DA0BE300D783EEE5398BE",
      torch_tensor_32_4_torch.float32: "0x040000002066E2BD7432833EC0E3863DC6A831BFAE3877BFD0F0ACBE1041D1BD32A524BF80BAFC3E6CC6EE3E7279593F88DB3CBE0C6311BF94E27B3FC008D33DD45D503FB663773F20EE3EBD1A0564BF9E1C363F804BCE3ED8B9063E581D653F2EFD00BFAAAB5C3FB82F20BF00E2F1BEB044113F54DC623F508FBDBE007062BB2C619ABE20EC84BDE8CF2ABF5443E83E44CA733FF03B2DBFD086AE3E06B21EBFDEBA19BF3E6E153F3A360FBFC483DCBEE81CA2BEF2642DBFE066A73E706F763FF067683E00905A3BE81F243EF8E966BFF0EE7EBF0CCCA63E4CDAA6BEFC819BBE0C32A1BE3E90493FF4A5433F542A01BFD09DEABEF81C943E22163DBF4024AC3EF61B053F60ED12BEA0F9113F58251D3FAA933ABF0833343E24D96DBFAE9C26BF82B81EBF984CB6BE909D5C3F125E76BFA411A2BE90D9F5BDC2521A3FF8CFE43E2C485DBF325010BF60A4253ED8D709BE941525BF18844CBEF0F19CBD1039C2BD64C6EE3E30BBD33DD4B10C3F341E0B3F789EEC3E662B7DBFD84342BE4CCE5F3F3028063E787EBD3EC85B583F7ACA1B3F90F733BF48F7BA3E3EA91BBF0020B839B8F16CBEF4E74BBFB4A6793F18D9D7BE1848413FFC771ABF885E3DBE94CB1F3FF62745BFA27E523F902C3BBFD431553F3C0C71BF80C1AABDB28A2D3F28701E3E7422BCBE348CBD3ED82B633E885DC83E30AEB73DF4EA213F686C44BF065D42BFF86A6D3E",
      torch_tensor_4_torch.float32: "0x04000000FD6A5A3E2685503E8C2710BE5BCC74BD",
      torch_tensor_4_8_torch.float32: "0x0400000001EFE33EC74A13BF838917BEE40A16BFD3AFA0BE125C19BE538C4DBD8F48D03E42F31A3F0B6302BEF8D1A8BD0017ECBE50C72B3FC6F2FC3E61CC6F3E70809C3EA67E11BE99330EBFD3A2D2BE6EFDEE3E9585F3BDA863353E93271C3EC91B093F3812AFBEDA6BCDBE9CEAB43C1F17183F03B36BBD4667B0BE77DDD5BEB21B94BE"
    }
  }
#-}
