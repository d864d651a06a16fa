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
    %cst_1 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<[[1.000000e+00], [1.000000e+00], [5.000000e-01], [5.000000e-01]]> : tensor<4x1xf32>
    %cst_4 = arith.constant dense<[[1.000000e+00], [0.000000e+00], [0.000000e+00], [0.000000e+00]]> : tensor<4x1xf32>
    %cst_5 = arith.constant dense<[[-0.276551276, -0.185308442, 0.285491794, -0.286925077, -0.0253873225, 0.349748701, 0.127716586, 0.0100101717], [-0.306392878, 0.175142527, -0.251829267, -0.100361168, -0.118622936, -0.0523567945, 0.00386726833, 0.291613489], [0.044137191, 0.316675216, 0.21627301, -0.223521382, 0.158570141, -0.249925494, -0.14984481, 0.103988074], [0.116740532, 0.265245676, -0.113814443, 5.659900e-04, 0.182017609, -0.341918707, 0.255612254, -0.29236123]]> : tensor<4x8xf32>
    %cst_6 = arith.constant dense<[4.872850e-03, -0.0601100028, -0.186207011, 0.0467295162]> : tensor<4xf32>
    %cst_7 = arith.constant dense<4.134594e-01> : tensor<32x4xf32>
    %cst_8 = arith.constant dense<[0.444593251, -0.128031492, 0.220001042, 0.445465207, 0.165409386, 0.499838173, 0.259331465, 0.310824156, -0.174996078, 0.239913762, 0.0574532747, -0.119408667, -0.281854928, -0.280558288, -0.384740412, 0.335665166, 0.355465591, -0.0569063425, -2.893430e-01, 0.386452734, 0.319744468, 0.0371670127, -0.236067653, 0.459523916, 0.204470336, -0.37957269, 0.478541434, 0.379686892, -0.182245433, 0.281077266, -0.284094512, -0.07835716]> : tensor<32xf32>
    %cst_9 = arith.constant dense<[[-0.0360253565, 0.272095084, 0.218804345, 0.195636138, 0.0113689015, -0.109310925, -7.687370e-02, 0.0469874553], [0.175259784, -0.247695923, 0.296729535, -0.0384418853, -0.296258509, -0.191292822, 0.312830299, 0.323334187], [-0.327489316, 0.249360606, 0.177186534, 0.209274784, 0.29929328, -0.190547705, 0.111643583, 0.14468579], [-0.104472682, 0.118317753, -0.101722047, 0.218588382, -0.0980950146, -0.131803185, 0.0890067219, 0.125403136]]> : tensor<4x8xf32>
    %cst_10 = arith.constant dense<[-0.172736153, 0.0312535316, 0.204896823, -0.0351774022]> : tensor<4xf32>
    %cst_11 = arith.constant dense<1.521670e-01> : tensor<32x4xf32>
    %cst_12 = arith.constant dense<[-0.397754133, -0.120274246, 0.271984398, -0.20429033, 0.420021474, -0.344078243, -0.419885755, -0.225459576, 0.0808252096, 0.460377932, -0.238700449, 0.178814113, -0.125353515, -0.10843116, 0.367651701, -0.387492955, 0.0531066656, 0.470204592, -0.0687060952, 0.388219059, -0.153978407, 0.402481079, -0.483665168, -0.0720618367, -0.0878232121, 0.162042499, 0.196163714, 0.383908451, -0.074492991, -0.0198275447, 0.342405617, -0.13528657]> : tensor<32xf32>
    %cst_13 = arith.constant dense<5.672914e-02> : tensor<6x48xf32>
    %cst_14 = arith.constant dense<[0.085114859, -0.1442132, -0.0846675783, 0.025796473, 8.049660e-04, -0.113315515]> : tensor<6xf32>
    %cst_15 = arith.constant dense<-1.806954e-01> : tensor<192x6xf32>
    %cst_16 = arith.constant dense<1.083106e-01> : tensor<192xf32>
    %cst_17 = arith.constant dense<7.343132e-03> : tensor<6x48xf32>
    %cst_18 = arith.constant dense<[-0.128983825, -0.129561603, -0.134039655, 0.0195476152, -0.0381675661, 0.0345468298]> : tensor<6xf32>
    %cst_19 = arith.constant dense<-2.526002e-02> : tensor<192x6xf32>
    %cst_20 = arith.constant dense<4.576249e-02> : tensor<192xf32>
    %cst_21 = arith.constant dense<-5.967516e-02> : tensor<6x48xf32>
    %cst_22 = arith.constant dense<[0.0340495817, 0.135031506, -0.104172386, -0.0021179847, 0.125413656, -0.0841355621]> : tensor<6xf32>
    %cst_23 = arith.constant dense<-3.186342e-01> : tensor<192x6xf32>
    %cst_24 = arith.constant dense<2.852303e-01> : tensor<192xf32>
    %cst_25 = arith.constant dense<1.279557e-01> : tensor<6x48xf32>
    %cst_26 = arith.constant dense<[0.0687792301, 0.103688754, 0.110658124, -0.0473478585, 0.0127182156, 0.0377852432]> : tensor<6xf32>
    %cst_27 = arith.constant dense<-1.399631e-01> : tensor<192x6xf32>
    %cst_28 = arith.constant dense<-2.664894e-01> : tensor<192xf32>
    %cst_29 = arith.constant dense<-1.375041e-01> : tensor<6x48xf32>
    %cst_30 = arith.constant dense<[0.0813563689, -0.123690359, 0.110872567, -0.0105927801, -0.127043709, -0.0370255783]> : tensor<6xf32>
    %cst_31 = arith.constant dense<1.172213e-02> : tensor<192x6xf32>
    %cst_32 = arith.constant dense<2.105772e-01> : tensor<192xf32>
    %cst_33 = arith.constant dense<5.739881e-02> : tensor<6x48xf32>
    %cst_34 = arith.constant dense<[0.0357585214, -0.0199177768, 0.0705733523, 0.032365147, 0.0576464422, -0.135032102]> : tensor<6xf32>
    %cst_35 = arith.constant dense<-5.533816e-02> : tensor<192x6xf32>
    %cst_36 = arith.constant dense<-2.620015e-01> : tensor<192xf32>
    %cst_37 = arith.constant dense<8.562670e-02> : tensor<6x48xf32>
    %cst_38 = arith.constant dense<[0.0624950639, 0.015554945, -0.102432981, 0.00414536055, -0.102192245, -3.004440e-03]> : tensor<6xf32>
    %cst_39 = arith.constant dense<1.117587e-01> : tensor<192x6xf32>
    %cst_40 = arith.constant dense<-7.403709e-03> : tensor<192xf32>
    %cst_41 = arith.constant dense<3.823791e-02> : tensor<6x48xf32>
    %cst_42 = arith.constant dense<[-0.0241202805, 0.125994712, -0.0221531261, 0.111506507, -0.0612345934, -0.0562419407]> : tensor<6xf32>
    %cst_43 = arith.constant dense<1.171804e-03> : tensor<192x6xf32>
    %cst_44 = arith.constant dense<1.878334e-01> : tensor<192xf32>
    %cst_45 = arith.constant dense<4.292900e-02> : tensor<6x48xf32>
    %cst_46 = arith.constant dense<[-0.0644419491, 0.0516737141, 0.0466032028, -0.00830197427, -0.0792320668, 0.0685234219]> : tensor<6xf32>
    %cst_47 = arith.constant dense<1.057769e-01> : tensor<192x6xf32>
    %cst_48 = arith.constant dense<-2.484260e-01> : tensor<192xf32>
    %cst_49 = arith.constant dense<3.444672e-02> : tensor<6x48xf32>
    %cst_50 = arith.constant dense<[-0.123058006, -0.0148304189, -0.026314145, 0.0748073459, -0.0983387231, -0.0737333074]> : tensor<6xf32>
    %cst_51 = arith.constant dense<-6.041685e-02> : tensor<192x6xf32>
    %cst_52 = arith.constant dense<-3.770564e-01> : tensor<192xf32>
    %cst_53 = arith.constant dense<6.489601e-02> : tensor<6x48xf32>
    %cst_54 = arith.constant dense<[0.0546746105, 0.0147269564, 0.0365464874, 0.0361223295, -0.123465404, -0.0316342525]> : tensor<6xf32>
    %cst_55 = arith.constant dense<5.760147e-02> : tensor<192x6xf32>
    %cst_56 = arith.constant dense<-1.884053e-01> : tensor<192xf32>
    %cst_57 = arith.constant dense<7.190487e-02> : tensor<6x48xf32>
    %cst_58 = arith.constant dense<[0.043224968, 0.0123981768, -6.792390e-03, 0.0384153053, -0.0443768166, -0.0610883571]> : tensor<6xf32>
    %cst_59 = arith.constant dense<-1.959093e-01> : tensor<192x6xf32>
    %cst_60 = arith.constant dense<-6.932326e-02> : tensor<192xf32>
    %cst_61 = arith.constant dense<6.446449e-02> : tensor<12x96xf32>
    %cst_62 = arith.constant dense<[0.0958338603, 0.0246388689, -0.03318635, -0.0382108763, -0.0398168489, 0.0839879364, 0.0774028897, -0.0922806933, -0.0319899209, -0.042788323, -0.0452173539, -0.059089113]> : tensor<12xf32>
    %cst_63 = arith.constant dense<2.804428e-01> : tensor<384x12xf32>
    %cst_64 = arith.constant dense<-1.018848e-01> : tensor<384xf32>
    %cst_65 = arith.constant dense<-1.290809e-02> : tensor<12x96xf32>
    %cst_66 = arith.constant dense<[-0.0378740504, 0.0729364157, -0.001989251, 0.0164721459, 0.0776803643, -0.0701414943, 0.0519921742, 0.0272152741, -0.0591977499, 0.080562897, 8.10487894E-4, -0.0899311751]> : tensor<12xf32>
    %cst_67 = arith.constant dense<1.320562e-01> : tensor<384x12xf32>
    %cst_68 = arith.constant dense<7.346535e-02> : tensor<384xf32>
    %cst_69 = arith.constant dense<-1.503991e-02> : tensor<12x96xf32>
    %cst_70 = arith.constant dense<[0.0015884419, -0.0925421714, 0.00898618903, 0.0744617507, -0.0120857898, 0.0374545045, -0.012656861, 0.0947700664, 0.0688066408, -0.0295057371, -0.0891629159, -0.0812775642]> : tensor<12xf32>
    %cst_71 = arith.constant dense<-2.841440e-01> : tensor<384x12xf32>
    %cst_72 = arith.constant dense<-2.777901e-01> : tensor<384xf32>
    %cst_73 = arith.constant dense<-1.415644e-02> : tensor<12x96xf32>
    %cst_74 = arith.constant dense<[0.047307685, 0.0627722293, 0.080594249, -4.364160e-02, -0.00950995553, -0.0101857698, -0.0798544437, 0.059843827, 0.0151228048, -0.0885233432, 0.0111712404, 0.0151521387]> : tensor<12xf32>
    %cst_75 = arith.constant dense<-2.547904e-01> : tensor<384x12xf32>
    %cst_76 = arith.constant dense<-1.278217e-01> : tensor<384xf32>
    %cst_77 = arith.constant dense<-1.013260e-01> : tensor<12x96xf32>
    %cst_78 = arith.constant dense<[0.0443255901, -0.0249474291, -0.0439893492, 0.0944107398, 0.087035194, -0.0218296386, 0.0877704918, 0.0930269658, 0.0581825674, 0.0398531184, -0.0110197635, 0.0159484893]> : tensor<12xf32>
    %cst_79 = arith.constant dense<6.682703e-02> : tensor<384x12xf32>
    %cst_80 = arith.constant dense<-2.586787e-01> : tensor<384xf32>
    %cst_81 = arith.constant dense<9.553475e-02> : tensor<12x96xf32>
    %cst_82 = arith.constant dense<[0.0912406296, 0.00619278941, -0.00749556813, -0.0543165728, -0.0982117727, -0.0383786298, -0.023298908, -0.061923284, 7.316660e-02, 0.0266304314, 0.101394512, 0.0262617171]> : tensor<12xf32>
    %cst_83 = arith.constant dense<4.003649e-03> : tensor<384x12xf32>
    %cst_84 = arith.constant dense<2.394283e-01> : tensor<384xf32>
    %cst_85 = arith.constant dense<9.626006e-02> : tensor<12x96xf32>
    %cst_86 = arith.constant dense<[-0.0679813623, 0.0716745406, -0.0985052511, -0.0111963646, -0.0762052462, 0.00208934699, 0.0808378905, -0.052214995, -0.0870012715, -0.0895641595, -0.0496276878, 6.471750e-02]> : tensor<12xf32>
    %cst_87 = arith.constant dense<1.413727e-01> : tensor<384x12xf32>
    %cst_88 = arith.constant dense<1.216710e-01> : tensor<384xf32>
    %cst_89 = arith.constant dense<7.109039e-02> : tensor<12x96xf32>
    %cst_90 = arith.constant dense<[-0.0418594778, 0.080376476, -0.0878453552, 0.0685946047, -0.070870392, -0.0343039632, 1.929920e-02, -0.0983795076, -0.0534248203, 0.0486694723, -0.0469476208, 2.540530e-02]> : tensor<12xf32>
    %cst_91 = arith.constant dense<6.142326e-02> : tensor<384x12xf32>
    %cst_92 = arith.constant dense<2.036694e-01> : tensor<384xf32>
    %cst_93 = arith.constant dense<-1.132738e-02> : tensor<18x144xf32>
    %cst_94 = arith.constant dense<[-0.0291402452, 0.0613332688, 0.00381176686, -0.0514714122, 0.042967163, -0.0146158244, -0.0695900321, 0.0260995626, 0.0300912168, 0.0752971694, 0.042796962, -0.0781703814, -0.0738479197, -0.0687199384, -0.0142097976, 0.0654580742, 0.036609292, 0.00317233801]> : tensor<18xf32>
    %cst_95 = arith.constant dense<-1.986423e-02> : tensor<576x18xf32>
    %cst_96 = arith.constant dense<2.255124e-01> : tensor<576xf32>
    %cst_97 = arith.constant dense<5.910094e-02> : tensor<18x144xf32>
    %cst_98 = arith.constant dense<[-0.0381826684, -0.0146750016, -0.0738935098, 0.0236673169, -0.00198049354, -0.0244589951, -0.0203309357, -0.0550321862, 0.0696004257, 0.0391303413, -0.0403370075, 0.0278667212, -0.0268543474, -0.0189435892, -0.00338921952, -0.00203664112, 0.0269403961, 6.821110e-02]> : tensor<18xf32>
    %cst_99 = arith.constant dense<-1.755216e-01> : tensor<576x18xf32>
    %cst_100 = arith.constant dense<-2.337564e-01> : tensor<576xf32>
    %cst_101 = arith.constant dense<-5.080087e-02> : tensor<18x144xf32>
    %cst_102 = arith.constant dense<[-0.00132230925, 0.0242219865, -0.0743692741, 0.0571241975, -0.0812011286, 6.942640e-03, -0.0788587629, 0.0386263132, -0.00404102635, -0.0192749612, -0.0375404358, -0.0145426895, -0.0765814409, -0.0384805202, -0.0616001188, -0.079758495, 0.0395228565, -0.0830259323]> : tensor<18xf32>
    %cst_103 = arith.constant dense<1.979778e-02> : tensor<576x18xf32>
    %cst_104 = arith.constant dense<6.340221e-02> : tensor<576xf32>
    %cst_105 = arith.constant dense<-3.644923e-03> : tensor<18x144xf32>
    %cst_106 = arith.constant dense<[0.0764521509, 0.0312371664, -0.025941154, 0.00340220332, -0.0766015648, -0.0304023232, 0.0311905853, -0.0540493429, 0.0718255043, -0.0372721478, 0.055311285, -0.00986265204, 2.090780e-02, 0.0206800811, 0.0381013677, 0.0385610275, 0.00538018346, 0.0169516113]> : tensor<18xf32>
    %cst_107 = arith.constant dense<2.345909e-01> : tensor<576x18xf32>
    %cst_108 = arith.constant dense<-2.183926e-01> : tensor<576xf32>
    %cst_109 = arith.constant dense<8.320483e-02> : tensor<18x144xf32>
    %cst_110 = arith.constant dense<[-0.0720686913, -0.0380995795, -0.0538447425, -0.0339628868, -0.0654734224, -0.01371032, 0.0143224597, 0.00574722886, 0.0793713554, -0.0290019419, -0.053243719, 0.0803569257, -0.0768580064, -0.0754395351, -0.0426975302, -0.0663812608, -0.0794801265, -0.039820265]> : tensor<18xf32>
    %cst_111 = arith.constant dense<1.582949e-01> : tensor<576x18xf32>
    %cst_112 = arith.constant dense<2.101672e-01> : tensor<576xf32>
    %cst_113 = arith.constant dense<-3.715954e-02> : tensor<18x144xf32>
    %cst_114 = arith.constant dense<[0.035831809, 0.018798342, -0.026860049, 0.0214278605, -0.0616943054, -0.0375892445, 0.0338459238, -0.00418943167, 0.049598217, 0.07114961, 0.042511832, -0.050738804, 0.0131197078, 0.0584485754, 0.0220099986, -0.0617712848, 0.0554754362, 0.0686581284]> : tensor<18xf32>
    %cst_115 = arith.constant dense<1.618315e-01> : tensor<576x18xf32>
    %cst_116 = arith.constant dense<1.548543e-01> : tensor<576xf32>
    %cst_117 = arith.constant dense<6.183030e-02> : tensor<30x240xf32>
    %cst_118 = arith.constant dense<[0.0613029152, -0.00599160837, 0.057858821, -0.0613568351, -0.0546531081, -0.0473585092, -0.0253812149, 0.013641296, -0.0440688729, -0.0111609986, 0.0621639416, 0.0624196678, 0.0139060253, 0.0459002592, -0.0582387373, 0.0443493612, -0.0188733544, 0.0585800894, -0.015159036, 0.0208122674, 0.0174363647, -0.0167342722, -0.0115890214, -0.024610607, -0.0410165377, 0.0193961095, 0.0138219036, -0.039821174, 0.00250565284, -4.281280e-03]> : tensor<30xf32>
    %cst_119 = arith.constant dense<-9.536002e-02> : tensor<960x30xf32>
    %cst_120 = arith.constant dense<-1.344278e-01> : tensor<960xf32>
    %cst_121 = arith.constant dense<2.309287e-02> : tensor<30x240xf32>
    %cst_122 = arith.constant dense<[-0.00389359426, 0.0194716491, 0.0580722094, 0.0390560441, -0.032147795, -0.0235645045, -0.00802600104, -0.0538383685, 0.0044554011, 0.00920120812, 0.0494426489, -0.00918965787, -0.023819929, 0.018040901, 0.0487243049, -0.0261995401, -0.0383325592, 0.0579611249, 0.0480228215, 0.0614506677, 0.00485915365, -0.0633576289, 0.0187299363, 0.0441232845, -0.0125569738, -0.0117647192, -0.0569580905, -0.0136937834, -0.0631975308, -0.00594408438]> : tensor<30xf32>
    %cst_123 = arith.constant dense<-1.488625e-01> : tensor<960x30xf32>
    %cst_124 = arith.constant dense<-1.105161e-01> : tensor<960xf32>
    %cst_125 = arith.constant dense<-2.270915e-02> : tensor<30x240xf32>
    %cst_126 = arith.constant dense<[-0.0585657395, 0.0431303307, 0.0524846464, 0.0297712162, 0.00568306493, -0.0164949913, -0.0165648982, -4.619080e-02, -0.0515310541, 4.233460e-02, 0.041508574, 0.0551794246, 0.0417493619, 0.0404621921, -0.043173302, 5.03963791E-4, -0.0412723906, 0.00112631405, 0.0464926064, 0.0635509938, 0.00665204087, 0.02036817, -0.0601196773, 0.0172696691, 0.0616292357, -0.0354593508, -0.00900918897, 0.0624636486, 2.560910e-02, 0.0435303077]> : tensor<30xf32>
    %cst_127 = arith.constant dense<1.942405e-02> : tensor<960x30xf32>
    %cst_128 = arith.constant dense<-3.570159e-02> : tensor<960xf32>
    %cst_129 = arith.constant dense<-2.876838e-02> : tensor<30x240xf32>
    %cst_130 = arith.constant dense<[-0.0350044221, -0.0356366821, 0.0298818611, -0.0532145426, -0.0219992027, -0.045998238, 0.023888329, 0.00296544773, 0.0477801822, 0.0625161082, 0.0365890376, 0.0107880635, -0.019025052, -0.0171419568, 0.0642159283, 0.051216539, -0.00509297941, 0.00915000588, -0.0118759647, 0.0510253794, -0.0499838479, -0.0634506494, 5.767820e-02, -0.0185213257, -0.0585461408, 0.0310817622, -0.0206822231, -0.0545166135, 0.0282181259, -0.0536643937]> : tensor<30xf32>
    %cst_131 = arith.constant dense<1.386263e-01> : tensor<960x30xf32>
    %cst_132 = arith.constant dense<-1.737630e-01> : tensor<960xf32>
    %cst_133 = arith.constant dense<-4.459441e-04> : tensor<30x240xf32>
    %cst_134 = arith.constant dense<[0.0077462825, 0.0480186865, 0.0630984381, -0.0368190221, -0.0422648825, 0.00570160942, 0.0352939181, -0.0534555689, -0.00600813702, -0.00625204295, 0.00744468765, -0.0452702753, -0.0364279374, -0.021485189, -0.0448896401, -0.0101239989, -0.0179972015, 0.0631833598, -0.0430107899, 0.047923971, 0.021232048, 0.00872739311, 0.01768234, -0.0142980739, 0.0626179427, 0.0255082883, 0.0530275777, 0.0219480917, -0.0221820641, 0.04935164]> : tensor<30xf32>
    %cst_135 = arith.constant dense<-8.265132e-02> : tensor<960x30xf32>
    %cst_136 = arith.constant dense<-1.287170e-01> : tensor<960xf32>
    %cst_137 = arith.constant dense<-1.040688e-02> : tensor<30x240xf32>
    %cst_138 = arith.constant dense<[-9.636580e-03, 0.0082569411, -0.0414115302, 0.0421437286, 0.0591593944, 0.0437603779, 0.01116056, -8.85147368E-4, 0.0464608259, 0.00926202163, 0.00756385876, 0.00653757853, -0.0143808788, 0.0596889965, -0.0231335573, -0.0610447227, 0.0140796844, 0.0593283363, -0.0162232127, -0.0596035756, -0.00715061835, -0.0216729138, -0.0192115065, -0.0297277477, 0.0354340114, -0.0480893888, 0.0488137752, -0.0627959147, 0.0528723076, 0.0362367332]> : tensor<30xf32>
    %cst_139 = arith.constant dense<-2.256180e-02> : tensor<960x30xf32>
    %cst_140 = arith.constant dense<1.339996e-01> : tensor<960xf32>
    %cst_141 = arith.constant dense<3.562547e-02> : tensor<40x320xf32>
    %cst_142 = arith.constant dense<[0.0430265665, -0.0261480771, -0.0556882322, 0.0305185765, -0.0402320065, -0.00368116121, 0.050576143, -0.048952423, -0.0150671685, -0.00297002564, 0.01328748, 0.0224329568, -0.0233398471, -0.0124001214, -0.0387550369, -0.0439461879, -0.0496355928, -0.0172367599, 0.048873283, 0.0398643576, -0.0132538537, 0.0103863664, 0.00975624565, 0.0505497381, 0.00606163591, 0.0536390431, 2.850980e-02, 0.0169146433, -0.012979636, -0.0417732075, 0.0507532842, -0.043970149, -0.0413555875, 0.00272792252, -0.0230430719, 0.0154645294, -6.502180e-03, -0.0268313438, 0.0011884647, -0.0551119596]> : tensor<40xf32>
    %cst_143 = arith.constant dense<5.435232e-02> : tensor<1280x40xf32>
    %cst_144 = arith.constant dense<-1.513422e-01> : tensor<1280xf32>
    %cst_145 = arith.constant dense<-1.210067e-02> : tensor<10x320xf32>
    %cst_146 = arith.constant dense<[-0.0337707289, -0.0214894526, -0.0112992749, -0.0331069157, 0.00538404705, -0.0525960326, -0.0251617655, -6.08623268E-5, -0.0319969393, -0.0303343628]> : tensor<10xf32>
    %cst_147 = arith.constant dense<-1.440832e-03> : tensor<8x3x3x3xf32>
    %cst_148 = arith.constant dense<[[[[0.309935242]], [[-0.235398963]], [[-0.0382577665]], [[-0.0189895891]], [[0.157758236]], [[0.241714805]], [[-0.0560392663]], [[-0.292910665]]], [[[0.175182074]], [[0.105758511]], [[0.142021433]], [[-0.218094558]], [[0.227544263]], [[0.334868193]], [[0.0306781586]], [[-0.330234349]]], [[[0.248189658]], [[-0.262141287]], [[0.0812716484]], [[0.0513773412]], [[-0.16547507]], [[0.123105101]], [[-0.316228122]], [[0.0805247351]]], [[[-0.224134386]], [[-0.0382308364]], [[0.0454769395]], [[0.301206321]], [[-0.168686643]], [[0.226497918]], [[-0.0449130163]], [[-0.167911485]]], [[[-0.307872623]], [[-0.324390113]], [[0.345282286]], [[-0.0881756097]], [[0.0176594835]], [[9.585220e-02]], [[0.240320414]], [[0.301747143]]], [[[0.286736429]], [[-0.26194042]], [[-0.0566449128]], [[-0.2092098]], [[-0.202002332]], [[0.0838649422]], [[0.331860512]], [[-0.283231586]]], [[[0.213971019]], [[-0.183304742]], [[-0.0688627586]], [[2.806390e-01]], [[-0.0799628719]], [[0.0321929082]], [[-0.247144088]], [[0.300957561]]], [[[-0.0457035601]], [[-0.258584291]], [[0.10352356]], [[-0.251381338]], [[-0.280545801]], [[0.0215380695]], [[0.280311137]], [[-0.100049458]]]]> : tensor<8x8x1x1xf32>
    %cst_149 = arith.constant dense<1.664050e-01> : tensor<48x8x1x1xf32>
    %cst_150 = arith.constant dense<-1.192972e-01> : tensor<8x48x1x1xf32>
    %cst_151 = arith.constant dense<-3.042109e-01> : tensor<48x8x1x1xf32>
    %cst_152 = arith.constant dense<-2.075111e-02> : tensor<8x48x1x1xf32>
    %cst_153 = arith.constant dense<-3.173493e-01> : tensor<48x8x1x1xf32>
    %cst_154 = arith.constant dense<1.417963e-01> : tensor<8x48x1x1xf32>
    %cst_155 = arith.constant dense<1.161142e-01> : tensor<48x8x1x1xf32>
    %cst_156 = arith.constant dense<-8.701647e-02> : tensor<8x48x1x1xf32>
    %cst_157 = arith.constant dense<-3.247068e-01> : tensor<48x8x1x1xf32>
    %cst_158 = arith.constant dense<-1.062645e-02> : tensor<8x48x1x1xf32>
    %cst_159 = arith.constant dense<2.675052e-01> : tensor<48x8x1x1xf32>
    %cst_160 = arith.constant dense<-1.286478e-01> : tensor<16x48x1x1xf32>
    %cst_161 = arith.constant dense<2.966842e-02> : tensor<96x16x1x1xf32>
    %cst_162 = arith.constant dense<9.261864e-02> : tensor<16x96x1x1xf32>
    %cst_163 = arith.constant dense<1.263150e-01> : tensor<96x16x1x1xf32>
    %cst_164 = arith.constant dense<-3.277435e-02> : tensor<16x96x1x1xf32>
    %cst_165 = arith.constant dense<9.409166e-02> : tensor<96x16x1x1xf32>
    %cst_166 = arith.constant dense<-9.794203e-02> : tensor<16x96x1x1xf32>
    %cst_167 = arith.constant dense<-2.180327e-04> : tensor<96x16x1x1xf32>
    %cst_168 = arith.constant dense<-5.823996e-02> : tensor<24x96x1x1xf32>
    %cst_169 = arith.constant dense<-7.842734e-02> : tensor<144x24x1x1xf32>
    %cst_170 = arith.constant dense<-4.848688e-02> : tensor<24x144x1x1xf32>
    %cst_171 = arith.constant dense<1.310302e-01> : tensor<144x24x1x1xf32>
    %cst_172 = arith.constant dense<7.580913e-02> : tensor<24x144x1x1xf32>
    %cst_173 = arith.constant dense<-1.026165e-01> : tensor<144x24x1x1xf32>
    %cst_174 = arith.constant dense<8.304932e-02> : tensor<40x144x1x1xf32>
    %cst_175 = arith.constant dense<7.525688e-02> : tensor<240x40x1x1xf32>
    %cst_176 = arith.constant dense<-1.846834e-02> : tensor<40x240x1x1xf32>
    %cst_177 = arith.constant dense<-1.359144e-01> : tensor<240x40x1x1xf32>
    %cst_178 = arith.constant dense<3.733839e-02> : tensor<40x240x1x1xf32>
    %cst_179 = arith.constant dense<1.286912e-01> : tensor<240x40x1x1xf32>
    %cst_180 = arith.constant dense<-4.783481e-03> : tensor<80x240x1x1xf32>
    %cst_181 = arith.constant dense<-1.058757e-01> : tensor<320x80x1x1xf32>
    %cst_182 = arith.constant dense<0.000000e+00> : tensor<1x8x32x32xf32>
    %cst_183 = arith.constant 1.024000e+03 : f32
    %cst_184 = arith.constant dense<[[[0.283032298, 0.0137729757, -0.235738218], [-0.111410417, -0.0904812664, -0.0643092766], [0.0319000483, 0.308274984, 0.0178466942]], [[-0.205812305, 0.017084673, 0.159828261], [0.165345907, -0.304644674, -0.0596471839], [-0.247713611, -0.142227814, 0.120097198]], [[-0.236708879, 0.123908341, 0.282924622], [0.0218626764, -0.222161457, -0.119427726], [0.0727876797, -0.254104733, 0.16560261]], [[-0.302621692, -0.320429504, -0.323885262], [-0.0676207766, 0.224143192, -0.315491408], [2.770610e-01, -0.133340284, 0.0976275503]], [[0.0152008962, -0.300571561, 0.276441634], [0.179480255, 0.33133024, 0.168403223], [-0.220021904, 0.278193206, 0.0179147236]], [[0.158071369, -0.267275035, -0.0958750247], [-0.327290893, -0.129830182, 0.0719100237], [-0.261719286, 0.106254213, 0.178934723]], [[0.0464361981, -0.223026678, -0.258438617], [-0.10283836, 0.146318659, 0.328797191], [0.191675395, -0.0375362374, 0.116871566]], [[-0.327019334, -0.284699023, 0.155535206], [-0.188804135, 0.160364419, -0.235309541], [-0.165102825, -0.274561644, 0.173946038]]]> : tensor<8x3x3xf32>
    %cst_185 = arith.constant dense<0.000000e+00> : tensor<1x48x32x32xf32>
    %cst_186 = arith.constant dense<0.000000e+00> : tensor<1x48x16x16xf32>
    %cst_187 = arith.constant dense<1.910735e-01> : tensor<48x3x3xf32>
    %cst_188 = arith.constant 2.560000e+02 : f32
    %cst_189 = arith.constant dense<0.000000e+00> : tensor<1x8x16x16xf32>
    %cst_190 = arith.constant dense<7.052184e-02> : tensor<48x3x3xf32>
    %cst_191 = arith.constant dense<0.000000e+00> : tensor<1x48x8x8xf32>
    %cst_192 = arith.constant dense<-8.248162e-02> : tensor<48x3x3xf32>
    %cst_193 = arith.constant 6.400000e+01 : f32
    %cst_194 = arith.constant dense<0.000000e+00> : tensor<1x8x8x8xf32>
    %cst_195 = arith.constant dense<2.635859e-01> : tensor<48x3x3xf32>
    %cst_196 = arith.constant dense<1.773667e-01> : tensor<48x3x3xf32>
    %cst_197 = arith.constant dense<0.000000e+00> : tensor<1x48x4x4xf32>
    %cst_198 = arith.constant dense<-8.588398e-02> : tensor<48x3x3xf32>
    %cst_199 = arith.constant 1.600000e+01 : f32
    %cst_200 = arith.constant dense<0.000000e+00> : tensor<1x16x4x4xf32>
    %cst_201 = arith.constant dense<0.000000e+00> : tensor<1x96x4x4xf32>
    %cst_202 = arith.constant dense<2.397060e-01> : tensor<96x3x3xf32>
    %cst_203 = arith.constant dense<-3.062766e-01> : tensor<96x3x3xf32>
    %cst_204 = arith.constant dense<-2.664207e-02> : tensor<96x3x3xf32>
    %cst_205 = arith.constant dense<1.733753e-01> : tensor<96x3x3xf32>
    %cst_206 = arith.constant dense<0.000000e+00> : tensor<1x24x4x4xf32>
    %cst_207 = arith.constant dense<0.000000e+00> : tensor<1x144x4x4xf32>
    %cst_208 = arith.constant dense<2.961120e-02> : tensor<144x3x3xf32>
    %cst_209 = arith.constant dense<-1.155487e-01> : tensor<144x3x3xf32>
    %cst_210 = arith.constant dense<0.000000e+00> : tensor<1x144x2x2xf32>
    %cst_211 = arith.constant dense<-7.792037e-02> : tensor<144x3x3xf32>
    %cst_212 = arith.constant 4.000000e+00 : f32
    %cst_213 = arith.constant dense<0.000000e+00> : tensor<1x40x2x2xf32>
    %cst_214 = arith.constant dense<0.000000e+00> : tensor<1x240x2x2xf32>
    %cst_215 = arith.constant dense<-1.632618e-01> : tensor<240x3x3xf32>
    %cst_216 = arith.constant dense<2.879871e-01> : tensor<240x3x3xf32>
    %cst_217 = arith.constant dense<-3.323321e-01> : tensor<240x3x3xf32>
    %cst_218 = arith.constant dense<0.000000e+00> : tensor<1x80x2x2xf32>
    %cst_219 = arith.constant dense<0.000000e+00> : tensor<1x320x2x2xf32>
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x3x64x64xf32> to tensor<1x3x66x66xf32>
    %0 = tensor.empty() : tensor<1x8x32x32xf32>
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %cst_147 : tensor<1x3x66x66xf32>, tensor<8x3x3x3xf32>) outs(%cst_182 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %2 = tensor.empty() : tensor<1x8xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1 : tensor<1x8x32x32xf32>) outs(%3 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x8xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<1x8xf32>) outs(%2 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_183 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8xf32>
    %6 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_5 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<1x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %9 = linalg.matmul ins(%5, %transposed : tensor<1x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_6 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x4xf32>
    %12 = tensor.empty() : tensor<4x32xf32>
    %transposed_220 = linalg.transpose ins(%cst_7 : tensor<32x4xf32>) outs(%12 : tensor<4x32xf32>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<1x32xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %15 = linalg.matmul ins(%11, %transposed_220 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%14 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_8 : tensor<1x32xf32>, tensor<32xf32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x32xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<1x32xf32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x32xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_2 : tensor<1x32xf32>, tensor<f32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x32xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_1 : tensor<1x32xf32>, tensor<f32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x32xf32>
    %expanded = tensor.expand_shape %19 [[0], [1, 2]] output_shape [1, 4, 8] : tensor<1x32xf32> into tensor<1x4x8xf32>
    %20 = tensor.empty() : tensor<1x4x8xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_3 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x8xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_4 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x8xf32>
    %expanded_221 = tensor.expand_shape %22 [[0], [1], [2, 3, 4]] output_shape [1, 4, 8, 1, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_221[0, 0, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_222 = tensor.extract_slice %expanded_221[0, 1, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_223 = tensor.extract_slice %expanded_221[0, 2, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_224 = tensor.extract_slice %expanded_221[0, 3, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_225 = tensor.collapse_shape %extracted_slice_222 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_226 = tensor.collapse_shape %extracted_slice_223 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_227 = tensor.collapse_shape %extracted_slice_224 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %1 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x32x32xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %collapsed_226 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x32x32xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_225, %1 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x32x32xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %collapsed_227 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x32x32xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x8x32x32xf32>
    %padded_228 = tensor.pad %27 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x8x32x32xf32> to tensor<1x8x34x34xf32>
    %28 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_228, %cst_184 : tensor<1x8x34x34xf32>, tensor<8x3x3xf32>) outs(%cst_182 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %29 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%28 : tensor<1x8x32x32xf32>) outs(%3 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x8xf32>
    %30 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%29 : tensor<1x8xf32>) outs(%2 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_183 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8xf32>
    %transposed_229 = linalg.transpose ins(%cst_9 : tensor<4x8xf32>) outs(%6 : tensor<8x4xf32>) permutation = [1, 0] 
    %31 = linalg.matmul ins(%30, %transposed_229 : tensor<1x8xf32>, tensor<8x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %32 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%31, %cst_10 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4xf32>
    %33 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%32 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x4xf32>
    %transposed_230 = linalg.transpose ins(%cst_11 : tensor<32x4xf32>) outs(%12 : tensor<4x32xf32>) permutation = [1, 0] 
    %34 = linalg.matmul ins(%33, %transposed_230 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%14 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %35 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%34, %cst_12 : tensor<1x32xf32>, tensor<32xf32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x32xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%35 : tensor<1x32xf32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x32xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%36, %cst_2 : tensor<1x32xf32>, tensor<f32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x32xf32>
    %38 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%37, %cst_1 : tensor<1x32xf32>, tensor<f32>) outs(%13 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x32xf32>
    %expanded_231 = tensor.expand_shape %38 [[0], [1, 2]] output_shape [1, 4, 8] : tensor<1x32xf32> into tensor<1x4x8xf32>
    %39 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_231, %cst_3 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x8xf32>
    %40 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%39, %cst_4 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x8xf32>
    %expanded_232 = tensor.expand_shape %40 [[0], [1], [2, 3, 4]] output_shape [1, 4, 8, 1, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1x1xf32>
    %extracted_slice_233 = tensor.extract_slice %expanded_232[0, 0, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_234 = tensor.extract_slice %expanded_232[0, 1, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_235 = tensor.extract_slice %expanded_232[0, 2, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_236 = tensor.extract_slice %expanded_232[0, 3, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_237 = tensor.collapse_shape %extracted_slice_233 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_238 = tensor.collapse_shape %extracted_slice_234 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_239 = tensor.collapse_shape %extracted_slice_235 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_240 = tensor.collapse_shape %extracted_slice_236 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_237, %28 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x32x32xf32>
    %42 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %collapsed_239 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x32x32xf32>
    %43 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_238, %28 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x32x32xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %collapsed_240 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x32x32xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %44 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x8x32x32xf32>
    %46 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%45, %cst_148 : tensor<1x8x32x32xf32>, tensor<8x8x1x1xf32>) outs(%cst_182 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %47 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%27, %46 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x32x32xf32>
    %48 = tensor.empty() : tensor<1x48x32x32xf32>
    %49 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%47, %cst_149 : tensor<1x8x32x32xf32>, tensor<48x8x1x1xf32>) outs(%cst_185 : tensor<1x48x32x32xf32>) -> tensor<1x48x32x32xf32>
    %50 = tensor.empty() : tensor<1x48xf32>
    %51 = linalg.fill ins(%cst : f32) outs(%50 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%49 : tensor<1x48x32x32xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_183 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %54 = tensor.empty() : tensor<48x6xf32>
    %transposed_241 = linalg.transpose ins(%cst_13 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %55 = tensor.empty() : tensor<1x6xf32>
    %56 = linalg.fill ins(%cst : f32) outs(%55 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %57 = linalg.matmul ins(%53, %transposed_241 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%57, %cst_14 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %60 = tensor.empty() : tensor<6x192xf32>
    %transposed_242 = linalg.transpose ins(%cst_15 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %61 = tensor.empty() : tensor<1x192xf32>
    %62 = linalg.fill ins(%cst : f32) outs(%61 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %63 = linalg.matmul ins(%59, %transposed_242 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %64 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%63, %cst_16 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %65 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%64 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %66 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%65, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %67 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%66, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_243 = tensor.expand_shape %67 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %68 = tensor.empty() : tensor<1x4x48xf32>
    %69 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_243, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %70 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%69, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_244 = tensor.expand_shape %70 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_245 = tensor.extract_slice %expanded_244[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_246 = tensor.extract_slice %expanded_244[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_247 = tensor.extract_slice %expanded_244[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_248 = tensor.extract_slice %expanded_244[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_249 = tensor.collapse_shape %extracted_slice_245 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_250 = tensor.collapse_shape %extracted_slice_246 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_251 = tensor.collapse_shape %extracted_slice_247 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_252 = tensor.collapse_shape %extracted_slice_248 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_249, %49 : tensor<1x48x1x1xf32>, tensor<1x48x32x32xf32>) outs(%48 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x32x32xf32>
    %72 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %collapsed_251 : tensor<1x48x32x32xf32>, tensor<1x48x1x1xf32>) outs(%48 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x32x32xf32>
    %73 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_250, %49 : tensor<1x48x1x1xf32>, tensor<1x48x32x32xf32>) outs(%48 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x32x32xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %collapsed_252 : tensor<1x48x32x32xf32>, tensor<1x48x1x1xf32>) outs(%48 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x32x32xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %74 : tensor<1x48x32x32xf32>, tensor<1x48x32x32xf32>) outs(%48 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x32x32xf32>
    %padded_253 = tensor.pad %75 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x32x32xf32> to tensor<1x48x34x34xf32>
    %76 = tensor.empty() : tensor<1x48x16x16xf32>
    %77 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_253, %cst_187 : tensor<1x48x34x34xf32>, tensor<48x3x3xf32>) outs(%cst_186 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %78 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%77 : tensor<1x48x16x16xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%78 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_188 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %transposed_254 = linalg.transpose ins(%cst_17 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %80 = linalg.matmul ins(%79, %transposed_254 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %81 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%80, %cst_18 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %82 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%81 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %transposed_255 = linalg.transpose ins(%cst_19 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %83 = linalg.matmul ins(%82, %transposed_255 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %84 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%83, %cst_20 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %85 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %86 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%85, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %87 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%86, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_256 = tensor.expand_shape %87 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %88 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_256, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %89 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%88, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_257 = tensor.expand_shape %89 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_258 = tensor.extract_slice %expanded_257[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_259 = tensor.extract_slice %expanded_257[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_260 = tensor.extract_slice %expanded_257[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_261 = tensor.extract_slice %expanded_257[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_262 = tensor.collapse_shape %extracted_slice_258 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_263 = tensor.collapse_shape %extracted_slice_259 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_264 = tensor.collapse_shape %extracted_slice_260 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_265 = tensor.collapse_shape %extracted_slice_261 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %90 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_262, %77 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %collapsed_264 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %92 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_263, %77 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %93 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%92, %collapsed_265 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%91, %93 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x16x16xf32>
    %95 = tensor.empty() : tensor<1x8x16x16xf32>
    %96 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%94, %cst_150 : tensor<1x48x16x16xf32>, tensor<8x48x1x1xf32>) outs(%cst_189 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %97 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%96, %cst_151 : tensor<1x8x16x16xf32>, tensor<48x8x1x1xf32>) outs(%cst_186 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %98 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%97 : tensor<1x48x16x16xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %99 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_188 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %transposed_266 = linalg.transpose ins(%cst_21 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %100 = linalg.matmul ins(%99, %transposed_266 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %101 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%100, %cst_22 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %102 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %transposed_267 = linalg.transpose ins(%cst_23 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%102, %transposed_267 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %104 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%103, %cst_24 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %105 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%104 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %106 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%105, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %107 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%106, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_268 = tensor.expand_shape %107 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %108 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_268, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %109 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%108, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_269 = tensor.expand_shape %109 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_270 = tensor.extract_slice %expanded_269[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_271 = tensor.extract_slice %expanded_269[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_272 = tensor.extract_slice %expanded_269[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_273 = tensor.extract_slice %expanded_269[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_274 = tensor.collapse_shape %extracted_slice_270 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_275 = tensor.collapse_shape %extracted_slice_271 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_276 = tensor.collapse_shape %extracted_slice_272 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_277 = tensor.collapse_shape %extracted_slice_273 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %110 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_274, %97 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %collapsed_276 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %112 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_275, %97 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%112, %collapsed_277 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %114 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %113 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x16x16xf32>
    %padded_278 = tensor.pad %114 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x16x16xf32> to tensor<1x48x18x18xf32>
    %115 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_278, %cst_190 : tensor<1x48x18x18xf32>, tensor<48x3x3xf32>) outs(%cst_186 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %116 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%115 : tensor<1x48x16x16xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %117 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%116 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_188 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %transposed_279 = linalg.transpose ins(%cst_25 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %118 = linalg.matmul ins(%117, %transposed_279 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %119 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%118, %cst_26 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %transposed_280 = linalg.transpose ins(%cst_27 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %121 = linalg.matmul ins(%120, %transposed_280 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%121, %cst_28 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%122 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %124 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%123, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %125 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%124, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_281 = tensor.expand_shape %125 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_281, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %127 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%126, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_282 = tensor.expand_shape %127 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_283 = tensor.extract_slice %expanded_282[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_284 = tensor.extract_slice %expanded_282[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_285 = tensor.extract_slice %expanded_282[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_286 = tensor.extract_slice %expanded_282[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_287 = tensor.collapse_shape %extracted_slice_283 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_288 = tensor.collapse_shape %extracted_slice_284 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_289 = tensor.collapse_shape %extracted_slice_285 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_290 = tensor.collapse_shape %extracted_slice_286 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %128 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_287, %115 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %129 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %collapsed_289 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %130 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_288, %115 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %collapsed_290 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %132 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %131 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x16x16xf32>
    %133 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%132, %cst_152 : tensor<1x48x16x16xf32>, tensor<8x48x1x1xf32>) outs(%cst_189 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%96, %133 : tensor<1x8x16x16xf32>, tensor<1x8x16x16xf32>) outs(%95 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x16x16xf32>
    %135 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%134, %cst_153 : tensor<1x8x16x16xf32>, tensor<48x8x1x1xf32>) outs(%cst_186 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %136 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%135 : tensor<1x48x16x16xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %137 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%136 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_188 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %transposed_291 = linalg.transpose ins(%cst_29 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %138 = linalg.matmul ins(%137, %transposed_291 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %139 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%138, %cst_30 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %140 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%139 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %transposed_292 = linalg.transpose ins(%cst_31 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %141 = linalg.matmul ins(%140, %transposed_292 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %142 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%141, %cst_32 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %143 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %144 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%143, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %145 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%144, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_293 = tensor.expand_shape %145 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_293, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %147 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%146, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_294 = tensor.expand_shape %147 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_295 = tensor.extract_slice %expanded_294[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_296 = tensor.extract_slice %expanded_294[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_297 = tensor.extract_slice %expanded_294[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_298 = tensor.extract_slice %expanded_294[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_299 = tensor.collapse_shape %extracted_slice_295 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_300 = tensor.collapse_shape %extracted_slice_296 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_301 = tensor.collapse_shape %extracted_slice_297 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_302 = tensor.collapse_shape %extracted_slice_298 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %148 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_299, %135 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %collapsed_301 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %150 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_300, %135 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %collapsed_302 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x16x16xf32>
    %152 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %151 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%76 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x16x16xf32>
    %padded_303 = tensor.pad %152 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x16x16xf32> to tensor<1x48x18x18xf32>
    %153 = tensor.empty() : tensor<1x48x8x8xf32>
    %154 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_303, %cst_192 : tensor<1x48x18x18xf32>, tensor<48x3x3xf32>) outs(%cst_191 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %155 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%154 : tensor<1x48x8x8xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %156 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%155 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_193 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %transposed_304 = linalg.transpose ins(%cst_33 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%156, %transposed_304 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %158 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%157, %cst_34 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%158 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %transposed_305 = linalg.transpose ins(%cst_35 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%159, %transposed_305 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %161 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%160, %cst_36 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %162 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %163 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%162, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %164 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%163, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_306 = tensor.expand_shape %164 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %165 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_306, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %166 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_307 = tensor.expand_shape %166 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_308 = tensor.extract_slice %expanded_307[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_309 = tensor.extract_slice %expanded_307[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_310 = tensor.extract_slice %expanded_307[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_311 = tensor.extract_slice %expanded_307[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_312 = tensor.collapse_shape %extracted_slice_308 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_313 = tensor.collapse_shape %extracted_slice_309 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_314 = tensor.collapse_shape %extracted_slice_310 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_315 = tensor.collapse_shape %extracted_slice_311 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %167 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_312, %154 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %collapsed_314 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %169 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_313, %154 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %170 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %collapsed_315 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %171 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %170 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x8x8xf32>
    %172 = tensor.empty() : tensor<1x8x8x8xf32>
    %173 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%171, %cst_154 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%cst_194 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %174 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%173, %cst_155 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%cst_191 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %175 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%174 : tensor<1x48x8x8xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %176 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%175 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_193 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %transposed_316 = linalg.transpose ins(%cst_37 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %177 = linalg.matmul ins(%176, %transposed_316 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %178 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%177, %cst_38 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %179 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%178 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %transposed_317 = linalg.transpose ins(%cst_39 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %180 = linalg.matmul ins(%179, %transposed_317 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %181 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%180, %cst_40 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %182 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%181 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %183 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%182, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %184 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%183, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_318 = tensor.expand_shape %184 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %185 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_318, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %186 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%185, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_319 = tensor.expand_shape %186 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_320 = tensor.extract_slice %expanded_319[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_321 = tensor.extract_slice %expanded_319[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_322 = tensor.extract_slice %expanded_319[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_323 = tensor.extract_slice %expanded_319[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_324 = tensor.collapse_shape %extracted_slice_320 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_325 = tensor.collapse_shape %extracted_slice_321 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_326 = tensor.collapse_shape %extracted_slice_322 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_327 = tensor.collapse_shape %extracted_slice_323 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %187 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_324, %174 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %collapsed_326 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %189 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_325, %174 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %collapsed_327 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%188, %190 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_328 = tensor.pad %191 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %192 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_328, %cst_195 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%cst_191 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%192 : tensor<1x48x8x8xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %194 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%193 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_193 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %transposed_329 = linalg.transpose ins(%cst_41 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %195 = linalg.matmul ins(%194, %transposed_329 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %196 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%195, %cst_42 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %197 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%196 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %transposed_330 = linalg.transpose ins(%cst_43 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %198 = linalg.matmul ins(%197, %transposed_330 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %199 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%198, %cst_44 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %200 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%199 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %201 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%200, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %202 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%201, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_331 = tensor.expand_shape %202 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %203 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_331, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %204 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%203, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_332 = tensor.expand_shape %204 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_333 = tensor.extract_slice %expanded_332[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_334 = tensor.extract_slice %expanded_332[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_335 = tensor.extract_slice %expanded_332[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_336 = tensor.extract_slice %expanded_332[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_337 = tensor.collapse_shape %extracted_slice_333 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_338 = tensor.collapse_shape %extracted_slice_334 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_339 = tensor.collapse_shape %extracted_slice_335 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_340 = tensor.collapse_shape %extracted_slice_336 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %205 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_337, %192 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %206 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %collapsed_339 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %207 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_338, %192 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %208 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%207, %collapsed_340 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %209 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%206, %208 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x8x8xf32>
    %210 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%209, %cst_156 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%cst_194 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%173, %210 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%172 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x8x8xf32>
    %212 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%211, %cst_157 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%cst_191 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %213 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%212 : tensor<1x48x8x8xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %214 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%213 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_193 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %transposed_341 = linalg.transpose ins(%cst_45 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %215 = linalg.matmul ins(%214, %transposed_341 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %216 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%215, %cst_46 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %217 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%216 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %transposed_342 = linalg.transpose ins(%cst_47 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %218 = linalg.matmul ins(%217, %transposed_342 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %219 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%218, %cst_48 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %220 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%219 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %221 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%220, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %222 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%221, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_343 = tensor.expand_shape %222 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %223 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_343, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %224 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%223, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_344 = tensor.expand_shape %224 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_345 = tensor.extract_slice %expanded_344[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_346 = tensor.extract_slice %expanded_344[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_347 = tensor.extract_slice %expanded_344[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_348 = tensor.extract_slice %expanded_344[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_349 = tensor.collapse_shape %extracted_slice_345 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_350 = tensor.collapse_shape %extracted_slice_346 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_351 = tensor.collapse_shape %extracted_slice_347 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_352 = tensor.collapse_shape %extracted_slice_348 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %225 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_349, %212 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %226 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225, %collapsed_351 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %227 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_350, %212 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %228 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%227, %collapsed_352 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %229 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %228 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_353 = tensor.pad %229 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %230 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_353, %cst_196 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%cst_191 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%230 : tensor<1x48x8x8xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %232 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%231 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_193 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %transposed_354 = linalg.transpose ins(%cst_49 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %233 = linalg.matmul ins(%232, %transposed_354 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %234 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%233, %cst_50 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %235 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%234 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %transposed_355 = linalg.transpose ins(%cst_51 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %236 = linalg.matmul ins(%235, %transposed_355 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %237 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%236, %cst_52 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %238 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%237 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %239 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%238, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %240 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%239, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_356 = tensor.expand_shape %240 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %241 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_356, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %242 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%241, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_357 = tensor.expand_shape %242 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_358 = tensor.extract_slice %expanded_357[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_359 = tensor.extract_slice %expanded_357[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_360 = tensor.extract_slice %expanded_357[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_361 = tensor.extract_slice %expanded_357[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_362 = tensor.collapse_shape %extracted_slice_358 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_363 = tensor.collapse_shape %extracted_slice_359 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_364 = tensor.collapse_shape %extracted_slice_360 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_365 = tensor.collapse_shape %extracted_slice_361 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %243 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_362, %230 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %244 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %collapsed_364 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %245 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_363, %230 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %246 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245, %collapsed_365 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %247 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %246 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x8x8xf32>
    %248 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%247, %cst_158 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%cst_194 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %249 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %248 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%172 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x8x8x8xf32>
    %250 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%249, %cst_159 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%cst_191 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %251 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%250 : tensor<1x48x8x8xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %252 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%251 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_193 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %transposed_366 = linalg.transpose ins(%cst_53 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %253 = linalg.matmul ins(%252, %transposed_366 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %254 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%253, %cst_54 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %255 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%254 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %transposed_367 = linalg.transpose ins(%cst_55 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %256 = linalg.matmul ins(%255, %transposed_367 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %257 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%256, %cst_56 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %258 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%257 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %259 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%258, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %260 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%259, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_368 = tensor.expand_shape %260 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %261 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_368, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %262 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%261, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_369 = tensor.expand_shape %262 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_370 = tensor.extract_slice %expanded_369[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_371 = tensor.extract_slice %expanded_369[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_372 = tensor.extract_slice %expanded_369[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_373 = tensor.extract_slice %expanded_369[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_374 = tensor.collapse_shape %extracted_slice_370 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_375 = tensor.collapse_shape %extracted_slice_371 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_376 = tensor.collapse_shape %extracted_slice_372 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_377 = tensor.collapse_shape %extracted_slice_373 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %263 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_374, %250 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %264 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263, %collapsed_376 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %265 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_375, %250 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %266 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265, %collapsed_377 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x8x8xf32>
    %267 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264, %266 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%153 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_378 = tensor.pad %267 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %268 = tensor.empty() : tensor<1x48x4x4xf32>
    %269 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_378, %cst_198 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%cst_197 : tensor<1x48x4x4xf32>) -> tensor<1x48x4x4xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%269 : tensor<1x48x4x4xf32>) outs(%51 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %271 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%270 : tensor<1x48xf32>) outs(%50 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48xf32>
    %transposed_379 = linalg.transpose ins(%cst_57 : tensor<6x48xf32>) outs(%54 : tensor<48x6xf32>) permutation = [1, 0] 
    %272 = linalg.matmul ins(%271, %transposed_379 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%56 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %273 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%272, %cst_58 : tensor<1x6xf32>, tensor<6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x6xf32>
    %274 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%273 : tensor<1x6xf32>) outs(%55 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x6xf32>
    %transposed_380 = linalg.transpose ins(%cst_59 : tensor<192x6xf32>) outs(%60 : tensor<6x192xf32>) permutation = [1, 0] 
    %275 = linalg.matmul ins(%274, %transposed_380 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%62 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %276 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%275, %cst_60 : tensor<1x192xf32>, tensor<192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %277 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%276 : tensor<1x192xf32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x192xf32>
    %278 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%277, %cst_2 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %279 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%278, %cst_1 : tensor<1x192xf32>, tensor<f32>) outs(%61 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x192xf32>
    %expanded_381 = tensor.expand_shape %279 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %280 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_381, %cst_3 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %281 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%280, %cst_4 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%68 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x48xf32>
    %expanded_382 = tensor.expand_shape %281 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_383 = tensor.extract_slice %expanded_382[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_384 = tensor.extract_slice %expanded_382[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_385 = tensor.extract_slice %expanded_382[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_386 = tensor.extract_slice %expanded_382[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_387 = tensor.collapse_shape %extracted_slice_383 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_388 = tensor.collapse_shape %extracted_slice_384 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_389 = tensor.collapse_shape %extracted_slice_385 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_390 = tensor.collapse_shape %extracted_slice_386 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %282 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_387, %269 : tensor<1x48x1x1xf32>, tensor<1x48x4x4xf32>) outs(%268 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x4x4xf32>
    %283 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282, %collapsed_389 : tensor<1x48x4x4xf32>, tensor<1x48x1x1xf32>) outs(%268 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x4x4xf32>
    %284 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_388, %269 : tensor<1x48x1x1xf32>, tensor<1x48x4x4xf32>) outs(%268 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x4x4xf32>
    %285 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%284, %collapsed_390 : tensor<1x48x4x4xf32>, tensor<1x48x1x1xf32>) outs(%268 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x48x4x4xf32>
    %286 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283, %285 : tensor<1x48x4x4xf32>, tensor<1x48x4x4xf32>) outs(%268 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x48x4x4xf32>
    %287 = tensor.empty() : tensor<1x16x4x4xf32>
    %288 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%286, %cst_160 : tensor<1x48x4x4xf32>, tensor<16x48x1x1xf32>) outs(%cst_200 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %289 = tensor.empty() : tensor<1x96x4x4xf32>
    %290 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%288, %cst_161 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%cst_201 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %291 = tensor.empty() : tensor<1x96xf32>
    %292 = linalg.fill ins(%cst : f32) outs(%291 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %293 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%290 : tensor<1x96x4x4xf32>) outs(%292 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %294 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%293 : tensor<1x96xf32>) outs(%291 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %295 = tensor.empty() : tensor<96x12xf32>
    %transposed_391 = linalg.transpose ins(%cst_61 : tensor<12x96xf32>) outs(%295 : tensor<96x12xf32>) permutation = [1, 0] 
    %296 = tensor.empty() : tensor<1x12xf32>
    %297 = linalg.fill ins(%cst : f32) outs(%296 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %298 = linalg.matmul ins(%294, %transposed_391 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%297 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %299 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%298, %cst_62 : tensor<1x12xf32>, tensor<12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x12xf32>
    %300 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%299 : tensor<1x12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x12xf32>
    %301 = tensor.empty() : tensor<12x384xf32>
    %transposed_392 = linalg.transpose ins(%cst_63 : tensor<384x12xf32>) outs(%301 : tensor<12x384xf32>) permutation = [1, 0] 
    %302 = tensor.empty() : tensor<1x384xf32>
    %303 = linalg.fill ins(%cst : f32) outs(%302 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %304 = linalg.matmul ins(%300, %transposed_392 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%303 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %305 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%304, %cst_64 : tensor<1x384xf32>, tensor<384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %306 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%305 : tensor<1x384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x384xf32>
    %307 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%306, %cst_2 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %308 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%307, %cst_1 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %expanded_393 = tensor.expand_shape %308 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %309 = tensor.empty() : tensor<1x4x96xf32>
    %310 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_393, %cst_3 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %311 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%310, %cst_4 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %expanded_394 = tensor.expand_shape %311 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_395 = tensor.extract_slice %expanded_394[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_396 = tensor.extract_slice %expanded_394[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_397 = tensor.extract_slice %expanded_394[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_398 = tensor.extract_slice %expanded_394[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_399 = tensor.collapse_shape %extracted_slice_395 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_400 = tensor.collapse_shape %extracted_slice_396 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_401 = tensor.collapse_shape %extracted_slice_397 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_402 = tensor.collapse_shape %extracted_slice_398 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %312 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_399, %290 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %313 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %collapsed_401 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %314 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_400, %290 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %315 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %collapsed_402 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %316 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %315 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_403 = tensor.pad %316 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %317 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_403, %cst_202 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%cst_201 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %318 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%317 : tensor<1x96x4x4xf32>) outs(%292 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %319 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%318 : tensor<1x96xf32>) outs(%291 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %transposed_404 = linalg.transpose ins(%cst_65 : tensor<12x96xf32>) outs(%295 : tensor<96x12xf32>) permutation = [1, 0] 
    %320 = linalg.matmul ins(%319, %transposed_404 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%297 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %321 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%320, %cst_66 : tensor<1x12xf32>, tensor<12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x12xf32>
    %322 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%321 : tensor<1x12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x12xf32>
    %transposed_405 = linalg.transpose ins(%cst_67 : tensor<384x12xf32>) outs(%301 : tensor<12x384xf32>) permutation = [1, 0] 
    %323 = linalg.matmul ins(%322, %transposed_405 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%303 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %324 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%323, %cst_68 : tensor<1x384xf32>, tensor<384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %325 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%324 : tensor<1x384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x384xf32>
    %326 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%325, %cst_2 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %327 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%326, %cst_1 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %expanded_406 = tensor.expand_shape %327 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %328 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_406, %cst_3 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %329 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%328, %cst_4 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %expanded_407 = tensor.expand_shape %329 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_408 = tensor.extract_slice %expanded_407[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_409 = tensor.extract_slice %expanded_407[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_410 = tensor.extract_slice %expanded_407[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_411 = tensor.extract_slice %expanded_407[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_412 = tensor.collapse_shape %extracted_slice_408 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_413 = tensor.collapse_shape %extracted_slice_409 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_414 = tensor.collapse_shape %extracted_slice_410 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_415 = tensor.collapse_shape %extracted_slice_411 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %330 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_412, %317 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %331 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %collapsed_414 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %332 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_413, %317 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %333 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%332, %collapsed_415 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %334 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %333 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x96x4x4xf32>
    %335 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%334, %cst_162 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%cst_200 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %336 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %335 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%287 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x16x4x4xf32>
    %337 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%336, %cst_163 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%cst_201 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %338 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%337 : tensor<1x96x4x4xf32>) outs(%292 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %339 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%338 : tensor<1x96xf32>) outs(%291 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %transposed_416 = linalg.transpose ins(%cst_69 : tensor<12x96xf32>) outs(%295 : tensor<96x12xf32>) permutation = [1, 0] 
    %340 = linalg.matmul ins(%339, %transposed_416 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%297 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %341 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%340, %cst_70 : tensor<1x12xf32>, tensor<12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x12xf32>
    %342 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%341 : tensor<1x12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x12xf32>
    %transposed_417 = linalg.transpose ins(%cst_71 : tensor<384x12xf32>) outs(%301 : tensor<12x384xf32>) permutation = [1, 0] 
    %343 = linalg.matmul ins(%342, %transposed_417 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%303 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %344 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%343, %cst_72 : tensor<1x384xf32>, tensor<384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %345 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%344 : tensor<1x384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x384xf32>
    %346 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%345, %cst_2 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %347 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%346, %cst_1 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %expanded_418 = tensor.expand_shape %347 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %348 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_418, %cst_3 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %349 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%348, %cst_4 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %expanded_419 = tensor.expand_shape %349 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_420 = tensor.extract_slice %expanded_419[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_421 = tensor.extract_slice %expanded_419[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_422 = tensor.extract_slice %expanded_419[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_423 = tensor.extract_slice %expanded_419[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_424 = tensor.collapse_shape %extracted_slice_420 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_425 = tensor.collapse_shape %extracted_slice_421 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_426 = tensor.collapse_shape %extracted_slice_422 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_427 = tensor.collapse_shape %extracted_slice_423 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %350 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_424, %337 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %351 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %collapsed_426 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %352 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_425, %337 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %353 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%352, %collapsed_427 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %354 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351, %353 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_428 = tensor.pad %354 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %355 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_428, %cst_203 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%cst_201 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %356 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%355 : tensor<1x96x4x4xf32>) outs(%292 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %357 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%356 : tensor<1x96xf32>) outs(%291 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %transposed_429 = linalg.transpose ins(%cst_73 : tensor<12x96xf32>) outs(%295 : tensor<96x12xf32>) permutation = [1, 0] 
    %358 = linalg.matmul ins(%357, %transposed_429 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%297 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %359 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%358, %cst_74 : tensor<1x12xf32>, tensor<12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x12xf32>
    %360 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%359 : tensor<1x12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x12xf32>
    %transposed_430 = linalg.transpose ins(%cst_75 : tensor<384x12xf32>) outs(%301 : tensor<12x384xf32>) permutation = [1, 0] 
    %361 = linalg.matmul ins(%360, %transposed_430 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%303 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %362 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%361, %cst_76 : tensor<1x384xf32>, tensor<384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %363 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%362 : tensor<1x384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x384xf32>
    %364 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%363, %cst_2 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %365 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%364, %cst_1 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %expanded_431 = tensor.expand_shape %365 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %366 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_431, %cst_3 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %367 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%366, %cst_4 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %expanded_432 = tensor.expand_shape %367 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_433 = tensor.extract_slice %expanded_432[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_434 = tensor.extract_slice %expanded_432[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_435 = tensor.extract_slice %expanded_432[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_436 = tensor.extract_slice %expanded_432[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_437 = tensor.collapse_shape %extracted_slice_433 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_438 = tensor.collapse_shape %extracted_slice_434 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_439 = tensor.collapse_shape %extracted_slice_435 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_440 = tensor.collapse_shape %extracted_slice_436 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %368 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_437, %355 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %369 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%368, %collapsed_439 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %370 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_438, %355 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %371 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%370, %collapsed_440 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %372 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%369, %371 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x96x4x4xf32>
    %373 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%372, %cst_164 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%cst_200 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %374 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%336, %373 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%287 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x16x4x4xf32>
    %375 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%374, %cst_165 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%cst_201 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %376 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%375 : tensor<1x96x4x4xf32>) outs(%292 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %377 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%376 : tensor<1x96xf32>) outs(%291 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %transposed_441 = linalg.transpose ins(%cst_77 : tensor<12x96xf32>) outs(%295 : tensor<96x12xf32>) permutation = [1, 0] 
    %378 = linalg.matmul ins(%377, %transposed_441 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%297 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %379 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%378, %cst_78 : tensor<1x12xf32>, tensor<12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x12xf32>
    %380 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%379 : tensor<1x12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x12xf32>
    %transposed_442 = linalg.transpose ins(%cst_79 : tensor<384x12xf32>) outs(%301 : tensor<12x384xf32>) permutation = [1, 0] 
    %381 = linalg.matmul ins(%380, %transposed_442 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%303 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %382 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%381, %cst_80 : tensor<1x384xf32>, tensor<384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %383 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%382 : tensor<1x384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x384xf32>
    %384 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%383, %cst_2 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %385 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%384, %cst_1 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %expanded_443 = tensor.expand_shape %385 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %386 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_443, %cst_3 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %387 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%386, %cst_4 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %expanded_444 = tensor.expand_shape %387 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_445 = tensor.extract_slice %expanded_444[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_446 = tensor.extract_slice %expanded_444[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_447 = tensor.extract_slice %expanded_444[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_448 = tensor.extract_slice %expanded_444[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_449 = tensor.collapse_shape %extracted_slice_445 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_450 = tensor.collapse_shape %extracted_slice_446 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_451 = tensor.collapse_shape %extracted_slice_447 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_452 = tensor.collapse_shape %extracted_slice_448 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %388 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_449, %375 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %389 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%388, %collapsed_451 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %390 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_450, %375 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %391 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%390, %collapsed_452 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %392 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%389, %391 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_453 = tensor.pad %392 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %393 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_453, %cst_204 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%cst_201 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %394 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%393 : tensor<1x96x4x4xf32>) outs(%292 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %395 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%394 : tensor<1x96xf32>) outs(%291 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %transposed_454 = linalg.transpose ins(%cst_81 : tensor<12x96xf32>) outs(%295 : tensor<96x12xf32>) permutation = [1, 0] 
    %396 = linalg.matmul ins(%395, %transposed_454 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%297 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %397 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%396, %cst_82 : tensor<1x12xf32>, tensor<12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x12xf32>
    %398 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%397 : tensor<1x12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x12xf32>
    %transposed_455 = linalg.transpose ins(%cst_83 : tensor<384x12xf32>) outs(%301 : tensor<12x384xf32>) permutation = [1, 0] 
    %399 = linalg.matmul ins(%398, %transposed_455 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%303 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %400 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%399, %cst_84 : tensor<1x384xf32>, tensor<384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %401 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%400 : tensor<1x384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x384xf32>
    %402 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%401, %cst_2 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %403 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%402, %cst_1 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %expanded_456 = tensor.expand_shape %403 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %404 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_456, %cst_3 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %405 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%404, %cst_4 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %expanded_457 = tensor.expand_shape %405 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_458 = tensor.extract_slice %expanded_457[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_459 = tensor.extract_slice %expanded_457[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_460 = tensor.extract_slice %expanded_457[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_461 = tensor.extract_slice %expanded_457[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_462 = tensor.collapse_shape %extracted_slice_458 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_463 = tensor.collapse_shape %extracted_slice_459 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_464 = tensor.collapse_shape %extracted_slice_460 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_465 = tensor.collapse_shape %extracted_slice_461 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %406 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_462, %393 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %407 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%406, %collapsed_464 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %408 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_463, %393 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %409 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%408, %collapsed_465 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %410 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%407, %409 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x96x4x4xf32>
    %411 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%410, %cst_166 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%cst_200 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %412 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%374, %411 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%287 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x16x4x4xf32>
    %413 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%412, %cst_167 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%cst_201 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %414 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%413 : tensor<1x96x4x4xf32>) outs(%292 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %415 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%414 : tensor<1x96xf32>) outs(%291 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %transposed_466 = linalg.transpose ins(%cst_85 : tensor<12x96xf32>) outs(%295 : tensor<96x12xf32>) permutation = [1, 0] 
    %416 = linalg.matmul ins(%415, %transposed_466 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%297 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %417 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%416, %cst_86 : tensor<1x12xf32>, tensor<12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x12xf32>
    %418 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%417 : tensor<1x12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x12xf32>
    %transposed_467 = linalg.transpose ins(%cst_87 : tensor<384x12xf32>) outs(%301 : tensor<12x384xf32>) permutation = [1, 0] 
    %419 = linalg.matmul ins(%418, %transposed_467 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%303 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %420 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%419, %cst_88 : tensor<1x384xf32>, tensor<384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %421 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%420 : tensor<1x384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x384xf32>
    %422 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%421, %cst_2 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %423 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%422, %cst_1 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %expanded_468 = tensor.expand_shape %423 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %424 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_468, %cst_3 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %425 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424, %cst_4 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %expanded_469 = tensor.expand_shape %425 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_470 = tensor.extract_slice %expanded_469[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_471 = tensor.extract_slice %expanded_469[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_472 = tensor.extract_slice %expanded_469[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_473 = tensor.extract_slice %expanded_469[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_474 = tensor.collapse_shape %extracted_slice_470 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_475 = tensor.collapse_shape %extracted_slice_471 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_476 = tensor.collapse_shape %extracted_slice_472 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_477 = tensor.collapse_shape %extracted_slice_473 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %426 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_474, %413 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %427 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%426, %collapsed_476 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %428 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_475, %413 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %429 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%428, %collapsed_477 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %430 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%427, %429 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_478 = tensor.pad %430 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %431 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_478, %cst_205 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%cst_201 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %432 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%431 : tensor<1x96x4x4xf32>) outs(%292 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %433 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%432 : tensor<1x96xf32>) outs(%291 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96xf32>
    %transposed_479 = linalg.transpose ins(%cst_89 : tensor<12x96xf32>) outs(%295 : tensor<96x12xf32>) permutation = [1, 0] 
    %434 = linalg.matmul ins(%433, %transposed_479 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%297 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %435 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%434, %cst_90 : tensor<1x12xf32>, tensor<12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x12xf32>
    %436 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%435 : tensor<1x12xf32>) outs(%296 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x12xf32>
    %transposed_480 = linalg.transpose ins(%cst_91 : tensor<384x12xf32>) outs(%301 : tensor<12x384xf32>) permutation = [1, 0] 
    %437 = linalg.matmul ins(%436, %transposed_480 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%303 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %438 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%437, %cst_92 : tensor<1x384xf32>, tensor<384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %439 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%438 : tensor<1x384xf32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x384xf32>
    %440 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%439, %cst_2 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %441 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%440, %cst_1 : tensor<1x384xf32>, tensor<f32>) outs(%302 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x384xf32>
    %expanded_481 = tensor.expand_shape %441 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %442 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_481, %cst_3 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %443 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%442, %cst_4 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%309 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x96xf32>
    %expanded_482 = tensor.expand_shape %443 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_483 = tensor.extract_slice %expanded_482[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_484 = tensor.extract_slice %expanded_482[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_485 = tensor.extract_slice %expanded_482[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_486 = tensor.extract_slice %expanded_482[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_487 = tensor.collapse_shape %extracted_slice_483 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_488 = tensor.collapse_shape %extracted_slice_484 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_489 = tensor.collapse_shape %extracted_slice_485 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_490 = tensor.collapse_shape %extracted_slice_486 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %444 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_487, %431 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %445 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%444, %collapsed_489 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %446 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_488, %431 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %447 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446, %collapsed_490 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x96x4x4xf32>
    %448 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%445, %447 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%289 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x96x4x4xf32>
    %449 = tensor.empty() : tensor<1x24x4x4xf32>
    %450 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%448, %cst_168 : tensor<1x96x4x4xf32>, tensor<24x96x1x1xf32>) outs(%cst_206 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %451 = tensor.empty() : tensor<1x144x4x4xf32>
    %452 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%450, %cst_169 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%cst_207 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %453 = tensor.empty() : tensor<1x144xf32>
    %454 = linalg.fill ins(%cst : f32) outs(%453 : tensor<1x144xf32>) -> tensor<1x144xf32>
    %455 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%452 : tensor<1x144x4x4xf32>) outs(%454 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %456 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%455 : tensor<1x144xf32>) outs(%453 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %457 = tensor.empty() : tensor<144x18xf32>
    %transposed_491 = linalg.transpose ins(%cst_93 : tensor<18x144xf32>) outs(%457 : tensor<144x18xf32>) permutation = [1, 0] 
    %458 = tensor.empty() : tensor<1x18xf32>
    %459 = linalg.fill ins(%cst : f32) outs(%458 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %460 = linalg.matmul ins(%456, %transposed_491 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%459 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %461 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%460, %cst_94 : tensor<1x18xf32>, tensor<18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x18xf32>
    %462 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%461 : tensor<1x18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x18xf32>
    %463 = tensor.empty() : tensor<18x576xf32>
    %transposed_492 = linalg.transpose ins(%cst_95 : tensor<576x18xf32>) outs(%463 : tensor<18x576xf32>) permutation = [1, 0] 
    %464 = tensor.empty() : tensor<1x576xf32>
    %465 = linalg.fill ins(%cst : f32) outs(%464 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %466 = linalg.matmul ins(%462, %transposed_492 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%465 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %467 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%466, %cst_96 : tensor<1x576xf32>, tensor<576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %468 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%467 : tensor<1x576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x576xf32>
    %469 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%468, %cst_2 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %470 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%469, %cst_1 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %expanded_493 = tensor.expand_shape %470 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %471 = tensor.empty() : tensor<1x4x144xf32>
    %472 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_493, %cst_3 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %473 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%472, %cst_4 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %expanded_494 = tensor.expand_shape %473 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_495 = tensor.extract_slice %expanded_494[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_496 = tensor.extract_slice %expanded_494[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_497 = tensor.extract_slice %expanded_494[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_498 = tensor.extract_slice %expanded_494[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_499 = tensor.collapse_shape %extracted_slice_495 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_500 = tensor.collapse_shape %extracted_slice_496 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_501 = tensor.collapse_shape %extracted_slice_497 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_502 = tensor.collapse_shape %extracted_slice_498 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %474 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_499, %452 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %475 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%474, %collapsed_501 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %476 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_500, %452 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %477 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%476, %collapsed_502 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %478 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%475, %477 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_503 = tensor.pad %478 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %479 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_503, %cst_208 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%cst_207 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %480 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%479 : tensor<1x144x4x4xf32>) outs(%454 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %481 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%480 : tensor<1x144xf32>) outs(%453 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %transposed_504 = linalg.transpose ins(%cst_97 : tensor<18x144xf32>) outs(%457 : tensor<144x18xf32>) permutation = [1, 0] 
    %482 = linalg.matmul ins(%481, %transposed_504 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%459 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %483 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%482, %cst_98 : tensor<1x18xf32>, tensor<18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x18xf32>
    %484 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%483 : tensor<1x18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x18xf32>
    %transposed_505 = linalg.transpose ins(%cst_99 : tensor<576x18xf32>) outs(%463 : tensor<18x576xf32>) permutation = [1, 0] 
    %485 = linalg.matmul ins(%484, %transposed_505 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%465 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %486 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%485, %cst_100 : tensor<1x576xf32>, tensor<576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %487 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%486 : tensor<1x576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x576xf32>
    %488 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%487, %cst_2 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %489 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%488, %cst_1 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %expanded_506 = tensor.expand_shape %489 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %490 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_506, %cst_3 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %491 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%490, %cst_4 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %expanded_507 = tensor.expand_shape %491 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_508 = tensor.extract_slice %expanded_507[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_509 = tensor.extract_slice %expanded_507[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_510 = tensor.extract_slice %expanded_507[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_511 = tensor.extract_slice %expanded_507[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_512 = tensor.collapse_shape %extracted_slice_508 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_513 = tensor.collapse_shape %extracted_slice_509 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_514 = tensor.collapse_shape %extracted_slice_510 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_515 = tensor.collapse_shape %extracted_slice_511 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %492 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_512, %479 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %493 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%492, %collapsed_514 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %494 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_513, %479 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %495 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%494, %collapsed_515 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %496 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%493, %495 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x144x4x4xf32>
    %497 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%496, %cst_170 : tensor<1x144x4x4xf32>, tensor<24x144x1x1xf32>) outs(%cst_206 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %498 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450, %497 : tensor<1x24x4x4xf32>, tensor<1x24x4x4xf32>) outs(%449 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x24x4x4xf32>
    %499 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%498, %cst_171 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%cst_207 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %500 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%499 : tensor<1x144x4x4xf32>) outs(%454 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %501 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%500 : tensor<1x144xf32>) outs(%453 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %transposed_516 = linalg.transpose ins(%cst_101 : tensor<18x144xf32>) outs(%457 : tensor<144x18xf32>) permutation = [1, 0] 
    %502 = linalg.matmul ins(%501, %transposed_516 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%459 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %503 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%502, %cst_102 : tensor<1x18xf32>, tensor<18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x18xf32>
    %504 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%503 : tensor<1x18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x18xf32>
    %transposed_517 = linalg.transpose ins(%cst_103 : tensor<576x18xf32>) outs(%463 : tensor<18x576xf32>) permutation = [1, 0] 
    %505 = linalg.matmul ins(%504, %transposed_517 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%465 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %506 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%505, %cst_104 : tensor<1x576xf32>, tensor<576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %507 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%506 : tensor<1x576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x576xf32>
    %508 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%507, %cst_2 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %509 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%508, %cst_1 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %expanded_518 = tensor.expand_shape %509 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %510 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_518, %cst_3 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %511 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%510, %cst_4 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %expanded_519 = tensor.expand_shape %511 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_520 = tensor.extract_slice %expanded_519[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_521 = tensor.extract_slice %expanded_519[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_522 = tensor.extract_slice %expanded_519[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_523 = tensor.extract_slice %expanded_519[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_524 = tensor.collapse_shape %extracted_slice_520 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_525 = tensor.collapse_shape %extracted_slice_521 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_526 = tensor.collapse_shape %extracted_slice_522 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_527 = tensor.collapse_shape %extracted_slice_523 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %512 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_524, %499 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %513 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%512, %collapsed_526 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %514 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_525, %499 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %515 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%514, %collapsed_527 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %516 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%513, %515 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_528 = tensor.pad %516 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %517 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_528, %cst_209 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%cst_207 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %518 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%517 : tensor<1x144x4x4xf32>) outs(%454 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %519 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%518 : tensor<1x144xf32>) outs(%453 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %transposed_529 = linalg.transpose ins(%cst_105 : tensor<18x144xf32>) outs(%457 : tensor<144x18xf32>) permutation = [1, 0] 
    %520 = linalg.matmul ins(%519, %transposed_529 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%459 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %521 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%520, %cst_106 : tensor<1x18xf32>, tensor<18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x18xf32>
    %522 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%521 : tensor<1x18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x18xf32>
    %transposed_530 = linalg.transpose ins(%cst_107 : tensor<576x18xf32>) outs(%463 : tensor<18x576xf32>) permutation = [1, 0] 
    %523 = linalg.matmul ins(%522, %transposed_530 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%465 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %524 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%523, %cst_108 : tensor<1x576xf32>, tensor<576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %525 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%524 : tensor<1x576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x576xf32>
    %526 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%525, %cst_2 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %527 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%526, %cst_1 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %expanded_531 = tensor.expand_shape %527 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %528 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_531, %cst_3 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %529 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%528, %cst_4 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %expanded_532 = tensor.expand_shape %529 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_533 = tensor.extract_slice %expanded_532[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_534 = tensor.extract_slice %expanded_532[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_535 = tensor.extract_slice %expanded_532[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_536 = tensor.extract_slice %expanded_532[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_537 = tensor.collapse_shape %extracted_slice_533 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_538 = tensor.collapse_shape %extracted_slice_534 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_539 = tensor.collapse_shape %extracted_slice_535 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_540 = tensor.collapse_shape %extracted_slice_536 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %530 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_537, %517 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %531 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%530, %collapsed_539 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %532 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_538, %517 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %533 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%532, %collapsed_540 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %534 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%531, %533 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x144x4x4xf32>
    %535 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%534, %cst_172 : tensor<1x144x4x4xf32>, tensor<24x144x1x1xf32>) outs(%cst_206 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %536 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%498, %535 : tensor<1x24x4x4xf32>, tensor<1x24x4x4xf32>) outs(%449 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x24x4x4xf32>
    %537 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%536, %cst_173 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%cst_207 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %538 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%537 : tensor<1x144x4x4xf32>) outs(%454 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %539 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%538 : tensor<1x144xf32>) outs(%453 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_199 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %transposed_541 = linalg.transpose ins(%cst_109 : tensor<18x144xf32>) outs(%457 : tensor<144x18xf32>) permutation = [1, 0] 
    %540 = linalg.matmul ins(%539, %transposed_541 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%459 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %541 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%540, %cst_110 : tensor<1x18xf32>, tensor<18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x18xf32>
    %542 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%541 : tensor<1x18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x18xf32>
    %transposed_542 = linalg.transpose ins(%cst_111 : tensor<576x18xf32>) outs(%463 : tensor<18x576xf32>) permutation = [1, 0] 
    %543 = linalg.matmul ins(%542, %transposed_542 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%465 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %544 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%543, %cst_112 : tensor<1x576xf32>, tensor<576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %545 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%544 : tensor<1x576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x576xf32>
    %546 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%545, %cst_2 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %547 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%546, %cst_1 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %expanded_543 = tensor.expand_shape %547 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %548 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_543, %cst_3 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %549 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%548, %cst_4 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %expanded_544 = tensor.expand_shape %549 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_545 = tensor.extract_slice %expanded_544[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_546 = tensor.extract_slice %expanded_544[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_547 = tensor.extract_slice %expanded_544[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_548 = tensor.extract_slice %expanded_544[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_549 = tensor.collapse_shape %extracted_slice_545 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_550 = tensor.collapse_shape %extracted_slice_546 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_551 = tensor.collapse_shape %extracted_slice_547 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_552 = tensor.collapse_shape %extracted_slice_548 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %550 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_549, %537 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %551 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%550, %collapsed_551 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %552 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_550, %537 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %553 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%552, %collapsed_552 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x4x4xf32>
    %554 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%551, %553 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%451 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_553 = tensor.pad %554 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %555 = tensor.empty() : tensor<1x144x2x2xf32>
    %556 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_553, %cst_211 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%cst_210 : tensor<1x144x2x2xf32>) -> tensor<1x144x2x2xf32>
    %557 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%556 : tensor<1x144x2x2xf32>) outs(%454 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %558 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%557 : tensor<1x144xf32>) outs(%453 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_212 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144xf32>
    %transposed_554 = linalg.transpose ins(%cst_113 : tensor<18x144xf32>) outs(%457 : tensor<144x18xf32>) permutation = [1, 0] 
    %559 = linalg.matmul ins(%558, %transposed_554 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%459 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %560 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%559, %cst_114 : tensor<1x18xf32>, tensor<18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x18xf32>
    %561 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%560 : tensor<1x18xf32>) outs(%458 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x18xf32>
    %transposed_555 = linalg.transpose ins(%cst_115 : tensor<576x18xf32>) outs(%463 : tensor<18x576xf32>) permutation = [1, 0] 
    %562 = linalg.matmul ins(%561, %transposed_555 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%465 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %563 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%562, %cst_116 : tensor<1x576xf32>, tensor<576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %564 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%563 : tensor<1x576xf32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x576xf32>
    %565 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%564, %cst_2 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %566 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%565, %cst_1 : tensor<1x576xf32>, tensor<f32>) outs(%464 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x576xf32>
    %expanded_556 = tensor.expand_shape %566 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %567 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_556, %cst_3 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %568 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%567, %cst_4 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%471 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x144xf32>
    %expanded_557 = tensor.expand_shape %568 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_558 = tensor.extract_slice %expanded_557[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_559 = tensor.extract_slice %expanded_557[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_560 = tensor.extract_slice %expanded_557[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_561 = tensor.extract_slice %expanded_557[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_562 = tensor.collapse_shape %extracted_slice_558 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_563 = tensor.collapse_shape %extracted_slice_559 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_564 = tensor.collapse_shape %extracted_slice_560 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_565 = tensor.collapse_shape %extracted_slice_561 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %569 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_562, %556 : tensor<1x144x1x1xf32>, tensor<1x144x2x2xf32>) outs(%555 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x2x2xf32>
    %570 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%569, %collapsed_564 : tensor<1x144x2x2xf32>, tensor<1x144x1x1xf32>) outs(%555 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x2x2xf32>
    %571 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_563, %556 : tensor<1x144x1x1xf32>, tensor<1x144x2x2xf32>) outs(%555 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x2x2xf32>
    %572 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%571, %collapsed_565 : tensor<1x144x2x2xf32>, tensor<1x144x1x1xf32>) outs(%555 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x144x2x2xf32>
    %573 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%570, %572 : tensor<1x144x2x2xf32>, tensor<1x144x2x2xf32>) outs(%555 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x144x2x2xf32>
    %574 = tensor.empty() : tensor<1x40x2x2xf32>
    %575 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%573, %cst_174 : tensor<1x144x2x2xf32>, tensor<40x144x1x1xf32>) outs(%cst_213 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %576 = tensor.empty() : tensor<1x240x2x2xf32>
    %577 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%575, %cst_175 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%cst_214 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %578 = tensor.empty() : tensor<1x240xf32>
    %579 = linalg.fill ins(%cst : f32) outs(%578 : tensor<1x240xf32>) -> tensor<1x240xf32>
    %580 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%577 : tensor<1x240x2x2xf32>) outs(%579 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %581 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%580 : tensor<1x240xf32>) outs(%578 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_212 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %582 = tensor.empty() : tensor<240x30xf32>
    %transposed_566 = linalg.transpose ins(%cst_117 : tensor<30x240xf32>) outs(%582 : tensor<240x30xf32>) permutation = [1, 0] 
    %583 = tensor.empty() : tensor<1x30xf32>
    %584 = linalg.fill ins(%cst : f32) outs(%583 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %585 = linalg.matmul ins(%581, %transposed_566 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%584 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %586 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%585, %cst_118 : tensor<1x30xf32>, tensor<30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x30xf32>
    %587 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%586 : tensor<1x30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x30xf32>
    %588 = tensor.empty() : tensor<30x960xf32>
    %transposed_567 = linalg.transpose ins(%cst_119 : tensor<960x30xf32>) outs(%588 : tensor<30x960xf32>) permutation = [1, 0] 
    %589 = tensor.empty() : tensor<1x960xf32>
    %590 = linalg.fill ins(%cst : f32) outs(%589 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %591 = linalg.matmul ins(%587, %transposed_567 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%590 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %592 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%591, %cst_120 : tensor<1x960xf32>, tensor<960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %593 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%592 : tensor<1x960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x960xf32>
    %594 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%593, %cst_2 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %595 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%594, %cst_1 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %expanded_568 = tensor.expand_shape %595 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %596 = tensor.empty() : tensor<1x4x240xf32>
    %597 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_568, %cst_3 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %598 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%597, %cst_4 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %expanded_569 = tensor.expand_shape %598 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_570 = tensor.extract_slice %expanded_569[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_571 = tensor.extract_slice %expanded_569[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_572 = tensor.extract_slice %expanded_569[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_573 = tensor.extract_slice %expanded_569[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_574 = tensor.collapse_shape %extracted_slice_570 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_575 = tensor.collapse_shape %extracted_slice_571 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_576 = tensor.collapse_shape %extracted_slice_572 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_577 = tensor.collapse_shape %extracted_slice_573 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %599 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_574, %577 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %600 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%599, %collapsed_576 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %601 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_575, %577 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %602 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%601, %collapsed_577 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %603 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%600, %602 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_578 = tensor.pad %603 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %604 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_578, %cst_215 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%cst_214 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %605 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%604 : tensor<1x240x2x2xf32>) outs(%579 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %606 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%605 : tensor<1x240xf32>) outs(%578 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_212 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %transposed_579 = linalg.transpose ins(%cst_121 : tensor<30x240xf32>) outs(%582 : tensor<240x30xf32>) permutation = [1, 0] 
    %607 = linalg.matmul ins(%606, %transposed_579 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%584 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %608 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%607, %cst_122 : tensor<1x30xf32>, tensor<30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x30xf32>
    %609 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%608 : tensor<1x30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x30xf32>
    %transposed_580 = linalg.transpose ins(%cst_123 : tensor<960x30xf32>) outs(%588 : tensor<30x960xf32>) permutation = [1, 0] 
    %610 = linalg.matmul ins(%609, %transposed_580 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%590 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %611 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%610, %cst_124 : tensor<1x960xf32>, tensor<960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %612 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%611 : tensor<1x960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x960xf32>
    %613 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%612, %cst_2 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %614 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%613, %cst_1 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %expanded_581 = tensor.expand_shape %614 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %615 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_581, %cst_3 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %616 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%615, %cst_4 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %expanded_582 = tensor.expand_shape %616 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_583 = tensor.extract_slice %expanded_582[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_584 = tensor.extract_slice %expanded_582[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_585 = tensor.extract_slice %expanded_582[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_586 = tensor.extract_slice %expanded_582[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_587 = tensor.collapse_shape %extracted_slice_583 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_588 = tensor.collapse_shape %extracted_slice_584 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_589 = tensor.collapse_shape %extracted_slice_585 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_590 = tensor.collapse_shape %extracted_slice_586 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %617 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_587, %604 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %618 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%617, %collapsed_589 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %619 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_588, %604 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %620 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%619, %collapsed_590 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %621 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%618, %620 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x240x2x2xf32>
    %622 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%621, %cst_176 : tensor<1x240x2x2xf32>, tensor<40x240x1x1xf32>) outs(%cst_213 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %623 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%575, %622 : tensor<1x40x2x2xf32>, tensor<1x40x2x2xf32>) outs(%574 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x40x2x2xf32>
    %624 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%623, %cst_177 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%cst_214 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %625 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%624 : tensor<1x240x2x2xf32>) outs(%579 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %626 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%625 : tensor<1x240xf32>) outs(%578 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_212 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %transposed_591 = linalg.transpose ins(%cst_125 : tensor<30x240xf32>) outs(%582 : tensor<240x30xf32>) permutation = [1, 0] 
    %627 = linalg.matmul ins(%626, %transposed_591 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%584 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %628 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%627, %cst_126 : tensor<1x30xf32>, tensor<30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x30xf32>
    %629 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%628 : tensor<1x30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x30xf32>
    %transposed_592 = linalg.transpose ins(%cst_127 : tensor<960x30xf32>) outs(%588 : tensor<30x960xf32>) permutation = [1, 0] 
    %630 = linalg.matmul ins(%629, %transposed_592 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%590 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %631 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%630, %cst_128 : tensor<1x960xf32>, tensor<960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %632 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%631 : tensor<1x960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x960xf32>
    %633 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%632, %cst_2 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %634 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%633, %cst_1 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %expanded_593 = tensor.expand_shape %634 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %635 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_593, %cst_3 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %636 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%635, %cst_4 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %expanded_594 = tensor.expand_shape %636 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_595 = tensor.extract_slice %expanded_594[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_596 = tensor.extract_slice %expanded_594[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_597 = tensor.extract_slice %expanded_594[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_598 = tensor.extract_slice %expanded_594[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_599 = tensor.collapse_shape %extracted_slice_595 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_600 = tensor.collapse_shape %extracted_slice_596 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_601 = tensor.collapse_shape %extracted_slice_597 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_602 = tensor.collapse_shape %extracted_slice_598 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %637 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_599, %624 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %638 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%637, %collapsed_601 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %639 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_600, %624 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %640 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%639, %collapsed_602 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %641 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%638, %640 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_603 = tensor.pad %641 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %642 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_603, %cst_216 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%cst_214 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %643 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%642 : tensor<1x240x2x2xf32>) outs(%579 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %644 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%643 : tensor<1x240xf32>) outs(%578 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_212 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %transposed_604 = linalg.transpose ins(%cst_129 : tensor<30x240xf32>) outs(%582 : tensor<240x30xf32>) permutation = [1, 0] 
    %645 = linalg.matmul ins(%644, %transposed_604 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%584 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %646 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%645, %cst_130 : tensor<1x30xf32>, tensor<30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x30xf32>
    %647 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%646 : tensor<1x30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x30xf32>
    %transposed_605 = linalg.transpose ins(%cst_131 : tensor<960x30xf32>) outs(%588 : tensor<30x960xf32>) permutation = [1, 0] 
    %648 = linalg.matmul ins(%647, %transposed_605 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%590 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %649 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%648, %cst_132 : tensor<1x960xf32>, tensor<960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %650 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%649 : tensor<1x960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x960xf32>
    %651 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%650, %cst_2 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %652 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%651, %cst_1 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %expanded_606 = tensor.expand_shape %652 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %653 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_606, %cst_3 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %654 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%653, %cst_4 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %expanded_607 = tensor.expand_shape %654 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_608 = tensor.extract_slice %expanded_607[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_609 = tensor.extract_slice %expanded_607[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_610 = tensor.extract_slice %expanded_607[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_611 = tensor.extract_slice %expanded_607[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_612 = tensor.collapse_shape %extracted_slice_608 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_613 = tensor.collapse_shape %extracted_slice_609 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_614 = tensor.collapse_shape %extracted_slice_610 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_615 = tensor.collapse_shape %extracted_slice_611 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %655 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_612, %642 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %656 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%655, %collapsed_614 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %657 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_613, %642 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %658 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%657, %collapsed_615 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %659 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%656, %658 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x240x2x2xf32>
    %660 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%659, %cst_178 : tensor<1x240x2x2xf32>, tensor<40x240x1x1xf32>) outs(%cst_213 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %661 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%623, %660 : tensor<1x40x2x2xf32>, tensor<1x40x2x2xf32>) outs(%574 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x40x2x2xf32>
    %662 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%661, %cst_179 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%cst_214 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %663 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%662 : tensor<1x240x2x2xf32>) outs(%579 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %664 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%663 : tensor<1x240xf32>) outs(%578 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_212 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %transposed_616 = linalg.transpose ins(%cst_133 : tensor<30x240xf32>) outs(%582 : tensor<240x30xf32>) permutation = [1, 0] 
    %665 = linalg.matmul ins(%664, %transposed_616 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%584 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %666 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%665, %cst_134 : tensor<1x30xf32>, tensor<30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x30xf32>
    %667 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%666 : tensor<1x30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x30xf32>
    %transposed_617 = linalg.transpose ins(%cst_135 : tensor<960x30xf32>) outs(%588 : tensor<30x960xf32>) permutation = [1, 0] 
    %668 = linalg.matmul ins(%667, %transposed_617 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%590 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %669 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%668, %cst_136 : tensor<1x960xf32>, tensor<960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %670 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%669 : tensor<1x960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x960xf32>
    %671 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%670, %cst_2 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %672 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%671, %cst_1 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %expanded_618 = tensor.expand_shape %672 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %673 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_618, %cst_3 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %674 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%673, %cst_4 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %expanded_619 = tensor.expand_shape %674 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_620 = tensor.extract_slice %expanded_619[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_621 = tensor.extract_slice %expanded_619[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_622 = tensor.extract_slice %expanded_619[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_623 = tensor.extract_slice %expanded_619[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_624 = tensor.collapse_shape %extracted_slice_620 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_625 = tensor.collapse_shape %extracted_slice_621 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_626 = tensor.collapse_shape %extracted_slice_622 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_627 = tensor.collapse_shape %extracted_slice_623 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %675 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_624, %662 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %676 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%675, %collapsed_626 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %677 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_625, %662 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %678 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%677, %collapsed_627 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %679 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%676, %678 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_628 = tensor.pad %679 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %680 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_628, %cst_217 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%cst_214 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %681 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%680 : tensor<1x240x2x2xf32>) outs(%579 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %682 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%681 : tensor<1x240xf32>) outs(%578 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_212 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240xf32>
    %transposed_629 = linalg.transpose ins(%cst_137 : tensor<30x240xf32>) outs(%582 : tensor<240x30xf32>) permutation = [1, 0] 
    %683 = linalg.matmul ins(%682, %transposed_629 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%584 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %684 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%683, %cst_138 : tensor<1x30xf32>, tensor<30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x30xf32>
    %685 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%684 : tensor<1x30xf32>) outs(%583 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x30xf32>
    %transposed_630 = linalg.transpose ins(%cst_139 : tensor<960x30xf32>) outs(%588 : tensor<30x960xf32>) permutation = [1, 0] 
    %686 = linalg.matmul ins(%685, %transposed_630 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%590 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %687 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%686, %cst_140 : tensor<1x960xf32>, tensor<960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %688 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%687 : tensor<1x960xf32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x960xf32>
    %689 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%688, %cst_2 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %690 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%689, %cst_1 : tensor<1x960xf32>, tensor<f32>) outs(%589 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x960xf32>
    %expanded_631 = tensor.expand_shape %690 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %691 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_631, %cst_3 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %692 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%691, %cst_4 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%596 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x240xf32>
    %expanded_632 = tensor.expand_shape %692 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_633 = tensor.extract_slice %expanded_632[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_634 = tensor.extract_slice %expanded_632[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_635 = tensor.extract_slice %expanded_632[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_636 = tensor.extract_slice %expanded_632[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_637 = tensor.collapse_shape %extracted_slice_633 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_638 = tensor.collapse_shape %extracted_slice_634 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_639 = tensor.collapse_shape %extracted_slice_635 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_640 = tensor.collapse_shape %extracted_slice_636 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %693 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_637, %680 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %694 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%693, %collapsed_639 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %695 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_638, %680 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %696 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%695, %collapsed_640 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x240x2x2xf32>
    %697 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %696 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%576 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x240x2x2xf32>
    %698 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%697, %cst_180 : tensor<1x240x2x2xf32>, tensor<80x240x1x1xf32>) outs(%cst_218 : tensor<1x80x2x2xf32>) -> tensor<1x80x2x2xf32>
    %699 = tensor.empty() : tensor<1x320x2x2xf32>
    %700 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%698, %cst_181 : tensor<1x80x2x2xf32>, tensor<320x80x1x1xf32>) outs(%cst_219 : tensor<1x320x2x2xf32>) -> tensor<1x320x2x2xf32>
    %701 = tensor.empty() : tensor<1x320xf32>
    %702 = linalg.fill ins(%cst : f32) outs(%701 : tensor<1x320xf32>) -> tensor<1x320xf32>
    %703 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%700 : tensor<1x320x2x2xf32>) outs(%702 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x320xf32>
    %704 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%703 : tensor<1x320xf32>) outs(%701 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_212 : f32
      linalg.yield %734 : f32
    } -> tensor<1x320xf32>
    %705 = tensor.empty() : tensor<320x40xf32>
    %transposed_641 = linalg.transpose ins(%cst_141 : tensor<40x320xf32>) outs(%705 : tensor<320x40xf32>) permutation = [1, 0] 
    %706 = tensor.empty() : tensor<1x40xf32>
    %707 = linalg.fill ins(%cst : f32) outs(%706 : tensor<1x40xf32>) -> tensor<1x40xf32>
    %708 = linalg.matmul ins(%704, %transposed_641 : tensor<1x320xf32>, tensor<320x40xf32>) outs(%707 : tensor<1x40xf32>) -> tensor<1x40xf32>
    %709 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%708, %cst_142 : tensor<1x40xf32>, tensor<40xf32>) outs(%706 : tensor<1x40xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x40xf32>
    %710 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%709 : tensor<1x40xf32>) outs(%706 : tensor<1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.cmpf ugt, %in, %cst : f32
      %735 = arith.select %734, %in, %cst : f32
      linalg.yield %735 : f32
    } -> tensor<1x40xf32>
    %711 = tensor.empty() : tensor<40x1280xf32>
    %transposed_642 = linalg.transpose ins(%cst_143 : tensor<1280x40xf32>) outs(%711 : tensor<40x1280xf32>) permutation = [1, 0] 
    %712 = tensor.empty() : tensor<1x1280xf32>
    %713 = linalg.fill ins(%cst : f32) outs(%712 : tensor<1x1280xf32>) -> tensor<1x1280xf32>
    %714 = linalg.matmul ins(%710, %transposed_642 : tensor<1x40xf32>, tensor<40x1280xf32>) outs(%713 : tensor<1x1280xf32>) -> tensor<1x1280xf32>
    %715 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%714, %cst_144 : tensor<1x1280xf32>, tensor<1280xf32>) outs(%712 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x1280xf32>
    %716 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%715 : tensor<1x1280xf32>) outs(%712 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.negf %in : f32
      %735 = math.exp %734 : f32
      %736 = arith.addf %735, %cst_0 : f32
      %737 = arith.divf %cst_0, %736 : f32
      linalg.yield %737 : f32
    } -> tensor<1x1280xf32>
    %717 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%716, %cst_2 : tensor<1x1280xf32>, tensor<f32>) outs(%712 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x1280xf32>
    %718 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%717, %cst_1 : tensor<1x1280xf32>, tensor<f32>) outs(%712 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.subf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x1280xf32>
    %expanded_643 = tensor.expand_shape %718 [[0], [1, 2]] output_shape [1, 4, 320] : tensor<1x1280xf32> into tensor<1x4x320xf32>
    %719 = tensor.empty() : tensor<1x4x320xf32>
    %720 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_643, %cst_3 : tensor<1x4x320xf32>, tensor<4x1xf32>) outs(%719 : tensor<1x4x320xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x320xf32>
    %721 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%720, %cst_4 : tensor<1x4x320xf32>, tensor<4x1xf32>) outs(%719 : tensor<1x4x320xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x4x320xf32>
    %expanded_644 = tensor.expand_shape %721 [[0], [1], [2, 3, 4]] output_shape [1, 4, 320, 1, 1] : tensor<1x4x320xf32> into tensor<1x4x320x1x1xf32>
    %extracted_slice_645 = tensor.extract_slice %expanded_644[0, 0, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %extracted_slice_646 = tensor.extract_slice %expanded_644[0, 1, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %extracted_slice_647 = tensor.extract_slice %expanded_644[0, 2, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %extracted_slice_648 = tensor.extract_slice %expanded_644[0, 3, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %collapsed_649 = tensor.collapse_shape %extracted_slice_645 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %collapsed_650 = tensor.collapse_shape %extracted_slice_646 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %collapsed_651 = tensor.collapse_shape %extracted_slice_647 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %collapsed_652 = tensor.collapse_shape %extracted_slice_648 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %722 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_649, %700 : tensor<1x320x1x1xf32>, tensor<1x320x2x2xf32>) outs(%699 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x320x2x2xf32>
    %723 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%722, %collapsed_651 : tensor<1x320x2x2xf32>, tensor<1x320x1x1xf32>) outs(%699 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x320x2x2xf32>
    %724 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_650, %700 : tensor<1x320x1x1xf32>, tensor<1x320x2x2xf32>) outs(%699 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.mulf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x320x2x2xf32>
    %725 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%724, %collapsed_652 : tensor<1x320x2x2xf32>, tensor<1x320x1x1xf32>) outs(%699 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x320x2x2xf32>
    %726 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%723, %725 : tensor<1x320x2x2xf32>, tensor<1x320x2x2xf32>) outs(%699 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.cmpf ogt, %in, %in_654 : f32
      %735 = arith.select %734, %in, %in_654 : f32
      linalg.yield %735 : f32
    } -> tensor<1x320x2x2xf32>
    %727 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%726 : tensor<1x320x2x2xf32>) outs(%702 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.addf %in, %out : f32
      linalg.yield %734 : f32
    } -> tensor<1x320xf32>
    %728 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%727 : tensor<1x320xf32>) outs(%701 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %734 = arith.divf %in, %cst_212 : f32
      linalg.yield %734 : f32
    } -> tensor<1x320xf32>
    %729 = tensor.empty() : tensor<320x10xf32>
    %transposed_653 = linalg.transpose ins(%cst_145 : tensor<10x320xf32>) outs(%729 : tensor<320x10xf32>) permutation = [1, 0] 
    %730 = tensor.empty() : tensor<1x10xf32>
    %731 = linalg.fill ins(%cst : f32) outs(%730 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %732 = linalg.matmul ins(%728, %transposed_653 : tensor<1x320xf32>, tensor<320x10xf32>) outs(%731 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %733 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%732, %cst_146 : tensor<1x10xf32>, tensor<10xf32>) outs(%730 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_654: f32, %out: f32):
      %734 = arith.addf %in, %in_654 : f32
      linalg.yield %734 : f32
    } -> tensor<1x10xf32>
    return %733 : tensor<1x10xf32>
  }
}

