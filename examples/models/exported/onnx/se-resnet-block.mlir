// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x64x7x7xf32>) -> tensor<2x64x7x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<-9.358479e-04> : tensor<16x64x1x1xf32>
    %cst_2 = arith.constant dense<-5.838802e-03> : tensor<16x16x3x3xf32>
    %cst_3 = arith.constant dense<-1.851822e-01> : tensor<64x16x1x1xf32>
    %cst_4 = arith.constant dense<-6.312194e-02> : tensor<4x64x1x1xf32>
    %cst_5 = arith.constant dense<[0.11197263, 0.100979507, 0.0108827651, 0.100393236]> : tensor<4xf32>
    %cst_6 = arith.constant dense<2.429330e-01> : tensor<64x4x1x1xf32>
    %cst_7 = arith.constant dense<[0.368564367, 0.147867322, 0.172397435, 0.325740218, 0.341860175, 0.298566163, 0.279599905, 0.135294914, 0.258081555, -0.343082607, -0.323627412, 0.134471297, 0.0778110623, -4.395610e-01, -0.36424917, -0.398037672, 3.971120e-01, 0.32689923, -0.263175189, 0.0754404664, -0.115003645, 0.434663117, -0.452867389, -0.364770114, -0.416282594, 0.29098922, -0.249943793, 0.297804952, 0.169016242, -0.244396269, -0.134695113, -0.202341318, 0.220587134, -0.200516105, 0.169684529, 0.0357198715, -0.399303198, -0.314305961, -0.3466869, 0.261997402, 0.108340621, -0.0125719905, -0.297720611, -0.495403707, -0.176943183, -0.382671237, -0.497331858, -0.476880133, -0.326597214, -0.486070335, 0.155862868, 0.187086284, 0.201533914, -0.497747421, 0.309179723, 0.0974817872, 0.255669177, -0.122888386, 0.240107298, -0.47420752, 0.170303643, 0.396481872, 0.210182726, -0.471306443]> : tensor<64xf32>
    %cst_8 = arith.constant 4.900000e+01 : f32
    %0 = tensor.empty() : tensor<2x16x7x7xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x16x7x7xf32>) -> tensor<2x16x7x7xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_1 : tensor<2x64x7x7xf32>, tensor<16x64x1x1xf32>) outs(%1 : tensor<2x16x7x7xf32>) -> tensor<2x16x7x7xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x16x7x7xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.cmpf ugt, %in, %cst : f32
      %22 = arith.select %21, %in, %cst : f32
      linalg.yield %22 : f32
    } -> tensor<2x16x7x7xf32>
    %padded = tensor.pad %3 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x16x7x7xf32> to tensor<2x16x9x9xf32>
    %4 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded, %cst_2 : tensor<2x16x9x9xf32>, tensor<16x16x3x3xf32>) outs(%1 : tensor<2x16x7x7xf32>) -> tensor<2x16x7x7xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4 : tensor<2x16x7x7xf32>) outs(%0 : tensor<2x16x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.cmpf ugt, %in, %cst : f32
      %22 = arith.select %21, %in, %cst : f32
      linalg.yield %22 : f32
    } -> tensor<2x16x7x7xf32>
    %6 = tensor.empty() : tensor<2x64x7x7xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x64x7x7xf32>) -> tensor<2x64x7x7xf32>
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %cst_3 : tensor<2x16x7x7xf32>, tensor<64x16x1x1xf32>) outs(%7 : tensor<2x64x7x7xf32>) -> tensor<2x64x7x7xf32>
    %9 = tensor.empty() : tensor<2x64x1x1xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x64x1x1xf32>) -> tensor<2x64x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%8 : tensor<2x64x7x7xf32>) outs(%10 : tensor<2x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.addf %in, %out : f32
      linalg.yield %21 : f32
    } -> tensor<2x64x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x64x1x1xf32>) outs(%9 : tensor<2x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.divf %in, %cst_8 : f32
      linalg.yield %21 : f32
    } -> tensor<2x64x1x1xf32>
    %13 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_5 : tensor<4xf32>) outs(%13 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %14 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%12, %cst_4 : tensor<2x64x1x1xf32>, tensor<4x64x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%14 : tensor<2x4x1x1xf32>) outs(%13 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.cmpf ugt, %in, %cst : f32
      %22 = arith.select %21, %in, %cst : f32
      linalg.yield %22 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_9 = linalg.broadcast ins(%cst_7 : tensor<64xf32>) outs(%9 : tensor<2x64x1x1xf32>) dimensions = [0, 2, 3] 
    %16 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%15, %cst_6 : tensor<2x4x1x1xf32>, tensor<64x4x1x1xf32>) outs(%broadcasted_9 : tensor<2x64x1x1xf32>) -> tensor<2x64x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%16 : tensor<2x64x1x1xf32>) outs(%9 : tensor<2x64x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.negf %in : f32
      %22 = math.exp %21 : f32
      %23 = arith.addf %22, %cst_0 : f32
      %24 = arith.divf %cst_0, %23 : f32
      linalg.yield %24 : f32
    } -> tensor<2x64x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %17 : tensor<2x64x7x7xf32>, tensor<2x64x1x1xf32>) outs(%6 : tensor<2x64x7x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %21 = arith.mulf %in, %in_10 : f32
      linalg.yield %21 : f32
    } -> tensor<2x64x7x7xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %18 : tensor<2x64x7x7xf32>, tensor<2x64x7x7xf32>) outs(%6 : tensor<2x64x7x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %21 = arith.addf %in, %in_10 : f32
      linalg.yield %21 : f32
    } -> tensor<2x64x7x7xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19 : tensor<2x64x7x7xf32>) outs(%6 : tensor<2x64x7x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %21 = arith.cmpf ugt, %in, %cst : f32
      %22 = arith.select %21, %in, %cst : f32
      linalg.yield %22 : f32
    } -> tensor<2x64x7x7xf32>
    return %20 : tensor<2x64x7x7xf32>
  }
}

