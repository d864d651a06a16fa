// raises: dyrelu.coefficients x 1, dyrelu.pool x 1, dyrelu.shift_max x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0) -> (d0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c5_i64 = arith.constant 5 : i64
    %c7_i64 = arith.constant 7 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense_resource<torch_tensor_8_torch.int64> : tensor<8xi64>
    %cst_2 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_16_4_torch.float32> : tensor<16x4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_6 = arith.constant 3.000000e+00 : f32
    %cst_7 = arith.constant 6.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 4.000000e+00 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_10 = arith.constant 3.500000e+01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_17: f32):
      %35 = linalg.index 0 : index
      %36 = linalg.index 1 : index
      %37 = linalg.index 4 : index
      %38 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%35, %36, %37, %38] : tensor<2x8x6x8xf32>
      %39 = arith.cmpi ult, %37, %c5 : index
      %40 = arith.select %39, %extracted, %cst : f32
      %41 = arith.cmpi ult, %38, %c7 : index
      %42 = arith.select %41, %40, %cst : f32
      %43 = arith.addf %42, %out : f32
      linalg.yield %43, %cst_10 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %out, %in : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %35 = arith.addf %in, %in_17 : f32
      linalg.yield %35 : f32
    } -> tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.cmpf ugt, %in, %cst : f32
      %36 = arith.select %35, %in, %cst : f32
      linalg.yield %36 : f32
    } -> tensor<2x4xf32>
    %12 = tensor.empty() : tensor<4x16xf32>
    %transposed_12 = linalg.transpose ins(%cst_3 : tensor<16x4xf32>) outs(%12 : tensor<4x16xf32>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<2x16xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %15 = linalg.matmul ins(%11, %transposed_12 : tensor<2x4xf32>, tensor<4x16xf32>) outs(%14 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_2 : tensor<2x16xf32>, tensor<16xf32>) outs(%13 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %35 = arith.addf %in, %in_17 : f32
      linalg.yield %35 : f32
    } -> tensor<2x16xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x16xf32>) outs(%13 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %cst_6 : f32
      linalg.yield %35 : f32
    } -> tensor<2x16xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x16xf32>) outs(%13 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.cmpf ugt, %in, %cst : f32
      %36 = arith.select %35, %in, %cst : f32
      linalg.yield %36 : f32
    } -> tensor<2x16xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_0 : tensor<2x16xf32>, tensor<f32>) outs(%13 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %35 = arith.cmpf olt, %in, %in_17 : f32
      %36 = arith.select %35, %in, %in_17 : f32
      linalg.yield %36 : f32
    } -> tensor<2x16xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x16xf32>) outs(%13 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_7 : f32
      linalg.yield %35 : f32
    } -> tensor<2x16xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x16xf32>) outs(%13 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.subf %in, %cst_8 : f32
      linalg.yield %35 : f32
    } -> tensor<2x16xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x16xf32>) outs(%13 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.mulf %in, %cst_9 : f32
      linalg.yield %35 : f32
    } -> tensor<2x16xf32>
    %expanded = tensor.expand_shape %22 [[0], [1, 2, 3]] output_shape [2, 16, 1, 1] : tensor<2x16xf32> into tensor<2x16x1x1xf32>
    %23 = tensor.empty() : tensor<7xi64>
    %24 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%23 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %35 = linalg.index 0 : index
      %36 = arith.index_cast %35 : index to i64
      linalg.yield %36 : i64
    } -> tensor<7xi64>
    %25 = tensor.empty() : tensor<5xi64>
    %26 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%25 : tensor<5xi64>) {
    ^bb0(%out: i64):
      %35 = linalg.index 0 : index
      %36 = arith.index_cast %35 : index to i64
      linalg.yield %36 : i64
    } -> tensor<5xi64>
    %expanded_13 = tensor.expand_shape %26 [[0, 1]] output_shape [5, 1] : tensor<5xi64> into tensor<5x1xi64>
    %expanded_14 = tensor.expand_shape %cst_1 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xi64> into tensor<8x1x1xi64>
    %27 = tensor.empty() : tensor<2xi64>
    %28 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%27 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %35 = linalg.index 0 : index
      %36 = arith.index_cast %35 : index to i64
      linalg.yield %36 : i64
    } -> tensor<2xi64>
    %expanded_15 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %29 = tensor.empty() : tensor<2x8x5x7xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14, %expanded_13, %24 : tensor<2x1x1x1xi64>, tensor<8x1x1xi64>, tensor<5x1xi64>, tensor<7xi64>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: i64, %in_17: i64, %in_18: i64, %in_19: i64, %out: f32):
      %35 = arith.cmpi slt, %in, %c0_i64 : i64
      %36 = arith.addi %in, %c2_i64 : i64
      %37 = arith.select %35, %36, %in : i64
      %38 = arith.index_cast %37 : i64 to index
      %39 = arith.cmpi slt, %in_17, %c0_i64 : i64
      %40 = arith.addi %in_17, %c8_i64 : i64
      %41 = arith.select %39, %40, %in_17 : i64
      %42 = arith.index_cast %41 : i64 to index
      %43 = arith.cmpi slt, %in_18, %c0_i64 : i64
      %44 = arith.addi %in_18, %c5_i64 : i64
      %45 = arith.select %43, %44, %in_18 : i64
      %46 = arith.index_cast %45 : i64 to index
      %47 = arith.cmpi slt, %in_19, %c0_i64 : i64
      %48 = arith.addi %in_19, %c7_i64 : i64
      %49 = arith.select %47, %48, %in_19 : i64
      %50 = arith.index_cast %49 : i64 to index
      %extracted = tensor.extract %arg0[%38, %42, %46, %50] : tensor<2x8x5x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x16x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x16x1x1xf32> to tensor<2x8x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %cst_11 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %31 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %35 = arith.mulf %in, %in_17 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %extracted_slice_16 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %35 = arith.mulf %in, %in_17 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %35 = arith.addf %in, %in_17 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x5x7xf32>
    return %34 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.int64: "0x0800000003000000000000000200000000000000050000000000000004000000000000000700000000000000060000000000000001000000000000000000000000000000",
      torch_tensor_16_torch.float32: "0x04000000302377BDE24A8ABED0844FBD120E8F3EC02505BD20B28BBD305A2C3DD89833BECEE0BFBE2098DA3C7E868B3E9229A33E7CC13E3E2085163DF413C03E1AAE823E",
      torch_tensor_16_4_torch.float32: "0x04000000DCB9603FD4DF6F3F9A78203F00D66C3C3ECC733FB0A0B8BDDC2B8C3EAA36043F22EA3ABFA0C23CBFB6A0243F7842683EB0F2AF3D320A55BF9C64853E2818B7BE90AB5ABF347D27BF98315BBE648C11BFD2CC413FB686723FFC1B30BF00CEA8BB929F7F3FD67038BFC04E91BCB8E231BE8E0B3ABFA4F7B1BE9026A23E785BE0BE489D03BFBE1C26BFB0A47F3E1E1839BF4051153F26B2783F467C153F40AC763D009C8A3B6C5362BF36731E3FACCA07BF8009563E609083BD803497BC488E0BBF921E693F3800813EDE215CBF20709FBEF000C63D086113BF34FA2DBF18EA13BF60875EBE08C7013FB87768BF381FF7BE300366BFE4B1BCBE3C00983EB028ED3D",
      torch_tensor_4_torch.float32: "0x040000000CEE0CBDE2CA463E1E1354BEB3FE91BE",
      torch_tensor_4_8_torch.float32: "0x0400000072C4D2BEC629F63EFEB4DC3E3FF405BEB9A192BE1CEA26BD231BFC3D0CC353BB063292BEF1C923BF19C7183F191E8FBE170C9FBE5218123FACA49B3EDB8A2E3F9762BFBDD601143FD605B03EE4D110BFCA5B7D3EA2C5033FA8360F3FA728EDBED287B33DACB5F2BED82FFA3E88CF183D3E8DE8BE41A591BE3B6B4BBC60A4013F"
    }
  }
#-}

