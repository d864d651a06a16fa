// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x8x9xf32>) -> tensor<2x8x9xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_5 = arith.constant 9.000000e+00 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x8x9xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.divf %in, %cst_5 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.cmpf ugt, %in, %cst : f32
      %29 = arith.select %28, %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_8 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_8 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_1 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.negf %in : f32
      %29 = math.exp %28 : f32
      %30 = arith.addf %29, %cst_0 : f32
      %31 = arith.divf %cst_0, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_6 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.subf %in, %cst_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3]] output_shape [2, 4, 8, 1] : tensor<2x32xf32> into tensor<2x4x8x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 1, 8, 1] [1, 1, 1, 1] : tensor<2x4x8x1xf32> to tensor<2x1x8x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<2x1x8x1xf32> into tensor<2x8x1xf32>
    %18 = tensor.empty() : tensor<2x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %cst_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1xf32>
    %20 = tensor.empty() : tensor<2x8x9xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x8x9xf32>, tensor<2x8x1xf32>) outs(%20 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.mulf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x9xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded[0, 2, 0, 0] [2, 1, 8, 1] [1, 1, 1, 1] : tensor<2x4x8x1xf32> to tensor<2x1x8x1xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3]] : tensor<2x1x8x1xf32> into tensor<2x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x9xf32>, tensor<2x8x1xf32>) outs(%20 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x9xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 1, 0, 0] [2, 1, 8, 1] [1, 1, 1, 1] : tensor<2x4x8x1xf32> to tensor<2x1x8x1xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2], [3]] : tensor<2x1x8x1xf32> into tensor<2x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_12 : tensor<2x8x9xf32>, tensor<2x8x1xf32>) outs(%20 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.mulf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x9xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded[0, 3, 0, 0] [2, 1, 8, 1] [1, 1, 1, 1] : tensor<2x4x8x1xf32> to tensor<2x1x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2], [3]] : tensor<2x1x8x1xf32> into tensor<2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x8x1xf32>) outs(%18 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x8x9xf32>, tensor<2x8x1xf32>) outs(%20 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x9xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x8x9xf32>, tensor<2x8x9xf32>) outs(%20 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.cmpf ogt, %in, %in_15 : f32
      %29 = arith.select %28, %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x9xf32>
    return %27 : tensor<2x8x9xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000D008B3BED00FD03DEEF8EDBEB030DCBDCA5FDF3E907265BE103D5F3D5A50FFBE2851F23E600A633ECC3630BED6EFC03E7007A6BDEE76E4BE4067953E128EFDBEE8F045BE6841E93EB447DDBE8678DF3E48533C3EBE7CA23E682581BDC8A6ECBE38DFACBE9C663ABE065BAA3EFA13CA3E845FD03EC811C7BE442DC9BE54201DBE",
      torch_tensor_32_4_torch.float32: "0x04000000CC5952BFC80FADBE002FD83CCA7B64BF2EE720BF7C6755BF4EB1043FB271673FB00C6D3FA85C2ABF38C323BF469D76BF0042803BE4EDA83E40C651BE603655BEAC3380BE10391D3F4013773EB06C003F3A0B08BF609ED7BE9C71A4BE64AAB63E94F9FD3EE0697D3EC8D69EBE7875263E822B363F165929BF6822E0BE12924F3F18CDC7BE10CAC9BD7255503F164264BF62853ABFB8E4A4BE00FFF8BDDEE94E3FC8705ABF2AB30DBFA0056C3D804A9DBDE0E863BE00D0F03C30BC573F7C84EE3E562B7A3F9E9E4C3F38A6603EE8395B3F9C2EF8BE0E50193FD0F0F23E22C3553F2872643E540CBD3E5E4C77BFD83DDABEA8EACC3EE81C5D3FF4284BBF405CC1BD784E2B3E1000393F00018A3C805CBA3E802951BE5A0928BFE05689BED4F7333FE8403B3FEE07193F70BD783F78F7953E286618BF6865053FC8D32D3F12496E3F68F68A3E208D49BD306546BEB06E583EE472A13EC056383E802855BDD25C67BF4814563FD870553F16D4553FD0980A3E181B453F7EF407BF34E10BBF20FBD13EC09537BD6457DC3EF8DC3F3EE02C473E10CA29BF507223BE20AA70BD1439DE3E763866BFFCE072BFC8EC6D3EE41ABD3E5E9F103F7885773FEE8C4BBFF85917BEC4EA0ABFC8B083BEF0F2FABD808F083F988B2C3FCCC2203F9C3F233F246BE8BEB43D81BE2E6F7CBFC0B6C9BD02355FBF28347DBFE2FD0FBFA01665BD00E0CC3C",
      torch_tensor_4_torch.float32: "0x040000005030AD3EBCD8E2BD0DC513BE4BB0AC3E",
      torch_tensor_4_8_torch.float32: "0x0400000056ED16BF6125153DF99AFB3D8210353E389284BEB5798E3E8559D83ED1F71DBF787B0EBF0092183F65CAD13D7EC712BF3C014F3E76DB15BEABA9A73E690DD33D7092F23ED8390B3FE1E9D63E0EA9AABE5741073E3C2E553E477211BF824E02BFFFA683BE28C94D3EE8D4A4BD3E9E273F662CA93ECF3E40BEAE0113BFDD2E14BA"
    }
  }
#-}
