// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d1, d2, d3, d4)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d4, d0, d1, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @jit_stacked {
  func.func public @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0xFF800000 : f32
    %cst_0 = arith.constant 5.000000e-01 : f32
    %cst_1 = arith.constant 1.000000e+00 : f32
    %cst_2 = arith.constant 2.000000e+00 : f32
    %cst_3 = arith.constant 6.000000e+00 : f32
    %cst_4 = arith.constant 3.000000e+00 : f32
    %cst_5 = arith.constant 3.500000e+01 : f32
    %cst_6 = arith.constant dense<[[1.02045953, -1.27783251, 0.209049419, -0.283884794], [-0.226324648, -0.107798584, -1.00999308, -0.115966186], [-0.432606548, 1.66149974, 0.112893306, -0.176315397], [-0.140643716, -0.334023178, -0.527575254, -0.195400491], [0.240972698, -0.119276807, 0.478879362, -0.0999010652], [0.0121297827, 0.772910416, 0.272552758, -0.252614379], [-0.0914194881, 0.270262569, 9.675440e-01, -0.134810165], [-0.121779338, 0.501156807, -0.443229973, -0.145860121]]> : tensor<8x4xf32>
    %cst_7 = arith.constant dense<[0.441269487, 0.290175021, 0.0457583517, 0.335052192]> : tensor<4xf32>
    %cst_8 = arith.constant dense<"0x9C00B5BF2FBA023F47ABF5BE569555BF4C8A0D3EE956B33E8FB863BEABC709BFBF03563C900DD8BCA4EA333F2156BF3E9C77C63DFF490E3FA274D2BDC107EDBED884953E3D21953E1CFCDBBD2566C8BE52A7EA3DF79B9FBF04ACB03E9F947B3E12C651BFD14DFB3C3CCFF6BE3DD9C13ECC2F82BF501CEABE09A7B53EF304143FC31C8ABF14FF7EBE40F2273E97F59BBE199A4B3F1E7A18BF3685353E273206BF98F6333FEB5D31BCA0973EBE7CED5BBF0F46573F19B6C03E8FE9C03E18A6113FD3CD323EAAA5A3BE9CDCCCBEE8D9CCBE885E2F3FC5ED3ABFACAB98BE157A24BE8802E63D194A933E69E21FBF15715DBF44A510BB0F561B3F8FCEC13E8FD3DC3D396222BEBA22163ED52CF9BD7334D13EE760CBBE3276893DB2E062BD9A198B3EA407E63DC433A33FEBD33F3F15953F3F3B8782BFFB3D2EBEE8CD9BBE7160883E92DB91BFF955163FE992083F42AA26BF2882FABE9C19CDBE0B57B13CAE16A43E9110833F232FCABD0C7BC43ED9259F3D4445613F0FFEBD3EA92C2F3F43F109BFC0DAC4BD6453D0BE1EA2403F175BA83EE43B1CBEDFA967BEFF25783E3695B3BE133BEEBE9C69763EF5A39D3F6F0AFCBD384D8EBE78E815BFA4E12ABF4D65863E3ACED93E9251963B66472A3EAC656D3D89FB8D3D2E5943BF7A8E6ABE434F643D9E7DC8BE99EE73BEDCB1D1BE13C02ABE4E65DA3E4D2B50BE47909DBDD94FD03E"> : tensor<4x32xf32>
    %cst_9 = arith.constant dense<[0.322385103, 0.847603797, -1.04524255, 0.428429484, -0.241142049, 0.0673459098, 0.41885969, 0.541626573, 0.519675374, 0.0775533468, 0.804831326, -0.141487107, -0.0704909563, 0.399675608, -0.275686204, 1.08045316, 0.509603262, 1.08778763, -0.0132945934, -0.191544279, 8.352400e-02, 0.367288262, -0.293713838, 0.189850867, -8.402140e-03, 0.807840883, -0.331350893, 0.523080885, -0.321931779, -0.480317086, -0.355149716, -0.595092952]> : tensor<32xf32>
    %cst_10 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst_10 : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %out, %in : f32
      linalg.yield %65 : f32
    } -> tensor<2x8xf32>
    %3 = tensor.empty() : tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.divf %in, %cst_5 : f32
      linalg.yield %65 : f32
    } -> tensor<2x8xf32>
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst_10 : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%4, %cst_6 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_7 : tensor<4xf32>) outs(%8 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %9 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%10 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %65 = arith.addf %in, %in_18 : f32
      linalg.yield %65 : f32
    } -> tensor<2x4xf32>
    %12 = tensor.empty() : tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.maximumf %in, %cst_10 : f32
      linalg.yield %65 : f32
    } -> tensor<2x4xf32>
    %14 = tensor.empty() : tensor<2x32xf32>
    %15 = linalg.fill ins(%cst_10 : f32) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = linalg.matmul ins(%13, %cst_8 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %17 = tensor.empty() : tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_9 : tensor<32xf32>) outs(%17 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x32xf32>
    %19 = tensor.empty() : tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %18 : tensor<2x32xf32>, tensor<2x32xf32>) outs(%19 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %65 = arith.addf %in, %in_18 : f32
      linalg.yield %65 : f32
    } -> tensor<2x32xf32>
    %21 = tensor.empty() : tensor<2x32xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %in, %cst_4 : f32
      linalg.yield %65 : f32
    } -> tensor<2x32xf32>
    %23 = tensor.empty() : tensor<2x32xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x32xf32>) outs(%23 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.maximumf %in, %cst_10 : f32
      linalg.yield %65 : f32
    } -> tensor<2x32xf32>
    %25 = tensor.empty() : tensor<2x32xf32>
    %26 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<2x32xf32>) outs(%25 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.minimumf %in, %cst_3 : f32
      linalg.yield %65 : f32
    } -> tensor<2x32xf32>
    %27 = tensor.empty() : tensor<2x32xf32>
    %28 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<2x32xf32>) outs(%27 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.divf %in, %cst_3 : f32
      linalg.yield %65 : f32
    } -> tensor<2x32xf32>
    %29 = tensor.empty() : tensor<2x32xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%28 : tensor<2x32xf32>) outs(%29 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.mulf %in, %cst_2 : f32
      linalg.yield %65 : f32
    } -> tensor<2x32xf32>
    %31 = tensor.empty() : tensor<2x32xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<2x32xf32>) outs(%31 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.subf %in, %cst_1 : f32
      linalg.yield %65 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %32 [[0], [1, 2, 3, 4, 5]] output_shape [2, 2, 2, 8, 1, 1] : tensor<2x32xf32> into tensor<2x2x2x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0, 0] [2, 1, 1, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x2x2x8x1x1xf32> to tensor<2x1x1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0], [1, 2, 3], [4], [5]] : tensor<2x1x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %33 = tensor.empty() : tensor<2x8x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8x1x1xf32>) outs(%33 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %in, %cst_1 : f32
      linalg.yield %65 : f32
    } -> tensor<2x8x1x1xf32>
    %35 = tensor.empty() : tensor<2x8x5x7xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34 : tensor<2x8x1x1xf32>) outs(%35 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x5x7xf32>
    %37 = tensor.empty() : tensor<2x8x5x7xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %36 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%37 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %65 = arith.mulf %in, %in_18 : f32
      linalg.yield %65 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 1, 0, 0, 0, 0] [2, 1, 1, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x2x2x8x1x1xf32> to tensor<2x1x1x8x1x1xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0], [1, 2, 3], [4], [5]] : tensor<2x1x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %39 = tensor.empty() : tensor<2x8x1x1xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_12 : tensor<2x8x1x1xf32>) outs(%39 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.mulf %in, %cst_0 : f32
      linalg.yield %65 : f32
    } -> tensor<2x8x1x1xf32>
    %41 = tensor.empty() : tensor<2x8x5x7xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40 : tensor<2x8x1x1xf32>) outs(%41 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x5x7xf32>
    %43 = tensor.empty() : tensor<2x8x5x7xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%38, %42 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%43 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %65 = arith.addf %in, %in_18 : f32
      linalg.yield %65 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded[0, 0, 1, 0, 0, 0] [2, 1, 1, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x2x2x8x1x1xf32> to tensor<2x1x1x8x1x1xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0], [1, 2, 3], [4], [5]] : tensor<2x1x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %45 = tensor.empty() : tensor<2x8x1x1xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x8x1x1xf32>) outs(%45 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.addf %in, %cst_10 : f32
      linalg.yield %65 : f32
    } -> tensor<2x8x1x1xf32>
    %47 = tensor.empty() : tensor<2x8x5x7xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46 : tensor<2x8x1x1xf32>) outs(%47 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x5x7xf32>
    %49 = tensor.empty() : tensor<2x8x5x7xf32>
    %50 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %48 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%49 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %65 = arith.mulf %in, %in_18 : f32
      linalg.yield %65 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_15 = tensor.extract_slice %expanded[0, 1, 1, 0, 0, 0] [2, 1, 1, 8, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x2x2x8x1x1xf32> to tensor<2x1x1x8x1x1xf32>
    %collapsed_16 = tensor.collapse_shape %extracted_slice_15 [[0], [1, 2, 3], [4], [5]] : tensor<2x1x1x8x1x1xf32> into tensor<2x8x1x1xf32>
    %51 = tensor.empty() : tensor<2x8x1x1xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_16 : tensor<2x8x1x1xf32>) outs(%51 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.mulf %in, %cst_0 : f32
      linalg.yield %65 : f32
    } -> tensor<2x8x1x1xf32>
    %53 = tensor.empty() : tensor<2x8x5x7xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%52 : tensor<2x8x1x1xf32>) outs(%53 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x5x7xf32>
    %55 = tensor.empty() : tensor<2x8x5x7xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %54 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%55 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %65 = arith.addf %in, %in_18 : f32
      linalg.yield %65 : f32
    } -> tensor<2x8x5x7xf32>
    %57 = tensor.empty() : tensor<1x2x8x5x7xf32>
    %58 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%44 : tensor<2x8x5x7xf32>) outs(%57 : tensor<1x2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x5x7xf32>
    %59 = tensor.empty() : tensor<1x2x8x5x7xf32>
    %60 = linalg.generic {indexing_maps = [#map5, #map6], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%56 : tensor<2x8x5x7xf32>) outs(%59 : tensor<1x2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<1x2x8x5x7xf32>
    %61 = tensor.empty() : tensor<2x2x8x5x7xf32>
    %inserted_slice = tensor.insert_slice %58 into %61[0, 0, 0, 0, 0] [1, 2, 8, 5, 7] [1, 1, 1, 1, 1] : tensor<1x2x8x5x7xf32> into tensor<2x2x8x5x7xf32>
    %inserted_slice_17 = tensor.insert_slice %60 into %inserted_slice[1, 0, 0, 0, 0] [1, 2, 8, 5, 7] [1, 1, 1, 1, 1] : tensor<1x2x8x5x7xf32> into tensor<2x2x8x5x7xf32>
    %62 = tensor.empty() : tensor<2x8x5x7xf32>
    %63 = linalg.fill ins(%cst : f32) outs(%62 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%inserted_slice_17 : tensor<2x2x8x5x7xf32>) outs(%63 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %65 = arith.maximumf %out, %in : f32
      linalg.yield %65 : f32
    } -> tensor<2x8x5x7xf32>
    return %64 : tensor<2x8x5x7xf32>
  }
}

