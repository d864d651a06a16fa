// raises: dyrelu.aprelu x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x8x5x7xf32>
    %cst_2 = arith.constant dense<-0.121892333> : tensor<1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_1_4_torch.float32> : tensor<1x4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_16_torch.float32> : tensor<4x16xf32>
    %cst_6 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x5x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.cmpf olt, %in, %in_9 : f32
      %24 = arith.select %23, %in, %in_9 : f32
      linalg.yield %24 : f32
    } -> tensor<2x8x5x7xf32>
    %3 = tensor.empty() : tensor<2x8x1x1xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%2 : tensor<2x8x5x7xf32>) outs(%4 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%5 : tensor<2x8x1x1xf32>) outs(%3 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_6 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %6 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %7 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1 : tensor<2x8x5x7xf32>) outs(%4 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.addf %in, %out : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<2x8x1x1xf32>) outs(%3 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.divf %in, %cst_6 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed_7 = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %concat = tensor.concat dim(1) %collapsed_7, %collapsed : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x16xf32>
    %9 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x16xf32>) outs(%9 : tensor<16x4xf32>) permutation = [1, 0] 
    %10 = tensor.empty() : tensor<2x4xf32>
    %11 = linalg.fill ins(%cst : f32) outs(%10 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %12 = linalg.matmul ins(%concat, %transposed : tensor<2x16xf32>, tensor<16x4xf32>) outs(%11 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.addf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.cmpf ugt, %in, %cst : f32
      %24 = arith.select %23, %in, %cst : f32
      linalg.yield %24 : f32
    } -> tensor<2x4xf32>
    %15 = tensor.empty() : tensor<4x1xf32>
    %transposed_8 = linalg.transpose ins(%cst_3 : tensor<1x4xf32>) outs(%15 : tensor<4x1xf32>) permutation = [1, 0] 
    %16 = tensor.empty() : tensor<2x1xf32>
    %17 = linalg.fill ins(%cst : f32) outs(%16 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %18 = linalg.matmul ins(%14, %transposed_8 : tensor<2x4xf32>, tensor<4x1xf32>) outs(%17 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_2 : tensor<2x1xf32>, tensor<1xf32>) outs(%16 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.addf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x1xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x1xf32>) outs(%16 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %23 = arith.negf %in : f32
      %24 = math.exp %23 : f32
      %25 = arith.addf %24, %cst_0 : f32
      %26 = arith.divf %cst_0, %25 : f32
      linalg.yield %26 : f32
    } -> tensor<2x1xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1xf32> into tensor<2x1x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %2 : tensor<2x1x1x1xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.mulf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %21 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_9: f32, %out: f32):
      %23 = arith.addf %in, %in_9 : f32
      linalg.yield %23 : f32
    } -> tensor<2x8x5x7xf32>
    return %22 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_1_4_torch.float32: "0x0400000020609FBDC84E3EBFFC9F633F203A53BF",
      torch_tensor_4_torch.float32: "0x0400000024B63FBE6C4D1FBE483DF8BD803975BC",
      torch_tensor_4_16_torch.float32: "0x04000000007B913E92A9D93E00032F3ECC40F23E2E35A5BEF0A9A53D8036ADBBFA30CA3E94DDE2BEC278873E48F2E6BE4EB7A63E8096983B8CE61D3EF0E124BE982D613EEC07BBBEC0C19FBD38EDDB3D9A7E9BBE42259A3E8081943B90894F3D3AC7BE3E58694CBE8ECCDB3ECA5BCC3EBC1FD7BE8EDC91BECC381BBE3C38183E809023BE3A5EFB3E18D2BFBEE2A8DDBE48B0A03E42FCCD3E2825C8BE4844973E685FB4BD4631EFBED0EBAEBE0049DB3EF2F59F3E1400D13E0E8B82BEA617D2BE029CFFBEECF6D73E948EDC3E44543BBE205D51BE00AEC93C34030A3ECA8AB0BE8A2CB23E6A8CEEBE744703BE80157A3EE473C53E4410FABE68B7653E58C3A4BD207F9DBC"
    }
  }
#-}
