// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32> {
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_8_4_1_1_torch.float32> : tensor<8x4x1x1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
    %dim = tensor.dim %arg0, %c2 : tensor<?x8x?x?xf32>
    %dim_5 = tensor.dim %arg0, %c3 : tensor<?x8x?x?xf32>
    %0 = tensor.empty(%dim, %dim_5) : tensor<?x?xi1>
    %dim_6 = tensor.dim %arg0, %c0 : tensor<?x8x?x?xf32>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty(%dim_6) : tensor<?x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<?x8x?x?xf32> to tensor<?x8x?x?xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<?x?xi1>) outs(%3, %1 : tensor<?x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_8: f32):
      %13 = linalg.index 0 : index
      %14 = linalg.index 1 : index
      %15 = linalg.index 4 : index
      %16 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%13, %14, %15, %16] : tensor<?x8x?x?xf32>
      %17 = arith.cmpi ult, %15, %dim : index
      %18 = arith.select %17, %extracted, %cst : f32
      %19 = arith.cmpi ult, %16, %dim_5 : index
      %20 = arith.select %19, %18, %cst : f32
      %21 = arith.addf %20, %out : f32
      %22 = arith.muli %dim, %dim_5 : index
      %23 = arith.index_cast %22 : index to i64
      %24 = arith.sitofp %23 : i64 to f32
      linalg.yield %21, %24 : f32, f32
    } -> (tensor<?x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.divf %out, %in : f32
      linalg.yield %13 : f32
    } -> tensor<?x8x1x1xf32>
    %6 = tensor.empty(%dim_6) : tensor<?x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<4xf32>) outs(%6 : tensor<?x4x1x1xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %cst_4 : tensor<?x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<?x4x1x1xf32>) -> tensor<?x4x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<?x4x1x1xf32>) outs(%6 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.cmpf ugt, %in, %cst : f32
      %14 = arith.select %13, %in, %cst : f32
      linalg.yield %14 : f32
    } -> tensor<?x4x1x1xf32>
    %broadcasted_7 = linalg.broadcast ins(%cst_1 : tensor<8xf32>) outs(%2 : tensor<?x8x1x1xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %cst_2 : tensor<?x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_7 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<?x8x1x1xf32>) outs(%2 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %13 = arith.negf %in : f32
      %14 = math.exp %13 : f32
      %15 = arith.addf %14, %cst_0 : f32
      %16 = arith.divf %cst_0, %15 : f32
      linalg.yield %16 : f32
    } -> tensor<?x8x1x1xf32>
    %11 = tensor.empty(%dim_6, %dim, %dim_5) : tensor<?x8x?x?xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %10 : tensor<?x8x?x?xf32>, tensor<?x8x1x1xf32>) outs(%11 : tensor<?x8x?x?xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %13 = arith.mulf %in, %in_8 : f32
      linalg.yield %13 : f32
    } -> tensor<?x8x?x?xf32>
    return %12 : tensor<?x8x?x?xf32>
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

