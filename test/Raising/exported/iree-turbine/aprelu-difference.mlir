// raises: dyrelu.aprelu x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_8_4_torch.float32> : tensor<8x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_16_torch.float32> : tensor<4x16xf32>
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_5 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x5x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.cmpf ugt, %in, %cst : f32
      %26 = arith.select %25, %in, %cst : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x5x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %1 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %25 = arith.subf %in, %in_9 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    %3 = tensor.empty() : tensor<5x7xi1>
    %4 = tensor.empty() : tensor<1x1xf32>
    %5 = tensor.empty() : tensor<2x8x1x1xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %2 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %7:2 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%3 : tensor<5x7xi1>) outs(%6, %4 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_9: f32):
      %25 = linalg.index 0 : index
      %26 = linalg.index 1 : index
      %27 = linalg.index 4 : index
      %28 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%25, %26, %27, %28] : tensor<2x8x6x8xf32>
      %29 = arith.cmpi ult, %27, %c5 : index
      %30 = arith.select %29, %extracted, %cst : f32
      %31 = arith.cmpi ult, %28, %c7 : index
      %32 = arith.select %31, %30, %cst : f32
      %33 = arith.addf %32, %out : f32
      linalg.yield %33, %cst_5 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %8 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7#1 : tensor<1x1xf32>) outs(%7#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %out, %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %padded_6 = tensor.pad %1 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %9:2 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%3 : tensor<5x7xi1>) outs(%6, %4 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_9: f32):
      %25 = linalg.index 0 : index
      %26 = linalg.index 1 : index
      %27 = linalg.index 4 : index
      %28 = linalg.index 5 : index
      %extracted = tensor.extract %padded_6[%25, %26, %27, %28] : tensor<2x8x6x8xf32>
      %29 = arith.cmpi ult, %27, %c5 : index
      %30 = arith.select %29, %extracted, %cst : f32
      %31 = arith.cmpi ult, %28, %c7 : index
      %32 = arith.select %31, %30, %cst : f32
      %33 = arith.addf %32, %out : f32
      linalg.yield %33, %cst_5 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %10 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9#1 : tensor<1x1xf32>) outs(%9#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %out, %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed_7 = tensor.collapse_shape %10 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %concat = tensor.concat dim(1) %collapsed_7, %collapsed : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x16xf32>
    %11 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x16xf32>) outs(%11 : tensor<16x4xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<2x4xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %14 = linalg.matmul ins(%concat, %transposed : tensor<2x16xf32>, tensor<16x4xf32>) outs(%13 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %25 = arith.addf %in, %in_9 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.cmpf ugt, %in, %cst : f32
      %26 = arith.select %25, %in, %cst : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %17 = tensor.empty() : tensor<4x8xf32>
    %transposed_8 = linalg.transpose ins(%cst_2 : tensor<8x4xf32>) outs(%17 : tensor<4x8xf32>) permutation = [1, 0] 
    %18 = tensor.empty() : tensor<2x8xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %20 = linalg.matmul ins(%16, %transposed_8 : tensor<2x4xf32>, tensor<4x8xf32>) outs(%19 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_1 : tensor<2x8xf32>, tensor<8xf32>) outs(%18 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %25 = arith.addf %in, %in_9 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x8xf32>) outs(%18 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.negf %in : f32
      %26 = math.exp %25 : f32
      %27 = arith.addf %26, %cst_0 : f32
      %28 = arith.divf %cst_0, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %22 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %2 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %25 = arith.mulf %in, %in_9 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %25 = arith.addf %in, %in_9 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    return %24 : tensor<2x8x5x7xf32>
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

