// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x5x7x8xf32>) -> tensor<2x5x7x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<[[-0.215984136, 0.264790773, 0.688310146, 0.043713782, -0.217273161, 0.542358875, 0.658036887, -0.192146629], [-0.215636507, -0.534571648, -0.0959966928, 0.266896933, -0.596906304, -0.228173345, 0.00349093904, -0.424650729], [-0.187338948, -0.599209487, 0.179653123, -0.304087132, -0.59336406, -0.167379379, 0.300531387, 0.146541223], [-0.0945165827, 0.42916432, 0.448859721, -0.191580608, -0.399503469, -0.0621426627, -0.257344693, -0.145587265]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[0.267300099, 0.0801538229, -0.0429985076, 0.128545016]> : tensor<4xf32>
    %cst_4 = arith.constant dense<"0x0C98D3BEC05FB7BDC84512BE242DB1BEC69F023FACBBF13EC0B476BE0075D9BDE6BF4CBFD036BBBEA874E13EFA4D4ABFD8F5523F3AAC58BF10849E3E60106BBE008DC6BEB0214DBFF8D3643FBCAAD4BE9085D8BD64727E3F7420193F64F9E0BEC0F0CA3D786C88BE0AA64EBF4CB68BBEF0F8263FA8E35ABF50DBA63D06CD7EBFC00C45BD44C0DEBE90F5A13EEEBF50BF60769A3E9468F0BE7069FF3DA01527BF00002AB7A0C935BFF6B35CBFE049ED3E00AD8B3DD01C783FDC4F6C3F3093943D60975BBFEEE65ABF70ABC8BEFA7A653F3405F93EFEF36C3F981955BED425213F20A558BE705E03BEAC8C8CBE0A67633F9C6D4B3FCC2C413FA8B7E83EC0760FBFC81C32BE400C96BED81FFBBE06900FBF88665A3EE09CB93DBE505F3F86F1533FE24123BF7A233C3FF6046EBFD4CF4E3F082C3FBE846DA13E50292DBF20579A3DA0BBFFBD84B5E93EA4DF3FBFE8DE0ABE18F45FBF002263BB006775BE067375BF5400D0BE06167FBF90053ABE081AF4BE7AC7553F628725BF7844AB3E887AF8BEA40936BF603DAD3E7E233FBF5058A3BEA00E07BE40EE67BF3AB834BFB4F14E3F16835B3FD0837C3E4818763FE8734CBEB07DDC3EE05CA9BE661350BF383426BE10D1C5BE6ED928BFA8F2B3BE0A3358BFBE56123FE0685E3E36894ABF1E0E453F44C7A3BE883E2F3FA0E6C83D4EC4203FC20D37BFFCFBCFBE7A3239BFF27E2C3F"> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[0.46227622, -0.427583396, -0.379322231, -0.498492897, 0.120726407, 0.261903763, -0.0436738729, -0.0675845146, -0.025940299, 0.229677081, 0.16732651, 0.0951639413, 0.270888746, -0.292555571, 0.464401066, -0.257319689, -0.412828803, -0.453873873, -0.282215238, 0.0938640833, -0.217176318, -0.444207489, 0.0396766663, -0.453489661, -0.206455171, -0.141110837, 0.345854163, 0.354487777, 0.226743519, 0.217480719, -0.315378726, -0.339487493]> : tensor<32xf32>
    %cst_6 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "reduction", "parallel"]} ins(%arg0 : tensor<2x5x7x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_8 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %31 = arith.addf %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.cmpf ugt, %in, %cst : f32
      %32 = arith.select %31, %in, %cst : f32
      linalg.yield %32 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_9 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_9 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %31 = arith.addf %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.negf %in : f32
      %32 = math.exp %31 : f32
      %33 = arith.addf %32, %cst_0 : f32
      %34 = arith.divf %cst_0, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_6 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %31 = arith.mulf %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %31 = arith.subf %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3]] output_shape [2, 1, 1, 32] : tensor<2x32xf32> into tensor<2x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 0, 0, 8] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 0, 0, 16] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 0, 24] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %18 = tensor.empty() : tensor<2x1x1x8xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_7 : tensor<2x1x1x8xf32>, tensor<f32>) outs(%18 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %31 = arith.addf %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x1x1x8xf32>
    %20 = tensor.empty() : tensor<2x5x7x8xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x5x7x8xf32>, tensor<2x1x1x8xf32>) outs(%20 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %31 = arith.mulf %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x5x7x8xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11, %cst_6 : tensor<2x1x1x8xf32>, tensor<f32>) outs(%18 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %31 = arith.divf %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x1x1x8xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x5x7x8xf32>, tensor<2x1x1x8xf32>) outs(%20 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %31 = arith.addf %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x5x7x8xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_10 : tensor<2x5x7x8xf32>, tensor<2x1x1x8xf32>) outs(%20 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %31 = arith.mulf %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x5x7x8xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %cst_6 : tensor<2x1x1x8xf32>, tensor<f32>) outs(%18 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %31 = arith.divf %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x1x1x8xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x5x7x8xf32>, tensor<2x1x1x8xf32>) outs(%20 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %31 = arith.addf %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x5x7x8xf32>
    %expanded_13 = tensor.expand_shape %23 [[0], [1], [2], [3, 4]] output_shape [2, 5, 7, 8, 1] : tensor<2x5x7x8xf32> into tensor<2x5x7x8x1xf32>
    %expanded_14 = tensor.expand_shape %26 [[0], [1], [2], [3, 4]] output_shape [2, 5, 7, 8, 1] : tensor<2x5x7x8xf32> into tensor<2x5x7x8x1xf32>
    %concat = tensor.concat dim(4) %expanded_13, %expanded_14 : (tensor<2x5x7x8x1xf32>, tensor<2x5x7x8x1xf32>) -> tensor<2x5x7x8x2xf32>
    %27 = tensor.empty() : tensor<2x5x7x8xi64>
    %28 = linalg.fill ins(%c0_i64 : i64) outs(%27 : tensor<2x5x7x8xi64>) -> tensor<2x5x7x8xi64>
    %29 = linalg.fill ins(%cst_1 : f32) outs(%20 : tensor<2x5x7x8xf32>) -> tensor<2x5x7x8xf32>
    %30:2 = linalg.generic {indexing_maps = [#map7, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%concat : tensor<2x5x7x8x2xf32>) outs(%29, %28 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_15: i64):
      %31 = linalg.index 4 : index
      %32 = arith.index_cast %31 : index to i64
      %33 = arith.maximumf %in, %out : f32
      %34 = arith.cmpf ogt, %in, %out : f32
      %35 = arith.select %34, %32, %out_15 : i64
      linalg.yield %33, %35 : f32, i64
    } -> (tensor<2x5x7x8xf32>, tensor<2x5x7x8xi64>)
    return %30#0 : tensor<2x5x7x8xf32>
  }
}

