// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @module {
  func.func @main(%arg0: tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_8 = arith.constant 3.500000e+01 : f32
    %cst_9 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<1x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<1x8x5x7xf32>) outs(%1 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<1x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<1x8xf32>) outs(%0 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_8 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<1x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<1x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_6 : tensor<1x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<1x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<1x4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<1x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_10 = linalg.transpose ins(%cst_5 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<1x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_10 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<1x32xf32>, tensor<32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<1x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.negf %in : f32
      %31 = math.exp %30 : f32
      %32 = arith.addf %31, %cst_0 : f32
      %33 = arith.divf %cst_0, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<1x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_9 : f32
      linalg.yield %30 : f32
    } -> tensor<1x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.subf %in, %cst_0 : f32
      linalg.yield %30 : f32
    } -> tensor<1x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2]] output_shape [1, 8, 4] : tensor<1x32xf32> into tensor<1x8x4xf32>
    %18 = tensor.empty() : tensor<1x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.mulf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_2 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x4xf32>
    %21 = tensor.empty() : tensor<5x7x1x8xf32>
    %transposed_11 = linalg.transpose ins(%arg0 : tensor<1x8x5x7xf32>) outs(%21 : tensor<5x7x1x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_12 = tensor.expand_shape %transposed_11 [[0], [1], [2], [3, 4]] output_shape [5, 7, 1, 8, 1] : tensor<5x7x1x8xf32> into tensor<5x7x1x8x1xf32>
    %extracted_slice = tensor.extract_slice %20[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %22 = tensor.empty() : tensor<5x7x1x8x2xf32>
    %23 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %extracted_slice : tensor<5x7x1x8x1xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.mulf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<5x7x1x8x2xf32>
    %extracted_slice_13 = tensor.extract_slice %20[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %24 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %extracted_slice_13 : tensor<5x7x1x8x2xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<5x7x1x8x2xf32>
    %25 = tensor.empty() : tensor<5x7x1x8xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<5x7x1x8xi64>) -> tensor<5x7x1x8xi64>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<5x7x1x8xf32>) -> tensor<5x7x1x8xf32>
    %28:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<5x7x1x8x2xf32>) outs(%27, %26 : tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %30 = linalg.index 4 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_15 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>)
    %29 = tensor.empty() : tensor<1x8x5x7xf32>
    %transposed_14 = linalg.transpose ins(%28#0 : tensor<5x7x1x8xf32>) outs(%29 : tensor<1x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_14 : tensor<1x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_2: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_1: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x0400000006EAEC3E904A3E3E76E2B73EB440D43E349864BEAA5FC7BE042F5DBE10961D3EE08CE8BE042AFF3E40D3253CEACC983E6255EABE1C4ED03EA8CBCC3E008E193BE0CAE2BE50671BBDD4D6CBBE6ECEFB3E1C580F3E80B5393CFAD29DBE5296CE3E40CD963ED24FDCBE22CED23E422BF23E24D1D83E8E2DEF3E50BED83DC46439BE",
      torch_tensor_32_4_torch.float32: "0x04000000583C7A3E04B839BFDC3572BFCCE61DBF32A8703F80A805BC6412753F0050A5BE001AF13C666A5C3FD88449BEAA733BBFF8F460BF6E235B3F542C5DBF24279C3E189E793EE04A41BEB48DFDBE200E1ABF341C2CBF80AC5EBF48674F3F580A413F2C561CBF929262BF20A3273F5C3234BF44623D3F4450EF3E88340D3EF020723EFCF6193F44BCCE3EB8DB76BE347A743FA0155A3E50E54FBEBAF8213F92153CBF66204CBF3C0EF1BE8A91453FCEE068BFB8D762BFE04D513D0C33963E58C578BF140A5ABFC0D1B03DEC9F7F3F58586BBF7CB9C23EA22266BFECD38F3E408022BD60B7413E1C6BF1BE0802093F38297BBE3EBD103FAA5A5EBFB8DAEC3E807FABBDB80624BEB4AC353F929B343F3C61E7BE3C54C73EFE47183F64AF4DBF12222FBF2031B43E34FFFD3ED87631BEAE2F1BBF80DDC9BD4093BCBC00C18A3C4C55DA3EE6D96C3FD0629CBEDC3DBFBE46941D3FA853563E92DA2E3F38363ABFFACB3DBF2C5B2ABFC00FA8BE80DDE63CBC18733FF05BE83E0648613FE669193FC004C5BDA415A2BEA01F0DBF68AC54BEA69C17BF129F703F8EF409BF609913BF1260783FE08E493F48F87FBEF06A2BBF4C29A0BEF65071BF2CCA313F7EB57BBFCEAF733FA846753FD464BABE6012443F72CB18BFA855B73EC64A143F3E160FBF904343BF001D3E3F864D3ABF1E7E1C3F8C6CDA3E20B5D43EEC1DA83E7CBDB9BE20B927BF",
      torch_tensor_4_torch.float32: "0x04000000088867BDA5054A3E947891BEDF3A04BE",
      torch_tensor_4_8_torch.float32: "0x040000008E36EA3E84120D3FD2F5D23E3D13323F38A3B9BEACA5F0BE4698EFBE59FC323FB54BDA3D65F7173FAE568C3D44FF4A3E4DA773BC2F7D1CBF55E5893ED7AAE6BE1DA2ECBEC06309BF2422913E7C05863DE5A1AABE8E2AD33E19194FBC7B9ACEBE9EE6E53E6060043F8577683B911F203F802498BC0020D2BE3DA22C3EBAF001BF"
    }
  }
#-}

