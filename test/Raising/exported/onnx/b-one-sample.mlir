// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[0.521344543, -0.047407113, -0.136951044, 5.558420e-01, -0.549185395, -6.41727878E-4, -0.00731180375, -0.168513209], [0.347348511, -0.657326281, -0.662763655, -0.604372919, 0.18434602, -0.129167274, 4.198520e-01, 0.58908087], [-0.222237542, -0.0125285722, -0.134398371, -0.423300177, -0.233655214, 0.204829216, 0.362340659, 0.305463403], [-0.530352414, -0.560872793, -0.252055019, 0.542135775, 0.340847194, -0.0256608557, -0.591497779, -0.287076354]]> : tensor<4x8xf32>
    %cst_2 = arith.constant dense<[0.0932102799, 0.178437948, 0.147306904, 0.273186684]> : tensor<4xf32>
    %cst_3 = arith.constant dense<"0x009DDBBBB821FC3EC0166B3D9C5380BEA80E39BEAC21D6BEDE1771BF9809463E20FED73D30B375BE80F5063E56C96E3F08DE033FA67F1CBF88C36A3EEAD3133F1CF03D3F2C91723F303F483F4878283E20386D3E0C692A3F709FB03E3471103F68E93C3F747D48BFACCC2DBF4E8C413F1E3A223F9035103F16832E3F183B25BF22111EBFE8F87CBE18BF853E2041103F3E463C3FC6960CBFEE54223F00F8DEBDD0242CBF449D663FFE0E2ABFFEDD32BFDCA8DABE4A0D3B3F3C67CBBEA889FF3ED059913DB0E22CBF7829C93EE8191A3FCCD3AA3E80AA203C001FC9BBB8C40D3EACAC003F00BD2DBCC032583E74DC5A3F6A0F0DBF7C8E77BF8012DBBCE0CD8B3EE07718BEA000A9BD60F8353DC8F7EF3E98135EBE1C8C65BFE0BD01BE828D703FECA8B43E1037FEBE98D376BF70C488BE80AE333DF005AC3E58CE65BE40A19F3E06293ABF0C8079BFF0164F3F54387D3F8001023D786C26BE6E741BBF0078573AF481A7BE507DDA3DC064603FE0E50EBD26BF63BF2462723FE0FBA23EE093583FA2572ABFD8C488BE60BE4CBFA0975ABE50E3F93EE88C38BE2C9F64BF203234BF30FFCDBD9A13143F60579F3E3868DABE7E606BBF6EDB313F203FBE3D00A0763C161522BF4E7C22BF20DC6CBDD88F2B3E608254BFFAE2143FB4C6C3BEE0A42FBD96696EBF9C64A1BE3C44C43EA4D483BEE407793FE2E9623F002B38BDD23929BF"> : tensor<32x4xf32>
    %cst_4 = arith.constant dense<[0.118025661, 1.848470e-01, 0.178711057, 0.0973126292, -0.404964924, 0.191926122, 0.467002332, -0.327288926, -0.222926378, -0.261073112, -0.317309439, 0.489041746, 0.325187743, 0.248611152, 0.380240202, 0.0209749341, -0.458584845, -0.317199349, 0.493252099, -0.0660873652, -0.397704482, -0.0377208591, 0.0903412699, -0.290041149, 0.0739440322, -0.226119637, 0.0938318371, 0.179451108, -0.499085248, 0.0521512032, -0.193321228, 0.478854418]> : tensor<32xf32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<1x8x1x1xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x1x1xf32>) -> tensor<1x8x1x1xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<1x8x5x7xf32>) outs(%1 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.addf %in, %out : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x1x1xf32>
    %3 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2 : tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.divf %in, %cst_8 : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %3 [[0], [1, 2, 3]] : tensor<1x8x1x1xf32> into tensor<1x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_1 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<1x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %7 = linalg.matmul ins(%collapsed, %transposed : tensor<1x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_2 : tensor<1x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.addf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<1x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<1x4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.cmpf ugt, %in, %cst : f32
      %28 = arith.select %27, %in, %cst : f32
      linalg.yield %28 : f32
    } -> tensor<1x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_9 = linalg.transpose ins(%cst_3 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<1x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_9 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<1x32xf32>, tensor<32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.addf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<1x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %27 = arith.negf %in : f32
      %28 = math.exp %27 : f32
      %29 = arith.addf %28, %cst_0 : f32
      %30 = arith.divf %cst_0, %29 : f32
      linalg.yield %30 : f32
    } -> tensor<1x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_5 : tensor<1x32xf32>, tensor<f32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.mulf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<1x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_6 : tensor<1x32xf32>, tensor<f32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.subf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<1x32xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [1, 8] [1, 1] : tensor<1x32xf32> to tensor<1x8xf32>
    %extracted_slice_10 = tensor.extract_slice %17[0, 8] [1, 8] [1, 1] : tensor<1x32xf32> to tensor<1x8xf32>
    %extracted_slice_11 = tensor.extract_slice %17[0, 16] [1, 8] [1, 1] : tensor<1x32xf32> to tensor<1x8xf32>
    %extracted_slice_12 = tensor.extract_slice %17[0, 24] [1, 8] [1, 1] : tensor<1x32xf32> to tensor<1x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [1, 8, 1, 1] : tensor<1x8xf32> into tensor<1x8x1x1xf32>
    %18 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_6 : tensor<1x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.addf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x1x1xf32>
    %19 = tensor.empty() : tensor<1x8x5x7xf32>
    %20 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %18 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%19 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.mulf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_7 : tensor<1x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.mulf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x1x1xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%20, %21 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%19 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.addf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_13 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%19 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.mulf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_7 : tensor<1x8x1x1xf32>, tensor<f32>) outs(%0 : tensor<1x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.mulf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x1x1xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %24 : tensor<1x8x5x7xf32>, tensor<1x8x1x1xf32>) outs(%19 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.addf %in, %in_16 : f32
      linalg.yield %27 : f32
    } -> tensor<1x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %25 : tensor<1x8x5x7xf32>, tensor<1x8x5x7xf32>) outs(%19 : tensor<1x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %27 = arith.cmpf ogt, %in, %in_16 : f32
      %28 = arith.select %27, %in, %in_16 : f32
      linalg.yield %28 : f32
    } -> tensor<1x8x5x7xf32>
    return %26 : tensor<1x8x5x7xf32>
  }
}

