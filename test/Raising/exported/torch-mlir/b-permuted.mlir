// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0) -> (d0)>
#map4 = affine_map<(d0, d1) -> (d1)>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map6 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d2, d3, d4)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_5 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_6 = arith.constant 1.000000e-05 : f64
    %cst_7 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_8 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_9 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_10 = arith.constant 3.500000e+01 : f32
    %cst_11 = arith.constant 3.000000e+00 : f32
    %cst_12 = arith.constant 6.000000e+00 : f32
    %cst_13 = arith.constant 2.000000e+00 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %out : f32
      linalg.yield %40 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %in, %cst_10 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_9 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = tensor.empty() : tensor<4xf32>
    %9 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%cst_7 : tensor<4xf32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.truncf %cst_6 : f64 to f32
      %41 = arith.addf %in, %40 : f32
      linalg.yield %41 : f32
    } -> tensor<4xf32>
    %10 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%9 : tensor<4xf32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = math.sqrt %in : f32
      linalg.yield %40 : f32
    } -> tensor<4xf32>
    %11 = linalg.generic {indexing_maps = [#map3, #map3], iterator_types = ["parallel"]} ins(%10 : tensor<4xf32>) outs(%8 : tensor<4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf one, %in, %cst : f32
      cf.assert %40, "unimplemented: tensor with zero element"
      %41 = arith.divf %cst_0, %in : f32
      linalg.yield %41 : f32
    } -> tensor<4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_8 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %40 = arith.subf %in, %in_24 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4xf32>
    %13 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%12, %11 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %40 = arith.mulf %in, %in_24 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %40 = arith.mulf %in, %in_24 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%14, %cst_4 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %40 = arith.addf %in, %in_24 : f32
      linalg.yield %40 : f32
    } -> tensor<2x4xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf ugt, %in, %cst : f32
      %41 = arith.select %40, %in, %cst : f32
      linalg.yield %41 : f32
    } -> tensor<2x4xf32>
    %17 = tensor.empty() : tensor<4x32xf32>
    %transposed_14 = linalg.transpose ins(%cst_3 : tensor<32x4xf32>) outs(%17 : tensor<4x32xf32>) permutation = [1, 0] 
    %18 = tensor.empty() : tensor<2x32xf32>
    %19 = linalg.fill ins(%cst : f32) outs(%18 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %20 = linalg.matmul ins(%16, %transposed_14 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%19 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%20, %cst_2 : tensor<2x32xf32>, tensor<32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %40 = arith.addf %in, %in_24 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %cst_11 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.cmpf ult, %in, %cst : f32
      %41 = arith.select %40, %cst, %in : f32
      %42 = arith.cmpf ugt, %41, %cst_12 : f32
      %43 = arith.select %42, %cst_12, %41 : f32
      linalg.yield %43 : f32
    } -> tensor<2x32xf32>
    %24 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<2x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %in, %cst_11 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %25 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<2x32xf32>) outs(%18 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.subf %in, %cst_0 : f32
      linalg.yield %40 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %25 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %26 = tensor.empty() : tensor<4x2x8xf32>
    %transposed_15 = linalg.transpose ins(%expanded : tensor<2x8x4xf32>) outs(%26 : tensor<4x2x8xf32>) permutation = [2, 0, 1] 
    %expanded_16 = tensor.expand_shape %transposed_15 [[0], [1], [2, 3, 4]] output_shape [4, 2, 8, 1, 1] : tensor<4x2x8xf32> into tensor<4x2x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_16[0, 0, 0, 0, 0] [1, 2, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<4x2x8x1x1xf32> to tensor<1x2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x2x8x1x1xf32> into tensor<2x8x1x1xf32>
    %27 = tensor.empty() : tensor<2x8x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8x1x1xf32>) outs(%27 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.addf %in, %cst_0 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1x1xf32>
    %29 = tensor.empty() : tensor<2x8x5x7xf32>
    %30 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %40 = arith.mulf %in, %in_24 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_17 = tensor.extract_slice %expanded_16[2, 0, 0, 0, 0] [1, 2, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<4x2x8x1x1xf32> to tensor<1x2x8x1x1xf32>
    %collapsed_18 = tensor.collapse_shape %extracted_slice_17 [[0, 1], [2], [3], [4]] : tensor<1x2x8x1x1xf32> into tensor<2x8x1x1xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_18 : tensor<2x8x1x1xf32>) outs(%27 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %in, %cst_13 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %40 = arith.addf %in, %in_24 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_19 = tensor.extract_slice %expanded_16[1, 0, 0, 0, 0] [1, 2, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<4x2x8x1x1xf32> to tensor<1x2x8x1x1xf32>
    %collapsed_20 = tensor.collapse_shape %extracted_slice_19 [[0, 1], [2], [3], [4]] : tensor<1x2x8x1x1xf32> into tensor<2x8x1x1xf32>
    %33 = linalg.generic {indexing_maps = [#map5, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_20, %arg0 : tensor<2x8x1x1xf32>, tensor<2x8x5x7xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %40 = arith.mulf %in, %in_24 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %extracted_slice_21 = tensor.extract_slice %expanded_16[3, 0, 0, 0, 0] [1, 2, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<4x2x8x1x1xf32> to tensor<1x2x8x1x1xf32>
    %collapsed_22 = tensor.collapse_shape %extracted_slice_21 [[0, 1], [2], [3], [4]] : tensor<1x2x8x1x1xf32> into tensor<2x8x1x1xf32>
    %34 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_22 : tensor<2x8x1x1xf32>) outs(%27 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %40 = arith.divf %in, %cst_13 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x1x1xf32>
    %35 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %34 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%29 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_24: f32, %out: f32):
      %40 = arith.addf %in, %in_24 : f32
      linalg.yield %40 : f32
    } -> tensor<2x8x5x7xf32>
    %concat = tensor.concat dim(1) %32, %35 : (tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) -> tensor<2x16x5x7xf32>
    %expanded_23 = tensor.expand_shape %concat [[0], [1, 2], [3], [4]] output_shape [2, 2, 8, 5, 7] : tensor<2x16x5x7xf32> into tensor<2x2x8x5x7xf32>
    %36 = tensor.empty() : tensor<2x8x5x7xi64>
    %37 = linalg.fill ins(%c0_i64 : i64) outs(%36 : tensor<2x8x5x7xi64>) -> tensor<2x8x5x7xi64>
    %38 = linalg.fill ins(%cst_1 : f32) outs(%29 : tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32>
    %39:2 = linalg.generic {indexing_maps = [#map6, #map7, #map7], iterator_types = ["parallel", "reduction", "parallel", "parallel", "parallel"]} ins(%expanded_23 : tensor<2x2x8x5x7xf32>) outs(%38, %37 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>) {
    ^bb0(%in: f32, %out: f32, %out_24: i64):
      %40 = linalg.index 1 : index
      %41 = arith.index_cast %40 : index to i64
      %42 = arith.maximumf %in, %out : f32
      %43 = arith.cmpf ogt, %in, %out : f32
      %44 = arith.select %43, %41, %out_24 : i64
      linalg.yield %42, %44 : f32, i64
    } -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xi64>)
    return %39#0 : tensor<2x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x040000002003A0BD32BBADBEE85BDFBD5869F33EE811EB3D4CC9DC3E805F6D3EE016C1BCB8FC463E20C050BD9C0B703EB4E92F3EB8254ABEA06113BE869D803E00D2DB3BE0D624BD220284BEE89EB43E4C371BBE10051D3E14D78ABEA81ED4BD80FBD5BD30254DBDC07131BE609921BEC430CD3E1CC3803E84D9AABEFCE10FBED68EA83E",
      torch_tensor_32_4_torch.float32: "0x0400000050103DBE98B64A3E54D5F3BE1CA282BE802C57BDA81D223F404EF53E303937BF449E633F4871CEBE289A5CBF9A591E3F5EB8133F38728F3E963202BF8EA433BF824D49BF52303C3FD006DB3D18E7233E946E49BF808B8C3D30FAE2BD70AE8ABE483B04BFCC2F683F8C8E8B3E2842203E0C68683F18714B3F7254013FE2496B3F10725ABE98F05FBFA05834BE8CC5813E387E64BE106D653F4EF53ABF5686363F1C638C3E3050B4BEEE8D613F98C9273E9625193FB0981A3EB0E1CABED05132BF2CFC0D3F708AE2BDD0901B3E6C86113F2467BB3E48042D3E16583D3FF26C68BFAC3DF0BEE8CF1DBE189CD6BE887E063FA0856E3FE0E61E3DFC7C8EBE7E3E623FB21C04BF86460CBF82E71C3FD0DDAABD00B7723C006E9FBD440CD4BE58EE20BF409B9DBCA41A4B3F203FA53EC8F9F8BE4086FC3D502737BF00445F3F549C67BFB420B33E408BB3BEA05B8ABDE05026BF249928BFE85A123ECE37263F62DB2F3FB0A7733FF4102C3F6293403F3032D13D54C9863E709079BE24B403BF4C111BBFC0E01E3D3068F3BEFAC17B3FE89377BF689D5A3F9C30F6BE5E080F3F42ED1E3FA89A643F16001CBF40E5FBBE40D86D3E22550A3F28BE89BEF8BE75BF30F2FFBD0A2D733F109DB73EF4B4CDBE00D0D03E62C126BF405F62BFD06CB0BEC82C50BF6857A83E401A063E283F933E14677CBFF2A207BFE412C5BE242E043FA443253F",
      torch_tensor_4_torch.float32_3: "0x04000000C6112ABE4984753C220EF5BC6128A2BD",
      torch_tensor_4_torch.float32_2: "0x04000000F9677B3F6150633FD70B493F9482503F",
      torch_tensor_4_torch.float32_1: "0x040000007472963FFC96AE3F908BDA3F8074CF3F",
      torch_tensor_4_torch.float32: "0x04000000064396BD2C9023BE04ABB53D7606093E",
      torch_tensor_4_8_torch.float32: "0x04000000C36C133CF993EEBED160C43C461927BF9241FDBE3979023F8A8D443E16DA1A3D7C41B9BE0D23CD3C41DDB63EB0D3463ECD59F03E156734BF37C6B4BE7E953C3EFBB21DBE626A9CBECCD5B13EB068BBBE97E690BE722717BD30E3923E6BE0333F3B6C34BF551D403E77EF70BE7AE4FCBE1FB12D3F71D5233E79D5193EB597DD3E"
    }
  }
#-}
