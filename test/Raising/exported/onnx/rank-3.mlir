// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<2x8x9xf32>) -> tensor<2x8x9xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<3> : tensor<1xi64>
    %cst_2 = arith.constant dense<1> : tensor<1xi64>
    %cst_3 = arith.constant dense<2> : tensor<1xi64>
    %cst_4 = arith.constant dense<0> : tensor<1xi64>
    %cst_5 = arith.constant dense<[[-0.589558959, 3.641260e-02, 0.122854181, 0.176820785, -0.258928061, 0.278272301, 0.42255798, -0.617062628], [-0.556571484, 0.595977783, 0.102436818, -0.573356509, 0.202153146, -0.14634499, 0.327466339, 0.103052922], [0.473773479, 0.543851376, 0.419753104, -0.333321035, 0.132085189, 0.208184183, -5.681500e-01, -0.509010434], [-0.257133454, 0.200962663, -0.0804842114, 0.654758334, 0.330416858, -0.187739596, -0.57424438, -5.65273513E-4]]> : tensor<4x8xf32>
    %cst_6 = arith.constant dense<[0.33825922, -0.110764951, -0.144306377, 0.337282509]> : tensor<4xf32>
    %cst_7 = arith.constant dense<"0xCC5952BFC80FADBE002FD83CCA7B64BF2EE720BF7C6755BF4EB1043FB271673FB00C6D3FA85C2ABF38C323BF469D76BF0042803BE4EDA83E40C651BE603655BEAC3380BE10391D3F4013773EB06C003F3A0B08BF609ED7BE9C71A4BE64AAB63E94F9FD3EE0697D3EC8D69EBE7875263E822B363F165929BF6822E0BE12924F3F18CDC7BE10CAC9BD7255503F164264BF62853ABFB8E4A4BE00FFF8BDDEE94E3FC8705ABF2AB30DBFA0056C3D804A9DBDE0E863BE00D0F03C30BC573F7C84EE3E562B7A3F9E9E4C3F38A6603EE8395B3F9C2EF8BE0E50193FD0F0F23E22C3553F2872643E540CBD3E5E4C77BFD83DDABEA8EACC3EE81C5D3FF4284BBF405CC1BD784E2B3E1000393F00018A3C805CBA3E802951BE5A0928BFE05689BED4F7333FE8403B3FEE07193F70BD783F78F7953E286618BF6865053FC8D32D3F12496E3F68F68A3E208D49BD306546BEB06E583EE472A13EC056383E802855BDD25C67BF4814563FD870553F16D4553FD0980A3E181B453F7EF407BF34E10BBF20FBD13EC09537BD6457DC3EF8DC3F3EE02C473E10CA29BF507223BE20AA70BD1439DE3E763866BFFCE072BFC8EC6D3EE41ABD3E5E9F103F7885773FEE8C4BBFF85917BEC4EA0ABFC8B083BEF0F2FABD808F083F988B2C3FCCC2203F9C3F233F246BE8BEB43D81BE2E6F7CBFC0B6C9BD02355FBF28347DBFE2FD0FBFA01665BD00E0CC3C"> : tensor<32x4xf32>
    %cst_8 = arith.constant dense<[-0.349676609, 0.10159266, -0.464789808, -0.107514739, 0.436277688, -0.224069834, 0.0545015931, -0.498659909, 0.473275423, 0.221719265, -0.172084033, 0.376829803, -0.0810688734, -0.446219862, 0.29180336, -0.495224535, -0.193301797, 0.455577135, -0.432187676, 0.436466396, 0.183911443, 0.317357957, -0.063059628, -0.46220994, -0.337640524, -0.182032049, 0.332725704, 0.394683659, 0.406978726, -0.388807535, -0.392923474, -0.153443635]> : tensor<32xf32>
    %cst_9 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_12 = arith.constant 9.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x8x9xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.divf %in, %cst_12 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_6 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.cmpf ugt, %in, %cst : f32
      %34 = arith.select %33, %in, %cst : f32
      linalg.yield %34 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_13 = linalg.transpose ins(%cst_7 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_13 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_8 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.negf %in : f32
      %34 = math.exp %33 : f32
      %35 = arith.addf %34, %cst_0 : f32
      %36 = arith.divf %cst_0, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_9 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_10 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.subf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3]] output_shape [2, 4, 8, 1] : tensor<2x32xf32> into tensor<2x4x8x1xf32>
    %18 = tensor.empty() : tensor<2x1x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%18 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %33 = arith.index_cast %in : i64 to index
      %34 = linalg.index 0 : index
      %35 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%34, %33, %35, %c0] : tensor<2x4x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1xf32>
    %collapsed = tensor.collapse_shape %19 [[0, 1], [2], [3]] : tensor<2x1x8x1xf32> into tensor<2x8x1xf32>
    %20 = tensor.empty() : tensor<2x8x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed, %cst_10 : tensor<2x8x1xf32>, tensor<f32>) outs(%20 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1xf32>
    %22 = tensor.empty() : tensor<2x8x9xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %21 : tensor<2x8x9xf32>, tensor<2x8x1xf32>) outs(%22 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x9xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%18 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %33 = arith.index_cast %in : i64 to index
      %34 = linalg.index 0 : index
      %35 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%34, %33, %35, %c0] : tensor<2x4x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %24 [[0, 1], [2], [3]] : tensor<2x1x8x1xf32> into tensor<2x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14, %cst_11 : tensor<2x8x1xf32>, tensor<f32>) outs(%20 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %25 : tensor<2x8x9xf32>, tensor<2x8x1xf32>) outs(%22 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x9xf32>
    %27 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%18 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %33 = arith.index_cast %in : i64 to index
      %34 = linalg.index 0 : index
      %35 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%34, %33, %35, %c0] : tensor<2x4x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %27 [[0, 1], [2], [3]] : tensor<2x1x8x1xf32> into tensor<2x8x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_15 : tensor<2x8x9xf32>, tensor<2x8x1xf32>) outs(%22 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x9xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%18 : tensor<2x1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %33 = arith.index_cast %in : i64 to index
      %34 = linalg.index 0 : index
      %35 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%34, %33, %35, %c0] : tensor<2x4x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1xf32>
    %collapsed_16 = tensor.collapse_shape %29 [[0, 1], [2], [3]] : tensor<2x1x8x1xf32> into tensor<2x8x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16, %cst_11 : tensor<2x8x1xf32>, tensor<f32>) outs(%20 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %30 : tensor<2x8x9xf32>, tensor<2x8x1xf32>) outs(%22 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x9xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%26, %31 : tensor<2x8x9xf32>, tensor<2x8x9xf32>) outs(%22 : tensor<2x8x9xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.cmpf ogt, %in, %in_17 : f32
      %34 = arith.select %33, %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x9xf32>
    return %32 : tensor<2x8x9xf32>
  }
}

