// raises: dyrelu.a x 35
#map = affine_map<(d0) -> (d0)>
#map1 = affine_map<(d0, d1, d2, d3) -> (d0, d1, d2, d3)>
#map2 = affine_map<(d0, d1, d2, d3) -> (d1, 0, 0)>
#map3 = affine_map<(d0, d1, d2, d3) -> (d0, d1)>
#map4 = affine_map<(d0, d1) -> (d0, d1)>
#map5 = affine_map<(d0, d1) -> (d1)>
#map6 = affine_map<(d0, d1, d2) -> (d0, d1, d2)>
#map7 = affine_map<(d0, d1, d2) -> (d1, d2)>
#map8 = affine_map<(d0, d1, d2, d3) -> (d0, 0, 0, 0)>
module @module {
  func.func @main(%arg0: tensor<1x3x64x64xf32>) -> tensor<1x10xf32> {
    %cst = arith.constant dense<-3.516468e-02> : tensor<10x320xf32>
    %cst_0 = arith.constant dense<-1.160626e-02> : tensor<40x320xf32>
    %cst_1 = arith.constant dense<8.059543e-02> : tensor<320x80x1x1xf32>
    %cst_2 = arith.constant dense<2.883507e-02> : tensor<80x240x1x1xf32>
    %cst_3 = arith.constant dense<-8.196251e-04> : tensor<30x240xf32>
    %cst_4 = arith.constant dense<2.276868e-01> : tensor<240x1x3x3xf32>
    %cst_5 = arith.constant dense<5.532929e-03> : tensor<30x240xf32>
    %cst_6 = arith.constant dense<3.997136e-02> : tensor<240x40x1x1xf32>
    %cst_7 = arith.constant dense<1.725582e-02> : tensor<40x240x1x1xf32>
    %cst_8 = arith.constant dense<5.526889e-03> : tensor<30x240xf32>
    %cst_9 = arith.constant dense<1.187106e-01> : tensor<240x1x3x3xf32>
    %cst_10 = arith.constant dense<-2.733269e-03> : tensor<30x240xf32>
    %cst_11 = arith.constant dense<7.103100e-02> : tensor<240x40x1x1xf32>
    %cst_12 = arith.constant dense<2.767215e-02> : tensor<40x240x1x1xf32>
    %cst_13 = arith.constant dense<2.012249e-02> : tensor<30x240xf32>
    %cst_14 = arith.constant dense<-2.049130e-01> : tensor<240x1x3x3xf32>
    %cst_15 = arith.constant dense<3.233215e-02> : tensor<30x240xf32>
    %cst_16 = arith.constant dense<-1.487987e-03> : tensor<240x40x1x1xf32>
    %cst_17 = arith.constant dense<5.606654e-02> : tensor<40x144x1x1xf32>
    %cst_18 = arith.constant dense<7.728064e-02> : tensor<18x144xf32>
    %cst_19 = arith.constant dense<-6.329815e-02> : tensor<144x1x3x3xf32>
    %cst_20 = arith.constant dense<1.306462e-02> : tensor<18x144xf32>
    %cst_21 = arith.constant dense<1.744683e-01> : tensor<144x24x1x1xf32>
    %cst_22 = arith.constant dense<-1.153405e-02> : tensor<24x144x1x1xf32>
    %cst_23 = arith.constant dense<-8.167802e-02> : tensor<18x144xf32>
    %cst_24 = arith.constant dense<1.238771e-02> : tensor<144x1x3x3xf32>
    %cst_25 = arith.constant dense<-6.223240e-02> : tensor<18x144xf32>
    %cst_26 = arith.constant dense<1.516923e-01> : tensor<144x24x1x1xf32>
    %cst_27 = arith.constant dense<-1.041726e-02> : tensor<24x144x1x1xf32>
    %cst_28 = arith.constant dense<-7.863499e-02> : tensor<18x144xf32>
    %cst_29 = arith.constant dense<-1.286020e-01> : tensor<144x1x3x3xf32>
    %cst_30 = arith.constant dense<-6.154306e-02> : tensor<18x144xf32>
    %cst_31 = arith.constant dense<-1.766860e-01> : tensor<144x24x1x1xf32>
    %cst_32 = arith.constant dense<-9.139520e-02> : tensor<24x96x1x1xf32>
    %cst_33 = arith.constant dense<-9.761883e-02> : tensor<12x96xf32>
    %cst_34 = arith.constant dense<-3.663505e-02> : tensor<12x96xf32>
    %cst_35 = arith.constant dense<-1.740880e-01> : tensor<96x16x1x1xf32>
    %cst_36 = arith.constant dense<-2.017774e-02> : tensor<16x96x1x1xf32>
    %cst_37 = arith.constant dense<-9.067927e-02> : tensor<12x96xf32>
    %cst_38 = arith.constant dense<-1.180803e-02> : tensor<12x96xf32>
    %cst_39 = arith.constant dense<-2.279926e-01> : tensor<96x16x1x1xf32>
    %cst_40 = arith.constant dense<7.014443e-02> : tensor<16x96x1x1xf32>
    %cst_41 = arith.constant dense<8.146015e-02> : tensor<12x96xf32>
    %cst_42 = arith.constant dense<-5.263348e-02> : tensor<12x96xf32>
    %cst_43 = arith.constant dense<-2.442857e-01> : tensor<96x16x1x1xf32>
    %cst_44 = arith.constant dense<3.577480e-02> : tensor<16x96x1x1xf32>
    %cst_45 = arith.constant dense<-6.380393e-02> : tensor<12x96xf32>
    %cst_46 = arith.constant dense<-3.665141e-02> : tensor<12x96xf32>
    %cst_47 = arith.constant dense<1.867281e-01> : tensor<96x16x1x1xf32>
    %cst_48 = arith.constant 0.000000e+00 : f32
    %cst_49 = arith.constant 1.000000e+00 : f32
    %cst_50 = arith.constant dense_resource<torch_tensor_10_torch.float32> : tensor<10xf32>
    %cst_51 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_69> : tensor<4x1xf32>
    %cst_52 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_68> : tensor<4x1xf32>
    %cst_53 = arith.constant dense_resource<torch_tensor_4_torch.float32_36> : tensor<4xf32>
    %cst_54 = arith.constant dense<1.425779e-02> : tensor<4x40xf32>
    %cst_55 = arith.constant dense_resource<torch_tensor_40_torch.float32_12> : tensor<40xf32>
    %cst_56 = arith.constant dense<0.000000e+00> : tensor<320xf32>
    %cst_57 = arith.constant dense<1.000000e+00> : tensor<320xf32>
    %cst_58 = arith.constant dense<1.000000e+00> : tensor<320xf32>
    %cst_59 = arith.constant dense<0.000000e+00> : tensor<320xf32>
    %cst_60 = arith.constant dense<0.000000e+00> : tensor<80xf32>
    %cst_61 = arith.constant dense<1.000000e+00> : tensor<80xf32>
    %cst_62 = arith.constant dense<1.000000e+00> : tensor<80xf32>
    %cst_63 = arith.constant dense<0.000000e+00> : tensor<80xf32>
    %cst_64 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_67> : tensor<4x1xf32>
    %cst_65 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_66> : tensor<4x1xf32>
    %cst_66 = arith.constant dense_resource<torch_tensor_4_torch.float32_35> : tensor<4xf32>
    %cst_67 = arith.constant dense<1.591369e-01> : tensor<4x30xf32>
    %cst_68 = arith.constant dense_resource<torch_tensor_30_torch.float32_5> : tensor<30xf32>
    %cst_69 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_70 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_71 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_72 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_73 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_65> : tensor<4x1xf32>
    %cst_74 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_64> : tensor<4x1xf32>
    %cst_75 = arith.constant dense_resource<torch_tensor_4_torch.float32_34> : tensor<4xf32>
    %cst_76 = arith.constant dense<1.197251e-01> : tensor<4x30xf32>
    %cst_77 = arith.constant dense_resource<torch_tensor_30_torch.float32_4> : tensor<30xf32>
    %cst_78 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_79 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_80 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_81 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_82 = arith.constant dense_resource<torch_tensor_40_torch.float32_11> : tensor<40xf32>
    %cst_83 = arith.constant dense_resource<torch_tensor_40_torch.float32_10> : tensor<40xf32>
    %cst_84 = arith.constant dense_resource<torch_tensor_40_torch.float32_9> : tensor<40xf32>
    %cst_85 = arith.constant dense_resource<torch_tensor_40_torch.float32_8> : tensor<40xf32>
    %cst_86 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_63> : tensor<4x1xf32>
    %cst_87 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_62> : tensor<4x1xf32>
    %cst_88 = arith.constant dense_resource<torch_tensor_4_torch.float32_33> : tensor<4xf32>
    %cst_89 = arith.constant dense<9.628838e-02> : tensor<4x30xf32>
    %cst_90 = arith.constant dense_resource<torch_tensor_30_torch.float32_3> : tensor<30xf32>
    %cst_91 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_92 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_93 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_94 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_95 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_61> : tensor<4x1xf32>
    %cst_96 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_60> : tensor<4x1xf32>
    %cst_97 = arith.constant dense_resource<torch_tensor_4_torch.float32_32> : tensor<4xf32>
    %cst_98 = arith.constant dense<-3.043477e-02> : tensor<4x30xf32>
    %cst_99 = arith.constant dense_resource<torch_tensor_30_torch.float32_2> : tensor<30xf32>
    %cst_100 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_101 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_102 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_103 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_104 = arith.constant dense_resource<torch_tensor_40_torch.float32_7> : tensor<40xf32>
    %cst_105 = arith.constant dense_resource<torch_tensor_40_torch.float32_6> : tensor<40xf32>
    %cst_106 = arith.constant dense_resource<torch_tensor_40_torch.float32_5> : tensor<40xf32>
    %cst_107 = arith.constant dense_resource<torch_tensor_40_torch.float32_4> : tensor<40xf32>
    %cst_108 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_59> : tensor<4x1xf32>
    %cst_109 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_58> : tensor<4x1xf32>
    %cst_110 = arith.constant dense_resource<torch_tensor_4_torch.float32_31> : tensor<4xf32>
    %cst_111 = arith.constant dense<-6.722368e-02> : tensor<4x30xf32>
    %cst_112 = arith.constant dense_resource<torch_tensor_30_torch.float32_1> : tensor<30xf32>
    %cst_113 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_114 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_115 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_116 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_117 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_57> : tensor<4x1xf32>
    %cst_118 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_56> : tensor<4x1xf32>
    %cst_119 = arith.constant dense_resource<torch_tensor_4_torch.float32_30> : tensor<4xf32>
    %cst_120 = arith.constant dense<4.897827e-02> : tensor<4x30xf32>
    %cst_121 = arith.constant dense_resource<torch_tensor_30_torch.float32> : tensor<30xf32>
    %cst_122 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_123 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_124 = arith.constant dense<1.000000e+00> : tensor<240xf32>
    %cst_125 = arith.constant dense<0.000000e+00> : tensor<240xf32>
    %cst_126 = arith.constant dense_resource<torch_tensor_40_torch.float32_3> : tensor<40xf32>
    %cst_127 = arith.constant dense_resource<torch_tensor_40_torch.float32_2> : tensor<40xf32>
    %cst_128 = arith.constant dense_resource<torch_tensor_40_torch.float32_1> : tensor<40xf32>
    %cst_129 = arith.constant dense_resource<torch_tensor_40_torch.float32> : tensor<40xf32>
    %cst_130 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_55> : tensor<4x1xf32>
    %cst_131 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_54> : tensor<4x1xf32>
    %cst_132 = arith.constant dense_resource<torch_tensor_4_torch.float32_29> : tensor<4xf32>
    %cst_133 = arith.constant dense<-1.067285e-01> : tensor<4x18xf32>
    %cst_134 = arith.constant dense_resource<torch_tensor_18_torch.float32_5> : tensor<18xf32>
    %cst_135 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_136 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_137 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_138 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_139 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_53> : tensor<4x1xf32>
    %cst_140 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_52> : tensor<4x1xf32>
    %cst_141 = arith.constant dense_resource<torch_tensor_4_torch.float32_28> : tensor<4xf32>
    %cst_142 = arith.constant dense<8.056390e-02> : tensor<4x18xf32>
    %cst_143 = arith.constant dense_resource<torch_tensor_18_torch.float32_4> : tensor<18xf32>
    %cst_144 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_145 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_146 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_147 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_148 = arith.constant dense_resource<torch_tensor_24_torch.float32_11> : tensor<24xf32>
    %cst_149 = arith.constant dense_resource<torch_tensor_24_torch.float32_10> : tensor<24xf32>
    %cst_150 = arith.constant dense_resource<torch_tensor_24_torch.float32_9> : tensor<24xf32>
    %cst_151 = arith.constant dense_resource<torch_tensor_24_torch.float32_8> : tensor<24xf32>
    %cst_152 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_51> : tensor<4x1xf32>
    %cst_153 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_50> : tensor<4x1xf32>
    %cst_154 = arith.constant dense_resource<torch_tensor_4_torch.float32_27> : tensor<4xf32>
    %cst_155 = arith.constant dense<-2.303369e-01> : tensor<4x18xf32>
    %cst_156 = arith.constant dense_resource<torch_tensor_18_torch.float32_3> : tensor<18xf32>
    %cst_157 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_158 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_159 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_160 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_161 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_49> : tensor<4x1xf32>
    %cst_162 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_48> : tensor<4x1xf32>
    %cst_163 = arith.constant dense_resource<torch_tensor_4_torch.float32_26> : tensor<4xf32>
    %cst_164 = arith.constant dense<-1.756134e-01> : tensor<4x18xf32>
    %cst_165 = arith.constant dense_resource<torch_tensor_18_torch.float32_2> : tensor<18xf32>
    %cst_166 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_167 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_168 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_169 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_170 = arith.constant dense_resource<torch_tensor_24_torch.float32_7> : tensor<24xf32>
    %cst_171 = arith.constant dense_resource<torch_tensor_24_torch.float32_6> : tensor<24xf32>
    %cst_172 = arith.constant dense_resource<torch_tensor_24_torch.float32_5> : tensor<24xf32>
    %cst_173 = arith.constant dense_resource<torch_tensor_24_torch.float32_4> : tensor<24xf32>
    %cst_174 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_47> : tensor<4x1xf32>
    %cst_175 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_46> : tensor<4x1xf32>
    %cst_176 = arith.constant dense_resource<torch_tensor_4_torch.float32_25> : tensor<4xf32>
    %cst_177 = arith.constant dense<-3.247226e-02> : tensor<4x18xf32>
    %cst_178 = arith.constant dense_resource<torch_tensor_18_torch.float32_1> : tensor<18xf32>
    %cst_179 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_180 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_181 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_182 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_183 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_45> : tensor<4x1xf32>
    %cst_184 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_44> : tensor<4x1xf32>
    %cst_185 = arith.constant dense_resource<torch_tensor_4_torch.float32_24> : tensor<4xf32>
    %cst_186 = arith.constant dense<-7.081795e-03> : tensor<4x18xf32>
    %cst_187 = arith.constant dense_resource<torch_tensor_18_torch.float32> : tensor<18xf32>
    %cst_188 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_189 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_190 = arith.constant dense<1.000000e+00> : tensor<144xf32>
    %cst_191 = arith.constant dense<0.000000e+00> : tensor<144xf32>
    %cst_192 = arith.constant dense_resource<torch_tensor_24_torch.float32_3> : tensor<24xf32>
    %cst_193 = arith.constant dense_resource<torch_tensor_24_torch.float32_2> : tensor<24xf32>
    %cst_194 = arith.constant dense_resource<torch_tensor_24_torch.float32_1> : tensor<24xf32>
    %cst_195 = arith.constant dense_resource<torch_tensor_24_torch.float32> : tensor<24xf32>
    %cst_196 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_43> : tensor<4x1xf32>
    %cst_197 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_42> : tensor<4x1xf32>
    %cst_198 = arith.constant dense_resource<torch_tensor_4_torch.float32_23> : tensor<4xf32>
    %cst_199 = arith.constant dense_resource<torch_tensor_4_12_torch.float32_7> : tensor<4x12xf32>
    %cst_200 = arith.constant dense_resource<torch_tensor_12_torch.float32_7> : tensor<12xf32>
    %cst_201 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_202 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_203 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_204 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_205 = arith.constant dense<-5.282013e-02> : tensor<96x1x3x3xf32>
    %cst_206 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_41> : tensor<4x1xf32>
    %cst_207 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_40> : tensor<4x1xf32>
    %cst_208 = arith.constant dense_resource<torch_tensor_4_torch.float32_22> : tensor<4xf32>
    %cst_209 = arith.constant dense_resource<torch_tensor_4_12_torch.float32_6> : tensor<4x12xf32>
    %cst_210 = arith.constant dense_resource<torch_tensor_12_torch.float32_6> : tensor<12xf32>
    %cst_211 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_212 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_213 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_214 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_215 = arith.constant dense_resource<torch_tensor_16_torch.float32_15> : tensor<16xf32>
    %cst_216 = arith.constant dense_resource<torch_tensor_16_torch.float32_14> : tensor<16xf32>
    %cst_217 = arith.constant dense_resource<torch_tensor_16_torch.float32_13> : tensor<16xf32>
    %cst_218 = arith.constant dense_resource<torch_tensor_16_torch.float32_12> : tensor<16xf32>
    %cst_219 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_39> : tensor<4x1xf32>
    %cst_220 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_38> : tensor<4x1xf32>
    %cst_221 = arith.constant dense_resource<torch_tensor_4_torch.float32_21> : tensor<4xf32>
    %cst_222 = arith.constant dense_resource<torch_tensor_4_12_torch.float32_5> : tensor<4x12xf32>
    %cst_223 = arith.constant dense_resource<torch_tensor_12_torch.float32_5> : tensor<12xf32>
    %cst_224 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_225 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_226 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_227 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_228 = arith.constant dense<1.753612e-01> : tensor<96x1x3x3xf32>
    %cst_229 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_37> : tensor<4x1xf32>
    %cst_230 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_36> : tensor<4x1xf32>
    %cst_231 = arith.constant dense_resource<torch_tensor_4_torch.float32_20> : tensor<4xf32>
    %cst_232 = arith.constant dense_resource<torch_tensor_4_12_torch.float32_4> : tensor<4x12xf32>
    %cst_233 = arith.constant dense_resource<torch_tensor_12_torch.float32_4> : tensor<12xf32>
    %cst_234 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_235 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_236 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_237 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_238 = arith.constant dense_resource<torch_tensor_16_torch.float32_11> : tensor<16xf32>
    %cst_239 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_240 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_241 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_242 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_35> : tensor<4x1xf32>
    %cst_243 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_34> : tensor<4x1xf32>
    %cst_244 = arith.constant dense_resource<torch_tensor_4_torch.float32_19> : tensor<4xf32>
    %cst_245 = arith.constant dense_resource<torch_tensor_4_12_torch.float32_3> : tensor<4x12xf32>
    %cst_246 = arith.constant dense_resource<torch_tensor_12_torch.float32_3> : tensor<12xf32>
    %cst_247 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_248 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_249 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_250 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_251 = arith.constant dense<-1.519494e-01> : tensor<96x1x3x3xf32>
    %cst_252 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_33> : tensor<4x1xf32>
    %cst_253 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_32> : tensor<4x1xf32>
    %cst_254 = arith.constant dense_resource<torch_tensor_4_torch.float32_18> : tensor<4xf32>
    %cst_255 = arith.constant dense_resource<torch_tensor_4_12_torch.float32_2> : tensor<4x12xf32>
    %cst_256 = arith.constant dense_resource<torch_tensor_12_torch.float32_2> : tensor<12xf32>
    %cst_257 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_258 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_259 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_260 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_261 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_262 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_263 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_264 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_265 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_31> : tensor<4x1xf32>
    %cst_266 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_30> : tensor<4x1xf32>
    %cst_267 = arith.constant dense_resource<torch_tensor_4_torch.float32_17> : tensor<4xf32>
    %cst_268 = arith.constant dense_resource<torch_tensor_4_12_torch.float32_1> : tensor<4x12xf32>
    %cst_269 = arith.constant dense_resource<torch_tensor_12_torch.float32_1> : tensor<12xf32>
    %cst_270 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_271 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_272 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_273 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_274 = arith.constant dense<-4.262845e-03> : tensor<96x1x3x3xf32>
    %cst_275 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_29> : tensor<4x1xf32>
    %cst_276 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_28> : tensor<4x1xf32>
    %cst_277 = arith.constant dense_resource<torch_tensor_4_torch.float32_16> : tensor<4xf32>
    %cst_278 = arith.constant dense_resource<torch_tensor_4_12_torch.float32> : tensor<4x12xf32>
    %cst_279 = arith.constant dense_resource<torch_tensor_12_torch.float32> : tensor<12xf32>
    %cst_280 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_281 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_282 = arith.constant dense<1.000000e+00> : tensor<96xf32>
    %cst_283 = arith.constant dense<0.000000e+00> : tensor<96xf32>
    %cst_284 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_285 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_286 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_287 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_288 = arith.constant dense<-1.428233e-01> : tensor<16x48x1x1xf32>
    %cst_289 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_27> : tensor<4x1xf32>
    %cst_290 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_26> : tensor<4x1xf32>
    %cst_291 = arith.constant dense_resource<torch_tensor_4_torch.float32_15> : tensor<4xf32>
    %cst_292 = arith.constant dense_resource<torch_tensor_4_6_torch.float32_11> : tensor<4x6xf32>
    %cst_293 = arith.constant dense_resource<torch_tensor_6_torch.float32_11> : tensor<6xf32>
    %cst_294 = arith.constant dense<-2.432748e-02> : tensor<6x48xf32>
    %cst_295 = arith.constant dense_resource<torch_tensor_48_torch.float32_47> : tensor<48xf32>
    %cst_296 = arith.constant dense_resource<torch_tensor_48_torch.float32_46> : tensor<48xf32>
    %cst_297 = arith.constant dense_resource<torch_tensor_48_torch.float32_45> : tensor<48xf32>
    %cst_298 = arith.constant dense_resource<torch_tensor_48_torch.float32_44> : tensor<48xf32>
    %cst_299 = arith.constant dense<1.077816e-01> : tensor<48x1x3x3xf32>
    %cst_300 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_25> : tensor<4x1xf32>
    %cst_301 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_24> : tensor<4x1xf32>
    %cst_302 = arith.constant dense_resource<torch_tensor_4_torch.float32_14> : tensor<4xf32>
    %cst_303 = arith.constant dense_resource<torch_tensor_4_6_torch.float32_10> : tensor<4x6xf32>
    %cst_304 = arith.constant dense_resource<torch_tensor_6_torch.float32_10> : tensor<6xf32>
    %cst_305 = arith.constant dense<-1.226928e-02> : tensor<6x48xf32>
    %cst_306 = arith.constant dense_resource<torch_tensor_48_torch.float32_43> : tensor<48xf32>
    %cst_307 = arith.constant dense_resource<torch_tensor_48_torch.float32_42> : tensor<48xf32>
    %cst_308 = arith.constant dense_resource<torch_tensor_48_torch.float32_41> : tensor<48xf32>
    %cst_309 = arith.constant dense_resource<torch_tensor_48_torch.float32_40> : tensor<48xf32>
    %cst_310 = arith.constant dense<4.132132e-02> : tensor<48x8x1x1xf32>
    %cst_311 = arith.constant dense_resource<torch_tensor_8_torch.float32_31> : tensor<8xf32>
    %cst_312 = arith.constant dense_resource<torch_tensor_8_torch.float32_30> : tensor<8xf32>
    %cst_313 = arith.constant dense_resource<torch_tensor_8_torch.float32_29> : tensor<8xf32>
    %cst_314 = arith.constant dense_resource<torch_tensor_8_torch.float32_28> : tensor<8xf32>
    %cst_315 = arith.constant dense<-5.503882e-02> : tensor<8x48x1x1xf32>
    %cst_316 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_23> : tensor<4x1xf32>
    %cst_317 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_22> : tensor<4x1xf32>
    %cst_318 = arith.constant dense_resource<torch_tensor_4_torch.float32_13> : tensor<4xf32>
    %cst_319 = arith.constant dense_resource<torch_tensor_4_6_torch.float32_9> : tensor<4x6xf32>
    %cst_320 = arith.constant dense_resource<torch_tensor_6_torch.float32_9> : tensor<6xf32>
    %cst_321 = arith.constant dense<4.002668e-03> : tensor<6x48xf32>
    %cst_322 = arith.constant dense_resource<torch_tensor_48_torch.float32_39> : tensor<48xf32>
    %cst_323 = arith.constant dense_resource<torch_tensor_48_torch.float32_38> : tensor<48xf32>
    %cst_324 = arith.constant dense_resource<torch_tensor_48_torch.float32_37> : tensor<48xf32>
    %cst_325 = arith.constant dense_resource<torch_tensor_48_torch.float32_36> : tensor<48xf32>
    %cst_326 = arith.constant dense<2.562617e-01> : tensor<48x1x3x3xf32>
    %cst_327 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_21> : tensor<4x1xf32>
    %cst_328 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_20> : tensor<4x1xf32>
    %cst_329 = arith.constant dense_resource<torch_tensor_4_torch.float32_12> : tensor<4xf32>
    %cst_330 = arith.constant dense_resource<torch_tensor_4_6_torch.float32_8> : tensor<4x6xf32>
    %cst_331 = arith.constant dense_resource<torch_tensor_6_torch.float32_8> : tensor<6xf32>
    %cst_332 = arith.constant dense<-1.282721e-01> : tensor<6x48xf32>
    %cst_333 = arith.constant dense_resource<torch_tensor_48_torch.float32_35> : tensor<48xf32>
    %cst_334 = arith.constant dense_resource<torch_tensor_48_torch.float32_34> : tensor<48xf32>
    %cst_335 = arith.constant dense_resource<torch_tensor_48_torch.float32_33> : tensor<48xf32>
    %cst_336 = arith.constant dense_resource<torch_tensor_48_torch.float32_32> : tensor<48xf32>
    %cst_337 = arith.constant dense<-9.062579e-02> : tensor<48x8x1x1xf32>
    %cst_338 = arith.constant dense_resource<torch_tensor_8_torch.float32_27> : tensor<8xf32>
    %cst_339 = arith.constant dense_resource<torch_tensor_8_torch.float32_26> : tensor<8xf32>
    %cst_340 = arith.constant dense_resource<torch_tensor_8_torch.float32_25> : tensor<8xf32>
    %cst_341 = arith.constant dense_resource<torch_tensor_8_torch.float32_24> : tensor<8xf32>
    %cst_342 = arith.constant dense<-5.037376e-02> : tensor<8x48x1x1xf32>
    %cst_343 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_19> : tensor<4x1xf32>
    %cst_344 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_18> : tensor<4x1xf32>
    %cst_345 = arith.constant dense_resource<torch_tensor_4_torch.float32_11> : tensor<4xf32>
    %cst_346 = arith.constant dense_resource<torch_tensor_4_6_torch.float32_7> : tensor<4x6xf32>
    %cst_347 = arith.constant dense_resource<torch_tensor_6_torch.float32_7> : tensor<6xf32>
    %cst_348 = arith.constant dense<-8.392984e-02> : tensor<6x48xf32>
    %cst_349 = arith.constant dense_resource<torch_tensor_48_torch.float32_31> : tensor<48xf32>
    %cst_350 = arith.constant dense_resource<torch_tensor_48_torch.float32_30> : tensor<48xf32>
    %cst_351 = arith.constant dense_resource<torch_tensor_48_torch.float32_29> : tensor<48xf32>
    %cst_352 = arith.constant dense_resource<torch_tensor_48_torch.float32_28> : tensor<48xf32>
    %cst_353 = arith.constant dense<1.721069e-01> : tensor<48x1x3x3xf32>
    %cst_354 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_17> : tensor<4x1xf32>
    %cst_355 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_16> : tensor<4x1xf32>
    %cst_356 = arith.constant dense_resource<torch_tensor_4_torch.float32_10> : tensor<4xf32>
    %cst_357 = arith.constant dense_resource<torch_tensor_4_6_torch.float32_6> : tensor<4x6xf32>
    %cst_358 = arith.constant dense_resource<torch_tensor_6_torch.float32_6> : tensor<6xf32>
    %cst_359 = arith.constant dense<-6.795260e-02> : tensor<6x48xf32>
    %cst_360 = arith.constant dense_resource<torch_tensor_48_torch.float32_27> : tensor<48xf32>
    %cst_361 = arith.constant dense_resource<torch_tensor_48_torch.float32_26> : tensor<48xf32>
    %cst_362 = arith.constant dense_resource<torch_tensor_48_torch.float32_25> : tensor<48xf32>
    %cst_363 = arith.constant dense_resource<torch_tensor_48_torch.float32_24> : tensor<48xf32>
    %cst_364 = arith.constant dense<-1.643856e-01> : tensor<48x8x1x1xf32>
    %cst_365 = arith.constant dense_resource<torch_tensor_8_torch.float32_23> : tensor<8xf32>
    %cst_366 = arith.constant dense_resource<torch_tensor_8_torch.float32_22> : tensor<8xf32>
    %cst_367 = arith.constant dense_resource<torch_tensor_8_torch.float32_21> : tensor<8xf32>
    %cst_368 = arith.constant dense_resource<torch_tensor_8_torch.float32_20> : tensor<8xf32>
    %cst_369 = arith.constant dense<-7.933155e-02> : tensor<8x48x1x1xf32>
    %cst_370 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_15> : tensor<4x1xf32>
    %cst_371 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_14> : tensor<4x1xf32>
    %cst_372 = arith.constant dense_resource<torch_tensor_4_torch.float32_9> : tensor<4xf32>
    %cst_373 = arith.constant dense_resource<torch_tensor_4_6_torch.float32_5> : tensor<4x6xf32>
    %cst_374 = arith.constant dense_resource<torch_tensor_6_torch.float32_5> : tensor<6xf32>
    %cst_375 = arith.constant dense<1.083609e-01> : tensor<6x48xf32>
    %cst_376 = arith.constant dense_resource<torch_tensor_48_torch.float32_23> : tensor<48xf32>
    %cst_377 = arith.constant dense_resource<torch_tensor_48_torch.float32_22> : tensor<48xf32>
    %cst_378 = arith.constant dense_resource<torch_tensor_48_torch.float32_21> : tensor<48xf32>
    %cst_379 = arith.constant dense_resource<torch_tensor_48_torch.float32_20> : tensor<48xf32>
    %cst_380 = arith.constant dense<-4.370928e-02> : tensor<48x1x3x3xf32>
    %cst_381 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_13> : tensor<4x1xf32>
    %cst_382 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_12> : tensor<4x1xf32>
    %cst_383 = arith.constant dense_resource<torch_tensor_4_torch.float32_8> : tensor<4xf32>
    %cst_384 = arith.constant dense_resource<torch_tensor_4_6_torch.float32_4> : tensor<4x6xf32>
    %cst_385 = arith.constant dense_resource<torch_tensor_6_torch.float32_4> : tensor<6xf32>
    %cst_386 = arith.constant dense<2.295758e-02> : tensor<6x48xf32>
    %cst_387 = arith.constant dense_resource<torch_tensor_48_torch.float32_19> : tensor<48xf32>
    %cst_388 = arith.constant dense_resource<torch_tensor_48_torch.float32_18> : tensor<48xf32>
    %cst_389 = arith.constant dense_resource<torch_tensor_48_torch.float32_17> : tensor<48xf32>
    %cst_390 = arith.constant dense_resource<torch_tensor_48_torch.float32_16> : tensor<48xf32>
    %cst_391 = arith.constant dense<-2.137831e-02> : tensor<48x8x1x1xf32>
    %cst_392 = arith.constant dense_resource<torch_tensor_8_torch.float32_19> : tensor<8xf32>
    %cst_393 = arith.constant dense_resource<torch_tensor_8_torch.float32_18> : tensor<8xf32>
    %cst_394 = arith.constant dense_resource<torch_tensor_8_torch.float32_17> : tensor<8xf32>
    %cst_395 = arith.constant dense_resource<torch_tensor_8_torch.float32_16> : tensor<8xf32>
    %cst_396 = arith.constant dense<1.164782e-01> : tensor<8x48x1x1xf32>
    %cst_397 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_11> : tensor<4x1xf32>
    %cst_398 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_10> : tensor<4x1xf32>
    %cst_399 = arith.constant dense_resource<torch_tensor_4_torch.float32_7> : tensor<4xf32>
    %cst_400 = arith.constant dense_resource<torch_tensor_4_6_torch.float32_3> : tensor<4x6xf32>
    %cst_401 = arith.constant dense_resource<torch_tensor_6_torch.float32_3> : tensor<6xf32>
    %cst_402 = arith.constant dense<3.562763e-02> : tensor<6x48xf32>
    %cst_403 = arith.constant dense_resource<torch_tensor_48_torch.float32_15> : tensor<48xf32>
    %cst_404 = arith.constant dense_resource<torch_tensor_48_torch.float32_14> : tensor<48xf32>
    %cst_405 = arith.constant dense_resource<torch_tensor_48_torch.float32_13> : tensor<48xf32>
    %cst_406 = arith.constant dense_resource<torch_tensor_48_torch.float32_12> : tensor<48xf32>
    %cst_407 = arith.constant dense<-2.970301e-01> : tensor<48x1x3x3xf32>
    %cst_408 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_9> : tensor<4x1xf32>
    %cst_409 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_8> : tensor<4x1xf32>
    %cst_410 = arith.constant dense_resource<torch_tensor_4_torch.float32_6> : tensor<4xf32>
    %cst_411 = arith.constant dense_resource<torch_tensor_4_6_torch.float32_2> : tensor<4x6xf32>
    %cst_412 = arith.constant dense_resource<torch_tensor_6_torch.float32_2> : tensor<6xf32>
    %cst_413 = arith.constant dense<-7.358764e-02> : tensor<6x48xf32>
    %cst_414 = arith.constant dense_resource<torch_tensor_48_torch.float32_11> : tensor<48xf32>
    %cst_415 = arith.constant dense_resource<torch_tensor_48_torch.float32_10> : tensor<48xf32>
    %cst_416 = arith.constant dense_resource<torch_tensor_48_torch.float32_9> : tensor<48xf32>
    %cst_417 = arith.constant dense_resource<torch_tensor_48_torch.float32_8> : tensor<48xf32>
    %cst_418 = arith.constant dense<2.584002e-01> : tensor<48x8x1x1xf32>
    %cst_419 = arith.constant dense_resource<torch_tensor_8_torch.float32_15> : tensor<8xf32>
    %cst_420 = arith.constant dense_resource<torch_tensor_8_torch.float32_14> : tensor<8xf32>
    %cst_421 = arith.constant dense_resource<torch_tensor_8_torch.float32_13> : tensor<8xf32>
    %cst_422 = arith.constant dense_resource<torch_tensor_8_torch.float32_12> : tensor<8xf32>
    %cst_423 = arith.constant dense<1.241041e-02> : tensor<8x48x1x1xf32>
    %cst_424 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_7> : tensor<4x1xf32>
    %cst_425 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_6> : tensor<4x1xf32>
    %cst_426 = arith.constant dense_resource<torch_tensor_4_torch.float32_5> : tensor<4xf32>
    %cst_427 = arith.constant dense_resource<torch_tensor_4_6_torch.float32_1> : tensor<4x6xf32>
    %cst_428 = arith.constant dense_resource<torch_tensor_6_torch.float32_1> : tensor<6xf32>
    %cst_429 = arith.constant dense<7.635626e-02> : tensor<6x48xf32>
    %cst_430 = arith.constant dense_resource<torch_tensor_48_torch.float32_7> : tensor<48xf32>
    %cst_431 = arith.constant dense_resource<torch_tensor_48_torch.float32_6> : tensor<48xf32>
    %cst_432 = arith.constant dense_resource<torch_tensor_48_torch.float32_5> : tensor<48xf32>
    %cst_433 = arith.constant dense_resource<torch_tensor_48_torch.float32_4> : tensor<48xf32>
    %cst_434 = arith.constant dense<-1.106129e-01> : tensor<48x1x3x3xf32>
    %cst_435 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_5> : tensor<4x1xf32>
    %cst_436 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_4> : tensor<4x1xf32>
    %cst_437 = arith.constant dense_resource<torch_tensor_4_torch.float32_4> : tensor<4xf32>
    %cst_438 = arith.constant dense_resource<torch_tensor_4_6_torch.float32> : tensor<4x6xf32>
    %cst_439 = arith.constant dense_resource<torch_tensor_6_torch.float32> : tensor<6xf32>
    %cst_440 = arith.constant dense<6.642178e-03> : tensor<6x48xf32>
    %cst_441 = arith.constant dense_resource<torch_tensor_48_torch.float32_3> : tensor<48xf32>
    %cst_442 = arith.constant dense_resource<torch_tensor_48_torch.float32_2> : tensor<48xf32>
    %cst_443 = arith.constant dense_resource<torch_tensor_48_torch.float32_1> : tensor<48xf32>
    %cst_444 = arith.constant dense_resource<torch_tensor_48_torch.float32> : tensor<48xf32>
    %cst_445 = arith.constant dense<1.127002e-01> : tensor<48x8x1x1xf32>
    %cst_446 = arith.constant dense_resource<torch_tensor_8_torch.float32_11> : tensor<8xf32>
    %cst_447 = arith.constant dense_resource<torch_tensor_8_torch.float32_10> : tensor<8xf32>
    %cst_448 = arith.constant dense_resource<torch_tensor_8_torch.float32_9> : tensor<8xf32>
    %cst_449 = arith.constant dense_resource<torch_tensor_8_torch.float32_8> : tensor<8xf32>
    %cst_450 = arith.constant dense_resource<torch_tensor_8_8_1_1_torch.float32> : tensor<8x8x1x1xf32>
    %cst_451 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_3> : tensor<4x1xf32>
    %cst_452 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_2> : tensor<4x1xf32>
    %cst_453 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_454 = arith.constant dense_resource<torch_tensor_4_4_torch.float32_1> : tensor<4x4xf32>
    %cst_455 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_456 = arith.constant dense_resource<torch_tensor_4_8_torch.float32_1> : tensor<4x8xf32>
    %cst_457 = arith.constant dense_resource<torch_tensor_8_torch.float32_7> : tensor<8xf32>
    %cst_458 = arith.constant dense_resource<torch_tensor_8_torch.float32_6> : tensor<8xf32>
    %cst_459 = arith.constant dense_resource<torch_tensor_8_torch.float32_5> : tensor<8xf32>
    %cst_460 = arith.constant dense_resource<torch_tensor_8_torch.float32_4> : tensor<8xf32>
    %cst_461 = arith.constant dense<-3.151563e-01> : tensor<8x1x3x3xf32>
    %cst_462 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_1> : tensor<4x1xf32>
    %cst_463 = arith.constant dense_resource<torch_tensor_4_1_torch.float32> : tensor<4x1xf32>
    %cst_464 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_465 = arith.constant dense_resource<torch_tensor_4_4_torch.float32> : tensor<4x4xf32>
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
      tensor.yield %cst_48 : f32
    } : tensor<1x3x64x64xf32> to tensor<1x3x66x66xf32>
    %0 = tensor.empty() : tensor<1x8x32x32xf32>
    %1 = linalg.fill ins(%cst_48 : f32) outs(%0 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %cst_473 : tensor<1x3x66x66xf32>, tensor<8x3x3x3xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %3 = tensor.empty() : tensor<8xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_471 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<8xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %expanded = tensor.expand_shape %cst_472 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_480 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_480 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_481 = tensor.expand_shape %cst_469 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_481 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_482 = tensor.expand_shape %cst_468 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_482 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %11 = tensor.empty() : tensor<1x8xf32>
    %12 = linalg.fill ins(%cst_48 : f32) outs(%11 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%10 : tensor<1x8x32x32xf32>) outs(%12 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<1x8xf32>) outs(%11 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_474 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8xf32>
    %15 = tensor.empty() : tensor<8x4xf32>
    %transposed = linalg.transpose ins(%cst_467 : tensor<4x8xf32>) outs(%15 : tensor<8x4xf32>) permutation = [1, 0] 
    %16 = tensor.empty() : tensor<1x4xf32>
    %17 = linalg.fill ins(%cst_48 : f32) outs(%16 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %18 = linalg.matmul ins(%14, %transposed : tensor<1x8xf32>, tensor<8x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_466 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x4xf32>
    %21 = tensor.empty() : tensor<4x4xf32>
    %transposed_483 = linalg.transpose ins(%cst_465 : tensor<4x4xf32>) outs(%21 : tensor<4x4xf32>) permutation = [1, 0] 
    %22 = linalg.matmul ins(%20, %transposed_483 : tensor<1x4xf32>, tensor<4x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %23 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%22, %cst_464 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %24 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%23 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%24 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_484 = tensor.expand_shape %26 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %27 = tensor.empty() : tensor<1x4x1xf32>
    %28 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_484, %cst_463 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %29 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%28, %cst_462 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_485 = tensor.expand_shape %29 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_485[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_486 = tensor.extract_slice %expanded_485[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_487 = tensor.extract_slice %expanded_485[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_488 = tensor.extract_slice %expanded_485[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_489 = tensor.collapse_shape %extracted_slice_486 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_490 = tensor.collapse_shape %extracted_slice_487 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_491 = tensor.collapse_shape %extracted_slice_488 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %30 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %10 : tensor<1x1x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %31 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%30, %collapsed_490 : tensor<1x8x32x32xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_489, %10 : tensor<1x1x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %collapsed_491 : tensor<1x8x32x32xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %34 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%31, %33 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x8x32x32xf32>
    %padded_492 = tensor.pad %34 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x8x32x32xf32> to tensor<1x8x34x34xf32>
    %collapsed_493 = tensor.collapse_shape %cst_461 [[0, 1], [2], [3]] : tensor<8x1x3x3xf32> into tensor<8x3x3xf32>
    %35 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_492, %collapsed_493 : tensor<1x8x34x34xf32>, tensor<8x3x3xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %36 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_459 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %37 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%36 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<8xf32>
    %38 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%37 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %expanded_494 = tensor.expand_shape %cst_460 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_495 = tensor.expand_shape %38 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %39 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%35, %expanded_494 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %40 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%39, %expanded_495 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_496 = tensor.expand_shape %cst_458 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %41 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%40, %expanded_496 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_497 = tensor.expand_shape %cst_457 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %42 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%41, %expanded_497 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %43 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%42 : tensor<1x8x32x32xf32>) outs(%12 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8xf32>
    %44 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%43 : tensor<1x8xf32>) outs(%11 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_474 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8xf32>
    %transposed_498 = linalg.transpose ins(%cst_456 : tensor<4x8xf32>) outs(%15 : tensor<8x4xf32>) permutation = [1, 0] 
    %45 = linalg.matmul ins(%44, %transposed_498 : tensor<1x8xf32>, tensor<8x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %46 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%45, %cst_455 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %47 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%46 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x4xf32>
    %transposed_499 = linalg.transpose ins(%cst_454 : tensor<4x4xf32>) outs(%21 : tensor<4x4xf32>) permutation = [1, 0] 
    %48 = linalg.matmul ins(%47, %transposed_499 : tensor<1x4xf32>, tensor<4x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %49 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%48, %cst_453 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %50 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%49 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %52 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%51 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_500 = tensor.expand_shape %52 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %53 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_500, %cst_452 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %54 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%53, %cst_451 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_501 = tensor.expand_shape %54 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_502 = tensor.extract_slice %expanded_501[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_503 = tensor.extract_slice %expanded_501[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_504 = tensor.extract_slice %expanded_501[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_505 = tensor.extract_slice %expanded_501[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_506 = tensor.collapse_shape %extracted_slice_502 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_507 = tensor.collapse_shape %extracted_slice_503 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_508 = tensor.collapse_shape %extracted_slice_504 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_509 = tensor.collapse_shape %extracted_slice_505 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %55 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_506, %42 : tensor<1x1x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %56 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%55, %collapsed_508 : tensor<1x8x32x32xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %57 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_507, %42 : tensor<1x1x1x1xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %58 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%57, %collapsed_509 : tensor<1x8x32x32xf32>, tensor<1x1x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %59 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%56, %58 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x8x32x32xf32>
    %60 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%59, %cst_450 : tensor<1x8x32x32xf32>, tensor<8x8x1x1xf32>) outs(%1 : tensor<1x8x32x32xf32>) -> tensor<1x8x32x32xf32>
    %61 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_448 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %62 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%61 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<8xf32>
    %63 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%62 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %expanded_510 = tensor.expand_shape %cst_449 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_511 = tensor.expand_shape %63 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %64 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%60, %expanded_510 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %expanded_511 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_512 = tensor.expand_shape %cst_447 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%65, %expanded_512 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %expanded_513 = tensor.expand_shape %cst_446 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %67 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%66, %expanded_513 : tensor<1x8x32x32xf32>, tensor<8x1x1xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %68 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %67 : tensor<1x8x32x32xf32>, tensor<1x8x32x32xf32>) outs(%0 : tensor<1x8x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x32x32xf32>
    %69 = tensor.empty() : tensor<1x48x32x32xf32>
    %70 = linalg.fill ins(%cst_48 : f32) outs(%69 : tensor<1x48x32x32xf32>) -> tensor<1x48x32x32xf32>
    %71 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%68, %cst_445 : tensor<1x8x32x32xf32>, tensor<48x8x1x1xf32>) outs(%70 : tensor<1x48x32x32xf32>) -> tensor<1x48x32x32xf32>
    %72 = tensor.empty() : tensor<48xf32>
    %73 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_443 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %74 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%73 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %75 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%74 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_514 = tensor.expand_shape %cst_444 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_515 = tensor.expand_shape %75 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_514 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%69 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x32x32xf32>
    %77 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%76, %expanded_515 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%69 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x32x32xf32>
    %expanded_516 = tensor.expand_shape %cst_442 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %78 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%77, %expanded_516 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%69 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x32x32xf32>
    %expanded_517 = tensor.expand_shape %cst_441 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %79 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%78, %expanded_517 : tensor<1x48x32x32xf32>, tensor<48x1x1xf32>) outs(%69 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x32x32xf32>
    %80 = tensor.empty() : tensor<1x48xf32>
    %81 = linalg.fill ins(%cst_48 : f32) outs(%80 : tensor<1x48xf32>) -> tensor<1x48xf32>
    %82 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%79 : tensor<1x48x32x32xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_474 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %84 = tensor.empty() : tensor<48x6xf32>
    %transposed_518 = linalg.transpose ins(%cst_440 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %85 = tensor.empty() : tensor<1x6xf32>
    %86 = linalg.fill ins(%cst_48 : f32) outs(%85 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %87 = linalg.matmul ins(%83, %transposed_518 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %88 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%87, %cst_439 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %89 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%88 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %90 = tensor.empty() : tensor<6x4xf32>
    %transposed_519 = linalg.transpose ins(%cst_438 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %91 = linalg.matmul ins(%89, %transposed_519 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %92 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%91, %cst_437 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %93 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%92 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %94 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%93 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %95 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%94 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_520 = tensor.expand_shape %95 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %96 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_520, %cst_436 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %97 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%96, %cst_435 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_521 = tensor.expand_shape %97 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_522 = tensor.extract_slice %expanded_521[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_523 = tensor.extract_slice %expanded_521[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_524 = tensor.extract_slice %expanded_521[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_525 = tensor.extract_slice %expanded_521[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_526 = tensor.collapse_shape %extracted_slice_522 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_527 = tensor.collapse_shape %extracted_slice_523 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_528 = tensor.collapse_shape %extracted_slice_524 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_529 = tensor.collapse_shape %extracted_slice_525 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %98 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_526, %79 : tensor<1x1x1x1xf32>, tensor<1x48x32x32xf32>) outs(%69 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x32x32xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %collapsed_528 : tensor<1x48x32x32xf32>, tensor<1x1x1x1xf32>) outs(%69 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x32x32xf32>
    %100 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_527, %79 : tensor<1x1x1x1xf32>, tensor<1x48x32x32xf32>) outs(%69 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x32x32xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%100, %collapsed_529 : tensor<1x48x32x32xf32>, tensor<1x1x1x1xf32>) outs(%69 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x32x32xf32>
    %102 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %101 : tensor<1x48x32x32xf32>, tensor<1x48x32x32xf32>) outs(%69 : tensor<1x48x32x32xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x32x32xf32>
    %padded_530 = tensor.pad %102 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x48x32x32xf32> to tensor<1x48x34x34xf32>
    %103 = tensor.empty() : tensor<1x48x16x16xf32>
    %104 = linalg.fill ins(%cst_48 : f32) outs(%103 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %collapsed_531 = tensor.collapse_shape %cst_434 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %105 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_530, %collapsed_531 : tensor<1x48x34x34xf32>, tensor<48x3x3xf32>) outs(%104 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %106 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_432 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %107 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%106 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %108 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%107 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_532 = tensor.expand_shape %cst_433 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_533 = tensor.expand_shape %108 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %109 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%105, %expanded_532 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %110 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%109, %expanded_533 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_534 = tensor.expand_shape %cst_431 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %111 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%110, %expanded_534 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_535 = tensor.expand_shape %cst_430 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %112 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%111, %expanded_535 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %113 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%112 : tensor<1x48x16x16xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %114 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%113 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_476 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %transposed_536 = linalg.transpose ins(%cst_429 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %115 = linalg.matmul ins(%114, %transposed_536 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %116 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%115, %cst_428 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %117 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%116 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %transposed_537 = linalg.transpose ins(%cst_427 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %118 = linalg.matmul ins(%117, %transposed_537 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %119 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%118, %cst_426 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %120 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%119 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %121 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%120 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %122 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%121 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_538 = tensor.expand_shape %122 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %123 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_538, %cst_425 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %124 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%123, %cst_424 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_539 = tensor.expand_shape %124 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_540 = tensor.extract_slice %expanded_539[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_541 = tensor.extract_slice %expanded_539[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_542 = tensor.extract_slice %expanded_539[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_543 = tensor.extract_slice %expanded_539[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_544 = tensor.collapse_shape %extracted_slice_540 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_545 = tensor.collapse_shape %extracted_slice_541 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_546 = tensor.collapse_shape %extracted_slice_542 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_547 = tensor.collapse_shape %extracted_slice_543 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %125 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_544, %112 : tensor<1x1x1x1xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %collapsed_546 : tensor<1x48x16x16xf32>, tensor<1x1x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %127 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_545, %112 : tensor<1x1x1x1xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %128 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%127, %collapsed_547 : tensor<1x48x16x16xf32>, tensor<1x1x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %129 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%126, %128 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x16x16xf32>
    %130 = tensor.empty() : tensor<1x8x16x16xf32>
    %131 = linalg.fill ins(%cst_48 : f32) outs(%130 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %132 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%129, %cst_423 : tensor<1x48x16x16xf32>, tensor<8x48x1x1xf32>) outs(%131 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %133 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_421 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %134 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%133 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<8xf32>
    %135 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%134 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %expanded_548 = tensor.expand_shape %cst_422 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_549 = tensor.expand_shape %135 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %136 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%132, %expanded_548 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%130 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x16x16xf32>
    %137 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%136, %expanded_549 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%130 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_550 = tensor.expand_shape %cst_420 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %138 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%137, %expanded_550 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%130 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_551 = tensor.expand_shape %cst_419 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %139 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%138, %expanded_551 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%130 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x16x16xf32>
    %140 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%139, %cst_418 : tensor<1x8x16x16xf32>, tensor<48x8x1x1xf32>) outs(%104 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %141 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_416 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %142 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%141 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %143 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%142 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_552 = tensor.expand_shape %cst_417 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_553 = tensor.expand_shape %143 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %144 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %expanded_552 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %145 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%144, %expanded_553 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_554 = tensor.expand_shape %cst_415 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %146 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%145, %expanded_554 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_555 = tensor.expand_shape %cst_414 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %147 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %expanded_555 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %148 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%147 : tensor<1x48x16x16xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %149 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%148 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_476 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %transposed_556 = linalg.transpose ins(%cst_413 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %150 = linalg.matmul ins(%149, %transposed_556 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %151 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%150, %cst_412 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %152 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%151 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %transposed_557 = linalg.transpose ins(%cst_411 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %153 = linalg.matmul ins(%152, %transposed_557 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %154 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%153, %cst_410 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %155 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%154 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %156 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%155 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %157 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%156 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_558 = tensor.expand_shape %157 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %158 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_558, %cst_409 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %159 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%158, %cst_408 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_559 = tensor.expand_shape %159 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_560 = tensor.extract_slice %expanded_559[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_561 = tensor.extract_slice %expanded_559[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_562 = tensor.extract_slice %expanded_559[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_563 = tensor.extract_slice %expanded_559[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_564 = tensor.collapse_shape %extracted_slice_560 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_565 = tensor.collapse_shape %extracted_slice_561 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_566 = tensor.collapse_shape %extracted_slice_562 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_567 = tensor.collapse_shape %extracted_slice_563 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %160 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_564, %147 : tensor<1x1x1x1xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %161 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%160, %collapsed_566 : tensor<1x48x16x16xf32>, tensor<1x1x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %162 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_565, %147 : tensor<1x1x1x1xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %163 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%162, %collapsed_567 : tensor<1x48x16x16xf32>, tensor<1x1x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %164 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%161, %163 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x16x16xf32>
    %padded_568 = tensor.pad %164 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x48x16x16xf32> to tensor<1x48x18x18xf32>
    %collapsed_569 = tensor.collapse_shape %cst_407 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %165 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_568, %collapsed_569 : tensor<1x48x18x18xf32>, tensor<48x3x3xf32>) outs(%104 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %166 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_405 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %167 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%166 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %168 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%167 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_570 = tensor.expand_shape %cst_406 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_571 = tensor.expand_shape %168 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %169 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%165, %expanded_570 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %170 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%169, %expanded_571 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_572 = tensor.expand_shape %cst_404 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %171 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%170, %expanded_572 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_573 = tensor.expand_shape %cst_403 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %172 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%171, %expanded_573 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %173 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%172 : tensor<1x48x16x16xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %174 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%173 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_476 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %transposed_574 = linalg.transpose ins(%cst_402 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %175 = linalg.matmul ins(%174, %transposed_574 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %176 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%175, %cst_401 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %177 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%176 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %transposed_575 = linalg.transpose ins(%cst_400 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %178 = linalg.matmul ins(%177, %transposed_575 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %179 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%178, %cst_399 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %180 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%179 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %181 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%180 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %182 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%181 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_576 = tensor.expand_shape %182 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %183 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_576, %cst_398 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %184 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%183, %cst_397 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_577 = tensor.expand_shape %184 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_578 = tensor.extract_slice %expanded_577[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_579 = tensor.extract_slice %expanded_577[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_580 = tensor.extract_slice %expanded_577[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_581 = tensor.extract_slice %expanded_577[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_582 = tensor.collapse_shape %extracted_slice_578 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_583 = tensor.collapse_shape %extracted_slice_579 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_584 = tensor.collapse_shape %extracted_slice_580 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_585 = tensor.collapse_shape %extracted_slice_581 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %185 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_582, %172 : tensor<1x1x1x1xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %collapsed_584 : tensor<1x48x16x16xf32>, tensor<1x1x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %187 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_583, %172 : tensor<1x1x1x1xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %188 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %collapsed_585 : tensor<1x48x16x16xf32>, tensor<1x1x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %189 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %188 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x16x16xf32>
    %190 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%189, %cst_396 : tensor<1x48x16x16xf32>, tensor<8x48x1x1xf32>) outs(%131 : tensor<1x8x16x16xf32>) -> tensor<1x8x16x16xf32>
    %191 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_394 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %192 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%191 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<8xf32>
    %193 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%192 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %expanded_586 = tensor.expand_shape %cst_395 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_587 = tensor.expand_shape %193 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%190, %expanded_586 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%130 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x16x16xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%194, %expanded_587 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%130 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_588 = tensor.expand_shape %cst_393 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%195, %expanded_588 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%130 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x16x16xf32>
    %expanded_589 = tensor.expand_shape %cst_392 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %197 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%196, %expanded_589 : tensor<1x8x16x16xf32>, tensor<8x1x1xf32>) outs(%130 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x16x16xf32>
    %198 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %197 : tensor<1x8x16x16xf32>, tensor<1x8x16x16xf32>) outs(%130 : tensor<1x8x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x16x16xf32>
    %199 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%198, %cst_391 : tensor<1x8x16x16xf32>, tensor<48x8x1x1xf32>) outs(%104 : tensor<1x48x16x16xf32>) -> tensor<1x48x16x16xf32>
    %200 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_389 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %201 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%200 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %202 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%201 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_590 = tensor.expand_shape %cst_390 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_591 = tensor.expand_shape %202 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %203 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%199, %expanded_590 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %204 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%203, %expanded_591 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_592 = tensor.expand_shape %cst_388 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %205 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%204, %expanded_592 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %expanded_593 = tensor.expand_shape %cst_387 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %206 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%205, %expanded_593 : tensor<1x48x16x16xf32>, tensor<48x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %207 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%206 : tensor<1x48x16x16xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %208 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%207 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_476 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %transposed_594 = linalg.transpose ins(%cst_386 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %209 = linalg.matmul ins(%208, %transposed_594 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %210 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%209, %cst_385 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %211 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%210 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %transposed_595 = linalg.transpose ins(%cst_384 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %212 = linalg.matmul ins(%211, %transposed_595 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %213 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%212, %cst_383 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %214 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%213 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %215 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%214 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %216 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%215 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_596 = tensor.expand_shape %216 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %217 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_596, %cst_382 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %218 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%217, %cst_381 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_597 = tensor.expand_shape %218 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_598 = tensor.extract_slice %expanded_597[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_599 = tensor.extract_slice %expanded_597[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_600 = tensor.extract_slice %expanded_597[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_601 = tensor.extract_slice %expanded_597[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_602 = tensor.collapse_shape %extracted_slice_598 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_603 = tensor.collapse_shape %extracted_slice_599 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_604 = tensor.collapse_shape %extracted_slice_600 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_605 = tensor.collapse_shape %extracted_slice_601 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %219 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_602, %206 : tensor<1x1x1x1xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219, %collapsed_604 : tensor<1x48x16x16xf32>, tensor<1x1x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %221 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_603, %206 : tensor<1x1x1x1xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %222 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%221, %collapsed_605 : tensor<1x48x16x16xf32>, tensor<1x1x1x1xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x16x16xf32>
    %223 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%220, %222 : tensor<1x48x16x16xf32>, tensor<1x48x16x16xf32>) outs(%103 : tensor<1x48x16x16xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x16x16xf32>
    %padded_606 = tensor.pad %223 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x48x16x16xf32> to tensor<1x48x18x18xf32>
    %224 = tensor.empty() : tensor<1x48x8x8xf32>
    %225 = linalg.fill ins(%cst_48 : f32) outs(%224 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %collapsed_607 = tensor.collapse_shape %cst_380 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %226 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_606, %collapsed_607 : tensor<1x48x18x18xf32>, tensor<48x3x3xf32>) outs(%225 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %227 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_378 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %228 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%227 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %229 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%228 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_608 = tensor.expand_shape %cst_379 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_609 = tensor.expand_shape %229 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %230 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%226, %expanded_608 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %231 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%230, %expanded_609 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_610 = tensor.expand_shape %cst_377 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %232 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%231, %expanded_610 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_611 = tensor.expand_shape %cst_376 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%232, %expanded_611 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%233 : tensor<1x48x8x8xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %235 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%234 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_477 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %transposed_612 = linalg.transpose ins(%cst_375 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %236 = linalg.matmul ins(%235, %transposed_612 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %237 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%236, %cst_374 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %238 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%237 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %transposed_613 = linalg.transpose ins(%cst_373 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %239 = linalg.matmul ins(%238, %transposed_613 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %240 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%239, %cst_372 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %241 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%240 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %242 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%241 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %243 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%242 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_614 = tensor.expand_shape %243 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %244 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_614, %cst_371 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %245 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%244, %cst_370 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_615 = tensor.expand_shape %245 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_616 = tensor.extract_slice %expanded_615[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_617 = tensor.extract_slice %expanded_615[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_618 = tensor.extract_slice %expanded_615[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_619 = tensor.extract_slice %expanded_615[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_620 = tensor.collapse_shape %extracted_slice_616 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_621 = tensor.collapse_shape %extracted_slice_617 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_622 = tensor.collapse_shape %extracted_slice_618 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_623 = tensor.collapse_shape %extracted_slice_619 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %246 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_620, %233 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%246, %collapsed_622 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %248 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_621, %233 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %249 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%248, %collapsed_623 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %250 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%247, %249 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x8x8xf32>
    %251 = tensor.empty() : tensor<1x8x8x8xf32>
    %252 = linalg.fill ins(%cst_48 : f32) outs(%251 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %253 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%250, %cst_369 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%252 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %254 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_367 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %255 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%254 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<8xf32>
    %256 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%255 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %expanded_624 = tensor.expand_shape %cst_368 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_625 = tensor.expand_shape %256 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %257 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%253, %expanded_624 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %258 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%257, %expanded_625 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_626 = tensor.expand_shape %cst_366 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %259 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%258, %expanded_626 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_627 = tensor.expand_shape %cst_365 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259, %expanded_627 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %261 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%260, %cst_364 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%225 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %262 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_362 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %263 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%262 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %264 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%263 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_628 = tensor.expand_shape %cst_363 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_629 = tensor.expand_shape %264 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %265 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261, %expanded_628 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %266 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%265, %expanded_629 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_630 = tensor.expand_shape %cst_361 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %267 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266, %expanded_630 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_631 = tensor.expand_shape %cst_360 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %268 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%267, %expanded_631 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %269 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%268 : tensor<1x48x8x8xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %270 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%269 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_477 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %transposed_632 = linalg.transpose ins(%cst_359 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %271 = linalg.matmul ins(%270, %transposed_632 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %272 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%271, %cst_358 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %273 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%272 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %transposed_633 = linalg.transpose ins(%cst_357 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %274 = linalg.matmul ins(%273, %transposed_633 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %275 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%274, %cst_356 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %276 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%275 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %277 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%276 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %278 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%277 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_634 = tensor.expand_shape %278 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %279 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_634, %cst_355 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %280 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%279, %cst_354 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_635 = tensor.expand_shape %280 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_636 = tensor.extract_slice %expanded_635[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_637 = tensor.extract_slice %expanded_635[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_638 = tensor.extract_slice %expanded_635[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_639 = tensor.extract_slice %expanded_635[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_640 = tensor.collapse_shape %extracted_slice_636 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_641 = tensor.collapse_shape %extracted_slice_637 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_642 = tensor.collapse_shape %extracted_slice_638 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_643 = tensor.collapse_shape %extracted_slice_639 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %281 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_640, %268 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %282 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%281, %collapsed_642 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %283 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_641, %268 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %284 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%283, %collapsed_643 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %285 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%282, %284 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_644 = tensor.pad %285 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %collapsed_645 = tensor.collapse_shape %cst_353 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %286 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_644, %collapsed_645 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%225 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %287 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_351 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %288 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%287 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %289 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%288 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_646 = tensor.expand_shape %cst_352 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_647 = tensor.expand_shape %289 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %290 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%286, %expanded_646 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %291 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%290, %expanded_647 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_648 = tensor.expand_shape %cst_350 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %292 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%291, %expanded_648 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_649 = tensor.expand_shape %cst_349 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %293 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%292, %expanded_649 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %294 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%293 : tensor<1x48x8x8xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %295 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%294 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_477 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %transposed_650 = linalg.transpose ins(%cst_348 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %296 = linalg.matmul ins(%295, %transposed_650 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %297 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%296, %cst_347 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %298 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%297 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %transposed_651 = linalg.transpose ins(%cst_346 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %299 = linalg.matmul ins(%298, %transposed_651 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %300 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%299, %cst_345 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %301 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%300 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %302 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%301 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %303 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%302 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_652 = tensor.expand_shape %303 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %304 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_652, %cst_344 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %305 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%304, %cst_343 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_653 = tensor.expand_shape %305 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_654 = tensor.extract_slice %expanded_653[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_655 = tensor.extract_slice %expanded_653[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_656 = tensor.extract_slice %expanded_653[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_657 = tensor.extract_slice %expanded_653[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_658 = tensor.collapse_shape %extracted_slice_654 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_659 = tensor.collapse_shape %extracted_slice_655 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_660 = tensor.collapse_shape %extracted_slice_656 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_661 = tensor.collapse_shape %extracted_slice_657 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %306 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_658, %293 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %307 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306, %collapsed_660 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %308 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_659, %293 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %309 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%308, %collapsed_661 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %310 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307, %309 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x8x8xf32>
    %311 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%310, %cst_342 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%252 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %312 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_340 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %313 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%312 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<8xf32>
    %314 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%313 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %expanded_662 = tensor.expand_shape %cst_341 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_663 = tensor.expand_shape %314 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311, %expanded_662 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%315, %expanded_663 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_664 = tensor.expand_shape %cst_339 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %317 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%316, %expanded_664 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_665 = tensor.expand_shape %cst_338 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %318 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%317, %expanded_665 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %319 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %318 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %320 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%319, %cst_337 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%225 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %321 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_335 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %322 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%321 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %323 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%322 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_666 = tensor.expand_shape %cst_336 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_667 = tensor.expand_shape %323 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %324 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%320, %expanded_666 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %325 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%324, %expanded_667 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_668 = tensor.expand_shape %cst_334 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %326 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%325, %expanded_668 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_669 = tensor.expand_shape %cst_333 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %327 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%326, %expanded_669 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %328 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%327 : tensor<1x48x8x8xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %329 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%328 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_477 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %transposed_670 = linalg.transpose ins(%cst_332 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %330 = linalg.matmul ins(%329, %transposed_670 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %331 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%330, %cst_331 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %332 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%331 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %transposed_671 = linalg.transpose ins(%cst_330 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %333 = linalg.matmul ins(%332, %transposed_671 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %334 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%333, %cst_329 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %335 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%334 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %336 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%335 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %337 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%336 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_672 = tensor.expand_shape %337 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %338 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_672, %cst_328 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %339 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%338, %cst_327 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_673 = tensor.expand_shape %339 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_674 = tensor.extract_slice %expanded_673[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_675 = tensor.extract_slice %expanded_673[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_676 = tensor.extract_slice %expanded_673[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_677 = tensor.extract_slice %expanded_673[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_678 = tensor.collapse_shape %extracted_slice_674 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_679 = tensor.collapse_shape %extracted_slice_675 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_680 = tensor.collapse_shape %extracted_slice_676 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_681 = tensor.collapse_shape %extracted_slice_677 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %340 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_678, %327 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %341 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%340, %collapsed_680 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %342 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_679, %327 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %343 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%342, %collapsed_681 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %344 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%341, %343 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_682 = tensor.pad %344 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %collapsed_683 = tensor.collapse_shape %cst_326 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %345 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_682, %collapsed_683 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%225 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %346 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_324 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %347 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%346 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %348 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%347 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_684 = tensor.expand_shape %cst_325 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_685 = tensor.expand_shape %348 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %349 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%345, %expanded_684 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %350 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%349, %expanded_685 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_686 = tensor.expand_shape %cst_323 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %351 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%350, %expanded_686 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_687 = tensor.expand_shape %cst_322 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %352 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%351, %expanded_687 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %353 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%352 : tensor<1x48x8x8xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %354 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%353 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_477 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %transposed_688 = linalg.transpose ins(%cst_321 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %355 = linalg.matmul ins(%354, %transposed_688 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %356 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%355, %cst_320 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %357 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%356 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %transposed_689 = linalg.transpose ins(%cst_319 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %358 = linalg.matmul ins(%357, %transposed_689 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %359 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%358, %cst_318 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %360 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%359 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %361 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%360 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %362 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%361 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_690 = tensor.expand_shape %362 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %363 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_690, %cst_317 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %364 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%363, %cst_316 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_691 = tensor.expand_shape %364 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_692 = tensor.extract_slice %expanded_691[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_693 = tensor.extract_slice %expanded_691[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_694 = tensor.extract_slice %expanded_691[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_695 = tensor.extract_slice %expanded_691[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_696 = tensor.collapse_shape %extracted_slice_692 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_697 = tensor.collapse_shape %extracted_slice_693 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_698 = tensor.collapse_shape %extracted_slice_694 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_699 = tensor.collapse_shape %extracted_slice_695 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %365 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_696, %352 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %366 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365, %collapsed_698 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %367 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_697, %352 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %368 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%367, %collapsed_699 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %369 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%366, %368 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x8x8xf32>
    %370 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%369, %cst_315 : tensor<1x48x8x8xf32>, tensor<8x48x1x1xf32>) outs(%252 : tensor<1x8x8x8xf32>) -> tensor<1x8x8x8xf32>
    %371 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_313 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %372 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%371 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<8xf32>
    %373 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%372 : tensor<8xf32>) outs(%3 : tensor<8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<8xf32>
    %expanded_700 = tensor.expand_shape %cst_314 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %expanded_701 = tensor.expand_shape %373 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %374 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%370, %expanded_700 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %375 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%374, %expanded_701 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_702 = tensor.expand_shape %cst_312 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %376 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%375, %expanded_702 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %expanded_703 = tensor.expand_shape %cst_311 [[0, 1, 2]] output_shape [8, 1, 1] : tensor<8xf32> into tensor<8x1x1xf32>
    %377 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%376, %expanded_703 : tensor<1x8x8x8xf32>, tensor<8x1x1xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %378 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%319, %377 : tensor<1x8x8x8xf32>, tensor<1x8x8x8xf32>) outs(%251 : tensor<1x8x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x8x8x8xf32>
    %379 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%378, %cst_310 : tensor<1x8x8x8xf32>, tensor<48x8x1x1xf32>) outs(%225 : tensor<1x48x8x8xf32>) -> tensor<1x48x8x8xf32>
    %380 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_308 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %381 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%380 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %382 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%381 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_704 = tensor.expand_shape %cst_309 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_705 = tensor.expand_shape %382 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379, %expanded_704 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %384 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%383, %expanded_705 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_706 = tensor.expand_shape %cst_307 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %385 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%384, %expanded_706 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %expanded_707 = tensor.expand_shape %cst_306 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %386 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%385, %expanded_707 : tensor<1x48x8x8xf32>, tensor<48x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %387 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%386 : tensor<1x48x8x8xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %388 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%387 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_477 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %transposed_708 = linalg.transpose ins(%cst_305 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %389 = linalg.matmul ins(%388, %transposed_708 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %390 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%389, %cst_304 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %391 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%390 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %transposed_709 = linalg.transpose ins(%cst_303 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %392 = linalg.matmul ins(%391, %transposed_709 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %393 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%392, %cst_302 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %394 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%393 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %395 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%394 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %396 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%395 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_710 = tensor.expand_shape %396 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %397 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_710, %cst_301 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %398 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%397, %cst_300 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_711 = tensor.expand_shape %398 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_712 = tensor.extract_slice %expanded_711[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_713 = tensor.extract_slice %expanded_711[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_714 = tensor.extract_slice %expanded_711[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_715 = tensor.extract_slice %expanded_711[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_716 = tensor.collapse_shape %extracted_slice_712 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_717 = tensor.collapse_shape %extracted_slice_713 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_718 = tensor.collapse_shape %extracted_slice_714 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_719 = tensor.collapse_shape %extracted_slice_715 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %399 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_716, %386 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %400 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%399, %collapsed_718 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %401 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_717, %386 : tensor<1x1x1x1xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %402 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%401, %collapsed_719 : tensor<1x48x8x8xf32>, tensor<1x1x1x1xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x8x8xf32>
    %403 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%400, %402 : tensor<1x48x8x8xf32>, tensor<1x48x8x8xf32>) outs(%224 : tensor<1x48x8x8xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x8x8xf32>
    %padded_720 = tensor.pad %403 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x48x8x8xf32> to tensor<1x48x10x10xf32>
    %404 = tensor.empty() : tensor<1x48x4x4xf32>
    %405 = linalg.fill ins(%cst_48 : f32) outs(%404 : tensor<1x48x4x4xf32>) -> tensor<1x48x4x4xf32>
    %collapsed_721 = tensor.collapse_shape %cst_299 [[0, 1], [2], [3]] : tensor<48x1x3x3xf32> into tensor<48x3x3xf32>
    %406 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_720, %collapsed_721 : tensor<1x48x10x10xf32>, tensor<48x3x3xf32>) outs(%405 : tensor<1x48x4x4xf32>) -> tensor<1x48x4x4xf32>
    %407 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_297 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %408 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%407 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<48xf32>
    %409 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%408 : tensor<48xf32>) outs(%72 : tensor<48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<48xf32>
    %expanded_722 = tensor.expand_shape %cst_298 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %expanded_723 = tensor.expand_shape %409 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %410 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%406, %expanded_722 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%404 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x4x4xf32>
    %411 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%410, %expanded_723 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%404 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x4x4xf32>
    %expanded_724 = tensor.expand_shape %cst_296 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %412 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%411, %expanded_724 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%404 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x4x4xf32>
    %expanded_725 = tensor.expand_shape %cst_295 [[0, 1, 2]] output_shape [48, 1, 1] : tensor<48xf32> into tensor<48x1x1xf32>
    %413 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%412, %expanded_725 : tensor<1x48x4x4xf32>, tensor<48x1x1xf32>) outs(%404 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x4x4xf32>
    %414 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%413 : tensor<1x48x4x4xf32>) outs(%81 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %415 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%414 : tensor<1x48xf32>) outs(%80 : tensor<1x48xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48xf32>
    %transposed_726 = linalg.transpose ins(%cst_294 : tensor<6x48xf32>) outs(%84 : tensor<48x6xf32>) permutation = [1, 0] 
    %416 = linalg.matmul ins(%415, %transposed_726 : tensor<1x48xf32>, tensor<48x6xf32>) outs(%86 : tensor<1x6xf32>) -> tensor<1x6xf32>
    %417 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%416, %cst_293 : tensor<1x6xf32>, tensor<6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x6xf32>
    %418 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%417 : tensor<1x6xf32>) outs(%85 : tensor<1x6xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x6xf32>
    %transposed_727 = linalg.transpose ins(%cst_292 : tensor<4x6xf32>) outs(%90 : tensor<6x4xf32>) permutation = [1, 0] 
    %419 = linalg.matmul ins(%418, %transposed_727 : tensor<1x6xf32>, tensor<6x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %420 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%419, %cst_291 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %421 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%420 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %422 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%421 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %423 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%422 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_728 = tensor.expand_shape %423 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %424 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_728, %cst_290 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %425 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%424, %cst_289 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_729 = tensor.expand_shape %425 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_730 = tensor.extract_slice %expanded_729[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_731 = tensor.extract_slice %expanded_729[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_732 = tensor.extract_slice %expanded_729[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_733 = tensor.extract_slice %expanded_729[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_734 = tensor.collapse_shape %extracted_slice_730 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_735 = tensor.collapse_shape %extracted_slice_731 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_736 = tensor.collapse_shape %extracted_slice_732 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_737 = tensor.collapse_shape %extracted_slice_733 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %426 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_734, %413 : tensor<1x1x1x1xf32>, tensor<1x48x4x4xf32>) outs(%404 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x4x4xf32>
    %427 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%426, %collapsed_736 : tensor<1x48x4x4xf32>, tensor<1x1x1x1xf32>) outs(%404 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x4x4xf32>
    %428 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_735, %413 : tensor<1x1x1x1xf32>, tensor<1x48x4x4xf32>) outs(%404 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x4x4xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%428, %collapsed_737 : tensor<1x48x4x4xf32>, tensor<1x1x1x1xf32>) outs(%404 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x48x4x4xf32>
    %430 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%427, %429 : tensor<1x48x4x4xf32>, tensor<1x48x4x4xf32>) outs(%404 : tensor<1x48x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x48x4x4xf32>
    %431 = tensor.empty() : tensor<1x16x4x4xf32>
    %432 = linalg.fill ins(%cst_48 : f32) outs(%431 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %433 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%430, %cst_288 : tensor<1x48x4x4xf32>, tensor<16x48x1x1xf32>) outs(%432 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %434 = tensor.empty() : tensor<16xf32>
    %435 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_286 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<16xf32>
    %436 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%435 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<16xf32>
    %437 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%436 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<16xf32>
    %expanded_738 = tensor.expand_shape %cst_287 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_739 = tensor.expand_shape %437 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %438 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%433, %expanded_738 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %439 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%438, %expanded_739 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_740 = tensor.expand_shape %cst_285 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %440 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%439, %expanded_740 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_741 = tensor.expand_shape %cst_284 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %441 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%440, %expanded_741 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %442 = tensor.empty() : tensor<1x96x4x4xf32>
    %443 = linalg.fill ins(%cst_48 : f32) outs(%442 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %444 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%441, %cst_47 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%443 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %445 = tensor.empty() : tensor<96xf32>
    %446 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_282 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %447 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%446 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<96xf32>
    %448 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%447 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %expanded_742 = tensor.expand_shape %cst_283 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_743 = tensor.expand_shape %448 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %449 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%444, %expanded_742 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %450 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%449, %expanded_743 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_744 = tensor.expand_shape %cst_281 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %451 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%450, %expanded_744 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_745 = tensor.expand_shape %cst_280 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %452 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%451, %expanded_745 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %453 = tensor.empty() : tensor<1x96xf32>
    %454 = linalg.fill ins(%cst_48 : f32) outs(%453 : tensor<1x96xf32>) -> tensor<1x96xf32>
    %455 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%452 : tensor<1x96x4x4xf32>) outs(%454 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %456 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%455 : tensor<1x96xf32>) outs(%453 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %457 = tensor.empty() : tensor<96x12xf32>
    %transposed_746 = linalg.transpose ins(%cst_46 : tensor<12x96xf32>) outs(%457 : tensor<96x12xf32>) permutation = [1, 0] 
    %458 = tensor.empty() : tensor<1x12xf32>
    %459 = linalg.fill ins(%cst_48 : f32) outs(%458 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %460 = linalg.matmul ins(%456, %transposed_746 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%459 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %461 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%460, %cst_279 : tensor<1x12xf32>, tensor<12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x12xf32>
    %462 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%461 : tensor<1x12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x12xf32>
    %463 = tensor.empty() : tensor<12x4xf32>
    %transposed_747 = linalg.transpose ins(%cst_278 : tensor<4x12xf32>) outs(%463 : tensor<12x4xf32>) permutation = [1, 0] 
    %464 = linalg.matmul ins(%462, %transposed_747 : tensor<1x12xf32>, tensor<12x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %465 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%464, %cst_277 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %466 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%465 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %467 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%466 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %468 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%467 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_748 = tensor.expand_shape %468 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %469 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_748, %cst_276 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %470 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469, %cst_275 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_749 = tensor.expand_shape %470 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_750 = tensor.extract_slice %expanded_749[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_751 = tensor.extract_slice %expanded_749[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_752 = tensor.extract_slice %expanded_749[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_753 = tensor.extract_slice %expanded_749[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_754 = tensor.collapse_shape %extracted_slice_750 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_755 = tensor.collapse_shape %extracted_slice_751 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_756 = tensor.collapse_shape %extracted_slice_752 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_757 = tensor.collapse_shape %extracted_slice_753 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %471 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_754, %452 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %472 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%471, %collapsed_756 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %473 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_755, %452 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %474 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%473, %collapsed_757 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %475 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%472, %474 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_758 = tensor.pad %475 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_759 = tensor.collapse_shape %cst_274 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %476 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_758, %collapsed_759 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%443 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %477 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_272 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %478 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%477 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<96xf32>
    %479 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%478 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %expanded_760 = tensor.expand_shape %cst_273 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_761 = tensor.expand_shape %479 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %480 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%476, %expanded_760 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %481 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%480, %expanded_761 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_762 = tensor.expand_shape %cst_271 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %482 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%481, %expanded_762 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_763 = tensor.expand_shape %cst_270 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %483 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%482, %expanded_763 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %484 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%483 : tensor<1x96x4x4xf32>) outs(%454 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %485 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%484 : tensor<1x96xf32>) outs(%453 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %transposed_764 = linalg.transpose ins(%cst_45 : tensor<12x96xf32>) outs(%457 : tensor<96x12xf32>) permutation = [1, 0] 
    %486 = linalg.matmul ins(%485, %transposed_764 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%459 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %487 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%486, %cst_269 : tensor<1x12xf32>, tensor<12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x12xf32>
    %488 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%487 : tensor<1x12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x12xf32>
    %transposed_765 = linalg.transpose ins(%cst_268 : tensor<4x12xf32>) outs(%463 : tensor<12x4xf32>) permutation = [1, 0] 
    %489 = linalg.matmul ins(%488, %transposed_765 : tensor<1x12xf32>, tensor<12x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %490 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%489, %cst_267 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %491 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%490 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %492 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%491 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %493 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%492 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_766 = tensor.expand_shape %493 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %494 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_766, %cst_266 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %495 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%494, %cst_265 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_767 = tensor.expand_shape %495 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_768 = tensor.extract_slice %expanded_767[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_769 = tensor.extract_slice %expanded_767[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_770 = tensor.extract_slice %expanded_767[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_771 = tensor.extract_slice %expanded_767[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_772 = tensor.collapse_shape %extracted_slice_768 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_773 = tensor.collapse_shape %extracted_slice_769 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_774 = tensor.collapse_shape %extracted_slice_770 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_775 = tensor.collapse_shape %extracted_slice_771 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %496 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_772, %483 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %497 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%496, %collapsed_774 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %498 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_773, %483 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %499 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%498, %collapsed_775 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %500 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%497, %499 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x96x4x4xf32>
    %501 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%500, %cst_44 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%432 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %502 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_263 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<16xf32>
    %503 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%502 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<16xf32>
    %504 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%503 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<16xf32>
    %expanded_776 = tensor.expand_shape %cst_264 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_777 = tensor.expand_shape %504 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %505 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%501, %expanded_776 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %506 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%505, %expanded_777 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_778 = tensor.expand_shape %cst_262 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %507 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%506, %expanded_778 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_779 = tensor.expand_shape %cst_261 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %508 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%507, %expanded_779 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %509 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%441, %508 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %510 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%509, %cst_43 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%443 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %511 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_259 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %512 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%511 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<96xf32>
    %513 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%512 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %expanded_780 = tensor.expand_shape %cst_260 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_781 = tensor.expand_shape %513 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %514 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%510, %expanded_780 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %515 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%514, %expanded_781 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_782 = tensor.expand_shape %cst_258 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %516 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%515, %expanded_782 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_783 = tensor.expand_shape %cst_257 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %517 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%516, %expanded_783 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %518 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%517 : tensor<1x96x4x4xf32>) outs(%454 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %519 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%518 : tensor<1x96xf32>) outs(%453 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %transposed_784 = linalg.transpose ins(%cst_42 : tensor<12x96xf32>) outs(%457 : tensor<96x12xf32>) permutation = [1, 0] 
    %520 = linalg.matmul ins(%519, %transposed_784 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%459 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %521 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%520, %cst_256 : tensor<1x12xf32>, tensor<12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x12xf32>
    %522 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%521 : tensor<1x12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x12xf32>
    %transposed_785 = linalg.transpose ins(%cst_255 : tensor<4x12xf32>) outs(%463 : tensor<12x4xf32>) permutation = [1, 0] 
    %523 = linalg.matmul ins(%522, %transposed_785 : tensor<1x12xf32>, tensor<12x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %524 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%523, %cst_254 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %525 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%524 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %526 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%525 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %527 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%526 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_786 = tensor.expand_shape %527 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %528 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_786, %cst_253 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %529 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%528, %cst_252 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_787 = tensor.expand_shape %529 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_788 = tensor.extract_slice %expanded_787[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_789 = tensor.extract_slice %expanded_787[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_790 = tensor.extract_slice %expanded_787[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_791 = tensor.extract_slice %expanded_787[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_792 = tensor.collapse_shape %extracted_slice_788 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_793 = tensor.collapse_shape %extracted_slice_789 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_794 = tensor.collapse_shape %extracted_slice_790 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_795 = tensor.collapse_shape %extracted_slice_791 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %530 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_792, %517 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %531 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%530, %collapsed_794 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %532 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_793, %517 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %533 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%532, %collapsed_795 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %534 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%531, %533 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_796 = tensor.pad %534 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_797 = tensor.collapse_shape %cst_251 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %535 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_796, %collapsed_797 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%443 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %536 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_249 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %537 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%536 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<96xf32>
    %538 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%537 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %expanded_798 = tensor.expand_shape %cst_250 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_799 = tensor.expand_shape %538 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %539 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%535, %expanded_798 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %540 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%539, %expanded_799 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_800 = tensor.expand_shape %cst_248 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %541 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%540, %expanded_800 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_801 = tensor.expand_shape %cst_247 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %542 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%541, %expanded_801 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %543 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%542 : tensor<1x96x4x4xf32>) outs(%454 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %544 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%543 : tensor<1x96xf32>) outs(%453 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %transposed_802 = linalg.transpose ins(%cst_41 : tensor<12x96xf32>) outs(%457 : tensor<96x12xf32>) permutation = [1, 0] 
    %545 = linalg.matmul ins(%544, %transposed_802 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%459 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %546 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%545, %cst_246 : tensor<1x12xf32>, tensor<12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x12xf32>
    %547 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%546 : tensor<1x12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x12xf32>
    %transposed_803 = linalg.transpose ins(%cst_245 : tensor<4x12xf32>) outs(%463 : tensor<12x4xf32>) permutation = [1, 0] 
    %548 = linalg.matmul ins(%547, %transposed_803 : tensor<1x12xf32>, tensor<12x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %549 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%548, %cst_244 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %550 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%549 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %551 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%550 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %552 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%551 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_804 = tensor.expand_shape %552 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %553 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_804, %cst_243 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %554 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%553, %cst_242 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_805 = tensor.expand_shape %554 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_806 = tensor.extract_slice %expanded_805[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_807 = tensor.extract_slice %expanded_805[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_808 = tensor.extract_slice %expanded_805[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_809 = tensor.extract_slice %expanded_805[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_810 = tensor.collapse_shape %extracted_slice_806 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_811 = tensor.collapse_shape %extracted_slice_807 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_812 = tensor.collapse_shape %extracted_slice_808 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_813 = tensor.collapse_shape %extracted_slice_809 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %555 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_810, %542 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %556 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%555, %collapsed_812 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %557 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_811, %542 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %558 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%557, %collapsed_813 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %559 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%556, %558 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x96x4x4xf32>
    %560 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%559, %cst_40 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%432 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %561 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_240 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<16xf32>
    %562 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%561 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<16xf32>
    %563 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%562 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<16xf32>
    %expanded_814 = tensor.expand_shape %cst_241 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_815 = tensor.expand_shape %563 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %564 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%560, %expanded_814 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %565 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%564, %expanded_815 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_816 = tensor.expand_shape %cst_239 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %566 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%565, %expanded_816 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_817 = tensor.expand_shape %cst_238 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %567 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%566, %expanded_817 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %568 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%509, %567 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %569 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%568, %cst_39 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%443 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %570 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_236 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %571 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%570 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<96xf32>
    %572 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%571 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %expanded_818 = tensor.expand_shape %cst_237 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_819 = tensor.expand_shape %572 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %573 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%569, %expanded_818 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %574 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%573, %expanded_819 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_820 = tensor.expand_shape %cst_235 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %575 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%574, %expanded_820 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_821 = tensor.expand_shape %cst_234 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %576 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%575, %expanded_821 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %577 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%576 : tensor<1x96x4x4xf32>) outs(%454 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %578 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%577 : tensor<1x96xf32>) outs(%453 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %transposed_822 = linalg.transpose ins(%cst_38 : tensor<12x96xf32>) outs(%457 : tensor<96x12xf32>) permutation = [1, 0] 
    %579 = linalg.matmul ins(%578, %transposed_822 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%459 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %580 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%579, %cst_233 : tensor<1x12xf32>, tensor<12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x12xf32>
    %581 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%580 : tensor<1x12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x12xf32>
    %transposed_823 = linalg.transpose ins(%cst_232 : tensor<4x12xf32>) outs(%463 : tensor<12x4xf32>) permutation = [1, 0] 
    %582 = linalg.matmul ins(%581, %transposed_823 : tensor<1x12xf32>, tensor<12x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %583 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%582, %cst_231 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %584 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%583 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %585 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%584 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %586 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%585 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_824 = tensor.expand_shape %586 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %587 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_824, %cst_230 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %588 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%587, %cst_229 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_825 = tensor.expand_shape %588 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_826 = tensor.extract_slice %expanded_825[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_827 = tensor.extract_slice %expanded_825[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_828 = tensor.extract_slice %expanded_825[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_829 = tensor.extract_slice %expanded_825[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_830 = tensor.collapse_shape %extracted_slice_826 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_831 = tensor.collapse_shape %extracted_slice_827 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_832 = tensor.collapse_shape %extracted_slice_828 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_833 = tensor.collapse_shape %extracted_slice_829 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %589 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_830, %576 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %590 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%589, %collapsed_832 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %591 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_831, %576 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %592 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%591, %collapsed_833 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %593 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%590, %592 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_834 = tensor.pad %593 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_835 = tensor.collapse_shape %cst_228 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %594 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_834, %collapsed_835 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%443 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %595 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_226 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %596 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%595 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<96xf32>
    %597 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%596 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %expanded_836 = tensor.expand_shape %cst_227 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_837 = tensor.expand_shape %597 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %598 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%594, %expanded_836 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %599 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%598, %expanded_837 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_838 = tensor.expand_shape %cst_225 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %600 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%599, %expanded_838 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_839 = tensor.expand_shape %cst_224 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %601 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%600, %expanded_839 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %602 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%601 : tensor<1x96x4x4xf32>) outs(%454 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %603 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%602 : tensor<1x96xf32>) outs(%453 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %transposed_840 = linalg.transpose ins(%cst_37 : tensor<12x96xf32>) outs(%457 : tensor<96x12xf32>) permutation = [1, 0] 
    %604 = linalg.matmul ins(%603, %transposed_840 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%459 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %605 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%604, %cst_223 : tensor<1x12xf32>, tensor<12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x12xf32>
    %606 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%605 : tensor<1x12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x12xf32>
    %transposed_841 = linalg.transpose ins(%cst_222 : tensor<4x12xf32>) outs(%463 : tensor<12x4xf32>) permutation = [1, 0] 
    %607 = linalg.matmul ins(%606, %transposed_841 : tensor<1x12xf32>, tensor<12x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %608 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%607, %cst_221 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %609 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%608 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %610 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%609 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %611 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%610 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_842 = tensor.expand_shape %611 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %612 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_842, %cst_220 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %613 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%612, %cst_219 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_843 = tensor.expand_shape %613 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_844 = tensor.extract_slice %expanded_843[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_845 = tensor.extract_slice %expanded_843[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_846 = tensor.extract_slice %expanded_843[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_847 = tensor.extract_slice %expanded_843[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_848 = tensor.collapse_shape %extracted_slice_844 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_849 = tensor.collapse_shape %extracted_slice_845 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_850 = tensor.collapse_shape %extracted_slice_846 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_851 = tensor.collapse_shape %extracted_slice_847 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %614 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_848, %601 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %615 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%614, %collapsed_850 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %616 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_849, %601 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %617 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%616, %collapsed_851 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %618 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%615, %617 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x96x4x4xf32>
    %619 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%618, %cst_36 : tensor<1x96x4x4xf32>, tensor<16x96x1x1xf32>) outs(%432 : tensor<1x16x4x4xf32>) -> tensor<1x16x4x4xf32>
    %620 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_217 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<16xf32>
    %621 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%620 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<16xf32>
    %622 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%621 : tensor<16xf32>) outs(%434 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<16xf32>
    %expanded_852 = tensor.expand_shape %cst_218 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_853 = tensor.expand_shape %622 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %623 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%619, %expanded_852 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %624 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%623, %expanded_853 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_854 = tensor.expand_shape %cst_216 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %625 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%624, %expanded_854 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %expanded_855 = tensor.expand_shape %cst_215 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %626 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%625, %expanded_855 : tensor<1x16x4x4xf32>, tensor<16x1x1xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %627 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%568, %626 : tensor<1x16x4x4xf32>, tensor<1x16x4x4xf32>) outs(%431 : tensor<1x16x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x16x4x4xf32>
    %628 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%627, %cst_35 : tensor<1x16x4x4xf32>, tensor<96x16x1x1xf32>) outs(%443 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %629 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_213 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %630 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%629 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<96xf32>
    %631 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%630 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %expanded_856 = tensor.expand_shape %cst_214 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_857 = tensor.expand_shape %631 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %632 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%628, %expanded_856 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %633 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%632, %expanded_857 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_858 = tensor.expand_shape %cst_212 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %634 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%633, %expanded_858 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_859 = tensor.expand_shape %cst_211 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %635 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%634, %expanded_859 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %636 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%635 : tensor<1x96x4x4xf32>) outs(%454 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %637 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%636 : tensor<1x96xf32>) outs(%453 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %transposed_860 = linalg.transpose ins(%cst_34 : tensor<12x96xf32>) outs(%457 : tensor<96x12xf32>) permutation = [1, 0] 
    %638 = linalg.matmul ins(%637, %transposed_860 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%459 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %639 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%638, %cst_210 : tensor<1x12xf32>, tensor<12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x12xf32>
    %640 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%639 : tensor<1x12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x12xf32>
    %transposed_861 = linalg.transpose ins(%cst_209 : tensor<4x12xf32>) outs(%463 : tensor<12x4xf32>) permutation = [1, 0] 
    %641 = linalg.matmul ins(%640, %transposed_861 : tensor<1x12xf32>, tensor<12x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %642 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%641, %cst_208 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %643 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%642 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %644 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%643 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %645 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%644 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_862 = tensor.expand_shape %645 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %646 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_862, %cst_207 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %647 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%646, %cst_206 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_863 = tensor.expand_shape %647 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_864 = tensor.extract_slice %expanded_863[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_865 = tensor.extract_slice %expanded_863[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_866 = tensor.extract_slice %expanded_863[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_867 = tensor.extract_slice %expanded_863[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_868 = tensor.collapse_shape %extracted_slice_864 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_869 = tensor.collapse_shape %extracted_slice_865 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_870 = tensor.collapse_shape %extracted_slice_866 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_871 = tensor.collapse_shape %extracted_slice_867 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %648 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_868, %635 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %649 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%648, %collapsed_870 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %650 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_869, %635 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %651 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%650, %collapsed_871 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %652 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%649, %651 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x96x4x4xf32>
    %padded_872 = tensor.pad %652 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x96x4x4xf32> to tensor<1x96x6x6xf32>
    %collapsed_873 = tensor.collapse_shape %cst_205 [[0, 1], [2], [3]] : tensor<96x1x3x3xf32> into tensor<96x3x3xf32>
    %653 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_872, %collapsed_873 : tensor<1x96x6x6xf32>, tensor<96x3x3xf32>) outs(%443 : tensor<1x96x4x4xf32>) -> tensor<1x96x4x4xf32>
    %654 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_203 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %655 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%654 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<96xf32>
    %656 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%655 : tensor<96xf32>) outs(%445 : tensor<96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<96xf32>
    %expanded_874 = tensor.expand_shape %cst_204 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %expanded_875 = tensor.expand_shape %656 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %657 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%653, %expanded_874 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %658 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%657, %expanded_875 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_876 = tensor.expand_shape %cst_202 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %659 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%658, %expanded_876 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %expanded_877 = tensor.expand_shape %cst_201 [[0, 1, 2]] output_shape [96, 1, 1] : tensor<96xf32> into tensor<96x1x1xf32>
    %660 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%659, %expanded_877 : tensor<1x96x4x4xf32>, tensor<96x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %661 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%660 : tensor<1x96x4x4xf32>) outs(%454 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %662 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%661 : tensor<1x96xf32>) outs(%453 : tensor<1x96xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96xf32>
    %transposed_878 = linalg.transpose ins(%cst_33 : tensor<12x96xf32>) outs(%457 : tensor<96x12xf32>) permutation = [1, 0] 
    %663 = linalg.matmul ins(%662, %transposed_878 : tensor<1x96xf32>, tensor<96x12xf32>) outs(%459 : tensor<1x12xf32>) -> tensor<1x12xf32>
    %664 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%663, %cst_200 : tensor<1x12xf32>, tensor<12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x12xf32>
    %665 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%664 : tensor<1x12xf32>) outs(%458 : tensor<1x12xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x12xf32>
    %transposed_879 = linalg.transpose ins(%cst_199 : tensor<4x12xf32>) outs(%463 : tensor<12x4xf32>) permutation = [1, 0] 
    %666 = linalg.matmul ins(%665, %transposed_879 : tensor<1x12xf32>, tensor<12x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %667 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%666, %cst_198 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %668 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%667 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %669 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%668 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %670 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%669 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_880 = tensor.expand_shape %670 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %671 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_880, %cst_197 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %672 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%671, %cst_196 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_881 = tensor.expand_shape %672 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_882 = tensor.extract_slice %expanded_881[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_883 = tensor.extract_slice %expanded_881[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_884 = tensor.extract_slice %expanded_881[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_885 = tensor.extract_slice %expanded_881[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_886 = tensor.collapse_shape %extracted_slice_882 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_887 = tensor.collapse_shape %extracted_slice_883 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_888 = tensor.collapse_shape %extracted_slice_884 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_889 = tensor.collapse_shape %extracted_slice_885 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %673 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_886, %660 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %674 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%673, %collapsed_888 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %675 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_887, %660 : tensor<1x1x1x1xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %676 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%675, %collapsed_889 : tensor<1x96x4x4xf32>, tensor<1x1x1x1xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x96x4x4xf32>
    %677 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%674, %676 : tensor<1x96x4x4xf32>, tensor<1x96x4x4xf32>) outs(%442 : tensor<1x96x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x96x4x4xf32>
    %678 = tensor.empty() : tensor<1x24x4x4xf32>
    %679 = linalg.fill ins(%cst_48 : f32) outs(%678 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %680 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%677, %cst_32 : tensor<1x96x4x4xf32>, tensor<24x96x1x1xf32>) outs(%679 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %681 = tensor.empty() : tensor<24xf32>
    %682 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_194 : tensor<24xf32>) outs(%681 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<24xf32>
    %683 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%682 : tensor<24xf32>) outs(%681 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<24xf32>
    %684 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%683 : tensor<24xf32>) outs(%681 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<24xf32>
    %expanded_890 = tensor.expand_shape %cst_195 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_891 = tensor.expand_shape %684 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %685 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%680, %expanded_890 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %686 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%685, %expanded_891 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_892 = tensor.expand_shape %cst_193 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %687 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%686, %expanded_892 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_893 = tensor.expand_shape %cst_192 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %688 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%687, %expanded_893 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %689 = tensor.empty() : tensor<1x144x4x4xf32>
    %690 = linalg.fill ins(%cst_48 : f32) outs(%689 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %691 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%688, %cst_31 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%690 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %692 = tensor.empty() : tensor<144xf32>
    %693 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_190 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %694 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%693 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<144xf32>
    %695 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%694 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %expanded_894 = tensor.expand_shape %cst_191 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_895 = tensor.expand_shape %695 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %696 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%691, %expanded_894 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %697 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%696, %expanded_895 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_896 = tensor.expand_shape %cst_189 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %698 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%697, %expanded_896 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_897 = tensor.expand_shape %cst_188 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %699 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%698, %expanded_897 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %700 = tensor.empty() : tensor<1x144xf32>
    %701 = linalg.fill ins(%cst_48 : f32) outs(%700 : tensor<1x144xf32>) -> tensor<1x144xf32>
    %702 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%699 : tensor<1x144x4x4xf32>) outs(%701 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %703 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%702 : tensor<1x144xf32>) outs(%700 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %704 = tensor.empty() : tensor<144x18xf32>
    %transposed_898 = linalg.transpose ins(%cst_30 : tensor<18x144xf32>) outs(%704 : tensor<144x18xf32>) permutation = [1, 0] 
    %705 = tensor.empty() : tensor<1x18xf32>
    %706 = linalg.fill ins(%cst_48 : f32) outs(%705 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %707 = linalg.matmul ins(%703, %transposed_898 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%706 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %708 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%707, %cst_187 : tensor<1x18xf32>, tensor<18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x18xf32>
    %709 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%708 : tensor<1x18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x18xf32>
    %710 = tensor.empty() : tensor<18x4xf32>
    %transposed_899 = linalg.transpose ins(%cst_186 : tensor<4x18xf32>) outs(%710 : tensor<18x4xf32>) permutation = [1, 0] 
    %711 = linalg.matmul ins(%709, %transposed_899 : tensor<1x18xf32>, tensor<18x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %712 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%711, %cst_185 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %713 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%712 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %714 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%713 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %715 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%714 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_900 = tensor.expand_shape %715 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %716 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_900, %cst_184 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %717 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%716, %cst_183 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_901 = tensor.expand_shape %717 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_902 = tensor.extract_slice %expanded_901[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_903 = tensor.extract_slice %expanded_901[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_904 = tensor.extract_slice %expanded_901[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_905 = tensor.extract_slice %expanded_901[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_906 = tensor.collapse_shape %extracted_slice_902 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_907 = tensor.collapse_shape %extracted_slice_903 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_908 = tensor.collapse_shape %extracted_slice_904 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_909 = tensor.collapse_shape %extracted_slice_905 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %718 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_906, %699 : tensor<1x1x1x1xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %719 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%718, %collapsed_908 : tensor<1x144x4x4xf32>, tensor<1x1x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %720 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_907, %699 : tensor<1x1x1x1xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %721 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%720, %collapsed_909 : tensor<1x144x4x4xf32>, tensor<1x1x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %722 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%719, %721 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_910 = tensor.pad %722 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %collapsed_911 = tensor.collapse_shape %cst_29 [[0, 1], [2], [3]] : tensor<144x1x3x3xf32> into tensor<144x3x3xf32>
    %723 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_910, %collapsed_911 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%690 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %724 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_181 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %725 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%724 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<144xf32>
    %726 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%725 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %expanded_912 = tensor.expand_shape %cst_182 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_913 = tensor.expand_shape %726 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %727 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%723, %expanded_912 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %728 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%727, %expanded_913 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_914 = tensor.expand_shape %cst_180 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %729 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%728, %expanded_914 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_915 = tensor.expand_shape %cst_179 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %730 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%729, %expanded_915 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %731 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%730 : tensor<1x144x4x4xf32>) outs(%701 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %732 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%731 : tensor<1x144xf32>) outs(%700 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %transposed_916 = linalg.transpose ins(%cst_28 : tensor<18x144xf32>) outs(%704 : tensor<144x18xf32>) permutation = [1, 0] 
    %733 = linalg.matmul ins(%732, %transposed_916 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%706 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %734 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%733, %cst_178 : tensor<1x18xf32>, tensor<18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x18xf32>
    %735 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%734 : tensor<1x18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x18xf32>
    %transposed_917 = linalg.transpose ins(%cst_177 : tensor<4x18xf32>) outs(%710 : tensor<18x4xf32>) permutation = [1, 0] 
    %736 = linalg.matmul ins(%735, %transposed_917 : tensor<1x18xf32>, tensor<18x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %737 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%736, %cst_176 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %738 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%737 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %739 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%738 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %740 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%739 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_918 = tensor.expand_shape %740 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %741 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_918, %cst_175 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %742 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%741, %cst_174 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_919 = tensor.expand_shape %742 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_920 = tensor.extract_slice %expanded_919[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_921 = tensor.extract_slice %expanded_919[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_922 = tensor.extract_slice %expanded_919[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_923 = tensor.extract_slice %expanded_919[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_924 = tensor.collapse_shape %extracted_slice_920 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_925 = tensor.collapse_shape %extracted_slice_921 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_926 = tensor.collapse_shape %extracted_slice_922 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_927 = tensor.collapse_shape %extracted_slice_923 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %743 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_924, %730 : tensor<1x1x1x1xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %744 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%743, %collapsed_926 : tensor<1x144x4x4xf32>, tensor<1x1x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %745 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_925, %730 : tensor<1x1x1x1xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %746 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%745, %collapsed_927 : tensor<1x144x4x4xf32>, tensor<1x1x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %747 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%744, %746 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x144x4x4xf32>
    %748 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%747, %cst_27 : tensor<1x144x4x4xf32>, tensor<24x144x1x1xf32>) outs(%679 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %749 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_172 : tensor<24xf32>) outs(%681 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<24xf32>
    %750 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%749 : tensor<24xf32>) outs(%681 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<24xf32>
    %751 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%750 : tensor<24xf32>) outs(%681 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<24xf32>
    %expanded_928 = tensor.expand_shape %cst_173 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_929 = tensor.expand_shape %751 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %752 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%748, %expanded_928 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %753 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%752, %expanded_929 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_930 = tensor.expand_shape %cst_171 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %754 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%753, %expanded_930 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_931 = tensor.expand_shape %cst_170 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %755 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%754, %expanded_931 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %756 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%688, %755 : tensor<1x24x4x4xf32>, tensor<1x24x4x4xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %757 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%756, %cst_26 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%690 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %758 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_168 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %759 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%758 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<144xf32>
    %760 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%759 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %expanded_932 = tensor.expand_shape %cst_169 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_933 = tensor.expand_shape %760 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %761 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%757, %expanded_932 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %762 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%761, %expanded_933 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_934 = tensor.expand_shape %cst_167 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %763 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%762, %expanded_934 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_935 = tensor.expand_shape %cst_166 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %764 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%763, %expanded_935 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %765 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%764 : tensor<1x144x4x4xf32>) outs(%701 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %766 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%765 : tensor<1x144xf32>) outs(%700 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %transposed_936 = linalg.transpose ins(%cst_25 : tensor<18x144xf32>) outs(%704 : tensor<144x18xf32>) permutation = [1, 0] 
    %767 = linalg.matmul ins(%766, %transposed_936 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%706 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %768 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%767, %cst_165 : tensor<1x18xf32>, tensor<18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x18xf32>
    %769 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%768 : tensor<1x18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x18xf32>
    %transposed_937 = linalg.transpose ins(%cst_164 : tensor<4x18xf32>) outs(%710 : tensor<18x4xf32>) permutation = [1, 0] 
    %770 = linalg.matmul ins(%769, %transposed_937 : tensor<1x18xf32>, tensor<18x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %771 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%770, %cst_163 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %772 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%771 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %773 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%772 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %774 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%773 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_938 = tensor.expand_shape %774 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %775 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_938, %cst_162 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %776 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%775, %cst_161 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_939 = tensor.expand_shape %776 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_940 = tensor.extract_slice %expanded_939[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_941 = tensor.extract_slice %expanded_939[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_942 = tensor.extract_slice %expanded_939[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_943 = tensor.extract_slice %expanded_939[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_944 = tensor.collapse_shape %extracted_slice_940 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_945 = tensor.collapse_shape %extracted_slice_941 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_946 = tensor.collapse_shape %extracted_slice_942 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_947 = tensor.collapse_shape %extracted_slice_943 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %777 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_944, %764 : tensor<1x1x1x1xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %778 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%777, %collapsed_946 : tensor<1x144x4x4xf32>, tensor<1x1x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %779 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_945, %764 : tensor<1x1x1x1xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %780 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%779, %collapsed_947 : tensor<1x144x4x4xf32>, tensor<1x1x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %781 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%778, %780 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_948 = tensor.pad %781 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %collapsed_949 = tensor.collapse_shape %cst_24 [[0, 1], [2], [3]] : tensor<144x1x3x3xf32> into tensor<144x3x3xf32>
    %782 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_948, %collapsed_949 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%690 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %783 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_159 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %784 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%783 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<144xf32>
    %785 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%784 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %expanded_950 = tensor.expand_shape %cst_160 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_951 = tensor.expand_shape %785 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %786 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%782, %expanded_950 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %787 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%786, %expanded_951 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_952 = tensor.expand_shape %cst_158 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %788 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%787, %expanded_952 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_953 = tensor.expand_shape %cst_157 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %789 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%788, %expanded_953 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %790 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%789 : tensor<1x144x4x4xf32>) outs(%701 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %791 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%790 : tensor<1x144xf32>) outs(%700 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %transposed_954 = linalg.transpose ins(%cst_23 : tensor<18x144xf32>) outs(%704 : tensor<144x18xf32>) permutation = [1, 0] 
    %792 = linalg.matmul ins(%791, %transposed_954 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%706 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %793 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%792, %cst_156 : tensor<1x18xf32>, tensor<18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x18xf32>
    %794 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%793 : tensor<1x18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x18xf32>
    %transposed_955 = linalg.transpose ins(%cst_155 : tensor<4x18xf32>) outs(%710 : tensor<18x4xf32>) permutation = [1, 0] 
    %795 = linalg.matmul ins(%794, %transposed_955 : tensor<1x18xf32>, tensor<18x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %796 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%795, %cst_154 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %797 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%796 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %798 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%797 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %799 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%798 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_956 = tensor.expand_shape %799 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %800 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_956, %cst_153 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %801 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%800, %cst_152 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_957 = tensor.expand_shape %801 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_958 = tensor.extract_slice %expanded_957[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_959 = tensor.extract_slice %expanded_957[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_960 = tensor.extract_slice %expanded_957[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_961 = tensor.extract_slice %expanded_957[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_962 = tensor.collapse_shape %extracted_slice_958 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_963 = tensor.collapse_shape %extracted_slice_959 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_964 = tensor.collapse_shape %extracted_slice_960 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_965 = tensor.collapse_shape %extracted_slice_961 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %802 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_962, %789 : tensor<1x1x1x1xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %803 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%802, %collapsed_964 : tensor<1x144x4x4xf32>, tensor<1x1x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %804 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_963, %789 : tensor<1x1x1x1xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %805 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%804, %collapsed_965 : tensor<1x144x4x4xf32>, tensor<1x1x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %806 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%803, %805 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x144x4x4xf32>
    %807 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%806, %cst_22 : tensor<1x144x4x4xf32>, tensor<24x144x1x1xf32>) outs(%679 : tensor<1x24x4x4xf32>) -> tensor<1x24x4x4xf32>
    %808 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_150 : tensor<24xf32>) outs(%681 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<24xf32>
    %809 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%808 : tensor<24xf32>) outs(%681 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<24xf32>
    %810 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%809 : tensor<24xf32>) outs(%681 : tensor<24xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<24xf32>
    %expanded_966 = tensor.expand_shape %cst_151 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %expanded_967 = tensor.expand_shape %810 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %811 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%807, %expanded_966 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %812 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%811, %expanded_967 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_968 = tensor.expand_shape %cst_149 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %813 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%812, %expanded_968 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %expanded_969 = tensor.expand_shape %cst_148 [[0, 1, 2]] output_shape [24, 1, 1] : tensor<24xf32> into tensor<24x1x1xf32>
    %814 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%813, %expanded_969 : tensor<1x24x4x4xf32>, tensor<24x1x1xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %815 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%756, %814 : tensor<1x24x4x4xf32>, tensor<1x24x4x4xf32>) outs(%678 : tensor<1x24x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x24x4x4xf32>
    %816 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%815, %cst_21 : tensor<1x24x4x4xf32>, tensor<144x24x1x1xf32>) outs(%690 : tensor<1x144x4x4xf32>) -> tensor<1x144x4x4xf32>
    %817 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_146 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %818 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%817 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<144xf32>
    %819 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%818 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %expanded_970 = tensor.expand_shape %cst_147 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_971 = tensor.expand_shape %819 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %820 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%816, %expanded_970 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %821 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%820, %expanded_971 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_972 = tensor.expand_shape %cst_145 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %822 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%821, %expanded_972 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %expanded_973 = tensor.expand_shape %cst_144 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %823 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%822, %expanded_973 : tensor<1x144x4x4xf32>, tensor<144x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %824 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%823 : tensor<1x144x4x4xf32>) outs(%701 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %825 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%824 : tensor<1x144xf32>) outs(%700 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_478 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %transposed_974 = linalg.transpose ins(%cst_20 : tensor<18x144xf32>) outs(%704 : tensor<144x18xf32>) permutation = [1, 0] 
    %826 = linalg.matmul ins(%825, %transposed_974 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%706 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %827 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%826, %cst_143 : tensor<1x18xf32>, tensor<18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x18xf32>
    %828 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%827 : tensor<1x18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x18xf32>
    %transposed_975 = linalg.transpose ins(%cst_142 : tensor<4x18xf32>) outs(%710 : tensor<18x4xf32>) permutation = [1, 0] 
    %829 = linalg.matmul ins(%828, %transposed_975 : tensor<1x18xf32>, tensor<18x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %830 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%829, %cst_141 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %831 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%830 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %832 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%831 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %833 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%832 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_976 = tensor.expand_shape %833 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %834 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_976, %cst_140 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %835 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%834, %cst_139 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_977 = tensor.expand_shape %835 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_978 = tensor.extract_slice %expanded_977[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_979 = tensor.extract_slice %expanded_977[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_980 = tensor.extract_slice %expanded_977[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_981 = tensor.extract_slice %expanded_977[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_982 = tensor.collapse_shape %extracted_slice_978 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_983 = tensor.collapse_shape %extracted_slice_979 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_984 = tensor.collapse_shape %extracted_slice_980 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_985 = tensor.collapse_shape %extracted_slice_981 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %836 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_982, %823 : tensor<1x1x1x1xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %837 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%836, %collapsed_984 : tensor<1x144x4x4xf32>, tensor<1x1x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %838 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_983, %823 : tensor<1x1x1x1xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %839 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%838, %collapsed_985 : tensor<1x144x4x4xf32>, tensor<1x1x1x1xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x4x4xf32>
    %840 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%837, %839 : tensor<1x144x4x4xf32>, tensor<1x144x4x4xf32>) outs(%689 : tensor<1x144x4x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x144x4x4xf32>
    %padded_986 = tensor.pad %840 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x144x4x4xf32> to tensor<1x144x6x6xf32>
    %841 = tensor.empty() : tensor<1x144x2x2xf32>
    %842 = linalg.fill ins(%cst_48 : f32) outs(%841 : tensor<1x144x2x2xf32>) -> tensor<1x144x2x2xf32>
    %collapsed_987 = tensor.collapse_shape %cst_19 [[0, 1], [2], [3]] : tensor<144x1x3x3xf32> into tensor<144x3x3xf32>
    %843 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_986, %collapsed_987 : tensor<1x144x6x6xf32>, tensor<144x3x3xf32>) outs(%842 : tensor<1x144x2x2xf32>) -> tensor<1x144x2x2xf32>
    %844 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_137 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %845 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%844 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<144xf32>
    %846 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%845 : tensor<144xf32>) outs(%692 : tensor<144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<144xf32>
    %expanded_988 = tensor.expand_shape %cst_138 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %expanded_989 = tensor.expand_shape %846 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %847 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%843, %expanded_988 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%841 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x2x2xf32>
    %848 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%847, %expanded_989 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%841 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x2x2xf32>
    %expanded_990 = tensor.expand_shape %cst_136 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %849 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%848, %expanded_990 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%841 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x2x2xf32>
    %expanded_991 = tensor.expand_shape %cst_135 [[0, 1, 2]] output_shape [144, 1, 1] : tensor<144xf32> into tensor<144x1x1xf32>
    %850 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%849, %expanded_991 : tensor<1x144x2x2xf32>, tensor<144x1x1xf32>) outs(%841 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x2x2xf32>
    %851 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%850 : tensor<1x144x2x2xf32>) outs(%701 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %852 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%851 : tensor<1x144xf32>) outs(%700 : tensor<1x144xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_479 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144xf32>
    %transposed_992 = linalg.transpose ins(%cst_18 : tensor<18x144xf32>) outs(%704 : tensor<144x18xf32>) permutation = [1, 0] 
    %853 = linalg.matmul ins(%852, %transposed_992 : tensor<1x144xf32>, tensor<144x18xf32>) outs(%706 : tensor<1x18xf32>) -> tensor<1x18xf32>
    %854 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%853, %cst_134 : tensor<1x18xf32>, tensor<18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x18xf32>
    %855 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%854 : tensor<1x18xf32>) outs(%705 : tensor<1x18xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x18xf32>
    %transposed_993 = linalg.transpose ins(%cst_133 : tensor<4x18xf32>) outs(%710 : tensor<18x4xf32>) permutation = [1, 0] 
    %856 = linalg.matmul ins(%855, %transposed_993 : tensor<1x18xf32>, tensor<18x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %857 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%856, %cst_132 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %858 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%857 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %859 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%858 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %860 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%859 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_994 = tensor.expand_shape %860 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %861 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_994, %cst_131 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %862 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%861, %cst_130 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_995 = tensor.expand_shape %862 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_996 = tensor.extract_slice %expanded_995[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_997 = tensor.extract_slice %expanded_995[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_998 = tensor.extract_slice %expanded_995[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_999 = tensor.extract_slice %expanded_995[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_1000 = tensor.collapse_shape %extracted_slice_996 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1001 = tensor.collapse_shape %extracted_slice_997 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1002 = tensor.collapse_shape %extracted_slice_998 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1003 = tensor.collapse_shape %extracted_slice_999 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %863 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1000, %850 : tensor<1x1x1x1xf32>, tensor<1x144x2x2xf32>) outs(%841 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x2x2xf32>
    %864 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%863, %collapsed_1002 : tensor<1x144x2x2xf32>, tensor<1x1x1x1xf32>) outs(%841 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x2x2xf32>
    %865 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1001, %850 : tensor<1x1x1x1xf32>, tensor<1x144x2x2xf32>) outs(%841 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x2x2xf32>
    %866 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%865, %collapsed_1003 : tensor<1x144x2x2xf32>, tensor<1x1x1x1xf32>) outs(%841 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x144x2x2xf32>
    %867 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%864, %866 : tensor<1x144x2x2xf32>, tensor<1x144x2x2xf32>) outs(%841 : tensor<1x144x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x144x2x2xf32>
    %868 = tensor.empty() : tensor<1x40x2x2xf32>
    %869 = linalg.fill ins(%cst_48 : f32) outs(%868 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %870 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%867, %cst_17 : tensor<1x144x2x2xf32>, tensor<40x144x1x1xf32>) outs(%869 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %871 = tensor.empty() : tensor<40xf32>
    %872 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_128 : tensor<40xf32>) outs(%871 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<40xf32>
    %873 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%872 : tensor<40xf32>) outs(%871 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<40xf32>
    %874 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%873 : tensor<40xf32>) outs(%871 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<40xf32>
    %expanded_1004 = tensor.expand_shape %cst_129 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %expanded_1005 = tensor.expand_shape %874 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %875 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%870, %expanded_1004 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %876 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%875, %expanded_1005 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1006 = tensor.expand_shape %cst_127 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %877 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%876, %expanded_1006 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1007 = tensor.expand_shape %cst_126 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %878 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%877, %expanded_1007 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %879 = tensor.empty() : tensor<1x240x2x2xf32>
    %880 = linalg.fill ins(%cst_48 : f32) outs(%879 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %881 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%878, %cst_16 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%880 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %882 = tensor.empty() : tensor<240xf32>
    %883 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_124 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %884 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%883 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<240xf32>
    %885 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%884 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %expanded_1008 = tensor.expand_shape %cst_125 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1009 = tensor.expand_shape %885 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %886 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%881, %expanded_1008 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %887 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%886, %expanded_1009 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1010 = tensor.expand_shape %cst_123 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %888 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%887, %expanded_1010 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1011 = tensor.expand_shape %cst_122 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %889 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%888, %expanded_1011 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %890 = tensor.empty() : tensor<1x240xf32>
    %891 = linalg.fill ins(%cst_48 : f32) outs(%890 : tensor<1x240xf32>) -> tensor<1x240xf32>
    %892 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%889 : tensor<1x240x2x2xf32>) outs(%891 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %893 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%892 : tensor<1x240xf32>) outs(%890 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_479 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %894 = tensor.empty() : tensor<240x30xf32>
    %transposed_1012 = linalg.transpose ins(%cst_15 : tensor<30x240xf32>) outs(%894 : tensor<240x30xf32>) permutation = [1, 0] 
    %895 = tensor.empty() : tensor<1x30xf32>
    %896 = linalg.fill ins(%cst_48 : f32) outs(%895 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %897 = linalg.matmul ins(%893, %transposed_1012 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%896 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %898 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%897, %cst_121 : tensor<1x30xf32>, tensor<30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x30xf32>
    %899 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%898 : tensor<1x30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x30xf32>
    %900 = tensor.empty() : tensor<30x4xf32>
    %transposed_1013 = linalg.transpose ins(%cst_120 : tensor<4x30xf32>) outs(%900 : tensor<30x4xf32>) permutation = [1, 0] 
    %901 = linalg.matmul ins(%899, %transposed_1013 : tensor<1x30xf32>, tensor<30x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %902 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%901, %cst_119 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %903 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%902 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %904 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%903 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %905 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%904 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_1014 = tensor.expand_shape %905 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %906 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1014, %cst_118 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %907 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%906, %cst_117 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_1015 = tensor.expand_shape %907 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_1016 = tensor.extract_slice %expanded_1015[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1017 = tensor.extract_slice %expanded_1015[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1018 = tensor.extract_slice %expanded_1015[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1019 = tensor.extract_slice %expanded_1015[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_1020 = tensor.collapse_shape %extracted_slice_1016 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1021 = tensor.collapse_shape %extracted_slice_1017 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1022 = tensor.collapse_shape %extracted_slice_1018 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1023 = tensor.collapse_shape %extracted_slice_1019 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %908 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1020, %889 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %909 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%908, %collapsed_1022 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %910 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1021, %889 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %911 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%910, %collapsed_1023 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %912 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%909, %911 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_1024 = tensor.pad %912 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %collapsed_1025 = tensor.collapse_shape %cst_14 [[0, 1], [2], [3]] : tensor<240x1x3x3xf32> into tensor<240x3x3xf32>
    %913 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1024, %collapsed_1025 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%880 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %914 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_115 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %915 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%914 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<240xf32>
    %916 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%915 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %expanded_1026 = tensor.expand_shape %cst_116 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1027 = tensor.expand_shape %916 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %917 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%913, %expanded_1026 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %918 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%917, %expanded_1027 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1028 = tensor.expand_shape %cst_114 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %919 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%918, %expanded_1028 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1029 = tensor.expand_shape %cst_113 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %920 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%919, %expanded_1029 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %921 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%920 : tensor<1x240x2x2xf32>) outs(%891 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %922 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%921 : tensor<1x240xf32>) outs(%890 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_479 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %transposed_1030 = linalg.transpose ins(%cst_13 : tensor<30x240xf32>) outs(%894 : tensor<240x30xf32>) permutation = [1, 0] 
    %923 = linalg.matmul ins(%922, %transposed_1030 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%896 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %924 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%923, %cst_112 : tensor<1x30xf32>, tensor<30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x30xf32>
    %925 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%924 : tensor<1x30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x30xf32>
    %transposed_1031 = linalg.transpose ins(%cst_111 : tensor<4x30xf32>) outs(%900 : tensor<30x4xf32>) permutation = [1, 0] 
    %926 = linalg.matmul ins(%925, %transposed_1031 : tensor<1x30xf32>, tensor<30x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %927 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%926, %cst_110 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %928 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%927 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %929 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%928 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %930 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%929 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_1032 = tensor.expand_shape %930 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %931 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1032, %cst_109 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %932 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%931, %cst_108 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_1033 = tensor.expand_shape %932 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_1034 = tensor.extract_slice %expanded_1033[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1035 = tensor.extract_slice %expanded_1033[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1036 = tensor.extract_slice %expanded_1033[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1037 = tensor.extract_slice %expanded_1033[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_1038 = tensor.collapse_shape %extracted_slice_1034 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1039 = tensor.collapse_shape %extracted_slice_1035 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1040 = tensor.collapse_shape %extracted_slice_1036 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1041 = tensor.collapse_shape %extracted_slice_1037 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %933 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1038, %920 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %934 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%933, %collapsed_1040 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %935 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1039, %920 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %936 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%935, %collapsed_1041 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %937 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%934, %936 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x240x2x2xf32>
    %938 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%937, %cst_12 : tensor<1x240x2x2xf32>, tensor<40x240x1x1xf32>) outs(%869 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %939 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_106 : tensor<40xf32>) outs(%871 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<40xf32>
    %940 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%939 : tensor<40xf32>) outs(%871 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<40xf32>
    %941 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%940 : tensor<40xf32>) outs(%871 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<40xf32>
    %expanded_1042 = tensor.expand_shape %cst_107 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %expanded_1043 = tensor.expand_shape %941 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %942 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%938, %expanded_1042 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %943 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%942, %expanded_1043 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1044 = tensor.expand_shape %cst_105 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %944 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%943, %expanded_1044 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1045 = tensor.expand_shape %cst_104 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %945 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%944, %expanded_1045 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %946 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%878, %945 : tensor<1x40x2x2xf32>, tensor<1x40x2x2xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %947 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%946, %cst_11 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%880 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %948 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_102 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %949 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%948 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<240xf32>
    %950 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%949 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %expanded_1046 = tensor.expand_shape %cst_103 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1047 = tensor.expand_shape %950 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %951 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%947, %expanded_1046 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %952 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%951, %expanded_1047 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1048 = tensor.expand_shape %cst_101 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %953 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%952, %expanded_1048 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1049 = tensor.expand_shape %cst_100 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %954 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%953, %expanded_1049 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %955 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%954 : tensor<1x240x2x2xf32>) outs(%891 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %956 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%955 : tensor<1x240xf32>) outs(%890 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_479 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %transposed_1050 = linalg.transpose ins(%cst_10 : tensor<30x240xf32>) outs(%894 : tensor<240x30xf32>) permutation = [1, 0] 
    %957 = linalg.matmul ins(%956, %transposed_1050 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%896 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %958 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%957, %cst_99 : tensor<1x30xf32>, tensor<30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x30xf32>
    %959 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%958 : tensor<1x30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x30xf32>
    %transposed_1051 = linalg.transpose ins(%cst_98 : tensor<4x30xf32>) outs(%900 : tensor<30x4xf32>) permutation = [1, 0] 
    %960 = linalg.matmul ins(%959, %transposed_1051 : tensor<1x30xf32>, tensor<30x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %961 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%960, %cst_97 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %962 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%961 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %963 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%962 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %964 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%963 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_1052 = tensor.expand_shape %964 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %965 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1052, %cst_96 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %966 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%965, %cst_95 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_1053 = tensor.expand_shape %966 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_1054 = tensor.extract_slice %expanded_1053[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1055 = tensor.extract_slice %expanded_1053[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1056 = tensor.extract_slice %expanded_1053[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1057 = tensor.extract_slice %expanded_1053[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_1058 = tensor.collapse_shape %extracted_slice_1054 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1059 = tensor.collapse_shape %extracted_slice_1055 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1060 = tensor.collapse_shape %extracted_slice_1056 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1061 = tensor.collapse_shape %extracted_slice_1057 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %967 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1058, %954 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %968 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%967, %collapsed_1060 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %969 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1059, %954 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %970 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%969, %collapsed_1061 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %971 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%968, %970 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_1062 = tensor.pad %971 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %collapsed_1063 = tensor.collapse_shape %cst_9 [[0, 1], [2], [3]] : tensor<240x1x3x3xf32> into tensor<240x3x3xf32>
    %972 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1062, %collapsed_1063 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%880 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %973 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_93 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %974 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%973 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<240xf32>
    %975 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%974 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %expanded_1064 = tensor.expand_shape %cst_94 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1065 = tensor.expand_shape %975 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %976 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%972, %expanded_1064 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %977 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%976, %expanded_1065 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1066 = tensor.expand_shape %cst_92 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %978 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%977, %expanded_1066 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1067 = tensor.expand_shape %cst_91 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %979 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%978, %expanded_1067 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %980 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%979 : tensor<1x240x2x2xf32>) outs(%891 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %981 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%980 : tensor<1x240xf32>) outs(%890 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_479 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %transposed_1068 = linalg.transpose ins(%cst_8 : tensor<30x240xf32>) outs(%894 : tensor<240x30xf32>) permutation = [1, 0] 
    %982 = linalg.matmul ins(%981, %transposed_1068 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%896 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %983 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%982, %cst_90 : tensor<1x30xf32>, tensor<30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x30xf32>
    %984 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%983 : tensor<1x30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x30xf32>
    %transposed_1069 = linalg.transpose ins(%cst_89 : tensor<4x30xf32>) outs(%900 : tensor<30x4xf32>) permutation = [1, 0] 
    %985 = linalg.matmul ins(%984, %transposed_1069 : tensor<1x30xf32>, tensor<30x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %986 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%985, %cst_88 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %987 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%986 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %988 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%987 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %989 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%988 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_1070 = tensor.expand_shape %989 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %990 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1070, %cst_87 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %991 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%990, %cst_86 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_1071 = tensor.expand_shape %991 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_1072 = tensor.extract_slice %expanded_1071[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1073 = tensor.extract_slice %expanded_1071[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1074 = tensor.extract_slice %expanded_1071[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1075 = tensor.extract_slice %expanded_1071[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_1076 = tensor.collapse_shape %extracted_slice_1072 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1077 = tensor.collapse_shape %extracted_slice_1073 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1078 = tensor.collapse_shape %extracted_slice_1074 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1079 = tensor.collapse_shape %extracted_slice_1075 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %992 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1076, %979 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %993 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%992, %collapsed_1078 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %994 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1077, %979 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %995 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%994, %collapsed_1079 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %996 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%993, %995 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x240x2x2xf32>
    %997 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%996, %cst_7 : tensor<1x240x2x2xf32>, tensor<40x240x1x1xf32>) outs(%869 : tensor<1x40x2x2xf32>) -> tensor<1x40x2x2xf32>
    %998 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_84 : tensor<40xf32>) outs(%871 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<40xf32>
    %999 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%998 : tensor<40xf32>) outs(%871 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<40xf32>
    %1000 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%999 : tensor<40xf32>) outs(%871 : tensor<40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<40xf32>
    %expanded_1080 = tensor.expand_shape %cst_85 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %expanded_1081 = tensor.expand_shape %1000 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1001 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%997, %expanded_1080 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %1002 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1001, %expanded_1081 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1082 = tensor.expand_shape %cst_83 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1003 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1002, %expanded_1082 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %expanded_1083 = tensor.expand_shape %cst_82 [[0, 1, 2]] output_shape [40, 1, 1] : tensor<40xf32> into tensor<40x1x1xf32>
    %1004 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1003, %expanded_1083 : tensor<1x40x2x2xf32>, tensor<40x1x1xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %1005 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%946, %1004 : tensor<1x40x2x2xf32>, tensor<1x40x2x2xf32>) outs(%868 : tensor<1x40x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40x2x2xf32>
    %1006 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1005, %cst_6 : tensor<1x40x2x2xf32>, tensor<240x40x1x1xf32>) outs(%880 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %1007 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_80 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %1008 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1007 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<240xf32>
    %1009 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1008 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %expanded_1084 = tensor.expand_shape %cst_81 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1085 = tensor.expand_shape %1009 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1010 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1006, %expanded_1084 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1011 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1010, %expanded_1085 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1086 = tensor.expand_shape %cst_79 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1012 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1011, %expanded_1086 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1087 = tensor.expand_shape %cst_78 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1013 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1012, %expanded_1087 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1014 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1013 : tensor<1x240x2x2xf32>) outs(%891 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %1015 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1014 : tensor<1x240xf32>) outs(%890 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_479 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %transposed_1088 = linalg.transpose ins(%cst_5 : tensor<30x240xf32>) outs(%894 : tensor<240x30xf32>) permutation = [1, 0] 
    %1016 = linalg.matmul ins(%1015, %transposed_1088 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%896 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %1017 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1016, %cst_77 : tensor<1x30xf32>, tensor<30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x30xf32>
    %1018 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1017 : tensor<1x30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x30xf32>
    %transposed_1089 = linalg.transpose ins(%cst_76 : tensor<4x30xf32>) outs(%900 : tensor<30x4xf32>) permutation = [1, 0] 
    %1019 = linalg.matmul ins(%1018, %transposed_1089 : tensor<1x30xf32>, tensor<30x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %1020 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1019, %cst_75 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %1021 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1020 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %1022 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1021 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %1023 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1022 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_1090 = tensor.expand_shape %1023 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %1024 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1090, %cst_74 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %1025 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1024, %cst_73 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_1091 = tensor.expand_shape %1025 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_1092 = tensor.extract_slice %expanded_1091[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1093 = tensor.extract_slice %expanded_1091[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1094 = tensor.extract_slice %expanded_1091[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1095 = tensor.extract_slice %expanded_1091[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_1096 = tensor.collapse_shape %extracted_slice_1092 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1097 = tensor.collapse_shape %extracted_slice_1093 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1098 = tensor.collapse_shape %extracted_slice_1094 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1099 = tensor.collapse_shape %extracted_slice_1095 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %1026 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1096, %1013 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1027 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1026, %collapsed_1098 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1028 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1097, %1013 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1029 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1028, %collapsed_1099 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1030 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1027, %1029 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x240x2x2xf32>
    %padded_1100 = tensor.pad %1030 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_48 : f32
    } : tensor<1x240x2x2xf32> to tensor<1x240x4x4xf32>
    %collapsed_1101 = tensor.collapse_shape %cst_4 [[0, 1], [2], [3]] : tensor<240x1x3x3xf32> into tensor<240x3x3xf32>
    %1031 = linalg.depthwise_conv_2d_nchw_chw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_1100, %collapsed_1101 : tensor<1x240x4x4xf32>, tensor<240x3x3xf32>) outs(%880 : tensor<1x240x2x2xf32>) -> tensor<1x240x2x2xf32>
    %1032 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_71 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %1033 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1032 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<240xf32>
    %1034 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1033 : tensor<240xf32>) outs(%882 : tensor<240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<240xf32>
    %expanded_1102 = tensor.expand_shape %cst_72 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %expanded_1103 = tensor.expand_shape %1034 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1035 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1031, %expanded_1102 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1036 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1035, %expanded_1103 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1104 = tensor.expand_shape %cst_70 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1037 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1036, %expanded_1104 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %expanded_1105 = tensor.expand_shape %cst_69 [[0, 1, 2]] output_shape [240, 1, 1] : tensor<240xf32> into tensor<240x1x1xf32>
    %1038 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1037, %expanded_1105 : tensor<1x240x2x2xf32>, tensor<240x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1039 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1038 : tensor<1x240x2x2xf32>) outs(%891 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %1040 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1039 : tensor<1x240xf32>) outs(%890 : tensor<1x240xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_479 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240xf32>
    %transposed_1106 = linalg.transpose ins(%cst_3 : tensor<30x240xf32>) outs(%894 : tensor<240x30xf32>) permutation = [1, 0] 
    %1041 = linalg.matmul ins(%1040, %transposed_1106 : tensor<1x240xf32>, tensor<240x30xf32>) outs(%896 : tensor<1x30xf32>) -> tensor<1x30xf32>
    %1042 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1041, %cst_68 : tensor<1x30xf32>, tensor<30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x30xf32>
    %1043 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1042 : tensor<1x30xf32>) outs(%895 : tensor<1x30xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x30xf32>
    %transposed_1107 = linalg.transpose ins(%cst_67 : tensor<4x30xf32>) outs(%900 : tensor<30x4xf32>) permutation = [1, 0] 
    %1044 = linalg.matmul ins(%1043, %transposed_1107 : tensor<1x30xf32>, tensor<30x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %1045 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1044, %cst_66 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %1046 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1045 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %1047 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1046 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %1048 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1047 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_1108 = tensor.expand_shape %1048 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %1049 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1108, %cst_65 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %1050 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1049, %cst_64 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_1109 = tensor.expand_shape %1050 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_1110 = tensor.extract_slice %expanded_1109[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1111 = tensor.extract_slice %expanded_1109[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1112 = tensor.extract_slice %expanded_1109[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1113 = tensor.extract_slice %expanded_1109[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_1114 = tensor.collapse_shape %extracted_slice_1110 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1115 = tensor.collapse_shape %extracted_slice_1111 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1116 = tensor.collapse_shape %extracted_slice_1112 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1117 = tensor.collapse_shape %extracted_slice_1113 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %1051 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1114, %1038 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1052 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1051, %collapsed_1116 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1053 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1115, %1038 : tensor<1x1x1x1xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1054 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1053, %collapsed_1117 : tensor<1x240x2x2xf32>, tensor<1x1x1x1xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x240x2x2xf32>
    %1055 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1052, %1054 : tensor<1x240x2x2xf32>, tensor<1x240x2x2xf32>) outs(%879 : tensor<1x240x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x240x2x2xf32>
    %1056 = tensor.empty() : tensor<1x80x2x2xf32>
    %1057 = linalg.fill ins(%cst_48 : f32) outs(%1056 : tensor<1x80x2x2xf32>) -> tensor<1x80x2x2xf32>
    %1058 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1055, %cst_2 : tensor<1x240x2x2xf32>, tensor<80x240x1x1xf32>) outs(%1057 : tensor<1x80x2x2xf32>) -> tensor<1x80x2x2xf32>
    %1059 = tensor.empty() : tensor<80xf32>
    %1060 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_62 : tensor<80xf32>) outs(%1059 : tensor<80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<80xf32>
    %1061 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1060 : tensor<80xf32>) outs(%1059 : tensor<80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<80xf32>
    %1062 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1061 : tensor<80xf32>) outs(%1059 : tensor<80xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<80xf32>
    %expanded_1118 = tensor.expand_shape %cst_63 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %expanded_1119 = tensor.expand_shape %1062 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %1063 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1058, %expanded_1118 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1056 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x80x2x2xf32>
    %1064 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1063, %expanded_1119 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1056 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x80x2x2xf32>
    %expanded_1120 = tensor.expand_shape %cst_61 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %1065 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1064, %expanded_1120 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1056 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x80x2x2xf32>
    %expanded_1121 = tensor.expand_shape %cst_60 [[0, 1, 2]] output_shape [80, 1, 1] : tensor<80xf32> into tensor<80x1x1xf32>
    %1066 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1065, %expanded_1121 : tensor<1x80x2x2xf32>, tensor<80x1x1xf32>) outs(%1056 : tensor<1x80x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x80x2x2xf32>
    %1067 = tensor.empty() : tensor<1x320x2x2xf32>
    %1068 = linalg.fill ins(%cst_48 : f32) outs(%1067 : tensor<1x320x2x2xf32>) -> tensor<1x320x2x2xf32>
    %1069 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%1066, %cst_1 : tensor<1x80x2x2xf32>, tensor<320x80x1x1xf32>) outs(%1068 : tensor<1x320x2x2xf32>) -> tensor<1x320x2x2xf32>
    %1070 = tensor.empty() : tensor<320xf32>
    %1071 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_58 : tensor<320xf32>) outs(%1070 : tensor<320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.truncf %cst_470 : f64 to f32
      %1109 = arith.addf %in, %1108 : f32
      linalg.yield %1109 : f32
    } -> tensor<320xf32>
    %1072 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1071 : tensor<320xf32>) outs(%1070 : tensor<320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = math.sqrt %in : f32
      linalg.yield %1108 : f32
    } -> tensor<320xf32>
    %1073 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%1072 : tensor<320xf32>) outs(%1070 : tensor<320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf one, %in, %cst_48 : f32
      cf.assert %1108, "unimplemented: tensor with zero element"
      %1109 = arith.divf %cst_49, %in : f32
      linalg.yield %1109 : f32
    } -> tensor<320xf32>
    %expanded_1122 = tensor.expand_shape %cst_59 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %expanded_1123 = tensor.expand_shape %1073 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %1074 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1069, %expanded_1122 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1067 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.subf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320x2x2xf32>
    %1075 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1074, %expanded_1123 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1067 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320x2x2xf32>
    %expanded_1124 = tensor.expand_shape %cst_57 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %1076 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1075, %expanded_1124 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1067 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320x2x2xf32>
    %expanded_1125 = tensor.expand_shape %cst_56 [[0, 1, 2]] output_shape [320, 1, 1] : tensor<320xf32> into tensor<320x1x1xf32>
    %1077 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1076, %expanded_1125 : tensor<1x320x2x2xf32>, tensor<320x1x1xf32>) outs(%1067 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320x2x2xf32>
    %1078 = tensor.empty() : tensor<1x320xf32>
    %1079 = linalg.fill ins(%cst_48 : f32) outs(%1078 : tensor<1x320xf32>) -> tensor<1x320xf32>
    %1080 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1077 : tensor<1x320x2x2xf32>) outs(%1079 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320xf32>
    %1081 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1080 : tensor<1x320xf32>) outs(%1078 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_479 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320xf32>
    %1082 = tensor.empty() : tensor<320x40xf32>
    %transposed_1126 = linalg.transpose ins(%cst_0 : tensor<40x320xf32>) outs(%1082 : tensor<320x40xf32>) permutation = [1, 0] 
    %1083 = tensor.empty() : tensor<1x40xf32>
    %1084 = linalg.fill ins(%cst_48 : f32) outs(%1083 : tensor<1x40xf32>) -> tensor<1x40xf32>
    %1085 = linalg.matmul ins(%1081, %transposed_1126 : tensor<1x320xf32>, tensor<320x40xf32>) outs(%1084 : tensor<1x40xf32>) -> tensor<1x40xf32>
    %1086 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1085, %cst_55 : tensor<1x40xf32>, tensor<40xf32>) outs(%1083 : tensor<1x40xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x40xf32>
    %1087 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1086 : tensor<1x40xf32>) outs(%1083 : tensor<1x40xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.cmpf ugt, %in, %cst_48 : f32
      %1109 = arith.select %1108, %in, %cst_48 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x40xf32>
    %1088 = tensor.empty() : tensor<40x4xf32>
    %transposed_1127 = linalg.transpose ins(%cst_54 : tensor<4x40xf32>) outs(%1088 : tensor<40x4xf32>) permutation = [1, 0] 
    %1089 = linalg.matmul ins(%1087, %transposed_1127 : tensor<1x40xf32>, tensor<40x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %1090 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1089, %cst_53 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %1091 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1090 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.negf %in : f32
      %1109 = math.exp %1108 : f32
      %1110 = arith.addf %1109, %cst_49 : f32
      %1111 = arith.divf %cst_49, %1110 : f32
      linalg.yield %1111 : f32
    } -> tensor<1x4xf32>
    %1092 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1091 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.mulf %in, %cst_475 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %1093 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1092 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.subf %in, %cst_49 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4xf32>
    %expanded_1128 = tensor.expand_shape %1093 [[0], [1, 2]] output_shape [1, 4, 1] : tensor<1x4xf32> into tensor<1x4x1xf32>
    %1094 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_1128, %cst_52 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %1095 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%1094, %cst_51 : tensor<1x4x1xf32>, tensor<4x1xf32>) outs(%27 : tensor<1x4x1xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x4x1xf32>
    %expanded_1129 = tensor.expand_shape %1095 [[0], [1], [2, 3, 4]] output_shape [1, 4, 1, 1, 1] : tensor<1x4x1xf32> into tensor<1x4x1x1x1xf32>
    %extracted_slice_1130 = tensor.extract_slice %expanded_1129[0, 0, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1131 = tensor.extract_slice %expanded_1129[0, 1, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1132 = tensor.extract_slice %expanded_1129[0, 2, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %extracted_slice_1133 = tensor.extract_slice %expanded_1129[0, 3, 0, 0, 0] [1, 1, 1, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x1x1x1xf32> to tensor<1x1x1x1x1xf32>
    %collapsed_1134 = tensor.collapse_shape %extracted_slice_1130 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1135 = tensor.collapse_shape %extracted_slice_1131 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1136 = tensor.collapse_shape %extracted_slice_1132 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %collapsed_1137 = tensor.collapse_shape %extracted_slice_1133 [[0, 1], [2], [3], [4]] : tensor<1x1x1x1x1xf32> into tensor<1x1x1x1xf32>
    %1096 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1134, %1077 : tensor<1x1x1x1xf32>, tensor<1x320x2x2xf32>) outs(%1067 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320x2x2xf32>
    %1097 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1096, %collapsed_1136 : tensor<1x320x2x2xf32>, tensor<1x1x1x1xf32>) outs(%1067 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320x2x2xf32>
    %1098 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_1135, %1077 : tensor<1x1x1x1xf32>, tensor<1x320x2x2xf32>) outs(%1067 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.mulf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320x2x2xf32>
    %1099 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1098, %collapsed_1137 : tensor<1x320x2x2xf32>, tensor<1x1x1x1xf32>) outs(%1067 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320x2x2xf32>
    %1100 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%1097, %1099 : tensor<1x320x2x2xf32>, tensor<1x320x2x2xf32>) outs(%1067 : tensor<1x320x2x2xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.cmpf ogt, %in, %in_1139 : f32
      %1109 = arith.select %1108, %in, %in_1139 : f32
      linalg.yield %1109 : f32
    } -> tensor<1x320x2x2xf32>
    %1101 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%1100 : tensor<1x320x2x2xf32>) outs(%1079 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.addf %in, %out : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320xf32>
    %1102 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%1101 : tensor<1x320xf32>) outs(%1078 : tensor<1x320xf32>) {
    ^bb0(%in: f32, %out: f32):
      %1108 = arith.divf %in, %cst_479 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x320xf32>
    %1103 = tensor.empty() : tensor<320x10xf32>
    %transposed_1138 = linalg.transpose ins(%cst : tensor<10x320xf32>) outs(%1103 : tensor<320x10xf32>) permutation = [1, 0] 
    %1104 = tensor.empty() : tensor<1x10xf32>
    %1105 = linalg.fill ins(%cst_48 : f32) outs(%1104 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %1106 = linalg.matmul ins(%1102, %transposed_1138 : tensor<1x320xf32>, tensor<320x10xf32>) outs(%1105 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %1107 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%1106, %cst_50 : tensor<1x10xf32>, tensor<10xf32>) outs(%1104 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_1139: f32, %out: f32):
      %1108 = arith.addf %in, %in_1139 : f32
      linalg.yield %1108 : f32
    } -> tensor<1x10xf32>
    return %1107 : tensor<1x10xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_10_torch.float32: "0x04000000C09EB9BC79D9D7BC4500C13B8573E53C78C0E5BCAE7A773C45C4433D5C80BC3A2D0207BD8FEA263C",
      torch_tensor_4_1_torch.float32_69: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_68: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_36: "0x04000000B7B7693D38C0E03C7419973B4804C03D",
      torch_tensor_40_torch.float32_12: "0x040000004F6BD93975EBF43B8DD23A3D97CA993CEF69C7BB8C7456BD2389233DD78F4A3C4C204EBC4E07973C323ADE3C2652663C5FA1163D38A0773C14B8E9BC4059263DE78A7C3CBF206E3C03D791BB709135BD5AF31CBD990000BD55F0A7BCBA439ABCFE9B4A3D1594B6B90F85323D018110BD1E5B203D7F032D3DCB68693C5E44D6BB46CD39BD5273B5BCFD52A93C4E79CDBCA96F643B1E3C5E3DE074A7BCE676C43C",
      torch_tensor_4_1_torch.float32_67: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_66: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_35: "0x04000000049659BCFB0A18BE6F86013EE320D73D",
      torch_tensor_30_torch.float32_5: "0x040000008930543D545FA6BB8D0F373C0859EFBCB33A51BD598255BC5AAE2A3BD7A08ABCCF9E7E3D2691A0BC2989C63CCA3CD33C984605BD009B12BDAF510BBDE9F4CA3CC5651B3D6F750FBCC0DDC2BCCBD5513D2F5DB2BB4D0E69BDDD84643CAA4E3BBC80596F3D92C7723B2D8F0D3D267D07BC8A5780BDC04F34BD",
      torch_tensor_4_1_torch.float32_65: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_64: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_34: "0x04000000C0BDFD3DF595F9BD1F84CB3D8A5F1F3E",
      torch_tensor_30_torch.float32_4: "0x0400000020099FBC1677783DA1864ABCF9BC9339202E4D3DCF396A3D35A1353D6CC6A8BC89554A3CE9E7923C40692ABC27376FBD1AC23B3DF5CA3C3D27E381BD229E33BD189D493D7EBF3A3DF4BB7C3D1DCB78BC1C150BBC31CD54BC753AF8BC75724A3BE053543D60166DBD421780BC67F986BBF4CDA33CCF43EEBB",
      torch_tensor_40_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_40_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_63: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_62: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_33: "0x0400000005DEDDBD6635163E0E592BBE731B2F3E",
      torch_tensor_30_torch.float32_3: "0x040000007D3F323BCC1765BD8BA0BA3C4B0D64BDA860353DF82A0BBD2AFF123DAF75483DD69203BDBA1A503D1E0FEE3CF6A8A63CFD9BF73C2FED563D1917623D667F1ABDFDBC37BDB09DFCBCC5CA263C91F3EF3CC46221BD257BB5BCB3F4883CA861693DD66D28BD4699D03B02B11DBCEF2681BC171544BC4D7AD23C",
      torch_tensor_4_1_torch.float32_61: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_60: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_32: "0x04000000190268BD8BF2023EAE4306BEDFF8E53D",
      torch_tensor_30_torch.float32_2: "0x040000002DC13F3D002C073D79BD453C2D1AEFBCFAC75A3D60F56CBB8C0AED3B9AD3B3BC8C06803D4C699ABC5272CC3CB40875BDE0BE0D3DCF3A7DBDE6E46EBDA1A6C33C9977D03C288982BD8E641A3D7C45513DC5EA39BD4BE217BD44E8423DFC9D7EBCA703843A79478A3C88D4F3BCDD78A8BC995FE7BAE670E33C",
      torch_tensor_40_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_40_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_59: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_58: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_31: "0x04000000FE68143E1342753CFAAAFC3CC56B02BE",
      torch_tensor_30_torch.float32_1: "0x04000000516580BC10E3243CD38943BD83CBB53CE15B50BD5246943C4E5C31BDA56324BD69BA4ABDE42868BDF7E2593BAE1E5ABD2D916F3C196B54BD86647B3CD08D733D0E470B3D96E734BB72A17ABDBAC1793DB511603D77F1673DA006D23CAF39F03C4BDBEBBC96392DBDC2E398BCF7B3ADBCBE15273CA9ABD53C",
      torch_tensor_4_1_torch.float32_57: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_56: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_30: "0x040000002C9D4F3DBD2C1DBE8C5ED9BD38DC10BE",
      torch_tensor_30_torch.float32: "0x04000000674920BDD907E0BB28B005BD1659D9BC96B4523B5BA85ABD091B7B3C7A02D9BCA67024BD2BB44E3DF463F2BCA5795FBCD7C5FDBCA19E5FBD5AFD773DF14D8ABC0FBD1EBDD6C84D3D07C0A73C368C89BCF0C0293A49D70F3D2BD6983AFBA1EDBA96688EBC08ED043DF4A93F3C30D4383D0F6A2C3DBEE4243D",
      torch_tensor_40_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_40_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_40_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_55: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_54: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_29: "0x04000000E05CF1BDBEAB603D4D76693EEE97CCBD",
      torch_tensor_18_torch.float32_5: "0x04000000E640793DBEBA63BD934F723DB8E69C3DCEDC9A3DB026F63CA07A8EBC023C8D3D4E9C8D3DF639D13C72F3833DB04BA43D5E1B7E3DCBC6B4BC586B1FBDC37276BD1225823D53DB8D3D",
      torch_tensor_4_1_torch.float32_53: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_52: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_28: "0x04000000AA5CB0BDC1429C3D478B62BD35C90BBE",
      torch_tensor_18_torch.float32_4: "0x04000000A0EE85BDDED286BDABF1753C3B40533D40D7683CEBDEA5BBFE4986BDE0409ABDB6EB1FBC564A1EBBD391603DA30BAABD3BAFD8BCEF5F93BDBBECA9BD46B4AB3C2B734F3B003BFF3C",
      torch_tensor_24_torch.float32_11: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_8: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_51: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_50: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_27: "0x04000000E32843BE7E9C3C3E81BE65BE80B159BD",
      torch_tensor_18_torch.float32_3: "0x04000000A8FB793D72DD803DFEB86CBD288C23BD5838203DEB2BFBBC4098853D704E3BBD00C8813A9E1D86BDCFBB8CBDF85360BDFE5E8C3D800E0FBCE0784BBCB62147BD904834BDBB7D2C3D",
      torch_tensor_4_1_torch.float32_49: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_48: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_26: "0x04000000E698A03DCC5592BDEA2A2EBD69F9B13D",
      torch_tensor_18_torch.float32_2: "0x04000000CEB651BD5CB7893DAB658B3D609487BD566FDCBB739E143D861908BD5B44163D70424C3DB3C75C3DF604953DDFFB91BD56DC1EBD76A7373C408E513CA32945BD43FF5E3D233D463D",
      torch_tensor_24_torch.float32_7: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_4: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_47: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_46: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_25: "0x040000009BA2123E5666EB3DAF753D3E90D6E63D",
      torch_tensor_18_torch.float32_1: "0x040000007F2D8CBD5081863D007BCB3B86680E3DC05EB93B6075C63C58371A3D142893BD2BFAE63B23B621BDE0F6833D584D43BDAE30103D50D7DA3CD6CF5EBDC3852FBD2BC047BB560F393B",
      torch_tensor_4_1_torch.float32_45: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_44: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_24: "0x04000000279B8C3D8E21EA3DB101593EC458523E",
      torch_tensor_18_torch.float32: "0x040000005683D4BBABEA32380A1A8A3DC6BF8DBD2B6F993B369A593DA0392ABCB0982ABDD061953C4A0E9F3D2BB77DBD9BE92B3DF0D831BD4B5012BC90A5A3BDB4ED81BD06516A3D56F4A2BB",
      torch_tensor_24_torch.float32_3: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_24_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_24_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_43: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_42: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_23: "0x04000000B31895BC613B36BE80169BBD3FD20ABE",
      torch_tensor_4_12_torch.float32_7: "0x04000000889F583EC99F03BE7F2E643E49BC2F3C80A884BE0A8478BE94C892BEA9AB393CF2AAC2BDC9A55D3E3BDDC63D68402B3E89836FBD1B415ABE5003263E1F1118BE9D8CA93BED1780BE482BACBC1D09CCBDFD4C02BBBBEDBB3BCB75C33B57623FBD7A4D75BE129A8A3D43DB8CBEC5734CBEAE865C3D62017F3EC9A569BEDDE42CBDA0FA49BCA11BEE3C4C12B538482266BE3C918FBEFAA2CEBD58F892BE92ED0DBEA999DABD1BCC11BCF0E4723ECC9060BEB0F8D9BDC38B9FBD531C4ABEC1A57DBE",
      torch_tensor_12_torch.float32_7: "0x040000008F529FBCD7D982BDBDA8D13C68EB24BAE71636BD1029A1BD02AE79BDA7D4C93D6FB321BD7AF0D43C25BE91BD960024BD",
      torch_tensor_4_1_torch.float32_41: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_40: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_22: "0x04000000A640D13CFD3C21BEFD871E3E2E4768BD",
      torch_tensor_4_12_torch.float32_6: "0x040000009C68CD3D57ACE5BD5C2C0DBEE11E3EBDCB98863E68CF1D3E53C1363D6DDB443EAA516DBD3EE594BDD32C0BBDB97C11BCA6DBCDBD37F9453E0C32143E0AD9913E777E8DBE2CC17FBE4EEC13BEF111B93BE4E75C3D0BBF293E9E9983BEFD4337BE74FB323E2F772BBD3DD167BE1E867DBEADC98A3E0C7842BCA7CE383E71B280BEC8CC83BC08359E3DCF1568BEB990853DDF3B6CBEE8538FBE7B48E83BC4ED373E1C69943AA40F96BDCD3F1F3E528B3E3EC51969BCB0850F3E37C61EBEE97B76BE",
      torch_tensor_12_torch.float32_6: "0x04000000FF28C9BD2AE8C9BDE5DF34BD348C81BD8C6BC53D776CA73DFCC845BDDCACBABD0B44C2BD9A49DFBB7F50A8BDC10769BD",
      torch_tensor_16_torch.float32_15: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_12: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_39: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_38: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_21: "0x04000000314B0A3D453F2DBE949C6F3E6F6017BE",
      torch_tensor_4_12_torch.float32_5: "0x040000009354D7BD816EF53D55B24C3D38355D3D5D1122BE59BA3BBD9EC0FABCEB640C3E336A1D3EE1AF5BBEEF54EEBB3CBF9F3DB946DEBD3382073DD98DFF3DAF89383C7F748ABEE4E644BE7CD78EBED32C8A3DC038633EF1027BBCB96852BEED7AE9BD50680C3E35374ABEE13D04BEA2E3913B1A571E3E36A1EB3D03D522BEB36C5BBE29DF44BE2692A0BD949A3E3D291198BD0661A43DCD92713DBCF6EFBD247877BD07B38E3D3ED9813E8D6D8FBE8441CE3D652B84BD1B37D03D044165BEEC35883E",
      torch_tensor_12_torch.float32_5: "0x0400000051C4203D4A47243AAF35443D245578BD763ED0BDFB095A3D03FA20BCC7DD3CBD640EB7BD19EEB2BC1F7F433DB72D083D",
      torch_tensor_4_1_torch.float32_37: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_36: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_20: "0x0400000063DB6ABEB1FC0D3EE0854E3EE4045A3E",
      torch_tensor_4_12_torch.float32_4: "0x04000000A4ADB23D3079CA3DFFC9433EFC9F86BEA799503D318DDA3D5A9974BD82121EBE006093BD9D6984BE850C5FBB8FFDA9BD47914BBE40FC823D6C0E8DBEF56FED3D24103F3DDE0A473E0C144FBEB7C021BB8C2A9C3C5AD13CBD47E135BEC81C433E76897B3D62AA1B3EEA17BEBD0D6A54BEA1F18B3DB3FFEDBC663D92BE106C84BEDEC5533E9194233EE4308A3E57AA81BDF22D8CBE67E8B2BD0555A1BDE3D7813E883893BE39A968BD6FA1743DF51D493EAA1313BEE202913DD4C6FFBD8A24E73D",
      torch_tensor_12_torch.float32_4: "0x04000000A773AFBD99D1A0BC27AB983D3DB1733DA71D70BD4DD3D9BC1ECDC9BCC76C673D76D5B73C5A54653D744A9E3D117256BD",
      torch_tensor_16_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_35: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_34: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_19: "0x04000000DC6D7E3E6D0392BEF7C3D83D44C12FBE",
      torch_tensor_4_12_torch.float32_3: "0x040000005BB52D3EE73058BE4734A43DEDA5D63D1BBF693E34995F3EF258AF3D39B1033E602311BB60904E3CCF5E463E1E6243BE974212BED917463D062755BE166E293E4AFE4E3E8F102CBE854619BE7A862FBE2D30383E793511BE9AB589BD188044BE3C2D9A3D971F97BC7BEAB73D301A25BD72CAF33D0AC138BD2FCB733E2745AABD6C516F3E30F313BCC05FFF3CF813FABD471546BE9BD029BE3F4D5FBEFB62303EE5130F3EEA8996BC21A30E3E322DE33D89F77A3E893C823E64B98C3E699DF2BD",
      torch_tensor_12_torch.float32_3: "0x040000009421E4BCDCE596BD8248023D377A02BD1F60433D0B86973C8C4224BDFF6C793CD71FB53D97E0BF3C1456B4BD721E92BD",
      torch_tensor_4_1_torch.float32_33: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_32: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_18: "0x040000009D527A3EACF6483E993F70BE414B3C3E",
      torch_tensor_4_12_torch.float32_2: "0x04000000BA93123B2BC2DFBCFF3C36BEC3F13A3E9D619EBD91D1553DC21383BD9EA3A6BDA73684BEB93A793E18B9CB3DD6F6853E767D5CBE02685E3D302D18BEA3E256BE168589BC8FA4063ED608DF3DDA374DBE8EA852BE3DC18B3E85CC043E156E87BD1F6A893E765B21BEAE1955BC951FF13DAF3A84BE6FD8643E16B26F3EE915EDBD9757C53B492376BC15A3AD3DAEE4C1BD01396EBE6020D23C2AB2953D38D421BE30BF5A3E377B1FBD4889703E15DFF1BCB05AEDBD89EE32BCA07C573E5907863D",
      torch_tensor_12_torch.float32_2: "0x04000000736D963D1EA795BDB672C43DF61D143D08F4A2BD85D5743D06D3FC3CDB1F84BCCC5398BD7CB2CC3D51FE93BD3DDE7CBD",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_31: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_30: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_17: "0x040000006B56053EFFBC06BD9FDC0D3E9F4A613D",
      torch_tensor_4_12_torch.float32_1: "0x04000000C3F178BE43EC7B3D26B6873E502D23BC88CE4F3DF9C5053E7064113E0C54053D33013D3D11A904BE68C9FC3DACA078BE8893FE3DF21D82BEAADA70BDDB411B3EC5501BBE623CADBDC2C7C4BDC4D907BE7D4E35BDA07425BE008153BECB5960BDAD33CDBDF6C8883D3963253D9E8BA03CB258B33C5B2DF83C8BD5113E5B750B3D0FFFDD3DAB2BA13D5BF25A3D2602823DF47E613E16A382BD829FE03C264194BD3C34263E7400E43D8EB8323DAFBB1ABE6A9F4BBE94985E3D0D62713E86FB21BE",
      torch_tensor_12_torch.float32_1: "0x04000000F94294BC998187BCD6EC76BD34C2703D7B10CE3D0FBFBE3DBD0376BD9AF8283D9B7472BD13E4CABDB0F3AF3D21CD453D",
      torch_tensor_4_1_torch.float32_29: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_28: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_16: "0x040000006D65263E13870D3D6A14553D82C886BD",
      torch_tensor_4_12_torch.float32: "0x04000000EAA78B3E60A4A63DC20C1BBED09B553EC9AD65BDD2DB44BEE51D70BE287707BE61C7F63D9055863D6FF7B4BDA139CDBD0F3395BD65C247BED9B7883E783C83BEA6FF08BD761E223D9A45A93A04B34EBC37896ABE644400BE524F24BE66AA863E1350B4BD703C54BED72F4EBE35DE56BEEAC756BD6A3FF9BDA98856BEBC37CCBD1A486C3E9A6883BEAA6BB8BC4B3F8A3EBF633C3ED3FB8D3D5EF3F83D6FD6CEBDF30D65BE4AB535BE10592CBE4BF6573E752F203B865170BEDEEA5CBE5536A3BC",
      torch_tensor_12_torch.float32: "0x040000006515BFBDAFD0D03D2C465E3DCD54CFBD37C839BD1047B83D2B84DC3B2C66A4BD035B49BDE5FBBCBD29BCFD3C455852BD",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_27: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_26: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_15: "0x04000000D9496BBE9E34873CCD8FC13E1FAB0DBE",
      torch_tensor_4_6_torch.float32_11: "0x04000000783E86BE750E3FBE0AC2E73DB0EB893E5D26963DB3759FBEFF6B163E0F0C83BEADFDC2BEB65F943ED696763E32448BBDB63F823ECAB31DBECE49043E9D0BCCBE730548BE5D8CA4BDF8F0AD3DBDD7423EFCC5863D634C50BEF2FCA33E3E89743E",
      torch_tensor_6_torch.float32_11: "0x040000005F0407BCE05FC6BDD72200BD6D4C653D31DB143DC8FDFC3C",
      torch_tensor_48_torch.float32_47: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_46: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_45: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_44: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_25: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_24: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_14: "0x04000000D600F83DF75523BDAC0A67BE75AA2DBE",
      torch_tensor_4_6_torch.float32_10: "0x040000003A19CCBE2B84613ECFF59A3EC9B7963E40FB77BEF895433D1BA26B3E6F1FB3BE868FA03E9470F5BC9DFAB7BE9F79D6BD290E403C6A662ABE3DBC29BE2BF32BBD08C70F3E06843D3E1C59CCBE2D90D6BC12CFCE3DB6ACA83E4278513E2A398E3E",
      torch_tensor_6_torch.float32_10: "0x04000000AD911EBD18B9C7BD6BC928BD2DBDF3BDF94700BCB6DCF23D",
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
      torch_tensor_4_torch.float32_13: "0x04000000F148CBBCE0BE6FBDBD97D3BDA4D1D93D",
      torch_tensor_4_6_torch.float32_9: "0x04000000E553093E67D8CC3EEAF19ABC384817BE2CD8B73E425F83BE9911433E3CC1B03E10576CBE4D77A8BD33B7BC3E500F07BD155EB7BEE1D267BED1CDC4BE72B0A2BD913C673ECD5F5FBDDB0C9CBDE3A3083D05E806BD0C8794BDA47204BE38624E3D",
      torch_tensor_6_torch.float32_9: "0x04000000F9250FBDC766D6BC05F4633D210065BDBA06F9BB72D5FB3D",
      torch_tensor_48_torch.float32_39: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_38: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_37: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_36: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_21: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_20: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_12: "0x04000000463DD0BE04225E3E4525D03EE883F9BD",
      torch_tensor_4_6_torch.float32_8: "0x04000000C16C8B3E611D603EBC3CF3BD23DD30BEF9BBF73D0A32833EA48A8B3EA947DF3A57F4D03E620C96BE66722D3EA105B33E5DDBD03C677E7C3ED5AEB73EC0DFA1BE0AE2873E42CA413E3AAF5B3E5DD2513E40117A3E2298053E0201683EDF93BDBE",
      torch_tensor_6_torch.float32_8: "0x04000000BE1FACBDB030C9BDB7D09E3D13F2D83DACE18B3DCD12313D",
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
      torch_tensor_4_torch.float32_11: "0x04000000F30645BEE4E2CBBEA3A4373ED7F656BE",
      torch_tensor_4_6_torch.float32_7: "0x040000002FA7623E90A32F3E6296413D92A5723E3F3DA1BD110DBFBE37F7ADBE5E11C53EA5E409BE879798BEE289CC3E9CC293BE57DDA93E752DBA3E825354BD2A6D733E28FB9F3E3CABC4BEEDC25FBE0C7F593D0010033E57AF8EBEFC1DACBEE351C83E",
      torch_tensor_6_torch.float32_7: "0x04000000ACDA0E3E8972AB3D3110D53CECF5523B3E633E3D4061DABD",
      torch_tensor_48_torch.float32_31: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_30: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_29: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_28: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_17: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_16: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_10: "0x0400000052A0C7BE512CA53EC5E9A8BE37CD47BE",
      torch_tensor_4_6_torch.float32_6: "0x04000000546295BE01EF6D3D2E9C7B3E7A55923E2A2C8ABD17ADB93EC1B6C4BC919A70BE9165433E17D9903C8AEAA4BE10E6843EA270C93E1CE9643EDD2285BD435DAFBED412B33E72A55EBEFCE07B3DB920BDBE60F1803E9BDBA73D5BFCC63E79DF4A3E",
      torch_tensor_6_torch.float32_6: "0x040000008B9108BECEBCDC3C5487BFBCB6452E3D07BC07BE40A9C53C",
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
      torch_tensor_4_torch.float32_9: "0x04000000CD50903E364084BE3F79C6BE2BAFA7BE",
      torch_tensor_4_6_torch.float32_5: "0x04000000B3A1983EF15E5B3E9AB4F63DFEDC11BEB9514ABE38B6CEBD0582473E538F63BE486DE43DF7DFB63E5BFDB03E87E499BE9A50EE3DAAAC883E36DCBDBE1797853E863D82BE492297BEF63431BED83D1DBE76D62CBED1B5F03D98F3213EE678223E",
      torch_tensor_6_torch.float32_5: "0x04000000B73FD63D2D4AC43DE5AF023E89AC493D4C7E653DB28A1E3D",
      torch_tensor_48_torch.float32_23: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_22: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_21: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_20: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_13: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_12: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_8: "0x040000009C91DDBCBFCD84BD105F95BD6E6E6E3E",
      torch_tensor_4_6_torch.float32_4: "0x040000002A79B0BDACB3193E9E4532BDB5C2AEBEBEE8CCBDC7A3D03EFBC2ACBECC38A2BEEB65833EC0FACF3E9012C9BE6F0CBDBE94B702BE4367D03ECF436DBE95F80E3D96A1AA3EFBFD13BE493300BEA44D8CBEAA68803C0219C33ECBF12A3E97EB923E",
      torch_tensor_6_torch.float32_4: "0x040000000CF81EBDEEAEA53D4F11963D7D743B3C3734BEBDE706DABD",
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
      torch_tensor_4_torch.float32_7: "0x040000005D1D8D3EEBBA5ABE9841C2BD16A63EBC",
      torch_tensor_4_6_torch.float32_3: "0x04000000934C4D3E296D633DCB77203EF7192C3E1679DFBDDC633ABE08B0323ECDD385BEAC795B3E151D86BEAD658F3E94BC273E7CD4CCBDDDF36E3E6CAC09BEEF1FB23D622AF63D1BC72A3DA0E6A73D00C904BC348BF1BD693B693EF5E3243EE2ED1B3E",
      torch_tensor_6_torch.float32_3: "0x040000003CF6DDBA345FF53C0A6F87BA513E643D6DF3CB3D1834D5BC",
      torch_tensor_48_torch.float32_15: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_12: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_9: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_8: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_6: "0x040000005853803E7B5CBBBCB75620BEF9D37F3E",
      torch_tensor_4_6_torch.float32_2: "0x04000000B6C09EBB361084BE1393363E6BBABD3E96C9713E8CE46BBD3EF4613D145485BE9A50453E72FBA1BED84E903E3AF13EBE79CD25BE8714AFBE3A2FCABDC2BF21BDC2B040BEF8CA943E18EB6F3EEC79B8BE1D4527BD7A8D0C3E3AAAC93E9DEBC7BD",
      torch_tensor_6_torch.float32_2: "0x0400000029FAC63D58C19D3DB86FCEBCE8BF03BE29E30DBE6DD5393D",
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
      torch_tensor_4_torch.float32_5: "0x04000000204400BE193E6BBE24DC02BD7E77A33E",
      torch_tensor_4_6_torch.float32_1: "0x0400000071521FBE53D5B1BD0EBB1F3E2160523EE659393E58D8EE3DA03C29BE33E98DBB95D0543DB48855BE689615BDB1BC50BDDC7CC5BE96B38D3EE20F29BD2DB1B4BEA35FA53E99F060BEBB01143E764ACF3EC4D19A3CFF8BF03D0F1A263E52FA9D3E",
      torch_tensor_6_torch.float32_1: "0x040000008F71B13CE7CF073E98720A3E79A932BC72C510BEE85143BD",
      torch_tensor_48_torch.float32_7: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_4: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_5: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_4: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_4: "0x04000000F9CC863DDAC099BB3AC32BBE88BC6EBE",
      torch_tensor_4_6_torch.float32: "0x04000000033666BE266D54BE3E074A3E6A48C8BEF01DC63DA9D2A1BE7BCB4F3E26B9B2BE2782803E3DDEC5BEA9B2AFBE7924C53B33B5A43EA901B3BE3D793ABED594B73EE8358CBDAC302D3E7314C9BEB27703BE1F4C54BE2438B03E81812D3EE38498BE",
      torch_tensor_6_torch.float32: "0x0400000039DB5ABCA56E3F3AB170E13DE73813BE9C6028BCC2C2823D",
      torch_tensor_48_torch.float32_3: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_48_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_48_torch.float32: "0x04000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_11: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_8: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_8_1_1_torch.float32: "0x040000000C85673E594BD73C65EE2ABE8D5DA63E660D143E846B89BE2140AD3E1A76893EB5F503BE8D854B3ED6B44DBE53F262BD28B4993E92586F3C290580BEAF02F2BD1B8CC4BD03B28BBDDC960A3D7B69A73EC5119B3C83895FBEBF72943CC8972D3EF395333EC770A5BE739181BD068686BE077A1ABEAD70023E1C8C80BE5A94063E2FA5993ED3F6BD3C584B71BE88B601BECD1C9E3D8AFE89BE53DD333E8A57A4BE3F03AEBEADE3AFBE85E392BD5C72733EBC54ABBE0076963EE1D210BE1C12D43D8514843C853AA3BEE51F963EF6EF423EB4EEB33E06E8363E72F86EBE6713973E17A99B3C48AF2B3E862591BE8B43D0BD23BDB1BEE8020DBEBE349C3D24218EBE",
      torch_tensor_4_1_torch.float32_3: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_2: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_3: "0x0400000096FFB53EA01669BDC42494BE22DDC53E",
      torch_tensor_4_4_torch.float32_1: "0x04000000BAA1E33EB01A03BEF447613E0414E43E1461293ECAEAFF3E18C7843E58249F3E2C3233BEF4AB753E20546B3D888CF4BD4A4F90BE56A58FBEB2FCC4BE4EDCAB3E",
      torch_tensor_4_torch.float32_2: "0x0400000063E2943E1E36943E9994813E1CC58B3E",
      torch_tensor_4_8_torch.float32_1: "0x0400000005DE59BE50BDA23E0EEC2E3E315C453ED2EA62BED6BCCF3D96D5FDBDCE708D3E784A82BD39F20C3EA99C803D33091A3EB90FF6BD0A85303E9DDF7CBE5789A33DD2F374BE1695B2BE5E5E91BECBE88E3E36E0433ECFD5A93EB804913E93A8A1BE031177BE20FF69BD9E1E6BBEFC657B3E1EDA88BEA2A330BE98E1AEBEBD8B4DBE",
      torch_tensor_8_torch.float32_7: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_4: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_1: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_1: "0x04000000DE70D23E74350B3E1C4072BEFCAD70BE",
      torch_tensor_4_4_torch.float32: "0x04000000F2B0D33EE8AA15BE56FC97BE845B3DBEE6BBFDBE1C1D673E20E575BED0D6AABE627B93BE5230933E2492873E507CC43ED8B6393EC4FC2ABED4130FBE9842173E",
      torch_tensor_4_torch.float32: "0x040000006EAC9F3BE83576BD0DAD3EBE73673F3D",
      torch_tensor_4_8_torch.float32: "0x0400000021988DBE7FC13DBEFB2B923ED8E792BE13F9CFBC4312B33E23C8023EB401243C87DF9CBE9058333EC4EF80BE288ACDBD95F0F2BD147456BDFF717D3B5D4E953E33C9343D4123A23EAC765D3ECAE264BE3660223E78EC7FBEEB7019BEB3F7D43DA915EF3D48CE873E8C17E9BDF25E143AD3623A3EF80FAFBE9CDF823E5FB095BE",
      torch_tensor_8_torch.float32_3: "0x040000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_8_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_8_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

