// raises: dyrelu.b x 1
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1) -> ()>
#map3 = affine_map<(d0, d1, d2) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
module {
  func.func @main(%arg0: tensor<3x8xf32>) -> tensor<3x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<3> : tensor<1xi64>
    %cst_2 = arith.constant dense<1> : tensor<1xi64>
    %cst_3 = arith.constant dense<2> : tensor<1xi64>
    %cst_4 = arith.constant dense<0> : tensor<1xi64>
    %cst_5 = arith.constant dense<[[-0.448763698, 0.540745318, 5.151530e-01, 0.368503541, 0.632478415, 0.565220237, -0.162210822, -0.170260713], [-4.061410e-01, 0.451297581, 0.561798155, -0.100390673, -4.790780e-01, 0.0579159223, 0.599956155, 0.361075491], [-0.25818342, -0.158466831, 0.100388229, -0.262711912, 0.654521227, -0.351250142, -0.0540567897, -0.193541437], [-0.0302211437, -0.459505677, 0.341825783, -0.231069505, 0.231033087, -0.32280305, -0.379274756, 0.101622455]]> : tensor<4x8xf32>
    %cst_6 = arith.constant dense<[-0.0718943849, 0.176371023, -0.154660046, -0.0829223617]> : tensor<4xf32>
    %cst_7 = arith.constant dense<"0x24A70A3FACA4E33EFEFD163F400EDC3E40F84E3FF0E56FBEB8F20EBF2017503E9265243FECCA3ABF3CE46B3F12894EBFB4E6CE3EBAA86EBFD486D43E90E2B8BE60FC6ABE0013C83E40E1FFBE082239BF547E2EBFFE58543FE4C99C3EB094AD3E4058B8BC9E7A3F3F44C39FBE9A5315BFE8B75C3EB4C84A3F940B88BEC09228BE4C80E23EB42A13BF7C4C1E3FC4143BBF5CE1093FACE4EBBE78CE39BE889A95BE0EE72D3FE81DF53E1073CA3EE0DF8CBEF0EF29BE72BE7B3F30549FBE6C4CFC3EE07A2C3EE4B1A23E28EF2FBE38D0BE3ED220083F305FEABE384C2EBEAC5AE3BE10F1143F66453A3F865247BFE0F1C43D78E8D3BE70CD52BE98763EBFC017043EAC0E013FCC277DBF704BC63E9A8765BF5ED372BFD89E3F3E4A3D6DBFD889F0BEF8F90D3E1CDFC23E7685173F40860A3DF0E9D63EE036A13E7C3ECABEC4BBB1BEB825D73E629051BFBA71493F60D70B3F16895BBFBAFD21BFBE4247BF283A83BEF00C7DBFE0B5603EA477283FAAE2773FE03F68BE20639EBEF01F95BD584C13BFF4B9BD3E28FE21BE84B3F93E90C6AF3D40C0DCBDB08059BEDE214D3F08AD4C3E2CA1143F4E4B59BF983375BF40FE64BDD606393F1A3034BF30B628BEB0BCADBD12F2723F7872B3BE20198DBD88D4BEBECAFC77BF7C266E3FECEF6D3F28C9353E707CABBD924E36BFAC03B03E2E087A3F0049B93D3E872FBFC8EC30BE8095E63E"> : tensor<32x4xf32>
    %cst_8 = arith.constant dense<[0.459954441, -0.122198164, -0.148912728, 0.323153257, 0.35402292, 0.295645118, -0.478829265, 0.227766037, -0.326370478, -0.325062931, 0.317330837, -0.0158923268, -0.285306394, 0.359291732, 0.045448482, -0.185201585, -0.0860757231, 0.0399827957, 0.114959657, -0.0236449242, -2.741300e-01, -0.466111422, 0.238077581, -0.434463382, -0.384432495, 0.248978734, -0.387230098, -0.494929194, -0.323400974, -0.412864983, -0.0305438042, 0.0866336822]> : tensor<32xf32>
    %cst_9 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = arith.constant dense<5.000000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%0 : tensor<8x4xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<3x4xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<3x8xf32>, tensor<8x4xf32>) outs(%2 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_6 : tensor<3x4xf32>, tensor<4xf32>) outs(%1 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.addf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<3x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<3x4xf32>) outs(%1 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.cmpf ugt, %in, %cst : f32
      %29 = arith.select %28, %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<3x4xf32>
    %6 = tensor.empty() : tensor<4x32xf32>
    %transposed_12 = linalg.transpose ins(%cst_7 : tensor<32x4xf32>) outs(%6 : tensor<4x32xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<3x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<3x32xf32>) -> tensor<3x32xf32>
    %9 = linalg.matmul ins(%5, %transposed_12 : tensor<3x4xf32>, tensor<4x32xf32>) outs(%8 : tensor<3x32xf32>) -> tensor<3x32xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_8 : tensor<3x32xf32>, tensor<32xf32>) outs(%7 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.addf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<3x32xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<3x32xf32>) outs(%7 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.negf %in : f32
      %29 = math.exp %28 : f32
      %30 = arith.addf %29, %cst_0 : f32
      %31 = arith.divf %cst_0, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<3x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_9 : tensor<3x32xf32>, tensor<f32>) outs(%7 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.mulf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<3x32xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_10 : tensor<3x32xf32>, tensor<f32>) outs(%7 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.subf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<3x32xf32>
    %expanded = tensor.expand_shape %13 [[0], [1, 2]] output_shape [3, 4, 8] : tensor<3x32xf32> into tensor<3x4x8xf32>
    %14 = tensor.empty() : tensor<3x1x8xf32>
    %15 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%14 : tensor<3x1x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %28 = arith.index_cast %in : i64 to index
      %29 = linalg.index 0 : index
      %30 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%29, %28, %30] : tensor<3x4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x8xf32>
    %collapsed = tensor.collapse_shape %15 [[0, 1], [2]] : tensor<3x1x8xf32> into tensor<3x8xf32>
    %16 = tensor.empty() : tensor<3x8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %cst_10 : tensor<3x8xf32>, tensor<f32>) outs(%16 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.addf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<3x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %17 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%16 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.mulf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<3x8xf32>
    %19 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%14 : tensor<3x1x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %28 = arith.index_cast %in : i64 to index
      %29 = linalg.index 0 : index
      %30 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%29, %28, %30] : tensor<3x4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x8xf32>
    %collapsed_13 = tensor.collapse_shape %19 [[0, 1], [2]] : tensor<3x1x8xf32> into tensor<3x8xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_13, %cst_11 : tensor<3x8xf32>, tensor<f32>) outs(%16 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.mulf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<3x8xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %20 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%16 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.addf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<3x8xf32>
    %22 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%14 : tensor<3x1x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %28 = arith.index_cast %in : i64 to index
      %29 = linalg.index 0 : index
      %30 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%29, %28, %30] : tensor<3x4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x8xf32>
    %collapsed_14 = tensor.collapse_shape %22 [[0, 1], [2]] : tensor<3x1x8xf32> into tensor<3x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %collapsed_14 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%16 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.mulf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<3x8xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%14 : tensor<3x1x8xf32>) {
    ^bb0(%in: i64, %out: f32):
      %28 = arith.index_cast %in : i64 to index
      %29 = linalg.index 0 : index
      %30 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%29, %28, %30] : tensor<3x4x8xf32>
      linalg.yield %extracted : f32
    } -> tensor<3x1x8xf32>
    %collapsed_15 = tensor.collapse_shape %24 [[0, 1], [2]] : tensor<3x1x8xf32> into tensor<3x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_15, %cst_11 : tensor<3x8xf32>, tensor<f32>) outs(%16 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.mulf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<3x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%23, %25 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%16 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.addf %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<3x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%21, %26 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%16 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %28 = arith.cmpf ogt, %in, %in_16 : f32
      %29 = arith.select %28, %in, %in_16 : f32
      linalg.yield %29 : f32
    } -> tensor<3x8xf32>
    return %27 : tensor<3x8xf32>
  }
}

