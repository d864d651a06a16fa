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
  func.func @main(%arg0: tensor<2x8x5x7xf32>) -> tensor<2x8x5x7xf32> {
    %c0_i64 = arith.constant 0 : i64
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<[[0.510683239, 0.246734813, 0.600535154, -0.472902387, 0.469711095, -0.280726343, -0.0793629363, -0.179951951], [0.510534644, 0.70506221, -0.488081068, 0.345735639, 0.641040265, -0.0926558822, -0.677455544, 0.46250847], [0.156057045, 0.365337461, 0.504122257, 0.593966782, 0.676587641, 0.129833788, -0.542045236, -0.309448063], [0.5172472, -0.593930602, -0.573542714, 0.122088715, 0.695855141, 0.205346435, -0.688409745, -0.311160654]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[0.0506572239, -0.0250824317, 0.0653588473, -0.0864659473]> : tensor<4xf32>
    %cst_4 = arith.constant dense<"0xACC5533F804529BC10C8CE3D54CED6BE3CE0143F26C774BF34D013BF080864BF48D6443E705FAE3E00B5813DE4C4643FF42297BE0C73613F7403C1BEDA5472BF008B65BD4465313FD061F93D460A7CBFE065973E808DEEBD80FBA3BE802BA7BC88AAB03E58531D3E3677403F5881BBBE808D96BEF47B383FC803353F38AE46BE30DFC13DBC013E3FC049403D2890D13EF84D58BF164775BF8CD578BF847658BFEAD5263FF6984D3FB05C8C3ED40AB23E442CF03E84D75D3F32A4033F40131C3E6CCA22BF90F3B33D941A16BF4ACE2FBF5E3B643F783149BE080A63BFE4D717BF4C0D733F58F9073F64AD9DBE50C318BF18D038BEE0438F3DB028153EA0ADE83EE0923EBFA02A78BF2C0694BEA82CBB3E800BFABE6AF2123FD0F2A4BE8878BDBE8894B93E2845FD3EDC7FC83E5C8167BF8A4570BFE0D4F73DE0BE43BD0A9B6B3FA4ADACBE46A872BF583C1BBEC0CF04BEF68828BF1813683E8050E33CA43F36BF483FF93EC06007BEBCFB353F80D66CBEC0A95ABFA849B5BEF2592F3FB88747BE8A9E38BF1C8A993EAADB04BFE00591BD50E5BDBE78D511BF7CD8783F205DD2BE08A60E3E00E0B33C800F48BE540049BF7E241B3FB83455BF9028DA3D9482C6BED64202BF82580DBF78F218BE78BC81BE00C0083A64427FBFE4FD063F5C90203F1888D43EF88C16BED043FD3D48620CBE8087873C1065E1BEBA1E5ABF8E9A113F"> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[-0.473897576, -0.140052378, -0.280136764, -0.0775086283, -0.201091468, 0.111866713, -0.383568645, -0.390167177, 0.340039432, -0.0456323028, 0.313013494, 0.489948034, -0.284050226, 0.085104525, -0.264081359, 0.493846536, 0.296321809, 0.284515321, -0.296102941, 0.356167853, 0.448103189, 0.473254025, -0.450982332, 0.0113645196, -0.212803125, -0.197150171, -0.455779493, 0.433472693, -0.12561655, 0.486298382, -0.0337876081, 0.191717029]> : tensor<32xf32>
    %cst_6 = arith.constant dense<[[0.250969887, -0.194464371, -0.171650708, 0.425745696, 0.693935275, 0.0172583759, 0.659431874, 0.573100626], [0.0982764214, -0.416510671, -0.152810231, -0.561900854, 0.451690644, -0.570223153, -0.0218530558, -0.562271833], [-0.574180782, -0.0279270075, 0.0380974635, 0.454499215, 0.330166101, 0.170637831, -0.511491895, -0.238543242], [-0.0118672037, 0.510597825, 0.585557818, -0.246042341, -0.216237515, 0.0248394981, -0.171370178, -0.103408977]]> : tensor<4x8xf32>
    %cst_7 = arith.constant dense<[0.02667672, 0.23035495, 0.231117636, -0.207796946]> : tensor<4xf32>
    %cst_8 = arith.constant dense<"0xEC38C73E0818013E98ED9EBEE0ECC33E52146FBFDE45693FC6A3653FC02C1A3DF6905D3F1C9D993E6635673FEC96EABEA033F2BE80C8B23D18C21DBF6C0DCC3E4027773EF47E1BBF802549BD503FBF3E20B0653D945137BFDC5FA73E60D013BD9CD7D5BE4CFCA5BEF050A5BE0EA0193F387358BF64BB223F605605BF623729BF38E03ABECE13303F8CC557BF5882463ED6C371BF887962BEDA01253F98E418BFC6B5293F08A83FBE6C79FABEAC27503F742C693F604CD73DD0E9AEBD684435BEF0D409BF186993BEC82675BE40E8F4BD7461B8BE424A3FBF60FC1D3F207DCDBE3A7C5CBFB8A83EBF2CD8EF3E863D323F328736BFD84AC6BEB035EBBE3057783EB6D87FBFD0830CBE8080D5BD203C003EC06377BD46F615BF20E721BECAB248BFD403393F6E08433F3831543F2CA9AB3EC0139ABCD8593F3FF0807BBEF8ACDF3ED8AF703EECA6A0BE100362BF783E5DBE90F2983E047683BE768E56BFD4C03ABF98F670BFC0C9EF3E224308BF108ACBBD5070F03ED86940BE508627BE00FC84BC9886CC3E0413A9BE7AFD293FA41C563F78C966BE9A6967BF70EADF3DFE4458BF8661093F48B2413F348255BFAC6C57BF680177BF641A32BFCA7E2FBF2EC4683FC448573F32184D3F20B37FBD4028ADBCDE6F5DBF50EC43BEA8BA77BF7A9A6FBFF0F0FBBE3E3B1B3FF8073EBE58E6EEBE10882CBE981C913ED454263F2899C43E"> : tensor<32x4xf32>
    %cst_9 = arith.constant dense<[0.125782728, 0.174765348, 0.383767068, 0.231200039, 0.417743623, 0.110084713, 0.155783176, 0.225804627, -0.263270319, 0.384632707, -0.245978951, 0.332174301, -0.227723658, 0.297922313, 0.104820669, 0.469743073, -0.0685964823, -4.216140e-01, 0.436836183, -0.066321373, -0.30243808, 1.034770e-01, -0.0959851145, -0.370782375, -4.688990e-02, -0.238368392, -0.087734282, 0.373001635, -0.336749434, 0.136963844, -0.236748219, -0.175315201]> : tensor<32xf32>
    %cst_10 = arith.constant dense<[[0.371768564, -0.355405658, -0.290689677, 0.637390733, 0.08700677, 0.163867369, -0.505081654, 0.155001014], [-0.0951669886, 0.134736225, -0.619770824, 0.379593045, 0.256325752, -0.583839893, 0.620764732, -0.430905819], [0.306758255, 0.146799743, 0.697312117, -0.408387542, -0.246043175, 0.0210743509, 0.2867181, 0.0194314662], [-0.348172843, -0.0325970463, -0.33626467, -0.317621857, 0.187520176, 0.493406236, -0.616310894, 0.523773372]]> : tensor<4x8xf32>
    %cst_11 = arith.constant dense<[0.169345692, -0.197613075, -0.236108288, -0.3080796]> : tensor<4xf32>
    %cst_12 = arith.constant dense<"0x46BE4E3FC0E6163FB4EA43BF0C86213FDAEB30BF6CDC2ABFF0E532BE68E9B2BE1A58783F3CAF223FA49C823EE06D773D00DB2EBFC0AA8FBC3A06233FE0CA52BDF85A053E9C46A9BE3CE7063F38C679BE481370BE7CCBBA3E2C75D73E825C60BF80401A3E406CB9BC02A0113F7C0528BFF0F3033E20179ABDF0979C3EBC0344BF981D79BE38B29A3EDA1C063F701EBF3E388254BE8EB11F3F746407BF4095D33D123168BF0CD1CABE8C63303FE0D4B5BE5C440DBFA4F4423F30B38B3D0607633FA046063E7E7F3BBF60B67E3D78106E3F363E463FB01637BE680447BF488153BEF4A3793F3EDC77BFE0E3823D164564BF50B5B33E8A0A373F4A9F37BFF09EA1BDA42022BFAEAF2ABF100E45BF5476CE3EF88B62BF243DF7BE00E288BEE69D183F707535BE888AA8BE1018A2BD5044BCBDF441363F3CE80EBF9095ADBE9E6A64BF0CAA39BF62176E3FB02A603E40B5A73DC8EB71BE382443BF9A084DBF0A2E623FD4E7A9BEF46BF73E928B11BF78EBF63E0848133ED8CE063E7480FD3EEE2E563F083B01BE30EAEB3EB0E6D13ECCCD01BFF427123F56344EBFAA3F023F14DBE4BE8C83693F6CCE353F546FA4BE4257703F3A43193F28CE82BE003E973D6E5F2B3FA00A87BE70626EBF2CC77BBF98AA4EBE34E50B3F4AA25D3F2870E23E00105D3E086C423E06D767BF4091F13D0C98543F3CE4AEBE1492AA3E101A08BF6C457EBF"> : tensor<32x4xf32>
    %cst_13 = arith.constant dense<[0.0780551433, -0.174046814, -0.157661617, -0.127384722, 0.322119117, 0.465308726, 0.375908792, -0.312537074, 0.376335323, -0.208059728, -0.28932029, 0.107149899, -0.286067843, -0.429027557, -0.0740096569, 0.468281448, -0.0994341969, 0.198232055, 0.0115132332, -0.44197613, -0.498016715, 0.132635653, -0.169772208, 0.0490381122, -0.00770771503, 0.135317266, -0.0555377603, -0.134990335, -0.247262657, 0.185046375, 0.46701628, 0.0707595348]> : tensor<32xf32>
    %cst_14 = arith.constant dense<[1.000000e+00, 1.000000e+00, 5.000000e-01, 5.000000e-01]> : tensor<4xf32>
    %cst_15 = arith.constant dense<[1.000000e+00, 0.000000e+00, 0.000000e+00, 0.000000e+00]> : tensor<4xf32>
    %cst_16 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_17 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_18 = arith.constant 3.500000e+01 : f32
    %0 = tensor.empty() : tensor<2x8xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<2x8xf32>) -> tensor<2x8xf32>
    %2 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%arg0 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %3 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%2 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_18 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %4 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %5 = tensor.empty() : tensor<2x4xf32>
    %6 = linalg.fill ins(%cst : f32) outs(%5 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %7 = linalg.matmul ins(%3, %transposed : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %8 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%7, %cst_3 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4xf32>
    %9 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%8 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<2x4xf32>
    %10 = tensor.empty() : tensor<4x32xf32>
    %transposed_19 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %11 = tensor.empty() : tensor<2x32xf32>
    %12 = linalg.fill ins(%cst : f32) outs(%11 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %13 = linalg.matmul ins(%9, %transposed_19 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %14 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%13, %cst_5 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %15 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%14 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_16 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_17 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.subf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %expanded = tensor.expand_shape %17 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %18 = tensor.empty() : tensor<2x8x4xf32>
    %19 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_14 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %20 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%19, %cst_15 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %21 = tensor.empty() : tensor<5x7x2x8xf32>
    %transposed_20 = linalg.transpose ins(%arg0 : tensor<2x8x5x7xf32>) outs(%21 : tensor<5x7x2x8xf32>) permutation = [2, 3, 0, 1] 
    %expanded_21 = tensor.expand_shape %transposed_20 [[0], [1], [2], [3, 4]] output_shape [5, 7, 2, 8, 1] : tensor<5x7x2x8xf32> into tensor<5x7x2x8x1xf32>
    %extracted_slice = tensor.extract_slice %20[0, 0, 0] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %22 = tensor.empty() : tensor<5x7x2x8x2xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_21, %extracted_slice : tensor<5x7x2x8x1xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %extracted_slice_22 = tensor.extract_slice %20[0, 0, 2] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %24 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%23, %extracted_slice_22 : tensor<5x7x2x8x2xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %25 = tensor.empty() : tensor<5x7x2x8xi64>
    %26 = linalg.fill ins(%c0_i64 : i64) outs(%25 : tensor<5x7x2x8xi64>) -> tensor<5x7x2x8xi64>
    %27 = linalg.fill ins(%cst_1 : f32) outs(%21 : tensor<5x7x2x8xf32>) -> tensor<5x7x2x8xf32>
    %28:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%24 : tensor<5x7x2x8x2xf32>) outs(%27, %26 : tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_38 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>)
    %29 = tensor.empty() : tensor<2x8x5x7xf32>
    %transposed_23 = linalg.transpose ins(%28#0 : tensor<5x7x2x8xf32>) outs(%29 : tensor<2x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%transposed_23 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_18 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %transposed_24 = linalg.transpose ins(%cst_6 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%31, %transposed_24 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_7 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<2x4xf32>
    %transposed_25 = linalg.transpose ins(%cst_8 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%34, %transposed_25 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_9 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x32xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%37, %cst_16 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%38, %cst_17 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.subf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %expanded_26 = tensor.expand_shape %39 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_26, %cst_14 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %cst_15 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %expanded_27 = tensor.expand_shape %28#0 [[0], [1], [2], [3, 4]] output_shape [5, 7, 2, 8, 1] : tensor<5x7x2x8xf32> into tensor<5x7x2x8x1xf32>
    %extracted_slice_28 = tensor.extract_slice %41[0, 0, 0] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_27, %extracted_slice_28 : tensor<5x7x2x8x1xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %extracted_slice_29 = tensor.extract_slice %41[0, 0, 2] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %43 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%42, %extracted_slice_29 : tensor<5x7x2x8x2xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %44:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%43 : tensor<5x7x2x8x2xf32>) outs(%27, %26 : tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_38 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>)
    %transposed_30 = linalg.transpose ins(%44#0 : tensor<5x7x2x8xf32>) outs(%29 : tensor<2x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    %45 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%transposed_30 : tensor<2x8x5x7xf32>) outs(%1 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.addf %in, %out : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %46 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<2x8xf32>) outs(%0 : tensor<2x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.divf %in, %cst_18 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8xf32>
    %transposed_31 = linalg.transpose ins(%cst_10 : tensor<4x8xf32>) outs(%4 : tensor<8x4xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%46, %transposed_31 : tensor<2x8xf32>, tensor<8x4xf32>) outs(%6 : tensor<2x4xf32>) -> tensor<2x4xf32>
    %48 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%47, %cst_11 : tensor<2x4xf32>, tensor<4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x4xf32>
    %49 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<2x4xf32>) outs(%5 : tensor<2x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.cmpf ugt, %in, %cst : f32
      %61 = arith.select %60, %in, %cst : f32
      linalg.yield %61 : f32
    } -> tensor<2x4xf32>
    %transposed_32 = linalg.transpose ins(%cst_12 : tensor<32x4xf32>) outs(%10 : tensor<4x32xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%49, %transposed_32 : tensor<2x4xf32>, tensor<4x32xf32>) outs(%12 : tensor<2x32xf32>) -> tensor<2x32xf32>
    %51 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%50, %cst_13 : tensor<2x32xf32>, tensor<32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %52 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<2x32xf32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %60 = arith.negf %in : f32
      %61 = math.exp %60 : f32
      %62 = arith.addf %61, %cst_0 : f32
      %63 = arith.divf %cst_0, %62 : f32
      linalg.yield %63 : f32
    } -> tensor<2x32xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%52, %cst_16 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %54 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%53, %cst_17 : tensor<2x32xf32>, tensor<f32>) outs(%11 : tensor<2x32xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.subf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x32xf32>
    %expanded_33 = tensor.expand_shape %54 [[0], [1, 2]] output_shape [2, 8, 4] : tensor<2x32xf32> into tensor<2x8x4xf32>
    %55 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_33, %cst_14 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %56 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %cst_15 : tensor<2x8x4xf32>, tensor<4xf32>) outs(%18 : tensor<2x8x4xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<2x8x4xf32>
    %expanded_34 = tensor.expand_shape %44#0 [[0], [1], [2], [3, 4]] output_shape [5, 7, 2, 8, 1] : tensor<5x7x2x8xf32> into tensor<5x7x2x8x1xf32>
    %extracted_slice_35 = tensor.extract_slice %56[0, 0, 0] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %57 = linalg.generic {indexing_maps = [#map7, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%expanded_34, %extracted_slice_35 : tensor<5x7x2x8x1xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.mulf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %extracted_slice_36 = tensor.extract_slice %56[0, 0, 2] [2, 8, 2] [1, 1, 1] : tensor<2x8x4xf32> to tensor<2x8x2xf32>
    %58 = linalg.generic {indexing_maps = [#map9, #map8, #map9], iterator_types = ["parallel", "parallel", "parallel", "parallel", "parallel"]} ins(%57, %extracted_slice_36 : tensor<5x7x2x8x2xf32>, tensor<2x8x2xf32>) outs(%22 : tensor<5x7x2x8x2xf32>) {
    ^bb0(%in: f32, %in_38: f32, %out: f32):
      %60 = arith.addf %in, %in_38 : f32
      linalg.yield %60 : f32
    } -> tensor<5x7x2x8x2xf32>
    %59:2 = linalg.generic {indexing_maps = [#map9, #map10, #map10], iterator_types = ["parallel", "parallel", "parallel", "parallel", "reduction"]} ins(%58 : tensor<5x7x2x8x2xf32>) outs(%27, %26 : tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>) {
    ^bb0(%in: f32, %out: f32, %out_38: i64):
      %60 = linalg.index 4 : index
      %61 = arith.index_cast %60 : index to i64
      %62 = arith.maximumf %in, %out : f32
      %63 = arith.cmpf ogt, %in, %out : f32
      %64 = arith.select %63, %61, %out_38 : i64
      linalg.yield %62, %64 : f32, i64
    } -> (tensor<5x7x2x8xf32>, tensor<5x7x2x8xi64>)
    %transposed_37 = linalg.transpose ins(%59#0 : tensor<5x7x2x8xf32>) outs(%29 : tensor<2x8x5x7xf32>) permutation = [2, 3, 0, 1] 
    return %transposed_37 : tensor<2x8x5x7xf32>
  }
}

