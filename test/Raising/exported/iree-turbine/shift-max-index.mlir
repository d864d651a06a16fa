// raises: dyrelu.coefficients x 1, dyrelu.pool x 1, dyrelu.shift_max x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1) -> ()>
#map8 = affine_map<(d0) -> (d0)>
#map9 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
#map10 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d2, 0)>
#map12 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map13 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c5_i64 = arith.constant 5 : i64
    %c7_i64 = arith.constant 7 : i64
    %c0_i64 = arith.constant 0 : i64
    %c8_i64 = arith.constant 8 : i64
    %c2_i64 = arith.constant 2 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense_resource<torch_tensor_8_torch.int64> : tensor<8xi64>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_6 = arith.constant 3.000000e+00 : f32
    %cst_7 = arith.constant 6.000000e+00 : f32
    %cst_8 = arith.constant 5.000000e-01 : f32
    %cst_9 = arith.constant 4.000000e+00 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_10 = arith.constant 3.500000e+01 : f32
    %cst_11 = arith.constant 1.000000e+00 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<2x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<2x8x5x7xf32> to tensor<2x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<2x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_19: f32):
      %40 = linalg.index 0 : index
      %41 = linalg.index 1 : index
      %42 = linalg.index 4 : index
      %43 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%40, %41, %42, %43] : tensor<2x8x6x8xf32>
      %44 = arith.cmpi ult, %42, %c5 : index
      %45 = arith.select %44, %extracted, %cst : f32
      %46 = arith.cmpi ult, %43, %c7 : index
      %47 = arith.select %46, %45, %cst : f32
      %48 = arith.addf %47, %out : f32
      linalg.yield %48, %cst_10 : f32, f32
    } -> (tensor<2x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %out, %in : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<2x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %40 = arith.addf %in, %in_19 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<2x4xf32>) outs(%7 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf ugt, %in, %cst : f32
      %41 = arith.select %40, %in, %cst : f32
      linalg.yield %41 : f32
    } -> tensor<2x4xf32>
    %12 = tensor.empty() : tensor<4x32xf32>
    %transposed_12 = linalg.transpose ins(%cst_3 : tensor<32x4xf32>) outs(%12 : tensor<4x32xf32>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<2x32xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.matmul ins(%11, %transposed_12 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_2 : tensor<2x32xf32>, tensor<32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %40 = arith.addf %in, %in_19 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %cst_6 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf ugt, %in, %cst : f32
      %41 = arith.select %40, %in, %cst : f32
      linalg.yield %41 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map7, #map5], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_0 : tensor<2x32xf32>, tensor<f32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %40 = arith.cmpf olt, %in, %in_19 : f32
      %41 = arith.select %40, %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %in, %cst_7 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.subf %in, %cst_8 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x32xf32>) outs(%13 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.mulf %in, %cst_9 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %22 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %23 = tensor.empty() : tensor<7xi64>
    %24 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%23 : tensor<7xi64>) {
    ^bb0(%out: i64):
      %40 = linalg.index 0 : index
      %41 = arith.index_cast %40 : index to i64
      linalg.yield %41 : i64
    } -> tensor<7xi64>
    %25 = tensor.empty() : tensor<5xi64>
    %26 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%25 : tensor<5xi64>) {
    ^bb0(%out: i64):
      %40 = linalg.index 0 : index
      %41 = arith.index_cast %40 : index to i64
      linalg.yield %41 : i64
    } -> tensor<5xi64>
    %expanded_13 = tensor.expand_shape %26 [[0, 1]] output_shape [5, 1] : tensor<5xi64> into tensor<5x1xi64>
    %expanded_14 = tensor.expand_shape %cst_1 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xi64> into tensor<8x1x1xi64>
    %27 = tensor.empty() : tensor<2xi64>
    %28 = linalg.generic {indexing_maps = [#map8], iterator_types = ["parallel"]} outs(%27 : tensor<2xi64>) {
    ^bb0(%out: i64):
      %40 = linalg.index 0 : index
      %41 = arith.index_cast %40 : index to i64
      linalg.yield %41 : i64
    } -> tensor<2xi64>
    %expanded_15 = tensor.expand_shape %28 [[0, 1, 2, 3]] output_shape [2, 1, 1, 1] : tensor<2xi64> into tensor<2x1x1x1xi64>
    %29 = tensor.empty() : tensor<2x8x5x7xf32>
    %30 = linalg.generic {indexing_maps = [#map9, #map10, #map11, #map12, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %expanded_14, %expanded_13, %24 : tensor<2x1x1x1xi64>, tensor<8x1x1xi64>, tensor<5x1xi64>, tensor<7xi64>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: i64, %in_19: i64, %in_20: i64, %in_21: i64, %out: f32):
      %40 = arith.cmpi slt, %in, %c0_i64 : i64
      %41 = arith.addi %in, %c2_i64 : i64
      %42 = arith.select %40, %41, %in : i64
      %43 = arith.index_cast %42 : i64 to index
      %44 = arith.cmpi slt, %in_19, %c0_i64 : i64
      %45 = arith.addi %in_19, %c8_i64 : i64
      %46 = arith.select %44, %45, %in_19 : i64
      %47 = arith.index_cast %46 : i64 to index
      %48 = arith.cmpi slt, %in_20, %c0_i64 : i64
      %49 = arith.addi %in_20, %c5_i64 : i64
      %50 = arith.select %48, %49, %in_20 : i64
      %51 = arith.index_cast %50 : i64 to index
      %52 = arith.cmpi slt, %in_21, %c0_i64 : i64
      %53 = arith.addi %in_21, %c7_i64 : i64
      %54 = arith.select %52, %53, %in_21 : i64
      %55 = arith.index_cast %54 : i64 to index
      %extracted = tensor.extract %arg0[%43, %47, %51, %55] : tensor<2x8x5x7xf32>
      linalg.yield %extracted : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_16 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_18 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %cst_11 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %31 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %40 = arith.mulf %in, %in_19 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %33 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %extracted_slice_16 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %40 = arith.mulf %in, %in_19 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %34 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %33 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %40 = arith.addf %in, %in_19 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %35 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_17 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %40 = arith.mulf %in, %in_19 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %36 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_18 : tensor<2x8x1x1xf32>) outs(%2 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %cst_8 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1x1xf32>
    %37 = linalg.generic {indexing_maps = [#map4, #map13, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %36 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %40 = arith.mulf %in, %in_19 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %38 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %37 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %40 = arith.addf %in, %in_19 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %38 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_19: f32, %out: f32):
      %40 = arith.cmpf ogt, %in, %in_19 : f32
      %41 = arith.select %40, %in, %in_19 : f32
      linalg.yield %41 : f32
    } -> tensor<2x8x5x7xf32>
    return %39 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_8_torch.int64: "0x0800000003000000000000000200000000000000050000000000000004000000000000000700000000000000060000000000000001000000000000000000000000000000",
      torch_tensor_32_torch.float32: "0x040000002097FBBD72A89CBEC0234A3DA8F04A3E1859DE3E0E74A53E8092E83EC4386F3E0AEB9ABE2CF58E3E202EC83DB4EFA43E507B67BD08F9653E80F40DBE686EEDBD3E33FEBE5E8FAC3E209DDD3C62F7F83E2ED0B0BE34B9B13E0601FBBE0062D93B804E5FBD344D68BEC0E194BC924A9DBE6C7CDCBE8E2FC63E5C9A3F3EE04332BD",
      torch_tensor_32_4_torch.float32: "0x040000008CF0ACBEC88722BFC8235FBF6C814BBF0897CABE76E43D3FD242793F008CFC3DA6D920BFAC256C3FE81C173F40E7D73D104772BED0C464BE9E6F183F76D41E3F18C221BF0819793FF03F5C3F608A79BEA007433E3AA524BFD6DB4E3F9C75E73E2024F33D7C8F9F3E2C79A33EA045E0BDC06A24BE1E1610BF985C4D3F3C1E2CBFB40AAC3E4482133FC2881C3FFCD4CBBE52D905BFAA08613FE03CF33D32B135BFD82F54BE4EFD29BF00A8323A382E0C3F58B0A6BE5C67BBBE10FB04BE26C576BF8008F13C7E115F3F066921BFEEEB27BFC8BD46BE98DC50BECCF7AB3EE267553F200BCBBE388C033E680B693FE47818BFFECF363F800ADABD3C4FC4BEAC04DEBE7CB1E03E80497FBEEC0ED4BED6D2423F407ADF3E44B04A3F50160CBE9CB5B5BE688F233F3C72F8BEE86D663F8039FABC5216233F9093A63E007AD9BC604CFF3D486B5B3E40D90F3FF8B41C3FC849553FE60E46BFA0F520BFA66A613FF6A1383F9052B13DD8BE0B3FFAFC42BF4EFA043F18A1463E68E7333E289871BE6A2075BF1AB738BF8CADD53EE8C411BF00A0753916E53F3FB8CC103E40B1E53CA8B270BF62F952BFEA462B3F001B43BF74F1FABE06AD4D3F08636DBF48C20E3F108C713ED8F0CDBE38B556BF6E8E0CBF3E236EBFC26102BFA0D5423F9A2524BF8E7625BFB61511BF86C2223FD820C8BEFA5005BF58640CBE5CC26D3F9A313FBF60AA5EBD",
      torch_tensor_4_torch.float32: "0x040000005C8B85BEA7C5A43E27C5A9BEB7A42CBE",
      torch_tensor_4_8_torch.float32: "0x04000000FB57E33EB4F614BF1426103F9B83E43DA72930BF491AAA3DE12D9BBEEBD32E3F6DAF03BF7EB8DE3E0833C6BE7A7CA1BEE46624BF613DD6BE271D10BFB6CDEE3D4754B9BEA54DD5BE243327BF23A90CBF9FD40B3F4D0D1B3F2AA9323F7A960C3F086E8F3E7DE80ABDD3BE2F3F2929073F8566933EB0FCD1BE45F092BDE7D388BE"
    }
  }
#-}

