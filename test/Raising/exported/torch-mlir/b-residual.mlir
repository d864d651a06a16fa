// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_4_32_torch.float32> : tensor<4x32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_8_4_torch.float32> : tensor<8x4xf32>
    %cst_5 = arith.constant 3.500000e+01 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %cst_8 = arith.constant dense<1> : tensor<i64>
    %collapsed = tensor.collapse_shape %arg0 [[0], [1], [2, 3]] : tensor<2x8x5x7xf32> into tensor<2x8x35xf32>
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction"]} ins(%collapsed : tensor<2x8x35xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_5 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<2x4xf32>
    %5 = linalg.fill ins(%cst : f32) outs(%4 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %6 = linalg.matmul ins(%3, %cst_4 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%6, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%4 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.addf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7 : tensor<2x4xf32>) outs(%4 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ult, %in, %cst : f32
      %28 = arith.select %27, %cst, %in : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %9 = tensor.empty() : tensor<2x32xf32>
    %10 = linalg.fill ins(%cst : f32) outs(%9 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %11 = linalg.matmul ins(%8, %cst_2 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%10 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%11, %cst_1 : tensor<2x32xf32>, tensor<32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.addf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.negf %in : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.negf %in : f32
      %28 = math.exp %27 : f32
      %29 = arith.addf %28, %cst_0 : f32
      %30 = arith.divf %cst_0, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_6 : f32
      linalg.yield %27 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_8, %15 : tensor<i64>, tensor<2x32xf32>) outs(%9 : tensor<2x32xf32>) {
    ^bb0(%in: i64, %in_16: f32, %out: f32):
      %27 = arith.sitofp %in : i64 to f32
      %28 = arith.subf %27, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %16 [[0], [1, 2, 3, 4]] output_shape [2, 4, 8, 1, 1] : tensor<2x32xf32> into tensor<2x4x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded[0, 1, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %extracted_slice_10 = tensor.extract_slice %expanded[0, 2, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 3, 0, 0, 0] [2, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<2x4x8x1x1xf32> to tensor<2x1x8x1x1xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %collapsed_13 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_10 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %collapsed_15 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2], [3], [4]] : tensor<2x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %17 = tensor.empty() : tensor<2x8x5x7xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_12 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.mulf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %18 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.addf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %20 = tensor.empty() : tensor<2x8x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_7 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %21 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.addf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_15 : tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.mulf %in, %cst_7 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_13 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.mulf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map6, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.addf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%17 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.cmpf ogt, %in, %in_16 : f32
      %28 = arith.select %27, %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x5x7xf32>
    return %26 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x0400000016CB013E4D4392BDAC2DF5BE64178CBFC836AE3E03034D3EB9B69ABEF770C3BD6D1929BE917735BE8CC80D3F2EDB583FAAFC0E3E218BB9BE4188A6BEEE61BA3E19A9233E567A0A3F2B193A3F50C49EBD8C7EB3BE3A86073F0A8C8C3F66F270BEA783433E76A12A3FB2C82FBFE442C0BE9D4CEC3CE1AFAE3E46C5B43EF07A86BE",
      torch_tensor_4_32_torch.float32: "0x04000000BE0479BEE7365C3FDC8A1BBE0A9BEABB1249FA3E90BB043FC21AD23EBE25203EDF8A1FBFB28251BFA1F3C23E0A979EBD1323AEBE843428BF5B490FBF0DDFC23E74C4923F20341A3CF6379ABFFE6C5FBE776404BFA3FCC6BE627EC93E3ADCCB3D319FF9BE3AE3793E198B1C3E6E85AE3E417981BE4114EBBE32DB163E0C41BFBEC8B2013F9675A0BDFE61EB3F2A96853DE337A83E47ACE23E8493CF3DA5545BBE62C01FBD58FD35BF58F7033F9097D1BD4D5EBB3E9D97C7BE4707C8BB0F31B7BE69F64BBE3240D03E8EF5023F9C06813FA45AB53E76C9F73ED0D9193B7325CC3E0928A13E1835723D59F02B3FB033B0BE372E61BFCEB119BFA1EE853F4991A43E23DD7DBFAEB297BEB48F4E3F0EFEBB3DFAB5A7BED2A8AEBEEFC3C7BC6296E6BE4D77543E7700B63E423166BFD954BEBEC319CE3EB0242F3F9AA16C3E1F46933E095086BEC46016BE24FCD1BE38743D3FA1A646BF6F3D163F673480BEBAA4E0BB9C7EE43EA01BC8BE7B4FF23EAB7412BFAE009E3EB977E1BE9E44F23E5BD0BA3E5B4FA3BE194E473FDB8D35BFFF39D73E16ED253E32E760BE96F9833ED1461EBE6F2838BC9A06E3BEF61B9CBF2136B6BD59BC11BF11781F3E55D9633E57BB223FDDB5A33DE99934BE6B3C283F581E43BF31C6763F7B3D103E9FE4553E54AD403F1BCF5D3EEEE6313E72DB81BF820A5FBF55B6C33E23A6AC3E322CDB3EBA0223BF",
      torch_tensor_4_torch.float32: "0x040000002096FABE7E5F303A7D764A3E18EA093F",
      torch_tensor_8_4_torch.float32: "0x040000007AE31BBFB3F1ACBE913625BE47E6A23DD3F7AFBEBB67533F6B44183F98FE42BD0E63803C751719BE06516E3ED0A1D43E9F57A4BEC07BEE3C9D96183EA106F13CA31A3B3E52A40F3FAF0985BE0C5B6F3FB9CB6F3EBD93DCBEF2F7CA3CA543AA3DE4EDA93D41B2CCBEC31C093C5287BD3E717BE7BE1DD31A3CCAD6BABB152658BF"
    }
  }
#-}
