// raises: dyrelu.a x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
module @jit_shared {
  func.func public @main(%arg0: tensor<2x5x7x8xf32>) -> tensor<2x5x7x8xf32> {
    %cst = arith.constant 2.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 3.500000e+01 : f32
    %cst_2 = arith.constant dense<[[0.526557863, 0.888245642, -1.2766459, -0.0689825341], [0.50685972, 0.676070929, 0.326894194, 0.748558938], [0.144978791, 0.275633574, 0.0893688425, -0.536929369], [-0.423314482, 0.189792126, -0.290097594, 0.635775685], [0.646193325, 0.899393141, -0.0130369188, 0.691854894], [-0.452921569, -0.408157378, 0.0406515263, 0.14071542], [-0.799494147, -0.865362107, 0.1775392, -0.43109405], [0.604178548, 0.197273105, 0.153592303, 0.104221314]]> : tensor<8x4xf32>
    %cst_3 = arith.constant dense<[0.447737545, -0.076523073, 0.542815506, -0.262957156]> : tensor<4xf32>
    %cst_4 = arith.constant dense<[[-0.112498857, -0.340252608, 0.298830926, 0.0179421231], [-0.431133538, 1.000940e+00, -0.18185702, -0.0581498854], [0.197082385, 0.87382543, -0.0741918162, 0.351591617], [0.0493976697, -0.731896817, 0.395988643, 0.51031965]]> : tensor<4x4xf32>
    %cst_5 = arith.constant dense<[-0.119993135, -0.00771816866, -0.750658094, -0.76147598]> : tensor<4xf32>
    %cst_6 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst_6 : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x5x7x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %out, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x8xf32>
    %3 = tensor.empty() : tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.divf %in, %cst_1 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8xf32>
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst_6 : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%4, %cst_2 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_3 : tensor<4xf32>) outs(%8 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %9 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %59 = arith.addf %in, %in_10 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %12 = tensor.empty() : tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.maximumf %in, %cst_6 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %14 = tensor.empty() : tensor<2x4xf32>
    %15 = linalg.fill ins(%cst_6 : f32) outs(%14 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %16 = linalg.matmul ins(%13, %cst_4 : tensor<2x4xf32>, tensor<4x4xf32>) outs(%15 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %17 = tensor.empty() : tensor<2x4xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_5 : tensor<4xf32>) outs(%17 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4xf32>
    %19 = tensor.empty() : tensor<2x4xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %18 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%19 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %59 = arith.addf %in, %in_10 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %21 = tensor.empty() : tensor<2x4xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x4xf32>) outs(%21 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.negf %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %23 = tensor.empty() : tensor<2x4xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x4xf32>) outs(%23 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %25 = tensor.empty() : tensor<2x4xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<2x4xf32>) outs(%25 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %cst_0 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %27 = tensor.empty() : tensor<2x4xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x4xf32>) outs(%27 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.divf %cst_0, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %29 = tensor.empty() : tensor<2x4xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x4xf32>) outs(%29 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %31 = tensor.empty() : tensor<2x4xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<2x4xf32>) outs(%31 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.subf %in, %cst_0 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %33 = tensor.empty() : tensor<2x1x1x4xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x4xf32>) outs(%33 : tensor<2x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x4xf32>
    %extracted_slice = tensor.extract_slice %34[0, 0, 0, 0] [2, 1, 1, 1] [1, 1, 1, 1] : tensor<2x1x1x4xf32> to tensor<2x1x1x1xf32>
    %35 = tensor.empty() : tensor<2x1x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x1x1x1xf32>) outs(%35 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %cst_0 : f32
      linalg.yield %59 : f32
    } -> tensor<2x1x1x1xf32>
    %37 = tensor.empty() : tensor<2x5x7x8xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x1x1x1xf32>) outs(%37 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %39 = tensor.empty() : tensor<2x5x7x8xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %arg0 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%39 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %59 = arith.mulf %in, %in_10 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %extracted_slice_7 = tensor.extract_slice %34[0, 0, 0, 2] [2, 1, 1, 1] [1, 1, 1, 1] : tensor<2x1x1x4xf32> to tensor<2x1x1x1xf32>
    %41 = tensor.empty() : tensor<2x1x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7 : tensor<2x1x1x1xf32>) outs(%41 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.divf %in, %cst : f32
      linalg.yield %59 : f32
    } -> tensor<2x1x1x1xf32>
    %43 = tensor.empty() : tensor<2x5x7x8xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x1x1x1xf32>) outs(%43 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %45 = tensor.empty() : tensor<2x5x7x8xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %44 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%45 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %59 = arith.addf %in, %in_10 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %extracted_slice_8 = tensor.extract_slice %34[0, 0, 0, 1] [2, 1, 1, 1] [1, 1, 1, 1] : tensor<2x1x1x4xf32> to tensor<2x1x1x1xf32>
    %47 = tensor.empty() : tensor<2x5x7x8xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8 : tensor<2x1x1x1xf32>) outs(%47 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %49 = tensor.empty() : tensor<2x5x7x8xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %arg0 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%49 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %59 = arith.mulf %in, %in_10 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %extracted_slice_9 = tensor.extract_slice %34[0, 0, 0, 3] [2, 1, 1, 1] [1, 1, 1, 1] : tensor<2x1x1x4xf32> to tensor<2x1x1x1xf32>
    %51 = tensor.empty() : tensor<2x1x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9 : tensor<2x1x1x1xf32>) outs(%51 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.divf %in, %cst : f32
      linalg.yield %59 : f32
    } -> tensor<2x1x1x1xf32>
    %53 = tensor.empty() : tensor<2x5x7x8xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x1x1x1xf32>) outs(%53 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %55 = tensor.empty() : tensor<2x5x7x8xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %54 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%55 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %59 = arith.addf %in, %in_10 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %57 = tensor.empty() : tensor<2x5x7x8xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %56 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%57 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %59 = arith.maximumf %in, %in_10 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    return %58 : tensor<2x5x7x8xf32>
  }
}

