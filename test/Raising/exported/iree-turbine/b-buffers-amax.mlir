// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, 0)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_4_1_torch.float32> : tensor<32x4x1xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_8_1_torch.float32> : tensor<4x8x1xf32>
    %cst_7 = arith.constant 0.028571428571428571 : f64
    %cst_8 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.truncf %cst_7 : f64 to f32
      %24 = arith.mulf %in, %23 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %4 = tensor.empty() : tensor<2x4x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_5 : tensor<4xf32>) outs(%4 : tensor<2x4x1xf32>) dimensions = [0, 2] 
    %5 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%expanded, %cst_6 : tensor<2x8x1xf32>, tensor<4x8x1xf32>) outs(%broadcasted : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %6 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x1xf32>
    %7 = tensor.empty() : tensor<2x32x1xf32>
    %broadcasted_9 = linalg.broadcast ins(%cst_3 : tensor<32xf32>) outs(%7 : tensor<2x32x1xf32>) dimensions = [0, 2] 
    %8 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%6, %cst_4 : tensor<2x4x1xf32>, tensor<32x4x1xf32>) outs(%broadcasted_9 : tensor<2x32x1xf32>) -> tensor<2x32x1xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2]] : tensor<2x32x1xf32> into tensor<2x32xf32>
    %9 = tensor.empty() : tensor<2x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.mulf %in, %cst_8 : f32
      linalg.yield %23 : f32
    } -> tensor<2x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.tanh %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x32xf32>
    %expanded_10 = tensor.expand_shape %11 [[0], [1, 2, 3, 4]] output_shape [2, 4, 8, 1, 1] : tensor<2x32xf32> into tensor<2x4x8x1x1xf32>
    %expanded_11 = tensor.expand_shape %cst_2 [[0, 1, 2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<4xf32> into tensor<1x4x1x1x1xf32>
    %12 = tensor.empty() : tensor<2x4x8x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %expanded_11 : tensor<2x4x8x1x1xf32>, tensor<1x4x1x1x1xf32>) outs(%12 : tensor<2x4x8x1x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %23 = arith.mulf %in, %in_15 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x8x1x1xf32>
    %expanded_12 = tensor.expand_shape %cst_1 [[0, 1, 2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<4xf32> into tensor<1x4x1x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %expanded_12 : tensor<2x4x8x1x1xf32>, tensor<1x4x1x1x1xf32>) outs(%12 : tensor<2x4x8x1x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %23 = arith.addf %in, %in_15 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x8x1x1xf32>
    %expanded_13 = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [2, 1, 8, 5, 7] : tensor<2x8x5x7xf32> into tensor<2x1x8x5x7xf32>
    %extracted_slice = tensor.extract_slice %14[0, 0, 0, 0, 0] [2, 2, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x2x8x1x1xf32>
    %15 = tensor.empty() : tensor<2x2x8x5x7xf32>
    %16 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %extracted_slice : tensor<2x1x8x5x7xf32>, tensor<2x2x8x1x1xf32>) outs(%15 : tensor<2x2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %23 = arith.mulf %in, %in_15 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x8x5x7xf32>
    %extracted_slice_14 = tensor.extract_slice %14[0, 2, 0, 0, 0] [2, 2, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x2x8x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16, %extracted_slice_14 : tensor<2x2x8x5x7xf32>, tensor<2x2x8x1x1xf32>) outs(%15 : tensor<2x2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %23 = arith.addf %in, %in_15 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x8x5x7xf32>
    %18 = tensor.empty() : tensor<2x8x5x7xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %20 = tensor.empty() : tensor<2x8x5x7xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %22:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "reduction", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x2x8x5x7xf32>) outs(%21, %19 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %23 = linalg.index 1 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_15 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %22#0 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_2: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_1: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x04000000A05A7D3EFC5AD13E982B5ABE044CB4BEDC12B7BECC8458BEFAD5A9BE6285E6BED40139BE8CCF863EC40BFA3E069598BE56D496BE8CBC023E9870F2BD6895A2BDF8430CBECECAFF3EFCAA303E30A54C3DCC38C1BE38F4DDBDD27E96BE7079EE3D68B8DABDCC0832BEBCC621BE5C233D3E1898C3BDEC8BF6BE7C721F3EE01682BD",
      torch_tensor_32_4_1_torch.float32: "0x040000002A03103F843762BF20B236BD386DED3EC0FE5FBD7CC81DBFD008963D5074DA3ECA5A0BBF0041303ED6EA3FBF66DE283F66C060BF900AE93E50E22CBF54183BBF7078313E603D5DBF40ACAABE7CE031BFC019ED3CECB18B3E7C5BC03EA8AB0C3FA084B4BDFA54253F50003D3EFC9DE63E088436BE086C28BF2E4C513F1072CCBE82A37BBFA05436BFCC64333F30AB023F181B38BE00C891BC42545BBFE02CF73E00BC393FA47EE43E04A5A53E9A9831BF20234E3FCC51C93E8AF64E3F807B8B3C6EFB0A3F14EEFA3EC43BC7BE14CCC5BE904C713F0051B0BDA0DA2DBF9083FBBEAC99F33EB094AC3E80E458BD50253D3E2A765E3F6099903D88FB2DBE18040EBE98912F3EA4BFA23E34806EBFF8CF57BE6C408FBE506459BE1447313F7E546BBF1E3B133FB0359EBE029E123FA8C66EBE3E15193F80D5B2BC286E0BBE7EAD563F6EBE2F3FD8136C3EE06B193E204232BFC48F703FE81B23BEDA7C43BF30BCCBBE88AB04BE00B8F13E0ADF6C3F1C6310BF92D05FBF0083683F7C5424BFC0B3A53C401689BE2EE26EBFE0E1353F5005FABE6E1D37BFA0D73BBD94E7ABBE5E896E3F62F5363F7295593F5A4B573F5466D73E5E98423F38E7633EA2BC6F3F9A2370BF9C00123FEE206D3F00F534BFF003E8BE003133BC586072BF52850F3FC0B1EF3C384D803EF09A5DBFA2AB5FBF505ECEBEB8117F3E081634BF30E67ABF0823653E",
      torch_tensor_4_torch.float32: "0x04000000CF2C80BE75AEE3BC50939D3E8FD511BD",
      torch_tensor_4_8_1_torch.float32: "0x040000004B975C3EF748E7BDE5C29ABEC3DE023FC22F00BF607BFFBE8411EDBE9A46913E50FB253FAEF60F3FAFD889BECA76F9BECAB4193E56499ABE69106DBE706BCEBEC27E073FC7AE01BFBA82673ED19DB53D0185C13DEB7D283F7DE81B3EEC6EDCBD4D2C943D95651A3F8BB1DE3E863A9CBE0DC8AB3EFA52E9BEF3EC563E879FF0BE"
    }
  }
#-}

