// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_8_4_1_1_torch.float32> : tensor<8x4x1x1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
    %cst_5 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.addf %in, %out : f32
      linalg.yield %12 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.divf %in, %cst_5 : f32
      linalg.yield %12 : f32
    } -> tensor<2x8x1x1xf32>
    %4 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<4xf32>) outs(%4 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %cst_4 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.negf %in : f32
      %13 = math.exp %12 : f32
      %14 = arith.addf %13, %cst_0 : f32
      %15 = arith.divf %cst_0, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<2x4x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5, %6 : tensor<2x4x1x1xf32>, tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %12 = arith.mulf %in, %in_7 : f32
      linalg.yield %12 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_6 = linalg.broadcast ins(%cst_1 : tensor<8xf32>) outs(%0 : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%7, %cst_2 : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_6 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %12 = arith.negf %in : f32
      %13 = math.exp %12 : f32
      %14 = arith.addf %13, %cst_0 : f32
      %15 = arith.divf %cst_0, %14 : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x1x1xf32>
    %10 = tensor.empty() : tensor<2x8x5x7xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %9 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%10 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %12 = arith.mulf %in, %in_7 : f32
      linalg.yield %12 : f32
    } -> tensor<2x8x5x7xf32>
    return %11 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x04000000E846B6BE1CAB22BEEC74713E6CC5B6BE18B0B63DE89AAC3D00BA70BD16B7A83E",
      torch_tensor_8_4_1_1_torch.float32: "0x04000000C00E9DBDF02FC73D662661BFD2C41ABFC0F2DFBCBE8E29BFE6DA603FB80B6DBEE28E773F3C8F5EBF54C857BF58DA69BF80DB5C3CB031593FB8A0BF3E30CB17BF889C0FBE606985BD8A39193F18A70ABF48645CBFB2251DBFACD033BFE04F043EA068F63E00C795BC4204723FB48C113FE0F743BEB837563F705DD4BED023F43D",
      torch_tensor_4_torch.float32: "0x04000000D928F23C5322C4BC69C680BECC4257BE",
      torch_tensor_4_8_1_1_torch.float32: "0x04000000645CFA3E2A2316BE691C033F0F3D223F86EDFE3E60CA23BF7FFCC1BE1B9B17BF11C3DE3E444782BDB64ECABD776212BF65CB8F3E9D4B4F3EC83EA1BE4C1624BF630522BF5764FDBDF1F3A43E4F8410BF834AF2BEE4FA52BEB4702E3F77F6DCBD246412BF869BC3BE22587F3D4008013F5A7A30BF69FF503D63B0F7BE4AD2BBBE"
    }
  }
#-}
