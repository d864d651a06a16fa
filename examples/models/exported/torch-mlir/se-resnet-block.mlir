// raises: dyrelu.b x 1
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x64x7x7xf32>) -> tensor<2x64x7x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_64_torch.float32_4> : tensor<64xf32>
    %cst_2 = arith.constant dense<2.429330e-01> : tensor<64x4x1x1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense<-6.312194e-02> : tensor<4x64x1x1xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_64_torch.float32_3> : tensor<64xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_64_torch.float32_2> : tensor<64xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_64_torch.float32_1> : tensor<64xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_64_torch.float32> : tensor<64xf32>
    %cst_9 = arith.constant dense<-1.851832e-01> : tensor<64x16x1x1xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_14 = arith.constant dense<-5.838831e-03> : tensor<16x16x3x3xf32>
    %cst_15 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_16 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_17 = arith.constant 1.000000e-05 : f64
    %cst_18 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_19 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_20 = arith.constant dense<-9.358525e-04> : tensor<16x64x1x1xf32>
    %cst_21 = arith.constant 4.900000e+01 : f32
    %0 = tensor.empty() : tensor<2x16x7x7xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x16x7x7xf32>) -> tensor<2x16x7x7xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_20 : tensor<2x64x7x7xf32>, tensor<16x64x1x1xf32>) outs(%1 : tensor<2x16x7x7xf32>) -> tensor<2x16x7x7xf32>
    %3 = tensor.empty() : tensor<16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_18 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_17 : f64 to f32
      %45 = arith.addf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.sqrt %in : f32
      linalg.yield %44 : f32
    } -> tensor<16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.cmpf one, %in, %cst : f32
      cf.assert %44, "unimplemented: tensor with zero element"
      %45 = arith.divf %cst_0, %in : f32
      linalg.yield %45 : f32
    } -> tensor<16xf32>
    %expanded = tensor.expand_shape %cst_19 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_22 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<2x16x7x7xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.subf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x16x7x7xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_22 : tensor<2x16x7x7xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.mulf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x16x7x7xf32>
    %expanded_23 = tensor.expand_shape %cst_16 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_23 : tensor<2x16x7x7xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.mulf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x16x7x7xf32>
    %expanded_24 = tensor.expand_shape %cst_15 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_24 : tensor<2x16x7x7xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.addf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x16x7x7xf32>
    %11 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x16x7x7xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.cmpf ugt, %in, %cst : f32
      %45 = arith.select %44, %in, %cst : f32
      linalg.yield %45 : f32
    } -> tensor<2x16x7x7xf32>
    %padded = tensor.pad %11 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x16x7x7xf32> to tensor<2x16x9x9xf32>
    %12 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_14 : tensor<2x16x9x9xf32>, tensor<16x16x3x3xf32>) outs(%1 : tensor<2x16x7x7xf32>) -> tensor<2x16x7x7xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_12 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_17 : f64 to f32
      %45 = arith.addf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<16xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%13 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.sqrt %in : f32
      linalg.yield %44 : f32
    } -> tensor<16xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%14 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.cmpf one, %in, %cst : f32
      cf.assert %44, "unimplemented: tensor with zero element"
      %45 = arith.divf %cst_0, %in : f32
      linalg.yield %45 : f32
    } -> tensor<16xf32>
    %expanded_25 = tensor.expand_shape %cst_13 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_26 = tensor.expand_shape %15 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12, %expanded_25 : tensor<2x16x7x7xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.subf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x16x7x7xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16, %expanded_26 : tensor<2x16x7x7xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.mulf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x16x7x7xf32>
    %expanded_27 = tensor.expand_shape %cst_11 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %expanded_27 : tensor<2x16x7x7xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.mulf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x16x7x7xf32>
    %expanded_28 = tensor.expand_shape %cst_10 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %expanded_28 : tensor<2x16x7x7xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.addf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x16x7x7xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x16x7x7xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.cmpf ugt, %in, %cst : f32
      %45 = arith.select %44, %in, %cst : f32
      linalg.yield %45 : f32
    } -> tensor<2x16x7x7xf32>
    %21 = tensor.empty() : tensor<2x64x7x7xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x64x7x7xf32>) -> tensor<2x64x7x7xf32>
    %23 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%20, %cst_9 : tensor<2x16x7x7xf32>, tensor<64x16x1x1xf32>) outs(%22 : tensor<2x64x7x7xf32>) -> tensor<2x64x7x7xf32>
    %24 = tensor.empty() : tensor<64xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_7 : tensor<64xf32>) outs(%24 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.truncf %cst_17 : f64 to f32
      %45 = arith.addf %in, %44 : f32
      linalg.yield %45 : f32
    } -> tensor<64xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%25 : tensor<64xf32>) outs(%24 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = math.sqrt %in : f32
      linalg.yield %44 : f32
    } -> tensor<64xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%26 : tensor<64xf32>) outs(%24 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.cmpf one, %in, %cst : f32
      cf.assert %44, "unimplemented: tensor with zero element"
      %45 = arith.divf %cst_0, %in : f32
      linalg.yield %45 : f32
    } -> tensor<64xf32>
    %expanded_29 = tensor.expand_shape %cst_8 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_30 = tensor.expand_shape %27 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %expanded_29 : tensor<2x64x7x7xf32>, tensor<64x1x1xf32>) outs(%21 : tensor<2x64x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.subf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x64x7x7xf32>
    %29 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %expanded_30 : tensor<2x64x7x7xf32>, tensor<64x1x1xf32>) outs(%21 : tensor<2x64x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.mulf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x64x7x7xf32>
    %expanded_31 = tensor.expand_shape %cst_6 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %expanded_31 : tensor<2x64x7x7xf32>, tensor<64x1x1xf32>) outs(%21 : tensor<2x64x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.mulf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x64x7x7xf32>
    %expanded_32 = tensor.expand_shape %cst_5 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %expanded_32 : tensor<2x64x7x7xf32>, tensor<64x1x1xf32>) outs(%21 : tensor<2x64x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.addf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x64x7x7xf32>
    %32 = tensor.empty() : tensor<2x64x1x1xf32>
    %33 = linalg.fill ins(%cst : f32) outs(%32 : tensor<2x64x1x1xf32>) -> tensor<2x64x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%31 : tensor<2x64x7x7xf32>) outs(%33 : tensor<2x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.addf %in, %out : f32
      linalg.yield %44 : f32
    } -> tensor<2x64x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x64x1x1xf32>) outs(%32 : tensor<2x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.divf %in, %cst_21 : f32
      linalg.yield %44 : f32
    } -> tensor<2x64x1x1xf32>
    %36 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<4xf32>) outs(%36 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %37 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%35, %cst_4 : tensor<2x64x1x1xf32>, tensor<4x64x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37 : tensor<2x4x1x1xf32>) outs(%36 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.cmpf ugt, %in, %cst : f32
      %45 = arith.select %44, %in, %cst : f32
      linalg.yield %45 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_33 = linalg.broadcast ins(%cst_1 : tensor<64xf32>) outs(%32 : tensor<2x64x1x1xf32>) dimensions = [0, 2, 3] 
    %39 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%38, %cst_2 : tensor<2x4x1x1xf32>, tensor<64x4x1x1xf32>) outs(%broadcasted_33 : tensor<2x64x1x1xf32>) -> tensor<2x64x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x64x1x1xf32>) outs(%32 : tensor<2x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.negf %in : f32
      %45 = math.exp %44 : f32
      %46 = arith.addf %45, %cst_0 : f32
      %47 = arith.divf %cst_0, %46 : f32
      linalg.yield %47 : f32
    } -> tensor<2x64x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %40 : tensor<2x64x7x7xf32>, tensor<2x64x1x1xf32>) outs(%21 : tensor<2x64x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.mulf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x64x7x7xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %41 : tensor<2x64x7x7xf32>, tensor<2x64x7x7xf32>) outs(%21 : tensor<2x64x7x7xf32>) {
    ^bb0(%in: f32, %in_34: f32, %out: f32):
      %44 = arith.addf %in, %in_34 : f32
      linalg.yield %44 : f32
    } -> tensor<2x64x7x7xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x64x7x7xf32>) outs(%21 : tensor<2x64x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %44 = arith.cmpf ugt, %in, %cst : f32
      %45 = arith.select %44, %in, %cst : f32
      linalg.yield %45 : f32
    } -> tensor<2x64x7x7xf32>
    return %43 : tensor<2x64x7x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.float32_4: "0x0400000078B4BC3E886A173EF488303E6CC7A63E4C08AF3EAADD983EB8278F3EC08A0A3E4423843E86A8AFBE7EB2A5BED8B2093E685B9F3D240EE1BEDE7EBABE98CBCBBE4452CB3E565FA73EE6BE86BE88809A3D0887EBBD2A8CDE3E3CDEE7BE26C3BABEFE22D5BE8AFC943E44F17FBEE479983E98122D3E04437ABE84ED09BE90324FBE98E1613E18544DBEC8C12D3E004F123D7871CCBEB6ECA0BEF280B1BE8624863EB0E1DD3DC0FA4DBCD66E98BE8EA5FDBE983035BE7CEDC3BE48A2FEBEA229F4BEC037A7BE36DEF8BE849A1F3E8C933F3EE85E4E3EC0D8FEBECE4C9E3E88A4C73D12E7823EE8ACFBBDB0DE753E54CBF2BE14642E3EACFFCA3E243A573E144FF1BE",
      torch_tensor_4_torch.float32: "0x04000000E851E53D58CECE3DA04D323CF89ACD3D",
      torch_tensor_64_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}
