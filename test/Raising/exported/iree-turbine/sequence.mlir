// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map1 = affine_map<(d0, d1, d2) -> (d0, d2)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d3)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2)>
module @module {
  func.func @main(%arg0: tensor<2x9x8xf32>) -> tensor<2x9x8xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_2_torch.float32> : tensor<2xf32>
    %cst_7 = arith.constant 9.000000e+00 : f32
    %cst_8 = arith.constant 2.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "reduction", "parallel"]} ins(%arg0 : tensor<2x9x8xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %out : f32
      linalg.yield %29 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %in, %cst_7 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.addf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.cmpf ugt, %in, %cst : f32
      %30 = arith.select %29, %in, %cst : f32
      linalg.yield %30 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_10 = linalg.transpose ins(%cst_3 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_10 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_2 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.addf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.negf %in : f32
      %30 = math.exp %29 : f32
      %31 = arith.addf %30, %cst_0 : f32
      %32 = arith.divf %cst_0, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_8 : f32
      linalg.yield %29 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.subf %in, %cst_0 : f32
      linalg.yield %29 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3]] output_shape [2, 1, 8, 4] : tensor<2x32xf32> into tensor<2x1x8x4xf32>
    %expanded_11 = tensor.expand_shape %arg0 [[0], [1], [2, 3]] output_shape [2, 9, 8, 1] : tensor<2x9x8xf32> into tensor<2x9x8x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %18 = tensor.empty() : tensor<2x1x8x2xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_6 : tensor<2x1x8x2xf32>, tensor<2xf32>) outs(%18 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.addf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<2x1x8x2xf32>
    %20 = tensor.empty() : tensor<2x9x8x2xf32>
    %21 = linalg.generic {indexing_maps = [#map6, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_11, %19 : tensor<2x9x8x1xf32>, tensor<2x1x8x2xf32>) outs(%20 : tensor<2x9x8x2xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.mulf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<2x9x8x2xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 0, 0, 2] [2, 1, 8, 2] [1, 1, 1, 1] : tensor<2x1x8x4xf32> to tensor<2x1x8x2xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<2x1x8x2xf32>) outs(%18 : tensor<2x1x8x2xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_9 : f32
      linalg.yield %29 : f32
    } -> tensor<2x1x8x2xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x9x8x2xf32>, tensor<2x1x8x2xf32>) outs(%20 : tensor<2x9x8x2xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %29 = arith.addf %in, %in_13 : f32
      linalg.yield %29 : f32
    } -> tensor<2x9x8x2xf32>
    %24 = tensor.empty() : tensor<2x9x8xi64>
    %25 = linalg.fill ins(%c0_i64 : i64) outs(%24 : tensor<2x9x8xi64>) -> tensor<2x9x8xi64>
    %26 = tensor.empty() : tensor<2x9x8xf32>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%26 : tensor<2x9x8xf32>) -> tensor<2x9x8xf32>
    %28:2 = linalg.generic {indexing_maps = [#map4, #map8, #map8], iterator_types = ["parallel", "parallel", "parallel", "reduction"]} ins(%23 : tensor<2x9x8x2xf32>) outs(%27, %25 : tensor<2x9x8xf32>, tensor<2x9x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_13: i64):
      %29 = linalg.index 3 : index
      %30 = arith.index_cast %29 : index to i64
      %31 = arith.maximumf %in, %out : f32
      %32 = arith.cmpf ogt, %in, %out : f32
      %33 = arith.select %32, %30, %out_13 : i64
      linalg.yield %31, %33 : f32, i64
    } -> (tensor<2x9x8xf32>, tensor<2x9x8xi64>)
    return %28#0 : tensor<2x9x8xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000909BD63D70CD233D2C60A63EC612EEBEA83FB1BE8A6185BEEADDC2BEF0904CBD60BAD63D00FA8CBBCCCE60BE205EF8BC9EE48FBE6035A3BE98CB7F3E62458EBEC67AB2BE20969D3EA0AC56BD3EABD9BE80551E3D728AFABE6E86DF3EE4AA4D3E5CB4233E08A69FBE9887CDBD6A5ECC3E104F413E1EFC843EACA00E3EC6EAD1BE",
      torch_tensor_32_4_torch.float32: "0x040000005A693E3F200B5A3D863B1EBFE08113BDB052873E687F4C3EFA552ABF48957B3FEEF6213F9E5663BFC2A4393F38965A3FF84519BFD86F083E96D07FBF803828BEA6C9513F0E364D3F18E7BBBE7C679FBE385DF33EB81E28BFBC5C99BEF685233F66DC3BBF6E7E423FCE0C233F2A87313F7046403EACE5B83EA251533FC84F413F34E2793F520F053F1028ACBD74FAEABE80B5233CEEBB6EBF1072E1BD5E4C14BF7088F6BD80D4F7BCD6F7453FC0A4F33D245FA7BED87955BE6090273F1AD76CBF6C88E03E0641083F785638BFB033E7BDBC745D3FB63525BF0069AA3D4824C4BEC0D0AA3DB0FE57BFD4778ABE7CD896BE10E1083F38EB513F86891CBF429749BF326E683F56931DBFFADA60BFE03468BF3CDF2D3F983D373E085B12BEDA66143F703D78BFFE7D663FD86BEFBE30B30BBE884A5E3ED0EDF63D5A705CBF14C3B43E4E634E3F14C017BF58CC9C3E407C423FCC70A1BEC03FF1BC76B15CBFE00E56BD70CAD43E06FD1E3FBA532C3F2C548DBE5412623FA8FD633F308B3E3F50E2C53DF8CD483EC6F72DBFE804363FC099C5BD1CAAC2BE18010FBE365D72BF0E9F31BF0098933AF01FD13D387615BE28DD493FD81ADA3E00CDEB3C80155A3DA8AAD03EC8ED73BE00A6653BB8156F3F04CC003FBC9645BFB01837BE5A396DBF0E9207BFD01720BEF848DB3E6070973E764428BFC807A5BE56B33BBF8A9800BF5AAA1ABF",
      torch_tensor_4_torch.float32: "0x0400000076D1783DCDDC01BE5EEC793EA76D66BE",
      torch_tensor_4_8_torch.float32: "0x04000000135DBDBD89C9C4BE396192BE3B114F3EC2AC173E03690EBE2980143E4CCC2E3F1C6FDA3D9812C23E64EF003DFF8F91BE68FBC43D119A0FBF161223BF266533BF5B920FBFEA40083EB195233B375419BF459E053F4720243FBCAD96BC295805BF2D591A3F206CD63D540701BF1A4321BEF9D5DE3E05E661BAEE59DA3E55D125BF",
      torch_tensor_2_torch.float32: "0x040000000000803F00000000"
    }
  }
#-}

