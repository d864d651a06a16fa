// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xbf16>) -> tensor<2x8x5x7xbf16> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : bf16
    %cst_0 = arith.constant 0.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : bf16
    %cst_2 = arith.constant 0xFF80 : bf16
    %cst_3 = arith.constant dense_resource<torch_tensor_32_torch.bfloat16> : tensor<32xbf16>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_4_torch.bfloat16> : tensor<32x4xbf16>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_torch.bfloat16> : tensor<4xbf16>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_8_torch.bfloat16> : tensor<4x8xbf16>
    %cst_7 = arith.constant 3.500000e+01 : bf16
    %cst_8 = arith.constant 2.000000e+00 : bf16
    %cst_9 = arith.constant 5.000000e-01 : bf16
    %0 = tensor.empty() : tensor<2x8xbf16>
    %1 = linalg.fill ins(%cst : bf16) outs(%0 : tensor<2x8xbf16>) -> tensor<2x8xbf16>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xbf16>) outs(%1 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.addf %in, %out : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x8xbf16>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xbf16>) outs(%0 : tensor<2x8xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.divf %in, %cst_7 : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x8xbf16>
    %4 = tensor.empty() : tensor<8x4xbf16>
    %transposed = linalg.transpose ins(%cst_6 : tensor<4x8xbf16>) outs(%4 : tensor<8x4xbf16>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst_0 : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xbf16>, tensor<8x4xbf16>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<2x4xbf16>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2x4xf32>) outs(%8 : tensor<2x4xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %36 = arith.truncf %in : f32 to bf16
      linalg.yield %36 : bf16
    } -> tensor<2x4xbf16>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_5 : tensor<2x4xbf16>, tensor<4xbf16>) outs(%8 : tensor<2x4xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %36 = arith.addf %in, %in_23 : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x4xbf16>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x4xbf16>) outs(%8 : tensor<2x4xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.cmpf ugt, %in, %cst : bf16
      %37 = arith.select %36, %in, %cst : bf16
      linalg.yield %37 : bf16
    } -> tensor<2x4xbf16>
    %12 = tensor.empty() : tensor<4x32xbf16>
    %transposed_10 = linalg.transpose ins(%cst_4 : tensor<32x4xbf16>) outs(%12 : tensor<4x32xbf16>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<2x32xf32>
    %14 = linalg.fill ins(%cst_0 : f32) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.matmul ins(%11, %transposed_10 : tensor<2x4xbf16>, tensor<4x32xbf16>) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = tensor.empty() : tensor<2x32xbf16>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: f32, %out: bf16):
      %36 = arith.truncf %in : f32 to bf16
      linalg.yield %36 : bf16
    } -> tensor<2x32xbf16>
    %18 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_3 : tensor<2x32xbf16>, tensor<32xbf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %36 = arith.addf %in, %in_23 : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x32xbf16>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x32xbf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.negf %in : bf16
      %37 = math.exp %36 : bf16
      %38 = arith.addf %37, %cst_1 : bf16
      %39 = arith.divf %cst_1, %38 : bf16
      linalg.yield %39 : bf16
    } -> tensor<2x32xbf16>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x32xbf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.mulf %in, %cst_8 : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x32xbf16>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x32xbf16>) outs(%16 : tensor<2x32xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.subf %in, %cst_1 : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x32xbf16>
    %expanded = tensor.expand_shape %21 [[0], [1, 2, 3, 4, 5]] output_shape [2, 2, 2, 8, 1, 1] : tensor<2x32xbf16> into tensor<2x2x2x8x1x1xbf16>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0, 0] [2, 1, 2, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x2x2x8x1x1xbf16> to tensor<2x1x2x8x1x1xbf16>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xbf16> into tensor<2x2x8x1x1xbf16>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 1, 0, 0, 0, 0] [2, 1, 2, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x2x2x8x1x1xbf16> to tensor<2x1x2x8x1x1xbf16>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xbf16> into tensor<2x2x8x1x1xbf16>
    %22 = tensor.empty() : tensor<2x2x8x1x1xbf16>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x2x8x1x1xbf16>) outs(%22 : tensor<2x2x8x1x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.mulf %in, %cst_9 : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x2x8x1x1xbf16>
    %extracted_slice_13 = tensor.extract_slice %collapsed[0, 0, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xbf16> to tensor<2x1x8x1x1xbf16>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xbf16> into tensor<2x8x1x1xbf16>
    %24 = tensor.empty() : tensor<2x8x1x1xbf16>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x8x1x1xbf16>) outs(%24 : tensor<2x8x1x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.addf %in, %cst_1 : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x8x1x1xbf16>
    %26 = tensor.empty() : tensor<2x8x5x7xbf16>
    %27 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %25 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%26 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %36 = arith.mulf %in, %in_23 : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x8x5x7xbf16>
    %extracted_slice_15 = tensor.extract_slice %23[0, 0, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xbf16> to tensor<2x1x8x1x1xbf16>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_15 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xbf16> into tensor<2x8x1x1xbf16>
    %28 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %collapsed_16 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%26 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %36 = arith.addf %in, %in_23 : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x8x5x7xbf16>
    %extracted_slice_17 = tensor.extract_slice %collapsed[0, 1, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xbf16> to tensor<2x1x8x1x1xbf16>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xbf16> into tensor<2x8x1x1xbf16>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<2x8x1x1xbf16>) outs(%24 : tensor<2x8x1x1xbf16>) {
    ^bb0(%in: bf16, %out: bf16):
      %36 = arith.addf %in, %cst : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x8x1x1xbf16>
    %30 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %29 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%26 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %36 = arith.mulf %in, %in_23 : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x8x5x7xbf16>
    %extracted_slice_19 = tensor.extract_slice %23[0, 1, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xbf16> to tensor<2x1x8x1x1xbf16>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xbf16> into tensor<2x8x1x1xbf16>
    %31 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %collapsed_20 : tensor<2x8x5x7xbf16>, tensor<2x8x1x1xbf16>) outs(%26 : tensor<2x8x5x7xbf16>) {
    ^bb0(%in: bf16, %in_23: bf16, %out: bf16):
      %36 = arith.addf %in, %in_23 : bf16
      linalg.yield %36 : bf16
    } -> tensor<2x8x5x7xbf16>
    %expanded_21 = tensor.expand_shape %28 [[0, 1], [2], [3], [4]] output_shape [1, 2, 8, 5, 7] : tensor<2x8x5x7xbf16> into tensor<1x2x8x5x7xbf16>
    %expanded_22 = tensor.expand_shape %31 [[0, 1], [2], [3], [4]] output_shape [1, 2, 8, 5, 7] : tensor<2x8x5x7xbf16> into tensor<1x2x8x5x7xbf16>
    %concat = tensor.concat dim(0) %expanded_21, %expanded_22 : (tensor<1x2x8x5x7xbf16>, tensor<1x2x8x5x7xbf16>) -> tensor<2x2x8x5x7xbf16>
    %32 = tensor.empty() : tensor<2x8x5x7xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %34 = linalg.fill ins(%cst_2 : bf16) outs(%26 : tensor<2x8x5x7xbf16>) -> tensor<2x8x5x7xbf16>
    %35:2 = linalg.generic {indexing_maps = [#map4, #map6, #map6], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x2x8x5x7xbf16>) outs(%34, %33 : tensor<2x8x5x7xbf16>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: bf16, %out: bf16, %out_23: i64):
      %36 = linalg.index 0 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : bf16
      %39 = arith.cmpf ogt, %in, %out : bf16
      %40 = arith.select %39, %37, %out_23 : i64
      linalg.yield %38, %40 : bf16, i64
    } -> (tensor<2x8x5x7xbf16>, tensor<2x8x5x7xi64>)
    return %35#0 : tensor<2x8x5x7xbf16>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.bfloat16: "0x02000000C2BE8DBD80BEEABEA8BEAC3EAEBE0A3ED1BE4F3EE6BE8F3E5B3D893EE2BEE8BED73EB6BE6F3E7CBDE0BEB53E8DBE6CBE973EC23EFFBE1DBEC0BEBA3ECABEF2BD",
      torch_tensor_32_4_torch.bfloat16: "0x02000000113F1EBF643F10BFF6BD75BF3C3F41BE013B9D3E3E3E50BFBCBE213F0A3E36BF5C3F42BF1D3F133F6A3F41BF1F3F053F24BF873D253F833E3E3EBABE873EFD3D5D3D89BD7F3F7ABF6A3F74BF38BE3C3F5EBF22BF423D37BFD73D3BBEF53E13BF4ABF653EDFBE023FE9BD023DF73E6A3E69BE14BE24BD49BE283F96BE44BF08BE003F97BE143F43BD4E3F303E0ABEE43EF4BE0F3F01BE77BFC53E3A3EFD3E67BF763F583FC83E3F3F723F29BF583EAB3E133F10BF3ABF35BF9BBE173F4D3E1F3ED6BE49BF5ABF1CBF72BF69BD9D3E6DBF363F493F5E3F3A3F0DBF753F683E253FD6BDA3BE64BF013F78BF6C3EEABE143F1BBE773F4DBF36BF4C3E243FE63CED3D",
      torch_tensor_4_torch.bfloat16: "0x02000000033E8FBE97BD10BE",
      torch_tensor_4_8_torch.bfloat16: "0x02000000E83E173FA23CB63E2E3F9F3E05BF0E3ED73ECFBB08BD213DC4BDE7BE8C3E0C3F903DD4BD353D023FF93D263E9DBEF13EAE3EFA3DF6BDE53E0FBE4F3D1BBE8C3E"
    }
  }
#-}

