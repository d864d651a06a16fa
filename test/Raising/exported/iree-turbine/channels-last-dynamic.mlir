// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @module {
  func.func @main(%arg0: tensor<?x?x?x8xf32>) -> tensor<?x?x?x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %c2 = arith.constant 2 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_6 = arith.constant 2.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x?x?x8xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "parallel"]} ins(%arg0 : tensor<?x?x?x8xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %out : f32
      linalg.yield %35 : f32
    } -> tensor<?x8xf32>
    %dim_7 = tensor.dim %arg0, %c1 : tensor<?x?x?x8xf32>
    %3 = arith.index_cast %dim_7 : index to i64
    %dim_8 = tensor.dim %arg0, %c2 : tensor<?x?x?x8xf32>
    %4 = arith.index_cast %dim_8 : index to i64
    %5 = arith.muli %3, %4 : i64
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.sitofp %5 : i64 to f32
      %36 = arith.divf %in, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<?x8xf32>
    %7 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%7 : tensor<8x4xf32>) permutation = [1, 0] 
    %8 = tensor.empty(%dim) : tensor<?x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %10 = linalg.matmul ins(%6, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%9 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_4 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.addf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<?x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.cmpf ugt, %in, %cst : f32
      %36 = arith.select %35, %in, %cst : f32
      linalg.yield %36 : f32
    } -> tensor<?x4xf32>
    %13 = tensor.empty() : tensor<4x32xf32>
    %transposed_9 = linalg.transpose ins(%cst_3 : tensor<32x4xf32>) outs(%13 : tensor<4x32xf32>) permutation = [1, 0] 
    %14 = tensor.empty(%dim) : tensor<?x32xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %16 = linalg.matmul ins(%12, %transposed_9 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_2 : tensor<?x32xf32>, tensor<32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.addf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<?x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<?x32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.negf %in : f32
      %36 = math.exp %35 : f32
      %37 = arith.addf %36, %cst_0 : f32
      %38 = arith.divf %cst_0, %37 : f32
      linalg.yield %38 : f32
    } -> tensor<?x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<?x32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.mulf %in, %cst_6 : f32
      linalg.yield %35 : f32
    } -> tensor<?x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<?x32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.subf %in, %cst_0 : f32
      linalg.yield %35 : f32
    } -> tensor<?x32xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2, 3]] output_shape [%dim, 1, 1, 32] : tensor<?x32xf32> into tensor<?x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [%dim, 1, 1, 8] [1, 1, 1, 1] : tensor<?x1x1x32xf32> to tensor<?x1x1x8xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 0, 0, 8] [%dim, 1, 1, 8] [1, 1, 1, 1] : tensor<?x1x1x32xf32> to tensor<?x1x1x8xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 0, 16] [%dim, 1, 1, 8] [1, 1, 1, 1] : tensor<?x1x1x32xf32> to tensor<?x1x1x8xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 0, 24] [%dim, 1, 1, 8] [1, 1, 1, 1] : tensor<?x1x1x32xf32> to tensor<?x1x1x8xf32>
    %21 = tensor.empty(%dim) : tensor<?x1x1x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<?x1x1x8xf32>) outs(%21 : tensor<?x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.addf %in, %cst_0 : f32
      linalg.yield %35 : f32
    } -> tensor<?x1x1x8xf32>
    %23 = tensor.empty(%dim, %dim_7, %dim_8) : tensor<?x?x?x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %22 : tensor<?x?x?x8xf32>, tensor<?x1x1x8xf32>) outs(%23 : tensor<?x?x?x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.mulf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<?x?x?x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<?x1x1x8xf32>) outs(%21 : tensor<?x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_6 : f32
      linalg.yield %35 : f32
    } -> tensor<?x1x1x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<?x?x?x8xf32>, tensor<?x1x1x8xf32>) outs(%23 : tensor<?x?x?x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.addf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<?x?x?x8xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_10 : tensor<?x?x?x8xf32>, tensor<?x1x1x8xf32>) outs(%23 : tensor<?x?x?x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.mulf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<?x?x?x8xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<?x1x1x8xf32>) outs(%21 : tensor<?x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %35 = arith.divf %in, %cst_6 : f32
      linalg.yield %35 : f32
    } -> tensor<?x1x1x8xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<?x?x?x8xf32>, tensor<?x1x1x8xf32>) outs(%23 : tensor<?x?x?x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %35 = arith.addf %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<?x?x?x8xf32>
    %expanded_13 = tensor.expand_shape %26 [[0], [1], [2], [3, 4]] output_shape [%dim, %dim_7, %dim_8, 8, 1] : tensor<?x?x?x8xf32> into tensor<?x?x?x8x1xf32>
    %expanded_14 = tensor.expand_shape %29 [[0], [1], [2], [3, 4]] output_shape [%dim, %dim_7, %dim_8, 8, 1] : tensor<?x?x?x8xf32> into tensor<?x?x?x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_13, %expanded_14 : (tensor<?x?x?x8x1xf32>, tensor<?x?x?x8x1xf32>) -> tensor<?x?x?x8x2xf32>
    %dim_15 = tensor.dim %expanded_13, %c0 : tensor<?x?x?x8x1xf32>
    %dim_16 = tensor.dim %expanded_13, %c1 : tensor<?x?x?x8x1xf32>
    %dim_17 = tensor.dim %expanded_13, %c2 : tensor<?x?x?x8x1xf32>
    %30 = tensor.empty(%dim_15, %dim_16, %dim_17) : tensor<?x?x?x8xi64>
    %31 = linalg.fill ins(%c0_i64 : i64) outs(%30 : tensor<?x?x?x8xi64>) -> tensor<?x?x?x8xi64>
    %32 = tensor.empty(%dim_15, %dim_16, %dim_17) : tensor<?x?x?x8xf32>
    %33 = linalg.fill ins(%cst_1 : f32) outs(%32 : tensor<?x?x?x8xf32>) -> tensor<?x?x?x8xf32>
    %34:2 = linalg.generic {indexing_maps = [#map5, #map6, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<?x?x?x8x2xf32>) outs(%33, %31 : tensor<?x?x?x8xf32>, tensor<?x?x?x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %35 = linalg.index 4 : index
      %36 = arith.index_cast %35 : index to i64
      %37 = arith.maximumf %in, %out : f32
      %38 = arith.cmpf ogt, %in, %out : f32
      %39 = arith.select %38, %36, %out_18 : i64
      linalg.yield %37, %39 : f32, i64
    } -> (tensor<?x?x?x8xf32>, tensor<?x?x?x8xi64>)
    return %34#0 : tensor<?x?x?x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000B4DA133E2E14B03E58879A3D989B21BE4E979B3EC0F9363C1C25033E18C3A53EA285A6BE6CEA6EBE40F5B1BC70086DBD14E15B3EFC3270BEA03BA9BCB45C7DBE20E7D0BE04C24CBED0761CBD9EDCA9BE8CEB6FBEB098A53EE084FFBEA646DB3E40E164BC00B1263EB0A05D3DF45BFA3E388D96BE302C563D88D8603EF437F5BE",
      torch_tensor_32_4_torch.float32: "0x04000000BCBD6DBF48703B3F705758BEBAFF0B3F2054A93E706ECC3DD8DFD1BE504338BF5E7F78BFEC6236BFF836923E68E2B53EB6953DBF5EA8383F78DA353E00D01D3F2022D33E78F7F6BE0455273FD87318BF38C94EBE805526BD121F36BFEC62BFBE8853243F5A58683F9C65D2BE403243BD8A515BBF80D840BC5C03D7BEC45C9DBEF0D4BF3E3257483FD0C8F13D82CF1DBFF0BB1E3F4AE356BFD89D64BE46C612BFA0DF60BE80C649BC3844943EC062F1BD2028F8BD40133CBFBC5FE5BEB0C9E9BDBA4A533FAA5A75BFF24466BF7CD1FFBE48FACBBEEA08293FF8A07B3EF0EA20BF3E4B71BF5812BBBE52847F3F0C98CEBEB6C5323F680A0CBFA0611BBEA07808BDD80C42BF84A4B53E326D09BFD02F70BFA6AF733F26712BBF16C9183F163B2DBFE8FA60BE18AA6A3EFCFEDA3E7669543F28FDF53EF4A126BF00D8823E6686783FAE8B7D3F480B55BE709E0CBFD4A1CD3E0810E23EC64D6BBFF0B325BFC8D639BF40F329BE30178BBD6056FCBD4CFF97BE9E97693F44EDC93E8EE71FBF182C36BF00053BBCDA493B3FD8A81B3E28419BBEC613403FACC3E53EC428333F8492573F1CAF86BEF0D0D73E881D5A3E68B6F23E042A3C3FC0E118BF929D14BF3ED504BF8E9E373FB06555BE8ADB57BFC4D20A3FBC23D73E2AB1133F742B883EDCFA533F5C30F4BE90230ABF4AE3533FCAE5383F6A2D413F82AA2C3F34FEA73E986E7BBE",
      torch_tensor_4_torch.float32: "0x040000000750E5BD3937AC3C51BA923E22677BBD",
      torch_tensor_4_8_torch.float32: "0x0400000066A6AF3E61A31C3F5E16EDBED0CD8BBE34EAD5BE68BAFD3E27EB2C3FCB9798BE725AE13E278F62BE77B6BEBEAB2B6F3E30E38EBEC7C5D5BD33C914BF06AC173F6471EC3E2C2A483E006C0BBF245193BE66C6A0BE80B2A2BE88F30B3F9C12C73E523875BDB3592B3FCA4E24BF88D996BD68205D3D3CB3B23EF6D3C53D0D76C0BD"
    }
  }
#-}

