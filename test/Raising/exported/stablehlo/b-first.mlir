// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
module @jit_first {
  func.func public @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 3.500000e+01 : f32
    %cst_3 = arith.constant dense<[[0.0945266932, -0.261374235, -0.206531778, -1.22073364], [0.899853706, 0.572082937, -0.162711412, 0.386903286], [0.14060533, -0.276911408, 0.488783717, -0.15527828], [-0.164411947, -0.396073371, 0.227479041, -0.0495990254], [0.272644371, -0.303592861, 0.0634139255, -4.461370e-01], [0.420732498, 0.0940175428, 0.165285498, 0.205251962], [-0.505378723, 0.391590506, 1.02835143, -0.819221258], [-0.864705741, -0.752415716, 0.420729458, 0.0643578321]]> : tensor<8x4xf32>
    %cst_4 = arith.constant dense<[0.539171219, 0.361215442, 0.105285905, 0.142019078]> : tensor<4xf32>
    %cst_5 = arith.constant dense<"0xB2D5ADBD6953DE3E889A10BFE1FD57BEF6C4F83DF594663FECB3C3BEA71E0ABF973390BE3922F83E49A5F0BD3484293F0CAF6FBF7273103F7F76043FD69635BF92449D3DF29D1B3FE60E343D6FECFF3E26FE973FD9400C3E458E0FBEAD63C5BE90E7A53E9B73C9BD4A09B7BD709257BDDC5DA63ED17D08BFFED243BFA3C49BBF0C6E193FF920173D984B413F70BD92BBE6FDBDBE26B3743E63DA1CBD308920BFB993E2BED325623F716D353E9E30553E30980DBE7691B0BE8E43E43E654656BDE954C2BEFD5889BDCCD5E7BE609BC23D888A103FAD09D6BE88DA363F24E9AABE14189D3D6D1DD6BE9E91E3BD212BC23C068F5EBE76F0B3BEF389ADBE8A37D2BE62F848BFF4A306BE9C644D3E078DE83E86A8A53E00459D3F3D2A233E99A469BEB9916F3F3E0B06BF26EEF73E5E84F4BE204E353E6DF47BBFCD36E63EAA0BA2BDF9B9F7BE6FD6563F49EEC33EFFA0BB3C61D5BEBEF99CB1BCF1DCA7BDF48AB93EA84ECC3E15F2AABE8DA38CBE6F3588BE6DB62CBF747197BE71403DBD3AE2B03E3202293FC1EFCEBECC0C8D3ED88F63BEE0CF843F5792C7BC658B803E53A8EFBE5889CFBE3789CE3DC9A244BE3EE2343EDAE947BF2879A93E5844E6BE5F785C3FFAB113BE2E730C3FD08E32BFD89E5B3EE955E3BE864979BE5A7E493CA65722BE834C073E5966BF3EBB1CA73E7E2933BDE4842EBF4AFDCDBE5174C8BDFFCB87BF"> : tensor<4x32xf32>
    %cst_6 = arith.constant dense<[0.37604028, -0.119819097, -0.125659645, 0.474188119, 0.333955258, 0.110500485, -0.500666797, 0.155210793, 0.173088774, -0.442386657, 0.521655917, 0.253943592, -0.9848122, 0.0609747246, -6.323490e-01, 0.568157554, 0.403513968, -0.551795363, -0.442436337, 0.0509266406, -0.119405411, 0.762601554, 0.370486915, -0.141213626, 0.288697958, -1.01613963, 0.15493235, 0.433203518, -0.0894762575, -0.355107099, 0.282916725, 0.979307353]> : tensor<32xf32>
    %cst_7 = arith.constant dense<[1.000000e+00, 1.000000e+00, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %cst_8 = arith.constant dense<[1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]> : tensor<4xf32>
    %cst_9 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst_9 : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %out, %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x8xf32>
    %3 = tensor.empty() : tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.divf %in, %cst_2 : f32
      linalg.yield %54 : f32
    } -> tensor<2x8xf32>
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst_9 : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%4, %cst_3 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<4xf32>) outs(%8 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %9 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %54 = arith.addf %in, %in_11 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4xf32>
    %12 = tensor.empty() : tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.maximumf %in, %cst_9 : f32
      linalg.yield %54 : f32
    } -> tensor<2x4xf32>
    %14 = tensor.empty() : tensor<2x32xf32>
    %15 = linalg.fill ins(%cst_9 : f32) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = linalg.matmul ins(%13, %cst_5 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %17 = tensor.empty() : tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<32xf32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32xf32>
    %19 = tensor.empty() : tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %18 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%19 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %54 = arith.addf %in, %in_11 : f32
      linalg.yield %54 : f32
    } -> tensor<2x32xf32>
    %21 = tensor.empty() : tensor<2x32xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.negf %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x32xf32>
    %23 = tensor.empty() : tensor<2x32xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x32xf32>) outs(%23 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = math.exp %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x32xf32>
    %25 = tensor.empty() : tensor<2x32xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<2x32xf32>) outs(%25 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.addf %in, %cst_1 : f32
      linalg.yield %54 : f32
    } -> tensor<2x32xf32>
    %27 = tensor.empty() : tensor<2x32xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.divf %cst_1, %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x32xf32>
    %29 = tensor.empty() : tensor<2x32xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x32xf32>) outs(%29 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.mulf %in, %cst_0 : f32
      linalg.yield %54 : f32
    } -> tensor<2x32xf32>
    %31 = tensor.empty() : tensor<2x32xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<2x32xf32>) outs(%31 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.subf %in, %cst_1 : f32
      linalg.yield %54 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %32 [[0], [1, 2, 3, 4]] output_shape [2, 8, 1, 1, 4] : tensor<2x32xf32> into tensor<2x8x1x1x4xf32>
    %33 = tensor.empty() : tensor<2x8x1x1x4xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_7 : tensor<4xf32>) outs(%33 : tensor<2x8x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1x1x4xf32>
    %35 = tensor.empty() : tensor<2x8x1x1x4xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %34 : tensor<2x8x1x1x4xf32>, tensor<2x8x1x1x4xf32>) outs(%35 : tensor<2x8x1x1x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %54 = arith.mulf %in, %in_11 : f32
      linalg.yield %54 : f32
    } -> tensor<2x8x1x1x4xf32>
    %37 = tensor.empty() : tensor<2x8x1x1x4xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_8 : tensor<4xf32>) outs(%37 : tensor<2x8x1x1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x1x1x4xf32>
    %39 = tensor.empty() : tensor<2x8x1x1x4xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%36, %38 : tensor<2x8x1x1x4xf32>, tensor<2x8x1x1x4xf32>) outs(%39 : tensor<2x8x1x1x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %54 = arith.addf %in, %in_11 : f32
      linalg.yield %54 : f32
    } -> tensor<2x8x1x1x4xf32>
    %extracted_slice = tensor.extract_slice %40[0, 0, 0, 0, 0] [2, 8, 1, 1, 2] [1, 1, 1, 1, 1] : tensor<2x8x1x1x4xf32> to tensor<2x8x1x1x2xf32>
    %41 = tensor.empty() : tensor<2x8x5x7x2xf32>
    %42 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%41 : tensor<2x8x5x7x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x5x7x2xf32>
    %43 = tensor.empty() : tensor<2x8x5x7x2xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x8x1x1x2xf32>) outs(%43 : tensor<2x8x5x7x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x5x7x2xf32>
    %45 = tensor.empty() : tensor<2x8x5x7x2xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<2x8x5x7x2xf32>, tensor<2x8x5x7x2xf32>) outs(%45 : tensor<2x8x5x7x2xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %54 = arith.mulf %in, %in_11 : f32
      linalg.yield %54 : f32
    } -> tensor<2x8x5x7x2xf32>
    %extracted_slice_10 = tensor.extract_slice %40[0, 0, 0, 0, 2] [2, 8, 1, 1, 2] [1, 1, 1, 1, 1] : tensor<2x8x1x1x4xf32> to tensor<2x8x1x1x2xf32>
    %47 = tensor.empty() : tensor<2x8x5x7x2xf32>
    %48 = linalg.generic {indexing_maps = [#map7, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x8x1x1x2xf32>) outs(%47 : tensor<2x8x5x7x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x5x7x2xf32>
    %49 = tensor.empty() : tensor<2x8x5x7x2xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<2x8x5x7x2xf32>, tensor<2x8x5x7x2xf32>) outs(%49 : tensor<2x8x5x7x2xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %54 = arith.addf %in, %in_11 : f32
      linalg.yield %54 : f32
    } -> tensor<2x8x5x7x2xf32>
    %51 = tensor.empty() : tensor<2x8x5x7xf32>
    %52 = linalg.fill ins(%cst : f32) outs(%51 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%50 : tensor<2x8x5x7x2xf32>) outs(%52 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %54 = arith.maximumf %out, %in : f32
      linalg.yield %54 : f32
    } -> tensor<2x8x5x7xf32>
    return %53 : tensor<2x8x5x7xf32>
  }
}

