// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map1 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, 0, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x3x5x7xf32>) -> tensor<2x8x3x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_5 = arith.constant 1.050000e+02 : f32
    %cst_6 = arith.constant 2.000000e+00 : f32
    %cst_7 = arith.constant 5.000000e-01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x3x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %out : f32
      linalg.yield %28 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.divf %in, %cst_5 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.cmpf ugt, %in, %cst : f32
      %29 = arith.select %28, %in, %cst : f32
      linalg.yield %29 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_8 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_8 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_1 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.negf %in : f32
      %29 = math.exp %28 : f32
      %30 = arith.addf %29, %cst_0 : f32
      %31 = arith.divf %cst_0, %30 : f32
      linalg.yield %31 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%15 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_6 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.subf %in, %cst_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2, 3, 4, 5]] output_shape [2, 4, 8, 1, 1, 1] : tensor<2x32xf32> into tensor<2x4x8x1x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded[0, 0, 0, 0, 0, 0] [2, 1, 8, 1, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x4x8x1x1x1xf32> to tensor<2x1x8x1x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4], [5]] : tensor<2x1x8x1x1x1xf32> into tensor<2x8x1x1x1xf32>
    %18 = tensor.empty() : tensor<2x8x1x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed : tensor<2x8x1x1x1xf32>) outs(%18 : tensor<2x8x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.addf %in, %cst_0 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1x1x1xf32>
    %20 = tensor.empty() : tensor<2x8x3x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x8x3x5x7xf32>, tensor<2x8x1x1x1xf32>) outs(%20 : tensor<2x8x3x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.mulf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x3x5x7xf32>
    %extracted_slice_9 = tensor.extract_slice %expanded[0, 2, 0, 0, 0, 0] [2, 1, 8, 1, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x4x8x1x1x1xf32> to tensor<2x1x8x1x1x1xf32>
    %collapsed_10 = tensor.collapse_shape %extracted_slice_9 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x8x1x1x1xf32> into tensor<2x8x1x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_10 : tensor<2x8x1x1x1xf32>) outs(%18 : tensor<2x8x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x3x5x7xf32>, tensor<2x8x1x1x1xf32>) outs(%20 : tensor<2x8x3x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x3x5x7xf32>
    %extracted_slice_11 = tensor.extract_slice %expanded[0, 1, 0, 0, 0, 0] [2, 1, 8, 1, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x4x8x1x1x1xf32> to tensor<2x1x8x1x1x1xf32>
    %collapsed_12 = tensor.collapse_shape %extracted_slice_11 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x8x1x1x1xf32> into tensor<2x8x1x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %collapsed_12 : tensor<2x8x3x5x7xf32>, tensor<2x8x1x1x1xf32>) outs(%20 : tensor<2x8x3x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.mulf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x3x5x7xf32>
    %extracted_slice_13 = tensor.extract_slice %expanded[0, 3, 0, 0, 0, 0] [2, 1, 8, 1, 1, 1] [1, 1, 1, 1, 1, 1] : tensor<2x4x8x1x1x1xf32> to tensor<2x1x8x1x1x1xf32>
    %collapsed_14 = tensor.collapse_shape %extracted_slice_13 [[0, 1], [2], [3], [4], [5]] : tensor<2x1x8x1x1x1xf32> into tensor<2x8x1x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_14 : tensor<2x8x1x1x1xf32>) outs(%18 : tensor<2x8x1x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %28 = arith.mulf %in, %cst_7 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x1x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map4, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x8x3x5x7xf32>, tensor<2x8x1x1x1xf32>) outs(%20 : tensor<2x8x3x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.addf %in, %in_15 : f32
      linalg.yield %28 : f32
    } -> tensor<2x8x3x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x8x3x5x7xf32>, tensor<2x8x3x5x7xf32>) outs(%20 : tensor<2x8x3x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %28 = arith.cmpf ogt, %in, %in_15 : f32
      %29 = arith.select %28, %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<2x8x3x5x7xf32>
    return %27 : tensor<2x8x3x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000A86A3C3EF08E64BD28CEF03E88E362BEA25E99BEA0CF6B3DC218C33E30F8DDBE7EB5CA3EC0AC52BD7AE8E03EAA63DABED66FB33ECC6712BE407A943CC0D9E43C08EFE23D9C7CD7BE00ED4D3CA49B563E2C85BF3E0C014FBE5E77FDBE8C5EF23E0474273EE0464F3EB00D133D80CAE53E401FF0BEBC97A93ECC2C933E40DF893D",
      torch_tensor_32_4_torch.float32: "0x04000000604F013EB235063F68B7F83EB04E34BFEC31B9BE742F473FE0B306BDE04F8F3E8091D2BD90F4E23EC8017D3E186F5CBED86BD63E2872C8BE50C16DBE66AD4F3FFA331D3FE8C35CBE2A941CBFA45DEF3EA84F273F440AF33E40549ABEB84C943E80F49C3EDCBA55BF90ADF9BEC895FE3E801DCBBDACEB84BE6C14763F885C32BF4C2B543F76DD4A3F44E6C6BEDC9E743FDCAC073FFA3A7E3F083673BEAA072EBF8627283F4A8119BF20AE3DBEA876473E3CA812BF8C4458BFE080D9BD90F4053EC8B59D3EB0B7D93E009086BAA8CC353FE02075BD08106DBE64361F3FFA1800BF04C1CF3EA2F62EBF9049893D807FE63CB8E430BF3C33F23E6470FABE3CAC9E3E74E3733FE8485EBF5C6444BF7CD1BFBE40598C3C6C22FDBE60558FBD8A503A3F0C238F3E04653ABF02BE61BF62C35EBF8016133D8C7B97BE8421F7BEFE567C3F1E6425BF0EEC053F8469313F6A711ABF5C27B3BEA0B99D3DE059AF3DAC8A27BF600CC7BE50896FBF8473AF3E5E0E413F0E4612BF80C6833E2A5A3CBF0089833C24CB7BBF14C53BBFC4E3123FF0C3CEBD50D2F2BE32647A3F98F55A3F124834BFC80EFE3E264B503F7685533F806EE33D6AA3383FEE6D77BFDE3B723F08562EBEE0BF723F08A363BE90D06CBF30595BBFA8D044BF000A693D96255EBF6CDFD6BE102DE4BE2C9FA63EA48FF63E60B85CBD8CF43C3F3447883E149BD93EEC21DBBE",
      torch_tensor_4_torch.float32: "0x04000000FE62AB3E55C7A7BEFA1A18BED7DECCBD",
      torch_tensor_4_8_torch.float32: "0x0400000091BBCD3DFC0FAF3D6B88B7BED0F0D73DB3E525BF552EB63E9C8550BE731E57BDF5074E3E457DBF3EE24C05BEB463CA3E2CC2C93D5FEA02BF6F6CFE3E7AE5DD3E6D680EBFAD162DBFE91D153E56B4D6BE720DEA3E47A19BBE3989103F590323BF1F03DA3EB7A72EBF4BFCF6BE75DF82BEEAE07F3EF1E59C3ED0D57C3D7208C33E"
    }
  }
#-}
