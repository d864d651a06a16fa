// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[-0.714531779, -0.0412093177, -0.562687218, 0.00955804344], [-0.187816143, -1.06372452, -0.07001362, 0.0449041203], [-0.139159277, -0.123318732, -0.0513557792, 0.533401787], [0.18271403, -0.0167071223, 0.306258082, -0.0152543876], [-0.365191251, -0.447761029, 0.0328553729, -0.460815638], [0.301509142, -0.928090095, 0.160431907, -0.136103317], [-0.537069738, -0.2915034, -6.186130e-01, -0.206363171], [0.260108382, -0.0411880203, -6.799820e-02, 0.345345199]]> : tensor<8x4xf32>
    %cst_2 = arith.constant dense<[0.402940512, 0.579483926, -0.251612037, -0.264396966]> : tensor<4xf32>
    %cst_3 = arith.constant dense<"0x664C63BDA796493D4EAA2B3DC9908A3E3ED0E4BEA78A8E3FDAD911BF815F28BFE84398BE9E1F9D3E70BF9A3E369F1D3E5C6CD7BE259180BFF1CD283F26379EBE9421EC3E9C3EADBFF161243E67871CBF9B07AEBE92E7203DC91395BE15D77D3FD6567C3E2CF77BBED60A20BFC1712CBEE5E6F93DBEE27E3E5197DEBE0EBE2BBF3CC64FBEDF262BBE29DDB2BE13CE36BE893977BEEEA468BFFF1AA2BEE05FD23E6F71A63EBC24B63EEBDD8BBDCA37413F700C6B3EDC6F213FC5CEACBCBF60DABBEFFD5FBFF7B60A3FF2EF983D059870BFAF4E81BE283D463F43D4523FCE3288BD61F0D23E78C163BFAC057EBEB864A93D5BEB453F84D92CBE9DEA733E3A35783E4A5ACABDE162693FAC58243E82CF89BF5529ABBEA2BD90BEC10161BDB7B2DD3D61A0573DB3E7FC3EF25970BE9BCF5CB92F7C34BFEB34823F46EEA5BDEB25753D6F0D1BBFB4F99C3EA316B53E1D76FBBE37C88C3E47AE363D158D29BEFE0583BF8F6604BF395478BD5623003E13BD32BFB95D333E520C6B3F1894263F944CECBE3B774DBFD909DCBEB122BEBE1F8E8FBE48D503BF872045BFE76750BE2C96183F1C41633FB4ACFF3EEA6E183F92E18FBE171ADDBEEA89A23E2A9C12BE1BE55CBDC3344E3FCD67ADBE0CDF3FBFED07593F005446BD6A18A83E68AF1CBF26E122BEE79F00BF71FDA93E4395533E47FD583F925808BF79DE88BE4A73983DF3F23A3F"> : tensor<4x32xf32>
    %cst_4 = arith.constant dense<[0.248385832, 0.200649694, -1.00812519, 0.423379898, -0.101078652, -0.230278164, 0.731542706, 0.0945384129, 0.086693257, -0.461624533, 0.112041317, 0.163424209, 0.722433149, -0.47185427, -0.0794988424, 0.409958631, 0.902963578, -0.124152675, -0.466637015, 0.0157888122, 0.145593435, -0.17634663, 0.215411633, 0.0725501254, 0.127429515, -0.539891839, -0.390740931, -0.287197292, 0.820519864, -0.81480205, -0.0660687238, -0.5436939]> : tensor<32xf32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_9 = arith.constant 7.000000e+00 : f32
    %cst_10 = arith.constant 5.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x5xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x5xf32>) -> tensor<2x8x5xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x5xf32>) outs(%0 : tensor<2x8x5xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.divf %in, %cst_9 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5xf32>
    %4 = tensor.empty() : tensor<2x8xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%3 : tensor<2x8x5xf32>) outs(%5 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%6 : tensor<2x8xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.divf %in, %cst_10 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8xf32>
    %8 = tensor.empty() : tensor<2x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = linalg.matmul ins(%7, %cst_1 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%9 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%8 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.addf %in, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_5 : tensor<2x4xf32>, tensor<f32>) outs(%8 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.cmpf ogt, %in, %in_14 : f32
      %33 = arith.select %32, %in, %in_14 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4xf32>
    %13 = tensor.empty() : tensor<2x32xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.matmul ins(%12, %cst_3 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_4 : tensor<2x32xf32>, tensor<32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.addf %in, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.negf %in : f32
      %33 = math.exp %32 : f32
      %34 = arith.addf %33, %cst_0 : f32
      %35 = arith.divf %cst_0, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.mulf %in, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_6 : tensor<2x32xf32>, tensor<f32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.subf %in, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %19 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %20 = tensor.empty() : tensor<2x8x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_8 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%20 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.mulf %in, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x1x1xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %cst_6 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%20 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.addf %in, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x1x1xf32>
    %23 = tensor.empty() : tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.mulf %in, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %24 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.addf %in, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %cst_8 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%20 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.mulf %in, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x1x1xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_13, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.mulf %in, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %32 = arith.addf %in, %in_14 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = tensor.empty() : tensor<2x8x5x7xi1>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%29 : tensor<2x8x5x7xi1>) {
    ^bb0(%in: f32, %in_14: f32, %out: i1):
      %32 = arith.cmpf ole, %in, %in_14 : f32
      linalg.yield %32 : i1
    } -> tensor<2x8x5x7xi1>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %28, %25 : tensor<2x8x5x7xi1>, tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: i1, %in_14: f32, %in_15: f32, %out: f32):
      %32 = arith.select %in, %in_14, %in_15 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    return %31 : tensor<2x8x5x7xf32>
  }
}

