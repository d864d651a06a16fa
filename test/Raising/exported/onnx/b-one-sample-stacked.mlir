// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3, d4, d5)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> ()>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d1)>
#map9 = affine_map<(d0, d1, d2, d3) -> ()>
#map10 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 0xFF800000 : f32
    %cst_1 = arith.constant dense<1> : tensor<1xi64>
    %cst_2 = arith.constant dense<0> : tensor<1xi64>
    %cst_3 = arith.constant dense<[[[[-0.00953943282]], [[0.22429195]], [[0.150217101]], [[-0.192062169]], [[-0.570755303]], [[-6.395860e-02]], [[-0.139090329]], [[-0.4999201]]], [[[-0.124746323]], [[0.163533136]], [[-0.680367648]], [[-0.698604047]], [[0.671085655]], [[5.099600e-01]], [[-0.376956254]], [[0.358888507]]], [[[-0.139517114]], [[-0.101558559]], [[-0.121530689]], [[-0.270723194]], [[0.00425767479]], [[-0.193315446]], [[0.511433363]], [[0.254716933]]], [[[0.343951583]], [[-2.981720e-01]], [[0.346243441]], [[-0.364907324]], [[-0.634417176]], [[0.560675561]], [[0.397028953]], [[0.411079526]]]]> : tensor<4x8x1x1xf32>
    %cst_4 = arith.constant dense<[-0.133729041, 0.28323245, 0.118486419, 0.275609165]> : tensor<4xf32>
    %cst_5 = arith.constant dense<"0x5EB86B3FF2DD4DBFF8931A3EA2056EBFF8EC73BE00A5723EEAF0153FF8D2573F34832C3FA07AF13D60FD633E082A923EB0D3303EB4DEEC3EE8AFDC3E3C2E90BEF6B36ABFDEDE6F3F7492A1BEA03C46BF8098763DC8180D3FE2535F3FF481C93EEC26183F421E4C3F669A623FD4F934BF90CA7C3ECC73663F202213BD80033C3C9C76223F2040FF3EE462143F1C861E3F40CD393E982295BE40511D3F70CF3FBFF098E43D0CCA6CBFD02FA03E20A945BD709EC43DE09FDA3D80104EBD48A1313E80A6203C6A28173F90AA2BBFFE14163F7844E13EDA046E3FC6373EBFE845EC3EC456B0BE201B223F7066D13EBA951D3FC0DBBF3D6061293DB4952F3F20F35A3FFAD637BF989AC4BE503D5C3F00323C3DD86E4B3E84AF6BBF583EDABE64D17DBF346F36BF3E3C3F3FA0D8193E2E73193FC2926E3F78191ABEA0C5ABBE70FD9DBD3C176DBF802E64BD88A89B3E38B509BEECCB123FAA32263FB4BCF63EC0DDFBBDA884F53E505AB23E3CBD2D3F962E1A3F1057813EAC9BA6BE782D3EBE84F4CCBEC64C43BF904C72BF9CED313FE068203F1CD0983E464114BF2A4B6ABF30BECCBE281249BF168A5DBF80DEEFBC74818B3E1065FA3D80BEC03E602C94BED2991F3F34D31C3F24B7AFBEAE8475BFBA6F3A3FD0475E3E0AFA53BF2E2C56BF4A49723F08BE34BE889F683E28994EBE3038743F1A1936BFB0851E3ED2747DBF046FEF3E"> : tensor<32x4x1x1xf32>
    %cst_6 = arith.constant dense<[0.379273951, 0.463044882, 0.0454910398, 0.157916903, 0.294264615, -0.269396305, 0.481057048, -0.14297682, -0.355594873, -0.0245581865, -0.131582797, -0.391049922, -0.0101218224, -0.332863331, 0.470249414, -0.210519373, -0.409462929, 0.00506281853, 0.084929943, -0.200474739, 0.284393311, -0.464869678, 0.437327266, 0.265026152, 0.235148489, 0.0310579538, 0.44641012, 0.0723420382, 0.394879341, -0.11684376, 0.110039473, -0.296113789]> : tensor<32xf32>
    %cst_7 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_11 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_13 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<1x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<1x8x5x7xf32>) outs(%1 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.addf %in, %out : f32
      linalg.yield %36 : f32
    } -> tensor<1x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<1x8xf32>) outs(%0 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.divf %in, %cst_13 : f32
      linalg.yield %36 : f32
    } -> tensor<1x8xf32>
    %expanded = tensor.expand_shape %3 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %4 = tensor.empty() : tensor<1x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_4 : tensor<4xf32>) outs(%4 : tensor<1x4x1x1xf32>) dimensions = [0, 2, 3] 
    %5 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%expanded, %cst_3 : tensor<1x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<1x4x1x1xf32>) -> tensor<1x4x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<1x4x1x1xf32>) outs(%4 : tensor<1x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %36 = arith.cmpf ugt, %in, %cst : f32
      %37 = arith.select %36, %in, %cst : f32
      linalg.yield %37 : f32
    } -> tensor<1x4x1x1xf32>
    %7 = tensor.empty() : tensor<1x32x1x1xf32>
    %broadcasted_14 = linalg.broadcast ins(%cst_6 : tensor<32xf32>) outs(%7 : tensor<1x32x1x1xf32>) dimensions = [0, 2, 3] 
    %8 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%6, %cst_5 : tensor<1x4x1x1xf32>, tensor<32x4x1x1xf32>) outs(%broadcasted_14 : tensor<1x32x1x1xf32>) -> tensor<1x32x1x1xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<1x32x1x1xf32> into tensor<1x32xf32>
    %9 = tensor.empty() : tensor<1x32xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %cst_7 : tensor<1x32xf32>, tensor<f32>) outs(%9 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.addf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x32xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_8, %cst_9 : tensor<1x32xf32>, tensor<f32>, tensor<f32>) outs(%9 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %in_25: f32, %out: f32):
      %36 = arith.cmpf ult, %in, %in_24 : f32
      %37 = arith.select %36, %in_24, %in : f32
      %38 = arith.cmpf ugt, %37, %in_25 : f32
      %39 = arith.select %38, %in_25, %37 : f32
      linalg.yield %39 : f32
    } -> tensor<1x32xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_9 : tensor<1x32xf32>, tensor<f32>) outs(%9 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.divf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x32xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_10 : tensor<1x32xf32>, tensor<f32>) outs(%9 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.mulf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_11 : tensor<1x32xf32>, tensor<f32>) outs(%9 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.subf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x32xf32>
    %expanded_15 = tensor.expand_shape %14 [[0], [1, 2, 3, 4, 5]] output_shape [1, 2, 2, 8, 1, 1] : tensor<1x32xf32> into tensor<1x2x2x8x1x1xf32>
    %15 = tensor.empty() : tensor<1x1x2x8x1x1xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%15 : tensor<1x1x2x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %36 = arith.index_cast %in : i64 to index
      %37 = linalg.index 2 : index
      %38 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_15[%c0, %36, %37, %38, %c0, %c0] : tensor<1x2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x2x8x1x1xf32>
    %collapsed_16 = tensor.collapse_shape %16 [[0, 1], [2], [3], [4], [5]] : tensor<1x1x2x8x1x1xf32> into tensor<1x2x8x1x1xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%15 : tensor<1x1x2x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %36 = arith.index_cast %in : i64 to index
      %37 = linalg.index 2 : index
      %38 = linalg.index 3 : index
      %extracted = tensor.extract %expanded_15[%c0, %36, %37, %38, %c0, %c0] : tensor<1x2x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x2x8x1x1xf32>
    %collapsed_17 = tensor.collapse_shape %17 [[0, 1], [2], [3], [4], [5]] : tensor<1x1x2x8x1x1xf32> into tensor<1x2x8x1x1xf32>
    %18 = tensor.empty() : tensor<1x2x8x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_17, %cst_12 : tensor<1x2x8x1x1xf32>, tensor<f32>) outs(%18 : tensor<1x2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.mulf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x2x8x1x1xf32>
    %20 = tensor.empty() : tensor<1x1x8x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%20 : tensor<1x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %36 = arith.index_cast %in : i64 to index
      %37 = linalg.index 2 : index
      %extracted = tensor.extract %collapsed_16[%c0, %36, %37, %c0, %c0] : tensor<1x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x8x1x1xf32>
    %collapsed_18 = tensor.collapse_shape %21 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %22 = tensor.empty() : tensor<1x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18, %cst_11 : tensor<1x8x1x1xf32>, tensor<f32>) outs(%22 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.addf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x8x1x1xf32>
    %24 = tensor.empty() : tensor<1x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %23 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%24 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.mulf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_2 : tensor<1xi64>) outs(%20 : tensor<1x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %36 = arith.index_cast %in : i64 to index
      %37 = linalg.index 2 : index
      %extracted = tensor.extract %19[%c0, %36, %37, %c0, %c0] : tensor<1x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x8x1x1xf32>
    %collapsed_19 = tensor.collapse_shape %26 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %collapsed_19 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%24 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.addf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%20 : tensor<1x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %36 = arith.index_cast %in : i64 to index
      %37 = linalg.index 2 : index
      %extracted = tensor.extract %collapsed_16[%c0, %36, %37, %c0, %c0] : tensor<1x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x8x1x1xf32>
    %collapsed_20 = tensor.collapse_shape %28 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_20 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%24 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.mulf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x8x5x7xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%cst_1 : tensor<1xi64>) outs(%20 : tensor<1x1x8x1x1xf32>) {
    ^bb0(%in: i64, %out: f32):
      %36 = arith.index_cast %in : i64 to index
      %37 = linalg.index 2 : index
      %extracted = tensor.extract %19[%c0, %36, %37, %c0, %c0] : tensor<1x2x8x1x1xf32>
      linalg.yield %extracted : f32
    } -> tensor<1x1x8x1x1xf32>
    %collapsed_21 = tensor.collapse_shape %30 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map10, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %collapsed_21 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%24 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %36 = arith.addf %in, %in_24 : f32
      linalg.yield %36 : f32
    } -> tensor<1x8x5x7xf32>
    %expanded_22 = tensor.expand_shape %27 [[0], [1, 2], [3], [4]] output_shape [1, 1, 8, 5, 7] : tensor<1x8x5x7xf32> into tensor<1x1x8x5x7xf32>
    %expanded_23 = tensor.expand_shape %31 [[0], [1, 2], [3], [4]] output_shape [1, 1, 8, 5, 7] : tensor<1x8x5x7xf32> into tensor<1x1x8x5x7xf32>
    %concat = tensor.concat dim(0) %expanded_22, %expanded_23 : (tensor<1x1x8x5x7xf32>, tensor<1x1x8x5x7xf32>) -> tensor<2x1x8x5x7xf32>
    %32 = tensor.empty() : tensor<1x8x5x7xi64>
    %33 = linalg.fill ins(%c0_i64 : i64) outs(%32 : tensor<1x8x5x7xi64>) -> tensor<1x8x5x7xi64>
    %34 = linalg.fill ins(%cst_0 : f32) outs(%24 : tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32>
    %35:2 = linalg.generic {indexing_maps = [#map6, #map11, #map11], iterator_types = ["reduction", "parallel", "parallel", "parallel", "parallel"]} ins(%concat : tensor<2x1x8x5x7xf32>) outs(%34, %33 : tensor<1x8x5x7xf32>, tensor<1x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %36 = linalg.index 0 : index
      %37 = arith.index_cast %36 : index to i64
      %38 = arith.maximumf %in, %out : f32
      %39 = arith.cmpf ogt, %in, %out : f32
      %40 = arith.select %39, %37, %out_24 : i64
      linalg.yield %38, %40 : f32, i64
    } -> (tensor<1x8x5x7xf32>, tensor<1x8x5x7xi64>)
    return %35#0 : tensor<1x8x5x7xf32>
  }
}

