// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_1_1_torch.float32> : tensor<32x4x1x1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
    %cst_5 = arith.constant 3.500000e+01 : f32
    %cst_6 = arith.constant 5.000000e-01 : f32
    %cst_7 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_5 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %4 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<4xf32>) outs(%4 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %cst_4 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.cmpf ugt, %in, %cst : f32
      %25 = arith.select %24, %in, %cst : f32
      linalg.yield %25 : f32
    } -> tensor<2x4x1x1xf32>
    %7 = tensor.empty() : tensor<2x32x1x1xf32>
    %broadcasted_8 = linalg.broadcast ins(%cst_1 : tensor<32xf32>) outs(%7 : tensor<2x32x1x1xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_2 : tensor<2x4x1x1xf32>, tensor<32x4x1x1xf32>) outs(%broadcasted_8 : tensor<2x32x1x1xf32>) -> tensor<2x32x1x1xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<2x32x1x1xf32> into tensor<2x32xf32>
    %9 = tensor.empty() : tensor<2x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.negf %in : f32
      %25 = math.exp %24 : f32
      %26 = arith.addf %25, %cst_0 : f32
      %27 = arith.divf %cst_0, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.subf %in, %cst_6 : f32
      linalg.yield %24 : f32
    } -> tensor<2x32xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_7 : f32
      linalg.yield %24 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %12 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %cst_0 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %14 = tensor.empty() : tensor<2x8x5x7xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %24 = arith.mulf %in, %in_12 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_7 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %24 = arith.addf %in, %in_12 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %24 = arith.mulf %in, %in_12 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_7 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %24 = arith.addf %in, %in_12 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %21 = tensor.empty() : tensor<2x8x5x7xi1>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%21 : tensor<2x8x5x7xi1>) {
    ^bb0(%in: f32, %in_12: f32, %out: i1):
      %24 = arith.cmpf ogt, %in, %in_12 : f32
      linalg.yield %24 : i1
    } -> tensor<2x8x5x7xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %17, %20 : tensor<2x8x5x7xi1>, tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %24 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    return %23 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000DED5C1BEA87713BE5A6EA73ED4ACD93E0C9F40BE0C5E7B3E564C913EB2AA9C3E245122BEE051CABE60692DBE700214BEC8CAB33EF64FAC3E00EF9D3C8C4BFA3ED8C9EB3E884E193EA88CF5BD5095C63D1089FDBE90DF7F3DA0B05E3D68E53DBE6A06CCBE7038E6BED0D797BE98B2C83E56968BBE24C99C3EA8EAFFBE4844A9BD",
      torch_tensor_32_4_1_1_torch.float32: "0x04000000965221BFF6375BBF1012893EE6D551BF12D16EBF44CEB4BEA83DA63ECE296EBF18ABCB3E8C69EBBE300ACA3E960E5A3F3C1FBA3E687DED3E607A3B3FDE147E3F74AFDFBEACB3FC3EE667303F92C95FBF2C97CABE48C8FA3EACCDF43EF4D85D3F5463DDBE3EB453BF80D9183DA899683E72CE173FA0CC77BEFEE440BFD67E0D3FB442013F60F388BE02007B3F8CA81A3F34ED593F50DEDBBDC0A4033F0096663BB4C363BFE0D032BEA0C0D83EECF65B3F1EAE26BFDC8B5C3F883FA73EC07A08BDB0DA093F60BC51BEA6AD79BF00D6A93E9C2B023F86827A3FE0B77E3D34D4D7BE867B39BFF88D14BF60C394BE284C103FC8874E3FFE4F4E3FF88B5B3E1CC30E3FF8206C3EB4719DBE38B6273EA0E2D6BD8E2166BF90986CBF98EA403F709B45BF14463ABF580AA4BEF8ED72BF504D1ABF2403613FFC91993EBAFC55BFA04AA03D6C5BD7BE0C8B123F40FDF3BDB041CEBE3818AC3E003707BE16E53E3F9089D9BE80398BBD8ED32F3FF419A4BEC2F2393FFCFD983E5882BBBE2006643D60D558BF08296DBF70C8393EC81F0D3F9856B4BE4044C33DA044363EF82E5F3E303639BEF6CF403FBACC6E3F743B493FA0C20F3FD0EB9C3D70130E3F223F06BF68E02D3E0CAE53BF7ABA063F0035D83C08925A3E5085B5BD3897D9BEBC0378BF8ADD4DBF0023ED3C3495A23E6C9EF8BEA09952BF805CC3BE54680E3F1C630ABF30819C3D",
      torch_tensor_4_torch.float32: "0x040000009FE5B4BE5F12933EA65E5E3EFE4933BD",
      torch_tensor_4_8_1_1_torch.float32: "0x04000000CF8A883EB2FEEB3E1DCB1E3FD466E1BE1A234C3ECAFC2C3F45F79D3E419342BD208B863DA612683E4D2B15BC915093BDCBBEF7BE646E103F368234BF88A9EF3D8712B3BEEE4B9B3E5352373DBB12B4BEFD19933DD5BDFB3E268EAD3EC514F03EEE0C6BBD0F9AEEBE52509C3E00BCD3BE83B913BF4510B8BDD745EB3EDCE1073F"
    }
  }
#-}
