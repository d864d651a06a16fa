// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<?x8x5x7xf32>) -> tensor<?x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[[[0.0834473893]], [[-0.573693871]], [[0.398467422]], [[-0.606651723]], [[-0.588729143]], [[0.504135787]], [[-0.632074832]], [[-0.332747102]]], [[[0.518062651]], [[0.560809076]], [[0.425573826]], [[-0.480703771]], [[0.157043114]], [[-0.132710218]], [[0.0708974897]], [[-0.555220723]]], [[[-0.211969897]], [[-0.333932519]], [[-0.0273747146]], [[-0.205142871]], [[-0.147033498]], [[0.42634216]], [[-0.459249496]], [[0.355675817]]], [[[-0.13893573]], [[-0.447770149]], [[-0.3348777]], [[0.560049057]], [[-0.509314477]], [[-0.653018355]], [[0.118676506]], [[0.272949487]]]]> : tensor<4x8x1x1xf32>
    %cst_2 = arith.constant dense<[-0.205333754, -0.204949334, -0.307088971, 0.293892741]> : tensor<4xf32>
    %cst_3 = arith.constant dense<"0x40E7E4BE8C7A83BEE0022ABE8024C8BD18BA6EBF7055C43D285A00BECE63083F12EC193F061A48BFF46B81BE9CFB91BE0064453BC0C1AD3C74189D3EEA4A42BF2416B3BEA8EE123FA0AF7A3FC04BAD3D40D570BDD47DD93ED440903E0008163B307FC0BED2AB4BBF6CB712BF98745DBFC4839EBEE0EC523F3047B2BEE405EFBE20E30B3F5CEA2F3FD8C5C4BE6C1868BFB83F1F3FEC0AFDBE5CA9DF3EFE87053F00F8713AB073A2BDF496F5BE60353BBD0C5F1BBF24825BBF98362FBF145A3DBFBCB5D6BE584B703FA06268BDE21461BF84E862BF56B30A3F7C18E7BE343CAD3E14490B3FF46ABA3EBC9C493F22697FBFFA252E3FD0DDD43E7AE57EBF00BA5A3FEC0A4ABF6AB80FBF74D0283F2C2790BE40D4763F900B353FFC2E57BF54B12B3F2AE9603F7C0E12BFA6D7653F28F0853E34B682BEF0CAA1BE1095E53E58076BBFB60171BFE6655CBF600854BF005CD63CC69906BF403D83BD82734FBF5CCA7A3F94F5343F200F45BF683BC3BE988A61BF58E2503F58984DBF1897B6BE907E463F480F743FE07DB5BD50E030BFCAC1563FFEF052BFBCC6D4BE0C5931BFE0DBE43E08D40A3F40DA97BED4AA9FBEE62712BF709A36BF00BBD83D8092573F206E40BE70B3A03D1096343E80E663BD220722BFB49F2A3FF4E3743FB44E633F340A843EF45CA23E308E8C3DB0AAFB3E101F6D3F121A7ABF703ED13D2431B33E647ED03E"> : tensor<32x4x1x1xf32>
    %cst_4 = arith.constant dense<[0.398116589, 0.0782337188, -0.142212152, -0.416980863, -0.294633746, 0.371436119, 0.252987504, -0.414615452, 0.277518332, -0.0113440752, -0.385340333, -0.335335493, 0.345576942, -0.374725103, -0.429816067, 0.347140372, -0.089791894, 0.386438966, -0.0236846209, -0.114089668, 0.0718112588, 0.210854948, 0.0551264286, -0.272803903, -0.0328161716, -0.465026677, -0.22483772, 0.250585198, -0.343482077, 0.0359128118, 0.412160158, 0.198054254]> : tensor<32xf32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant 3.500000e+01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x5x7xf32>
    %0 = tensor.empty(%dim) : tensor<?x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<?x8x5x7xf32>) outs(%1 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.addf %in, %out : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<?x8x1x1xf32>) outs(%0 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.divf %in, %cst_8 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x1x1xf32>
    %4 = tensor.empty(%dim) : tensor<?x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<4xf32>) outs(%4 : tensor<?x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %cst_1 : tensor<?x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<?x4x1x1xf32>) -> tensor<?x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<?x4x1x1xf32>) outs(%4 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.cmpf ugt, %in, %cst : f32
      %23 = arith.select %22, %in, %cst : f32
      linalg.yield %23 : f32
    } -> tensor<?x4x1x1xf32>
    %7 = tensor.empty(%dim) : tensor<?x32x1x1xf32>
    %broadcasted_9 = linalg.broadcast ins(%cst_4 : tensor<32xf32>) outs(%7 : tensor<?x32x1x1xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_3 : tensor<?x4x1x1xf32>, tensor<32x4x1x1xf32>) outs(%broadcasted_9 : tensor<?x32x1x1xf32>) -> tensor<?x32x1x1xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<?x32x1x1xf32> into tensor<?x32xf32>
    %9 = tensor.empty(%dim) : tensor<?x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<?x32xf32>) outs(%9 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %22 = arith.negf %in : f32
      %23 = math.exp %22 : f32
      %24 = arith.addf %23, %cst_0 : f32
      %25 = arith.divf %cst_0, %24 : f32
      linalg.yield %25 : f32
    } -> tensor<?x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_5 : tensor<?x32xf32>, tensor<f32>) outs(%9 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.mulf %in, %in_16 : f32
      linalg.yield %22 : f32
    } -> tensor<?x32xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_6 : tensor<?x32xf32>, tensor<f32>) outs(%9 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.subf %in, %in_16 : f32
      linalg.yield %22 : f32
    } -> tensor<?x32xf32>
    %extracted_slice = tensor.extract_slice %12[0, 0] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_10 = tensor.extract_slice %12[0, 8] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_11 = tensor.extract_slice %12[0, 16] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_12 = tensor.extract_slice %12[0, 24] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_6 : tensor<?x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.addf %in, %in_16 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x1x1xf32>
    %14 = tensor.empty(%dim) : tensor<?x8x5x7xf32>
    %15 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %13 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%14 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.mulf %in, %in_16 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x5x7xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_7 : tensor<?x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.mulf %in, %in_16 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%14 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.addf %in, %in_16 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x5x7xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_13 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%14 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.mulf %in, %in_16 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x5x7xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_7 : tensor<?x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.mulf %in, %in_16 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%14 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.addf %in, %in_16 : f32
      linalg.yield %22 : f32
    } -> tensor<?x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%14 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %22 = arith.cmpf ogt, %in, %in_16 : f32
      %23 = arith.select %22, %in, %in_16 : f32
      linalg.yield %23 : f32
    } -> tensor<?x8x5x7xf32>
    return %21 : tensor<?x8x5x7xf32>
  }
}

