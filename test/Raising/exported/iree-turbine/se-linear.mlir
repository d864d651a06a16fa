// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_8_4_torch.float32> : tensor<8x4xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_3 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_5: f32):
      %19 = linalg.index 0 : index
      %20 = linalg.index 1 : index
      %21 = linalg.index 4 : index
      %22 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%19, %20, %21, %22] : tensor<2x8x6x8xf32>
      %23 = arith.cmpi ult, %21, %c5 : index
      %24 = arith.select %23, %extracted, %cst : f32
      %25 = arith.cmpi ult, %22, %c7 : index
      %26 = arith.select %25, %24, %cst : f32
      %27 = arith.addf %26, %out : f32
      linalg.yield %27, %cst_3 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.divf %out, %in : f32
      linalg.yield %19 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.cmpf ugt, %in, %cst : f32
      %20 = arith.select %19, %in, %cst : f32
      linalg.yield %20 : f32
    } -> tensor<2x4xf32>
    %11 = tensor.empty() : tensor<4x8xf32>
    %transposed_4 = linalg.transpose ins(%cst_1 : tensor<8x4xf32>) outs(%11 : tensor<4x8xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<2x8xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %14 = linalg.matmul ins(%10, %transposed_4 : tensor<2x4xf32>, tensor<4x8xf32>) outs(%13 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x8xf32>) outs(%12 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %19 = arith.negf %in : f32
      %20 = math.exp %19 : f32
      %21 = arith.addf %20, %cst_0 : f32
      %22 = arith.divf %cst_0, %21 : f32
      linalg.yield %22 : f32
    } -> tensor<2x8xf32>
    %16 = tensor.empty() : tensor<2x8x5x7xf32>
    %17 = linalg.generic {indexing_maps = [#map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15 : tensor<2x8xf32>) outs(%16 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x5x7xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %arg0 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%16 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_5: f32, %out: f32):
      %19 = arith.mulf %in, %in_5 : f32
      linalg.yield %19 : f32
    } -> tensor<2x8x5x7xf32>
    return %18 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_4_torch.float32: "0x040000002ECD5A3F56537A3FB034B43EF4538FBEBE5F61BF4CDB163F20CF0DBE00F543BDE4E352BF6866CF3E4686683F2AC55F3F78F2CA3EF89B20BEDC82903E7CC0EDBE902B6B3F4001993C40E95C3D48AED1BE96225FBF3826C73EA896973EA824ADBEA0102DBDD2D76BBF085561BF10C1E13DC61B243F8650513F267302BF806563BC",
      torch_tensor_4_8_torch.float32: "0x04000000643D453EDA7F203E08CB04BF1D70BF3DF545333F97BE023E93EE953ECCB790BC3459A73E51C013BF21C0E0BE6178DABE71C82DBE526C003F81DAABBD859AE2BE7DAB863E1BCA233E655C293F4E8F45BE3AC606BF2CE1043FD977C13E12C1EEBD83AAB5BEC16FE8BEC528A4BED387DC3E4E7AADBEDE5608BF28B7A1BE13DC2F3F"
    }
  }
#-}

