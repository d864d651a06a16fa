// raises: dyrelu.aprelu x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_8_4_torch.float32> : tensor<8x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_16_torch.float32> : tensor<4x16xf32>
    %cst_5 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x5x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.subf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    %3 = tensor.empty() : tensor<2x8x1x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%2 : tensor<2x8x5x7xf32>) outs(%4 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x1x1xf32>) outs(%3 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_5 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %6 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1 : tensor<2x8x5x7xf32>) outs(%4 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x1x1xf32>) outs(%3 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_5 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed_6 = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %concat = tensor.concat dim(1) %collapsed_6, %collapsed : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x16xf32>
    %9 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x16xf32>) outs(%9 : tensor<16x4xf32>) permutation = [1, 0] 
    %10 = tensor.empty() : tensor<2x4xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %12 = linalg.matmul ins(%concat, %transposed : tensor<2x16xf32>, tensor<16x4xf32>) outs(%11 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.addf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %15 = tensor.empty() : tensor<4x8xf32>
    %transposed_7 = linalg.transpose ins(%cst_2 : tensor<8x4xf32>) outs(%15 : tensor<4x8xf32>) permutation = [1, 0] 
    %16 = tensor.empty() : tensor<2x8xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %18 = linalg.matmul ins(%14, %transposed_7 : tensor<2x4xf32>, tensor<4x8xf32>) outs(%17 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_1 : tensor<2x8xf32>, tensor<8xf32>) outs(%16 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.addf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x8xf32>) outs(%16 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.negf %in : f32
      %24 = math.exp %23 : f32
      %25 = arith.addf %24, %cst_0 : f32
      %26 = arith.divf %cst_0, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %2 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.mulf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_8: f32, %out: f32):
      %23 = arith.addf %in, %in_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    return %22 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32: "0x0400000034078FBE7E32D9BE7C0DE13E504DE2BE1CD38B3E4456E3BE80E89BBB7411EABE",
      torch_tensor_8_4_torch.float32: "0x0400000050EB68BFC63111BFD6DE323FFECE1A3F58B635BE5ED1583F762D633F163F2ABF801EDBBD40FDC1BDCC7F19BF54F33A3F2C66A0BE7E34553FC05E133E8007CBBD80BF0CBC1A7E6CBF1A0906BF42B47ABFCA0C433F92B7763F10BCEC3DE433A6BE64BE57BF504B5B3FFC958DBE785548BEF0BBDEBE80278E3D207F64BF804BD8BD",
      torch_tensor_4_torch.float32: "0x040000002012B8BD000D45BCA85D373E50F47BBE",
      torch_tensor_4_16_torch.float32: "0x0400000080C7693EC022083CB0C933BED2C6F43E203482BE129984BE44F0FDBE141F933E3094BB3D60BA0EBD9EA0C9BE6CA32ABE405CAA3C746D843E1AF889BED0EC633D2057D43C90A02ABE3C8775BE20EC9C3D003A3BBC14811FBE409F093CB867EC3D56EB9A3E408FEFBE888BFA3EF4499ABEB80307BEB4F7BB3EA61CA63E8A6AAA3EC2BBAEBEFE79F1BED833883D7C2CDB3E6894BE3EC0B457BCE0059C3CB0795E3ED89C6E3ECC9BD8BE14B05FBEC049C53CB0E0A03EE8186BBEE031A2BEF44246BEDE05FD3EBCFF24BEF84C97BEA2C9A63EEC599F3E70D1B6BE6620B8BE926BC5BEA624D23E1E84ADBEE0BD983D80BBB43B647B0FBE1452A93EB0F79D3E2E8DFB3E"
    }
  }
#-}
