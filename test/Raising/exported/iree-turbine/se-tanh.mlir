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
    %cst_0 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_1 = arith.constant dense_resource<torch_tensor_8_4_1_1_torch.float32> : tensor<8x4x1x1xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
    %cst_4 = arith.constant 2.000000e+00 : f32
    %cst_5 = arith.constant 5.000000e-01 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_6 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_8: f32):
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
      linalg.yield %24, %cst_6 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %out, %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %6 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<4xf32>) outs(%6 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %cst_3 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x4x1x1xf32>) outs(%6 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.cmpf ugt, %in, %cst : f32
      %17 = arith.select %16, %in, %cst : f32
      linalg.yield %17 : f32
    } -> tensor<2x4x1x1xf32>
    %broadcasted_7 = linalg.broadcast ins(%cst_0 : tensor<8xf32>) outs(%2 : tensor<2x8x1x1xf32>) dimensions = [0, 2, 3] 
    %9 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %cst_1 : tensor<2x4x1x1xf32>, tensor<8x4x1x1xf32>) outs(%broadcasted_7 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.divf %in, %cst_4 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %11 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%10 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = math.tanh %in : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %12 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%11 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.mulf %in, %cst_5 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%12 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %16 = arith.addf %in, %cst_5 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x1x1xf32>
    %14 = tensor.empty() : tensor<2x8x5x7xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %13 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %16 = arith.mulf %in, %in_8 : f32
      linalg.yield %16 : f32
    } -> tensor<2x8x5x7xf32>
    return %15 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x04000000CE3CD33E607AA1BCF662993E56A0CD3E689FB0BDE28A9E3EC66EEF3E729E94BE",
      torch_tensor_8_4_1_1_torch.float32: "0x04000000B016B83D7CB33A3F30F0C83E64F0C5BE00EFDEBBC05C42BD7EAC5CBF16F968BF589D4BBE803EE9BC3CC67E3F94CC08BFF0B3A93E20C414BEF0A91DBE1C416EBF6A9D07BFDC60F2BE82883ABF14F8AEBE48C99BBEA045563E3E362DBFF0E9FE3DA0A934BEE4F49ABE800A133D04E3BA3E00E36BBCF8C935BFDAEE4B3F5612293F",
      torch_tensor_4_torch.float32: "0x04000000252A8A3E1EC897BEDAD3D13D0CEA8C3E",
      torch_tensor_4_8_1_1_torch.float32: "0x04000000C386BF3E97CD2BBF94F5123FDCA10ABF6853E5BD4AD0053FD1420DBFFF57CD3ED36ED5BE996D4F3E0D35143E6CE30B3DE746E03E140113BF0ABAB23EE19BB6BE9D14033FD967B23EAF7631BF8CE3E3BEEE0EB23C84181FBFD53FAEBBFAD05EBD81B4A13E1F01863ED07A193FE351343F7F36A1BE9DD719BFAEA4153E29275EBE"
    }
  }
#-}

