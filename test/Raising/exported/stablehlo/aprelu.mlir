// raises: dyrelu.aprelu x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
module @jit_adaptive {
  func.func public @main(%arg0: tensor<2x5x7x8xf32>) -> tensor<2x5x7x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 3.500000e+01 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<[[-0.55166924, -0.36251232, -0.390902638, 0.133487925], [-0.124290362, 0.0632415265, 0.421521276, 0.428968281], [0.237591818, -0.225384295, -0.377466142, -0.407407045], [-0.171927422, -0.0256900471, -0.486136824, -0.567243755], [0.15285261, -0.925842524, -0.0885267555, 0.212912828], [-0.492677808, -0.55647707, -3.803130e-01, 0.324012309], [-0.0649156794, -0.934798598, -0.211674556, 0.506948411], [0.491857678, 0.315020978, -0.119029403, -0.922469913], [0.0847888663, -0.0879888832, 0.038399931, 0.771152079], [0.0918417722, 0.138166904, 0.302548736, -0.128284454], [-0.332178175, -0.368686527, 0.383483231, 0.252276361], [-0.244773239, 0.576347649, 0.0921657383, -0.670109212], [0.302939475, -0.0697428361, -0.664400935, 0.257742435], [-0.172408253, -0.196171299, 0.294947952, -1.09624839], [-0.638650119, -0.212260082, 0.124581784, -0.332553655], [-0.498358607, -0.52621156, -0.0586465783, 0.33750996]]> : tensor<16x4xf32>
    %cst_4 = arith.constant dense<[-0.725001037, -1.0401895, -0.148688093, -0.19100906]> : tensor<4xf32>
    %cst_5 = arith.constant dense<[[-0.454490215, 0.305871397, 0.402315795, -0.28208378, -0.172225699, 0.2850146, -0.214606315, -0.70157218], [-0.0337841213, -0.452116251, 0.16264002, -0.252586961, -0.0945761203, 0.259706676, -0.0624095499, -0.317008108], [-0.503228426, 0.860534965, 0.553304315, -0.751826406, -0.526217699, 0.292006016, -0.29418242, 0.00758170616], [0.407005787, 0.0643945485, -0.0646081864, -0.236799598, -0.0432113037, 0.193342134, 0.867383301, 0.532501578]]> : tensor<4x8xf32>
    %cst_6 = arith.constant dense<[-0.0997235178, 0.458282351, 0.0585711971, -0.740691543, -0.0533257537, 0.49734357, -0.298181385, 0.467995226]> : tensor<8xf32>
    %0 = tensor.empty() : tensor<2x5x7x8xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x5x7x8xf32>) outs(%0 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.maximumf %in, %cst_2 : f32
      linalg.yield %49 : f32
    } -> tensor<2x5x7x8xf32>
    %2 = tensor.empty() : tensor<2x5x7x8xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x5x7x8xf32>) outs(%2 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.absf %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x5x7x8xf32>
    %4 = tensor.empty() : tensor<2x5x7x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %3 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%4 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %49 = arith.subf %in, %in_8 : f32
      linalg.yield %49 : f32
    } -> tensor<2x5x7x8xf32>
    %6 = tensor.empty() : tensor<2x5x7x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x5x7x8xf32>) outs(%6 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.mulf %in, %cst_1 : f32
      linalg.yield %49 : f32
    } -> tensor<2x5x7x8xf32>
    %8 = tensor.empty() : tensor<2x8xf32>
    %9 = linalg.fill ins(%cst_2 : f32) outs(%8 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%7 : tensor<2x5x7x8xf32>) outs(%9 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %11 = tensor.empty() : tensor<2x8xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x8xf32>) outs(%11 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_0 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %13 = tensor.empty() : tensor<2x8xf32>
    %14 = linalg.fill ins(%cst_2 : f32) outs(%13 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1 : tensor<2x5x7x8xf32>) outs(%14 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %out, %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %16 = tensor.empty() : tensor<2x8xf32>
    %17 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x8xf32>) outs(%16 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %in, %cst_0 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %18 = tensor.empty() : tensor<2x16xf32>
    %inserted_slice = tensor.insert_slice %12 into %18[0, 0] [2, 8] [1, 1] : tensor<2x8xf32> into tensor<2x16xf32>
    %inserted_slice_7 = tensor.insert_slice %17 into %inserted_slice[0, 8] [2, 8] [1, 1] : tensor<2x8xf32> into tensor<2x16xf32>
    %19 = tensor.empty() : tensor<2x4xf32>
    %20 = linalg.fill ins(%cst_2 : f32) outs(%19 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %21 = linalg.matmul ins(%inserted_slice_7, %cst_3 : tensor<2x16xf32>, tensor<16x4xf32>) outs(%20 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %22 = tensor.empty() : tensor<2x4xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<4xf32>) outs(%22 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4xf32>
    %24 = tensor.empty() : tensor<2x4xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%21, %23 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%24 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %49 = arith.addf %in, %in_8 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4xf32>
    %26 = tensor.empty() : tensor<2x4xf32>
    %27 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<2x4xf32>) outs(%26 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.maximumf %in, %cst_2 : f32
      linalg.yield %49 : f32
    } -> tensor<2x4xf32>
    %28 = tensor.empty() : tensor<2x8xf32>
    %29 = linalg.fill ins(%cst_2 : f32) outs(%28 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %30 = linalg.matmul ins(%27, %cst_5 : tensor<2x4xf32>, tensor<4x8xf32>) outs(%29 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %31 = tensor.empty() : tensor<2x8xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<8xf32>) outs(%31 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %33 = tensor.empty() : tensor<2x8xf32>
    %34 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%30, %32 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%33 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %49 = arith.addf %in, %in_8 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %35 = tensor.empty() : tensor<2x8xf32>
    %36 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<2x8xf32>) outs(%35 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.negf %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %37 = tensor.empty() : tensor<2x8xf32>
    %38 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<2x8xf32>) outs(%37 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = math.exp %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %39 = tensor.empty() : tensor<2x8xf32>
    %40 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%38 : tensor<2x8xf32>) outs(%39 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.addf %in, %cst : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %41 = tensor.empty() : tensor<2x8xf32>
    %42 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%40 : tensor<2x8xf32>) outs(%41 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %49 = arith.divf %cst, %in : f32
      linalg.yield %49 : f32
    } -> tensor<2x8xf32>
    %43 = tensor.empty() : tensor<2x5x7x8xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x8xf32>) outs(%43 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %45 = tensor.empty() : tensor<2x5x7x8xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %7 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%45 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %49 = arith.mulf %in, %in_8 : f32
      linalg.yield %49 : f32
    } -> tensor<2x5x7x8xf32>
    %47 = tensor.empty() : tensor<2x5x7x8xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %46 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%47 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %49 = arith.addf %in, %in_8 : f32
      linalg.yield %49 : f32
    } -> tensor<2x5x7x8xf32>
    return %48 : tensor<2x5x7x8xf32>
  }
}

