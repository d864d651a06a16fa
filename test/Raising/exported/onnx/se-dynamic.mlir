// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[[[0.0477585308]], [[-0.237636909]], [[-0.622562825]], [[0.311017424]], [[0.606945097]], [[-0.666422426]], [[-0.49004057]], [[-0.432748497]]], [[[-0.411358893]], [[-0.651037275]], [[0.578136384]], [[0.383807063]], [[0.381719291]], [[0.0901934131]], [[-0.13792944]], [[0.547796249]]], [[[0.413855731]], [[-2.636400e-01]], [[0.700776815]], [[0.366348416]], [[-0.318741113]], [[-0.393834233]], [[0.691865146]], [[0.644337117]]], [[[-0.209386304]], [[0.240376711]], [[-0.351033419]], [[-0.0445607677]], [[-0.472646892]], [[0.165486395]], [[0.364195466]], [[-0.0511276685]]]]> : tensor<4x8x1x1xf32>
    %cst_2 = arith.constant dense<[-0.254255235, 3.299680e-01, -2.934690e-01, -0.141672969]> : tensor<4xf32>
    %cst_3 = arith.constant dense<[[[[0.978357791]], [[-0.809457898]], [[2.946540e-01]], [[-0.572364926]]], [[[-0.217264056]], [[-0.865304947]], [[-0.571294785]], [[0.0820813179]]], [[[-0.947017312]], [[0.38135159]], [[-0.0154286623]], [[-0.413819075]]], [[[-0.780122876]], [[0.291241288]], [[0.293838978]], [[-0.327598929]]], [[[0.220877171]], [[-0.644203305]], [[-6.079720e-01]], [[0.131376743]]], [[[-0.0575939417]], [[-0.720070124]], [[-0.461364627]], [[-0.158277035]]], [[[0.329364657]], [[-0.702032328]], [[0.270552754]], [[0.184901834]]], [[[-0.893043041]], [[0.795763134]], [[0.210600019]], [[0.676685572]]]]> : tensor<8x4x1x1xf32>
    %cst_4 = arith.constant dense<[-0.214916348, 0.141786933, 0.430006862, -0.034009397, 0.334170818, -0.269589722, 3.674990e-02, -0.416256547]> : tensor<8xf32>
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?x?xf32>
    %0 = tensor.empty(%dim) : tensor<?x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<?x8x?x?xf32>) outs(%1 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<?x8x1x1xf32>
    %dim_5 = tensor.dim %arg0, %c3 : tensor<?x8x?x?xf32>
    %3 = arith.index_cast %dim_5 : index to i64
    %dim_6 = tensor.dim %arg0, %c2 : tensor<?x8x?x?xf32>
    %4 = arith.index_cast %dim_6 : index to i64
    %5 = arith.muli %3, %4 : i64
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<?x8x1x1xf32>) outs(%0 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.sitofp %5 : i64 to f32
      %15 = arith.divf %in, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<?x8x1x1xf32>
    %7 = tensor.empty(%dim) : tensor<?x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<4xf32>) outs(%7 : tensor<?x4x1x1xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_1 : tensor<?x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<?x4x1x1xf32>) -> tensor<?x4x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<?x4x1x1xf32>) outs(%7 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.cmpf ugt, %in, %cst : f32
      %15 = arith.select %14, %in, %cst : f32
      linalg.yield %15 : f32
    } -> tensor<?x4x1x1xf32>
    %broadcasted_7 = linalg.broadcast ins(%cst_4 : tensor<8xf32>) outs(%0 : tensor<?x8x1x1xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %cst_3 : tensor<?x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_7 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<?x8x1x1xf32>) outs(%0 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.negf %in : f32
      %15 = math.exp %14 : f32
      %16 = arith.addf %15, %cst_0 : f32
      %17 = arith.divf %cst_0, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<?x8x1x1xf32>
    %12 = tensor.empty(%dim, %dim_6, %dim_5) : tensor<?x8x?x?xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<?x8x?x?xf32>, tensor<?x8x1x1xf32>) outs(%12 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %14 = arith.mulf %in, %in_8 : f32
      linalg.yield %14 : f32
    } -> tensor<?x8x?x?xf32>
    return %13 : tensor<?x8x?x?xf32>
  }
}

