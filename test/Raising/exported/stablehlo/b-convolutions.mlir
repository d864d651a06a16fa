// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module @jit_convolutions {
  func.func public @main(%arg0: tensor<2x5x7x8xf32>) -> tensor<2x5x7x8xf32> {
    %cst = arith.constant 2.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 3.500000e+01 : f32
    %cst_2 = arith.constant 0.000000e+00 : f32
    %cst_3 = arith.constant dense<[-0.574907899, 0.0594867766, -0.353290081, -0.315082818, -0.839847266, 0.975245773, 0.458309591, -0.486953676, 0.454105139, 0.671243548, -1.19477665, -0.274472386, -0.19398661, 0.324127227, -0.0607327111, -0.115215667, -0.0291856937, 0.926662862, 1.07999027, -0.262413204, -4.631220e-01, 1.34627652, -0.489872307, -0.286701024, 0.0182907544, 0.241623119, 0.514517784, 0.195488617, -0.436191529, 0.253191173, 0.124958791, 0.938459515]> : tensor<32xf32>
    %cst_4 = arith.constant dense<"0xAAB00BBF7B772DBF3B2EE63D2EFF0DBF43CC153F4A72B73E75B87FBF7A540B3E0D050DBF0267873C76B7B23CDE847EBF5006EFBDE9F602BEAB45F63EA63917BF50F0BC3E24AB0CBFF69E29BE4029D7BE0770393F6A76913E81A19B3FA254A43E7251D83EFE36D73EE54A9BBE136B0FBD8BD92C3FB4084BBEAA54C13DD3DC2DBC9DF59B3E52D53ABEC1049CBDD632F83DCCFD523DDB6EDDBE0A52E53EA23426BF28BE19BFB12824BF7F8BF73EA9A138BED795F8BE266911BF809E573E050507BF75D322BFA62E9D3EB82D19BF9D1625BEE98F5DBBFF0264BEA191DDBCEE5C2B3F2D5384BEFA3021BF7C1A6BBF35AED1BD085B34BEFFB9073E78B16DBE1A1075BE26A8B8BEFA0E85BE7812A43D98BD42BE75B44D3D1A5A733FF94E753E50BD49BF4CE45D3F3314323E7600F1BE5C34E83E80A2103CF67E9DBEA42DA2BE8C51FEBE6918C53CFCCE083F3B6D26BE4276573E2B15703FB5771BBFF7D9033E4DE51CBEB49507BFF64E03BF8A6EFABB58235E3E451688BE9FC8DE3CABE2B83EE0D6173E2B61DE3E0C3C6C3EE1DB793E25CF693F31889F3E1594843DE1BEB53EB04BEBBEA4E72CBE8610CB3E3D7BA13EB730463F1197AB3B8F2D3BBF633F793FE9E30B3FB58407BFFD1A303FCCB8843CD12E68BFA13857BE864782BEEAA04B3F04C5CABE22DA01BE98B30DBEB80842BEC200EABE5258E03DBCD4093F00BD9F3E9570EDBE"> : tensor<4x32xf32>
    %cst_5 = arith.constant dense<[-0.0189428702, -0.15216887, -0.523963273, -0.198095173]> : tensor<4xf32>
    %cst_6 = arith.constant dense<[[-0.40096572, -0.66217947, -0.124180809, 0.210222617], [0.568023264, 5.485320e-02, -0.276323646, -0.392390192], [0.3743729, 0.817391514, 0.136384383, -0.61666435], [-0.479132593, 0.800009548, 0.101441219, -0.866067409], [-0.041848097, -5.816130e-01, -0.314644039, -0.244002908], [-0.3566567, 0.276689231, -0.0315429866, -0.294715643], [0.204818919, 0.414927661, -0.821511685, -0.12836507], [-0.490373671, -0.0865776092, -0.644709349, 0.0103451973]]> : tensor<8x4xf32>
    %0 = tensor.empty() : tensor<1x1x8x4xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_6 : tensor<8x4xf32>) outs(%0 : tensor<1x1x8x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x8x4xf32>
    %2 = tensor.empty() : tensor<1x1x4x32xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<4x32xf32>) outs(%2 : tensor<1x1x4x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x1x4x32xf32>
    %4 = tensor.empty() : tensor<2x8xf32>
    %5 = linalg.fill ins(%cst_2 : f32) outs(%4 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x5x7x8xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %out, %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x8xf32>
    %7 = tensor.empty() : tensor<2x1x1x8xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%6 : tensor<2x8xf32>) outs(%7 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x8xf32>
    %9 = tensor.empty() : tensor<2x1x1x8xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x1x1x8xf32>) outs(%9 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.divf %in, %cst_1 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x8xf32>
    %11 = tensor.empty() : tensor<2x1x1x4xf32>
    %12 = linalg.fill ins(%cst_2 : f32) outs(%11 : tensor<2x1x1x4xf32>) -> tensor<2x1x1x4xf32>
    %13 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%10, %1 : tensor<2x1x1x8xf32>, tensor<1x1x8x4xf32>) outs(%12 : tensor<2x1x1x4xf32>) -> tensor<2x1x1x4xf32>
    %14 = tensor.empty() : tensor<2x1x1x4xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_5 : tensor<4xf32>) outs(%14 : tensor<2x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x4xf32>
    %16 = tensor.empty() : tensor<2x1x1x4xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %15 : tensor<2x1x1x4xf32>, tensor<2x1x1x4xf32>) outs(%16 : tensor<2x1x1x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.addf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x4xf32>
    %18 = tensor.empty() : tensor<2x1x1x4xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x1x1x4xf32>) outs(%18 : tensor<2x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.negf %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x4xf32>
    %20 = tensor.empty() : tensor<2x1x1x4xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x1x1x4xf32>) outs(%20 : tensor<2x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.exp %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x4xf32>
    %22 = tensor.empty() : tensor<2x1x1x4xf32>
    %23 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x1x4xf32>) outs(%22 : tensor<2x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %in, %cst_0 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x4xf32>
    %24 = tensor.empty() : tensor<2x1x1x4xf32>
    %25 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x1x1x4xf32>) outs(%24 : tensor<2x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.divf %cst_0, %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x4xf32>
    %26 = tensor.empty() : tensor<2x1x1x4xf32>
    %27 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %25 : tensor<2x1x1x4xf32>, tensor<2x1x1x4xf32>) outs(%26 : tensor<2x1x1x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.mulf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x4xf32>
    %28 = tensor.empty() : tensor<2x1x1x32xf32>
    %29 = linalg.fill ins(%cst_2 : f32) outs(%28 : tensor<2x1x1x32xf32>) -> tensor<2x1x1x32xf32>
    %30 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<1> : tensor<2xi64>} ins(%27, %3 : tensor<2x1x1x4xf32>, tensor<1x1x4x32xf32>) outs(%29 : tensor<2x1x1x32xf32>) -> tensor<2x1x1x32xf32>
    %31 = tensor.empty() : tensor<2x1x1x32xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<32xf32>) outs(%31 : tensor<2x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x32xf32>
    %33 = tensor.empty() : tensor<2x1x1x32xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<2x1x1x32xf32>, tensor<2x1x1x32xf32>) outs(%33 : tensor<2x1x1x32xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.addf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x32xf32>
    %35 = tensor.empty() : tensor<2x1x1x32xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x1x1x32xf32>) outs(%35 : tensor<2x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.divf %in, %cst : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x32xf32>
    %37 = tensor.empty() : tensor<2x1x1x32xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x1x1x32xf32>) outs(%37 : tensor<2x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = math.tanh %in : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %38[0, 0, 0, 0] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_7 = tensor.extract_slice %38[0, 0, 0, 8] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_8 = tensor.extract_slice %38[0, 0, 0, 16] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_9 = tensor.extract_slice %38[0, 0, 0, 24] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %39 = tensor.empty() : tensor<2x1x1x8xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x1x1x8xf32>) outs(%39 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.addf %in, %cst_0 : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x8xf32>
    %41 = tensor.empty() : tensor<2x5x7x8xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x1x1x8xf32>) outs(%41 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %43 = tensor.empty() : tensor<2x5x7x8xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %arg0 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%43 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.mulf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<2x5x7x8xf32>
    %45 = tensor.empty() : tensor<2x1x1x8xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8 : tensor<2x1x1x8xf32>) outs(%45 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.divf %in, %cst : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x8xf32>
    %47 = tensor.empty() : tensor<2x5x7x8xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x1x1x8xf32>) outs(%47 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %49 = tensor.empty() : tensor<2x5x7x8xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %48 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%49 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.addf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<2x5x7x8xf32>
    %51 = tensor.empty() : tensor<2x5x7x8xf32>
    %52 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7 : tensor<2x1x1x8xf32>) outs(%51 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %53 = tensor.empty() : tensor<2x5x7x8xf32>
    %54 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52, %arg0 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%53 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.mulf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<2x5x7x8xf32>
    %55 = tensor.empty() : tensor<2x1x1x8xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9 : tensor<2x1x1x8xf32>) outs(%55 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %63 = arith.divf %in, %cst : f32
      linalg.yield %63 : f32
    } -> tensor<2x1x1x8xf32>
    %57 = tensor.empty() : tensor<2x5x7x8xf32>
    %58 = linalg.generic {indexing_maps = [#map6, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x1x1x8xf32>) outs(%57 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %59 = tensor.empty() : tensor<2x5x7x8xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %58 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%59 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.addf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<2x5x7x8xf32>
    %61 = tensor.empty() : tensor<2x5x7x8xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %60 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%61 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %63 = arith.maximumf %in, %in_10 : f32
      linalg.yield %63 : f32
    } -> tensor<2x5x7x8xf32>
    return %62 : tensor<2x5x7x8xf32>
  }
}

