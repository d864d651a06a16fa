// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant dense<3> : tensor<1xi64>
    %cst_1 = arith.constant dense<1> : tensor<1xi64>
    %cst_2 = arith.constant dense<2> : tensor<1xi64>
    %cst_3 = arith.constant dense<0> : tensor<1xi64>
    %cst_4 = arith.constant dense<[[0.565650582, -0.496969342, 0.121605791, 3.222140e-01, -0.282880872, -0.528265238, -0.0389624834, 0.156711593], [0.00411892729, -0.451239914, 0.164639324, -0.669073462, -0.321687847, 0.549727261, -0.211595297, 0.278128654], [-0.0646600947, -0.388168424, -0.00749000069, 0.688880682, -0.136176884, 0.429137617, 0.530919313, 0.0466758646], [0.152415901, -0.0138669871, 0.0480443723, 0.525295198, -0.513883948, -0.558005631, 0.67378664, -0.704017401]]> : tensor<4x8xf32>
    %cst_5 = arith.constant dense<"0x7CFE3F3F22A517BF12F43DBF2865BC3EC09C92BE18D08B3E4014233D68A7BC3E403C4EBE00525C3DCAC3323F3C71D63E90344E3F26533B3F4623323F780B2C3E6C37E93E98AD0F3F9A2526BF227F5F3F34CE63BFEC0AAE3EF8B62EBF02DF153FDE5845BF0825493FF6F969BFF818143EB89A543EBCE6D13E4CD8AFBE5ADD7F3FA0CFD53E785774BFDC2EE53E807F943CF88FD4BE68EE1DBE64CE3FBFF4E0C8BE0A20503F7CCCA13ED0BC28BFF6DE43BF0EC3053F5840643E5A91603F28CD553E4CC46EBFF8F104BF501808BE0816703FC0BE1BBFC8466E3E80FF233DB01FE73DCECB0A3F584237BE80D24CBFBC9D89BE7C6FA7BEE090CE3ED0379FBE8837A83EE869B4BEA6E05E3F9C1BBCBE6E4F103F9281133F00C6AE3DBA531EBF0AFC08BF1A1A65BF2845D43E62A479BF8078D5BE0CE2943EFC4061BF604F1E3D9853463F50A64ABE10607C3F7A0E60BFF29A72BF58F91BBF6A367C3FB02A75BFB834A4BE60C8E0BD169410BF0C6779BFE0CCBE3E10F40EBF46D61EBF683B77BF6E080BBF6C22D8BE705D64BECAD31F3F22E77FBFD85306BEA2FE62BF008B673D28923E3F4C1D5E3F10CE583E06857BBF483DD7BE60CE9D3E3866B3BE764E72BF7075B5BE62FB3FBF8C4726BFA695423F0E264EBF00E1733DA2EC26BF58D9F43EA8C94CBF20DD7DBE805699BD0CC1A93EAE811D3FF02D7C3E6C0485BEF4C3023FF07B24BF"> : tensor<32x4xf32>
    %cst_6 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_12 = arith.constant 3.500000e+01 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0], [1], [2, 3]] : tensor<2x8x5x7xf32> into tensor<2x8x35xf32>
    %expanded = tensor.expand_shape %collapsed [[0], [1], [2, 3]] output_shape [2, 8, 1, 35] : tensor<2x8x35xf32> into tensor<2x8x1x35xf32>
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%expanded : tensor<2x8x1x35xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.addf %in, %out : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.divf %in, %cst_12 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed_13 = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%collapsed_13, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %32 = arith.cmpf ugt, %in, %cst : f32
      %33 = arith.select %32, %in, %cst : f32
      linalg.yield %33 : f32
    } -> tensor<2x4xf32>
    %9 = tensor.empty() : tensor<4x32xf32>
    %transposed_14 = linalg.transpose ins(%cst_5 : tensor<32x4xf32>) outs(%9 : tensor<4x32xf32>) permutation = [1, 0] 
    %10 = tensor.empty() : tensor<2x32xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %12 = linalg.matmul ins(%8, %transposed_14 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_6 : tensor<2x32xf32>, tensor<f32>) outs(%10 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.addf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_7, %cst_8 : tensor<2x32xf32>, tensor<f32>, tensor<f32>) outs(%10 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %in_21: f32, %out: f32):
      %32 = arith.cmpf ult, %in, %in_20 : f32
      %33 = arith.select %32, %in_20, %in : f32
      %34 = arith.cmpf ugt, %33, %in_21 : f32
      %35 = arith.select %34, %in_21, %33 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%10 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.divf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_9 : tensor<2x32xf32>, tensor<f32>) outs(%10 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.mulf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_10 : tensor<2x32xf32>, tensor<f32>) outs(%10 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.subf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %expanded_15 = tensor.expand_shape %17 [[0], [1, 2, 3, 4]] output_shape [2, 8, 1, 1, 4] : tensor<2x32xf32> into tensor<2x8x1x1x4xf32>
    %18 = tensor.empty() : tensor<2x8x1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%18 : tensor<2x8x1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %32 = arith.index_cast %in : i64 to index
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %extracted = tensor.extract %expanded_15[%33, %34, %c0, %c0, %32] : tensor<2x8x1x1x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x1x1x1xf32>
    %collapsed_16 = tensor.collapse_shape %19 [[0], [1], [2], [3, 4]] : tensor<2x8x1x1x1xf32> into tensor<2x8x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16, %cst_10 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.addf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x1x1xf32>
    %21 = tensor.empty() : tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %20 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.mulf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%18 : tensor<2x8x1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %32 = arith.index_cast %in : i64 to index
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %extracted = tensor.extract %expanded_15[%33, %34, %c0, %c0, %32] : tensor<2x8x1x1x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x1x1x1xf32>
    %collapsed_17 = tensor.collapse_shape %23 [[0], [1], [2], [3, 4]] : tensor<2x8x1x1x1xf32> into tensor<2x8x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17, %cst_11 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.mulf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %24 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.addf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%18 : tensor<2x8x1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %32 = arith.index_cast %in : i64 to index
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %extracted = tensor.extract %expanded_15[%33, %34, %c0, %c0, %32] : tensor<2x8x1x1x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x1x1x1xf32>
    %collapsed_18 = tensor.collapse_shape %26 [[0], [1], [2], [3, 4]] : tensor<2x8x1x1x1xf32> into tensor<2x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_18 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.mulf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_0 : tensor<1xi64>) outs(%18 : tensor<2x8x1x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %32 = arith.index_cast %in : i64 to index
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %extracted = tensor.extract %expanded_15[%33, %34, %c0, %c0, %32] : tensor<2x8x1x1x4xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x1x1x1xf32>
    %collapsed_19 = tensor.collapse_shape %28 [[0], [1], [2], [3, 4]] : tensor<2x8x1x1x1xf32> into tensor<2x8x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19, %cst_11 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.mulf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %29 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.addf %in, %in_20 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %25 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%21 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_20: f32, %out: f32):
      %32 = arith.cmpf ogt, %in, %in_20 : f32
      %33 = arith.select %32, %in, %in_20 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    return %31 : tensor<2x8x5x7xf32>
  }
}

