// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>, %arg1: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_5 = arith.constant 3.500000e+01 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg1 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.divf %in, %cst_5 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.cmpf ugt, %in, %cst : f32
      %29 = arith.select %28, %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_8 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_8 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_1 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.negf %in : f32
      %29 = math.exp %28 : f32
      %30 = arith.addf %29, %cst_0 : f32
      %31 = arith.divf %cst_0, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_6 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.subf %in, %cst_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_9 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_10 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_11 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %18 = tensor.empty() : tensor<2x8x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1x1xf32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %cst_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1x1xf32>
    %20 = tensor.empty() : tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.mulf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x1x1xf32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_12 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.mulf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<2x8x1x1xf32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.cmpf ogt, %in, %in_15 : f32
      %29 = arith.select %28, %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x5x7xf32>
    return %27 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000B02E543DE064F3BC5010FA3E808BD6BB18C985BE4A8A993ECED1B43E40BCB9BC58575EBE8807E5BEB04AACBDE099653E40E18FBE28A2DB3E463AC93E40BED83D308700BD5C14083E006EA6BEF69EAE3E70A7F9BDDED4843E8E03C83ECC7D19BE401C2C3D8809E43DBED7A43EA0C92D3EFC921E3EAA8ABCBECEA1BB3E38C898BE",
      torch_tensor_32_4_torch.float32: "0x040000002436FD3E88321A3FC0B3023EAC676EBF98BBADBE58DFC5BEB8CCB03E446F1E3FFEBB48BFE08E45BF9C25C03E3496DABED853A2BEE07DF9BE5E08373F909572BE7405FD3E4CBE0EBF8E27613F7C40A03E52BA32BFA60A37BF8C8797BE6026FCBE6424DD3E56F13DBF50F840BFE082533EE016B23DE0E9523E30FCE4BEE8913CBF78FC16BF1648643F241242BF1ACF733FF23F663F8EAF4CBFE0B9C53D88359D3E0038763A041D6BBFFC92333F00162ABDB098523E0CF63BBF8859FEBEA0687E3F10C520BE4AEC2B3F6C0963BFFAF8333F7E0973BFB0AAD1BE7003D9BEA40154BF4883FB3EEAE61D3FEC9AA3BECCF838BF8CD967BF343A283FF8CE553EC48D4ABFB6EB203F74E921BF60868C3D240CC53EFC13A83EC0ECE2BC38E9D93E7092803E4806793EC4A922BFF018B6BDC0660ABF20ACA1BDBC4865BF5A3B0B3F028636BF4C71BB3E0456C93ED6D030BF9076F4BD5E7761BF101C0BBF081C8E3E649C0FBFF035583F7C182CBF404512BFDEF70BBFB8F206BEC0467EBD124074BF20802ABE565F5CBF506DEF3DAA2A37BFB0C7793FA400383FBCF97A3FE0F5483DA0D3903E824F35BFB0A2C1BEA45C883E1AD41C3FE21241BFE82E9F3E80F701BD50758E3D60F07A3F1CB24A3FA86D023FEC165F3F72EC1C3F3046CC3DD434313F6E0E3F3F924C65BFE85DACBED8F80C3F282B273FFA5E5BBF52991E3FB4B30E3F407991BC",
      torch_tensor_4_torch.float32: "0x040000004BA622BDC2924ABEE106E2BD0EB7943E",
      torch_tensor_4_8_torch.float32: "0x04000000A1DE0BBFAE841B3FB30FA63D3CF5CABE4963D0BE5871BC3DE759DD3E7E192F3F4CA4903E515F80BEF376D2BE4259A93E691080BEBBD127BFF4027E3C0500033E57D516BF861B1A3FEBE2AEBE298DC93EBAE31D3E96EF0DBFB509103FED30C1BEF61392BD475F32BD0F6E1A3FE71E613E8BC617BF0B5919BF04F640BE09D906BF"
    }
  }
#-}

