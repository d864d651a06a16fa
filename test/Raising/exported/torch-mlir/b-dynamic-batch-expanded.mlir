// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<?x8x5x7xf32>) -> tensor<?x8x5x7xf32> {
    %true = arith.constant true
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c1 = arith.constant 1 : index
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_5 = arith.constant 3.500000e+01 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x5x7xf32>
    %0 = arith.index_cast %dim : index to i64
    %1 = tensor.empty(%dim) : tensor<?x8xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<?x8x5x7xf32>) outs(%2 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<?x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%3 : tensor<?x8xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.divf %in, %cst_5 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8xf32>
    %5 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%5 : tensor<8x4xf32>) permutation = [1, 0] 
    %6 = tensor.empty(%dim) : tensor<?x4xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %8 = linalg.matmul ins(%4, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%7 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_3 : tensor<?x4xf32>, tensor<4xf32>) outs(%6 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %34 = arith.addf %in, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<?x4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<?x4xf32>) outs(%6 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.cmpf ugt, %in, %cst : f32
      %35 = arith.select %34, %in, %cst : f32
      linalg.yield %35 : f32
    } -> tensor<?x4xf32>
    %11 = tensor.empty() : tensor<4x32xf32>
    %transposed_8 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%11 : tensor<4x32xf32>) permutation = [1, 0] 
    %12 = tensor.empty(%dim) : tensor<?x32xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %14 = linalg.matmul ins(%10, %transposed_8 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%13 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_1 : tensor<?x32xf32>, tensor<32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %34 = arith.addf %in, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<?x32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.negf %in : f32
      %35 = math.exp %34 : f32
      %36 = arith.addf %35, %cst_0 : f32
      %37 = arith.divf %cst_0, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<?x32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_6 : f32
      linalg.yield %34 : f32
    } -> tensor<?x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<?x32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.subf %in, %cst_0 : f32
      linalg.yield %34 : f32
    } -> tensor<?x32xf32>
    %extracted_slice = tensor.extract_slice %18[0, 0] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_9 = tensor.extract_slice %18[0, 8] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_10 = tensor.extract_slice %18[0, 16] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_11 = tensor.extract_slice %18[0, 24] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %19 = arith.cmpi sge, %0, %c0_i64 : i64
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %20 = tensor.empty(%dim) : tensor<?x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x8x5x7xf32>) {
    ^bb0(%out: f32):
      %34 = linalg.index 0 : index
      %35 = linalg.index 1 : index
      %36 = arith.cmpi eq, %dim, %c1 : index
      %37 = arith.select %36, %c0, %34 : index
      %extracted = tensor.extract %expanded[%37, %35, %c0, %c0] : tensor<?x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x5x7xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %22 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x8x5x7xf32>) {
    ^bb0(%out: f32):
      %34 = linalg.index 0 : index
      %35 = linalg.index 1 : index
      %36 = arith.cmpi eq, %dim, %c1 : index
      %37 = arith.select %36, %c0, %34 : index
      %extracted = tensor.extract %expanded_12[%37, %35, %c0, %c0] : tensor<?x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x5x7xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %23 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x8x5x7xf32>) {
    ^bb0(%out: f32):
      %34 = linalg.index 0 : index
      %35 = linalg.index 1 : index
      %36 = arith.cmpi eq, %dim, %c1 : index
      %37 = arith.select %36, %c0, %34 : index
      %extracted = tensor.extract %expanded_13[%37, %35, %c0, %c0] : tensor<?x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x5x7xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    cf.assert %19, "unimplemented: dynamic negative broadcast sizes"
    %24 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%20 : tensor<?x8x5x7xf32>) {
    ^bb0(%out: f32):
      %34 = linalg.index 0 : index
      %35 = linalg.index 1 : index
      %36 = arith.cmpi eq, %dim, %c1 : index
      %37 = arith.select %36, %c0, %34 : index
      %extracted = tensor.extract %expanded_14[%37, %35, %c0, %c0] : tensor<?x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<?x8x5x7xf32>) outs(%20 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %cst_0 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x5x7xf32>
    cf.assert %true, "mismatched size for broadcast"
    %26 = tensor.empty(%dim) : tensor<?x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %25 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%26 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %34 = arith.mulf %in, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<?x8x5x7xf32>) outs(%20 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_7 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x5x7xf32>
    cf.assert %true, "mismatched size for broadcast"
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%26 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %34 = arith.addf %in, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x5x7xf32>
    cf.assert %true, "mismatched size for broadcast"
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %22 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%26 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %34 = arith.mulf %in, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x5x7xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<?x8x5x7xf32>) outs(%20 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_7 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x5x7xf32>
    cf.assert %true, "mismatched size for broadcast"
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%26 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %34 = arith.addf %in, %in_15 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x5x7xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%26 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %34 = arith.cmpf ogt, %in, %in_15 : f32
      %35 = arith.select %34, %in, %in_15 : f32
      linalg.yield %35 : f32
    } -> tensor<?x8x5x7xf32>
    return %33 : tensor<?x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x0400000080B1CB3E6C973D3EC6EEF13EE202DD3E54A0783EE8E8453EF421423EEC3025BEB8C1F3BE3415053ECC69FABE14C3E4BE500B793E082B253E2C03F6BEA02B283DC81CC63D4C057BBEF0A1243DF424643E1CAE4F3EE0400A3E703CCA3DCE88A73E5A6EE13E9E098EBE5CA689BE326FAD3E0A28B03E64EC113E1C7FD63E6C52263E",
      torch_tensor_32_4_torch.float32: "0x0400000044DAC23EF4F4933EA046CCBD5CBA103F789DF43EEC134DBF800C493DAEBE4DBF7274473F2AF260BF2040613F728E543FE01DE5BEE6DB65BF96004B3F9C44543F404C4F3D98865CBFAC5957BF7E25713F3A7A3C3FFC05093F08B26B3F5A1F70BFF22860BFFAA222BF20CEC33D083F43BFDCE8FCBE663D59BF34EFD4BEB80011BEEC78113FF8F29E3E60010BBF22542F3FFEA54CBFFA08003FF0C74A3FEA5943BF0440513F3C524A3F16601EBFBC84C0BE00E1F13DD8C975BFAE284A3F08956ABFF034CFBE6076B4BEB468F83E1E587D3F009389BCDC78073F201C7F3F78A467BE621818BF90736F3EA87D683FB21C1ABF8811283EC493E93EE064D43EF6550B3FF4844ABF9801B93EDC82FC3EC0E4B23CE04395BECCC2113F800C2F3DB8EE093FA236283F3E3970BFA800CFBE06571D3FD0055ABED8657D3EEC6AAE3EA421E83E80ACB2BC1A864C3F226B7E3F74B7B0BEE8DA643E24C8DA3ED4C4243F2C43293FB80B88BE7EC00E3F5C38423F7460AE3E1468963E404756BFCE4D233FC892363F00BED9BB6C13D73E2E53023FA8B3A83E207805BEE4FE07BF6C0BE63E5205283F4C9CD5BE38DAD8BEE013B3BE1083E43D80FE74BE18598BBEBA7142BF98A4713FE0DB693DB49B853EBE0D3FBFEE6C3CBF74528CBE54245E3FAC2696BEFEE4703F50F198BEF0CFB73E40A2183D24CE5B3F44BA45BF86E521BF3A1A333FE0202CBD",
      torch_tensor_4_torch.float32: "0x04000000EBE428BE15D5A33EFEFDAA3E4CF82C3E",
      torch_tensor_4_8_torch.float32: "0x040000002FEC893D1DEFC83E28D03D3E485C17BF3662E1BE2E02193EF7A8CE3E301BEA3CC385C43C4AB92E3FB6C6B43E94D707BEC96039BE796F08BEA278B83EF886EC3CF2EC74BEDD4C893D9DF71DBDF05D823EF841223EB43B023F8C8232BFF969E83E6A941C3F413EFB3D5659CFBE27100FBE3AFA35BE724E8FBEA5DEA9BE995C143F"
    }
  }
#-}
