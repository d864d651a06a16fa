// raises: dyrelu.b x 3
#map = affine_map<(d0, d1, d2, d3) -> (d0, d2, d3, d1)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, d3)>
module @jit_network {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<64xf32>, %arg2: tensor<3x3x3x16xf32>, %arg3: tensor<16x2xf32>, %arg4: tensor<2x64xf32>, %arg5: tensor<4xf32>, %arg6: tensor<128xf32>, %arg7: tensor<3x3x16x32xf32>, %arg8: tensor<32x4xf32>, %arg9: tensor<4x128xf32>, %arg10: tensor<8xf32>, %arg11: tensor<256xf32>, %arg12: tensor<3x3x32x64xf32>, %arg13: tensor<64x8xf32>, %arg14: tensor<8x256xf32>, %arg15: tensor<10xf32>, %arg16: tensor<64x10xf32>, %arg17: tensor<2x32x32x3xf32>) -> tensor<2x10xf32> {
    %cst = arith.constant 1.600000e+01 : f32
    %cst_0 = arith.constant 6.400000e+01 : f32
    %cst_1 = arith.constant 2.000000e+00 : f32
    %cst_2 = arith.constant 1.000000e+00 : f32
    %cst_3 = arith.constant 2.560000e+02 : f32
    %cst_4 = arith.constant 0.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x16x16x16xf32>
    %1 = linalg.fill ins(%cst_4 : f32) outs(%0 : tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %padded = tensor.pad %arg17 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg18: index, %arg19: index, %arg20: index, %arg21: index):
      tensor.yield %cst_4 : f32
    } : tensor<2x32x32x3xf32> to tensor<2x33x33x3xf32>
    %2 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded, %arg2 : tensor<2x33x33x3xf32>, tensor<3x3x3x16xf32>) outs(%1 : tensor<2x16x16x16xf32>) -> tensor<2x16x16x16xf32>
    %3 = tensor.empty() : tensor<2x16xf32>
    %4 = linalg.fill ins(%cst_4 : f32) outs(%3 : tensor<2x16xf32>) -> tensor<2x16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%2 : tensor<2x16x16x16xf32>) outs(%4 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %out, %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x16xf32>
    %6 = tensor.empty() : tensor<2x16xf32>
    %7 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<2x16xf32>) outs(%6 : tensor<2x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_3 : f32
      linalg.yield %198 : f32
    } -> tensor<2x16xf32>
    %8 = tensor.empty() : tensor<2x2xf32>
    %9 = linalg.fill ins(%cst_4 : f32) outs(%8 : tensor<2x2xf32>) -> tensor<2x2xf32>
    %10 = linalg.matmul ins(%7, %arg3 : tensor<2x16xf32>, tensor<16x2xf32>) outs(%9 : tensor<2x2xf32>) -> tensor<2x2xf32>
    %11 = tensor.empty() : tensor<2x2xf32>
    %12 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg0 : tensor<2xf32>) outs(%11 : tensor<2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x2xf32>
    %13 = tensor.empty() : tensor<2x2xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %12 : tensor<2x2xf32>, tensor<2x2xf32>) outs(%13 : tensor<2x2xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x2xf32>
    %15 = tensor.empty() : tensor<2x2xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x2xf32>) outs(%15 : tensor<2x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.maximumf %in, %cst_4 : f32
      linalg.yield %198 : f32
    } -> tensor<2x2xf32>
    %17 = tensor.empty() : tensor<2x64xf32>
    %18 = linalg.fill ins(%cst_4 : f32) outs(%17 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %19 = linalg.matmul ins(%16, %arg4 : tensor<2x2xf32>, tensor<2x64xf32>) outs(%18 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %20 = tensor.empty() : tensor<2x64xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg1 : tensor<64xf32>) outs(%20 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x64xf32>
    %22 = tensor.empty() : tensor<2x64xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %21 : tensor<2x64xf32>, tensor<2x64xf32>) outs(%22 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x64xf32>
    %24 = tensor.empty() : tensor<2x64xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<2x64xf32>) outs(%24 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.negf %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x64xf32>
    %26 = tensor.empty() : tensor<2x64xf32>
    %27 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<2x64xf32>) outs(%26 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.exp %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x64xf32>
    %28 = tensor.empty() : tensor<2x64xf32>
    %29 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<2x64xf32>) outs(%28 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %cst_2 : f32
      linalg.yield %198 : f32
    } -> tensor<2x64xf32>
    %30 = tensor.empty() : tensor<2x64xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<2x64xf32>) outs(%30 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %cst_2, %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x64xf32>
    %32 = tensor.empty() : tensor<2x64xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<2x64xf32>) outs(%32 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.mulf %in, %cst_1 : f32
      linalg.yield %198 : f32
    } -> tensor<2x64xf32>
    %34 = tensor.empty() : tensor<2x64xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<2x64xf32>) outs(%34 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.subf %in, %cst_2 : f32
      linalg.yield %198 : f32
    } -> tensor<2x64xf32>
    %36 = tensor.empty() : tensor<2x1x1x64xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35 : tensor<2x64xf32>) outs(%36 : tensor<2x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x64xf32>
    %extracted_slice = tensor.extract_slice %37[0, 0, 0, 0] [2, 1, 1, 16] [1, 1, 1, 1] : tensor<2x1x1x64xf32> to tensor<2x1x1x16xf32>
    %extracted_slice_5 = tensor.extract_slice %37[0, 0, 0, 16] [2, 1, 1, 16] [1, 1, 1, 1] : tensor<2x1x1x64xf32> to tensor<2x1x1x16xf32>
    %extracted_slice_6 = tensor.extract_slice %37[0, 0, 0, 32] [2, 1, 1, 16] [1, 1, 1, 1] : tensor<2x1x1x64xf32> to tensor<2x1x1x16xf32>
    %extracted_slice_7 = tensor.extract_slice %37[0, 0, 0, 48] [2, 1, 1, 16] [1, 1, 1, 1] : tensor<2x1x1x64xf32> to tensor<2x1x1x16xf32>
    %38 = tensor.empty() : tensor<2x1x1x16xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x1x1x16xf32>) outs(%38 : tensor<2x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %cst_2 : f32
      linalg.yield %198 : f32
    } -> tensor<2x1x1x16xf32>
    %40 = tensor.empty() : tensor<2x16x16x16xf32>
    %41 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39 : tensor<2x1x1x16xf32>) outs(%40 : tensor<2x16x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16x16xf32>
    %42 = tensor.empty() : tensor<2x16x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %2 : tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) outs(%42 : tensor<2x16x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.mulf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x16x16x16xf32>
    %44 = tensor.empty() : tensor<2x1x1x16xf32>
    %45 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_6 : tensor<2x1x1x16xf32>) outs(%44 : tensor<2x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_1 : f32
      linalg.yield %198 : f32
    } -> tensor<2x1x1x16xf32>
    %46 = tensor.empty() : tensor<2x16x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45 : tensor<2x1x1x16xf32>) outs(%46 : tensor<2x16x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16x16xf32>
    %48 = tensor.empty() : tensor<2x16x16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %47 : tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) outs(%48 : tensor<2x16x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x16x16x16xf32>
    %50 = tensor.empty() : tensor<2x16x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_5 : tensor<2x1x1x16xf32>) outs(%50 : tensor<2x16x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16x16xf32>
    %52 = tensor.empty() : tensor<2x16x16x16xf32>
    %53 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%51, %2 : tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) outs(%52 : tensor<2x16x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.mulf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x16x16x16xf32>
    %54 = tensor.empty() : tensor<2x1x1x16xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_7 : tensor<2x1x1x16xf32>) outs(%54 : tensor<2x1x1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_1 : f32
      linalg.yield %198 : f32
    } -> tensor<2x1x1x16xf32>
    %56 = tensor.empty() : tensor<2x16x16x16xf32>
    %57 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55 : tensor<2x1x1x16xf32>) outs(%56 : tensor<2x16x16x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x16x16x16xf32>
    %58 = tensor.empty() : tensor<2x16x16x16xf32>
    %59 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %57 : tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) outs(%58 : tensor<2x16x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x16x16x16xf32>
    %60 = tensor.empty() : tensor<2x16x16x16xf32>
    %61 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%49, %59 : tensor<2x16x16x16xf32>, tensor<2x16x16x16xf32>) outs(%60 : tensor<2x16x16x16xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.maximumf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x16x16x16xf32>
    %62 = tensor.empty() : tensor<2x8x8x32xf32>
    %63 = linalg.fill ins(%cst_4 : f32) outs(%62 : tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %padded_8 = tensor.pad %61 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg18: index, %arg19: index, %arg20: index, %arg21: index):
      tensor.yield %cst_4 : f32
    } : tensor<2x16x16x16xf32> to tensor<2x17x17x16xf32>
    %64 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_8, %arg7 : tensor<2x17x17x16xf32>, tensor<3x3x16x32xf32>) outs(%63 : tensor<2x8x8x32xf32>) -> tensor<2x8x8x32xf32>
    %65 = tensor.empty() : tensor<2x32xf32>
    %66 = linalg.fill ins(%cst_4 : f32) outs(%65 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%64 : tensor<2x8x8x32xf32>) outs(%66 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %out, %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x32xf32>
    %68 = tensor.empty() : tensor<2x32xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%67 : tensor<2x32xf32>) outs(%68 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_0 : f32
      linalg.yield %198 : f32
    } -> tensor<2x32xf32>
    %70 = tensor.empty() : tensor<2x4xf32>
    %71 = linalg.fill ins(%cst_4 : f32) outs(%70 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %72 = linalg.matmul ins(%69, %arg8 : tensor<2x32xf32>, tensor<32x4xf32>) outs(%71 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %73 = tensor.empty() : tensor<2x4xf32>
    %74 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg5 : tensor<4xf32>) outs(%73 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4xf32>
    %75 = tensor.empty() : tensor<2x4xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%72, %74 : tensor<2x4xf32>, tensor<2x4xf32>) outs(%75 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4xf32>
    %77 = tensor.empty() : tensor<2x4xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<2x4xf32>) outs(%77 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.maximumf %in, %cst_4 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4xf32>
    %79 = tensor.empty() : tensor<2x128xf32>
    %80 = linalg.fill ins(%cst_4 : f32) outs(%79 : tensor<2x128xf32>) -> tensor<2x128xf32>
    %81 = linalg.matmul ins(%78, %arg9 : tensor<2x4xf32>, tensor<4x128xf32>) outs(%80 : tensor<2x128xf32>) -> tensor<2x128xf32>
    %82 = tensor.empty() : tensor<2x128xf32>
    %83 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg6 : tensor<128xf32>) outs(%82 : tensor<2x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x128xf32>
    %84 = tensor.empty() : tensor<2x128xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%81, %83 : tensor<2x128xf32>, tensor<2x128xf32>) outs(%84 : tensor<2x128xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x128xf32>
    %86 = tensor.empty() : tensor<2x128xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<2x128xf32>) outs(%86 : tensor<2x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.negf %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x128xf32>
    %88 = tensor.empty() : tensor<2x128xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<2x128xf32>) outs(%88 : tensor<2x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.exp %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x128xf32>
    %90 = tensor.empty() : tensor<2x128xf32>
    %91 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<2x128xf32>) outs(%90 : tensor<2x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %cst_2 : f32
      linalg.yield %198 : f32
    } -> tensor<2x128xf32>
    %92 = tensor.empty() : tensor<2x128xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%91 : tensor<2x128xf32>) outs(%92 : tensor<2x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %cst_2, %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x128xf32>
    %94 = tensor.empty() : tensor<2x128xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<2x128xf32>) outs(%94 : tensor<2x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.mulf %in, %cst_1 : f32
      linalg.yield %198 : f32
    } -> tensor<2x128xf32>
    %96 = tensor.empty() : tensor<2x128xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<2x128xf32>) outs(%96 : tensor<2x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.subf %in, %cst_2 : f32
      linalg.yield %198 : f32
    } -> tensor<2x128xf32>
    %98 = tensor.empty() : tensor<2x1x1x128xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97 : tensor<2x128xf32>) outs(%98 : tensor<2x1x1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x128xf32>
    %extracted_slice_9 = tensor.extract_slice %99[0, 0, 0, 0] [2, 1, 1, 32] [1, 1, 1, 1] : tensor<2x1x1x128xf32> to tensor<2x1x1x32xf32>
    %extracted_slice_10 = tensor.extract_slice %99[0, 0, 0, 32] [2, 1, 1, 32] [1, 1, 1, 1] : tensor<2x1x1x128xf32> to tensor<2x1x1x32xf32>
    %extracted_slice_11 = tensor.extract_slice %99[0, 0, 0, 64] [2, 1, 1, 32] [1, 1, 1, 1] : tensor<2x1x1x128xf32> to tensor<2x1x1x32xf32>
    %extracted_slice_12 = tensor.extract_slice %99[0, 0, 0, 96] [2, 1, 1, 32] [1, 1, 1, 1] : tensor<2x1x1x128xf32> to tensor<2x1x1x32xf32>
    %100 = tensor.empty() : tensor<2x1x1x32xf32>
    %101 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_9 : tensor<2x1x1x32xf32>) outs(%100 : tensor<2x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %cst_2 : f32
      linalg.yield %198 : f32
    } -> tensor<2x1x1x32xf32>
    %102 = tensor.empty() : tensor<2x8x8x32xf32>
    %103 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101 : tensor<2x1x1x32xf32>) outs(%102 : tensor<2x8x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x32xf32>
    %104 = tensor.empty() : tensor<2x8x8x32xf32>
    %105 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %64 : tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) outs(%104 : tensor<2x8x8x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.mulf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x8x8x32xf32>
    %106 = tensor.empty() : tensor<2x1x1x32xf32>
    %107 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<2x1x1x32xf32>) outs(%106 : tensor<2x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_1 : f32
      linalg.yield %198 : f32
    } -> tensor<2x1x1x32xf32>
    %108 = tensor.empty() : tensor<2x8x8x32xf32>
    %109 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107 : tensor<2x1x1x32xf32>) outs(%108 : tensor<2x8x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x32xf32>
    %110 = tensor.empty() : tensor<2x8x8x32xf32>
    %111 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %109 : tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) outs(%110 : tensor<2x8x8x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x8x8x32xf32>
    %112 = tensor.empty() : tensor<2x8x8x32xf32>
    %113 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<2x1x1x32xf32>) outs(%112 : tensor<2x8x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x32xf32>
    %114 = tensor.empty() : tensor<2x8x8x32xf32>
    %115 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %64 : tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) outs(%114 : tensor<2x8x8x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.mulf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x8x8x32xf32>
    %116 = tensor.empty() : tensor<2x1x1x32xf32>
    %117 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<2x1x1x32xf32>) outs(%116 : tensor<2x1x1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_1 : f32
      linalg.yield %198 : f32
    } -> tensor<2x1x1x32xf32>
    %118 = tensor.empty() : tensor<2x8x8x32xf32>
    %119 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%117 : tensor<2x1x1x32xf32>) outs(%118 : tensor<2x8x8x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8x8x32xf32>
    %120 = tensor.empty() : tensor<2x8x8x32xf32>
    %121 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %119 : tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) outs(%120 : tensor<2x8x8x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x8x8x32xf32>
    %122 = tensor.empty() : tensor<2x8x8x32xf32>
    %123 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %121 : tensor<2x8x8x32xf32>, tensor<2x8x8x32xf32>) outs(%122 : tensor<2x8x8x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.maximumf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x8x8x32xf32>
    %124 = tensor.empty() : tensor<2x4x4x64xf32>
    %125 = linalg.fill ins(%cst_4 : f32) outs(%124 : tensor<2x4x4x64xf32>) -> tensor<2x4x4x64xf32>
    %padded_13 = tensor.pad %123 low[0, 0, 0, 0] high[0, 1, 1, 0] {
    ^bb0(%arg18: index, %arg19: index, %arg20: index, %arg21: index):
      tensor.yield %cst_4 : f32
    } : tensor<2x8x8x32xf32> to tensor<2x9x9x32xf32>
    %126 = linalg.conv_2d_nhwc_hwcf {dilations = dense<1> : tensor<2xi64>, strides = dense<2> : tensor<2xi64>} ins(%padded_13, %arg12 : tensor<2x9x9x32xf32>, tensor<3x3x32x64xf32>) outs(%125 : tensor<2x4x4x64xf32>) -> tensor<2x4x4x64xf32>
    %127 = tensor.empty() : tensor<2x64xf32>
    %128 = linalg.fill ins(%cst_4 : f32) outs(%127 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%126 : tensor<2x4x4x64xf32>) outs(%128 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %out, %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x64xf32>
    %130 = tensor.empty() : tensor<2x64xf32>
    %131 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%129 : tensor<2x64xf32>) outs(%130 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst : f32
      linalg.yield %198 : f32
    } -> tensor<2x64xf32>
    %132 = tensor.empty() : tensor<2x8xf32>
    %133 = linalg.fill ins(%cst_4 : f32) outs(%132 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %134 = linalg.matmul ins(%131, %arg13 : tensor<2x64xf32>, tensor<64x8xf32>) outs(%133 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %135 = tensor.empty() : tensor<2x8xf32>
    %136 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg10 : tensor<8xf32>) outs(%135 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x8xf32>
    %137 = tensor.empty() : tensor<2x8xf32>
    %138 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%134, %136 : tensor<2x8xf32>, tensor<2x8xf32>) outs(%137 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x8xf32>
    %139 = tensor.empty() : tensor<2x8xf32>
    %140 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<2x8xf32>) outs(%139 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.maximumf %in, %cst_4 : f32
      linalg.yield %198 : f32
    } -> tensor<2x8xf32>
    %141 = tensor.empty() : tensor<2x256xf32>
    %142 = linalg.fill ins(%cst_4 : f32) outs(%141 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %143 = linalg.matmul ins(%140, %arg14 : tensor<2x8xf32>, tensor<8x256xf32>) outs(%142 : tensor<2x256xf32>) -> tensor<2x256xf32>
    %144 = tensor.empty() : tensor<2x256xf32>
    %145 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg11 : tensor<256xf32>) outs(%144 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x256xf32>
    %146 = tensor.empty() : tensor<2x256xf32>
    %147 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%143, %145 : tensor<2x256xf32>, tensor<2x256xf32>) outs(%146 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x256xf32>
    %148 = tensor.empty() : tensor<2x256xf32>
    %149 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%147 : tensor<2x256xf32>) outs(%148 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.negf %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x256xf32>
    %150 = tensor.empty() : tensor<2x256xf32>
    %151 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%149 : tensor<2x256xf32>) outs(%150 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = math.exp %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x256xf32>
    %152 = tensor.empty() : tensor<2x256xf32>
    %153 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<2x256xf32>) outs(%152 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %cst_2 : f32
      linalg.yield %198 : f32
    } -> tensor<2x256xf32>
    %154 = tensor.empty() : tensor<2x256xf32>
    %155 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<2x256xf32>) outs(%154 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %cst_2, %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x256xf32>
    %156 = tensor.empty() : tensor<2x256xf32>
    %157 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%155 : tensor<2x256xf32>) outs(%156 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.mulf %in, %cst_1 : f32
      linalg.yield %198 : f32
    } -> tensor<2x256xf32>
    %158 = tensor.empty() : tensor<2x256xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<2x256xf32>) outs(%158 : tensor<2x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.subf %in, %cst_2 : f32
      linalg.yield %198 : f32
    } -> tensor<2x256xf32>
    %160 = tensor.empty() : tensor<2x1x1x256xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%159 : tensor<2x256xf32>) outs(%160 : tensor<2x1x1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x1x1x256xf32>
    %extracted_slice_14 = tensor.extract_slice %161[0, 0, 0, 0] [2, 1, 1, 64] [1, 1, 1, 1] : tensor<2x1x1x256xf32> to tensor<2x1x1x64xf32>
    %extracted_slice_15 = tensor.extract_slice %161[0, 0, 0, 64] [2, 1, 1, 64] [1, 1, 1, 1] : tensor<2x1x1x256xf32> to tensor<2x1x1x64xf32>
    %extracted_slice_16 = tensor.extract_slice %161[0, 0, 0, 128] [2, 1, 1, 64] [1, 1, 1, 1] : tensor<2x1x1x256xf32> to tensor<2x1x1x64xf32>
    %extracted_slice_17 = tensor.extract_slice %161[0, 0, 0, 192] [2, 1, 1, 64] [1, 1, 1, 1] : tensor<2x1x1x256xf32> to tensor<2x1x1x64xf32>
    %162 = tensor.empty() : tensor<2x1x1x64xf32>
    %163 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14 : tensor<2x1x1x64xf32>) outs(%162 : tensor<2x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %in, %cst_2 : f32
      linalg.yield %198 : f32
    } -> tensor<2x1x1x64xf32>
    %164 = tensor.empty() : tensor<2x4x4x64xf32>
    %165 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%163 : tensor<2x1x1x64xf32>) outs(%164 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x64xf32>
    %166 = tensor.empty() : tensor<2x4x4x64xf32>
    %167 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %126 : tensor<2x4x4x64xf32>, tensor<2x4x4x64xf32>) outs(%166 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.mulf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x4x64xf32>
    %168 = tensor.empty() : tensor<2x1x1x64xf32>
    %169 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_16 : tensor<2x1x1x64xf32>) outs(%168 : tensor<2x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_1 : f32
      linalg.yield %198 : f32
    } -> tensor<2x1x1x64xf32>
    %170 = tensor.empty() : tensor<2x4x4x64xf32>
    %171 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169 : tensor<2x1x1x64xf32>) outs(%170 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x64xf32>
    %172 = tensor.empty() : tensor<2x4x4x64xf32>
    %173 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %171 : tensor<2x4x4x64xf32>, tensor<2x4x4x64xf32>) outs(%172 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x4x64xf32>
    %174 = tensor.empty() : tensor<2x4x4x64xf32>
    %175 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_15 : tensor<2x1x1x64xf32>) outs(%174 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x64xf32>
    %176 = tensor.empty() : tensor<2x4x4x64xf32>
    %177 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %126 : tensor<2x4x4x64xf32>, tensor<2x4x4x64xf32>) outs(%176 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.mulf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x4x64xf32>
    %178 = tensor.empty() : tensor<2x1x1x64xf32>
    %179 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_17 : tensor<2x1x1x64xf32>) outs(%178 : tensor<2x1x1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst_1 : f32
      linalg.yield %198 : f32
    } -> tensor<2x1x1x64xf32>
    %180 = tensor.empty() : tensor<2x4x4x64xf32>
    %181 = linalg.generic {indexing_maps = [#map6, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179 : tensor<2x1x1x64xf32>) outs(%180 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x4x4x64xf32>
    %182 = tensor.empty() : tensor<2x4x4x64xf32>
    %183 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%177, %181 : tensor<2x4x4x64xf32>, tensor<2x4x4x64xf32>) outs(%182 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x4x64xf32>
    %184 = tensor.empty() : tensor<2x4x4x64xf32>
    %185 = linalg.generic {indexing_maps = [#map5, #map5, #map5], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %183 : tensor<2x4x4x64xf32>, tensor<2x4x4x64xf32>) outs(%184 : tensor<2x4x4x64xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.maximumf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x4x4x64xf32>
    %186 = tensor.empty() : tensor<2x64xf32>
    %187 = linalg.fill ins(%cst_4 : f32) outs(%186 : tensor<2x64xf32>) -> tensor<2x64xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%185 : tensor<2x4x4x64xf32>) outs(%187 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.addf %out, %in : f32
      linalg.yield %198 : f32
    } -> tensor<2x64xf32>
    %189 = tensor.empty() : tensor<2x64xf32>
    %190 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%188 : tensor<2x64xf32>) outs(%189 : tensor<2x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %198 = arith.divf %in, %cst : f32
      linalg.yield %198 : f32
    } -> tensor<2x64xf32>
    %191 = tensor.empty() : tensor<2x10xf32>
    %192 = linalg.fill ins(%cst_4 : f32) outs(%191 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %193 = linalg.matmul ins(%190, %arg16 : tensor<2x64xf32>, tensor<64x10xf32>) outs(%192 : tensor<2x10xf32>) -> tensor<2x10xf32>
    %194 = tensor.empty() : tensor<2x10xf32>
    %195 = linalg.generic {indexing_maps = [#map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%arg15 : tensor<10xf32>) outs(%194 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<2x10xf32>
    %196 = tensor.empty() : tensor<2x10xf32>
    %197 = linalg.generic {indexing_maps = [#map2, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%193, %195 : tensor<2x10xf32>, tensor<2x10xf32>) outs(%196 : tensor<2x10xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %198 = arith.addf %in, %in_18 : f32
      linalg.yield %198 : f32
    } -> tensor<2x10xf32>
    return %197 : tensor<2x10xf32>
  }
}

