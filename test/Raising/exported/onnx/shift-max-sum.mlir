// raises: dyrelu.coefficients x 1, dyrelu.pool x 1, dyrelu.shift_max x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0)>
#map6 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c8 = arith.constant 8 : index
    %cst_0 = arith.constant dense<[[-4.116550e-01, 0.480787456, 0.431068361, -0.130814537, -0.286390096, -0.0407506078, 0.123098634, -0.00323123019], [-0.285537899, -0.639800131, 5.967880e-01, -0.279526502, -0.310639113, 0.570683599, 0.303990722, 0.681806266], [-0.0934497639, 5.781530e-01, 0.343794525, -0.565702677, 0.24742046, 0.514734387, 0.559427738, -0.463200778], [8.766140e-02, -0.474042296, 0.488646269, 0.0373072922, -0.454202592, -0.284463912, -0.0124157025, 0.506414413]]> : tensor<4x8xf32>
    %cst_1 = arith.constant dense<[-0.0344067067, 0.194133312, -0.207104176, -0.285146326]> : tensor<4xf32>
    %cst_2 = arith.constant dense<[[8.778360e-01, 0.937009096, 0.626840234, 0.0144553185], [0.952335238, -0.0901502371, 0.27377212, 0.516459107], [-0.730135083, -0.737344742, 0.643077254, 0.226816058], [0.0859121084, -0.832186818, 0.260533214, -0.357606173], [-0.854180335, -0.654254198, -0.214056373, -0.568548441], [0.757031559, 9.473680e-01, -6.879270e-01, -0.00515151024], [0.998528599, -0.72047174, -0.0177377462, -0.173716426], [-0.726738811, -0.347592473, 0.316700459, -0.438197851], [-0.514118671, -0.648876071, 0.24965167, -0.723024249], [5.832710e-01, 0.971468329, 0.583927512, 0.0602228641], [0.00423002243, -0.884085417, 0.618945479, -0.530436277], [0.209020615, -0.0642402172, -0.0184576511, -0.54513979], [0.910622715, 0.251954794, -0.859891772, -0.311402321], [0.0966814756, -0.575699329, -0.679599047, -0.577790737], [-0.21731329, 0.506943226, -0.908076763, -0.482660055], [-0.898486137, -0.368544698, 0.296876788, 0.115800261]]> : tensor<16x4xf32>
    %cst_3 = arith.constant dense<[-0.0603362918, -0.270102561, -0.0506637692, 0.279404223, -0.0325067043, -0.0682108402, 0.042078197, -0.17538774, -3.747620e-01, 0.026683867, 0.272510469, 0.318676531, 0.186284959, 0.0367480516, 0.37515223, 0.25523454]> : tensor<16xf32>
    %cst_4 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<3.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant dense<4.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = arith.constant 3.500000e+01 : f32
    %cst_11 = arith.constant dense<[3, 2, 5, 4, 7, 6, 1, 0]> : tensor<8xi64>
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_10 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_0 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_1 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x16xf32>
    %transposed_12 = linalg.transpose ins(%cst_2 : tensor<16x4xf32>) outs(%10 : tensor<4x16xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x16xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %13 = linalg.matmul ins(%9, %transposed_12 : tensor<2x4xf32>, tensor<4x16xf32>) outs(%12 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_3 : tensor<2x16xf32>, tensor<16xf32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x16xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_6 : tensor<2x16xf32>, tensor<f32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x16xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_4, %cst_5 : tensor<2x16xf32>, tensor<f32>, tensor<f32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %in_17: f32, %out: f32):
      %30 = arith.cmpf ult, %in, %in_16 : f32
      %31 = arith.select %30, %in_16, %in : f32
      %32 = arith.cmpf ugt, %31, %in_17 : f32
      %33 = arith.select %32, %in_17, %31 : f32
      linalg.yield %33 : f32
    } -> tensor<2x16xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_5 : tensor<2x16xf32>, tensor<f32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.divf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x16xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_7 : tensor<2x16xf32>, tensor<f32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.subf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x16xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_8 : tensor<2x16xf32>, tensor<f32>) outs(%11 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.mulf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x16xf32>
    %expanded = tensor.expand_shape %19 [[0], [1, 2, 3]] output_shape [2, 16, 1, 1] : tensor<2x16xf32> into tensor<2x16x1x1xf32>
    %20 = tensor.empty() : tensor<8x2x5x7xf32>
    %transposed_13 = linalg.transpose ins(%arg0 : tensor<2x8x5x7xf32>) outs(%20 : tensor<8x2x5x7xf32>) permutation = [1, 0, 2, 3] 
    %21 = tensor.empty() : tensor<8x2x5x7xi64>
    %22 = linalg.generic {indexing_maps = [#map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%cst_11 : tensor<8xi64>) outs(%21 : tensor<8x2x5x7xi64>) {
    ^bb0(%in: i64, %out: i64):
      linalg.yield %in : i64
    } -> tensor<8x2x5x7xi64>
    %23 = linalg.fill ins(%cst : f32) outs(%20 : tensor<8x2x5x7xf32>) -> tensor<8x2x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22 : tensor<8x2x5x7xi64>) outs(%23 : tensor<8x2x5x7xf32>) {
    ^bb0(%in: i64, %out: f32):
      %30 = arith.index_cast %in : i64 to index
      %31 = linalg.index 1 : index
      %32 = linalg.index 2 : index
      %33 = linalg.index 3 : index
      %34 = arith.cmpi slt, %30, %c8 : index
      cf.assert %34, "index must be smaller than dim size"
      %35 = arith.cmpi sge, %in, %c0_i64 : i64
      cf.assert %35, "index must be larger or equal to 0"
      %extracted = tensor.extract %transposed_13[%30, %31, %32, %33] : tensor<8x2x5x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<8x2x5x7xf32>
    %25 = tensor.empty() : tensor<2x8x5x7xf32>
    %transposed_14 = linalg.transpose ins(%24 : tensor<8x2x5x7xf32>) outs(%25 : tensor<2x8x5x7xf32>) permutation = [1, 0, 2, 3] 
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x16x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x16x1x1xf32> to tensor<2x8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_9 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %26 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.mulf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%transposed_14, %extracted_slice_15 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.mulf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%25 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    return %29 : tensor<2x8x5x7xf32>
  }
}

