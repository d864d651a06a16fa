// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_16_4_torch.float32> : tensor<16x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_5 = arith.constant 3.500000e+01 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_5 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %24 = arith.addf %in, %in_10 : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.cmpf ugt, %in, %cst : f32
      %25 = arith.select %24, %in, %cst : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x16xf32>
    %transposed_7 = linalg.transpose ins(%cst_2 : tensor<16x4xf32>) outs(%10 : tensor<4x16xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x16xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %13 = linalg.matmul ins(%9, %transposed_7 : tensor<2x4xf32>, tensor<4x16xf32>) outs(%12 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_1 : tensor<2x16xf32>, tensor<16xf32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %24 = arith.addf %in, %in_10 : f32
      linalg.yield %24 : f32
    } -> tensor<2x16xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x16xf32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.negf %in : f32
      %25 = math.exp %24 : f32
      %26 = arith.addf %25, %cst_0 : f32
      %27 = arith.divf %cst_0, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<2x16xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x16xf32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_6 : f32
      linalg.yield %24 : f32
    } -> tensor<2x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x16xf32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.subf %in, %cst_0 : f32
      linalg.yield %24 : f32
    } -> tensor<2x16xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3, 4]] output_shape [2, 2, 8, 1, 1] : tensor<2x16xf32> into tensor<2x2x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded[0, 1, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x2x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %18 = tensor.empty() : tensor<2x8x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8x1x1xf32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %cst_0 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %20 = tensor.empty() : tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %24 = arith.mulf %in, %in_10 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_9 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %24 = arith.mulf %in, %in_10 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %24 = arith.cmpf ogt, %in, %in_10 : f32
      %25 = arith.select %24, %in, %in_10 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    return %23 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_16_torch.float32: "0x04000000648B8FBE90505A3E304C6D3EA8C056BEF8A110BECAB5CABEA00CE5BE4EF7EC3E202385BECC3E383E78C4F1BE748D86BEC48CA5BE9036EA3EBADAE43EC0721F3D",
      torch_tensor_16_4_torch.float32: "0x040000002865723FD077523F56DE503FE8BD22BE9E6B373FCCC2B8BE9C4014BF5E0354BF80A635BCE01A11BE908C4DBF4CA656BF88157CBEF693593F90A2CEBEAA6247BF64F84D3F28E4083ED41EE6BED075F73E30379ABDD85ECB3E4011B03C087FAF3E2A2A4FBF0017CFBC203B91BDA05FD2BDE051243DA8269ABE84888F3E747709BF70A0503FF89E403FC82838BEC663693F0ADB11BF0010DD3DC48049BF3C77713FA094F93EC42A763FF01D143E54069BBE0037583DF842383F80AFAA3D68E5C1BE6C5D653FB4EF7D3F28362F3F00AF67BC10EDADBE6406883E984E373F22A761BF7018AF3DE4AED0BE10A58C3E5A5741BF801EC43E808EE03CA0D6C1BDC482CFBE",
      torch_tensor_4_torch.float32: "0x040000000BFAC33D6BA737BEA14B3D3EEEE67C3E",
      torch_tensor_4_8_torch.float32: "0x04000000704FB3BE4D8E79BEE6B998BE9548D8BD0751983EC3CE07BD1266A1BE4F9A1FBF798DF5BEFF0307BDF3DAE7BEE0AD8EBE76A2863D92409F3E3CA08B3E1237A33ED82511BF1E63B5BECBA71B3FC0DC1C3F869C0BBF4FA523BF53050A3F23E224BF2CEBB6BD37B901BFF2E2853EFD232A3E27A00CBEC26C103E83FC9C3E16722EBF"
    }
  }
#-}
