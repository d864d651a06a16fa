// raises: dyrelu.c x 35
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, 0)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, d1, 0, 0)>
#map9 = affine_map<(d0, d1) -> (d0)>
#map10 = affine_map<(d0, d1) -> (d0, 0)>
#map11 = affine_map<(d0, d1, d2, d3) -> (d0, 0, d2, d3)>
module @module {
  func.func @main(%arg0: tensor<1x3x64x64xf32>) -> tensor<1x10xf32> {
    %cst = arith.constant dense<1.825810e-03> : tensor<10x320xf32>
    %cst_0 = arith.constant dense<-5.575082e-02> : tensor<1280xf32>
    %cst_1 = arith.constant dense<1.009726e-01> : tensor<1280x40xf32>
    %cst_2 = arith.constant dense<8.639332e-03> : tensor<40x320xf32>
    %cst_3 = arith.constant dense<-5.784113e-03> : tensor<320x80x1x1xf32>
    %cst_4 = arith.constant dense<-3.105749e-02> : tensor<80x240x1x1xf32>
    %cst_5 = arith.constant dense<-1.463799e-01> : tensor<960x30xf32>
    %cst_6 = arith.constant dense<-6.382915e-02> : tensor<30x240xf32>
    %cst_7 = arith.constant dense<2.156979e-01> : tensor<240x1x3x3xf32>
    %cst_8 = arith.constant dense<-1.553738e-01> : tensor<960x30xf32>
    %cst_9 = arith.constant dense<1.906409e-02> : tensor<30x240xf32>
    %cst_10 = arith.constant dense<1.440332e-01> : tensor<240x40x1x1xf32>
    %cst_11 = arith.constant dense<-2.941997e-02> : tensor<40x240x1x1xf32>
    %cst_12 = arith.constant dense<-1.708272e-01> : tensor<960x30xf32>
    %cst_13 = arith.constant dense<-4.494639e-02> : tensor<30x240xf32>
    %cst_14 = arith.constant dense<5.102861e-02> : tensor<240x1x3x3xf32>
    %cst_15 = arith.constant dense<-6.284545e-02> : tensor<960x30xf32>
    %cst_16 = arith.constant dense<4.360666e-02> : tensor<30x240xf32>
    %cst_17 = arith.constant dense<-7.077690e-02> : tensor<240x40x1x1xf32>
    %cst_18 = arith.constant dense<1.834550e-02> : tensor<40x240x1x1xf32>
    %cst_19 = arith.constant dense<1.802940e-01> : tensor<960x30xf32>
    %cst_20 = arith.constant dense<-5.027132e-02> : tensor<30x240xf32>
    %cst_21 = arith.constant dense<-1.782179e-02> : tensor<240x1x3x3xf32>
    %cst_22 = arith.constant dense<5.358738e-02> : tensor<960x30xf32>
    %cst_23 = arith.constant dense<3.986534e-03> : tensor<30x240xf32>
    %cst_24 = arith.constant dense<-1.512630e-01> : tensor<240x40x1x1xf32>
    %cst_25 = arith.constant dense<3.348285e-02> : tensor<40x144x1x1xf32>
    %cst_26 = arith.constant dense<-1.505228e-01> : tensor<576x18xf32>
    %cst_27 = arith.constant dense<4.947361e-02> : tensor<18x144xf32>
    %cst_28 = arith.constant dense<2.734341e-01> : tensor<144x1x3x3xf32>
    %cst_29 = arith.constant dense<1.330104e-02> : tensor<576x18xf32>
    %cst_30 = arith.constant dense<4.674678e-02> : tensor<18x144xf32>
    %cst_31 = arith.constant dense<-1.391890e-01> : tensor<144x24x1x1xf32>
    %cst_32 = arith.constant dense<-2.272413e-02> : tensor<24x144x1x1xf32>
    %cst_33 = arith.constant dense<1.615803e-02> : tensor<576x18xf32>
    %cst_34 = arith.constant dense<5.914276e-02> : tensor<18x144xf32>
    %cst_35 = arith.constant dense<-2.698492e-01> : tensor<144x1x3x3xf32>
    %cst_36 = arith.constant dense<-1.945131e-01> : tensor<576x18xf32>
    %cst_37 = arith.constant dense<-8.171543e-02> : tensor<18x144xf32>
    %cst_38 = arith.constant dense<9.849872e-02> : tensor<144x24x1x1xf32>
    %cst_39 = arith.constant dense<2.670958e-02> : tensor<24x144x1x1xf32>
    %cst_40 = arith.constant dense<-2.005906e-01> : tensor<576x18xf32>
    %cst_41 = arith.constant dense<-7.263631e-03> : tensor<18x144xf32>
    %cst_42 = arith.constant dense<2.468203e-01> : tensor<144x1x3x3xf32>
    %cst_43 = arith.constant dense<1.087667e-01> : tensor<576x18xf32>
    %cst_44 = arith.constant dense<5.544960e-03> : tensor<18x144xf32>
    %cst_45 = arith.constant dense<6.098001e-02> : tensor<144x24x1x1xf32>
    %cst_46 = arith.constant dense<-2.398756e-02> : tensor<24x96x1x1xf32>
    %cst_47 = arith.constant dense<-1.108136e-01> : tensor<384x12xf32>
    %cst_48 = arith.constant dense<6.530607e-02> : tensor<12x96xf32>
    %cst_49 = arith.constant dense<-6.276670e-02> : tensor<384x12xf32>
    %cst_50 = arith.constant dense<6.133062e-02> : tensor<12x96xf32>
    %cst_51 = arith.constant dense<9.852976e-02> : tensor<96x16x1x1xf32>
    %cst_52 = arith.constant dense<-6.339788e-03> : tensor<16x96x1x1xf32>
    %cst_53 = arith.constant dense<2.728739e-01> : tensor<384x12xf32>
    %cst_54 = arith.constant dense<4.211877e-02> : tensor<12x96xf32>
    %cst_55 = arith.constant dense<2.778045e-01> : tensor<384x12xf32>
    %cst_56 = arith.constant dense<9.991913e-02> : tensor<12x96xf32>
    %cst_57 = arith.constant dense<-1.227091e-01> : tensor<96x16x1x1xf32>
    %cst_58 = arith.constant dense<-7.133637e-02> : tensor<16x96x1x1xf32>
    %cst_59 = arith.constant dense<2.703969e-02> : tensor<384x12xf32>
    %cst_60 = arith.constant dense<1.891463e-02> : tensor<12x96xf32>
    %cst_61 = arith.constant dense<2.360796e-01> : tensor<384x12xf32>
    %cst_62 = arith.constant dense<-1.012081e-01> : tensor<12x96xf32>
    %cst_63 = arith.constant dense<-2.327259e-01> : tensor<96x16x1x1xf32>
    %cst_64 = arith.constant dense<6.191288e-02> : tensor<16x96x1x1xf32>
    %cst_65 = arith.constant dense<2.846509e-01> : tensor<384x12xf32>
    %cst_66 = arith.constant dense<1.529981e-03> : tensor<12x96xf32>
    %cst_67 = arith.constant dense<-1.144151e-01> : tensor<384x12xf32>
    %cst_68 = arith.constant dense<-9.886985e-02> : tensor<12x96xf32>
    %cst_69 = arith.constant dense<1.363416e-01> : tensor<96x16x1x1xf32>
    %cst_70 = arith.constant dense<-3.870617e-02> : tensor<192x6xf32>
    %cst_71 = arith.constant dense<3.370424e-01> : tensor<192x6xf32>
    %cst_72 = arith.constant dense<2.459152e-01> : tensor<192x6xf32>
    %cst_73 = arith.constant dense<-8.615537e-02> : tensor<192x6xf32>
    %cst_74 = arith.constant dense<-7.660437e-02> : tensor<192x6xf32>
    %cst_75 = arith.constant dense<-1.583904e-01> : tensor<192x6xf32>
    %cst_76 = arith.constant dense<1.811247e-01> : tensor<192x6xf32>
    %cst_77 = arith.constant dense<1.170416e-01> : tensor<192x6xf32>
    %cst_78 = arith.constant dense<2.523993e-01> : tensor<192x6xf32>
    %cst_79 = arith.constant dense<-4.008668e-01> : tensor<192x6xf32>
    %cst_80 = arith.constant dense<-4.051104e-01> : tensor<192x6xf32>
    %cst_81 = arith.constant dense<-1.947002e-01> : tensor<192x6xf32>
    %c0_i64 = arith.constant 0 : i64
    %cst_82 = arith.constant 0.000000e+00 : f32
    %cst_83 = arith.constant 1.000000e+00 : f32
    %cst_84 = arith.constant 0xFF800000 : f32
    %cst_85 = arith.constant dense_resource<torch_tensor_10_torch.float32> : tensor<10xf32>
    %cst_86 = arith.constant dense<1.741452e-02> : tensor<1x320x1x1xf32>
    %cst_87 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_69> : tensor<4x1xf32>
    %cst_88 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_68> : tensor<4x1xf32>
    %cst_89 = arith.constant dense_resource<torch_tensor_40_torch.float32_12> : tensor<40xf32>
    %cst_90 = arith.constant dense<0.000000e+00> : tensor<320xf32>
    %cst_91 = arith.constant dense<1.000000e+00> : tensor<320xf32>
    %cst_92 = arith.constant dense<1.000000e+00> : tensor<320xf32>
    %cst_93 = arith.constant dense<0.000000e+00> : tensor<320xf32>
    %cst_94 = arith.constant dense<0.000000e+00> : tensor<80xf32>
    %cst_95 = arith.constant dense<1.000000e+00> : tensor<80xf32>
    %cst_96 = arith.constant dense<1.000000e+00> : tensor<80xf32>
    %cst_97 = arith.constant dense<0.000000e+00> : tensor<80xf32>
    %cst_98 = arith.constant dense<1.442289e-02> : tensor<1x240x1x1xf32>
    %cst_99 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_67> : tensor<4x1xf32>
    %cst_100 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_66> : tensor<4x1xf32>
    %cst_101 = arith.constant dense<-2.387300e-02> : tensor<960xf32>
    %cst_102 = arith.constant dense_resource<torch_tensor_30_torch.float32_5> : tensor<30xf32>
    %cst_103 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_104 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_105 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_106 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_107 = arith.constant dense<-6.000253e-02> : tensor<1x240x1x1xf32>
    %cst_108 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_65> : tensor<4x1xf32>
    %cst_109 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_64> : tensor<4x1xf32>
    %cst_110 = arith.constant dense<5.355478e-02> : tensor<960xf32>
    %cst_111 = arith.constant dense_resource<torch_tensor_30_torch.float32_4> : tensor<30xf32>
    %cst_112 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_113 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_114 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_115 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_116 = arith.constant dense_resource<torch_tensor_40_torch.float32_11> : tensor<40xf32>
    %cst_117 = arith.constant dense_resource<torch_tensor_40_torch.float32_10> : tensor<40xf32>
    %cst_118 = arith.constant dense_resource<torch_tensor_40_torch.float32_9> : tensor<40xf32>
    %cst_119 = arith.constant dense_resource<torch_tensor_40_torch.float32_8> : tensor<40xf32>
    %cst_120 = arith.constant dense<3.434663e-02> : tensor<1x240x1x1xf32>
    %cst_121 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_63> : tensor<4x1xf32>
    %cst_122 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_62> : tensor<4x1xf32>
    %cst_123 = arith.constant dense<-5.022687e-02> : tensor<960xf32>
    %cst_124 = arith.constant dense_resource<torch_tensor_30_torch.float32_3> : tensor<30xf32>
    %cst_125 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_126 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_127 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_128 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_129 = arith.constant dense<4.295532e-02> : tensor<1x240x1x1xf32>
    %cst_130 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_61> : tensor<4x1xf32>
    %cst_131 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_60> : tensor<4x1xf32>
    %cst_132 = arith.constant dense<-3.787476e-02> : tensor<960xf32>
    %cst_133 = arith.constant dense_resource<torch_tensor_30_torch.float32_2> : tensor<30xf32>
    %cst_134 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_135 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_136 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_137 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_138 = arith.constant dense_resource<torch_tensor_40_torch.float32_7> : tensor<40xf32>
    %cst_139 = arith.constant dense_resource<torch_tensor_40_torch.float32_6> : tensor<40xf32>
    %cst_140 = arith.constant dense_resource<torch_tensor_40_torch.float32_5> : tensor<40xf32>
    %cst_141 = arith.constant dense_resource<torch_tensor_40_torch.float32_4> : tensor<40xf32>
    %cst_142 = arith.constant dense<-2.564325e-02> : tensor<1x240x1x1xf32>
    %cst_143 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_59> : tensor<4x1xf32>
    %cst_144 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_58> : tensor<4x1xf32>
    %cst_145 = arith.constant dense<9.600192e-02> : tensor<960xf32>
    %cst_146 = arith.constant dense_resource<torch_tensor_30_torch.float32_1> : tensor<30xf32>
    %cst_147 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_148 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_149 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_150 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_151 = arith.constant dense<6.017016e-02> : tensor<1x240x1x1xf32>
    %cst_152 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_57> : tensor<4x1xf32>
    %cst_153 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_56> : tensor<4x1xf32>
    %cst_154 = arith.constant dense<-3.022644e-02> : tensor<960xf32>
    %cst_155 = arith.constant dense_resource<torch_tensor_30_torch.float32> : tensor<30xf32>
    %cst_156 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_157 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_158 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_159 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_160 = arith.constant dense_resource<torch_tensor_40_torch.float32_3> : tensor<40xf32>
    %cst_161 = arith.constant dense_resource<torch_tensor_40_torch.float32_2> : tensor<40xf32>
    %cst_162 = arith.constant dense_resource<torch_tensor_40_torch.float32_1> : tensor<40xf32>
    %cst_163 = arith.constant dense_resource<torch_tensor_40_torch.float32> : tensor<40xf32>
    %cst_164 = arith.constant 1.3333333333333333 : f64
    %cst_165 = arith.constant dense<-4.101465e-02> : tensor<1x144x1x1xf32>
    %cst_166 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_55> : tensor<4x1xf32>
    %cst_167 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_54> : tensor<4x1xf32>
    %cst_168 = arith.constant dense<-2.006597e-01> : tensor<576xf32>
    %cst_169 = arith.constant dense_resource<torch_tensor_18_torch.float32_5> : tensor<18xf32>
    %cst_170 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_171 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_172 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_173 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_174 = arith.constant dense<3.023834e-02> : tensor<1x144x1x1xf32>
    %cst_175 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_53> : tensor<4x1xf32>
    %cst_176 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_52> : tensor<4x1xf32>
    %cst_177 = arith.constant dense<-7.392642e-02> : tensor<576xf32>
    %cst_178 = arith.constant dense_resource<torch_tensor_18_torch.float32_4> : tensor<18xf32>
    %cst_179 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_180 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_181 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_182 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_183 = arith.constant dense_resource<torch_tensor_24_torch.float32_11> : tensor<24xf32>
    %cst_184 = arith.constant dense_resource<torch_tensor_24_torch.float32_10> : tensor<24xf32>
    %cst_185 = arith.constant dense_resource<torch_tensor_24_torch.float32_9> : tensor<24xf32>
    %cst_186 = arith.constant dense_resource<torch_tensor_24_torch.float32_8> : tensor<24xf32>
    %cst_187 = arith.constant dense<6.959367e-02> : tensor<1x144x1x1xf32>
    %cst_188 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_51> : tensor<4x1xf32>
    %cst_189 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_50> : tensor<4x1xf32>
    %cst_190 = arith.constant dense<1.795216e-01> : tensor<576xf32>
    %cst_191 = arith.constant dense_resource<torch_tensor_18_torch.float32_3> : tensor<18xf32>
    %cst_192 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_193 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_194 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_195 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_196 = arith.constant dense<2.605232e-02> : tensor<1x144x1x1xf32>
    %cst_197 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_49> : tensor<4x1xf32>
    %cst_198 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_48> : tensor<4x1xf32>
    %cst_199 = arith.constant dense<1.961309e-01> : tensor<576xf32>
    %cst_200 = arith.constant dense_resource<torch_tensor_18_torch.float32_2> : tensor<18xf32>
    %cst_201 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_202 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_203 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_204 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_205 = arith.constant dense_resource<torch_tensor_24_torch.float32_7> : tensor<24xf32>
    %cst_206 = arith.constant dense_resource<torch_tensor_24_torch.float32_6> : tensor<24xf32>
    %cst_207 = arith.constant dense_resource<torch_tensor_24_torch.float32_5> : tensor<24xf32>
    %cst_208 = arith.constant dense_resource<torch_tensor_24_torch.float32_4> : tensor<24xf32>
    %cst_209 = arith.constant dense<1.566753e-02> : tensor<1x144x1x1xf32>
    %cst_210 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_47> : tensor<4x1xf32>
    %cst_211 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_46> : tensor<4x1xf32>
    %cst_212 = arith.constant dense<2.125392e-01> : tensor<576xf32>
    %cst_213 = arith.constant dense_resource<torch_tensor_18_torch.float32_1> : tensor<18xf32>
    %cst_214 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_215 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_216 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_217 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_218 = arith.constant dense<-4.382486e-02> : tensor<1x144x1x1xf32>
    %cst_219 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_45> : tensor<4x1xf32>
    %cst_220 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_44> : tensor<4x1xf32>
    %cst_221 = arith.constant dense<-2.664071e-02> : tensor<576xf32>
    %cst_222 = arith.constant dense_resource<torch_tensor_18_torch.float32> : tensor<18xf32>
    %cst_223 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_224 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_225 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_226 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_227 = arith.constant dense_resource<torch_tensor_24_torch.float32_3> : tensor<24xf32>
    %cst_228 = arith.constant dense_resource<torch_tensor_24_torch.float32_2> : tensor<24xf32>
    %cst_229 = arith.constant dense_resource<torch_tensor_24_torch.float32_1> : tensor<24xf32>
    %cst_230 = arith.constant dense_resource<torch_tensor_24_torch.float32> : tensor<24xf32>
    %cst_231 = arith.constant dense<2.107552e-02> : tensor<1x96x1x1xf32>
    %cst_232 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_43> : tensor<4x1xf32>
    %cst_233 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_42> : tensor<4x1xf32>
    %cst_234 = arith.constant dense<-1.659099e-01> : tensor<384xf32>
    %cst_235 = arith.constant dense_resource<torch_tensor_12_torch.float32_7> : tensor<12xf32>
    %cst_236 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_237 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_238 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_239 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_240 = arith.constant dense<-6.044547e-02> : tensor<96x1x3x3xf32>
    %cst_241 = arith.constant dense<-8.921789e-02> : tensor<1x96x1x1xf32>
    %cst_242 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_41> : tensor<4x1xf32>
    %cst_243 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_40> : tensor<4x1xf32>
    %cst_244 = arith.constant dense<-1.403569e-02> : tensor<384xf32>
    %cst_245 = arith.constant dense_resource<torch_tensor_12_torch.float32_6> : tensor<12xf32>
    %cst_246 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_247 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_248 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_249 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_250 = arith.constant dense_resource<torch_tensor_16_torch.float32_15> : tensor<16xf32>
    %cst_251 = arith.constant dense_resource<torch_tensor_16_torch.float32_14> : tensor<16xf32>
    %cst_252 = arith.constant dense_resource<torch_tensor_16_torch.float32_13> : tensor<16xf32>
    %cst_253 = arith.constant dense_resource<torch_tensor_16_torch.float32_12> : tensor<16xf32>
    %cst_254 = arith.constant dense<2.802939e-02> : tensor<1x96x1x1xf32>
    %cst_255 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_39> : tensor<4x1xf32>
    %cst_256 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_38> : tensor<4x1xf32>
    %cst_257 = arith.constant dense<-2.834487e-01> : tensor<384xf32>
    %cst_258 = arith.constant dense_resource<torch_tensor_12_torch.float32_5> : tensor<12xf32>
    %cst_259 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_260 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_261 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_262 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_263 = arith.constant dense<-1.291529e-01> : tensor<96x1x3x3xf32>
    %cst_264 = arith.constant dense<1.357342e-02> : tensor<1x96x1x1xf32>
    %cst_265 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_37> : tensor<4x1xf32>
    %cst_266 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_36> : tensor<4x1xf32>
    %cst_267 = arith.constant dense<-4.796071e-03> : tensor<384xf32>
    %cst_268 = arith.constant dense_resource<torch_tensor_12_torch.float32_4> : tensor<12xf32>
    %cst_269 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_270 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_271 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_272 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_273 = arith.constant dense_resource<torch_tensor_16_torch.float32_11> : tensor<16xf32>
    %cst_274 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_275 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_276 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_277 = arith.constant dense<3.959096e-03> : tensor<1x96x1x1xf32>
    %cst_278 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_35> : tensor<4x1xf32>
    %cst_279 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_34> : tensor<4x1xf32>
    %cst_280 = arith.constant dense<5.474653e-02> : tensor<384xf32>
    %cst_281 = arith.constant dense_resource<torch_tensor_12_torch.float32_3> : tensor<12xf32>
    %cst_282 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_283 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_284 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_285 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_286 = arith.constant dense<3.075728e-01> : tensor<96x1x3x3xf32>
    %cst_287 = arith.constant dense<6.393954e-03> : tensor<1x96x1x1xf32>
    %cst_288 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_33> : tensor<4x1xf32>
    %cst_289 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_32> : tensor<4x1xf32>
    %cst_290 = arith.constant dense<2.434947e-01> : tensor<384xf32>
    %cst_291 = arith.constant dense_resource<torch_tensor_12_torch.float32_2> : tensor<12xf32>
    %cst_292 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_293 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_294 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_295 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_296 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_297 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_298 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_299 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_300 = arith.constant dense<-1.971477e-02> : tensor<1x96x1x1xf32>
    %cst_301 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_31> : tensor<4x1xf32>
    %cst_302 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_30> : tensor<4x1xf32>
    %cst_303 = arith.constant dense<2.577151e-01> : tensor<384xf32>
    %cst_304 = arith.constant dense_resource<torch_tensor_12_torch.float32_1> : tensor<12xf32>
    %cst_305 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_306 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_307 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_308 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_309 = arith.constant dense<-9.727212e-02> : tensor<96x1x3x3xf32>
    %cst_310 = arith.constant dense<6.961657e-02> : tensor<1x96x1x1xf32>
    %cst_311 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_29> : tensor<4x1xf32>
    %cst_312 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_28> : tensor<4x1xf32>
    %cst_313 = arith.constant dense<2.072825e-01> : tensor<384xf32>
    %cst_314 = arith.constant dense_resource<torch_tensor_12_torch.float32> : tensor<12xf32>
    %cst_315 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_316 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_317 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_318 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_319 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_320 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_321 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_322 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_323 = arith.constant dense<-1.770170e-02> : tensor<16x48x1x1xf32>
    %cst_324 = arith.constant 5.333333333333333 : f64
    %cst_325 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32_11> : tensor<1x48x1x1xf32>
    %cst_326 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_27> : tensor<4x1xf32>
    %cst_327 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_26> : tensor<4x1xf32>
    %cst_328 = arith.constant dense<-1.511198e-01> : tensor<192xf32>
    %cst_329 = arith.constant dense_resource<torch_tensor_6_torch.float32_11> : tensor<6xf32>
    %cst_330 = arith.constant dense<-2.876320e-02> : tensor<6x48xf32>
    %cst_331 = arith.constant dense_resource<torch_tensor_48_torch.float32_47> : tensor<48xf32>
    %cst_332 = arith.constant dense_resource<torch_tensor_48_torch.float32_46> : tensor<48xf32>
    %cst_333 = arith.constant dense_resource<torch_tensor_48_torch.float32_45> : tensor<48xf32>
    %cst_334 = arith.constant dense_resource<torch_tensor_48_torch.float32_44> : tensor<48xf32>
    %cst_335 = arith.constant dense<3.028670e-01> : tensor<48x1x3x3xf32>
    %cst_336 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32_10> : tensor<1x48x1x1xf32>
    %cst_337 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_25> : tensor<4x1xf32>
    %cst_338 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_24> : tensor<4x1xf32>
    %cst_339 = arith.constant dense<3.198358e-01> : tensor<192xf32>
    %cst_340 = arith.constant dense_resource<torch_tensor_6_torch.float32_10> : tensor<6xf32>
    %cst_341 = arith.constant dense<-1.142969e-01> : tensor<6x48xf32>
    %cst_342 = arith.constant dense_resource<torch_tensor_48_torch.float32_43> : tensor<48xf32>
    %cst_343 = arith.constant dense_resource<torch_tensor_48_torch.float32_42> : tensor<48xf32>
    %cst_344 = arith.constant dense_resource<torch_tensor_48_torch.float32_41> : tensor<48xf32>
    %cst_345 = arith.constant dense_resource<torch_tensor_48_torch.float32_40> : tensor<48xf32>
    %cst_346 = arith.constant dense<-6.999032e-02> : tensor<48x8x1x1xf32>
    %cst_347 = arith.constant dense_resource<torch_tensor_8_torch.float32_31> : tensor<8xf32>
    %cst_348 = arith.constant dense_resource<torch_tensor_8_torch.float32_30> : tensor<8xf32>
    %cst_349 = arith.constant dense_resource<torch_tensor_8_torch.float32_29> : tensor<8xf32>
    %cst_350 = arith.constant dense_resource<torch_tensor_8_torch.float32_28> : tensor<8xf32>
    %cst_351 = arith.constant dense<9.686675e-02> : tensor<8x48x1x1xf32>
    %cst_352 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32_9> : tensor<1x48x1x1xf32>
    %cst_353 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_23> : tensor<4x1xf32>
    %cst_354 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_22> : tensor<4x1xf32>
    %cst_355 = arith.constant dense<-3.927587e-01> : tensor<192xf32>
    %cst_356 = arith.constant dense_resource<torch_tensor_6_torch.float32_9> : tensor<6xf32>
    %cst_357 = arith.constant dense<9.681307e-03> : tensor<6x48xf32>
    %cst_358 = arith.constant dense_resource<torch_tensor_48_torch.float32_39> : tensor<48xf32>
    %cst_359 = arith.constant dense_resource<torch_tensor_48_torch.float32_38> : tensor<48xf32>
    %cst_360 = arith.constant dense_resource<torch_tensor_48_torch.float32_37> : tensor<48xf32>
    %cst_361 = arith.constant dense_resource<torch_tensor_48_torch.float32_36> : tensor<48xf32>
    %cst_362 = arith.constant dense<3.127658e-01> : tensor<48x1x3x3xf32>
    %cst_363 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32_8> : tensor<1x48x1x1xf32>
    %cst_364 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_21> : tensor<4x1xf32>
    %cst_365 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_20> : tensor<4x1xf32>
    %cst_366 = arith.constant dense<-2.812000e-01> : tensor<192xf32>
    %cst_367 = arith.constant dense_resource<torch_tensor_6_torch.float32_8> : tensor<6xf32>
    %cst_368 = arith.constant dense<-4.497050e-02> : tensor<6x48xf32>
    %cst_369 = arith.constant dense_resource<torch_tensor_48_torch.float32_35> : tensor<48xf32>
    %cst_370 = arith.constant dense_resource<torch_tensor_48_torch.float32_34> : tensor<48xf32>
    %cst_371 = arith.constant dense_resource<torch_tensor_48_torch.float32_33> : tensor<48xf32>
    %cst_372 = arith.constant dense_resource<torch_tensor_48_torch.float32_32> : tensor<48xf32>
    %cst_373 = arith.constant dense<-2.928830e-01> : tensor<48x8x1x1xf32>
    %cst_374 = arith.constant dense_resource<torch_tensor_8_torch.float32_27> : tensor<8xf32>
    %cst_375 = arith.constant dense_resource<torch_tensor_8_torch.float32_26> : tensor<8xf32>
    %cst_376 = arith.constant dense_resource<torch_tensor_8_torch.float32_25> : tensor<8xf32>
    %cst_377 = arith.constant dense_resource<torch_tensor_8_torch.float32_24> : tensor<8xf32>
    %cst_378 = arith.constant dense<-6.293921e-03> : tensor<8x48x1x1xf32>
    %cst_379 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32_7> : tensor<1x48x1x1xf32>
    %cst_380 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_19> : tensor<4x1xf32>
    %cst_381 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_18> : tensor<4x1xf32>
    %cst_382 = arith.constant dense<-2.533340e-01> : tensor<192xf32>
    %cst_383 = arith.constant dense_resource<torch_tensor_6_torch.float32_7> : tensor<6xf32>
    %cst_384 = arith.constant dense<-6.486223e-02> : tensor<6x48xf32>
    %cst_385 = arith.constant dense_resource<torch_tensor_48_torch.float32_31> : tensor<48xf32>
    %cst_386 = arith.constant dense_resource<torch_tensor_48_torch.float32_30> : tensor<48xf32>
    %cst_387 = arith.constant dense_resource<torch_tensor_48_torch.float32_29> : tensor<48xf32>
    %cst_388 = arith.constant dense_resource<torch_tensor_48_torch.float32_28> : tensor<48xf32>
    %cst_389 = arith.constant dense<-3.226728e-01> : tensor<48x1x3x3xf32>
    %cst_390 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32_6> : tensor<1x48x1x1xf32>
    %cst_391 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_17> : tensor<4x1xf32>
    %cst_392 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_16> : tensor<4x1xf32>
    %cst_393 = arith.constant dense<-3.848809e-01> : tensor<192xf32>
    %cst_394 = arith.constant dense_resource<torch_tensor_6_torch.float32_6> : tensor<6xf32>
    %cst_395 = arith.constant dense<-1.139727e-01> : tensor<6x48xf32>
    %cst_396 = arith.constant dense_resource<torch_tensor_48_torch.float32_27> : tensor<48xf32>
    %cst_397 = arith.constant dense_resource<torch_tensor_48_torch.float32_26> : tensor<48xf32>
    %cst_398 = arith.constant dense_resource<torch_tensor_48_torch.float32_25> : tensor<48xf32>
    %cst_399 = arith.constant dense_resource<torch_tensor_48_torch.float32_24> : tensor<48xf32>
    %cst_400 = arith.constant dense<3.212913e-01> : tensor<48x8x1x1xf32>
    %cst_401 = arith.constant dense_resource<torch_tensor_8_torch.float32_23> : tensor<8xf32>
    %cst_402 = arith.constant dense_resource<torch_tensor_8_torch.float32_22> : tensor<8xf32>
    %cst_403 = arith.constant dense_resource<torch_tensor_8_torch.float32_21> : tensor<8xf32>
    %cst_404 = arith.constant dense_resource<torch_tensor_8_torch.float32_20> : tensor<8xf32>
    %cst_405 = arith.constant dense<4.435366e-02> : tensor<8x48x1x1xf32>
    %cst_406 = arith.constant 21.333333333333332 : f64
    %cst_407 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32_5> : tensor<1x48x1x1xf32>
    %cst_408 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_15> : tensor<4x1xf32>
    %cst_409 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_14> : tensor<4x1xf32>
    %cst_410 = arith.constant dense<2.857529e-01> : tensor<192xf32>
    %cst_411 = arith.constant dense_resource<torch_tensor_6_torch.float32_5> : tensor<6xf32>
    %cst_412 = arith.constant dense<8.873319e-02> : tensor<6x48xf32>
    %cst_413 = arith.constant dense_resource<torch_tensor_48_torch.float32_23> : tensor<48xf32>
    %cst_414 = arith.constant dense_resource<torch_tensor_48_torch.float32_22> : tensor<48xf32>
    %cst_415 = arith.constant dense_resource<torch_tensor_48_torch.float32_21> : tensor<48xf32>
    %cst_416 = arith.constant dense_resource<torch_tensor_48_torch.float32_20> : tensor<48xf32>
    %cst_417 = arith.constant dense<7.601981e-02> : tensor<48x1x3x3xf32>
    %cst_418 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32_4> : tensor<1x48x1x1xf32>
    %cst_419 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_13> : tensor<4x1xf32>
    %cst_420 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_12> : tensor<4x1xf32>
    %cst_421 = arith.constant dense<1.771648e-01> : tensor<192xf32>
    %cst_422 = arith.constant dense_resource<torch_tensor_6_torch.float32_4> : tensor<6xf32>
    %cst_423 = arith.constant dense<-1.831063e-02> : tensor<6x48xf32>
    %cst_424 = arith.constant dense_resource<torch_tensor_48_torch.float32_19> : tensor<48xf32>
    %cst_425 = arith.constant dense_resource<torch_tensor_48_torch.float32_18> : tensor<48xf32>
    %cst_426 = arith.constant dense_resource<torch_tensor_48_torch.float32_17> : tensor<48xf32>
    %cst_427 = arith.constant dense_resource<torch_tensor_48_torch.float32_16> : tensor<48xf32>
    %cst_428 = arith.constant dense<-1.879891e-01> : tensor<48x8x1x1xf32>
    %cst_429 = arith.constant dense_resource<torch_tensor_8_torch.float32_19> : tensor<8xf32>
    %cst_430 = arith.constant dense_resource<torch_tensor_8_torch.float32_18> : tensor<8xf32>
    %cst_431 = arith.constant dense_resource<torch_tensor_8_torch.float32_17> : tensor<8xf32>
    %cst_432 = arith.constant dense_resource<torch_tensor_8_torch.float32_16> : tensor<8xf32>
    %cst_433 = arith.constant dense<3.960788e-02> : tensor<8x48x1x1xf32>
    %cst_434 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32_3> : tensor<1x48x1x1xf32>
    %cst_435 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_11> : tensor<4x1xf32>
    %cst_436 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_10> : tensor<4x1xf32>
    %cst_437 = arith.constant dense<-2.263904e-01> : tensor<192xf32>
    %cst_438 = arith.constant dense_resource<torch_tensor_6_torch.float32_3> : tensor<6xf32>
    %cst_439 = arith.constant dense<1.435170e-01> : tensor<6x48xf32>
    %cst_440 = arith.constant dense_resource<torch_tensor_48_torch.float32_15> : tensor<48xf32>
    %cst_441 = arith.constant dense_resource<torch_tensor_48_torch.float32_14> : tensor<48xf32>
    %cst_442 = arith.constant dense_resource<torch_tensor_48_torch.float32_13> : tensor<48xf32>
    %cst_443 = arith.constant dense_resource<torch_tensor_48_torch.float32_12> : tensor<48xf32>
    %cst_444 = arith.constant dense<6.210502e-02> : tensor<48x1x3x3xf32>
    %cst_445 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32_2> : tensor<1x48x1x1xf32>
    %cst_446 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_9> : tensor<4x1xf32>
    %cst_447 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_8> : tensor<4x1xf32>
    %cst_448 = arith.constant dense<3.549940e-01> : tensor<192xf32>
    %cst_449 = arith.constant dense_resource<torch_tensor_6_torch.float32_2> : tensor<6xf32>
    %cst_450 = arith.constant dense<3.331143e-02> : tensor<6x48xf32>
    %cst_451 = arith.constant dense_resource<torch_tensor_48_torch.float32_11> : tensor<48xf32>
    %cst_452 = arith.constant dense_resource<torch_tensor_48_torch.float32_10> : tensor<48xf32>
    %cst_453 = arith.constant dense_resource<torch_tensor_48_torch.float32_9> : tensor<48xf32>
    %cst_454 = arith.constant dense_resource<torch_tensor_48_torch.float32_8> : tensor<48xf32>
    %cst_455 = arith.constant dense<3.372843e-01> : tensor<48x8x1x1xf32>
    %cst_456 = arith.constant dense_resource<torch_tensor_8_torch.float32_15> : tensor<8xf32>
    %cst_457 = arith.constant dense_resource<torch_tensor_8_torch.float32_14> : tensor<8xf32>
    %cst_458 = arith.constant dense_resource<torch_tensor_8_torch.float32_13> : tensor<8xf32>
    %cst_459 = arith.constant dense_resource<torch_tensor_8_torch.float32_12> : tensor<8xf32>
    %cst_460 = arith.constant dense<-1.979403e-02> : tensor<8x48x1x1xf32>
    %cst_461 = arith.constant 85.333333333333328 : f64
    %cst_462 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32_1> : tensor<1x48x1x1xf32>
    %cst_463 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_7> : tensor<4x1xf32>
    %cst_464 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_6> : tensor<4x1xf32>
    %cst_465 = arith.constant dense<-3.059338e-02> : tensor<192xf32>
    %cst_466 = arith.constant dense_resource<torch_tensor_6_torch.float32_1> : tensor<6xf32>
    %cst_467 = arith.constant dense<5.226792e-02> : tensor<6x48xf32>
    %cst_468 = arith.constant dense_resource<torch_tensor_48_torch.float32_7> : tensor<48xf32>
    %cst_469 = arith.constant dense_resource<torch_tensor_48_torch.float32_6> : tensor<48xf32>
    %cst_470 = arith.constant dense_resource<torch_tensor_48_torch.float32_5> : tensor<48xf32>
    %cst_471 = arith.constant dense_resource<torch_tensor_48_torch.float32_4> : tensor<48xf32>
    %cst_472 = arith.constant dense<3.083876e-01> : tensor<48x1x3x3xf32>
    %cst_473 = arith.constant dense_resource<torch_tensor_1_48_1_1_torch.float32> : tensor<1x48x1x1xf32>
    %cst_474 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_5> : tensor<4x1xf32>
    %cst_475 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_4> : tensor<4x1xf32>
    %cst_476 = arith.constant dense<-3.288361e-01> : tensor<192xf32>
    %cst_477 = arith.constant dense_resource<torch_tensor_6_torch.float32> : tensor<6xf32>
    %cst_478 = arith.constant dense<3.420162e-02> : tensor<6x48xf32>
    %cst_479 = arith.constant dense_resource<torch_tensor_48_torch.float32_3> : tensor<48xf32>
    %cst_480 = arith.constant dense_resource<torch_tensor_48_torch.float32_2> : tensor<48xf32>
    %cst_481 = arith.constant dense_resource<torch_tensor_48_torch.float32_1> : tensor<48xf32>
    %cst_482 = arith.constant dense_resource<torch_tensor_48_torch.float32> : tensor<48xf32>
    %cst_483 = arith.constant dense<-3.187608e-01> : tensor<48x8x1x1xf32>
    %cst_484 = arith.constant dense_resource<torch_tensor_8_torch.float32_11> : tensor<8xf32>
    %cst_485 = arith.constant dense_resource<torch_tensor_8_torch.float32_10> : tensor<8xf32>
    %cst_486 = arith.constant dense_resource<torch_tensor_8_torch.float32_9> : tensor<8xf32>
    %cst_487 = arith.constant dense_resource<torch_tensor_8_torch.float32_8> : tensor<8xf32>
    %cst_488 = arith.constant dense_resource<torch_tensor_8_8_1_1_torch.float32> : tensor<8x8x1x1xf32>
    %cst_489 = arith.constant dense_resource<torch_tensor_1_8_1_1_torch.float32_1> : tensor<1x8x1x1xf32>
    %cst_490 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_3> : tensor<4x1xf32>
    %cst_491 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_2> : tensor<4x1xf32>
    %cst_492 = arith.constant dense_resource<torch_tensor_32_torch.float32_1> : tensor<32xf32>
    %cst_493 = arith.constant dense<-2.422478e-01> : tensor<32x4xf32>
    %cst_494 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_495 = arith.constant dense_resource<torch_tensor_4_8_torch.float32_1> : tensor<4x8xf32>
    %cst_496 = arith.constant dense_resource<torch_tensor_8_torch.float32_7> : tensor<8xf32>
    %cst_497 = arith.constant dense_resource<torch_tensor_8_torch.float32_6> : tensor<8xf32>
    %cst_498 = arith.constant dense_resource<torch_tensor_8_torch.float32_5> : tensor<8xf32>
    %cst_499 = arith.constant dense_resource<torch_tensor_8_torch.float32_4> : tensor<8xf32>
    %cst_500 = arith.constant dense<-2.058133e-01> : tensor<8x1x3x3xf32>
    %cst_501 = arith.constant 341.33333333333331 : f64
    %cst_502 = arith.constant dense_resource<torch_tensor_1_8_1_1_torch.float32> : tensor<1x8x1x1xf32>
    %cst_503 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_1> : tensor<4x1xf32>
    %cst_504 = arith.constant dense_resource<torch_tensor_4_1_torch.float32> : tensor<4x1xf32>
    %cst_505 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_506 = arith.constant dense<4.134594e-01> : tensor<32x4xf32>
    %cst_507 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_508 = arith.constant dense_resource<torch_tensor_4_8_torch.float32> : tensor<4x8xf32>
    %cst_509 = arith.constant dense_resource<torch_tensor_8_torch.float32_3> : tensor<8xf32>
    %cst_510 = arith.constant dense_resource<torch_tensor_8_torch.float32_2> : tensor<8xf32>
    %cst_511 = arith.constant 1.000000e-05 : f64
    %cst_512 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_513 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_514 = arith.constant dense<-1.440839e-03> : tensor<8x3x3x3xf32>
    %cst_515 = arith.constant 1.024000e+03 : f32
    %cst_516 = arith.constant 2.000000e+00 : f32
    %cst_517 = arith.constant dense<0.0189293716> : tensor<1x1x32x32xf32>
    %cst_518 = arith.constant 1.000000e+01 : f32
    %cst_519 = arith.constant dense<-0.262142599> : tensor<1x1x32x32xf32>
    %cst_520 = arith.constant dense<0.0647442117> : tensor<1x1x32x32xf32>
    %cst_521 = arith.constant 2.560000e+02 : f32
    %cst_522 = arith.constant dense<0.00365031604> : tensor<1x1x16x16xf32>
    %cst_523 = arith.constant dense<-0.144158959> : tensor<1x1x16x16xf32>
    %cst_524 = arith.constant dense<-0.0905121043> : tensor<1x1x16x16xf32>
    %cst_525 = arith.constant dense<0.118690267> : tensor<1x1x16x16xf32>
    %cst_526 = arith.constant 6.400000e+01 : f32
    %cst_527 = arith.constant dense<-0.122745231> : tensor<1x1x8x8xf32>
    %cst_528 = arith.constant dense<-0.00859181582> : tensor<1x1x8x8xf32>
    %cst_529 = arith.constant dense<9.636940e-02> : tensor<1x1x8x8xf32>
    %cst_530 = arith.constant dense<-0.0342346877> : tensor<1x1x8x8xf32>
    %cst_531 = arith.constant dense<0.0946097895> : tensor<1x1x8x8xf32>
    %cst_532 = arith.constant dense<-0.0664296821> : tensor<1x1x8x8xf32>
    %cst_533 = arith.constant 1.600000e+01 : f32
    %cst_534 = arith.constant dense<0.0197814852> : tensor<1x1x4x4xf32>
    %cst_535 = arith.constant dense<0.0692474321> : tensor<1x1x4x4xf32>
    %cst_536 = arith.constant dense<-0.00952534657> : tensor<1x1x4x4xf32>
    %cst_537 = arith.constant dense<0.00709441816> : tensor<1x1x4x4xf32>
    %cst_538 = arith.constant dense<0.0129366955> : tensor<1x1x4x4xf32>
    %cst_539 = arith.constant dense<0.0857837498> : tensor<1x1x4x4xf32>
    %cst_540 = arith.constant dense<0.0239377841> : tensor<1x1x4x4xf32>
    %cst_541 = arith.constant dense<-0.0284490194> : tensor<1x1x4x4xf32>
    %cst_542 = arith.constant dense<-0.0910439416> : tensor<1x1x4x4xf32>
    %cst_543 = arith.constant dense<0.0522435121> : tensor<1x1x4x4xf32>
    %cst_544 = arith.constant dense<0.029443156> : tensor<1x1x4x4xf32>
    %cst_545 = arith.constant dense<-0.0275065601> : tensor<1x1x4x4xf32>
    %cst_546 = arith.constant dense<-0.0355412476> : tensor<1x1x4x4xf32>
    %cst_547 = arith.constant dense<-0.0721923932> : tensor<1x1x4x4xf32>
    %cst_548 = arith.constant 4.000000e+00 : f32
    %cst_549 = arith.constant dense<0.0201271977> : tensor<1x1x2x2xf32>
    %cst_550 = arith.constant dense<0.00525344163> : tensor<1x1x2x2xf32>
    %cst_551 = arith.constant dense<0.0241857544> : tensor<1x1x2x2xf32>
    %cst_552 = arith.constant dense<0.0466997474> : tensor<1x1x2x2xf32>
    %cst_553 = arith.constant dense<6.145380e-02> : tensor<1x1x2x2xf32>
    %cst_554 = arith.constant dense<-0.0372344963> : tensor<1x1x2x2xf32>
    %cst_555 = arith.constant dense<-0.0305092596> : tensor<1x1x2x2xf32>
    %cst_556 = arith.constant dense<0.0370072797> : tensor<1x1x2x2xf32>
    %padded = tensor.pad %arg0 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x3x64x64xf32> to tensor<1x3x66x66xf32>
    %0 = tensor.empty() : tensor<1x8x32x32xf32>
    %1 = linalg.fill ins(%cst_82 : f32) outs(%0 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %cst_514 : tensor<1x3x66x66xf32>, tensor<8x3x3x3xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_512 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %cst_513 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_557 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_557 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_558 = tensor.expand_shape %cst_510 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_558 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_559 = tensor.expand_shape %cst_509 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_559 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %11 = tensor.empty() : tensor<1x8xf32>
    %12 = linalg.fill ins(%cst_82 : f32) outs(%11 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%10 : tensor<1x8x32x32xf32>) outs(%12 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<1x8xf32>) outs(%11 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_515 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8xf32>
    %15 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_508 : tensor<4x8xf32>) outs(%15 : tensor<8x4xf32>) permutation = [1, 0] 
    %16 = tensor.empty() : tensor<1x4xf32>
    %17 = linalg.fill ins(%cst_82 : f32) outs(%16 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %18 = linalg.matmul ins(%14, %transposed : tensor<1x8xf32>, tensor<8x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_507 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %21 = tensor.empty() : tensor<4x32xf32>
    %transposed_560 = linalg.transpose ins(%cst_506 : tensor<32x4xf32>) outs(%21 : tensor<4x32xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<1x32xf32>
    %23 = linalg.fill ins(%cst_82 : f32) outs(%22 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %24 = linalg.matmul ins(%20, %transposed_560 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%23 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%24, %cst_505 : tensor<1x32xf32>, tensor<32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x32xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x32xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x32xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x32xf32>
    %expanded_561 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [1, 4, 8] : tensor<1x32xf32> into tensor<1x4x8xf32>
    %29 = tensor.empty() : tensor<1x4x8xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_561, %cst_504 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x8xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %cst_503 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x8xf32>
    %expanded_562 = tensor.expand_shape %31 [[0], [1], [2, 3, 4]] output_shape [1, 4, 8, 1, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_562[0, 0, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_563 = tensor.extract_slice %expanded_562[0, 1, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_564 = tensor.extract_slice %expanded_562[0, 2, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_565 = tensor.extract_slice %expanded_562[0, 3, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_566 = tensor.collapse_shape %extracted_slice_563 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_567 = tensor.collapse_shape %extracted_slice_564 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_568 = tensor.collapse_shape %extracted_slice_565 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %10 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %collapsed_567 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_566, %10 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %collapsed_568 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x8x32x32xf32>
    %37 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%10, %cst_502 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%cst_517 : tensor<1x1x32x32xf32>) -> tensor<1x1x32x32xf32>
    %collapsed_569 = tensor.collapse_shape %37 [[0], [1, 2, 3]] : tensor<1x1x32x32xf32> into tensor<1x1024xf32>
    %38 = tensor.empty() : tensor<1x1024xf32>
    %39 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_569 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %40 = tensor.empty() : tensor<1xi64>
    %41 = linalg.fill ins(%c0_i64 : i64) outs(%40 : tensor<1xi64>) -> tensor<1xi64>
    %42 = tensor.empty() : tensor<1xf32>
    %43 = linalg.fill ins(%cst_84 : f32) outs(%42 : tensor<1xf32>) -> tensor<1xf32>
    %44:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%39 : tensor<1x1024xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_570 = tensor.expand_shape %44#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %45 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%39, %expanded_570 : tensor<1x1024xf32>, tensor<1x1xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%45 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %47 = tensor.empty() : tensor<1x1xf32>
    %48 = linalg.fill ins(%cst_82 : f32) outs(%47 : tensor<1x1xf32>) -> tensor<1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%46 : tensor<1x1024xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%46, %49 : tensor<1x1024xf32>, tensor<1x1xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_501 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x1024xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x1024xf32>
    %expanded_571 = tensor.expand_shape %52 [[0], [1, 2, 3]] output_shape [1, 1, 32, 32] : tensor<1x1024xf32> into tensor<1x1x32x32xf32>
    %53 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%36, %expanded_571 : tensor<1x8x32x32xf32>, tensor<1x1x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %padded_572 = tensor.pad %53 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x8x32x32xf32> to tensor<1x8x34x34xf32>
    %collapsed_573 = tensor.collapse_shape %cst_500 [[0, 1], [2], [3]] : tensor<8x1x3x3xf32> into tensor<8x3x3xf32>
    %54 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_572, %collapsed_573 : tensor<1x8x34x34xf32>, tensor<8x3x3xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %55 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_498 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %56 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%55 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<8xf32>
    %57 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%56 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %expanded_574 = tensor.expand_shape %cst_499 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_575 = tensor.expand_shape %57 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%54, %expanded_574 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%58, %expanded_575 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_576 = tensor.expand_shape %cst_497 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %60 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%59, %expanded_576 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_577 = tensor.expand_shape %cst_496 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %61 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_577 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %62 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%61 : tensor<1x8x32x32xf32>) outs(%12 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8xf32>
    %63 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%62 : tensor<1x8xf32>) outs(%11 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_515 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8xf32>
    %transposed_578 = linalg.transpose ins(%cst_495 : tensor<4x8xf32>) outs(%15 : tensor<8x4xf32>) permutation = [1, 0] 
    %64 = linalg.matmul ins(%63, %transposed_578 : tensor<1x8xf32>, tensor<8x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %65 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%64, %cst_494 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %66 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%65 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %transposed_579 = linalg.transpose ins(%cst_493 : tensor<32x4xf32>) outs(%21 : tensor<4x32xf32>) permutation = [1, 0] 
    %67 = linalg.matmul ins(%66, %transposed_579 : tensor<1x4xf32>, tensor<4x32xf32>) outs(%23 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %68 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%67, %cst_492 : tensor<1x32xf32>, tensor<32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x32xf32>
    %69 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%68 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x32xf32>
    %70 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%69 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x32xf32>
    %71 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%70 : tensor<1x32xf32>) outs(%22 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x32xf32>
    %expanded_580 = tensor.expand_shape %71 [[0], [1, 2]] output_shape [1, 4, 8] : tensor<1x32xf32> into tensor<1x4x8xf32>
    %72 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_580, %cst_491 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x8xf32>
    %73 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%72, %cst_490 : tensor<1x4x8xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x8xf32>
    %expanded_581 = tensor.expand_shape %73 [[0], [1], [2, 3, 4]] output_shape [1, 4, 8, 1, 1] : tensor<1x4x8xf32> into tensor<1x4x8x1x1xf32>
    %extracted_slice_582 = tensor.extract_slice %expanded_581[0, 0, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_583 = tensor.extract_slice %expanded_581[0, 1, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_584 = tensor.extract_slice %expanded_581[0, 2, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %extracted_slice_585 = tensor.extract_slice %expanded_581[0, 3, 0, 0, 0] [1, 1, 8, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x8x1x1xf32> to tensor<1x1x8x1x1xf32>
    %collapsed_586 = tensor.collapse_shape %extracted_slice_582 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_587 = tensor.collapse_shape %extracted_slice_583 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_588 = tensor.collapse_shape %extracted_slice_584 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %collapsed_589 = tensor.collapse_shape %extracted_slice_585 [[0, 1], [2], [3], [4]] : tensor<1x1x8x1x1xf32> into tensor<1x8x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_586, %61 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %collapsed_588 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %76 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_587, %61 : tensor<1x8x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %collapsed_589 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%75, %77 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x8x32x32xf32>
    %79 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%61, %cst_489 : tensor<1x8x32x32xf32>, tensor<1x8x1x1xf32>) outs(%cst_519 : tensor<1x1x32x32xf32>) -> tensor<1x1x32x32xf32>
    %collapsed_590 = tensor.collapse_shape %79 [[0], [1, 2, 3]] : tensor<1x1x32x32xf32> into tensor<1x1024xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_590 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %81:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%80 : tensor<1x1024xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_591 = tensor.expand_shape %81#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%80, %expanded_591 : tensor<1x1024xf32>, tensor<1x1xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%83 : tensor<1x1024xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%83, %84 : tensor<1x1024xf32>, tensor<1x1xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %86 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%85 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_501 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x1024xf32>
    %87 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%86 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x1024xf32>
    %expanded_592 = tensor.expand_shape %87 [[0], [1, 2, 3]] output_shape [1, 1, 32, 32] : tensor<1x1024xf32> into tensor<1x1x32x32xf32>
    %88 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_592 : tensor<1x8x32x32xf32>, tensor<1x1x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %89 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%88, %cst_488 : tensor<1x8x32x32xf32>, tensor<8x8x1x1xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %90 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_486 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %91 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%90 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<8xf32>
    %92 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%91 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %expanded_593 = tensor.expand_shape %cst_487 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_594 = tensor.expand_shape %92 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %93 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %expanded_593 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %94 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_594 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_595 = tensor.expand_shape %cst_485 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %95 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%94, %expanded_595 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_596 = tensor.expand_shape %cst_484 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %96 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%95, %expanded_596 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%53, %96 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x32x32xf32>
    %98 = tensor.empty() : tensor<1x48x32x32xf32>
    %99 = linalg.fill ins(%cst_82 : f32) outs(%98 : tensor<1x48x32x32xf32>) -> tensor<1x48x32x32xf32>
    %100 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%97, %cst_483 : tensor<1x8x32x32xf32>, tensor<48x8x1x1xf32>) outs(%99 : tensor<1x48x32x32xf32>) -> tensor<1x48x32x32xf32>
    %101 = tensor.empty() : tensor<48xf32>
    %102 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_481 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %103 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%102 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %104 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%103 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_597 = tensor.expand_shape %cst_482 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_598 = tensor.expand_shape %104 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %105 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %expanded_597 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%98 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x32x32xf32>
    %106 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %expanded_598 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%98 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x32x32xf32>
    %expanded_599 = tensor.expand_shape %cst_480 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %107 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%106, %expanded_599 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%98 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x32x32xf32>
    %expanded_600 = tensor.expand_shape %cst_479 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %108 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%107, %expanded_600 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%98 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x32x32xf32>
    %109 = tensor.empty() : tensor<1x48xf32>
    %110 = linalg.fill ins(%cst_82 : f32) outs(%109 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%108 : tensor<1x48x32x32xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %112 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%111 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_515 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %113 = tensor.empty() : tensor<48x6xf32>
    %transposed_601 = linalg.transpose ins(%cst_478 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %114 = tensor.empty() : tensor<1x6xf32>
    %115 = linalg.fill ins(%cst_82 : f32) outs(%114 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %116 = linalg.matmul ins(%112, %transposed_601 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%116, %cst_477 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %118 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%117 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %119 = tensor.empty() : tensor<6x192xf32>
    %transposed_602 = linalg.transpose ins(%cst_81 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %120 = tensor.empty() : tensor<1x192xf32>
    %121 = linalg.fill ins(%cst_82 : f32) outs(%120 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %122 = linalg.matmul ins(%118, %transposed_602 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %123 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%122, %cst_476 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %124 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%123 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %125 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%124 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %126 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%125 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_603 = tensor.expand_shape %126 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %127 = tensor.empty() : tensor<1x4x48xf32>
    %128 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_603, %cst_475 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %129 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%128, %cst_474 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_604 = tensor.expand_shape %129 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_605 = tensor.extract_slice %expanded_604[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_606 = tensor.extract_slice %expanded_604[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_607 = tensor.extract_slice %expanded_604[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_608 = tensor.extract_slice %expanded_604[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_609 = tensor.collapse_shape %extracted_slice_605 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_610 = tensor.collapse_shape %extracted_slice_606 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_611 = tensor.collapse_shape %extracted_slice_607 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_612 = tensor.collapse_shape %extracted_slice_608 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %130 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_609, %108 : tensor<1x48x1x1xf32>, tensor<1x48x32x32xf32>) outs(%98 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x32x32xf32>
    %131 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%130, %collapsed_611 : tensor<1x48x32x32xf32>, tensor<1x48x1x1xf32>) outs(%98 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x32x32xf32>
    %132 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_610, %108 : tensor<1x48x1x1xf32>, tensor<1x48x32x32xf32>) outs(%98 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x32x32xf32>
    %133 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %collapsed_612 : tensor<1x48x32x32xf32>, tensor<1x48x1x1xf32>) outs(%98 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x32x32xf32>
    %134 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%131, %133 : tensor<1x48x32x32xf32>, tensor<1x48x32x32xf32>) outs(%98 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x32x32xf32>
    %135 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%108, %cst_473 : tensor<1x48x32x32xf32>, tensor<1x48x1x1xf32>) outs(%cst_520 : tensor<1x1x32x32xf32>) -> tensor<1x1x32x32xf32>
    %collapsed_613 = tensor.collapse_shape %135 [[0], [1, 2, 3]] : tensor<1x1x32x32xf32> into tensor<1x1024xf32>
    %136 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_613 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %137:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%136 : tensor<1x1024xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_614 = tensor.expand_shape %137#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %138 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%136, %expanded_614 : tensor<1x1024xf32>, tensor<1x1xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %139 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%138 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %140 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%139 : tensor<1x1024xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %141 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%139, %140 : tensor<1x1024xf32>, tensor<1x1xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1024xf32>
    %142 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%141 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_501 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x1024xf32>
    %143 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%142 : tensor<1x1024xf32>) outs(%38 : tensor<1x1024xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x1024xf32>
    %expanded_615 = tensor.expand_shape %143 [[0], [1, 2, 3]] output_shape [1, 1, 32, 32] : tensor<1x1024xf32> into tensor<1x1x32x32xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%134, %expanded_615 : tensor<1x48x32x32xf32>, tensor<1x1x32x32xf32>) outs(%98 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x32x32xf32>
    %padded_616 = tensor.pad %144 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x32x32xf32> to tensor<1x48x34x34xf32>
    %145 = tensor.empty() : tensor<1x48x16x16xf32>
    %146 = linalg.fill ins(%cst_82 : f32) outs(%145 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %collapsed_617 = tensor.collapse_shape %cst_472 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %147 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_616, %collapsed_617 : tensor<1x48x34x34xf32>, tensor<48x3x3xf32>) outs(%146 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_470 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%148 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%149 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_618 = tensor.expand_shape %cst_471 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_619 = tensor.expand_shape %150 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%147, %expanded_618 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_619 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_620 = tensor.expand_shape %cst_469 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_620 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_621 = tensor.expand_shape %cst_468 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %expanded_621 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %155 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%154 : tensor<1x48x16x16xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%155 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_521 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %transposed_622 = linalg.transpose ins(%cst_467 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %157 = linalg.matmul ins(%156, %transposed_622 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%157, %cst_466 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %159 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%158 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %transposed_623 = linalg.transpose ins(%cst_80 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%159, %transposed_623 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%160, %cst_465 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %163 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%162 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %164 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%163 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_624 = tensor.expand_shape %164 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %165 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_624, %cst_464 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %166 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%165, %cst_463 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_625 = tensor.expand_shape %166 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_626 = tensor.extract_slice %expanded_625[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_627 = tensor.extract_slice %expanded_625[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_628 = tensor.extract_slice %expanded_625[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_629 = tensor.extract_slice %expanded_625[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_630 = tensor.collapse_shape %extracted_slice_626 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_631 = tensor.collapse_shape %extracted_slice_627 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_632 = tensor.collapse_shape %extracted_slice_628 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_633 = tensor.collapse_shape %extracted_slice_629 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %167 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_630, %154 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %168 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%167, %collapsed_632 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %169 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_631, %154 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %collapsed_633 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%168, %170 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x16x16xf32>
    %172 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%154, %cst_462 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%cst_522 : tensor<1x1x16x16xf32>) -> tensor<1x1x16x16xf32>
    %collapsed_634 = tensor.collapse_shape %172 [[0], [1, 2, 3]] : tensor<1x1x16x16xf32> into tensor<1x256xf32>
    %173 = tensor.empty() : tensor<1x256xf32>
    %174 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_634 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %175:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%174 : tensor<1x256xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_635 = tensor.expand_shape %175#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %176 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%174, %expanded_635 : tensor<1x256xf32>, tensor<1x1xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %177 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%176 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %178 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%177 : tensor<1x256xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%177, %178 : tensor<1x256xf32>, tensor<1x1xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%179 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_461 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x256xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%180 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x256xf32>
    %expanded_636 = tensor.expand_shape %181 [[0], [1, 2, 3]] output_shape [1, 1, 16, 16] : tensor<1x256xf32> into tensor<1x1x16x16xf32>
    %182 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %expanded_636 : tensor<1x48x16x16xf32>, tensor<1x1x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %183 = tensor.empty() : tensor<1x8x16x16xf32>
    %184 = linalg.fill ins(%cst_82 : f32) outs(%183 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %185 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%182, %cst_460 : tensor<1x48x16x16xf32>, tensor<8x48x1x1xf32>) outs(%184 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %186 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_458 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %187 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%186 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<8xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%187 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %expanded_637 = tensor.expand_shape %cst_459 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_638 = tensor.expand_shape %188 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %expanded_637 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%183 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x16x16xf32>
    %190 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%189, %expanded_638 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%183 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_639 = tensor.expand_shape %cst_457 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %expanded_639 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%183 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_640 = tensor.expand_shape %cst_456 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %expanded_640 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%183 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x16x16xf32>
    %193 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%192, %cst_455 : tensor<1x8x16x16xf32>, tensor<48x8x1x1xf32>) outs(%146 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %194 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_453 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %195 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%194 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %196 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%195 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_641 = tensor.expand_shape %cst_454 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_642 = tensor.expand_shape %196 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %expanded_641 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%197, %expanded_642 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_643 = tensor.expand_shape %cst_452 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %199 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%198, %expanded_643 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_644 = tensor.expand_shape %cst_451 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %200 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %expanded_644 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %201 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%200 : tensor<1x48x16x16xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %202 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%201 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_521 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %transposed_645 = linalg.transpose ins(%cst_450 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %203 = linalg.matmul ins(%202, %transposed_645 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %204 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%203, %cst_449 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %205 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%204 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %transposed_646 = linalg.transpose ins(%cst_79 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %206 = linalg.matmul ins(%205, %transposed_646 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %207 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%206, %cst_448 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %208 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%207 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %209 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%208 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %210 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%209 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_647 = tensor.expand_shape %210 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %211 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_647, %cst_447 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %212 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%211, %cst_446 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_648 = tensor.expand_shape %212 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_649 = tensor.extract_slice %expanded_648[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_650 = tensor.extract_slice %expanded_648[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_651 = tensor.extract_slice %expanded_648[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_652 = tensor.extract_slice %expanded_648[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_653 = tensor.collapse_shape %extracted_slice_649 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_654 = tensor.collapse_shape %extracted_slice_650 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_655 = tensor.collapse_shape %extracted_slice_651 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_656 = tensor.collapse_shape %extracted_slice_652 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %213 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_653, %200 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %214 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %collapsed_655 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %215 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_654, %200 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %216 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%215, %collapsed_656 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%214, %216 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x16x16xf32>
    %218 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%200, %cst_445 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%cst_523 : tensor<1x1x16x16xf32>) -> tensor<1x1x16x16xf32>
    %collapsed_657 = tensor.collapse_shape %218 [[0], [1, 2, 3]] : tensor<1x1x16x16xf32> into tensor<1x256xf32>
    %219 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_657 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %220:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%219 : tensor<1x256xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_658 = tensor.expand_shape %220#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %221 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%219, %expanded_658 : tensor<1x256xf32>, tensor<1x1xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %222 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%221 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %223 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%222 : tensor<1x256xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %224 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%222, %223 : tensor<1x256xf32>, tensor<1x1xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %225 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_461 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x256xf32>
    %226 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%225 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x256xf32>
    %expanded_659 = tensor.expand_shape %226 [[0], [1, 2, 3]] output_shape [1, 1, 16, 16] : tensor<1x256xf32> into tensor<1x1x16x16xf32>
    %227 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %expanded_659 : tensor<1x48x16x16xf32>, tensor<1x1x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %padded_660 = tensor.pad %227 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x16x16xf32> to tensor<1x48x18x18xf32>
    %collapsed_661 = tensor.collapse_shape %cst_444 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %228 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_660, %collapsed_661 : tensor<1x48x18x18xf32>, tensor<48x3x3xf32>) outs(%146 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_442 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %230 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%229 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %231 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%230 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_662 = tensor.expand_shape %cst_443 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_663 = tensor.expand_shape %231 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%228, %expanded_662 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232, %expanded_663 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_664 = tensor.expand_shape %cst_441 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %expanded_664 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_665 = tensor.expand_shape %cst_440 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %235 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %expanded_665 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%235 : tensor<1x48x16x16xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %237 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%236 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_521 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %transposed_666 = linalg.transpose ins(%cst_439 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %238 = linalg.matmul ins(%237, %transposed_666 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %239 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%238, %cst_438 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %240 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%239 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %transposed_667 = linalg.transpose ins(%cst_78 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %241 = linalg.matmul ins(%240, %transposed_667 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %242 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%241, %cst_437 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %243 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%242 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %244 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%243 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %245 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%244 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_668 = tensor.expand_shape %245 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %246 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_668, %cst_436 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %247 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%246, %cst_435 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_669 = tensor.expand_shape %247 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_670 = tensor.extract_slice %expanded_669[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_671 = tensor.extract_slice %expanded_669[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_672 = tensor.extract_slice %expanded_669[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_673 = tensor.extract_slice %expanded_669[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_674 = tensor.collapse_shape %extracted_slice_670 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_675 = tensor.collapse_shape %extracted_slice_671 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_676 = tensor.collapse_shape %extracted_slice_672 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_677 = tensor.collapse_shape %extracted_slice_673 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %248 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_674, %235 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248, %collapsed_676 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %250 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_675, %235 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %251 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%250, %collapsed_677 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %252 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%249, %251 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x16x16xf32>
    %253 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%235, %cst_434 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%cst_524 : tensor<1x1x16x16xf32>) -> tensor<1x1x16x16xf32>
    %collapsed_678 = tensor.collapse_shape %253 [[0], [1, 2, 3]] : tensor<1x1x16x16xf32> into tensor<1x256xf32>
    %254 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_678 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %255:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%254 : tensor<1x256xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_679 = tensor.expand_shape %255#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %256 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%254, %expanded_679 : tensor<1x256xf32>, tensor<1x1xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %257 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%256 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %258 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%257 : tensor<1x256xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %259 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%257, %258 : tensor<1x256xf32>, tensor<1x1xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %260 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%259 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_461 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x256xf32>
    %261 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%260 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x256xf32>
    %expanded_680 = tensor.expand_shape %261 [[0], [1, 2, 3]] output_shape [1, 1, 16, 16] : tensor<1x256xf32> into tensor<1x1x16x16xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%252, %expanded_680 : tensor<1x48x16x16xf32>, tensor<1x1x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %263 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%262, %cst_433 : tensor<1x48x16x16xf32>, tensor<8x48x1x1xf32>) outs(%184 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %264 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_431 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %265 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%264 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<8xf32>
    %266 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%265 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %expanded_681 = tensor.expand_shape %cst_432 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_682 = tensor.expand_shape %266 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%263, %expanded_681 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%183 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x16x16xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267, %expanded_682 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%183 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_683 = tensor.expand_shape %cst_430 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%268, %expanded_683 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%183 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_684 = tensor.expand_shape %cst_429 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %270 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%269, %expanded_684 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%183 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x16x16xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %270 : tensor<1x8x16x16xf32>, tensor<1x8x16x16xf32>) outs(%183 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x16x16xf32>
    %272 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%271, %cst_428 : tensor<1x8x16x16xf32>, tensor<48x8x1x1xf32>) outs(%146 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %273 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_426 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %274 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%273 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %275 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%274 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_685 = tensor.expand_shape %cst_427 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_686 = tensor.expand_shape %275 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %276 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %expanded_685 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %277 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%276, %expanded_686 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_687 = tensor.expand_shape %cst_425 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %278 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%277, %expanded_687 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_688 = tensor.expand_shape %cst_424 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %279 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%278, %expanded_688 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %280 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%279 : tensor<1x48x16x16xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %281 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%280 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_521 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %transposed_689 = linalg.transpose ins(%cst_423 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %282 = linalg.matmul ins(%281, %transposed_689 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %283 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%282, %cst_422 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %284 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%283 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %transposed_690 = linalg.transpose ins(%cst_77 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %285 = linalg.matmul ins(%284, %transposed_690 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %286 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%285, %cst_421 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %287 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%286 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %288 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%287 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %289 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%288 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_691 = tensor.expand_shape %289 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %290 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_691, %cst_420 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %291 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%290, %cst_419 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_692 = tensor.expand_shape %291 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_693 = tensor.extract_slice %expanded_692[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_694 = tensor.extract_slice %expanded_692[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_695 = tensor.extract_slice %expanded_692[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_696 = tensor.extract_slice %expanded_692[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_697 = tensor.collapse_shape %extracted_slice_693 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_698 = tensor.collapse_shape %extracted_slice_694 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_699 = tensor.collapse_shape %extracted_slice_695 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_700 = tensor.collapse_shape %extracted_slice_696 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %292 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_697, %279 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %collapsed_699 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %294 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_698, %279 : tensor<1x48x1x1xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%294, %collapsed_700 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %296 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%293, %295 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x16x16xf32>
    %297 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%279, %cst_418 : tensor<1x48x16x16xf32>, tensor<1x48x1x1xf32>) outs(%cst_525 : tensor<1x1x16x16xf32>) -> tensor<1x1x16x16xf32>
    %collapsed_701 = tensor.collapse_shape %297 [[0], [1, 2, 3]] : tensor<1x1x16x16xf32> into tensor<1x256xf32>
    %298 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_701 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %299:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%298 : tensor<1x256xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_702 = tensor.expand_shape %299#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %300 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%298, %expanded_702 : tensor<1x256xf32>, tensor<1x1xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %301 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%300 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %302 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%301 : tensor<1x256xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %303 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%301, %302 : tensor<1x256xf32>, tensor<1x1xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x256xf32>
    %304 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%303 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_461 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x256xf32>
    %305 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%304 : tensor<1x256xf32>) outs(%173 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x256xf32>
    %expanded_703 = tensor.expand_shape %305 [[0], [1, 2, 3]] output_shape [1, 1, 16, 16] : tensor<1x256xf32> into tensor<1x1x16x16xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %expanded_703 : tensor<1x48x16x16xf32>, tensor<1x1x16x16xf32>) outs(%145 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x16x16xf32>
    %padded_704 = tensor.pad %306 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x16x16xf32> to tensor<1x48x18x18xf32>
    %307 = tensor.empty() : tensor<1x48x8x8xf32>
    %308 = linalg.fill ins(%cst_82 : f32) outs(%307 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %collapsed_705 = tensor.collapse_shape %cst_417 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %309 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_704, %collapsed_705 : tensor<1x48x18x18xf32>, tensor<48x3x3xf32>) outs(%308 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %310 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_415 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %311 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%310 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %312 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%311 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_706 = tensor.expand_shape %cst_416 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_707 = tensor.expand_shape %312 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%309, %expanded_706 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %expanded_707 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_708 = tensor.expand_shape %cst_414 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%314, %expanded_708 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_709 = tensor.expand_shape %cst_413 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315, %expanded_709 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%316 : tensor<1x48x8x8xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %318 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%317 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_526 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %transposed_710 = linalg.transpose ins(%cst_412 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %319 = linalg.matmul ins(%318, %transposed_710 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %320 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%319, %cst_411 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %321 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%320 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %transposed_711 = linalg.transpose ins(%cst_76 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %322 = linalg.matmul ins(%321, %transposed_711 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %323 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%322, %cst_410 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %324 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%323 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %325 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%324 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %326 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%325 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_712 = tensor.expand_shape %326 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %327 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_712, %cst_409 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %328 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%327, %cst_408 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_713 = tensor.expand_shape %328 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_714 = tensor.extract_slice %expanded_713[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_715 = tensor.extract_slice %expanded_713[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_716 = tensor.extract_slice %expanded_713[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_717 = tensor.extract_slice %expanded_713[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_718 = tensor.collapse_shape %extracted_slice_714 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_719 = tensor.collapse_shape %extracted_slice_715 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_720 = tensor.collapse_shape %extracted_slice_716 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_721 = tensor.collapse_shape %extracted_slice_717 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %329 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_718, %316 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %330 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %collapsed_720 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %331 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_719, %316 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %332 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%331, %collapsed_721 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %333 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %332 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x8x8xf32>
    %334 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%316, %cst_407 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%cst_527 : tensor<1x1x8x8xf32>) -> tensor<1x1x8x8xf32>
    %collapsed_722 = tensor.collapse_shape %334 [[0], [1, 2, 3]] : tensor<1x1x8x8xf32> into tensor<1x64xf32>
    %335 = tensor.empty() : tensor<1x64xf32>
    %336 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_722 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %337:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%336 : tensor<1x64xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_723 = tensor.expand_shape %337#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %338 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%336, %expanded_723 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %339 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%338 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %340 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%339 : tensor<1x64xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %341 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%339, %340 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %342 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%341 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_406 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %343 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%342 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %expanded_724 = tensor.expand_shape %343 [[0], [1, 2, 3]] output_shape [1, 1, 8, 8] : tensor<1x64xf32> into tensor<1x1x8x8xf32>
    %344 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333, %expanded_724 : tensor<1x48x8x8xf32>, tensor<1x1x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %345 = tensor.empty() : tensor<1x8x8x8xf32>
    %346 = linalg.fill ins(%cst_82 : f32) outs(%345 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %347 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%344, %cst_405 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%346 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %348 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_403 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %349 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%348 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<8xf32>
    %350 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%349 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %expanded_725 = tensor.expand_shape %cst_404 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_726 = tensor.expand_shape %350 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%347, %expanded_725 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351, %expanded_726 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_727 = tensor.expand_shape %cst_402 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%352, %expanded_727 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_728 = tensor.expand_shape %cst_401 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%353, %expanded_728 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %355 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%354, %cst_400 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%308 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %356 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_398 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %357 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%356 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %358 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%357 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_729 = tensor.expand_shape %cst_399 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_730 = tensor.expand_shape %358 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %359 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355, %expanded_729 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %360 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%359, %expanded_730 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_731 = tensor.expand_shape %cst_397 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %361 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%360, %expanded_731 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_732 = tensor.expand_shape %cst_396 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %362 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%361, %expanded_732 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%362 : tensor<1x48x8x8xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %364 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%363 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_526 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %transposed_733 = linalg.transpose ins(%cst_395 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %365 = linalg.matmul ins(%364, %transposed_733 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %366 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%365, %cst_394 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %367 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%366 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %transposed_734 = linalg.transpose ins(%cst_75 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %368 = linalg.matmul ins(%367, %transposed_734 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %369 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%368, %cst_393 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %370 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%369 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %371 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%370 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %372 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%371 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_735 = tensor.expand_shape %372 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %373 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_735, %cst_392 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %374 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%373, %cst_391 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_736 = tensor.expand_shape %374 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_737 = tensor.extract_slice %expanded_736[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_738 = tensor.extract_slice %expanded_736[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_739 = tensor.extract_slice %expanded_736[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_740 = tensor.extract_slice %expanded_736[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_741 = tensor.collapse_shape %extracted_slice_737 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_742 = tensor.collapse_shape %extracted_slice_738 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_743 = tensor.collapse_shape %extracted_slice_739 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_744 = tensor.collapse_shape %extracted_slice_740 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %375 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_741, %362 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375, %collapsed_743 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %377 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_742, %362 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %378 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%377, %collapsed_744 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %379 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%376, %378 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x8x8xf32>
    %380 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%362, %cst_390 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%cst_528 : tensor<1x1x8x8xf32>) -> tensor<1x1x8x8xf32>
    %collapsed_745 = tensor.collapse_shape %380 [[0], [1, 2, 3]] : tensor<1x1x8x8xf32> into tensor<1x64xf32>
    %381 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_745 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %382:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%381 : tensor<1x64xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_746 = tensor.expand_shape %382#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %383 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%381, %expanded_746 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %384 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%383 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %385 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%384 : tensor<1x64xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %386 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%384, %385 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %387 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%386 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_406 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %388 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%387 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %expanded_747 = tensor.expand_shape %388 [[0], [1, 2, 3]] output_shape [1, 1, 8, 8] : tensor<1x64xf32> into tensor<1x1x8x8xf32>
    %389 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379, %expanded_747 : tensor<1x48x8x8xf32>, tensor<1x1x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_748 = tensor.pad %389 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %collapsed_749 = tensor.collapse_shape %cst_389 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %390 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_748, %collapsed_749 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%308 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %391 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_387 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %392 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%391 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %393 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%392 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_750 = tensor.expand_shape %cst_388 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_751 = tensor.expand_shape %393 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %394 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%390, %expanded_750 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %395 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%394, %expanded_751 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_752 = tensor.expand_shape %cst_386 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %396 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%395, %expanded_752 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_753 = tensor.expand_shape %cst_385 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %397 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%396, %expanded_753 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %398 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%397 : tensor<1x48x8x8xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %399 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%398 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_526 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %transposed_754 = linalg.transpose ins(%cst_384 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %400 = linalg.matmul ins(%399, %transposed_754 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %401 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%400, %cst_383 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %402 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%401 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %transposed_755 = linalg.transpose ins(%cst_74 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %403 = linalg.matmul ins(%402, %transposed_755 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %404 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%403, %cst_382 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %405 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%404 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %406 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%405 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %407 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%406 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_756 = tensor.expand_shape %407 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %408 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_756, %cst_381 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %409 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%408, %cst_380 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_757 = tensor.expand_shape %409 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_758 = tensor.extract_slice %expanded_757[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_759 = tensor.extract_slice %expanded_757[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_760 = tensor.extract_slice %expanded_757[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_761 = tensor.extract_slice %expanded_757[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_762 = tensor.collapse_shape %extracted_slice_758 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_763 = tensor.collapse_shape %extracted_slice_759 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_764 = tensor.collapse_shape %extracted_slice_760 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_765 = tensor.collapse_shape %extracted_slice_761 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %410 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_762, %397 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%410, %collapsed_764 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %412 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_763, %397 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %413 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%412, %collapsed_765 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %414 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%411, %413 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x8x8xf32>
    %415 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%397, %cst_379 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%cst_529 : tensor<1x1x8x8xf32>) -> tensor<1x1x8x8xf32>
    %collapsed_766 = tensor.collapse_shape %415 [[0], [1, 2, 3]] : tensor<1x1x8x8xf32> into tensor<1x64xf32>
    %416 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_766 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %417:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%416 : tensor<1x64xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_767 = tensor.expand_shape %417#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %418 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%416, %expanded_767 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %419 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%418 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %420 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%419 : tensor<1x64xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %421 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%419, %420 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %422 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%421 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_406 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %423 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%422 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %expanded_768 = tensor.expand_shape %423 [[0], [1, 2, 3]] output_shape [1, 1, 8, 8] : tensor<1x64xf32> into tensor<1x1x8x8xf32>
    %424 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%414, %expanded_768 : tensor<1x48x8x8xf32>, tensor<1x1x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %425 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%424, %cst_378 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%346 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %426 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_376 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %427 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%426 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<8xf32>
    %428 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%427 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %expanded_769 = tensor.expand_shape %cst_377 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_770 = tensor.expand_shape %428 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%425, %expanded_769 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %430 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%429, %expanded_770 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_771 = tensor.expand_shape %cst_375 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %431 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%430, %expanded_771 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_772 = tensor.expand_shape %cst_374 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %432 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%431, %expanded_772 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %433 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%354, %432 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %434 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%433, %cst_373 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%308 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %435 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_371 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %436 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%435 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %437 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%436 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_773 = tensor.expand_shape %cst_372 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_774 = tensor.expand_shape %437 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %438 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%434, %expanded_773 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %439 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438, %expanded_774 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_775 = tensor.expand_shape %cst_370 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %440 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %expanded_775 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_776 = tensor.expand_shape %cst_369 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %441 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%440, %expanded_776 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %442 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%441 : tensor<1x48x8x8xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %443 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%442 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_526 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %transposed_777 = linalg.transpose ins(%cst_368 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %444 = linalg.matmul ins(%443, %transposed_777 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %445 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%444, %cst_367 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %446 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%445 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %transposed_778 = linalg.transpose ins(%cst_73 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %447 = linalg.matmul ins(%446, %transposed_778 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %448 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%447, %cst_366 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %449 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%448 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %450 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%449 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %451 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%450 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_779 = tensor.expand_shape %451 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %452 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_779, %cst_365 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %453 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%452, %cst_364 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_780 = tensor.expand_shape %453 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_781 = tensor.extract_slice %expanded_780[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_782 = tensor.extract_slice %expanded_780[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_783 = tensor.extract_slice %expanded_780[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_784 = tensor.extract_slice %expanded_780[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_785 = tensor.collapse_shape %extracted_slice_781 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_786 = tensor.collapse_shape %extracted_slice_782 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_787 = tensor.collapse_shape %extracted_slice_783 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_788 = tensor.collapse_shape %extracted_slice_784 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %454 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_785, %441 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %455 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%454, %collapsed_787 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %456 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_786, %441 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%456, %collapsed_788 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %458 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%455, %457 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x8x8xf32>
    %459 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%441, %cst_363 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%cst_530 : tensor<1x1x8x8xf32>) -> tensor<1x1x8x8xf32>
    %collapsed_789 = tensor.collapse_shape %459 [[0], [1, 2, 3]] : tensor<1x1x8x8xf32> into tensor<1x64xf32>
    %460 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_789 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %461:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%460 : tensor<1x64xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_790 = tensor.expand_shape %461#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %462 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%460, %expanded_790 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %463 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%462 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %464 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%463 : tensor<1x64xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %465 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%463, %464 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %466 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%465 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_406 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %467 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%466 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %expanded_791 = tensor.expand_shape %467 [[0], [1, 2, 3]] output_shape [1, 1, 8, 8] : tensor<1x64xf32> into tensor<1x1x8x8xf32>
    %468 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%458, %expanded_791 : tensor<1x48x8x8xf32>, tensor<1x1x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_792 = tensor.pad %468 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %collapsed_793 = tensor.collapse_shape %cst_362 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %469 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_792, %collapsed_793 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%308 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %470 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_360 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %471 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%470 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %472 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%471 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_794 = tensor.expand_shape %cst_361 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_795 = tensor.expand_shape %472 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %473 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%469, %expanded_794 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %474 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%473, %expanded_795 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_796 = tensor.expand_shape %cst_359 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %475 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%474, %expanded_796 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_797 = tensor.expand_shape %cst_358 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %476 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%475, %expanded_797 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %477 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%476 : tensor<1x48x8x8xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %478 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%477 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_526 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %transposed_798 = linalg.transpose ins(%cst_357 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %479 = linalg.matmul ins(%478, %transposed_798 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %480 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%479, %cst_356 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %481 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%480 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %transposed_799 = linalg.transpose ins(%cst_72 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %482 = linalg.matmul ins(%481, %transposed_799 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %483 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%482, %cst_355 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %484 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%483 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %485 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%484 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %486 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%485 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_800 = tensor.expand_shape %486 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %487 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_800, %cst_354 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %488 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%487, %cst_353 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_801 = tensor.expand_shape %488 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_802 = tensor.extract_slice %expanded_801[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_803 = tensor.extract_slice %expanded_801[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_804 = tensor.extract_slice %expanded_801[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_805 = tensor.extract_slice %expanded_801[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_806 = tensor.collapse_shape %extracted_slice_802 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_807 = tensor.collapse_shape %extracted_slice_803 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_808 = tensor.collapse_shape %extracted_slice_804 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_809 = tensor.collapse_shape %extracted_slice_805 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %489 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_806, %476 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %490 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%489, %collapsed_808 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %491 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_807, %476 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %492 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%491, %collapsed_809 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %493 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%490, %492 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x8x8xf32>
    %494 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%476, %cst_352 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%cst_531 : tensor<1x1x8x8xf32>) -> tensor<1x1x8x8xf32>
    %collapsed_810 = tensor.collapse_shape %494 [[0], [1, 2, 3]] : tensor<1x1x8x8xf32> into tensor<1x64xf32>
    %495 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_810 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %496:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%495 : tensor<1x64xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_811 = tensor.expand_shape %496#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %497 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%495, %expanded_811 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %498 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%497 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %499 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%498 : tensor<1x64xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %500 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%498, %499 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %501 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%500 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_406 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %502 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%501 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %expanded_812 = tensor.expand_shape %502 [[0], [1, 2, 3]] output_shape [1, 1, 8, 8] : tensor<1x64xf32> into tensor<1x1x8x8xf32>
    %503 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%493, %expanded_812 : tensor<1x48x8x8xf32>, tensor<1x1x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %504 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%503, %cst_351 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%346 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %505 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_349 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %506 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%505 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<8xf32>
    %507 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%506 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<8xf32>
    %expanded_813 = tensor.expand_shape %cst_350 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_814 = tensor.expand_shape %507 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %508 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%504, %expanded_813 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %509 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%508, %expanded_814 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_815 = tensor.expand_shape %cst_348 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %510 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%509, %expanded_815 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_816 = tensor.expand_shape %cst_347 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %511 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%510, %expanded_816 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %512 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433, %511 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%345 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x8x8x8xf32>
    %513 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%512, %cst_346 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%308 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %514 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_344 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %515 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%514 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %516 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%515 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_817 = tensor.expand_shape %cst_345 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_818 = tensor.expand_shape %516 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %517 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%513, %expanded_817 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %518 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%517, %expanded_818 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_819 = tensor.expand_shape %cst_343 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %519 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%518, %expanded_819 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_820 = tensor.expand_shape %cst_342 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %520 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%519, %expanded_820 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %521 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%520 : tensor<1x48x8x8xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %522 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%521 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_526 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %transposed_821 = linalg.transpose ins(%cst_341 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %523 = linalg.matmul ins(%522, %transposed_821 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %524 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%523, %cst_340 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %525 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%524 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %transposed_822 = linalg.transpose ins(%cst_71 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %526 = linalg.matmul ins(%525, %transposed_822 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %527 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%526, %cst_339 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %528 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%527 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %529 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%528 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %530 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%529 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_823 = tensor.expand_shape %530 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %531 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_823, %cst_338 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %532 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%531, %cst_337 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_824 = tensor.expand_shape %532 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_825 = tensor.extract_slice %expanded_824[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_826 = tensor.extract_slice %expanded_824[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_827 = tensor.extract_slice %expanded_824[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_828 = tensor.extract_slice %expanded_824[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_829 = tensor.collapse_shape %extracted_slice_825 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_830 = tensor.collapse_shape %extracted_slice_826 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_831 = tensor.collapse_shape %extracted_slice_827 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_832 = tensor.collapse_shape %extracted_slice_828 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %533 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_829, %520 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %534 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%533, %collapsed_831 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %535 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_830, %520 : tensor<1x48x1x1xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %536 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%535, %collapsed_832 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %537 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%534, %536 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x8x8xf32>
    %538 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%520, %cst_336 : tensor<1x48x8x8xf32>, tensor<1x48x1x1xf32>) outs(%cst_532 : tensor<1x1x8x8xf32>) -> tensor<1x1x8x8xf32>
    %collapsed_833 = tensor.collapse_shape %538 [[0], [1, 2, 3]] : tensor<1x1x8x8xf32> into tensor<1x64xf32>
    %539 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_833 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %540:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%539 : tensor<1x64xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_834 = tensor.expand_shape %540#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %541 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%539, %expanded_834 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %542 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%541 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %543 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%542 : tensor<1x64xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %544 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%542, %543 : tensor<1x64xf32>, tensor<1x1xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x64xf32>
    %545 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%544 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_406 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %546 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%545 : tensor<1x64xf32>) outs(%335 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x64xf32>
    %expanded_835 = tensor.expand_shape %546 [[0], [1, 2, 3]] output_shape [1, 1, 8, 8] : tensor<1x64xf32> into tensor<1x1x8x8xf32>
    %547 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%537, %expanded_835 : tensor<1x48x8x8xf32>, tensor<1x1x8x8xf32>) outs(%307 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_836 = tensor.pad %547 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %548 = tensor.empty() : tensor<1x48x4x4xf32>
    %549 = linalg.fill ins(%cst_82 : f32) outs(%548 : tensor<1x48x4x4xf32>) -> tensor<1x48x4x4xf32>
    %collapsed_837 = tensor.collapse_shape %cst_335 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %550 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_836, %collapsed_837 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%549 : tensor<1x48x4x4xf32>) -> tensor<1x48x4x4xf32>
    %551 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_333 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %552 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%551 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<48xf32>
    %553 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%552 : tensor<48xf32>) outs(%101 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<48xf32>
    %expanded_838 = tensor.expand_shape %cst_334 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_839 = tensor.expand_shape %553 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %554 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%550, %expanded_838 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%548 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x4x4xf32>
    %555 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%554, %expanded_839 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%548 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x4x4xf32>
    %expanded_840 = tensor.expand_shape %cst_332 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %556 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%555, %expanded_840 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%548 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x4x4xf32>
    %expanded_841 = tensor.expand_shape %cst_331 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %557 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%556, %expanded_841 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%548 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x4x4xf32>
    %558 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%557 : tensor<1x48x4x4xf32>) outs(%110 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %559 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%558 : tensor<1x48xf32>) outs(%109 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48xf32>
    %transposed_842 = linalg.transpose ins(%cst_330 : tensor<6x48xf32>) outs(%113 : tensor<48x6xf32>) permutation = [1, 0] 
    %560 = linalg.matmul ins(%559, %transposed_842 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%115 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %561 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%560, %cst_329 : tensor<1x6xf32>, tensor<6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x6xf32>
    %562 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%561 : tensor<1x6xf32>) outs(%114 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x6xf32>
    %transposed_843 = linalg.transpose ins(%cst_70 : tensor<192x6xf32>) outs(%119 : tensor<6x192xf32>) permutation = [1, 0] 
    %563 = linalg.matmul ins(%562, %transposed_843 : tensor<1x6xf32>, tensor<6x192xf32>) outs(%121 : tensor<1x192xf32>) -> tensor<1x192xf32>
    %564 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%563, %cst_328 : tensor<1x192xf32>, tensor<192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %565 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%564 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x192xf32>
    %566 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%565 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %567 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%566 : tensor<1x192xf32>) outs(%120 : tensor<1x192xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x192xf32>
    %expanded_844 = tensor.expand_shape %567 [[0], [1, 2]] output_shape [1, 4, 48] : tensor<1x192xf32> into tensor<1x4x48xf32>
    %568 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_844, %cst_327 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %569 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%568, %cst_326 : tensor<1x4x48xf32>, tensor<4x1xf32>) outs(%127 : tensor<1x4x48xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x48xf32>
    %expanded_845 = tensor.expand_shape %569 [[0], [1], [2, 3, 4]] output_shape [1, 4, 48, 1, 1] : tensor<1x4x48xf32> into tensor<1x4x48x1x1xf32>
    %extracted_slice_846 = tensor.extract_slice %expanded_845[0, 0, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_847 = tensor.extract_slice %expanded_845[0, 1, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_848 = tensor.extract_slice %expanded_845[0, 2, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %extracted_slice_849 = tensor.extract_slice %expanded_845[0, 3, 0, 0, 0] [1, 1, 48, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x48x1x1xf32> to tensor<1x1x48x1x1xf32>
    %collapsed_850 = tensor.collapse_shape %extracted_slice_846 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_851 = tensor.collapse_shape %extracted_slice_847 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_852 = tensor.collapse_shape %extracted_slice_848 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %collapsed_853 = tensor.collapse_shape %extracted_slice_849 [[0, 1], [2], [3], [4]] : tensor<1x1x48x1x1xf32> into tensor<1x48x1x1xf32>
    %570 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_850, %557 : tensor<1x48x1x1xf32>, tensor<1x48x4x4xf32>) outs(%548 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x4x4xf32>
    %571 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%570, %collapsed_852 : tensor<1x48x4x4xf32>, tensor<1x48x1x1xf32>) outs(%548 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x4x4xf32>
    %572 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_851, %557 : tensor<1x48x1x1xf32>, tensor<1x48x4x4xf32>) outs(%548 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x4x4xf32>
    %573 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%572, %collapsed_853 : tensor<1x48x4x4xf32>, tensor<1x48x1x1xf32>) outs(%548 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x4x4xf32>
    %574 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%571, %573 : tensor<1x48x4x4xf32>, tensor<1x48x4x4xf32>) outs(%548 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x48x4x4xf32>
    %575 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%557, %cst_325 : tensor<1x48x4x4xf32>, tensor<1x48x1x1xf32>) outs(%cst_534 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_854 = tensor.collapse_shape %575 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %576 = tensor.empty() : tensor<1x16xf32>
    %577 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_854 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %578:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%577 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_855 = tensor.expand_shape %578#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %579 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%577, %expanded_855 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %580 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%579 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %581 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%580 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %582 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%580, %581 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %583 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%582 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %584 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%583 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_856 = tensor.expand_shape %584 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %585 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%574, %expanded_856 : tensor<1x48x4x4xf32>, tensor<1x1x4x4xf32>) outs(%548 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x48x4x4xf32>
    %586 = tensor.empty() : tensor<1x16x4x4xf32>
    %587 = linalg.fill ins(%cst_82 : f32) outs(%586 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %588 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%585, %cst_323 : tensor<1x48x4x4xf32>, tensor<16x48x1x1xf32>) outs(%587 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %589 = tensor.empty() : tensor<16xf32>
    %590 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_321 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<16xf32>
    %591 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%590 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<16xf32>
    %592 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%591 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<16xf32>
    %expanded_857 = tensor.expand_shape %cst_322 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_858 = tensor.expand_shape %592 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %593 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%588, %expanded_857 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %594 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%593, %expanded_858 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_859 = tensor.expand_shape %cst_320 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %595 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%594, %expanded_859 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_860 = tensor.expand_shape %cst_319 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %596 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%595, %expanded_860 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %597 = tensor.empty() : tensor<1x96x4x4xf32>
    %598 = linalg.fill ins(%cst_82 : f32) outs(%597 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %599 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%596, %cst_69 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%598 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %600 = tensor.empty() : tensor<96xf32>
    %601 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_317 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %602 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%601 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<96xf32>
    %603 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%602 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %expanded_861 = tensor.expand_shape %cst_318 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_862 = tensor.expand_shape %603 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %604 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%599, %expanded_861 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %605 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%604, %expanded_862 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_863 = tensor.expand_shape %cst_316 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %606 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%605, %expanded_863 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_864 = tensor.expand_shape %cst_315 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %607 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%606, %expanded_864 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %608 = tensor.empty() : tensor<1x96xf32>
    %609 = linalg.fill ins(%cst_82 : f32) outs(%608 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %610 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%607 : tensor<1x96x4x4xf32>) outs(%609 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %611 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%610 : tensor<1x96xf32>) outs(%608 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %612 = tensor.empty() : tensor<96x12xf32>
    %transposed_865 = linalg.transpose ins(%cst_68 : tensor<12x96xf32>) outs(%612 : tensor<96x12xf32>) permutation = [1, 0] 
    %613 = tensor.empty() : tensor<1x12xf32>
    %614 = linalg.fill ins(%cst_82 : f32) outs(%613 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %615 = linalg.matmul ins(%611, %transposed_865 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%614 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %616 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%615, %cst_314 : tensor<1x12xf32>, tensor<12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x12xf32>
    %617 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%616 : tensor<1x12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x12xf32>
    %618 = tensor.empty() : tensor<12x384xf32>
    %transposed_866 = linalg.transpose ins(%cst_67 : tensor<384x12xf32>) outs(%618 : tensor<12x384xf32>) permutation = [1, 0] 
    %619 = tensor.empty() : tensor<1x384xf32>
    %620 = linalg.fill ins(%cst_82 : f32) outs(%619 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %621 = linalg.matmul ins(%617, %transposed_866 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%620 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %622 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%621, %cst_313 : tensor<1x384xf32>, tensor<384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %623 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%622 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x384xf32>
    %624 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%623 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %625 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%624 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %expanded_867 = tensor.expand_shape %625 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %626 = tensor.empty() : tensor<1x4x96xf32>
    %627 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_867, %cst_312 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %628 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%627, %cst_311 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %expanded_868 = tensor.expand_shape %628 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_869 = tensor.extract_slice %expanded_868[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_870 = tensor.extract_slice %expanded_868[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_871 = tensor.extract_slice %expanded_868[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_872 = tensor.extract_slice %expanded_868[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_873 = tensor.collapse_shape %extracted_slice_869 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_874 = tensor.collapse_shape %extracted_slice_870 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_875 = tensor.collapse_shape %extracted_slice_871 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_876 = tensor.collapse_shape %extracted_slice_872 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %629 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_873, %607 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %630 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%629, %collapsed_875 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %631 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_874, %607 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %632 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%631, %collapsed_876 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %633 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%630, %632 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x96x4x4xf32>
    %634 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%607, %cst_310 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%cst_535 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_877 = tensor.collapse_shape %634 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %635 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_877 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %636:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%635 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_878 = tensor.expand_shape %636#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %637 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%635, %expanded_878 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %638 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%637 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %639 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%638 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %640 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%638, %639 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %641 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%640 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %642 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%641 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_879 = tensor.expand_shape %642 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %643 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%633, %expanded_879 : tensor<1x96x4x4xf32>, tensor<1x1x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_880 = tensor.pad %643 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_881 = tensor.collapse_shape %cst_309 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %644 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_880, %collapsed_881 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%598 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %645 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_307 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %646 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%645 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<96xf32>
    %647 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%646 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %expanded_882 = tensor.expand_shape %cst_308 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_883 = tensor.expand_shape %647 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %648 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%644, %expanded_882 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %649 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%648, %expanded_883 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_884 = tensor.expand_shape %cst_306 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %650 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%649, %expanded_884 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_885 = tensor.expand_shape %cst_305 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %651 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%650, %expanded_885 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %652 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%651 : tensor<1x96x4x4xf32>) outs(%609 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %653 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%652 : tensor<1x96xf32>) outs(%608 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %transposed_886 = linalg.transpose ins(%cst_66 : tensor<12x96xf32>) outs(%612 : tensor<96x12xf32>) permutation = [1, 0] 
    %654 = linalg.matmul ins(%653, %transposed_886 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%614 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %655 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%654, %cst_304 : tensor<1x12xf32>, tensor<12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x12xf32>
    %656 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%655 : tensor<1x12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x12xf32>
    %transposed_887 = linalg.transpose ins(%cst_65 : tensor<384x12xf32>) outs(%618 : tensor<12x384xf32>) permutation = [1, 0] 
    %657 = linalg.matmul ins(%656, %transposed_887 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%620 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %658 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%657, %cst_303 : tensor<1x384xf32>, tensor<384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %659 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%658 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x384xf32>
    %660 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%659 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %661 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%660 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %expanded_888 = tensor.expand_shape %661 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %662 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_888, %cst_302 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %663 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%662, %cst_301 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %expanded_889 = tensor.expand_shape %663 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_890 = tensor.extract_slice %expanded_889[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_891 = tensor.extract_slice %expanded_889[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_892 = tensor.extract_slice %expanded_889[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_893 = tensor.extract_slice %expanded_889[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_894 = tensor.collapse_shape %extracted_slice_890 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_895 = tensor.collapse_shape %extracted_slice_891 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_896 = tensor.collapse_shape %extracted_slice_892 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_897 = tensor.collapse_shape %extracted_slice_893 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %664 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_894, %651 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %665 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%664, %collapsed_896 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %666 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_895, %651 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %667 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%666, %collapsed_897 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %668 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%665, %667 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x96x4x4xf32>
    %669 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%651, %cst_300 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%cst_536 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_898 = tensor.collapse_shape %669 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %670 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_898 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %671:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%670 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_899 = tensor.expand_shape %671#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %672 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%670, %expanded_899 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %673 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%672 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %674 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%673 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %675 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%673, %674 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %676 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%675 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %677 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%676 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_900 = tensor.expand_shape %677 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %678 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%668, %expanded_900 : tensor<1x96x4x4xf32>, tensor<1x1x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %679 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%678, %cst_64 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%587 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %680 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_298 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<16xf32>
    %681 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%680 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<16xf32>
    %682 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%681 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<16xf32>
    %expanded_901 = tensor.expand_shape %cst_299 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_902 = tensor.expand_shape %682 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %683 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%679, %expanded_901 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %684 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%683, %expanded_902 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_903 = tensor.expand_shape %cst_297 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %685 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%684, %expanded_903 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_904 = tensor.expand_shape %cst_296 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %686 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%685, %expanded_904 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %687 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%596, %686 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %688 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%687, %cst_63 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%598 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %689 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_294 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %690 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%689 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<96xf32>
    %691 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%690 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %expanded_905 = tensor.expand_shape %cst_295 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_906 = tensor.expand_shape %691 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %692 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%688, %expanded_905 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %693 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%692, %expanded_906 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_907 = tensor.expand_shape %cst_293 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %694 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%693, %expanded_907 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_908 = tensor.expand_shape %cst_292 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %695 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%694, %expanded_908 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %696 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%695 : tensor<1x96x4x4xf32>) outs(%609 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %697 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%696 : tensor<1x96xf32>) outs(%608 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %transposed_909 = linalg.transpose ins(%cst_62 : tensor<12x96xf32>) outs(%612 : tensor<96x12xf32>) permutation = [1, 0] 
    %698 = linalg.matmul ins(%697, %transposed_909 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%614 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %699 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%698, %cst_291 : tensor<1x12xf32>, tensor<12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x12xf32>
    %700 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%699 : tensor<1x12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x12xf32>
    %transposed_910 = linalg.transpose ins(%cst_61 : tensor<384x12xf32>) outs(%618 : tensor<12x384xf32>) permutation = [1, 0] 
    %701 = linalg.matmul ins(%700, %transposed_910 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%620 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %702 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%701, %cst_290 : tensor<1x384xf32>, tensor<384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %703 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%702 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x384xf32>
    %704 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%703 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %705 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%704 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %expanded_911 = tensor.expand_shape %705 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %706 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_911, %cst_289 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %707 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%706, %cst_288 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %expanded_912 = tensor.expand_shape %707 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_913 = tensor.extract_slice %expanded_912[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_914 = tensor.extract_slice %expanded_912[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_915 = tensor.extract_slice %expanded_912[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_916 = tensor.extract_slice %expanded_912[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_917 = tensor.collapse_shape %extracted_slice_913 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_918 = tensor.collapse_shape %extracted_slice_914 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_919 = tensor.collapse_shape %extracted_slice_915 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_920 = tensor.collapse_shape %extracted_slice_916 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %708 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_917, %695 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %709 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%708, %collapsed_919 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %710 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_918, %695 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %711 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%710, %collapsed_920 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %712 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%709, %711 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x96x4x4xf32>
    %713 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%695, %cst_287 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%cst_537 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_921 = tensor.collapse_shape %713 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %714 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_921 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %715:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%714 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_922 = tensor.expand_shape %715#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %716 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%714, %expanded_922 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %717 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%716 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %718 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%717 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %719 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%717, %718 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %720 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%719 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %721 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%720 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_923 = tensor.expand_shape %721 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %722 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%712, %expanded_923 : tensor<1x96x4x4xf32>, tensor<1x1x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_924 = tensor.pad %722 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_925 = tensor.collapse_shape %cst_286 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %723 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_924, %collapsed_925 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%598 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %724 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_284 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %725 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%724 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<96xf32>
    %726 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%725 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %expanded_926 = tensor.expand_shape %cst_285 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_927 = tensor.expand_shape %726 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %727 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%723, %expanded_926 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %728 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%727, %expanded_927 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_928 = tensor.expand_shape %cst_283 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %729 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%728, %expanded_928 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_929 = tensor.expand_shape %cst_282 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %730 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%729, %expanded_929 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %731 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%730 : tensor<1x96x4x4xf32>) outs(%609 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %732 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%731 : tensor<1x96xf32>) outs(%608 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %transposed_930 = linalg.transpose ins(%cst_60 : tensor<12x96xf32>) outs(%612 : tensor<96x12xf32>) permutation = [1, 0] 
    %733 = linalg.matmul ins(%732, %transposed_930 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%614 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %734 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%733, %cst_281 : tensor<1x12xf32>, tensor<12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x12xf32>
    %735 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%734 : tensor<1x12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x12xf32>
    %transposed_931 = linalg.transpose ins(%cst_59 : tensor<384x12xf32>) outs(%618 : tensor<12x384xf32>) permutation = [1, 0] 
    %736 = linalg.matmul ins(%735, %transposed_931 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%620 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %737 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%736, %cst_280 : tensor<1x384xf32>, tensor<384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %738 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%737 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x384xf32>
    %739 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%738 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %740 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%739 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %expanded_932 = tensor.expand_shape %740 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %741 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_932, %cst_279 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %742 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%741, %cst_278 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %expanded_933 = tensor.expand_shape %742 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_934 = tensor.extract_slice %expanded_933[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_935 = tensor.extract_slice %expanded_933[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_936 = tensor.extract_slice %expanded_933[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_937 = tensor.extract_slice %expanded_933[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_938 = tensor.collapse_shape %extracted_slice_934 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_939 = tensor.collapse_shape %extracted_slice_935 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_940 = tensor.collapse_shape %extracted_slice_936 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_941 = tensor.collapse_shape %extracted_slice_937 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %743 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_938, %730 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %744 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%743, %collapsed_940 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %745 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_939, %730 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %746 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%745, %collapsed_941 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %747 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%744, %746 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x96x4x4xf32>
    %748 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%730, %cst_277 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%cst_538 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_942 = tensor.collapse_shape %748 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %749 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_942 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %750:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%749 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_943 = tensor.expand_shape %750#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %751 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%749, %expanded_943 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %752 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%751 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %753 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%752 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %754 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%752, %753 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %755 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%754 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %756 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%755 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_944 = tensor.expand_shape %756 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %757 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%747, %expanded_944 : tensor<1x96x4x4xf32>, tensor<1x1x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %758 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%757, %cst_58 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%587 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %759 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_275 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<16xf32>
    %760 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%759 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<16xf32>
    %761 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%760 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<16xf32>
    %expanded_945 = tensor.expand_shape %cst_276 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_946 = tensor.expand_shape %761 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %762 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%758, %expanded_945 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %763 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%762, %expanded_946 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_947 = tensor.expand_shape %cst_274 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %764 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%763, %expanded_947 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_948 = tensor.expand_shape %cst_273 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %765 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%764, %expanded_948 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %766 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%687, %765 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %767 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%766, %cst_57 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%598 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %768 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_271 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %769 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%768 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<96xf32>
    %770 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%769 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %expanded_949 = tensor.expand_shape %cst_272 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_950 = tensor.expand_shape %770 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %771 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%767, %expanded_949 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %772 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%771, %expanded_950 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_951 = tensor.expand_shape %cst_270 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %773 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%772, %expanded_951 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_952 = tensor.expand_shape %cst_269 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %774 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%773, %expanded_952 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %775 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%774 : tensor<1x96x4x4xf32>) outs(%609 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %776 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%775 : tensor<1x96xf32>) outs(%608 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %transposed_953 = linalg.transpose ins(%cst_56 : tensor<12x96xf32>) outs(%612 : tensor<96x12xf32>) permutation = [1, 0] 
    %777 = linalg.matmul ins(%776, %transposed_953 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%614 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %778 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%777, %cst_268 : tensor<1x12xf32>, tensor<12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x12xf32>
    %779 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%778 : tensor<1x12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x12xf32>
    %transposed_954 = linalg.transpose ins(%cst_55 : tensor<384x12xf32>) outs(%618 : tensor<12x384xf32>) permutation = [1, 0] 
    %780 = linalg.matmul ins(%779, %transposed_954 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%620 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %781 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%780, %cst_267 : tensor<1x384xf32>, tensor<384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %782 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%781 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x384xf32>
    %783 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%782 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %784 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%783 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %expanded_955 = tensor.expand_shape %784 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %785 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_955, %cst_266 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %786 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%785, %cst_265 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %expanded_956 = tensor.expand_shape %786 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_957 = tensor.extract_slice %expanded_956[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_958 = tensor.extract_slice %expanded_956[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_959 = tensor.extract_slice %expanded_956[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_960 = tensor.extract_slice %expanded_956[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_961 = tensor.collapse_shape %extracted_slice_957 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_962 = tensor.collapse_shape %extracted_slice_958 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_963 = tensor.collapse_shape %extracted_slice_959 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_964 = tensor.collapse_shape %extracted_slice_960 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %787 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_961, %774 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %788 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%787, %collapsed_963 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %789 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_962, %774 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %790 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%789, %collapsed_964 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %791 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%788, %790 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x96x4x4xf32>
    %792 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%774, %cst_264 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%cst_539 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_965 = tensor.collapse_shape %792 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %793 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_965 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %794:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%793 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_966 = tensor.expand_shape %794#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %795 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%793, %expanded_966 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %796 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%795 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %797 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%796 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %798 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%796, %797 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %799 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%798 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %800 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%799 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_967 = tensor.expand_shape %800 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %801 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%791, %expanded_967 : tensor<1x96x4x4xf32>, tensor<1x1x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_968 = tensor.pad %801 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_969 = tensor.collapse_shape %cst_263 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %802 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_968, %collapsed_969 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%598 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %803 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_261 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %804 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%803 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<96xf32>
    %805 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%804 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %expanded_970 = tensor.expand_shape %cst_262 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_971 = tensor.expand_shape %805 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %806 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%802, %expanded_970 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %807 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%806, %expanded_971 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_972 = tensor.expand_shape %cst_260 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %808 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%807, %expanded_972 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_973 = tensor.expand_shape %cst_259 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %809 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%808, %expanded_973 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %810 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%809 : tensor<1x96x4x4xf32>) outs(%609 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %811 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%810 : tensor<1x96xf32>) outs(%608 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %transposed_974 = linalg.transpose ins(%cst_54 : tensor<12x96xf32>) outs(%612 : tensor<96x12xf32>) permutation = [1, 0] 
    %812 = linalg.matmul ins(%811, %transposed_974 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%614 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %813 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%812, %cst_258 : tensor<1x12xf32>, tensor<12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x12xf32>
    %814 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%813 : tensor<1x12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x12xf32>
    %transposed_975 = linalg.transpose ins(%cst_53 : tensor<384x12xf32>) outs(%618 : tensor<12x384xf32>) permutation = [1, 0] 
    %815 = linalg.matmul ins(%814, %transposed_975 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%620 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %816 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%815, %cst_257 : tensor<1x384xf32>, tensor<384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %817 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%816 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x384xf32>
    %818 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%817 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %819 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%818 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %expanded_976 = tensor.expand_shape %819 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %820 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_976, %cst_256 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %821 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%820, %cst_255 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %expanded_977 = tensor.expand_shape %821 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_978 = tensor.extract_slice %expanded_977[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_979 = tensor.extract_slice %expanded_977[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_980 = tensor.extract_slice %expanded_977[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_981 = tensor.extract_slice %expanded_977[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_982 = tensor.collapse_shape %extracted_slice_978 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_983 = tensor.collapse_shape %extracted_slice_979 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_984 = tensor.collapse_shape %extracted_slice_980 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_985 = tensor.collapse_shape %extracted_slice_981 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %822 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_982, %809 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %823 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%822, %collapsed_984 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %824 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_983, %809 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %825 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%824, %collapsed_985 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %826 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%823, %825 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x96x4x4xf32>
    %827 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%809, %cst_254 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%cst_540 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_986 = tensor.collapse_shape %827 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %828 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_986 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %829:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%828 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_987 = tensor.expand_shape %829#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %830 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%828, %expanded_987 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %831 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%830 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %832 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%831 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %833 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%831, %832 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %834 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%833 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %835 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%834 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_988 = tensor.expand_shape %835 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %836 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%826, %expanded_988 : tensor<1x96x4x4xf32>, tensor<1x1x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %837 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%836, %cst_52 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%587 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %838 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_252 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<16xf32>
    %839 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%838 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<16xf32>
    %840 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%839 : tensor<16xf32>) outs(%589 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<16xf32>
    %expanded_989 = tensor.expand_shape %cst_253 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_990 = tensor.expand_shape %840 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %841 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%837, %expanded_989 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %842 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%841, %expanded_990 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_991 = tensor.expand_shape %cst_251 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %843 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%842, %expanded_991 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_992 = tensor.expand_shape %cst_250 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %844 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%843, %expanded_992 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %845 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%766, %844 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%586 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16x4x4xf32>
    %846 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%845, %cst_51 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%598 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %847 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_248 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %848 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%847 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<96xf32>
    %849 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%848 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %expanded_993 = tensor.expand_shape %cst_249 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_994 = tensor.expand_shape %849 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %850 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%846, %expanded_993 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %851 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%850, %expanded_994 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_995 = tensor.expand_shape %cst_247 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %852 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%851, %expanded_995 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_996 = tensor.expand_shape %cst_246 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %853 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%852, %expanded_996 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %854 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%853 : tensor<1x96x4x4xf32>) outs(%609 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %855 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%854 : tensor<1x96xf32>) outs(%608 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %transposed_997 = linalg.transpose ins(%cst_50 : tensor<12x96xf32>) outs(%612 : tensor<96x12xf32>) permutation = [1, 0] 
    %856 = linalg.matmul ins(%855, %transposed_997 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%614 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %857 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%856, %cst_245 : tensor<1x12xf32>, tensor<12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x12xf32>
    %858 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%857 : tensor<1x12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x12xf32>
    %transposed_998 = linalg.transpose ins(%cst_49 : tensor<384x12xf32>) outs(%618 : tensor<12x384xf32>) permutation = [1, 0] 
    %859 = linalg.matmul ins(%858, %transposed_998 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%620 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %860 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%859, %cst_244 : tensor<1x384xf32>, tensor<384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %861 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%860 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x384xf32>
    %862 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%861 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %863 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%862 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %expanded_999 = tensor.expand_shape %863 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %864 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_999, %cst_243 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %865 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%864, %cst_242 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %expanded_1000 = tensor.expand_shape %865 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_1001 = tensor.extract_slice %expanded_1000[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_1002 = tensor.extract_slice %expanded_1000[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_1003 = tensor.extract_slice %expanded_1000[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_1004 = tensor.extract_slice %expanded_1000[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_1005 = tensor.collapse_shape %extracted_slice_1001 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_1006 = tensor.collapse_shape %extracted_slice_1002 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_1007 = tensor.collapse_shape %extracted_slice_1003 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_1008 = tensor.collapse_shape %extracted_slice_1004 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %866 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1005, %853 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %867 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%866, %collapsed_1007 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %868 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1006, %853 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %869 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%868, %collapsed_1008 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %870 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%867, %869 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x96x4x4xf32>
    %871 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%853, %cst_241 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%cst_541 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_1009 = tensor.collapse_shape %871 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %872 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1009 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %873:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%872 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1010 = tensor.expand_shape %873#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %874 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%872, %expanded_1010 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %875 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%874 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %876 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%875 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %877 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%875, %876 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %878 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%877 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %879 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%878 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_1011 = tensor.expand_shape %879 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %880 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%870, %expanded_1011 : tensor<1x96x4x4xf32>, tensor<1x1x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_1012 = tensor.pad %880 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_1013 = tensor.collapse_shape %cst_240 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %881 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1012, %collapsed_1013 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%598 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %882 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_238 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %883 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%882 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<96xf32>
    %884 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%883 : tensor<96xf32>) outs(%600 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<96xf32>
    %expanded_1014 = tensor.expand_shape %cst_239 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_1015 = tensor.expand_shape %884 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %885 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%881, %expanded_1014 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %886 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%885, %expanded_1015 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_1016 = tensor.expand_shape %cst_237 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %887 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%886, %expanded_1016 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_1017 = tensor.expand_shape %cst_236 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %888 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%887, %expanded_1017 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %889 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%888 : tensor<1x96x4x4xf32>) outs(%609 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %890 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%889 : tensor<1x96xf32>) outs(%608 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96xf32>
    %transposed_1018 = linalg.transpose ins(%cst_48 : tensor<12x96xf32>) outs(%612 : tensor<96x12xf32>) permutation = [1, 0] 
    %891 = linalg.matmul ins(%890, %transposed_1018 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%614 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %892 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%891, %cst_235 : tensor<1x12xf32>, tensor<12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x12xf32>
    %893 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%892 : tensor<1x12xf32>) outs(%613 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x12xf32>
    %transposed_1019 = linalg.transpose ins(%cst_47 : tensor<384x12xf32>) outs(%618 : tensor<12x384xf32>) permutation = [1, 0] 
    %894 = linalg.matmul ins(%893, %transposed_1019 : tensor<1x12xf32>, tensor<12x384xf32>) outs(%620 : tensor<1x384xf32>) -> tensor<1x384xf32>
    %895 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%894, %cst_234 : tensor<1x384xf32>, tensor<384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %896 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%895 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x384xf32>
    %897 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%896 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %898 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%897 : tensor<1x384xf32>) outs(%619 : tensor<1x384xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x384xf32>
    %expanded_1020 = tensor.expand_shape %898 [[0], [1, 2]] output_shape [1, 4, 96] : tensor<1x384xf32> into tensor<1x4x96xf32>
    %899 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1020, %cst_233 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %900 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%899, %cst_232 : tensor<1x4x96xf32>, tensor<4x1xf32>) outs(%626 : tensor<1x4x96xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x96xf32>
    %expanded_1021 = tensor.expand_shape %900 [[0], [1], [2, 3, 4]] output_shape [1, 4, 96, 1, 1] : tensor<1x4x96xf32> into tensor<1x4x96x1x1xf32>
    %extracted_slice_1022 = tensor.extract_slice %expanded_1021[0, 0, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_1023 = tensor.extract_slice %expanded_1021[0, 1, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_1024 = tensor.extract_slice %expanded_1021[0, 2, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %extracted_slice_1025 = tensor.extract_slice %expanded_1021[0, 3, 0, 0, 0] [1, 1, 96, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x96x1x1xf32> to tensor<1x1x96x1x1xf32>
    %collapsed_1026 = tensor.collapse_shape %extracted_slice_1022 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_1027 = tensor.collapse_shape %extracted_slice_1023 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_1028 = tensor.collapse_shape %extracted_slice_1024 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %collapsed_1029 = tensor.collapse_shape %extracted_slice_1025 [[0, 1], [2], [3], [4]] : tensor<1x1x96x1x1xf32> into tensor<1x96x1x1xf32>
    %901 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1026, %888 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %902 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%901, %collapsed_1028 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %903 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1027, %888 : tensor<1x96x1x1xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %904 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%903, %collapsed_1029 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %905 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%902, %904 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x96x4x4xf32>
    %906 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%888, %cst_231 : tensor<1x96x4x4xf32>, tensor<1x96x1x1xf32>) outs(%cst_542 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_1030 = tensor.collapse_shape %906 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %907 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1030 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %908:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%907 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1031 = tensor.expand_shape %908#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %909 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%907, %expanded_1031 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %910 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%909 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %911 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%910 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %912 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%910, %911 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %913 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%912 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %914 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%913 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_1032 = tensor.expand_shape %914 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %915 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%905, %expanded_1032 : tensor<1x96x4x4xf32>, tensor<1x1x4x4xf32>) outs(%597 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x96x4x4xf32>
    %916 = tensor.empty() : tensor<1x24x4x4xf32>
    %917 = linalg.fill ins(%cst_82 : f32) outs(%916 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %918 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%915, %cst_46 : tensor<1x96x4x4xf32>, tensor<24x96x1x1xf32>) outs(%917 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %919 = tensor.empty() : tensor<24xf32>
    %920 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_229 : tensor<24xf32>) outs(%919 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<24xf32>
    %921 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%920 : tensor<24xf32>) outs(%919 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<24xf32>
    %922 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%921 : tensor<24xf32>) outs(%919 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<24xf32>
    %expanded_1033 = tensor.expand_shape %cst_230 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_1034 = tensor.expand_shape %922 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %923 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%918, %expanded_1033 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %924 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%923, %expanded_1034 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_1035 = tensor.expand_shape %cst_228 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %925 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%924, %expanded_1035 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_1036 = tensor.expand_shape %cst_227 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %926 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%925, %expanded_1036 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %927 = tensor.empty() : tensor<1x144x4x4xf32>
    %928 = linalg.fill ins(%cst_82 : f32) outs(%927 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %929 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%926, %cst_45 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%928 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %930 = tensor.empty() : tensor<144xf32>
    %931 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_225 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %932 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%931 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<144xf32>
    %933 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%932 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %expanded_1037 = tensor.expand_shape %cst_226 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_1038 = tensor.expand_shape %933 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %934 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%929, %expanded_1037 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %935 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%934, %expanded_1038 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_1039 = tensor.expand_shape %cst_224 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %936 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%935, %expanded_1039 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_1040 = tensor.expand_shape %cst_223 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %937 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%936, %expanded_1040 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %938 = tensor.empty() : tensor<1x144xf32>
    %939 = linalg.fill ins(%cst_82 : f32) outs(%938 : tensor<1x144xf32>) -> tensor<1x144xf32>
    %940 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%937 : tensor<1x144x4x4xf32>) outs(%939 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %941 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%940 : tensor<1x144xf32>) outs(%938 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %942 = tensor.empty() : tensor<144x18xf32>
    %transposed_1041 = linalg.transpose ins(%cst_44 : tensor<18x144xf32>) outs(%942 : tensor<144x18xf32>) permutation = [1, 0] 
    %943 = tensor.empty() : tensor<1x18xf32>
    %944 = linalg.fill ins(%cst_82 : f32) outs(%943 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %945 = linalg.matmul ins(%941, %transposed_1041 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%944 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %946 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%945, %cst_222 : tensor<1x18xf32>, tensor<18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x18xf32>
    %947 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%946 : tensor<1x18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x18xf32>
    %948 = tensor.empty() : tensor<18x576xf32>
    %transposed_1042 = linalg.transpose ins(%cst_43 : tensor<576x18xf32>) outs(%948 : tensor<18x576xf32>) permutation = [1, 0] 
    %949 = tensor.empty() : tensor<1x576xf32>
    %950 = linalg.fill ins(%cst_82 : f32) outs(%949 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %951 = linalg.matmul ins(%947, %transposed_1042 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%950 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %952 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%951, %cst_221 : tensor<1x576xf32>, tensor<576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %953 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%952 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x576xf32>
    %954 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%953 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %955 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%954 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %expanded_1043 = tensor.expand_shape %955 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %956 = tensor.empty() : tensor<1x4x144xf32>
    %957 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1043, %cst_220 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %958 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%957, %cst_219 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %expanded_1044 = tensor.expand_shape %958 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_1045 = tensor.extract_slice %expanded_1044[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1046 = tensor.extract_slice %expanded_1044[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1047 = tensor.extract_slice %expanded_1044[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1048 = tensor.extract_slice %expanded_1044[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_1049 = tensor.collapse_shape %extracted_slice_1045 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1050 = tensor.collapse_shape %extracted_slice_1046 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1051 = tensor.collapse_shape %extracted_slice_1047 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1052 = tensor.collapse_shape %extracted_slice_1048 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %959 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1049, %937 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %960 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%959, %collapsed_1051 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %961 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1050, %937 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %962 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%961, %collapsed_1052 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %963 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%960, %962 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x144x4x4xf32>
    %964 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%937, %cst_218 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%cst_543 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_1053 = tensor.collapse_shape %964 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %965 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1053 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %966:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%965 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1054 = tensor.expand_shape %966#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %967 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%965, %expanded_1054 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %968 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%967 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %969 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%968 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %970 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%968, %969 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %971 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%970 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %972 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%971 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_1055 = tensor.expand_shape %972 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %973 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%963, %expanded_1055 : tensor<1x144x4x4xf32>, tensor<1x1x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_1056 = tensor.pad %973 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %collapsed_1057 = tensor.collapse_shape %cst_42 [[0, 1], [2], [3]] : tensor<144x1x3x3xf32> into tensor<144x3x3xf32>
    %974 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1056, %collapsed_1057 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%928 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %975 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_216 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %976 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%975 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<144xf32>
    %977 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%976 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %expanded_1058 = tensor.expand_shape %cst_217 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_1059 = tensor.expand_shape %977 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %978 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%974, %expanded_1058 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %979 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%978, %expanded_1059 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_1060 = tensor.expand_shape %cst_215 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %980 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%979, %expanded_1060 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_1061 = tensor.expand_shape %cst_214 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %981 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%980, %expanded_1061 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %982 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%981 : tensor<1x144x4x4xf32>) outs(%939 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %983 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%982 : tensor<1x144xf32>) outs(%938 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %transposed_1062 = linalg.transpose ins(%cst_41 : tensor<18x144xf32>) outs(%942 : tensor<144x18xf32>) permutation = [1, 0] 
    %984 = linalg.matmul ins(%983, %transposed_1062 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%944 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %985 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%984, %cst_213 : tensor<1x18xf32>, tensor<18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x18xf32>
    %986 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%985 : tensor<1x18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x18xf32>
    %transposed_1063 = linalg.transpose ins(%cst_40 : tensor<576x18xf32>) outs(%948 : tensor<18x576xf32>) permutation = [1, 0] 
    %987 = linalg.matmul ins(%986, %transposed_1063 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%950 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %988 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%987, %cst_212 : tensor<1x576xf32>, tensor<576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %989 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%988 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x576xf32>
    %990 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%989 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %991 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%990 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %expanded_1064 = tensor.expand_shape %991 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %992 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1064, %cst_211 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %993 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%992, %cst_210 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %expanded_1065 = tensor.expand_shape %993 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_1066 = tensor.extract_slice %expanded_1065[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1067 = tensor.extract_slice %expanded_1065[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1068 = tensor.extract_slice %expanded_1065[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1069 = tensor.extract_slice %expanded_1065[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_1070 = tensor.collapse_shape %extracted_slice_1066 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1071 = tensor.collapse_shape %extracted_slice_1067 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1072 = tensor.collapse_shape %extracted_slice_1068 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1073 = tensor.collapse_shape %extracted_slice_1069 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %994 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1070, %981 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %995 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%994, %collapsed_1072 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %996 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1071, %981 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %997 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%996, %collapsed_1073 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %998 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%995, %997 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x144x4x4xf32>
    %999 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%981, %cst_209 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%cst_544 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_1074 = tensor.collapse_shape %999 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %1000 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1074 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1001:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1000 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1075 = tensor.expand_shape %1001#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1002 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1000, %expanded_1075 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1003 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1002 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1004 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1003 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1005 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1003, %1004 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1006 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1005 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %1007 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1006 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_1076 = tensor.expand_shape %1007 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %1008 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%998, %expanded_1076 : tensor<1x144x4x4xf32>, tensor<1x1x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1009 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1008, %cst_39 : tensor<1x144x4x4xf32>, tensor<24x144x1x1xf32>) outs(%917 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %1010 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_207 : tensor<24xf32>) outs(%919 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<24xf32>
    %1011 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1010 : tensor<24xf32>) outs(%919 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<24xf32>
    %1012 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1011 : tensor<24xf32>) outs(%919 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<24xf32>
    %expanded_1077 = tensor.expand_shape %cst_208 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_1078 = tensor.expand_shape %1012 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %1013 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1009, %expanded_1077 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %1014 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1013, %expanded_1078 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_1079 = tensor.expand_shape %cst_206 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %1015 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1014, %expanded_1079 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_1080 = tensor.expand_shape %cst_205 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %1016 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1015, %expanded_1080 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %1017 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%926, %1016 : tensor<1x24x4x4xf32>, tensor<1x24x4x4xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %1018 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1017, %cst_38 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%928 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %1019 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_203 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %1020 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1019 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<144xf32>
    %1021 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1020 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %expanded_1081 = tensor.expand_shape %cst_204 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_1082 = tensor.expand_shape %1021 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1022 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1018, %expanded_1081 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1023 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1022, %expanded_1082 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_1083 = tensor.expand_shape %cst_202 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1024 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1023, %expanded_1083 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_1084 = tensor.expand_shape %cst_201 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1025 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1024, %expanded_1084 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1026 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1025 : tensor<1x144x4x4xf32>) outs(%939 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %1027 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1026 : tensor<1x144xf32>) outs(%938 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %transposed_1085 = linalg.transpose ins(%cst_37 : tensor<18x144xf32>) outs(%942 : tensor<144x18xf32>) permutation = [1, 0] 
    %1028 = linalg.matmul ins(%1027, %transposed_1085 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%944 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %1029 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1028, %cst_200 : tensor<1x18xf32>, tensor<18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x18xf32>
    %1030 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1029 : tensor<1x18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x18xf32>
    %transposed_1086 = linalg.transpose ins(%cst_36 : tensor<576x18xf32>) outs(%948 : tensor<18x576xf32>) permutation = [1, 0] 
    %1031 = linalg.matmul ins(%1030, %transposed_1086 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%950 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %1032 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1031, %cst_199 : tensor<1x576xf32>, tensor<576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %1033 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1032 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x576xf32>
    %1034 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1033 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %1035 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1034 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %expanded_1087 = tensor.expand_shape %1035 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %1036 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1087, %cst_198 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %1037 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1036, %cst_197 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %expanded_1088 = tensor.expand_shape %1037 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_1089 = tensor.extract_slice %expanded_1088[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1090 = tensor.extract_slice %expanded_1088[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1091 = tensor.extract_slice %expanded_1088[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1092 = tensor.extract_slice %expanded_1088[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_1093 = tensor.collapse_shape %extracted_slice_1089 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1094 = tensor.collapse_shape %extracted_slice_1090 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1095 = tensor.collapse_shape %extracted_slice_1091 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1096 = tensor.collapse_shape %extracted_slice_1092 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %1038 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1093, %1025 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1039 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1038, %collapsed_1095 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1040 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1094, %1025 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1041 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1040, %collapsed_1096 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1042 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1039, %1041 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x144x4x4xf32>
    %1043 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1025, %cst_196 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%cst_545 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_1097 = tensor.collapse_shape %1043 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %1044 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1097 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1045:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1044 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1098 = tensor.expand_shape %1045#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1046 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1044, %expanded_1098 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1047 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1046 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1048 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1047 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1049 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1047, %1048 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1050 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1049 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %1051 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1050 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_1099 = tensor.expand_shape %1051 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %1052 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1042, %expanded_1099 : tensor<1x144x4x4xf32>, tensor<1x1x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_1100 = tensor.pad %1052 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %collapsed_1101 = tensor.collapse_shape %cst_35 [[0, 1], [2], [3]] : tensor<144x1x3x3xf32> into tensor<144x3x3xf32>
    %1053 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1100, %collapsed_1101 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%928 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %1054 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_194 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %1055 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1054 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<144xf32>
    %1056 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1055 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %expanded_1102 = tensor.expand_shape %cst_195 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_1103 = tensor.expand_shape %1056 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1057 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1053, %expanded_1102 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1058 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1057, %expanded_1103 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_1104 = tensor.expand_shape %cst_193 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1059 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1058, %expanded_1104 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_1105 = tensor.expand_shape %cst_192 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1060 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1059, %expanded_1105 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1061 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1060 : tensor<1x144x4x4xf32>) outs(%939 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %1062 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1061 : tensor<1x144xf32>) outs(%938 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %transposed_1106 = linalg.transpose ins(%cst_34 : tensor<18x144xf32>) outs(%942 : tensor<144x18xf32>) permutation = [1, 0] 
    %1063 = linalg.matmul ins(%1062, %transposed_1106 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%944 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %1064 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1063, %cst_191 : tensor<1x18xf32>, tensor<18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x18xf32>
    %1065 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1064 : tensor<1x18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x18xf32>
    %transposed_1107 = linalg.transpose ins(%cst_33 : tensor<576x18xf32>) outs(%948 : tensor<18x576xf32>) permutation = [1, 0] 
    %1066 = linalg.matmul ins(%1065, %transposed_1107 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%950 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %1067 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1066, %cst_190 : tensor<1x576xf32>, tensor<576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %1068 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1067 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x576xf32>
    %1069 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1068 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %1070 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1069 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %expanded_1108 = tensor.expand_shape %1070 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %1071 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1108, %cst_189 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %1072 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1071, %cst_188 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %expanded_1109 = tensor.expand_shape %1072 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_1110 = tensor.extract_slice %expanded_1109[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1111 = tensor.extract_slice %expanded_1109[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1112 = tensor.extract_slice %expanded_1109[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1113 = tensor.extract_slice %expanded_1109[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_1114 = tensor.collapse_shape %extracted_slice_1110 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1115 = tensor.collapse_shape %extracted_slice_1111 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1116 = tensor.collapse_shape %extracted_slice_1112 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1117 = tensor.collapse_shape %extracted_slice_1113 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %1073 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1114, %1060 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1074 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1073, %collapsed_1116 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1075 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1115, %1060 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1076 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1075, %collapsed_1117 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1077 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1074, %1076 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x144x4x4xf32>
    %1078 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1060, %cst_187 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%cst_546 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_1118 = tensor.collapse_shape %1078 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %1079 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1118 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1080:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1079 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1119 = tensor.expand_shape %1080#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1081 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1079, %expanded_1119 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1082 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1081 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1083 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1082 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1084 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1082, %1083 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1085 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1084 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %1086 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1085 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_1120 = tensor.expand_shape %1086 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %1087 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1077, %expanded_1120 : tensor<1x144x4x4xf32>, tensor<1x1x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1088 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1087, %cst_32 : tensor<1x144x4x4xf32>, tensor<24x144x1x1xf32>) outs(%917 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %1089 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_185 : tensor<24xf32>) outs(%919 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<24xf32>
    %1090 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1089 : tensor<24xf32>) outs(%919 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<24xf32>
    %1091 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1090 : tensor<24xf32>) outs(%919 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<24xf32>
    %expanded_1121 = tensor.expand_shape %cst_186 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_1122 = tensor.expand_shape %1091 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %1092 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1088, %expanded_1121 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %1093 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1092, %expanded_1122 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_1123 = tensor.expand_shape %cst_184 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %1094 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1093, %expanded_1123 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_1124 = tensor.expand_shape %cst_183 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %1095 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1094, %expanded_1124 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %1096 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1017, %1095 : tensor<1x24x4x4xf32>, tensor<1x24x4x4xf32>) outs(%916 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x24x4x4xf32>
    %1097 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1096, %cst_31 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%928 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %1098 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_181 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %1099 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1098 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<144xf32>
    %1100 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1099 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %expanded_1125 = tensor.expand_shape %cst_182 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_1126 = tensor.expand_shape %1100 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1101 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1097, %expanded_1125 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1102 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1101, %expanded_1126 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_1127 = tensor.expand_shape %cst_180 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1103 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1102, %expanded_1127 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_1128 = tensor.expand_shape %cst_179 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1104 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1103, %expanded_1128 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1105 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1104 : tensor<1x144x4x4xf32>) outs(%939 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %1106 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1105 : tensor<1x144xf32>) outs(%938 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_533 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %transposed_1129 = linalg.transpose ins(%cst_30 : tensor<18x144xf32>) outs(%942 : tensor<144x18xf32>) permutation = [1, 0] 
    %1107 = linalg.matmul ins(%1106, %transposed_1129 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%944 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %1108 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1107, %cst_178 : tensor<1x18xf32>, tensor<18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x18xf32>
    %1109 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1108 : tensor<1x18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x18xf32>
    %transposed_1130 = linalg.transpose ins(%cst_29 : tensor<576x18xf32>) outs(%948 : tensor<18x576xf32>) permutation = [1, 0] 
    %1110 = linalg.matmul ins(%1109, %transposed_1130 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%950 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %1111 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1110, %cst_177 : tensor<1x576xf32>, tensor<576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %1112 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1111 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x576xf32>
    %1113 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1112 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %1114 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1113 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %expanded_1131 = tensor.expand_shape %1114 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %1115 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1131, %cst_176 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %1116 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1115, %cst_175 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %expanded_1132 = tensor.expand_shape %1116 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_1133 = tensor.extract_slice %expanded_1132[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1134 = tensor.extract_slice %expanded_1132[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1135 = tensor.extract_slice %expanded_1132[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1136 = tensor.extract_slice %expanded_1132[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_1137 = tensor.collapse_shape %extracted_slice_1133 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1138 = tensor.collapse_shape %extracted_slice_1134 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1139 = tensor.collapse_shape %extracted_slice_1135 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1140 = tensor.collapse_shape %extracted_slice_1136 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %1117 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1137, %1104 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1118 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1117, %collapsed_1139 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1119 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1138, %1104 : tensor<1x144x1x1xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1120 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1119, %collapsed_1140 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %1121 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1118, %1120 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x144x4x4xf32>
    %1122 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1104, %cst_174 : tensor<1x144x4x4xf32>, tensor<1x144x1x1xf32>) outs(%cst_547 : tensor<1x1x4x4xf32>) -> tensor<1x1x4x4xf32>
    %collapsed_1141 = tensor.collapse_shape %1122 [[0], [1, 2, 3]] : tensor<1x1x4x4xf32> into tensor<1x16xf32>
    %1123 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1141 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1124:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1123 : tensor<1x16xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1142 = tensor.expand_shape %1124#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1125 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1123, %expanded_1142 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1126 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1125 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1127 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1126 : tensor<1x16xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1128 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1126, %1127 : tensor<1x16xf32>, tensor<1x1xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x16xf32>
    %1129 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1128 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_324 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %1130 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1129 : tensor<1x16xf32>) outs(%576 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x16xf32>
    %expanded_1143 = tensor.expand_shape %1130 [[0], [1, 2, 3]] output_shape [1, 1, 4, 4] : tensor<1x16xf32> into tensor<1x1x4x4xf32>
    %1131 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1121, %expanded_1143 : tensor<1x144x4x4xf32>, tensor<1x1x4x4xf32>) outs(%927 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_1144 = tensor.pad %1131 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %1132 = tensor.empty() : tensor<1x144x2x2xf32>
    %1133 = linalg.fill ins(%cst_82 : f32) outs(%1132 : tensor<1x144x2x2xf32>) -> tensor<1x144x2x2xf32>
    %collapsed_1145 = tensor.collapse_shape %cst_28 [[0, 1], [2], [3]] : tensor<144x1x3x3xf32> into tensor<144x3x3xf32>
    %1134 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_1144, %collapsed_1145 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%1133 : tensor<1x144x2x2xf32>) -> tensor<1x144x2x2xf32>
    %1135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_172 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %1136 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1135 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<144xf32>
    %1137 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1136 : tensor<144xf32>) outs(%930 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<144xf32>
    %expanded_1146 = tensor.expand_shape %cst_173 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_1147 = tensor.expand_shape %1137 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1138 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1134, %expanded_1146 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%1132 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x2x2xf32>
    %1139 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1138, %expanded_1147 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%1132 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x2x2xf32>
    %expanded_1148 = tensor.expand_shape %cst_171 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1140 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1139, %expanded_1148 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%1132 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x2x2xf32>
    %expanded_1149 = tensor.expand_shape %cst_170 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %1141 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1140, %expanded_1149 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%1132 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x2x2xf32>
    %1142 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1141 : tensor<1x144x2x2xf32>) outs(%939 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %1143 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1142 : tensor<1x144xf32>) outs(%938 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_548 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144xf32>
    %transposed_1150 = linalg.transpose ins(%cst_27 : tensor<18x144xf32>) outs(%942 : tensor<144x18xf32>) permutation = [1, 0] 
    %1144 = linalg.matmul ins(%1143, %transposed_1150 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%944 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %1145 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1144, %cst_169 : tensor<1x18xf32>, tensor<18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x18xf32>
    %1146 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1145 : tensor<1x18xf32>) outs(%943 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x18xf32>
    %transposed_1151 = linalg.transpose ins(%cst_26 : tensor<576x18xf32>) outs(%948 : tensor<18x576xf32>) permutation = [1, 0] 
    %1147 = linalg.matmul ins(%1146, %transposed_1151 : tensor<1x18xf32>, tensor<18x576xf32>) outs(%950 : tensor<1x576xf32>) -> tensor<1x576xf32>
    %1148 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1147, %cst_168 : tensor<1x576xf32>, tensor<576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %1149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1148 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x576xf32>
    %1150 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1149 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %1151 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1150 : tensor<1x576xf32>) outs(%949 : tensor<1x576xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x576xf32>
    %expanded_1152 = tensor.expand_shape %1151 [[0], [1, 2]] output_shape [1, 4, 144] : tensor<1x576xf32> into tensor<1x4x144xf32>
    %1152 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1152, %cst_167 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %1153 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1152, %cst_166 : tensor<1x4x144xf32>, tensor<4x1xf32>) outs(%956 : tensor<1x4x144xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x144xf32>
    %expanded_1153 = tensor.expand_shape %1153 [[0], [1], [2, 3, 4]] output_shape [1, 4, 144, 1, 1] : tensor<1x4x144xf32> into tensor<1x4x144x1x1xf32>
    %extracted_slice_1154 = tensor.extract_slice %expanded_1153[0, 0, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1155 = tensor.extract_slice %expanded_1153[0, 1, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1156 = tensor.extract_slice %expanded_1153[0, 2, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %extracted_slice_1157 = tensor.extract_slice %expanded_1153[0, 3, 0, 0, 0] [1, 1, 144, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x144x1x1xf32> to tensor<1x1x144x1x1xf32>
    %collapsed_1158 = tensor.collapse_shape %extracted_slice_1154 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1159 = tensor.collapse_shape %extracted_slice_1155 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1160 = tensor.collapse_shape %extracted_slice_1156 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %collapsed_1161 = tensor.collapse_shape %extracted_slice_1157 [[0, 1], [2], [3], [4]] : tensor<1x1x144x1x1xf32> into tensor<1x144x1x1xf32>
    %1154 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1158, %1141 : tensor<1x144x1x1xf32>, tensor<1x144x2x2xf32>) outs(%1132 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x2x2xf32>
    %1155 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1154, %collapsed_1160 : tensor<1x144x2x2xf32>, tensor<1x144x1x1xf32>) outs(%1132 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x2x2xf32>
    %1156 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1159, %1141 : tensor<1x144x1x1xf32>, tensor<1x144x2x2xf32>) outs(%1132 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x2x2xf32>
    %1157 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1156, %collapsed_1161 : tensor<1x144x2x2xf32>, tensor<1x144x1x1xf32>) outs(%1132 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x2x2xf32>
    %1158 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1155, %1157 : tensor<1x144x2x2xf32>, tensor<1x144x2x2xf32>) outs(%1132 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x144x2x2xf32>
    %1159 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1141, %cst_165 : tensor<1x144x2x2xf32>, tensor<1x144x1x1xf32>) outs(%cst_549 : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
    %collapsed_1162 = tensor.collapse_shape %1159 [[0], [1, 2, 3]] : tensor<1x1x2x2xf32> into tensor<1x4xf32>
    %1160 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1162 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1161:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1160 : tensor<1x4xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1163 = tensor.expand_shape %1161#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1162 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1160, %expanded_1163 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1163 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1162 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1164 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1163 : tensor<1x4xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1165 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1163, %1164 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1166 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1165 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_164 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %1167 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1166 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %expanded_1164 = tensor.expand_shape %1167 [[0], [1, 2, 3]] output_shape [1, 1, 2, 2] : tensor<1x4xf32> into tensor<1x1x2x2xf32>
    %1168 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1158, %expanded_1164 : tensor<1x144x2x2xf32>, tensor<1x1x2x2xf32>) outs(%1132 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x144x2x2xf32>
    %1169 = tensor.empty() : tensor<1x40x2x2xf32>
    %1170 = linalg.fill ins(%cst_82 : f32) outs(%1169 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %1171 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1168, %cst_25 : tensor<1x144x2x2xf32>, tensor<40x144x1x1xf32>) outs(%1170 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %1172 = tensor.empty() : tensor<40xf32>
    %1173 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_162 : tensor<40xf32>) outs(%1172 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<40xf32>
    %1174 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1173 : tensor<40xf32>) outs(%1172 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<40xf32>
    %1175 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1174 : tensor<40xf32>) outs(%1172 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<40xf32>
    %expanded_1165 = tensor.expand_shape %cst_163 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %expanded_1166 = tensor.expand_shape %1175 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1176 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1171, %expanded_1165 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %1177 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1176, %expanded_1166 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1167 = tensor.expand_shape %cst_161 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1178 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1177, %expanded_1167 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1168 = tensor.expand_shape %cst_160 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1179 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1178, %expanded_1168 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %1180 = tensor.empty() : tensor<1x240x2x2xf32>
    %1181 = linalg.fill ins(%cst_82 : f32) outs(%1180 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %1182 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1179, %cst_24 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%1181 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %1183 = tensor.empty() : tensor<240xf32>
    %1184 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_158 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %1185 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1184 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<240xf32>
    %1186 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1185 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %expanded_1169 = tensor.expand_shape %cst_159 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1170 = tensor.expand_shape %1186 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1187 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1182, %expanded_1169 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1188 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1187, %expanded_1170 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1171 = tensor.expand_shape %cst_157 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1189 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1188, %expanded_1171 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1172 = tensor.expand_shape %cst_156 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1190 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1189, %expanded_1172 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1191 = tensor.empty() : tensor<1x240xf32>
    %1192 = linalg.fill ins(%cst_82 : f32) outs(%1191 : tensor<1x240xf32>) -> tensor<1x240xf32>
    %1193 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1190 : tensor<1x240x2x2xf32>) outs(%1192 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %1194 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1193 : tensor<1x240xf32>) outs(%1191 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_548 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %1195 = tensor.empty() : tensor<240x30xf32>
    %transposed_1173 = linalg.transpose ins(%cst_23 : tensor<30x240xf32>) outs(%1195 : tensor<240x30xf32>) permutation = [1, 0] 
    %1196 = tensor.empty() : tensor<1x30xf32>
    %1197 = linalg.fill ins(%cst_82 : f32) outs(%1196 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %1198 = linalg.matmul ins(%1194, %transposed_1173 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%1197 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %1199 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1198, %cst_155 : tensor<1x30xf32>, tensor<30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x30xf32>
    %1200 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1199 : tensor<1x30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x30xf32>
    %1201 = tensor.empty() : tensor<30x960xf32>
    %transposed_1174 = linalg.transpose ins(%cst_22 : tensor<960x30xf32>) outs(%1201 : tensor<30x960xf32>) permutation = [1, 0] 
    %1202 = tensor.empty() : tensor<1x960xf32>
    %1203 = linalg.fill ins(%cst_82 : f32) outs(%1202 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %1204 = linalg.matmul ins(%1200, %transposed_1174 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%1203 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %1205 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1204, %cst_154 : tensor<1x960xf32>, tensor<960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1206 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1205 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x960xf32>
    %1207 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1206 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1208 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1207 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %expanded_1175 = tensor.expand_shape %1208 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %1209 = tensor.empty() : tensor<1x4x240xf32>
    %1210 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1175, %cst_153 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %1211 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1210, %cst_152 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1176 = tensor.expand_shape %1211 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1177 = tensor.extract_slice %expanded_1176[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1178 = tensor.extract_slice %expanded_1176[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1179 = tensor.extract_slice %expanded_1176[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1180 = tensor.extract_slice %expanded_1176[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1181 = tensor.collapse_shape %extracted_slice_1177 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1182 = tensor.collapse_shape %extracted_slice_1178 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1183 = tensor.collapse_shape %extracted_slice_1179 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1184 = tensor.collapse_shape %extracted_slice_1180 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %1212 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1181, %1190 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1213 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1212, %collapsed_1183 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1214 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1182, %1190 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1215 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1214, %collapsed_1184 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1216 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1213, %1215 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x240x2x2xf32>
    %1217 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1190, %cst_151 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%cst_550 : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
    %collapsed_1185 = tensor.collapse_shape %1217 [[0], [1, 2, 3]] : tensor<1x1x2x2xf32> into tensor<1x4xf32>
    %1218 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1185 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1219:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1218 : tensor<1x4xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1186 = tensor.expand_shape %1219#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1220 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1218, %expanded_1186 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1221 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1220 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1222 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1221 : tensor<1x4xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1223 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1221, %1222 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1224 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1223 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_164 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %1225 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1224 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %expanded_1187 = tensor.expand_shape %1225 [[0], [1, 2, 3]] output_shape [1, 1, 2, 2] : tensor<1x4xf32> into tensor<1x1x2x2xf32>
    %1226 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1216, %expanded_1187 : tensor<1x240x2x2xf32>, tensor<1x1x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_1188 = tensor.pad %1226 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %collapsed_1189 = tensor.collapse_shape %cst_21 [[0, 1], [2], [3]] : tensor<240x1x3x3xf32> into tensor<240x3x3xf32>
    %1227 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1188, %collapsed_1189 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%1181 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %1228 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_149 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %1229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1228 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<240xf32>
    %1230 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1229 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %expanded_1190 = tensor.expand_shape %cst_150 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1191 = tensor.expand_shape %1230 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1231 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1227, %expanded_1190 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1232 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1231, %expanded_1191 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1192 = tensor.expand_shape %cst_148 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1233 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1232, %expanded_1192 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1193 = tensor.expand_shape %cst_147 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1234 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1233, %expanded_1193 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1235 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1234 : tensor<1x240x2x2xf32>) outs(%1192 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %1236 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1235 : tensor<1x240xf32>) outs(%1191 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_548 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %transposed_1194 = linalg.transpose ins(%cst_20 : tensor<30x240xf32>) outs(%1195 : tensor<240x30xf32>) permutation = [1, 0] 
    %1237 = linalg.matmul ins(%1236, %transposed_1194 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%1197 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %1238 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1237, %cst_146 : tensor<1x30xf32>, tensor<30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x30xf32>
    %1239 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1238 : tensor<1x30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x30xf32>
    %transposed_1195 = linalg.transpose ins(%cst_19 : tensor<960x30xf32>) outs(%1201 : tensor<30x960xf32>) permutation = [1, 0] 
    %1240 = linalg.matmul ins(%1239, %transposed_1195 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%1203 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %1241 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1240, %cst_145 : tensor<1x960xf32>, tensor<960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1242 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1241 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x960xf32>
    %1243 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1242 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1244 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1243 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %expanded_1196 = tensor.expand_shape %1244 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %1245 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1196, %cst_144 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %1246 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1245, %cst_143 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1197 = tensor.expand_shape %1246 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1198 = tensor.extract_slice %expanded_1197[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1199 = tensor.extract_slice %expanded_1197[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1200 = tensor.extract_slice %expanded_1197[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1201 = tensor.extract_slice %expanded_1197[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1202 = tensor.collapse_shape %extracted_slice_1198 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1203 = tensor.collapse_shape %extracted_slice_1199 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1204 = tensor.collapse_shape %extracted_slice_1200 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1205 = tensor.collapse_shape %extracted_slice_1201 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %1247 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1202, %1234 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1248 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1247, %collapsed_1204 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1249 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1203, %1234 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1250 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1249, %collapsed_1205 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1251 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1248, %1250 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x240x2x2xf32>
    %1252 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1234, %cst_142 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%cst_551 : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
    %collapsed_1206 = tensor.collapse_shape %1252 [[0], [1, 2, 3]] : tensor<1x1x2x2xf32> into tensor<1x4xf32>
    %1253 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1206 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1254:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1253 : tensor<1x4xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1207 = tensor.expand_shape %1254#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1255 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1253, %expanded_1207 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1256 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1255 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1257 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1256 : tensor<1x4xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1258 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1256, %1257 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1259 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1258 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_164 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %1260 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1259 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %expanded_1208 = tensor.expand_shape %1260 [[0], [1, 2, 3]] output_shape [1, 1, 2, 2] : tensor<1x4xf32> into tensor<1x1x2x2xf32>
    %1261 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1251, %expanded_1208 : tensor<1x240x2x2xf32>, tensor<1x1x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1262 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1261, %cst_18 : tensor<1x240x2x2xf32>, tensor<40x240x1x1xf32>) outs(%1170 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %1263 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_140 : tensor<40xf32>) outs(%1172 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<40xf32>
    %1264 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1263 : tensor<40xf32>) outs(%1172 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<40xf32>
    %1265 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1264 : tensor<40xf32>) outs(%1172 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<40xf32>
    %expanded_1209 = tensor.expand_shape %cst_141 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %expanded_1210 = tensor.expand_shape %1265 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1266 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1262, %expanded_1209 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %1267 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1266, %expanded_1210 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1211 = tensor.expand_shape %cst_139 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1268 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1267, %expanded_1211 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1212 = tensor.expand_shape %cst_138 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1269 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1268, %expanded_1212 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %1270 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1179, %1269 : tensor<1x40x2x2xf32>, tensor<1x40x2x2xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %1271 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1270, %cst_17 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%1181 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %1272 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_136 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %1273 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1272 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<240xf32>
    %1274 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1273 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %expanded_1213 = tensor.expand_shape %cst_137 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1214 = tensor.expand_shape %1274 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1275 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1271, %expanded_1213 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1276 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1275, %expanded_1214 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1215 = tensor.expand_shape %cst_135 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1277 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1276, %expanded_1215 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1216 = tensor.expand_shape %cst_134 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1278 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1277, %expanded_1216 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1279 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1278 : tensor<1x240x2x2xf32>) outs(%1192 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %1280 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1279 : tensor<1x240xf32>) outs(%1191 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_548 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %transposed_1217 = linalg.transpose ins(%cst_16 : tensor<30x240xf32>) outs(%1195 : tensor<240x30xf32>) permutation = [1, 0] 
    %1281 = linalg.matmul ins(%1280, %transposed_1217 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%1197 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %1282 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1281, %cst_133 : tensor<1x30xf32>, tensor<30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x30xf32>
    %1283 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1282 : tensor<1x30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x30xf32>
    %transposed_1218 = linalg.transpose ins(%cst_15 : tensor<960x30xf32>) outs(%1201 : tensor<30x960xf32>) permutation = [1, 0] 
    %1284 = linalg.matmul ins(%1283, %transposed_1218 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%1203 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %1285 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1284, %cst_132 : tensor<1x960xf32>, tensor<960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1286 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1285 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x960xf32>
    %1287 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1286 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1288 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1287 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %expanded_1219 = tensor.expand_shape %1288 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %1289 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1219, %cst_131 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %1290 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1289, %cst_130 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1220 = tensor.expand_shape %1290 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1221 = tensor.extract_slice %expanded_1220[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1222 = tensor.extract_slice %expanded_1220[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1223 = tensor.extract_slice %expanded_1220[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1224 = tensor.extract_slice %expanded_1220[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1225 = tensor.collapse_shape %extracted_slice_1221 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1226 = tensor.collapse_shape %extracted_slice_1222 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1227 = tensor.collapse_shape %extracted_slice_1223 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1228 = tensor.collapse_shape %extracted_slice_1224 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %1291 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1225, %1278 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1292 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1291, %collapsed_1227 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1293 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1226, %1278 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1294 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1293, %collapsed_1228 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1295 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1292, %1294 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x240x2x2xf32>
    %1296 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1278, %cst_129 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%cst_552 : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
    %collapsed_1229 = tensor.collapse_shape %1296 [[0], [1, 2, 3]] : tensor<1x1x2x2xf32> into tensor<1x4xf32>
    %1297 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1229 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1298:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1297 : tensor<1x4xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1230 = tensor.expand_shape %1298#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1299 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1297, %expanded_1230 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1300 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1299 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1301 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1300 : tensor<1x4xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1302 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1300, %1301 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1303 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1302 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_164 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %1304 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1303 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %expanded_1231 = tensor.expand_shape %1304 [[0], [1, 2, 3]] output_shape [1, 1, 2, 2] : tensor<1x4xf32> into tensor<1x1x2x2xf32>
    %1305 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1295, %expanded_1231 : tensor<1x240x2x2xf32>, tensor<1x1x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_1232 = tensor.pad %1305 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %collapsed_1233 = tensor.collapse_shape %cst_14 [[0, 1], [2], [3]] : tensor<240x1x3x3xf32> into tensor<240x3x3xf32>
    %1306 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1232, %collapsed_1233 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%1181 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %1307 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_127 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %1308 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1307 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<240xf32>
    %1309 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1308 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %expanded_1234 = tensor.expand_shape %cst_128 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1235 = tensor.expand_shape %1309 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1310 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1306, %expanded_1234 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1311 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1310, %expanded_1235 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1236 = tensor.expand_shape %cst_126 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1312 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1311, %expanded_1236 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1237 = tensor.expand_shape %cst_125 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1313 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1312, %expanded_1237 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1314 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1313 : tensor<1x240x2x2xf32>) outs(%1192 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %1315 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1314 : tensor<1x240xf32>) outs(%1191 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_548 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %transposed_1238 = linalg.transpose ins(%cst_13 : tensor<30x240xf32>) outs(%1195 : tensor<240x30xf32>) permutation = [1, 0] 
    %1316 = linalg.matmul ins(%1315, %transposed_1238 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%1197 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %1317 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1316, %cst_124 : tensor<1x30xf32>, tensor<30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x30xf32>
    %1318 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1317 : tensor<1x30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x30xf32>
    %transposed_1239 = linalg.transpose ins(%cst_12 : tensor<960x30xf32>) outs(%1201 : tensor<30x960xf32>) permutation = [1, 0] 
    %1319 = linalg.matmul ins(%1318, %transposed_1239 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%1203 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %1320 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1319, %cst_123 : tensor<1x960xf32>, tensor<960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1321 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1320 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x960xf32>
    %1322 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1321 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1323 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1322 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %expanded_1240 = tensor.expand_shape %1323 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %1324 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1240, %cst_122 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %1325 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1324, %cst_121 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1241 = tensor.expand_shape %1325 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1242 = tensor.extract_slice %expanded_1241[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1243 = tensor.extract_slice %expanded_1241[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1244 = tensor.extract_slice %expanded_1241[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1245 = tensor.extract_slice %expanded_1241[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1246 = tensor.collapse_shape %extracted_slice_1242 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1247 = tensor.collapse_shape %extracted_slice_1243 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1248 = tensor.collapse_shape %extracted_slice_1244 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1249 = tensor.collapse_shape %extracted_slice_1245 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %1326 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1246, %1313 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1327 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1326, %collapsed_1248 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1328 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1247, %1313 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1329 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1328, %collapsed_1249 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1330 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1327, %1329 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x240x2x2xf32>
    %1331 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1313, %cst_120 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%cst_553 : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
    %collapsed_1250 = tensor.collapse_shape %1331 [[0], [1, 2, 3]] : tensor<1x1x2x2xf32> into tensor<1x4xf32>
    %1332 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1250 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1333:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1332 : tensor<1x4xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1251 = tensor.expand_shape %1333#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1334 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1332, %expanded_1251 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1335 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1334 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1336 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1335 : tensor<1x4xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1337 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1335, %1336 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1338 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1337 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_164 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %1339 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1338 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %expanded_1252 = tensor.expand_shape %1339 [[0], [1, 2, 3]] output_shape [1, 1, 2, 2] : tensor<1x4xf32> into tensor<1x1x2x2xf32>
    %1340 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1330, %expanded_1252 : tensor<1x240x2x2xf32>, tensor<1x1x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1341 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1340, %cst_11 : tensor<1x240x2x2xf32>, tensor<40x240x1x1xf32>) outs(%1170 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %1342 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_118 : tensor<40xf32>) outs(%1172 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<40xf32>
    %1343 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1342 : tensor<40xf32>) outs(%1172 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<40xf32>
    %1344 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1343 : tensor<40xf32>) outs(%1172 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<40xf32>
    %expanded_1253 = tensor.expand_shape %cst_119 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %expanded_1254 = tensor.expand_shape %1344 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1345 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1341, %expanded_1253 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %1346 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1345, %expanded_1254 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1255 = tensor.expand_shape %cst_117 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1347 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1346, %expanded_1255 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1256 = tensor.expand_shape %cst_116 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1348 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1347, %expanded_1256 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %1349 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1270, %1348 : tensor<1x40x2x2xf32>, tensor<1x40x2x2xf32>) outs(%1169 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40x2x2xf32>
    %1350 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1349, %cst_10 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%1181 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %1351 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_114 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %1352 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1351 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<240xf32>
    %1353 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1352 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %expanded_1257 = tensor.expand_shape %cst_115 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1258 = tensor.expand_shape %1353 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1354 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1350, %expanded_1257 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1355 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1354, %expanded_1258 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1259 = tensor.expand_shape %cst_113 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1356 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1355, %expanded_1259 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1260 = tensor.expand_shape %cst_112 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1357 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1356, %expanded_1260 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1358 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1357 : tensor<1x240x2x2xf32>) outs(%1192 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %1359 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1358 : tensor<1x240xf32>) outs(%1191 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_548 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %transposed_1261 = linalg.transpose ins(%cst_9 : tensor<30x240xf32>) outs(%1195 : tensor<240x30xf32>) permutation = [1, 0] 
    %1360 = linalg.matmul ins(%1359, %transposed_1261 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%1197 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %1361 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1360, %cst_111 : tensor<1x30xf32>, tensor<30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x30xf32>
    %1362 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1361 : tensor<1x30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x30xf32>
    %transposed_1262 = linalg.transpose ins(%cst_8 : tensor<960x30xf32>) outs(%1201 : tensor<30x960xf32>) permutation = [1, 0] 
    %1363 = linalg.matmul ins(%1362, %transposed_1262 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%1203 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %1364 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1363, %cst_110 : tensor<1x960xf32>, tensor<960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1365 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1364 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x960xf32>
    %1366 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1365 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1367 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1366 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %expanded_1263 = tensor.expand_shape %1367 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %1368 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1263, %cst_109 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %1369 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1368, %cst_108 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1264 = tensor.expand_shape %1369 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1265 = tensor.extract_slice %expanded_1264[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1266 = tensor.extract_slice %expanded_1264[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1267 = tensor.extract_slice %expanded_1264[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1268 = tensor.extract_slice %expanded_1264[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1269 = tensor.collapse_shape %extracted_slice_1265 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1270 = tensor.collapse_shape %extracted_slice_1266 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1271 = tensor.collapse_shape %extracted_slice_1267 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1272 = tensor.collapse_shape %extracted_slice_1268 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %1370 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1269, %1357 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1371 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1370, %collapsed_1271 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1372 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1270, %1357 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1373 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1372, %collapsed_1272 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1374 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1371, %1373 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x240x2x2xf32>
    %1375 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1357, %cst_107 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%cst_554 : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
    %collapsed_1273 = tensor.collapse_shape %1375 [[0], [1, 2, 3]] : tensor<1x1x2x2xf32> into tensor<1x4xf32>
    %1376 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1273 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1377:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1376 : tensor<1x4xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1274 = tensor.expand_shape %1377#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1378 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1376, %expanded_1274 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1379 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1378 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1380 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1379 : tensor<1x4xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1381 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1379, %1380 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1382 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1381 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_164 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %1383 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1382 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %expanded_1275 = tensor.expand_shape %1383 [[0], [1, 2, 3]] output_shape [1, 1, 2, 2] : tensor<1x4xf32> into tensor<1x1x2x2xf32>
    %1384 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1374, %expanded_1275 : tensor<1x240x2x2xf32>, tensor<1x1x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_1276 = tensor.pad %1384 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_82 : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %collapsed_1277 = tensor.collapse_shape %cst_7 [[0, 1], [2], [3]] : tensor<240x1x3x3xf32> into tensor<240x3x3xf32>
    %1385 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1276, %collapsed_1277 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%1181 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %1386 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_105 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %1387 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1386 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<240xf32>
    %1388 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1387 : tensor<240xf32>) outs(%1183 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<240xf32>
    %expanded_1278 = tensor.expand_shape %cst_106 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1279 = tensor.expand_shape %1388 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1389 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1385, %expanded_1278 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1390 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1389, %expanded_1279 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1280 = tensor.expand_shape %cst_104 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1391 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1390, %expanded_1280 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1281 = tensor.expand_shape %cst_103 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1392 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1391, %expanded_1281 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1393 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1392 : tensor<1x240x2x2xf32>) outs(%1192 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %1394 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1393 : tensor<1x240xf32>) outs(%1191 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_548 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240xf32>
    %transposed_1282 = linalg.transpose ins(%cst_6 : tensor<30x240xf32>) outs(%1195 : tensor<240x30xf32>) permutation = [1, 0] 
    %1395 = linalg.matmul ins(%1394, %transposed_1282 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%1197 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %1396 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1395, %cst_102 : tensor<1x30xf32>, tensor<30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x30xf32>
    %1397 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1396 : tensor<1x30xf32>) outs(%1196 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x30xf32>
    %transposed_1283 = linalg.transpose ins(%cst_5 : tensor<960x30xf32>) outs(%1201 : tensor<30x960xf32>) permutation = [1, 0] 
    %1398 = linalg.matmul ins(%1397, %transposed_1283 : tensor<1x30xf32>, tensor<30x960xf32>) outs(%1203 : tensor<1x960xf32>) -> tensor<1x960xf32>
    %1399 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1398, %cst_101 : tensor<1x960xf32>, tensor<960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1400 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1399 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x960xf32>
    %1401 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1400 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %1402 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1401 : tensor<1x960xf32>) outs(%1202 : tensor<1x960xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x960xf32>
    %expanded_1284 = tensor.expand_shape %1402 [[0], [1, 2]] output_shape [1, 4, 240] : tensor<1x960xf32> into tensor<1x4x240xf32>
    %1403 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1284, %cst_100 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %1404 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1403, %cst_99 : tensor<1x4x240xf32>, tensor<4x1xf32>) outs(%1209 : tensor<1x4x240xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x240xf32>
    %expanded_1285 = tensor.expand_shape %1404 [[0], [1], [2, 3, 4]] output_shape [1, 4, 240, 1, 1] : tensor<1x4x240xf32> into tensor<1x4x240x1x1xf32>
    %extracted_slice_1286 = tensor.extract_slice %expanded_1285[0, 0, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1287 = tensor.extract_slice %expanded_1285[0, 1, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1288 = tensor.extract_slice %expanded_1285[0, 2, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %extracted_slice_1289 = tensor.extract_slice %expanded_1285[0, 3, 0, 0, 0] [1, 1, 240, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x240x1x1xf32> to tensor<1x1x240x1x1xf32>
    %collapsed_1290 = tensor.collapse_shape %extracted_slice_1286 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1291 = tensor.collapse_shape %extracted_slice_1287 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1292 = tensor.collapse_shape %extracted_slice_1288 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %collapsed_1293 = tensor.collapse_shape %extracted_slice_1289 [[0, 1], [2], [3], [4]] : tensor<1x1x240x1x1xf32> into tensor<1x240x1x1xf32>
    %1405 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1290, %1392 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1406 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1405, %collapsed_1292 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1407 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1291, %1392 : tensor<1x240x1x1xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1408 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1407, %collapsed_1293 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1409 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1406, %1408 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x240x2x2xf32>
    %1410 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1392, %cst_98 : tensor<1x240x2x2xf32>, tensor<1x240x1x1xf32>) outs(%cst_555 : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
    %collapsed_1294 = tensor.collapse_shape %1410 [[0], [1, 2, 3]] : tensor<1x1x2x2xf32> into tensor<1x4xf32>
    %1411 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1294 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1412:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1411 : tensor<1x4xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1295 = tensor.expand_shape %1412#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1413 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1411, %expanded_1295 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1414 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1413 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1415 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1414 : tensor<1x4xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1416 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1414, %1415 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1417 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1416 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_164 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %1418 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1417 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %expanded_1296 = tensor.expand_shape %1418 [[0], [1, 2, 3]] output_shape [1, 1, 2, 2] : tensor<1x4xf32> into tensor<1x1x2x2xf32>
    %1419 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1409, %expanded_1296 : tensor<1x240x2x2xf32>, tensor<1x1x2x2xf32>) outs(%1180 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x240x2x2xf32>
    %1420 = tensor.empty() : tensor<1x80x2x2xf32>
    %1421 = linalg.fill ins(%cst_82 : f32) outs(%1420 : tensor<1x80x2x2xf32>) -> tensor<1x80x2x2xf32>
    %1422 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1419, %cst_4 : tensor<1x240x2x2xf32>, tensor<80x240x1x1xf32>) outs(%1421 : tensor<1x80x2x2xf32>) -> tensor<1x80x2x2xf32>
    %1423 = tensor.empty() : tensor<80xf32>
    %1424 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_96 : tensor<80xf32>) outs(%1423 : tensor<80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<80xf32>
    %1425 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1424 : tensor<80xf32>) outs(%1423 : tensor<80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<80xf32>
    %1426 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1425 : tensor<80xf32>) outs(%1423 : tensor<80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<80xf32>
    %expanded_1297 = tensor.expand_shape %cst_97 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %expanded_1298 = tensor.expand_shape %1426 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %1427 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1422, %expanded_1297 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1420 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x80x2x2xf32>
    %1428 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1427, %expanded_1298 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1420 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x80x2x2xf32>
    %expanded_1299 = tensor.expand_shape %cst_95 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %1429 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1428, %expanded_1299 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1420 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x80x2x2xf32>
    %expanded_1300 = tensor.expand_shape %cst_94 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %1430 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1429, %expanded_1300 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1420 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x80x2x2xf32>
    %1431 = tensor.empty() : tensor<1x320x2x2xf32>
    %1432 = linalg.fill ins(%cst_82 : f32) outs(%1431 : tensor<1x320x2x2xf32>) -> tensor<1x320x2x2xf32>
    %1433 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1430, %cst_3 : tensor<1x80x2x2xf32>, tensor<320x80x1x1xf32>) outs(%1432 : tensor<1x320x2x2xf32>) -> tensor<1x320x2x2xf32>
    %1434 = tensor.empty() : tensor<320xf32>
    %1435 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_92 : tensor<320xf32>) outs(%1434 : tensor<320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_511 : f64 to f32
      %1486 = arith.addf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<320xf32>
    %1436 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1435 : tensor<320xf32>) outs(%1434 : tensor<320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.sqrt %in : f32
      linalg.yield %1485 : f32
    } -> tensor<320xf32>
    %1437 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1436 : tensor<320xf32>) outs(%1434 : tensor<320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf one, %in, %cst_82 : f32
      cf.assert %1485, "unimplemented: tensor with zero element"
      %1486 = arith.divf %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<320xf32>
    %expanded_1301 = tensor.expand_shape %cst_93 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %expanded_1302 = tensor.expand_shape %1437 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %1438 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1433, %expanded_1301 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1431 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320x2x2xf32>
    %1439 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1438, %expanded_1302 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1431 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320x2x2xf32>
    %expanded_1303 = tensor.expand_shape %cst_91 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %1440 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1439, %expanded_1303 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1431 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320x2x2xf32>
    %expanded_1304 = tensor.expand_shape %cst_90 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %1441 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1440, %expanded_1304 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1431 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320x2x2xf32>
    %1442 = tensor.empty() : tensor<1x320xf32>
    %1443 = linalg.fill ins(%cst_82 : f32) outs(%1442 : tensor<1x320xf32>) -> tensor<1x320xf32>
    %1444 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1441 : tensor<1x320x2x2xf32>) outs(%1443 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320xf32>
    %1445 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1444 : tensor<1x320xf32>) outs(%1442 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_548 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320xf32>
    %1446 = tensor.empty() : tensor<320x40xf32>
    %transposed_1305 = linalg.transpose ins(%cst_2 : tensor<40x320xf32>) outs(%1446 : tensor<320x40xf32>) permutation = [1, 0] 
    %1447 = tensor.empty() : tensor<1x40xf32>
    %1448 = linalg.fill ins(%cst_82 : f32) outs(%1447 : tensor<1x40xf32>) -> tensor<1x40xf32>
    %1449 = linalg.matmul ins(%1445, %transposed_1305 : tensor<1x320xf32>, tensor<320x40xf32>) outs(%1448 : tensor<1x40xf32>) -> tensor<1x40xf32>
    %1450 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1449, %cst_89 : tensor<1x40xf32>, tensor<40xf32>) outs(%1447 : tensor<1x40xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x40xf32>
    %1451 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1450 : tensor<1x40xf32>) outs(%1447 : tensor<1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_82 : f32
      %1486 = arith.select %1485, %in, %cst_82 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x40xf32>
    %1452 = tensor.empty() : tensor<40x1280xf32>
    %transposed_1306 = linalg.transpose ins(%cst_1 : tensor<1280x40xf32>) outs(%1452 : tensor<40x1280xf32>) permutation = [1, 0] 
    %1453 = tensor.empty() : tensor<1x1280xf32>
    %1454 = linalg.fill ins(%cst_82 : f32) outs(%1453 : tensor<1x1280xf32>) -> tensor<1x1280xf32>
    %1455 = linalg.matmul ins(%1451, %transposed_1306 : tensor<1x40xf32>, tensor<40x1280xf32>) outs(%1454 : tensor<1x1280xf32>) -> tensor<1x1280xf32>
    %1456 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1455, %cst_0 : tensor<1x1280xf32>, tensor<1280xf32>) outs(%1453 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1280xf32>
    %1457 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1456 : tensor<1x1280xf32>) outs(%1453 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.negf %in : f32
      %1486 = math.exp %1485 : f32
      %1487 = arith.addf %1486, %cst_83 : f32
      %1488 = arith.divf %cst_83, %1487 : f32
      linalg.yield %1488 : f32
    } -> tensor<1x1280xf32>
    %1458 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1457 : tensor<1x1280xf32>) outs(%1453 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.mulf %in, %cst_516 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1280xf32>
    %1459 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1458 : tensor<1x1280xf32>) outs(%1453 : tensor<1x1280xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.subf %in, %cst_83 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1280xf32>
    %expanded_1307 = tensor.expand_shape %1459 [[0], [1, 2]] output_shape [1, 4, 320] : tensor<1x1280xf32> into tensor<1x4x320xf32>
    %1460 = tensor.empty() : tensor<1x4x320xf32>
    %1461 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1307, %cst_88 : tensor<1x4x320xf32>, tensor<4x1xf32>) outs(%1460 : tensor<1x4x320xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x320xf32>
    %1462 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1461, %cst_87 : tensor<1x4x320xf32>, tensor<4x1xf32>) outs(%1460 : tensor<1x4x320xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4x320xf32>
    %expanded_1308 = tensor.expand_shape %1462 [[0], [1], [2, 3, 4]] output_shape [1, 4, 320, 1, 1] : tensor<1x4x320xf32> into tensor<1x4x320x1x1xf32>
    %extracted_slice_1309 = tensor.extract_slice %expanded_1308[0, 0, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %extracted_slice_1310 = tensor.extract_slice %expanded_1308[0, 1, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %extracted_slice_1311 = tensor.extract_slice %expanded_1308[0, 2, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %extracted_slice_1312 = tensor.extract_slice %expanded_1308[0, 3, 0, 0, 0] [1, 1, 320, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x320x1x1xf32> to tensor<1x1x320x1x1xf32>
    %collapsed_1313 = tensor.collapse_shape %extracted_slice_1309 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %collapsed_1314 = tensor.collapse_shape %extracted_slice_1310 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %collapsed_1315 = tensor.collapse_shape %extracted_slice_1311 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %collapsed_1316 = tensor.collapse_shape %extracted_slice_1312 [[0, 1], [2], [3], [4]] : tensor<1x1x320x1x1xf32> into tensor<1x320x1x1xf32>
    %1463 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1313, %1441 : tensor<1x320x1x1xf32>, tensor<1x320x2x2xf32>) outs(%1431 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320x2x2xf32>
    %1464 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1463, %collapsed_1315 : tensor<1x320x2x2xf32>, tensor<1x320x1x1xf32>) outs(%1431 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320x2x2xf32>
    %1465 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1314, %1441 : tensor<1x320x1x1xf32>, tensor<1x320x2x2xf32>) outs(%1431 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320x2x2xf32>
    %1466 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1465, %collapsed_1316 : tensor<1x320x2x2xf32>, tensor<1x320x1x1xf32>) outs(%1431 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320x2x2xf32>
    %1467 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1464, %1466 : tensor<1x320x2x2xf32>, tensor<1x320x2x2xf32>) outs(%1431 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.cmpf ogt, %in, %in_1321 : f32
      %1486 = arith.select %1485, %in, %in_1321 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x320x2x2xf32>
    %1468 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1441, %cst_86 : tensor<1x320x2x2xf32>, tensor<1x320x1x1xf32>) outs(%cst_556 : tensor<1x1x2x2xf32>) -> tensor<1x1x2x2xf32>
    %collapsed_1317 = tensor.collapse_shape %1468 [[0], [1, 2, 3]] : tensor<1x1x2x2xf32> into tensor<1x4xf32>
    %1469 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%collapsed_1317 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_518 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1470:2 = linalg.generic {indexing_maps = [#map4, #map9, #map9], iterator_types = ["parallel", "reduction"]} ins(%1469 : tensor<1x4xf32>) outs(%43, %41 : tensor<1xf32>, tensor<1xi64>) {
    ^bb0(%in: f32, %out: f32, %out_1321: i64):
      %1485 = linalg.index 1 : index
      %1486 = arith.index_cast %1485 : index to i64
      %1487 = arith.maximumf %in, %out : f32
      %1488 = arith.cmpf ogt, %in, %out : f32
      %1489 = arith.select %1488, %1486, %out_1321 : i64
      linalg.yield %1487, %1489 : f32, i64
    } -> (tensor<1xf32>, tensor<1xi64>)
    %expanded_1318 = tensor.expand_shape %1470#0 [[0, 1]] output_shape [1, 1] : tensor<1xf32> into tensor<1x1xf32>
    %1471 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1469, %expanded_1318 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.subf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1472 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1471 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = math.exp %in : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1473 = linalg.generic {indexing_maps = [#map4, #map10], iterator_types = ["parallel", "reduction"]} ins(%1472 : tensor<1x4xf32>) outs(%48 : tensor<1x1xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x1xf32>
    %1474 = linalg.generic {indexing_maps = [#map4, #map10, #map4], iterator_types = ["parallel", "parallel"]} ins(%1472, %1473 : tensor<1x4xf32>, tensor<1x1xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.divf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x4xf32>
    %1475 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1474 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.truncf %cst_164 : f64 to f32
      %1486 = arith.mulf %in, %1485 : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %1476 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1475 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.cmpf ugt, %in, %cst_83 : f32
      %1486 = arith.select %1485, %cst_83, %in : f32
      linalg.yield %1486 : f32
    } -> tensor<1x4xf32>
    %expanded_1319 = tensor.expand_shape %1476 [[0], [1, 2, 3]] output_shape [1, 1, 2, 2] : tensor<1x4xf32> into tensor<1x1x2x2xf32>
    %1477 = linalg.generic {indexing_maps = [#map1, #map11, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1467, %expanded_1319 : tensor<1x320x2x2xf32>, tensor<1x1x2x2xf32>) outs(%1431 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.mulf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320x2x2xf32>
    %1478 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1477 : tensor<1x320x2x2xf32>) outs(%1443 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.addf %in, %out : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320xf32>
    %1479 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1478 : tensor<1x320xf32>) outs(%1442 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1485 = arith.divf %in, %cst_548 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x320xf32>
    %1480 = tensor.empty() : tensor<320x10xf32>
    %transposed_1320 = linalg.transpose ins(%cst : tensor<10x320xf32>) outs(%1480 : tensor<320x10xf32>) permutation = [1, 0] 
    %1481 = tensor.empty() : tensor<1x10xf32>
    %1482 = linalg.fill ins(%cst_82 : f32) outs(%1481 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %1483 = linalg.matmul ins(%1479, %transposed_1320 : tensor<1x320xf32>, tensor<320x10xf32>) outs(%1482 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %1484 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1483, %cst_85 : tensor<1x10xf32>, tensor<10xf32>) outs(%1481 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_1321: f32, %out: f32):
      %1485 = arith.addf %in, %in_1321 : f32
      linalg.yield %1485 : f32
    } -> tensor<1x10xf32>
    return %1484 : tensor<1x10xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_10_torch.float32: "0x040000006324B53CCF5E65BCD9281F3CA57B853BE9808B3B1D83B53B56EF023D27E8F1BC9689BDBCE19B223D",
      torch_tensor_4_1_torch.float32_69: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_68: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_40_torch.float32_12: "0x040000006C4D33BD950D89BB867D4F3D73431EBDF5434BBCFD3749BD94A41ABD7A89AF3C35993CBD10D1003D43D2E53CBB972F3C8183383D2711703CFFC6E5BC3DBA2A3D4045FCBCE750233DEBD1B4BC2ED71D3D084D3BBDAC61B7BC3884143D0CED5C3D7EDF51BD6828B93C0CB9103D90218D3C89F0E83CE36725BC3EA507BD00DBC1BC60D6333C877B20BD77B72E3D14D9ECBC8E3686BC1682C9B911C54E3CC2DF0F3D",
      torch_tensor_4_1_torch.float32_67: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_66: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32_5: "0x04000000ECCA0DBC6C162FBDE61FF9BC98665B3D040549BD564B7FBCCB7C73BC6E721CBDD0DC0BBD77B0C83C5496293D9F490BBDA043693D51D8DA3C0508013DFC01FA3C97357FBDAEC88DBC16F8513D94706D3D7AB140BCC30F823D2C15143D3207293CA55AADBB7761073DCEA620BD773E81BD6735153D7965B53C",
      torch_tensor_4_1_torch.float32_65: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_64: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32_4: "0x040000004E4B3CBD827B37BDC86B57BDFD45AD3CA5AF7D3D0B9F61BDC676DC3C80DA063DDDCF343C36A0123D7E682A3DC7DF1E3D317C95BC334F45BD957511BDBAF188BBE147113D0745513D1F3D243D948585BCC375F4BC0AF5143D7D0D4FBD88D55BBDF592E13C6204B7BC0C85503D1A51193C00B59A3C085C533C",
      torch_tensor_40_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_40_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_63: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_62: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32_3: "0x04000000990E56BD9554213DB4E6D8BBDDAB5FBBB9D753BD59B6C73B313728BD8E30493D12E11E3D7BCEC53AAC4481BDC7563E3A4F38473D571BD03B2CED7A3D18DE58BD16E5A93B16CE413D4601A5BB0D2F1A3DE7914B3D6EEC40BD4F6C79BDC991D0BCDAB3DBBBD93A24BD97FC633D57C29DBC6C697B3D66FA853C",
      torch_tensor_4_1_torch.float32_61: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_60: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32_2: "0x04000000AF8BDBBC29B5FEBB9E7F0DBDE1C49A3CFD3348BD8A7B94BC9F23FBBC554F8B3C575E0B3D521A0E3D2E4020BD606F13BDB25884BCBD7F563D47C67F3D202B843D9892AD3C161FA73C9A7459BD2BCDFD3ADD092E3D57FD81BDA2E668BD61A358BDDB6443BDA7B2E2BC4CDC11BDC02B0DBD6C955BBDC96F52BD",
      torch_tensor_40_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_40_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_59: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_58: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32_1: "0x04000000A194343DFC26473CD85401BB3665D73C999E573CB08D833D23CC2D3DF9B6253DA1C7E13BBE3D1A3C521C74BD7FAB2A3D5BB9103D45FE143D3A37513CDC67683D1BB8613DCAA422BD7BC4DDBC798450BDAC410B3D9C6C193DEAE9C5BBC39E0B3D024134BDABF452BD235847BC60736DBB03A1723DF32D883C",
      torch_tensor_4_1_torch.float32_57: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_56: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_30_torch.float32: "0x04000000A01F32BDCF7E29BCB02C2CBDC9E5083DB0BC423D4B9C33BDFC0D48BD15BC633DFD1BC93C2188203C2C8743BD8929D33C7FA3273BADB2873C091F0FBD0CC171BC765B4A3DA9DB06BDC6683BBDE41A043CB5558FBC6BE8A3BB8CFE7DBD43757E3D32F905BD56067A3D885EAD3C79A8F6BC955440BD41F4E63B",
      torch_tensor_40_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_40_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_55: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_54: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32_5: "0x04000000CB9FBF3C93C5603D00828CBA06D8E83CEBB0F83B2A78943DF61C74BC0BBD19BCC39C483D564817BD2B8B07BC4F8C9ABD7E5E66BD7BD14ABDAB51CC3AAB09D23A87E78F3DC00F78BD",
      torch_tensor_4_1_torch.float32_53: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_52: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32_4: "0x0400000008F6A83DF0ABF0BC1BDE4D3D0BC4AE3C9635A03C2BC33DBC834514BDEBAEE2BB1779AABD0F2F833D86E9A8BDA6E0A63CDEF3A23D7C3E9F3D8B0B0CBC466AA53D2B47E93BF0AA4A3D",
      torch_tensor_24_torch.float32_11: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_8: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_51: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_50: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32_3: "0x040000002B71ED3BD680D9BC8E4D40BD73A7033D3F1D9CBD68EE0FBDC0F0653DF6EBDABC58D63EBD9677633C5614A6BDCB2A2F3C64BBA63DABAEA13C98E4113D22DB9DBD2EEE00BD94528A3D",
      torch_tensor_4_1_torch.float32_49: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_48: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32_2: "0x040000006BCEB13C28DC153DA066523D90D0FDBCEFBC8CBD60F0C43C00AAD63A568CBDBB80A29C3CA091D1BC2BE2163C68888EBD00B859B9133B1FBDD055B83CA8FC623DD8BCA0BD336B163D",
      torch_tensor_24_torch.float32_7: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_4: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_47: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_46: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32_1: "0x040000009810A5BDD69FA03CB058C8BC08DF72BD8B41CB3C2006A9BCDE5A803D7AF8A4BD568B23BD26B433BD3652853C266C8B3D2B60783C2652953CD301A2BDC7FD9ABD3B80B5BC1C07A03D",
      torch_tensor_4_1_torch.float32_45: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_44: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_18_torch.float32: "0x04000000D6E353BD1B7BBB3CD6D62EBCEB77333C06ECAE3CF34CA83D96100E3D2EBC7A3DE609CABC5B99453D7BA0DDBC1B396E3DD6C2DF3C00E4723BA60998BC83B23BBDC4158C3D302A3F3D",
      torch_tensor_24_torch.float32_3: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_43: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_42: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_7: "0x04000000004E83BD5753A2BD8A32E6BBC2FDCBBDDCDA8D3DC93B913B2EB337BD63A2C43D99E0773D24B8B8BDB58B33BDD4949ABD",
      torch_tensor_4_1_torch.float32_41: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_40: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_6: "0x040000008E1463BD162439BD8697B5BD0FFF9B3DE40F923D48CBE53C3CDB67BDF146883D686BB43DD3A55BBDD91751BD2229A3BD",
      torch_tensor_16_torch.float32_15: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_12: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_39: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_38: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_5: "0x040000008D543EBD836880BCF953D23C954179BD9365933D866754BD7BD890BDCDD1A03B07BA9B3D611FA1BD9055B33D6057A0BD",
      torch_tensor_4_1_torch.float32_37: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_36: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_4: "0x040000003D6AF9BCD553A83DC85EB9BD2AA52CBB22B774BBD2AD2FBDBFEEA7BDBFB49BBDCD6D22BD330B85BDA7AA3A3DFE167FBD",
      torch_tensor_16_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_35: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_34: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_3: "0x0400000024DD25BDB957CD3DED3392BC560F8F3D38C30D3D66F1A4BD6B1CC73DF219C13DCF4076BD5AB43DBD743C62BC57ADD0BD",
      torch_tensor_4_1_torch.float32_33: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_32: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_2: "0x04000000AAD8043C74052BBDD9E5A93D88B01FBD40F956BC9015C83D29F0C63D520B9ABD5A444BBC3402A4BD6744383D3626A8BC",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_31: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_30: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32_1: "0x04000000C88AA3BB1BF9B0BDF445A5BD36E896BD2F24C8BC8286AA3D345B173CCC9E563DDD5EE53B7F0265BB74D86B3C865B52BD",
      torch_tensor_4_1_torch.float32_29: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_28: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_12_torch.float32: "0x04000000C1FFA43D8012B8BDDB5CC9BD91F5A2BD531C883D68ED73BDD407C13C19443C3DCCBFEFBCC10AC7BDD795443D5C084CBC",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32_11: "0x04000000446BB9BDFEBF913DC162A43DF36FC83DA2E49D3D65E18F3DFCB30A3E6F803CBD4FE50CBC65DE6FBDE63585BDEF7BDA3D2E64A4BDA302C33D21FAF3BDE12CAD3D3516EC3DE206FDBD2C990D3E38B4CEBD37F766BDCD35A43D6DCF06BECBFCB4BBC155E53DDAD7763B23C6F7BD04C6E83C5EEAD7BD4A478F3DFE1FCE3DE28B0DBE9355FF3DDE0584BD22F0D7BA28C7083EF62428BD972C553DFD4BCD3DBE5594BD4414133ECD44EABD79B8E43D4295CF3D5E0F04BE3914133D1504903D46F9FE3D",
      torch_tensor_4_1_torch.float32_27: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_26: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_11: "0x040000003E8C093E8C1B47BD05F9D8BD0402DD3BA2A6293D535B0F3D",
      torch_tensor_48_torch.float32_47: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_46: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_45: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_44: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32_10: "0x04000000437DAABD144900BEAABBF0BB1F5E5E3DB8B20B3EAE0F183D0677E03CA887FABDE59CEFBDECF4963D23B6CABDBE5B87BD49922E3D27A8F1BDEEA9713DEF7C253D606DD03D4D56913D561ADDBDFB975B3D45A6FF3D705E383DC06FAC3D35EEF8BDE90D153D51B00B3EDDAB25BD2A93853D4B62603D0067C73C3A94A53D0FDA323D4CB20ABEB3838EBC42F385BDD849AB3D0C1696BD018587BD73123E3D1967EB3BF4C224BD3609B0BDABC2A53B65289F3D38D8B33ADAEC72BDAC3FFFBD289796BD",
      torch_tensor_4_1_torch.float32_25: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_24: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_10: "0x04000000EFF1933D56C9013D10CD903B611F9FBD1ECC13BEE946F5BD",
      torch_tensor_48_torch.float32_43: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_42: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_41: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_40: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_31: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_30: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_29: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_28: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32_9: "0x04000000CC8706BEF51DD6BDF0DB4D3DD70A12BDD929E3BD3A3D8CBB56EC173BD5F6603DFB3BAF3D7EBEE9BD7D915DBD6FE30D3ED7A1F1BDA663093E203E01BEAD5FC53DADCC853C831A6CBD5C120FBD684A4C3D74BDF1BB443E813D151D0B3E825DDDBD81A700BD2F1ECABDC8378FBDBD6AFC3CD0B3A0BC284DA23BF69740BD7D2456BC59678E3DA04A033DF34E863D412DACBD3ED1233D0BCDC2BD6F53D23CCB693FBDE32C62BD07196ABC2596783D51E6123E3BBF81BD88330FBE76E278BDE3B7673D",
      torch_tensor_4_1_torch.float32_23: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_22: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_9: "0x040000006D0775BD47B7C23D9FD7FBBC5F38D2BCDFC70A3E8CFA923D",
      torch_tensor_48_torch.float32_39: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_38: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_37: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_36: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32_8: "0x04000000AD1432BD1962F33D049AD63C8AEF753DEC9A28BCA438A03D518B90BCBBDC9ABCB9B897BDB2FAFB3C26F9DA3DA37CE43D5C100B3E54A10E3D74E6313D2D94933C0097EABDC95A15BDB19AC73DBDEB313DA8C2E43DD8A6393D02180D3DDBF832BC2216C2BDCAA9263D4BF9EABC70CCA4BDD6BA59BD6B3CDB3D15DA6CBD92B116BDA8A892BB2601DDBD8C77C83C243B2CBDC6A95FBDCA52DABDF075B93D3FEC0B3E3A080B3E6E1EFE3D71348BBCBF1769BD6A994DBC6FBA503D455B90BD43BA11BE",
      torch_tensor_4_1_torch.float32_21: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_20: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_8: "0x04000000E155D6BD675DAE3C20D9F93DEE4F99BDCB44C93DEC49043B",
      torch_tensor_48_torch.float32_35: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_34: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_33: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_27: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_26: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_25: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_24: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32_7: "0x04000000B4B63B3D6C3A313DFE7EB3BD9164CA3B535D12BEE0A4EBBD9720953DE1696D3CE67EBDBD337BA3BD4CA3D13DBA94F9BD9B19B6BD015DE13D0EB8EBBD692FAABDEE7FA93D76D9E2BD2F930F3DE297E73DDB79943C02C19ABD4378C1BD3EBE07BE350B9E3D8EC17ABBBB6340BB7184B5BD7386E4BDA30DE1BC92CD303DA557B93D47FED93DDA734FBCDA8E10BE9516CE3D216F6BBD9E20613CCC9DE3BC84A8A6BD122D49BDA3FFC7BCD7C8E9BD8974B3BDBFB999BC50754D3DFBB1123E8BCCBE3D",
      torch_tensor_4_1_torch.float32_19: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_18: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_7: "0x04000000F7BE223D689169BD69DFE7BD01C409BE90D2123E3FD719BD",
      torch_tensor_48_torch.float32_31: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_30: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_29: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_28: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32_6: "0x040000004232F4BDC3EED73D3343263C9ABDAA3C1FE22E3DF466F6BD08C3C1BD29990CBE3A70DB3D5D0DF63DEFCE96BD64FD6E3DCCAEC43D523D0FBEDF0A243C2AF2023D25A8E4BDB7495CBDC38A883D785AAC3D5AF0A9BBD15FCD3D59459B3D74C75EBD1C25A2BDE3D3C93DDD7F933A767AA63D1A97E03C22DC01BDF1D7773DFD96C0BD010BAF3C9DB0623D8D4AB1BDC862F03DD39717BCC966D6BDDA4F2D3DDC50ABBD0D37B5BD8D79FD39EB5F883D5D060E3E3C2EF33B9D4DF73DBE06033EE3F71EBD",
      torch_tensor_4_1_torch.float32_17: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_16: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_6: "0x0400000075969EBDA932463DBB5A0CBE377C27BDA4DC193CB410133E",
      torch_tensor_48_torch.float32_27: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_26: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_25: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_24: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_23: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_22: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_21: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_20: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32_5: "0x0400000059CF9F3DAF4FC8BD9233EC3DF40B56BC0359E63D230817BD043002BE3057B0BDBF9E5A3C88A8D4BDA172013EE91EF73DC34C0DBD5FF2DA3DE2D8303D3E2C4CBC5CFF11BEF8C0FABD9910E1BDF0410FBCBE53E13D2CAF183DE434C0BC4FA8B53DDA74833D7A70CBBDDB98033D38401F3C2D7C703D86C9743CBE0230BD106D86BD3AA0E53DE37D3B3D0D46BE3D8045E63DBA76713DB5E2EBBDA71B8D3C8465B13D555A27BD1036E23DD1538BBDFDF709BED53D133E7CAEBE3D8C60F23DF3BCB53D",
      torch_tensor_4_1_torch.float32_15: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_14: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_5: "0x040000009B42CFBDA9D6CD3DFBA50E3BAD500EBEFADEE93D8C33083E",
      torch_tensor_48_torch.float32_23: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_22: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_21: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_20: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32_4: "0x04000000BEBECB3D453984BDC226A83D3699D1BD50D7963D3048E2BD4BBC853AF21C043E8F00D73D5A7C863D2958203C0935A33D8E6DD03A92B1F13D6BE0A43DA5D8113EFE8C40BD8C189B3D7D58DA3D6CBA8F3D61ADA6BDA293593D7F1092BD909901BE0654FF3DF5540BBEDD04023E343801BD7D2832BD694CCBBD934354BD4FE9043D09E598BD8349033E132E403DA2DBF63D037BEFBDA8F49DBD730A34BBC7E937BD8D79CCBD347E7ABD10B302BE039F033E15F3A53DF0E7F7BDAEF6C5BDC7E3023E",
      torch_tensor_4_1_torch.float32_13: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_12: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_4: "0x040000009EB2D6BD661DFABD6449123D3C640F3DF3BA01BE7C02B53D",
      torch_tensor_48_torch.float32_19: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_18: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_17: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_16: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_19: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_18: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_17: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_16: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32_3: "0x04000000E855213DB5A4E4BDF1AA57BDEAE8F8BD35E6F9BD8783D93D71CECF3DCF70C9BD8EDF0EBE180FF0BD76498C3D2D49F63DAB21B1BCF9B54BBD53FAEDBDB680ADBB38FCA33D22968E3D14C171BD2CB570BD917AD33CB8468F3DD605F23DAF23FA3C7D85B83DB1FEF03DCAFF53BB276004BD7BCBB03D44486C3C58740D3E68EE9F3D9B46063D30FC07BE64B0B53D66C14EBD0186D3BCE44B843D548B233D44DC20BD31FD04BC65BCE1BDCF2F78BD1C6214BD6CBE6B3A99EF14BD1978A33DE1DFF5BB",
      torch_tensor_4_1_torch.float32_11: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_10: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_3: "0x040000008E01E93C20C75CBDDC55443D59449C3CF5D212BE176BBC3D",
      torch_tensor_48_torch.float32_15: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_12: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32_2: "0x04000000D36EA43CB657223D7BAC5DBC6261A3BCFBB4623B5AB1163D7DA18DBD9F185CBC39BEA93DC25B2DBD4CBC54B98EB408BE6F02E1BDDC8E63BCBA464CBD9DB40F3E5101FDBCC4ACF6BD4B10FC3D0413BFBD40ABF43D221F70BC582DE83C58EF10BE411E063E9ECDD4BA5D3B94BD33F4D2BD141AD73CE88B0BBE3328DB3D0201A23DAA1B003EFF9A033EDD28AEBD511720BD8D13B53DE428BD3D5BAB103E324D74BDA3FAA93C7C93A0BBE83DAA3DEDD290BD6FCE053E14062FBD46D5923D0C0BDF3D",
      torch_tensor_4_1_torch.float32_9: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_8: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_2: "0x04000000F34F13BE371AE43BAFD8943BF38C103E4E90FFBD77F9B53D",
      torch_tensor_48_torch.float32_11: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_8: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_15: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_12: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32_1: "0x040000004FF1283C1A12ECBDDDD1B9BDAFF6CCBD05E59A3D781A003D39D86DBBB003B0BD687112BE503851BDE03CE2BD510313BEA5F70CBE2216C1BD1BAF0FBE594B383D9C365D3DE04B6E3DC42213BE03CAB63D0C87E63C4027973D0C4E11BDFAF38D3D652D0CBE8A5E493D1967EA3DDA85783DDB510BBE30F725BD3BD692BCEBE19A3DBFB65FBD0910AA3C2A8B4FBD19D6BBBCB54C3CBB85BDA9BD252DCDBD1108F43D9E5DF83D67308FBB76DDFF3DA6C9E33DF031BABDDAEB6ABDC508CBBD90243F3D",
      torch_tensor_4_1_torch.float32_7: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_6: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32_1: "0x04000000739219BC25B4E5BDF24B07BDBDAB0C3E2D80D1BDD68EBABD",
      torch_tensor_48_torch.float32_7: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_4: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_48_1_1_torch.float32: "0x040000006B3AC8BCFC8446BD23D18ABDC1ABBE3DA1D2A0BD6383D0BCFC1D953DE4576E3C71B8F8BD62F812BEE1B68FBDE551083E7E2ED2BDDDEAA23DF598D33DB90D75BD5A8A82BDF3AAD4BD4F6FB83C214CA5BC13CAE53B9938803D4E36783D22863ABD406B223C65700C3D695A493BEB9CEC3CE37D6FBD5B4CF23D9C8F72BCC34897BC64A704BE0146D6BDBC1F933B41DDB6BC979F94BDD7BB9A3D78B653BC9EEB4F3D0BFAF83D19E787BDDD7C91BD449AEDBC874148BC88D993BD7AF00DBDD05388BB",
      torch_tensor_4_1_torch.float32_5: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_4: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_6_torch.float32: "0x04000000E0D9A0BD06B19DBD52B84CBC4D5C0CBE416D02BE9C7E113E",
      torch_tensor_48_torch.float32_3: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_11: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_8: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_8_1_1_torch.float32: "0x04000000F771A63D5171523D847229BEDA1EFC3DDCE8A1BE5DEAA43DC78365BE23981CBD44463A3DEA379A3E6ABC2CBE5EEF673EF2F637BD35F12BBEAFA19DBEAC16A6BE11C9B03EA595B4BDCEAA903C694EC43DDF16763ECD7E9A3E4ECF923E3A1D86BECB0468BD5E3B56BEF7D94EBE9AC1AB3DD7E9A93EEB0391BE801B5B3E7BB43BBE19088DBD19B08F3EC9C3A3BDE1DC033DAA137DBE4F179A3EE5333BBD546584BE6F04D43D38B580BEE2A38FBED570B03C20858F3EFEE6CCBD4D662A3EC38D9B3E4820703E50E93DBE1BBF1EBD2FDBE3BDD28F91BE502D19398E34883EF982983E251D073D6374A43D00BC1CBE1DA4883EBAA516BEBD7D7BBEA3015F3D2D00593E",
      torch_tensor_1_8_1_1_torch.float32_1: "0x040000003298D83D416E113E77545FBEA901693E1074AB3E1551FB3CB114A9BEC1257E3E",
      torch_tensor_4_1_torch.float32_3: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_2: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_32_torch.float32_1: "0x04000000A8B6EB3EE46D74BE0C1B373EAC5C00BE2811DEBDD83CBC3E7A65C6BE6086593DA8BEF03EC8B58CBDA6C4C63E84AC1DBE0012CE3EF6A2F7BE289593BDA8DCB3BD78EE253E24DF483EA68FC43EC88F98BD606DA2BCCA4FAF3E90880ABE106BE03EAA72AABE209D5DBD0000DCBCA075643E6605AF3ED04EA2BD4E17D4BE28B17D3E",
      torch_tensor_4_torch.float32_1: "0x0400000074C437BED65BA63E73D6C2BD4B0E7DBA",
      torch_tensor_4_8_torch.float32_1: "0x0400000000A47DBEEFEC973E3D751DBD32AF97BE44E243BE4B2BA03E0F8CA53EAEACA7BE63587F3E6370353E214C563EF83C993EF01E43BE64A5E43D8328143EC6F5D5BD9450F23DA653D0BDA2D55F3E0AE6C8BD6AF706BE2849B63DAE69003EBFE130BEB403003D79D0513E2E1610BD7E5CDC3D55A3AEBDF1C9FD3D1D2183BEA0E354BE",
      torch_tensor_8_torch.float32_7: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_4: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_1_8_1_1_torch.float32: "0x0400000028B4993E92586F3C290580BEAF02F2BD1B8CC4BD03B28BBDDC960A3D7B69A73E",
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

