// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, 0)>
module {
  func.func @main(%arg0: tensor<?x8x?xf32>) -> tensor<?x8x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_5 = arith.constant 2.000000e+00 : f32
    %cst_6 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%arg0 : tensor<?x8x?xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<?x8xf32>
    %dim_7 = tensor.dim %arg0, %c2 : tensor<?x8x?xf32>
    %3 = arith.index_cast %dim_7 : index to i64
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.sitofp %3 : i64 to f32
      %30 = arith.divf %in, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<?x8xf32>
    %5 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%5 : tensor<8x4xf32>) permutation = [1, 0] 
    %6 = tensor.empty(%dim) : tensor<?x4xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %8 = linalg.matmul ins(%4, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%7 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_3 : tensor<?x4xf32>, tensor<4xf32>) outs(%6 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.addf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<?x4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<?x4xf32>) outs(%6 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.cmpf ugt, %in, %cst : f32
      %30 = arith.select %29, %in, %cst : f32
      linalg.yield %30 : f32
    } -> tensor<?x4xf32>
    %11 = tensor.empty() : tensor<4x32xf32>
    %transposed_8 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%11 : tensor<4x32xf32>) permutation = [1, 0] 
    %12 = tensor.empty(%dim) : tensor<?x32xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %14 = linalg.matmul ins(%10, %transposed_8 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%13 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_1 : tensor<?x32xf32>, tensor<32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.addf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<?x32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.negf %in : f32
      %30 = math.exp %29 : f32
      %31 = arith.addf %30, %cst_0 : f32
      %32 = arith.divf %cst_0, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<?x32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_5 : f32
      linalg.yield %29 : f32
    } -> tensor<?x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<?x32xf32>) outs(%12 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.subf %in, %cst_0 : f32
      linalg.yield %29 : f32
    } -> tensor<?x32xf32>
    %expanded = tensor.expand_shape %18 [[0], [1, 2, 3]] output_shape [%dim, 4, 8, 1] : tensor<?x32xf32> into tensor<?x4x8x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [%dim, 1, 8, 1] [1, 1, 1, 1] : tensor<?x4x8x1xf32> to tensor<?x1x8x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3]] : tensor<?x1x8x1xf32> into tensor<?x8x1xf32>
    %19 = tensor.empty(%dim) : tensor<?x8x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed : tensor<?x8x1xf32>) outs(%19 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %cst_0 : f32
      linalg.yield %29 : f32
    } -> tensor<?x8x1xf32>
    %21 = tensor.empty(%dim, %dim_7) : tensor<?x8x?xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %20 : tensor<?x8x?xf32>, tensor<?x8x1xf32>) outs(%21 : tensor<?x8x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.mulf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<?x8x?xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded[0, 2, 0, 0] [%dim, 1, 8, 1] [1, 1, 1, 1] : tensor<?x4x8x1xf32> to tensor<?x1x8x1xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3]] : tensor<?x1x8x1xf32> into tensor<?x8x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<?x8x1xf32>) outs(%19 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_6 : f32
      linalg.yield %29 : f32
    } -> tensor<?x8x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<?x8x?xf32>, tensor<?x8x1xf32>) outs(%21 : tensor<?x8x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.addf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<?x8x?xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 1, 0, 0] [%dim, 1, 8, 1] [1, 1, 1, 1] : tensor<?x4x8x1xf32> to tensor<?x1x8x1xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2], [3]] : tensor<?x1x8x1xf32> into tensor<?x8x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_12 : tensor<?x8x?xf32>, tensor<?x8x1xf32>) outs(%21 : tensor<?x8x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.mulf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<?x8x?xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded[0, 3, 0, 0] [%dim, 1, 8, 1] [1, 1, 1, 1] : tensor<?x4x8x1xf32> to tensor<?x1x8x1xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2], [3]] : tensor<?x1x8x1xf32> into tensor<?x8x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<?x8x1xf32>) outs(%19 : tensor<?x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_6 : f32
      linalg.yield %29 : f32
    } -> tensor<?x8x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<?x8x?xf32>, tensor<?x8x1xf32>) outs(%21 : tensor<?x8x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.addf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<?x8x?xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<?x8x?xf32>, tensor<?x8x?xf32>) outs(%21 : tensor<?x8x?xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.cmpf ogt, %in, %in_15 : f32
      %30 = arith.select %29, %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<?x8x?xf32>
    return %28 : tensor<?x8x?xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x0400000010A8D43E44204F3E40B9EB3DB0E2C03E50C16EBE30F63ABD58F9393E3421F7BE00DC2A3D602773BE6202873EB2F38C3EE290DD3E682DDBBE40EF46BE30A191BD2C33C13E505CAFBD3428C5BE84FF73BE002048BCDC51263E30022A3D248483BE8C06DC3E001AE1BB100FC33E464EE73E60FE9DBEE02AABBD6886353E2048C73C",
      torch_tensor_32_4_torch.float32: "0x04000000A4D0F63E18701E3FF020BD3D8A614CBFAA5A7ABF00A156BC5078C83D5C17B3BE406CC63D28D79DBE404B383E8499B0BE4E1E043FD014313E94D67BBFA042FCBD9E8400BFDCEC193F26754DBF120340BF2AE74B3FD438B03E001DAC3E909344BFC0A6DE3C8C0F76BFC4F54D3F904195BD30B49FBD760271BF1888593E0080353E404839BF083EDFBE5A0B3ABFF2D476BFD8BC693E46B32ABFD07682BE101587BE0812ECBE10A11E3E1C1911BFB859E1BE1A4B7BBF6CBBF9BEC0BC99BD0048A7BE3CAEB1BEE8DB17BF303B493E7877263E24F06F3F7CD2E73E6039653D44C09F3EF00C843D80DC023C904596BDD0340FBEFC9BCFBE004CCA3E00DD253D8E852EBF402223BF4A363EBF7C20203FA420D7BEF850623EFE866ABFA0E44ABE04D873BF241B6A3F30A9E03E905A78BF1C12863ED0266B3E5CF116BF9C6C64BF7000D73D0C3617BF3E1335BFA0A85CBD024C39BFE89440BF18DB6BBF7EE00B3FE8AD01BFE0162FBD3C9B373FAC24DA3E7ED230BF6CD2223FA48BD4BE225B6B3F3051DD3D24F75CBF5811A43E1454BCBE9ABB48BFD069E0BE40FA9C3C54030ABFD662033F4E5B443F20E6E6BE1CBDB23EB04C7B3F4C333DBF1A524E3F0CB548BF14DCE53E6A1971BF30E78ABD4E7A64BF0003E13EE4BDB0BE701CB5BD740755BF384B563FC8FE42BF4025843EC8A17C3F900A8ABE309EFFBD7661173F841AEE3E96C365BF",
      torch_tensor_4_torch.float32: "0x04000000ECC5EC3DD53094BE0F0E8ABE30065BBE",
      torch_tensor_4_8_torch.float32: "0x0400000005A5C23E1A78173EA91ADD3CF7A21E3F80C9AFBEB81E6F3EE7091EBFF7AE013FD4B2D53E47BF883EE92C1C3FB31F8D3EC5D6443E14DD18BF899B223F84B8133F668F2FBE8176143FE2941D3D637192BC45AA15BF4AF2233FE0419B3E5D2E9FBE55E996BE2A92153F4D6911BF7F8551BDDCD2AB3EA2752F3F006828BF207FA0BE"
    }
  }
#-}
