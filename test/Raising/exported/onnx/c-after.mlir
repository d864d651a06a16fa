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
    %cst_2 = arith.constant dense<[[0.624867916, -0.605427324, -0.177352756, 0.0554836281, 0.460137188, -0.196158171, -0.455984652, -0.16158174], [-0.400744438, 0.0557263084, 0.479314506, 0.112219185, -0.16469799, -0.176393658, -0.222551629, -0.434748948], [-0.114685789, 0.302628607, 0.54381448, 5.725430e-02, 0.153203711, 0.47005251, 0.175177887, 0.475013196], [-0.0627699718, -0.704347849, -0.443882078, -0.0866265222, -0.178192407, 0.623745501, 0.243367538, 0.309584945]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[0.347134411, 0.254334688, 0.122794211, -0.0117814774]> : tensor<4xf32>
    %cst_4 = arith.constant dense<"0x300B88BDD0A653BFECE3423F34F829BF4654263F8062693CB849083E189FF5BEE85B13BE5446D93E3431C23E18D59FBE18AA1A3EE8A7F8BEDC94733FC0F06F3ED4099D3E1288663F68080ABEC2CD4BBFFEDC7B3FA47DA0BE80511B3EB2570C3F6CDD203FB08D19BEBCA8EE3E7017BFBE94242ABFEEAC793F7E2218BF047A98BEC01B1C3ECC3A86BE2C23053F4CB7253F80E0B5BC4473A5BE765C3E3FC03592BD8AF43ABF786E26BFA058C6BEC2D86E3FF06C8F3D18F9C93E5CDC7DBFA03F6FBDF4D3A43E4804313FC038DFBCD061FF3EF65C463FCA59303F0605023F60E537BF00D2873E2018993D38F34DBE980C363FAEBB05BF208E423E1481BD3E1298303F8C4879BFFAB71CBF569839BF9036023F24C621BF9CD8373F420064BFA4336BBF1833443F78D46FBFA40EFD3E646291BE5037763F004E273B388430BFB009AA3EA4850B3FDAC274BF989E363FA2E958BF86E60FBF36401BBFEAFC24BF4A860C3F00FE383BCC6EFB3E32801EBF18EA49BFFC7DD53ED0C341BF2A65143F0CE3493FF844423FD0E058BF327522BF54258D3E409FADBE143FCB3E60957A3D00B283BE62093F3FA46C9C3E54F227BFC6CD77BF689756BE5018243E748F253F988EC8BE2E302CBF205ECFBEF0290EBF021A053F6066C7BD92AE113FE492ABBE4C9C823E96A94A3F487B543FD8CB4CBE505A07BF40F456BF325154BF9031C63E3429453F"> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[0.419041812, 0.119749367, 5.929190e-02, -8.135450e-02, -0.0918357968, -0.354151368, -0.207815647, 0.15489459, 0.104229987, -0.288656414, -0.264127195, 0.022597611, -0.235189438, -0.165465951, -0.484006941, 0.302728534, 0.0656656623, -0.183755577, 0.226801813, 0.0329681635, -0.379616082, -0.0164737701, -0.196492434, 0.392359674, 0.372179329, -0.0947594642, -0.269449055, 0.109811485, 0.197708189, 0.218482018, 0.163713872, -0.252783895]> : tensor<32xf32>
    %cst_6 = arith.constant dense<[[[[-0.450324565]], [[-0.229566544]], [[-0.606558978]], [[0.4759942]], [[0.265034378]], [[0.617653966]], [[-0.239010215]], [[4.738140e-01]]]]> : tensor<1x8x1x1xf32>
    %cst_7 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_8 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = arith.constant dense<1.000000e+01> : tensor<f32>
    %cst_10 = arith.constant dense<11.666667> : tensor<f32>
    %cst_11 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_12 = arith.constant 3.500000e+01 : f32
    %cst_13 = arith.constant dense<0.0354907215> : tensor<2x1x5x7xf32>
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.divf %in, %cst_12 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.addf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.cmpf ugt, %in, %cst : f32
      %46 = arith.select %45, %in, %cst : f32
      linalg.yield %46 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_14 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_14 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.addf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.negf %in : f32
      %46 = math.exp %45 : f32
      %47 = arith.addf %46, %cst_0 : f32
      %48 = arith.divf %cst_0, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_7 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.mulf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_8 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.subf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %cst_6 : tensor<2x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%cst_13 : tensor<2x1x5x7xf32>) -> tensor<2x1x5x7xf32>
    %collapsed = tensor.collapse_shape %18 [[0], [1, 2, 3]] : tensor<2x1x5x7xf32> into tensor<2x35xf32>
    %19 = tensor.empty() : tensor<2x35xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%collapsed, %cst_9 : tensor<2x35xf32>, tensor<f32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.divf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x35xf32>
    %21 = tensor.empty() : tensor<2xi64>
    %22 = linalg.fill ins(%c0_i64 : i64) outs(%21 : tensor<2xi64>) -> tensor<2xi64>
    %23 = tensor.empty() : tensor<2xf32>
    %24 = linalg.fill ins(%cst_1 : f32) outs(%23 : tensor<2xf32>) -> tensor<2xf32>
    %25:2 = linalg.generic {indexing_maps = [#map2, #map5, #map5], iterator_types = ["parallel", "reduction"]} ins(%20 : tensor<2x35xf32>) outs(%24, %22 : tensor<2xf32>, tensor<2xi64>) {
    ^bb0(%in: f32, %out: f32, %out_23: i64):
      %45 = linalg.index 1 : index
      %46 = arith.index_cast %45 : index to i64
      %47 = arith.maximumf %in, %out : f32
      %48 = arith.cmpf ogt, %in, %out : f32
      %49 = arith.select %48, %46, %out_23 : i64
      linalg.yield %47, %49 : f32, i64
    } -> (tensor<2xf32>, tensor<2xi64>)
    %expanded = tensor.expand_shape %25#0 [[0, 1]] output_shape [2, 1] : tensor<2xf32> into tensor<2x1xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%20, %expanded : tensor<2x35xf32>, tensor<2x1xf32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.subf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x35xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x35xf32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = math.exp %in : f32
      linalg.yield %45 : f32
    } -> tensor<2x35xf32>
    %28 = tensor.empty() : tensor<2x1xf32>
    %29 = linalg.fill ins(%cst : f32) outs(%28 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map6], iterator_types = ["parallel", "reduction"]} ins(%27 : tensor<2x35xf32>) outs(%29 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %45 = arith.addf %in, %out : f32
      linalg.yield %45 : f32
    } -> tensor<2x1xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map6, #map2], iterator_types = ["parallel", "parallel"]} ins(%27, %30 : tensor<2x35xf32>, tensor<2x1xf32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.divf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x35xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%31, %cst_10 : tensor<2x35xf32>, tensor<f32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.mulf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x35xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_8 : tensor<2x35xf32>, tensor<f32>) outs(%19 : tensor<2x35xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.cmpf olt, %in, %in_23 : f32
      %46 = arith.select %45, %in, %in_23 : f32
      linalg.yield %46 : f32
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
      %45 = arith.addf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x1x1xf32>
    %36 = tensor.empty() : tensor<2x8x5x7xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %35 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.mulf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %cst_11 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%34 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.mulf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %38 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.addf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_20 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.mulf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %41 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_22, %cst_11 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%34 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.mulf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map8, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.addf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %42 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.cmpf ogt, %in, %in_23 : f32
      %46 = arith.select %45, %in, %in_23 : f32
      linalg.yield %46 : f32
    } -> tensor<2x8x5x7xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map9, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_15 : tensor<2x8x5x7xf32>, tensor<2x1x5x7xf32>) outs(%36 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_23: f32, %out: f32):
      %45 = arith.mulf %in, %in_23 : f32
      linalg.yield %45 : f32
    } -> tensor<2x8x5x7xf32>
    return %44 : tensor<2x8x5x7xf32>
  }
}

