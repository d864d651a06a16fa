// raises: dyrelu.b x 1
#map = affine_map<(d0, d1) -> (d0, d1)>
#map1 = affine_map<(d0, d1) -> (d1)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module @jit_where {
  func.func public @main(%arg0: tensor<2x5x7x8xf32>) -> tensor<2x5x7x8xf32> {
    %cst = arith.constant 1.000000e+00 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 6.000000e+00 : f32
    %cst_2 = arith.constant 3.000000e+00 : f32
    %cst_3 = arith.constant 0.000000e+00 : f32
    %cst_4 = arith.constant 3.500000e+01 : f32
    %cst_5 = arith.constant dense<[[-0.325895578, -0.087358646, 0.831861972, 0.32957387], [-0.820698618, -0.00260163215, -0.311731875, 0.074315764], [-0.804093897, 0.120885938, 0.117690459, 7.878130e-01], [0.158322513, 0.255273342, -0.746558368, 1.12636459], [-0.957822799, 0.550900936, -0.16495204, -0.440323263], [-0.328142494, -0.336007327, 0.190094545, -0.0550293475], [0.741285563, -9.148020e-01, -0.00154048228, -0.446027905], [0.387935936, -1.059030e+00, -0.17184718, 0.105086461]]> : tensor<8x4xf32>
    %cst_6 = arith.constant dense<[-0.742134273, 0.492607802, 0.0893567129, 0.5034284]> : tensor<4xf32>
    %cst_7 = arith.constant dense<"0x248DF53EC0D7FABE583CCCBE6436D0BD4A7ABF3EFED8D93EE8ADB5BE46719BBE1F3ECCBEA39095BE30A2F3BD86FA86BD26B8833FACA381BEAED313BEB3CA6A3EA9FCF3BEB3BC3CBEC235DA3B6E2EC63E2D7328BF508C2F3F4B7534BE807BAD3DC7DAD83EBA29A93EE994073FC55AB13D2FAC20BC7A09223E34E7FEBE7E6A1B3FB77FC6BEAC4F21BF349C833F39B88BBD90ED16BF2D176D3F18D028BE19F2073F5F59D4BE31C0FEBDBB2158BF205874BF9EF7F9BEECD21FBDCB48CC3E32479B3F161404BF3C28013F17B69ABEA4309CBDB0973DBF684F3DBF3249C7BED9B718BFC8F0E8BAFDD7B3BED716203F33B19C3D3334A93D7A97113F01A3843E78EA98BC2BCD39BDEBB377BD06D2093F4D78C83E99593B3E1480CC3E89668BBE64D2823E59C734BF5D732C3F396B383D60CBBB3D3871993EE8149FBB6E1A02BEDD4A183FB00E6D3D9176EABEDE0D613E63415ABFD1E8533FFF3CAFBDB5F0BB3C507F903F20B6893F0D2C6D3D3EF79F3E048B0B3F774C573F383D86BDA7818A3DD0C01C3F7F020A3EE726C13EC11F9C3ECB4411BF8FE3DBBEB20BA9BF8A2E05BE065F2B3F7DFA0DBF47ED1D3F42E2FF3E33A2E0BC196B79BB6CA4293D3170DCBE9C8D10BE37BABEBCF7A79C3E3FB4CA3E1524BEBEF061D33E8622C7BE75F8ACBDCE2F3D3E9E9339BC050282BD34F4093E3D848DBE2115A7BE4A03D1BDDF15F63E5B3750BD"> : tensor<4x32xf32>
    %cst_8 = arith.constant dense<[0.952260673, 0.107126638, -1.48719931, -0.219776854, 8.325170e-01, 0.00317291752, -0.218916833, -0.436829865, 0.66189891, 0.501412272, 0.33601743, 0.214050964, 0.720453143, 0.410600841, -0.614900231, 0.384221762, 0.0848131701, -0.0551598966, 0.381694078, 0.0141932527, -1.46677744, 0.778694033, 5.188600e-01, -0.0612946115, -0.186198309, 0.11332421, -0.642196894, 0.153202832, -0.115098529, -0.176475421, -0.461559266, -0.339318097]> : tensor<32xf32>
    %0 = tensor.empty() : tensor<5x7xf32>
    %1 = tensor.empty() : tensor<2x1x1x8xf32>
    %2 = linalg.fill ins(%cst_3 : f32) outs(%1 : tensor<2x1x1x8xf32>) -> tensor<2x1x1x8xf32>
    %3 = linalg.pooling_nhwc_sum {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%arg0, %0 : tensor<2x5x7x8xf32>, tensor<5x7xf32>) outs(%2 : tensor<2x1x1x8xf32>) -> tensor<2x1x1x8xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<2x1x1x8xf32> into tensor<2x8xf32>
    %4 = tensor.empty() : tensor<2x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<2x8xf32>) outs(%4 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.divf %in, %cst_4 : f32
      linalg.yield %62 : f32
    } -> tensor<2x8xf32>
    %6 = tensor.empty() : tensor<2x4xf32>
    %7 = linalg.fill ins(%cst_3 : f32) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.matmul ins(%5, %cst_5 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = tensor.empty() : tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<4xf32>) outs(%9 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4xf32>
    %11 = tensor.empty() : tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%8, %10 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%11 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.addf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4xf32>
    %13 = tensor.empty() : tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x4xf32>) outs(%13 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.maximumf %in, %cst_3 : f32
      linalg.yield %62 : f32
    } -> tensor<2x4xf32>
    %15 = tensor.empty() : tensor<2x32xf32>
    %16 = linalg.fill ins(%cst_3 : f32) outs(%15 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %17 = linalg.matmul ins(%14, %cst_7 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%16 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %18 = tensor.empty() : tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel"]} ins(%cst_8 : tensor<32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32xf32>
    %20 = tensor.empty() : tensor<2x32xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel"]} ins(%17, %19 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%20 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.addf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x32xf32>
    %22 = tensor.empty() : tensor<2x32xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x32xf32>) outs(%22 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.addf %in, %cst_2 : f32
      linalg.yield %62 : f32
    } -> tensor<2x32xf32>
    %24 = tensor.empty() : tensor<2x32xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<2x32xf32>) outs(%24 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.maximumf %in, %cst_3 : f32
      linalg.yield %62 : f32
    } -> tensor<2x32xf32>
    %26 = tensor.empty() : tensor<2x32xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<2x32xf32>) outs(%26 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.minimumf %in, %cst_1 : f32
      linalg.yield %62 : f32
    } -> tensor<2x32xf32>
    %28 = tensor.empty() : tensor<2x32xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<2x32xf32>) outs(%28 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.divf %in, %cst_1 : f32
      linalg.yield %62 : f32
    } -> tensor<2x32xf32>
    %30 = tensor.empty() : tensor<2x32xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<2x32xf32>) outs(%30 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.mulf %in, %cst_0 : f32
      linalg.yield %62 : f32
    } -> tensor<2x32xf32>
    %32 = tensor.empty() : tensor<2x32xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<2x32xf32>) outs(%32 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.subf %in, %cst : f32
      linalg.yield %62 : f32
    } -> tensor<2x32xf32>
    %34 = tensor.empty() : tensor<2x1x1x32xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33 : tensor<2x32xf32>) outs(%34 : tensor<2x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %35[0, 0, 0, 0] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_9 = tensor.extract_slice %35[0, 0, 0, 8] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_10 = tensor.extract_slice %35[0, 0, 0, 16] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_11 = tensor.extract_slice %35[0, 0, 0, 24] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %36 = tensor.empty() : tensor<2x5x7x8xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x1x1x8xf32>) outs(%36 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %38 = tensor.empty() : tensor<2x5x7x8xf32>
    %39 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %37 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%38 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.mulf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x5x7x8xf32>
    %40 = tensor.empty() : tensor<2x5x7x8xf32>
    %41 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %39 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%40 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.addf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x5x7x8xf32>
    %42 = tensor.empty() : tensor<2x1x1x8xf32>
    %43 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9 : tensor<2x1x1x8xf32>) outs(%42 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.divf %in, %cst_0 : f32
      linalg.yield %62 : f32
    } -> tensor<2x1x1x8xf32>
    %44 = tensor.empty() : tensor<2x5x7x8xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43 : tensor<2x1x1x8xf32>) outs(%44 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %46 = tensor.empty() : tensor<2x5x7x8xf32>
    %47 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %45 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%46 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.addf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x5x7x8xf32>
    %48 = tensor.empty() : tensor<2x5x7x8xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x1x1x8xf32>) outs(%48 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %50 = tensor.empty() : tensor<2x5x7x8xf32>
    %51 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %49 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%50 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.mulf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x5x7x8xf32>
    %52 = tensor.empty() : tensor<2x1x1x8xf32>
    %53 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x1x1x8xf32>) outs(%52 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %62 = arith.divf %in, %cst_0 : f32
      linalg.yield %62 : f32
    } -> tensor<2x1x1x8xf32>
    %54 = tensor.empty() : tensor<2x5x7x8xf32>
    %55 = linalg.generic {indexing_maps = [#map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53 : tensor<2x1x1x8xf32>) outs(%54 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %56 = tensor.empty() : tensor<2x5x7x8xf32>
    %57 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %55 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%56 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_12: f32, %out: f32):
      %62 = arith.addf %in, %in_12 : f32
      linalg.yield %62 : f32
    } -> tensor<2x5x7x8xf32>
    %58 = tensor.empty() : tensor<2x5x7x8xi1>
    %59 = linalg.generic {indexing_maps = [#map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %57 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%58 : tensor<2x5x7x8xi1>) {
    ^bb0(%in: f32, %in_12: f32, %out: i1):
      %62 = arith.cmpf oge, %in, %in_12 : f32
      linalg.yield %62 : i1
    } -> tensor<2x5x7x8xi1>
    %60 = tensor.empty() : tensor<2x5x7x8xf32>
    %61 = linalg.generic {indexing_maps = [#map3, #map3, #map3, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %47, %57 : tensor<2x5x7x8xi1>, tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%60 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: i1, %in_12: f32, %in_13: f32, %out: f32):
      %62 = arith.select %in, %in_12, %in_13 : f32
      linalg.yield %62 : f32
    } -> tensor<2x5x7x8xf32>
    return %61 : tensor<2x5x7x8xf32>
  }
}

