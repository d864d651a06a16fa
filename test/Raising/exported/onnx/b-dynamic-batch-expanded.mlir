// raises: dyrelu.b x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
module {
  func.func @main(%arg0: tensor<?x8x5x7xf32>) -> tensor<?x8x5x7xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %c0 = arith.constant 0 : index
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[0.0673450157, 0.39244929, 0.185364366, -0.59125185, -0.440202415, 0.149422377, 0.403632849, 0.0285774171], [0.0239895638, 0.682514787, 0.353078544, -0.132658303, -0.181033269, -0.133237734, 0.360295355, 0.0288729519], [-0.239185125, 0.0670411363, -0.0385662206, 0.254622936, 0.158454776, 0.508723497, -0.697304487, 0.453933507], [0.611639619, 0.122677334, -0.404978454, -0.139710054, -0.177712351, -0.279895365, -0.331776768, 0.579537928]]> : tensor<4x8xf32>
    %cst_2 = arith.constant dense<[-0.164935753, 0.319985062, 0.333969057, 0.168915927]> : tensor<4xf32>
    %cst_3 = arith.constant dense<"0x44DAC23EF4F4933EA046CCBD5CBA103F789DF43EEC134DBF800C493DAEBE4DBF7274473F2AF260BF2040613F728E543FE01DE5BEE6DB65BF96004B3F9C44543F404C4F3D98865CBFAC5957BF7E25713F3A7A3C3FFC05093F08B26B3F5A1F70BFF22860BFFAA222BF20CEC33D083F43BFDCE8FCBE663D59BF34EFD4BEB80011BEEC78113FF8F29E3E60010BBF22542F3FFEA54CBFFA08003FF0C74A3FEA5943BF0440513F3C524A3F16601EBFBC84C0BE00E1F13DD8C975BFAE284A3F08956ABFF034CFBE6076B4BEB468F83E1E587D3F009389BCDC78073F201C7F3F78A467BE621818BF90736F3EA87D683FB21C1ABF8811283EC493E93EE064D43EF6550B3FF4844ABF9801B93EDC82FC3EC0E4B23CE04395BECCC2113F800C2F3DB8EE093FA236283F3E3970BFA800CFBE06571D3FD0055ABED8657D3EEC6AAE3EA421E83E80ACB2BC1A864C3F226B7E3F74B7B0BEE8DA643E24C8DA3ED4C4243F2C43293FB80B88BE7EC00E3F5C38423F7460AE3E1468963E404756BFCE4D233FC892363F00BED9BB6C13D73E2E53023FA8B3A83E207805BEE4FE07BF6C0BE63E5205283F4C9CD5BE38DAD8BEE013B3BE1083E43D80FE74BE18598BBEBA7142BF98A4713FE0DB693DB49B853EBE0D3FBFEE6C3CBF74528CBE54245E3FAC2696BEFEE4703F50F198BEF0CFB73E40A2183D24CE5B3F44BA45BF86E521BF3A1A333FE0202CBD"> : tensor<32x4xf32>
    %cst_4 = arith.constant dense<[0.397838593, 0.185147941, 0.472524822, 0.431662619, 0.242799103, 0.193271279, 0.189582646, -0.161319435, -0.476087332, 0.129963696, -0.489088416, -0.446800828, 0.243207216, 0.161296964, -0.480492949, 0.041057229, 0.0967345833, -0.245137393, 0.0401934981, 0.222797215, 0.202812612, 0.135013103, 0.0987480878, 0.327215612, 0.440295041, -0.277417123, -0.268847346, 0.338738978, 0.344055474, 0.142503321, 0.418938518, 0.16242379]> : tensor<32xf32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant 3.500000e+01 : f32
    %dim = tensor.dim %arg0, %c0 : tensor<?x8x5x7xf32>
    %0 = tensor.empty(%dim) : tensor<?x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<?x8xf32>) -> tensor<?x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<?x8x5x7xf32>) outs(%1 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.addf %in, %out : f32
      linalg.yield %31 : f32
    } -> tensor<?x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<?x8xf32>) outs(%0 : tensor<?x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.divf %in, %cst_8 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_1 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty(%dim) : tensor<?x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<?x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<?x4xf32>) -> tensor<?x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_2 : tensor<?x4xf32>, tensor<4xf32>) outs(%5 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.addf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<?x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<?x4xf32>) outs(%5 : tensor<?x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.cmpf ugt, %in, %cst : f32
      %32 = arith.select %31, %in, %cst : f32
      linalg.yield %32 : f32
    } -> tensor<?x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_9 = linalg.transpose ins(%cst_3 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty(%dim) : tensor<?x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_9 : tensor<?x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<?x32xf32>) -> tensor<?x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<?x32xf32>, tensor<32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.addf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<?x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<?x32xf32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %31 = arith.negf %in : f32
      %32 = math.exp %31 : f32
      %33 = arith.addf %32, %cst_0 : f32
      %34 = arith.divf %cst_0, %33 : f32
      linalg.yield %34 : f32
    } -> tensor<?x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_5 : tensor<?x32xf32>, tensor<f32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.mulf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<?x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_6 : tensor<?x32xf32>, tensor<f32>) outs(%11 : tensor<?x32xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.subf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<?x32xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_10 = tensor.extract_slice %17[0, 8] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_11 = tensor.extract_slice %17[0, 16] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %extracted_slice_12 = tensor.extract_slice %17[0, 24] [%dim, 8] [1, 1] : tensor<?x32xf32> to tensor<?x8xf32>
    %18 = tensor.empty(%dim) : tensor<?x8x5x7xf32>
    %19 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice : tensor<?x8xf32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8x5x7xf32>
    %20 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_10 : tensor<?x8xf32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_11 : tensor<?x8xf32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map1, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%extracted_slice_12 : tensor<?x8xf32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %out: f32):
      linalg.yield %in : f32
    } -> tensor<?x8x5x7xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%19, %cst_6 : tensor<?x8x5x7xf32>, tensor<f32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.addf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %23 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.mulf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %cst_7 : tensor<?x8x5x7xf32>, tensor<f32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.mulf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8x5x7xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.addf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %20 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.mulf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%22, %cst_7 : tensor<?x8x5x7xf32>, tensor<f32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.mulf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %28 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.addf %in, %in_13 : f32
      linalg.yield %31 : f32
    } -> tensor<?x8x5x7xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %29 : tensor<?x8x5x7xf32>, tensor<?x8x5x7xf32>) outs(%18 : tensor<?x8x5x7xf32>) {
    ^bb0(%in: f32, %in_13: f32, %out: f32):
      %31 = arith.cmpf ogt, %in, %in_13 : f32
      %32 = arith.select %31, %in, %in_13 : f32
      linalg.yield %32 : f32
    } -> tensor<?x8x5x7xf32>
    return %30 : tensor<?x8x5x7xf32>
  }
}

