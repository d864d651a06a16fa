// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> ()>
module @module {
  func.func @main(%arg0: tensor<2x16x24x28xf32>, %arg1: tensor<2x16x12x14xf32>, %arg2: tensor<2x16x6x7xf32>) -> tensor<2x16x12x14xf32> {
    %cst = arith.constant dense<-6.239017e-04> : tensor<16x16x3x3xf32>
    %cst_0 = arith.constant dense<6.176610e-02> : tensor<16x16x3x3xf32>
    %cst_1 = arith.constant 0.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense_resource<torch_tensor_64_torch.float32> : tensor<64xf32>
    %cst_6 = arith.constant dense<-5.647886e-02> : tensor<64x4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_16_torch.float32> : tensor<4x16xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_1_16_1_1_torch.float32> : tensor<1x16x1x1xf32>
    %cst_10 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_11 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_13 = arith.constant 6.000000e+00 : f32
    %cst_14 = arith.constant 2.000000e+00 : f32
    %cst_15 = arith.constant 1.680000e+02 : f32
    %cst_16 = arith.constant dense<0.0944244563> : tensor<2x1x1x1xf32>
    %cst_17 = arith.constant 3.000000e+00 : f32
    %cst_18 = arith.constant 5.000000e+00 : f32
    %cst_19 = arith.constant 5.000000e-01 : f32
    %cst_20 = arith.constant dense<-3.928875e-02> : tensor<16x16x3x3xf32>
    %padded = tensor.pad %arg2 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : f32
    } : tensor<2x16x6x7xf32> to tensor<2x16x8x9xf32>
    %0 = tensor.empty() : tensor<2x16x6x7xf32>
    %broadcasted = linalg.broadcast ins(%cst_12 : tensor<16xf32>) outs(%0 : tensor<2x16x6x7xf32>) dimensions = [0, 2, 3] 
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_20 : tensor<2x16x8x9xf32>, tensor<16x16x3x3xf32>) outs(%broadcasted : tensor<2x16x6x7xf32>) -> tensor<2x16x6x7xf32>
    %2 = tensor.empty() : tensor<2x16x12x14xf32>
    %3 = linalg.generic {indexing_maps = [#map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%out: f32):
      %69 = linalg.index 0 : index
      %70 = linalg.index 1 : index
      %71 = linalg.index 2 : index
      %72 = linalg.index 3 : index
      %73 = arith.index_cast %71 : index to i64
      %74 = arith.sitofp %73 : i64 to f32
      %75 = arith.divf %74, %cst_14 : f32
      %76 = math.floor %75 : f32
      %77 = arith.maximumf %76, %cst_1 : f32
      %78 = arith.minimumf %77, %cst_18 : f32
      %79 = arith.fptosi %78 : f32 to i64
      %80 = arith.index_cast %79 : i64 to index
      %81 = arith.index_cast %72 : index to i64
      %82 = arith.sitofp %81 : i64 to f32
      %83 = arith.divf %82, %cst_14 : f32
      %84 = math.floor %83 : f32
      %85 = arith.maximumf %84, %cst_1 : f32
      %86 = arith.minimumf %85, %cst_13 : f32
      %87 = arith.fptosi %86 : f32 to i64
      %88 = arith.index_cast %87 : i64 to index
      %extracted = tensor.extract %1[%69, %70, %80, %88] : tensor<2x16x6x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x16x12x14xf32>
    %padded_21 = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : f32
    } : tensor<2x16x24x28xf32> to tensor<2x16x26x30xf32>
    %broadcasted_22 = linalg.broadcast ins(%cst_11 : tensor<16xf32>) outs(%2 : tensor<2x16x12x14xf32>) dimensions = [0, 2, 3] 
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_21, %cst_0 : tensor<2x16x26x30xf32>, tensor<16x16x3x3xf32>) outs(%broadcasted_22 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %padded_23 = tensor.pad %arg1 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg3: index, %arg4: index, %arg5: index, %arg6: index):
      tensor.yield %cst_1 : f32
    } : tensor<2x16x12x14xf32> to tensor<2x16x14x16xf32>
    %broadcasted_24 = linalg.broadcast ins(%cst_10 : tensor<16xf32>) outs(%2 : tensor<2x16x12x14xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_23, %cst : tensor<2x16x14x16xf32>, tensor<16x16x3x3xf32>) outs(%broadcasted_24 : tensor<2x16x12x14xf32>) -> tensor<2x16x12x14xf32>
    %6 = tensor.empty() : tensor<2x16x1x1xf32>
    %7 = linalg.fill ins(%cst_1 : f32) outs(%6 : tensor<2x16x1x1xf32>) -> tensor<2x16x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%4 : tensor<2x16x12x14xf32>) outs(%7 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_15 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %10 = tensor.empty() : tensor<2x1x1x1xf32>
    %11 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %cst_9 : tensor<2x16x1x1xf32>, tensor<1x16x1x1xf32>) outs(%cst_16 : tensor<2x1x1x1xf32>) -> tensor<2x1x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst_1 : f32
      %70 = arith.select %69, %in, %cst_1 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %cst_17 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ult, %in, %cst_1 : f32
      %70 = arith.select %69, %cst_1, %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst_13 : f32
      %70 = arith.select %69, %cst_13, %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_13 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4, %16 : tensor<2x16x12x14xf32>, tensor<2x1x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.mulf %in, %in_29 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x16x12x14xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %cst_1 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%5 : tensor<2x16x12x14xf32>) outs(%7 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_15 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %21 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%20, %cst_9 : tensor<2x16x1x1xf32>, tensor<1x16x1x1xf32>) outs(%cst_16 : tensor<2x1x1x1xf32>) -> tensor<2x1x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst_1 : f32
      %70 = arith.select %69, %in, %cst_1 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %cst_17 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ult, %in, %cst_1 : f32
      %70 = arith.select %69, %cst_1, %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst_13 : f32
      %70 = arith.select %69, %cst_13, %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_13 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %26 : tensor<2x16x12x14xf32>, tensor<2x1x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.mulf %in, %in_29 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %27 : tensor<2x16x12x14xf32>, tensor<2x16x12x14xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.addf %in, %in_29 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%3 : tensor<2x16x12x14xf32>) outs(%7 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_15 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %31 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%30, %cst_9 : tensor<2x16x1x1xf32>, tensor<1x16x1x1xf32>) outs(%cst_16 : tensor<2x1x1x1xf32>) -> tensor<2x1x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst_1 : f32
      %70 = arith.select %69, %in, %cst_1 : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %cst_17 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ult, %in, %cst_1 : f32
      %70 = arith.select %69, %cst_1, %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst_13 : f32
      %70 = arith.select %69, %cst_13, %in : f32
      linalg.yield %70 : f32
    } -> tensor<2x1x1x1xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x1x1x1xf32>) outs(%10 : tensor<2x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_13 : f32
      linalg.yield %69 : f32
    } -> tensor<2x1x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3, %36 : tensor<2x16x12x14xf32>, tensor<2x1x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.mulf %in, %in_29 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %37 : tensor<2x16x12x14xf32>, tensor<2x16x12x14xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.addf %in, %in_29 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38 : tensor<2x16x12x14xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_17 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%39 : tensor<2x16x12x14xf32>) outs(%7 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %out : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_15 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %collapsed = tensor.collapse_shape %41 [[0], [1, 2, 3]] : tensor<2x16x1x1xf32> into tensor<2x16xf32>
    %42 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_8 : tensor<4x16xf32>) outs(%42 : tensor<16x4xf32>) permutation = [1, 0] 
    %43 = tensor.empty() : tensor<2x4xf32>
    %44 = linalg.fill ins(%cst_1 : f32) outs(%43 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %45 = linalg.matmul ins(%collapsed, %transposed : tensor<2x16xf32>, tensor<16x4xf32>) outs(%44 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %46 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_7, %45 : tensor<4xf32>, tensor<2x4xf32>) outs(%43 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.addf %in, %in_29 : f32
      linalg.yield %69 : f32
    } -> tensor<2x4xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<2x4xf32>) outs(%43 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.cmpf ugt, %in, %cst_1 : f32
      %70 = arith.select %69, %in, %cst_1 : f32
      linalg.yield %70 : f32
    } -> tensor<2x4xf32>
    %48 = tensor.empty() : tensor<4x64xf32>
    %transposed_25 = linalg.transpose ins(%cst_6 : tensor<64x4xf32>) outs(%48 : tensor<4x64xf32>) permutation = [1, 0] 
    %49 = tensor.empty() : tensor<2x64xf32>
    %50 = linalg.fill ins(%cst_1 : f32) outs(%49 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %51 = linalg.matmul ins(%47, %transposed_25 : tensor<2x4xf32>, tensor<4x64xf32>) outs(%50 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %52 = linalg.generic {indexing_maps = [#map3, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_5, %51 : tensor<64xf32>, tensor<2x64xf32>) outs(%49 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.addf %in, %in_29 : f32
      linalg.yield %69 : f32
    } -> tensor<2x64xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<2x64xf32>) outs(%49 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %cst_17 : f32
      linalg.yield %69 : f32
    } -> tensor<2x64xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%53, %cst_4 : tensor<2x64xf32>, tensor<f32>) outs(%49 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.cmpf ogt, %in, %in_29 : f32
      %70 = arith.select %69, %in, %in_29 : f32
      linalg.yield %70 : f32
    } -> tensor<2x64xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%cst_3, %54 : tensor<f32>, tensor<2x64xf32>) outs(%49 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.cmpf olt, %in, %in_29 : f32
      %70 = arith.select %69, %in, %in_29 : f32
      linalg.yield %70 : f32
    } -> tensor<2x64xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<2x64xf32>) outs(%49 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.divf %in, %cst_13 : f32
      linalg.yield %69 : f32
    } -> tensor<2x64xf32>
    %expanded = tensor.expand_shape %56 [[0], [1, 2, 3]] output_shape [2, 64, 1, 1] : tensor<2x64xf32> into tensor<2x64x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 16, 1, 1] [1, 1, 1, 1] : tensor<2x64x1x1xf32> to tensor<2x16x1x1xf32>
    %extracted_slice_26 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 16, 1, 1] [1, 1, 1, 1] : tensor<2x64x1x1xf32> to tensor<2x16x1x1xf32>
    %extracted_slice_27 = tensor.extract_slice %expanded[0, 32, 0, 0] [2, 16, 1, 1] [1, 1, 1, 1] : tensor<2x64x1x1xf32> to tensor<2x16x1x1xf32>
    %extracted_slice_28 = tensor.extract_slice %expanded[0, 48, 0, 0] [2, 16, 1, 1] [1, 1, 1, 1] : tensor<2x64x1x1xf32> to tensor<2x16x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.subf %in, %cst_19 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.mulf %in, %cst_14 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %59 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.addf %in, %cst_2 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_27 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.subf %in, %cst_19 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.mulf %in, %cst_14 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_26 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.subf %in, %cst_19 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_28 : tensor<2x16x1x1xf32>) outs(%6 : tensor<2x16x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %69 = arith.subf %in, %cst_19 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %59 : tensor<2x16x12x14xf32>, tensor<2x16x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.mulf %in, %in_29 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %62 : tensor<2x16x12x14xf32>, tensor<2x16x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.addf %in, %in_29 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    %66 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %61 : tensor<2x16x12x14xf32>, tensor<2x16x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.mulf %in, %in_29 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %63 : tensor<2x16x12x14xf32>, tensor<2x16x1x1xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.addf %in, %in_29 : f32
      linalg.yield %69 : f32
    } -> tensor<2x16x12x14xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<2x16x12x14xf32>, tensor<2x16x12x14xf32>) outs(%2 : tensor<2x16x12x14xf32>) {
    ^bb0(%in: f32, %in_29: f32, %out: f32):
      %69 = arith.cmpf ogt, %in, %in_29 : f32
      %70 = arith.select %69, %in, %in_29 : f32
      linalg.yield %70 : f32
    } -> tensor<2x16x12x14xf32>
    return %68 : tensor<2x16x12x14xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_64_torch.float32: "0x0400000052009E3E5E64C6BE3E2FEC3EFA5D9ABED005903E88D31F3EA0DA153D789D043EF42AFBBE807EF43EC0FF03BD08A5E43EC08F483C50B450BE803BA03E40031CBC3A94A2BEB0AA803D44D0FEBE32149EBEC608D0BEC062D23C52EF8CBEC0B332BCCCA9C2BE148FDCBE808C6CBDB048713D0437B83EAC102FBE1888F33E6010B7BE0840313E4A4FE6BE9825E73E2C3E41BEF2308E3E204FC53C5CE44DBEE81EF4BD00463FBE7A8A9C3E9AF8BA3EFEA3F33ED88CF3BDB8591ABEBA8080BE601F0CBD98A8F73D409128BDCA6AA5BE9010173D006473BCB4C4CCBE18420BBE809EA7BC22A2F8BE30678E3DC4970C3EA0F93FBDD87D8DBD8055443CF880023ED04F75BE",
      torch_tensor_4_torch.float32: "0x04000000ECA8C43D3400C83D424B1A3EF44C173E",
      torch_tensor_4_16_torch.float32: "0x04000000A43C2EBEAE0A7B3E3060333E2AE613BE34C6F13D00CD353D40B00C3E80C3BEBBD835AD3DC4178F3D323E6F3E485A103DCAAA503E606B293D44EAA43D9016E4BCD06DDEBC0A6840BEF212763EBA810ABE44FD053EA0426C3D8A03263ED84972BEA00FBFBCF05875BE008249BEF4CCB43DA0E871BDB2FC2A3ECCFA3E3E008E203ADC0898BDF492313E0C16743ED08DF73C76A455BE900ED63D18EB2ABD329F3CBE98705C3DC08BBF3B00CB723B86B07E3E0EF1013E709C213E802E083B60794ABD20FDBF3DDC8A3FBE2CEB713E6089FE3C56F46DBEA4D313BE9CE4F63DC0516C3D88E2FC3D88737CBE009EA1BAFE87183EA06B0D3EA0715E3CC81B7DBEF0B95F3E",
      torch_tensor_1_16_1_1_torch.float32: "0x04000000E28A133ED4037C3E80195B3EF4370DBE42AC6D3E0860D5BDC6FD41BEAA52373EE48734BE684E6B3EACE47A3E4A0F2CBE8689293E784443BD042085BDF05A1B3D",
      torch_tensor_16_torch.float32_2: "0x04000000FEB4A1BDA2EB98BDCEA3453DEB9149BD0E78793D26B6D43C505CAB3C6A94873D74169EBDEEF4793D2063DD3C13BB64BDDB19A63C4642BEBC060209BDCBDE13BC",
      torch_tensor_16_torch.float32_1: "0x04000000806FF6BB4BDAD13C0B6031BD40F9B0BC1B371C3D7C5398BD16E887BC501A8E3CC60730BDFB96213DBB15293D36F245BC9659DBBCB033253D96D4993BFCF683BD",
      torch_tensor_16_torch.float32: "0x04000000964FC93B60ED653C4B9F10BDB6350C3D28177CBD2030883D774E953D3B52F63C10E7843DB02D4F3D735C02BD600694BD16AA333CA850563DF6AC0BBC00C3E53B"
    }
  }
#-}

