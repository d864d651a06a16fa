// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense<[[-0.133572906, -0.378186107, -0.55178839, 0.0810392796, 0.435492456, -0.190618202, -0.242143124, -0.00744395144], [0.510575652, -0.613073707, 0.409855396, -0.0800249576, 0.678812682, 0.21691303, -0.443675071, -0.598844528], [0.392713189, 0.272559404, 0.377396256, 0.418036103, -0.150799111, -0.206284553, 0.390843272, -0.230599612], [-0.661866664, -0.575353622, -7.70199694E-4, -0.041978322, -0.0279134046, -0.306991756, -0.664202332, 0.428610951]]> : tensor<4x8xf32>
    %cst_2 = arith.constant dense<[-0.0758771747, -0.22988987, -0.0510760695, -6.431520e-02]> : tensor<4xf32>
    %cst_3 = arith.constant dense<"0xD4B6ACBE24F5D73E035C4FBCD6350ABFCE8AFDBD417182BEE9B793BE9A7E19BFB241FBBD138FFBBE8263AD3ED1E74BBFC4FB60BFC8CAAC3EBF28293FCFA506BFC91A49BD3EDF003F890117BF150DD33DD40521BF350AB53FD62A923F7C76D33E40A7053F79133C3ED149153D887614BF44FBD0BFEFDBC93E0D370FBF8A4BDDBFBB0C0E3E51480E3F607C08BF2226633FC0660BBE9EE3CBBFC3F83BBFC9DB193FAAB643BF4291253F29D1DD3ED1B99D3E835F05BF737B11BFA72C493FC94681BF4E74393F3A9F263F2E892CBFE5F69BBEDE34CE3E8C60E2BEF609EABE16168E3E6A7DB2BD689688BE631B2CBE4ACA9B3E0AC686BE7FFAAE3EFE2229BECDA8883DE11E2DBFC848093F162A18BFF0BC75BD4C20563E7453A63C754EC63EC84D06BFF426793D0111123FE3270F3C4B7D493F82F68BBFED7A81BF0E2F9E3EDB666F3F99FC863E76C9773E5E0F59BE4BB6A1BD2D7D51BF0E61AF3FD72658BE0DED3F3FCBD5093FFA91E6BEF5E8D43D115855BFB94A223F731A833FF15DA73E025E35BF58567EBFEE585C3F7DEB1F3E8945FFBEEC7E30BF317B1D3F0BA831BFD709BA3E58E3963E75C7013F7A4CAF3DCB8AEDBDE0A012BE0979723E67E5EBBE53C6223F79751BBF09D9B1BE8905E5BD1A13873E2D3FCB3E9D9C5A3F9D6E6D3F3526853F6D17873E81CB6BBE1D4FCE3E36DA2A3F9F6D5D3E8D93E43CA4484F3F03D41ABF"> : tensor<32x4xf32>
    %cst_4 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = arith.constant dense<[0.182859957, -0.0358189195, -0.182973221, -0.276373595, 0.132095084, -0.0971746742, 0.210631713, 0.239583626, 0.0887632295, 0.0793214663, 0.147905201, -0.0257919654, -5.61594963E-4, -0.043879047, 0.0403722972, -0.015164773, -0.0323917493, 0.0383791625, 0.0946564972, 3.313560e-02, -0.0117496643, 0.285923421, -0.10062138, -0.0623719916, -0.126620024, -0.138876587, -0.025055971, 0.00234997831, -0.196281597, 0.0219224878, 0.0479595251, 0.0554952621]> : tensor<32xf32>
    %cst_6 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant 3.500000e+01 : f32
    %cst_9 = arith.constant 0.166666672 : f32
    %cst_10 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8x1x1xf32>) -> tensor<2x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %out : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<2x8x1x1xf32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.divf %in, %cst_8 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<2x8x1x1xf32> into tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_1 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%collapsed, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.cmpf ugt, %in, %cst : f32
      %31 = arith.select %30, %in, %cst : f32
      linalg.yield %31 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_11 = linalg.transpose ins(%cst_3 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_11 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.mulf %in, %cst_9 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %30 = arith.addf %in, %cst_10 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_4, %16 : tensor<f32>, tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.cmpf olt, %in, %in_15 : f32
      %31 = arith.select %30, %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%cst_0, %17 : tensor<f32>, tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.cmpf ogt, %in, %in_15 : f32
      %31 = arith.select %30, %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_6 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.mulf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_4 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.subf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2, 3]] output_shape [2, 32, 1, 1] : tensor<2x32xf32> into tensor<2x32x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_12 = tensor.extract_slice %expanded[0, 8, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded[0, 16, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %extracted_slice_14 = tensor.extract_slice %expanded[0, 24, 0, 0] [2, 8, 1, 1] [1, 1, 1, 1] : tensor<2x32x1x1xf32> to tensor<2x8x1x1xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice, %cst_4 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %22 = tensor.empty() : tensor<2x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %21 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.mulf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12, %cst_7 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.mulf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %extracted_slice_13 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.mulf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_14, %cst_7 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.mulf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x1x1xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %27 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.addf %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %28 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%22 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %30 = arith.cmpf ogt, %in, %in_15 : f32
      %31 = arith.select %30, %in, %in_15 : f32
      linalg.yield %31 : f32
    } -> tensor<2x8x5x7xf32>
    return %29 : tensor<2x8x5x7xf32>
  }
}

