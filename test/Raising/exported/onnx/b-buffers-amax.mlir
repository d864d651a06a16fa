// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (0, d1, 0, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, 0, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<[[[0.215420887], [-0.112932138], [-0.302268177], [0.511211574], [-0.500728726], [-0.498988152], [-0.463024259], [0.283741772]], [[6.483660e-01], [0.562357783], [-0.26923129], [-0.487234414], [0.150103718], [-0.301340759], [-0.231507912], [-0.403163433]], [[0.529277921], [-0.506573141], [0.22608462], [0.0886799171], [0.094491966], [0.658171355], [0.15225406], [-0.107633442]], [[0.072350122], [0.603112519], [0.434948295], [-3.051340e-01], [0.335510641], [-0.455711186], [0.209888265], [-0.469967097]]]> : tensor<4x8x1xf32>
    %cst_2 = arith.constant dense<[-0.250341862, -0.0277931485, 0.30776453, -0.035604056]> : tensor<4xf32>
    %cst_3 = arith.constant dense<"0x2A03103F843762BF20B236BD386DED3EC0FE5FBD7CC81DBFD008963D5074DA3ECA5A0BBF0041303ED6EA3FBF66DE283F66C060BF900AE93E50E22CBF54183BBF7078313E603D5DBF40ACAABE7CE031BFC019ED3CECB18B3E7C5BC03EA8AB0C3FA084B4BDFA54253F50003D3EFC9DE63E088436BE086C28BF2E4C513F1072CCBE82A37BBFA05436BFCC64333F30AB023F181B38BE00C891BC42545BBFE02CF73E00BC393FA47EE43E04A5A53E9A9831BF20234E3FCC51C93E8AF64E3F807B8B3C6EFB0A3F14EEFA3EC43BC7BE14CCC5BE904C713F0051B0BDA0DA2DBF9083FBBEAC99F33EB094AC3E80E458BD50253D3E2A765E3F6099903D88FB2DBE18040EBE98912F3EA4BFA23E34806EBFF8CF57BE6C408FBE506459BE1447313F7E546BBF1E3B133FB0359EBE029E123FA8C66EBE3E15193F80D5B2BC286E0BBE7EAD563F6EBE2F3FD8136C3EE06B193E204232BFC48F703FE81B23BEDA7C43BF30BCCBBE88AB04BE00B8F13E0ADF6C3F1C6310BF92D05FBF0083683F7C5424BFC0B3A53C401689BE2EE26EBFE0E1353F5005FABE6E1D37BFA0D73BBD94E7ABBE5E896E3F62F5363F7295593F5A4B573F5466D73E5E98423F38E7633EA2BC6F3F9A2370BF9C00123FEE206D3F00F534BFF003E8BE003133BC586072BF52850F3FC0B1EF3C384D803EF09A5DBFA2AB5FBF505ECEBEB8117F3E081634BF30E67ABF0823653E"> : tensor<32x4x1xf32>
    %cst_4 = arith.constant dense<[0.247416019, 0.408897281, -0.213056922, -0.352142453, -0.357565761, -0.21144408, -0.331710637, -0.45023638, -0.180671036, 0.263302207, 4.883710e-01, -0.298011959, -0.294588745, 0.127672374, -0.118378818, -0.0793865323, -0.13697803, 0.499594152, 0.172527254, 0.0499622226, -0.377386451, -0.108375967, -0.293936312, 0.116442561, -0.10679704, -0.173861682, -0.157984674, 0.184705198, -0.0955049395, -0.481536269, 0.155710161, -0.063520193]> : tensor<32xf32>
    %cst_5 = arith.constant dense<[[[[[1.000000e+00]]], [[[1.000000e+00]]], [[[5.000000e-01]]], [[[5.000000e-01]]]]]> : tensor<1x4x1x1x1xf32>
    %cst_6 = arith.constant dense<[[[[[1.000000e+00]]], [[[0.000000e+00]]], [[[0.000000e+00]]], [[[0.000000e+00]]]]]> : tensor<1x4x1x1x1xf32>
    %cst_7 = arith.constant dense<0.0285714287> : tensor<f32>
    %cst_8 = arith.constant dense<5.000000e-01> : tensor<f32>
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%2, %cst_7 : tensor<2x8xf32>, tensor<f32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %23 = arith.mulf %in, %in_13 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2]] output_shape [2, 8, 1] : tensor<2x8xf32> into tensor<2x8x1xf32>
    %4 = tensor.empty() : tensor<2x4x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<4xf32>) outs(%4 : tensor<2x4x1xf32>) dimensions = [0, 2] 
    %5 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%expanded, %cst_1 : tensor<2x8x1xf32>, tensor<4x8x1xf32>) outs(%broadcasted : tensor<2x4x1xf32>) -> tensor<2x4x1xf32>
    %6 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1xf32>) outs(%4 : tensor<2x4x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x4x1xf32>
    %7 = tensor.empty() : tensor<2x32x1xf32>
    %broadcasted_9 = linalg.broadcast ins(%cst_4 : tensor<32xf32>) outs(%7 : tensor<2x32x1xf32>) dimensions = [0, 2] 
    %8 = linalg.conv_1d_ncw_fcw {dilations = dense<1> : vector<1xi64>, strides = dense<1> : vector<1xi64>} ins(%6, %cst_3 : tensor<2x4x1xf32>, tensor<32x4x1xf32>) outs(%broadcasted_9 : tensor<2x32x1xf32>) -> tensor<2x32x1xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2]] : tensor<2x32x1xf32> into tensor<2x32xf32>
    %9 = tensor.empty() : tensor<2x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %23 = arith.mulf %in, %in_13 : f32
      linalg.yield %23 : f32
    } -> tensor<2x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = math.tanh %in : f32
      linalg.yield %23 : f32
    } -> tensor<2x32xf32>
    %expanded_10 = tensor.expand_shape %11 [[0], [1, 2, 3, 4]] output_shape [2, 4, 8, 1, 1] : tensor<2x32xf32> into tensor<2x4x8x1x1xf32>
    %12 = tensor.empty() : tensor<2x4x8x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_10, %cst_5 : tensor<2x4x8x1x1xf32>, tensor<1x4x1x1x1xf32>) outs(%12 : tensor<2x4x8x1x1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %23 = arith.mulf %in, %in_13 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x8x1x1xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%13, %cst_6 : tensor<2x4x8x1x1xf32>, tensor<1x4x1x1x1xf32>) outs(%12 : tensor<2x4x8x1x1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %23 = arith.addf %in, %in_13 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4x8x1x1xf32>
    %expanded_11 = tensor.expand_shape %arg0 [[0], [1, 2], [3], [4]] output_shape [2, 1, 8, 5, 7] : tensor<2x8x5x7xf32> into tensor<2x1x8x5x7xf32>
    %extracted_slice = tensor.extract_slice %14[0, 0, 0, 0, 0] [2, 2, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x2x8x1x1xf32>
    %15 = tensor.empty() : tensor<2x2x8x5x7xf32>
    %16 = linalg.generic {indexing_maps = [#map7, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %extracted_slice : tensor<2x1x8x5x7xf32>, tensor<2x2x8x1x1xf32>) outs(%15 : tensor<2x2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %23 = arith.mulf %in, %in_13 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x8x5x7xf32>
    %extracted_slice_12 = tensor.extract_slice %14[0, 2, 0, 0, 0] [2, 2, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x2x8x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map8, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%16, %extracted_slice_12 : tensor<2x2x8x5x7xf32>, tensor<2x2x8x1x1xf32>) outs(%15 : tensor<2x2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %23 = arith.addf %in, %in_13 : f32
      linalg.yield %23 : f32
    } -> tensor<2x2x8x5x7xf32>
    %18 = tensor.empty() : tensor<2x8x5x7xi64>
    %19 = linalg.fill ins(%c0_i64 : i64) outs(%18 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %20 = tensor.empty() : tensor<2x8x5x7xf32>
    %21 = linalg.fill ins(%cst_0 : f32) outs(%20 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %22:2 = linalg.generic {indexing_maps = [#map5, #map9, #map9], iterator_types = ["parallel", "reduction", "parallel", "parallel", "parallel"]} ins(%17 : tensor<2x2x8x5x7xf32>) outs(%21, %19 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %23 = linalg.index 1 : index
      %24 = arith.index_cast %23 : index to i64
      %25 = arith.maximumf %in, %out : f32
      %26 = arith.cmpf ogt, %in, %out : f32
      %27 = arith.select %26, %24, %out_13 : i64
      linalg.yield %25, %27 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %22#0 : tensor<2x8x5x7xf32>
  }
}

