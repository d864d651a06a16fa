// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d1)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map11 = affine_map<(d0, d1, d2, d3) -> ()>
#map12 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<1> : tensor<1xi64>
    %cst_3 = arith.constant dense<0> : tensor<1xi64>
    %cst_4 = arith.constant dense<[0.530688286, 0.153430596, 1.04910564, 0.307139218]> : tensor<4xf32>
    %cst_5 = arith.constant dense<[-0.648410618, -0.837802172, -0.785061478, -0.296400696, 0.0087856641, -0.221094459, -0.18826735, 1.01694524, 0.391511917, 0.452241421, 0.108395241, -0.180517554, 0.664851308, 0.372090399, 6.281180e-02, 0.0546821877, -0.0421054065, -0.672196865, 0.214599192, -0.185283944, -0.134205714, -0.601113617, -0.764910638, -0.293036282, 0.206126601, 0.192965642, -0.156213656, 0.452048659, -0.466234237, 0.117204331, 0.600988864, 0.601760328]> : tensor<32xf32>
    %cst_6 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_10 = arith.constant 3.500000e+01 : f32
    %cst_11 = arith.constant dense<[[[-0.423575908, 0.366141051, -0.0250860676, -0.433893949], [-0.310308725, -0.0498796664, -0.704577565, -0.00550945709], [-0.100134723, -0.105605938, 0.161198542, 1.07238722], [0.575600863, -0.520358562, 0.209311411, -0.0974376648], [-0.300032228, 0.552135289, -0.443263203, -1.00604928], [0.654674351, 0.033480078, -0.452076197, 0.00918594188], [-0.230202585, -0.158028051, -0.779519379, 0.0376408361], [-0.633504272, -0.102570854, 0.591632903, -0.546128213]]]> : tensor<1x8x4xf32>
    %cst_12 = arith.constant dense<"0x36E28CBC7D98963EE62A343F0A5C473F93E5B53E8DF9073DDB4B9E3E6093A7BEEC05F73E7B707C3E3EE355BF7F420EBF5CF1DE3E319A253FCBBFFDBECA325EBE4E24B8BDFFAF6BBE58ED6EBEDFE3533EE761093F2D8CEC3E2BA5B2BEAA3413BF3225AD3EF988063D1FCCAD3E7F3344BFF80E95BCC7D7EF3E832677BA788F133E264B393FF59925BE1154B9BE95ED803E5AA05EBF0E83283DA0231D3F0137803DA612CA3D448406BE08C8FBBE94D251BFE236F33EF24D35BF503AEABE73A5063F61F984BEA2FC1FBFB696E4BE3B7D7E3F77EFE33E5C0D653E22D820BCE83030BF057EF1BDC7938EBE811D4CBFFE1FAF3FAD1A53BE7C853ABEF4F5763D2A375B3EB0A4B83E0763D0BE987F373EFB9C0EBD17385BBF5E1ED8BE88B562BDD93092BCFA07F03E927A983DD572F8BD6FDEAABE9F19FEB7F35C6FBFF830503F40E190BD69F0983CFA6893BE3C404F3EF0EB0C3FAF9B123F42A7153F08AD2DBFFAA0F63E05C62D3D56715E3F36BD92BE0C82CABEBA198FBE46A285BE2651223F748B503F3C067F3EA29AE2BED3D4C33CAC34813FF41030BEEB940BBF181A043E4EA9163E18206CBE3F8DC53D3A925F3E5B0CCABF543A19BEBCEAEDBE6816363F5ECBB53D7155D9BD0C55AFBDA0B9303F4079C0BE0F1D71BEE5902CBF32472FBF9ACA9A3E0C1141BF38E98ABF4833593F90E9533ED2E2AD3D6D4AABBED2D4223E5F3B923E"> : tensor<1x4x32xf32>
    %collapsed = tensor.collapse_shape %arg0 [[0], [1], [2, 3]] : tensor<2x8x5x7xf32> into tensor<2x8x35xf32>
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed : tensor<2x8x35xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.addf %in, %out : f32
      linalg.yield %42 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.divf %in, %cst_10 : f32
      linalg.yield %42 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %3 [[0, 1], [2]] output_shape [1, 2, 8] : tensor<2x8xf32> into tensor<1x2x8xf32>
    %4 = tensor.empty() : tensor<1x2x4xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
    %6 = linalg.batch_matmul ins(%expanded, %cst_11 : tensor<1x2x8xf32>, tensor<1x8x4xf32>) outs(%5 : tensor<1x2x4xf32>) -> tensor<1x2x4xf32>
    %collapsed_13 = tensor.collapse_shape %6 [[0, 1], [2]] : tensor<1x2x4xf32> into tensor<2x4xf32>
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %collapsed_13 : tensor<4xf32>, tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.addf %in, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_6 : tensor<2x4xf32>, tensor<f32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.cmpf ogt, %in, %in_25 : f32
      %43 = arith.select %42, %in, %in_25 : f32
      linalg.yield %43 : f32
    } -> tensor<2x4xf32>
    %expanded_14 = tensor.expand_shape %9 [[0, 1], [2]] output_shape [1, 2, 4] : tensor<2x4xf32> into tensor<1x2x4xf32>
    %10 = tensor.empty() : tensor<1x2x32xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %12 = linalg.batch_matmul ins(%expanded_14, %cst_12 : tensor<1x2x4xf32>, tensor<1x4x32xf32>) outs(%11 : tensor<1x2x32xf32>) -> tensor<1x2x32xf32>
    %collapsed_15 = tensor.collapse_shape %12 [[0, 1], [2]] : tensor<1x2x32xf32> into tensor<2x32xf32>
    %13 = tensor.empty() : tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_5, %collapsed_15 : tensor<32xf32>, tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.addf %in, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.negf %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = math.exp %in : f32
      linalg.yield %42 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.addf %in, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %42 = arith.cmpf one, %in, %cst : f32
      cf.assert %42, "unimplemented: tensor with zero element"
      %43 = arith.divf %cst_0, %in : f32
      linalg.yield %43 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.mulf %in, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.subf %in, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x32xf32>
    %expanded_16 = tensor.expand_shape %20 [[0], [1, 2, 3, 4, 5]] output_shape [2, 2, 2, 8, 1, 1] : tensor<2x32xf32> into tensor<2x2x2x8x1x1xf32>
    %21 = tensor.empty() : tensor<2x1x2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%21 : tensor<2x1x2x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %42 = arith.index_cast %in : i64 to index
      %43 = linalg.index 0 : index
      %44 = linalg.index 2 : index
      %45 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_16[%43, %42, %44, %45, %c0, %c0] : tensor<2x2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x8x1x1xf32>
    %collapsed_17 = tensor.collapse_shape %22 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xf32> into tensor<2x2x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%21 : tensor<2x1x2x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %42 = arith.index_cast %in : i64 to index
      %43 = linalg.index 0 : index
      %44 = linalg.index 2 : index
      %45 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_16[%43, %42, %44, %45, %c0, %c0] : tensor<2x2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x8x1x1xf32>
    %collapsed_18 = tensor.collapse_shape %23 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xf32> into tensor<2x2x8x1x1xf32>
    %24 = tensor.empty() : tensor<2x2x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %cst_9 : tensor<2x2x8x1x1xf32>, tensor<f32>) outs(%24 : tensor<2x2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.mulf %in, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x2x8x1x1xf32>
    %26 = tensor.empty() : tensor<2x1x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%26 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %42 = arith.index_cast %in : i64 to index
      %43 = linalg.index 0 : index
      %44 = linalg.index 2 : index
      %extracted = tensor.extract %collapsed_17[%43, %42, %44, %c0, %c0] : tensor<2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed_19 = tensor.collapse_shape %27 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %28 = tensor.empty() : tensor<2x8x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map10, #map11, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19, %cst_7 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%28 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.addf %in, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x1x1xf32>
    %30 = tensor.empty() : tensor<2x8x5x7xf32>
    %31 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %29 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%30 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.mulf %in, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x5x7xf32>
    %32 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%26 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %42 = arith.index_cast %in : i64 to index
      %43 = linalg.index 0 : index
      %44 = linalg.index 2 : index
      %extracted = tensor.extract %25[%43, %42, %44, %c0, %c0] : tensor<2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed_20 = tensor.collapse_shape %32 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %collapsed_20 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%30 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.addf %in, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x5x7xf32>
    %34 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%26 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %42 = arith.index_cast %in : i64 to index
      %43 = linalg.index 0 : index
      %44 = linalg.index 2 : index
      %extracted = tensor.extract %collapsed_17[%43, %42, %44, %c0, %c0] : tensor<2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed_21 = tensor.collapse_shape %34 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_21 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%30 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.mulf %in, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x5x7xf32>
    %36 = linalg.generic {indexing_maps = [#map9, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%26 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %42 = arith.index_cast %in : i64 to index
      %43 = linalg.index 0 : index
      %44 = linalg.index 2 : index
      %extracted = tensor.extract %25[%43, %42, %44, %c0, %c0] : tensor<2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed_22 = tensor.collapse_shape %36 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map10, #map12, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %collapsed_22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%30 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %42 = arith.addf %in, %in_25 : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x5x7xf32>
    %expanded_23 = tensor.expand_shape %33 [[0, 1], [2], [3], [4]] output_shape [1, 2, 8, 5, 7] : tensor<2x8x5x7xf32> into tensor<1x2x8x5x7xf32>
    %expanded_24 = tensor.expand_shape %37 [[0, 1], [2], [3], [4]] output_shape [1, 2, 8, 5, 7] : tensor<2x8x5x7xf32> into tensor<1x2x8x5x7xf32>
    %concat = tensor.concat dim(0) %expanded_23, %expanded_24 : (tensor<1x2x8x5x7xf32>, tensor<1x2x8x5x7xf32>) -> tensor<2x2x8x5x7xf32>
    %38 = tensor.empty() : tensor<2x8x5x7xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %40 = linalg.fill ins(%cst_1 : f32) outs(%30 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %41:2 = linalg.generic {indexing_maps = [#map7, #map13, #map13], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x2x8x5x7xf32>) outs(%40, %39 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %42 = linalg.index 0 : index
      %43 = arith.index_cast %42 : index to i64
      %44 = arith.maximumf %in, %out : f32
      %45 = arith.cmpf ogt, %in, %out : f32
      %46 = arith.select %45, %43, %out_25 : i64
      linalg.yield %44, %46 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %41#0 : tensor<2x8x5x7xf32>
  }
}

