// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d1)>
#map3 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d4)>
#map5 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 5.000000e-01 : f32
    %cst_2 = arith.constant 0xFF800000 : f32
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_5 = arith.constant 0.33333333333333331 : f64
    %cst_6 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_7 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_10 = arith.constant 3.500000e+01 : f32
    %cst_11 = arith.constant 1.41421354 : f32
    %cst_12 = arith.constant -1.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = tensor.empty() : tensor<5x7xf32>
    %3 = linalg.pooling_nchw_sum {dilations = dense<1> : vector<2xi64>, strides = dense<[5, 7]> : vector<2xi64>} ins(%arg0, %2 : tensor<2x8x5x7xf32>, tensor<5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%3 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_10 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %4 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %5 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_9 : tensor<4x8xf32>) outs(%5 : tensor<8x4xf32>) permutation = [1, 0] 
    %6 = tensor.empty() : tensor<2x4xf32>
    %7 = linalg.fill ins(%cst : f32) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%7 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%8, %cst_8 : tensor<2x4xf32>, tensor<4xf32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%9 : tensor<2x4xf32>) outs(%6 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_11 : f32
      %31 = math.erf %30 : f32
      %32 = arith.addf %31, %cst_0 : f32
      %33 = arith.mulf %32, %cst_1 : f32
      %34 = arith.mulf %in, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4xf32>
    %11 = tensor.empty() : tensor<4x32xf32>
    %transposed_13 = linalg.transpose ins(%cst_7 : tensor<32x4xf32>) outs(%11 : tensor<4x32xf32>) permutation = [1, 0] 
    %12 = tensor.empty() : tensor<2x32xf32>
    %13 = linalg.fill ins(%cst : f32) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.matmul ins(%10, %transposed_13 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%13 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_6 : tensor<2x32xf32>, tensor<32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.truncf %cst_5 : f64 to f32
      %31 = arith.mulf %in, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ult, %in, %cst_12 : f32
      %31 = arith.select %30, %cst_12, %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map1, #map1], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x32xf32>) outs(%12 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst_0 : f32
      %31 = arith.select %30, %cst_0, %in : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %18 [[0], [1, 2, 3, 4]] output_shape [2, 8, 1, 1, 4] : tensor<2x32xf32> into tensor<2x8x1x1x4xf32>
    %19 = tensor.empty() : tensor<2x8x1x1x4xf32>
    %20 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_4 : tensor<2x8x1x1x4xf32>, tensor<4xf32>) outs(%19 : tensor<2x8x1x1x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.mulf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1x4xf32>
    %21 = linalg.generic {indexing_maps = [#map3, #map4, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%20, %cst_3 : tensor<2x8x1x1x4xf32>, tensor<4xf32>) outs(%19 : tensor<2x8x1x1x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1x4xf32>
    %extracted_slice = tensor.extract_slice %21[0, 0, 0, 0, 0] [2, 8, 1, 1, 2] [1, 1, 1, 1, 1] : tensor<2x8x1x1x4xf32> to tensor<2x8x1x1x2xf32>
    %extracted_slice_14 = tensor.extract_slice %21[0, 0, 0, 0, 2] [2, 8, 1, 1, 2] [1, 1, 1, 1, 1] : tensor<2x8x1x1x4xf32> to tensor<2x8x1x1x2xf32>
    %expanded_15 = tensor.expand_shape %arg0 [[0], [1], [2], [3, 4]] output_shape [2, 8, 5, 7, 1] : tensor<2x8x5x7xf32> into tensor<2x8x5x7x1xf32>
    %22 = tensor.empty() : tensor<2x8x5x7x2xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %extracted_slice : tensor<2x8x5x7x1xf32>, tensor<2x8x1x1x2xf32>) outs(%22 : tensor<2x8x5x7x2xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.mulf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7x2xf32>
    %24 = linalg.generic {indexing_maps = [#map3, #map6, #map3], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %extracted_slice_14 : tensor<2x8x5x7x2xf32>, tensor<2x8x1x1x2xf32>) outs(%22 : tensor<2x8x5x7x2xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %30 = arith.addf %in, %in_16 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7x2xf32>
    %25 = tensor.empty() : tensor<2x8x5x7xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %27 = tensor.empty() : tensor<2x8x5x7xf32>
    %28 = linalg.fill ins(%cst_2 : f32) outs(%27 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %29:2 = linalg.generic {indexing_maps = [#map3, #map7, #map7], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<2x8x5x7x2xf32>) outs(%28, %26 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_16: i64):
      %30 = linalg.index 4 : index
      %31 = arith.index_cast %30 : index to i64
      %32 = arith.maximumf %in, %out : f32
      %33 = arith.cmpf ogt, %in, %out : f32
      %34 = arith.select %33, %31, %out_16 : i64
      linalg.yield %32, %34 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %29#0 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_4_torch.float32_2: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_torch.float32_1: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x040000007A4CAFBEAEB9ACBEC09BF93E3C07673E54B8AB3E70E6433DD2628BBE98BED93D1C2EBB3EAE50FEBE02AEB23EE854BE3DBCF38F3EDC22713E0073F6BB7853BBBE40515E3E04283EBE8CB55DBEE0E3A73E943C603E468E863EDAE4FF3E0C7DDEBE6829D93E2474A93EA8C685BE883935BEAED7ED3E5CF8B8BEC82F5D3E42E786BE",
      torch_tensor_32_4_torch.float32: "0x04000000B8F42ABE4424C93EC0B93FBE7257233FB6CA133F5088A93D300252BE58DAE5BEB2AF2BBF766F7BBF7C0B773F444D81BED84C3DBF22AD32BFF8FA743F2021263DEA867B3FAE6C253F107BD4BE3E2E3B3F4010D5BC3A1275BF328F55BF8871EB3E3457C83E04EE75BFF4B03B3FC8FAF2BEF6EA633FD462BA3E96D35CBF84E858BFC46CB63E905BA5BDC2B041BF806055BEA6B931BF8C2D7FBF3ADC73BF086A0DBF40BA3A3F007664BC309E18BF9892AABED0E612BE44F4D93E426038BF4E5057BF408C28BD2044143EB48D07BFA4B5883E4000C73DFA3476BF48A41D3EF0EC8B3E8096ACBE0C8F9A3E1EB47C3F604FFFBD9C1B6C3F04A2D0BE3E8022BFF41AD33EE0699F3D3CC45F3F949387BE149EEABEC002A13CACCA9A3E8C7010BF80E8133E00A4EC3CD86ED8BE7011A9BD1A0F0DBF6E344EBFC837403F5008B63EA0C5443F00687E3B6096C83EBCD7CBBE582472BFE04C56BD94875E3F5AF743BF76D43C3FBE7F463F381B063EE44E7EBF9A3302BFD04B3C3EB8DF2C3EF4C062BFAEBD51BFF860D63EB4CC3F3F809E273EDEAB14BF4829053FB62C6BBF28C3013FF24E7C3F0ACC6BBF68ABCB3E847115BF9C8EC73E2C9B163FE87020BFF019E6BE46AC0B3FA090753EE20C593FACC7F33E0EDF703F6A5437BF086537BF6079163E4CEB303F98EBA73E2679393F569C2D3F203F2EBD18946E3EF0B99ABE58F9353FA4AD7DBF",
      torch_tensor_4_torch.float32: "0x04000000454C4C3D45E9AC3E0936A43EF1DAACBD",
      torch_tensor_4_8_torch.float32: "0x0400000059C320BF1396953AECA121BE1853053FE312AEBE0CB9F7BD33C11C3F58A7173D4572493E1BF71EBFCABE1EBF3CE30D3E8465633ECC530E3E22F806BE777F2BBF00E9E83E8A092E3ED75D9FBE00991DBFEF31133F6FB031BF55C59BBE40AA1EBF024B343FF6E8503CA2BAD2BD231F67BEA3C9013F1DC1CD3E067E5ABEF9920C3F"
    }
  }
#-}
