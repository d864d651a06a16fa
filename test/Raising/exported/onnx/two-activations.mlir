// raises: dyrelu.apply x 2, dyrelu.coefficients x 1, dyrelu.pool x 1
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2, d3) -> ()>
#map6 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<2x8x5x7xf32>, %arg1: tensor<2x8x5x7xf32>) -> (tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<[[-0.330710977, -0.480932802, 0.408723533, 0.261102855, 0.205158547, -0.539457202, 0.131325781, 0.0636645853], [-0.411635458, 0.0310815293, 0.286268651, -0.139993206, -0.315208346, -0.104586646, 0.420373499, 0.443076313], [-0.290465534, -0.283776164, 0.666140199, -0.587874949, 0.288302571, 0.529542744, -0.173763528, -0.605721771], [-0.252447724, -0.603673458, 0.543028474, -0.0300656222, -0.327352375, 0.483326465, -0.450120568, -0.0533227585]]> : tensor<4x8xf32>
    %cst_2 = arith.constant dense<[-0.214679435, 0.16955024, -0.292901754, 0.319580764]> : tensor<4xf32>
    %cst_3 = arith.constant dense<"0xBAB306BFC0ADEFBDF8727E3E5431DDBE224900BFCCE4F63E46D90EBF44709D3E58434A3FCC1DCF3EAC15E4BE4CDD383F587C33BEF40C9DBEEAFD393FD87E40BF9CF1153F62F7463FE82381BE78998FBE583A8D3E4CA00FBF0062BDBC4051C73DE0CC663E0010483B947422BF48CE04BEBEFE4E3F0EFD023F0C7C163F9C267CBF30B704BF6CBFC4BE745D8D3ED2DD253F20E21C3DD80C023E004DD23C8420C0BE10EF92BE88A2883E2029BCBE68B1E4BE449E473F1049A2BDB2B2273F902874BF0801B1BE883009BFBC7BEB3E509AB03D00E74DBD8C0324BF0A780EBF48E1823EF697083F9C5027BF006C74BB50109B3EC0424ABF10203B3F32375D3F582F14BE3004EB3D0012BEBC40703C3EB492723F003B863BA4BD3DBF34C24F3F1C21513F4487A33E88F0D2BEA0788DBEFA2961BF00DE9CBC502AB9BEDCE2AA3E564C6BBF401BB4BE08B61D3ED8CB1DBF8CE38CBE082B2ABFE057413F7060E23E7226003FA46C843E6C4792BE6C10C3BE60F1693E14C2ACBED03096BDA8772A3FE026CB3D100F9F3D30B016BF38BF8ABE56A60DBF3CAED7BEA0382CBD902C033F485F56BE50ABF93E342BBB3E803777BE4892503F842C353F4039D43CB88F693F824D2B3FDEF95FBF4405F23E28A5823E5A072EBF12806A3F48E8483EA4679CBE7C8C7D3F588E713E163675BFEC46CD3E8E4D04BF202B343E4C51BABE10CDCDBDB2E8553F"> : tensor<32x4xf32>
    %cst_4 = arith.constant dense<[0.225431919, 0.29289633, -0.418458223, 0.434658766, 0.167748928, -0.217172563, 0.0295766592, 0.0316824913, 0.245991886, 0.390081942, 0.248026252, -0.405366063, 0.186385334, -0.29080224, -0.259916186, -0.483086407, -0.187773108, 0.168672562, 0.153261423, -0.342710316, -0.053113997, -0.0665483475, -0.0198803544, 0.449161887, -0.466718435, 0.45578593, 0.0126389861, 0.0736799836, -0.0474144816, 0.397370696, 0.178412974, -3.781740e-01]> : tensor<32xf32>
    %cst_5 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_6 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_7 = arith.constant dense<5.000000e-01> : tensor<f32>
    %cst_8 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.addf %in, %out : f32
      linalg.yield %33 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.divf %in, %cst_8 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_1 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_2 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.cmpf ugt, %in, %cst : f32
      %34 = arith.select %33, %in, %cst : f32
      linalg.yield %34 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_9 = linalg.transpose ins(%cst_3 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_9 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_4 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %33 = arith.negf %in : f32
      %34 = math.exp %33 : f32
      %35 = arith.addf %34, %cst_0 : f32
      %36 = arith.divf %cst_0, %35 : f32
      linalg.yield %36 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_5 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_6 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.subf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x32xf32>
    %extracted_slice = tensor.extract_slice %17[0, 0] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_10 = tensor.extract_slice %17[0, 8] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_11 = tensor.extract_slice %17[0, 16] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %extracted_slice_12 = tensor.extract_slice %17[0, 24] [2, 8] [1, 1] : tensor<2x32xf32> to tensor<2x8xf32>
    %expanded = tensor.expand_shape %extracted_slice [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_13 = tensor.expand_shape %extracted_slice_10 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_14 = tensor.expand_shape %extracted_slice_11 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %expanded_15 = tensor.expand_shape %extracted_slice_12 [[0], [1, 2, 3]] output_shape [2, 8, 1, 1] : tensor<2x8xf32> into tensor<2x8x1x1xf32>
    %18 = tensor.empty() : tensor<2x8x1x1xf32>
    %19 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded, %cst_6 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1x1xf32>
    %20 = tensor.empty() : tensor<2x8x5x7xf32>
    %21 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %22 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_14, %cst_7 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%21, %22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg0, %expanded_13 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map5, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%expanded_15, %cst_7 : tensor<2x8x1x1xf32>, tensor<f32>) outs(%18 : tensor<2x8x1x1xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x1x1xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %25 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %26 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.cmpf ogt, %in, %in_16 : f32
      %34 = arith.select %33, %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %19 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %22 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%arg1, %expanded_13 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.mulf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %31 = linalg.generic {indexing_maps = [#map, #map6, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %25 : tensor<2x8x5x7xf32>, tensor<2x8x1x1xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.addf %in, %in_16 : f32
      linalg.yield %33 : f32
    } -> tensor<2x8x5x7xf32>
    %32 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%29, %31 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>) outs(%20 : tensor<2x8x5x7xf32>) {
    ^bb0(%in: f32, %in_16: f32, %out: f32):
      %33 = arith.cmpf ogt, %in, %in_16 : f32
      %34 = arith.select %33, %in, %in_16 : f32
      linalg.yield %34 : f32
    } -> tensor<2x8x5x7xf32>
    return %27, %32 : tensor<2x8x5x7xf32>, tensor<2x8x5x7xf32>
  }
}

