// raises: dyrelu.b x 35
#map = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map2 = affine_map<(d0, d1) -> (d0, d1)>
#map3 = affine_map<(d0, d1) -> (d1)>
#map4 = affine_map<(d0, d1) -> ()>
#map5 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map6 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map7 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module {
  func.func @main(%arg0: tensor<1x3x64x64xf32>) -> tensor<1x10xf32> {
    %cst = arith.constant 0.000000e+00 : f32
    %cst_0 = arith.constant 1.000000e+00 : f32
    %cst_1 = arith.constant dense<-1.440832e-03> : tensor<8x3x3x3xf32>
    %cst_2 = arith.constant dense<[[-0.276551276, -0.185308442, 0.285491794, -0.286925077, -0.0253873225, 0.349748701, 0.127716586, 0.0100101717], [-0.306392878, 0.175142527, -0.251829267, -0.100361168, -0.118622936, -0.0523567945, 0.00386726833, 0.291613489], [0.044137191, 0.316675216, 0.21627301, -0.223521382, 0.158570141, -0.249925494, -0.14984481, 0.103988074], [0.116740532, 0.265245676, -0.113814443, 5.659900e-04, 0.182017609, -0.341918707, 0.255612254, -0.29236123]]> : tensor<4x8xf32>
    %cst_3 = arith.constant dense<[4.872850e-03, -0.0601100028, -0.186207011, 0.0467295162]> : tensor<4xf32>
    %cst_4 = arith.constant dense<4.134594e-01> : tensor<32x4xf32>
    %cst_5 = arith.constant dense<[0.444593251, -0.128031492, 0.220001042, 0.445465207, 0.165409386, 0.499838173, 0.259331465, 0.310824156, -0.174996078, 0.239913762, 0.0574532747, -0.119408667, -0.281854928, -0.280558288, -0.384740412, 0.335665166, 0.355465591, -0.0569063425, -2.893430e-01, 0.386452734, 0.319744468, 0.0371670127, -0.236067653, 0.459523916, 0.204470336, -0.37957269, 0.478541434, 0.379686892, -0.182245433, 0.281077266, -0.284094512, -0.07835716]> : tensor<32xf32>
    %cst_6 = arith.constant dense<[[-0.0360253565, 0.272095084, 0.218804345, 0.195636138, 0.0113689015, -0.109310925, -7.687370e-02, 0.0469874553], [0.175259784, -0.247695923, 0.296729535, -0.0384418853, -0.296258509, -0.191292822, 0.312830299, 0.323334187], [-0.327489316, 0.249360606, 0.177186534, 0.209274784, 0.29929328, -0.190547705, 0.111643583, 0.14468579], [-0.104472682, 0.118317753, -0.101722047, 0.218588382, -0.0980950146, -0.131803185, 0.0890067219, 0.125403136]]> : tensor<4x8xf32>
    %cst_7 = arith.constant dense<[-0.172736153, 0.0312535316, 0.204896823, -0.0351774022]> : tensor<4xf32>
    %cst_8 = arith.constant dense<1.521670e-01> : tensor<32x4xf32>
    %cst_9 = arith.constant dense<[-0.397754133, -0.120274246, 0.271984398, -0.20429033, 0.420021474, -0.344078243, -0.419885755, -0.225459576, 0.0808252096, 0.460377932, -0.238700449, 0.178814113, -0.125353515, -0.10843116, 0.367651701, -0.387492955, 0.0531066656, 0.470204592, -0.0687060952, 0.388219059, -0.153978407, 0.402481079, -0.483665168, -0.0720618367, -0.0878232121, 0.162042499, 0.196163714, 0.383908451, -0.074492991, -0.0198275447, 0.342405617, -0.13528657]> : tensor<32xf32>
    %cst_10 = arith.constant dense<[[[[0.309935242]], [[-0.235398963]], [[-0.0382577665]], [[-0.0189895891]], [[0.157758236]], [[0.241714805]], [[-0.0560392663]], [[-0.292910665]]], [[[0.175182074]], [[0.105758511]], [[0.142021433]], [[-0.218094558]], [[0.227544263]], [[0.334868193]], [[0.0306781586]], [[-0.330234349]]], [[[0.248189658]], [[-0.262141287]], [[0.0812716484]], [[0.0513773412]], [[-0.16547507]], [[0.123105101]], [[-0.316228122]], [[0.0805247351]]], [[[-0.224134386]], [[-0.0382308364]], [[0.0454769395]], [[0.301206321]], [[-0.168686643]], [[0.226497918]], [[-0.0449130163]], [[-0.167911485]]], [[[-0.307872623]], [[-0.324390113]], [[0.345282286]], [[-0.0881756097]], [[0.0176594835]], [[9.585220e-02]], [[0.240320414]], [[0.301747143]]], [[[0.286736429]], [[-0.26194042]], [[-0.0566449128]], [[-0.2092098]], [[-0.202002332]], [[0.0838649422]], [[0.331860512]], [[-0.283231586]]], [[[0.213971019]], [[-0.183304742]], [[-0.0688627586]], [[2.806390e-01]], [[-0.0799628719]], [[0.0321929082]], [[-0.247144088]], [[0.300957561]]], [[[-0.0457035601]], [[-0.258584291]], [[0.10352356]], [[-0.251381338]], [[-0.280545801]], [[0.0215380695]], [[0.280311137]], [[-0.100049458]]]]> : tensor<8x8x1x1xf32>
    %cst_11 = arith.constant dense<1.664050e-01> : tensor<48x8x1x1xf32>
    %cst_12 = arith.constant dense<5.672914e-02> : tensor<6x48xf32>
    %cst_13 = arith.constant dense<[0.085114859, -0.1442132, -0.0846675783, 0.025796473, 8.049660e-04, -0.113315515]> : tensor<6xf32>
    %cst_14 = arith.constant dense<-1.806954e-01> : tensor<192x6xf32>
    %cst_15 = arith.constant dense<1.083106e-01> : tensor<192xf32>
    %cst_16 = arith.constant dense<7.343132e-03> : tensor<6x48xf32>
    %cst_17 = arith.constant dense<[-0.128983825, -0.129561603, -0.134039655, 0.0195476152, -0.0381675661, 0.0345468298]> : tensor<6xf32>
    %cst_18 = arith.constant dense<-2.526002e-02> : tensor<192x6xf32>
    %cst_19 = arith.constant dense<4.576249e-02> : tensor<192xf32>
    %cst_20 = arith.constant dense<-1.192972e-01> : tensor<8x48x1x1xf32>
    %cst_21 = arith.constant dense<-3.042109e-01> : tensor<48x8x1x1xf32>
    %cst_22 = arith.constant dense<-5.967516e-02> : tensor<6x48xf32>
    %cst_23 = arith.constant dense<[0.0340495817, 0.135031506, -0.104172386, -0.0021179847, 0.125413656, -0.0841355621]> : tensor<6xf32>
    %cst_24 = arith.constant dense<-3.186342e-01> : tensor<192x6xf32>
    %cst_25 = arith.constant dense<2.852303e-01> : tensor<192xf32>
    %cst_26 = arith.constant dense<1.279557e-01> : tensor<6x48xf32>
    %cst_27 = arith.constant dense<[0.0687792301, 0.103688754, 0.110658124, -0.0473478585, 0.0127182156, 0.0377852432]> : tensor<6xf32>
    %cst_28 = arith.constant dense<-1.399631e-01> : tensor<192x6xf32>
    %cst_29 = arith.constant dense<-2.664894e-01> : tensor<192xf32>
    %cst_30 = arith.constant dense<-2.075111e-02> : tensor<8x48x1x1xf32>
    %cst_31 = arith.constant dense<-3.173493e-01> : tensor<48x8x1x1xf32>
    %cst_32 = arith.constant dense<-1.375041e-01> : tensor<6x48xf32>
    %cst_33 = arith.constant dense<[0.0813563689, -0.123690359, 0.110872567, -0.0105927801, -0.127043709, -0.0370255783]> : tensor<6xf32>
    %cst_34 = arith.constant dense<1.172213e-02> : tensor<192x6xf32>
    %cst_35 = arith.constant dense<2.105772e-01> : tensor<192xf32>
    %cst_36 = arith.constant dense<5.739881e-02> : tensor<6x48xf32>
    %cst_37 = arith.constant dense<[0.0357585214, -0.0199177768, 0.0705733523, 0.032365147, 0.0576464422, -0.135032102]> : tensor<6xf32>
    %cst_38 = arith.constant dense<-5.533816e-02> : tensor<192x6xf32>
    %cst_39 = arith.constant dense<-2.620015e-01> : tensor<192xf32>
    %cst_40 = arith.constant dense<1.417963e-01> : tensor<8x48x1x1xf32>
    %cst_41 = arith.constant dense<1.161142e-01> : tensor<48x8x1x1xf32>
    %cst_42 = arith.constant dense<8.562670e-02> : tensor<6x48xf32>
    %cst_43 = arith.constant dense<[0.0624950639, 0.015554945, -0.102432981, 0.00414536055, -0.102192245, -3.004440e-03]> : tensor<6xf32>
    %cst_44 = arith.constant dense<1.117587e-01> : tensor<192x6xf32>
    %cst_45 = arith.constant dense<-7.403709e-03> : tensor<192xf32>
    %cst_46 = arith.constant dense<3.823791e-02> : tensor<6x48xf32>
    %cst_47 = arith.constant dense<[-0.0241202805, 0.125994712, -0.0221531261, 0.111506507, -0.0612345934, -0.0562419407]> : tensor<6xf32>
    %cst_48 = arith.constant dense<1.171804e-03> : tensor<192x6xf32>
    %cst_49 = arith.constant dense<1.878334e-01> : tensor<192xf32>
    %cst_50 = arith.constant dense<-8.701647e-02> : tensor<8x48x1x1xf32>
    %cst_51 = arith.constant dense<-3.247068e-01> : tensor<48x8x1x1xf32>
    %cst_52 = arith.constant dense<4.292900e-02> : tensor<6x48xf32>
    %cst_53 = arith.constant dense<[-0.0644419491, 0.0516737141, 0.0466032028, -0.00830197427, -0.0792320668, 0.0685234219]> : tensor<6xf32>
    %cst_54 = arith.constant dense<1.057769e-01> : tensor<192x6xf32>
    %cst_55 = arith.constant dense<-2.484260e-01> : tensor<192xf32>
    %cst_56 = arith.constant dense<3.444672e-02> : tensor<6x48xf32>
    %cst_57 = arith.constant dense<[-0.123058006, -0.0148304189, -0.026314145, 0.0748073459, -0.0983387231, -0.0737333074]> : tensor<6xf32>
    %cst_58 = arith.constant dense<-6.041685e-02> : tensor<192x6xf32>
    %cst_59 = arith.constant dense<-3.770564e-01> : tensor<192xf32>
    %cst_60 = arith.constant dense<-1.062645e-02> : tensor<8x48x1x1xf32>
    %cst_61 = arith.constant dense<2.675052e-01> : tensor<48x8x1x1xf32>
    %cst_62 = arith.constant dense<6.489601e-02> : tensor<6x48xf32>
    %cst_63 = arith.constant dense<[0.0546746105, 0.0147269564, 0.0365464874, 0.0361223295, -0.123465404, -0.0316342525]> : tensor<6xf32>
    %cst_64 = arith.constant dense<5.760147e-02> : tensor<192x6xf32>
    %cst_65 = arith.constant dense<-1.884053e-01> : tensor<192xf32>
    %cst_66 = arith.constant dense<7.190487e-02> : tensor<6x48xf32>
    %cst_67 = arith.constant dense<[0.043224968, 0.0123981768, -6.792390e-03, 0.0384153053, -0.0443768166, -0.0610883571]> : tensor<6xf32>
    %cst_68 = arith.constant dense<-1.959093e-01> : tensor<192x6xf32>
    %cst_69 = arith.constant dense<-6.932326e-02> : tensor<192xf32>
    %cst_70 = arith.constant dense<-1.286478e-01> : tensor<16x48x1x1xf32>
    %cst_71 = arith.constant dense<2.966842e-02> : tensor<96x16x1x1xf32>
    %cst_72 = arith.constant dense<6.446449e-02> : tensor<12x96xf32>
    %cst_73 = arith.constant dense<[0.0958338603, 0.0246388689, -0.03318635, -0.0382108763, -0.0398168489, 0.0839879364, 0.0774028897, -0.0922806933, -0.0319899209, -0.042788323, -0.0452173539, -0.059089113]> : tensor<12xf32>
    %cst_74 = arith.constant dense<2.804428e-01> : tensor<384x12xf32>
    %cst_75 = arith.constant dense<-1.018848e-01> : tensor<384xf32>
    %cst_76 = arith.constant dense<-1.290809e-02> : tensor<12x96xf32>
    %cst_77 = arith.constant dense<[-0.0378740504, 0.0729364157, -0.001989251, 0.0164721459, 0.0776803643, -0.0701414943, 0.0519921742, 0.0272152741, -0.0591977499, 0.080562897, 8.10487894E-4, -0.0899311751]> : tensor<12xf32>
    %cst_78 = arith.constant dense<1.320562e-01> : tensor<384x12xf32>
    %cst_79 = arith.constant dense<7.346535e-02> : tensor<384xf32>
    %cst_80 = arith.constant dense<9.261864e-02> : tensor<16x96x1x1xf32>
    %cst_81 = arith.constant dense<1.263150e-01> : tensor<96x16x1x1xf32>
    %cst_82 = arith.constant dense<-1.503991e-02> : tensor<12x96xf32>
    %cst_83 = arith.constant dense<[0.0015884419, -0.0925421714, 0.00898618903, 0.0744617507, -0.0120857898, 0.0374545045, -0.012656861, 0.0947700664, 0.0688066408, -0.0295057371, -0.0891629159, -0.0812775642]> : tensor<12xf32>
    %cst_84 = arith.constant dense<-2.841440e-01> : tensor<384x12xf32>
    %cst_85 = arith.constant dense<-2.777901e-01> : tensor<384xf32>
    %cst_86 = arith.constant dense<-1.415644e-02> : tensor<12x96xf32>
    %cst_87 = arith.constant dense<[0.047307685, 0.0627722293, 0.080594249, -4.364160e-02, -0.00950995553, -0.0101857698, -0.0798544437, 0.059843827, 0.0151228048, -0.0885233432, 0.0111712404, 0.0151521387]> : tensor<12xf32>
    %cst_88 = arith.constant dense<-2.547904e-01> : tensor<384x12xf32>
    %cst_89 = arith.constant dense<-1.278217e-01> : tensor<384xf32>
    %cst_90 = arith.constant dense<-3.277435e-02> : tensor<16x96x1x1xf32>
    %cst_91 = arith.constant dense<9.409166e-02> : tensor<96x16x1x1xf32>
    %cst_92 = arith.constant dense<-1.013260e-01> : tensor<12x96xf32>
    %cst_93 = arith.constant dense<[0.0443255901, -0.0249474291, -0.0439893492, 0.0944107398, 0.087035194, -0.0218296386, 0.0877704918, 0.0930269658, 0.0581825674, 0.0398531184, -0.0110197635, 0.0159484893]> : tensor<12xf32>
    %cst_94 = arith.constant dense<6.682703e-02> : tensor<384x12xf32>
    %cst_95 = arith.constant dense<-2.586787e-01> : tensor<384xf32>
    %cst_96 = arith.constant dense<9.553475e-02> : tensor<12x96xf32>
    %cst_97 = arith.constant dense<[0.0912406296, 0.00619278941, -0.00749556813, -0.0543165728, -0.0982117727, -0.0383786298, -0.023298908, -0.061923284, 7.316660e-02, 0.0266304314, 0.101394512, 0.0262617171]> : tensor<12xf32>
    %cst_98 = arith.constant dense<4.003649e-03> : tensor<384x12xf32>
    %cst_99 = arith.constant dense<2.394283e-01> : tensor<384xf32>
    %cst_100 = arith.constant dense<-9.794203e-02> : tensor<16x96x1x1xf32>
    %cst_101 = arith.constant dense<-2.180327e-04> : tensor<96x16x1x1xf32>
    %cst_102 = arith.constant dense<9.626006e-02> : tensor<12x96xf32>
    %cst_103 = arith.constant dense<[-0.0679813623, 0.0716745406, -0.0985052511, -0.0111963646, -0.0762052462, 0.00208934699, 0.0808378905, -0.052214995, -0.0870012715, -0.0895641595, -0.0496276878, 6.471750e-02]> : tensor<12xf32>
    %cst_104 = arith.constant dense<1.413727e-01> : tensor<384x12xf32>
    %cst_105 = arith.constant dense<1.216710e-01> : tensor<384xf32>
    %cst_106 = arith.constant dense<7.109039e-02> : tensor<12x96xf32>
    %cst_107 = arith.constant dense<[-0.0418594778, 0.080376476, -0.0878453552, 0.0685946047, -0.070870392, -0.0343039632, 1.929920e-02, -0.0983795076, -0.0534248203, 0.0486694723, -0.0469476208, 2.540530e-02]> : tensor<12xf32>
    %cst_108 = arith.constant dense<6.142326e-02> : tensor<384x12xf32>
    %cst_109 = arith.constant dense<2.036694e-01> : tensor<384xf32>
    %cst_110 = arith.constant dense<-5.823996e-02> : tensor<24x96x1x1xf32>
    %cst_111 = arith.constant dense<-7.842734e-02> : tensor<144x24x1x1xf32>
    %cst_112 = arith.constant dense<-1.132738e-02> : tensor<18x144xf32>
    %cst_113 = arith.constant dense<[-0.0291402452, 0.0613332688, 0.00381176686, -0.0514714122, 0.042967163, -0.0146158244, -0.0695900321, 0.0260995626, 0.0300912168, 0.0752971694, 0.042796962, -0.0781703814, -0.0738479197, -0.0687199384, -0.0142097976, 0.0654580742, 0.036609292, 0.00317233801]> : tensor<18xf32>
    %cst_114 = arith.constant dense<-1.986423e-02> : tensor<576x18xf32>
    %cst_115 = arith.constant dense<2.255124e-01> : tensor<576xf32>
    %cst_116 = arith.constant dense<5.910094e-02> : tensor<18x144xf32>
    %cst_117 = arith.constant dense<[-0.0381826684, -0.0146750016, -0.0738935098, 0.0236673169, -0.00198049354, -0.0244589951, -0.0203309357, -0.0550321862, 0.0696004257, 0.0391303413, -0.0403370075, 0.0278667212, -0.0268543474, -0.0189435892, -0.00338921952, -0.00203664112, 0.0269403961, 6.821110e-02]> : tensor<18xf32>
    %cst_118 = arith.constant dense<-1.755216e-01> : tensor<576x18xf32>
    %cst_119 = arith.constant dense<-2.337564e-01> : tensor<576xf32>
    %cst_120 = arith.constant dense<-4.848688e-02> : tensor<24x144x1x1xf32>
    %cst_121 = arith.constant dense<1.310302e-01> : tensor<144x24x1x1xf32>
    %cst_122 = arith.constant dense<-5.080087e-02> : tensor<18x144xf32>
    %cst_123 = arith.constant dense<[-0.00132230925, 0.0242219865, -0.0743692741, 0.0571241975, -0.0812011286, 6.942640e-03, -0.0788587629, 0.0386263132, -0.00404102635, -0.0192749612, -0.0375404358, -0.0145426895, -0.0765814409, -0.0384805202, -0.0616001188, -0.079758495, 0.0395228565, -0.0830259323]> : tensor<18xf32>
    %cst_124 = arith.constant dense<1.979778e-02> : tensor<576x18xf32>
    %cst_125 = arith.constant dense<6.340221e-02> : tensor<576xf32>
    %cst_126 = arith.constant dense<-3.644923e-03> : tensor<18x144xf32>
    %cst_127 = arith.constant dense<[0.0764521509, 0.0312371664, -0.025941154, 0.00340220332, -0.0766015648, -0.0304023232, 0.0311905853, -0.0540493429, 0.0718255043, -0.0372721478, 0.055311285, -0.00986265204, 2.090780e-02, 0.0206800811, 0.0381013677, 0.0385610275, 0.00538018346, 0.0169516113]> : tensor<18xf32>
    %cst_128 = arith.constant dense<2.345909e-01> : tensor<576x18xf32>
    %cst_129 = arith.constant dense<-2.183926e-01> : tensor<576xf32>
    %cst_130 = arith.constant dense<7.580913e-02> : tensor<24x144x1x1xf32>
    %cst_131 = arith.constant dense<-1.026165e-01> : tensor<144x24x1x1xf32>
    %cst_132 = arith.constant dense<8.320483e-02> : tensor<18x144xf32>
    %cst_133 = arith.constant dense<[-0.0720686913, -0.0380995795, -0.0538447425, -0.0339628868, -0.0654734224, -0.01371032, 0.0143224597, 0.00574722886, 0.0793713554, -0.0290019419, -0.053243719, 0.0803569257, -0.0768580064, -0.0754395351, -0.0426975302, -0.0663812608, -0.0794801265, -0.039820265]> : tensor<18xf32>
    %cst_134 = arith.constant dense<1.582949e-01> : tensor<576x18xf32>
    %cst_135 = arith.constant dense<2.101672e-01> : tensor<576xf32>
    %cst_136 = arith.constant dense<-3.715954e-02> : tensor<18x144xf32>
    %cst_137 = arith.constant dense<[0.035831809, 0.018798342, -0.026860049, 0.0214278605, -0.0616943054, -0.0375892445, 0.0338459238, -0.00418943167, 0.049598217, 0.07114961, 0.042511832, -0.050738804, 0.0131197078, 0.0584485754, 0.0220099986, -0.0617712848, 0.0554754362, 0.0686581284]> : tensor<18xf32>
    %cst_138 = arith.constant dense<1.618315e-01> : tensor<576x18xf32>
    %cst_139 = arith.constant dense<1.548543e-01> : tensor<576xf32>
    %cst_140 = arith.constant dense<8.304932e-02> : tensor<40x144x1x1xf32>
    %cst_141 = arith.constant dense<7.525688e-02> : tensor<240x40x1x1xf32>
    %cst_142 = arith.constant dense<6.183030e-02> : tensor<30x240xf32>
    %cst_143 = arith.constant dense<[0.0613029152, -0.00599160837, 0.057858821, -0.0613568351, -0.0546531081, -0.0473585092, -0.0253812149, 0.013641296, -0.0440688729, -0.0111609986, 0.0621639416, 0.0624196678, 0.0139060253, 0.0459002592, -0.0582387373, 0.0443493612, -0.0188733544, 0.0585800894, -0.015159036, 0.0208122674, 0.0174363647, -0.0167342722, -0.0115890214, -0.024610607, -0.0410165377, 0.0193961095, 0.0138219036, -0.039821174, 0.00250565284, -4.281280e-03]> : tensor<30xf32>
    %cst_144 = arith.constant dense<-9.536002e-02> : tensor<960x30xf32>
    %cst_145 = arith.constant dense<-1.344278e-01> : tensor<960xf32>
    %cst_146 = arith.constant dense<2.309287e-02> : tensor<30x240xf32>
    %cst_147 = arith.constant dense<[-0.00389359426, 0.0194716491, 0.0580722094, 0.0390560441, -0.032147795, -0.0235645045, -0.00802600104, -0.0538383685, 0.0044554011, 0.00920120812, 0.0494426489, -0.00918965787, -0.023819929, 0.018040901, 0.0487243049, -0.0261995401, -0.0383325592, 0.0579611249, 0.0480228215, 0.0614506677, 0.00485915365, -0.0633576289, 0.0187299363, 0.0441232845, -0.0125569738, -0.0117647192, -0.0569580905, -0.0136937834, -0.0631975308, -0.00594408438]> : tensor<30xf32>
    %cst_148 = arith.constant dense<-1.488625e-01> : tensor<960x30xf32>
    %cst_149 = arith.constant dense<-1.105161e-01> : tensor<960xf32>
    %cst_150 = arith.constant dense<-1.846834e-02> : tensor<40x240x1x1xf32>
    %cst_151 = arith.constant dense<-1.359144e-01> : tensor<240x40x1x1xf32>
    %cst_152 = arith.constant dense<-2.270915e-02> : tensor<30x240xf32>
    %cst_153 = arith.constant dense<[-0.0585657395, 0.0431303307, 0.0524846464, 0.0297712162, 0.00568306493, -0.0164949913, -0.0165648982, -4.619080e-02, -0.0515310541, 4.233460e-02, 0.041508574, 0.0551794246, 0.0417493619, 0.0404621921, -0.043173302, 5.03963791E-4, -0.0412723906, 0.00112631405, 0.0464926064, 0.0635509938, 0.00665204087, 0.02036817, -0.0601196773, 0.0172696691, 0.0616292357, -0.0354593508, -0.00900918897, 0.0624636486, 2.560910e-02, 0.0435303077]> : tensor<30xf32>
    %cst_154 = arith.constant dense<1.942405e-02> : tensor<960x30xf32>
    %cst_155 = arith.constant dense<-3.570159e-02> : tensor<960xf32>
    %cst_156 = arith.constant dense<-2.876838e-02> : tensor<30x240xf32>
    %cst_157 = arith.constant dense<[-0.0350044221, -0.0356366821, 0.0298818611, -0.0532145426, -0.0219992027, -0.045998238, 0.023888329, 0.00296544773, 0.0477801822, 0.0625161082, 0.0365890376, 0.0107880635, -0.019025052, -0.0171419568, 0.0642159283, 0.051216539, -0.00509297941, 0.00915000588, -0.0118759647, 0.0510253794, -0.0499838479, -0.0634506494, 5.767820e-02, -0.0185213257, -0.0585461408, 0.0310817622, -0.0206822231, -0.0545166135, 0.0282181259, -0.0536643937]> : tensor<30xf32>
    %cst_158 = arith.constant dense<1.386263e-01> : tensor<960x30xf32>
    %cst_159 = arith.constant dense<-1.737630e-01> : tensor<960xf32>
    %cst_160 = arith.constant dense<3.733839e-02> : tensor<40x240x1x1xf32>
    %cst_161 = arith.constant dense<1.286912e-01> : tensor<240x40x1x1xf32>
    %cst_162 = arith.constant dense<-4.459441e-04> : tensor<30x240xf32>
    %cst_163 = arith.constant dense<[0.0077462825, 0.0480186865, 0.0630984381, -0.0368190221, -0.0422648825, 0.00570160942, 0.0352939181, -0.0534555689, -0.00600813702, -0.00625204295, 0.00744468765, -0.0452702753, -0.0364279374, -0.021485189, -0.0448896401, -0.0101239989, -0.0179972015, 0.0631833598, -0.0430107899, 0.047923971, 0.021232048, 0.00872739311, 0.01768234, -0.0142980739, 0.0626179427, 0.0255082883, 0.0530275777, 0.0219480917, -0.0221820641, 0.04935164]> : tensor<30xf32>
    %cst_164 = arith.constant dense<-8.265132e-02> : tensor<960x30xf32>
    %cst_165 = arith.constant dense<-1.287170e-01> : tensor<960xf32>
    %cst_166 = arith.constant dense<-1.040688e-02> : tensor<30x240xf32>
    %cst_167 = arith.constant dense<[-9.636580e-03, 0.0082569411, -0.0414115302, 0.0421437286, 0.0591593944, 0.0437603779, 0.01116056, -8.85147368E-4, 0.0464608259, 0.00926202163, 0.00756385876, 0.00653757853, -0.0143808788, 0.0596889965, -0.0231335573, -0.0610447227, 0.0140796844, 0.0593283363, -0.0162232127, -0.0596035756, -0.00715061835, -0.0216729138, -0.0192115065, -0.0297277477, 0.0354340114, -0.0480893888, 0.0488137752, -0.0627959147, 0.0528723076, 0.0362367332]> : tensor<30xf32>
    %cst_168 = arith.constant dense<-2.256180e-02> : tensor<960x30xf32>
    %cst_169 = arith.constant dense<1.339996e-01> : tensor<960xf32>
    %cst_170 = arith.constant dense<-4.783481e-03> : tensor<80x240x1x1xf32>
    %cst_171 = arith.constant dense<-1.058757e-01> : tensor<320x80x1x1xf32>
    %cst_172 = arith.constant dense<3.562547e-02> : tensor<40x320xf32>
    %cst_173 = arith.constant dense<[0.0430265665, -0.0261480771, -0.0556882322, 0.0305185765, -0.0402320065, -0.00368116121, 0.050576143, -0.048952423, -0.0150671685, -0.00297002564, 0.01328748, 0.0224329568, -0.0233398471, -0.0124001214, -0.0387550369, -0.0439461879, -0.0496355928, -0.0172367599, 0.048873283, 0.0398643576, -0.0132538537, 0.0103863664, 0.00975624565, 0.0505497381, 0.00606163591, 0.0536390431, 2.850980e-02, 0.0169146433, -0.012979636, -0.0417732075, 0.0507532842, -0.043970149, -0.0413555875, 0.00272792252, -0.0230430719, 0.0154645294, -6.502180e-03, -0.0268313438, 0.0011884647, -0.0551119596]> : tensor<40xf32>
    %cst_174 = arith.constant dense<5.435232e-02> : tensor<1280x40xf32>
    %cst_175 = arith.constant dense<-1.513422e-01> : tensor<1280xf32>
    %cst_176 = arith.constant dense<-1.210067e-02> : tensor<10x320xf32>
    %cst_177 = arith.constant dense<[-0.0337707289, -0.0214894526, -0.0112992749, -0.0331069157, 0.00538404705, -0.0525960326, -0.0251617655, -6.08623268E-5, -0.0319969393, -0.0303343628]> : tensor<10xf32>
    %cst_178 = arith.constant dense<[[1.000000e+00], [1.000000e+00], [5.000000e-01], [5.000000e-01]]> : tensor<4x1xf32>
    %cst_179 = arith.constant dense<[[1.000000e+00], [0.000000e+00], [0.000000e+00], [0.000000e+00]]> : tensor<4x1xf32>
    %cst_180 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_181 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_182 = arith.constant 1.024000e+03 : f32
    %cst_183 = arith.constant dense<[[[0.283032298, 0.0137729757, -0.235738218], [-0.111410417, -0.0904812664, -0.0643092766], [0.0319000483, 0.308274984, 0.0178466942]], [[-0.205812305, 0.017084673, 0.159828261], [0.165345907, -0.304644674, -0.0596471839], [-0.247713611, -0.142227814, 0.120097198]], [[-0.236708879, 0.123908341, 0.282924622], [0.0218626764, -0.222161457, -0.119427726], [0.0727876797, -0.254104733, 0.16560261]], [[-0.302621692, -0.320429504, -0.323885262], [-0.0676207766, 0.224143192, -0.315491408], [2.770610e-01, -0.133340284, 0.0976275503]], [[0.0152008962, -0.300571561, 0.276441634], [0.179480255, 0.33133024, 0.168403223], [-0.220021904, 0.278193206, 0.0179147236]], [[0.158071369, -0.267275035, -0.0958750247], [-0.327290893, -0.129830182, 0.0719100237], [-0.261719286, 0.106254213, 0.178934723]], [[0.0464361981, -0.223026678, -0.258438617], [-0.10283836, 0.146318659, 0.328797191], [0.191675395, -0.0375362374, 0.116871566]], [[-0.327019334, -0.284699023, 0.155535206], [-0.188804135, 0.160364419, -0.235309541], [-0.165102825, -0.274561644, 0.173946038]]]> : tensor<8x3x3xf32>
    %cst_184 = arith.constant dense<1.910735e-01> : tensor<48x3x3xf32>
    %cst_185 = arith.constant 2.560000e+02 : f32
    %cst_186 = arith.constant dense<7.052184e-02> : tensor<48x3x3xf32>
    %cst_187 = arith.constant dense<-8.248162e-02> : tensor<48x3x3xf32>
    %cst_188 = arith.constant 6.400000e+01 : f32
    %cst_189 = arith.constant dense<2.635859e-01> : tensor<48x3x3xf32>
    %cst_190 = arith.constant dense<1.773667e-01> : tensor<48x3x3xf32>
    %cst_191 = arith.constant dense<-8.588398e-02> : tensor<48x3x3xf32>
    %cst_192 = arith.constant 1.600000e+01 : f32
    %cst_193 = arith.constant dense<2.397060e-01> : tensor<96x3x3xf32>
    %cst_194 = arith.constant dense<-3.062766e-01> : tensor<96x3x3xf32>
    %cst_195 = arith.constant dense<-2.664207e-02> : tensor<96x3x3xf32>
    %cst_196 = arith.constant dense<1.733753e-01> : tensor<96x3x3xf32>
    %cst_197 = arith.constant dense<2.961120e-02> : tensor<144x3x3xf32>
    %cst_198 = arith.constant dense<-1.155487e-01> : tensor<144x3x3xf32>
    %cst_199 = arith.constant dense<-7.792037e-02> : tensor<144x3x3xf32>
    %cst_200 = arith.constant 4.000000e+00 : f32
    %cst_201 = arith.constant dense<-1.632618e-01> : tensor<240x3x3xf32>
    %cst_202 = arith.constant dense<2.879871e-01> : tensor<240x3x3xf32>
    %cst_203 = arith.constant dense<-3.323321e-01> : tensor<240x3x3xf32>
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x3x64x64xf32> to tensor<1x3x66x66xf32>
    %0 = tensor.empty() : tensor<1x8x32x32xf32>
    %1 = linalg.fill ins(%cst : f32) outs(%0 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %cst_1 : tensor<1x3x66x66xf32>, tensor<8x3x3x3xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %3 = tensor.empty() : tensor<1x8xf32>
    %4 = linalg.fill ins(%cst : f32) outs(%3 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%2 : tensor<1x8x32x32xf32>) outs(%4 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x8xf32>
    %6 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%5 : tensor<1x8xf32>) outs(%3 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_182 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8xf32>
    %7 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_2 : tensor<4x8xf32>) outs(%7 : tensor<8x4xf32>) permutation = [1, 0] 
    %8 = tensor.empty() : tensor<1x4xf32>
    %9 = linalg.fill ins(%cst : f32) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %10 = linalg.matmul ins(%6, %transposed : tensor<1x8xf32>, tensor<8x4xf32>) outs(%9 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%10, %cst_3 : tensor<1x4xf32>, tensor<4xf32>) outs(%8 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4xf32>
    %12 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%11 : tensor<1x4xf32>) outs(%8 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x4xf32>
    %13 = tensor.empty() : tensor<4x32xf32>
    %transposed_204 = linalg.transpose ins(%cst_4 : tensor<32x4xf32>) outs(%13 : tensor<4x32xf32>) permutation = [1, 0] 
    %14 = tensor.empty() : tensor<1x32xf32>
    %15 = linalg.fill ins(%cst : f32) outs(%14 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %16 = linalg.matmul ins(%12, %transposed_204 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%16, %cst_5 : tensor<1x32xf32>, tensor<32xf32>) outs(%14 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%17 : tensor<1x32xf32>) outs(%14 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_180 : tensor<1x32xf32>, tensor<f32>) outs(%14 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x32xf32>
    %20 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%19, %cst_181 : tensor<1x32xf32>, tensor<f32>) outs(%14 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x32xf32>
    %expanded = tensor.expand_shape %20 [[0], [1, 2]] output_shape [1, 4, 8] : tensor<1x32xf32> into tensor<1x4x8xf32>
    %21 = tensor.empty() : tensor<1x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_178 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%21 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x8xf32>
    %23 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%22, %cst_179 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%21 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x8xf32>
    %expanded_205 = tensor.expand_shape %23 [[0], [1], [2, 3, 4]] output_shape [1, 4, 8, 1, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_205[0, 0, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %extracted_slice_206 = tensor.extract_slice %expanded_205[0, 1, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_207 = tensor.collapse_shape %extracted_slice_206 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %extracted_slice_208 = tensor.extract_slice %expanded_205[0, 2, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_209 = tensor.collapse_shape %extracted_slice_208 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %extracted_slice_210 = tensor.extract_slice %expanded_205[0, 3, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_211 = tensor.collapse_shape %extracted_slice_210 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %24 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %2 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x32x32xf32>
    %25 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %collapsed_209 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x32x32xf32>
    %26 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_207, %2 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x32x32xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%26, %collapsed_211 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x32x32xf32>
    %28 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %27 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x8x32x32xf32>
    %padded_212 = tensor.pad %28 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x8x32x32xf32> to tensor<1x8x34x34xf32>
    %29 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_212, %cst_183 : tensor<1x8x34x34xf32>, tensor<8x3x3xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %30 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%29 : tensor<1x8x32x32xf32>) outs(%4 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x8xf32>
    %31 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%30 : tensor<1x8xf32>) outs(%3 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_182 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8xf32>
    %transposed_213 = linalg.transpose ins(%cst_6 : tensor<4x8xf32>) outs(%7 : tensor<8x4xf32>) permutation = [1, 0] 
    %32 = linalg.matmul ins(%31, %transposed_213 : tensor<1x8xf32>, tensor<8x4xf32>) outs(%9 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%32, %cst_7 : tensor<1x4xf32>, tensor<4xf32>) outs(%8 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<1x4xf32>) outs(%8 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x4xf32>
    %transposed_214 = linalg.transpose ins(%cst_8 : tensor<32x4xf32>) outs(%13 : tensor<4x32xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%34, %transposed_214 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%15 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_9 : tensor<1x32xf32>, tensor<32xf32>) outs(%14 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x32xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<1x32xf32>) outs(%14 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x32xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%37, %cst_180 : tensor<1x32xf32>, tensor<f32>) outs(%14 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x32xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%38, %cst_181 : tensor<1x32xf32>, tensor<f32>) outs(%14 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x32xf32>
    %expanded_215 = tensor.expand_shape %39 [[0], [1, 2]] output_shape [1, 4, 8] : tensor<1x32xf32> into tensor<1x4x8xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_215, %cst_178 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%21 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x8xf32>
    %41 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%40, %cst_179 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%21 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x8xf32>
    %expanded_216 = tensor.expand_shape %41 [[0], [1], [2, 3, 4]] output_shape [1, 4, 8, 1, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1x1xf32>
    %extracted_slice_217 = tensor.extract_slice %expanded_216[0, 0, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_218 = tensor.collapse_shape %extracted_slice_217 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %extracted_slice_219 = tensor.extract_slice %expanded_216[0, 1, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_220 = tensor.collapse_shape %extracted_slice_219 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %extracted_slice_221 = tensor.extract_slice %expanded_216[0, 2, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_222 = tensor.collapse_shape %extracted_slice_221 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %extracted_slice_223 = tensor.extract_slice %expanded_216[0, 3, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_224 = tensor.collapse_shape %extracted_slice_223 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_218, %29 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x32x32xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %collapsed_222 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x32x32xf32>
    %44 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_220, %29 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x32x32xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%44, %collapsed_224 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x32x32xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %45 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x8x32x32xf32>
    %47 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%46, %cst_10 : tensor<1x8x32x32xf32>, tensor<8x8x1x1xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%28, %47 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x32x32xf32>
    %49 = tensor.empty() : tensor<1x48x32x32xf32>
    %50 = linalg.fill ins(%cst : f32) outs(%49 : tensor<1x48x32x32xf32>) -> tensor<1x48x32x32xf32>
    %51 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%48, %cst_11 : tensor<1x8x32x32xf32>, tensor<48x8x1x1xf32>) outs(%50 : tensor<1x48x32x32xf32>) -> tensor<1x48x32x32xf32>
    %52 = tensor.empty() : tensor<1x48xf32>
    %53 = linalg.fill ins(%cst : f32) outs(%52 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %54 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%51 : tensor<1x48x32x32xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%54 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_182 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %56 = tensor.empty() : tensor<48x6xf32>
    %transposed_225 = linalg.transpose ins(%cst_12 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %57 = tensor.empty() : tensor<1x6xf32>
    %58 = linalg.fill ins(%cst : f32) outs(%57 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %59 = linalg.matmul ins(%55, %transposed_225 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %60 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%59, %cst_13 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%60 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %62 = tensor.empty() : tensor<6x192xf32>
    %transposed_226 = linalg.transpose ins(%cst_14 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %63 = tensor.empty() : tensor<1x192xf32>
    %64 = linalg.fill ins(%cst : f32) outs(%63 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %65 = linalg.matmul ins(%61, %transposed_226 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%65, %cst_15 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%66 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %68 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%67, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %69 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%68, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_227 = tensor.expand_shape %69 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %70 = tensor.empty() : tensor<1x4x48xf32>
    %71 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_227, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %72 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%71, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_228 = tensor.expand_shape %72 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_229 = tensor.extract_slice %expanded_228[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_230 = tensor.collapse_shape %extracted_slice_229 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_231 = tensor.extract_slice %expanded_228[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_232 = tensor.collapse_shape %extracted_slice_231 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_233 = tensor.extract_slice %expanded_228[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_234 = tensor.collapse_shape %extracted_slice_233 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_235 = tensor.extract_slice %expanded_228[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_236 = tensor.collapse_shape %extracted_slice_235 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_230, %51 : tensor<1x48x1x1xf32>, tensor<1x48x32x32xf32>) outs(%49 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x32x32xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %collapsed_234 : tensor<1x48x32x32xf32>, tensor<1x48x1x1xf32>) outs(%49 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x32x32xf32>
    %75 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_232, %51 : tensor<1x48x1x1xf32>, tensor<1x48x32x32xf32>) outs(%49 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x32x32xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %collapsed_236 : tensor<1x48x32x32xf32>, tensor<1x48x1x1xf32>) outs(%49 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x32x32xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %76 : tensor<1x48x32x32xf32>, tensor<1x48x32x32xf32>) outs(%49 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x32x32xf32>
    %padded_237 = tensor.pad %77 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x32x32xf32> to tensor<1x48x34x34xf32>
    %78 = tensor.empty() : tensor<1x48x16x16xf32>
    %79 = linalg.fill ins(%cst : f32) outs(%78 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %80 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_237, %cst_184 : tensor<1x48x34x34xf32>, tensor<48x3x3xf32>) outs(%79 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %81 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%80 : tensor<1x48x16x16xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_185 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %transposed_238 = linalg.transpose ins(%cst_16 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%82, %transposed_238 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%83, %cst_17 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %transposed_239 = linalg.transpose ins(%cst_18 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %86 = linalg.matmul ins(%85, %transposed_239 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%86, %cst_19 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %88 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%87 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %89 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%88, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%89, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_240 = tensor.expand_shape %90 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %91 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_240, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %92 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%91, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_241 = tensor.expand_shape %92 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_242 = tensor.extract_slice %expanded_241[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_243 = tensor.collapse_shape %extracted_slice_242 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_244 = tensor.extract_slice %expanded_241[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_245 = tensor.collapse_shape %extracted_slice_244 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_246 = tensor.extract_slice %expanded_241[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_247 = tensor.collapse_shape %extracted_slice_246 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_248 = tensor.extract_slice %expanded_241[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_249 = tensor.collapse_shape %extracted_slice_248 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %93 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_243, %80 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %collapsed_247 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %95 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_245, %80 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %collapsed_249 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %97 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %96 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x16x16xf32>
    %98 = tensor.empty() : tensor<1x8x16x16xf32>
    %99 = linalg.fill ins(%cst : f32) outs(%98 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %100 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%97, %cst_20 : tensor<1x48x16x16xf32>, tensor<8x48x1x1xf32>) outs(%99 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %101 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%100, %cst_21 : tensor<1x8x16x16xf32>, tensor<48x8x1x1xf32>) outs(%79 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%101 : tensor<1x48x16x16xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %103 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%102 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_185 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %transposed_250 = linalg.transpose ins(%cst_22 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %104 = linalg.matmul ins(%103, %transposed_250 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%104, %cst_23 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%105 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %transposed_251 = linalg.transpose ins(%cst_24 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %107 = linalg.matmul ins(%106, %transposed_251 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %108 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%107, %cst_25 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %109 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %110 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%109, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%110, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_252 = tensor.expand_shape %111 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %112 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_252, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %113 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%112, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_253 = tensor.expand_shape %113 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_254 = tensor.extract_slice %expanded_253[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_255 = tensor.collapse_shape %extracted_slice_254 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_256 = tensor.extract_slice %expanded_253[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_257 = tensor.collapse_shape %extracted_slice_256 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_258 = tensor.extract_slice %expanded_253[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_259 = tensor.collapse_shape %extracted_slice_258 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_260 = tensor.extract_slice %expanded_253[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_261 = tensor.collapse_shape %extracted_slice_260 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_255, %101 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %115 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %collapsed_259 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %116 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_257, %101 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %117 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %collapsed_261 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %118 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %117 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x16x16xf32>
    %padded_262 = tensor.pad %118 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x16x16xf32> to tensor<1x48x18x18xf32>
    %119 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_262, %cst_186 : tensor<1x48x18x18xf32>, tensor<48x3x3xf32>) outs(%79 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%119 : tensor<1x48x16x16xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_185 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %transposed_263 = linalg.transpose ins(%cst_26 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %122 = linalg.matmul ins(%121, %transposed_263 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%122, %cst_27 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %transposed_264 = linalg.transpose ins(%cst_28 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %125 = linalg.matmul ins(%124, %transposed_264 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %126 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%125, %cst_29 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %127 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%126 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %128 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%127, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %129 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%128, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_265 = tensor.expand_shape %129 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %130 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_265, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %131 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%130, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_266 = tensor.expand_shape %131 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_267 = tensor.extract_slice %expanded_266[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_268 = tensor.collapse_shape %extracted_slice_267 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_269 = tensor.extract_slice %expanded_266[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_270 = tensor.collapse_shape %extracted_slice_269 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_271 = tensor.extract_slice %expanded_266[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_272 = tensor.collapse_shape %extracted_slice_271 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_273 = tensor.extract_slice %expanded_266[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_274 = tensor.collapse_shape %extracted_slice_273 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %132 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_268, %119 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %collapsed_272 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %134 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_270, %119 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %collapsed_274 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%133, %135 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x16x16xf32>
    %137 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%136, %cst_30 : tensor<1x48x16x16xf32>, tensor<8x48x1x1xf32>) outs(%99 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %137 : tensor<1x8x16x16xf32>, tensor<1x8x16x16xf32>) outs(%98 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x16x16xf32>
    %139 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%138, %cst_31 : tensor<1x8x16x16xf32>, tensor<48x8x1x1xf32>) outs(%79 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %140 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%139 : tensor<1x48x16x16xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %141 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%140 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_185 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %transposed_275 = linalg.transpose ins(%cst_32 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %142 = linalg.matmul ins(%141, %transposed_275 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %143 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%142, %cst_33 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %144 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%143 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %transposed_276 = linalg.transpose ins(%cst_34 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %145 = linalg.matmul ins(%144, %transposed_276 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %146 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%145, %cst_35 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %147 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%146 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %148 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%147, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %149 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%148, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_277 = tensor.expand_shape %149 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %150 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_277, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %151 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%150, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_278 = tensor.expand_shape %151 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_279 = tensor.extract_slice %expanded_278[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_280 = tensor.collapse_shape %extracted_slice_279 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_281 = tensor.extract_slice %expanded_278[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_282 = tensor.collapse_shape %extracted_slice_281 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_283 = tensor.extract_slice %expanded_278[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_284 = tensor.collapse_shape %extracted_slice_283 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_285 = tensor.extract_slice %expanded_278[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_286 = tensor.collapse_shape %extracted_slice_285 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %152 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_280, %139 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %collapsed_284 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %154 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_282, %139 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%154, %collapsed_286 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x16x16xf32>
    %156 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %155 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%78 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x16x16xf32>
    %padded_287 = tensor.pad %156 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x16x16xf32> to tensor<1x48x18x18xf32>
    %157 = tensor.empty() : tensor<1x48x8x8xf32>
    %158 = linalg.fill ins(%cst : f32) outs(%157 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %159 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_287, %cst_187 : tensor<1x48x18x18xf32>, tensor<48x3x3xf32>) outs(%158 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %160 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%159 : tensor<1x48x8x8xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %161 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%160 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_188 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %transposed_288 = linalg.transpose ins(%cst_36 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %162 = linalg.matmul ins(%161, %transposed_288 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %163 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%162, %cst_37 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %164 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%163 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %transposed_289 = linalg.transpose ins(%cst_38 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %165 = linalg.matmul ins(%164, %transposed_289 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %166 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%165, %cst_39 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %167 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%166 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %168 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%167, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %169 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%168, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_290 = tensor.expand_shape %169 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %170 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_290, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %171 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%170, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_291 = tensor.expand_shape %171 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_292 = tensor.extract_slice %expanded_291[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_293 = tensor.collapse_shape %extracted_slice_292 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_294 = tensor.extract_slice %expanded_291[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_295 = tensor.collapse_shape %extracted_slice_294 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_296 = tensor.extract_slice %expanded_291[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_297 = tensor.collapse_shape %extracted_slice_296 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_298 = tensor.extract_slice %expanded_291[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_299 = tensor.collapse_shape %extracted_slice_298 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %172 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_293, %159 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%172, %collapsed_297 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %174 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_295, %159 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %collapsed_299 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %176 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %175 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x8x8xf32>
    %177 = tensor.empty() : tensor<1x8x8x8xf32>
    %178 = linalg.fill ins(%cst : f32) outs(%177 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %179 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%176, %cst_40 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%178 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %180 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%179, %cst_41 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%158 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %181 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%180 : tensor<1x48x8x8xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %182 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%181 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_188 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %transposed_300 = linalg.transpose ins(%cst_42 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %183 = linalg.matmul ins(%182, %transposed_300 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %184 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%183, %cst_43 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %185 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%184 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %transposed_301 = linalg.transpose ins(%cst_44 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %186 = linalg.matmul ins(%185, %transposed_301 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %187 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%186, %cst_45 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %188 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%187 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %189 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%188, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %190 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%189, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_302 = tensor.expand_shape %190 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %191 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_302, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %192 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%191, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_303 = tensor.expand_shape %192 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_304 = tensor.extract_slice %expanded_303[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_305 = tensor.collapse_shape %extracted_slice_304 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_306 = tensor.extract_slice %expanded_303[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_307 = tensor.collapse_shape %extracted_slice_306 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_308 = tensor.extract_slice %expanded_303[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_309 = tensor.collapse_shape %extracted_slice_308 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_310 = tensor.extract_slice %expanded_303[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_311 = tensor.collapse_shape %extracted_slice_310 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %193 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_305, %180 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %collapsed_309 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %195 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_307, %180 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %196 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %collapsed_311 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %197 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %196 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_312 = tensor.pad %197 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %198 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_312, %cst_189 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%158 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %199 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%198 : tensor<1x48x8x8xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %200 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%199 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_188 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %transposed_313 = linalg.transpose ins(%cst_46 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %201 = linalg.matmul ins(%200, %transposed_313 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %202 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%201, %cst_47 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %203 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%202 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %transposed_314 = linalg.transpose ins(%cst_48 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %204 = linalg.matmul ins(%203, %transposed_314 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %205 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%204, %cst_49 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %206 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%205 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %207 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%206, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %208 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%207, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_315 = tensor.expand_shape %208 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %209 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_315, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %210 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%209, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_316 = tensor.expand_shape %210 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_317 = tensor.extract_slice %expanded_316[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_318 = tensor.collapse_shape %extracted_slice_317 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_319 = tensor.extract_slice %expanded_316[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_320 = tensor.collapse_shape %extracted_slice_319 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_321 = tensor.extract_slice %expanded_316[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_322 = tensor.collapse_shape %extracted_slice_321 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_323 = tensor.extract_slice %expanded_316[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_324 = tensor.collapse_shape %extracted_slice_323 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %211 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_318, %198 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %212 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %collapsed_322 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %213 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_320, %198 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %collapsed_324 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %215 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %214 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x8x8xf32>
    %216 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%215, %cst_50 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%178 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %217 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %216 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%177 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x8x8xf32>
    %218 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%217, %cst_51 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%158 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %219 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%218 : tensor<1x48x8x8xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %220 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%219 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_188 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %transposed_325 = linalg.transpose ins(%cst_52 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %221 = linalg.matmul ins(%220, %transposed_325 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %222 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%221, %cst_53 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %223 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%222 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %transposed_326 = linalg.transpose ins(%cst_54 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %224 = linalg.matmul ins(%223, %transposed_326 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %225 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%224, %cst_55 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %226 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %227 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%226, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %228 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%227, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_327 = tensor.expand_shape %228 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %229 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_327, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %230 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%229, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_328 = tensor.expand_shape %230 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_329 = tensor.extract_slice %expanded_328[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_330 = tensor.collapse_shape %extracted_slice_329 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_331 = tensor.extract_slice %expanded_328[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_332 = tensor.collapse_shape %extracted_slice_331 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_333 = tensor.extract_slice %expanded_328[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_334 = tensor.collapse_shape %extracted_slice_333 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_335 = tensor.extract_slice %expanded_328[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_336 = tensor.collapse_shape %extracted_slice_335 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %231 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_330, %218 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %232 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %collapsed_334 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %233 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_332, %218 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %collapsed_336 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %235 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232, %234 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_337 = tensor.pad %235 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %236 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_337, %cst_190 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%158 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %237 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%236 : tensor<1x48x8x8xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %238 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%237 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_188 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %transposed_338 = linalg.transpose ins(%cst_56 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %239 = linalg.matmul ins(%238, %transposed_338 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %240 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%239, %cst_57 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %241 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%240 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %transposed_339 = linalg.transpose ins(%cst_58 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %242 = linalg.matmul ins(%241, %transposed_339 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %243 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%242, %cst_59 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %244 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%243 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %245 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%244, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %246 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%245, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_340 = tensor.expand_shape %246 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %247 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_340, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %248 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%247, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_341 = tensor.expand_shape %248 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_342 = tensor.extract_slice %expanded_341[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_343 = tensor.collapse_shape %extracted_slice_342 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_344 = tensor.extract_slice %expanded_341[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_345 = tensor.collapse_shape %extracted_slice_344 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_346 = tensor.extract_slice %expanded_341[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_347 = tensor.collapse_shape %extracted_slice_346 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_348 = tensor.extract_slice %expanded_341[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_349 = tensor.collapse_shape %extracted_slice_348 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %249 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_343, %236 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %250 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %collapsed_347 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %251 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_345, %236 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %252 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251, %collapsed_349 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %253 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %252 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x8x8xf32>
    %254 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%253, %cst_60 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%178 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %255 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %254 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%177 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x8x8x8xf32>
    %256 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%255, %cst_61 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%158 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %257 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%256 : tensor<1x48x8x8xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %258 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%257 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_188 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %transposed_350 = linalg.transpose ins(%cst_62 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %259 = linalg.matmul ins(%258, %transposed_350 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %260 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%259, %cst_63 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %261 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%260 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %transposed_351 = linalg.transpose ins(%cst_64 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %262 = linalg.matmul ins(%261, %transposed_351 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %263 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%262, %cst_65 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %264 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%263 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %265 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%264, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %266 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%265, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_352 = tensor.expand_shape %266 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %267 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_352, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %268 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%267, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_353 = tensor.expand_shape %268 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_354 = tensor.extract_slice %expanded_353[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_355 = tensor.collapse_shape %extracted_slice_354 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_356 = tensor.extract_slice %expanded_353[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_357 = tensor.collapse_shape %extracted_slice_356 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_358 = tensor.extract_slice %expanded_353[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_359 = tensor.collapse_shape %extracted_slice_358 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_360 = tensor.extract_slice %expanded_353[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_361 = tensor.collapse_shape %extracted_slice_360 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %269 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_355, %256 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269, %collapsed_359 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %271 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_357, %256 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %272 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %collapsed_361 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x8x8xf32>
    %273 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270, %272 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%157 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_362 = tensor.pad %273 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %274 = tensor.empty() : tensor<1x48x4x4xf32>
    %275 = linalg.fill ins(%cst : f32) outs(%274 : tensor<1x48x4x4xf32>) -> tensor<1x48x4x4xf32>
    %276 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_362, %cst_191 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%275 : tensor<1x48x4x4xf32>) -> tensor<1x48x4x4xf32>
    %277 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%276 : tensor<1x48x4x4xf32>) outs(%53 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %278 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%277 : tensor<1x48xf32>) outs(%52 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48xf32>
    %transposed_363 = linalg.transpose ins(%cst_66 : tensor<6x48xf32>) outs(%56 : tensor<48x6xf32>) permutation = [1, 0] 
    %279 = linalg.matmul ins(%278, %transposed_363 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%58 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %280 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%279, %cst_67 : tensor<1x6xf32>, tensor<6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x6xf32>
    %281 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%280 : tensor<1x6xf32>) outs(%57 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x6xf32>
    %transposed_364 = linalg.transpose ins(%cst_68 : tensor<192x6xf32>) outs(%62 : tensor<6x192xf32>) permutation = [1, 0] 
    %282 = linalg.matmul ins(%281, %transposed_364 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%64 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %283 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%282, %cst_69 : tensor<1x192xf32>, tensor<192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %284 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%283 : tensor<1x192xf32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x192xf32>
    %285 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%284, %cst_180 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %286 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%285, %cst_181 : tensor<1x192xf32>, tensor<f32>) outs(%63 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x192xf32>
    %expanded_365 = tensor.expand_shape %286 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %287 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_365, %cst_178 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %288 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%287, %cst_179 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%70 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x48xf32>
    %expanded_366 = tensor.expand_shape %288 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_367 = tensor.extract_slice %expanded_366[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_368 = tensor.collapse_shape %extracted_slice_367 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_369 = tensor.extract_slice %expanded_366[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_370 = tensor.collapse_shape %extracted_slice_369 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_371 = tensor.extract_slice %expanded_366[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_372 = tensor.collapse_shape %extracted_slice_371 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %extracted_slice_373 = tensor.extract_slice %expanded_366[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_374 = tensor.collapse_shape %extracted_slice_373 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %289 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_368, %276 : tensor<1x48x1x1xf32>, tensor<1x48x4x4xf32>) outs(%274 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x4x4xf32>
    %290 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%289, %collapsed_372 : tensor<1x48x4x4xf32>, tensor<1x48x1x1xf32>) outs(%274 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x4x4xf32>
    %291 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_370, %276 : tensor<1x48x1x1xf32>, tensor<1x48x4x4xf32>) outs(%274 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x4x4xf32>
    %292 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291, %collapsed_374 : tensor<1x48x4x4xf32>, tensor<1x48x1x1xf32>) outs(%274 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x48x4x4xf32>
    %293 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %292 : tensor<1x48x4x4xf32>, tensor<1x48x4x4xf32>) outs(%274 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x48x4x4xf32>
    %294 = tensor.empty() : tensor<1x16x4x4xf32>
    %295 = linalg.fill ins(%cst : f32) outs(%294 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %296 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%293, %cst_70 : tensor<1x48x4x4xf32>, tensor<16x48x1x1xf32>) outs(%295 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %297 = tensor.empty() : tensor<1x96x4x4xf32>
    %298 = linalg.fill ins(%cst : f32) outs(%297 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %299 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%296, %cst_71 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%298 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %300 = tensor.empty() : tensor<1x96xf32>
    %301 = linalg.fill ins(%cst : f32) outs(%300 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %302 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%299 : tensor<1x96x4x4xf32>) outs(%301 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %303 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%302 : tensor<1x96xf32>) outs(%300 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %304 = tensor.empty() : tensor<96x12xf32>
    %transposed_375 = linalg.transpose ins(%cst_72 : tensor<12x96xf32>) outs(%304 : tensor<96x12xf32>) permutation = [1, 0] 
    %305 = tensor.empty() : tensor<1x12xf32>
    %306 = linalg.fill ins(%cst : f32) outs(%305 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %307 = linalg.matmul ins(%303, %transposed_375 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%306 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %308 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%307, %cst_73 : tensor<1x12xf32>, tensor<12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x12xf32>
    %309 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%308 : tensor<1x12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x12xf32>
    %310 = tensor.empty() : tensor<12x384xf32>
    %transposed_376 = linalg.transpose ins(%cst_74 : tensor<384x12xf32>) outs(%310 : tensor<12x384xf32>) permutation = [1, 0] 
    %311 = tensor.empty() : tensor<1x384xf32>
    %312 = linalg.fill ins(%cst : f32) outs(%311 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %313 = linalg.matmul ins(%309, %transposed_376 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%312 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %314 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%313, %cst_75 : tensor<1x384xf32>, tensor<384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %315 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%314 : tensor<1x384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x384xf32>
    %316 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%315, %cst_180 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %317 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%316, %cst_181 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %expanded_377 = tensor.expand_shape %317 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %318 = tensor.empty() : tensor<1x4x96xf32>
    %319 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_377, %cst_178 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %320 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%319, %cst_179 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %expanded_378 = tensor.expand_shape %320 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_379 = tensor.extract_slice %expanded_378[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_380 = tensor.collapse_shape %extracted_slice_379 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_381 = tensor.extract_slice %expanded_378[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_382 = tensor.collapse_shape %extracted_slice_381 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_383 = tensor.extract_slice %expanded_378[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_384 = tensor.collapse_shape %extracted_slice_383 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_385 = tensor.extract_slice %expanded_378[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_386 = tensor.collapse_shape %extracted_slice_385 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %321 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_380, %299 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %322 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321, %collapsed_384 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %323 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_382, %299 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %324 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%323, %collapsed_386 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %325 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %324 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_387 = tensor.pad %325 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %326 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_387, %cst_193 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%298 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %327 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%326 : tensor<1x96x4x4xf32>) outs(%301 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %328 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%327 : tensor<1x96xf32>) outs(%300 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %transposed_388 = linalg.transpose ins(%cst_76 : tensor<12x96xf32>) outs(%304 : tensor<96x12xf32>) permutation = [1, 0] 
    %329 = linalg.matmul ins(%328, %transposed_388 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%306 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %330 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%329, %cst_77 : tensor<1x12xf32>, tensor<12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x12xf32>
    %331 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%330 : tensor<1x12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x12xf32>
    %transposed_389 = linalg.transpose ins(%cst_78 : tensor<384x12xf32>) outs(%310 : tensor<12x384xf32>) permutation = [1, 0] 
    %332 = linalg.matmul ins(%331, %transposed_389 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%312 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %333 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%332, %cst_79 : tensor<1x384xf32>, tensor<384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %334 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%333 : tensor<1x384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x384xf32>
    %335 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%334, %cst_180 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %336 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%335, %cst_181 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %expanded_390 = tensor.expand_shape %336 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %337 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_390, %cst_178 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %338 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%337, %cst_179 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %expanded_391 = tensor.expand_shape %338 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_392 = tensor.extract_slice %expanded_391[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_393 = tensor.collapse_shape %extracted_slice_392 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_394 = tensor.extract_slice %expanded_391[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_395 = tensor.collapse_shape %extracted_slice_394 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_396 = tensor.extract_slice %expanded_391[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_397 = tensor.collapse_shape %extracted_slice_396 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_398 = tensor.extract_slice %expanded_391[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_399 = tensor.collapse_shape %extracted_slice_398 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %339 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_393, %326 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %340 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339, %collapsed_397 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %341 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_395, %326 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %342 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341, %collapsed_399 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %343 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340, %342 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x96x4x4xf32>
    %344 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%343, %cst_80 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%295 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %345 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %344 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%294 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x16x4x4xf32>
    %346 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%345, %cst_81 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%298 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %347 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%346 : tensor<1x96x4x4xf32>) outs(%301 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %348 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%347 : tensor<1x96xf32>) outs(%300 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %transposed_400 = linalg.transpose ins(%cst_82 : tensor<12x96xf32>) outs(%304 : tensor<96x12xf32>) permutation = [1, 0] 
    %349 = linalg.matmul ins(%348, %transposed_400 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%306 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %350 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%349, %cst_83 : tensor<1x12xf32>, tensor<12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x12xf32>
    %351 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%350 : tensor<1x12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x12xf32>
    %transposed_401 = linalg.transpose ins(%cst_84 : tensor<384x12xf32>) outs(%310 : tensor<12x384xf32>) permutation = [1, 0] 
    %352 = linalg.matmul ins(%351, %transposed_401 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%312 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %353 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%352, %cst_85 : tensor<1x384xf32>, tensor<384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %354 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%353 : tensor<1x384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x384xf32>
    %355 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%354, %cst_180 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %356 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%355, %cst_181 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %expanded_402 = tensor.expand_shape %356 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %357 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_402, %cst_178 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %358 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%357, %cst_179 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %expanded_403 = tensor.expand_shape %358 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_404 = tensor.extract_slice %expanded_403[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_405 = tensor.collapse_shape %extracted_slice_404 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_406 = tensor.extract_slice %expanded_403[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_407 = tensor.collapse_shape %extracted_slice_406 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_408 = tensor.extract_slice %expanded_403[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_409 = tensor.collapse_shape %extracted_slice_408 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_410 = tensor.extract_slice %expanded_403[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_411 = tensor.collapse_shape %extracted_slice_410 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %359 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_405, %346 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %360 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359, %collapsed_409 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %361 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_407, %346 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %362 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%361, %collapsed_411 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %363 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360, %362 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_412 = tensor.pad %363 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %364 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_412, %cst_194 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%298 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %365 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%364 : tensor<1x96x4x4xf32>) outs(%301 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %366 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%365 : tensor<1x96xf32>) outs(%300 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %transposed_413 = linalg.transpose ins(%cst_86 : tensor<12x96xf32>) outs(%304 : tensor<96x12xf32>) permutation = [1, 0] 
    %367 = linalg.matmul ins(%366, %transposed_413 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%306 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %368 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%367, %cst_87 : tensor<1x12xf32>, tensor<12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x12xf32>
    %369 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%368 : tensor<1x12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x12xf32>
    %transposed_414 = linalg.transpose ins(%cst_88 : tensor<384x12xf32>) outs(%310 : tensor<12x384xf32>) permutation = [1, 0] 
    %370 = linalg.matmul ins(%369, %transposed_414 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%312 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %371 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%370, %cst_89 : tensor<1x384xf32>, tensor<384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %372 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%371 : tensor<1x384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x384xf32>
    %373 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%372, %cst_180 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %374 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%373, %cst_181 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %expanded_415 = tensor.expand_shape %374 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %375 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_415, %cst_178 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %376 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%375, %cst_179 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %expanded_416 = tensor.expand_shape %376 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_417 = tensor.extract_slice %expanded_416[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_418 = tensor.collapse_shape %extracted_slice_417 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_419 = tensor.extract_slice %expanded_416[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_420 = tensor.collapse_shape %extracted_slice_419 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_421 = tensor.extract_slice %expanded_416[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_422 = tensor.collapse_shape %extracted_slice_421 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_423 = tensor.extract_slice %expanded_416[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_424 = tensor.collapse_shape %extracted_slice_423 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %377 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_418, %364 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %378 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%377, %collapsed_422 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %379 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_420, %364 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %380 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379, %collapsed_424 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %381 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%378, %380 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x96x4x4xf32>
    %382 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%381, %cst_90 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%295 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %383 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%345, %382 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%294 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x16x4x4xf32>
    %384 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%383, %cst_91 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%298 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %385 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%384 : tensor<1x96x4x4xf32>) outs(%301 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %386 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%385 : tensor<1x96xf32>) outs(%300 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %transposed_425 = linalg.transpose ins(%cst_92 : tensor<12x96xf32>) outs(%304 : tensor<96x12xf32>) permutation = [1, 0] 
    %387 = linalg.matmul ins(%386, %transposed_425 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%306 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %388 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%387, %cst_93 : tensor<1x12xf32>, tensor<12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x12xf32>
    %389 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%388 : tensor<1x12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x12xf32>
    %transposed_426 = linalg.transpose ins(%cst_94 : tensor<384x12xf32>) outs(%310 : tensor<12x384xf32>) permutation = [1, 0] 
    %390 = linalg.matmul ins(%389, %transposed_426 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%312 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %391 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%390, %cst_95 : tensor<1x384xf32>, tensor<384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %392 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%391 : tensor<1x384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x384xf32>
    %393 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%392, %cst_180 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %394 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%393, %cst_181 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %expanded_427 = tensor.expand_shape %394 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %395 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_427, %cst_178 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %396 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%395, %cst_179 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %expanded_428 = tensor.expand_shape %396 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_429 = tensor.extract_slice %expanded_428[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_430 = tensor.collapse_shape %extracted_slice_429 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_431 = tensor.extract_slice %expanded_428[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_432 = tensor.collapse_shape %extracted_slice_431 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_433 = tensor.extract_slice %expanded_428[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_434 = tensor.collapse_shape %extracted_slice_433 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_435 = tensor.extract_slice %expanded_428[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_436 = tensor.collapse_shape %extracted_slice_435 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %397 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_430, %384 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %398 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%397, %collapsed_434 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %399 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_432, %384 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %400 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%399, %collapsed_436 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %401 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%398, %400 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_437 = tensor.pad %401 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %402 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_437, %cst_195 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%298 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %403 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%402 : tensor<1x96x4x4xf32>) outs(%301 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %404 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%403 : tensor<1x96xf32>) outs(%300 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %transposed_438 = linalg.transpose ins(%cst_96 : tensor<12x96xf32>) outs(%304 : tensor<96x12xf32>) permutation = [1, 0] 
    %405 = linalg.matmul ins(%404, %transposed_438 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%306 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %406 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%405, %cst_97 : tensor<1x12xf32>, tensor<12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x12xf32>
    %407 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%406 : tensor<1x12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x12xf32>
    %transposed_439 = linalg.transpose ins(%cst_98 : tensor<384x12xf32>) outs(%310 : tensor<12x384xf32>) permutation = [1, 0] 
    %408 = linalg.matmul ins(%407, %transposed_439 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%312 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %409 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%408, %cst_99 : tensor<1x384xf32>, tensor<384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %410 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%409 : tensor<1x384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x384xf32>
    %411 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%410, %cst_180 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %412 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%411, %cst_181 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %expanded_440 = tensor.expand_shape %412 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %413 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_440, %cst_178 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %414 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%413, %cst_179 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %expanded_441 = tensor.expand_shape %414 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_442 = tensor.extract_slice %expanded_441[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_443 = tensor.collapse_shape %extracted_slice_442 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_444 = tensor.extract_slice %expanded_441[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_445 = tensor.collapse_shape %extracted_slice_444 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_446 = tensor.extract_slice %expanded_441[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_447 = tensor.collapse_shape %extracted_slice_446 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_448 = tensor.extract_slice %expanded_441[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_449 = tensor.collapse_shape %extracted_slice_448 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %415 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_443, %402 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %416 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%415, %collapsed_447 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %417 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_445, %402 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %418 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%417, %collapsed_449 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %419 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%416, %418 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x96x4x4xf32>
    %420 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%419, %cst_100 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%295 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %421 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%383, %420 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%294 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x16x4x4xf32>
    %422 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%421, %cst_101 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%298 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %423 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%422 : tensor<1x96x4x4xf32>) outs(%301 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %424 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%423 : tensor<1x96xf32>) outs(%300 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %transposed_450 = linalg.transpose ins(%cst_102 : tensor<12x96xf32>) outs(%304 : tensor<96x12xf32>) permutation = [1, 0] 
    %425 = linalg.matmul ins(%424, %transposed_450 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%306 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %426 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%425, %cst_103 : tensor<1x12xf32>, tensor<12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x12xf32>
    %427 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%426 : tensor<1x12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x12xf32>
    %transposed_451 = linalg.transpose ins(%cst_104 : tensor<384x12xf32>) outs(%310 : tensor<12x384xf32>) permutation = [1, 0] 
    %428 = linalg.matmul ins(%427, %transposed_451 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%312 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %429 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%428, %cst_105 : tensor<1x384xf32>, tensor<384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %430 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%429 : tensor<1x384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x384xf32>
    %431 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%430, %cst_180 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %432 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%431, %cst_181 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %expanded_452 = tensor.expand_shape %432 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %433 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_452, %cst_178 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %434 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%433, %cst_179 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %expanded_453 = tensor.expand_shape %434 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_454 = tensor.extract_slice %expanded_453[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_455 = tensor.collapse_shape %extracted_slice_454 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_456 = tensor.extract_slice %expanded_453[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_457 = tensor.collapse_shape %extracted_slice_456 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_458 = tensor.extract_slice %expanded_453[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_459 = tensor.collapse_shape %extracted_slice_458 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_460 = tensor.extract_slice %expanded_453[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_461 = tensor.collapse_shape %extracted_slice_460 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %435 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_455, %422 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %436 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%435, %collapsed_459 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %437 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_457, %422 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %438 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%437, %collapsed_461 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %439 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%436, %438 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_462 = tensor.pad %439 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %440 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_462, %cst_196 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%298 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %441 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%440 : tensor<1x96x4x4xf32>) outs(%301 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %442 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%441 : tensor<1x96xf32>) outs(%300 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96xf32>
    %transposed_463 = linalg.transpose ins(%cst_106 : tensor<12x96xf32>) outs(%304 : tensor<96x12xf32>) permutation = [1, 0] 
    %443 = linalg.matmul ins(%442, %transposed_463 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%306 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %444 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%443, %cst_107 : tensor<1x12xf32>, tensor<12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x12xf32>
    %445 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%444 : tensor<1x12xf32>) outs(%305 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x12xf32>
    %transposed_464 = linalg.transpose ins(%cst_108 : tensor<384x12xf32>) outs(%310 : tensor<12x384xf32>) permutation = [1, 0] 
    %446 = linalg.matmul ins(%445, %transposed_464 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%312 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %447 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%446, %cst_109 : tensor<1x384xf32>, tensor<384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %448 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%447 : tensor<1x384xf32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x384xf32>
    %449 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%448, %cst_180 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %450 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%449, %cst_181 : tensor<1x384xf32>, tensor<f32>) outs(%311 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x384xf32>
    %expanded_465 = tensor.expand_shape %450 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %451 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_465, %cst_178 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %452 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%451, %cst_179 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%318 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x96xf32>
    %expanded_466 = tensor.expand_shape %452 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_467 = tensor.extract_slice %expanded_466[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_468 = tensor.collapse_shape %extracted_slice_467 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_469 = tensor.extract_slice %expanded_466[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_470 = tensor.collapse_shape %extracted_slice_469 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_471 = tensor.extract_slice %expanded_466[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_472 = tensor.collapse_shape %extracted_slice_471 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %extracted_slice_473 = tensor.extract_slice %expanded_466[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_474 = tensor.collapse_shape %extracted_slice_473 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %453 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_468, %440 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %454 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%453, %collapsed_472 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %455 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_470, %440 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %456 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%455, %collapsed_474 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x96x4x4xf32>
    %457 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%454, %456 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%297 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x96x4x4xf32>
    %458 = tensor.empty() : tensor<1x24x4x4xf32>
    %459 = linalg.fill ins(%cst : f32) outs(%458 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %460 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%457, %cst_110 : tensor<1x96x4x4xf32>, tensor<24x96x1x1xf32>) outs(%459 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %461 = tensor.empty() : tensor<1x144x4x4xf32>
    %462 = linalg.fill ins(%cst : f32) outs(%461 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %463 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%460, %cst_111 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%462 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %464 = tensor.empty() : tensor<1x144xf32>
    %465 = linalg.fill ins(%cst : f32) outs(%464 : tensor<1x144xf32>) -> tensor<1x144xf32>
    %466 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%463 : tensor<1x144x4x4xf32>) outs(%465 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %467 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%466 : tensor<1x144xf32>) outs(%464 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %468 = tensor.empty() : tensor<144x18xf32>
    %transposed_475 = linalg.transpose ins(%cst_112 : tensor<18x144xf32>) outs(%468 : tensor<144x18xf32>) permutation = [1, 0] 
    %469 = tensor.empty() : tensor<1x18xf32>
    %470 = linalg.fill ins(%cst : f32) outs(%469 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %471 = linalg.matmul ins(%467, %transposed_475 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%470 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %472 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%471, %cst_113 : tensor<1x18xf32>, tensor<18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x18xf32>
    %473 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%472 : tensor<1x18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x18xf32>
    %474 = tensor.empty() : tensor<18x576xf32>
    %transposed_476 = linalg.transpose ins(%cst_114 : tensor<576x18xf32>) outs(%474 : tensor<18x576xf32>) permutation = [1, 0] 
    %475 = tensor.empty() : tensor<1x576xf32>
    %476 = linalg.fill ins(%cst : f32) outs(%475 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %477 = linalg.matmul ins(%473, %transposed_476 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%476 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %478 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%477, %cst_115 : tensor<1x576xf32>, tensor<576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %479 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%478 : tensor<1x576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x576xf32>
    %480 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%479, %cst_180 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %481 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%480, %cst_181 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %expanded_477 = tensor.expand_shape %481 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %482 = tensor.empty() : tensor<1x4x144xf32>
    %483 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_477, %cst_178 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %484 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%483, %cst_179 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %expanded_478 = tensor.expand_shape %484 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_479 = tensor.extract_slice %expanded_478[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_480 = tensor.collapse_shape %extracted_slice_479 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_481 = tensor.extract_slice %expanded_478[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_482 = tensor.collapse_shape %extracted_slice_481 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_483 = tensor.extract_slice %expanded_478[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_484 = tensor.collapse_shape %extracted_slice_483 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_485 = tensor.extract_slice %expanded_478[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_486 = tensor.collapse_shape %extracted_slice_485 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %485 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_480, %463 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %486 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%485, %collapsed_484 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %487 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_482, %463 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %488 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%487, %collapsed_486 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %489 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%486, %488 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_487 = tensor.pad %489 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %490 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_487, %cst_197 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%462 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %491 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%490 : tensor<1x144x4x4xf32>) outs(%465 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %492 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%491 : tensor<1x144xf32>) outs(%464 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %transposed_488 = linalg.transpose ins(%cst_116 : tensor<18x144xf32>) outs(%468 : tensor<144x18xf32>) permutation = [1, 0] 
    %493 = linalg.matmul ins(%492, %transposed_488 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%470 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %494 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%493, %cst_117 : tensor<1x18xf32>, tensor<18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x18xf32>
    %495 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%494 : tensor<1x18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x18xf32>
    %transposed_489 = linalg.transpose ins(%cst_118 : tensor<576x18xf32>) outs(%474 : tensor<18x576xf32>) permutation = [1, 0] 
    %496 = linalg.matmul ins(%495, %transposed_489 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%476 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %497 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%496, %cst_119 : tensor<1x576xf32>, tensor<576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %498 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%497 : tensor<1x576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x576xf32>
    %499 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%498, %cst_180 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %500 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%499, %cst_181 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %expanded_490 = tensor.expand_shape %500 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %501 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_490, %cst_178 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %502 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%501, %cst_179 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %expanded_491 = tensor.expand_shape %502 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_492 = tensor.extract_slice %expanded_491[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_493 = tensor.collapse_shape %extracted_slice_492 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_494 = tensor.extract_slice %expanded_491[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_495 = tensor.collapse_shape %extracted_slice_494 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_496 = tensor.extract_slice %expanded_491[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_497 = tensor.collapse_shape %extracted_slice_496 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_498 = tensor.extract_slice %expanded_491[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_499 = tensor.collapse_shape %extracted_slice_498 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %503 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_493, %490 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %504 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%503, %collapsed_497 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %505 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_495, %490 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %506 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%505, %collapsed_499 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %507 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%504, %506 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x144x4x4xf32>
    %508 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%507, %cst_120 : tensor<1x144x4x4xf32>, tensor<24x144x1x1xf32>) outs(%459 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %509 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%460, %508 : tensor<1x24x4x4xf32>, tensor<1x24x4x4xf32>) outs(%458 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x24x4x4xf32>
    %510 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%509, %cst_121 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%462 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %511 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%510 : tensor<1x144x4x4xf32>) outs(%465 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %512 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%511 : tensor<1x144xf32>) outs(%464 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %transposed_500 = linalg.transpose ins(%cst_122 : tensor<18x144xf32>) outs(%468 : tensor<144x18xf32>) permutation = [1, 0] 
    %513 = linalg.matmul ins(%512, %transposed_500 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%470 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %514 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%513, %cst_123 : tensor<1x18xf32>, tensor<18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x18xf32>
    %515 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%514 : tensor<1x18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x18xf32>
    %transposed_501 = linalg.transpose ins(%cst_124 : tensor<576x18xf32>) outs(%474 : tensor<18x576xf32>) permutation = [1, 0] 
    %516 = linalg.matmul ins(%515, %transposed_501 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%476 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %517 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%516, %cst_125 : tensor<1x576xf32>, tensor<576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %518 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%517 : tensor<1x576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x576xf32>
    %519 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%518, %cst_180 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %520 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%519, %cst_181 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %expanded_502 = tensor.expand_shape %520 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %521 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_502, %cst_178 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %522 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%521, %cst_179 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %expanded_503 = tensor.expand_shape %522 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_504 = tensor.extract_slice %expanded_503[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_505 = tensor.collapse_shape %extracted_slice_504 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_506 = tensor.extract_slice %expanded_503[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_507 = tensor.collapse_shape %extracted_slice_506 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_508 = tensor.extract_slice %expanded_503[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_509 = tensor.collapse_shape %extracted_slice_508 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_510 = tensor.extract_slice %expanded_503[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_511 = tensor.collapse_shape %extracted_slice_510 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %523 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_505, %510 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %524 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%523, %collapsed_509 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %525 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_507, %510 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %526 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%525, %collapsed_511 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %527 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%524, %526 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_512 = tensor.pad %527 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %528 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_512, %cst_198 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%462 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %529 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%528 : tensor<1x144x4x4xf32>) outs(%465 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %530 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%529 : tensor<1x144xf32>) outs(%464 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %transposed_513 = linalg.transpose ins(%cst_126 : tensor<18x144xf32>) outs(%468 : tensor<144x18xf32>) permutation = [1, 0] 
    %531 = linalg.matmul ins(%530, %transposed_513 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%470 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %532 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%531, %cst_127 : tensor<1x18xf32>, tensor<18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x18xf32>
    %533 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%532 : tensor<1x18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x18xf32>
    %transposed_514 = linalg.transpose ins(%cst_128 : tensor<576x18xf32>) outs(%474 : tensor<18x576xf32>) permutation = [1, 0] 
    %534 = linalg.matmul ins(%533, %transposed_514 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%476 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %535 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%534, %cst_129 : tensor<1x576xf32>, tensor<576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %536 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%535 : tensor<1x576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x576xf32>
    %537 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%536, %cst_180 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %538 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%537, %cst_181 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %expanded_515 = tensor.expand_shape %538 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %539 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_515, %cst_178 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %540 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%539, %cst_179 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %expanded_516 = tensor.expand_shape %540 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_517 = tensor.extract_slice %expanded_516[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_518 = tensor.collapse_shape %extracted_slice_517 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_519 = tensor.extract_slice %expanded_516[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_520 = tensor.collapse_shape %extracted_slice_519 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_521 = tensor.extract_slice %expanded_516[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_522 = tensor.collapse_shape %extracted_slice_521 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_523 = tensor.extract_slice %expanded_516[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_524 = tensor.collapse_shape %extracted_slice_523 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %541 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_518, %528 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %542 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%541, %collapsed_522 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %543 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_520, %528 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %544 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%543, %collapsed_524 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %545 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%542, %544 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x144x4x4xf32>
    %546 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%545, %cst_130 : tensor<1x144x4x4xf32>, tensor<24x144x1x1xf32>) outs(%459 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %547 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%509, %546 : tensor<1x24x4x4xf32>, tensor<1x24x4x4xf32>) outs(%458 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x24x4x4xf32>
    %548 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%547, %cst_131 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%462 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %549 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%548 : tensor<1x144x4x4xf32>) outs(%465 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %550 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%549 : tensor<1x144xf32>) outs(%464 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_192 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %transposed_525 = linalg.transpose ins(%cst_132 : tensor<18x144xf32>) outs(%468 : tensor<144x18xf32>) permutation = [1, 0] 
    %551 = linalg.matmul ins(%550, %transposed_525 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%470 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %552 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%551, %cst_133 : tensor<1x18xf32>, tensor<18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x18xf32>
    %553 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%552 : tensor<1x18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x18xf32>
    %transposed_526 = linalg.transpose ins(%cst_134 : tensor<576x18xf32>) outs(%474 : tensor<18x576xf32>) permutation = [1, 0] 
    %554 = linalg.matmul ins(%553, %transposed_526 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%476 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %555 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%554, %cst_135 : tensor<1x576xf32>, tensor<576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %556 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%555 : tensor<1x576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x576xf32>
    %557 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%556, %cst_180 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %558 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%557, %cst_181 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %expanded_527 = tensor.expand_shape %558 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %559 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_527, %cst_178 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %560 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%559, %cst_179 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %expanded_528 = tensor.expand_shape %560 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_529 = tensor.extract_slice %expanded_528[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_530 = tensor.collapse_shape %extracted_slice_529 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_531 = tensor.extract_slice %expanded_528[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_532 = tensor.collapse_shape %extracted_slice_531 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_533 = tensor.extract_slice %expanded_528[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_534 = tensor.collapse_shape %extracted_slice_533 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_535 = tensor.extract_slice %expanded_528[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_536 = tensor.collapse_shape %extracted_slice_535 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %561 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_530, %548 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %562 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%561, %collapsed_534 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %563 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_532, %548 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %564 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%563, %collapsed_536 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x4x4xf32>
    %565 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%562, %564 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%461 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_537 = tensor.pad %565 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %566 = tensor.empty() : tensor<1x144x2x2xf32>
    %567 = linalg.fill ins(%cst : f32) outs(%566 : tensor<1x144x2x2xf32>) -> tensor<1x144x2x2xf32>
    %568 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_537, %cst_199 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%567 : tensor<1x144x2x2xf32>) -> tensor<1x144x2x2xf32>
    %569 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%568 : tensor<1x144x2x2xf32>) outs(%465 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %570 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%569 : tensor<1x144xf32>) outs(%464 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_200 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144xf32>
    %transposed_538 = linalg.transpose ins(%cst_136 : tensor<18x144xf32>) outs(%468 : tensor<144x18xf32>) permutation = [1, 0] 
    %571 = linalg.matmul ins(%570, %transposed_538 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%470 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %572 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%571, %cst_137 : tensor<1x18xf32>, tensor<18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x18xf32>
    %573 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%572 : tensor<1x18xf32>) outs(%469 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x18xf32>
    %transposed_539 = linalg.transpose ins(%cst_138 : tensor<576x18xf32>) outs(%474 : tensor<18x576xf32>) permutation = [1, 0] 
    %574 = linalg.matmul ins(%573, %transposed_539 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%476 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %575 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%574, %cst_139 : tensor<1x576xf32>, tensor<576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %576 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%575 : tensor<1x576xf32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x576xf32>
    %577 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%576, %cst_180 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %578 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%577, %cst_181 : tensor<1x576xf32>, tensor<f32>) outs(%475 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x576xf32>
    %expanded_540 = tensor.expand_shape %578 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %579 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_540, %cst_178 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %580 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%579, %cst_179 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%482 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x144xf32>
    %expanded_541 = tensor.expand_shape %580 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_542 = tensor.extract_slice %expanded_541[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_543 = tensor.collapse_shape %extracted_slice_542 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_544 = tensor.extract_slice %expanded_541[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_545 = tensor.collapse_shape %extracted_slice_544 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_546 = tensor.extract_slice %expanded_541[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_547 = tensor.collapse_shape %extracted_slice_546 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %extracted_slice_548 = tensor.extract_slice %expanded_541[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_549 = tensor.collapse_shape %extracted_slice_548 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %581 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_543, %568 : tensor<1x144x1x1xf32>, tensor<1x144x2x2xf32>) outs(%566 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x2x2xf32>
    %582 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%581, %collapsed_547 : tensor<1x144x2x2xf32>, tensor<1x144x1x1xf32>) outs(%566 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x2x2xf32>
    %583 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_545, %568 : tensor<1x144x1x1xf32>, tensor<1x144x2x2xf32>) outs(%566 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x2x2xf32>
    %584 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%583, %collapsed_549 : tensor<1x144x2x2xf32>, tensor<1x144x1x1xf32>) outs(%566 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x144x2x2xf32>
    %585 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%582, %584 : tensor<1x144x2x2xf32>, tensor<1x144x2x2xf32>) outs(%566 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x144x2x2xf32>
    %586 = tensor.empty() : tensor<1x40x2x2xf32>
    %587 = linalg.fill ins(%cst : f32) outs(%586 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %588 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%585, %cst_140 : tensor<1x144x2x2xf32>, tensor<40x144x1x1xf32>) outs(%587 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %589 = tensor.empty() : tensor<1x240x2x2xf32>
    %590 = linalg.fill ins(%cst : f32) outs(%589 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %591 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%588, %cst_141 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%590 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %592 = tensor.empty() : tensor<1x240xf32>
    %593 = linalg.fill ins(%cst : f32) outs(%592 : tensor<1x240xf32>) -> tensor<1x240xf32>
    %594 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%591 : tensor<1x240x2x2xf32>) outs(%593 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %595 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%594 : tensor<1x240xf32>) outs(%592 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_200 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %596 = tensor.empty() : tensor<240x30xf32>
    %transposed_550 = linalg.transpose ins(%cst_142 : tensor<30x240xf32>) outs(%596 : tensor<240x30xf32>) permutation = [1, 0] 
    %597 = tensor.empty() : tensor<1x30xf32>
    %598 = linalg.fill ins(%cst : f32) outs(%597 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %599 = linalg.matmul ins(%595, %transposed_550 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%598 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %600 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%599, %cst_143 : tensor<1x30xf32>, tensor<30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x30xf32>
    %601 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%600 : tensor<1x30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x30xf32>
    %602 = tensor.empty() : tensor<30x960xf32>
    %transposed_551 = linalg.transpose ins(%cst_144 : tensor<960x30xf32>) outs(%602 : tensor<30x960xf32>) permutation = [1, 0] 
    %603 = tensor.empty() : tensor<1x960xf32>
    %604 = linalg.fill ins(%cst : f32) outs(%603 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %605 = linalg.matmul ins(%601, %transposed_551 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%604 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %606 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%605, %cst_145 : tensor<1x960xf32>, tensor<960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %607 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%606 : tensor<1x960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x960xf32>
    %608 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%607, %cst_180 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %609 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%608, %cst_181 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %expanded_552 = tensor.expand_shape %609 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %610 = tensor.empty() : tensor<1x4x240xf32>
    %611 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_552, %cst_178 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %612 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%611, %cst_179 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %expanded_553 = tensor.expand_shape %612 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_554 = tensor.extract_slice %expanded_553[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_555 = tensor.collapse_shape %extracted_slice_554 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_556 = tensor.extract_slice %expanded_553[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_557 = tensor.collapse_shape %extracted_slice_556 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_558 = tensor.extract_slice %expanded_553[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_559 = tensor.collapse_shape %extracted_slice_558 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_560 = tensor.extract_slice %expanded_553[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_561 = tensor.collapse_shape %extracted_slice_560 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %613 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_555, %591 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %614 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%613, %collapsed_559 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %615 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_557, %591 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %616 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%615, %collapsed_561 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %617 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%614, %616 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_562 = tensor.pad %617 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %618 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_562, %cst_201 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%590 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %619 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%618 : tensor<1x240x2x2xf32>) outs(%593 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %620 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%619 : tensor<1x240xf32>) outs(%592 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_200 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %transposed_563 = linalg.transpose ins(%cst_146 : tensor<30x240xf32>) outs(%596 : tensor<240x30xf32>) permutation = [1, 0] 
    %621 = linalg.matmul ins(%620, %transposed_563 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%598 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %622 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%621, %cst_147 : tensor<1x30xf32>, tensor<30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x30xf32>
    %623 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%622 : tensor<1x30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x30xf32>
    %transposed_564 = linalg.transpose ins(%cst_148 : tensor<960x30xf32>) outs(%602 : tensor<30x960xf32>) permutation = [1, 0] 
    %624 = linalg.matmul ins(%623, %transposed_564 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%604 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %625 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%624, %cst_149 : tensor<1x960xf32>, tensor<960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %626 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%625 : tensor<1x960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x960xf32>
    %627 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%626, %cst_180 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %628 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%627, %cst_181 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %expanded_565 = tensor.expand_shape %628 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %629 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_565, %cst_178 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %630 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%629, %cst_179 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %expanded_566 = tensor.expand_shape %630 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_567 = tensor.extract_slice %expanded_566[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_568 = tensor.collapse_shape %extracted_slice_567 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_569 = tensor.extract_slice %expanded_566[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_570 = tensor.collapse_shape %extracted_slice_569 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_571 = tensor.extract_slice %expanded_566[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_572 = tensor.collapse_shape %extracted_slice_571 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_573 = tensor.extract_slice %expanded_566[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_574 = tensor.collapse_shape %extracted_slice_573 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %631 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_568, %618 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %632 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%631, %collapsed_572 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %633 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_570, %618 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %634 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%633, %collapsed_574 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %635 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%632, %634 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x240x2x2xf32>
    %636 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%635, %cst_150 : tensor<1x240x2x2xf32>, tensor<40x240x1x1xf32>) outs(%587 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %637 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%588, %636 : tensor<1x40x2x2xf32>, tensor<1x40x2x2xf32>) outs(%586 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x40x2x2xf32>
    %638 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%637, %cst_151 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%590 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %639 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%638 : tensor<1x240x2x2xf32>) outs(%593 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %640 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%639 : tensor<1x240xf32>) outs(%592 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_200 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %transposed_575 = linalg.transpose ins(%cst_152 : tensor<30x240xf32>) outs(%596 : tensor<240x30xf32>) permutation = [1, 0] 
    %641 = linalg.matmul ins(%640, %transposed_575 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%598 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %642 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%641, %cst_153 : tensor<1x30xf32>, tensor<30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x30xf32>
    %643 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%642 : tensor<1x30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x30xf32>
    %transposed_576 = linalg.transpose ins(%cst_154 : tensor<960x30xf32>) outs(%602 : tensor<30x960xf32>) permutation = [1, 0] 
    %644 = linalg.matmul ins(%643, %transposed_576 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%604 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %645 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%644, %cst_155 : tensor<1x960xf32>, tensor<960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %646 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%645 : tensor<1x960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x960xf32>
    %647 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%646, %cst_180 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %648 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%647, %cst_181 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %expanded_577 = tensor.expand_shape %648 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %649 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_577, %cst_178 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %650 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%649, %cst_179 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %expanded_578 = tensor.expand_shape %650 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_579 = tensor.extract_slice %expanded_578[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_580 = tensor.collapse_shape %extracted_slice_579 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_581 = tensor.extract_slice %expanded_578[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_582 = tensor.collapse_shape %extracted_slice_581 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_583 = tensor.extract_slice %expanded_578[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_584 = tensor.collapse_shape %extracted_slice_583 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_585 = tensor.extract_slice %expanded_578[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_586 = tensor.collapse_shape %extracted_slice_585 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %651 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_580, %638 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %652 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%651, %collapsed_584 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %653 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_582, %638 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %654 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%653, %collapsed_586 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %655 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%652, %654 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_587 = tensor.pad %655 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %656 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_587, %cst_202 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%590 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %657 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%656 : tensor<1x240x2x2xf32>) outs(%593 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %658 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%657 : tensor<1x240xf32>) outs(%592 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_200 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %transposed_588 = linalg.transpose ins(%cst_156 : tensor<30x240xf32>) outs(%596 : tensor<240x30xf32>) permutation = [1, 0] 
    %659 = linalg.matmul ins(%658, %transposed_588 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%598 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %660 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%659, %cst_157 : tensor<1x30xf32>, tensor<30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x30xf32>
    %661 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%660 : tensor<1x30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x30xf32>
    %transposed_589 = linalg.transpose ins(%cst_158 : tensor<960x30xf32>) outs(%602 : tensor<30x960xf32>) permutation = [1, 0] 
    %662 = linalg.matmul ins(%661, %transposed_589 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%604 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %663 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%662, %cst_159 : tensor<1x960xf32>, tensor<960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %664 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%663 : tensor<1x960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x960xf32>
    %665 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%664, %cst_180 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %666 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%665, %cst_181 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %expanded_590 = tensor.expand_shape %666 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %667 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_590, %cst_178 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %668 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%667, %cst_179 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %expanded_591 = tensor.expand_shape %668 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_592 = tensor.extract_slice %expanded_591[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_593 = tensor.collapse_shape %extracted_slice_592 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_594 = tensor.extract_slice %expanded_591[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_595 = tensor.collapse_shape %extracted_slice_594 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_596 = tensor.extract_slice %expanded_591[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_597 = tensor.collapse_shape %extracted_slice_596 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_598 = tensor.extract_slice %expanded_591[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_599 = tensor.collapse_shape %extracted_slice_598 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %669 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_593, %656 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %670 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%669, %collapsed_597 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %671 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_595, %656 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %672 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%671, %collapsed_599 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %673 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%670, %672 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x240x2x2xf32>
    %674 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%673, %cst_160 : tensor<1x240x2x2xf32>, tensor<40x240x1x1xf32>) outs(%587 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %675 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%637, %674 : tensor<1x40x2x2xf32>, tensor<1x40x2x2xf32>) outs(%586 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x40x2x2xf32>
    %676 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%675, %cst_161 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%590 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %677 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%676 : tensor<1x240x2x2xf32>) outs(%593 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %678 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%677 : tensor<1x240xf32>) outs(%592 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_200 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %transposed_600 = linalg.transpose ins(%cst_162 : tensor<30x240xf32>) outs(%596 : tensor<240x30xf32>) permutation = [1, 0] 
    %679 = linalg.matmul ins(%678, %transposed_600 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%598 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %680 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%679, %cst_163 : tensor<1x30xf32>, tensor<30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x30xf32>
    %681 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%680 : tensor<1x30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x30xf32>
    %transposed_601 = linalg.transpose ins(%cst_164 : tensor<960x30xf32>) outs(%602 : tensor<30x960xf32>) permutation = [1, 0] 
    %682 = linalg.matmul ins(%681, %transposed_601 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%604 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %683 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%682, %cst_165 : tensor<1x960xf32>, tensor<960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %684 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%683 : tensor<1x960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x960xf32>
    %685 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%684, %cst_180 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %686 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%685, %cst_181 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %expanded_602 = tensor.expand_shape %686 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %687 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_602, %cst_178 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %688 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%687, %cst_179 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %expanded_603 = tensor.expand_shape %688 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_604 = tensor.extract_slice %expanded_603[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_605 = tensor.collapse_shape %extracted_slice_604 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_606 = tensor.extract_slice %expanded_603[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_607 = tensor.collapse_shape %extracted_slice_606 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_608 = tensor.extract_slice %expanded_603[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_609 = tensor.collapse_shape %extracted_slice_608 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_610 = tensor.extract_slice %expanded_603[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_611 = tensor.collapse_shape %extracted_slice_610 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %689 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_605, %676 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %690 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%689, %collapsed_609 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %691 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_607, %676 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %692 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%691, %collapsed_611 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %693 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%690, %692 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_612 = tensor.pad %693 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %694 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_612, %cst_203 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%590 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %695 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%694 : tensor<1x240x2x2xf32>) outs(%593 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %696 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%695 : tensor<1x240xf32>) outs(%592 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_200 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240xf32>
    %transposed_613 = linalg.transpose ins(%cst_166 : tensor<30x240xf32>) outs(%596 : tensor<240x30xf32>) permutation = [1, 0] 
    %697 = linalg.matmul ins(%696, %transposed_613 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%598 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %698 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%697, %cst_167 : tensor<1x30xf32>, tensor<30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x30xf32>
    %699 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%698 : tensor<1x30xf32>) outs(%597 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x30xf32>
    %transposed_614 = linalg.transpose ins(%cst_168 : tensor<960x30xf32>) outs(%602 : tensor<30x960xf32>) permutation = [1, 0] 
    %700 = linalg.matmul ins(%699, %transposed_614 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%604 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %701 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%700, %cst_169 : tensor<1x960xf32>, tensor<960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %702 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%701 : tensor<1x960xf32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x960xf32>
    %703 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%702, %cst_180 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %704 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%703, %cst_181 : tensor<1x960xf32>, tensor<f32>) outs(%603 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x960xf32>
    %expanded_615 = tensor.expand_shape %704 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %705 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_615, %cst_178 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %706 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%705, %cst_179 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%610 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x240xf32>
    %expanded_616 = tensor.expand_shape %706 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_617 = tensor.extract_slice %expanded_616[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_618 = tensor.collapse_shape %extracted_slice_617 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_619 = tensor.extract_slice %expanded_616[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_620 = tensor.collapse_shape %extracted_slice_619 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_621 = tensor.extract_slice %expanded_616[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_622 = tensor.collapse_shape %extracted_slice_621 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %extracted_slice_623 = tensor.extract_slice %expanded_616[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_624 = tensor.collapse_shape %extracted_slice_623 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %707 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_618, %694 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %708 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%707, %collapsed_622 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %709 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_620, %694 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %710 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%709, %collapsed_624 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x240x2x2xf32>
    %711 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%708, %710 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%589 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x240x2x2xf32>
    %712 = tensor.empty() : tensor<1x80x2x2xf32>
    %713 = linalg.fill ins(%cst : f32) outs(%712 : tensor<1x80x2x2xf32>) -> tensor<1x80x2x2xf32>
    %714 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%711, %cst_170 : tensor<1x240x2x2xf32>, tensor<80x240x1x1xf32>) outs(%713 : tensor<1x80x2x2xf32>) -> tensor<1x80x2x2xf32>
    %715 = tensor.empty() : tensor<1x320x2x2xf32>
    %716 = linalg.fill ins(%cst : f32) outs(%715 : tensor<1x320x2x2xf32>) -> tensor<1x320x2x2xf32>
    %717 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%714, %cst_171 : tensor<1x80x2x2xf32>, tensor<320x80x1x1xf32>) outs(%716 : tensor<1x320x2x2xf32>) -> tensor<1x320x2x2xf32>
    %718 = tensor.empty() : tensor<1x320xf32>
    %719 = linalg.fill ins(%cst : f32) outs(%718 : tensor<1x320xf32>) -> tensor<1x320xf32>
    %720 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%717 : tensor<1x320x2x2xf32>) outs(%719 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x320xf32>
    %721 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%720 : tensor<1x320xf32>) outs(%718 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_200 : f32
      linalg.yield %751 : f32
    } -> tensor<1x320xf32>
    %722 = tensor.empty() : tensor<320x40xf32>
    %transposed_625 = linalg.transpose ins(%cst_172 : tensor<40x320xf32>) outs(%722 : tensor<320x40xf32>) permutation = [1, 0] 
    %723 = tensor.empty() : tensor<1x40xf32>
    %724 = linalg.fill ins(%cst : f32) outs(%723 : tensor<1x40xf32>) -> tensor<1x40xf32>
    %725 = linalg.matmul ins(%721, %transposed_625 : tensor<1x320xf32>, tensor<320x40xf32>) outs(%724 : tensor<1x40xf32>) -> tensor<1x40xf32>
    %726 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%725, %cst_173 : tensor<1x40xf32>, tensor<40xf32>) outs(%723 : tensor<1x40xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x40xf32>
    %727 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%726 : tensor<1x40xf32>) outs(%723 : tensor<1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.cmpf ugt, %in, %cst : f32
      %752 = arith.select %751, %in, %cst : f32
      linalg.yield %752 : f32
    } -> tensor<1x40xf32>
    %728 = tensor.empty() : tensor<40x1280xf32>
    %transposed_626 = linalg.transpose ins(%cst_174 : tensor<1280x40xf32>) outs(%728 : tensor<40x1280xf32>) permutation = [1, 0] 
    %729 = tensor.empty() : tensor<1x1280xf32>
    %730 = linalg.fill ins(%cst : f32) outs(%729 : tensor<1x1280xf32>) -> tensor<1x1280xf32>
    %731 = linalg.matmul ins(%727, %transposed_626 : tensor<1x40xf32>, tensor<40x1280xf32>) outs(%730 : tensor<1x1280xf32>) -> tensor<1x1280xf32>
    %732 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%731, %cst_175 : tensor<1x1280xf32>, tensor<1280xf32>) outs(%729 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x1280xf32>
    %733 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%732 : tensor<1x1280xf32>) outs(%729 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.negf %in : f32
      %752 = math.exp %751 : f32
      %753 = arith.addf %752, %cst_0 : f32
      %754 = arith.divf %cst_0, %753 : f32
      linalg.yield %754 : f32
    } -> tensor<1x1280xf32>
    %734 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%733, %cst_180 : tensor<1x1280xf32>, tensor<f32>) outs(%729 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x1280xf32>
    %735 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%734, %cst_181 : tensor<1x1280xf32>, tensor<f32>) outs(%729 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.subf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x1280xf32>
    %expanded_627 = tensor.expand_shape %735 [[0], [1, 2]] output_shape [1, 4, 320] : tensor<1x1280xf32> into tensor<1x4x320xf32>
    %736 = tensor.empty() : tensor<1x4x320xf32>
    %737 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_627, %cst_178 : tensor<1x4x320xf32>, tensor<4x1xf32>) outs(%736 : tensor<1x4x320xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x320xf32>
    %738 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%737, %cst_179 : tensor<1x4x320xf32>, tensor<4x1xf32>) outs(%736 : tensor<1x4x320xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x4x320xf32>
    %expanded_628 = tensor.expand_shape %738 [[0], [1], [2, 3, 4]] output_shape [1, 4, 320, 1, 1] : tensor<1x4x320xf32> into tensor<1x4x320x1x1xf32>
    %extracted_slice_629 = tensor.extract_slice %expanded_628[0, 0, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %collapsed_630 = tensor.collapse_shape %extracted_slice_629 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %extracted_slice_631 = tensor.extract_slice %expanded_628[0, 1, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %collapsed_632 = tensor.collapse_shape %extracted_slice_631 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %extracted_slice_633 = tensor.extract_slice %expanded_628[0, 2, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %collapsed_634 = tensor.collapse_shape %extracted_slice_633 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %extracted_slice_635 = tensor.extract_slice %expanded_628[0, 3, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %collapsed_636 = tensor.collapse_shape %extracted_slice_635 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %739 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_630, %717 : tensor<1x320x1x1xf32>, tensor<1x320x2x2xf32>) outs(%715 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x320x2x2xf32>
    %740 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%739, %collapsed_634 : tensor<1x320x2x2xf32>, tensor<1x320x1x1xf32>) outs(%715 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x320x2x2xf32>
    %741 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_632, %717 : tensor<1x320x1x1xf32>, tensor<1x320x2x2xf32>) outs(%715 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.mulf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x320x2x2xf32>
    %742 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%741, %collapsed_636 : tensor<1x320x2x2xf32>, tensor<1x320x1x1xf32>) outs(%715 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x320x2x2xf32>
    %743 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%740, %742 : tensor<1x320x2x2xf32>, tensor<1x320x2x2xf32>) outs(%715 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.cmpf ogt, %in, %in_638 : f32
      %752 = arith.select %751, %in, %in_638 : f32
      linalg.yield %752 : f32
    } -> tensor<1x320x2x2xf32>
    %744 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%743 : tensor<1x320x2x2xf32>) outs(%719 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.addf %in, %out : f32
      linalg.yield %751 : f32
    } -> tensor<1x320xf32>
    %745 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%744 : tensor<1x320xf32>) outs(%718 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %751 = arith.divf %in, %cst_200 : f32
      linalg.yield %751 : f32
    } -> tensor<1x320xf32>
    %746 = tensor.empty() : tensor<320x10xf32>
    %transposed_637 = linalg.transpose ins(%cst_176 : tensor<10x320xf32>) outs(%746 : tensor<320x10xf32>) permutation = [1, 0] 
    %747 = tensor.empty() : tensor<1x10xf32>
    %748 = linalg.fill ins(%cst : f32) outs(%747 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %749 = linalg.matmul ins(%745, %transposed_637 : tensor<1x320xf32>, tensor<320x10xf32>) outs(%748 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %750 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%749, %cst_177 : tensor<1x10xf32>, tensor<10xf32>) outs(%747 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_638: f32, %out: f32):
      %751 = arith.addf %in, %in_638 : f32
      linalg.yield %751 : f32
    } -> tensor<1x10xf32>
    return %750 : tensor<1x10xf32>
  }
}

