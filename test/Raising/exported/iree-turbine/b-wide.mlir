// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @module {
  func.func @main(%arg0: tensor<3x8x10x7xf32>) -> tensor<3x8x10x7xf32> {
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
    %cst_8 = arith.constant 7.000000e+01 : f32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<3x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<3x8xf32>) -> tensor<3x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<3x8x10x7xf32>) outs(%1 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<3x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<3x8xf32>) outs(%0 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_8 : f32
      linalg.yield %30 : f32
    } -> tensor<3x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<3x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<3x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_6 : tensor<3x4xf32>, tensor<4xf32>) outs(%5 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<3x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<3x4xf32>) outs(%5 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<3x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_10 = linalg.transpose ins(%cst_5 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<3x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<3x32xf32>) -> tensor<3x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_10 : tensor<3x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<3x32xf32>) -> tensor<3x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<3x32xf32>, tensor<32xf32>) outs(%11 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<3x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<3x32xf32>) outs(%11 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.negf %in : f32
      %31 = math.exp %30 : f32
      %32 = arith.addf %31, %cst_0 : f32
      %33 = arith.divf %cst_0, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<3x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<3x32xf32>) outs(%11 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_9 : f32
      linalg.yield %30 : f32
    } -> tensor<3x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<3x32xf32>) outs(%11 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.subf %in, %cst_0 : f32
      linalg.yield %30 : f32
    } -> tensor<3x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2]] output_shape [3, 8, 4] : tensor<3x32xf32> into tensor<3x8x4xf32>
    %18 = tensor.empty() : tensor<3x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<3x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<3x8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.mulf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<3x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_2 : tensor<3x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<3x8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<3x8x4xf32>
    %21 = tensor.empty() : tensor<10x7x3x8xf32>
    %transposed_11 = linalg.transpose ins(%arg0 : tensor<3x8x10x7xf32>) outs(%21 : tensor<10x7x3x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_12 = tensor.expand_shape %transposed_11 [[0], [1], [2], [3, 4]] output_shape [10, 7, 3, 8, 1] : tensor<10x7x3x8xf32> into tensor<10x7x3x8x1xf32>
    %extracted_slice = tensor.extract_slice %20[0, 0, 0] [3, 8, 2] [1, 1, 1] : tensor<3x8x4xf32> to tensor<3x8x2xf32>
    %22 = tensor.empty() : tensor<10x7x3x8x2xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %extracted_slice : tensor<10x7x3x8x1xf32>, tensor<3x8x2xf32>) outs(%22 : tensor<10x7x3x8x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.mulf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<10x7x3x8x2xf32>
    %extracted_slice_13 = tensor.extract_slice %20[0, 0, 2] [3, 8, 2] [1, 1, 1] : tensor<3x8x4xf32> to tensor<3x8x2xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %extracted_slice_13 : tensor<10x7x3x8x2xf32>, tensor<3x8x2xf32>) outs(%22 : tensor<10x7x3x8x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<10x7x3x8x2xf32>
    %25 = tensor.empty() : tensor<10x7x3x8xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<10x7x3x8xi64>) -> tensor<10x7x3x8xi64>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<10x7x3x8xf32>) -> tensor<10x7x3x8xf32>
    %28:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<10x7x3x8x2xf32>) outs(%27, %26 : tensor<10x7x3x8xf32>, tensor<10x7x3x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %30 = linalg.index 4 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_15 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<10x7x3x8xf32>, tensor<10x7x3x8xi64>)
    %29 = tensor.empty() : tensor<3x8x10x7xf32>
    %transposed_14 = linalg.transpose ins(%28#0 : tensor<10x7x3x8xf32>) outs(%29 : tensor<3x8x10x7xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_14 : tensor<3x8x10x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_2: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_1: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x04000000B6B1B6BEA48DD23E2C16813E4017B0BD00BA18BC5053CF3EE0A99A3E00C4A13B6EF2B93EEA17A13EE8A8BC3D26A4ED3E281B65BE2ADDCDBE24FEE1BE7638A0BED6E0CEBEAC7977BE106F803EE0D6D63CA0669C3DA898C53E8EC9D93E008661BB50066F3D04E4BCBE8603A23ED830773ED82CD3BD2E069DBE20597ABE3C799F3E",
      torch_tensor_32_4_torch.float32: "0x0400000080BC03BC5CFCEA3E4862C3BE48577C3F32E0673F863724BF20401EBFFCCF7D3F889C6D3E7CE5973E32725F3F30E8D7BDE69815BF0A6D403F20F5F13EC6DB583FF8B214BF5E6443BFE401B23EA60B3B3FB016E0BEA61F67BF04B9F33EBCACA03E10FEA53E7A7868BF1CBF703F5406063F28E7893E86C31ABFEA471ABF524F743F58CE10BEE43416BFB678043FF0B26E3EFC1E093FA494A4BEEE10693F7EBA123F6082063E3CCB0D3F382C92BE18D52FBE066A6E3F70BFE13DF2915C3FA076353E420365BFC0CF023EA4DF8ABE1AD27D3FF4B0CE3EEC4E9BBE646BD3BEB80260BF0A9E0BBF142129BF2217353FC80037BE288A1E3F7ABD3EBF92D43EBF30895EBE708DADBD74B685BE10CCC6BE38F81CBFB2B158BFA817603F68CA26BEC4F9383F3E9E623FFAA44EBFF8F17DBE8E1E3EBF00D03D3A1AE97EBF400B1FBDE0E01B3DFE566D3F008BE4BB20F0A63E2A155FBF146479BF707A03BEE25B623F08BC61BF4A945FBFDC0FE0BE00E3AF3D88D7483F1851553F702E943E008A2ABE147DB63E283248BEA87C903E0CEF2EBFB081E6BD18F5AFBE404ABABC20A3BC3D60CE4D3DF017E7BD58CB553F507FA03E12291FBF30DF1E3EE8E1003EB85F4CBEC0B3333EB8B6AFBE3468E2BE08371ABE106731BE0C6B1ABFA04047BE200E4ABFF843743ED07724BFD8AAD5BEF80746BFA01FABBE88D1F1BEB658223F908A86BEC09BC8BD",
      torch_tensor_4_torch.float32: "0x04000000BDD46C3E35A4B4BE5B0F83BDA0AE43BC",
      torch_tensor_4_8_torch.float32: "0x0400000031A9B03EEE89EC3D69F2DA3C7450073F808FF8BE527E113F40F91D3E9B13293F38C5413D2C8D8EBEDF1329BFB84715BE8E64193DB1D119BF107CAB3EEE4451BECB62D3BDC27AEABE216B13BFCF42193F95E6A2BE6CDFD3BE80F3693DBD37EA3D328AA03D35E86EBECE4C83BEE13AAC3E1B8529BFEE571B3F41AEA33E2E6DBEBC"
    }
  }
#-}

