// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<() -> ()>
#map3 = affine_map<(d0, d1) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x?x?xf32>) -> tensor<2x8x?x?xf32> {
    %c3 = arith.constant 3 : index
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %c2 = arith.constant 2 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<[0.128885806, -0.468508065, 0.351032853, -0.151721954, 0.0944257378, 0.0401530266, 0.184159756, 0.0884625315, 0.0649375319, 0.241453469, 0.247312546, -0.063901484, 0.301124036, -0.149667323, 0.323536694, 0.0897148848, 0.305028498, 0.386832714, -4.409030e-01, 0.0870609283, 0.233798206, -0.162823856, -0.23514533, 0.217973351, 0.193481386, -0.00509804487, -0.327980518, -0.446291924, -0.400822341, 0.0625501275, 0.335659206, 0.173148215]> : tensor<32xf32>
    %cst_7 = arith.constant dense<"0x162A30BF303691BDB6946CBF48B9453FD40110BF64C81F3F180C833EC0DEA63E1869EF3E00D050BC80D14E3E9EC300BFC00018BDEC06E33E0EEA73BF14BF203F304B2B3E9285063FB4AB3BBF28A1D0BEA41C10BF2ABB0D3FC8D46E3F081008BEEC5151BF5CD4C83E5A3E24BFB07BB63E0618183FA4B8513F36CD6DBFF437153F3C320CBF0E9B5D3F928D02BFF8AF18BE901CEA3DCE82393F0060943BA02B5FBFDE1F273FA854B63E38AF6CBFB051043E581219BF28B310BF30B77ABF688D65BEE09D6E3F007C7A3E56825ABF00411FBECC48033FE69B5ABFDC4BD9BEDEF76EBF94F0403FE09A58BF1C8B5DBFC0C9273E40D17DBD1E49503F20F3093E9852023E2440D2BE367F62BF20E9023EE0A0483D90EFFA3E301918BEF22F1A3F2E95393F60360D3D36E109BF4839533FC0658F3C78A313BFD0E01B3FC0155A3D202D5D3EC04B1DBEC20773BF742212BF386E40BFD8F7A4BEECC09D3E8EC23F3FBEAE3F3F5072D63DA80F2DBEF21D3DBF203D7A3D906E0CBE0051F7BD367B503F92F74EBF6A1855BFF0E6DA3D484A87BE38E010BEFAD879BF1CFB343F3C155CBFFCA906BFC037EDBD8E8E48BF40B3293EFC8016BF5CDA603F7E8403BFD031943E20BB6CBFB463D2BE6C6A71BF36761BBFF0DE913D8070693E5CDD26BFD658163FEAF452BF38127A3FA4F374BF10B615BFAAFD5BBF987E28BED0FEAFBE7218653FB6FA63BF"> : tensor<32x4xf32>
    %cst_8 = arith.constant dense<[0.139555469, 0.160167202, -7.013800e-02, -0.0793511793]> : tensor<4xf32>
    %cst_9 = arith.constant dense<[[0.102855586, -0.300837785, -0.432349026, -0.555932403, 0.0746782273, 0.276616424, -0.587399542, -0.524512708], [0.121669181, -0.617159068, 0.120463699, -0.256621033, 0.344251245, -0.146875024, 0.638903141, -0.508310139], [0.69855839, 0.156446829, 0.0394633561, 0.375466883, -0.506999254, -0.686654984, 0.278210253, -2.940540e-01], [-0.690442979, -0.457445204, -0.484744042, 0.365411311, -0.0609781444, 0.506071508, 0.144825086, 0.192597359]]> : tensor<4x8xf32>
    %dim = tensor.dim %arg0, %c2 : tensor<2x8x?x?xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_10 = tensor.dim %arg0, %c3 : tensor<2x8x?x?xf32>
    %1 = arith.index_cast %dim_10 : index to i64
    %from_elements = tensor.from_elements %c2_i64, %c8_i64, %0, %1 : tensor<4xi64>
    %extracted_slice = tensor.extract_slice %from_elements[2] [1] [1] : tensor<4xi64> to tensor<1xi64>
    %collapsed = tensor.collapse_shape %extracted_slice [] : tensor<1xi64> into tensor<i64>
    %extracted_slice_11 = tensor.extract_slice %from_elements[3] [1] [1] : tensor<4xi64> to tensor<1xi64>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [] : tensor<1xi64> into tensor<i64>
    %2 = tensor.empty() : tensor<2x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x?x?xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<2x8xf32>
    %5 = tensor.empty() : tensor<i64>
    %6 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = []} ins(%collapsed, %collapsed_12 : tensor<i64>, tensor<i64>) outs(%5 : tensor<i64>) {
    ^bb0(%in: i64, %in_21: i64, %out: i64):
      %36 = arith.muli %in, %in_21 : i64
      linalg.yield %36 : i64
    } -> tensor<i64>
    %7 = tensor.empty() : tensor<f32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = []} ins(%6 : tensor<i64>) outs(%7 : tensor<f32>) {
    ^bb0(%in: i64, %out: f32):
      %36 = arith.sitofp %in : i64 to f32
      linalg.yield %36 : f32
    } -> tensor<f32>
    %9 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%4, %8 : tensor<2x8xf32>, tensor<f32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.divf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x8xf32>
    %10 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_9 : tensor<4x8xf32>) outs(%10 : tensor<8x4xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x4xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %13 = linalg.matmul ins(%9, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%12 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_8 : tensor<2x4xf32>, tensor<4xf32>) outs(%11 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.addf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x4xf32>) outs(%11 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.cmpf ugt, %in, %cst : f32
      %37 = arith.select %36, %in, %cst : f32
      linalg.yield %37 : f32
    } -> tensor<2x4xf32>
    %16 = tensor.empty() : tensor<4x32xf32>
    %transposed_13 = linalg.transpose ins(%cst_7 : tensor<32x4xf32>) outs(%16 : tensor<4x32xf32>) permutation = [1, 0] 
    %17 = tensor.empty() : tensor<2x32xf32>
    %18 = linalg.fill ins(%cst : f32) outs(%17 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %19 = linalg.matmul ins(%15, %transposed_13 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%18 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map5, #map3], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_6 : tensor<2x32xf32>, tensor<32xf32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.addf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x32xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_5 : tensor<2x32xf32>, tensor<f32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.addf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x32xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map4, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%21, %cst_4, %cst_3 : tensor<2x32xf32>, tensor<f32>, tensor<f32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_21: f32, %in_22: f32, %out: f32):
      %36 = arith.cmpf ult, %in, %in_21 : f32
      %37 = arith.select %36, %in_21, %in : f32
      %38 = arith.cmpf ugt, %37, %in_22 : f32
      %39 = arith.select %38, %in_22, %37 : f32
      linalg.yield %39 : f32
    } -> tensor<2x32xf32>
    %23 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%22, %cst_3 : tensor<2x32xf32>, tensor<f32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.divf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x32xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%23, %cst_2 : tensor<2x32xf32>, tensor<f32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.mulf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x32xf32>
    %25 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel"]} ins(%24, %cst_1 : tensor<2x32xf32>, tensor<f32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.subf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x32xf32>
    %extracted_slice_14 = tensor.extract_slice %25[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_15 = tensor.extract_slice %25[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_16 = tensor.extract_slice %25[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_17 = tensor.extract_slice %25[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice_14 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_18 = tensor.expand_shape %extracted_slice_15 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice_16 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_17 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %26 = tensor.empty() : tensor<2x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_1 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%26 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.addf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x8x1x1xf32>
    %28 = tensor.empty(%dim, %dim_10) : tensor<2x8x?x?xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %27 : tensor<2x8x?x?xf32>, tensor<2x8x1x1xf32>) outs(%28 : tensor<2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.mulf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x8x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_0 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%26 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.mulf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x8x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %30 : tensor<2x8x?x?xf32>, tensor<2x8x1x1xf32>) outs(%28 : tensor<2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.addf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x8x?x?xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_18 : tensor<2x8x?x?xf32>, tensor<2x8x1x1xf32>) outs(%28 : tensor<2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.mulf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x8x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %cst_0 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%26 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.mulf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x8x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x8x?x?xf32>, tensor<2x8x1x1xf32>) outs(%28 : tensor<2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.addf %in, %in_21 : f32
      linalg.yield %36 : f32
    } -> tensor<2x8x?x?xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %34 : tensor<2x8x?x?xf32>, tensor<2x8x?x?xf32>) outs(%28 : tensor<2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_21: f32, %out: f32):
      %36 = arith.cmpf ogt, %in, %in_21 : f32
      %37 = arith.select %36, %in, %in_21 : f32
      linalg.yield %37 : f32
    } -> tensor<2x8x?x?xf32>
    return %35 : tensor<2x8x?x?xf32>
  }
}

