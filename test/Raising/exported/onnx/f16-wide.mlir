// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf16>) -> tensor<2x8x5x7xf16> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0.000000e+00 : f16
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant dense<[[-5.166020e-01, -2.744140e-01, 1.831050e-01, -1.351320e-01, 2.005000e-02, 3.039550e-02, 4.826660e-01, 3.610840e-01], [6.152340e-01, -3.972170e-01, -5.913090e-01, 1.640630e-01, 4.152830e-01, -5.319210e-02, -2.262880e-02, 1.527100e-01], [-1.319580e-01, -1.595460e-01, 4.406740e-01, -1.018680e-01, -1.040040e-01, -3.222660e-01, 5.595700e-01, -5.889890e-02], [2.342530e-01, 4.498290e-02, -3.300780e-01, -3.024900e-01, 4.257810e-01, -7.434080e-02, 3.952640e-01, 5.911250e-02]]> : tensor<4x8xf16>
    %cst_3 = arith.constant dense<[1.673580e-01, 9.527580e-02, 1.744380e-01, -8.972160e-02]> : tensor<4xf16>
    %cst_4 = arith.constant dense<"0x70396E347D374EB2CB36673A04B8E531EF3B4A37C43BC73A633ABAB92F3B1C368BB15AB40BA8763A382D9DB9F5373734DD39B82F4638212BCFBB7FB68EB6E02E3B287EBAEAAC51B979A4C2BAE9AD36B94B387AB0C0B7133B192F62B42C3886B69DB7C5369830C93B623AB5B94438573973B18EB7D1B844AEE13A79319534F8B94330B2332EB03837B7B81C3A4FBA11BAC8B16AB778B470B6B13486BA66B519B0493B61B9FA280334713396B98439ABB568396A36CCBA16B9DF2DE4389D39CDB79E3912319DB38D3BD5344BB89D2CBB2560BAA52D04B7B633F731932BB2B7603B963656BB4FB8B0B17137A5B8003215B9CB2E76320838EE3B33394DBAAB39F8AE"> : tensor<32x4xf16>
    %cst_5 = arith.constant dense<[4.780270e-01, 1.527100e-01, -3.046880e-01, -3.964840e-01, -4.982910e-01, -3.459470e-01, -3.552250e-01, -2.587890e-01, -1.887210e-01, -1.789550e-01, 6.213370e-02, 4.497070e-01, -2.675780e-01, -3.110350e-01, 2.954100e-01, -3.144530e-01, 2.648930e-01, 3.342290e-01, 1.761470e-01, 2.639160e-01, 4.392090e-01, -4.064940e-02, 7.611080e-02, 2.961430e-01, -3.859860e-01, 6.591800e-02, 1.771240e-01, 3.927610e-02, 2.080080e-01, -3.706050e-01, 2.193600e-01, -7.896420e-03]> : tensor<32xf16>
    %cst_6 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<f16>
    %cst_9 = arith.constant dense<5.000000e-01> : tensor<f16>
    %cst_10 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x5x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x5x7xf16>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f16, %out: f32):
      %38 = arith.extf %in : f16 to f32
      linalg.yield %38 : f32
    } -> tensor<2x8x5x7xf32>
    %2 = tensor.empty() : tensor<2x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1 : tensor<2x8x5x7xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.divf %in, %cst_10 : f32
      linalg.yield %38 : f32
    } -> tensor<2x8xf32>
    %6 = tensor.empty() : tensor<2x8xf16>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x8xf32>) outs(%6 : tensor<2x8xf16>) {
    ^bb0(%in: f32, %out: f16):
      %38 = arith.truncf %in : f32 to f16
      linalg.yield %38 : f16
    } -> tensor<2x8xf16>
    %8 = tensor.empty() : tensor<8x4xf16>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf16>) outs(%8 : tensor<8x4xf16>) permutation = [1, 0] 
    %9 = tensor.empty() : tensor<2x4xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %11 = linalg.matmul ins(%7, %transposed : tensor<2x8xf16>, tensor<8x4xf16>) outs(%10 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %12 = tensor.empty() : tensor<2x4xf16>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x4xf32>) outs(%12 : tensor<2x4xf16>) {
    ^bb0(%in: f32, %out: f16):
      %38 = arith.truncf %in : f32 to f16
      linalg.yield %38 : f16
    } -> tensor<2x4xf16>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_3 : tensor<2x4xf16>, tensor<4xf16>) outs(%12 : tensor<2x4xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %38 = arith.addf %in, %in_18 : f16
      linalg.yield %38 : f16
    } -> tensor<2x4xf16>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x4xf16>) outs(%12 : tensor<2x4xf16>) {
    ^bb0(%in: f16, %out: f16):
      %38 = arith.cmpf ugt, %in, %cst_0 : f16
      %39 = arith.select %38, %in, %cst_0 : f16
      linalg.yield %39 : f16
    } -> tensor<2x4xf16>
    %16 = tensor.empty() : tensor<4x32xf16>
    %transposed_11 = linalg.transpose ins(%cst_4 : tensor<32x4xf16>) outs(%16 : tensor<4x32xf16>) permutation = [1, 0] 
    %17 = tensor.empty() : tensor<2x32xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %19 = linalg.matmul ins(%15, %transposed_11 : tensor<2x4xf16>, tensor<4x32xf16>) outs(%18 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %20 = tensor.empty() : tensor<2x32xf16>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x32xf32>) outs(%20 : tensor<2x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %38 = arith.truncf %in : f32 to f16
      linalg.yield %38 : f16
    } -> tensor<2x32xf16>
    %22 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%21, %cst_5 : tensor<2x32xf16>, tensor<32xf16>) outs(%20 : tensor<2x32xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %38 = arith.addf %in, %in_18 : f16
      linalg.yield %38 : f16
    } -> tensor<2x32xf16>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x32xf16>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f16, %out: f32):
      %38 = arith.extf %in : f16 to f32
      linalg.yield %38 : f32
    } -> tensor<2x32xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<2x32xf32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.negf %in : f32
      %39 = math.exp %38 : f32
      %40 = arith.addf %39, %cst_1 : f32
      %41 = arith.divf %cst_1, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<2x32xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%24, %cst_6 : tensor<2x32xf32>, tensor<f32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %38 = arith.mulf %in, %in_18 : f32
      linalg.yield %38 : f32
    } -> tensor<2x32xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%25, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %38 = arith.subf %in, %in_18 : f32
      linalg.yield %38 : f32
    } -> tensor<2x32xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x32xf32>) outs(%20 : tensor<2x32xf16>) {
    ^bb0(%in: f32, %out: f16):
      %38 = arith.truncf %in : f32 to f16
      linalg.yield %38 : f16
    } -> tensor<2x32xf16>
    %extracted_slice = tensor.extract_slice %27[0, 0] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %extracted_slice_12 = tensor.extract_slice %27[0, 8] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %extracted_slice_13 = tensor.extract_slice %27[0, 16] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %extracted_slice_14 = tensor.extract_slice %27[0, 24] [2, 8] [1, 1] : tensor<2x32xf16> to tensor<2x8xf16>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %expanded_17 = tensor.expand_shape %extracted_slice_14 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf16> into tensor<2x8x1x1xf16>
    %28 = tensor.empty() : tensor<2x8x1x1xf16>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_8 : tensor<2x8x1x1xf16>, tensor<f16>) outs(%28 : tensor<2x8x1x1xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %38 = arith.addf %in, %in_18 : f16
      linalg.yield %38 : f16
    } -> tensor<2x8x1x1xf16>
    %30 = tensor.empty() : tensor<2x8x5x7xf16>
    %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %29 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%30 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %38 = arith.mulf %in, %in_18 : f16
      linalg.yield %38 : f16
    } -> tensor<2x8x5x7xf16>
    %32 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %cst_9 : tensor<2x8x1x1xf16>, tensor<f16>) outs(%28 : tensor<2x8x1x1xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %38 = arith.mulf %in, %in_18 : f16
      linalg.yield %38 : f16
    } -> tensor<2x8x1x1xf16>
    %33 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %32 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%30 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %38 = arith.addf %in, %in_18 : f16
      linalg.yield %38 : f16
    } -> tensor<2x8x5x7xf16>
    %34 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_15 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%30 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %38 = arith.mulf %in, %in_18 : f16
      linalg.yield %38 : f16
    } -> tensor<2x8x5x7xf16>
    %35 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %cst_9 : tensor<2x8x1x1xf16>, tensor<f16>) outs(%28 : tensor<2x8x1x1xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %38 = arith.mulf %in, %in_18 : f16
      linalg.yield %38 : f16
    } -> tensor<2x8x1x1xf16>
    %36 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %35 : tensor<2x8x5x7xf16>, tensor<2x8x1x1xf16>) outs(%30 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %38 = arith.addf %in, %in_18 : f16
      linalg.yield %38 : f16
    } -> tensor<2x8x5x7xf16>
    %37 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %36 : tensor<2x8x5x7xf16>, tensor<2x8x5x7xf16>) outs(%30 : tensor<2x8x5x7xf16>) {
    ^bb0(%in: f16, %in_18: f16, %out: f16):
      %38 = arith.cmpf ogt, %in, %in_18 : f16
      %39 = arith.select %38, %in, %in_18 : f16
      linalg.yield %39 : f16
    } -> tensor<2x8x5x7xf16>
    return %37 : tensor<2x8x5x7xf16>
  }
}

