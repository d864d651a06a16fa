// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.41421354 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 5.000000e-01 : f32
    %cst_3 = arith.constant 0xFF800000 : f32
    %cst_4 = arith.constant dense<[[-0.627980768, 0.00114125235, -0.157844245, 0.52079916, -0.339987844, -0.120958418, 0.612322986, 0.0370248258], [0.196724966, -0.62095803, -0.62009871, 0.138562143, 0.222066939, 0.138991535, -0.131805927, -0.669913709], [0.454902649, 0.169958264, -0.311262816, -0.615615845, 0.574980676, -0.694098412, -0.304239899, -0.619785308], [0.704269528, 0.0127508547, -0.102895036, -0.225704715, 5.069830e-01, 0.401863962, -0.213371366, 0.549117625]]> : tensor<4x8xf32>
    %cst_5 = arith.constant dense<[0.0498774238, 0.337717205, 0.320724756, -0.0844019725]> : tensor<4xf32>
    %cst_6 = arith.constant dense<"0xB8F42ABE4424C93EC0B93FBE7257233FB6CA133F5088A93D300252BE58DAE5BEB2AF2BBF766F7BBF7C0B773F444D81BED84C3DBF22AD32BFF8FA743F2021263DEA867B3FAE6C253F107BD4BE3E2E3B3F4010D5BC3A1275BF328F55BF8871EB3E3457C83E04EE75BFF4B03B3FC8FAF2BEF6EA633FD462BA3E96D35CBF84E858BFC46CB63E905BA5BDC2B041BF806055BEA6B931BF8C2D7FBF3ADC73BF086A0DBF40BA3A3F007664BC309E18BF9892AABED0E612BE44F4D93E426038BF4E5057BF408C28BD2044143EB48D07BFA4B5883E4000C73DFA3476BF48A41D3EF0EC8B3E8096ACBE0C8F9A3E1EB47C3F604FFFBD9C1B6C3F04A2D0BE3E8022BFF41AD33EE0699F3D3CC45F3F949387BE149EEABEC002A13CACCA9A3E8C7010BF80E8133E00A4EC3CD86ED8BE7011A9BD1A0F0DBF6E344EBFC837403F5008B63EA0C5443F00687E3B6096C83EBCD7CBBE582472BFE04C56BD94875E3F5AF743BF76D43C3FBE7F463F381B063EE44E7EBF9A3302BFD04B3C3EB8DF2C3EF4C062BFAEBD51BFF860D63EB4CC3F3F809E273EDEAB14BF4829053FB62C6BBF28C3013FF24E7C3F0ACC6BBF68ABCB3E847115BF9C8EC73E2C9B163FE87020BFF019E6BE46AC0B3FA090753EE20C593FACC7F33E0EDF703F6A5437BF086537BF6079163E4CEB303F98EBA73E2679393F569C2D3F203F2EBD18946E3EF0B99ABE58F9353FA4AD7DBF"> : tensor<32x4xf32>
    %cst_7 = arith.constant dense<[-0.342380345, -0.337354124, 0.487516403, 0.225613534, 0.335390687, 0.0478271842, -0.272238314, 0.10632056, 0.365586162, -0.496709287, 0.348983824, 0.0929353833, 0.281156421, 0.23548454, -0.00752103328, -0.365871191, 0.217106819, -0.185699522, -0.216512859, 0.327910423, 0.218981087, 0.26280421, 0.499792874, -0.434547782, 0.42414403, 0.330964208, -0.261281252, -0.176977277, 0.46453613, -0.361269832, 0.216002584, -0.263483107]> : tensor<32xf32>
    %cst_8 = arith.constant dense<[1.000000e+00, 1.000000e+00, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %cst_9 = arith.constant dense<[1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]> : tensor<4xf32>
    %cst_10 = arith.constant dense<-1.000000e+00> : tensor<f32>
    %cst_11 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = arith.constant dense<0.333333343> : tensor<f32>
    %cst_13 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = tensor.empty() : tensor<5x7xf32>
    %3 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<[5, 7]> : vector<2xi64>} ins(%arg0, %2 : tensor<2x8x5x7xf32>, tensor<5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %in, %cst_13 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %4 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %5 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%5 : tensor<8x4xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<2x4xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_5 : tensor<2x4xf32>, tensor<4xf32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.addf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x4xf32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %in, %cst_0 : f32
      %30 = math.erf %29 : f32
      %31 = arith.addf %30, %cst_1 : f32
      %32 = arith.mulf %31, %cst_2 : f32
      %33 = arith.mulf %in, %32 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4xf32>
    %11 = tensor.empty() : tensor<4x32xf32>
    %transposed_14 = linalg.transpose ins(%cst_6 : tensor<32x4xf32>) outs(%11 : tensor<4x32xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<2x32xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.matmul ins(%10, %transposed_14 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_7 : tensor<2x32xf32>, tensor<32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.addf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_12 : tensor<2x32xf32>, tensor<f32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.mulf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_10, %cst_11 : tensor<2x32xf32>, tensor<f32>, tensor<f32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_17: f32, %in_18: f32, %out: f32):
      %29 = arith.cmpf ult, %in, %in_17 : f32
      %30 = arith.select %29, %in_17, %in : f32
      %31 = arith.cmpf ugt, %30, %in_18 : f32
      %32 = arith.select %31, %in_18, %30 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3, 4]] output_shape [2, 8, 1, 1, 4] : tensor<2x32xf32> into tensor<2x8x1x1x4xf32>
    %18 = tensor.empty() : tensor<2x8x1x1x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_8 : tensor<2x8x1x1x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x1x1x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.mulf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x1x1x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_9 : tensor<2x8x1x1x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x1x1x4xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.addf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x1x1x4xf32>
    %extracted_slice = tensor.extract_slice %20[0, 0, 0, 0, 0] [2, 8, 1, 1, 2] [1, 1, 1, 1, 1] : tensor<2x8x1x1x4xf32> to tensor<2x8x1x1x2xf32>
    %extracted_slice_15 = tensor.extract_slice %20[0, 0, 0, 0, 2] [2, 8, 1, 1, 2] [1, 1, 1, 1, 1] : tensor<2x8x1x1x4xf32> to tensor<2x8x1x1x2xf32>
    %expanded_16 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 8, 5, 7, 1] : tensor<2x8x5x7xf32> into tensor<2x8x5x7x1xf32>
    %21 = tensor.empty() : tensor<2x8x5x7x2xf32>
    %22 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16, %extracted_slice : tensor<2x8x5x7x1xf32>, tensor<2x8x1x1x2xf32>) outs(%21 : tensor<2x8x5x7x2xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.mulf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x5x7x2xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%22, %extracted_slice_15 : tensor<2x8x5x7x2xf32>, tensor<2x8x1x1x2xf32>) outs(%21 : tensor<2x8x5x7x2xf32>) {
    ^bb0(%in: f32, %in_17: f32, %out: f32):
      %29 = arith.addf %in, %in_17 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x5x7x2xf32>
    %24 = tensor.empty() : tensor<2x8x5x7xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %26 = tensor.empty() : tensor<2x8x5x7xf32>
    %27 = linalg.fill ins(%cst_3 : f32) outs(%26 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %28:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x8x5x7x2xf32>) outs(%27, %25 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_17: i64):
      %29 = linalg.index 4 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_17 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %28#0 : tensor<2x8x5x7xf32>
  }
}

