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
    %cst_1 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_8_4_1_1_torch.float32> : tensor<8x4x1x1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
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
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<4xf32>) outs(%7 : tensor<?x4x1x1xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_4 : tensor<?x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<?x4x1x1xf32>) -> tensor<?x4x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<?x4x1x1xf32>) outs(%7 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.cmpf ugt, %in, %cst : f32
      %15 = arith.select %14, %in, %cst : f32
      linalg.yield %15 : f32
    } -> tensor<?x4x1x1xf32>
    %broadcasted_7 = linalg.broadcast ins(%cst_1 : tensor<8xf32>) outs(%0 : tensor<?x8x1x1xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %cst_2 : tensor<?x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_7 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
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

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x0400000008135CBE9830113EDC29DC3E704D0BBD7018AB3EAA078ABE1087163D941FD5BE",
      torch_tensor_8_4_1_1_torch.float32: "0x04000000A8757A3FA2384FBFE4DC963E828612BF787A5EBEA0845DBF604012BF401AA83DBA6F72BF8440C33E80C87CBC18E0D3BE22B647BF941D953E1072963E0CBBA7BEA02D623E82EA24BF0EA41BBFA087063EA0E76BBD845638BFFC37ECBE601322BE7CA2A83E64B833BFE4858A3EE8563D3E789E64BF22B74B3F88A7573E443B2D3F",
      torch_tensor_4_torch.float32: "0x04000000BE2D82BE91F1A83E924196BEB81211BE",
      torch_tensor_4_8_1_1_torch.float32: "0x04000000739E433D175773BE47601FBFAD3D9F3EC1601B3FA99A2ABF99E6FABE3691DDBEA29DD2BE61AA26BFBF00143F5C82C43EB670C33E53B7B83D603D0DBE603C0C3FE6E4D33ED2FB86BE1C66333F0592BB3E0932A3BEA4A4C9BE131E313F47F3243F5D6956BE5025763EA7BAB3BE5A8536BDC6FEF1BE4475293ED477BA3E3F6B51BD"
    }
  }
#-}
