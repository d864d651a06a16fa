// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<2x8x?x?xf32>) -> tensor<2x8x?x?xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c2 = arith.constant 2 : index
    %c3 = arith.constant 3 : index
    %cst_0 = arith.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_5 = arith.constant 3.000000e+00 : f32
    %cst_6 = arith.constant 6.000000e+00 : f32
    %cst_7 = arith.constant 2.000000e+00 : f32
    %cst_8 = arith.constant 1.000000e+00 : f32
    %cst_9 = arith.constant 5.000000e-01 : f32
    %dim = tensor.dim %arg0, %c2 : tensor<2x8x?x?xf32>
    %0 = arith.index_cast %dim : index to i64
    %dim_10 = tensor.dim %arg0, %c3 : tensor<2x8x?x?xf32>
    %1 = arith.index_cast %dim_10 : index to i64
    %2 = tensor.empty() : tensor<2x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x?x?xf32>) outs(%3 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %out : f32
      linalg.yield %34 : f32
    } -> tensor<2x8xf32>
    %5 = arith.muli %0, %1 : i64
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<2x8xf32>) outs(%2 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.sitofp %5 : i64 to f32
      %35 = arith.divf %in, %34 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8xf32>
    %7 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%7 : tensor<8x4xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<2x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %10 = linalg.matmul ins(%6, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%9 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%8 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %34 = arith.addf %in, %in_18 : f32
      linalg.yield %34 : f32
    } -> tensor<2x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<2x4xf32>) outs(%8 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.cmpf ugt, %in, %cst : f32
      %35 = arith.select %34, %in, %cst : f32
      linalg.yield %35 : f32
    } -> tensor<2x4xf32>
    %13 = tensor.empty() : tensor<4x32xf32>
    %transposed_11 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%13 : tensor<4x32xf32>) permutation = [1, 0] 
    %14 = tensor.empty() : tensor<2x32xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %16 = linalg.matmul ins(%12, %transposed_11 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_1 : tensor<2x32xf32>, tensor<32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %34 = arith.addf %in, %in_18 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<2x32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %cst_5 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<2x32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.cmpf ugt, %in, %cst : f32
      %35 = arith.select %34, %in, %cst : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_0 : tensor<2x32xf32>, tensor<f32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %34 = arith.cmpf olt, %in, %in_18 : f32
      %35 = arith.select %34, %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x32xf32>
    %21 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%20 : tensor<2x32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.divf %in, %cst_6 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %22 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%21 : tensor<2x32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_7 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %23 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%22 : tensor<2x32xf32>) outs(%14 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.subf %in, %cst_8 : f32
      linalg.yield %34 : f32
    } -> tensor<2x32xf32>
    %extracted_slice = tensor.extract_slice %23[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_12 = tensor.extract_slice %23[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_13 = tensor.extract_slice %23[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_14 = tensor.extract_slice %23[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_16 = tensor.expand_shape %extracted_slice_13 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_17 = tensor.expand_shape %extracted_slice_14 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %24 = tensor.empty() : tensor<2x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<2x8x1x1xf32>) outs(%24 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.addf %in, %cst_8 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x1x1xf32>
    %26 = tensor.empty(%dim, %dim_10) : tensor<2x8x?x?xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %25 : tensor<2x8x?x?xf32>, tensor<2x8x1x1xf32>) outs(%26 : tensor<2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %34 = arith.mulf %in, %in_18 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x?x?xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_16 : tensor<2x8x1x1xf32>) outs(%24 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_9 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x1x1xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<2x8x?x?xf32>, tensor<2x8x1x1xf32>) outs(%26 : tensor<2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %34 = arith.addf %in, %in_18 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x?x?xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_15 : tensor<2x8x?x?xf32>, tensor<2x8x1x1xf32>) outs(%26 : tensor<2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %34 = arith.mulf %in, %in_18 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x?x?xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_17 : tensor<2x8x1x1xf32>) outs(%24 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %34 = arith.mulf %in, %cst_9 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %31 : tensor<2x8x?x?xf32>, tensor<2x8x1x1xf32>) outs(%26 : tensor<2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %34 = arith.addf %in, %in_18 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x?x?xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %32 : tensor<2x8x?x?xf32>, tensor<2x8x?x?xf32>) outs(%26 : tensor<2x8x?x?xf32>) {
    ^bb0(%in: f32, %in_18: f32, %out: f32):
      %34 = arith.cmpf ogt, %in, %in_18 : f32
      %35 = arith.select %34, %in, %in_18 : f32
      linalg.yield %35 : f32
    } -> tensor<2x8x?x?xf32>
    return %33 : tensor<2x8x?x?xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x04000000A4FA033E4AE0EFBE94BAB33E005D1BBE4862C13D8077243D60943C3ED82BB53DF8FD843D943F773E803F7D3EC8DE82BDEE2C9A3E644219BE9AA6A53E70BCB73DB22C9C3EF00EC63E0ABEE1BE004DB23DCC686F3E4CBB26BEF0C970BE68345F3EFC1F463E800DA7BB10EDA7BE6080E4BE9638CDBE481A803D86DBAB3EC44D313E",
      torch_tensor_32_4_torch.float32: "0x04000000162A30BF303691BDB6946CBF48B9453FD40110BF64C81F3F180C833EC0DEA63E1869EF3E00D050BC80D14E3E9EC300BFC00018BDEC06E33E0EEA73BF14BF203F304B2B3E9285063FB4AB3BBF28A1D0BEA41C10BF2ABB0D3FC8D46E3F081008BEEC5151BF5CD4C83E5A3E24BFB07BB63E0618183FA4B8513F36CD6DBFF437153F3C320CBF0E9B5D3F928D02BFF8AF18BE901CEA3DCE82393F0060943BA02B5FBFDE1F273FA854B63E38AF6CBFB051043E581219BF28B310BF30B77ABF688D65BEE09D6E3F007C7A3E56825ABF00411FBECC48033FE69B5ABFDC4BD9BEDEF76EBF94F0403FE09A58BF1C8B5DBFC0C9273E40D17DBD1E49503F20F3093E9852023E2440D2BE367F62BF20E9023EE0A0483D90EFFA3E301918BEF22F1A3F2E95393F60360D3D36E109BF4839533FC0658F3C78A313BFD0E01B3FC0155A3D202D5D3EC04B1DBEC20773BF742212BF386E40BFD8F7A4BEECC09D3E8EC23F3FBEAE3F3F5072D63DA80F2DBEF21D3DBF203D7A3D906E0CBE0051F7BD367B503F92F74EBF6A1855BFF0E6DA3D484A87BE38E010BEFAD879BF1CFB343F3C155CBFFCA906BFC037EDBD8E8E48BF40B3293EFC8016BF5CDA603F7E8403BFD031943E20BB6CBFB463D2BE6C6A71BF36761BBFF0DE913D8070693E5CDD26BFD658163FEAF452BF38127A3FA4F374BF10B615BFAAFD5BBF987E28BED0FEAFBE7218653FB6FA63BF",
      torch_tensor_4_torch.float32: "0x04000000A1E70E3EDF02243E83A48FBDDF82A2BD",
      torch_tensor_4_8_torch.float32: "0x04000000F3A5D23D69079ABEDA5CDDBE96510EBFE6F0983DABA08D3ED15F16BF774606BFB12DF93D23FE1DBFACB5F63DD56383BEB341B03E686616BE288F233F9D2002BFB9D4323F9933203E54A4213D323DC03EB4CA01BF9FC82FBF93718E3E3F8E96BEDFC030BF4236EABE5F30F8BE3117BB3E38C479BDE78D013F074D143E3E38453E"
    }
  }
#-}

