// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_8_4_1_1_torch.float32> : tensor<8x4x1x1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_5 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_7: f32):
      %14 = linalg.index 0 : index
      %15 = linalg.index 1 : index
      %16 = linalg.index 4 : index
      %17 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%14, %15, %16, %17] : tensor<2x8x6x8xf32>
      %18 = arith.cmpi ult, %16, %c5 : index
      %19 = arith.select %18, %extracted, %cst : f32
      %20 = arith.cmpi ult, %17, %c7 : index
      %21 = arith.select %20, %19, %cst : f32
      %22 = arith.addf %21, %out : f32
      linalg.yield %22, %cst_5 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %out, %in : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %6 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<4xf32>) outs(%6 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %cst_4 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x1x1xf32>) outs(%6 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.negf %in : f32
      %15 = math.exp %14 : f32
      %16 = arith.addf %15, %cst_0 : f32
      %17 = arith.divf %cst_0, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<2x4x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %7 : tensor<2x4x1x1xf32>, tensor<2x4x1x1xf32>) outs(%6 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %14 = arith.mulf %in, %in_7 : f32
      linalg.yield %14 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_6 = linalg.broadcast ins(%cst_1 : tensor<8xf32>) outs(%2 : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%9, %cst_2 : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_6 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.negf %in : f32
      %15 = math.exp %14 : f32
      %16 = arith.addf %15, %cst_0 : f32
      %17 = arith.divf %cst_0, %16 : f32
      linalg.yield %17 : f32
    } -> tensor<2x8x1x1xf32>
    %12 = tensor.empty() : tensor<2x8x5x7xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%12 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %14 = arith.mulf %in, %in_7 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x5x7xf32>
    return %13 : tensor<2x8x5x7xf32>
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

