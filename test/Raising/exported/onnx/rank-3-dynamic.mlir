// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map7 = affine_map<(d0, d1, d2) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<?x8x?xf32>) -> tensor<?x8x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<3> : tensor<1xi64>
    %cst_2 = arith.constant dense<1> : tensor<1xi64>
    %cst_3 = arith.constant dense<2> : tensor<1xi64>
    %cst_4 = arith.constant dense<0> : tensor<1xi64>
    %cst_5 = arith.constant dense<[[0.380165249, 0.147919089, 0.0269902516, 0.619674146, -0.343334198, 0.23351562, -0.617338597, 5.065760e-01], [0.417379975, 0.26708433, 0.610060274, 0.275632471, 0.192225531, -0.597123384, 0.635185778, 0.577034235], [-0.171445459, 0.579933226, 0.0384720638, -0.0178763326, -0.584629357, 0.640415788, 0.303236961, -0.310900599], [-0.294748932, 0.584261537, -5.680130e-01, -0.0511527024, 0.335593104, 0.685388684, -0.657836914, -0.313469887]]> : tensor<4x8xf32>
    %cst_6 = arith.constant dense<[0.115611881, -0.289435059, -0.269638509, -0.213890791]> : tensor<4xf32>
    %cst_7 = arith.constant dense<"0xA4D0F63E18701E3FF020BD3D8A614CBFAA5A7ABF00A156BC5078C83D5C17B3BE406CC63D28D79DBE404B383E8499B0BE4E1E043FD014313E94D67BBFA042FCBD9E8400BFDCEC193F26754DBF120340BF2AE74B3FD438B03E001DAC3E909344BFC0A6DE3C8C0F76BFC4F54D3F904195BD30B49FBD760271BF1888593E0080353E404839BF083EDFBE5A0B3ABFF2D476BFD8BC693E46B32ABFD07682BE101587BE0812ECBE10A11E3E1C1911BFB859E1BE1A4B7BBF6CBBF9BEC0BC99BD0048A7BE3CAEB1BEE8DB17BF303B493E7877263E24F06F3F7CD2E73E6039653D44C09F3EF00C843D80DC023C904596BDD0340FBEFC9BCFBE004CCA3E00DD253D8E852EBF402223BF4A363EBF7C20203FA420D7BEF850623EFE866ABFA0E44ABE04D873BF241B6A3F30A9E03E905A78BF1C12863ED0266B3E5CF116BF9C6C64BF7000D73D0C3617BF3E1335BFA0A85CBD024C39BFE89440BF18DB6BBF7EE00B3FE8AD01BFE0162FBD3C9B373FAC24DA3E7ED230BF6CD2223FA48BD4BE225B6B3F3051DD3D24F75CBF5811A43E1454BCBE9ABB48BFD069E0BE40FA9C3C54030ABFD662033F4E5B443F20E6E6BE1CBDB23EB04C7B3F4C333DBF1A524E3F0CB548BF14DCE53E6A1971BF30E78ABD4E7A64BF0003E13EE4BDB0BE701CB5BD740755BF384B563FC8FE42BF4025843EC8A17C3F900A8ABE309EFFBD7661173F841AEE3E96C365BF"> : tensor<32x4xf32>
    %cst_8 = arith.constant dense<[0.415344715, 0.202271521, 0.11509943, 0.376729488, -0.233159304, -0.0456449389, 0.181615233, -0.482675195, 0.0417137146, -0.237454891, 0.263690054, 0.275296748, 4.327460e-01, -0.428080797, -0.194272041, -0.071108222, 0.377343535, -0.0856252909, -0.385072351, -0.238279402, -0.0122146606, 0.162421644, 0.0415059924, -0.256867528, 0.429737449, -0.00686955452, 0.380974293, 0.451769054, -0.308581352, -0.0835778713, 0.177270532, 0.0243263841]> : tensor<32xf32>
    %cst_9 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = arith.constant dense<5.000000e-01> : tensor<f32>
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<?x8x?xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<?x8xf32>
    %dim_12 = tensor.dim %arg0, %c2 : tensor<?x8x?xf32>
    %3 = arith.index_cast %dim_12 : index to i64
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.sitofp %3 : i64 to f32
      %35 = arith.divf %in, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<?x8xf32>
    %5 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%5 : tensor<8x4xf32>) permutation = [1, 0] 
    %6 = tensor.empty(%dim) : tensor<?x4xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %8 = linalg.matmul ins(%4, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%7 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_6 : tensor<?x4xf32>, tensor<4xf32>) outs(%6 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.addf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<?x4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<?x4xf32>) outs(%6 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.cmpf ugt, %in, %cst : f32
      %35 = arith.select %34, %in, %cst : f32
      linalg.yield %35 : f32
    } -> tensor<?x4xf32>
    %11 = tensor.empty() : tensor<4x32xf32>
    %transposed_13 = linalg.transpose ins(%cst_7 : tensor<32x4xf32>) outs(%11 : tensor<4x32xf32>) permutation = [1, 0] 
    %12 = tensor.empty(%dim) : tensor<?x32xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %14 = linalg.matmul ins(%10, %transposed_13 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%13 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_8 : tensor<?x32xf32>, tensor<32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.addf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<?x32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.negf %in : f32
      %35 = math.exp %34 : f32
      %36 = arith.addf %35, %cst_0 : f32
      %37 = arith.divf %cst_0, %36 : f32
      linalg.yield %37 : f32
    } -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_9 : tensor<?x32xf32>, tensor<f32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.mulf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<?x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_10 : tensor<?x32xf32>, tensor<f32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.subf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<?x32xf32>
    %expanded = tensor.expand_shape %18 [[0], [1, 2, 3]] output_shape [%dim, 4, 8, 1] : tensor<?x32xf32> into tensor<?x4x8x1xf32>
    %19 = tensor.empty(%dim) : tensor<?x1x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%19 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 0 : index
      %36 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%35, %34, %36, %c0] : tensor<?x4x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x8x1xf32>
    %collapsed = tensor.collapse_shape %20 [[0, 1], [2], [3]] : tensor<?x1x8x1xf32> into tensor<?x8x1xf32>
    %21 = tensor.empty(%dim) : tensor<?x8x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed, %cst_10 : tensor<?x8x1xf32>, tensor<f32>) outs(%21 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.addf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x1xf32>
    %23 = tensor.empty(%dim, %dim_12) : tensor<?x8x?xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %22 : tensor<?x8x?xf32>, tensor<?x8x1xf32>) outs(%23 : tensor<?x8x?xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.mulf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x?xf32>
    %25 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%19 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 0 : index
      %36 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%35, %34, %36, %c0] : tensor<?x4x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %25 [[0, 1], [2], [3]] : tensor<?x1x8x1xf32> into tensor<?x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14, %cst_11 : tensor<?x8x1xf32>, tensor<f32>) outs(%21 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.mulf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<?x8x?xf32>, tensor<?x8x1xf32>) outs(%23 : tensor<?x8x?xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.addf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x?xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%19 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 0 : index
      %36 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%35, %34, %36, %c0] : tensor<?x4x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x8x1xf32>
    %collapsed_15 = tensor.collapse_shape %28 [[0, 1], [2], [3]] : tensor<?x1x8x1xf32> into tensor<?x8x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_15 : tensor<?x8x?xf32>, tensor<?x8x1xf32>) outs(%23 : tensor<?x8x?xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.mulf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x?xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%19 : tensor<?x1x8x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 0 : index
      %36 = linalg.index 2 : index
      %extracted = tensor.extract %expanded[%35, %34, %36, %c0] : tensor<?x4x8x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<?x1x8x1xf32>
    %collapsed_16 = tensor.collapse_shape %30 [[0, 1], [2], [3]] : tensor<?x1x8x1xf32> into tensor<?x8x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_16, %cst_11 : tensor<?x8x1xf32>, tensor<f32>) outs(%21 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.mulf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<?x8x?xf32>, tensor<?x8x1xf32>) outs(%23 : tensor<?x8x?xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.addf %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8x?xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%27, %32 : tensor<?x8x?xf32>, tensor<?x8x?xf32>) outs(%23 : tensor<?x8x?xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %34 = arith.cmpf ogt, %in, %in_17 : f32
      %35 = arith.select %34, %in, %in_17 : f32
      linalg.yield %35 : f32
    } -> tensor<?x8x?xf32>
    return %33 : tensor<?x8x?xf32>
  }
}

