// raises: dyrelu.a x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_4_torch.float32> : tensor<4x4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_8 = arith.constant 3.500000e+01 : f32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_8 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_6 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ugt, %in, %cst : f32
      %28 = arith.select %27, %in, %cst : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x4xf32>
    %transposed_10 = linalg.transpose ins(%cst_5 : tensor<4x4xf32>) outs(%10 : tensor<4x4xf32>) permutation = [1, 0] 
    %11 = linalg.matmul ins(%9, %transposed_10 : tensor<2x4xf32>, tensor<4x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.negf %in : f32
      %28 = math.exp %27 : f32
      %29 = arith.addf %28, %cst_0 : f32
      %30 = arith.divf %cst_0, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_9 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.subf %in, %cst_0 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.mulf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %18 = tensor.empty() : tensor<7x8x5x2xf32>
    %transposed_11 = linalg.transpose ins(%arg0 : tensor<2x8x5x7xf32>) outs(%18 : tensor<7x8x5x2xf32>) permutation = [3, 1, 2, 0] 
    %expanded = tensor.expand_shape %transposed_11 [[0], [1], [2], [3, 4]] output_shape [7, 8, 5, 2, 1] : tensor<7x8x5x2xf32> into tensor<7x8x5x2x1xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 2] [1, 1] : tensor<2x4xf32> to tensor<2x2xf32>
    %19 = tensor.empty() : tensor<7x8x5x2x2xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %extracted_slice : tensor<7x8x5x2x1xf32>, tensor<2x2xf32>) outs(%19 : tensor<7x8x5x2x2xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.mulf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<7x8x5x2x2xf32>
    %extracted_slice_12 = tensor.extract_slice %17[0, 2] [2, 2] [1, 1] : tensor<2x4xf32> to tensor<2x2xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %extracted_slice_12 : tensor<7x8x5x2x2xf32>, tensor<2x2xf32>) outs(%19 : tensor<7x8x5x2x2xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<7x8x5x2x2xf32>
    %22 = tensor.empty() : tensor<7x8x5x2xi64>
    %23 = linalg.fill ins(%c0_i64 : i64) outs(%22 : tensor<7x8x5x2xi64>) -> tensor<7x8x5x2xi64>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%18 : tensor<7x8x5x2xf32>) -> tensor<7x8x5x2xf32>
    %25:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%21 : tensor<7x8x5x2x2xf32>) outs(%24, %23 : tensor<7x8x5x2xf32>, tensor<7x8x5x2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_14: i64):
      %27 = linalg.index 4 : index
      %28 = arith.index_cast %27 : index to i64
      %29 = arith.maximumf %in, %out : f32
      %30 = arith.cmpf ogt, %in, %out : f32
      %31 = arith.select %30, %28, %out_14 : i64
      linalg.yield %29, %31 : f32, i64
    } -> (tensor<7x8x5x2xf32>, tensor<7x8x5x2xi64>)
    %26 = tensor.empty() : tensor<2x8x5x7xf32>
    %transposed_13 = linalg.transpose ins(%25#0 : tensor<7x8x5x2xf32>) outs(%26 : tensor<2x8x5x7xf32>) permutation = [3, 1, 2, 0] 
    return %transposed_13 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_3: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_2: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_1: "0x04000000C48C82BE100A77BE6C2F4EBE728189BE",
      torch_tensor_4_4_torch.float32: "0x04000000AA8B63BF88EE6F3F3E1C1E3F20C68EBD345ADEBE446476BFFC92193F74AE493FD2216CBF28C1FFBE10498ABDC052D5BD70E11DBF60F904BDDC24333F94BA6EBF",
      torch_tensor_4_torch.float32: "0x040000000C6BA0BEA73B653EDCD1713E1914933E",
      torch_tensor_4_8_torch.float32: "0x040000005D7C283F086DDE3EC1710ABF3AF17E3EE59233BF5C7677BEF58106BF9B0D2E3F2BFD25BF574A1C3FC0079DBEAEF67F3E1EF44C3EEFC7BB3EEC08FBBE56ED2ABE95DCC83E670313BF1CCA8D3EC22914BEAE512B3DB43C523E5A7EE5BE77D4953E4B542A3E813AE9BD862868BEF4E5C83E481613BF678EFFBC867B783EFD6812BE"
    }
  }
#-}
