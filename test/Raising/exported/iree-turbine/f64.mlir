// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf64>) -> tensor<2x8x5x7xf64> {
    %cst = arith.constant 0.000000e+00 : f64
    %cst_0 = arith.constant 1.000000e+00 : f64
    %cst_1 = arith.constant 5.000000e-01 : f64
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float64> : tensor<32xf64>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_4_torch.float64> : tensor<32x4xf64>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float64> : tensor<4xf64>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_torch.float64> : tensor<4x8xf64>
    %cst_6 = arith.constant 3.500000e+01 : f64
    %cst_7 = arith.constant 2.000000e+00 : f64
    %0 = tensor.empty() : tensor<2x8xf64>
    %1 = linalg.fill ins(%cst : f64) outs(%0 : tensor<2x8xf64>) -> tensor<2x8xf64>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf64>) outs(%1 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.addf %in, %out : f64
      linalg.yield %28 : f64
    } -> tensor<2x8xf64>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf64>) outs(%0 : tensor<2x8xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.divf %in, %cst_6 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8xf64>
    %4 = tensor.empty() : tensor<8x4xf64>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf64>) outs(%4 : tensor<8x4xf64>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf64>
    %6 = linalg.fill ins(%cst : f64) outs(%5 : tensor<2x4xf64>) -> tensor<2x4xf64>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf64>, tensor<8x4xf64>) outs(%6 : tensor<2x4xf64>) -> tensor<2x4xf64>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_4 : tensor<2x4xf64>, tensor<4xf64>) outs(%5 : tensor<2x4xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %28 = arith.addf %in, %in_15 : f64
      linalg.yield %28 : f64
    } -> tensor<2x4xf64>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf64>) outs(%5 : tensor<2x4xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.cmpf ugt, %in, %cst : f64
      %29 = arith.select %28, %in, %cst : f64
      linalg.yield %29 : f64
    } -> tensor<2x4xf64>
    %10 = tensor.empty() : tensor<4x32xf64>
    %transposed_8 = linalg.transpose ins(%cst_3 : tensor<32x4xf64>) outs(%10 : tensor<4x32xf64>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf64>
    %12 = linalg.fill ins(%cst : f64) outs(%11 : tensor<2x32xf64>) -> tensor<2x32xf64>
    %13 = linalg.matmul ins(%9, %transposed_8 : tensor<2x4xf64>, tensor<4x32xf64>) outs(%12 : tensor<2x32xf64>) -> tensor<2x32xf64>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_2 : tensor<2x32xf64>, tensor<32xf64>) outs(%11 : tensor<2x32xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %28 = arith.addf %in, %in_15 : f64
      linalg.yield %28 : f64
    } -> tensor<2x32xf64>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf64>) outs(%11 : tensor<2x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.negf %in : f64
      %29 = math.exp %28 : f64
      %30 = arith.addf %29, %cst_0 : f64
      %31 = arith.divf %cst_0, %30 : f64
      linalg.yield %31 : f64
    } -> tensor<2x32xf64>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf64>) outs(%11 : tensor<2x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.mulf %in, %cst_7 : f64
      linalg.yield %28 : f64
    } -> tensor<2x32xf64>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf64>) outs(%11 : tensor<2x32xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.subf %in, %cst_0 : f64
      linalg.yield %28 : f64
    } -> tensor<2x32xf64>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf64> to tensor<2x8xf64>
    %extracted_slice_9 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf64> to tensor<2x8xf64>
    %extracted_slice_10 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf64> to tensor<2x8xf64>
    %extracted_slice_11 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf64> to tensor<2x8xf64>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf64> into tensor<2x8x1x1xf64>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf64> into tensor<2x8x1x1xf64>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf64> into tensor<2x8x1x1xf64>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf64> into tensor<2x8x1x1xf64>
    %18 = tensor.empty() : tensor<2x8x1x1xf64>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1x1xf64>) outs(%18 : tensor<2x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.addf %in, %cst_0 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x1x1xf64>
    %20 = tensor.empty() : tensor<2x8x5x7xf64>
    %21 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x8x5x7xf64>, tensor<2x8x1x1xf64>) outs(%20 : tensor<2x8x5x7xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %28 = arith.mulf %in, %in_15 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x5x7xf64>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x1x1xf64>) outs(%18 : tensor<2x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.mulf %in, %cst_1 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x1x1xf64>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x5x7xf64>, tensor<2x8x1x1xf64>) outs(%20 : tensor<2x8x5x7xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %28 = arith.addf %in, %in_15 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x5x7xf64>
    %24 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_12 : tensor<2x8x5x7xf64>, tensor<2x8x1x1xf64>) outs(%20 : tensor<2x8x5x7xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %28 = arith.mulf %in, %in_15 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x5x7xf64>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x8x1x1xf64>) outs(%18 : tensor<2x8x1x1xf64>) {
    ^bb0(%in: f64, %out: f64):
      %28 = arith.mulf %in, %cst_1 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x1x1xf64>
    %26 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x8x5x7xf64>, tensor<2x8x1x1xf64>) outs(%20 : tensor<2x8x5x7xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %28 = arith.addf %in, %in_15 : f64
      linalg.yield %28 : f64
    } -> tensor<2x8x5x7xf64>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x8x5x7xf64>, tensor<2x8x5x7xf64>) outs(%20 : tensor<2x8x5x7xf64>) {
    ^bb0(%in: f64, %in_15: f64, %out: f64):
      %28 = arith.cmpf ogt, %in, %in_15 : f64
      %29 = arith.select %28, %in, %in_15 : f64
      linalg.yield %29 : f64
    } -> tensor<2x8x5x7xf64>
    return %27 : tensor<2x8x5x7xf64>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float64: "0x08000000000000C0D410DFBF0000008025A6CE3F000000005825D43F0000000050079C3F0000004042AAD2BF0000008007D8C73F0000000039DBBE3F00000000FB4DCFBF00000000098BCE3F000000000CF9B43F00000000E18DB03F00000080337BC8BF000000809026C63F000000006F90C63F000000409FEBDCBF000000004BCACE3F0000008092C2D83F000000003CD4C53F0000000094E3A83F000000C07EAEDF3F000000002453DBBF00000080B0C2D03F00000040C66FD1BF00000000E2D3BEBF00000080D09FDB3F00000000B05CC03F00000080D2FDDABF0000000077FFB5BF000000401431D63F0000008049A4D1BF00000000389AB93F000000001F46BBBF",
      torch_tensor_32_4_torch.float64: "0x080000000000000067CFEF3F00000000FBE4CCBF00000000997EC43F0000008047BFDA3F000000C08D66EC3F000000005B84E7BF00000040E898E3BF000000007011D63F00000000CA43DA3F000000009F1EC3BF000000003892EFBF000000802D08E6BF000000800176D3BF000000C0B7EBE8BF00000000CA45B83F00000040A8ADE3BF00000000BCFBBEBF000000C0D674EBBF00000000C56DD7BF00000000B0EF89BF0000000078B5CBBF00000000C03C8CBF000000002AB5D4BF000000405753E7BF000000006465DDBF000000009975CABF00000080CB48DCBF000000C0D4D3E7BF000000006099A9BF00000000AF57CF3F000000002143E03F0000008052BAE43F00000000101FD33F0000000001CCE1BF00000080D290EABF000000000664DF3F00000000ED92C4BF00000000D49DC93F000000004C4CBD3F00000040B28EE1BF000000009FACDFBF00000080FDEAEBBF00000040BC36E7BF000000004541EE3F000000009FD9DEBF000000802AEEE23F000000400650E7BF00000000FD10CD3F000000C0A61CE1BF000000807069EDBF00000080FA1DD2BF00000000FEC5B7BF0000000048B5E93F00000040D9C5EC3F000000005008D63F000000001CF2B5BF00000080A438DFBF00000040BD35E43F000000003CE0D0BF00000000B9EEC2BF000000407975E13F00000040BF75E73F00000080B699D43F000000806EFFD0BF00000000600EB9BF00000000AECBBC3F000000C05B33E73F00000000A31FECBF000000C0205AE5BF000000809426EB3F000000403237E1BF000000002866B43F000000802ED2E83F0000000011CBCDBF0000000070B2B4BF00000080CC9DE7BF00000040683AEE3F000000804A48ED3F0000000044E7CFBF000000007F37E03F00000000E80BE4BF000000C038AEE9BF000000809D66DABF000000C00A04E93F00000080CA92E43F00000080AE99EC3F00000000B8DED33F00000000B681E4BF000000004F1FD43F00000000A521D43F0000000034AAB33F00000080AEB8E93F00000000DD7BE83F000000C0A3D6E8BF000000802648DCBF000000008F0BD83F00000000043FE83F00000000205CC13F000000C079B2E73F000000405BC1E9BF00000000229CCA3F00000040B821E7BF000000004C42C93F0000000067EDEB3F000000C0F322E23F00000040BD25E23F000000C06982EF3F00000080F3C5ED3F000000805494EF3F0000004023F8E6BF0000000070DFE63F0000000064D5A8BF00000080DF93E93F000000C060F0E2BF000000C09BA6E1BF0000000083F5C23F000000002DBAD2BF000000403E7BE9BF00000080921AE33F00000000D6BFDDBF00000000D197E03F000000C0BCCDE4BF0000008010F1EB3F00000000C63ACFBF00000000AD86E0BF000000407829E33F00000000D3FEDB3F00000080A0D2EBBF",
      torch_tensor_4_torch.float64: "0x08000000000000806D33D3BF000000402872D3BF00000040521AD23F000000403820C83F",
      torch_tensor_4_8_torch.float64: "0x08000000000000E01CE3D53F000000E0E7D2D0BF000000C0340ABF3F00000020D444D5BF000000C04632DA3F000000208E2DDCBF0000004025C9E43F000000C0D950E2BF000000E0C8CDE2BF000000C0EAAFD73F000000408AB2DD3F00000040A920C1BF00000080B105D23F000000005DBFD9BF000000E0855CADBF00000040E9BFE0BF000000004F1BC23F000000A0CB7EE03F000000E0BA32C6BF000000C0BBCADCBF00000020465CD2BF000000803335E3BF000000C0F486E2BF00000000317FD63F0000004011AFC6BF00000040F0FFD1BF0000004008D7E2BF0000004064FCC9BF00000000BDA8E33F000000E00B86943F000000403CBEE0BF000000C0B3CCE53F"
    }
  }
#-}

