// raises: dyrelu.b x 1
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
module {
  func.func @main(%arg0: tensor<3x8xf32>) -> tensor<3x8xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_5 = arith.constant 2.000000e+00 : f32
    %cst_6 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%0 : tensor<8x4xf32>) permutation = [1, 0] 
    %1 = tensor.empty() : tensor<3x4xf32>
    %2 = linalg.fill ins(%cst : f32) outs(%1 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %3 = linalg.matmul ins(%arg0, %transposed : tensor<3x8xf32>, tensor<8x4xf32>) outs(%2 : tensor<3x4xf32>) -> tensor<3x4xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%3, %cst_3 : tensor<3x4xf32>, tensor<4xf32>) outs(%1 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.addf %in, %in_14 : f32
      linalg.yield %23 : f32
    } -> tensor<3x4xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<3x4xf32>) outs(%1 : tensor<3x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<3x4xf32>
    %6 = tensor.empty() : tensor<4x32xf32>
    %transposed_7 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%6 : tensor<4x32xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<3x32xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<3x32xf32>) -> tensor<3x32xf32>
    %9 = linalg.matmul ins(%5, %transposed_7 : tensor<3x4xf32>, tensor<4x32xf32>) outs(%8 : tensor<3x32xf32>) -> tensor<3x32xf32>
    %10 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_1 : tensor<3x32xf32>, tensor<32xf32>) outs(%7 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.addf %in, %in_14 : f32
      linalg.yield %23 : f32
    } -> tensor<3x32xf32>
    %11 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<3x32xf32>) outs(%7 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.negf %in : f32
      %24 = math.exp %23 : f32
      %25 = arith.addf %24, %cst_0 : f32
      %26 = arith.divf %cst_0, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<3x32xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<3x32xf32>) outs(%7 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_5 : f32
      linalg.yield %23 : f32
    } -> tensor<3x32xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<3x32xf32>) outs(%7 : tensor<3x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.subf %in, %cst_0 : f32
      linalg.yield %23 : f32
    } -> tensor<3x32xf32>
    %expanded = tensor.expand_shape %13 [[0], [1, 2]] output_shape [3, 4, 8] : tensor<3x32xf32> into tensor<3x4x8xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0] [3, 1, 8] [1, 1, 1] : tensor<3x4x8xf32> to tensor<3x1x8xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2]] : tensor<3x1x8xf32> into tensor<3x8xf32>
    %14 = tensor.empty() : tensor<3x8xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<3x8xf32>) outs(%14 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %cst_0 : f32
      linalg.yield %23 : f32
    } -> tensor<3x8xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %15 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%14 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.mulf %in, %in_14 : f32
      linalg.yield %23 : f32
    } -> tensor<3x8xf32>
    %extracted_slice_8 = tensor.extract_slice %expanded[0, 2, 0] [3, 1, 8] [1, 1, 1] : tensor<3x4x8xf32> to tensor<3x1x8xf32>
    %collapsed_9 = tensor.collapse_shape %extracted_slice_8 [[0, 1], [2]] : tensor<3x1x8xf32> into tensor<3x8xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_9 : tensor<3x8xf32>) outs(%14 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_6 : f32
      linalg.yield %23 : f32
    } -> tensor<3x8xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%16, %17 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%14 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.addf %in, %in_14 : f32
      linalg.yield %23 : f32
    } -> tensor<3x8xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 1, 0] [3, 1, 8] [1, 1, 1] : tensor<3x4x8xf32> to tensor<3x1x8xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2]] : tensor<3x1x8xf32> into tensor<3x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%arg0, %collapsed_11 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%14 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.mulf %in, %in_14 : f32
      linalg.yield %23 : f32
    } -> tensor<3x8xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 3, 0] [3, 1, 8] [1, 1, 1] : tensor<3x4x8xf32> to tensor<3x1x8xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0, 1], [2]] : tensor<3x1x8xf32> into tensor<3x8xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed_13 : tensor<3x8xf32>) outs(%14 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_6 : f32
      linalg.yield %23 : f32
    } -> tensor<3x8xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%19, %20 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%14 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.addf %in, %in_14 : f32
      linalg.yield %23 : f32
    } -> tensor<3x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%18, %21 : tensor<3x8xf32>, tensor<3x8xf32>) outs(%14 : tensor<3x8xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %23 = arith.cmpf ogt, %in, %in_14 : f32
      %24 = arith.select %23, %in, %in_14 : f32
      linalg.yield %24 : f32
    } -> tensor<3x8xf32>
    return %22 : tensor<3x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000267FEB3E0843FABD947C18BE5874A53E7E42B53ECC5E973E1C29F5BE803B693E081AA7BEA66EA6BE3079A23EA03082BCAE1392BE16F5B73E30283A3D7CA53DBE7848B0BD00C5233DF86FEB3D00B3C1BCC45A8CBE28A6EEBE9CCA733EFC71DEBE56D4C4BE48F47E3E0643C6BE5C67FDBED094A5BE0A63D3BE0037FABC006DB13D",
      torch_tensor_32_4_torch.float32: "0x0400000024A70A3FACA4E33EFEFD163F400EDC3E40F84E3FF0E56FBEB8F20EBF2017503E9265243FECCA3ABF3CE46B3F12894EBFB4E6CE3EBAA86EBFD486D43E90E2B8BE60FC6ABE0013C83E40E1FFBE082239BF547E2EBFFE58543FE4C99C3EB094AD3E4058B8BC9E7A3F3F44C39FBE9A5315BFE8B75C3EB4C84A3F940B88BEC09228BE4C80E23EB42A13BF7C4C1E3FC4143BBF5CE1093FACE4EBBE78CE39BE889A95BE0EE72D3FE81DF53E1073CA3EE0DF8CBEF0EF29BE72BE7B3F30549FBE6C4CFC3EE07A2C3EE4B1A23E28EF2FBE38D0BE3ED220083F305FEABE384C2EBEAC5AE3BE10F1143F66453A3F865247BFE0F1C43D78E8D3BE70CD52BE98763EBFC017043EAC0E013FCC277DBF704BC63E9A8765BF5ED372BFD89E3F3E4A3D6DBFD889F0BEF8F90D3E1CDFC23E7685173F40860A3DF0E9D63EE036A13E7C3ECABEC4BBB1BEB825D73E629051BFBA71493F60D70B3F16895BBFBAFD21BFBE4247BF283A83BEF00C7DBFE0B5603EA477283FAAE2773FE03F68BE20639EBEF01F95BD584C13BFF4B9BD3E28FE21BE84B3F93E90C6AF3D40C0DCBDB08059BEDE214D3F08AD4C3E2CA1143F4E4B59BF983375BF40FE64BDD606393F1A3034BF30B628BEB0BCADBD12F2723F7872B3BE20198DBD88D4BEBECAFC77BF7C266E3FECEF6D3F28C9353E707CABBD924E36BFAC03B03E2E087A3F0049B93D3E872FBFC8EC30BE8095E63E",
      torch_tensor_4_torch.float32: "0x040000005D3D93BD9B9A343E345F1EBE33D3A9BD",
      torch_tensor_4_8_torch.float32: "0x040000005BC4E5BE496E0A3F11E1033F7FACBC3E1BEA213F46B2103F981A26BED3582EBEB7F1CFBE7A10E73E01D20F3FA099CDBDB649F5BE3F396D3DBA96193FE3DEB83E9E3084BE214522BE5898CD3D2D8286BEB48E273F0FD7B3BEA76A5DBDBA2F46BE5592F7BC5444EBBECA03AF3E7C9D6CBEF0936C3E7146A5BE4D30C2BE6F1FD03D"
    }
  }
#-}
