// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2) -> (d2)>
#map8 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map12 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
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
    %cst_8 = arith.constant 2.000000e+00 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_9 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_15: f32):
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
      linalg.yield %41, %cst_9 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.divf %out, %in : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_6 : tensor<2x4xf32>, tensor<4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.addf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.negf %in : f32
      %34 = math.exp %33 : f32
      %35 = arith.addf %34, %cst_0 : f32
      %36 = arith.divf %cst_0, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%11, %10 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.mulf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4xf32>
    %13 = tensor.empty() : tensor<4x32xf32>
    %transposed_10 = linalg.transpose ins(%cst_5 : tensor<32x4xf32>) outs(%13 : tensor<4x32xf32>) permutation = [1, 0] 
    %14 = tensor.empty() : tensor<2x32xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = linalg.matmul ins(%12, %transposed_10 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_4 : tensor<2x32xf32>, tensor<32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.addf %in, %in_15 : f32
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
      %33 = arith.mulf %in, %cst_8 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.subf %in, %cst_0 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %21 = tensor.empty() : tensor<2x8x4xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%cst_3, %expanded : tensor<4xf32>, tensor<2x8x4xf32>) outs(%21 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.mulf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_2 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%21 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.addf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x4xf32>
    %24 = tensor.empty() : tensor<5x7x2x8xf32>
    %transposed_11 = linalg.transpose ins(%arg0 : tensor<2x8x5x7xf32>) outs(%24 : tensor<5x7x2x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_12 = tensor.expand_shape %transposed_11 [[0], [1], [2], [3, 4]] output_shape [5, 7, 2, 8, 1] : tensor<5x7x2x8xf32> into tensor<5x7x2x8x1xf32>
    %extracted_slice = tensor.extract_slice %23[0, 0, 0] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %25 = tensor.empty() : tensor<5x7x2x8x2xf32>
    %26 = linalg.generic {indexing_maps = [#map9, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_12, %extracted_slice : tensor<5x7x2x8x1xf32>, tensor<2x8x2xf32>) outs(%25 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.mulf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<5x7x2x8x2xf32>
    %extracted_slice_13 = tensor.extract_slice %23[0, 0, 2] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %27 = linalg.generic {indexing_maps = [#map11, #map10, #map11], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26, %extracted_slice_13 : tensor<5x7x2x8x2xf32>, tensor<2x8x2xf32>) outs(%25 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %33 = arith.addf %in, %in_15 : f32
      linalg.yield %33 : f32
    } -> tensor<5x7x2x8x2xf32>
    %28 = tensor.empty() : tensor<5x7x2x8xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<5x7x2x8xi64>) -> tensor<5x7x2x8xi64>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<5x7x2x8xf32>) -> tensor<5x7x2x8xf32>
    %31:2 = linalg.generic {indexing_maps = [#map11, #map12, #map12], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<5x7x2x8x2xf32>) outs(%30, %29 : tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %33 = linalg.index 4 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_15 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>)
    %32 = tensor.empty() : tensor<2x8x5x7xf32>
    %transposed_14 = linalg.transpose ins(%31#0 : tensor<5x7x2x8xf32>) outs(%32 : tensor<2x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_14 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_2: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_1: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x04000000BCC753BE74292D3E640D7E3E44DF3FBECC30CF3E4675CEBEB449DABE9EFAE4BE8A15823EC21DAE3E56E8AFBEC422B53EF42B06BEC028D03D70B17A3D8CD0BCBE5CFDA93E60B0E7BD585A923DA80ACCBE588FD1BDBC36C83EB86962BEF68DE6BE7840783E78D4DD3D505E56BE30F1AABE2250B2BE4055043DF042B3BE203BDF3D",
      torch_tensor_32_4_torch.float32: "0x0400000038959CBE1C4B813ED6445CBF58337BBE9006B3BE327F2F3F2259303F8CDE583FA05948BE22F25ABF203D523DF08EA2BD0C079ABEC0AF493DD0C45CBFD6E35DBF42C11BBF0029DB3E2CEFFE3EC4C541BFCE4108BF10396EBE3C5154BF00FA0ABCDCB264BFC0FD17BF446600BFA09B61BE70B7903DC61A463FC85190BE04BCA6BE0235393FB278683F662F1EBF389B30BF0CA2B43E662A1E3F70120EBF30517F3E68CD06BE107913BE005961BC3070C53DD4A1033F2C94BF3E60DBB13D26EC283FF8BF6D3ED43320BF58E1C9BEB04BC73E94A6473F7037A73DA43B163F881A83BE8057AFBC84D31F3FC05574BFC4182ABF004DEC3D4A7F563FD68E663F90097EBE2AA0223F322919BF84776FBF28A4D43E2E4E25BF5C0C75BF88DC8DBE9839F93EF0BD16BFFC2FA23E5C04E23EA2C17A3F44FCC8BE14478D3EE8FBAEBE88EC143FC62748BFA672153FC09DEFBCA2800F3F9245743FE2F64BBFD28043BF5EFD1A3F788D53BF4001593D9456793F481924BE800885BE32251DBF842BE0BE7A257D3FFE8468BF00D7923E0A370E3F724D463FC805893EB884AA3EA821343EFC0D23BF80A231BC32D837BF20F72FBD987A353F2CA7D8BE9001A33D40BB7E3D003817BBF8700B3EACF7333F1A660F3F4A08413F2ECD163FC8B8CCBE72F00E3F668F4F3F64DFA0BE585B5F3E6A87583FD2EE64BFA2B07EBFC6EE593FC25D463F281C30BF",
      torch_tensor_4_torch.float32: "0x04000000298803BDC4159CBE4559B23E679EB4BE",
      torch_tensor_4_8_torch.float32: "0x04000000496BD43E36382F3FE259FCBEE21577BDCF7B8F3E6CEEB8BEB3B1A5BD2E70D83EF4570CBF2ABED7BC25FC14BEE386323FDA7899BE70F6653D16DCCCBE5E6ADABE25A6E6BE880B2DBFA3FD29BF4AB08B3E6A938C3EABCC4D3EC59B92BEFE52363E29A7143EE93756BE9BD1333F99B1A1BEC98D87BE08DC1A3F51EECE3C01ABC7BE"
    }
  }
#-}

