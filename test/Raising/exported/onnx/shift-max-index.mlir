// raises: dyrelu.coefficients x 1, dyrelu.pool x 1, dyrelu.shift_max x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8 = arith.constant 8 : index
    %cst_0 = arith.constant dense<[[0.444030613, -0.581889391, 5.630810e-01, 0.111579143, -0.688135564, 0.0830579474, -0.303084403, 0.682921111], [-0.514395535, 0.435001314, -0.387108088, -0.315402806, -6.421950e-01, -0.418437034, -0.562944829, 0.1166033], [-0.36197111, -4.166080e-01, -0.653124094, -0.549455822, 0.54621309, 0.605671703, 0.697893739, 0.54917109], [0.280136347, -0.0339131244, 0.686505496, 0.527971804, 0.287891537, -0.410130978, -0.0717473403, -0.267241687]]> : tensor<4x8xf32>
    %cst_1 = arith.constant dense<[-0.260828853, 0.321820468, -0.331582278, -0.168597087]> : tensor<4xf32>
    %cst_2 = arith.constant dense<"0x8CF0ACBEC88722BFC8235FBF6C814BBF0897CABE76E43D3FD242793F008CFC3DA6D920BFAC256C3FE81C173F40E7D73D104772BED0C464BE9E6F183F76D41E3F18C221BF0819793FF03F5C3F608A79BEA007433E3AA524BFD6DB4E3F9C75E73E2024F33D7C8F9F3E2C79A33EA045E0BDC06A24BE1E1610BF985C4D3F3C1E2CBFB40AAC3E4482133FC2881C3FFCD4CBBE52D905BFAA08613FE03CF33D32B135BFD82F54BE4EFD29BF00A8323A382E0C3F58B0A6BE5C67BBBE10FB04BE26C576BF8008F13C7E115F3F066921BFEEEB27BFC8BD46BE98DC50BECCF7AB3EE267553F200BCBBE388C033E680B693FE47818BFFECF363F800ADABD3C4FC4BEAC04DEBE7CB1E03E80497FBEEC0ED4BED6D2423F407ADF3E44B04A3F50160CBE9CB5B5BE688F233F3C72F8BEE86D663F8039FABC5216233F9093A63E007AD9BC604CFF3D486B5B3E40D90F3FF8B41C3FC849553FE60E46BFA0F520BFA66A613FF6A1383F9052B13DD8BE0B3FFAFC42BF4EFA043F18A1463E68E7333E289871BE6A2075BF1AB738BF8CADD53EE8C411BF00A0753916E53F3FB8CC103E40B1E53CA8B270BF62F952BFEA462B3F001B43BF74F1FABE06AD4D3F08636DBF48C20E3F108C713ED8F0CDBE38B556BF6E8E0CBF3E236EBFC26102BFA0D5423F9A2524BF8E7625BFB61511BF86C2223FD820C8BEFA5005BF58640CBE5CC26D3F9A313FBF60AA5EBD"> : tensor<32x4xf32>
    %cst_3 = arith.constant dense<[-0.122846842, -0.305972636, 4.935050e-02, 0.198183656, 0.434273481, 0.323151052, 0.454242706, 0.233614981, -0.302574456, 0.279214263, 0.0977442264, 0.32214129, -0.0565140843, 0.224582791, -1.386280e-01, -0.115933239, -0.496484697, 0.337031305, 0.0270524621, 0.486262381, -0.345338285, 0.347116113, -0.490242183, 0.00663399696, -0.0545182228, -2.268570e-01, -0.0181740522, -0.307209551, -0.430636764, 0.387081563, 0.187112272, -0.0435217619]> : tensor<32xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = arith.constant 3.500000e+01 : f32
    %cst_11 = arith.constant dense<[3, 2, 5, 4, 7, 6, 1, 0]> : tensor<8xi64>
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_10 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_0 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_1 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.addf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.cmpf ugt, %in, %cst : f32
      %36 = arith.select %35, %in, %cst : f32
      linalg.yield %36 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_12 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_12 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_3 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.addf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_6 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.addf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_4, %cst_5 : tensor<2x32xf32>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %in_19: f32, %out: f32):
      %35 = arith.cmpf ult, %in, %in_18 : f32
      %36 = arith.select %35, %in_18, %in : f32
      %37 = arith.cmpf ugt, %36, %in_19 : f32
      %38 = arith.select %37, %in_19, %36 : f32
      linalg.yield %38 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_5 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.divf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.subf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.mulf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %19 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %20 = tensor.empty() : tensor<8x2x5x7xf32>
    %transposed_13 = linalg.transpose ins(%arg0 : tensor<2x8x5x7xf32>) outs(%20 : tensor<8x2x5x7xf32>) permutation = [1, 0, 2, 3] 
    %21 = tensor.empty() : tensor<8x2x5x7xi64>
    %22 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<8xi64>) outs(%21 : tensor<8x2x5x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<8x2x5x7xi64>
    %23 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x2x5x7xf32>) -> tensor<8x2x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<8x2x5x7xi64>) outs(%23 : tensor<8x2x5x7xf32>) {
    ^bb0(%in: i64, %out: f32):
      %35 = arith.index_cast %in : i64 to index
      %36 = linalg.index 1 : index
      %37 = linalg.index 2 : index
      %38 = linalg.index 3 : index
      %39 = arith.cmpi slt, %35, %c8 : index
      cf.assert %39, "index must be smaller than dim size"
      %40 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %40, "index must be larger or equal to 0"
      %extracted = tensor.extract %transposed_13[%35, %36, %37, %38] : tensor<8x2x5x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x2x5x7xf32>
    %25 = tensor.empty() : tensor<2x8x5x7xf32>
    %transposed_14 = linalg.transpose ins(%24 : tensor<8x2x5x7xf32>) outs(%25 : tensor<2x8x5x7xf32>) permutation = [1, 0, 2, 3] 
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_9 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.addf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %26 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.mulf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %extracted_slice_15 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.mulf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.addf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_16 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.mulf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17, %cst_7 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.addf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %31 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.mulf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.addf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %33 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.cmpf ogt, %in, %in_18 : f32
      %36 = arith.select %35, %in, %in_18 : f32
      linalg.yield %36 : f32
    } -> tensor<2x8x5x7xf32>
    return %34 : tensor<2x8x5x7xf32>
  }
}

