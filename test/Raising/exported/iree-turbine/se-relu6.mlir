// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_8_4_1_1_torch.float32> : tensor<8x4x1x1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
    %cst_5 = arith.constant 3.000000e+00 : f32
    %cst_6 = arith.constant 6.000000e+00 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_7 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_9: f32):
      %16 = linalg.index 0 : index
      %17 = linalg.index 1 : index
      %18 = linalg.index 4 : index
      %19 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%16, %17, %18, %19] : tensor<2x8x6x8xf32>
      %20 = arith.cmpi ult, %18, %c5 : index
      %21 = arith.select %20, %extracted, %cst : f32
      %22 = arith.cmpi ult, %19, %c7 : index
      %23 = arith.select %22, %21, %cst : f32
      %24 = arith.addf %23, %out : f32
      linalg.yield %24, %cst_7 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %6 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<4xf32>) outs(%6 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %cst_4 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x1x1xf32>) outs(%6 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst : f32
      %17 = arith.select %16, %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_8 = linalg.broadcast ins(%cst_1 : tensor<8xf32>) outs(%2 : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %cst_2 : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_8 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %cst_5 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst : f32
      %17 = arith.select %16, %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<2x8x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11, %cst_0 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %16 = arith.cmpf olt, %in, %in_9 : f32
      %17 = arith.select %16, %in, %in_9 : f32
      linalg.yield %17 : f32
    } -> tensor<2x8x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %in, %cst_6 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %14 = tensor.empty() : tensor<2x8x5x7xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %13 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %16 = arith.mulf %in, %in_9 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x5x7xf32>
    return %15 : tensor<2x8x5x7xf32>
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

