// raises: dyrelu.b x 17
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
    %cst_1 = arith.constant 0xFF800000 : f32
    %cst_2 = arith.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = arith.constant dense<2.000000e+00> : tensor<f32>
    %cst_4 = arith.constant dense<[[1.000000e+00], [1.000000e+00], [5.000000e-01], [5.000000e-01]]> : tensor<4x1xf32>
    %cst_5 = arith.constant dense<[[1.000000e+00], [0.000000e+00], [0.000000e+00], [0.000000e+00]]> : tensor<4x1xf32>
    %cst_6 = arith.constant dense<[[0.112208545, -0.230664879, 0.0122639239, -0.0647299289, 0.162091583, 0.0841109752, 0.100199252, 0.150314957, -0.0559702516, -0.0160173774, 0.200563401, -0.201497287, -0.172804922, 0.0182887614, -0.0990318953, 0.0143177509], [2.208400e-01, -0.0289809108, -0.213158637, -0.113644391, 0.229591697, -0.0549223423, -0.109619468, 0.112531632, 0.0309490561, -0.220419884, 0.20819667, 0.140781194, 0.217296273, 0.109399825, -0.0842884779, -0.0816118121], [0.12115553, -0.0484634638, 0.0490133762, -0.242247045, -0.123580575, 0.0928618907, -0.0123247206, -0.12018767, -0.218066871, 0.158889979, -0.0502647161, -0.245633245, 0.241196096, 0.121656656, -0.149534762, -0.182457834], [0.241578192, 0.00104382634, -0.150355607, 0.143861681, -0.0520747602, 0.0171257555, -0.130233407, -0.211748689, -0.166030675, -0.0274507403, -0.180986911, 0.246402204, 0.00270578265, -0.0957079529, 0.0988050401, -0.221642196]]> : tensor<4x16xf32>
    %cst_7 = arith.constant dense<[-0.127873033, 0.0939002633, -0.212415665, 0.124600738]> : tensor<4xf32>
    %cst_8 = arith.constant dense<4.202759e-02> : tensor<64x4xf32>
    %cst_9 = arith.constant dense<[0.305922091, 0.05734092, -0.0456383824, 0.383015692, -0.436840594, -0.228218257, -0.225995362, 0.432026088, -0.483610868, 0.0495888591, -0.484344542, -0.0164418817, 0.186368704, -0.116927266, 0.485367656, 0.00159168243, -0.254915059, 0.128932893, 2.600320e-01, -9.933710e-04, 0.427736938, -0.316458046, 0.21333921, 0.283917844, 0.248345613, -1.83403492E-4, 0.142732084, -0.392255664, -0.392377853, -0.031078279, -0.0626665354, 0.371262848, 0.363063395, 0.339023829, -0.229016483, -0.39251852, -0.468999445, 0.18095541, -0.450541139, -0.499129236, -0.252690077, -0.422151923, -0.197043896, -0.314773262, -0.256517351, 0.475362182, -0.0942233801, 0.414769292, 0.0110937357, -0.0642968416, -0.146391094, -0.35741359, -0.401723981, 0.346210897, -0.154079795, -0.48748982, 0.458864808, 0.00927478075, -0.334575236, -0.393026769, -0.41989255, -0.438427567, 0.452460647, 0.344746768]> : tensor<64xf32>
    %cst_10 = arith.constant dense<[[0.196224898, -0.220247477, 0.124961376, -0.0382394791, -0.160161585, -0.107074112, -0.241818547, 0.172943801, -0.047970295, -0.245136112, 0.213804156, 0.161926329, 0.103370667, 0.24468258, 0.22576353, 0.233639628], [0.223881394, 0.203169346, 0.0654472709, -2.093640e-02, 0.00950732827, -0.103894413, 0.117464423, 7.242650e-03, 0.058981508, -0.161036909, -0.0941321253, 0.187425673, 0.0243153572, 0.0862729549, -0.218251854, -0.107056528], [-0.00636264682, -0.0262338817, 0.159586221, -0.0754461884, 0.208649337, -0.0483519435, 0.0972372293, -1.760070e-01, 0.0424333513, -0.243734241, -0.214497149, -0.160001308, 0.0699892342, 0.0193767548, 0.0241961181, -0.0273471177], [0.210062414, 0.244900018, 0.106172115, 0.198813736, -0.0123555064, -0.0919079482, 0.0486023128, 0.164383948, -0.0386379063, -0.191957951, 0.0825589895, -0.0637289286, -0.12034291, 0.157905608, -0.00848555564, -0.142906189]]> : tensor<4x16xf32>
    %cst_11 = arith.constant dense<[-0.149593025, 0.235440075, 0.162611902, -0.179264694]> : tensor<4xf32>
    %cst_12 = arith.constant dense<2.390146e-04> : tensor<64x4xf32>
    %cst_13 = arith.constant dense<[-0.490871489, 0.237368345, 0.12224561, 0.290931821, -0.440703034, -0.0688860416, 0.432000637, 0.262690306, 0.415517032, 0.39256084, -0.122683704, -0.340491831, -0.298144162, 0.169813335, -0.19846791, 0.00198298693, 7.979190e-02, 0.310388386, 0.278851748, 0.28537035, 0.0203214884, 0.282274783, -0.234075427, -0.200123906, -0.0791665911, -0.290362656, 0.445998967, -0.0766177177, 0.145362198, -0.0155454278, -0.0068385005, -0.266495466, -0.0367085934, -0.447247565, -0.239104807, 0.384780407, -0.468975544, 0.082280457, 0.0796560049, -0.478557229, 0.0976573824, 0.232157409, 3.621410e-01, 0.0935878753, 0.390838325, 0.018820107, 0.190511107, 0.147604525, -0.368666351, -0.109757185, -0.352103531, 0.388498962, 0.238529384, -0.212053299, -9.149760e-02, 0.133477509, -0.435961664, 0.0141184926, 0.238509119, 0.0626503825, -0.0460051894, 0.321451247, 0.217493534, -0.444497406]> : tensor<64xf32>
    %cst_14 = arith.constant dense<[[-0.193252295, -0.0419723392, -0.0577963591, 0.0191910267, -0.0952884852, -0.116695821, 0.223212391, -0.0720422565, 0.148905784, -0.163520306, -0.108375669, 0.10172984, 0.0493614376, -1.885190e-01, 0.193268329, -0.0680587888], [-7.03334808E-5, -0.0340393186, 0.190934956, 0.0605189502, 0.11648342, -0.0543774962, 0.249259144, 0.0972889363, 0.123403668, -0.0485038161, -0.206955522, 0.180659801, -0.222632617, -0.24715215, 0.0237467885, -0.0483240187], [-0.18011722, 0.192438573, 0.0252100229, -0.115862221, 0.160765141, 8.850640e-02, -0.195197016, -0.0413232148, -0.215402395, -0.139317274, 0.0450686216, 0.0692607164, -0.0966915786, -0.0880156755, -0.213488221, -0.154554904], [-0.0158879459, 0.00898277759, 0.14065811, 0.166081518, 0.218172908, 0.0486150384, -0.184979975, -0.0706870853, -0.21999681, -0.0192250013, 0.130914927, 0.028605938, 0.1141617, 0.211075217, 0.13006565, -0.0519835055]]> : tensor<4x16xf32>
    %cst_15 = arith.constant dense<[0.227767229, 0.138588578, -0.185537487, 0.0359263122]> : tensor<4xf32>
    %cst_16 = arith.constant dense<2.411612e-01> : tensor<64x4xf32>
    %cst_17 = arith.constant dense<[0.0724329352, 0.103962302, 0.113773465, 0.132545233, 0.270648062, -0.253695667, 0.413711071, -0.128437817, -0.407470763, 0.331898689, -0.318006575, -0.494163036, -0.0424284339, 0.481497228, -0.37880522, 0.108392298, -0.388121486, 0.204465091, 0.338674307, -0.0813712477, -0.445042074, -0.373636603, -0.307183087, -0.186742902, -0.239233673, 0.220023394, 0.112721145, -0.400190175, 0.0635968447, -0.463524044, 0.35810411, -0.0346183777, 0.467574656, 0.390537202, -0.286699772, 0.386973262, -0.427209854, -0.463246822, 0.334933877, -0.256572485, -0.366247356, -0.325009167, -0.288265824, -0.441891193, 0.0642082691, -0.428721309, -0.139675856, 0.315008461, -0.385530055, 0.339969754, 0.494925678, -0.0761393904, -0.0602440238, -0.475408852, 0.464041531, 0.400601745, -0.0536016226, 0.297720969, -0.440368295, -0.338444412, 0.469823658, -0.496458054, -0.0527434945, -0.266638339]> : tensor<64xf32>
    %cst_18 = arith.constant dense<[[-0.0482352674, -0.12460506, 0.148993552, -0.237164944, 0.0109120607, 0.180638134, -0.198286772, -0.0438001454, 0.137058318, -0.0873416364, -0.118374765, 0.133151084, -0.173090607, 0.249464631, 0.224251658, 0.0111917257], [0.0403385758, -0.127336085, 0.0582499802, -0.188877493, -0.0651490092, 0.199865699, 0.072951138, 0.181146085, 0.164975375, 0.238795757, 0.0632721483, -0.183227837, -0.226287425, 0.155064523, 0.203062147, 0.246145666], [-0.169861495, 0.228400737, -0.0890839993, 0.0652438402, 0.17321983, -0.192919493, -0.239952534, 0.166247725, -0.232448101, 0.121147096, 0.1446459, 0.182890534, 0.00603160262, -6.386560e-02, 0.032602191, -0.034617424], [-0.235608011, 0.0589795709, -1.467270e-01, 0.185044736, -0.117374629, -0.0487500131, -1.939120e-01, 0.230279982, 0.145040214, 0.218895227, 0.145894349, -0.154104054, 0.236359268, -0.0336174667, 0.230019957, 3.501150e-02]]> : tensor<4x16xf32>
    %cst_19 = arith.constant dense<[0.158308655, -0.0992257297, 0.0982088744, -0.00150415301]> : tensor<4xf32>
    %cst_20 = arith.constant dense<-3.990544e-01> : tensor<64x4xf32>
    %cst_21 = arith.constant dense<[-0.117679834, -0.296596587, 0.00489473343, 0.205975115, -0.488135278, 0.174643159, 0.0725005865, -0.321465552, 0.365933836, 0.326651335, 0.159362078, -0.199619114, 0.118994176, 0.231170833, -0.0741131902, -0.215114295, 0.00956225395, -0.421478629, 0.351956069, 0.049105227, -0.21930325, 0.0476252437, -2.622760e-01, -0.0770280361, -0.320185721, 1.348170e-01, 0.242393494, -0.15456295, 0.26907289, 0.354623854, -4.501850e-01, -0.323331177, 0.0456890464, -0.267023981, 0.331262887, 0.437449038, -0.2809273, 0.061281383, 0.0320616364, 0.419690192, -0.400359213, 0.17224443, -0.35580194, -0.426493108, 0.444050312, 0.29325372, -0.493962467, 0.298958719, -0.358951688, 0.423170984, 0.0812450647, -0.159756422, 0.0465914607, -0.0901048183, -0.00120335817, -0.34334743, 0.246710539, -0.346081257, 0.0343552232, -0.362366319, -0.271013081, 0.0573686957, 0.0449273586, -0.453703225]> : tensor<64xf32>
    %cst_22 = arith.constant dense<[[0.132407725, 0.125151992, 0.0871409178, 0.134728819, -0.0376731753, -0.168551952, 0.179144025, -0.0579719841, -0.0440603495, -0.156337827, 0.17015487, 0.190607667, -0.12026456, 0.215238035, 0.16024366, 0.0702604949], [-0.119031757, -0.167769015, 0.0354240537, 0.110461146, -0.163742393, 0.18833676, 0.154861659, 0.00429543853, -0.249819964, -0.195352525, 0.176613688, 0.0239510238, -0.0410199165, -0.160535604, -0.116484165, 0.208900422], [0.119013965, 0.0197355449, 0.190745384, -0.145942509, -8.439660e-02, 0.0886636376, -0.190291345, 0.221287876, 0.16192165, 0.0416747034, -0.197731733, 0.187157184, -0.0906950533, -0.0396595299, 0.208416641, -0.054751277], [0.237213671, -0.0258614719, -0.149684757, -0.0563314259, -0.232924759, 0.152412921, 0.118626833, 0.0454125702, -0.218899846, 0.0805606245, 0.141974211, 0.214680672, -0.105320126, 0.100606441, 0.116995901, -0.0316191912]]> : tensor<4x16xf32>
    %cst_23 = arith.constant dense<[0.0225036442, 0.15800944, 0.0207566023, -0.0738156139]> : tensor<4xf32>
    %cst_24 = arith.constant dense<1.924739e-01> : tensor<64x4xf32>
    %cst_25 = arith.constant dense<[-0.400008678, 0.00518327951, 0.455843925, 0.311034977, -0.179554522, -0.371115327, 0.12985599, 0.240018785, -0.102917135, -0.426592529, 0.483049512, 0.241633832, -0.497815549, 0.0220146179, -0.112408936, 0.463867843, 0.263985157, 0.132501066, -0.147427082, -0.368654907, 0.156371653, 0.202243328, 0.0106954575, 0.439532697, 0.286978602, -0.417902172, -0.0275651813, -0.22295332, -0.0230547786, 0.0455851555, 0.0614159107, 0.306561232, 0.344694912, 0.0265299678, -0.187781751, -0.248886406, 0.259045303, 0.18103224, 0.423586667, -0.42151016, -0.381710827, -0.299210548, 0.220685482, 0.388813436, -0.0403010249, -0.418470562, 0.0795732737, -0.430039942, 0.319418311, -0.37530762, 0.0726357698, 0.00556433201, 0.25171119, -0.346382916, 0.224410117, 0.0138744116, 0.0610897541, -0.339169443, 0.472395182, -0.0902382135, -0.291338623, -0.140096128, -0.148536861, 0.497151434]> : tensor<64xf32>
    %cst_26 = arith.constant dense<-2.651757e-02> : tensor<4x32xf32>
    %cst_27 = arith.constant dense<[0.164708897, -0.131645739, 0.174595654, 0.0200408474]> : tensor<4xf32>
    %cst_28 = arith.constant dense<-4.803424e-01> : tensor<128x4xf32>
    %cst_29 = arith.constant dense<-1.241069e-01> : tensor<128xf32>
    %cst_30 = arith.constant dense<-7.360934e-02> : tensor<4x32xf32>
    %cst_31 = arith.constant dense<[-0.0437691845, 0.0341252498, 0.0837529525, 0.123483963]> : tensor<4xf32>
    %cst_32 = arith.constant dense<-2.682365e-01> : tensor<128x4xf32>
    %cst_33 = arith.constant dense<-3.568125e-01> : tensor<128xf32>
    %cst_34 = arith.constant dense<1.549874e-01> : tensor<4x32xf32>
    %cst_35 = arith.constant dense<[-0.15658389, 0.153364673, -0.129282668, 0.133722991]> : tensor<4xf32>
    %cst_36 = arith.constant dense<2.832142e-01> : tensor<128x4xf32>
    %cst_37 = arith.constant dense<-4.952550e-02> : tensor<128xf32>
    %cst_38 = arith.constant dense<1.323782e-02> : tensor<4x32xf32>
    %cst_39 = arith.constant dense<[-0.146342412, 0.0831310078, 0.0619229711, -0.0248621311]> : tensor<4xf32>
    %cst_40 = arith.constant dense<-3.996122e-02> : tensor<128x4xf32>
    %cst_41 = arith.constant dense<-7.292908e-02> : tensor<128xf32>
    %cst_42 = arith.constant dense<3.430647e-02> : tensor<8x64xf32>
    %cst_43 = arith.constant dense<[0.102972642, 0.0872888118, -0.0072824657, 0.0735483766, 0.0326842517, 0.123275504, 0.0847811848, 0.0194367021]> : tensor<8xf32>
    %cst_44 = arith.constant dense<1.471763e-01> : tensor<256x8xf32>
    %cst_45 = arith.constant dense<2.177172e-01> : tensor<256xf32>
    %cst_46 = arith.constant dense<1.630810e-02> : tensor<8x64xf32>
    %cst_47 = arith.constant dense<[0.098996967, -0.0787954479, 0.028404355, -0.0392758846, 0.0949150473, 0.124033853, -0.0863667727, -0.0505932122]> : tensor<8xf32>
    %cst_48 = arith.constant dense<2.719274e-01> : tensor<256x8xf32>
    %cst_49 = arith.constant dense<1.017019e-01> : tensor<256xf32>
    %cst_50 = arith.constant dense<-7.460454e-02> : tensor<8x64xf32>
    %cst_51 = arith.constant dense<[0.0374052674, -0.0454647839, 0.00259828568, 0.0837651193, 0.079897657, -0.0529337376, 0.00443935394, 0.0461539775]> : tensor<8xf32>
    %cst_52 = arith.constant dense<-6.209217e-02> : tensor<256x8xf32>
    %cst_53 = arith.constant dense<8.373533e-02> : tensor<256xf32>
    %cst_54 = arith.constant dense<-7.937199e-02> : tensor<8x64xf32>
    %cst_55 = arith.constant dense<[0.0917236506, -0.00879010558, -0.0616373121, -0.0288829803, -0.025981456, -0.012919575, 0.0998340547, 0.0605078936]> : tensor<8xf32>
    %cst_56 = arith.constant dense<1.438854e-01> : tensor<256x8xf32>
    %cst_57 = arith.constant dense<1.497539e-01> : tensor<256xf32>
    %cst_58 = arith.constant dense<-8.292327e-02> : tensor<16x128xf32>
    %cst_59 = arith.constant dense<[0.0838147103, -0.0447873585, -0.0736428052, -0.0302124415, 0.0445538238, 0.0664475635, 0.0306081902, 0.0230613854, -0.0524088554, -0.0351963043, -0.0408875644, 0.0163959358, -0.0301737823, 0.00189210894, 0.0477328859, -0.0793072283]> : tensor<16xf32>
    %cst_60 = arith.constant dense<2.042367e-01> : tensor<512x16xf32>
    %cst_61 = arith.constant dense<1.099347e-01> : tensor<512xf32>
    %cst_62 = arith.constant dense<-2.365027e-02> : tensor<16x128xf32>
    %cst_63 = arith.constant dense<[-0.0824333131, -0.0348581932, 6.007780e-02, 7.006180e-02, 0.0545902736, -0.0248590223, -0.0141836572, 0.0674674734, -0.0864216461, 0.0481720567, -0.0383389741, -0.0306598078, 0.0383129269, -0.0720487534, 0.0670348703, 0.0145311058]> : tensor<16xf32>
    %cst_64 = arith.constant dense<-5.333266e-02> : tensor<512x16xf32>
    %cst_65 = arith.constant dense<1.400586e-01> : tensor<512xf32>
    %cst_66 = arith.constant dense<-5.957652e-02> : tensor<16x128xf32>
    %cst_67 = arith.constant dense<[-0.0589463934, -0.0326756611, 0.0588409826, -0.062951684, 0.0286699086, -0.0111857736, 0.0285539199, 0.0265213158, 0.0330302753, -0.0471727215, 0.00554503966, -0.0477280393, -0.0128294164, 0.0466913097, 0.0826753527, -0.0729918927]> : tensor<16xf32>
    %cst_68 = arith.constant dense<1.742394e-01> : tensor<512x16xf32>
    %cst_69 = arith.constant dense<1.513585e-01> : tensor<512xf32>
    %cst_70 = arith.constant dense<-6.609005e-02> : tensor<16x128xf32>
    %cst_71 = arith.constant dense<[-0.00944674201, -0.0756712407, -0.0204018038, -0.0377042852, -0.00599181699, -0.0711885542, 0.076353766, -0.0179847125, -6.797180e-02, -0.0655066147, -0.055020541, -0.0599698648, 0.0481933802, 0.0511213541, 0.0702635795, -0.0857451185]> : tensor<16xf32>
    %cst_72 = arith.constant dense<-9.654221e-02> : tensor<512x16xf32>
    %cst_73 = arith.constant dense<-1.107444e-01> : tensor<512xf32>
    %cst_74 = arith.constant dense<-7.069488e-02> : tensor<10x128xf32>
    %cst_75 = arith.constant dense<[0.00552821252, 0.0291247778, -0.0807145237, -0.0323639847, 0.0643935055, 0.0239833053, -0.0276038144, 0.0259648915, -0.0684074834, -0.0803181752]> : tensor<10xf32>
    %cst_76 = arith.constant dense<-6.174995e-04> : tensor<16x3x7x7xf32>
    %cst_77 = arith.constant dense<6.815807e-03> : tensor<16x16x3x3xf32>
    %cst_78 = arith.constant dense<4.904253e-02> : tensor<16x16x3x3xf32>
    %cst_79 = arith.constant dense<-7.867228e-02> : tensor<16x16x3x3xf32>
    %cst_80 = arith.constant dense<2.263627e-02> : tensor<16x16x3x3xf32>
    %cst_81 = arith.constant dense<6.101828e-02> : tensor<32x16x3x3xf32>
    %cst_82 = arith.constant dense<-3.596637e-02> : tensor<32x32x3x3xf32>
    %cst_83 = arith.constant dense<-1.939198e-03> : tensor<32x16x1x1xf32>
    %cst_84 = arith.constant dense<2.795647e-02> : tensor<32x32x3x3xf32>
    %cst_85 = arith.constant dense<3.860083e-02> : tensor<32x32x3x3xf32>
    %cst_86 = arith.constant dense<5.088740e-02> : tensor<64x32x3x3xf32>
    %cst_87 = arith.constant dense<-1.706194e-03> : tensor<64x64x3x3xf32>
    %cst_88 = arith.constant dense<-1.555300e-01> : tensor<64x32x1x1xf32>
    %cst_89 = arith.constant dense<1.963084e-02> : tensor<64x64x3x3xf32>
    %cst_90 = arith.constant dense<-1.577774e-02> : tensor<64x64x3x3xf32>
    %cst_91 = arith.constant dense<-1.305731e-02> : tensor<128x64x3x3xf32>
    %cst_92 = arith.constant dense<-2.826225e-02> : tensor<128x128x3x3xf32>
    %cst_93 = arith.constant dense<1.238037e-01> : tensor<128x64x1x1xf32>
    %cst_94 = arith.constant dense<1.135619e-02> : tensor<128x128x3x3xf32>
    %cst_95 = arith.constant dense<-6.113268e-03> : tensor<128x128x3x3xf32>
    %cst_96 = arith.constant dense<0.000000e+00> : tensor<1x16x32x32xf32>
    %cst_97 = arith.constant 1.024000e+03 : f32
    %cst_98 = arith.constant dense<0.000000e+00> : tensor<1x16x16x16xf32>
    %cst_99 = arith.constant 2.560000e+02 : f32
    %cst_100 = arith.constant dense<0.000000e+00> : tensor<1x32x8x8xf32>
    %cst_101 = arith.constant 6.400000e+01 : f32
    %cst_102 = arith.constant dense<0.000000e+00> : tensor<1x64x4x4xf32>
    %cst_103 = arith.constant 1.600000e+01 : f32
    %cst_104 = arith.constant dense<0.000000e+00> : tensor<1x128x2x2xf32>
    %cst_105 = arith.constant 4.000000e+00 : f32
    %padded = tensor.pad %arg0 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x3x64x64xf32> to tensor<1x3x70x70xf32>
    %0 = tensor.empty() : tensor<1x16x32x32xf32>
    %1 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %cst_76 : tensor<1x3x70x70xf32>, tensor<16x3x7x7xf32>) outs(%cst_96 : tensor<1x16x32x32xf32>) -> tensor<1x16x32x32xf32>
    %2 = tensor.empty() : tensor<1x16xf32>
    %3 = linalg.fill ins(%cst : f32) outs(%2 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1 : tensor<1x16x32x32xf32>) outs(%3 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %5 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%4 : tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_97 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %6 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_6 : tensor<4x16xf32>) outs(%6 : tensor<16x4xf32>) permutation = [1, 0] 
    %7 = tensor.empty() : tensor<1x4xf32>
    %8 = linalg.fill ins(%cst : f32) outs(%7 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %9 = linalg.matmul ins(%5, %transposed : tensor<1x16xf32>, tensor<16x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %10 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%9, %cst_7 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4xf32>
    %11 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%10 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x4xf32>
    %12 = tensor.empty() : tensor<4x64xf32>
    %transposed_106 = linalg.transpose ins(%cst_8 : tensor<64x4xf32>) outs(%12 : tensor<4x64xf32>) permutation = [1, 0] 
    %13 = tensor.empty() : tensor<1x64xf32>
    %14 = linalg.fill ins(%cst : f32) outs(%13 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %15 = linalg.matmul ins(%11, %transposed_106 : tensor<1x4xf32>, tensor<4x64xf32>) outs(%14 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %16 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%15, %cst_9 : tensor<1x64xf32>, tensor<64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %17 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%16 : tensor<1x64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x64xf32>
    %18 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%17, %cst_3 : tensor<1x64xf32>, tensor<f32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %19 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_2 : tensor<1x64xf32>, tensor<f32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %expanded = tensor.expand_shape %19 [[0], [1, 2]] output_shape [1, 4, 16] : tensor<1x64xf32> into tensor<1x4x16xf32>
    %20 = tensor.empty() : tensor<1x4x16xf32>
    %21 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded, %cst_4 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x16xf32>
    %22 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%21, %cst_5 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x16xf32>
    %expanded_107 = tensor.expand_shape %22 [[0], [1], [2, 3, 4]] output_shape [1, 4, 16, 1, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_107[0, 0, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_108 = tensor.extract_slice %expanded_107[0, 1, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_109 = tensor.extract_slice %expanded_107[0, 2, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_110 = tensor.extract_slice %expanded_107[0, 3, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_111 = tensor.collapse_shape %extracted_slice_108 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_112 = tensor.collapse_shape %extracted_slice_109 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_113 = tensor.collapse_shape %extracted_slice_110 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %23 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %1 : tensor<1x16x1x1xf32>, tensor<1x16x32x32xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x32x32xf32>
    %24 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%23, %collapsed_112 : tensor<1x16x32x32xf32>, tensor<1x16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x32x32xf32>
    %25 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_111, %1 : tensor<1x16x1x1xf32>, tensor<1x16x32x32xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x32x32xf32>
    %26 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%25, %collapsed_113 : tensor<1x16x32x32xf32>, tensor<1x16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x32x32xf32>
    %27 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%24, %26 : tensor<1x16x32x32xf32>, tensor<1x16x32x32xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x16x32x32xf32>
    %padded_114 = tensor.pad %27 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_1 : f32
    } : tensor<1x16x32x32xf32> to tensor<1x16x34x34xf32>
    %28 = tensor.empty() : tensor<1x16x16x16xf32>
    %29 = linalg.fill ins(%cst_1 : f32) outs(%28 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %30 = tensor.empty() : tensor<3x3xf32>
    %31 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_114, %30 : tensor<1x16x34x34xf32>, tensor<3x3xf32>) outs(%29 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %padded_115 = tensor.pad %31 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %32 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_115, %cst_77 : tensor<1x16x18x18xf32>, tensor<16x16x3x3xf32>) outs(%cst_98 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %33 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%32 : tensor<1x16x16x16xf32>) outs(%3 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %34 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%33 : tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_99 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %transposed_116 = linalg.transpose ins(%cst_10 : tensor<4x16xf32>) outs(%6 : tensor<16x4xf32>) permutation = [1, 0] 
    %35 = linalg.matmul ins(%34, %transposed_116 : tensor<1x16xf32>, tensor<16x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %36 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%35, %cst_11 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4xf32>
    %37 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%36 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x4xf32>
    %transposed_117 = linalg.transpose ins(%cst_12 : tensor<64x4xf32>) outs(%12 : tensor<4x64xf32>) permutation = [1, 0] 
    %38 = linalg.matmul ins(%37, %transposed_117 : tensor<1x4xf32>, tensor<4x64xf32>) outs(%14 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %39 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%38, %cst_13 : tensor<1x64xf32>, tensor<64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %40 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%39 : tensor<1x64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x64xf32>
    %41 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%40, %cst_3 : tensor<1x64xf32>, tensor<f32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %42 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%41, %cst_2 : tensor<1x64xf32>, tensor<f32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %expanded_118 = tensor.expand_shape %42 [[0], [1, 2]] output_shape [1, 4, 16] : tensor<1x64xf32> into tensor<1x4x16xf32>
    %43 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_118, %cst_4 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x16xf32>
    %44 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%43, %cst_5 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x16xf32>
    %expanded_119 = tensor.expand_shape %44 [[0], [1], [2, 3, 4]] output_shape [1, 4, 16, 1, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1x1xf32>
    %extracted_slice_120 = tensor.extract_slice %expanded_119[0, 0, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_121 = tensor.extract_slice %expanded_119[0, 1, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_122 = tensor.extract_slice %expanded_119[0, 2, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_123 = tensor.extract_slice %expanded_119[0, 3, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %collapsed_124 = tensor.collapse_shape %extracted_slice_120 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_125 = tensor.collapse_shape %extracted_slice_121 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_126 = tensor.collapse_shape %extracted_slice_122 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_127 = tensor.collapse_shape %extracted_slice_123 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %45 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_124, %32 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %46 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%45, %collapsed_126 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_125, %32 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %48 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %collapsed_127 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %49 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %48 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x16x16x16xf32>
    %padded_128 = tensor.pad %49 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %50 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_128, %cst_78 : tensor<1x16x18x18xf32>, tensor<16x16x3x3xf32>) outs(%cst_98 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %51 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%50, %31 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %52 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%51 : tensor<1x16x16x16xf32>) outs(%3 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %53 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_99 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %transposed_129 = linalg.transpose ins(%cst_14 : tensor<4x16xf32>) outs(%6 : tensor<16x4xf32>) permutation = [1, 0] 
    %54 = linalg.matmul ins(%53, %transposed_129 : tensor<1x16xf32>, tensor<16x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %55 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%54, %cst_15 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4xf32>
    %56 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%55 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x4xf32>
    %transposed_130 = linalg.transpose ins(%cst_16 : tensor<64x4xf32>) outs(%12 : tensor<4x64xf32>) permutation = [1, 0] 
    %57 = linalg.matmul ins(%56, %transposed_130 : tensor<1x4xf32>, tensor<4x64xf32>) outs(%14 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %58 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%57, %cst_17 : tensor<1x64xf32>, tensor<64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %59 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<1x64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x64xf32>
    %60 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%59, %cst_3 : tensor<1x64xf32>, tensor<f32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %61 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%60, %cst_2 : tensor<1x64xf32>, tensor<f32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %expanded_131 = tensor.expand_shape %61 [[0], [1, 2]] output_shape [1, 4, 16] : tensor<1x64xf32> into tensor<1x4x16xf32>
    %62 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_131, %cst_4 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x16xf32>
    %63 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%62, %cst_5 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x16xf32>
    %expanded_132 = tensor.expand_shape %63 [[0], [1], [2, 3, 4]] output_shape [1, 4, 16, 1, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1x1xf32>
    %extracted_slice_133 = tensor.extract_slice %expanded_132[0, 0, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_134 = tensor.extract_slice %expanded_132[0, 1, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_135 = tensor.extract_slice %expanded_132[0, 2, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_136 = tensor.extract_slice %expanded_132[0, 3, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %collapsed_137 = tensor.collapse_shape %extracted_slice_133 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_138 = tensor.collapse_shape %extracted_slice_134 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_139 = tensor.collapse_shape %extracted_slice_135 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_140 = tensor.collapse_shape %extracted_slice_136 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_137, %51 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %collapsed_139 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %66 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_138, %51 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %67 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %collapsed_140 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %67 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x16x16x16xf32>
    %padded_141 = tensor.pad %68 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %69 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_141, %cst_79 : tensor<1x16x18x18xf32>, tensor<16x16x3x3xf32>) outs(%cst_98 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%69 : tensor<1x16x16x16xf32>) outs(%3 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %71 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_99 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %transposed_142 = linalg.transpose ins(%cst_18 : tensor<4x16xf32>) outs(%6 : tensor<16x4xf32>) permutation = [1, 0] 
    %72 = linalg.matmul ins(%71, %transposed_142 : tensor<1x16xf32>, tensor<16x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %73 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%72, %cst_19 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4xf32>
    %74 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%73 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x4xf32>
    %transposed_143 = linalg.transpose ins(%cst_20 : tensor<64x4xf32>) outs(%12 : tensor<4x64xf32>) permutation = [1, 0] 
    %75 = linalg.matmul ins(%74, %transposed_143 : tensor<1x4xf32>, tensor<4x64xf32>) outs(%14 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %76 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%75, %cst_21 : tensor<1x64xf32>, tensor<64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %77 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<1x64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x64xf32>
    %78 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%77, %cst_3 : tensor<1x64xf32>, tensor<f32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %79 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%78, %cst_2 : tensor<1x64xf32>, tensor<f32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %expanded_144 = tensor.expand_shape %79 [[0], [1, 2]] output_shape [1, 4, 16] : tensor<1x64xf32> into tensor<1x4x16xf32>
    %80 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_144, %cst_4 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x16xf32>
    %81 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%80, %cst_5 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x16xf32>
    %expanded_145 = tensor.expand_shape %81 [[0], [1], [2, 3, 4]] output_shape [1, 4, 16, 1, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1x1xf32>
    %extracted_slice_146 = tensor.extract_slice %expanded_145[0, 0, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_147 = tensor.extract_slice %expanded_145[0, 1, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_148 = tensor.extract_slice %expanded_145[0, 2, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_149 = tensor.extract_slice %expanded_145[0, 3, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %collapsed_150 = tensor.collapse_shape %extracted_slice_146 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_151 = tensor.collapse_shape %extracted_slice_147 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_152 = tensor.collapse_shape %extracted_slice_148 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_153 = tensor.collapse_shape %extracted_slice_149 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_150, %69 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %83 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%82, %collapsed_152 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %84 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_151, %69 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %85 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%84, %collapsed_153 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %86 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%83, %85 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x16x16x16xf32>
    %padded_154 = tensor.pad %86 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %87 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_154, %cst_80 : tensor<1x16x18x18xf32>, tensor<16x16x3x3xf32>) outs(%cst_98 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %88 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%87, %68 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %89 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%88 : tensor<1x16x16x16xf32>) outs(%3 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %90 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%89 : tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_99 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %transposed_155 = linalg.transpose ins(%cst_22 : tensor<4x16xf32>) outs(%6 : tensor<16x4xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%90, %transposed_155 : tensor<1x16xf32>, tensor<16x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %92 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%91, %cst_23 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4xf32>
    %93 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x4xf32>
    %transposed_156 = linalg.transpose ins(%cst_24 : tensor<64x4xf32>) outs(%12 : tensor<4x64xf32>) permutation = [1, 0] 
    %94 = linalg.matmul ins(%93, %transposed_156 : tensor<1x4xf32>, tensor<4x64xf32>) outs(%14 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %95 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%94, %cst_25 : tensor<1x64xf32>, tensor<64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %96 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%95 : tensor<1x64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x64xf32>
    %97 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%96, %cst_3 : tensor<1x64xf32>, tensor<f32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %98 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%97, %cst_2 : tensor<1x64xf32>, tensor<f32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %expanded_157 = tensor.expand_shape %98 [[0], [1, 2]] output_shape [1, 4, 16] : tensor<1x64xf32> into tensor<1x4x16xf32>
    %99 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_157, %cst_4 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x16xf32>
    %100 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%99, %cst_5 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%20 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x16xf32>
    %expanded_158 = tensor.expand_shape %100 [[0], [1], [2, 3, 4]] output_shape [1, 4, 16, 1, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1x1xf32>
    %extracted_slice_159 = tensor.extract_slice %expanded_158[0, 0, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_160 = tensor.extract_slice %expanded_158[0, 1, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_161 = tensor.extract_slice %expanded_158[0, 2, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_162 = tensor.extract_slice %expanded_158[0, 3, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %collapsed_163 = tensor.collapse_shape %extracted_slice_159 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_164 = tensor.collapse_shape %extracted_slice_160 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_165 = tensor.collapse_shape %extracted_slice_161 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_166 = tensor.collapse_shape %extracted_slice_162 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %101 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_163, %88 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%101, %collapsed_165 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %103 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_164, %88 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %collapsed_166 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16x16x16xf32>
    %105 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%102, %104 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%28 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x16x16x16xf32>
    %padded_167 = tensor.pad %105 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %106 = tensor.empty() : tensor<1x32x8x8xf32>
    %107 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_167, %cst_81 : tensor<1x16x18x18xf32>, tensor<32x16x3x3xf32>) outs(%cst_100 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %108 = tensor.empty() : tensor<1x32xf32>
    %109 = linalg.fill ins(%cst : f32) outs(%108 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %110 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%107 : tensor<1x32x8x8xf32>) outs(%109 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x32xf32>
    %111 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%110 : tensor<1x32xf32>) outs(%108 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_101 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32xf32>
    %112 = tensor.empty() : tensor<32x4xf32>
    %transposed_168 = linalg.transpose ins(%cst_26 : tensor<4x32xf32>) outs(%112 : tensor<32x4xf32>) permutation = [1, 0] 
    %113 = linalg.matmul ins(%111, %transposed_168 : tensor<1x32xf32>, tensor<32x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %114 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%113, %cst_27 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4xf32>
    %115 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%114 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x4xf32>
    %116 = tensor.empty() : tensor<4x128xf32>
    %transposed_169 = linalg.transpose ins(%cst_28 : tensor<128x4xf32>) outs(%116 : tensor<4x128xf32>) permutation = [1, 0] 
    %117 = tensor.empty() : tensor<1x128xf32>
    %118 = linalg.fill ins(%cst : f32) outs(%117 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %119 = linalg.matmul ins(%115, %transposed_169 : tensor<1x4xf32>, tensor<4x128xf32>) outs(%118 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %120 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%119, %cst_29 : tensor<1x128xf32>, tensor<128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %121 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<1x128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x128xf32>
    %122 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%121, %cst_3 : tensor<1x128xf32>, tensor<f32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %123 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%122, %cst_2 : tensor<1x128xf32>, tensor<f32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %expanded_170 = tensor.expand_shape %123 [[0], [1, 2]] output_shape [1, 4, 32] : tensor<1x128xf32> into tensor<1x4x32xf32>
    %124 = tensor.empty() : tensor<1x4x32xf32>
    %125 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_170, %cst_4 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%124 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x32xf32>
    %126 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%125, %cst_5 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%124 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x32xf32>
    %expanded_171 = tensor.expand_shape %126 [[0], [1], [2, 3, 4]] output_shape [1, 4, 32, 1, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1x1xf32>
    %extracted_slice_172 = tensor.extract_slice %expanded_171[0, 0, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_173 = tensor.extract_slice %expanded_171[0, 1, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_174 = tensor.extract_slice %expanded_171[0, 2, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_175 = tensor.extract_slice %expanded_171[0, 3, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %collapsed_176 = tensor.collapse_shape %extracted_slice_172 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_177 = tensor.collapse_shape %extracted_slice_173 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_178 = tensor.collapse_shape %extracted_slice_174 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_179 = tensor.collapse_shape %extracted_slice_175 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %127 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_176, %107 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %128 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %collapsed_178 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %129 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_177, %107 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %130 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%129, %collapsed_179 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %131 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%128, %130 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x32x8x8xf32>
    %padded_180 = tensor.pad %131 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x32x8x8xf32> to tensor<1x32x10x10xf32>
    %132 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_180, %cst_82 : tensor<1x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%cst_100 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %133 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%105, %cst_83 : tensor<1x16x16x16xf32>, tensor<32x16x1x1xf32>) outs(%cst_100 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %133 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%134 : tensor<1x32x8x8xf32>) outs(%109 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x32xf32>
    %136 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<1x32xf32>) outs(%108 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_101 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32xf32>
    %transposed_181 = linalg.transpose ins(%cst_30 : tensor<4x32xf32>) outs(%112 : tensor<32x4xf32>) permutation = [1, 0] 
    %137 = linalg.matmul ins(%136, %transposed_181 : tensor<1x32xf32>, tensor<32x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %138 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%137, %cst_31 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4xf32>
    %139 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x4xf32>
    %transposed_182 = linalg.transpose ins(%cst_32 : tensor<128x4xf32>) outs(%116 : tensor<4x128xf32>) permutation = [1, 0] 
    %140 = linalg.matmul ins(%139, %transposed_182 : tensor<1x4xf32>, tensor<4x128xf32>) outs(%118 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %141 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%140, %cst_33 : tensor<1x128xf32>, tensor<128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %142 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%141 : tensor<1x128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x128xf32>
    %143 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%142, %cst_3 : tensor<1x128xf32>, tensor<f32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %144 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%143, %cst_2 : tensor<1x128xf32>, tensor<f32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %expanded_183 = tensor.expand_shape %144 [[0], [1, 2]] output_shape [1, 4, 32] : tensor<1x128xf32> into tensor<1x4x32xf32>
    %145 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_183, %cst_4 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%124 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x32xf32>
    %146 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%145, %cst_5 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%124 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x32xf32>
    %expanded_184 = tensor.expand_shape %146 [[0], [1], [2, 3, 4]] output_shape [1, 4, 32, 1, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1x1xf32>
    %extracted_slice_185 = tensor.extract_slice %expanded_184[0, 0, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_186 = tensor.extract_slice %expanded_184[0, 1, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_187 = tensor.extract_slice %expanded_184[0, 2, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_188 = tensor.extract_slice %expanded_184[0, 3, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %collapsed_189 = tensor.collapse_shape %extracted_slice_185 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_190 = tensor.collapse_shape %extracted_slice_186 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_191 = tensor.collapse_shape %extracted_slice_187 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_192 = tensor.collapse_shape %extracted_slice_188 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %147 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_189, %134 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %collapsed_191 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %149 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_190, %134 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %collapsed_192 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %151 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%148, %150 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x32x8x8xf32>
    %padded_193 = tensor.pad %151 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x32x8x8xf32> to tensor<1x32x10x10xf32>
    %152 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_193, %cst_84 : tensor<1x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%cst_100 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %153 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%152 : tensor<1x32x8x8xf32>) outs(%109 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x32xf32>
    %154 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<1x32xf32>) outs(%108 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_101 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32xf32>
    %transposed_194 = linalg.transpose ins(%cst_34 : tensor<4x32xf32>) outs(%112 : tensor<32x4xf32>) permutation = [1, 0] 
    %155 = linalg.matmul ins(%154, %transposed_194 : tensor<1x32xf32>, tensor<32x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %156 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%155, %cst_35 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4xf32>
    %157 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x4xf32>
    %transposed_195 = linalg.transpose ins(%cst_36 : tensor<128x4xf32>) outs(%116 : tensor<4x128xf32>) permutation = [1, 0] 
    %158 = linalg.matmul ins(%157, %transposed_195 : tensor<1x4xf32>, tensor<4x128xf32>) outs(%118 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %159 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%158, %cst_37 : tensor<1x128xf32>, tensor<128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %160 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<1x128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x128xf32>
    %161 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%160, %cst_3 : tensor<1x128xf32>, tensor<f32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %162 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%161, %cst_2 : tensor<1x128xf32>, tensor<f32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %expanded_196 = tensor.expand_shape %162 [[0], [1, 2]] output_shape [1, 4, 32] : tensor<1x128xf32> into tensor<1x4x32xf32>
    %163 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_196, %cst_4 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%124 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x32xf32>
    %164 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %cst_5 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%124 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x32xf32>
    %expanded_197 = tensor.expand_shape %164 [[0], [1], [2, 3, 4]] output_shape [1, 4, 32, 1, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1x1xf32>
    %extracted_slice_198 = tensor.extract_slice %expanded_197[0, 0, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_199 = tensor.extract_slice %expanded_197[0, 1, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_200 = tensor.extract_slice %expanded_197[0, 2, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_201 = tensor.extract_slice %expanded_197[0, 3, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %collapsed_202 = tensor.collapse_shape %extracted_slice_198 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_203 = tensor.collapse_shape %extracted_slice_199 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_204 = tensor.collapse_shape %extracted_slice_200 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_205 = tensor.collapse_shape %extracted_slice_201 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %165 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_202, %152 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %collapsed_204 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %167 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_203, %152 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %collapsed_205 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %169 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %168 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x32x8x8xf32>
    %padded_206 = tensor.pad %169 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x32x8x8xf32> to tensor<1x32x10x10xf32>
    %170 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_206, %cst_85 : tensor<1x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%cst_100 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %171 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %151 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%171 : tensor<1x32x8x8xf32>) outs(%109 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x32xf32>
    %173 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%172 : tensor<1x32xf32>) outs(%108 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_101 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32xf32>
    %transposed_207 = linalg.transpose ins(%cst_38 : tensor<4x32xf32>) outs(%112 : tensor<32x4xf32>) permutation = [1, 0] 
    %174 = linalg.matmul ins(%173, %transposed_207 : tensor<1x32xf32>, tensor<32x4xf32>) outs(%8 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %175 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%174, %cst_39 : tensor<1x4xf32>, tensor<4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4xf32>
    %176 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%175 : tensor<1x4xf32>) outs(%7 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x4xf32>
    %transposed_208 = linalg.transpose ins(%cst_40 : tensor<128x4xf32>) outs(%116 : tensor<4x128xf32>) permutation = [1, 0] 
    %177 = linalg.matmul ins(%176, %transposed_208 : tensor<1x4xf32>, tensor<4x128xf32>) outs(%118 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %178 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%177, %cst_41 : tensor<1x128xf32>, tensor<128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %179 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%178 : tensor<1x128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x128xf32>
    %180 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%179, %cst_3 : tensor<1x128xf32>, tensor<f32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %181 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%180, %cst_2 : tensor<1x128xf32>, tensor<f32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %expanded_209 = tensor.expand_shape %181 [[0], [1, 2]] output_shape [1, 4, 32] : tensor<1x128xf32> into tensor<1x4x32xf32>
    %182 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_209, %cst_4 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%124 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x32xf32>
    %183 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%182, %cst_5 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%124 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x32xf32>
    %expanded_210 = tensor.expand_shape %183 [[0], [1], [2, 3, 4]] output_shape [1, 4, 32, 1, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1x1xf32>
    %extracted_slice_211 = tensor.extract_slice %expanded_210[0, 0, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_212 = tensor.extract_slice %expanded_210[0, 1, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_213 = tensor.extract_slice %expanded_210[0, 2, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_214 = tensor.extract_slice %expanded_210[0, 3, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %collapsed_215 = tensor.collapse_shape %extracted_slice_211 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_216 = tensor.collapse_shape %extracted_slice_212 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_217 = tensor.collapse_shape %extracted_slice_213 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_218 = tensor.collapse_shape %extracted_slice_214 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %184 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_215, %171 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %185 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %collapsed_217 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %186 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_216, %171 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %collapsed_218 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x32x8x8xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %187 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%106 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x32x8x8xf32>
    %padded_219 = tensor.pad %188 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x32x8x8xf32> to tensor<1x32x10x10xf32>
    %189 = tensor.empty() : tensor<1x64x4x4xf32>
    %190 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_219, %cst_86 : tensor<1x32x10x10xf32>, tensor<64x32x3x3xf32>) outs(%cst_102 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%190 : tensor<1x64x4x4xf32>) outs(%14 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %192 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%191 : tensor<1x64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_103 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %193 = tensor.empty() : tensor<64x8xf32>
    %transposed_220 = linalg.transpose ins(%cst_42 : tensor<8x64xf32>) outs(%193 : tensor<64x8xf32>) permutation = [1, 0] 
    %194 = tensor.empty() : tensor<1x8xf32>
    %195 = linalg.fill ins(%cst : f32) outs(%194 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %196 = linalg.matmul ins(%192, %transposed_220 : tensor<1x64xf32>, tensor<64x8xf32>) outs(%195 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %197 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%196, %cst_43 : tensor<1x8xf32>, tensor<8xf32>) outs(%194 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x8xf32>
    %198 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%197 : tensor<1x8xf32>) outs(%194 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x8xf32>
    %199 = tensor.empty() : tensor<8x256xf32>
    %transposed_221 = linalg.transpose ins(%cst_44 : tensor<256x8xf32>) outs(%199 : tensor<8x256xf32>) permutation = [1, 0] 
    %200 = tensor.empty() : tensor<1x256xf32>
    %201 = linalg.fill ins(%cst : f32) outs(%200 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %202 = linalg.matmul ins(%198, %transposed_221 : tensor<1x8xf32>, tensor<8x256xf32>) outs(%201 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %203 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%202, %cst_45 : tensor<1x256xf32>, tensor<256xf32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %204 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%203 : tensor<1x256xf32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x256xf32>
    %205 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%204, %cst_3 : tensor<1x256xf32>, tensor<f32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %206 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%205, %cst_2 : tensor<1x256xf32>, tensor<f32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %expanded_222 = tensor.expand_shape %206 [[0], [1, 2]] output_shape [1, 4, 64] : tensor<1x256xf32> into tensor<1x4x64xf32>
    %207 = tensor.empty() : tensor<1x4x64xf32>
    %208 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_222, %cst_4 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%207 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x64xf32>
    %209 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%208, %cst_5 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%207 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x64xf32>
    %expanded_223 = tensor.expand_shape %209 [[0], [1], [2, 3, 4]] output_shape [1, 4, 64, 1, 1] : tensor<1x4x64xf32> into tensor<1x4x64x1x1xf32>
    %extracted_slice_224 = tensor.extract_slice %expanded_223[0, 0, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_225 = tensor.extract_slice %expanded_223[0, 1, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_226 = tensor.extract_slice %expanded_223[0, 2, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_227 = tensor.extract_slice %expanded_223[0, 3, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %collapsed_228 = tensor.collapse_shape %extracted_slice_224 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_229 = tensor.collapse_shape %extracted_slice_225 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_230 = tensor.collapse_shape %extracted_slice_226 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_231 = tensor.collapse_shape %extracted_slice_227 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %210 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_228, %190 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %211 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %collapsed_230 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %212 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_229, %190 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %213 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%212, %collapsed_231 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%211, %213 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x64x4x4xf32>
    %padded_232 = tensor.pad %214 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x64x4x4xf32> to tensor<1x64x6x6xf32>
    %215 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_232, %cst_87 : tensor<1x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%cst_102 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %216 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%188, %cst_88 : tensor<1x32x8x8xf32>, tensor<64x32x1x1xf32>) outs(%cst_102 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %217 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215, %216 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %218 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%217 : tensor<1x64x4x4xf32>) outs(%14 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %219 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%218 : tensor<1x64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_103 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %transposed_233 = linalg.transpose ins(%cst_46 : tensor<8x64xf32>) outs(%193 : tensor<64x8xf32>) permutation = [1, 0] 
    %220 = linalg.matmul ins(%219, %transposed_233 : tensor<1x64xf32>, tensor<64x8xf32>) outs(%195 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %221 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%220, %cst_47 : tensor<1x8xf32>, tensor<8xf32>) outs(%194 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x8xf32>
    %222 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%221 : tensor<1x8xf32>) outs(%194 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x8xf32>
    %transposed_234 = linalg.transpose ins(%cst_48 : tensor<256x8xf32>) outs(%199 : tensor<8x256xf32>) permutation = [1, 0] 
    %223 = linalg.matmul ins(%222, %transposed_234 : tensor<1x8xf32>, tensor<8x256xf32>) outs(%201 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %224 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%223, %cst_49 : tensor<1x256xf32>, tensor<256xf32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %225 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<1x256xf32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x256xf32>
    %226 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%225, %cst_3 : tensor<1x256xf32>, tensor<f32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %227 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%226, %cst_2 : tensor<1x256xf32>, tensor<f32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %expanded_235 = tensor.expand_shape %227 [[0], [1, 2]] output_shape [1, 4, 64] : tensor<1x256xf32> into tensor<1x4x64xf32>
    %228 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_235, %cst_4 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%207 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x64xf32>
    %229 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%228, %cst_5 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%207 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x64xf32>
    %expanded_236 = tensor.expand_shape %229 [[0], [1], [2, 3, 4]] output_shape [1, 4, 64, 1, 1] : tensor<1x4x64xf32> into tensor<1x4x64x1x1xf32>
    %extracted_slice_237 = tensor.extract_slice %expanded_236[0, 0, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_238 = tensor.extract_slice %expanded_236[0, 1, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_239 = tensor.extract_slice %expanded_236[0, 2, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_240 = tensor.extract_slice %expanded_236[0, 3, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %collapsed_241 = tensor.collapse_shape %extracted_slice_237 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_242 = tensor.collapse_shape %extracted_slice_238 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_243 = tensor.collapse_shape %extracted_slice_239 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_244 = tensor.collapse_shape %extracted_slice_240 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_241, %217 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %collapsed_243 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %232 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_242, %217 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232, %collapsed_244 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %233 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x64x4x4xf32>
    %padded_245 = tensor.pad %234 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x64x4x4xf32> to tensor<1x64x6x6xf32>
    %235 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_245, %cst_89 : tensor<1x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%cst_102 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %236 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%235 : tensor<1x64x4x4xf32>) outs(%14 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %237 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%236 : tensor<1x64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_103 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %transposed_246 = linalg.transpose ins(%cst_50 : tensor<8x64xf32>) outs(%193 : tensor<64x8xf32>) permutation = [1, 0] 
    %238 = linalg.matmul ins(%237, %transposed_246 : tensor<1x64xf32>, tensor<64x8xf32>) outs(%195 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %239 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%238, %cst_51 : tensor<1x8xf32>, tensor<8xf32>) outs(%194 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x8xf32>
    %240 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%239 : tensor<1x8xf32>) outs(%194 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x8xf32>
    %transposed_247 = linalg.transpose ins(%cst_52 : tensor<256x8xf32>) outs(%199 : tensor<8x256xf32>) permutation = [1, 0] 
    %241 = linalg.matmul ins(%240, %transposed_247 : tensor<1x8xf32>, tensor<8x256xf32>) outs(%201 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %242 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%241, %cst_53 : tensor<1x256xf32>, tensor<256xf32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %243 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%242 : tensor<1x256xf32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x256xf32>
    %244 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%243, %cst_3 : tensor<1x256xf32>, tensor<f32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %245 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%244, %cst_2 : tensor<1x256xf32>, tensor<f32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %expanded_248 = tensor.expand_shape %245 [[0], [1, 2]] output_shape [1, 4, 64] : tensor<1x256xf32> into tensor<1x4x64xf32>
    %246 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_248, %cst_4 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%207 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x64xf32>
    %247 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %cst_5 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%207 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x64xf32>
    %expanded_249 = tensor.expand_shape %247 [[0], [1], [2, 3, 4]] output_shape [1, 4, 64, 1, 1] : tensor<1x4x64xf32> into tensor<1x4x64x1x1xf32>
    %extracted_slice_250 = tensor.extract_slice %expanded_249[0, 0, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_251 = tensor.extract_slice %expanded_249[0, 1, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_252 = tensor.extract_slice %expanded_249[0, 2, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_253 = tensor.extract_slice %expanded_249[0, 3, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %collapsed_254 = tensor.collapse_shape %extracted_slice_250 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_255 = tensor.collapse_shape %extracted_slice_251 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_256 = tensor.collapse_shape %extracted_slice_252 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_257 = tensor.collapse_shape %extracted_slice_253 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %248 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_254, %235 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %249 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248, %collapsed_256 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %250 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_255, %235 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %251 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %collapsed_257 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %252 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %251 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x64x4x4xf32>
    %padded_258 = tensor.pad %252 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x64x4x4xf32> to tensor<1x64x6x6xf32>
    %253 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_258, %cst_90 : tensor<1x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%cst_102 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %254 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253, %234 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %255 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%254 : tensor<1x64x4x4xf32>) outs(%14 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %256 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%255 : tensor<1x64xf32>) outs(%13 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_103 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64xf32>
    %transposed_259 = linalg.transpose ins(%cst_54 : tensor<8x64xf32>) outs(%193 : tensor<64x8xf32>) permutation = [1, 0] 
    %257 = linalg.matmul ins(%256, %transposed_259 : tensor<1x64xf32>, tensor<64x8xf32>) outs(%195 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %258 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%257, %cst_55 : tensor<1x8xf32>, tensor<8xf32>) outs(%194 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x8xf32>
    %259 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%258 : tensor<1x8xf32>) outs(%194 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x8xf32>
    %transposed_260 = linalg.transpose ins(%cst_56 : tensor<256x8xf32>) outs(%199 : tensor<8x256xf32>) permutation = [1, 0] 
    %260 = linalg.matmul ins(%259, %transposed_260 : tensor<1x8xf32>, tensor<8x256xf32>) outs(%201 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %261 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%260, %cst_57 : tensor<1x256xf32>, tensor<256xf32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %262 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%261 : tensor<1x256xf32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x256xf32>
    %263 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%262, %cst_3 : tensor<1x256xf32>, tensor<f32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %264 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%263, %cst_2 : tensor<1x256xf32>, tensor<f32>) outs(%200 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x256xf32>
    %expanded_261 = tensor.expand_shape %264 [[0], [1, 2]] output_shape [1, 4, 64] : tensor<1x256xf32> into tensor<1x4x64xf32>
    %265 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_261, %cst_4 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%207 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x64xf32>
    %266 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%265, %cst_5 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%207 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x64xf32>
    %expanded_262 = tensor.expand_shape %266 [[0], [1], [2, 3, 4]] output_shape [1, 4, 64, 1, 1] : tensor<1x4x64xf32> into tensor<1x4x64x1x1xf32>
    %extracted_slice_263 = tensor.extract_slice %expanded_262[0, 0, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_264 = tensor.extract_slice %expanded_262[0, 1, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_265 = tensor.extract_slice %expanded_262[0, 2, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_266 = tensor.extract_slice %expanded_262[0, 3, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %collapsed_267 = tensor.collapse_shape %extracted_slice_263 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_268 = tensor.collapse_shape %extracted_slice_264 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_269 = tensor.collapse_shape %extracted_slice_265 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_270 = tensor.collapse_shape %extracted_slice_266 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %267 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_267, %254 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %268 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267, %collapsed_269 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %269 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_268, %254 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269, %collapsed_270 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x64x4x4xf32>
    %271 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268, %270 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%189 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x64x4x4xf32>
    %padded_271 = tensor.pad %271 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x64x4x4xf32> to tensor<1x64x6x6xf32>
    %272 = tensor.empty() : tensor<1x128x2x2xf32>
    %273 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_271, %cst_91 : tensor<1x64x6x6xf32>, tensor<128x64x3x3xf32>) outs(%cst_104 : tensor<1x128x2x2xf32>) -> tensor<1x128x2x2xf32>
    %274 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%273 : tensor<1x128x2x2xf32>) outs(%118 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %275 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%274 : tensor<1x128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_105 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %276 = tensor.empty() : tensor<128x16xf32>
    %transposed_272 = linalg.transpose ins(%cst_58 : tensor<16x128xf32>) outs(%276 : tensor<128x16xf32>) permutation = [1, 0] 
    %277 = linalg.matmul ins(%275, %transposed_272 : tensor<1x128xf32>, tensor<128x16xf32>) outs(%3 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %278 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%277, %cst_59 : tensor<1x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %279 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%278 : tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x16xf32>
    %280 = tensor.empty() : tensor<16x512xf32>
    %transposed_273 = linalg.transpose ins(%cst_60 : tensor<512x16xf32>) outs(%280 : tensor<16x512xf32>) permutation = [1, 0] 
    %281 = tensor.empty() : tensor<1x512xf32>
    %282 = linalg.fill ins(%cst : f32) outs(%281 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %283 = linalg.matmul ins(%279, %transposed_273 : tensor<1x16xf32>, tensor<16x512xf32>) outs(%282 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %284 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%283, %cst_61 : tensor<1x512xf32>, tensor<512xf32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %285 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%284 : tensor<1x512xf32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x512xf32>
    %286 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%285, %cst_3 : tensor<1x512xf32>, tensor<f32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %287 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%286, %cst_2 : tensor<1x512xf32>, tensor<f32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %expanded_274 = tensor.expand_shape %287 [[0], [1, 2]] output_shape [1, 4, 128] : tensor<1x512xf32> into tensor<1x4x128xf32>
    %288 = tensor.empty() : tensor<1x4x128xf32>
    %289 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_274, %cst_4 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%288 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x128xf32>
    %290 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%289, %cst_5 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%288 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x128xf32>
    %expanded_275 = tensor.expand_shape %290 [[0], [1], [2, 3, 4]] output_shape [1, 4, 128, 1, 1] : tensor<1x4x128xf32> into tensor<1x4x128x1x1xf32>
    %extracted_slice_276 = tensor.extract_slice %expanded_275[0, 0, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_277 = tensor.extract_slice %expanded_275[0, 1, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_278 = tensor.extract_slice %expanded_275[0, 2, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_279 = tensor.extract_slice %expanded_275[0, 3, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %collapsed_280 = tensor.collapse_shape %extracted_slice_276 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_281 = tensor.collapse_shape %extracted_slice_277 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_282 = tensor.collapse_shape %extracted_slice_278 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_283 = tensor.collapse_shape %extracted_slice_279 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %291 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_280, %273 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %292 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291, %collapsed_282 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %293 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_281, %273 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %294 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293, %collapsed_283 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %295 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %294 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x128x2x2xf32>
    %padded_284 = tensor.pad %295 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x128x2x2xf32> to tensor<1x128x4x4xf32>
    %296 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_284, %cst_92 : tensor<1x128x4x4xf32>, tensor<128x128x3x3xf32>) outs(%cst_104 : tensor<1x128x2x2xf32>) -> tensor<1x128x2x2xf32>
    %297 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%271, %cst_93 : tensor<1x64x4x4xf32>, tensor<128x64x1x1xf32>) outs(%cst_104 : tensor<1x128x2x2xf32>) -> tensor<1x128x2x2xf32>
    %298 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %297 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %299 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%298 : tensor<1x128x2x2xf32>) outs(%118 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %300 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%299 : tensor<1x128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_105 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %transposed_285 = linalg.transpose ins(%cst_62 : tensor<16x128xf32>) outs(%276 : tensor<128x16xf32>) permutation = [1, 0] 
    %301 = linalg.matmul ins(%300, %transposed_285 : tensor<1x128xf32>, tensor<128x16xf32>) outs(%3 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %302 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%301, %cst_63 : tensor<1x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %303 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%302 : tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x16xf32>
    %transposed_286 = linalg.transpose ins(%cst_64 : tensor<512x16xf32>) outs(%280 : tensor<16x512xf32>) permutation = [1, 0] 
    %304 = linalg.matmul ins(%303, %transposed_286 : tensor<1x16xf32>, tensor<16x512xf32>) outs(%282 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %305 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%304, %cst_65 : tensor<1x512xf32>, tensor<512xf32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %306 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%305 : tensor<1x512xf32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x512xf32>
    %307 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%306, %cst_3 : tensor<1x512xf32>, tensor<f32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %308 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%307, %cst_2 : tensor<1x512xf32>, tensor<f32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %expanded_287 = tensor.expand_shape %308 [[0], [1, 2]] output_shape [1, 4, 128] : tensor<1x512xf32> into tensor<1x4x128xf32>
    %309 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_287, %cst_4 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%288 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x128xf32>
    %310 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %cst_5 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%288 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x128xf32>
    %expanded_288 = tensor.expand_shape %310 [[0], [1], [2, 3, 4]] output_shape [1, 4, 128, 1, 1] : tensor<1x4x128xf32> into tensor<1x4x128x1x1xf32>
    %extracted_slice_289 = tensor.extract_slice %expanded_288[0, 0, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_290 = tensor.extract_slice %expanded_288[0, 1, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_291 = tensor.extract_slice %expanded_288[0, 2, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_292 = tensor.extract_slice %expanded_288[0, 3, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %collapsed_293 = tensor.collapse_shape %extracted_slice_289 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_294 = tensor.collapse_shape %extracted_slice_290 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_295 = tensor.collapse_shape %extracted_slice_291 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_296 = tensor.collapse_shape %extracted_slice_292 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %311 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_293, %298 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %312 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311, %collapsed_295 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %313 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_294, %298 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %314 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %collapsed_296 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %315 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %314 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x128x2x2xf32>
    %padded_297 = tensor.pad %315 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x128x2x2xf32> to tensor<1x128x4x4xf32>
    %316 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_297, %cst_94 : tensor<1x128x4x4xf32>, tensor<128x128x3x3xf32>) outs(%cst_104 : tensor<1x128x2x2xf32>) -> tensor<1x128x2x2xf32>
    %317 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%316 : tensor<1x128x2x2xf32>) outs(%118 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %318 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%317 : tensor<1x128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_105 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %transposed_298 = linalg.transpose ins(%cst_66 : tensor<16x128xf32>) outs(%276 : tensor<128x16xf32>) permutation = [1, 0] 
    %319 = linalg.matmul ins(%318, %transposed_298 : tensor<1x128xf32>, tensor<128x16xf32>) outs(%3 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %320 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%319, %cst_67 : tensor<1x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %321 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%320 : tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x16xf32>
    %transposed_299 = linalg.transpose ins(%cst_68 : tensor<512x16xf32>) outs(%280 : tensor<16x512xf32>) permutation = [1, 0] 
    %322 = linalg.matmul ins(%321, %transposed_299 : tensor<1x16xf32>, tensor<16x512xf32>) outs(%282 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %323 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%322, %cst_69 : tensor<1x512xf32>, tensor<512xf32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %324 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%323 : tensor<1x512xf32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x512xf32>
    %325 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%324, %cst_3 : tensor<1x512xf32>, tensor<f32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %326 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%325, %cst_2 : tensor<1x512xf32>, tensor<f32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %expanded_300 = tensor.expand_shape %326 [[0], [1, 2]] output_shape [1, 4, 128] : tensor<1x512xf32> into tensor<1x4x128xf32>
    %327 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_300, %cst_4 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%288 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x128xf32>
    %328 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327, %cst_5 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%288 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x128xf32>
    %expanded_301 = tensor.expand_shape %328 [[0], [1], [2, 3, 4]] output_shape [1, 4, 128, 1, 1] : tensor<1x4x128xf32> into tensor<1x4x128x1x1xf32>
    %extracted_slice_302 = tensor.extract_slice %expanded_301[0, 0, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_303 = tensor.extract_slice %expanded_301[0, 1, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_304 = tensor.extract_slice %expanded_301[0, 2, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_305 = tensor.extract_slice %expanded_301[0, 3, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %collapsed_306 = tensor.collapse_shape %extracted_slice_302 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_307 = tensor.collapse_shape %extracted_slice_303 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_308 = tensor.collapse_shape %extracted_slice_304 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_309 = tensor.collapse_shape %extracted_slice_305 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %329 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_306, %316 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %330 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %collapsed_308 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %331 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_307, %316 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %332 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %collapsed_309 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %333 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %332 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x128x2x2xf32>
    %padded_310 = tensor.pad %333 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst : f32
    } : tensor<1x128x2x2xf32> to tensor<1x128x4x4xf32>
    %334 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_310, %cst_95 : tensor<1x128x4x4xf32>, tensor<128x128x3x3xf32>) outs(%cst_104 : tensor<1x128x2x2xf32>) -> tensor<1x128x2x2xf32>
    %335 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%334, %315 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %336 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%335 : tensor<1x128x2x2xf32>) outs(%118 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %337 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%336 : tensor<1x128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_105 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %transposed_311 = linalg.transpose ins(%cst_70 : tensor<16x128xf32>) outs(%276 : tensor<128x16xf32>) permutation = [1, 0] 
    %338 = linalg.matmul ins(%337, %transposed_311 : tensor<1x128xf32>, tensor<128x16xf32>) outs(%3 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %339 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%338, %cst_71 : tensor<1x16xf32>, tensor<16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x16xf32>
    %340 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%339 : tensor<1x16xf32>) outs(%2 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.cmpf ugt, %in, %cst : f32
      %361 = arith.select %360, %in, %cst : f32
      linalg.yield %361 : f32
    } -> tensor<1x16xf32>
    %transposed_312 = linalg.transpose ins(%cst_72 : tensor<512x16xf32>) outs(%280 : tensor<16x512xf32>) permutation = [1, 0] 
    %341 = linalg.matmul ins(%340, %transposed_312 : tensor<1x16xf32>, tensor<16x512xf32>) outs(%282 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %342 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%341, %cst_73 : tensor<1x512xf32>, tensor<512xf32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %343 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%342 : tensor<1x512xf32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.negf %in : f32
      %361 = math.exp %360 : f32
      %362 = arith.addf %361, %cst_0 : f32
      %363 = arith.divf %cst_0, %362 : f32
      linalg.yield %363 : f32
    } -> tensor<1x512xf32>
    %344 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%343, %cst_3 : tensor<1x512xf32>, tensor<f32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %345 = linalg.generic {indexing_maps = [#map2, #map4, #map2], iterator_types = ["parallel", "parallel"]} ins(%344, %cst_2 : tensor<1x512xf32>, tensor<f32>) outs(%281 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.subf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x512xf32>
    %expanded_313 = tensor.expand_shape %345 [[0], [1, 2]] output_shape [1, 4, 128] : tensor<1x512xf32> into tensor<1x4x128xf32>
    %346 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_313, %cst_4 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%288 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x128xf32>
    %347 = linalg.generic {indexing_maps = [#map5, #map6, #map5], iterator_types = ["parallel", "parallel", "parallel"]} ins(%346, %cst_5 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%288 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x4x128xf32>
    %expanded_314 = tensor.expand_shape %347 [[0], [1], [2, 3, 4]] output_shape [1, 4, 128, 1, 1] : tensor<1x4x128xf32> into tensor<1x4x128x1x1xf32>
    %extracted_slice_315 = tensor.extract_slice %expanded_314[0, 0, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_316 = tensor.extract_slice %expanded_314[0, 1, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_317 = tensor.extract_slice %expanded_314[0, 2, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_318 = tensor.extract_slice %expanded_314[0, 3, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %collapsed_319 = tensor.collapse_shape %extracted_slice_315 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_320 = tensor.collapse_shape %extracted_slice_316 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_321 = tensor.collapse_shape %extracted_slice_317 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_322 = tensor.collapse_shape %extracted_slice_318 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %348 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_319, %335 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %349 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%348, %collapsed_321 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %350 = linalg.generic {indexing_maps = [#map7, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_320, %335 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.mulf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %351 = linalg.generic {indexing_maps = [#map, #map7, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %collapsed_322 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128x2x2xf32>
    %352 = linalg.generic {indexing_maps = [#map, #map, #map], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349, %351 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%272 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.cmpf ogt, %in, %in_324 : f32
      %361 = arith.select %360, %in, %in_324 : f32
      linalg.yield %361 : f32
    } -> tensor<1x128x2x2xf32>
    %353 = linalg.generic {indexing_maps = [#map, #map1], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%352 : tensor<1x128x2x2xf32>) outs(%118 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.addf %in, %out : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %354 = linalg.generic {indexing_maps = [#map2, #map2], iterator_types = ["parallel", "parallel"]} ins(%353 : tensor<1x128xf32>) outs(%117 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %360 = arith.divf %in, %cst_105 : f32
      linalg.yield %360 : f32
    } -> tensor<1x128xf32>
    %355 = tensor.empty() : tensor<128x10xf32>
    %transposed_323 = linalg.transpose ins(%cst_74 : tensor<10x128xf32>) outs(%355 : tensor<128x10xf32>) permutation = [1, 0] 
    %356 = tensor.empty() : tensor<1x10xf32>
    %357 = linalg.fill ins(%cst : f32) outs(%356 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %358 = linalg.matmul ins(%354, %transposed_323 : tensor<1x128xf32>, tensor<128x10xf32>) outs(%357 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %359 = linalg.generic {indexing_maps = [#map2, #map3, #map2], iterator_types = ["parallel", "parallel"]} ins(%358, %cst_75 : tensor<1x10xf32>, tensor<10xf32>) outs(%356 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_324: f32, %out: f32):
      %360 = arith.addf %in, %in_324 : f32
      linalg.yield %360 : f32
    } -> tensor<1x10xf32>
    return %359 : tensor<1x10xf32>
  }
}

