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
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_8_4_1_1_torch.float32> : tensor<8x4x1x1xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
    %cst_6 = arith.constant 3.000000e+00 : f32
    %cst_7 = arith.constant 6.000000e+00 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_8 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_10: f32):
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
      linalg.yield %24, %cst_8 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %6 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_4 : tensor<4xf32>) outs(%6 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %cst_5 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x1x1xf32>) outs(%6 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst : f32
      %17 = arith.select %16, %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_9 = linalg.broadcast ins(%cst_2 : tensor<8xf32>) outs(%2 : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %cst_3 : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_9 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %cst_6 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %in, %cst_7 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_1, %11 : tensor<f32>, tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %16 = arith.cmpf olt, %in, %in_10 : f32
      %17 = arith.select %16, %in, %in_10 : f32
      linalg.yield %17 : f32
    } -> tensor<2x8x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_0, %12 : tensor<f32>, tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %16 = arith.cmpf ogt, %in, %in_10 : f32
      %17 = arith.select %16, %in, %in_10 : f32
      linalg.yield %17 : f32
    } -> tensor<2x8x1x1xf32>
    %14 = tensor.empty() : tensor<2x8x5x7xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %13 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %16 = arith.mulf %in, %in_10 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x5x7xf32>
    return %15 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x040000008079B53DCCA918BE82C1993E642AE0BE20C5B93C04C4853EC47CD13E48BC85BD",
      torch_tensor_8_4_1_1_torch.float32: "0x04000000E032643F60537BBF30891C3E08C7B93EEC63683F4892C83EC603243F02FB6B3F90ABDC3E1CDCDC3E5CDA95BEE05D4CBD38FCACBE5402403F14607C3F229D25BF2074383FC0EE9C3D209A0E3DDABB003F5498C9BEE81429BFA0F904BE8C56AEBE5458B33E380C4CBFF09BC23D6C7C19BF4CBBF53E40CF303DFCDDA33EE0ADADBD",
      torch_tensor_4_torch.float32: "0x04000000E402163EC13589BE40EC4A3EB7D5B13E",
      torch_tensor_4_8_1_1_torch.float32: "0x0400000060DD77BE09CB2E3FDFD22F3F21B5DDBE739C1CBF89073D3E4BAE1BBFCB6A2F3F69A7AABE8CCDB9BEACEF283FA6BB20BE00F9F23CFFEB10BFB450E23E18A3CB3C91657F3D2535673EE59EC7BEA750EC3D5CE3E9BEF31CBD3E08F71CBF36E0ED3E6B6A9ABEFD679E3EFFB1DA3E21BB80BEA508B8BEF1B1333FDC800B3F4836223E"
    }
  }
#-}

