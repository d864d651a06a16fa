// raises: dyrelu.b x 35
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<1x3x64x64xf32>) -> tensor<1x10xf32> {
    %cst = arith.constant dense<-1.210067e-02> : tensor<10x320xf32>
    %cst_0 = arith.constant dense<-1.513422e-01> : tensor<1280xf32>
    %cst_1 = arith.constant dense<5.435232e-02> : tensor<1280x40xf32>
    %cst_2 = arith.constant dense<3.562547e-02> : tensor<40x320xf32>
    %cst_3 = arith.constant dense<-1.058762e-01> : tensor<320x80x1x1xf32>
    %cst_4 = arith.constant dense<-4.783505e-03> : tensor<80x240x1x1xf32>
    %cst_5 = arith.constant dense<-2.256180e-02> : tensor<960x30xf32>
    %cst_6 = arith.constant dense<-1.040688e-02> : tensor<30x240xf32>
    %cst_7 = arith.constant dense<-3.323338e-01> : tensor<240x1x3x3xf32>
    %cst_8 = arith.constant dense<-8.265132e-02> : tensor<960x30xf32>
    %cst_9 = arith.constant dense<-4.459441e-04> : tensor<30x240xf32>
    %cst_10 = arith.constant dense<1.286918e-01> : tensor<240x40x1x1xf32>
    %cst_11 = arith.constant dense<3.733858e-02> : tensor<40x240x1x1xf32>
    %cst_12 = arith.constant dense<1.386263e-01> : tensor<960x30xf32>
    %cst_13 = arith.constant dense<-2.876838e-02> : tensor<30x240xf32>
    %cst_14 = arith.constant dense<2.879885e-01> : tensor<240x1x3x3xf32>
    %cst_15 = arith.constant dense<1.942405e-02> : tensor<960x30xf32>
    %cst_16 = arith.constant dense<-2.270915e-02> : tensor<30x240xf32>
    %cst_17 = arith.constant dense<-1.359151e-01> : tensor<240x40x1x1xf32>
    %cst_18 = arith.constant dense<-1.846843e-02> : tensor<40x240x1x1xf32>
    %cst_19 = arith.constant dense<-1.488625e-01> : tensor<960x30xf32>
    %cst_20 = arith.constant dense<2.309287e-02> : tensor<30x240xf32>
    %cst_21 = arith.constant dense<-1.632626e-01> : tensor<240x1x3x3xf32>
    %cst_22 = arith.constant dense<-9.536002e-02> : tensor<960x30xf32>
    %cst_23 = arith.constant dense<6.183030e-02> : tensor<30x240xf32>
    %cst_24 = arith.constant dense<7.525726e-02> : tensor<240x40x1x1xf32>
    %cst_25 = arith.constant dense<8.304974e-02> : tensor<40x144x1x1xf32>
    %cst_26 = arith.constant dense<1.618315e-01> : tensor<576x18xf32>
    %cst_27 = arith.constant dense<-3.715954e-02> : tensor<18x144xf32>
    %cst_28 = arith.constant dense<-7.792076e-02> : tensor<144x1x3x3xf32>
    %cst_29 = arith.constant dense<1.582949e-01> : tensor<576x18xf32>
    %cst_30 = arith.constant dense<8.320483e-02> : tensor<18x144xf32>
    %cst_31 = arith.constant dense<-1.026170e-01> : tensor<144x24x1x1xf32>
    %cst_32 = arith.constant dense<7.580951e-02> : tensor<24x144x1x1xf32>
    %cst_33 = arith.constant dense<2.345909e-01> : tensor<576x18xf32>
    %cst_34 = arith.constant dense<-3.644923e-03> : tensor<18x144xf32>
    %cst_35 = arith.constant dense<-1.155493e-01> : tensor<144x1x3x3xf32>
    %cst_36 = arith.constant dense<1.979778e-02> : tensor<576x18xf32>
    %cst_37 = arith.constant dense<-5.080087e-02> : tensor<18x144xf32>
    %cst_38 = arith.constant dense<1.310309e-01> : tensor<144x24x1x1xf32>
    %cst_39 = arith.constant dense<-4.848713e-02> : tensor<24x144x1x1xf32>
    %cst_40 = arith.constant dense<-1.755216e-01> : tensor<576x18xf32>
    %cst_41 = arith.constant dense<5.910094e-02> : tensor<18x144xf32>
    %cst_42 = arith.constant dense<2.961135e-02> : tensor<144x1x3x3xf32>
    %cst_43 = arith.constant dense<-1.986423e-02> : tensor<576x18xf32>
    %cst_44 = arith.constant dense<-1.132738e-02> : tensor<18x144xf32>
    %cst_45 = arith.constant dense<-7.842773e-02> : tensor<144x24x1x1xf32>
    %cst_46 = arith.constant dense<-5.824025e-02> : tensor<24x96x1x1xf32>
    %cst_47 = arith.constant dense<6.142326e-02> : tensor<384x12xf32>
    %cst_48 = arith.constant dense<7.109039e-02> : tensor<12x96xf32>
    %cst_49 = arith.constant dense<1.413727e-01> : tensor<384x12xf32>
    %cst_50 = arith.constant dense<9.626006e-02> : tensor<12x96xf32>
    %cst_51 = arith.constant dense<-2.180338e-04> : tensor<96x16x1x1xf32>
    %cst_52 = arith.constant dense<-9.794252e-02> : tensor<16x96x1x1xf32>
    %cst_53 = arith.constant dense<4.003649e-03> : tensor<384x12xf32>
    %cst_54 = arith.constant dense<9.553475e-02> : tensor<12x96xf32>
    %cst_55 = arith.constant dense<6.682703e-02> : tensor<384x12xf32>
    %cst_56 = arith.constant dense<-1.013260e-01> : tensor<12x96xf32>
    %cst_57 = arith.constant dense<9.409213e-02> : tensor<96x16x1x1xf32>
    %cst_58 = arith.constant dense<-3.277452e-02> : tensor<16x96x1x1xf32>
    %cst_59 = arith.constant dense<-2.547904e-01> : tensor<384x12xf32>
    %cst_60 = arith.constant dense<-1.415644e-02> : tensor<12x96xf32>
    %cst_61 = arith.constant dense<-2.841440e-01> : tensor<384x12xf32>
    %cst_62 = arith.constant dense<-1.503991e-02> : tensor<12x96xf32>
    %cst_63 = arith.constant dense<1.263156e-01> : tensor<96x16x1x1xf32>
    %cst_64 = arith.constant dense<9.261910e-02> : tensor<16x96x1x1xf32>
    %cst_65 = arith.constant dense<1.320562e-01> : tensor<384x12xf32>
    %cst_66 = arith.constant dense<-1.290809e-02> : tensor<12x96xf32>
    %cst_67 = arith.constant dense<2.804428e-01> : tensor<384x12xf32>
    %cst_68 = arith.constant dense<6.446449e-02> : tensor<12x96xf32>
    %cst_69 = arith.constant dense<2.966857e-02> : tensor<96x16x1x1xf32>
    %cst_70 = arith.constant dense<-1.959093e-01> : tensor<192x6xf32>
    %cst_71 = arith.constant dense<5.760147e-02> : tensor<192x6xf32>
    %cst_72 = arith.constant dense<-6.041685e-02> : tensor<192x6xf32>
    %cst_73 = arith.constant dense<1.057769e-01> : tensor<192x6xf32>
    %cst_74 = arith.constant dense<1.171804e-03> : tensor<192x6xf32>
    %cst_75 = arith.constant dense<1.117587e-01> : tensor<192x6xf32>
    %cst_76 = arith.constant dense<-5.533816e-02> : tensor<192x6xf32>
    %cst_77 = arith.constant dense<1.172213e-02> : tensor<192x6xf32>
    %cst_78 = arith.constant dense<-1.399631e-01> : tensor<192x6xf32>
    %cst_79 = arith.constant dense<-3.186342e-01> : tensor<192x6xf32>
    %cst_80 = arith.constant dense<-2.526002e-02> : tensor<192x6xf32>
    %cst_81 = arith.constant dense<-1.806954e-01> : tensor<192x6xf32>
    %cst_82 = arith.constant 0.000000e+00 : f32
    %cst_83 = arith.constant 1.000000e+00 : f32
    %cst_84 = arith.constant dense_resource<torch_tensor_10_torch.float32> : tensor<10xf32>
    %cst_85 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_69> : tensor<4x1xf32>
    %cst_86 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_68> : tensor<4x1xf32>
    %cst_87 = arith.constant dense_resource<torch_tensor_40_torch.float32_12> : tensor<40xf32>
    %cst_88 = arith.constant dense<0.000000e+00> : tensor<320xf32>
    %cst_89 = arith.constant dense<1.000000e+00> : tensor<320xf32>
    %cst_90 = arith.constant dense<1.000000e+00> : tensor<320xf32>
    %cst_91 = arith.constant dense<0.000000e+00> : tensor<320xf32>
    %cst_92 = arith.constant dense<0.000000e+00> : tensor<80xf32>
    %cst_93 = arith.constant dense<1.000000e+00> : tensor<80xf32>
    %cst_94 = arith.constant dense<1.000000e+00> : tensor<80xf32>
    %cst_95 = arith.constant dense<0.000000e+00> : tensor<80xf32>
    %cst_96 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_67> : tensor<4x1xf32>
    %cst_97 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_66> : tensor<4x1xf32>
    %cst_98 = arith.constant dense<1.339996e-01> : tensor<960xf32>
    %cst_99 = arith.constant dense_resource<torch_tensor_30_torch.float32_5> : tensor<30xf32>
    %cst_100 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_101 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_102 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_103 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_104 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_65> : tensor<4x1xf32>
    %cst_105 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_64> : tensor<4x1xf32>
    %cst_106 = arith.constant dense<-1.287170e-01> : tensor<960xf32>
    %cst_107 = arith.constant dense_resource<torch_tensor_30_torch.float32_4> : tensor<30xf32>
    %cst_108 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_109 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_110 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_111 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_112 = arith.constant dense_resource<torch_tensor_40_torch.float32_11> : tensor<40xf32>
    %cst_113 = arith.constant dense_resource<torch_tensor_40_torch.float32_10> : tensor<40xf32>
    %cst_114 = arith.constant dense_resource<torch_tensor_40_torch.float32_9> : tensor<40xf32>
    %cst_115 = arith.constant dense_resource<torch_tensor_40_torch.float32_8> : tensor<40xf32>
    %cst_116 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_63> : tensor<4x1xf32>
    %cst_117 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_62> : tensor<4x1xf32>
    %cst_118 = arith.constant dense<-1.737630e-01> : tensor<960xf32>
    %cst_119 = arith.constant dense_resource<torch_tensor_30_torch.float32_3> : tensor<30xf32>
    %cst_120 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_121 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_122 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_123 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_124 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_61> : tensor<4x1xf32>
    %cst_125 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_60> : tensor<4x1xf32>
    %cst_126 = arith.constant dense<-3.570159e-02> : tensor<960xf32>
    %cst_127 = arith.constant dense_resource<torch_tensor_30_torch.float32_2> : tensor<30xf32>
    %cst_128 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_129 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_130 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_131 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_132 = arith.constant dense_resource<torch_tensor_40_torch.float32_7> : tensor<40xf32>
    %cst_133 = arith.constant dense_resource<torch_tensor_40_torch.float32_6> : tensor<40xf32>
    %cst_134 = arith.constant dense_resource<torch_tensor_40_torch.float32_5> : tensor<40xf32>
    %cst_135 = arith.constant dense_resource<torch_tensor_40_torch.float32_4> : tensor<40xf32>
    %cst_136 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_59> : tensor<4x1xf32>
    %cst_137 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_58> : tensor<4x1xf32>
    %cst_138 = arith.constant dense<-1.105161e-01> : tensor<960xf32>
    %cst_139 = arith.constant dense_resource<torch_tensor_30_torch.float32_1> : tensor<30xf32>
    %cst_140 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_141 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_142 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_143 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_144 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_57> : tensor<4x1xf32>
    %cst_145 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_56> : tensor<4x1xf32>
    %cst_146 = arith.constant dense<-1.344278e-01> : tensor<960xf32>
    %cst_147 = arith.constant dense_resource<torch_tensor_30_torch.float32> : tensor<30xf32>
    %cst_148 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_149 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_150 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_151 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_152 = arith.constant dense_resource<torch_tensor_40_torch.float32_3> : tensor<40xf32>
    %cst_153 = arith.constant dense_resource<torch_tensor_40_torch.float32_2> : tensor<40xf32>
    %cst_154 = arith.constant dense_resource<torch_tensor_40_torch.float32_1> : tensor<40xf32>
    %cst_155 = arith.constant dense_resource<torch_tensor_40_torch.float32> : tensor<40xf32>
    %cst_156 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_55> : tensor<4x1xf32>
    %cst_157 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_54> : tensor<4x1xf32>
    %cst_158 = arith.constant dense<1.548543e-01> : tensor<576xf32>
    %cst_159 = arith.constant dense_resource<torch_tensor_18_torch.float32_5> : tensor<18xf32>
    %cst_160 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_161 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_162 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_163 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_164 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_53> : tensor<4x1xf32>
    %cst_165 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_52> : tensor<4x1xf32>
    %cst_166 = arith.constant dense<2.101672e-01> : tensor<576xf32>
    %cst_167 = arith.constant dense_resource<torch_tensor_18_torch.float32_4> : tensor<18xf32>
    %cst_168 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_169 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_170 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_171 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_172 = arith.constant dense_resource<torch_tensor_24_torch.float32_11> : tensor<24xf32>
    %cst_173 = arith.constant dense_resource<torch_tensor_24_torch.float32_10> : tensor<24xf32>
    %cst_174 = arith.constant dense_resource<torch_tensor_24_torch.float32_9> : tensor<24xf32>
    %cst_175 = arith.constant dense_resource<torch_tensor_24_torch.float32_8> : tensor<24xf32>
    %cst_176 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_51> : tensor<4x1xf32>
    %cst_177 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_50> : tensor<4x1xf32>
    %cst_178 = arith.constant dense<-2.183926e-01> : tensor<576xf32>
    %cst_179 = arith.constant dense_resource<torch_tensor_18_torch.float32_3> : tensor<18xf32>
    %cst_180 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_181 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_182 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_183 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_184 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_49> : tensor<4x1xf32>
    %cst_185 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_48> : tensor<4x1xf32>
    %cst_186 = arith.constant dense<6.340221e-02> : tensor<576xf32>
    %cst_187 = arith.constant dense_resource<torch_tensor_18_torch.float32_2> : tensor<18xf32>
    %cst_188 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_189 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_190 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_191 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_192 = arith.constant dense_resource<torch_tensor_24_torch.float32_7> : tensor<24xf32>
    %cst_193 = arith.constant dense_resource<torch_tensor_24_torch.float32_6> : tensor<24xf32>
    %cst_194 = arith.constant dense_resource<torch_tensor_24_torch.float32_5> : tensor<24xf32>
    %cst_195 = arith.constant dense_resource<torch_tensor_24_torch.float32_4> : tensor<24xf32>
    %cst_196 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_47> : tensor<4x1xf32>
    %cst_197 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_46> : tensor<4x1xf32>
    %cst_198 = arith.constant dense<-2.337564e-01> : tensor<576xf32>
    %cst_199 = arith.constant dense_resource<torch_tensor_18_torch.float32_1> : tensor<18xf32>
    %cst_200 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_201 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_202 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_203 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_204 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_45> : tensor<4x1xf32>
    %cst_205 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_44> : tensor<4x1xf32>
    %cst_206 = arith.constant dense<2.255124e-01> : tensor<576xf32>
    %cst_207 = arith.constant dense_resource<torch_tensor_18_torch.float32> : tensor<18xf32>
    %cst_208 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_209 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_210 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_211 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_212 = arith.constant dense_resource<torch_tensor_24_torch.float32_3> : tensor<24xf32>
    %cst_213 = arith.constant dense_resource<torch_tensor_24_torch.float32_2> : tensor<24xf32>
    %cst_214 = arith.constant dense_resource<torch_tensor_24_torch.float32_1> : tensor<24xf32>
    %cst_215 = arith.constant dense_resource<torch_tensor_24_torch.float32> : tensor<24xf32>
    %cst_216 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_43> : tensor<4x1xf32>
    %cst_217 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_42> : tensor<4x1xf32>
    %cst_218 = arith.constant dense<2.036694e-01> : tensor<384xf32>
    %cst_219 = arith.constant dense_resource<torch_tensor_12_torch.float32_7> : tensor<12xf32>
    %cst_220 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_221 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_222 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_223 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_224 = arith.constant dense<1.733762e-01> : tensor<96x1x3x3xf32>
    %cst_225 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_41> : tensor<4x1xf32>
    %cst_226 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_40> : tensor<4x1xf32>
    %cst_227 = arith.constant dense<1.216710e-01> : tensor<384xf32>
    %cst_228 = arith.constant dense_resource<torch_tensor_12_torch.float32_6> : tensor<12xf32>
    %cst_229 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_230 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_231 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_232 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_233 = arith.constant dense_resource<torch_tensor_16_torch.float32_15> : tensor<16xf32>
    %cst_234 = arith.constant dense_resource<torch_tensor_16_torch.float32_14> : tensor<16xf32>
    %cst_235 = arith.constant dense_resource<torch_tensor_16_torch.float32_13> : tensor<16xf32>
    %cst_236 = arith.constant dense_resource<torch_tensor_16_torch.float32_12> : tensor<16xf32>
    %cst_237 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_39> : tensor<4x1xf32>
    %cst_238 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_38> : tensor<4x1xf32>
    %cst_239 = arith.constant dense<2.394283e-01> : tensor<384xf32>
    %cst_240 = arith.constant dense_resource<torch_tensor_12_torch.float32_5> : tensor<12xf32>
    %cst_241 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_242 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_243 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_244 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_245 = arith.constant dense<-2.664220e-02> : tensor<96x1x3x3xf32>
    %cst_246 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_37> : tensor<4x1xf32>
    %cst_247 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_36> : tensor<4x1xf32>
    %cst_248 = arith.constant dense<-2.586787e-01> : tensor<384xf32>
    %cst_249 = arith.constant dense_resource<torch_tensor_12_torch.float32_4> : tensor<12xf32>
    %cst_250 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_251 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_252 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_253 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_254 = arith.constant dense_resource<torch_tensor_16_torch.float32_11> : tensor<16xf32>
    %cst_255 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_256 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_257 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_258 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_35> : tensor<4x1xf32>
    %cst_259 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_34> : tensor<4x1xf32>
    %cst_260 = arith.constant dense<-1.278217e-01> : tensor<384xf32>
    %cst_261 = arith.constant dense_resource<torch_tensor_12_torch.float32_3> : tensor<12xf32>
    %cst_262 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_263 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_264 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_265 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_266 = arith.constant dense<-3.062781e-01> : tensor<96x1x3x3xf32>
    %cst_267 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_33> : tensor<4x1xf32>
    %cst_268 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_32> : tensor<4x1xf32>
    %cst_269 = arith.constant dense<-2.777901e-01> : tensor<384xf32>
    %cst_270 = arith.constant dense_resource<torch_tensor_12_torch.float32_2> : tensor<12xf32>
    %cst_271 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_272 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_273 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_274 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_275 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_276 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_277 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_278 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_279 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_31> : tensor<4x1xf32>
    %cst_280 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_30> : tensor<4x1xf32>
    %cst_281 = arith.constant dense<7.346535e-02> : tensor<384xf32>
    %cst_282 = arith.constant dense_resource<torch_tensor_12_torch.float32_1> : tensor<12xf32>
    %cst_283 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_284 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_285 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_286 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_287 = arith.constant dense<2.397072e-01> : tensor<96x1x3x3xf32>
    %cst_288 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_29> : tensor<4x1xf32>
    %cst_289 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_28> : tensor<4x1xf32>
    %cst_290 = arith.constant dense<-1.018848e-01> : tensor<384xf32>
    %cst_291 = arith.constant dense_resource<torch_tensor_12_torch.float32> : tensor<12xf32>
    %cst_292 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_293 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_294 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_295 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_296 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_297 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_298 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_299 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_300 = arith.constant dense<-1.286484e-01> : tensor<16x48x1x1xf32>
    %cst_301 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_27> : tensor<4x1xf32>
    %cst_302 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_26> : tensor<4x1xf32>
    %cst_303 = arith.constant dense<-6.932326e-02> : tensor<192xf32>
    %cst_304 = arith.constant dense_resource<torch_tensor_6_torch.float32_11> : tensor<6xf32>
    %cst_305 = arith.constant dense<7.190487e-02> : tensor<6x48xf32>
    %cst_306 = arith.constant dense_resource<torch_tensor_48_torch.float32_47> : tensor<48xf32>
    %cst_307 = arith.constant dense_resource<torch_tensor_48_torch.float32_46> : tensor<48xf32>
    %cst_308 = arith.constant dense_resource<torch_tensor_48_torch.float32_45> : tensor<48xf32>
    %cst_309 = arith.constant dense_resource<torch_tensor_48_torch.float32_44> : tensor<48xf32>
    %cst_310 = arith.constant dense<-8.588441e-02> : tensor<48x1x3x3xf32>
    %cst_311 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_25> : tensor<4x1xf32>
    %cst_312 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_24> : tensor<4x1xf32>
    %cst_313 = arith.constant dense<-1.884053e-01> : tensor<192xf32>
    %cst_314 = arith.constant dense_resource<torch_tensor_6_torch.float32_10> : tensor<6xf32>
    %cst_315 = arith.constant dense<6.489601e-02> : tensor<6x48xf32>
    %cst_316 = arith.constant dense_resource<torch_tensor_48_torch.float32_43> : tensor<48xf32>
    %cst_317 = arith.constant dense_resource<torch_tensor_48_torch.float32_42> : tensor<48xf32>
    %cst_318 = arith.constant dense_resource<torch_tensor_48_torch.float32_41> : tensor<48xf32>
    %cst_319 = arith.constant dense_resource<torch_tensor_48_torch.float32_40> : tensor<48xf32>
    %cst_320 = arith.constant dense<2.675065e-01> : tensor<48x8x1x1xf32>
    %cst_321 = arith.constant dense_resource<torch_tensor_8_torch.float32_31> : tensor<8xf32>
    %cst_322 = arith.constant dense_resource<torch_tensor_8_torch.float32_30> : tensor<8xf32>
    %cst_323 = arith.constant dense_resource<torch_tensor_8_torch.float32_29> : tensor<8xf32>
    %cst_324 = arith.constant dense_resource<torch_tensor_8_torch.float32_28> : tensor<8xf32>
    %cst_325 = arith.constant dense<-1.062650e-02> : tensor<8x48x1x1xf32>
    %cst_326 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_23> : tensor<4x1xf32>
    %cst_327 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_22> : tensor<4x1xf32>
    %cst_328 = arith.constant dense<-3.770564e-01> : tensor<192xf32>
    %cst_329 = arith.constant dense_resource<torch_tensor_6_torch.float32_9> : tensor<6xf32>
    %cst_330 = arith.constant dense<3.444672e-02> : tensor<6x48xf32>
    %cst_331 = arith.constant dense_resource<torch_tensor_48_torch.float32_39> : tensor<48xf32>
    %cst_332 = arith.constant dense_resource<torch_tensor_48_torch.float32_38> : tensor<48xf32>
    %cst_333 = arith.constant dense_resource<torch_tensor_48_torch.float32_37> : tensor<48xf32>
    %cst_334 = arith.constant dense_resource<torch_tensor_48_torch.float32_36> : tensor<48xf32>
    %cst_335 = arith.constant dense<1.773676e-01> : tensor<48x1x3x3xf32>
    %cst_336 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_21> : tensor<4x1xf32>
    %cst_337 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_20> : tensor<4x1xf32>
    %cst_338 = arith.constant dense<-2.484260e-01> : tensor<192xf32>
    %cst_339 = arith.constant dense_resource<torch_tensor_6_torch.float32_8> : tensor<6xf32>
    %cst_340 = arith.constant dense<4.292900e-02> : tensor<6x48xf32>
    %cst_341 = arith.constant dense_resource<torch_tensor_48_torch.float32_35> : tensor<48xf32>
    %cst_342 = arith.constant dense_resource<torch_tensor_48_torch.float32_34> : tensor<48xf32>
    %cst_343 = arith.constant dense_resource<torch_tensor_48_torch.float32_33> : tensor<48xf32>
    %cst_344 = arith.constant dense_resource<torch_tensor_48_torch.float32_32> : tensor<48xf32>
    %cst_345 = arith.constant dense<-3.247084e-01> : tensor<48x8x1x1xf32>
    %cst_346 = arith.constant dense_resource<torch_tensor_8_torch.float32_27> : tensor<8xf32>
    %cst_347 = arith.constant dense_resource<torch_tensor_8_torch.float32_26> : tensor<8xf32>
    %cst_348 = arith.constant dense_resource<torch_tensor_8_torch.float32_25> : tensor<8xf32>
    %cst_349 = arith.constant dense_resource<torch_tensor_8_torch.float32_24> : tensor<8xf32>
    %cst_350 = arith.constant dense<-8.701690e-02> : tensor<8x48x1x1xf32>
    %cst_351 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_19> : tensor<4x1xf32>
    %cst_352 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_18> : tensor<4x1xf32>
    %cst_353 = arith.constant dense<1.878334e-01> : tensor<192xf32>
    %cst_354 = arith.constant dense_resource<torch_tensor_6_torch.float32_7> : tensor<6xf32>
    %cst_355 = arith.constant dense<3.823791e-02> : tensor<6x48xf32>
    %cst_356 = arith.constant dense_resource<torch_tensor_48_torch.float32_31> : tensor<48xf32>
    %cst_357 = arith.constant dense_resource<torch_tensor_48_torch.float32_30> : tensor<48xf32>
    %cst_358 = arith.constant dense_resource<torch_tensor_48_torch.float32_29> : tensor<48xf32>
    %cst_359 = arith.constant dense_resource<torch_tensor_48_torch.float32_28> : tensor<48xf32>
    %cst_360 = arith.constant dense<2.635872e-01> : tensor<48x1x3x3xf32>
    %cst_361 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_17> : tensor<4x1xf32>
    %cst_362 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_16> : tensor<4x1xf32>
    %cst_363 = arith.constant dense<-7.403709e-03> : tensor<192xf32>
    %cst_364 = arith.constant dense_resource<torch_tensor_6_torch.float32_6> : tensor<6xf32>
    %cst_365 = arith.constant dense<8.562670e-02> : tensor<6x48xf32>
    %cst_366 = arith.constant dense_resource<torch_tensor_48_torch.float32_27> : tensor<48xf32>
    %cst_367 = arith.constant dense_resource<torch_tensor_48_torch.float32_26> : tensor<48xf32>
    %cst_368 = arith.constant dense_resource<torch_tensor_48_torch.float32_25> : tensor<48xf32>
    %cst_369 = arith.constant dense_resource<torch_tensor_48_torch.float32_24> : tensor<48xf32>
    %cst_370 = arith.constant dense<1.161148e-01> : tensor<48x8x1x1xf32>
    %cst_371 = arith.constant dense_resource<torch_tensor_8_torch.float32_23> : tensor<8xf32>
    %cst_372 = arith.constant dense_resource<torch_tensor_8_torch.float32_22> : tensor<8xf32>
    %cst_373 = arith.constant dense_resource<torch_tensor_8_torch.float32_21> : tensor<8xf32>
    %cst_374 = arith.constant dense_resource<torch_tensor_8_torch.float32_20> : tensor<8xf32>
    %cst_375 = arith.constant dense<1.417970e-01> : tensor<8x48x1x1xf32>
    %cst_376 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_15> : tensor<4x1xf32>
    %cst_377 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_14> : tensor<4x1xf32>
    %cst_378 = arith.constant dense<-2.620015e-01> : tensor<192xf32>
    %cst_379 = arith.constant dense_resource<torch_tensor_6_torch.float32_5> : tensor<6xf32>
    %cst_380 = arith.constant dense<5.739881e-02> : tensor<6x48xf32>
    %cst_381 = arith.constant dense_resource<torch_tensor_48_torch.float32_23> : tensor<48xf32>
    %cst_382 = arith.constant dense_resource<torch_tensor_48_torch.float32_22> : tensor<48xf32>
    %cst_383 = arith.constant dense_resource<torch_tensor_48_torch.float32_21> : tensor<48xf32>
    %cst_384 = arith.constant dense_resource<torch_tensor_48_torch.float32_20> : tensor<48xf32>
    %cst_385 = arith.constant dense<-8.248203e-02> : tensor<48x1x3x3xf32>
    %cst_386 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_13> : tensor<4x1xf32>
    %cst_387 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_12> : tensor<4x1xf32>
    %cst_388 = arith.constant dense<2.105772e-01> : tensor<192xf32>
    %cst_389 = arith.constant dense_resource<torch_tensor_6_torch.float32_4> : tensor<6xf32>
    %cst_390 = arith.constant dense<-1.375041e-01> : tensor<6x48xf32>
    %cst_391 = arith.constant dense_resource<torch_tensor_48_torch.float32_19> : tensor<48xf32>
    %cst_392 = arith.constant dense_resource<torch_tensor_48_torch.float32_18> : tensor<48xf32>
    %cst_393 = arith.constant dense_resource<torch_tensor_48_torch.float32_17> : tensor<48xf32>
    %cst_394 = arith.constant dense_resource<torch_tensor_48_torch.float32_16> : tensor<48xf32>
    %cst_395 = arith.constant dense<-3.173509e-01> : tensor<48x8x1x1xf32>
    %cst_396 = arith.constant dense_resource<torch_tensor_8_torch.float32_19> : tensor<8xf32>
    %cst_397 = arith.constant dense_resource<torch_tensor_8_torch.float32_18> : tensor<8xf32>
    %cst_398 = arith.constant dense_resource<torch_tensor_8_torch.float32_17> : tensor<8xf32>
    %cst_399 = arith.constant dense_resource<torch_tensor_8_torch.float32_16> : tensor<8xf32>
    %cst_400 = arith.constant dense<-2.075122e-02> : tensor<8x48x1x1xf32>
    %cst_401 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_11> : tensor<4x1xf32>
    %cst_402 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_10> : tensor<4x1xf32>
    %cst_403 = arith.constant dense<-2.664894e-01> : tensor<192xf32>
    %cst_404 = arith.constant dense_resource<torch_tensor_6_torch.float32_3> : tensor<6xf32>
    %cst_405 = arith.constant dense<1.279557e-01> : tensor<6x48xf32>
    %cst_406 = arith.constant dense_resource<torch_tensor_48_torch.float32_15> : tensor<48xf32>
    %cst_407 = arith.constant dense_resource<torch_tensor_48_torch.float32_14> : tensor<48xf32>
    %cst_408 = arith.constant dense_resource<torch_tensor_48_torch.float32_13> : tensor<48xf32>
    %cst_409 = arith.constant dense_resource<torch_tensor_48_torch.float32_12> : tensor<48xf32>
    %cst_410 = arith.constant dense<7.052219e-02> : tensor<48x1x3x3xf32>
    %cst_411 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_9> : tensor<4x1xf32>
    %cst_412 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_8> : tensor<4x1xf32>
    %cst_413 = arith.constant dense<2.852303e-01> : tensor<192xf32>
    %cst_414 = arith.constant dense_resource<torch_tensor_6_torch.float32_2> : tensor<6xf32>
    %cst_415 = arith.constant dense<-5.967516e-02> : tensor<6x48xf32>
    %cst_416 = arith.constant dense_resource<torch_tensor_48_torch.float32_11> : tensor<48xf32>
    %cst_417 = arith.constant dense_resource<torch_tensor_48_torch.float32_10> : tensor<48xf32>
    %cst_418 = arith.constant dense_resource<torch_tensor_48_torch.float32_9> : tensor<48xf32>
    %cst_419 = arith.constant dense_resource<torch_tensor_48_torch.float32_8> : tensor<48xf32>
    %cst_420 = arith.constant dense<-3.042125e-01> : tensor<48x8x1x1xf32>
    %cst_421 = arith.constant dense_resource<torch_tensor_8_torch.float32_15> : tensor<8xf32>
    %cst_422 = arith.constant dense_resource<torch_tensor_8_torch.float32_14> : tensor<8xf32>
    %cst_423 = arith.constant dense_resource<torch_tensor_8_torch.float32_13> : tensor<8xf32>
    %cst_424 = arith.constant dense_resource<torch_tensor_8_torch.float32_12> : tensor<8xf32>
    %cst_425 = arith.constant dense<-1.192978e-01> : tensor<8x48x1x1xf32>
    %cst_426 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_7> : tensor<4x1xf32>
    %cst_427 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_6> : tensor<4x1xf32>
    %cst_428 = arith.constant dense<4.576249e-02> : tensor<192xf32>
    %cst_429 = arith.constant dense_resource<torch_tensor_6_torch.float32_1> : tensor<6xf32>
    %cst_430 = arith.constant dense<7.343132e-03> : tensor<6x48xf32>
    %cst_431 = arith.constant dense_resource<torch_tensor_48_torch.float32_7> : tensor<48xf32>
    %cst_432 = arith.constant dense_resource<torch_tensor_48_torch.float32_6> : tensor<48xf32>
    %cst_433 = arith.constant dense_resource<torch_tensor_48_torch.float32_5> : tensor<48xf32>
    %cst_434 = arith.constant dense_resource<torch_tensor_48_torch.float32_4> : tensor<48xf32>
    %cst_435 = arith.constant dense<1.910744e-01> : tensor<48x1x3x3xf32>
    %cst_436 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_5> : tensor<4x1xf32>
    %cst_437 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_4> : tensor<4x1xf32>
    %cst_438 = arith.constant dense<1.083106e-01> : tensor<192xf32>
    %cst_439 = arith.constant dense_resource<torch_tensor_6_torch.float32> : tensor<6xf32>
    %cst_440 = arith.constant dense<5.672914e-02> : tensor<6x48xf32>
    %cst_441 = arith.constant dense_resource<torch_tensor_48_torch.float32_3> : tensor<48xf32>
    %cst_442 = arith.constant dense_resource<torch_tensor_48_torch.float32_2> : tensor<48xf32>
    %cst_443 = arith.constant dense_resource<torch_tensor_48_torch.float32_1> : tensor<48xf32>
    %cst_444 = arith.constant dense_resource<torch_tensor_48_torch.float32> : tensor<48xf32>
    %cst_445 = arith.constant dense<1.664059e-01> : tensor<48x8x1x1xf32>
    %cst_446 = arith.constant dense_resource<torch_tensor_8_torch.float32_11> : tensor<8xf32>
    %cst_447 = arith.constant dense_resource<torch_tensor_8_torch.float32_10> : tensor<8xf32>
    %cst_448 = arith.constant dense_resource<torch_tensor_8_torch.float32_9> : tensor<8xf32>
    %cst_449 = arith.constant dense_resource<torch_tensor_8_torch.float32_8> : tensor<8xf32>
    %cst_450 = arith.constant dense_resource<torch_tensor_8_8_1_1_torch.float32> : tensor<8x8x1x1xf32>
    %cst_451 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_3> : tensor<4x1xf32>
    %cst_452 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_2> : tensor<4x1xf32>
    %cst_453 = arith.constant dense_resource<torch_tensor_32_torch.float32_1> : tensor<32xf32>
    %cst_454 = arith.constant dense<1.521670e-01> : tensor<32x4xf32>
    %cst_455 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_456 = arith.constant dense_resource<torch_tensor_4_8_torch.float32_1> : tensor<4x8xf32>
    %cst_457 = arith.constant dense_resource<torch_tensor_8_torch.float32_7> : tensor<8xf32>
    %cst_458 = arith.constant dense_resource<torch_tensor_8_torch.float32_6> : tensor<8xf32>
    %cst_459 = arith.constant dense_resource<torch_tensor_8_torch.float32_5> : tensor<8xf32>
    %cst_460 = arith.constant dense_resource<torch_tensor_8_torch.float32_4> : tensor<8xf32>
    %cst_461 = arith.constant dense<2.830337e-01> : tensor<8x1x3x3xf32>
    %cst_462 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_1> : tensor<4x1xf32>
    %cst_463 = arith.constant dense_resource<torch_tensor_4_1_torch.float32> : tensor<4x1xf32>
    %cst_464 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_465 = arith.constant dense<4.134594e-01> : tensor<32x4xf32>
    %cst_466 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_467 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_468 = arith.constant dense_resource<torch_tensor_8_torch.float32_3> : tensor<8xf32>
    %cst_469 = arith.constant dense_resource<torch_tensor_8_torch.float32_2> : tensor<8xf32>
    %cst_470 = arith.constant 1.000000e-05 : f64
    %cst_471 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_472 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_473 = arith.constant dense<-1.440839e-03> : tensor<8x3x3x3xf32>
    %cst_474 = arith.constant 1.024000e+03 : f32
    %cst_475 = arith.constant 2.000000e+00 : f32
    %cst_476 = arith.constant 2.560000e+02 : f32
    %cst_477 = arith.constant 6.400000e+01 : f32
    %cst_478 = arith.constant 1.600000e+01 : f32
    %cst_479 = arith.constant 4.000000e+00 : f32
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x3x64x64xf32> to tensor<1x3x66x66xf32>
    %0 = tensor.empty() : tensor<1x8x32x32xf32>
    %1 = linalg.fill ins(%cst_82 : f32) outs(%0 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %cst_473 : tensor<1x3x66x66xf32>, tensor<8x3x3x3xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_471 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %cst_472 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_480 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_480 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_481 = tensor.expand_shape %cst_469 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_481 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_482 = tensor.expand_shape %cst_468 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_482 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %11 = tensor.empty() : tensor<1x8xf32>
    %12 = linalg.fill ins(%cst_82 : f32) outs(%11 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%10 : tensor<1x8x32x32xf32>) outs(%12 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<1x8xf32>) outs(%11 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_474 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8xf32>
    %15 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_467 : tensor<4x8xf32>) outs(%15 : tensor<8x4xf32>) permutation = [1, 0] 
    %16 = tensor.empty() : tensor<1x4xf32>
    %17 = linalg.fill ins(%cst_82 : f32) outs(%16 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %18 = linalg.matmul ins(%14, %transposed : tensor<1x8xf32>, tensor<8x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_466 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x4xf32>
    %21 = tensor.empty() : tensor<4x32xf32>
    %transposed_483 = linalg.transpose ins(%cst_465 : tensor<32x4xf32>) outs(%21 : tensor<4x32xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<1x32xf32>
    %23 = linalg.fill ins(%cst_82 : f32) outs(%22 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %24 = linalg.matmul ins(%20, %transposed_483 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%23 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%24, %cst_464 : tensor<1x32xf32>, tensor<32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x32xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x32xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x32xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x32xf32>
    %expanded_484 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [1, 4, 8] : tensor<1x32xf32> into tensor<1x4x8xf32>
    %29 = tensor.empty() : tensor<1x4x8xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_484, %cst_463 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x8xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %cst_462 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x8xf32>
    %expanded_485 = tensor.expand_shape %31 [[0], [1], [2, 3, 4]] output_shape [1, 4, 8, 1, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_485[0, 0, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_486 = tensor.extract_slice %expanded_485[0, 1, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_487 = tensor.extract_slice %expanded_485[0, 2, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_488 = tensor.extract_slice %expanded_485[0, 3, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_489 = tensor.collapse_shape %extracted_slice_486 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_490 = tensor.collapse_shape %extracted_slice_487 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_491 = tensor.collapse_shape %extracted_slice_488 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %10 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %collapsed_490 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_489, %10 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %collapsed_491 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x8x32x32xf32>
    %padded_492 = tensor.pad %36 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x8x32x32xf32> to tensor<1x8x34x34xf32>
    %collapsed_493 = tensor.collapse_shape %cst_461 [[0, 1], [2], [3]] : tensor<8x1x3x3xf32> into tensor<8x3x3xf32>
    %37 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_492, %collapsed_493 : tensor<1x8x34x34xf32>, tensor<8x3x3xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_459 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %39 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%38 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<8xf32>
    %40 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%39 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %expanded_494 = tensor.expand_shape %cst_460 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_495 = tensor.expand_shape %40 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%37, %expanded_494 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_495 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_496 = tensor.expand_shape %cst_458 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_496 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_497 = tensor.expand_shape %cst_457 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %44 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%43, %expanded_497 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %45 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%44 : tensor<1x8x32x32xf32>) outs(%12 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<1x8xf32>) outs(%11 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_474 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8xf32>
    %transposed_498 = linalg.transpose ins(%cst_456 : tensor<4x8xf32>) outs(%15 : tensor<8x4xf32>) permutation = [1, 0] 
    %47 = linalg.matmul ins(%46, %transposed_498 : tensor<1x8xf32>, tensor<8x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %48 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%47, %cst_455 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%48 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x4xf32>
    %transposed_499 = linalg.transpose ins(%cst_454 : tensor<32x4xf32>) outs(%21 : tensor<4x32xf32>) permutation = [1, 0] 
    %50 = linalg.matmul ins(%49, %transposed_499 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%23 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%50, %cst_453 : tensor<1x32xf32>, tensor<32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x32xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x32xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%52 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x32xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x32xf32>
    %expanded_500 = tensor.expand_shape %54 [[0], [1, 2]] output_shape [1, 4, 8] : tensor<1x32xf32> into tensor<1x4x8xf32>
    %55 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_500, %cst_452 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x8xf32>
    %56 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%55, %cst_451 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x8xf32>
    %expanded_501 = tensor.expand_shape %56 [[0], [1], [2, 3, 4]] output_shape [1, 4, 8, 1, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1x1xf32>
    %extracted_slice_502 = tensor.extract_slice %expanded_501[0, 0, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_503 = tensor.extract_slice %expanded_501[0, 1, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_504 = tensor.extract_slice %expanded_501[0, 2, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_505 = tensor.extract_slice %expanded_501[0, 3, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_506 = tensor.collapse_shape %extracted_slice_502 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_507 = tensor.collapse_shape %extracted_slice_503 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_508 = tensor.collapse_shape %extracted_slice_504 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_509 = tensor.collapse_shape %extracted_slice_505 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_506, %44 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %collapsed_508 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %59 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_507, %44 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %collapsed_509 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %60 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x8x32x32xf32>
    %62 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%61, %cst_450 : tensor<1x8x32x32xf32>, tensor<8x8x1x1xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_448 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %64 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%63 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<8xf32>
    %65 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%64 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %expanded_510 = tensor.expand_shape %cst_449 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_511 = tensor.expand_shape %65 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %expanded_510 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_511 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_512 = tensor.expand_shape %cst_447 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_512 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_513 = tensor.expand_shape %cst_446 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %69 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%68, %expanded_513 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %70 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %69 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x32x32xf32>
    %71 = tensor.empty() : tensor<1x48x32x32xf32>
    %72 = linalg.fill ins(%cst_82 : f32) outs(%71 : tensor<1x48x32x32xf32>) -> tensor<1x48x32x32xf32>
    %73 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%70, %cst_445 : tensor<1x8x32x32xf32>, tensor<48x8x1x1xf32>) outs(%72 : tensor<1x48x32x32xf32>) -> tensor<1x48x32x32xf32>
    %74 = tensor.empty() : tensor<48xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_443 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %76 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%75 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %77 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%76 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_514 = tensor.expand_shape %cst_444 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_515 = tensor.expand_shape %77 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_514 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%71 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x32x32xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_515 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%71 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x32x32xf32>
    %expanded_516 = tensor.expand_shape %cst_442 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %80 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%79, %expanded_516 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%71 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x32x32xf32>
    %expanded_517 = tensor.expand_shape %cst_441 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %81 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%80, %expanded_517 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%71 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x32x32xf32>
    %82 = tensor.empty() : tensor<1x48xf32>
    %83 = linalg.fill ins(%cst_82 : f32) outs(%82 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %84 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%81 : tensor<1x48x32x32xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_474 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %86 = tensor.empty() : tensor<48x6xf32>
    %transposed_518 = linalg.transpose ins(%cst_440 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %87 = tensor.empty() : tensor<1x6xf32>
    %88 = linalg.fill ins(%cst_82 : f32) outs(%87 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %89 = linalg.matmul ins(%85, %transposed_518 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %90 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%89, %cst_439 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %91 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%90 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %92 = tensor.empty() : tensor<6x192xf32>
    %transposed_519 = linalg.transpose ins(%cst_81 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %93 = tensor.empty() : tensor<1x192xf32>
    %94 = linalg.fill ins(%cst_82 : f32) outs(%93 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %95 = linalg.matmul ins(%91, %transposed_519 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %96 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%95, %cst_438 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %97 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%96 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %98 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%97 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %99 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%98 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_520 = tensor.expand_shape %99 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %100 = tensor.empty() : tensor<1x4x48xf32>
    %101 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_520, %cst_437 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %102 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%101, %cst_436 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_521 = tensor.expand_shape %102 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_522 = tensor.extract_slice %expanded_521[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_523 = tensor.extract_slice %expanded_521[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_524 = tensor.extract_slice %expanded_521[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_525 = tensor.extract_slice %expanded_521[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_526 = tensor.collapse_shape %extracted_slice_522 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_527 = tensor.collapse_shape %extracted_slice_523 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_528 = tensor.collapse_shape %extracted_slice_524 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_529 = tensor.collapse_shape %extracted_slice_525 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %103 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_526, %81 : tensor<1x48x1x1xf32>, tensor<1x48x32x32xf32>) outs(%71 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x32x32xf32>
    %104 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%103, %collapsed_528 : tensor<1x48x32x32xf32>, tensor<1x48x1x1xf32>) outs(%71 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x32x32xf32>
    %105 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_527, %81 : tensor<1x48x1x1xf32>, tensor<1x48x32x32xf32>) outs(%71 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x32x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %collapsed_529 : tensor<1x48x32x32xf32>, tensor<1x48x1x1xf32>) outs(%71 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x32x32xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%104, %106 : tensor<1x48x32x32xf32>, tensor<1x48x32x32xf32>) outs(%71 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x32x32xf32>
    %padded_530 = tensor.pad %107 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x32x32xf32> to tensor<1x48x34x34xf32>
    %108 = tensor.empty() : tensor<1x48x16x16xf32>
    %109 = linalg.fill ins(%cst_82 : f32) outs(%108 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %collapsed_531 = tensor.collapse_shape %cst_435 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %110 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_530, %collapsed_531 : tensor<1x48x34x34xf32>, tensor<48x3x3xf32>) outs(%109 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %111 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_433 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %112 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%111 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %113 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%112 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_532 = tensor.expand_shape %cst_434 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_533 = tensor.expand_shape %113 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_532 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %115 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %expanded_533 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_534 = tensor.expand_shape %cst_432 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %expanded_534 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_535 = tensor.expand_shape %cst_431 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%116, %expanded_535 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %118 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%117 : tensor<1x48x16x16xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%118 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_476 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %transposed_536 = linalg.transpose ins(%cst_430 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %120 = linalg.matmul ins(%119, %transposed_536 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%120, %cst_429 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %transposed_537 = linalg.transpose ins(%cst_80 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %123 = linalg.matmul ins(%122, %transposed_537 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %124 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%123, %cst_428 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %125 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %127 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%126 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_538 = tensor.expand_shape %127 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_538, %cst_427 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %cst_426 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_539 = tensor.expand_shape %129 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_540 = tensor.extract_slice %expanded_539[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_541 = tensor.extract_slice %expanded_539[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_542 = tensor.extract_slice %expanded_539[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_543 = tensor.extract_slice %expanded_539[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_544 = tensor.collapse_shape %extracted_slice_540 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_545 = tensor.collapse_shape %extracted_slice_541 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_546 = tensor.collapse_shape %extracted_slice_542 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_547 = tensor.collapse_shape %extracted_slice_543 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %130 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_544, %117 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %collapsed_546 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %132 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_545, %117 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %collapsed_547 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x16x16xf32>
    %135 = tensor.empty() : tensor<1x8x16x16xf32>
    %136 = linalg.fill ins(%cst_82 : f32) outs(%135 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %137 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%134, %cst_425 : tensor<1x48x16x16xf32>, tensor<8x48x1x1xf32>) outs(%136 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %138 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_423 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %139 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%138 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<8xf32>
    %140 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%139 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %expanded_548 = tensor.expand_shape %cst_424 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_549 = tensor.expand_shape %140 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %141 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %expanded_548 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%135 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x16x16xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %expanded_549 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%135 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_550 = tensor.expand_shape %cst_422 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%142, %expanded_550 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%135 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_551 = tensor.expand_shape %cst_421 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%143, %expanded_551 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%135 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x16x16xf32>
    %145 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%144, %cst_420 : tensor<1x8x16x16xf32>, tensor<48x8x1x1xf32>) outs(%109 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %146 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_418 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %147 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%146 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%147 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_552 = tensor.expand_shape %cst_419 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_553 = tensor.expand_shape %148 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %149 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %expanded_552 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %150 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%149, %expanded_553 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_554 = tensor.expand_shape %cst_417 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%150, %expanded_554 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_555 = tensor.expand_shape %cst_416 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_555 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%152 : tensor<1x48x16x16xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%153 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_476 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %transposed_556 = linalg.transpose ins(%cst_415 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %155 = linalg.matmul ins(%154, %transposed_556 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%155, %cst_414 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %transposed_557 = linalg.transpose ins(%cst_79 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %158 = linalg.matmul ins(%157, %transposed_557 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%158, %cst_413 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %160 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%159 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%160 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_558 = tensor.expand_shape %162 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %163 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_558, %cst_412 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %164 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%163, %cst_411 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_559 = tensor.expand_shape %164 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_560 = tensor.extract_slice %expanded_559[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_561 = tensor.extract_slice %expanded_559[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_562 = tensor.extract_slice %expanded_559[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_563 = tensor.extract_slice %expanded_559[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_564 = tensor.collapse_shape %extracted_slice_560 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_565 = tensor.collapse_shape %extracted_slice_561 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_566 = tensor.collapse_shape %extracted_slice_562 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_567 = tensor.collapse_shape %extracted_slice_563 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %165 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_564, %152 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %166 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %collapsed_566 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %167 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_565, %152 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %collapsed_567 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%166, %168 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x16x16xf32>
    %padded_568 = tensor.pad %169 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x16x16xf32> to tensor<1x48x18x18xf32>
    %collapsed_569 = tensor.collapse_shape %cst_410 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %170 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_568, %collapsed_569 : tensor<1x48x18x18xf32>, tensor<48x3x3xf32>) outs(%109 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %171 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_408 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %172 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%171 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %173 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%172 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_570 = tensor.expand_shape %cst_409 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_571 = tensor.expand_shape %173 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %174 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %expanded_570 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %expanded_571 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_572 = tensor.expand_shape %cst_407 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %176 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %expanded_572 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_573 = tensor.expand_shape %cst_406 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %expanded_573 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%177 : tensor<1x48x16x16xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%178 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_476 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %transposed_574 = linalg.transpose ins(%cst_405 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %180 = linalg.matmul ins(%179, %transposed_574 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%180, %cst_404 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %182 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%181 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %transposed_575 = linalg.transpose ins(%cst_78 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %183 = linalg.matmul ins(%182, %transposed_575 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %184 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%183, %cst_403 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %185 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%184 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %186 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%185 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %187 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%186 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_576 = tensor.expand_shape %187 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %188 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_576, %cst_402 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %189 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%188, %cst_401 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_577 = tensor.expand_shape %189 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_578 = tensor.extract_slice %expanded_577[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_579 = tensor.extract_slice %expanded_577[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_580 = tensor.extract_slice %expanded_577[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_581 = tensor.extract_slice %expanded_577[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_582 = tensor.collapse_shape %extracted_slice_578 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_583 = tensor.collapse_shape %extracted_slice_579 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_584 = tensor.collapse_shape %extracted_slice_580 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_585 = tensor.collapse_shape %extracted_slice_581 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %190 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_582, %177 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %collapsed_584 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %192 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_583, %177 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %collapsed_585 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %193 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x16x16xf32>
    %195 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%194, %cst_400 : tensor<1x48x16x16xf32>, tensor<8x48x1x1xf32>) outs(%136 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %196 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_398 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %197 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%196 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<8xf32>
    %198 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%197 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %expanded_586 = tensor.expand_shape %cst_399 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_587 = tensor.expand_shape %198 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %expanded_586 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%135 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x16x16xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %expanded_587 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%135 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_588 = tensor.expand_shape %cst_397 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%200, %expanded_588 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%135 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_589 = tensor.expand_shape %cst_396 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %202 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%201, %expanded_589 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%135 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x16x16xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %202 : tensor<1x8x16x16xf32>, tensor<1x8x16x16xf32>) outs(%135 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x16x16xf32>
    %204 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%203, %cst_395 : tensor<1x8x16x16xf32>, tensor<48x8x1x1xf32>) outs(%109 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %205 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_393 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %206 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%205 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %207 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%206 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_590 = tensor.expand_shape %cst_394 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_591 = tensor.expand_shape %207 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %208 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %expanded_590 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %expanded_591 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_592 = tensor.expand_shape %cst_392 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %210 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %expanded_592 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_593 = tensor.expand_shape %cst_391 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %expanded_593 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%211 : tensor<1x48x16x16xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %213 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%212 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_476 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %transposed_594 = linalg.transpose ins(%cst_390 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %214 = linalg.matmul ins(%213, %transposed_594 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %215 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%214, %cst_389 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %216 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%215 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %transposed_595 = linalg.transpose ins(%cst_77 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %217 = linalg.matmul ins(%216, %transposed_595 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %218 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%217, %cst_388 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %219 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%218 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %220 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%219 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %221 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%220 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_596 = tensor.expand_shape %221 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %222 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_596, %cst_387 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %223 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%222, %cst_386 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_597 = tensor.expand_shape %223 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_598 = tensor.extract_slice %expanded_597[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_599 = tensor.extract_slice %expanded_597[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_600 = tensor.extract_slice %expanded_597[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_601 = tensor.extract_slice %expanded_597[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_602 = tensor.collapse_shape %extracted_slice_598 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_603 = tensor.collapse_shape %extracted_slice_599 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_604 = tensor.collapse_shape %extracted_slice_600 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_605 = tensor.collapse_shape %extracted_slice_601 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %224 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_602, %211 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %225 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%224, %collapsed_604 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %226 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_603, %211 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %collapsed_605 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x16x16xf32>
    %228 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%225, %227 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%108 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x16x16xf32>
    %padded_606 = tensor.pad %228 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x16x16xf32> to tensor<1x48x18x18xf32>
    %229 = tensor.empty() : tensor<1x48x8x8xf32>
    %230 = linalg.fill ins(%cst_82 : f32) outs(%229 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %collapsed_607 = tensor.collapse_shape %cst_385 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %231 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_606, %collapsed_607 : tensor<1x48x18x18xf32>, tensor<48x3x3xf32>) outs(%230 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %232 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_383 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %233 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%232 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %234 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%233 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_608 = tensor.expand_shape %cst_384 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_609 = tensor.expand_shape %234 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %expanded_608 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235, %expanded_609 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_610 = tensor.expand_shape %cst_382 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%236, %expanded_610 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_611 = tensor.expand_shape %cst_381 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %238 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%237, %expanded_611 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %239 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%238 : tensor<1x48x8x8xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %240 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%239 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_477 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %transposed_612 = linalg.transpose ins(%cst_380 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %241 = linalg.matmul ins(%240, %transposed_612 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %242 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%241, %cst_379 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %243 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%242 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %transposed_613 = linalg.transpose ins(%cst_76 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %244 = linalg.matmul ins(%243, %transposed_613 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %245 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%244, %cst_378 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %246 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%245 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %247 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%246 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %248 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%247 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_614 = tensor.expand_shape %248 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %249 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_614, %cst_377 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %250 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%249, %cst_376 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_615 = tensor.expand_shape %250 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_616 = tensor.extract_slice %expanded_615[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_617 = tensor.extract_slice %expanded_615[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_618 = tensor.extract_slice %expanded_615[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_619 = tensor.extract_slice %expanded_615[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_620 = tensor.collapse_shape %extracted_slice_616 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_621 = tensor.collapse_shape %extracted_slice_617 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_622 = tensor.collapse_shape %extracted_slice_618 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_623 = tensor.collapse_shape %extracted_slice_619 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %251 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_620, %238 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%251, %collapsed_622 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %253 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_621, %238 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %254 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253, %collapsed_623 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %255 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %254 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x8x8xf32>
    %256 = tensor.empty() : tensor<1x8x8x8xf32>
    %257 = linalg.fill ins(%cst_82 : f32) outs(%256 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %258 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%255, %cst_375 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%257 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %259 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_373 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %260 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%259 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<8xf32>
    %261 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%260 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %expanded_624 = tensor.expand_shape %cst_374 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_625 = tensor.expand_shape %261 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258, %expanded_624 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%262, %expanded_625 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_626 = tensor.expand_shape %cst_372 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %264 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263, %expanded_626 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_627 = tensor.expand_shape %cst_371 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%264, %expanded_627 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %266 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%265, %cst_370 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%230 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %267 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_368 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %268 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%267 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %269 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%268 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_628 = tensor.expand_shape %cst_369 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_629 = tensor.expand_shape %269 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266, %expanded_628 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%270, %expanded_629 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_630 = tensor.expand_shape %cst_367 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %expanded_630 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_631 = tensor.expand_shape %cst_366 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %expanded_631 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%273 : tensor<1x48x8x8xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %275 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%274 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_477 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %transposed_632 = linalg.transpose ins(%cst_365 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %276 = linalg.matmul ins(%275, %transposed_632 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %277 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%276, %cst_364 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %278 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%277 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %transposed_633 = linalg.transpose ins(%cst_75 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %279 = linalg.matmul ins(%278, %transposed_633 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %280 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%279, %cst_363 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %281 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%280 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %282 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%281 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %283 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%282 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_634 = tensor.expand_shape %283 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %284 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_634, %cst_362 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %285 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%284, %cst_361 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_635 = tensor.expand_shape %285 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_636 = tensor.extract_slice %expanded_635[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_637 = tensor.extract_slice %expanded_635[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_638 = tensor.extract_slice %expanded_635[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_639 = tensor.extract_slice %expanded_635[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_640 = tensor.collapse_shape %extracted_slice_636 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_641 = tensor.collapse_shape %extracted_slice_637 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_642 = tensor.collapse_shape %extracted_slice_638 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_643 = tensor.collapse_shape %extracted_slice_639 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %286 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_640, %273 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %287 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286, %collapsed_642 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %288 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_641, %273 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %289 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%288, %collapsed_643 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%287, %289 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_644 = tensor.pad %290 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %collapsed_645 = tensor.collapse_shape %cst_360 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %291 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_644, %collapsed_645 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%230 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %292 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_358 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %293 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%292 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %294 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%293 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_646 = tensor.expand_shape %cst_359 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_647 = tensor.expand_shape %294 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291, %expanded_646 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295, %expanded_647 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_648 = tensor.expand_shape %cst_357 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %expanded_648 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_649 = tensor.expand_shape %cst_356 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%297, %expanded_649 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %299 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%298 : tensor<1x48x8x8xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %300 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%299 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_477 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %transposed_650 = linalg.transpose ins(%cst_355 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %301 = linalg.matmul ins(%300, %transposed_650 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %302 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%301, %cst_354 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %303 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%302 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %transposed_651 = linalg.transpose ins(%cst_74 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %304 = linalg.matmul ins(%303, %transposed_651 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %305 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%304, %cst_353 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %306 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%305 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %307 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%306 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %308 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%307 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_652 = tensor.expand_shape %308 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %309 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_652, %cst_352 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %310 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%309, %cst_351 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_653 = tensor.expand_shape %310 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_654 = tensor.extract_slice %expanded_653[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_655 = tensor.extract_slice %expanded_653[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_656 = tensor.extract_slice %expanded_653[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_657 = tensor.extract_slice %expanded_653[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_658 = tensor.collapse_shape %extracted_slice_654 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_659 = tensor.collapse_shape %extracted_slice_655 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_660 = tensor.collapse_shape %extracted_slice_656 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_661 = tensor.collapse_shape %extracted_slice_657 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %311 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_658, %298 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %312 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311, %collapsed_660 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %313 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_659, %298 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %collapsed_661 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %314 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x8x8xf32>
    %316 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%315, %cst_350 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%257 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %317 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_348 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %318 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%317 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<8xf32>
    %319 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%318 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %expanded_662 = tensor.expand_shape %cst_349 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_663 = tensor.expand_shape %319 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %320 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316, %expanded_662 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %321 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320, %expanded_663 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_664 = tensor.expand_shape %cst_347 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %322 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%321, %expanded_664 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_665 = tensor.expand_shape %cst_346 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %323 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%322, %expanded_665 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265, %323 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %325 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%324, %cst_345 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%230 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %326 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_343 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %327 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%326 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %328 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%327 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_666 = tensor.expand_shape %cst_344 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_667 = tensor.expand_shape %328 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %329 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325, %expanded_666 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %330 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %expanded_667 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_668 = tensor.expand_shape %cst_342 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %expanded_668 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_669 = tensor.expand_shape %cst_341 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %332 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %expanded_669 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%332 : tensor<1x48x8x8xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %334 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%333 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_477 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %transposed_670 = linalg.transpose ins(%cst_340 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %335 = linalg.matmul ins(%334, %transposed_670 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %336 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%335, %cst_339 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %337 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%336 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %transposed_671 = linalg.transpose ins(%cst_73 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %338 = linalg.matmul ins(%337, %transposed_671 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %339 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%338, %cst_338 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %340 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%339 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %341 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%340 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %342 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%341 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_672 = tensor.expand_shape %342 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %343 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_672, %cst_337 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %344 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%343, %cst_336 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_673 = tensor.expand_shape %344 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_674 = tensor.extract_slice %expanded_673[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_675 = tensor.extract_slice %expanded_673[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_676 = tensor.extract_slice %expanded_673[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_677 = tensor.extract_slice %expanded_673[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_678 = tensor.collapse_shape %extracted_slice_674 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_679 = tensor.collapse_shape %extracted_slice_675 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_680 = tensor.collapse_shape %extracted_slice_676 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_681 = tensor.collapse_shape %extracted_slice_677 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %345 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_678, %332 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %346 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%345, %collapsed_680 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %347 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_679, %332 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %348 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%347, %collapsed_681 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%346, %348 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_682 = tensor.pad %349 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %collapsed_683 = tensor.collapse_shape %cst_335 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %350 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_682, %collapsed_683 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%230 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %351 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_333 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %352 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%351 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %353 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%352 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_684 = tensor.expand_shape %cst_334 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_685 = tensor.expand_shape %353 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %expanded_684 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %355 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%354, %expanded_685 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_686 = tensor.expand_shape %cst_332 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355, %expanded_686 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_687 = tensor.expand_shape %cst_331 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%356, %expanded_687 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %358 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%357 : tensor<1x48x8x8xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %359 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%358 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_477 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %transposed_688 = linalg.transpose ins(%cst_330 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %360 = linalg.matmul ins(%359, %transposed_688 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %361 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%360, %cst_329 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %362 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%361 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %transposed_689 = linalg.transpose ins(%cst_72 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %363 = linalg.matmul ins(%362, %transposed_689 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %364 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%363, %cst_328 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %365 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%364 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %366 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%365 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %367 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%366 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_690 = tensor.expand_shape %367 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %368 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_690, %cst_327 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %369 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%368, %cst_326 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_691 = tensor.expand_shape %369 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_692 = tensor.extract_slice %expanded_691[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_693 = tensor.extract_slice %expanded_691[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_694 = tensor.extract_slice %expanded_691[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_695 = tensor.extract_slice %expanded_691[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_696 = tensor.collapse_shape %extracted_slice_692 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_697 = tensor.collapse_shape %extracted_slice_693 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_698 = tensor.collapse_shape %extracted_slice_694 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_699 = tensor.collapse_shape %extracted_slice_695 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %370 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_696, %357 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %371 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%370, %collapsed_698 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %372 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_697, %357 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %373 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%372, %collapsed_699 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %374 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%371, %373 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x8x8xf32>
    %375 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%374, %cst_325 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%257 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %376 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_323 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %377 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%376 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<8xf32>
    %378 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%377 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<8xf32>
    %expanded_700 = tensor.expand_shape %cst_324 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_701 = tensor.expand_shape %378 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375, %expanded_700 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %380 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379, %expanded_701 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_702 = tensor.expand_shape %cst_322 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %381 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%380, %expanded_702 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_703 = tensor.expand_shape %cst_321 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %382 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%381, %expanded_703 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324, %382 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%256 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x8x8x8xf32>
    %384 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%383, %cst_320 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%230 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %385 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_318 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %386 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%385 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %387 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%386 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_704 = tensor.expand_shape %cst_319 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_705 = tensor.expand_shape %387 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %388 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%384, %expanded_704 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%388, %expanded_705 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_706 = tensor.expand_shape %cst_317 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %390 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%389, %expanded_706 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_707 = tensor.expand_shape %cst_316 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %391 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%390, %expanded_707 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %392 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%391 : tensor<1x48x8x8xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %393 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%392 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_477 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %transposed_708 = linalg.transpose ins(%cst_315 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %394 = linalg.matmul ins(%393, %transposed_708 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %395 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%394, %cst_314 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %396 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%395 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %transposed_709 = linalg.transpose ins(%cst_71 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %397 = linalg.matmul ins(%396, %transposed_709 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %398 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%397, %cst_313 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %399 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%398 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %400 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%399 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %401 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%400 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_710 = tensor.expand_shape %401 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %402 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_710, %cst_312 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %403 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%402, %cst_311 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_711 = tensor.expand_shape %403 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_712 = tensor.extract_slice %expanded_711[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_713 = tensor.extract_slice %expanded_711[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_714 = tensor.extract_slice %expanded_711[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_715 = tensor.extract_slice %expanded_711[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_716 = tensor.collapse_shape %extracted_slice_712 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_717 = tensor.collapse_shape %extracted_slice_713 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_718 = tensor.collapse_shape %extracted_slice_714 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_719 = tensor.collapse_shape %extracted_slice_715 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %404 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_716, %391 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %405 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%404, %collapsed_718 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %406 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_717, %391 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %407 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%406, %collapsed_719 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x8x8xf32>
    %408 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%405, %407 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%229 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_720 = tensor.pad %408 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %409 = tensor.empty() : tensor<1x48x4x4xf32>
    %410 = linalg.fill ins(%cst_82 : f32) outs(%409 : tensor<1x48x4x4xf32>) -> tensor<1x48x4x4xf32>
    %collapsed_721 = tensor.collapse_shape %cst_310 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %411 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_720, %collapsed_721 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%410 : tensor<1x48x4x4xf32>) -> tensor<1x48x4x4xf32>
    %412 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_308 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %413 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%412 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<48xf32>
    %414 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%413 : tensor<48xf32>) outs(%74 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<48xf32>
    %expanded_722 = tensor.expand_shape %cst_309 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_723 = tensor.expand_shape %414 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %415 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%411, %expanded_722 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%409 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x4x4xf32>
    %416 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%415, %expanded_723 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%409 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x4x4xf32>
    %expanded_724 = tensor.expand_shape %cst_307 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %417 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%416, %expanded_724 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%409 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x4x4xf32>
    %expanded_725 = tensor.expand_shape %cst_306 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %418 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%417, %expanded_725 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%409 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x4x4xf32>
    %419 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%418 : tensor<1x48x4x4xf32>) outs(%83 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %420 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%419 : tensor<1x48xf32>) outs(%82 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48xf32>
    %transposed_726 = linalg.transpose ins(%cst_305 : tensor<6x48xf32>) outs(%86 : tensor<48x6xf32>) permutation = [1, 0] 
    %421 = linalg.matmul ins(%420, %transposed_726 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%88 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %422 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%421, %cst_304 : tensor<1x6xf32>, tensor<6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x6xf32>
    %423 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%422 : tensor<1x6xf32>) outs(%87 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x6xf32>
    %transposed_727 = linalg.transpose ins(%cst_70 : tensor<192x6xf32>) outs(%92 : tensor<6x192xf32>) permutation = [1, 0] 
    %424 = linalg.matmul ins(%423, %transposed_727 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%94 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %425 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%424, %cst_303 : tensor<1x192xf32>, tensor<192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %426 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%425 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x192xf32>
    %427 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%426 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %428 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%427 : tensor<1x192xf32>) outs(%93 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x192xf32>
    %expanded_728 = tensor.expand_shape %428 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %429 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_728, %cst_302 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %430 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%429, %cst_301 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%100 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x48xf32>
    %expanded_729 = tensor.expand_shape %430 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_730 = tensor.extract_slice %expanded_729[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_731 = tensor.extract_slice %expanded_729[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_732 = tensor.extract_slice %expanded_729[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_733 = tensor.extract_slice %expanded_729[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_734 = tensor.collapse_shape %extracted_slice_730 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_735 = tensor.collapse_shape %extracted_slice_731 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_736 = tensor.collapse_shape %extracted_slice_732 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_737 = tensor.collapse_shape %extracted_slice_733 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %431 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_734, %418 : tensor<1x48x1x1xf32>, tensor<1x48x4x4xf32>) outs(%409 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x4x4xf32>
    %432 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%431, %collapsed_736 : tensor<1x48x4x4xf32>, tensor<1x48x1x1xf32>) outs(%409 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x4x4xf32>
    %433 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_735, %418 : tensor<1x48x1x1xf32>, tensor<1x48x4x4xf32>) outs(%409 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x4x4xf32>
    %434 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433, %collapsed_737 : tensor<1x48x4x4xf32>, tensor<1x48x1x1xf32>) outs(%409 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x48x4x4xf32>
    %435 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%432, %434 : tensor<1x48x4x4xf32>, tensor<1x48x4x4xf32>) outs(%409 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x48x4x4xf32>
    %436 = tensor.empty() : tensor<1x16x4x4xf32>
    %437 = linalg.fill ins(%cst_82 : f32) outs(%436 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %438 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%435, %cst_300 : tensor<1x48x4x4xf32>, tensor<16x48x1x1xf32>) outs(%437 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %439 = tensor.empty() : tensor<16xf32>
    %440 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_298 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<16xf32>
    %441 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%440 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<16xf32>
    %442 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%441 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<16xf32>
    %expanded_738 = tensor.expand_shape %cst_299 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_739 = tensor.expand_shape %442 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %443 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438, %expanded_738 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %444 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%443, %expanded_739 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_740 = tensor.expand_shape %cst_297 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %445 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%444, %expanded_740 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_741 = tensor.expand_shape %cst_296 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %446 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%445, %expanded_741 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %447 = tensor.empty() : tensor<1x96x4x4xf32>
    %448 = linalg.fill ins(%cst_82 : f32) outs(%447 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %449 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%446, %cst_69 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%448 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %450 = tensor.empty() : tensor<96xf32>
    %451 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_294 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %452 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%451 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<96xf32>
    %453 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%452 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %expanded_742 = tensor.expand_shape %cst_295 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_743 = tensor.expand_shape %453 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %454 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%449, %expanded_742 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %455 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%454, %expanded_743 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_744 = tensor.expand_shape %cst_293 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %456 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%455, %expanded_744 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_745 = tensor.expand_shape %cst_292 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%456, %expanded_745 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %458 = tensor.empty() : tensor<1x96xf32>
    %459 = linalg.fill ins(%cst_82 : f32) outs(%458 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %460 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%457 : tensor<1x96x4x4xf32>) outs(%459 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %461 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%460 : tensor<1x96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %462 = tensor.empty() : tensor<96x12xf32>
    %transposed_746 = linalg.transpose ins(%cst_68 : tensor<12x96xf32>) outs(%462 : tensor<96x12xf32>) permutation = [1, 0] 
    %463 = tensor.empty() : tensor<1x12xf32>
    %464 = linalg.fill ins(%cst_82 : f32) outs(%463 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %465 = linalg.matmul ins(%461, %transposed_746 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%464 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %466 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%465, %cst_291 : tensor<1x12xf32>, tensor<12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x12xf32>
    %467 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%466 : tensor<1x12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x12xf32>
    %468 = tensor.empty() : tensor<12x384xf32>
    %transposed_747 = linalg.transpose ins(%cst_67 : tensor<384x12xf32>) outs(%468 : tensor<12x384xf32>) permutation = [1, 0] 
    %469 = tensor.empty() : tensor<1x384xf32>
    %470 = linalg.fill ins(%cst_82 : f32) outs(%469 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %471 = linalg.matmul ins(%467, %transposed_747 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%470 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %472 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%471, %cst_290 : tensor<1x384xf32>, tensor<384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %473 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%472 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x384xf32>
    %474 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%473 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %475 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%474 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %expanded_748 = tensor.expand_shape %475 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %476 = tensor.empty() : tensor<1x4x96xf32>
    %477 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_748, %cst_289 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %478 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%477, %cst_288 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %expanded_749 = tensor.expand_shape %478 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_750 = tensor.extract_slice %expanded_749[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_751 = tensor.extract_slice %expanded_749[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_752 = tensor.extract_slice %expanded_749[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_753 = tensor.extract_slice %expanded_749[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_754 = tensor.collapse_shape %extracted_slice_750 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_755 = tensor.collapse_shape %extracted_slice_751 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_756 = tensor.collapse_shape %extracted_slice_752 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_757 = tensor.collapse_shape %extracted_slice_753 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %479 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_754, %457 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %480 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%479, %collapsed_756 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %481 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_755, %457 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %482 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%481, %collapsed_757 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %483 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%480, %482 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_758 = tensor.pad %483 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_759 = tensor.collapse_shape %cst_287 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %484 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_758, %collapsed_759 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%448 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %485 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_285 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %486 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%485 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<96xf32>
    %487 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%486 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %expanded_760 = tensor.expand_shape %cst_286 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_761 = tensor.expand_shape %487 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %488 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%484, %expanded_760 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %489 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%488, %expanded_761 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_762 = tensor.expand_shape %cst_284 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %490 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%489, %expanded_762 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_763 = tensor.expand_shape %cst_283 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %491 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%490, %expanded_763 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %492 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%491 : tensor<1x96x4x4xf32>) outs(%459 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %493 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%492 : tensor<1x96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %transposed_764 = linalg.transpose ins(%cst_66 : tensor<12x96xf32>) outs(%462 : tensor<96x12xf32>) permutation = [1, 0] 
    %494 = linalg.matmul ins(%493, %transposed_764 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%464 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %495 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%494, %cst_282 : tensor<1x12xf32>, tensor<12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x12xf32>
    %496 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%495 : tensor<1x12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x12xf32>
    %transposed_765 = linalg.transpose ins(%cst_65 : tensor<384x12xf32>) outs(%468 : tensor<12x384xf32>) permutation = [1, 0] 
    %497 = linalg.matmul ins(%496, %transposed_765 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%470 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %498 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%497, %cst_281 : tensor<1x384xf32>, tensor<384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %499 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%498 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x384xf32>
    %500 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%499 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %501 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%500 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %expanded_766 = tensor.expand_shape %501 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %502 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_766, %cst_280 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %503 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%502, %cst_279 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %expanded_767 = tensor.expand_shape %503 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_768 = tensor.extract_slice %expanded_767[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_769 = tensor.extract_slice %expanded_767[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_770 = tensor.extract_slice %expanded_767[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_771 = tensor.extract_slice %expanded_767[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_772 = tensor.collapse_shape %extracted_slice_768 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_773 = tensor.collapse_shape %extracted_slice_769 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_774 = tensor.collapse_shape %extracted_slice_770 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_775 = tensor.collapse_shape %extracted_slice_771 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %504 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_772, %491 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %505 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%504, %collapsed_774 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %506 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_773, %491 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %507 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%506, %collapsed_775 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %508 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%505, %507 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x96x4x4xf32>
    %509 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%508, %cst_64 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%437 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %510 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_277 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<16xf32>
    %511 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%510 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<16xf32>
    %512 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%511 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<16xf32>
    %expanded_776 = tensor.expand_shape %cst_278 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_777 = tensor.expand_shape %512 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %513 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%509, %expanded_776 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %514 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%513, %expanded_777 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_778 = tensor.expand_shape %cst_276 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %515 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%514, %expanded_778 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_779 = tensor.expand_shape %cst_275 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %516 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%515, %expanded_779 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %517 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446, %516 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %518 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%517, %cst_63 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%448 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %519 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_273 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %520 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%519 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<96xf32>
    %521 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%520 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %expanded_780 = tensor.expand_shape %cst_274 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_781 = tensor.expand_shape %521 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %522 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%518, %expanded_780 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %523 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%522, %expanded_781 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_782 = tensor.expand_shape %cst_272 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %524 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%523, %expanded_782 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_783 = tensor.expand_shape %cst_271 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %525 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%524, %expanded_783 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %526 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%525 : tensor<1x96x4x4xf32>) outs(%459 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %527 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%526 : tensor<1x96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %transposed_784 = linalg.transpose ins(%cst_62 : tensor<12x96xf32>) outs(%462 : tensor<96x12xf32>) permutation = [1, 0] 
    %528 = linalg.matmul ins(%527, %transposed_784 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%464 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %529 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%528, %cst_270 : tensor<1x12xf32>, tensor<12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x12xf32>
    %530 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%529 : tensor<1x12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x12xf32>
    %transposed_785 = linalg.transpose ins(%cst_61 : tensor<384x12xf32>) outs(%468 : tensor<12x384xf32>) permutation = [1, 0] 
    %531 = linalg.matmul ins(%530, %transposed_785 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%470 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %532 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%531, %cst_269 : tensor<1x384xf32>, tensor<384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %533 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%532 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x384xf32>
    %534 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%533 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %535 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%534 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %expanded_786 = tensor.expand_shape %535 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %536 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_786, %cst_268 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %537 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%536, %cst_267 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %expanded_787 = tensor.expand_shape %537 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_788 = tensor.extract_slice %expanded_787[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_789 = tensor.extract_slice %expanded_787[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_790 = tensor.extract_slice %expanded_787[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_791 = tensor.extract_slice %expanded_787[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_792 = tensor.collapse_shape %extracted_slice_788 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_793 = tensor.collapse_shape %extracted_slice_789 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_794 = tensor.collapse_shape %extracted_slice_790 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_795 = tensor.collapse_shape %extracted_slice_791 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %538 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_792, %525 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %539 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%538, %collapsed_794 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %540 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_793, %525 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %541 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%540, %collapsed_795 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %542 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%539, %541 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_796 = tensor.pad %542 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_797 = tensor.collapse_shape %cst_266 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %543 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_796, %collapsed_797 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%448 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %544 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_264 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %545 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%544 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<96xf32>
    %546 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%545 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %expanded_798 = tensor.expand_shape %cst_265 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_799 = tensor.expand_shape %546 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %547 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%543, %expanded_798 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %548 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%547, %expanded_799 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_800 = tensor.expand_shape %cst_263 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %549 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%548, %expanded_800 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_801 = tensor.expand_shape %cst_262 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %550 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%549, %expanded_801 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %551 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%550 : tensor<1x96x4x4xf32>) outs(%459 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %552 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%551 : tensor<1x96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %transposed_802 = linalg.transpose ins(%cst_60 : tensor<12x96xf32>) outs(%462 : tensor<96x12xf32>) permutation = [1, 0] 
    %553 = linalg.matmul ins(%552, %transposed_802 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%464 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %554 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%553, %cst_261 : tensor<1x12xf32>, tensor<12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x12xf32>
    %555 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%554 : tensor<1x12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x12xf32>
    %transposed_803 = linalg.transpose ins(%cst_59 : tensor<384x12xf32>) outs(%468 : tensor<12x384xf32>) permutation = [1, 0] 
    %556 = linalg.matmul ins(%555, %transposed_803 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%470 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %557 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%556, %cst_260 : tensor<1x384xf32>, tensor<384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %558 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%557 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x384xf32>
    %559 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%558 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %560 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%559 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %expanded_804 = tensor.expand_shape %560 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %561 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_804, %cst_259 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %562 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%561, %cst_258 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %expanded_805 = tensor.expand_shape %562 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_806 = tensor.extract_slice %expanded_805[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_807 = tensor.extract_slice %expanded_805[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_808 = tensor.extract_slice %expanded_805[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_809 = tensor.extract_slice %expanded_805[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_810 = tensor.collapse_shape %extracted_slice_806 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_811 = tensor.collapse_shape %extracted_slice_807 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_812 = tensor.collapse_shape %extracted_slice_808 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_813 = tensor.collapse_shape %extracted_slice_809 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %563 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_810, %550 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %564 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%563, %collapsed_812 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %565 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_811, %550 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %566 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%565, %collapsed_813 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %567 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%564, %566 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x96x4x4xf32>
    %568 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%567, %cst_58 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%437 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %569 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_256 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<16xf32>
    %570 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%569 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<16xf32>
    %571 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%570 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<16xf32>
    %expanded_814 = tensor.expand_shape %cst_257 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_815 = tensor.expand_shape %571 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %572 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%568, %expanded_814 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %573 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%572, %expanded_815 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_816 = tensor.expand_shape %cst_255 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %574 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%573, %expanded_816 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_817 = tensor.expand_shape %cst_254 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %575 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%574, %expanded_817 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %576 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%517, %575 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %577 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%576, %cst_57 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%448 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %578 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_252 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %579 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%578 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<96xf32>
    %580 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%579 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %expanded_818 = tensor.expand_shape %cst_253 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_819 = tensor.expand_shape %580 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %581 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%577, %expanded_818 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %582 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%581, %expanded_819 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_820 = tensor.expand_shape %cst_251 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %583 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%582, %expanded_820 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_821 = tensor.expand_shape %cst_250 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %584 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%583, %expanded_821 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %585 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%584 : tensor<1x96x4x4xf32>) outs(%459 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %586 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%585 : tensor<1x96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %transposed_822 = linalg.transpose ins(%cst_56 : tensor<12x96xf32>) outs(%462 : tensor<96x12xf32>) permutation = [1, 0] 
    %587 = linalg.matmul ins(%586, %transposed_822 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%464 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %588 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%587, %cst_249 : tensor<1x12xf32>, tensor<12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x12xf32>
    %589 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%588 : tensor<1x12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x12xf32>
    %transposed_823 = linalg.transpose ins(%cst_55 : tensor<384x12xf32>) outs(%468 : tensor<12x384xf32>) permutation = [1, 0] 
    %590 = linalg.matmul ins(%589, %transposed_823 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%470 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %591 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%590, %cst_248 : tensor<1x384xf32>, tensor<384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %592 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%591 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x384xf32>
    %593 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%592 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %594 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%593 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %expanded_824 = tensor.expand_shape %594 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %595 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_824, %cst_247 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %596 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%595, %cst_246 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %expanded_825 = tensor.expand_shape %596 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_826 = tensor.extract_slice %expanded_825[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_827 = tensor.extract_slice %expanded_825[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_828 = tensor.extract_slice %expanded_825[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_829 = tensor.extract_slice %expanded_825[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_830 = tensor.collapse_shape %extracted_slice_826 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_831 = tensor.collapse_shape %extracted_slice_827 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_832 = tensor.collapse_shape %extracted_slice_828 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_833 = tensor.collapse_shape %extracted_slice_829 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %597 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_830, %584 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %598 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%597, %collapsed_832 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %599 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_831, %584 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %600 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%599, %collapsed_833 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %601 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%598, %600 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_834 = tensor.pad %601 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_835 = tensor.collapse_shape %cst_245 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %602 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_834, %collapsed_835 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%448 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %603 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_243 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %604 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%603 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<96xf32>
    %605 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%604 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %expanded_836 = tensor.expand_shape %cst_244 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_837 = tensor.expand_shape %605 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %606 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%602, %expanded_836 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %607 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%606, %expanded_837 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_838 = tensor.expand_shape %cst_242 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %608 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%607, %expanded_838 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_839 = tensor.expand_shape %cst_241 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %609 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%608, %expanded_839 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %610 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%609 : tensor<1x96x4x4xf32>) outs(%459 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %611 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%610 : tensor<1x96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %transposed_840 = linalg.transpose ins(%cst_54 : tensor<12x96xf32>) outs(%462 : tensor<96x12xf32>) permutation = [1, 0] 
    %612 = linalg.matmul ins(%611, %transposed_840 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%464 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %613 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%612, %cst_240 : tensor<1x12xf32>, tensor<12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x12xf32>
    %614 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%613 : tensor<1x12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x12xf32>
    %transposed_841 = linalg.transpose ins(%cst_53 : tensor<384x12xf32>) outs(%468 : tensor<12x384xf32>) permutation = [1, 0] 
    %615 = linalg.matmul ins(%614, %transposed_841 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%470 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %616 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%615, %cst_239 : tensor<1x384xf32>, tensor<384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %617 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%616 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x384xf32>
    %618 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%617 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %619 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%618 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %expanded_842 = tensor.expand_shape %619 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %620 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_842, %cst_238 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %621 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%620, %cst_237 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %expanded_843 = tensor.expand_shape %621 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_844 = tensor.extract_slice %expanded_843[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_845 = tensor.extract_slice %expanded_843[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_846 = tensor.extract_slice %expanded_843[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_847 = tensor.extract_slice %expanded_843[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_848 = tensor.collapse_shape %extracted_slice_844 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_849 = tensor.collapse_shape %extracted_slice_845 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_850 = tensor.collapse_shape %extracted_slice_846 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_851 = tensor.collapse_shape %extracted_slice_847 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %622 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_848, %609 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %623 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%622, %collapsed_850 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %624 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_849, %609 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %625 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%624, %collapsed_851 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %626 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%623, %625 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x96x4x4xf32>
    %627 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%626, %cst_52 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%437 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %628 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_235 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<16xf32>
    %629 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%628 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<16xf32>
    %630 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%629 : tensor<16xf32>) outs(%439 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<16xf32>
    %expanded_852 = tensor.expand_shape %cst_236 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_853 = tensor.expand_shape %630 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %631 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%627, %expanded_852 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %632 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%631, %expanded_853 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_854 = tensor.expand_shape %cst_234 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %633 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%632, %expanded_854 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_855 = tensor.expand_shape %cst_233 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %634 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%633, %expanded_855 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %635 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%576, %634 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%436 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x16x4x4xf32>
    %636 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%635, %cst_51 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%448 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %637 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_231 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %638 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%637 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<96xf32>
    %639 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%638 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %expanded_856 = tensor.expand_shape %cst_232 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_857 = tensor.expand_shape %639 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %640 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%636, %expanded_856 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %641 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%640, %expanded_857 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_858 = tensor.expand_shape %cst_230 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %642 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%641, %expanded_858 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_859 = tensor.expand_shape %cst_229 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %643 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%642, %expanded_859 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %644 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%643 : tensor<1x96x4x4xf32>) outs(%459 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %645 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%644 : tensor<1x96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %transposed_860 = linalg.transpose ins(%cst_50 : tensor<12x96xf32>) outs(%462 : tensor<96x12xf32>) permutation = [1, 0] 
    %646 = linalg.matmul ins(%645, %transposed_860 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%464 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %647 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%646, %cst_228 : tensor<1x12xf32>, tensor<12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x12xf32>
    %648 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%647 : tensor<1x12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x12xf32>
    %transposed_861 = linalg.transpose ins(%cst_49 : tensor<384x12xf32>) outs(%468 : tensor<12x384xf32>) permutation = [1, 0] 
    %649 = linalg.matmul ins(%648, %transposed_861 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%470 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %650 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%649, %cst_227 : tensor<1x384xf32>, tensor<384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %651 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%650 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x384xf32>
    %652 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%651 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %653 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%652 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %expanded_862 = tensor.expand_shape %653 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %654 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_862, %cst_226 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %655 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%654, %cst_225 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %expanded_863 = tensor.expand_shape %655 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_864 = tensor.extract_slice %expanded_863[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_865 = tensor.extract_slice %expanded_863[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_866 = tensor.extract_slice %expanded_863[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_867 = tensor.extract_slice %expanded_863[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_868 = tensor.collapse_shape %extracted_slice_864 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_869 = tensor.collapse_shape %extracted_slice_865 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_870 = tensor.collapse_shape %extracted_slice_866 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_871 = tensor.collapse_shape %extracted_slice_867 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %656 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_868, %643 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %657 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%656, %collapsed_870 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %658 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_869, %643 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %659 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%658, %collapsed_871 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %660 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%657, %659 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_872 = tensor.pad %660 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_873 = tensor.collapse_shape %cst_224 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %661 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_872, %collapsed_873 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%448 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %662 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_222 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %663 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%662 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<96xf32>
    %664 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%663 : tensor<96xf32>) outs(%450 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<96xf32>
    %expanded_874 = tensor.expand_shape %cst_223 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_875 = tensor.expand_shape %664 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %665 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%661, %expanded_874 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %666 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%665, %expanded_875 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_876 = tensor.expand_shape %cst_221 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %667 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%666, %expanded_876 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_877 = tensor.expand_shape %cst_220 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %668 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%667, %expanded_877 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %669 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%668 : tensor<1x96x4x4xf32>) outs(%459 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %670 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%669 : tensor<1x96xf32>) outs(%458 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96xf32>
    %transposed_878 = linalg.transpose ins(%cst_48 : tensor<12x96xf32>) outs(%462 : tensor<96x12xf32>) permutation = [1, 0] 
    %671 = linalg.matmul ins(%670, %transposed_878 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%464 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %672 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%671, %cst_219 : tensor<1x12xf32>, tensor<12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x12xf32>
    %673 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%672 : tensor<1x12xf32>) outs(%463 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x12xf32>
    %transposed_879 = linalg.transpose ins(%cst_47 : tensor<384x12xf32>) outs(%468 : tensor<12x384xf32>) permutation = [1, 0] 
    %674 = linalg.matmul ins(%673, %transposed_879 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%470 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %675 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%674, %cst_218 : tensor<1x384xf32>, tensor<384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %676 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%675 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x384xf32>
    %677 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%676 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %678 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%677 : tensor<1x384xf32>) outs(%469 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x384xf32>
    %expanded_880 = tensor.expand_shape %678 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %679 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_880, %cst_217 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %680 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%679, %cst_216 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%476 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x96xf32>
    %expanded_881 = tensor.expand_shape %680 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_882 = tensor.extract_slice %expanded_881[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_883 = tensor.extract_slice %expanded_881[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_884 = tensor.extract_slice %expanded_881[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_885 = tensor.extract_slice %expanded_881[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_886 = tensor.collapse_shape %extracted_slice_882 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_887 = tensor.collapse_shape %extracted_slice_883 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_888 = tensor.collapse_shape %extracted_slice_884 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_889 = tensor.collapse_shape %extracted_slice_885 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %681 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_886, %668 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %682 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%681, %collapsed_888 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %683 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_887, %668 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %684 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%683, %collapsed_889 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x96x4x4xf32>
    %685 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%682, %684 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%447 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x96x4x4xf32>
    %686 = tensor.empty() : tensor<1x24x4x4xf32>
    %687 = linalg.fill ins(%cst_82 : f32) outs(%686 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %688 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%685, %cst_46 : tensor<1x96x4x4xf32>, tensor<24x96x1x1xf32>) outs(%687 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %689 = tensor.empty() : tensor<24xf32>
    %690 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_214 : tensor<24xf32>) outs(%689 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<24xf32>
    %691 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%690 : tensor<24xf32>) outs(%689 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<24xf32>
    %692 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%691 : tensor<24xf32>) outs(%689 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<24xf32>
    %expanded_890 = tensor.expand_shape %cst_215 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_891 = tensor.expand_shape %692 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %693 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%688, %expanded_890 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %694 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%693, %expanded_891 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_892 = tensor.expand_shape %cst_213 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %695 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %expanded_892 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_893 = tensor.expand_shape %cst_212 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %696 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%695, %expanded_893 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %697 = tensor.empty() : tensor<1x144x4x4xf32>
    %698 = linalg.fill ins(%cst_82 : f32) outs(%697 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %699 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%696, %cst_45 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%698 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %700 = tensor.empty() : tensor<144xf32>
    %701 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_210 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %702 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%701 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<144xf32>
    %703 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%702 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %expanded_894 = tensor.expand_shape %cst_211 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_895 = tensor.expand_shape %703 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %704 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%699, %expanded_894 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %705 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%704, %expanded_895 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_896 = tensor.expand_shape %cst_209 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %706 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%705, %expanded_896 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_897 = tensor.expand_shape %cst_208 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %707 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%706, %expanded_897 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %708 = tensor.empty() : tensor<1x144xf32>
    %709 = linalg.fill ins(%cst_82 : f32) outs(%708 : tensor<1x144xf32>) -> tensor<1x144xf32>
    %710 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%707 : tensor<1x144x4x4xf32>) outs(%709 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %711 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%710 : tensor<1x144xf32>) outs(%708 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %712 = tensor.empty() : tensor<144x18xf32>
    %transposed_898 = linalg.transpose ins(%cst_44 : tensor<18x144xf32>) outs(%712 : tensor<144x18xf32>) permutation = [1, 0] 
    %713 = tensor.empty() : tensor<1x18xf32>
    %714 = linalg.fill ins(%cst_82 : f32) outs(%713 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %715 = linalg.matmul ins(%711, %transposed_898 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%714 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %716 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%715, %cst_207 : tensor<1x18xf32>, tensor<18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x18xf32>
    %717 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%716 : tensor<1x18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x18xf32>
    %718 = tensor.empty() : tensor<18x576xf32>
    %transposed_899 = linalg.transpose ins(%cst_43 : tensor<576x18xf32>) outs(%718 : tensor<18x576xf32>) permutation = [1, 0] 
    %719 = tensor.empty() : tensor<1x576xf32>
    %720 = linalg.fill ins(%cst_82 : f32) outs(%719 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %721 = linalg.matmul ins(%717, %transposed_899 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%720 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %722 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%721, %cst_206 : tensor<1x576xf32>, tensor<576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %723 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%722 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x576xf32>
    %724 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%723 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %725 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%724 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %expanded_900 = tensor.expand_shape %725 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %726 = tensor.empty() : tensor<1x4x144xf32>
    %727 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_900, %cst_205 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %728 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%727, %cst_204 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %expanded_901 = tensor.expand_shape %728 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_902 = tensor.extract_slice %expanded_901[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_903 = tensor.extract_slice %expanded_901[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_904 = tensor.extract_slice %expanded_901[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_905 = tensor.extract_slice %expanded_901[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_906 = tensor.collapse_shape %extracted_slice_902 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_907 = tensor.collapse_shape %extracted_slice_903 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_908 = tensor.collapse_shape %extracted_slice_904 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_909 = tensor.collapse_shape %extracted_slice_905 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %729 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_906, %707 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %730 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%729, %collapsed_908 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %731 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_907, %707 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %732 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%731, %collapsed_909 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %733 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%730, %732 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_910 = tensor.pad %733 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %collapsed_911 = tensor.collapse_shape %cst_42 [[0, 1], [2], [3]] : tensor<144x1x3x3xf32> into tensor<144x3x3xf32>
    %734 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_910, %collapsed_911 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%698 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %735 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_202 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %736 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%735 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<144xf32>
    %737 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%736 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %expanded_912 = tensor.expand_shape %cst_203 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_913 = tensor.expand_shape %737 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %738 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%734, %expanded_912 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %739 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%738, %expanded_913 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_914 = tensor.expand_shape %cst_201 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %740 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%739, %expanded_914 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_915 = tensor.expand_shape %cst_200 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %741 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%740, %expanded_915 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %742 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%741 : tensor<1x144x4x4xf32>) outs(%709 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %743 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%742 : tensor<1x144xf32>) outs(%708 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %transposed_916 = linalg.transpose ins(%cst_41 : tensor<18x144xf32>) outs(%712 : tensor<144x18xf32>) permutation = [1, 0] 
    %744 = linalg.matmul ins(%743, %transposed_916 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%714 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %745 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%744, %cst_199 : tensor<1x18xf32>, tensor<18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x18xf32>
    %746 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%745 : tensor<1x18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x18xf32>
    %transposed_917 = linalg.transpose ins(%cst_40 : tensor<576x18xf32>) outs(%718 : tensor<18x576xf32>) permutation = [1, 0] 
    %747 = linalg.matmul ins(%746, %transposed_917 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%720 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %748 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%747, %cst_198 : tensor<1x576xf32>, tensor<576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %749 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%748 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x576xf32>
    %750 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%749 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %751 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%750 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %expanded_918 = tensor.expand_shape %751 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %752 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_918, %cst_197 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %753 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%752, %cst_196 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %expanded_919 = tensor.expand_shape %753 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_920 = tensor.extract_slice %expanded_919[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_921 = tensor.extract_slice %expanded_919[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_922 = tensor.extract_slice %expanded_919[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_923 = tensor.extract_slice %expanded_919[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_924 = tensor.collapse_shape %extracted_slice_920 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_925 = tensor.collapse_shape %extracted_slice_921 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_926 = tensor.collapse_shape %extracted_slice_922 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_927 = tensor.collapse_shape %extracted_slice_923 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %754 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_924, %741 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %755 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%754, %collapsed_926 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %756 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_925, %741 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %757 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%756, %collapsed_927 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %758 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%755, %757 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x144x4x4xf32>
    %759 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%758, %cst_39 : tensor<1x144x4x4xf32>, tensor<24x144x1x1xf32>) outs(%687 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %760 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_194 : tensor<24xf32>) outs(%689 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<24xf32>
    %761 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%760 : tensor<24xf32>) outs(%689 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<24xf32>
    %762 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%761 : tensor<24xf32>) outs(%689 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<24xf32>
    %expanded_928 = tensor.expand_shape %cst_195 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_929 = tensor.expand_shape %762 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %763 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%759, %expanded_928 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %764 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%763, %expanded_929 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_930 = tensor.expand_shape %cst_193 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %765 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%764, %expanded_930 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_931 = tensor.expand_shape %cst_192 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %766 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%765, %expanded_931 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %767 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%696, %766 : tensor<1x24x4x4xf32>, tensor<1x24x4x4xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %768 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%767, %cst_38 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%698 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %769 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_190 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %770 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%769 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<144xf32>
    %771 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%770 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %expanded_932 = tensor.expand_shape %cst_191 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_933 = tensor.expand_shape %771 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %772 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%768, %expanded_932 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %773 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%772, %expanded_933 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_934 = tensor.expand_shape %cst_189 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %774 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%773, %expanded_934 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_935 = tensor.expand_shape %cst_188 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %775 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%774, %expanded_935 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %776 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%775 : tensor<1x144x4x4xf32>) outs(%709 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %777 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%776 : tensor<1x144xf32>) outs(%708 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %transposed_936 = linalg.transpose ins(%cst_37 : tensor<18x144xf32>) outs(%712 : tensor<144x18xf32>) permutation = [1, 0] 
    %778 = linalg.matmul ins(%777, %transposed_936 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%714 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %779 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%778, %cst_187 : tensor<1x18xf32>, tensor<18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x18xf32>
    %780 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%779 : tensor<1x18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x18xf32>
    %transposed_937 = linalg.transpose ins(%cst_36 : tensor<576x18xf32>) outs(%718 : tensor<18x576xf32>) permutation = [1, 0] 
    %781 = linalg.matmul ins(%780, %transposed_937 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%720 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %782 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%781, %cst_186 : tensor<1x576xf32>, tensor<576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %783 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%782 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x576xf32>
    %784 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%783 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %785 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%784 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %expanded_938 = tensor.expand_shape %785 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %786 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_938, %cst_185 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %787 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%786, %cst_184 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %expanded_939 = tensor.expand_shape %787 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_940 = tensor.extract_slice %expanded_939[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_941 = tensor.extract_slice %expanded_939[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_942 = tensor.extract_slice %expanded_939[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_943 = tensor.extract_slice %expanded_939[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_944 = tensor.collapse_shape %extracted_slice_940 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_945 = tensor.collapse_shape %extracted_slice_941 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_946 = tensor.collapse_shape %extracted_slice_942 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_947 = tensor.collapse_shape %extracted_slice_943 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %788 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_944, %775 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %789 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%788, %collapsed_946 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %790 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_945, %775 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %791 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%790, %collapsed_947 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %792 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%789, %791 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_948 = tensor.pad %792 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %collapsed_949 = tensor.collapse_shape %cst_35 [[0, 1], [2], [3]] : tensor<144x1x3x3xf32> into tensor<144x3x3xf32>
    %793 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_948, %collapsed_949 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%698 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %794 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_182 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %795 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%794 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<144xf32>
    %796 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%795 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %expanded_950 = tensor.expand_shape %cst_183 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_951 = tensor.expand_shape %796 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %797 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%793, %expanded_950 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %798 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%797, %expanded_951 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_952 = tensor.expand_shape %cst_181 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %799 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%798, %expanded_952 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_953 = tensor.expand_shape %cst_180 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %800 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%799, %expanded_953 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %801 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%800 : tensor<1x144x4x4xf32>) outs(%709 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %802 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%801 : tensor<1x144xf32>) outs(%708 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %transposed_954 = linalg.transpose ins(%cst_34 : tensor<18x144xf32>) outs(%712 : tensor<144x18xf32>) permutation = [1, 0] 
    %803 = linalg.matmul ins(%802, %transposed_954 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%714 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %804 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%803, %cst_179 : tensor<1x18xf32>, tensor<18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x18xf32>
    %805 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%804 : tensor<1x18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x18xf32>
    %transposed_955 = linalg.transpose ins(%cst_33 : tensor<576x18xf32>) outs(%718 : tensor<18x576xf32>) permutation = [1, 0] 
    %806 = linalg.matmul ins(%805, %transposed_955 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%720 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %807 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%806, %cst_178 : tensor<1x576xf32>, tensor<576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %808 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%807 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x576xf32>
    %809 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%808 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %810 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%809 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %expanded_956 = tensor.expand_shape %810 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %811 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_956, %cst_177 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %812 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%811, %cst_176 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %expanded_957 = tensor.expand_shape %812 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_958 = tensor.extract_slice %expanded_957[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_959 = tensor.extract_slice %expanded_957[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_960 = tensor.extract_slice %expanded_957[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_961 = tensor.extract_slice %expanded_957[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_962 = tensor.collapse_shape %extracted_slice_958 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_963 = tensor.collapse_shape %extracted_slice_959 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_964 = tensor.collapse_shape %extracted_slice_960 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_965 = tensor.collapse_shape %extracted_slice_961 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %813 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_962, %800 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %814 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%813, %collapsed_964 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %815 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_963, %800 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %816 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%815, %collapsed_965 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %817 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%814, %816 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x144x4x4xf32>
    %818 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%817, %cst_32 : tensor<1x144x4x4xf32>, tensor<24x144x1x1xf32>) outs(%687 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %819 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_174 : tensor<24xf32>) outs(%689 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<24xf32>
    %820 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%819 : tensor<24xf32>) outs(%689 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<24xf32>
    %821 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%820 : tensor<24xf32>) outs(%689 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<24xf32>
    %expanded_966 = tensor.expand_shape %cst_175 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_967 = tensor.expand_shape %821 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %822 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%818, %expanded_966 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %823 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%822, %expanded_967 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_968 = tensor.expand_shape %cst_173 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %824 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%823, %expanded_968 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_969 = tensor.expand_shape %cst_172 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %825 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%824, %expanded_969 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %826 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%767, %825 : tensor<1x24x4x4xf32>, tensor<1x24x4x4xf32>) outs(%686 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x24x4x4xf32>
    %827 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%826, %cst_31 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%698 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %828 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_170 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %829 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%828 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<144xf32>
    %830 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%829 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %expanded_970 = tensor.expand_shape %cst_171 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_971 = tensor.expand_shape %830 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %831 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%827, %expanded_970 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %832 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%831, %expanded_971 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_972 = tensor.expand_shape %cst_169 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %833 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%832, %expanded_972 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_973 = tensor.expand_shape %cst_168 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %834 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%833, %expanded_973 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %835 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%834 : tensor<1x144x4x4xf32>) outs(%709 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %836 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%835 : tensor<1x144xf32>) outs(%708 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_478 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %transposed_974 = linalg.transpose ins(%cst_30 : tensor<18x144xf32>) outs(%712 : tensor<144x18xf32>) permutation = [1, 0] 
    %837 = linalg.matmul ins(%836, %transposed_974 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%714 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %838 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%837, %cst_167 : tensor<1x18xf32>, tensor<18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x18xf32>
    %839 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%838 : tensor<1x18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x18xf32>
    %transposed_975 = linalg.transpose ins(%cst_29 : tensor<576x18xf32>) outs(%718 : tensor<18x576xf32>) permutation = [1, 0] 
    %840 = linalg.matmul ins(%839, %transposed_975 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%720 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %841 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%840, %cst_166 : tensor<1x576xf32>, tensor<576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %842 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%841 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x576xf32>
    %843 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%842 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %844 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%843 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %expanded_976 = tensor.expand_shape %844 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %845 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_976, %cst_165 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %846 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%845, %cst_164 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %expanded_977 = tensor.expand_shape %846 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_978 = tensor.extract_slice %expanded_977[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_979 = tensor.extract_slice %expanded_977[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_980 = tensor.extract_slice %expanded_977[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_981 = tensor.extract_slice %expanded_977[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_982 = tensor.collapse_shape %extracted_slice_978 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_983 = tensor.collapse_shape %extracted_slice_979 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_984 = tensor.collapse_shape %extracted_slice_980 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_985 = tensor.collapse_shape %extracted_slice_981 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %847 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_982, %834 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %848 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%847, %collapsed_984 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %849 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_983, %834 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %850 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%849, %collapsed_985 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x4x4xf32>
    %851 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%848, %850 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%697 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_986 = tensor.pad %851 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %852 = tensor.empty() : tensor<1x144x2x2xf32>
    %853 = linalg.fill ins(%cst_82 : f32) outs(%852 : tensor<1x144x2x2xf32>) -> tensor<1x144x2x2xf32>
    %collapsed_987 = tensor.collapse_shape %cst_28 [[0, 1], [2], [3]] : tensor<144x1x3x3xf32> into tensor<144x3x3xf32>
    %854 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_986, %collapsed_987 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%853 : tensor<1x144x2x2xf32>) -> tensor<1x144x2x2xf32>
    %855 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_162 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %856 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%855 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<144xf32>
    %857 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%856 : tensor<144xf32>) outs(%700 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<144xf32>
    %expanded_988 = tensor.expand_shape %cst_163 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_989 = tensor.expand_shape %857 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %858 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%854, %expanded_988 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%852 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x2x2xf32>
    %859 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%858, %expanded_989 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%852 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x2x2xf32>
    %expanded_990 = tensor.expand_shape %cst_161 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %860 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%859, %expanded_990 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%852 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x2x2xf32>
    %expanded_991 = tensor.expand_shape %cst_160 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %861 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%860, %expanded_991 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%852 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x2x2xf32>
    %862 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%861 : tensor<1x144x2x2xf32>) outs(%709 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %863 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%862 : tensor<1x144xf32>) outs(%708 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_479 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144xf32>
    %transposed_992 = linalg.transpose ins(%cst_27 : tensor<18x144xf32>) outs(%712 : tensor<144x18xf32>) permutation = [1, 0] 
    %864 = linalg.matmul ins(%863, %transposed_992 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%714 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %865 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%864, %cst_159 : tensor<1x18xf32>, tensor<18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x18xf32>
    %866 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%865 : tensor<1x18xf32>) outs(%713 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x18xf32>
    %transposed_993 = linalg.transpose ins(%cst_26 : tensor<576x18xf32>) outs(%718 : tensor<18x576xf32>) permutation = [1, 0] 
    %867 = linalg.matmul ins(%866, %transposed_993 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%720 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %868 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%867, %cst_158 : tensor<1x576xf32>, tensor<576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %869 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%868 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x576xf32>
    %870 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%869 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %871 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%870 : tensor<1x576xf32>) outs(%719 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x576xf32>
    %expanded_994 = tensor.expand_shape %871 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %872 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_994, %cst_157 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %873 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%872, %cst_156 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%726 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x144xf32>
    %expanded_995 = tensor.expand_shape %873 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_996 = tensor.extract_slice %expanded_995[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_997 = tensor.extract_slice %expanded_995[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_998 = tensor.extract_slice %expanded_995[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_999 = tensor.extract_slice %expanded_995[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_1000 = tensor.collapse_shape %extracted_slice_996 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1001 = tensor.collapse_shape %extracted_slice_997 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1002 = tensor.collapse_shape %extracted_slice_998 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1003 = tensor.collapse_shape %extracted_slice_999 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %874 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1000, %861 : tensor<1x144x1x1xf32>, tensor<1x144x2x2xf32>) outs(%852 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x2x2xf32>
    %875 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%874, %collapsed_1002 : tensor<1x144x2x2xf32>, tensor<1x144x1x1xf32>) outs(%852 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x2x2xf32>
    %876 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1001, %861 : tensor<1x144x1x1xf32>, tensor<1x144x2x2xf32>) outs(%852 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x2x2xf32>
    %877 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%876, %collapsed_1003 : tensor<1x144x2x2xf32>, tensor<1x144x1x1xf32>) outs(%852 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x144x2x2xf32>
    %878 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%875, %877 : tensor<1x144x2x2xf32>, tensor<1x144x2x2xf32>) outs(%852 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x144x2x2xf32>
    %879 = tensor.empty() : tensor<1x40x2x2xf32>
    %880 = linalg.fill ins(%cst_82 : f32) outs(%879 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %881 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%878, %cst_25 : tensor<1x144x2x2xf32>, tensor<40x144x1x1xf32>) outs(%880 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %882 = tensor.empty() : tensor<40xf32>
    %883 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_154 : tensor<40xf32>) outs(%882 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<40xf32>
    %884 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%883 : tensor<40xf32>) outs(%882 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<40xf32>
    %885 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%884 : tensor<40xf32>) outs(%882 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<40xf32>
    %expanded_1004 = tensor.expand_shape %cst_155 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %expanded_1005 = tensor.expand_shape %885 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %886 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%881, %expanded_1004 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %887 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%886, %expanded_1005 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1006 = tensor.expand_shape %cst_153 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %888 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%887, %expanded_1006 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1007 = tensor.expand_shape %cst_152 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %889 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%888, %expanded_1007 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %890 = tensor.empty() : tensor<1x240x2x2xf32>
    %891 = linalg.fill ins(%cst_82 : f32) outs(%890 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %892 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%889, %cst_24 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%891 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %893 = tensor.empty() : tensor<240xf32>
    %894 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_150 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %895 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%894 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<240xf32>
    %896 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%895 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %expanded_1008 = tensor.expand_shape %cst_151 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1009 = tensor.expand_shape %896 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %897 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%892, %expanded_1008 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %898 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%897, %expanded_1009 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1010 = tensor.expand_shape %cst_149 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %899 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%898, %expanded_1010 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1011 = tensor.expand_shape %cst_148 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %900 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%899, %expanded_1011 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %901 = tensor.empty() : tensor<1x240xf32>
    %902 = linalg.fill ins(%cst_82 : f32) outs(%901 : tensor<1x240xf32>) -> tensor<1x240xf32>
    %903 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%900 : tensor<1x240x2x2xf32>) outs(%902 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %904 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%903 : tensor<1x240xf32>) outs(%901 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_479 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %905 = tensor.empty() : tensor<240x30xf32>
    %transposed_1012 = linalg.transpose ins(%cst_23 : tensor<30x240xf32>) outs(%905 : tensor<240x30xf32>) permutation = [1, 0] 
    %906 = tensor.empty() : tensor<1x30xf32>
    %907 = linalg.fill ins(%cst_82 : f32) outs(%906 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %908 = linalg.matmul ins(%904, %transposed_1012 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%907 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %909 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%908, %cst_147 : tensor<1x30xf32>, tensor<30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x30xf32>
    %910 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%909 : tensor<1x30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x30xf32>
    %911 = tensor.empty() : tensor<30x960xf32>
    %transposed_1013 = linalg.transpose ins(%cst_22 : tensor<960x30xf32>) outs(%911 : tensor<30x960xf32>) permutation = [1, 0] 
    %912 = tensor.empty() : tensor<1x960xf32>
    %913 = linalg.fill ins(%cst_82 : f32) outs(%912 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %914 = linalg.matmul ins(%910, %transposed_1013 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%913 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %915 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%914, %cst_146 : tensor<1x960xf32>, tensor<960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %916 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%915 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x960xf32>
    %917 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%916 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %918 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%917 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %expanded_1014 = tensor.expand_shape %918 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %919 = tensor.empty() : tensor<1x4x240xf32>
    %920 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1014, %cst_145 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %921 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%920, %cst_144 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1015 = tensor.expand_shape %921 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1016 = tensor.extract_slice %expanded_1015[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1017 = tensor.extract_slice %expanded_1015[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1018 = tensor.extract_slice %expanded_1015[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1019 = tensor.extract_slice %expanded_1015[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1020 = tensor.collapse_shape %extracted_slice_1016 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1021 = tensor.collapse_shape %extracted_slice_1017 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1022 = tensor.collapse_shape %extracted_slice_1018 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1023 = tensor.collapse_shape %extracted_slice_1019 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %922 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1020, %900 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %923 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%922, %collapsed_1022 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %924 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1021, %900 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %925 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%924, %collapsed_1023 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %926 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%923, %925 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_1024 = tensor.pad %926 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %collapsed_1025 = tensor.collapse_shape %cst_21 [[0, 1], [2], [3]] : tensor<240x1x3x3xf32> into tensor<240x3x3xf32>
    %927 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1024, %collapsed_1025 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%891 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %928 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_142 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %929 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%928 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<240xf32>
    %930 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%929 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %expanded_1026 = tensor.expand_shape %cst_143 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1027 = tensor.expand_shape %930 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %931 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%927, %expanded_1026 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %932 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%931, %expanded_1027 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1028 = tensor.expand_shape %cst_141 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %933 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%932, %expanded_1028 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1029 = tensor.expand_shape %cst_140 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %934 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%933, %expanded_1029 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %935 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%934 : tensor<1x240x2x2xf32>) outs(%902 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %936 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%935 : tensor<1x240xf32>) outs(%901 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_479 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %transposed_1030 = linalg.transpose ins(%cst_20 : tensor<30x240xf32>) outs(%905 : tensor<240x30xf32>) permutation = [1, 0] 
    %937 = linalg.matmul ins(%936, %transposed_1030 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%907 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %938 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%937, %cst_139 : tensor<1x30xf32>, tensor<30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x30xf32>
    %939 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%938 : tensor<1x30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x30xf32>
    %transposed_1031 = linalg.transpose ins(%cst_19 : tensor<960x30xf32>) outs(%911 : tensor<30x960xf32>) permutation = [1, 0] 
    %940 = linalg.matmul ins(%939, %transposed_1031 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%913 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %941 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%940, %cst_138 : tensor<1x960xf32>, tensor<960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %942 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%941 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x960xf32>
    %943 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%942 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %944 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%943 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %expanded_1032 = tensor.expand_shape %944 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %945 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1032, %cst_137 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %946 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%945, %cst_136 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1033 = tensor.expand_shape %946 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1034 = tensor.extract_slice %expanded_1033[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1035 = tensor.extract_slice %expanded_1033[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1036 = tensor.extract_slice %expanded_1033[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1037 = tensor.extract_slice %expanded_1033[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1038 = tensor.collapse_shape %extracted_slice_1034 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1039 = tensor.collapse_shape %extracted_slice_1035 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1040 = tensor.collapse_shape %extracted_slice_1036 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1041 = tensor.collapse_shape %extracted_slice_1037 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %947 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1038, %934 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %948 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%947, %collapsed_1040 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %949 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1039, %934 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %950 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%949, %collapsed_1041 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %951 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%948, %950 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x240x2x2xf32>
    %952 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%951, %cst_18 : tensor<1x240x2x2xf32>, tensor<40x240x1x1xf32>) outs(%880 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %953 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_134 : tensor<40xf32>) outs(%882 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<40xf32>
    %954 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%953 : tensor<40xf32>) outs(%882 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<40xf32>
    %955 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%954 : tensor<40xf32>) outs(%882 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<40xf32>
    %expanded_1042 = tensor.expand_shape %cst_135 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %expanded_1043 = tensor.expand_shape %955 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %956 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%952, %expanded_1042 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %957 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%956, %expanded_1043 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1044 = tensor.expand_shape %cst_133 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %958 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%957, %expanded_1044 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1045 = tensor.expand_shape %cst_132 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %959 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%958, %expanded_1045 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %960 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%889, %959 : tensor<1x40x2x2xf32>, tensor<1x40x2x2xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %961 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%960, %cst_17 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%891 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %962 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_130 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %963 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%962 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<240xf32>
    %964 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%963 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %expanded_1046 = tensor.expand_shape %cst_131 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1047 = tensor.expand_shape %964 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %965 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%961, %expanded_1046 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %966 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%965, %expanded_1047 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1048 = tensor.expand_shape %cst_129 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %967 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%966, %expanded_1048 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1049 = tensor.expand_shape %cst_128 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %968 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%967, %expanded_1049 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %969 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%968 : tensor<1x240x2x2xf32>) outs(%902 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %970 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%969 : tensor<1x240xf32>) outs(%901 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_479 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %transposed_1050 = linalg.transpose ins(%cst_16 : tensor<30x240xf32>) outs(%905 : tensor<240x30xf32>) permutation = [1, 0] 
    %971 = linalg.matmul ins(%970, %transposed_1050 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%907 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %972 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%971, %cst_127 : tensor<1x30xf32>, tensor<30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x30xf32>
    %973 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%972 : tensor<1x30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x30xf32>
    %transposed_1051 = linalg.transpose ins(%cst_15 : tensor<960x30xf32>) outs(%911 : tensor<30x960xf32>) permutation = [1, 0] 
    %974 = linalg.matmul ins(%973, %transposed_1051 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%913 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %975 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%974, %cst_126 : tensor<1x960xf32>, tensor<960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %976 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%975 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x960xf32>
    %977 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%976 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %978 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%977 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %expanded_1052 = tensor.expand_shape %978 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %979 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1052, %cst_125 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %980 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%979, %cst_124 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1053 = tensor.expand_shape %980 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1054 = tensor.extract_slice %expanded_1053[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1055 = tensor.extract_slice %expanded_1053[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1056 = tensor.extract_slice %expanded_1053[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1057 = tensor.extract_slice %expanded_1053[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1058 = tensor.collapse_shape %extracted_slice_1054 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1059 = tensor.collapse_shape %extracted_slice_1055 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1060 = tensor.collapse_shape %extracted_slice_1056 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1061 = tensor.collapse_shape %extracted_slice_1057 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %981 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1058, %968 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %982 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%981, %collapsed_1060 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %983 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1059, %968 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %984 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%983, %collapsed_1061 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %985 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%982, %984 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_1062 = tensor.pad %985 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %collapsed_1063 = tensor.collapse_shape %cst_14 [[0, 1], [2], [3]] : tensor<240x1x3x3xf32> into tensor<240x3x3xf32>
    %986 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1062, %collapsed_1063 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%891 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %987 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_122 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %988 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%987 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<240xf32>
    %989 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%988 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %expanded_1064 = tensor.expand_shape %cst_123 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1065 = tensor.expand_shape %989 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %990 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%986, %expanded_1064 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %991 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%990, %expanded_1065 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1066 = tensor.expand_shape %cst_121 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %992 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%991, %expanded_1066 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1067 = tensor.expand_shape %cst_120 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %993 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%992, %expanded_1067 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %994 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%993 : tensor<1x240x2x2xf32>) outs(%902 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %995 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%994 : tensor<1x240xf32>) outs(%901 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_479 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %transposed_1068 = linalg.transpose ins(%cst_13 : tensor<30x240xf32>) outs(%905 : tensor<240x30xf32>) permutation = [1, 0] 
    %996 = linalg.matmul ins(%995, %transposed_1068 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%907 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %997 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%996, %cst_119 : tensor<1x30xf32>, tensor<30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x30xf32>
    %998 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%997 : tensor<1x30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x30xf32>
    %transposed_1069 = linalg.transpose ins(%cst_12 : tensor<960x30xf32>) outs(%911 : tensor<30x960xf32>) permutation = [1, 0] 
    %999 = linalg.matmul ins(%998, %transposed_1069 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%913 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %1000 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%999, %cst_118 : tensor<1x960xf32>, tensor<960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %1001 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1000 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x960xf32>
    %1002 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1001 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %1003 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1002 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %expanded_1070 = tensor.expand_shape %1003 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %1004 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1070, %cst_117 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %1005 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1004, %cst_116 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1071 = tensor.expand_shape %1005 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1072 = tensor.extract_slice %expanded_1071[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1073 = tensor.extract_slice %expanded_1071[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1074 = tensor.extract_slice %expanded_1071[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1075 = tensor.extract_slice %expanded_1071[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1076 = tensor.collapse_shape %extracted_slice_1072 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1077 = tensor.collapse_shape %extracted_slice_1073 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1078 = tensor.collapse_shape %extracted_slice_1074 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1079 = tensor.collapse_shape %extracted_slice_1075 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %1006 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1076, %993 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1007 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1006, %collapsed_1078 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1008 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1077, %993 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1009 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1008, %collapsed_1079 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1010 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1007, %1009 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x240x2x2xf32>
    %1011 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1010, %cst_11 : tensor<1x240x2x2xf32>, tensor<40x240x1x1xf32>) outs(%880 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %1012 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_114 : tensor<40xf32>) outs(%882 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<40xf32>
    %1013 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1012 : tensor<40xf32>) outs(%882 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<40xf32>
    %1014 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1013 : tensor<40xf32>) outs(%882 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<40xf32>
    %expanded_1080 = tensor.expand_shape %cst_115 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %expanded_1081 = tensor.expand_shape %1014 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1015 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1011, %expanded_1080 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %1016 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1015, %expanded_1081 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1082 = tensor.expand_shape %cst_113 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1017 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1016, %expanded_1082 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1083 = tensor.expand_shape %cst_112 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1018 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1017, %expanded_1083 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %1019 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%960, %1018 : tensor<1x40x2x2xf32>, tensor<1x40x2x2xf32>) outs(%879 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40x2x2xf32>
    %1020 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1019, %cst_10 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%891 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %1021 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_110 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %1022 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1021 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<240xf32>
    %1023 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1022 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %expanded_1084 = tensor.expand_shape %cst_111 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1085 = tensor.expand_shape %1023 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1024 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1020, %expanded_1084 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1025 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1024, %expanded_1085 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1086 = tensor.expand_shape %cst_109 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1026 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1025, %expanded_1086 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1087 = tensor.expand_shape %cst_108 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1027 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1026, %expanded_1087 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1028 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1027 : tensor<1x240x2x2xf32>) outs(%902 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %1029 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1028 : tensor<1x240xf32>) outs(%901 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_479 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %transposed_1088 = linalg.transpose ins(%cst_9 : tensor<30x240xf32>) outs(%905 : tensor<240x30xf32>) permutation = [1, 0] 
    %1030 = linalg.matmul ins(%1029, %transposed_1088 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%907 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %1031 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1030, %cst_107 : tensor<1x30xf32>, tensor<30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x30xf32>
    %1032 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1031 : tensor<1x30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x30xf32>
    %transposed_1089 = linalg.transpose ins(%cst_8 : tensor<960x30xf32>) outs(%911 : tensor<30x960xf32>) permutation = [1, 0] 
    %1033 = linalg.matmul ins(%1032, %transposed_1089 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%913 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %1034 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1033, %cst_106 : tensor<1x960xf32>, tensor<960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %1035 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1034 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x960xf32>
    %1036 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1035 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %1037 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1036 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %expanded_1090 = tensor.expand_shape %1037 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %1038 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1090, %cst_105 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %1039 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1038, %cst_104 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1091 = tensor.expand_shape %1039 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1092 = tensor.extract_slice %expanded_1091[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1093 = tensor.extract_slice %expanded_1091[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1094 = tensor.extract_slice %expanded_1091[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1095 = tensor.extract_slice %expanded_1091[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1096 = tensor.collapse_shape %extracted_slice_1092 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1097 = tensor.collapse_shape %extracted_slice_1093 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1098 = tensor.collapse_shape %extracted_slice_1094 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1099 = tensor.collapse_shape %extracted_slice_1095 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %1040 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1096, %1027 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1041 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1040, %collapsed_1098 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1042 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1097, %1027 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1043 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1042, %collapsed_1099 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1044 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1041, %1043 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_1100 = tensor.pad %1044 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %collapsed_1101 = tensor.collapse_shape %cst_7 [[0, 1], [2], [3]] : tensor<240x1x3x3xf32> into tensor<240x3x3xf32>
    %1045 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1100, %collapsed_1101 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%891 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %1046 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_102 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %1047 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1046 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<240xf32>
    %1048 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1047 : tensor<240xf32>) outs(%893 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<240xf32>
    %expanded_1102 = tensor.expand_shape %cst_103 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1103 = tensor.expand_shape %1048 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1049 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1045, %expanded_1102 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1050 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1049, %expanded_1103 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1104 = tensor.expand_shape %cst_101 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1051 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1050, %expanded_1104 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1105 = tensor.expand_shape %cst_100 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1052 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1051, %expanded_1105 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1053 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1052 : tensor<1x240x2x2xf32>) outs(%902 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %1054 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1053 : tensor<1x240xf32>) outs(%901 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_479 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240xf32>
    %transposed_1106 = linalg.transpose ins(%cst_6 : tensor<30x240xf32>) outs(%905 : tensor<240x30xf32>) permutation = [1, 0] 
    %1055 = linalg.matmul ins(%1054, %transposed_1106 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%907 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %1056 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1055, %cst_99 : tensor<1x30xf32>, tensor<30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x30xf32>
    %1057 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1056 : tensor<1x30xf32>) outs(%906 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x30xf32>
    %transposed_1107 = linalg.transpose ins(%cst_5 : tensor<960x30xf32>) outs(%911 : tensor<30x960xf32>) permutation = [1, 0] 
    %1058 = linalg.matmul ins(%1057, %transposed_1107 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%913 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %1059 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1058, %cst_98 : tensor<1x960xf32>, tensor<960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %1060 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1059 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x960xf32>
    %1061 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1060 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %1062 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1061 : tensor<1x960xf32>) outs(%912 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x960xf32>
    %expanded_1108 = tensor.expand_shape %1062 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %1063 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1108, %cst_97 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %1064 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1063, %cst_96 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%919 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1109 = tensor.expand_shape %1064 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1110 = tensor.extract_slice %expanded_1109[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1111 = tensor.extract_slice %expanded_1109[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1112 = tensor.extract_slice %expanded_1109[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1113 = tensor.extract_slice %expanded_1109[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1114 = tensor.collapse_shape %extracted_slice_1110 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1115 = tensor.collapse_shape %extracted_slice_1111 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1116 = tensor.collapse_shape %extracted_slice_1112 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1117 = tensor.collapse_shape %extracted_slice_1113 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %1065 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1114, %1052 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1066 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1065, %collapsed_1116 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1067 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1115, %1052 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1068 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1067, %collapsed_1117 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x240x2x2xf32>
    %1069 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1066, %1068 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%890 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x240x2x2xf32>
    %1070 = tensor.empty() : tensor<1x80x2x2xf32>
    %1071 = linalg.fill ins(%cst_82 : f32) outs(%1070 : tensor<1x80x2x2xf32>) -> tensor<1x80x2x2xf32>
    %1072 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1069, %cst_4 : tensor<1x240x2x2xf32>, tensor<80x240x1x1xf32>) outs(%1071 : tensor<1x80x2x2xf32>) -> tensor<1x80x2x2xf32>
    %1073 = tensor.empty() : tensor<80xf32>
    %1074 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_94 : tensor<80xf32>) outs(%1073 : tensor<80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<80xf32>
    %1075 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1074 : tensor<80xf32>) outs(%1073 : tensor<80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<80xf32>
    %1076 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1075 : tensor<80xf32>) outs(%1073 : tensor<80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<80xf32>
    %expanded_1118 = tensor.expand_shape %cst_95 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %expanded_1119 = tensor.expand_shape %1076 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %1077 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1072, %expanded_1118 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1070 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x80x2x2xf32>
    %1078 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1077, %expanded_1119 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1070 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x80x2x2xf32>
    %expanded_1120 = tensor.expand_shape %cst_93 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %1079 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1078, %expanded_1120 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1070 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x80x2x2xf32>
    %expanded_1121 = tensor.expand_shape %cst_92 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %1080 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1079, %expanded_1121 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1070 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x80x2x2xf32>
    %1081 = tensor.empty() : tensor<1x320x2x2xf32>
    %1082 = linalg.fill ins(%cst_82 : f32) outs(%1081 : tensor<1x320x2x2xf32>) -> tensor<1x320x2x2xf32>
    %1083 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1080, %cst_3 : tensor<1x80x2x2xf32>, tensor<320x80x1x1xf32>) outs(%1082 : tensor<1x320x2x2xf32>) -> tensor<1x320x2x2xf32>
    %1084 = tensor.empty() : tensor<320xf32>
    %1085 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_90 : tensor<320xf32>) outs(%1084 : tensor<320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.truncf %cst_470 : f64 to f32
      %1126 = arith.addf %in, %1125 : f32
      linalg.yield %1126 : f32
    } -> tensor<320xf32>
    %1086 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1085 : tensor<320xf32>) outs(%1084 : tensor<320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = math.sqrt %in : f32
      linalg.yield %1125 : f32
    } -> tensor<320xf32>
    %1087 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1086 : tensor<320xf32>) outs(%1084 : tensor<320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1125, "unimplemented: tensor with zero element"
      %1126 = arith.divf %cst_83, %in : f32
      linalg.yield %1126 : f32
    } -> tensor<320xf32>
    %expanded_1122 = tensor.expand_shape %cst_91 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %expanded_1123 = tensor.expand_shape %1087 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %1088 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1083, %expanded_1122 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1081 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.subf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320x2x2xf32>
    %1089 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1088, %expanded_1123 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1081 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320x2x2xf32>
    %expanded_1124 = tensor.expand_shape %cst_89 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %1090 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1089, %expanded_1124 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1081 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320x2x2xf32>
    %expanded_1125 = tensor.expand_shape %cst_88 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %1091 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1090, %expanded_1125 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1081 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320x2x2xf32>
    %1092 = tensor.empty() : tensor<1x320xf32>
    %1093 = linalg.fill ins(%cst_82 : f32) outs(%1092 : tensor<1x320xf32>) -> tensor<1x320xf32>
    %1094 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1091 : tensor<1x320x2x2xf32>) outs(%1093 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320xf32>
    %1095 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1094 : tensor<1x320xf32>) outs(%1092 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_479 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320xf32>
    %1096 = tensor.empty() : tensor<320x40xf32>
    %transposed_1126 = linalg.transpose ins(%cst_2 : tensor<40x320xf32>) outs(%1096 : tensor<320x40xf32>) permutation = [1, 0] 
    %1097 = tensor.empty() : tensor<1x40xf32>
    %1098 = linalg.fill ins(%cst_82 : f32) outs(%1097 : tensor<1x40xf32>) -> tensor<1x40xf32>
    %1099 = linalg.matmul ins(%1095, %transposed_1126 : tensor<1x320xf32>, tensor<320x40xf32>) outs(%1098 : tensor<1x40xf32>) -> tensor<1x40xf32>
    %1100 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1099, %cst_87 : tensor<1x40xf32>, tensor<40xf32>) outs(%1097 : tensor<1x40xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x40xf32>
    %1101 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1100 : tensor<1x40xf32>) outs(%1097 : tensor<1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.cmpf ugt, %in, %cst_82 : f32
      %1126 = arith.select %1125, %in, %cst_82 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x40xf32>
    %1102 = tensor.empty() : tensor<40x1280xf32>
    %transposed_1127 = linalg.transpose ins(%cst_1 : tensor<1280x40xf32>) outs(%1102 : tensor<40x1280xf32>) permutation = [1, 0] 
    %1103 = tensor.empty() : tensor<1x1280xf32>
    %1104 = linalg.fill ins(%cst_82 : f32) outs(%1103 : tensor<1x1280xf32>) -> tensor<1x1280xf32>
    %1105 = linalg.matmul ins(%1101, %transposed_1127 : tensor<1x40xf32>, tensor<40x1280xf32>) outs(%1104 : tensor<1x1280xf32>) -> tensor<1x1280xf32>
    %1106 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1105, %cst_0 : tensor<1x1280xf32>, tensor<1280xf32>) outs(%1103 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x1280xf32>
    %1107 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1106 : tensor<1x1280xf32>) outs(%1103 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.negf %in : f32
      %1126 = math.exp %1125 : f32
      %1127 = arith.addf %1126, %cst_83 : f32
      %1128 = arith.divf %cst_83, %1127 : f32
      linalg.yield %1128 : f32
    } -> tensor<1x1280xf32>
    %1108 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1107 : tensor<1x1280xf32>) outs(%1103 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x1280xf32>
    %1109 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1108 : tensor<1x1280xf32>) outs(%1103 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.subf %in, %cst_83 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x1280xf32>
    %expanded_1128 = tensor.expand_shape %1109 [[0], [1, 2]] output_shape [1, 4, 320] : tensor<1x1280xf32> into tensor<1x4x320xf32>
    %1110 = tensor.empty() : tensor<1x4x320xf32>
    %1111 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1128, %cst_86 : tensor<1x4x320xf32>, tensor<4x1xf32>) outs(%1110 : tensor<1x4x320xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x320xf32>
    %1112 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1111, %cst_85 : tensor<1x4x320xf32>, tensor<4x1xf32>) outs(%1110 : tensor<1x4x320xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x4x320xf32>
    %expanded_1129 = tensor.expand_shape %1112 [[0], [1], [2, 3, 4]] output_shape [1, 4, 320, 1, 1] : tensor<1x4x320xf32> into tensor<1x4x320x1x1xf32>
    %extracted_slice_1130 = tensor.extract_slice %expanded_1129[0, 0, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %extracted_slice_1131 = tensor.extract_slice %expanded_1129[0, 1, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %extracted_slice_1132 = tensor.extract_slice %expanded_1129[0, 2, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %extracted_slice_1133 = tensor.extract_slice %expanded_1129[0, 3, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %collapsed_1134 = tensor.collapse_shape %extracted_slice_1130 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %collapsed_1135 = tensor.collapse_shape %extracted_slice_1131 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %collapsed_1136 = tensor.collapse_shape %extracted_slice_1132 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %collapsed_1137 = tensor.collapse_shape %extracted_slice_1133 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %1113 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1134, %1091 : tensor<1x320x1x1xf32>, tensor<1x320x2x2xf32>) outs(%1081 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320x2x2xf32>
    %1114 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1113, %collapsed_1136 : tensor<1x320x2x2xf32>, tensor<1x320x1x1xf32>) outs(%1081 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320x2x2xf32>
    %1115 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1135, %1091 : tensor<1x320x1x1xf32>, tensor<1x320x2x2xf32>) outs(%1081 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320x2x2xf32>
    %1116 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1115, %collapsed_1137 : tensor<1x320x2x2xf32>, tensor<1x320x1x1xf32>) outs(%1081 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320x2x2xf32>
    %1117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1114, %1116 : tensor<1x320x2x2xf32>, tensor<1x320x2x2xf32>) outs(%1081 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.cmpf ogt, %in, %in_1139 : f32
      %1126 = arith.select %1125, %in, %in_1139 : f32
      linalg.yield %1126 : f32
    } -> tensor<1x320x2x2xf32>
    %1118 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1117 : tensor<1x320x2x2xf32>) outs(%1093 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.addf %in, %out : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320xf32>
    %1119 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1118 : tensor<1x320xf32>) outs(%1092 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1125 = arith.divf %in, %cst_479 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x320xf32>
    %1120 = tensor.empty() : tensor<320x10xf32>
    %transposed_1138 = linalg.transpose ins(%cst : tensor<10x320xf32>) outs(%1120 : tensor<320x10xf32>) permutation = [1, 0] 
    %1121 = tensor.empty() : tensor<1x10xf32>
    %1122 = linalg.fill ins(%cst_82 : f32) outs(%1121 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %1123 = linalg.matmul ins(%1119, %transposed_1138 : tensor<1x320xf32>, tensor<320x10xf32>) outs(%1122 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %1124 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1123, %cst_84 : tensor<1x10xf32>, tensor<10xf32>) outs(%1121 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1125 = arith.addf %in, %in_1139 : f32
      linalg.yield %1125 : f32
    } -> tensor<1x10xf32>
    return %1124 : tensor<1x10xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_10_torch.float32: "0x040000002D530ABDA60AB0BC982039BC1E9B07BDA96CB03BF06E57BD0C20CEBC6D467FB8390F03BDC57FF8BC",
      torch_tensor_4_1_torch.float32_69: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_68: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_40_torch.float32_12: "0x04000000A03C303D7E34D6BC581964BD1802FA3C51CA24BDA33F71BBEE284F3D568248BD49DC76BCC3A442BBBBB3593C52C5B73C3533BFBCE1294BBC9ABD1EBDEB0034BDB14E4BBD1B348DBC5A2F483DCF48233DB12659BC942B2A3CA9D81F3C3E0D4F3DB0A0C63B9DB45B3D628DE93C94908A3C8AA854BC621A2BBDADE24F3D0B1A34BD7A6429BDF2C6323BD3C4BCBCF05E7D3C3D10D5BB68CDDBBC42C69B3A14BD61BD",
      torch_tensor_4_1_torch.float32_67: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_66: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32_5: "0x04000000BFE21DBC1F48073C239F29BDE79E2C3D1F51723D153E333DC8DA363C3C0968BAB54D3E3DBCBF173C3FDAF73B2F39D63BC79D6BBC737C743D9682BDBC080A7ABD7AAE663C4502733D8BE684BCE12274BDBC4FEABB658BB1BC73619DBC9B87F3BC4123113D61F944BDF4F0473D259B80BDA290583DF86C143D",
      torch_tensor_4_1_torch.float32_65: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_64: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32_4: "0x0400000087D4FD3B3EAF443DC139813D8BCF16BDF11D2DBD91D4BA3B5B90103D3AF45ABDE8DFC4BBF0DDCCBB91F2F33B536D39BD763515BDB501B0BC33DE37BD21DF25BCDE6E93BC4766813D152C30BDED4B443DD5EEAD3C57FD0E3C8EDA903C78426ABCD63D803DC2F6D03C7233593D7CCCB33C29B7B5BCF2244A3D",
      torch_tensor_40_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_40_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_63: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_62: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32_3: "0x04000000CC600FBDC5F711BDCECAF43C7EF759BDAC37B4BCA6683CBD75B1C33CF557423B27B5433D7208803D63DE153D6BC0303C6DDA9BBC4A6D8CBCA483833D6FC8513D02E3A6BBE8E9153C689342BCFDFF503DDDBB4CBD6AF281BDFA3F6C3D09BA97BC14CE6FBD2E9FFE3CC46DA9BCD04C5FBDB329E73C32CF5BBD",
      torch_tensor_4_1_torch.float32_61: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_60: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32_2: "0x04000000A1E26FBD6EA9303D24FA563DC4E2F33C0139BA3B812087BC1CB387BC90323DBD3A1253BD0C672D3DE5042A3DD203623D61012B3DAFBB253D7DD630BD701C043A3D0D29BDD4A0933A086F3E3D0627823D5DF9D93B26DBA63C0D4076BD1F798D3CF06E7C3DD33D11BD479B13BCE2D97F3D2DCAD13CD64C323D",
      torch_tensor_40_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_40_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_59: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_58: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32_1: "0x04000000AC2B7FBB02839F3C20DD6D3D3BF91F3D68AD03BD590AC1BC7D7F03BC9F855CBD9DFE913BAAC0163C60844A3D389016BC0322C3BC83CA933C2393473D6BA0D6BC9A021DBDA5686D3D94B3443DB2B37B3D89399F3BA5C181BD866F993C9EBA343DC4BB4DBCCFC040BCE34C69BDE45B60BCB56D81BD98C6C2BB",
      torch_tensor_4_1_torch.float32_57: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_56: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32: "0x04000000C4187B3D4155C4BB5FFD6C3D4E517BBDF0DB5FBDFFFA41BD44ECCFBCBE7F5F3C908134BD9FDC36BC9E9F7E3DC4AB7F3D19D6633CE9013C3DBE8B6EBDADA7353D4B9C9ABCADF16F3D9B5D78BC7D7EAA3CB5D68E3C501689BCE1DF3DBC2F9CC9BCF50028BD97E49E3C4475623C871B23BDE135243BFB498CBB",
      torch_tensor_40_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_40_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_55: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_54: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32_5: "0x0400000060C4123DFBFE993C9B09DCBC7B89AF3C2BB37CBD2EF719BD06A20A3D804789BB80274B3DE3B6913DE3202E3D7ED34FBD0BF4563CC6676F3D504EB43CE3037DBD363A633DA29C8C3D",
      torch_tensor_4_1_torch.float32_53: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_52: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32_4: "0x04000000C09893BD4E0E1CBD4E8C5CBDAB1C0BBDEE1686BD40A160BCC0A86A3C4053BC3B738DA23D7B95EDBC16165ABD2C92A43DBB679DBD0B809ABD9BE32EBDE6F287BD7AC6A2BD931A23BD",
      torch_tensor_24_torch.float32_11: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_8: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_51: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_50: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32_3: "0x04000000F2929C3D16E5FF3C8B82D4BC80F75E3B48E19CBD4B0EF9BC6683FF3CD8625DBD4019933DAEAA18BD168E623DF69621BCD646AB3C4669A93C2E101C3D2BF21D3D404CB03B1BDE8A3C",
      torch_tensor_4_1_torch.float32_49: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_48: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32_2: "0x040000005651ADBA306DC63CEB4E98BD10FB693DC74CA6BD167FE33BB480A1BDA0361E3D966A84BB86E69DBC00C419BD76446EBCBBD69CBDC09D1DBD68507CBD6C58A3BDB8E2213D8009AABD",
      torch_tensor_24_torch.float32_7: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_4: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_47: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_46: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32_1: "0x040000006E651CBD6B6F70BC7B5597BDF6E1C13C2BCB01BB3B5EC8BC108DA6BC6E6961BDAB8A8E3D2347203D6B3825BDC048E43CA6FDDBBC962F9BBCAB1D5EBB2B7905BB1BB2DC3C43B28B3D",
      torch_tensor_4_1_torch.float32_45: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_44: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32: "0x0400000086B7EEBC98387B3DD6CE793BB0D352BD56FE2F3D36776FBC38858EBDC0CED53CDB81F63C67359A3DDE4B2F3DCB17A0BD943D97BD0ABD8CBD36D068BCE20E863DA0F3153D00E74F3B",
      torch_tensor_24_torch.float32_3: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_43: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_42: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_7: "0x04000000D8742BBD6C9CA43D44E8B3BD547B8C3D7F2491BD50820CBD5B199E3C327BC9BDFCD35ABDA459473D264C40BDC71ED03C",
      torch_tensor_4_1_torch.float32_41: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_40: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_6: "0x04000000D0398BBD1ACA923D1FBDC9BDF57037BC7F119CBD6DED083B568EA53D64DF55BDB92DB2BD6A6DB7BD67464BBD9C8A843D",
      torch_tensor_16_torch.float32_15: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_12: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_39: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_38: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_5: "0x040000005EDCBA3DE2ECCA3B629DF5BB0E7B5EBD4123C9BDE9321DBD5ADDBEBC45A37DBD5FD8953D1028DA3CEDA7CF3DD022D73C",
      torch_tensor_4_1_torch.float32_37: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_36: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_4: "0x04000000C08E353D8D5ECCBC2D2E34BD6B5AC13D823FB23D12D4B2BC04C1B33DEC84BE3DD8506E3D063D233D3D8C34BC68A6823C",
      torch_tensor_16_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_35: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_34: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_3: "0x04000000B4C5413DBA8E803D990EA53D89C132BDA5CF1BBC37E226BCBA8AA3BDCD1E753DA4C5773CBA4BB5BD9407373CAD40783C",
      torch_tensor_4_1_torch.float32_33: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_32: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_2: "0x040000004433D03AC086BDBDCF3A133C677F983D7A0346BCE569193DB95E4FBCCF16C23D7FEA8C3D04B6F1BC0C9BB6BDDA74A6BD",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_31: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_30: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_1: "0x04000000D2211BBDB05F953D185E02BB98F0863CE2169F3D58A68FBDBFF5543D91F2DE3C577972BD29FEA43DEC76543AD62DB8BD",
      torch_tensor_4_1_torch.float32_29: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_28: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32: "0x040000008B44C43D74D7C93C69EE07BD02831CBDFE1623BDDE01AC3D68859E3DA9FDBCBDDD0703BDCF422FBDD53539BD6D0772BD",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_27: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_26: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_11: "0x04000000AA0C313DB9214B3CB292DEBB5E591D3D77C435BDC9377ABD",
      torch_tensor_48_torch.float32_47: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_46: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_45: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_44: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_25: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_24: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_10: "0x040000007CF25F3D5549713CC5B1153D02F5133D6EDBFCBDEB9201BD",
      torch_tensor_48_torch.float32_43: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_42: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_41: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_40: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_31: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_30: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_29: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_28: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_23: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_22: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_9: "0x04000000D605FCBD49FB72BCC390D7BC9834993DD065C9BD7D0197BD",
      torch_tensor_48_torch.float32_39: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_38: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_37: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_36: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_21: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_20: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_8: "0x0400000024FA83BDD1A7533D00E33E3D010508BC6C44A2BD02568C3D",
      torch_tensor_48_torch.float32_35: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_34: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_33: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_27: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_26: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_25: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_24: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_19: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_18: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_7: "0x04000000E597C5BCC204013E797AB5BC865DE43D20D17ABDF35D66BD",
      torch_tensor_48_torch.float32_31: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_30: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_29: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_28: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_17: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_16: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_6: "0x04000000D3FA7F3D2BDA7E3C62C8D1BDCED5873B2B4AD1BD24E644BB",
      torch_tensor_48_torch.float32_27: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_26: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_25: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_24: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_23: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_22: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_21: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_20: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_15: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_14: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_5: "0x040000008777123D9B2AA3BCC388903D5191043DAD1E6C3DDB450ABE",
      torch_tensor_48_torch.float32_23: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_22: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_21: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_20: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_13: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_12: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_4: "0x040000002B9EA63D5F51FDBD2811E33D578D2DBCBF1702BE22A817BD",
      torch_tensor_48_torch.float32_19: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_18: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_17: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_16: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_19: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_18: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_17: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_16: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_11: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_10: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_3: "0x0400000020DC8C3DC55AD43DBAA0E23DD4EF41BD1060503CB3C41A3D",
      torch_tensor_48_torch.float32_15: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_12: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_9: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_8: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_2: "0x0400000093770B3DB3450A3E5558D5BDE3CD0ABB706C003E444FACBD",
      torch_tensor_48_torch.float32_11: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_8: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_15: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_12: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_7: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_6: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_1: "0x04000000561404BECCAB04BEB14109BE5222A03C98551CBDFA800D3D",
      torch_tensor_48_torch.float32_7: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_4: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_5: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_4: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32: "0x04000000B350AE3DA0AC13BE3266ADBD2053D33C5B04533AF711E8BD",
      torch_tensor_48_torch.float32_3: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_11: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_8: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_8_1_1_torch.float32: "0x0400000009B09E3EBC0C71BE60B41CBD41909BBC958B213E6784773EB98965BD94F895BE2963333E3298D83D416E113E77545FBEA901693E1074AB3E1551FB3CB114A9BEC1257E3E8E3786BEF771A63D5171523D847229BEDA1EFC3DDCE8A1BE5DEAA43DC78365BE23981CBD44463A3DEA379A3E6ABC2CBE5EEF673EF2F637BD35F12BBEAFA19DBEAC16A6BE11C9B03EA595B4BDCEAA903C694EC43DDF16763ECD7E9A3E4ECF923E3A1D86BECB0468BD5E3B56BEF7D94EBE9AC1AB3DD7E9A93EEB0391BE801B5B3E7BB43BBE19088DBD19B08F3EC9C3A3BDE1DC033DAA137DBE4F179A3EE5333BBD546584BE6F04D43D38B580BEE2A38FBED570B03C20858F3EFEE6CCBD",
      torch_tensor_4_1_torch.float32_3: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_2: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32_1: "0x040000006EA6CBBE5852F6BD8A418B3E7C3151BE0E0DD73E062BB0BE44FBD6BEE0DE66BEB087A53DA8B6EB3EE46D74BE0C1B373EAC5C00BE2811DEBDD83CBC3E7A65C6BE6086593DA8BEF03EC8B58CBDA6C4C63E84AC1DBE0012CE3EF6A2F7BE289593BDA8DCB3BD78EE253E24DF483EA68FC43EC88F98BD606DA2BCCA4FAF3E90880ABE",
      torch_tensor_4_torch.float32_1: "0x04000000BFE130BEB403003D79D0513E2E1610BD",
      torch_tensor_4_8_torch.float32_1: "0x04000000538F13BD0C508B3E3F0E603ED754483EA1443A3C68DEDFBDF56F9DBDEB75403D4D77333E00A47DBEEFEC973E3D751DBD32AF97BE44E243BE4B2BA03E0F8CA53EAEACA7BE63587F3E6370353E214C563EF83C993EF01E43BE64A5E43D8328143EC6F5D5BD9450F23DA653D0BDA2D55F3E0AE6C8BD6AF706BE2849B63DAE69003E",
      torch_tensor_8_torch.float32_7: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_4: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_1: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32: "0x04000000BAA1E33EB01A03BEF447613E0414E43E1461293ECAEAFF3E18C7843E58249F3E2C3233BEF4AB753E20546B3D888CF4BD4A4F90BE56A58FBEB2FCC4BE4EDCAB3E96FFB53EA01669BDC42494BE22DDC53E8CB5A33E703C183DB8BB71BEB846EB3EAC60513E5A57C2BE6203F53E5266C23E8C9E3ABE5CE98F3ED67491BEB879A0BD",
      torch_tensor_4_torch.float32: "0x040000006EAC9F3BE83576BD0DAD3EBE73673F3D",
      torch_tensor_4_8_torch.float32: "0x0400000021988DBE7FC13DBEFB2B923ED8E792BE13F9CFBC4312B33E23C8023EB401243C87DF9CBE9058333EC4EF80BE288ACDBD95F0F2BD147456BDFF717D3B5D4E953E33C9343D4123A23EAC765D3ECAE264BE3660223E78EC7FBEEB7019BEB3F7D43DA915EF3D48CE873E8C17E9BDF25E143AD3623A3EF80FAFBE9CDF823E5FB095BE",
      torch_tensor_8_torch.float32_3: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

