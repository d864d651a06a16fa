// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3, d4, d5) -> (d4, d5)>
#map1 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3, d4, d5) -> (d2, d3)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d2, d3)>
#map4 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map5 = affine_map<(d0, d1) -> (d0, d1)>
#map6 = affine_map<(d0, d1) -> (d1)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_2 = arith.constant dense_resource<torch_tensor_32_4_torch.float32> : tensor<32x4xf32>
    %cst_3 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_4 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_5 = arith.constant 2.000000e+00 : f32
    %cst_6 = arith.constant 5.000000e-01 : f32
    %c5 = arith.constant 5 : index
    %c7 = arith.constant 7 : index
    %cst_7 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<5x7xi1>
    %1 = tensor.empty() : tensor<1x1xf32>
    %2 = tensor.empty() : tensor<1x8x1x1xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %padded = tensor.pad %arg0 low[0, 0, 0, 0] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x8x5x7xf32> to tensor<1x8x6x8xf32>
    %4:2 = linalg.generic {indexing_maps = [#map, #map1, #map2], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction", "reduction"]} ins(%0 : tensor<5x7xi1>) outs(%3, %1 : tensor<1x8x1x1xf32>, tensor<1x1xf32>) {
    ^bb0(%in: i1, %out: f32, %out_15: f32):
      %29 = linalg.index 1 : index
      %30 = linalg.index 4 : index
      %31 = linalg.index 5 : index
      %extracted = tensor.extract %padded[%c0, %29, %30, %31] : tensor<1x8x6x8xf32>
      %32 = arith.cmpi ult, %30, %c5 : index
      %33 = arith.select %32, %extracted, %cst : f32
      %34 = arith.cmpi ult, %31, %c7 : index
      %35 = arith.select %34, %33, %cst : f32
      %36 = arith.addf %35, %out : f32
      linalg.yield %36, %cst_7 : f32, f32
    } -> (tensor<1x8x1x1xf32>, tensor<1x1xf32>)
    %5 = linalg.generic {indexing_maps = [#map3, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%4#1 : tensor<1x1xf32>) outs(%4#0 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.divf %out, %in : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %5 [[0], [1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<1x8xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_4 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<1x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %9 = linalg.matmul ins(%collapsed, %transposed : tensor<1x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %10 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_3 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.addf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<1x4xf32>
    %11 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.cmpf ugt, %in, %cst : f32
      %30 = arith.select %29, %in, %cst : f32
      linalg.yield %30 : f32
    } -> tensor<1x4xf32>
    %12 = tensor.empty() : tensor<4x32xf32>
    %transposed_8 = linalg.transpose ins(%cst_2 : tensor<32x4xf32>) outs(%12 : tensor<4x32xf32>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<1x32xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %15 = linalg.matmul ins(%11, %transposed_8 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%14 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %16 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_1 : tensor<1x32xf32>, tensor<32xf32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.addf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<1x32xf32>
    %17 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<1x32xf32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.negf %in : f32
      %30 = math.exp %29 : f32
      %31 = arith.addf %30, %cst_0 : f32
      %32 = arith.divf %cst_0, %31 : f32
      linalg.yield %32 : f32
    } -> tensor<1x32xf32>
    %18 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<1x32xf32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_5 : f32
      linalg.yield %29 : f32
    } -> tensor<1x32xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map5], iterator_types = ["parallel", "parallel"]} ins(%18 : tensor<1x32xf32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.subf %in, %cst_0 : f32
      linalg.yield %29 : f32
    } -> tensor<1x32xf32>
    %extracted_slice = tensor.extract_slice %19[0, 0] [1, 8] [1, 1] : tensor<1x32xf32> to tensor<1x8xf32>
    %extracted_slice_9 = tensor.extract_slice %19[0, 8] [1, 8] [1, 1] : tensor<1x32xf32> to tensor<1x8xf32>
    %extracted_slice_10 = tensor.extract_slice %19[0, 16] [1, 8] [1, 1] : tensor<1x32xf32> to tensor<1x8xf32>
    %extracted_slice_11 = tensor.extract_slice %19[0, 24] [1, 8] [1, 1] : tensor<1x32xf32> to tensor<1x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_12 = tensor.expand_shape %extracted_slice_9 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded : tensor<1x8x1x1xf32>) outs(%2 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.addf %in, %cst_0 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x1x1xf32>
    %21 = tensor.empty() : tensor<1x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %20 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%21 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.mulf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_13 : tensor<1x8x1x1xf32>) outs(%2 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_6 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %23 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%21 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.addf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_12 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%21 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.mulf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14 : tensor<1x8x1x1xf32>) outs(%2 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %29 = arith.mulf %in, %cst_6 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x1x1xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map7, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %26 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%21 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.addf %in, %in_15 : f32
      linalg.yield %29 : f32
    } -> tensor<1x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4, #map4], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %27 : tensor<1x8x5x7xf32>, tensor<1x8x5x7xf32>) outs(%21 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_15: f32, %out: f32):
      %29 = arith.cmpf ogt, %in, %in_15 : f32
      %30 = arith.select %29, %in, %in_15 : f32
      linalg.yield %30 : f32
    } -> tensor<1x8x5x7xf32>
    return %28 : tensor<1x8x5x7xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_32_torch.float32: "0x0400000070B7F13D88483D3E0800373ED84BC73D9057CFBE4888443EEE1AEF3E6A92A7BED04664BE60AB85BE6276A2BEAE63FA3E027FA63EEC937E3ED8AEC23EA0D3AB3CA2CBEABEF467A2BE8A8BFC3ED05887BDEC9FCBBE30811ABDD804B93D468094BEF86F973DE88B67BEE82AC03D08C2373E1A88FFBE809C553D00F645BE682CF53E",
      torch_tensor_32_4_torch.float32: "0x04000000009DDBBBB821FC3EC0166B3D9C5380BEA80E39BEAC21D6BEDE1771BF9809463E20FED73D30B375BE80F5063E56C96E3F08DE033FA67F1CBF88C36A3EEAD3133F1CF03D3F2C91723F303F483F4878283E20386D3E0C692A3F709FB03E3471103F68E93C3F747D48BFACCC2DBF4E8C413F1E3A223F9035103F16832E3F183B25BF22111EBFE8F87CBE18BF853E2041103F3E463C3FC6960CBFEE54223F00F8DEBDD0242CBF449D663FFE0E2ABFFEDD32BFDCA8DABE4A0D3B3F3C67CBBEA889FF3ED059913DB0E22CBF7829C93EE8191A3FCCD3AA3E80AA203C001FC9BBB8C40D3EACAC003F00BD2DBCC032583E74DC5A3F6A0F0DBF7C8E77BF8012DBBCE0CD8B3EE07718BEA000A9BD60F8353DC8F7EF3E98135EBE1C8C65BFE0BD01BE828D703FECA8B43E1037FEBE98D376BF70C488BE80AE333DF005AC3E58CE65BE40A19F3E06293ABF0C8079BFF0164F3F54387D3F8001023D786C26BE6E741BBF0078573AF481A7BE507DDA3DC064603FE0E50EBD26BF63BF2462723FE0FBA23EE093583FA2572ABFD8C488BE60BE4CBFA0975ABE50E3F93EE88C38BE2C9F64BF203234BF30FFCDBD9A13143F60579F3E3868DABE7E606BBF6EDB313F203FBE3D00A0763C161522BF4E7C22BF20DC6CBDD88F2B3E608254BFFAE2143FB4C6C3BEE0A42FBD96696EBF9C64A1BE3C44C43EA4D483BEE407793FE2E9623F002B38BDD23929BF",
      torch_tensor_4_torch.float32: "0x0400000008E5BE3D70B8363E9FD7163E20DF8B3E",
      torch_tensor_4_8_torch.float32: "0x04000000D676053FF62D42BDE53C0CBEA94B0E3F6A970CBFA13928BADB97EFBBBA8E2CBEAAD7B13E894628BFE1AA29BF2FB81ABF34C53C3E6D4404BED7F6D63E01CE163F3D9263BEA4444DBCBA9F09BECDBAD8BE50436FBEC0BE513EB784B93EB3659C3E2DC507BF5C950FBF5B0D81BE69C90A3F8683AE3EB736D2BC666C17BFACFB92BE"
    }
  }
#-}

