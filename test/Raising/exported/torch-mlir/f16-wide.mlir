// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf16>) -> tensor<2x8x5x7xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f16
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float16> : tensor<32xf16>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_4_torch.float16> : tensor<32x4xf16>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float16> : tensor<4xf16>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_torch.float16> : tensor<4x8xf16>
    %cst_6 = arith.constant 3.500000e+01 : f32
    %cst_7 = arith.constant 2.000000e+00 : f32
    %cst_8 = arith.constant 1.000000e+00 : f16
    %cst_9 = arith.constant 5.000000e-01 : f16
    %0 = tensor.empty() : tensor<2x8x5x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x5x7xf16>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %2 = tensor.empty() : tensor<2x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1 : tensor<2x8x5x7xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.divf %in, %cst_6 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8xf32>
    %6 = tensor.empty() : tensor<2x8xf16>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x8xf32>) outs(%6 : tensor<2x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<2x8xf16>
    %8 = tensor.empty() : tensor<8x4xf16>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf16>) outs(%8 : tensor<8x4xf16>) permutation = [1, 0] 
    %9 = tensor.empty() : tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_4 : tensor<4xf16>) outs(%9 : tensor<4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2x8xf16>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x8xf32>
    %12 = tensor.empty() : tensor<8x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed : tensor<8x4xf16>) outs(%12 : tensor<8x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<8x4xf32>
    %14 = tensor.empty() : tensor<2x4xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %16 = linalg.matmul ins(%11, %13 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%15 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %10 : tensor<2x4xf32>, tensor<4xf32>) outs(%14 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %48 = arith.addf %in, %in_17 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %18 = tensor.empty() : tensor<2x4xf16>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x4xf32>) outs(%18 : tensor<2x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<2x4xf16>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x4xf16>) outs(%18 : tensor<2x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %48 = arith.cmpf ugt, %in, %cst_0 : f16
      %49 = arith.select %48, %in, %cst_0 : f16
      linalg.yield %49 : f16
    } -> tensor<2x4xf16>
    %21 = tensor.empty() : tensor<4x32xf16>
    %transposed_10 = linalg.transpose ins(%cst_3 : tensor<32x4xf16>) outs(%21 : tensor<4x32xf16>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<32xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_2 : tensor<32xf16>) outs(%22 : tensor<32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<32xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x4xf16>) outs(%14 : tensor<2x4xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %25 = tensor.empty() : tensor<4x32xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%transposed_10 : tensor<4x32xf16>) outs(%25 : tensor<4x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<4x32xf32>
    %27 = tensor.empty() : tensor<2x32xf32>
    %28 = linalg.fill ins(%cst : f32) outs(%27 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %29 = linalg.matmul ins(%24, %26 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%28 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%29, %23 : tensor<2x32xf32>, tensor<32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %48 = arith.addf %in, %in_17 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %31 = tensor.empty() : tensor<2x32xf16>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<2x32xf32>) outs(%31 : tensor<2x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<2x32xf16>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<2x32xf16>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %48 = arith.extf %in : f16 to f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<2x32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_1 : f32
      %51 = arith.divf %cst_1, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x32xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%34 : tensor<2x32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.mulf %in, %cst_7 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<2x32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.subf %in, %cst_1 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<2x32xf32>) outs(%31 : tensor<2x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %48 = arith.truncf %in : f32 to f16
      linalg.yield %48 : f16
    } -> tensor<2x32xf16>
    %extracted_slice = tensor.extract_slice %37[0, 0] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %extracted_slice_11 = tensor.extract_slice %37[0, 8] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %extracted_slice_12 = tensor.extract_slice %37[0, 16] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %extracted_slice_13 = tensor.extract_slice %37[0, 24] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %38 = tensor.empty() : tensor<2x8x1x1xf16>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1x1xf16>) outs(%38 : tensor<2x8x1x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      %48 = arith.addf %in, %cst_8 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x1x1xf16>
    %40 = tensor.empty() : tensor<2x8x5x7xf16>
    %41 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %39 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%40 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %48 = arith.mulf %in, %in_17 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x5x7xf16>
    %42 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15 : tensor<2x8x1x1xf16>) outs(%38 : tensor<2x8x1x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      %48 = arith.mulf %in, %cst_9 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x1x1xf16>
    %43 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %42 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%40 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %48 = arith.addf %in, %in_17 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x5x7xf16>
    %44 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_14 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%40 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %48 = arith.mulf %in, %in_17 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x5x7xf16>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x8x1x1xf16>) outs(%38 : tensor<2x8x1x1xf16>) {
    ^bb0(%in: f16, %out: f16):
      %48 = arith.mulf %in, %cst_9 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x1x1xf16>
    %46 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %45 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%40 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %48 = arith.addf %in, %in_17 : f16
      linalg.yield %48 : f16
    } -> tensor<2x8x5x7xf16>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %46 : tensor<2x8x5x7xf16>, tensor<2x8x5x7xf16>) outs(%40 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_17: f16, %out: f16):
      %48 = arith.cmpf ogt, %in, %in_17 : f16
      %49 = arith.select %48, %in, %in_17 : f16
      linalg.yield %49 : f16
    } -> tensor<2x8x5x7xf16>
    return %47 : tensor<2x8x5x7xf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float16: "0x02000000A637E330E0B458B6F9B789B5AFB524B40AB2BAB1F42B323748B4FAB4BA3408B53D345935A3313934073734A9DF2CBD342DB6382CAB310729A832EEB505330BA0",
      torch_tensor_32_4_torch.float16: "0x0200000070396E347D374EB2CB36673A04B8E531EF3B4A37C43BC73A633ABAB92F3B1C368BB15AB40BA8763A382D9DB9F5373734DD39B82F4638212BCFBB7FB68EB6E02E3B287EBAEAAC51B979A4C2BAE9AD36B94B387AB0C0B7133B192F62B42C3886B69DB7C5369830C93B623AB5B94438573973B18EB7D1B844AEE13A79319534F8B94330B2332EB03837B7B81C3A4FBA11BAC8B16AB778B470B6B13486BA66B519B0493B61B9FA280334713396B98439ABB568396A36CCBA16B9DF2DE4389D39CDB79E3912319DB38D3BD5344BB89D2CBB2560BAA52D04B7B633F731932BB2B7603B963656BB4FB8B0B17137A5B8003215B9CB2E76320838EE3B33394DBAAB39F8AE",
      torch_tensor_4_torch.float16: "0x020000005B31192E9531BEAD",
      torch_tensor_4_8_torch.float16: "0x0200000022B864B4DC3153B02225C827B937C735EC385BB6BBB84031A536CFAACBA5E33039B01BB10D3785AEA8AE28B57A388AAB7F33C22948B5D7B4D036C2AC5336912B"
    }
  }
#-}
