// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0) -> (d0)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32_3> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32_2> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_torch.float32_1> : tensor<32xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32_4> : tensor<4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_8 = arith.constant 1.000000e-05 : f64
    %cst_9 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_13 = arith.constant 3.500000e+01 : f32
    %cst_14 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %in, %cst_13 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_12 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_11 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.addf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4xf32>
    %9 = tensor.empty() : tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_9 : tensor<4xf32>) outs(%9 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.truncf %cst_8 : f64 to f32
      %41 = arith.addf %in, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<4xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%10 : tensor<4xf32>) outs(%9 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.sqrt %in : f32
      linalg.yield %40 : f32
    } -> tensor<4xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%11 : tensor<4xf32>) outs(%9 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf one, %in, %cst : f32
      cf.assert %40, "unimplemented: tensor with zero element"
      %41 = arith.divf %cst_0, %in : f32
      linalg.yield %41 : f32
    } -> tensor<4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_10 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.subf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %12 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.mulf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_7 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.mulf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_6 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.addf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf ugt, %in, %cst : f32
      %41 = arith.select %40, %in, %cst : f32
      linalg.yield %41 : f32
    } -> tensor<2x4xf32>
    %18 = tensor.empty() : tensor<4x32xf32>
    %transposed_15 = linalg.transpose ins(%cst_5 : tensor<32x4xf32>) outs(%18 : tensor<4x32xf32>) permutation = [1, 0] 
    %19 = tensor.empty() : tensor<2x32xf32>
    %20 = linalg.fill ins(%cst : f32) outs(%19 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %21 = linalg.matmul ins(%17, %transposed_15 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%20 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %22 = tensor.empty() : tensor<32xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%cst_3 : tensor<32xf32>) outs(%22 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.truncf %cst_8 : f64 to f32
      %41 = arith.addf %in, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<32xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%23 : tensor<32xf32>) outs(%22 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.sqrt %in : f32
      linalg.yield %40 : f32
    } -> tensor<32xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel"]} ins(%24 : tensor<32xf32>) outs(%22 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf one, %in, %cst : f32
      cf.assert %40, "unimplemented: tensor with zero element"
      %41 = arith.divf %cst_0, %in : f32
      linalg.yield %41 : f32
    } -> tensor<32xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%21, %cst_4 : tensor<2x32xf32>, tensor<32xf32>) outs(%19 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.subf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%26, %25 : tensor<2x32xf32>, tensor<32xf32>) outs(%19 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.mulf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%27, %cst_2 : tensor<2x32xf32>, tensor<32xf32>) outs(%19 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.mulf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%28, %cst_1 : tensor<2x32xf32>, tensor<32xf32>) outs(%19 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.addf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %extracted_slice = tensor.extract_slice %29[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_16 = tensor.extract_slice %29[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_17 = tensor.extract_slice %29[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_18 = tensor.extract_slice %29[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_16 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_17 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_18 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %30 = tensor.empty() : tensor<2x8x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1x1xf32>) outs(%30 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %cst_0 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1x1xf32>
    %32 = tensor.empty() : tensor<2x8x5x7xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %31 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%32 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.mulf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20 : tensor<2x8x1x1xf32>) outs(%30 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_14 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%32 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.addf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%32 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.mulf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21 : tensor<2x8x1x1xf32>) outs(%30 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_14 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %37 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%32 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.addf %in, %in_22 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %38 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%32 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %40 = arith.cmpf ogt, %in, %in_22 : f32
      %41 = arith.select %40, %in, %in_22 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x5x7xf32>
    return %39 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32_3: "0x040000008F26033ECFDCF03D1D9691BDE352E4BDCFBA11BDE7C5DABD408D55BEC472B8BD5FED4CBECAA623BD0B06E63CD29BF63DA4EE883C150FD3BD8FC880BD40F6CFBD12DA38BD5FFAF33C5768D03D2815A33C2794013DE11A9BBD7B0E12BD6796C13DA529C33D8BC2ABBD9978303D9B98183D7B449FBD322F36BE2B299DBCEABF083E",
      torch_tensor_32_torch.float32_2: "0x04000000C4302B3F8475973FE682923FD3BD9A3FFD8A4E3FE0503A3FF966A23F1318553F12B2563FDBF0863F88EEAB3FD17B113FA00D743F1A05673FF99C2B3F5B6F843F60F8163FE23AA63FE2D1803F441DB33FCF62243FBF5FB73FF649B03F2503333F78D0A33F32C5B83FB84D573F1C25B83F4EA5343F24800C3FBE94883FF782573F",
      torch_tensor_32_torch.float32_1: "0x0400000059507A3FC60A0E3F4D348C3FE2D9293F902C943F4C5BF33F26F3723FA2E0613FBF7AF33F65BBF23F1ECA9F3F45A8BF3F46B5D43F9C9CAE3F4AFED13F08BF153F41550F3F3271353FE632963F8C1DEB3F620C843F426E813F287C8F3FA2CFFC3FC236D83F1EF7823F3C6EFD3F47EBBC3F787A413FA8CE803F6114EB3F405ADF3F",
      torch_tensor_32_torch.float32: "0x040000009F43563DD2D6ACBC5D74C63DE5A4473A57569BBD93C0D6BC43B6D7BC67D61DBD8F0C81BD41E7BE3D8DD6C83D37C3D53C30B3443E3C004B3C483B69BE653FF93C63739D3C5931003EE79E58BDD7B81DBEEBDC7FBD0F1A203DA52A2A3E2B4B6D3EB02E0A3E7C25803DD0FCA0BDF70A173E7D2EF13DC670B1BD5FA674BD43E3963D",
      torch_tensor_32_4_torch.float32: "0x040000003475B0BE8EAE6ABFCEDF1F3FFEB374BFFE5E27BFB4A6CA3EACBE6D3F1E60573F36EB6EBF549CEFBEAEB112BFF4B2A03E94FA44BF38DD523F64E76FBF9292573F3097DEBE54C8513FD2B723BFAC7790BE5C30383F50552A3E40E8263DC038A83CD4F007BF289F6BBE2808393F8C077CBFEC42D8BE401E0E3FC0053CBF3C8E10BF347E5DBF9E27193FA82C65BE040DCABE02FD38BFC84252BE081F523FB88D73BE68A0D93E68B28B3E0EC91F3F40AEE43EE09207BD04EC523F4033863E6C6D47BFA0195E3D0C2ADF3EE007C43DA8409A3E34DB093F1C9F26BF044B40BFB005ABBDEE9567BF42C23F3F900C553EA8F5AFBEA081F03E1EFB3EBFC0ED9D3C007BF5BD58C5AA3EB0D77C3E800BCF3ECE7E74BF10E03FBF2015AC3E00B0E43D0C26923E40217C3E341933BFB80C073FDE5B19BFA05D31BE6A0075BF80F8B93DA46B0C3F80277DBFE0B3603E266F163F80786F3C327F1BBFDC93E9BE301B393E625812BF94CAED3E2074BBBDA4134F3F101F9D3E3A075B3F8C070E3FCE77303FA826A23EA0B7FDBED0E97F3E8CDFAEBEDED43F3F522241BFF80D923E5E9835BF7C7C80BE48AF2EBF8E1D213FC08720BECC4C62BFAADF78BF1C47EA3EB4EE85BE603A783F46907CBF907C5EBFC43892BE987B1CBFEC471CBF3A351B3F388733BF98FD193F00CBECBB0497B5BEC82A2D3F242746BFB0713B3E00B6A33DF0B087BEA0C4FDBD",
      torch_tensor_4_torch.float32_4: "0x040000002A1CFBBCACB1B73CA300CFBA18A63C3E",
      torch_tensor_4_torch.float32_3: "0x040000008C3C0A3F74045F3F3B864C3FD89DB33F",
      torch_tensor_4_torch.float32_2: "0x0400000063A3803F22B4EE3F1069AD3F05FA693F",
      torch_tensor_4_torch.float32_1: "0x040000000AA8B4BC86AF8B3DEA4CA6BDFC23903D",
      torch_tensor_4_torch.float32: "0x04000000CFF3223E214D33BEB5EE6D3EB85B58BE",
      torch_tensor_4_8_torch.float32: "0x04000000FDE118BF3A207F3EA902553C7A39AC3DF086C3BD8A2D57BE8F7B843EC5822EBF458EFB3E13631A3F71DA133FCDACBDBE27CC9CBC1F42CDBD3F5712BF7E7EFF3D5C65A0BE82BB08BF60F1D1BEE3C73A3EE7EDC93ECE94E9BECE7828BF001A583DF2E2FB3EFA2E2EBFD586CD3EAE93883E5BB88F3C37E251BC39EA1BBF57F8ACBE"
    }
  }
#-}
