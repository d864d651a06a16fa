// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<1> : tensor<1xi64>
    %cst_2 = arith.constant dense<0> : tensor<1xi64>
    %cst_3 = arith.constant dense<[[[[0.214107573]], [[0.158924446]], [[0.507336438]], [[-1.878720e-01]], [[-0.719456315]], [[-0.15065065]], [[0.575669825]], [[0.28535971]]], [[[-0.0823307931]], [[-0.377621263]], [[0.0904827043]], [[-0.0854467228]], [[0.16752483]], [[-0.344414264]], [[-0.216598079]], [[-0.0937693342]]], [[[-0.236656025]], [[0.391269118]], [[0.115070179]], [[-0.309355825]], [[0.625679194]], [[0.190179408]], [[0.650772273]], [[0.329429448]]], [[[-0.554762483]], [[-0.692343712]], [[-0.785247921]], [[-0.220336884]], [[-0.258285731]], [[-0.724709689]], [[0.174617618]], [[-0.21905145]]]]> : tensor<4x8x1x1xf32>
    %cst_4 = arith.constant dense<"0xF9E1B3BF68E8503FEFEB8F3FB8430BBFF6B8243F0D5B6FBF36DF6DBF0069EDBE063B193F7D09F0BEE43055BED301BABD54A39E3C85419C3E1BD53CBF20E42EBF898726BE132C27BF1FB8043EA5706A3EABDBF03E7D49413F6B65DFBEF05E333F6E49BDBEED9F40BFAD6483BEE7022F3F3F1D1FBFC3FE2C3F858D093FA97DECBEEFB435BEAD7B063F9F6F9ABE7BC1EB3E8431E53ECFD7BF3EF2D072BE5BBDA5BE9F9D093E51B08DBD3B6B73BF39E2E7BDC20E28BF5306D5BEAC892D3F219A26BF309121BE0EEA0E3EA4D131BE99C6EB3EBEA3923DC3971BBFD769743E7710393F0CE8F8BDD26A983E1950833E2D61C9BEF440B4BEF03DA73E0168973E3C68FD3ED55085BF13B5E3BFF6E020BEA5507BBF77F24BBF8E0645BF8E56863E918E2B3EFD5843BF8441FE3E615DBEBEBA2B0F3CD5088CBF640F95BF7621063FFCCAA23FC781F2BEDC266DBF462B90BE95C5523EC59B123F43832C3F5FC7AB3D591FC03C27C9863C052C61BD1231363DD8D7823DDD6CC8BE3F13C6BE241A123FA9921DBE97F1E4BEF4FF67BF2B0F973F6DFEA2BFA9BBEDBE1489BBBE5A59C93E47D9D1BEFE66213F69F404BE706488BEEE4A913EFCA0E1BD2415ADBD3F430C3D941E10BF609584BFB2B9C7BD078A043F915D8DBFB18CA7BF8E6D07BF1143D8BCEC58CEBE5BCF1E3E5DCF163FD62A88BE6915AFBD14DA123F056494BE9251D53E031191BE"> : tensor<32x4x1x1xf32>
    %cst_5 = arith.constant dense<3.500000e+01> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<2x32xf32>
    %cst_7 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<-1.000000e+00> : tensor<2x32xf32>
    %cst_9 = arith.constant dense<[-0.0680014119, 0.0411224887, 0.0341213122, -0.195368528]> : tensor<4xf32>
    %cst_10 = arith.constant dense<[0.216833666, 0.0605682954, -8.88168811E-4, -0.0595121682, -0.149904892, -0.139177084, 0.0981283336, 0.20929195, 0.116763294, 0.0679208711, -0.189604625, -0.0366726369, -0.177302614, -0.167704701, -0.094471015, 0.0907749459, -0.0730797648, -0.0722729861, 0.106436647, 0.0184742212, -0.058608532, 0.219337583, 0.00179186463, -0.0211748257, -0.0916069895, -0.186948672, -0.122913666, -0.0584278703, 0.137188673, -0.00329063833, -0.102650516, -0.152547345]> : tensor<32xf32>
    %cst_11 = arith.constant dense<5.000000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%2, %cst_5 : tensor<2x8xf32>, tensor<f32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.divf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %4 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_9 : tensor<4xf32>) outs(%4 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded, %cst_3 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.cmpf ugt, %in, %cst : f32
      %35 = arith.select %34, %in, %cst : f32
      linalg.yield %35 : f32
    } -> tensor<2x4x1x1xf32>
    %7 = tensor.empty() : tensor<2x32x1x1xf32>
    %broadcasted_12 = linalg.broadcast ins(%cst_10 : tensor<32xf32>) outs(%7 : tensor<2x32x1x1xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_4 : tensor<2x4x1x1xf32>, tensor<32x4x1x1xf32>) outs(%broadcasted_12 : tensor<2x32x1x1xf32>) -> tensor<2x32x1x1xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<2x32x1x1xf32> into tensor<2x32xf32>
    %9 = tensor.empty() : tensor<2x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.divf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_8 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.cmpf ogt, %in, %in_22 : f32
      %35 = arith.select %34, %in, %in_22 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_6 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.cmpf olt, %in, %in_22 : f32
      %35 = arith.select %34, %in, %in_22 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %expanded_13 = tensor.expand_shape %12 [[0], [1, 2, 3, 4, 5]] output_shape [2, 2, 2, 8, 1, 1] : tensor<2x32xf32> into tensor<2x2x2x8x1x1xf32>
    %13 = tensor.empty() : tensor<2x1x2x8x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%13 : tensor<2x1x2x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 0 : index
      %36 = linalg.index 2 : index
      %37 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_13[%35, %34, %36, %37, %c0, %c0] : tensor<2x2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x8x1x1xf32>
    %collapsed_14 = tensor.collapse_shape %14 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xf32> into tensor<2x2x8x1x1xf32>
    %15 = tensor.empty() : tensor<2x1x8x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%15 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 0 : index
      %36 = linalg.index 2 : index
      %extracted = tensor.extract %collapsed_14[%35, %34, %36, %c0, %c0] : tensor<2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed_15 = tensor.collapse_shape %16 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %17 = tensor.empty() : tensor<2x8x5x7xf32>
    %18 = linalg.generic {indexing_maps = [#map8, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %arg0 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.addf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %20 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%15 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 0 : index
      %36 = linalg.index 2 : index
      %extracted = tensor.extract %collapsed_14[%35, %34, %36, %c0, %c0] : tensor<2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed_16 = tensor.collapse_shape %20 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %21 = tensor.empty() : tensor<2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16, %cst_11 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%21 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.addf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%13 : tensor<2x1x2x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 0 : index
      %36 = linalg.index 2 : index
      %37 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_13[%35, %34, %36, %37, %c0, %c0] : tensor<2x2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x2x8x1x1xf32>
    %collapsed_17 = tensor.collapse_shape %24 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x2x8x1x1xf32> into tensor<2x2x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%15 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 0 : index
      %36 = linalg.index 2 : index
      %extracted = tensor.extract %collapsed_17[%35, %34, %36, %c0, %c0] : tensor<2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed_18 = tensor.collapse_shape %25 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map6, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%15 : tensor<2x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %34 = arith.index_cast %in : i64 to index
      %35 = linalg.index 0 : index
      %36 = linalg.index 2 : index
      %extracted = tensor.extract %collapsed_17[%35, %34, %36, %c0, %c0] : tensor<2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x1x8x1x1xf32>
    %collapsed_19 = tensor.collapse_shape %27 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19, %cst_11 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%21 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.mulf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %28 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_22: f32, %out: f32):
      %34 = arith.addf %in, %in_22 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %expanded_20 = tensor.expand_shape %23 [[0], [1], [2], [3, 4]] output_shape [2, 8, 5, 7, 1] : tensor<2x8x5x7xf32> into tensor<2x8x5x7x1xf32>
    %expanded_21 = tensor.expand_shape %29 [[0], [1], [2], [3, 4]] output_shape [2, 8, 5, 7, 1] : tensor<2x8x5x7xf32> into tensor<2x8x5x7x1xf32>
    %concat = tensor.concat dim(4) %expanded_20, %expanded_21 : (tensor<2x8x5x7x1xf32>, tensor<2x8x5x7x1xf32>) -> tensor<2x8x5x7x2xf32>
    %30 = tensor.empty() : tensor<2x8x5x7xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %32 = linalg.fill ins(%cst_0 : f32) outs(%17 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %33:2 = linalg.generic {indexing_maps = [#map7, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<2x8x5x7x2xf32>) outs(%32, %31 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_22: i64):
      %34 = linalg.index 4 : index
      %35 = arith.index_cast %34 : index to i64
      %36 = arith.maximumf %in, %out : f32
      %37 = arith.cmpf ogt, %in, %out : f32
      %38 = arith.select %37, %35, %out_22 : i64
      linalg.yield %36, %38 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %33#0 : tensor<2x8x5x7xf32>
  }
}

