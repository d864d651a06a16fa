// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %c0_i64 = arith.constant 0 : i64
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<3> : tensor<1xi64>
    %cst_2 = arith.constant dense<1> : tensor<1xi64>
    %cst_3 = arith.constant dense<2> : tensor<1xi64>
    %cst_4 = arith.constant dense<0> : tensor<1xi64>
    %cst_5 = arith.constant dense<[[0.00815075729, -0.422092527, 0.0217145327, -0.591262519, -0.448061079, 0.461667836, 0.173870802, 0.0342455208], [-0.275094569, 0.019038558, 0.271543294, 0.147623464, 0.356907576, -0.5357759, -0.26843977, 0.140018344], [-0.0925589651, -0.183611169, 0.208754942, -0.219993308, -0.170094311, -0.0221793633, 0.172426432, 0.422302753], [-0.450899869, 0.1200298, -0.150532186, -0.316005528, 0.434078485, 0.102360435, 0.0961126908, 0.276894301]]> : tensor<4x8xf32>
    %cst_6 = arith.constant dense<"0x50103DBE98B64A3E54D5F3BE1CA282BE802C57BDA81D223F404EF53E303937BF449E633F4871CEBE289A5CBF9A591E3F5EB8133F38728F3E963202BF8EA433BF824D49BF52303C3FD006DB3D18E7233E946E49BF808B8C3D30FAE2BD70AE8ABE483B04BFCC2F683F8C8E8B3E2842203E0C68683F18714B3F7254013FE2496B3F10725ABE98F05FBFA05834BE8CC5813E387E64BE106D653F4EF53ABF5686363F1C638C3E3050B4BEEE8D613F98C9273E9625193FB0981A3EB0E1CABED05132BF2CFC0D3F708AE2BDD0901B3E6C86113F2467BB3E48042D3E16583D3FF26C68BFAC3DF0BEE8CF1DBE189CD6BE887E063FA0856E3FE0E61E3DFC7C8EBE7E3E623FB21C04BF86460CBF82E71C3FD0DDAABD00B7723C006E9FBD440CD4BE58EE20BF409B9DBCA41A4B3F203FA53EC8F9F8BE4086FC3D502737BF00445F3F549C67BFB420B33E408BB3BEA05B8ABDE05026BF249928BFE85A123ECE37263F62DB2F3FB0A7733FF4102C3F6293403F3032D13D54C9863E709079BE24B403BF4C111BBFC0E01E3D3068F3BEFAC17B3FE89377BF689D5A3F9C30F6BE5E080F3F42ED1E3FA89A643F16001CBF40E5FBBE40D86D3E22550A3F28BE89BEF8BE75BF30F2FFBD0A2D733F109DB73EF4B4CDBE00D0D03E62C126BF405F62BFD06CB0BEC82C50BF6857A83E401A063E283F933E14677CBFF2A207BFE412C5BE242E043FA443253F"> : tensor<32x4xf32>
    %cst_7 = arith.constant dense<[-0.0781309604, -0.339318812, -0.109062016, 0.475413084, 0.114780247, 0.431223273, 0.231809616, -0.023570478, 0.194323421, -0.0509644747, 0.234419286, 0.171789944, -0.197409511, -0.143927097, 0.251201808, 0.00670838356, -0.0402439833, -0.257828772, 0.352774858, -0.151578128, 0.153339624, -0.271172166, -0.103574097, -0.104483604, -0.0500842929, -0.173285484, -0.157811642, 0.400762677, 0.251488566, -0.333690763, -0.140510499, 0.329214752]> : tensor<32xf32>
    %cst_8 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_11 = arith.constant dense<[-0.0996225774, 0.13642627, -0.0832275301, -0.164789528]> : tensor<4xf32>
    %cst_12 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_13 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_14 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.addf %in, %out : f32
      linalg.yield %38 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.divf %in, %cst_14 : f32
      linalg.yield %38 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_11 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.addf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %38 = arith.cmpf ugt, %in, %cst : f32
      %39 = arith.select %38, %in, %cst : f32
      linalg.yield %39 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_15 = linalg.transpose ins(%cst_6 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_15 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_7 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.addf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.addf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_12, %cst_13 : tensor<2x32xf32>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %in_24: f32, %out: f32):
      %38 = arith.cmpf ult, %in, %in_23 : f32
      %39 = arith.select %38, %in_23, %in : f32
      %40 = arith.cmpf ugt, %39, %in_24 : f32
      %41 = arith.select %40, %in_24, %39 : f32
      linalg.yield %41 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.divf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_9 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.subf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %19 = tensor.empty() : tensor<4x2x8xf32>
    %transposed_16 = linalg.transpose ins(%expanded : tensor<2x8x4xf32>) outs(%19 : tensor<4x2x8xf32>) permutation = [2, 0, 1] 
    %expanded_17 = tensor.expand_shape %transposed_16 [[0], [1], [2, 3, 4]] output_shape [4, 2, 8, 1, 1] : tensor<4x2x8xf32> into tensor<4x2x8x1x1xf32>
    %20 = tensor.empty() : tensor<1x2x8x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_4 : tensor<1xi64>) outs(%20 : tensor<1x2x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.index_cast %in : i64 to index
      %39 = linalg.index 1 : index
      %40 = linalg.index 2 : index
      %extracted = tensor.extract %expanded_17[%38, %39, %40, %c0, %c0] : tensor<4x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %21 [[0, 1], [2], [3], [4]] : tensor<1x2x8x1x1xf32> into tensor<2x8x1x1xf32>
    %22 = tensor.empty() : tensor<2x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %cst_9 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%22 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.addf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x8x1x1xf32>
    %24 = tensor.empty() : tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%24 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.mulf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_3 : tensor<1xi64>) outs(%20 : tensor<1x2x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.index_cast %in : i64 to index
      %39 = linalg.index 1 : index
      %40 = linalg.index 2 : index
      %extracted = tensor.extract %expanded_17[%38, %39, %40, %c0, %c0] : tensor<4x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x1x1xf32>
    %collapsed_18 = tensor.collapse_shape %26 [[0, 1], [2], [3], [4]] : tensor<1x2x8x1x1xf32> into tensor<2x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %cst_10 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%22 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.divf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x8x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%24 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.addf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%20 : tensor<1x2x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.index_cast %in : i64 to index
      %39 = linalg.index 1 : index
      %40 = linalg.index 2 : index
      %extracted = tensor.extract %expanded_17[%38, %39, %40, %c0, %c0] : tensor<4x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x1x1xf32>
    %collapsed_19 = tensor.collapse_shape %29 [[0, 1], [2], [3], [4]] : tensor<1x2x8x1x1xf32> into tensor<2x8x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_19, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%24 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.mulf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x8x5x7xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%20 : tensor<1x2x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %38 = arith.index_cast %in : i64 to index
      %39 = linalg.index 1 : index
      %40 = linalg.index 2 : index
      %extracted = tensor.extract %expanded_17[%38, %39, %40, %c0, %c0] : tensor<4x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x2x8x1x1xf32>
    %collapsed_20 = tensor.collapse_shape %31 [[0, 1], [2], [3], [4]] : tensor<1x2x8x1x1xf32> into tensor<2x8x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_20, %cst_10 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%22 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.divf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x8x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %32 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%24 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %38 = arith.addf %in, %in_23 : f32
      linalg.yield %38 : f32
    } -> tensor<2x8x5x7xf32>
    %expanded_21 = tensor.expand_shape %28 [[0], [1, 2], [3], [4]] output_shape [2, 1, 8, 5, 7] : tensor<2x8x5x7xf32> into tensor<2x1x8x5x7xf32>
    %expanded_22 = tensor.expand_shape %33 [[0], [1, 2], [3], [4]] output_shape [2, 1, 8, 5, 7] : tensor<2x8x5x7xf32> into tensor<2x1x8x5x7xf32>
    %concat = tensor.concat dim(1) %expanded_21, %expanded_22 : (tensor<2x1x8x5x7xf32>, tensor<2x1x8x5x7xf32>) -> tensor<2x2x8x5x7xf32>
    %34 = tensor.empty() : tensor<2x8x5x7xi64>
    %35 = linalg.fill ins(%c0_i64 : i64) outs(%34 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %36 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %37:2 = linalg.generic {indexing_maps = [#map6, #map9, #map9], iterator_types = ["parallel", "reduction", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x2x8x5x7xf32>) outs(%36, %35 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %38 = linalg.index 1 : index
      %39 = arith.index_cast %38 : index to i64
      %40 = arith.maximumf %in, %out : f32
      %41 = arith.cmpf ogt, %in, %out : f32
      %42 = arith.select %41, %39, %out_23 : i64
      linalg.yield %40, %42 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %37#0 : tensor<2x8x5x7xf32>
  }
}

