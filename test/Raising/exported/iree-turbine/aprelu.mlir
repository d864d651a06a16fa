// raises: dyrelu.aprelu x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0) -> (d0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<0.000000e+00> : tensor<2x8x5x7xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_8_torch.float32_4> : tensor<8xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_8_torch.float32_3> : tensor<8xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_8_torch.float32_2> : tensor<8xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_8_4_torch.float32> : tensor<8x4xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32_4> : tensor<4xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_10 = arith.constant 1.000000e-05 : f64
    %cst_11 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_12 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_13 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_14 = arith.constant dense_resource<torch_tensor_4_16_torch.float32> : tensor<4x16xf32>
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_15 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8x5x7xf32>
    %1 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.cmpf ugt, %in, %cst : f32
      %42 = arith.select %41, %in, %cst : f32
      linalg.yield %42 : f32
    } -> tensor<2x8x5x7xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %cst_1 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.cmpf olt, %in, %in_19 : f32
      %42 = arith.select %41, %in, %in_19 : f32
      linalg.yield %42 : f32
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
    ^bb0(%in: i1, %out: f32, %out_19: f32):
      %41 = linalg.index 0 : index
      %42 = linalg.index 1 : index
      %43 = linalg.index 4 : index
      %44 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%41, %42, %43, %44] : tensor<2x8x6x8xf32>
      %45 = arith.cmpi ult, %43, %c5 : index
      %46 = arith.select %45, %extracted, %cst : f32
      %47 = arith.cmpi ult, %44, %c7 : index
      %48 = arith.select %47, %46, %cst : f32
      %49 = arith.addf %48, %out : f32
      linalg.yield %49, %cst_15 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %8 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7#1 : tensor<1x1xf32>) outs(%7#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %8 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %padded_16 = tensor.pad %1 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %9:2 = linalg.generic {indexing_maps = [#map1, #map2, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%3 : tensor<5x7xi1>) outs(%6, %4 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_19: f32):
      %41 = linalg.index 0 : index
      %42 = linalg.index 1 : index
      %43 = linalg.index 4 : index
      %44 = linalg.index 5 : index
      %extracted = tensor.extract %padded_16[%41, %42, %43, %44] : tensor<2x8x6x8xf32>
      %45 = arith.cmpi ult, %43, %c5 : index
      %46 = arith.select %45, %extracted, %cst : f32
      %47 = arith.cmpi ult, %44, %c7 : index
      %48 = arith.select %47, %46, %cst : f32
      %49 = arith.addf %48, %out : f32
      linalg.yield %49, %cst_15 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %10 = linalg.generic {indexing_maps = [#map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9#1 : tensor<1x1xf32>) outs(%9#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.divf %out, %in : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed_17 = tensor.collapse_shape %10 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %concat = tensor.concat dim(1) %collapsed, %collapsed_17 : (tensor<2x8xf32>, tensor<2x8xf32>) -> tensor<2x16xf32>
    %11 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_14 : tensor<4x16xf32>) outs(%11 : tensor<16x4xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<2x4xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %14 = linalg.matmul ins(%concat, %transposed : tensor<2x16xf32>, tensor<16x4xf32>) outs(%13 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_13 : tensor<2x4xf32>, tensor<4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.addf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4xf32>
    %16 = tensor.empty() : tensor<4xf32>
    %17 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%cst_11 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_10 : f64 to f32
      %42 = arith.addf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<4xf32>
    %18 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%17 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.sqrt %in : f32
      linalg.yield %41 : f32
    } -> tensor<4xf32>
    %19 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%18 : tensor<4xf32>) outs(%16 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.cmpf one, %in, %cst : f32
      cf.assert %41, "unimplemented: tensor with zero element"
      %42 = arith.divf %cst_0, %in : f32
      linalg.yield %42 : f32
    } -> tensor<4xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_12 : tensor<2x4xf32>, tensor<4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.subf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%20, %19 : tensor<2x4xf32>, tensor<4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.mulf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%21, %cst_9 : tensor<2x4xf32>, tensor<4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.mulf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%22, %cst_8 : tensor<2x4xf32>, tensor<4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.addf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x4xf32>
    %24 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<2x4xf32>) outs(%12 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.cmpf ugt, %in, %cst : f32
      %42 = arith.select %41, %in, %cst : f32
      linalg.yield %42 : f32
    } -> tensor<2x4xf32>
    %25 = tensor.empty() : tensor<4x8xf32>
    %transposed_18 = linalg.transpose ins(%cst_7 : tensor<8x4xf32>) outs(%25 : tensor<4x8xf32>) permutation = [1, 0] 
    %26 = tensor.empty() : tensor<2x8xf32>
    %27 = linalg.fill ins(%cst : f32) outs(%26 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %28 = linalg.matmul ins(%24, %transposed_18 : tensor<2x4xf32>, tensor<4x8xf32>) outs(%27 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %29 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%28, %cst_6 : tensor<2x8xf32>, tensor<8xf32>) outs(%26 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.addf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8xf32>
    %30 = tensor.empty() : tensor<8xf32>
    %31 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%cst_4 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.truncf %cst_10 : f64 to f32
      %42 = arith.addf %in, %41 : f32
      linalg.yield %42 : f32
    } -> tensor<8xf32>
    %32 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%31 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = math.sqrt %in : f32
      linalg.yield %41 : f32
    } -> tensor<8xf32>
    %33 = linalg.generic {indexing_maps = [#map7, #map7], iterator_types = ["parallel"]} ins(%32 : tensor<8xf32>) outs(%30 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.cmpf one, %in, %cst : f32
      cf.assert %41, "unimplemented: tensor with zero element"
      %42 = arith.divf %cst_0, %in : f32
      linalg.yield %42 : f32
    } -> tensor<8xf32>
    %34 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%29, %cst_5 : tensor<2x8xf32>, tensor<8xf32>) outs(%26 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.subf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8xf32>
    %35 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%34, %33 : tensor<2x8xf32>, tensor<8xf32>) outs(%26 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.mulf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8xf32>
    %36 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_3 : tensor<2x8xf32>, tensor<8xf32>) outs(%26 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.mulf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8xf32>
    %37 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%36, %cst_2 : tensor<2x8xf32>, tensor<8xf32>) outs(%26 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.addf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8xf32>
    %38 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%37 : tensor<2x8xf32>) outs(%26 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %41 = arith.negf %in : f32
      %42 = math.exp %41 : f32
      %43 = arith.addf %42, %cst_0 : f32
      %44 = arith.divf %cst_0, %43 : f32
      linalg.yield %44 : f32
    } -> tensor<2x8xf32>
    %expanded = tensor.expand_shape %38 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map8, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %2 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.mulf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x5x7xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1, %39 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%0 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %41 = arith.addf %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x5x7xf32>
    return %40 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.float32_4: "0x04000000B9D5F4BD64754ABA18B1AB3BF71CD83DF1909F3BC78B013DBF8E13BD14BA3DBD",
      torch_tensor_8_torch.float32_3: "0x04000000FCAEA23FA979153F819FAA3FF52D4D3F026E653FE4D18B3FEDAE843FCC433E3F",
      torch_tensor_8_torch.float32_2: "0x040000004AF9503FF28A333FE789C43F78DAE83F3B656B3F0AB8173F28CE2B3FCC1AD43F",
      torch_tensor_8_torch.float32_1: "0x040000007AA583BE6AE10ABDED484F3D6344503D2B893F3DC262A9BD1F16A7BC4604E6BC",
      torch_tensor_8_torch.float32: "0x04000000C2B2EFBEAC613DBE803669BC80F488BC60879E3EC805AE3E6CC6B43ED083DD3E",
      torch_tensor_8_4_torch.float32: "0x04000000B8FC26BF2039C93E50158A3E54A95DBF38D4763EE8EF533E1AA12FBF18EB4A3F6C34023FA4E2FEBE20B358BDF0932CBE18B3353EAE8E00BF58CC3FBFA24C483FE27B433F0C6EB6BE502FACBEAEBC713F2461A2BE20E0493F54E3DDBE980EF63E00A3B63DFCEDCC3E28216EBFC088393EF407A73E04425FBF2496AF3E7AF86FBF",
      torch_tensor_4_torch.float32_4: "0x0400000041AF62BD128F47BD7BF7333E3DB61E3E",
      torch_tensor_4_torch.float32_3: "0x040000009D05953FD8874E3F851BA83FF44F803F",
      torch_tensor_4_torch.float32_2: "0x04000000E6F6633F61C8E73FB29F5D3F4A91483F",
      torch_tensor_4_torch.float32_1: "0x04000000D4B0CCBB7FA4A7BCBCCE7B3DA597E83D",
      torch_tensor_4_torch.float32: "0x040000008435733EBC7255BEF84A153EB61D5E3E",
      torch_tensor_4_16_torch.float32: "0x0400000050EE9F3D3E61B8BE744BDB3E68CD9E3D5E42EABEF86BD93DDE8FE03ED8EC833E78FBE6BEE8C68F3D184BC3BE20AC783D0A70B7BE1C6555BEC668FA3E8EE681BE26F2A93E1814C53E8C6A3FBE442C41BE684AE9BE84A2053E46A4FCBED83895BE284BC9BD346F4FBE8E56DDBE946F18BE80E215BD3CF3A13ECCECFBBE70FCE23E5407873EA86D373E0069623DE4F554BEC661D23ED848D13DC83DE2BE009CE7BBD082E93E9A33DEBE68F856BEA6C9BDBE40E73BBEB8CEED3E60A9383D6C68703E30B5AB3EE85608BE704CB93DCCA1063E003042BA4C5D6F3EF016DBBEC802BEBDDCD1FF3E302332BD982F913EB42CDB3EE6FA9C3EBE23BD3E0064523A865D843E"
    }
  }
#-}

