// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d2)>
#map3 = affine_map<(d0, d1, d2) -> (d2)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> ()>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_3 = arith.constant 1.000000e+00 : f32
    %cst_4 = arith.constant 6.000000e+00 : f32
    %cst_5 = arith.constant 2.000000e+00 : f32
    %cst_6 = arith.constant 5.000000e-01 : f32
    %c35 = arith.constant 35 : index
    %cst_7 = arith.constant 3.500000e+01 : f32
    %cst_8 = arith.constant 3.000000e+00 : f32
    %collapsed = tensor.collapse_shape %arg0 [[0], [1], [2, 3]] : tensor<2x8x5x7xf32> into tensor<2x8x35xf32>
    %0 = tensor.empty() : tensor<35xi1>
    %1 = tensor.empty() : tensor<1xf32>
    %2 = tensor.empty() : tensor<2x8x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1xf32>) -> tensor<2x8x1xf32>
    %padded = tensor.pad %collapsed low[0, 0, 0] high[0, 0, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index):
      tensor.yield %cst : f32
    } : tensor<2x8x35xf32> to tensor<2x8x36xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%0 : tensor<35xi1>) outs(%3, %1 : tensor<2x8x1xf32>, tensor<1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_18: f32):
      %31 = linalg.index 0 : index
      %32 = linalg.index 1 : index
      %33 = linalg.index 3 : index
      %extracted = tensor.extract %padded[%31, %32, %33] : tensor<2x8x36xf32>
      %34 = arith.cmpi ult, %33, %c35 : index
      %35 = arith.select %34, %extracted, %cst : f32
      %36 = arith.addf %35, %out : f32
      linalg.yield %36, %cst_7 : f32, f32
    } -> (tensor<2x8x1xf32>, tensor<1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1xf32>) outs(%4#0 : tensor<2x8x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %out, %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1xf32>
    %collapsed_9 = tensor.collapse_shape %5 [[0], [1, 2]] : tensor<2x8x1xf32> into tensor<2x8xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.matmul ins(%collapsed_9, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.cmpf ugt, %in, %cst : f32
      %32 = arith.select %31, %in, %cst : f32
      linalg.yield %32 : f32
    } -> tensor<2x4xf32>
    %11 = tensor.empty() : tensor<4x32xf32>
    %transposed_10 = linalg.transpose ins(%cst_1 : tensor<32x4xf32>) outs(%11 : tensor<4x32xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<2x32xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.matmul ins(%10, %transposed_10 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %cst_8 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.cmpf ugt, %in, %cst : f32
      %32 = arith.select %31, %in, %cst : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_0 : tensor<2x32xf32>, tensor<f32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.cmpf olt, %in, %in_18 : f32
      %32 = arith.select %31, %in, %in_18 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_4 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %cst_5 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.subf %in, %cst_3 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2, 3, 4]] output_shape [2, 8, 1, 1, 4] : tensor<2x32xf32> into tensor<2x8x1x1x4xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 8, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<2x8x1x1x4xf32> to tensor<2x8x1x1x1xf32>
    %collapsed_11 = tensor.collapse_shape %extracted_slice [[0], [1], [2], [3, 4]] : tensor<2x8x1x1x1xf32> into tensor<2x8x1x1xf32>
    %21 = tensor.empty() : tensor<2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_11 : tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %cst_3 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %23 = tensor.empty() : tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.mulf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 0, 0, 2] [2, 8, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<2x8x1x1x4xf32> to tensor<2x8x1x1x1xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_12 [[0], [1], [2], [3, 4]] : tensor<2x8x1x1x1xf32> into tensor<2x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_13 : tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %cst_6 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.addf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded[0, 0, 0, 0, 1] [2, 8, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<2x8x1x1x4xf32> to tensor<2x8x1x1x1xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_14 [[0], [1], [2], [3, 4]] : tensor<2x8x1x1x1xf32> into tensor<2x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_15 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.mulf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded[0, 0, 0, 0, 3] [2, 8, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<2x8x1x1x4xf32> to tensor<2x8x1x1x1xf32>
    %collapsed_17 = tensor.collapse_shape %extracted_slice_16 [[0], [1], [2], [3, 4]] : tensor<2x8x1x1x1xf32> into tensor<2x8x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17 : tensor<2x8x1x1xf32>) outs(%21 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.mulf %in, %cst_6 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map7, #map8, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.addf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    %30 = linalg.generic {indexing_maps = [#map7, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %26 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%23 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.cmpf ogt, %in, %in_18 : f32
      %32 = arith.select %31, %in, %in_18 : f32
      linalg.yield %32 : f32
    } -> tensor<2x8x5x7xf32>
    return %30 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_4_torch.float32: "0x040000007CFE3F3F22A517BF12F43DBF2865BC3EC09C92BE18D08B3E4014233D68A7BC3E403C4EBE00525C3DCAC3323F3C71D63E90344E3F26533B3F4623323F780B2C3E6C37E93E98AD0F3F9A2526BF227F5F3F34CE63BFEC0AAE3EF8B62EBF02DF153FDE5845BF0825493FF6F969BFF818143EB89A543EBCE6D13E4CD8AFBE5ADD7F3FA0CFD53E785774BFDC2EE53E807F943CF88FD4BE68EE1DBE64CE3FBFF4E0C8BE0A20503F7CCCA13ED0BC28BFF6DE43BF0EC3053F5840643E5A91603F28CD553E4CC46EBFF8F104BF501808BE0816703FC0BE1BBFC8466E3E80FF233DB01FE73DCECB0A3F584237BE80D24CBFBC9D89BE7C6FA7BEE090CE3ED0379FBE8837A83EE869B4BEA6E05E3F9C1BBCBE6E4F103F9281133F00C6AE3DBA531EBF0AFC08BF1A1A65BF2845D43E62A479BF8078D5BE0CE2943EFC4061BF604F1E3D9853463F50A64ABE10607C3F7A0E60BFF29A72BF58F91BBF6A367C3FB02A75BFB834A4BE60C8E0BD169410BF0C6779BFE0CCBE3E10F40EBF46D61EBF683B77BF6E080BBF6C22D8BE705D64BECAD31F3F22E77FBFD85306BEA2FE62BF008B673D28923E3F4C1D5E3F10CE583E06857BBF483DD7BE60CE9D3E3866B3BE764E72BF7075B5BE62FB3FBF8C4726BFA695423F0E264EBF00E1733DA2EC26BF58D9F43EA8C94CBF20DD7DBE805699BD0CC1A93EAE811D3FF02D7C3E6C0485BEF4C3023FF07B24BF",
      torch_tensor_4_8_torch.float32: "0x040000007ACE103FC472FEBE750CF93D3CF9A43EC3D590BE643C07BF20971FBD0179203E11F8863BEB08E7BE3697283E66482BBF45B4A4BEEDBA0C3F70AC58BEE1668E3E836C84BD03BEC6BEAE6EF5BB7C5A303FF4710BBEEDB7DB3E54EA073F312F3F3DEA121C3E5C3263BC2DCA443DBF79063FE68D03BF75D90EBF487D2C3F7C3A34BF"
    }
  }
#-}

