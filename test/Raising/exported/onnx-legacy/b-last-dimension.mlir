// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1) -> ()>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<[[-0.550048232, 0.625300228, 0.202539623, -0.385118097, -0.360619307, -0.00200062664, -0.214659452, 0.48854214], [0.699030935, -0.168865055, 0.406298816, 0.599854648, 0.676579833, -0.250953376, -0.366419286, -0.183123842], [0.469278753, 0.288519353, 0.411126494, -0.534621358, -0.0213738475, 0.49264431, 0.619331896, -0.675231635], [0.329821169, 0.0691841319, 0.545497775, 0.222828031, -0.244444385, -0.203107938, -0.552804112, -0.55304724]]> : tensor<4x8xf32>
    %cst_7 = arith.constant dense<[-0.091202408, 0.202954262, -0.166021317, -0.0708967745]> : tensor<4xf32>
    %cst_8 = arith.constant dense<"0xF0E7FD3D3E850E3F6C2610BF38FF183E04E135BF20A49BBDC41463BF40718A3CD6EB6F3F9A6E343FDEE062BFA042D03DFE87733F2CA7DE3E302C87BE58B532BEB8E033BEA25A653F12BC2EBF6C2A3B3F341F3C3FF89022BEC201143F48B561BEB875983E80AD59BF9AAC713F80E2743C40FA13BF8E603CBF2A8B6F3F74C9A03E20E7A2BE72E3183FD8B7EDBE5EA22DBF24A1A8BE8880AE3EFE9D0EBFFEF36A3F5E300ABF2C5EC5BE48B1AB3EA63E08BFE04EECBDD01D833DC077163D00B8F83A42512C3FB205743FC80B023FC824F8BEC415E53EE4F3CD3EE2DC673FC05B9A3CD4C2EE3E986568BEE60756BF6E7134BFD29A2B3FE8D74E3EFCEDF43EF64D5EBFF8D63C3ED8A3963E526C33BFD4DB403FE8FE74BFDE807A3FD22E673F38369CBE46E2283FFEC63ABF8A996BBF56D479BF60B2AA3DF0AC373FAA5C6DBF02254C3FDC8FFBBEE2322F3FB0F41EBFA0465A3DD821953E021842BF802A88BE78BF0DBE349E5BBF2C5E533FECB6633FDE5C15BFD87D0E3E12280D3F88406DBE16A259BF88D652BF6C11D0BE5C5DE03E4487F8BE186FF3BEC8B1C8BE6C3A26BF004E24BED0120A3F6C0D2FBF5C1672BFB4DF95BE38763BBE5405F23EC8B9EF3E70AFB63E204B49BDD09E4ABECEAD6FBF30F3EB3D60E958BF7CD74FBF202D6CBEE63512BFE2BF093F8E42363F00B3A53CC0ACC6BECE8310BF0433783F90FA343EE011B1BE"> : tensor<32x4xf32>
    %cst_9 = arith.constant dense<[-0.395563722, 0.1462183, 0.0392155647, 0.0371071696, -0.0642417669, 0.154910088, -0.459170699, 0.0611181259, -0.0836492777, -0.0792666674, 0.438586116, 0.195277274, 0.227354288, -0.402958691, -0.393174827, 0.0516605377, -0.369613051, 0.344921112, 0.441305816, -0.441813648, -0.0881665945, 0.250561476, -0.389664233, -0.0280923843, -0.115010738, 0.295360327, 0.391762614, -0.0809556841, -0.0885985493, -0.0249512196, 0.345527232, 0.343590438]> : tensor<32xf32>
    %cst_10 = arith.constant dense<[1.000000e+00, 1.000000e+00, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %cst_11 = arith.constant dense<[1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]> : tensor<4xf32>
    %cst_12 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = tensor.empty() : tensor<5x7xf32>
    %3 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %2 : tensor<2x8x5x7xf32>, tensor<5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_12 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %4 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %5 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_6 : tensor<4x8xf32>) outs(%5 : tensor<8x4xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<2x4xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_7 : tensor<2x4xf32>, tensor<4xf32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.addf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map3, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_5, %cst_4 : tensor<2x4xf32>, tensor<f32>, tensor<f32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %in_19: f32, %out: f32):
      %31 = arith.cmpf ult, %in, %in_18 : f32
      %32 = arith.select %31, %in_18, %in : f32
      %33 = arith.cmpf ugt, %32, %in_19 : f32
      %34 = arith.select %33, %in_19, %32 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4xf32>
    %11 = tensor.empty() : tensor<4x32xf32>
    %transposed_13 = linalg.transpose ins(%cst_8 : tensor<32x4xf32>) outs(%11 : tensor<4x32xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<2x32xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.matmul ins(%10, %transposed_13 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_9 : tensor<2x32xf32>, tensor<32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.addf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.negf %in : f32
      %32 = math.exp %31 : f32
      %33 = arith.addf %32, %cst_0 : f32
      %34 = arith.divf %cst_0, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_3 : tensor<2x32xf32>, tensor<f32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.mulf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map3, #map1], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_2 : tensor<2x32xf32>, tensor<f32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.subf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %18 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %19 = tensor.empty() : tensor<2x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_10 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%19 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.mulf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x4xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%20, %cst_11 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%19 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.addf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x4xf32>
    %22 = tensor.empty() : tensor<5x7x2x8xf32>
    %transposed_14 = linalg.transpose ins(%arg0 : tensor<2x8x5x7xf32>) outs(%22 : tensor<5x7x2x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_15 = tensor.expand_shape %transposed_14 [[0], [1], [2], [3, 4]] output_shape [5, 7, 2, 8, 1] : tensor<5x7x2x8xf32> into tensor<5x7x2x8x1xf32>
    %extracted_slice = tensor.extract_slice %21[0, 0, 0] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %23 = tensor.empty() : tensor<5x7x2x8x2xf32>
    %24 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %extracted_slice : tensor<5x7x2x8x1xf32>, tensor<2x8x2xf32>) outs(%23 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.mulf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<5x7x2x8x2xf32>
    %extracted_slice_16 = tensor.extract_slice %21[0, 0, 2] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %25 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24, %extracted_slice_16 : tensor<5x7x2x8x2xf32>, tensor<2x8x2xf32>) outs(%23 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %31 = arith.addf %in, %in_18 : f32
      linalg.yield %31 : f32
    } -> tensor<5x7x2x8x2xf32>
    %26 = tensor.empty() : tensor<5x7x2x8xi64>
    %27 = linalg.fill ins(%c0_i64 : i64) outs(%26 : tensor<5x7x2x8xi64>) -> tensor<5x7x2x8xi64>
    %28 = linalg.fill ins(%cst_1 : f32) outs(%22 : tensor<5x7x2x8xf32>) -> tensor<5x7x2x8xf32>
    %29:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%25 : tensor<5x7x2x8x2xf32>) outs(%28, %27 : tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_18: i64):
      %31 = linalg.index 4 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_18 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>)
    %30 = tensor.empty() : tensor<2x8x5x7xf32>
    %transposed_17 = linalg.transpose ins(%29#0 : tensor<5x7x2x8xf32>) outs(%30 : tensor<2x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_17 : tensor<2x8x5x7xf32>
  }
}

