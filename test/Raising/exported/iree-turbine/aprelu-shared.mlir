// raises: dyrelu.aprelu x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x8x5x7xf32>
    %cst_2 = arith.constant dense<-0.121892333> : tensor<1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_1_4_torch.float32> : tensor<1x4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_16_torch.float32> : tensor<4x16xf32>
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_6 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x5x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.cmpf ugt, %in, %cst : f32
      %26 = arith.select %25, %in, %cst : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x5x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %25 = arith.cmpf olt, %in, %in_10 : f32
      %26 = arith.select %25, %in, %in_10 : f32
      linalg.yield %26 : f32
    } -> tensor<2x8x5x7xf32>
    %3 = tensor.empty() : tensor<5x7xi1>
    %4 = tensor.empty() : tensor<1x1xf32>
    %5 = tensor.empty() : tensor<2x8x1x1xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %2 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %7:2 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%3 : tensor<5x7xi1>) outs(%6, %4 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_10: f32):
      %25 = linalg.index 0 : index
      %26 = linalg.index 1 : index
      %27 = linalg.index 4 : index
      %28 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%25, %26, %27, %28] : tensor<2x8x6x8xf32>
      %29 = arith.cmpi ult, %27, %c5 : index
      %30 = arith.select %29, %extracted, %cst : f32
      %31 = arith.cmpi ult, %28, %c7 : index
      %32 = arith.select %31, %30, %cst : f32
      %33 = arith.addf %32, %out : f32
      linalg.yield %33, %cst_6 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %8 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7#1 : tensor<1x1xf32>) outs(%7#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %out, %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %padded_7 = tensor.pad %1 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %9:2 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%3 : tensor<5x7xi1>) outs(%6, %4 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_10: f32):
      %25 = linalg.index 0 : index
      %26 = linalg.index 1 : index
      %27 = linalg.index 4 : index
      %28 = linalg.index 5 : index
      %extracted = tensor.extract %padded_7[%25, %26, %27, %28] : tensor<2x8x6x8xf32>
      %29 = arith.cmpi ult, %27, %c5 : index
      %30 = arith.select %29, %extracted, %cst : f32
      %31 = arith.cmpi ult, %28, %c7 : index
      %32 = arith.select %31, %30, %cst : f32
      %33 = arith.addf %32, %out : f32
      linalg.yield %33, %cst_6 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %10 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9#1 : tensor<1x1xf32>) outs(%9#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.divf %out, %in : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed_8 = tensor.collapse_shape %10 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %concat = tensor.concat dim(1) %collapsed_8, %collapsed : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x16xf32>
    %11 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x16xf32>) outs(%11 : tensor<16x4xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<2x4xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %14 = linalg.matmul ins(%concat, %transposed : tensor<2x16xf32>, tensor<16x4xf32>) outs(%13 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %25 = arith.addf %in, %in_10 : f32
      linalg.yield %25 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.cmpf ugt, %in, %cst : f32
      %26 = arith.select %25, %in, %cst : f32
      linalg.yield %26 : f32
    } -> tensor<2x4xf32>
    %17 = tensor.empty() : tensor<4x1xf32>
    %transposed_9 = linalg.transpose ins(%cst_3 : tensor<1x4xf32>) outs(%17 : tensor<4x1xf32>) permutation = [1, 0] 
    %18 = tensor.empty() : tensor<2x1xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %20 = linalg.matmul ins(%16, %transposed_9 : tensor<2x4xf32>, tensor<4x1xf32>) outs(%19 : tensor<2x1xf32>) -> tensor<2x1xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_2 : tensor<2x1xf32>, tensor<1xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %25 = arith.addf %in, %in_10 : f32
      linalg.yield %25 : f32
    } -> tensor<2x1xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x1xf32>) outs(%18 : tensor<2x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %25 = arith.negf %in : f32
      %26 = math.exp %25 : f32
      %27 = arith.addf %26, %cst_0 : f32
      %28 = arith.divf %cst_0, %27 : f32
      linalg.yield %28 : f32
    } -> tensor<2x1xf32>
    %expanded = tensor.expand_shape %22 [[0], [1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2x1xf32> into tensor<2x1x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %2 : tensor<2x1x1x1xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %25 = arith.mulf %in, %in_10 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %23 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_10: f32, %out: f32):
      %25 = arith.addf %in, %in_10 : f32
      linalg.yield %25 : f32
    } -> tensor<2x8x5x7xf32>
    return %24 : tensor<2x8x5x7xf32>
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

