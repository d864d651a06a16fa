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
    %cst_2 = arith.constant dense<[[-0.706613063, 0.436557055, 0.615070044, 0.32719323, -0.432424635, -0.115392081, -0.18355307, 0.416263342], [-0.33984977, -0.667863727, 0.0151793556, 0.670327663, 0.177409992, 0.072548382, 0.400494784, 0.292972356], [-0.256214142, -0.537436783, 0.458797604, -0.626257479, -0.191037759, 0.00230374676, 0.0829096809, 0.653160572], [0.1559387, -0.40693152, -0.0416178219, 0.701115667, 0.524577439, -0.0176539663, 0.419547677, -0.522680402]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[0.124928944, 0.0107136862, 0.270091623, -0.156818643]> : tensor<4xf32>
    %cst_4 = arith.constant dense<"0xDC5E99BE0E3A4ABF60E87F3F2853673FC24A7BBF6CB4C1BE8C4DC5BE2C894EBF50955EBE74C977BF00E16DBDCA5430BF802AB5BC9660133F308311BFA0E73CBF1C4DC9BED0A0B7BDAC64233F3A111A3F5C46E13EC45124BF8872AC3E96D8523FD0B8ADBDF886E1BE38F78E3EC0DEA5BC86FA3F3FACF6543FAA7747BFC872E7BE28A3C93E30B5223F0EBD49BFE0F226BF600CD23DE848E13EB0765CBE50528EBD7EA5273F3C59FD3E00F839BD4E6279BF883EFABE7E5765BF4210463FCCA632BF685F973EAC54E13E9838323EC05E983D100296BD007470BEA883B6BEF04447BF6C9C9E3E7468633F563D0B3FAC6F3DBF3C188CBE20ED3EBF2430E33E00E2F53C6057E73DA4342FBF300BDE3DAC0614BF6EA23A3FA4EDE1BE40D8513EFC473E3F42DB4FBF66702D3F609426BF7E92203FACDD8FBE9EE906BFE28624BF84FAB93E58C6DEBEF8CE38BFEE8C33BFFEBD5D3FD82AA83E945B11BFE4954DBFF43C423F608BB5BE02A77DBF1EF4783F4C23DA3ED6846E3F76D1173FFC869A3E2424313F72827BBFD0D7E3BE1A3153BF101982BD94D67A3F82CC373FAAE825BFCADF1CBFA821143E8AA3283F84CA503FD4011A3FC26767BF96B75E3F80DF12BD38296E3E6079B43D104B14BFE40DE33EB67E42BF244CEA3E50D75A3E5AF96B3F36421D3FB061B43E70E0DFBECEAE1A3FA01D58BEBA092C3FAC9DBA3E202F6B3E765A633F"> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[-0.0840872526, 0.307341695, -0.168313026, 0.0945340394, 0.312268913, 0.494179428, 0.176092923, 0.423699439, -0.0197594166, 0.105837882, -0.147522449, 0.338472366, 0.405728102, 0.18495661, 4.115200e-02, 0.424824357, -0.336292744, -0.290944576, 0.174755037, 0.305223107, -0.156718731, -0.289632916, 0.0754153132, -0.469970226, -0.183757544, 0.193847239, -0.368556082, -0.155009151, 0.00399637222, -0.480363131, 0.200337052, -0.305716813]> : tensor<32xf32>
    %cst_6 = arith.constant dense<[[[[-0.00710680149]], [[-0.561507285]], [[0.201763615]], [[0.53858906]], [[-0.665919125]], [[0.282077223]], [[-0.0323607698]], [[0.438613743]]]]> : tensor<1x8x1x1xf32>
    %cst_7 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+01> : tensor<f32>
    %cst_10 = arith.constant dense<11.666667> : tensor<f32>
    %cst_11 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_12 = arith.constant 3.500000e+01 : f32
    %cst_13 = arith.constant dense<0.0603273958> : tensor<2x1x5x7xf32>
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.divf %in, %cst_12 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.addf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.cmpf ugt, %in, %cst : f32
      %49 = arith.select %48, %in, %cst : f32
      linalg.yield %49 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_14 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_14 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.addf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.negf %in : f32
      %49 = math.exp %48 : f32
      %50 = arith.addf %49, %cst_0 : f32
      %51 = arith.divf %cst_0, %50 : f32
      linalg.yield %51 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.mulf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.subf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_6 : tensor<2x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%cst_13 : tensor<2x1x5x7xf32>) -> tensor<2x1x5x7xf32>
    %collapsed = tensor.collapse_shape %18 [[0], [1, 2, 3]] : tensor<2x1x5x7xf32> into tensor<2x35xf32>
    %19 = tensor.empty() : tensor<2x35xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %cst_9 : tensor<2x35xf32>, tensor<f32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.divf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x35xf32>
    %21 = tensor.empty() : tensor<2xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2xi64>) -> tensor<2xi64>
    %23 = tensor.empty() : tensor<2xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<2xf32>) -> tensor<2xf32>
    %25:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "reduction"]} ins(%20 : tensor<2x35xf32>) outs(%24, %22 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %48 = linalg.index 1 : index
      %49 = arith.index_cast %48 : index to i64
      %50 = arith.maximumf %in, %out : f32
      %51 = arith.cmpf ogt, %in, %out : f32
      %52 = arith.select %51, %49, %out_23 : i64
      linalg.yield %50, %52 : f32, i64
    } -> (tensor<2xf32>, tensor<2xi64>)
    %expanded = tensor.expand_shape %25#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%20, %expanded : tensor<2x35xf32>, tensor<2x1xf32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.subf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x35xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x35xf32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = math.exp %in : f32
      linalg.yield %48 : f32
    } -> tensor<2x35xf32>
    %28 = tensor.empty() : tensor<2x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "reduction"]} ins(%27 : tensor<2x35xf32>) outs(%29 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %48 = arith.addf %in, %out : f32
      linalg.yield %48 : f32
    } -> tensor<2x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%27, %30 : tensor<2x35xf32>, tensor<2x1xf32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.divf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x35xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%31, %cst_10 : tensor<2x35xf32>, tensor<f32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.mulf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x35xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_8 : tensor<2x35xf32>, tensor<f32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.cmpf olt, %in, %in_23 : f32
      %49 = arith.select %48, %in, %in_23 : f32
      linalg.yield %49 : f32
    } -> tensor<2x35xf32>
    %expanded_15 = tensor.expand_shape %33 [[0], [1, 2, 3]] output_shape [2, 1, 5, 7] : tensor<2x35xf32> into tensor<2x1x5x7xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_16 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_17 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_18 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded_19 = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_20 = tensor.expand_shape %extracted_slice_16 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_21 = tensor.expand_shape %extracted_slice_17 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_22 = tensor.expand_shape %extracted_slice_18 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %34 = tensor.empty() : tensor<2x8x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_19, %cst_8 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%34 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.addf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x1x1xf32>
    %36 = tensor.empty() : tensor<2x8x5x7xf32>
    %37 = linalg.generic {indexing_maps = [#map8, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_15 : tensor<2x8x1x1xf32>, tensor<2x1x5x7xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.mulf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %cst_11 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%34 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.mulf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %expanded_15 : tensor<2x8x1x1xf32>, tensor<2x1x5x7xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.mulf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %37 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.mulf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %39 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.addf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %42 = linalg.generic {indexing_maps = [#map8, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_20, %expanded_15 : tensor<2x8x1x1xf32>, tensor<2x1x5x7xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.mulf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %42 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.mulf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %cst_11 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%34 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.mulf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x1x1xf32>
    %45 = linalg.generic {indexing_maps = [#map8, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %expanded_15 : tensor<2x8x1x1xf32>, tensor<2x1x5x7xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.mulf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.addf %in, %in_23 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %46 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %48 = arith.cmpf ogt, %in, %in_23 : f32
      %49 = arith.select %48, %in, %in_23 : f32
      linalg.yield %49 : f32
    } -> tensor<2x8x5x7xf32>
    return %47 : tensor<2x8x5x7xf32>
  }
}

