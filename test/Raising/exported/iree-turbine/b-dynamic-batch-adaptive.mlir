// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<?x8x5x7xf32>) -> tensor<?x8x5x7xf32> {
    %c0 = arith.constant 0 : index
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_1_1_torch.float32> : tensor<32x4x1x1xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_1_1_torch.float32> : tensor<4x8x1x1xf32>
    %cst_5 = arith.constant 2.000000e+00 : f32
    %cst_6 = arith.constant 5.000000e-01 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_7 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x5x7xf32>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty(%dim) : tensor<?x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<?x8x1x1xf32>) -> tensor<?x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<?x8x5x7xf32> to tensor<?x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<?x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_15: f32):
      %24 = linalg.index 0 : index
      %25 = linalg.index 1 : index
      %26 = linalg.index 4 : index
      %27 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%24, %25, %26, %27] : tensor<?x8x6x8xf32>
      %28 = arith.cmpi ult, %26, %c5 : index
      %29 = arith.select %28, %extracted, %cst : f32
      %30 = arith.cmpi ult, %27, %c7 : index
      %31 = arith.select %30, %29, %cst : f32
      %32 = arith.addf %31, %out : f32
      linalg.yield %32, %cst_7 : f32, f32
    } -> (tensor<?x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.divf %out, %in : f32
      linalg.yield %24 : f32
    } -> tensor<?x8x1x1xf32>
    %6 = tensor.empty(%dim) : tensor<?x4x1x1xf32>
    %broadcasted = linalg.broadcast ins(%cst_3 : tensor<4xf32>) outs(%6 : tensor<?x4x1x1xf32>) dimensions = [0, 2, 3] 
    %7 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%5, %cst_4 : tensor<?x8x1x1xf32>, tensor<4x8x1x1xf32>) outs(%broadcasted : tensor<?x4x1x1xf32>) -> tensor<?x4x1x1xf32>
    %8 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7 : tensor<?x4x1x1xf32>) outs(%6 : tensor<?x4x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.cmpf ugt, %in, %cst : f32
      %25 = arith.select %24, %in, %cst : f32
      linalg.yield %25 : f32
    } -> tensor<?x4x1x1xf32>
    %9 = tensor.empty(%dim) : tensor<?x32x1x1xf32>
    %broadcasted_8 = linalg.broadcast ins(%cst_1 : tensor<32xf32>) outs(%9 : tensor<?x32x1x1xf32>) dimensions = [0, 2, 3] 
    %10 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%8, %cst_2 : tensor<?x4x1x1xf32>, tensor<32x4x1x1xf32>) outs(%broadcasted_8 : tensor<?x32x1x1xf32>) -> tensor<?x32x1x1xf32>
    %collapsed = tensor.collapse_shape %10 [[0], [1, 2, 3]] : tensor<?x32x1x1xf32> into tensor<?x32xf32>
    %11 = tensor.empty(%dim) : tensor<?x32xf32>
    %12 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%collapsed : tensor<?x32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.negf %in : f32
      %25 = math.exp %24 : f32
      %26 = arith.addf %25, %cst_0 : f32
      %27 = arith.divf %cst_0, %26 : f32
      linalg.yield %27 : f32
    } -> tensor<?x32xf32>
    %13 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%12 : tensor<?x32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_5 : f32
      linalg.yield %24 : f32
    } -> tensor<?x32xf32>
    %14 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<?x32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.subf %in, %cst_0 : f32
      linalg.yield %24 : f32
    } -> tensor<?x32xf32>
    %extracted_slice = tensor.extract_slice %14[0, 0] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_9 = tensor.extract_slice %14[0, 8] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_10 = tensor.extract_slice %14[0, 16] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_11 = tensor.extract_slice %14[0, 24] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [%dim, 8, 1, 1] : tensor<?x8xf32> into tensor<?x8x1x1xf32>
    %15 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<?x8x1x1xf32>) outs(%2 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.addf %in, %cst_0 : f32
      linalg.yield %24 : f32
    } -> tensor<?x8x1x1xf32>
    %16 = tensor.empty(%dim) : tensor<?x8x5x7xf32>
    %17 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %15 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%16 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %24 = arith.mulf %in, %in_15 : f32
      linalg.yield %24 : f32
    } -> tensor<?x8x5x7xf32>
    %18 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<?x8x1x1xf32>) outs(%2 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_6 : f32
      linalg.yield %24 : f32
    } -> tensor<?x8x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%17, %18 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%16 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %24 = arith.addf %in, %in_15 : f32
      linalg.yield %24 : f32
    } -> tensor<?x8x5x7xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_12 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%16 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %24 = arith.mulf %in, %in_15 : f32
      linalg.yield %24 : f32
    } -> tensor<?x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<?x8x1x1xf32>) outs(%2 : tensor<?x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %24 = arith.mulf %in, %cst_6 : f32
      linalg.yield %24 : f32
    } -> tensor<?x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map6, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<?x8x5x7xf32>, tensor<?x8x1x1xf32>) outs(%16 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %24 = arith.addf %in, %in_15 : f32
      linalg.yield %24 : f32
    } -> tensor<?x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %22 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%16 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %24 = arith.cmpf ogt, %in, %in_15 : f32
      %25 = arith.select %24, %in, %in_15 : f32
      linalg.yield %25 : f32
    } -> tensor<?x8x5x7xf32>
    return %23 : tensor<?x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000F0D5CB3E0039A03D10A011BE847ED5BE3CDA96BEE02CBE3E9487813E7A48D4BEE2168E3E80DC39BC544BC5BE18B1ABBE76EFB03EF8DBBFBEDA10DCBE62BCB13ED0E4B7BD54DBC53E4006C2BCD8A7E9BDC811933D5CEA573E40CC613DF4AC8BBE406A06BDFA17EEBEDC3B66BEB44C803EE2DCAFBE5019133DA806D33EBCCE4A3E",
      torch_tensor_32_4_1_1_torch.float32: "0x0400000040E7E4BE8C7A83BEE0022ABE8024C8BD18BA6EBF7055C43D285A00BECE63083F12EC193F061A48BFF46B81BE9CFB91BE0064453BC0C1AD3C74189D3EEA4A42BF2416B3BEA8EE123FA0AF7A3FC04BAD3D40D570BDD47DD93ED440903E0008163B307FC0BED2AB4BBF6CB712BF98745DBFC4839EBEE0EC523F3047B2BEE405EFBE20E30B3F5CEA2F3FD8C5C4BE6C1868BFB83F1F3FEC0AFDBE5CA9DF3EFE87053F00F8713AB073A2BDF496F5BE60353BBD0C5F1BBF24825BBF98362FBF145A3DBFBCB5D6BE584B703FA06268BDE21461BF84E862BF56B30A3F7C18E7BE343CAD3E14490B3FF46ABA3EBC9C493F22697FBFFA252E3FD0DDD43E7AE57EBF00BA5A3FEC0A4ABF6AB80FBF74D0283F2C2790BE40D4763F900B353FFC2E57BF54B12B3F2AE9603F7C0E12BFA6D7653F28F0853E34B682BEF0CAA1BE1095E53E58076BBFB60171BFE6655CBF600854BF005CD63CC69906BF403D83BD82734FBF5CCA7A3F94F5343F200F45BF683BC3BE988A61BF58E2503F58984DBF1897B6BE907E463F480F743FE07DB5BD50E030BFCAC1563FFEF052BFBCC6D4BE0C5931BFE0DBE43E08D40A3F40DA97BED4AA9FBEE62712BF709A36BF00BBD83D8092573F206E40BE70B3A03D1096343E80E663BD220722BFB49F2A3FF4E3743FB44E633F340A843EF45CA23E308E8C3DB0AAFB3E101F6D3F121A7ABF703ED13D2431B33E647ED03E",
      torch_tensor_4_torch.float32: "0x04000000034352BE3DDE51BEC43A9DBE1C79963E",
      torch_tensor_4_8_1_1_torch.float32: "0x0400000077E6AA3D9ADD12BFEC03CC3E874D1BBFF4B616BF0B0F013FA8CF21BFD45DAABEC19F043F2F910F3FD0E4D93ECE1EF6BEE9CF203E30E507BEB432913DF2220EBFA30E59BE34F9AABEF040E0BCF91052BEF38F16BE8549DA3EC022EBBE241BB63E2B450EBE2142E5BE1775ABBE605F0F3F6F6202BF362C27BFAB0CF33D09C08B3E"
    }
  }
#-}

