// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<[[-0.159498259, 0.176715404, 0.0255091265, -0.367176354, 0.576517284, -0.179073274, 0.413019478, -0.552948773], [-0.270875514, -0.488510698, -0.20843555, -0.425903589, -0.0180472806, -0.131916255, -0.275250286, -0.247788742], [0.454899192, 0.666146755, -0.237685293, -0.705801546, 0.299498707, -0.0906825661, -0.249270707, -0.574501157], [0.460246205, -0.142950982, 0.328464448, 0.226891398, -0.0882951989, 0.138051242, 0.604981065, 0.552330554]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[0.167286396, -0.206837043, 0.185082197, -0.114689201]> : tensor<4xf32>
    %cst_4 = arith.constant dense<"0x123B553FA027593E2CD2563F582CCCBED8B9063FDC8AD53EB6B02D3F10DF6C3E30E26BBEF6762C3F7ACC6DBF6833453F34A4B83E2864EEBEA8C725BEA0875B3FC83250BE585148BF28D0A0BEB89B4C3E44830C3F800BD93E203C5CBD6006643FC0411ABF4081E93C662F753F70F6BDBD98011ABE060360BF989D163F84BC4A3F78A1023F40ED723E00CFCDBDC80D31BEF6EE583FD863943E8057C4BD807EDFBEE0ACFDBD0033E53C38D5343F706BF4BEAA181F3FF08158BF40F0593FEC3B8FBE8E78243F8C715F3FD8F44DBF7C5BD1BE70CC4D3E3C0E4C3F70B638BE8C7390BE844A833E30E693BE02A508BF80EE7CBEC01156BF2A18463FCCEC0F3F4C76DE3E648A763F863940BF58950D3F8C0A3CBFB6D124BF6825C93E4463833E4074493EF8C62C3E1887BCBEA07AD23E2869793E2C69E0BE00FED2BE206B0BBD32BE3C3FD435A53E14A6B33EB6A773BF08E67FBF3CA5E13EB8444BBF2C66943EFC5B453FF04858BED6164BBF78D550BF28CE5B3E80DF1B3F0027E5BBFE7910BF32112E3F3CB4513F52DF3DBF46CD28BFB2DA343FB86B67BE54DF973E78C38DBEE4A29B3E4EF82D3F6CEDB53EFCB7D03E681E223F1E16003F904CC2BE5E7D2CBF609B4CBFACB12B3F163A35BF1058FEBE6C50A03ED0691E3F5E762F3FE426123F006E86BEB83CDB3E9C2F82BED85EA8BED4B9813E262F20BF0E0201BF9475593FFCD2113F"> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[0.130970776, 0.103798687, 0.332813203, -0.00752568244, -0.233179986, 0.487702429, -0.433184445, -0.225324214, -0.350002468, 0.405717373, -0.269884467, 0.119364917, -0.463339686, -0.139541388, 0.425508976, -0.159248471, 0.207087159, 0.21542424, 0.213576555, -0.121475279, 0.390188813, -2.945630e-01, 0.398150742, 0.480536938, -0.382383883, 0.0113114715, 0.0401515365, 0.246239245, 0.477665842, 0.447157085, 0.210537314, -0.13095367]> : tensor<32xf32>
    %cst_6 = arith.constant dense<[1.000000e+00, 1.000000e+00, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %cst_7 = arith.constant dense<[1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]> : tensor<4xf32>
    %cst_8 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?x?xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<?x8x?x?xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<?x8xf32>
    %dim_10 = tensor.dim %arg0, %c2 : tensor<?x8x?x?xf32>
    %3 = arith.index_cast %dim_10 : index to i64
    %dim_11 = tensor.dim %arg0, %c3 : tensor<?x8x?x?xf32>
    %4 = arith.index_cast %dim_11 : index to i64
    %5 = arith.muli %3, %4 : i64
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.sitofp %5 : i64 to f32
      %34 = arith.divf %in, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8xf32>
    %7 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%7 : tensor<8x4xf32>) permutation = [1, 0] 
    %8 = tensor.empty(%dim) : tensor<?x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %10 = linalg.matmul ins(%6, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%9 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_3 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<?x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.cmpf ugt, %in, %cst : f32
      %34 = arith.select %33, %in, %cst : f32
      linalg.yield %34 : f32
    } -> tensor<?x4xf32>
    %13 = tensor.empty() : tensor<4x32xf32>
    %transposed_12 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%13 : tensor<4x32xf32>) permutation = [1, 0] 
    %14 = tensor.empty(%dim) : tensor<?x32xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %16 = linalg.matmul ins(%12, %transposed_12 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_5 : tensor<?x32xf32>, tensor<32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<?x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<?x32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.negf %in : f32
      %34 = math.exp %33 : f32
      %35 = arith.addf %34, %cst_0 : f32
      %36 = arith.divf %cst_0, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<?x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_8 : tensor<?x32xf32>, tensor<f32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<?x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_9 : tensor<?x32xf32>, tensor<f32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.subf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<?x32xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2]] output_shape [%dim, 8, 4] : tensor<?x32xf32> into tensor<?x8x4xf32>
    %21 = tensor.empty(%dim) : tensor<?x8x4xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_6 : tensor<?x8x4xf32>, tensor<4xf32>) outs(%21 : tensor<?x8x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<?x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_7 : tensor<?x8x4xf32>, tensor<4xf32>) outs(%21 : tensor<?x8x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<?x8x4xf32>
    %24 = tensor.empty(%dim_10, %dim_11, %dim) : tensor<?x?x?x8xf32>
    %transposed_13 = linalg.transpose ins(%arg0 : tensor<?x8x?x?xf32>) outs(%24 : tensor<?x?x?x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_14 = tensor.expand_shape %transposed_13 [[0], [1], [2], [3, 4]] output_shape [%dim_10, %dim_11, %dim, 8, 1] : tensor<?x?x?x8xf32> into tensor<?x?x?x8x1xf32>
    %extracted_slice = tensor.extract_slice %23[0, 0, 0] [%dim, 8, 2] [1, 1, 1] : tensor<?x8x4xf32> to tensor<?x8x2xf32>
    %25 = tensor.empty(%dim_10, %dim_11, %dim) : tensor<?x?x?x8x2xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %extracted_slice : tensor<?x?x?x8x1xf32>, tensor<?x8x2xf32>) outs(%25 : tensor<?x?x?x8x2xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<?x?x?x8x2xf32>
    %extracted_slice_15 = tensor.extract_slice %23[0, 0, 2] [%dim, 8, 2] [1, 1, 1] : tensor<?x8x4xf32> to tensor<?x8x2xf32>
    %27 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26, %extracted_slice_15 : tensor<?x?x?x8x2xf32>, tensor<?x8x2xf32>) outs(%25 : tensor<?x?x?x8x2xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<?x?x?x8x2xf32>
    %28 = tensor.empty(%dim_10, %dim_11, %dim) : tensor<?x?x?x8xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<?x?x?x8xi64>) -> tensor<?x?x?x8xi64>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<?x?x?x8xf32>) -> tensor<?x?x?x8xf32>
    %31:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<?x?x?x8x2xf32>) outs(%30, %29 : tensor<?x?x?x8xf32>, tensor<?x?x?x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %33 = linalg.index 4 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_17 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<?x?x?x8xf32>, tensor<?x?x?x8xi64>)
    %32 = tensor.empty(%dim, %dim_10, %dim_11) : tensor<?x8x?x?xf32>
    %transposed_16 = linalg.transpose ins(%31#0 : tensor<?x?x?x8xf32>) outs(%32 : tensor<?x8x?x?xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_16 : tensor<?x8x?x?xf32>
  }
}

