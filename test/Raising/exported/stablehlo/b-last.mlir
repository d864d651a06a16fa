// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module @jit_last {
  func.func public @main(%arg0: tensor<2x5x7x8xf32>) -> tensor<2x5x7x8xf32> {
    %cst = arith.constant 5.000000e-01 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 3.500000e+01 : f32
    %cst_3 = arith.constant dense<[[0.172792092, 0.41080907, 0.165218532, -0.651578605], [0.452677935, 0.223187283, -0.268476605, 0.290559053], [0.182286203, 0.14706625, 0.014211121, 0.273356497], [-0.368227035, -0.0814549774, -0.241059661, 0.299423099], [0.0198610537, -0.146228373, -0.390954226, -0.128596127], [0.00407109037, -0.137801453, 0.647031903, 0.503362179], [-1.35558128, -0.944506645, -0.0873860493, -0.211095199], [0.1068215, 0.108660966, 1.05891943, -0.556010365]]> : tensor<8x4xf32>
    %cst_4 = arith.constant dense<[-0.18880251, 1.02138579, 0.323351502, 0.331531674]> : tensor<4xf32>
    %cst_5 = arith.constant dense<"0xEC9583BE21F452BFE17BAB3DC7425F3DDF191DBFF1E7AEBEA38B13BD3EDBF1BEC44149BD9B8C433DE0C2913C559C81BEE0FF973E8423E43E3B46243E8977D1BE904DBB3E605E80BEAC10E13E543009BF861AEA3E1D5C24BC01D71FBF6EB720BE5A9ADD3C4EAB0B3EAE70FBBE66BE0DBFE35FCC3DCEF96EBE6228F13DDF6FC23E770B53BF293F023E3BC11C3F705518BE8B91CFBE0D93C03EBEC3013E9858E53E1DC030BE39AC3DBF534D61BD964364BE9F7BC63EB047C63DABBF50BF1BFB18BF0040E23E1505AE3EFDE6A3BEC67709BA3822643EB1D26F3E6951E03E1652033E5C3542BDBC8704BE9522073FFF0D90BFA9FB8DBD1E2B873CD67136BF8C662A3E5ABAA6BE2FC9DC3E369B80BDA04DAB3E11031C3F590F443E432FE0BE31D541BFE46E603F29ED63BDCB45B0BE21B8933D5501C4BDFF25DA3E47F88A3CEF45E13BB2EEB6BE3B6B703EBF5504BFBB77AA3E6210433FE92843BFB3D69DBFC4EB9D3EC210A33F4E1E00BFCC1620BFABC6963E8839D7BEE38A81BE743C32BE4A31883ECB834FBEA9460E3E22C5B4BD5E3CD8BE44C023BE644DF3BEAA7B553BD9DA0FBFF6E30BBFBA7D3A3FB2D7D9BC5FC8DCBC0DF4823E927A57BE2D05EABD18AD593ECF98103ED66314BFF155D53EBF2697BE982D07BF8985E6BE8FF547BE604B503FF67716BFEFEAA33D1DD288BF8D614DBAFC49E63EDF57F2BD671DA1BE3D11ED3D"> : tensor<4x32xf32>
    %cst_6 = arith.constant dense<[0.350075871, 0.331828773, 0.986236929, 0.104583733, -0.296205044, -0.0629895926, -0.0362492725, 0.0543686934, -0.0150139062, 0.0869829729, -8.354250e-01, 0.414814472, -0.287369639, -0.586579323, 0.318875581, 0.658662974, 0.246514082, 0.0805796534, -0.46611014, 1.43578362, 0.44012931, -0.569647312, -0.389818966, 0.0434896238, -0.777365565, 8.431520e-02, -0.229535773, 0.613135278, 0.481077343, -1.35564268, 0.0208512936, -0.808733761]> : tensor<32xf32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst_7 : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x5x7x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %out, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x8xf32>
    %3 = tensor.empty() : tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.divf %in, %cst_2 : f32
      linalg.yield %59 : f32
    } -> tensor<2x8xf32>
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst_7 : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%4, %cst_3 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<4xf32>) outs(%8 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %9 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.addf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %12 = tensor.empty() : tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.maximumf %in, %cst_7 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %14 = tensor.empty() : tensor<2x32xf32>
    %15 = linalg.fill ins(%cst_7 : f32) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = linalg.matmul ins(%13, %cst_5 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %17 = tensor.empty() : tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<32xf32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32xf32>
    %19 = tensor.empty() : tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %18 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%19 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.addf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %21 = tensor.empty() : tensor<2x32xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.negf %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %23 = tensor.empty() : tensor<2x32xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x32xf32>) outs(%23 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %25 = tensor.empty() : tensor<2x32xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<2x32xf32>) outs(%25 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %cst_1 : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %27 = tensor.empty() : tensor<2x32xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.divf %cst_1, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %29 = tensor.empty() : tensor<2x32xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x32xf32>) outs(%29 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst_0 : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %31 = tensor.empty() : tensor<2x32xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<2x32xf32>) outs(%31 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.subf %in, %cst_1 : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %33 = tensor.empty() : tensor<2x1x1x32xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x32xf32>) outs(%33 : tensor<2x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %34[0, 0, 0, 0] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_8 = tensor.extract_slice %34[0, 0, 0, 8] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_9 = tensor.extract_slice %34[0, 0, 0, 16] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_10 = tensor.extract_slice %34[0, 0, 0, 24] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %35 = tensor.empty() : tensor<2x1x1x8xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x1x1x8xf32>) outs(%35 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %cst_1 : f32
      linalg.yield %59 : f32
    } -> tensor<2x1x1x8xf32>
    %37 = tensor.empty() : tensor<2x5x7x8xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x1x1x8xf32>) outs(%37 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %39 = tensor.empty() : tensor<2x5x7x8xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %38 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%39 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.mulf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %41 = tensor.empty() : tensor<2x1x1x8xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9 : tensor<2x1x1x8xf32>) outs(%41 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst : f32
      linalg.yield %59 : f32
    } -> tensor<2x1x1x8xf32>
    %43 = tensor.empty() : tensor<2x5x7x8xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x1x1x8xf32>) outs(%43 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %45 = tensor.empty() : tensor<2x5x7x8xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %44 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%45 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.addf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %47 = tensor.empty() : tensor<2x5x7x8xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8 : tensor<2x1x1x8xf32>) outs(%47 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %49 = tensor.empty() : tensor<2x5x7x8xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %48 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%49 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.mulf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %51 = tensor.empty() : tensor<2x1x1x8xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x1x1x8xf32>) outs(%51 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst : f32
      linalg.yield %59 : f32
    } -> tensor<2x1x1x8xf32>
    %53 = tensor.empty() : tensor<2x5x7x8xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x1x1x8xf32>) outs(%53 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %55 = tensor.empty() : tensor<2x5x7x8xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %54 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%55 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.addf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %57 = tensor.empty() : tensor<2x5x7x8xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %56 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%57 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.maximumf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    return %58 : tensor<2x5x7x8xf32>
  }
}

