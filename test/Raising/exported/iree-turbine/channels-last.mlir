// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @module {
  func.func @main(%arg0: tensor<2x5x7x8xf32>) -> tensor<2x5x7x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_6 = arith.constant 3.500000e+01 : f32
    %cst_7 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "parallel"]} ins(%arg0 : tensor<2x5x7x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_6 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %31 = arith.addf %in, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.cmpf ugt, %in, %cst : f32
      %32 = arith.select %31, %in, %cst : f32
      linalg.yield %32 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_8 = linalg.transpose ins(%cst_3 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_8 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_2 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %31 = arith.addf %in, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.negf %in : f32
      %32 = math.exp %31 : f32
      %33 = arith.addf %32, %cst_0 : f32
      %34 = arith.divf %cst_0, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %cst_7 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.subf %in, %cst_0 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3]] output_shape [2, 1, 1, 32] : tensor<2x32xf32> into tensor<2x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded[0, 0, 0, 8] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 0, 0, 16] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 0, 24] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %18 = tensor.empty() : tensor<2x1x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x1x1x8xf32>) outs(%18 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %cst_0 : f32
      linalg.yield %31 : f32
    } -> tensor<2x1x1x8xf32>
    %20 = tensor.empty() : tensor<2x5x7x8xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x5x7x8xf32>, tensor<2x1x1x8xf32>) outs(%20 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %31 = arith.mulf %in, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<2x5x7x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x1x1x8xf32>) outs(%18 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_7 : f32
      linalg.yield %31 : f32
    } -> tensor<2x1x1x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x5x7x8xf32>, tensor<2x1x1x8xf32>) outs(%20 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %31 = arith.addf %in, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<2x5x7x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_9 : tensor<2x5x7x8xf32>, tensor<2x1x1x8xf32>) outs(%20 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %31 = arith.mulf %in, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<2x5x7x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x1x1x8xf32>) outs(%18 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_7 : f32
      linalg.yield %31 : f32
    } -> tensor<2x1x1x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x5x7x8xf32>, tensor<2x1x1x8xf32>) outs(%20 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %31 = arith.addf %in, %in_14 : f32
      linalg.yield %31 : f32
    } -> tensor<2x5x7x8xf32>
    %expanded_12 = tensor.expand_shape %23 [[0], [1], [2], [3, 4]] output_shape [2, 5, 7, 8, 1] : tensor<2x5x7x8xf32> into tensor<2x5x7x8x1xf32>
    %expanded_13 = tensor.expand_shape %26 [[0], [1], [2], [3, 4]] output_shape [2, 5, 7, 8, 1] : tensor<2x5x7x8xf32> into tensor<2x5x7x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_12, %expanded_13 : (tensor<2x5x7x8x1xf32>, tensor<2x5x7x8x1xf32>) -> tensor<2x5x7x8x2xf32>
    %27 = tensor.empty() : tensor<2x5x7x8xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x5x7x8xi64>) -> tensor<2x5x7x8xi64>
    %29 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<2x5x7x8xf32>) -> tensor<2x5x7x8xf32>
    %30:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<2x5x7x8x2xf32>) outs(%29, %28 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %31 = linalg.index 4 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_14 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<2x5x7x8xf32>, tensor<2x5x7x8xi64>)
    return %30#0 : tensor<2x5x7x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x0400000078AFEC3E36ECDABE8636C2BE763AFFBE683FF73D4018863E60E332BDC0698ABDC080D4BC78306B3EA4572B3E50E5C23DEEB18A3ED8C995BEFAC5ED3E68BF83BE4C5ED3BE2862E8BE847E90BED03BC03D78635EBE2A6FE3BE0084223DCC2FE8BEFC6853BE5C7F10BECC13B13E6C7FB53E742F683E44B35E3E5279A1BE4ED1ADBE",
      torch_tensor_32_4_torch.float32: "0x040000000C98D3BEC05FB7BDC84512BE242DB1BEC69F023FACBBF13EC0B476BE0075D9BDE6BF4CBFD036BBBEA874E13EFA4D4ABFD8F5523F3AAC58BF10849E3E60106BBE008DC6BEB0214DBFF8D3643FBCAAD4BE9085D8BD64727E3F7420193F64F9E0BEC0F0CA3D786C88BE0AA64EBF4CB68BBEF0F8263FA8E35ABF50DBA63D06CD7EBFC00C45BD44C0DEBE90F5A13EEEBF50BF60769A3E9468F0BE7069FF3DA01527BF00002AB7A0C935BFF6B35CBFE049ED3E00AD8B3DD01C783FDC4F6C3F3093943D60975BBFEEE65ABF70ABC8BEFA7A653F3405F93EFEF36C3F981955BED425213F20A558BE705E03BEAC8C8CBE0A67633F9C6D4B3FCC2C413FA8B7E83EC0760FBFC81C32BE400C96BED81FFBBE06900FBF88665A3EE09CB93DBE505F3F86F1533FE24123BF7A233C3FF6046EBFD4CF4E3F082C3FBE846DA13E50292DBF20579A3DA0BBFFBD84B5E93EA4DF3FBFE8DE0ABE18F45FBF002263BB006775BE067375BF5400D0BE06167FBF90053ABE081AF4BE7AC7553F628725BF7844AB3E887AF8BEA40936BF603DAD3E7E233FBF5058A3BEA00E07BE40EE67BF3AB834BFB4F14E3F16835B3FD0837C3E4818763FE8734CBEB07DDC3EE05CA9BE661350BF383426BE10D1C5BE6ED928BFA8F2B3BE0A3358BFBE56123FE0685E3E36894ABF1E0E453F44C7A3BE883E2F3FA0E6C83D4EC4203FC20D37BFFCFBCFBE7A3239BFF27E2C3F",
      torch_tensor_4_torch.float32: "0x040000008FDB883EB027A43D341F30BD4EA1033E",
      torch_tensor_4_8_torch.float32: "0x04000000F22A5DBEA892873E1835303F390D333DDB7C5EBE08D80A3F1B75283F16C244BED1CF5CBEB0D908BFEA99C4BDB7A6883EDACE18BF46A669BE3DC8643BD26BD9BEC8D53FBECB6519BFFDF6373E4FB19BBEB5E617BF80652BBE40DF993EE70E163EE991C1BD6DBBDB3EF1D0E53EB52D44BEB88BCCBE4E897EBDAFC283BED41415BE"
    }
  }
#-}

