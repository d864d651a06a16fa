// raises: dyrelu.c x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> ()>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2) -> (d2)>
#map9 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
module {
  func.func @main(%arg0: tensor<?x8x9xf32>) -> tensor<?x8x9xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<[[-0.489700526, -0.263285697, 0.494497418, 0.31734705, 0.0206034873, 0.685783326, 0.347668409, 0.24779439], [0.275914431, 0.465437323, 3.884530e-01, 0.500946879, -5.486880e-01, 0.51158613, 0.0437352769, 0.517215729], [0.585390866, 0.133371502, -0.111267507, -0.066995874, 0.263358623, 0.00848314911, 0.156039342, -0.535643876], [-0.6910066, 0.38836357, -0.163971215, 0.418555021, -0.67798388, 0.104489788, -0.200816154, 0.0978123843]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[-0.113049015, 0.0937811583, 0.330570489, 0.0150473937]> : tensor<4xf32>
    %cst_4 = arith.constant dense<"0x2E1736BFA01B36BF2861233F4CCC9FBE509DF9BEE011D8BEA0DD9A3E0CE1703F885D49BFD21D28BFF08752BE74ADE53E2E4F7F3FCE2F27BF689A17BEA4691BBFB87B253F2426EFBE2A2D3F3F04843EBFA88FE53E006B2E3CEE4B233F3CD259BF50907ABF702B743E7CFC763FB808B33EE05E0BBFC0669BBE0E3C543FF8A4553F902D253E06815E3FB4678E3EE04E31BF20CDB8BD902E2DBEA02E53BE66301D3F0029083FEE6F5F3F18853C3F1C4D4D3F0CC234BFE0B36EBE401A27BF58077ABF40D5E7BE38F73FBF4015A9BE86E1763F900D72BFA0E57CBDB28E5E3F9616713F8885E7BE847E283F6067F5BECC09143F60740FBE402F2B3E20F736BE0A0C0E3F8A2012BF520959BF8058ADBDB835D53E36D90DBFC8F9FDBE5C22F5BE907E073FEC14A4BE607745BD7C2CDF3E40B3F33E50F7193F1CE918BF2097AFBD2A793BBF0007D1BD18A092BE2ED114BF7022B5BE04B34D3F3CA17CBF88A3AA3E42D130BFC4639CBE80A5993EFE9209BFE084123FCCAEDC3ECC8BA9BE709A033FF0166FBEBC96723FAC4DD0BE8023DABE32CD6B3F6CD7D1BE7CAA4CBFD0BE3F3E38F1D5BE10A43EBFA0CF4EBDB05D4C3E86BA6B3F76ED183FC608783F22D2023F600741BE98264CBF5477B63E0E2E53BF40610F3FF88DE6BE7042BD3D0848133E5457263FE836573F003FE93CD85D0F3E86514B3F803AC7BDA00B1CBF28ECD03EF0A9203E"> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[0.474734664, 0.355487704, 0.0599765777, 0.470314026, 0.447540522, 0.206309915, 0.0218421221, 0.261538327, 0.186033547, 0.183074832, 0.2940346, 0.0367055535, -0.425687909, -0.277887166, 0.165214777, -0.288628101, 0.373022199, -0.189158082, 0.274172544, -0.0949344038, -0.214158297, 0.299169838, -0.283385038, 0.0851537585, 0.455785513, -0.458579659, -0.468028426, 0.407650054, -0.0342103839, 0.143961728, 0.140115142, -0.376520336]> : tensor<32xf32>
    %cst_6 = arith.constant dense<-0.0773373619> : tensor<1xf32>
    %cst_7 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<[[-0.198386565], [-0.56458813], [-0.330666393], [0.682553589], [-0.56728369], [-0.527681828], [0.699605464], [-0.174913555]]> : tensor<8x1xf32>
    %cst_10 = arith.constant dense<1.000000e+01> : tensor<f32>
    %cst_11 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_12 = arith.constant 9.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x9xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<?x8x9xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<?x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.divf %in, %cst_12 : f32
      linalg.yield %52 : f32
    } -> tensor<?x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty(%dim) : tensor<?x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<?x4xf32>, tensor<4xf32>) outs(%5 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.addf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<?x4xf32>) outs(%5 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.cmpf ugt, %in, %cst : f32
      %53 = arith.select %52, %in, %cst : f32
      linalg.yield %53 : f32
    } -> tensor<?x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_13 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty(%dim) : tensor<?x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_13 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<?x32xf32>, tensor<32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.addf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<?x32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.negf %in : f32
      %53 = math.exp %52 : f32
      %54 = arith.addf %53, %cst_0 : f32
      %55 = arith.divf %cst_0, %54 : f32
      linalg.yield %55 : f32
    } -> tensor<?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_7 : tensor<?x32xf32>, tensor<f32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.mulf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_8 : tensor<?x32xf32>, tensor<f32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.subf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x32xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_14 = tensor.extract_slice %17[0, 8] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_15 = tensor.extract_slice %17[0, 16] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_16 = tensor.extract_slice %17[0, 24] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2]] output_shape [%dim, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice_14 [[0], [1, 2]] output_shape [%dim, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_15 [[0], [1, 2]] output_shape [%dim, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_16 [[0], [1, 2]] output_shape [%dim, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %18 = tensor.empty(%dim) : tensor<?x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_8 : tensor<?x8x1xf32>, tensor<f32>) outs(%18 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.addf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x8x1xf32>
    %20 = tensor.empty(%dim) : tensor<?x8x9xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg0 : tensor<?x8x1xf32>, tensor<?x8x9xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.mulf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x8x9xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18, %cst_7 : tensor<?x8x1xf32>, tensor<f32>) outs(%18 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.divf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<?x8x9xf32>, tensor<?x8x1xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.addf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x8x9xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17, %arg0 : tensor<?x8x1xf32>, tensor<?x8x9xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.mulf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x8x9xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_7 : tensor<?x8x1xf32>, tensor<f32>) outs(%18 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.divf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<?x8x9xf32>, tensor<?x8x1xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.addf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x8x9xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<?x8x9xf32>, tensor<?x8x9xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.cmpf ogt, %in, %in_23 : f32
      %53 = arith.select %52, %in, %in_23 : f32
      linalg.yield %53 : f32
    } -> tensor<?x8x9xf32>
    %28 = tensor.empty(%dim) : tensor<?x9x8xf32>
    %transposed_20 = linalg.transpose ins(%arg0 : tensor<?x8x9xf32>) outs(%28 : tensor<?x9x8xf32>) permutation = [0, 2, 1] 
    %29 = arith.index_cast %dim : index to i64
    %30 = arith.cmpi sge, %29, %c0_i64 : i64
    cf.assert %30, "negative values not allowed in new dimensions"
    %31 = linalg.generic {indexing_maps = [#map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_9 : tensor<8x1xf32>) outs(%18 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8x1xf32>
    %32 = tensor.empty(%dim) : tensor<?x9x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<?x9x1xf32>) -> tensor<?x9x1xf32>
    %34 = linalg.batch_matmul ins(%transposed_20, %31 : tensor<?x9x8xf32>, tensor<?x8x1xf32>) outs(%33 : tensor<?x9x1xf32>) -> tensor<?x9x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%34, %cst_6 : tensor<?x9x1xf32>, tensor<1xf32>) outs(%32 : tensor<?x9x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.addf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x9x1xf32>
    %36 = tensor.empty(%dim) : tensor<?x1x9xf32>
    %transposed_21 = linalg.transpose ins(%35 : tensor<?x9x1xf32>) outs(%36 : tensor<?x1x9xf32>) permutation = [0, 2, 1] 
    %37 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21, %cst_10 : tensor<?x1x9xf32>, tensor<f32>) outs(%36 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.divf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x1x9xf32>
    %38 = tensor.empty(%dim) : tensor<?x1xi64>
    %39 = linalg.fill ins(%c0_i64 : i64) outs(%38 : tensor<?x1xi64>) -> tensor<?x1xi64>
    %40 = tensor.empty(%dim) : tensor<?x1xf32>
    %41 = linalg.fill ins(%cst_1 : f32) outs(%40 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %42:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%37 : tensor<?x1x9xf32>) outs(%41, %39 : tensor<?x1xf32>, tensor<?x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %52 = linalg.index 2 : index
      %53 = arith.index_cast %52 : index to i64
      %54 = arith.maximumf %in, %out : f32
      %55 = arith.cmpf ogt, %in, %out : f32
      %56 = arith.select %55, %53, %out_23 : i64
      linalg.yield %54, %56 : f32, i64
    } -> (tensor<?x1xf32>, tensor<?x1xi64>)
    %expanded_22 = tensor.expand_shape %42#0 [[0], [1, 2]] output_shape [%dim, 1, 1] : tensor<?x1xf32> into tensor<?x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%37, %expanded_22 : tensor<?x1x9xf32>, tensor<?x1x1xf32>) outs(%36 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.subf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x1x9xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43 : tensor<?x1x9xf32>) outs(%36 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = math.exp %in : f32
      linalg.yield %52 : f32
    } -> tensor<?x1x9xf32>
    %45 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %46 = linalg.fill ins(%cst : f32) outs(%45 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map6], iterator_types = ["parallel", "parallel", "reduction"]} ins(%44 : tensor<?x1x9xf32>) outs(%46 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %52 = arith.addf %in, %out : f32
      linalg.yield %52 : f32
    } -> tensor<?x1x1xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%44, %47 : tensor<?x1x9xf32>, tensor<?x1x1xf32>) outs(%36 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.divf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x1x9xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48, %cst_11 : tensor<?x1x9xf32>, tensor<f32>) outs(%36 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.mulf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x1x9xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %cst_8 : tensor<?x1x9xf32>, tensor<f32>) outs(%36 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.cmpf olt, %in, %in_23 : f32
      %53 = arith.select %52, %in, %in_23 : f32
      linalg.yield %53 : f32
    } -> tensor<?x1x9xf32>
    %51 = linalg.generic {indexing_maps = [#map9, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%50, %27 : tensor<?x1x9xf32>, tensor<?x8x9xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %52 = arith.mulf %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x8x9xf32>
    return %51 : tensor<?x8x9xf32>
  }
}

