// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module @jit_context {
  func.func public @main(%arg0: tensor<2x5x7x8xf32>, %arg1: tensor<2x3x4x6xf32>) -> tensor<2x5x7x8xf32> {
    %cst = arith.constant 5.000000e-01 : f32
    %cst_0 = arith.constant 2.000000e+00 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 1.200000e+01 : f32
    %cst_3 = arith.constant dense<[[-0.401418477, 0.121424951, -0.828172743, 0.328052431], [0.571726501, -0.2263055, 0.215242878, 0.125466287], [-0.197176024, -0.431202441, -1.01627624, 0.705211759], [-0.023816118, 1.26116371, 0.413109124, 0.138890266], [-0.328715533, 0.696234584, -0.253144562, 0.784974575], [-0.199180648, 0.092976965, -0.761335194, 1.1716162]]> : tensor<6x4xf32>
    %cst_4 = arith.constant dense<[-0.047012914, -0.192556798, 0.40542382, -0.445685923]> : tensor<4xf32>
    %cst_5 = arith.constant dense<"0xE981C43E35EB15BFF7948B3EEEA505BF0C256BBF270198BE8C613BBFA4A38D3EA087313C166B823EFAFC3A3D032D35BE806F663CF6B7063FA686BBBD8715C3BE794BF8BE2D0CE3BDEAEEBFBE8FB8703F33DB16BFDB710ABFEB9D1CBE4D67A63E264409BE7839F5BE0691CEBE039B33BE4D2EF93E075DFABE0A0A3BBD1AF19CBE9934263E62554B3E2A8D3BBF5AC2983F6527C23D986382BE8FDCE4BE87DE04BE4252823C4D5C983EFE30383B27C8773EE2124EBF3E9CC0BEE1D600BF7189A83DDB7E6A3EB7A83BBF7EF5ABBDCBB7B93E8D42EA3E26C50EBFB81B903E0B402D3E9B315FBE5F447B3F29320FBFED030EBE32DB683E3AF3F83D3E5AAFBDE93D303F1001393FF2A4E93EEC35003FEFFFE0BC051815BF9B048C3F2820F5BE6DAC8E3F102882BD3560ED3D7E36ADBD1647F53E6A1182BE18EE6B3F9FF7883E1DD1B23D3BF091BEB8A40F3E7EC9D4BA9E32733F44A5EF3E93AD47BF76B9433F27E297BF1B3A453FA46771BF1847C93960F6CF3ED1487DBB708D0CBFCADB1D3F15C963BF8DE73ABFC023313F186DDDBE4B92FC3D1953CF3E85135ABD2C910D3E7710773DB848DB3D41F1173FEC28EF3E359F253E3ADFEA3E0FB18ABEF3AAC3BEAD3700BF01BDC83E40F74F3FA1142E3D25437DBF473A82BEA19D6F3E2313183E69ED3F3DD722FD3EAA37ED3E8A9E2BBF34905E3EB958BDBE746BEE3DC4381F3F7E6A6A3F"> : tensor<4x32xf32>
    %cst_6 = arith.constant dense<[0.349998862, -0.252809852, -0.175629541, 0.266536236, -0.493971199, -3.382990e-02, 0.302466244, 0.459249526, -0.148531511, 0.184895948, 0.681261659, 0.152625769, -0.858187258, 0.107162632, 0.12571457, -0.210714102, 0.021490857, -0.738152146, 0.623046875, 0.210779428, -0.271762431, 0.117806502, 6.623530e-02, -0.431854367, -1.33359158, -1.42372108, 1.01090598, -0.559606552, -0.147206992, 0.285767883, -0.180887327, 0.595848382]> : tensor<32xf32>
    %cst_7 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x6xf32>
    %1 = linalg.fill ins(%cst_7 : f32) outs(%0 : tensor<2x6xf32>) -> tensor<2x6xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg1 : tensor<2x3x4x6xf32>) outs(%1 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %out, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x6xf32>
    %3 = tensor.empty() : tensor<2x6xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x6xf32>) outs(%3 : tensor<2x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.divf %in, %cst_2 : f32
      linalg.yield %59 : f32
    } -> tensor<2x6xf32>
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst_7 : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%4, %cst_3 : tensor<2x6xf32>, tensor<6x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4 : tensor<4xf32>) outs(%8 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %9 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.addf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %12 = tensor.empty() : tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.maximumf %in, %cst_7 : f32
      linalg.yield %59 : f32
    } -> tensor<2x4xf32>
    %14 = tensor.empty() : tensor<2x32xf32>
    %15 = linalg.fill ins(%cst_7 : f32) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = linalg.matmul ins(%13, %cst_5 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %17 = tensor.empty() : tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_6 : tensor<32xf32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32xf32>
    %19 = tensor.empty() : tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %18 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%19 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.addf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %21 = tensor.empty() : tensor<2x32xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.negf %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %23 = tensor.empty() : tensor<2x32xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x32xf32>) outs(%23 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = math.exp %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %25 = tensor.empty() : tensor<2x32xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<2x32xf32>) outs(%25 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %cst_1 : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %27 = tensor.empty() : tensor<2x32xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.divf %cst_1, %in : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %29 = tensor.empty() : tensor<2x32xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x32xf32>) outs(%29 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst_0 : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %31 = tensor.empty() : tensor<2x32xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<2x32xf32>) outs(%31 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.subf %in, %cst_1 : f32
      linalg.yield %59 : f32
    } -> tensor<2x32xf32>
    %33 = tensor.empty() : tensor<2x1x1x32xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32 : tensor<2x32xf32>) outs(%33 : tensor<2x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x32xf32>
    %extracted_slice = tensor.extract_slice %34[0, 0, 0, 0] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_8 = tensor.extract_slice %34[0, 0, 0, 8] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_9 = tensor.extract_slice %34[0, 0, 0, 16] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %extracted_slice_10 = tensor.extract_slice %34[0, 0, 0, 24] [2, 1, 1, 8] [1, 1, 1, 1] : tensor<2x1x1x32xf32> to tensor<2x1x1x8xf32>
    %35 = tensor.empty() : tensor<2x1x1x8xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x1x1x8xf32>) outs(%35 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.addf %in, %cst_1 : f32
      linalg.yield %59 : f32
    } -> tensor<2x1x1x8xf32>
    %37 = tensor.empty() : tensor<2x5x7x8xf32>
    %38 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36 : tensor<2x1x1x8xf32>) outs(%37 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %39 = tensor.empty() : tensor<2x5x7x8xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %38 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%39 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.mulf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %41 = tensor.empty() : tensor<2x1x1x8xf32>
    %42 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9 : tensor<2x1x1x8xf32>) outs(%41 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst : f32
      linalg.yield %59 : f32
    } -> tensor<2x1x1x8xf32>
    %43 = tensor.empty() : tensor<2x5x7x8xf32>
    %44 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42 : tensor<2x1x1x8xf32>) outs(%43 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %45 = tensor.empty() : tensor<2x5x7x8xf32>
    %46 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %44 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%45 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.addf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %47 = tensor.empty() : tensor<2x5x7x8xf32>
    %48 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_8 : tensor<2x1x1x8xf32>) outs(%47 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %49 = tensor.empty() : tensor<2x5x7x8xf32>
    %50 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %48 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%49 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.mulf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %51 = tensor.empty() : tensor<2x1x1x8xf32>
    %52 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x1x1x8xf32>) outs(%51 : tensor<2x1x1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %59 = arith.mulf %in, %cst : f32
      linalg.yield %59 : f32
    } -> tensor<2x1x1x8xf32>
    %53 = tensor.empty() : tensor<2x5x7x8xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x1x1x8xf32>) outs(%53 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x5x7x8xf32>
    %55 = tensor.empty() : tensor<2x5x7x8xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %54 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%55 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.addf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    %57 = tensor.empty() : tensor<2x5x7x8xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %56 : tensor<2x5x7x8xf32>, tensor<2x5x7x8xf32>) outs(%57 : tensor<2x5x7x8xf32>) {
    ^bb0(%in: f32, %in_11: f32, %out: f32):
      %59 = arith.maximumf %in, %in_11 : f32
      linalg.yield %59 : f32
    } -> tensor<2x5x7x8xf32>
    return %58 : tensor<2x5x7x8xf32>
  }
}

