// raises: dyrelu.c x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
#map5 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2) -> (d0, 0, d2)>
module @module {
  func.func @main(%arg0: tensor<?x8x9xf32>) -> tensor<?x8x9xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<-0.0773373619> : tensor<1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_1_8_torch.float32> : tensor<1x8xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_8 = arith.constant 9.000000e+00 : f32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %cst_10 = arith.constant 1.000000e+01 : f32
    %cst_11 = arith.constant 3.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x9xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<?x8x9xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.addf %in, %out : f32
      linalg.yield %51 : f32
    } -> tensor<?x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.divf %in, %cst_8 : f32
      linalg.yield %51 : f32
    } -> tensor<?x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty(%dim) : tensor<?x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_6 : tensor<?x4xf32>, tensor<4xf32>) outs(%5 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %51 = arith.addf %in, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<?x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<?x4xf32>) outs(%5 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.cmpf ugt, %in, %cst : f32
      %52 = arith.select %51, %in, %cst : f32
      linalg.yield %52 : f32
    } -> tensor<?x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_12 = linalg.transpose ins(%cst_5 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty(%dim) : tensor<?x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_12 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<?x32xf32>, tensor<32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %51 = arith.addf %in, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<?x32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.negf %in : f32
      %52 = math.exp %51 : f32
      %53 = arith.addf %52, %cst_0 : f32
      %54 = arith.divf %cst_0, %53 : f32
      linalg.yield %54 : f32
    } -> tensor<?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<?x32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.mulf %in, %cst_9 : f32
      linalg.yield %51 : f32
    } -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<?x32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.subf %in, %cst_0 : f32
      linalg.yield %51 : f32
    } -> tensor<?x32xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_13 = tensor.extract_slice %17[0, 8] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_14 = tensor.extract_slice %17[0, 16] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_15 = tensor.extract_slice %17[0, 24] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2]] output_shape [%dim, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2]] output_shape [%dim, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice_14 [[0], [1, 2]] output_shape [%dim, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_15 [[0], [1, 2]] output_shape [%dim, 8, 1] : tensor<?x8xf32> into tensor<?x8x1xf32>
    %18 = tensor.empty(%dim) : tensor<?x8x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded : tensor<?x8x1xf32>) outs(%18 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.addf %in, %cst_0 : f32
      linalg.yield %51 : f32
    } -> tensor<?x8x1xf32>
    %20 = tensor.empty(%dim) : tensor<?x8x9xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %arg0 : tensor<?x8x1xf32>, tensor<?x8x9xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %51 = arith.mulf %in, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<?x8x9xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<?x8x1xf32>) outs(%18 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.divf %in, %cst_9 : f32
      linalg.yield %51 : f32
    } -> tensor<?x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<?x8x9xf32>, tensor<?x8x1xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %51 = arith.addf %in, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<?x8x9xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_16, %arg0 : tensor<?x8x1xf32>, tensor<?x8x9xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %51 = arith.mulf %in, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<?x8x9xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_18 : tensor<?x8x1xf32>) outs(%18 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.divf %in, %cst_9 : f32
      linalg.yield %51 : f32
    } -> tensor<?x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<?x8x9xf32>, tensor<?x8x1xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %51 = arith.addf %in, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<?x8x9xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<?x8x9xf32>, tensor<?x8x9xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %51 = arith.cmpf ogt, %in, %in_23 : f32
      %52 = arith.select %51, %in, %in_23 : f32
      linalg.yield %52 : f32
    } -> tensor<?x8x9xf32>
    %28 = tensor.empty(%dim) : tensor<?x9x8xf32>
    %transposed_19 = linalg.transpose ins(%arg0 : tensor<?x8x9xf32>) outs(%28 : tensor<?x9x8xf32>) permutation = [0, 2, 1] 
    %29 = tensor.empty() : tensor<8x1xf32>
    %transposed_20 = linalg.transpose ins(%cst_3 : tensor<1x8xf32>) outs(%29 : tensor<8x1xf32>) permutation = [1, 0] 
    %30 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_20 : tensor<8x1xf32>) outs(%18 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8x1xf32>
    %31 = tensor.empty(%dim) : tensor<?x9x1xf32>
    %32 = linalg.fill ins(%cst : f32) outs(%31 : tensor<?x9x1xf32>) -> tensor<?x9x1xf32>
    %33 = linalg.batch_matmul ins(%transposed_19, %30 : tensor<?x9x8xf32>, tensor<?x8x1xf32>) outs(%32 : tensor<?x9x1xf32>) -> tensor<?x9x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%33, %cst_2 : tensor<?x9x1xf32>, tensor<1xf32>) outs(%31 : tensor<?x9x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %51 = arith.addf %in, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<?x9x1xf32>
    %35 = tensor.empty(%dim) : tensor<?x1x9xf32>
    %transposed_21 = linalg.transpose ins(%34 : tensor<?x9x1xf32>) outs(%35 : tensor<?x1x9xf32>) permutation = [0, 2, 1] 
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%transposed_21 : tensor<?x1x9xf32>) outs(%35 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.divf %in, %cst_10 : f32
      linalg.yield %51 : f32
    } -> tensor<?x1x9xf32>
    %37 = tensor.empty(%dim) : tensor<?x1xi64>
    %38 = linalg.fill ins(%c0_i64 : i64) outs(%37 : tensor<?x1xi64>) -> tensor<?x1xi64>
    %39 = tensor.empty(%dim) : tensor<?x1xf32>
    %40 = linalg.fill ins(%cst_1 : f32) outs(%39 : tensor<?x1xf32>) -> tensor<?x1xf32>
    %41:2 = linalg.generic {indexing_maps = [#map, #map1, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%36 : tensor<?x1x9xf32>) outs(%40, %38 : tensor<?x1xf32>, tensor<?x1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %51 = linalg.index 2 : index
      %52 = arith.index_cast %51 : index to i64
      %53 = arith.maximumf %in, %out : f32
      %54 = arith.cmpf ogt, %in, %out : f32
      %55 = arith.select %54, %52, %out_23 : i64
      linalg.yield %53, %55 : f32, i64
    } -> (tensor<?x1xf32>, tensor<?x1xi64>)
    %expanded_22 = tensor.expand_shape %41#0 [[0], [1, 2]] output_shape [%dim, 1, 1] : tensor<?x1xf32> into tensor<?x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%36, %expanded_22 : tensor<?x1x9xf32>, tensor<?x1x1xf32>) outs(%35 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %51 = arith.subf %in, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<?x1x9xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%42 : tensor<?x1x9xf32>) outs(%35 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = math.exp %in : f32
      linalg.yield %51 : f32
    } -> tensor<?x1x9xf32>
    %44 = tensor.empty(%dim) : tensor<?x1x1xf32>
    %45 = linalg.fill ins(%cst : f32) outs(%44 : tensor<?x1x1xf32>) -> tensor<?x1x1xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map4], iterator_types = ["parallel", "parallel", "reduction"]} ins(%43 : tensor<?x1x9xf32>) outs(%45 : tensor<?x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.addf %in, %out : f32
      linalg.yield %51 : f32
    } -> tensor<?x1x1xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<?x1x9xf32>, tensor<?x1x1xf32>) outs(%35 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %51 = arith.divf %in, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<?x1x9xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%47 : tensor<?x1x9xf32>) outs(%35 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.mulf %in, %cst_11 : f32
      linalg.yield %51 : f32
    } -> tensor<?x1x9xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%48 : tensor<?x1x9xf32>) outs(%35 : tensor<?x1x9xf32>) {
    ^bb0(%in: f32, %out: f32):
      %51 = arith.cmpf ugt, %in, %cst_0 : f32
      %52 = arith.select %51, %cst_0, %in : f32
      linalg.yield %52 : f32
    } -> tensor<?x1x9xf32>
    %50 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%49, %27 : tensor<?x1x9xf32>, tensor<?x8x9xf32>) outs(%20 : tensor<?x8x9xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %51 = arith.mulf %in, %in_23 : f32
      linalg.yield %51 : f32
    } -> tensor<?x8x9xf32>
    return %50 : tensor<?x8x9xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_8_torch.float32: "0x04000000D9254BBED98810BF1B4DA9BED5BB2E3F813911BF281607BF5819333F8A1C33BE",
      torch_tensor_32_torch.float32: "0x040000006C10F33E7C02B63E00AA753D00CDF03E0824E53EE842533E40EEB23C5AE8853E947F3E3EF8773B3EB48B963E9058163DC4F3D9BE3A478EBE102E293E10C793BEC4FCBE3EA8B241BE58608C3EF86CC2BD504C5BBECA2C993ED81791BE1865AE3DB85CE93EF4CAEABE6CA1EFBE82B7D03E30200CBDB46A133E587A0F3E46C7C0BE",
      torch_tensor_32_4_torch.float32: "0x040000002E1736BFA01B36BF2861233F4CCC9FBE509DF9BEE011D8BEA0DD9A3E0CE1703F885D49BFD21D28BFF08752BE74ADE53E2E4F7F3FCE2F27BF689A17BEA4691BBFB87B253F2426EFBE2A2D3F3F04843EBFA88FE53E006B2E3CEE4B233F3CD259BF50907ABF702B743E7CFC763FB808B33EE05E0BBFC0669BBE0E3C543FF8A4553F902D253E06815E3FB4678E3EE04E31BF20CDB8BD902E2DBEA02E53BE66301D3F0029083FEE6F5F3F18853C3F1C4D4D3F0CC234BFE0B36EBE401A27BF58077ABF40D5E7BE38F73FBF4015A9BE86E1763F900D72BFA0E57CBDB28E5E3F9616713F8885E7BE847E283F6067F5BECC09143F60740FBE402F2B3E20F736BE0A0C0E3F8A2012BF520959BF8058ADBDB835D53E36D90DBFC8F9FDBE5C22F5BE907E073FEC14A4BE607745BD7C2CDF3E40B3F33E50F7193F1CE918BF2097AFBD2A793BBF0007D1BD18A092BE2ED114BF7022B5BE04B34D3F3CA17CBF88A3AA3E42D130BFC4639CBE80A5993EFE9209BFE084123FCCAEDC3ECC8BA9BE709A033FF0166FBEBC96723FAC4DD0BE8023DABE32CD6B3F6CD7D1BE7CAA4CBFD0BE3F3E38F1D5BE10A43EBFA0CF4EBDB05D4C3E86BA6B3F76ED183FC608783F22D2023F600741BE98264CBF5477B63E0E2E53BF40610F3FF88DE6BE7042BD3D0848133E5457263FE836573F003FE93CD85D0F3E86514B3F803AC7BDA00B1CBF28ECD03EF0A9203E",
      torch_tensor_4_torch.float32: "0x040000003E86E7BD5610C03D8940A93E5889763C",
      torch_tensor_4_8_torch.float32: "0x0400000007BAFABE62CD86BEC42EFD3E507BA23EA5C8A83C7F8F2F3F9801B23ED0BD7D3EA8448D3ECD4DEE3E50E3C63E0E3E003FD1760CBF4FF7023FC323333D4068043F2DDC153F8A92083E38E0E3BD223589BDF1D6863EE8FC0A3CC7C81F3EF51F09BFCFE530BF97D7C63E12E827BED84CD63E5A902DBFBEFED53DC0A24DBEDC51C83D"
    }
  }
#-}

