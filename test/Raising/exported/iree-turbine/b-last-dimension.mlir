// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2) -> (d2)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map13 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_10 = arith.constant 2.000000e+00 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_11 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_17: f32):
      %33 = linalg.index 0 : index
      %34 = linalg.index 1 : index
      %35 = linalg.index 4 : index
      %36 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%33, %34, %35, %36] : tensor<2x8x6x8xf32>
      %37 = arith.cmpi ult, %35, %c5 : index
      %38 = arith.select %37, %extracted, %cst : f32
      %39 = arith.cmpi ult, %36, %c7 : index
      %40 = arith.select %39, %38, %cst : f32
      %41 = arith.addf %40, %out : f32
      linalg.yield %41, %cst_11 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.divf %out, %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_9 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_8 : tensor<2x4xf32>, tensor<4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_3 : tensor<2x4xf32>, tensor<f32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.cmpf ogt, %in, %in_17 : f32
      %34 = arith.select %33, %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %11 : tensor<f32>, tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.cmpf olt, %in, %in_17 : f32
      %34 = arith.select %33, %in, %in_17 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4xf32>
    %13 = tensor.empty() : tensor<4x32xf32>
    %transposed_12 = linalg.transpose ins(%cst_7 : tensor<32x4xf32>) outs(%13 : tensor<4x32xf32>) permutation = [1, 0] 
    %14 = tensor.empty() : tensor<2x32xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = linalg.matmul ins(%12, %transposed_12 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_6 : tensor<2x32xf32>, tensor<32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.negf %in : f32
      %34 = math.exp %33 : f32
      %35 = arith.addf %34, %cst_0 : f32
      %36 = arith.divf %cst_0, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.mulf %in, %cst_10 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.subf %in, %cst_0 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %21 = tensor.empty() : tensor<2x8x4xf32>
    %22 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_5 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%21 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map9, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_4 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%21 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4xf32>
    %24 = tensor.empty() : tensor<5x7x2x8xf32>
    %transposed_13 = linalg.transpose ins(%arg0 : tensor<2x8x5x7xf32>) outs(%24 : tensor<5x7x2x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_14 = tensor.expand_shape %transposed_13 [[0], [1], [2], [3, 4]] output_shape [5, 7, 2, 8, 1] : tensor<5x7x2x8xf32> into tensor<5x7x2x8x1xf32>
    %extracted_slice = tensor.extract_slice %23[0, 0, 0] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %25 = tensor.empty() : tensor<5x7x2x8x2xf32>
    %26 = linalg.generic {indexing_maps = [#map10, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %extracted_slice : tensor<5x7x2x8x1xf32>, tensor<2x8x2xf32>) outs(%25 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.mulf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<5x7x2x8x2xf32>
    %extracted_slice_15 = tensor.extract_slice %23[0, 0, 2] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %27 = linalg.generic {indexing_maps = [#map12, #map11, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26, %extracted_slice_15 : tensor<5x7x2x8x2xf32>, tensor<2x8x2xf32>) outs(%25 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %33 = arith.addf %in, %in_17 : f32
      linalg.yield %33 : f32
    } -> tensor<5x7x2x8x2xf32>
    %28 = tensor.empty() : tensor<5x7x2x8xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<5x7x2x8xi64>) -> tensor<5x7x2x8xi64>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<5x7x2x8xf32>) -> tensor<5x7x2x8xf32>
    %31:2 = linalg.generic {indexing_maps = [#map12, #map13, #map13], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<5x7x2x8x2xf32>) outs(%30, %29 : tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %33 = linalg.index 4 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_17 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>)
    %32 = tensor.empty() : tensor<2x8x5x7xf32>
    %transposed_16 = linalg.transpose ins(%31#0 : tensor<5x7x2x8xf32>) outs(%32 : tensor<2x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_16 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_2: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_1: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x040000005487CABE40BA153E80A0203DB0FD173D309183BDC0A01E3E6C18EBBE00577A3D5050ABBD9056A2BD5C8EE03EC4F6473E90CF683E9A50CEBE364EC9BE009A533DEC3DBDBE8099B03ED6F2E13E6635E2BEB090B4BD9849803E1282C7BE0022E6BCC08AEBBD7839973E1C95C83E18CCA5BD2873B5BD8066CCBCF2E8B03E16EBAF3E",
      torch_tensor_32_4_torch.float32: "0x04000000F0E7FD3D3E850E3F6C2610BF38FF183E04E135BF20A49BBDC41463BF40718A3CD6EB6F3F9A6E343FDEE062BFA042D03DFE87733F2CA7DE3E302C87BE58B532BEB8E033BEA25A653F12BC2EBF6C2A3B3F341F3C3FF89022BEC201143F48B561BEB875983E80AD59BF9AAC713F80E2743C40FA13BF8E603CBF2A8B6F3F74C9A03E20E7A2BE72E3183FD8B7EDBE5EA22DBF24A1A8BE8880AE3EFE9D0EBFFEF36A3F5E300ABF2C5EC5BE48B1AB3EA63E08BFE04EECBDD01D833DC077163D00B8F83A42512C3FB205743FC80B023FC824F8BEC415E53EE4F3CD3EE2DC673FC05B9A3CD4C2EE3E986568BEE60756BF6E7134BFD29A2B3FE8D74E3EFCEDF43EF64D5EBFF8D63C3ED8A3963E526C33BFD4DB403FE8FE74BFDE807A3FD22E673F38369CBE46E2283FFEC63ABF8A996BBF56D479BF60B2AA3DF0AC373FAA5C6DBF02254C3FDC8FFBBEE2322F3FB0F41EBFA0465A3DD821953E021842BF802A88BE78BF0DBE349E5BBF2C5E533FECB6633FDE5C15BFD87D0E3E12280D3F88406DBE16A259BF88D652BF6C11D0BE5C5DE03E4487F8BE186FF3BEC8B1C8BE6C3A26BF004E24BED0120A3F6C0D2FBF5C1672BFB4DF95BE38763BBE5405F23EC8B9EF3E70AFB63E204B49BDD09E4ABECEAD6FBF30F3EB3D60E958BF7CD74FBF202D6CBEE63512BFE2BF093F8E42363F00B3A53CC0ACC6BECE8310BF0433783F90FA343EE011B1BE",
      torch_tensor_4_torch.float32: "0x0400000054C8BABD3ED34F3E7E012ABE543291BD",
      torch_tensor_4_8_torch.float32: "0x04000000F6CF0CBFAD13203F8C664F3E332EC5BE18A3B8BEF21C03BBB0CF5BBE3222FA3EB1F3323FF6EA2CBE6606D03E1390193F56342D3FF67C80BE4F9BBBBED1843BBE4E45F03ECFB8933E2C7FD23EF2DC08BF3518AFBCE03BFC3E898C1E3FFBDB2CBF52DEA83E69B08D3DBEA50B3F082D643EA14F7ABE87FB4FBE92840DBF81940DBF"
    }
  }
#-}

