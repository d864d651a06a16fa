// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
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
      %11 = arith.addf %in, %out : f32
      linalg.yield %11 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.divf %in, %cst_5 : f32
      linalg.yield %11 : f32
    } -> tensor<2x8x1x1xf32>
    %4 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<4xf32>) outs(%4 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %cst_4 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.cmpf ugt, %in, %cst : f32
      %12 = arith.select %11, %in, %cst : f32
      linalg.yield %12 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_6 = linalg.broadcast ins(%cst_1 : tensor<8xf32>) outs(%0 : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_2 : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_6 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %11 = arith.negf %in : f32
      %12 = math.exp %11 : f32
      %13 = arith.addf %12, %cst_0 : f32
      %14 = arith.divf %cst_0, %13 : f32
      linalg.yield %14 : f32
    } -> tensor<2x8x1x1xf32>
    %9 = tensor.empty() : tensor<2x8x5x7xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %8 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%9 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_7: f32, %out: f32):
      %11 = arith.mulf %in, %in_7 : f32
      linalg.yield %11 : f32
    } -> tensor<2x8x5x7xf32>
    return %10 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x0400000022D9DE3E086AAABE7AEA853E20D9A63C107055BE5220CE3E1288CE3E084B8CBE",
      torch_tensor_8_4_1_1_torch.float32: "0x04000000CE7B323F3883EDBE40AA1DBF789AFFBED49B9A3EC86B69BEF029943DACE19CBE3C2B75BF045F793F20C9B8BE50CCC0BD409CC83E24F186BE80A82B3EA0F11CBF202F5BBE1EC629BFF278533F8CABE7BEDC9F8B3E70CE023E42E1293F76196D3F44BCF7BE621A4F3F30F97B3F72A37EBFE20734BFA4CB023F4809433EACBF2B3F",
      torch_tensor_4_torch.float32: "0x0400000064267D3E615C39BED74CEA3D8154B13E",
      torch_tensor_4_8_1_1_torch.float32: "0x040000002C7527BFB779073FE44D9A3ED66AFDBE7A40703E56ABDEBE3F046BBEA7E5D5BEF464913E7DF233BFFCA4F73D2D4FCEBDCDB295BDE023FA3E28A73FBE22891A3FDC037ABD51A5E63DD1C2173F0FDE1CBF8A70183E69568BBEFF7AD23DC479D03D6AAF2FBF8DCB88BE78D6363E6195113FBEB323BED6B41D3ED60528BD937F31BF"
    }
  }
#-}

