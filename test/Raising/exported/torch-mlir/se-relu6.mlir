// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_8_4_1_1_torch.float32> : tensor<8x4x1x1xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
    %cst_6 = arith.constant 3.500000e+01 : f32
    %cst_7 = arith.constant 3.000000e+00 : f32
    %cst_8 = arith.constant 6.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %out : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %in, %cst_6 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %4 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_4 : tensor<4xf32>) outs(%4 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %cst_5 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.cmpf ugt, %in, %cst : f32
      %15 = arith.select %14, %in, %cst : f32
      linalg.yield %15 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_9 = linalg.broadcast ins(%cst_2 : tensor<8xf32>) outs(%0 : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_3 : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_9 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.addf %in, %cst_7 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map, #map2, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %cst_1 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %14 = arith.cmpf ogt, %in, %in_10 : f32
      %15 = arith.select %14, %in, %in_10 : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %9 : tensor<f32>, tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %14 = arith.cmpf olt, %in, %in_10 : f32
      %15 = arith.select %14, %in, %in_10 : f32
      linalg.yield %15 : f32
    } -> tensor<2x8x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %14 = arith.divf %in, %cst_8 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %12 = tensor.empty() : tensor<2x8x5x7xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %11 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%12 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %14 = arith.mulf %in, %in_10 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x5x7xf32>
    return %13 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000001A788E3E3A20EE3E58FE4F3EF8C55EBE2076203E682261BE606A9CBCD264D63E",
      torch_tensor_8_4_1_1_torch.float32: "0x04000000100E7DBE9C95B5BED44BCFBE721F7D3F306B92BD3005BA3DE8B96B3F50D56FBE62ED58BF1CDCA1BE881B0E3E303CE73DE0F3EBBD588531BE862E1ABFF08E2CBFE8302D3F3E1946BF04A2563F125E503F60EB0BBE643522BF7C5FFD3E08B905BE78A59ABE009301BE764C7D3F305F243E10EF06BEF8CD6F3E2045F4BEF4F3063F",
      torch_tensor_4_torch.float32: "0x04000000C24EB03D4B278F3E78ADCDBDA5E54A3E",
      torch_tensor_4_8_1_1_torch.float32: "0x04000000D4B025BFDC178EBE8DF2B93E78C6C53E26201C3D3CE64DBE367B20BFBA51223F70EBA13E37FB2EBF5006473D0F7561BDB6CEFE3E5822273FCF3CCFBBEA83CF3EBF24D53E5104163E771C0F3F28D4CE3D0E3F03BF06DB853E9261F2BE9C4AC6BE72B9D1BE29548A3E07C58FBE40A61DBFD83E353DFE5CD5BD2D97C0BE470564BE"
    }
  }
#-}
