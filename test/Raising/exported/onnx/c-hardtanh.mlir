// raises: dyrelu.c x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1) -> (d0)>
#map6 = affine_map<(d0, d1) -> (d0, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> ()>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<[[-0.534763336, -0.640292704, -0.502122879, -0.699742138, 0.143168464, 0.0275452416, 0.336655021, 0.460949361], [-0.124448687, 0.61046499, -0.00465284334, 0.111780018, 0.558177233, 0.346529275, -0.270765841, -0.104304262], [-0.086427845, 0.644316077, -0.383344471, -0.356476098, 0.397016406, -0.00359866652, 0.556895316, -0.190718874], [-0.32285732, 0.184197649, -0.359993756, 0.150624737, 0.448873371, -0.222572863, -0.582667708, 6.367210e-01]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[0.10581632, -0.159287438, 0.343254417, 0.139426276]> : tensor<4xf32>
    %cst_4 = arith.constant dense<"0x0C3B20BF2E79613FA0B427BE40BDA2BDF694193F668E3E3F607B2DBF9E4741BF00F4A9BAF0DB9ABECA3472BF20C7D1BD50B4C13DD2E6253FFC2196BEA02B183EFE7862BFC84FBABEB2B1543F9CFEA1BED66944BF58D712BE48F41C3FAA826B3FB6587C3F5C27883E2EB900BFEC4B2CBF80C45C3C2485BFBEE631103F802339BEC46880BE80C7CEBCA65164BF74744ABF00A257BD70E7AF3D04172F3FA0CEC4BE9C1EDBBE18A561BE80F5043CDC2DAC3E4073B7BE6ABD4F3FA83744BF2C5BB33E8E22463FB0A3313E504D25BE00D62EBEE01DDC3DACB0643F402DC9BE94A19DBE1474DDBE706652BFFC5D9BBE90BF7A3FA0F562BE8E59443FD60656BF9C25953EE2BB793F20EFD2BDE02908BEA0720DBECEDD303F500D783E70B05ABFC43A6C3F1C5C5ABFB637293F94CDFF3EBC11B8BE50FC423F343DF33E9EE00F3F488E72BE488C203E5CCB643FF0E1F33E880CCD3EA837CE3E3A4437BF68AA3BBFFAD334BF60F87ABD3634773F5C3DC4BE70FD483F888C833ED86F86BEA02807BEFAD42FBF405C02BE6E2D60BFAE5635BF501AF03D2E71683FB406A13EDCB028BF54188ABE4A9B513FE0BDBD3D689CB1BE806BD8BEE8665BBE544D40BF18B42CBE3A91503FD6E05EBF1C6E2F3FBA923A3FF8E1BC3E9070C5BE88B2953E209A3D3D780FFA3EC086B53C802B0ABF401156BF30E4AEBD280461BFA0320CBF2081273D680CB63E"> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[-0.320475936, 0.412501395, -0.0731194615, -0.311380804, -0.488311052, -0.168900609, -0.257393062, 3.390360e-02, 0.490924895, 0.202817023, 0.317070127, 0.126330674, -0.430801809, 0.257351279, 0.375353098, -0.302047968, 0.174600601, 0.287637353, -0.256160796, 0.2094087, 0.213195026, -0.276098371, -0.256890893, -0.179598212, -0.380035698, -0.307532907, -0.362081945, 0.398904622, -0.391857862, -0.344885349, -0.309801877, -0.307254255]> : tensor<32xf32>
    %cst_6 = arith.constant dense<[[[[-0.278907537]], [[8.879540e-02]], [[0.492333859]], [[-0.09153115]], [[0.481035054]], [[0.130423427]], [[-0.163384959]], [[0.479436576]]]]> : tensor<1x8x1x1xf32>
    %cst_7 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<5.000000e+00> : tensor<f32>
    %cst_10 = arith.constant dense<7.000000e+00> : tensor<f32>
    %cst_11 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_13 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_14 = arith.constant 3.500000e+01 : f32
    %cst_15 = arith.constant dense<0.112183906> : tensor<2x1x5x7xf32>
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.divf %in, %cst_14 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.addf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.cmpf ugt, %in, %cst : f32
      %48 = arith.select %47, %in, %cst : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_16 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_16 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.addf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.negf %in : f32
      %48 = math.exp %47 : f32
      %49 = arith.addf %48, %cst_0 : f32
      %50 = arith.divf %cst_0, %49 : f32
      linalg.yield %50 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.mulf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.subf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %18 = tensor.empty() : tensor<2x1x5x7xf32>
    %19 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_6 : tensor<2x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%cst_15 : tensor<2x1x5x7xf32>) -> tensor<2x1x5x7xf32>
    %collapsed = tensor.collapse_shape %19 [[0], [1, 2, 3]] : tensor<2x1x5x7xf32> into tensor<2x35xf32>
    %20 = tensor.empty() : tensor<2xi64>
    %21 = linalg.fill ins(%c0_i64 : i64) outs(%20 : tensor<2xi64>) -> tensor<2xi64>
    %22 = tensor.empty() : tensor<2xf32>
    %23 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<2xf32>) -> tensor<2xf32>
    %24:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "reduction"]} ins(%collapsed : tensor<2x35xf32>) outs(%23, %21 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_25: i64):
      %47 = linalg.index 1 : index
      %48 = arith.index_cast %47 : index to i64
      %49 = arith.maximumf %in, %out : f32
      %50 = arith.cmpf ogt, %in, %out : f32
      %51 = arith.select %50, %48, %out_25 : i64
      linalg.yield %49, %51 : f32, i64
    } -> (tensor<2xf32>, tensor<2xi64>)
    %expanded = tensor.expand_shape %24#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %25 = tensor.empty() : tensor<2x35xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %expanded : tensor<2x35xf32>, tensor<2x1xf32>) outs(%25 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.subf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x35xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x35xf32>) outs(%25 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.exp %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x35xf32>
    %28 = tensor.empty() : tensor<2x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "reduction"]} ins(%27 : tensor<2x35xf32>) outs(%29 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %out : f32
      linalg.yield %47 : f32
    } -> tensor<2x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%27, %30 : tensor<2x35xf32>, tensor<2x1xf32>) outs(%25 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.divf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x35xf32>
    %expanded_17 = tensor.expand_shape %31 [[0], [1, 2, 3]] output_shape [2, 1, 5, 7] : tensor<2x35xf32> into tensor<2x1x5x7xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17, %cst_9 : tensor<2x1x5x7xf32>, tensor<f32>) outs(%18 : tensor<2x1x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.mulf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x1x5x7xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %cst_10 : tensor<2x1x5x7xf32>, tensor<f32>) outs(%18 : tensor<2x1x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.mulf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x1x5x7xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map7, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %cst_11, %cst_12 : tensor<2x1x5x7xf32>, tensor<f32>, tensor<f32>) outs(%18 : tensor<2x1x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %in_26: f32, %out: f32):
      %47 = arith.cmpf ult, %in, %in_25 : f32
      %48 = arith.select %47, %in_25, %in : f32
      %49 = arith.cmpf ugt, %48, %in_26 : f32
      %50 = arith.select %49, %in_26, %48 : f32
      linalg.yield %50 : f32
    } -> tensor<2x1x5x7xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %cst_12 : tensor<2x1x5x7xf32>, tensor<f32>) outs(%18 : tensor<2x1x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.divf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x1x5x7xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_18 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_19 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_20 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_18 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_23 = tensor.expand_shape %extracted_slice_19 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_24 = tensor.expand_shape %extracted_slice_20 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %36 = tensor.empty() : tensor<2x8x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %cst_8 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%36 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.addf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x1x1xf32>
    %38 = tensor.empty() : tensor<2x8x5x7xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %37 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%38 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.mulf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x5x7xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_23, %cst_13 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%36 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.mulf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %40 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%38 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.addf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x5x7xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%38 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.mulf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x5x7xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_24, %cst_13 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%36 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.mulf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x1x1xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %43 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%38 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.addf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x5x7xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %44 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%38 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.cmpf ogt, %in, %in_25 : f32
      %48 = arith.select %47, %in, %in_25 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %35 : tensor<2x8x5x7xf32>, tensor<2x1x5x7xf32>) outs(%38 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_25: f32, %out: f32):
      %47 = arith.mulf %in, %in_25 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x5x7xf32>
    return %46 : tensor<2x8x5x7xf32>
  }
}

