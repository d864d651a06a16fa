// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>, %arg1: tensor<2x6x3x4xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_6_torch.float32> : tensor<4x6xf32>
    %cst_5 = arith.constant 1.200000e+01 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x6xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x6xf32>) -> tensor<2x6xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg1 : tensor<2x6x3x4xf32>) outs(%1 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x6xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x6xf32>) outs(%0 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.divf %in, %cst_5 : f32
      linalg.yield %28 : f32
    } -> tensor<2x6xf32>
    %4 = tensor.empty() : tensor<6x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x6xf32>) outs(%4 : tensor<6x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x6xf32>, tensor<6x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.cmpf ugt, %in, %cst : f32
      %29 = arith.select %28, %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_8 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_8 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_1 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.negf %in : f32
      %29 = math.exp %28 : f32
      %30 = arith.addf %29, %cst_0 : f32
      %31 = arith.divf %cst_0, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_6 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.subf %in, %cst_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_9 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_10 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_11 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %18 = tensor.empty() : tensor<2x8x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1x1xf32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %cst_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1x1xf32>
    %20 = tensor.empty() : tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.mulf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x1x1xf32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_12 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.mulf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x8x1x1xf32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.cmpf ogt, %in, %in_15 : f32
      %29 = arith.select %28, %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x5x7xf32>
    return %27 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000A0D2B13DA0DCAC3E40DD27BE94FE60BE74254B3E20E6C33C0021C93BA294AA3E7A61893E00CC9CBAB2D3B1BE009BA0BD067796BE36B1E8BEC84BC63DFE4BD23E40E48B3D5ECA9C3E40F89ABE546D32BE601CF23E1C0A3EBEF60EDABE64825C3EC0A9A43D70A2A5BD5075D8BE78A7E93E00760D3BD063383E44970CBEF2A9C5BE",
      torch_tensor_32_4_torch.float32: "0x04000000E0E75F3E20CF9BBEC0A254BDBCA86DBF6C86A7BE38FE79BF6ECB273F38105C3EF01164BE28C0E13EC06F03BEBEA737BF44492E3FBC8C9E3E66B1563FF0C8D6BDAE52073FB0791D3E908E52BE52D652BF264478BF5061D9BEA6FE2C3F445108BF00BD95BE3C6895BEB6D869BF7ED31B3F1AE1513F40980E3F9019FA3E20F602BEF0C69EBDBE6546BFD0CE073E5C1D453FD83330BE8075B9BC8E58003F244F873E8838563E48D42BBFB8952EBEEEBE7ABFE0BD4D3F147E6BBFB490713F905533BEEC92F2BE4018E83DF0A8603E2C09263FD091A73ED8850F3E1487503FAE8147BF08C507BEF8235FBE944ADFBE2E6E093FF08C653E76064D3F8E77153FC84C243EC6ED0CBF208105BDA0DB113F305B30BE786B5ABEA0ADC93DF00FCD3E6CAF393F8C3846BF04DF17BFCCFA563F7A6A11BFA243473F8034173F18FDCABE786372BE100CD53DA644263FEC45543FC0D1383D487074BEA8A6DB3EA0E44B3EBC46DABEA85E48BEA007953DACC8853E8400103F1035513FDA650ABF945BBFBE70206BBF5094EB3D7C18C53E906202BF4C2BF43E84646CBF344B50BFCC45023F92180DBFC01E62BE4E112E3FF0BD3B3F986FC1BEA0ADA93EA8519E3E5C70D63E7E2845BF787C453E00384ABFDA2847BF9A16633F6C89E63E30F8413EFC55743FEE597ABF301D17BFCCB322BF6EFB4F3FCE1E613FBC8FB23EB03EC83ED4DD75BF3814DC3E",
      torch_tensor_4_torch.float32: "0x0400000038E438BE0CB5B1BC3728F6BD15839DBE",
      torch_tensor_4_6_torch.float32: "0x04000000790525BF9430D73E8CF6053F74DEAFBEB3A2473F80F12CBFC3524CBF5D4CE6BCBAA1A63E2DA0F63E5D7F4CBFE11D923ECB050BBF4B8F133F29E5B5BE76D9B5BE35E1343EAEF300BF42FB8BBE03B0A7BEA72E38BFECD2AA3E4AE767BE35FD0A3F"
    }
  }
#-}

