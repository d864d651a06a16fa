// raises: dyrelu.b x 3
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d2)>
#map7 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, 0)>
#map8 = affine_map<(d0, d1, d2, d3, d4) -> (d2, d3, d4)>
#map9 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3, d4)>
#map10 = affine_map<(d0, d1, d2, d3, d4) -> (d0, d1, d2, d3)>
module {
  func.func @main(%arg0: tensor<1x8x5x7xf32>) -> tensor<1x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<[[-0.53773874, 0.681170583, 0.360796064, 0.150158346, -0.637454748, -0.0316570885, 0.122591861, -0.437934667], [-0.237532556, -0.583647668, 0.513856471, 0.510577381, -0.0834095403, 0.1142129, 0.198933795, 0.137376562], [0.434707552, -0.173630342, -0.702627897, -0.296302974, 0.351155221, 0.078947708, 0.410355031, 0.682622671], [-0.286854744, -0.280754566, 0.2872639, 3.916770e-01, 0.00525158131, -0.0935182943, 1.282660e-01, 0.017542446]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[0.307562798, -0.0158112627, 0.0170126595, 0.345889777]> : tensor<4xf32>
    %cst_4 = arith.constant dense<"0xF81F143F6A790C3F982E173EF8AEA7BE080B7C3E48435EBF86B901BF64747F3F62AC373F62FF1C3F5C9822BF5A947FBF048443BFFC7AE33E10355C3F30516EBF383BF2BE70490FBEB89791BE6EA1183FC073203D40EBD4BCC05AAEBEC03087BC503280BEF07B27BE10A48C3E88783DBEAC74B13ED8D471BEB64C3B3FCC56FE3E6824AC3ED4B5363F2AA8313F62C41B3FA09F173FD8228BBEE05F80BD68139FBEECDC0F3F80DB333CFE8146BFFC51B7BE388A943E2A6D2BBF76035EBFE80C763FFA102D3F503D153E6C06433F30463E3EC23F08BF827C29BF988EC33ECE452BBFFEF358BFFA707BBF0A424CBF3E7D61BFC895B83E408165BF646C783F6212583F7ADB2A3FE682313F485698BE7414553FEECF42BFBED4553F8003EBBC1406B9BECC9A6DBF90E476BE241ED43E5CFC2CBF603276BDA0A9CBBE60051CBE044F66BF046D523FB035F3BD409AEB3D5A3C60BF6067B93E3CB8F83E304A76BF38847F3F38847CBF4274553FF225183F946CD6BE00015A3F40D8FE3E6000593E602747BE442B383F9432F5BE80F4A6BEBA9C653F560B4EBFC0A107BDAC088B3EE0BC91BE806B973CD63175BF0872833EDAAA493F7AA4133F480F653FF0297B3FAA4232BF40363D3E7A315D3F402614BD8AD307BF9026C43E761D353FCC829B3E903DF43E9072C2BD30118BBE52BC7F3F8843633EBC89033F3424083F60E0323E90F841BE"> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[0.156626642, 0.237497449, -0.453692436, -0.0865738391, -0.212651014, -0.0646991134, -7.239550e-02, -0.139428735, -0.110156715, 0.433018923, -0.121829808, 0.0290274024, -0.405177772, 0.226129532, -0.0327869654, 0.227802217, 0.415915608, 0.375882566, 0.334335566, 0.194921136, -0.220293045, -0.448737025, -0.422043204, -0.162496388, -0.104246736, 0.143748045, -0.394310594, -0.14302206, -0.132906318, -0.361233473, -0.0974580049, 0.182782173]> : tensor<32xf32>
    %cst_6 = arith.constant dense<[[0.609549105, 0.125790551, -0.0339327641, -0.366094351, -0.377288312, -0.0708632618, 0.558279872, -0.493875831], [0.668049693, -0.544045508, 0.619131207, -0.450493336, 0.18831405, -0.361974746, -0.272308588, 0.316309214], [-0.29718408, -0.087015964, 0.636461258, -0.25994584, 0.0345862918, -0.636098504, -0.520040333, 0.18302235], [-0.0721866786, 0.0374838896, -0.247615591, 0.583073914, -0.552880168, 0.296502054, -0.16534166, 0.381685972]]> : tensor<4x8xf32>
    %cst_7 = arith.constant dense<[-0.201196194, -0.138782233, 1.234780e-01, 0.326384276]> : tensor<4xf32>
    %cst_8 = arith.constant dense<"0x961C253F9882093F1E8360BF241FADBE484238BEF09E3C3F4820DDBE1C65573F72705F3F406D863E80CA84BDC234093FCAE940BFD01123BE0C8C073FF0BDD73E4C5E863E503B323ED8B6793FBC5BB5BE26F61C3FC0679F3D56E95A3F38E5EF3EA840F53E58B313BF041F693F32B335BF084B613F6AAB61BF808153BEB0F2F4BDB403B03EC84303BF50192EBE2C73ABBE5AC405BF701E6CBFD43254BF50118CBEB81ABD3E909331BF3805263E007BAEBBB0CF3E3E2C03C9BEF085F3BD3CBC9BBE8AD65EBF00B277BDB046D0BE407982BC8E504EBFEC20DE3E28B7FF3E10BB4B3E3619303FF0C1D83E7015573E8C315E3F0C459F3E0860C8BEBA7E023F4235523F266771BF48993D3EF00987BEEC4AB8BE589F313F2855603EFA0948BF94CD3EBFC4728ABE84132EBF60C0C23E727F193FB8C18FBED028123FB00BEA3EC4BBF5BE48AF51BF30A7673E1084D63D8AE77D3FD0F4D2BE36902CBF783C3CBE322E6D3FFC3CBA3E8E9248BFB80018BEB0C1423F4C46D73EC65C733F20DA473D023553BFA00E453F664A78BF64F64F3FE6C733BFE28A76BF98A02DBEE4529ABEE46E57BF2A9D6EBF00CC7C3B88F6E4BE80CBA03E381020BFFEA338BF78517E3E6CB3D23E30FB76BEC47B963ED806523F00E0A1BA60792ABD08A36FBFC8E894BE88D244BF5854583F941B7DBFA08A44BEA28015BF50F2E3BD366745BFE47BD4BEB84B123F"> : tensor<32x4xf32>
    %cst_9 = arith.constant dense<[-0.209212363, -0.356405914, -0.329455197, -0.396205664, -0.131874382, 0.171919703, -0.48142904, -0.488211215, -0.0766950249, -0.420532882, 0.299914539, -0.491428614, 0.0996382236, -0.449264705, -0.39110589, 0.229620934, -0.0964986085, -0.326945722, -0.390821874, 0.169279695, -0.343786895, 0.192897737, -0.0825701952, 0.108725011, -0.291642129, -0.477345526, -0.0100586414, 0.288210034, -0.254298866, 0.0930606127, 0.154742241, -0.0698280334]> : tensor<32xf32>
    %cst_10 = arith.constant dense<[[-0.479105383, 0.473733783, -0.154203266, -3.61788552E-4, -0.549529076, 0.0794315487, 0.0854758322, -0.0907014459], [0.274642259, -0.497780919, 0.228381202, 1.757510e-01, 0.103918955, 0.201293424, -0.182650283, -0.105327077], [1.05872881E-4, -0.68089658, -0.0139732817, 0.267288744, 0.665776372, -0.450521559, 0.0916073545, -0.157425553], [0.00774313463, -0.0328410752, 0.0555906817, -0.00942774396, 0.386018842, 0.635273695, 0.451987088, -0.471972972]]> : tensor<4x8xf32>
    %cst_11 = arith.constant dense<[-0.105512187, -0.137397677, 0.284428477, -0.0541053824]> : tensor<4xf32>
    %cst_12 = arith.constant dense<"0x60B37CBE1C969B3E584865BE30A098BDE0C80EBD1AD8423F561411BF467E5BBF2879043EC8E857BE08FF7ABE78BB093EFA4A36BF40F9F03EA686453F000F58BDB075593E021C2DBF3CA3BFBE7C5EEDBEA883093F38236A3EB8D5F8BE3C5A653F285629BE246A773FC84AAABE2ADB2FBF28121F3FDA3808BFA0C64A3EF4B20B3F90442FBE3A0A75BF420A193F800F7A3CBC20E4BEA8F4F43EEAF922BF743036BF30CF92BDF83384BEF839213F12914FBF4A65733F3460383F70AD81BD18558B3EC830333FF8210D3F7416F8BE506BC13D8CBB83BE18C1AFBE005B34BEE02817BDF05056BE80320A3DE0A63B3F78A9513F2082F6BD3887B03E825366BF7839AFBE8C6909BF78F276BFCEF8633F749DB9BE2201183FBC6802BFDC63C53E88E273BF7E8D3E3F2092173E148C8B3E50D128BE8E0851BFA48D853E5CB0C0BEDE90083F94B98E3EC0A7FA3D4AE6293F246195BE1047683E101ED8BD748C3D3F8AED793FA8C03EBFBCE6053FF4F8253F42D30BBFC27A103FC2980CBF623C42BF648D263F3CC3BFBEC0C7773EB045223E388ED2BE4CFF9ABE7AB31BBF4E07703F5884023FDEB95D3F1E553C3F2887EB3E30CDF6BDC459923E608C0D3E48A76F3E864F54BFB475633F963E6FBFE8077CBFC0082BBD2C4EEB3E1877B9BE9875A33E58CA2BBFDE82023FF048D1BD76395BBF307D92BDE814643F349F2FBF00CB05BC38A6F83E"> : tensor<32x4xf32>
    %cst_13 = arith.constant dense<[0.281687677, -0.466825962, 0.0445520878, -0.176364243, 0.0598872304, -0.459250391, -9.378970e-03, -0.397178888, -0.293182135, -0.101897359, 0.468112767, 0.219771385, -1.518780e-01, 0.499358833, 0.0655703545, -0.467538655, -0.0276626945, 0.230614662, 0.221886218, -0.07617563, -0.0782440901, -0.245175302, -0.0137832761, 0.457244158, 0.279336035, 0.138798475, -0.00666832924, -0.48504138, -0.227320433, 0.303009093, -0.261529267, -0.101658702]> : tensor<32xf32>
    %cst_14 = arith.constant dense<[1.000000e+00, 1.000000e+00, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %cst_15 = arith.constant dense<[1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]> : tensor<4xf32>
    %cst_16 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_17 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_18 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<1x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<1x8x5x7xf32>) outs(%1 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<1x8xf32>) outs(%0 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_18 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<1x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<1x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<1x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<1x4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_19 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<1x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_19 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<1x32xf32>, tensor<32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_16 : tensor<1x32xf32>, tensor<f32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_17 : tensor<1x32xf32>, tensor<f32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.subf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2]] output_shape [1, 8, 4] : tensor<1x32xf32> into tensor<1x8x4xf32>
    %18 = tensor.empty() : tensor<1x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_14 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_15 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %21 = tensor.empty() : tensor<5x7x1x8xf32>
    %transposed_20 = linalg.transpose ins(%arg0 : tensor<1x8x5x7xf32>) outs(%21 : tensor<5x7x1x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_21 = tensor.expand_shape %transposed_20 [[0], [1], [2], [3, 4]] output_shape [5, 7, 1, 8, 1] : tensor<5x7x1x8xf32> into tensor<5x7x1x8x1xf32>
    %extracted_slice = tensor.extract_slice %20[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %22 = tensor.empty() : tensor<5x7x1x8x2xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %extracted_slice : tensor<5x7x1x8x1xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %extracted_slice_22 = tensor.extract_slice %20[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %extracted_slice_22 : tensor<5x7x1x8x2xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %25 = tensor.empty() : tensor<5x7x1x8xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<5x7x1x8xi64>) -> tensor<5x7x1x8xi64>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<5x7x1x8xf32>) -> tensor<5x7x1x8xf32>
    %28:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<5x7x1x8x2xf32>) outs(%27, %26 : tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_38 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>)
    %29 = tensor.empty() : tensor<1x8x5x7xf32>
    %transposed_23 = linalg.transpose ins(%28#0 : tensor<5x7x1x8xf32>) outs(%29 : tensor<1x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%transposed_23 : tensor<1x8x5x7xf32>) outs(%1 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<1x8xf32>) outs(%0 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_18 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %transposed_24 = linalg.transpose ins(%cst_6 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%31, %transposed_24 : tensor<1x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_7 : tensor<1x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<1x4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x4xf32>
    %transposed_25 = linalg.transpose ins(%cst_8 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%34, %transposed_25 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_9 : tensor<1x32xf32>, tensor<32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%37, %cst_16 : tensor<1x32xf32>, tensor<f32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%38, %cst_17 : tensor<1x32xf32>, tensor<f32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.subf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %expanded_26 = tensor.expand_shape %39 [[0], [1, 2]] output_shape [1, 8, 4] : tensor<1x32xf32> into tensor<1x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %cst_14 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %cst_15 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %expanded_27 = tensor.expand_shape %28#0 [[0], [1], [2], [3, 4]] output_shape [5, 7, 1, 8, 1] : tensor<5x7x1x8xf32> into tensor<5x7x1x8x1xf32>
    %extracted_slice_28 = tensor.extract_slice %41[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %extracted_slice_28 : tensor<5x7x1x8x1xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %extracted_slice_29 = tensor.extract_slice %41[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42, %extracted_slice_29 : tensor<5x7x1x8x2xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %44:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<5x7x1x8x2xf32>) outs(%27, %26 : tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_38 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>)
    %transposed_30 = linalg.transpose ins(%44#0 : tensor<5x7x1x8xf32>) outs(%29 : tensor<1x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%transposed_30 : tensor<1x8x5x7xf32>) outs(%1 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<1x8xf32>) outs(%0 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_18 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8xf32>
    %transposed_31 = linalg.transpose ins(%cst_10 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%46, %transposed_31 : tensor<1x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%47, %cst_11 : tensor<1x4xf32>, tensor<4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x4xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<1x4xf32>) outs(%5 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<1x4xf32>
    %transposed_32 = linalg.transpose ins(%cst_12 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%49, %transposed_32 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%50, %cst_13 : tensor<1x32xf32>, tensor<32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<1x32xf32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<1x32xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%52, %cst_16 : tensor<1x32xf32>, tensor<f32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%53, %cst_17 : tensor<1x32xf32>, tensor<f32>) outs(%11 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.subf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x32xf32>
    %expanded_33 = tensor.expand_shape %54 [[0], [1, 2]] output_shape [1, 8, 4] : tensor<1x32xf32> into tensor<1x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %cst_14 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %cst_15 : tensor<1x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<1x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<1x8x4xf32>
    %expanded_34 = tensor.expand_shape %44#0 [[0], [1], [2], [3, 4]] output_shape [5, 7, 1, 8, 1] : tensor<5x7x1x8xf32> into tensor<5x7x1x8x1xf32>
    %extracted_slice_35 = tensor.extract_slice %56[0, 0, 0] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %extracted_slice_35 : tensor<5x7x1x8x1xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %extracted_slice_36 = tensor.extract_slice %56[0, 0, 2] [1, 8, 2] [1, 1, 1] : tensor<1x8x4xf32> to tensor<1x8x2xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57, %extracted_slice_36 : tensor<5x7x1x8x2xf32>, tensor<1x8x2xf32>) outs(%22 : tensor<5x7x1x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x1x8x2xf32>
    %59:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<5x7x1x8x2xf32>) outs(%27, %26 : tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_38 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x1x8xf32>, tensor<5x7x1x8xi64>)
    %transposed_37 = linalg.transpose ins(%59#0 : tensor<5x7x1x8xf32>) outs(%29 : tensor<1x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_37 : tensor<1x8x5x7xf32>
  }
}

