// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map5 = affine_map<(d0, d1, d2) -> (d2)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module @module {
  func.func @main(%arg0: tensor<?x8x?x?xf32>) -> tensor<?x8x?x?xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_6 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_8 = arith.constant 2.000000e+00 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x?x?xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<?x8x?x?xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<?x8xf32>
    %dim_9 = tensor.dim %arg0, %c2 : tensor<?x8x?x?xf32>
    %3 = arith.index_cast %dim_9 : index to i64
    %dim_10 = tensor.dim %arg0, %c3 : tensor<?x8x?x?xf32>
    %4 = arith.index_cast %dim_10 : index to i64
    %5 = arith.muli %3, %4 : i64
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.sitofp %5 : i64 to f32
      %34 = arith.divf %in, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<?x8xf32>
    %7 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_7 : tensor<4x8xf32>) outs(%7 : tensor<8x4xf32>) permutation = [1, 0] 
    %8 = tensor.empty(%dim) : tensor<?x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %10 = linalg.matmul ins(%6, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%9 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_6 : tensor<?x4xf32>, tensor<4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<?x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<?x4xf32>) outs(%8 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.cmpf ugt, %in, %cst : f32
      %34 = arith.select %33, %in, %cst : f32
      linalg.yield %34 : f32
    } -> tensor<?x4xf32>
    %13 = tensor.empty() : tensor<4x32xf32>
    %transposed_11 = linalg.transpose ins(%cst_5 : tensor<32x4xf32>) outs(%13 : tensor<4x32xf32>) permutation = [1, 0] 
    %14 = tensor.empty(%dim) : tensor<?x32xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %16 = linalg.matmul ins(%12, %transposed_11 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_4 : tensor<?x32xf32>, tensor<32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<?x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<?x32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.negf %in : f32
      %34 = math.exp %33 : f32
      %35 = arith.addf %34, %cst_0 : f32
      %36 = arith.divf %cst_0, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<?x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<?x32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.mulf %in, %cst_8 : f32
      linalg.yield %33 : f32
    } -> tensor<?x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<?x32xf32>) outs(%14 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.subf %in, %cst_0 : f32
      linalg.yield %33 : f32
    } -> tensor<?x32xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2]] output_shape [%dim, 8, 4] : tensor<?x32xf32> into tensor<?x8x4xf32>
    %21 = tensor.empty(%dim) : tensor<?x8x4xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<?x8x4xf32>, tensor<4xf32>) outs(%21 : tensor<?x8x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<?x8x4xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_2 : tensor<?x8x4xf32>, tensor<4xf32>) outs(%21 : tensor<?x8x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<?x8x4xf32>
    %24 = tensor.empty(%dim_9, %dim_10, %dim) : tensor<?x?x?x8xf32>
    %transposed_12 = linalg.transpose ins(%arg0 : tensor<?x8x?x?xf32>) outs(%24 : tensor<?x?x?x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_13 = tensor.expand_shape %transposed_12 [[0], [1], [2], [3, 4]] output_shape [%dim_9, %dim_10, %dim, 8, 1] : tensor<?x?x?x8xf32> into tensor<?x?x?x8x1xf32>
    %extracted_slice = tensor.extract_slice %23[0, 0, 0] [%dim, 8, 2] [1, 1, 1] : tensor<?x8x4xf32> to tensor<?x8x2xf32>
    %25 = tensor.empty(%dim_9, %dim_10, %dim) : tensor<?x?x?x8x2xf32>
    %26 = linalg.generic {indexing_maps = [#map6, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13, %extracted_slice : tensor<?x?x?x8x1xf32>, tensor<?x8x2xf32>) outs(%25 : tensor<?x?x?x8x2xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<?x?x?x8x2xf32>
    %extracted_slice_14 = tensor.extract_slice %23[0, 0, 2] [%dim, 8, 2] [1, 1, 1] : tensor<?x8x4xf32> to tensor<?x8x2xf32>
    %27 = linalg.generic {indexing_maps = [#map8, #map7, #map8], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%26, %extracted_slice_14 : tensor<?x?x?x8x2xf32>, tensor<?x8x2xf32>) outs(%25 : tensor<?x?x?x8x2xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<?x?x?x8x2xf32>
    %28 = tensor.empty(%dim_9, %dim_10, %dim) : tensor<?x?x?x8xi64>
    %29 = linalg.fill ins(%c0_i64 : i64) outs(%28 : tensor<?x?x?x8xi64>) -> tensor<?x?x?x8xi64>
    %30 = linalg.fill ins(%cst_1 : f32) outs(%24 : tensor<?x?x?x8xf32>) -> tensor<?x?x?x8xf32>
    %31:2 = linalg.generic {indexing_maps = [#map8, #map9, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%27 : tensor<?x?x?x8x2xf32>) outs(%30, %29 : tensor<?x?x?x8xf32>, tensor<?x?x?x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %33 = linalg.index 4 : index
      %34 = arith.index_cast %33 : index to i64
      %35 = arith.maximumf %in, %out : f32
      %36 = arith.cmpf ogt, %in, %out : f32
      %37 = arith.select %36, %34, %out_16 : i64
      linalg.yield %35, %37 : f32, i64
    } -> (tensor<?x?x?x8xf32>, tensor<?x?x?x8xi64>)
    %32 = tensor.empty(%dim, %dim_9, %dim_10) : tensor<?x8x?x?xf32>
    %transposed_15 = linalg.transpose ins(%31#0 : tensor<?x?x?x8xf32>) outs(%32 : tensor<?x8x?x?xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_15 : tensor<?x8x?x?xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_2: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_1: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x04000000341D063E6894D43D7E66AA3E009AF6BBBCC66EBE22B4F93E5ACADDBE64BB66BE8633B3BE30BACF3E4C2E8ABE9875F43DDC3AEDBEF0E30EBE50DCD93E081223BEA80E543E2C985C3ED0B35A3E08C8F8BDD4C6C73EF6D096BE6ADACB3EF008F63ED2C7C3BEC053393CF075243D24267C3E9E90F43EC6F1E43E1897573EB81806BE",
      torch_tensor_32_4_torch.float32: "0x04000000123B553FA027593E2CD2563F582CCCBED8B9063FDC8AD53EB6B02D3F10DF6C3E30E26BBEF6762C3F7ACC6DBF6833453F34A4B83E2864EEBEA8C725BEA0875B3FC83250BE585148BF28D0A0BEB89B4C3E44830C3F800BD93E203C5CBD6006643FC0411ABF4081E93C662F753F70F6BDBD98011ABE060360BF989D163F84BC4A3F78A1023F40ED723E00CFCDBDC80D31BEF6EE583FD863943E8057C4BD807EDFBEE0ACFDBD0033E53C38D5343F706BF4BEAA181F3FF08158BF40F0593FEC3B8FBE8E78243F8C715F3FD8F44DBF7C5BD1BE70CC4D3E3C0E4C3F70B638BE8C7390BE844A833E30E693BE02A508BF80EE7CBEC01156BF2A18463FCCEC0F3F4C76DE3E648A763F863940BF58950D3F8C0A3CBFB6D124BF6825C93E4463833E4074493EF8C62C3E1887BCBEA07AD23E2869793E2C69E0BE00FED2BE206B0BBD32BE3C3FD435A53E14A6B33EB6A773BF08E67FBF3CA5E13EB8444BBF2C66943EFC5B453FF04858BED6164BBF78D550BF28CE5B3E80DF1B3F0027E5BBFE7910BF32112E3F3CB4513F52DF3DBF46CD28BFB2DA343FB86B67BE54DF973E78C38DBEE4A29B3E4EF82D3F6CEDB53EFCB7D03E681E223F1E16003F904CC2BE5E7D2CBF609B4CBFACB12B3F163A35BF1058FEBE6C50A03ED0691E3F5E762F3FE426123F006E86BEB83CDB3E9C2F82BED85EA8BED4B9813E262F20BF0E0201BF9475593FFCD2113F",
      torch_tensor_4_torch.float32: "0x04000000204D2B3E17CD53BE30863D3E2CE2EABD",
      torch_tensor_4_8_torch.float32: "0x04000000835323BEE2F4343E84F8D03C8AFEBBBEA396133FFC5E37BE4A77D33E0D8E0DBF32B08ABE131EFABE217055BE0910DABEE4D793BC0E1507BE9BED8CBE55BC7DBE8CE8E83E98882A3FC66373BE69AF34BFE557993EC8B7B9BDD2407FBE821213BF64A5EB3EBE6112BE7E2CA83E3856683E1DD4B4BD4E5D0D3E0AE01A3F89650D3F"
    }
  }
#-}

