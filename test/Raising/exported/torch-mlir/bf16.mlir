// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xbf16>) -> tensor<2x8x5x7xbf16> {
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : bf16
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_4_torch.bfloat16> : tensor<32x4xbf16>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_torch.bfloat16> : tensor<4x8xbf16>
    %cst_6 = arith.constant 3.500000e+01 : bf16
    %cst_7 = arith.constant 2.000000e+00 : bf16
    %cst_8 = arith.constant 5.000000e-01 : bf16
    %0 = tensor.empty() : tensor<2x8xbf16>
    %1 = linalg.fill ins(%cst : bf16) outs(%0 : tensor<2x8xbf16>) -> tensor<2x8xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xbf16>) outs(%1 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.addf %in, %out : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8xbf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xbf16>) outs(%0 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.divf %in, %cst_6 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8xbf16>
    %4 = tensor.empty() : tensor<8x4xbf16>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xbf16>) outs(%4 : tensor<8x4xbf16>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<4xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_4 : tensor<4xbf16>) outs(%5 : tensor<4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %43 = arith.extf %in : bf16 to f32
      linalg.yield %43 : f32
    } -> tensor<4xf32>
    %7 = tensor.empty() : tensor<2x8xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<2x8xbf16>) outs(%7 : tensor<2x8xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %43 = arith.extf %in : bf16 to f32
      linalg.yield %43 : f32
    } -> tensor<2x8xf32>
    %9 = tensor.empty() : tensor<8x4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<8x4xbf16>) outs(%9 : tensor<8x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %43 = arith.extf %in : bf16 to f32
      linalg.yield %43 : f32
    } -> tensor<8x4xf32>
    %11 = tensor.empty() : tensor<2x4xf32>
    %12 = linalg.fill ins(%cst_0 : f32) outs(%11 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %13 = linalg.matmul ins(%8, %10 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%12 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %6 : tensor<2x4xf32>, tensor<4xf32>) outs(%11 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %43 = arith.addf %in, %in_16 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4xf32>
    %15 = tensor.empty() : tensor<2x4xbf16>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x4xf32>) outs(%15 : tensor<2x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %43 = arith.truncf %in : f32 to bf16
      linalg.yield %43 : bf16
    } -> tensor<2x4xbf16>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x4xbf16>) outs(%15 : tensor<2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.cmpf ugt, %in, %cst : bf16
      %44 = arith.select %43, %in, %cst : bf16
      linalg.yield %44 : bf16
    } -> tensor<2x4xbf16>
    %18 = tensor.empty() : tensor<4x32xbf16>
    %transposed_9 = linalg.transpose ins(%cst_3 : tensor<32x4xbf16>) outs(%18 : tensor<4x32xbf16>) permutation = [1, 0] 
    %19 = tensor.empty() : tensor<32xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_2 : tensor<32xbf16>) outs(%19 : tensor<32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %43 = arith.extf %in : bf16 to f32
      linalg.yield %43 : f32
    } -> tensor<32xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x4xbf16>) outs(%11 : tensor<2x4xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %43 = arith.extf %in : bf16 to f32
      linalg.yield %43 : f32
    } -> tensor<2x4xf32>
    %22 = tensor.empty() : tensor<4x32xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_9 : tensor<4x32xbf16>) outs(%22 : tensor<4x32xf32>) {
    ^bb0(%in: bf16, %out: f32):
      %43 = arith.extf %in : bf16 to f32
      linalg.yield %43 : f32
    } -> tensor<4x32xf32>
    %24 = tensor.empty() : tensor<2x32xf32>
    %25 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %26 = linalg.matmul ins(%21, %23 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%25 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%26, %20 : tensor<2x32xf32>, tensor<32xf32>) outs(%24 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %43 = arith.addf %in, %in_16 : f32
      linalg.yield %43 : f32
    } -> tensor<2x32xf32>
    %28 = tensor.empty() : tensor<2x32xbf16>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<2x32xf32>) outs(%28 : tensor<2x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %43 = arith.truncf %in : f32 to bf16
      linalg.yield %43 : bf16
    } -> tensor<2x32xbf16>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<2x32xbf16>) outs(%28 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.negf %in : bf16
      %44 = math.exp %43 : bf16
      %45 = arith.addf %44, %cst_1 : bf16
      %46 = arith.divf %cst_1, %45 : bf16
      linalg.yield %46 : bf16
    } -> tensor<2x32xbf16>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<2x32xbf16>) outs(%28 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.mulf %in, %cst_7 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x32xbf16>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<2x32xbf16>) outs(%28 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.subf %in, %cst_1 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x32xbf16>
    %extracted_slice = tensor.extract_slice %32[0, 0] [2, 8] [1, 1] : tensor<2x32xbf16> to tensor<2x8xbf16>
    %extracted_slice_10 = tensor.extract_slice %32[0, 8] [2, 8] [1, 1] : tensor<2x32xbf16> to tensor<2x8xbf16>
    %extracted_slice_11 = tensor.extract_slice %32[0, 16] [2, 8] [1, 1] : tensor<2x32xbf16> to tensor<2x8xbf16>
    %extracted_slice_12 = tensor.extract_slice %32[0, 24] [2, 8] [1, 1] : tensor<2x32xbf16> to tensor<2x8xbf16>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xbf16> into tensor<2x8x1x1xbf16>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xbf16> into tensor<2x8x1x1xbf16>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xbf16> into tensor<2x8x1x1xbf16>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xbf16> into tensor<2x8x1x1xbf16>
    %33 = tensor.empty() : tensor<2x8x1x1xbf16>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1x1xbf16>) outs(%33 : tensor<2x8x1x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.addf %in, %cst_1 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x1x1xbf16>
    %35 = tensor.empty() : tensor<2x8x5x7xbf16>
    %36 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %34 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%35 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_16: bf16, %out: bf16):
      %43 = arith.mulf %in, %in_16 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x5x7xbf16>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x8x1x1xbf16>) outs(%33 : tensor<2x8x1x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.mulf %in, %cst_8 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x1x1xbf16>
    %38 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%35 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_16: bf16, %out: bf16):
      %43 = arith.addf %in, %in_16 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x5x7xbf16>
    %39 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_13 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%35 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_16: bf16, %out: bf16):
      %43 = arith.mulf %in, %in_16 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x5x7xbf16>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x8x1x1xbf16>) outs(%33 : tensor<2x8x1x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %43 = arith.mulf %in, %cst_8 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x1x1xbf16>
    %41 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%35 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_16: bf16, %out: bf16):
      %43 = arith.addf %in, %in_16 : bf16
      linalg.yield %43 : bf16
    } -> tensor<2x8x5x7xbf16>
    %42 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %41 : tensor<2x8x5x7xbf16>, tensor<2x8x5x7xbf16>) outs(%35 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_16: bf16, %out: bf16):
      %43 = arith.cmpf ogt, %in, %in_16 : bf16
      %44 = arith.select %43, %in, %in_16 : bf16
      linalg.yield %44 : bf16
    } -> tensor<2x8x5x7xbf16>
    return %42 : tensor<2x8x5x7xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.bfloat16: "0x02000000C4BD3E3CBABE93BE7F3ED63E29BEEE3D34BE17BD6D3ECDBE273E533DFA3EA03EDCBE6C3DF6BE443EB1BEDD3E813DC73E6C3E893E9ABDF4BE303E9B3E34BE0ABD",
      torch_tensor_32_4_torch.bfloat16: "0x02000000C2BE89BD61BF34BFB03D38BF46BE71BF5FBEBA3E7A3F13BE77BF4D3FC8BE7EBF86BC07BF7DBE753FBCBC11BFFEBD19BD1CBF293E503F97BEC8BE5ABF6EBFE33E0FBFEB3E123FAD3E083F2CBF30BF04BF0A3FAA3E08BFD23DE2BE64BF11BE2D3F18BF75BF5FBF6D3FBF3E04BF22BF19BF183F4DBFE0BE62BE253F45BF7ABD923E57BF603E26BF56BEB8BD873E05BF6C3F51BF15BF783E683FBF3E58BF523F593FB63D93BE3BBF1EBF0A3F12BFD1BE33BF0E3FCC3EBA3EFCBE46BF303E27BF1DBF263F183F8C3EECBE333E35BF243F7D3F673F963EBBBD063F333F1C3F153F0EBF55BFD4BE2DBFCD3EA23E75BD25BE27BF44BF503FB6BEBC3E5E3F3D3E973E96BE",
      torch_tensor_4_torch.bfloat16: "0x020000000D3E1A3E94BE2C3C",
      torch_tensor_4_8_torch.bfloat16: "0x02000000193E03BF273D983EDD3ECC3EC73E333D123FE13E243F2E3F4BBEDABD9ABE343F86BE0ABF1B3FA3BE2EBF323FB3BE00BFC6BE303FE13EFC3EA0BEB8BE2D3F1B3F"
    }
  }
#-}
