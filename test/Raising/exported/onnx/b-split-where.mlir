// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[[[0.266684026]], [[0.460927546]], [[0.620286762]], [[-0.440237641]], [[0.199352652]], [[0.675732255]], [[0.308527142]], [[-0.0475037135]]], [[[0.0656950473]], [[0.226633638]], [[-0.00910456199]], [[-0.071931012]], [[-0.48387751]], [[0.564184427]], [[-0.705111861]], [[0.117022574]]], [[[-0.349750727]], [[0.303313673]], [[0.0447562449]], [[-0.351705402]], [[0.0718269125]], [[0.491682678]], [[0.338975132]], [[0.468908459]]], [[[-0.0573853776]], [[-0.466019124]], [[0.305300295]], [[-0.413543701]], [[-0.577049434]], [[-0.0898747816]], [[0.459517211]], [[0.530790091]]]]> : tensor<4x8x1x1xf32>
    %cst_2 = arith.constant dense<[-0.35331437, 0.287249535, 0.21715793, -0.0437717363]> : tensor<4xf32>
    %cst_3 = arith.constant dense<"0x965221BFF6375BBF1012893EE6D551BF12D16EBF44CEB4BEA83DA63ECE296EBF18ABCB3E8C69EBBE300ACA3E960E5A3F3C1FBA3E687DED3E607A3B3FDE147E3F74AFDFBEACB3FC3EE667303F92C95FBF2C97CABE48C8FA3EACCDF43EF4D85D3F5463DDBE3EB453BF80D9183DA899683E72CE173FA0CC77BEFEE440BFD67E0D3FB442013F60F388BE02007B3F8CA81A3F34ED593F50DEDBBDC0A4033F0096663BB4C363BFE0D032BEA0C0D83EECF65B3F1EAE26BFDC8B5C3F883FA73EC07A08BDB0DA093F60BC51BEA6AD79BF00D6A93E9C2B023F86827A3FE0B77E3D34D4D7BE867B39BFF88D14BF60C394BE284C103FC8874E3FFE4F4E3FF88B5B3E1CC30E3FF8206C3EB4719DBE38B6273EA0E2D6BD8E2166BF90986CBF98EA403F709B45BF14463ABF580AA4BEF8ED72BF504D1ABF2403613FFC91993EBAFC55BFA04AA03D6C5BD7BE0C8B123F40FDF3BDB041CEBE3818AC3E003707BE16E53E3F9089D9BE80398BBD8ED32F3FF419A4BEC2F2393FFCFD983E5882BBBE2006643D60D558BF08296DBF70C8393EC81F0D3F9856B4BE4044C33DA044363EF82E5F3E303639BEF6CF403FBACC6E3F743B493FA0C20F3FD0EB9C3D70130E3F223F06BF68E02D3E0CAE53BF7ABA063F0035D83C08925A3E5085B5BD3897D9BEBC0378BF8ADD4DBF0023ED3C3495A23E6C9EF8BEA09952BF805CC3BE54680E3F1C630ABF30819C3D"> : tensor<32x4x1x1xf32>
    %cst_4 = arith.constant dense<[-0.378584802, -0.14401114, 0.327013791, 0.425146699, -0.188106716, 0.245475948, 0.283785522, 0.305989802, -0.158512652, -0.395155907, -0.169347286, -0.144540548, 0.351156473, 0.336547554, 0.0192790031, 0.488857627, 0.460524321, 0.149713635, -0.119897187, 0.0969644784, -0.495186329, 0.0624690652, 0.0543676615, -0.185445428, -0.398486435, -0.449649334, -0.296568394, 0.391987562, -0.272631347, 0.306222081, -0.49983716, -0.0826497673]> : tensor<32xf32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %out : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %in, %cst_8 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %4 = tensor.empty() : tensor<2x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_2 : tensor<4xf32>) outs(%4 : tensor<2x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%3, %cst_1 : tensor<2x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<2x4x1x1xf32>) -> tensor<2x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x4x1x1xf32>) outs(%4 : tensor<2x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.cmpf ugt, %in, %cst : f32
      %25 = arith.select %24, %in, %cst : f32
      linalg.yield %25 : f32
    } -> tensor<2x4x1x1xf32>
    %7 = tensor.empty() : tensor<2x32x1x1xf32>
    %broadcasted_9 = linalg.broadcast ins(%cst_4 : tensor<32xf32>) outs(%7 : tensor<2x32x1x1xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_3 : tensor<2x4x1x1xf32>, tensor<32x4x1x1xf32>) outs(%broadcasted_9 : tensor<2x32x1x1xf32>) -> tensor<2x32x1x1xf32>
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
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_6 : tensor<2x32xf32>, tensor<f32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.subf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x32xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_5 : tensor<2x32xf32>, tensor<f32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.mulf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %12 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %13 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_7 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.addf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %14 = tensor.empty() : tensor<2x8x5x7xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%13, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.mulf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %16 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %cst_5 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.divf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%15, %16 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.addf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.mulf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %cst_5 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.divf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%18, %19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %24 = arith.addf %in, %in_13 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %21 = tensor.empty() : tensor<2x8x5x7xi1>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %20 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%21 : tensor<2x8x5x7xi1>) {
    ^bb0(%in: f32, %in_13: f32, %out: i1):
      %24 = arith.cmpf ogt, %in, %in_13 : f32
      linalg.yield %24 : i1
    } -> tensor<2x8x5x7xi1>
    %23 = linalg.generic {indexing_maps = [#map, #map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %17, %20 : tensor<2x8x5x7xi1>, tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%14 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: i1, %in_13: f32, %in_14: f32, %out: f32):
      %24 = arith.select %in, %in_13, %in_14 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    return %23 : tensor<2x8x5x7xf32>
  }
}

