// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_1 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_4 = arith.constant 3.500000e+01 : f32
    %cst_5 = arith.constant 2.000000e+00 : f32
    %cst_6 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_4 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_3 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ugt, %in, %cst : f32
      %28 = arith.select %27, %in, %cst : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_7 = linalg.transpose ins(%cst_1 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_7 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_0 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_5 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = math.tanh %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %extracted_slice = tensor.extract_slice %16[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %extracted_slice_8 = tensor.extract_slice %16[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded_9 = tensor.expand_shape %extracted_slice_8 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %extracted_slice_10 = tensor.extract_slice %16[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded_11 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %extracted_slice_12 = tensor.extract_slice %16[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %17 = tensor.empty() : tensor<2x8x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %cst_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x1xf32>
    %19 = tensor.empty() : tensor<2x8x5x7xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %18 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.mulf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11 : tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_5 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_9 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.mulf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_5 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.addf %in, %in_14 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%19 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_14: f32, %out: f32):
      %27 = arith.cmpf ogt, %in, %in_14 : f32
      %28 = arith.select %27, %in, %in_14 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    return %26 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000F4AECF3EB02DA13DEE05853EB8989DBE286B743E168CA2BE40C25C3C98649ABEBC555EBE04EF96BE44362EBEC4C8E3BE744262BE248D75BE0014083E1C80DE3EC8AE80BE2C21BEBE0A1EE5BE4CEC4CBE40F729BDF0ED40BD00DD33BE889D343E368883BE6CD1D23E78FE61BE5ADA97BE2053383DC87FDD3DD871C03D60D9343E",
      torch_tensor_32_4_torch.float32: "0x0400000010D2983E921E49BF002724BD0C7355BFE8DCB9BE309E4ABF909036BFD0476FBF685A193F984D19BE50A4D6BEDE2D39BFA07C17BE82F11ABF209138BEEC129F3E20EF223EFC93853ED44CA33E20BEEBBD0069E8BDB061443E8AE328BF70F8FE3E98C77A3EB871573EE02B79BE046EB0BE6CBD6C3FA47E283FCEDE53BF127A473FBE3E68BFD854893EA8C711BF44826C3F34C1A13E0AA84EBF467109BF40F1233F8C78D43E3E124EBF7053213F3C60C73E78BDE3BE96357FBF74C83BBF8044393FEE942A3F08BB883EA08F8EBD24A4D0BE34DEF0BE3CB4A9BE003CA1BCB4CCD4BE58F7A2BEC07478BEAC80773F8C58F33EF8BA1F3EDCEC82BE3C1BFC3E408DAEBE5EDB08BFB0122D3E2E8014BF9EBC63BFFCDD7FBF8E9B20BF466B2C3FA65B313FF88B7C3EB03A97BE6E8041BF68E3A33EE0B0F63D2CDB27BF90D1CA3DEED9023FB25D073F008F1A3D58617FBF606F6CBF6CBAD63EB088A7BD6890FFBEF8B2603E408C74BFDA8C75BFC071E43D3CD70BBF80C6CCBCDC21343FF85AA5BE20E2B13DE8CF62BFC875503F28F734BFB4CA3B3F3077A13D906DCBBD363C0F3FF46F073F04EB623F10CCDD3E4A0540BF80B7F2BEA6904ABFE4145C3F9899383F903A333E8CFC303FE01A423DEEC476BFDC5C63BF0021AB3C20B3A4BD38C9863E84BC93BED2346E3F6E9E27BF326A73BFE842E3BE801666BD1CC2CF3E3C214D3F321575BF",
      torch_tensor_4_torch.float32: "0x04000000D7E5C03DDD8E01BEC010C6BDAF94A83E",
      torch_tensor_4_8_torch.float32: "0x04000000857725BED0DE813EE8871E3EE50CFC3E7816573E19F73C3E73DC1A3E944D0C3FED297FBEE5F38BBEA333E2BEBD4ADABDE0E6F7BD125918BF0046FB3ECCF0C33EC33F11BFA28A103DB61FA83E3E6E0FBEEC472EBFC59512BF28F315BFBACE323FDAB0FB3E3B6D0BBFBAC3AABED363033F92D15F3CA3D61A3C2A5E14BFBDD80A3F"
    }
  }
#-}

