// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<?x?x?x8xf32>) -> tensor<?x?x?x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<[[0.343066394, 0.611867964, -0.463061273, -0.2730546, -0.417802453, 0.495562792, 0.67546314, -0.298033088], [0.440143168, -0.221249208, -0.372485846, 0.233565018, -0.279077053, -0.104381137, -0.581195056, 0.592468619], [0.461802602, 0.195473373, -0.544616699, -0.287728429, -0.31401366, -0.317768097, 0.546684742, 0.388813853], [-0.0598681644, 0.669337451, -0.641827226, -0.0736570954, 0.0539859831, 0.3490237, 0.0965956897, -0.0939751639]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[-0.111969046, 0.021022426, 0.286577731, -0.061377652]> : tensor<4xf32>
    %cst_4 = arith.constant dense<"0xBCBD6DBF48703B3F705758BEBAFF0B3F2054A93E706ECC3DD8DFD1BE504338BF5E7F78BFEC6236BFF836923E68E2B53EB6953DBF5EA8383F78DA353E00D01D3F2022D33E78F7F6BE0455273FD87318BF38C94EBE805526BD121F36BFEC62BFBE8853243F5A58683F9C65D2BE403243BD8A515BBF80D840BC5C03D7BEC45C9DBEF0D4BF3E3257483FD0C8F13D82CF1DBFF0BB1E3F4AE356BFD89D64BE46C612BFA0DF60BE80C649BC3844943EC062F1BD2028F8BD40133CBFBC5FE5BEB0C9E9BDBA4A533FAA5A75BFF24466BF7CD1FFBE48FACBBEEA08293FF8A07B3EF0EA20BF3E4B71BF5812BBBE52847F3F0C98CEBEB6C5323F680A0CBFA0611BBEA07808BDD80C42BF84A4B53E326D09BFD02F70BFA6AF733F26712BBF16C9183F163B2DBFE8FA60BE18AA6A3EFCFEDA3E7669543F28FDF53EF4A126BF00D8823E6686783FAE8B7D3F480B55BE709E0CBFD4A1CD3E0810E23EC64D6BBFF0B325BFC8D639BF40F329BE30178BBD6056FCBD4CFF97BE9E97693F44EDC93E8EE71FBF182C36BF00053BBCDA493B3FD8A81B3E28419BBEC613403FACC3E53EC428333F8492573F1CAF86BEF0D0D73E881D5A3E68B6F23E042A3C3FC0E118BF929D14BF3ED504BF8E9E373FB06555BE8ADB57BFC4D20A3FBC23D73E2AB1133F742B883EDCFA533F5C30F4BE90230ABF4AE3533FCAE5383F6A2D413F82AA2C3F34FEA73E986E7BBE"> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[0.144388974, 0.343903959, 0.0754534602, -0.157820106, 0.303888738, 0.0111679435, 0.128071249, 0.323754072, -0.325238287, -0.233316123, -0.0217233896, -0.0578693748, 0.214725792, -0.23456949, -0.0206583142, -0.247423947, -0.408013344, -0.199958861, -0.0381992459, -0.331761301, -0.234296978, 0.323430538, -0.499060631, 0.42827338, -0.0139697194, 0.162784576, 0.0541083217, 0.488982797, -0.294046164, 0.0522882342, 2.195760e-01, -0.478942513]> : tensor<32xf32>
    %cst_6 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f32>
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x?x8xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "parallel"]} ins(%arg0 : tensor<?x?x?x8xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<?x8xf32>
    %dim_8 = tensor.dim %arg0, %c1 : tensor<?x?x?x8xf32>
    %3 = arith.index_cast %dim_8 : index to i64
    %dim_9 = tensor.dim %arg0, %c2 : tensor<?x?x?x8xf32>
    %4 = arith.index_cast %dim_9 : index to i64
    %5 = arith.muli %3, %4 : i64
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.sitofp %5 : i64 to f32
      %36 = arith.divf %in, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<?x8xf32>
    %7 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%7 : tensor<8x4xf32>) permutation = [1, 0] 
    %8 = tensor.empty(%dim) : tensor<?x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %10 = linalg.matmul ins(%6, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%9 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_3 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.addf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<?x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.cmpf ugt, %in, %cst : f32
      %36 = arith.select %35, %in, %cst : f32
      linalg.yield %36 : f32
    } -> tensor<?x4xf32>
    %13 = tensor.empty() : tensor<4x32xf32>
    %transposed_10 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%13 : tensor<4x32xf32>) permutation = [1, 0] 
    %14 = tensor.empty(%dim) : tensor<?x32xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %16 = linalg.matmul ins(%12, %transposed_10 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_5 : tensor<?x32xf32>, tensor<32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.addf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<?x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<?x32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.negf %in : f32
      %36 = math.exp %35 : f32
      %37 = arith.addf %36, %cst_0 : f32
      %38 = arith.divf %cst_0, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<?x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_6 : tensor<?x32xf32>, tensor<f32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.mulf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<?x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_7 : tensor<?x32xf32>, tensor<f32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.subf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<?x32xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 32] : tensor<?x32xf32> into tensor<?x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [%dim, 1, 1, 8] [1, 1, 1, 1] : tensor<?x1x1x32xf32> to tensor<?x1x1x8xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 0, 8] [%dim, 1, 1, 8] [1, 1, 1, 1] : tensor<?x1x1x32xf32> to tensor<?x1x1x8xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 0, 16] [%dim, 1, 1, 8] [1, 1, 1, 1] : tensor<?x1x1x32xf32> to tensor<?x1x1x8xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded[0, 0, 0, 24] [%dim, 1, 1, 8] [1, 1, 1, 1] : tensor<?x1x1x32xf32> to tensor<?x1x1x8xf32>
    %21 = tensor.empty(%dim) : tensor<?x1x1x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_7 : tensor<?x1x1x8xf32>, tensor<f32>) outs(%21 : tensor<?x1x1x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.addf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<?x1x1x8xf32>
    %23 = tensor.empty(%dim, %dim_8, %dim_9) : tensor<?x?x?x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %22 : tensor<?x?x?x8xf32>, tensor<?x1x1x8xf32>) outs(%23 : tensor<?x?x?x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.mulf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<?x?x?x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %cst_6 : tensor<?x1x1x8xf32>, tensor<f32>) outs(%21 : tensor<?x1x1x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.divf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<?x1x1x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<?x?x?x8xf32>, tensor<?x1x1x8xf32>) outs(%23 : tensor<?x?x?x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.addf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<?x?x?x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_11 : tensor<?x?x?x8xf32>, tensor<?x1x1x8xf32>) outs(%23 : tensor<?x?x?x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.mulf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<?x?x?x8xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %cst_6 : tensor<?x1x1x8xf32>, tensor<f32>) outs(%21 : tensor<?x1x1x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.divf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<?x1x1x8xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<?x?x?x8xf32>, tensor<?x1x1x8xf32>) outs(%23 : tensor<?x?x?x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %35 = arith.addf %in, %in_19 : f32
      linalg.yield %35 : f32
    } -> tensor<?x?x?x8xf32>
    %expanded_14 = tensor.expand_shape %26 [[0], [1], [2], [3, 4]] output_shape [%dim, %dim_8, %dim_9, 8, 1] : tensor<?x?x?x8xf32> into tensor<?x?x?x8x1xf32>
    %expanded_15 = tensor.expand_shape %29 [[0], [1], [2], [3, 4]] output_shape [%dim, %dim_8, %dim_9, 8, 1] : tensor<?x?x?x8xf32> into tensor<?x?x?x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_14, %expanded_15 : (tensor<?x?x?x8x1xf32>, tensor<?x?x?x8x1xf32>) -> tensor<?x?x?x8x2xf32>
    %dim_16 = tensor.dim %expanded_14, %c0 : tensor<?x?x?x8x1xf32>
    %dim_17 = tensor.dim %expanded_14, %c1 : tensor<?x?x?x8x1xf32>
    %dim_18 = tensor.dim %expanded_14, %c2 : tensor<?x?x?x8x1xf32>
    %30 = tensor.empty(%dim_16, %dim_17, %dim_18) : tensor<?x?x?x8xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<?x?x?x8xi64>) -> tensor<?x?x?x8xi64>
    %32 = tensor.empty(%dim_16, %dim_17, %dim_18) : tensor<?x?x?x8xf32>
    %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<?x?x?x8xf32>) -> tensor<?x?x?x8xf32>
    %34:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<?x?x?x8x2xf32>) outs(%33, %31 : tensor<?x?x?x8xf32>, tensor<?x?x?x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_19: i64):
      %35 = linalg.index 4 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_19 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<?x?x?x8xf32>, tensor<?x?x?x8xi64>)
    return %34#0 : tensor<?x?x?x8xf32>
  }
}

