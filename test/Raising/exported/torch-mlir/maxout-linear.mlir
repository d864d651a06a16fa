// raises: dyrelu.maxout x 1
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<3x8xf32>) -> tensor<3x4xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_12_torch.float32> : tensor<12xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_12_8_torch.float32> : tensor<12x8xf32>
    %0 = tensor.empty() : tensor<8x12xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<12x8xf32>) outs(%0 : tensor<8x12xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<3x12xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<3x8xf32>, tensor<8x12xf32>) outs(%2 : tensor<3x12xf32>) -> tensor<3x12xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_1 : tensor<3x12xf32>, tensor<12xf32>) outs(%1 : tensor<3x12xf32>) {
    ^bb0(%in: f32, %in_3: f32, %out: f32):
      %10 = arith.addf %in, %in_3 : f32
      linalg.yield %10 : f32
    } -> tensor<3x12xf32>
    %expanded = tensor.expand_shape %4 [[0], [1, 2]] output_shape [3, 4, 3] : tensor<3x12xf32> into tensor<3x4x3xf32>
    %5 = tensor.empty() : tensor<3x4xi64>
    %6 = linalg.fill ins(%c0_i64 : i64) outs(%5 : tensor<3x4xi64>) -> tensor<3x4xi64>
    %7 = tensor.empty() : tensor<3x4xf32>
    %8 = linalg.fill ins(%cst_0 : f32) outs(%7 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %9:2 = linalg.generic {indexing_maps = [#map2, #map3, #map3], iterator_types = ["parallel", "parallel", "reduction"]} ins(%expanded : tensor<3x4x3xf32>) outs(%8, %6 : tensor<3x4xf32>, tensor<3x4xi64>) {
    ^bb0(%in: f32, %out: f32, %out_3: i64):
      %10 = linalg.index 2 : index
      %11 = arith.index_cast %10 : index to i64
      %12 = arith.maximumf %in, %out : f32
      %13 = arith.cmpf ogt, %in, %out : f32
      %14 = arith.select %13, %11, %out_3 : i64
      linalg.yield %12, %14 : f32, i64
    } -> (tensor<3x4xf32>, tensor<3x4xi64>)
    return %9#0 : tensor<3x4xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_12_torch.float32: "0x04000000AD33B7BD78C230BE290115BEE0FC903E11CD143E6EFFC0BD92F226BE79E7773ED53B8E3EE6B6A43C5C1C9A3E88157FBE",
      torch_tensor_12_8_torch.float32: "0x040000006A5F033DAD90CDBEE73D053F0110F9BE85DC19BFA2F910BF602AF13D09182EBF1BE1BDBE1E68E0BE1FC6DF3E7815223DED4BDBBEF31A23BFAB4A10BF237DE53EB332B33DCEA16A3D6D0D3FBEB9DFB9BEFA12DE3EFBDEE1BECF181DBE4324343F2051BABEA651313E1E153F3DA1BBB0BEBAF8633E3942DD3E35CA18BFFC387D3E3C9172BD8E2E983EEBCAE33EFF4807BF38202EBFDDBE8F3E2A51823D921797BE015F7BBE5505343C68795A3E8FC08CBEED0ACC3E66F2103D8447313FA3D7E5BD5F5E6DBEF835C6BEBEF3BBBE0AEB2E3E8E2900BFC4DE923E8964B63E02FE193FB3338CBE88AB1B3FF4331D3FBA90613EED7A10BFD5F7EB3E4C4FCE3EB042F4BD4FE113BFADC080BD090F313F2F6922BF66A404BFA6BD0FBF5FEB0BBFAF1D17BF6D0B973C306CB5BBC615BABEFFF90DBD7D6D28BF2B7C9D3E288323BF1466CEBE733DB1BCDA85B5BE29EE1DBFF3F7313DFA3E273FD0B0BDBE0206013F8B13AB3CEF9D123EC76F0E3F82A6A53E95E4EA3D92AD813EDD7EB0BEDB281EBF22683B3E"
    }
  }
#-}
