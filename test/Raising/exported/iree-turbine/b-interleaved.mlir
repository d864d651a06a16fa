// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1) -> ()>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_torch.float32_3> : tensor<32xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_torch.float32_2> : tensor<32xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_torch.float32_1> : tensor<32xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32_4> : tensor<4xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_10 = arith.constant 1.000000e-05 : f64
    %cst_11 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_15 = arith.constant 3.000000e+00 : f32
    %cst_16 = arith.constant 6.000000e+00 : f32
    %cst_17 = arith.constant 2.000000e+00 : f32
    %cst_18 = arith.constant 5.000000e-01 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_19 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_24: f32):
      %47 = linalg.index 0 : index
      %48 = linalg.index 1 : index
      %49 = linalg.index 4 : index
      %50 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%47, %48, %49, %50] : tensor<2x8x6x8xf32>
      %51 = arith.cmpi ult, %49, %c5 : index
      %52 = arith.select %51, %extracted, %cst : f32
      %53 = arith.cmpi ult, %50, %c7 : index
      %54 = arith.select %53, %52, %cst : f32
      %55 = arith.addf %54, %out : f32
      linalg.yield %55, %cst_19 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.divf %out, %in : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_14 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_13 : tensor<2x4xf32>, tensor<4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.addf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4xf32>
    %11 = tensor.empty() : tensor<4xf32>
    %12 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%cst_11 : tensor<4xf32>) outs(%11 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.truncf %cst_10 : f64 to f32
      %48 = arith.addf %in, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<4xf32>
    %13 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%12 : tensor<4xf32>) outs(%11 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.sqrt %in : f32
      linalg.yield %47 : f32
    } -> tensor<4xf32>
    %14 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%13 : tensor<4xf32>) outs(%11 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.cmpf one, %in, %cst : f32
      cf.assert %47, "unimplemented: tensor with zero element"
      %48 = arith.divf %cst_0, %in : f32
      linalg.yield %48 : f32
    } -> tensor<4xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_12 : tensor<2x4xf32>, tensor<4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.subf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%15, %14 : tensor<2x4xf32>, tensor<4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.mulf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_9 : tensor<2x4xf32>, tensor<4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.mulf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_8 : tensor<2x4xf32>, tensor<4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.addf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x4xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.cmpf ugt, %in, %cst : f32
      %48 = arith.select %47, %in, %cst : f32
      linalg.yield %48 : f32
    } -> tensor<2x4xf32>
    %20 = tensor.empty() : tensor<4x32xf32>
    %transposed_20 = linalg.transpose ins(%cst_7 : tensor<32x4xf32>) outs(%20 : tensor<4x32xf32>) permutation = [1, 0] 
    %21 = tensor.empty() : tensor<2x32xf32>
    %22 = linalg.fill ins(%cst : f32) outs(%21 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %23 = linalg.matmul ins(%19, %transposed_20 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%22 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %24 = tensor.empty() : tensor<32xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%cst_5 : tensor<32xf32>) outs(%24 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.truncf %cst_10 : f64 to f32
      %48 = arith.addf %in, %47 : f32
      linalg.yield %48 : f32
    } -> tensor<32xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%25 : tensor<32xf32>) outs(%24 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = math.sqrt %in : f32
      linalg.yield %47 : f32
    } -> tensor<32xf32>
    %27 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%26 : tensor<32xf32>) outs(%24 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.cmpf one, %in, %cst : f32
      cf.assert %47, "unimplemented: tensor with zero element"
      %48 = arith.divf %cst_0, %in : f32
      linalg.yield %48 : f32
    } -> tensor<32xf32>
    %28 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%23, %cst_6 : tensor<2x32xf32>, tensor<32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.subf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%28, %27 : tensor<2x32xf32>, tensor<32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.mulf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%29, %cst_4 : tensor<2x32xf32>, tensor<32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.mulf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %31 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%30, %cst_3 : tensor<2x32xf32>, tensor<32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.addf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %32 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%31 : tensor<2x32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %cst_15 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<2x32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.divf %in, %cst_16 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_2, %33 : tensor<f32>, tensor<2x32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.cmpf olt, %in, %in_24 : f32
      %48 = arith.select %47, %in, %in_24 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %35 = linalg.generic {indexing_maps = [#map8, #map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%cst_1, %34 : tensor<f32>, tensor<2x32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.cmpf ogt, %in, %in_24 : f32
      %48 = arith.select %47, %in, %in_24 : f32
      linalg.yield %48 : f32
    } -> tensor<2x32xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<2x32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.mulf %in, %cst_17 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<2x32xf32>) outs(%21 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.subf %in, %cst_0 : f32
      linalg.yield %47 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %37 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_22 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_23 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.addf %in, %cst_0 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x1x1xf32>
    %39 = tensor.empty() : tensor<2x8x5x7xf32>
    %40 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %38 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%39 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.mulf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x5x7xf32>
    %41 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_21 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.mulf %in, %cst_18 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %41 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%39 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.addf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x5x7xf32>
    %43 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%39 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.mulf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x5x7xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_23 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %47 = arith.mulf %in, %cst_18 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x1x1xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map9, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %44 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%39 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.addf %in, %in_24 : f32
      linalg.yield %47 : f32
    } -> tensor<2x8x5x7xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %45 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%39 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %47 = arith.cmpf ogt, %in, %in_24 : f32
      %48 = arith.select %47, %in, %in_24 : f32
      linalg.yield %48 : f32
    } -> tensor<2x8x5x7xf32>
    return %46 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32_3: "0x040000008BCA84BA28CB83BD57343FBE41FE45BEB227E43D987B82BD872E3F3E188B743D61CABB3D7FD2EFBDF337903DCDAB9F3D853FCEBD6C458DBD4F5AB2BC896080BCB2501ABE28862EBDEC608DBDB2BFDD3DEB1E8CBB5255DD3CDA17463C91F7C83B5879A6BD23DD13BEF052783AD4DB3F3C587516BEE0A1573C609ED13C1E56413E",
      torch_tensor_32_torch.float32_2: "0x04000000F83D813F31767C3FD0E0903F34D49C3FD8CD063F68E7A33F97F3633F6C38B93FDB83A33F5839B23F31455E3FF239BE3F1412B33F4B0B2F3F4E15653F6D78083F84E17A3F4A82BA3F283EBD3FA8D69A3FCE389B3F1A6CA53F6EC8A63F66E08F3FEEE3A53F604D233F561F823F67616C3FDC2D603F73AAB73F91C56E3FE127273F",
      torch_tensor_32_torch.float32_1: "0x04000000FCE2CB3FC0B9F03F8E71CB3F221C2A3F982C163FC868493FD2F6AB3FD6B32E3FBE81243FF27F3D3F61D01C3F82CACE3F096FD83F54FBC73F8FE7C93FFC3CEF3F3147F13F7A3CCB3F16B8FA3F1B035A3F1E0CE73F4412503FD1FBFA3F93D6853F5DA0AA3FCCDC1B3F0C7DEF3F1374873FDC25D63F406D2B3F9025D93F8E461C3F",
      torch_tensor_32_torch.float32: "0x04000000B3596BBEF28522BD7BDD88BBC03E623D558BF6BC79E2BD3C1230FFBC6850D2BD1F1BF13A5792F8BDC70C8FBDFBBCB53DEAA2BEBD6FF23BBD3AA0B2BDC02CAABAB1B829BE676F8FBDFFAB1EBE25CB6A3DB6A8073C3EF238BE6212F83D90437F3DDC6B253D3352DDBBFF4F0F3D6ADA2A3C8D48953D83BAA3BB98ECFFBCB358233E",
      torch_tensor_32_4_torch.float32: "0x04000000DCE2D7BE2AF8063F809881BCF4C12CBFA84930BE9C64B5BEC06ACDBE047355BF40EE0BBE58190CBFE020C13E961E63BFBCAF15BFC0EC653E3417E13E0C2BB3BE404192BD44723B3FFAA35BBF107D193E7414DFBEBCCF7A3FD07F4A3FC87A923E36FA2D3FE0D1743E6054423D584141BF9A9C6EBFC07A663E4885A3BED0AB7CBF3047B23DF891B23E904BABBE5E8A0E3F0047ACBD44F97BBF684DE8BEE024BE3E4E6C30BF903F153F24F4C73EFC2D8E3E9C23E4BE28DAF8BECA0E2C3FBA215DBFB8602C3F94DF1A3FC85E20BFA0F790BEE6793C3F96E94EBF5AEA55BF84DE013F4083FABDC4B3BFBEE08D71BE44A7DA3E48D12CBF185F603F70E1D8BE503C2F3E388972BFA054403F542D55BFA022ACBD382C393E00D68F3CFC7DAB3E9449E8BEE0DA6B3D5A450A3F0084073C6ABC3E3F768C55BFFC8D45BF6859713E44A2363F888D953E3843893E887B70BE8029B3BD922312BF22B0743F70C916BE16E3053FC420143FC0C9F7BE20CFE43D884665BFD4A3133FC4886E3FC041983E3EFE24BF169462BF5C4C443F48770E3E2C69E3BE5AE457BF14A2403FCC4F59BF9090E33E9C06CB3E789F2E3F10DFEB3DA8CF1FBE785B23BE7C11873EA06703BF8258353F3C9F65BF8C5803BFA82329BE6483C73EE0D2673E5C59F93E6468073FCEDE173F88A6BC3EC0A3A4BE380D103FDE966E3FE87A843EC0C1083DF608783F504439BF",
      torch_tensor_4_torch.float32_4: "0x0400000096CD19BDEF4FE3BD2B5145BEF0E5CE3C",
      torch_tensor_4_torch.float32_3: "0x04000000535E473F170BAD3F4E0E7A3FEC95A23F",
      torch_tensor_4_torch.float32_2: "0x04000000E8C8523FBF39B83F21239C3F94BBA63F",
      torch_tensor_4_torch.float32_1: "0x040000009878AC3C16BF8A3E3BF1C53DBF055BBD",
      torch_tensor_4_torch.float32: "0x04000000A15DC1BCFA72293E9078833E902B09BE",
      torch_tensor_4_8_torch.float32: "0x040000007E5E1FBE8F9CE1BE8B9624BF4161C13D31E6013F666E63BE157490BEE01A0EBCB9FBE73EE7460BBF6C38BA3E7C7091BD20361A3F931C453E2A96C9BE5E0B08BF0F5AE33EABCA9D3E037CDA3E0A03F23E5D9A2EBECED86EBEED44E23E048085BEEE3E18BF7E5804BFC66A35BA397F1ABD0577CDBC443B8DBE78C818BFB22EC53E"
    }
  }
#-}

