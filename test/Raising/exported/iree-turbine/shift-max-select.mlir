// raises: dyrelu.coefficients x 1, dyrelu.pool x 1, dyrelu.shift_max x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense_resource<torch_tensor_8_torch.int64> : tensor<8xi64>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_6 = arith.constant 3.000000e+00 : f32
    %cst_7 = arith.constant 6.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 4.000000e+00 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_10 = arith.constant 3.500000e+01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_16: f32):
      %34 = linalg.index 0 : index
      %35 = linalg.index 1 : index
      %36 = linalg.index 4 : index
      %37 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%34, %35, %36, %37] : tensor<2x8x6x8xf32>
      %38 = arith.cmpi ult, %36, %c5 : index
      %39 = arith.select %38, %extracted, %cst : f32
      %40 = arith.cmpi ult, %37, %c7 : index
      %41 = arith.select %40, %39, %cst : f32
      %42 = arith.addf %41, %out : f32
      linalg.yield %42, %cst_10 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.divf %out, %in : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.addf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.cmpf ugt, %in, %cst : f32
      %35 = arith.select %34, %in, %cst : f32
      linalg.yield %35 : f32
    } -> tensor<2x4xf32>
    %12 = tensor.empty() : tensor<4x32xf32>
    %transposed_12 = linalg.transpose ins(%cst_3 : tensor<32x4xf32>) outs(%12 : tensor<4x32xf32>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<2x32xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.matmul ins(%11, %transposed_12 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_2 : tensor<2x32xf32>, tensor<32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.addf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %cst_6 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.cmpf ugt, %in, %cst : f32
      %35 = arith.select %34, %in, %cst : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_0 : tensor<2x32xf32>, tensor<f32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.cmpf olt, %in, %in_16 : f32
      %35 = arith.select %34, %in, %in_16 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.divf %in, %cst_7 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.subf %in, %cst_8 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_9 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %22 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %23 = tensor.empty() : tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<8xi64>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 0 : index
      %36 = linalg.index 2 : index
      %37 = linalg.index 3 : index
      %extracted = tensor.extract %arg0[%35, %34, %36, %37] : tensor<2x8x5x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %cst_11 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %25 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.mulf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %extracted_slice_13 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.mulf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.addf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_14 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.mulf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %30 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %cst_8 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %30 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.mulf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.addf %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %32 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %34 = arith.cmpf ogt, %in, %in_16 : f32
      %35 = arith.select %34, %in, %in_16 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    return %33 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.int64: "0x0800000003000000000000000200000000000000050000000000000004000000000000000700000000000000060000000000000001000000000000000000000000000000",
      torch_tensor_32_torch.float32: "0x04000000403084BD40F0053E6C17EF3E40069E3E1054D1BE2ED18C3E800AD73E388CA5BE76DDDCBE4AEDF43EC869863E5A1092BE86F7F23EB86C80BD9CD5C43E80A530BED8F2D03ED8AC80BE30720C3DB4DE49BE5E3B833E280CC0BEF602A33E92C0F4BED691C9BEA231FFBE9479973ED2D7FD3E9818933D6C60C8BE000AF0BDDA45D2BE",
      torch_tensor_32_4_torch.float32: "0x0400000054C0E1BEC0F9153E3872FCBE66902D3F68A3F5BEE06B66BF3E75043F422F6A3F16DB2FBF38CBCC3EA0AF12BDE05625BF48052BBFFE301ABFE02E633EF2D83A3F02D500BF30A69E3DB6794A3F40152CBDB098453F68AA71BF3C9458BF0027DA3C5AAB093F6427123F6EA22ABF90F217BF44D2A0BE96CB7CBFE20366BF468E60BF8C8A553FF0BE2FBEDCB338BFE8F564BF40B55ABD4029EF3E2440DBBEC22465BFC2FF7A3FF0557B3E7872D3BEBAC30C3F70569ABE08D0AABE981C2BBF80E02F3F6463A3BEDCC33C3FBAF3263FB86CE0BE72BC3DBFA2B77ABF30923ABFD464DE3E78E41EBE988AC83E70B96FBF628231BF5833703E7EE57E3F44ACE9BE96DE40BF44445E3FE03FF3BE0409283F183FFC3ED4E2623F94FC05BF169C34BF9C3E53BFAA8757BFA40C84BEE6770F3F78AE063F6C5AA53EE6875F3FE0DDDEBDCC32423FBAF80C3F6249463F6E1C72BF004857BA42055FBF88AD4DBF2C89F7BE40EBFFBC4A1E69BFF07B773E008E143D501F6ABF70C96D3EC8FD6C3E4071DEBC603F433F2050473FF4D3D53E889D133EF866813E10DC5ABF8EA625BFB8032B3E2882013F34675F3F545C833E707F393E50D7913EC02AAF3DB890B23E4C5A63BFC0C9703D74DEF4BE1A0437BFA8285CBF7AC332BFA09F6B3F6A5C203F94893B3F3C7EF83EEC202B3F727D583F8645013F5652763F3CA0E73ED239563F888F2EBE30B263BE",
      torch_tensor_4_torch.float32: "0x0400000029AA0F3E6FD3813C03192D3E65745DBE",
      torch_tensor_4_8_torch.float32: "0x04000000A0A4953E9D11EB3C59AB55BE6A7E68BD8592643ECDEBC53E5E280EBFEF5721BF0488093E13CEC2BD1AAB2E3FF6C731BFE3673C3E26F1D6BDA20BEC3E77F8123EDF97B33EE94F81BE57061C3FB010A3BEE6D8E2BE006234BF20DE5ABEC322F8BC29E7293F6C1F5FBE3F35653EEC46613CC95933BF3E8458BD42C8EB3E42EDFE3E"
    }
  }
#-}

