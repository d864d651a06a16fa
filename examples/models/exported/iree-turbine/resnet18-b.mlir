// raises: dyrelu.b x 17
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
    %cst = arith.constant dense<-7.069488e-02> : tensor<10x128xf32>
    %cst_0 = arith.constant dense<-9.654221e-02> : tensor<512x16xf32>
    %cst_1 = arith.constant dense<-6.609005e-02> : tensor<16x128xf32>
    %cst_2 = arith.constant dense<-6.113299e-03> : tensor<128x128x3x3xf32>
    %cst_3 = arith.constant dense<1.742394e-01> : tensor<512x16xf32>
    %cst_4 = arith.constant dense<-5.957652e-02> : tensor<16x128xf32>
    %cst_5 = arith.constant dense<1.135625e-02> : tensor<128x128x3x3xf32>
    %cst_6 = arith.constant dense<-5.333266e-02> : tensor<512x16xf32>
    %cst_7 = arith.constant dense<-2.365027e-02> : tensor<16x128xf32>
    %cst_8 = arith.constant dense<1.238043e-01> : tensor<128x64x1x1xf32>
    %cst_9 = arith.constant dense<-2.826239e-02> : tensor<128x128x3x3xf32>
    %cst_10 = arith.constant dense<2.042367e-01> : tensor<512x16xf32>
    %cst_11 = arith.constant dense<-8.292327e-02> : tensor<16x128xf32>
    %cst_12 = arith.constant dense<-1.305738e-02> : tensor<128x64x3x3xf32>
    %cst_13 = arith.constant dense<1.438854e-01> : tensor<256x8xf32>
    %cst_14 = arith.constant dense<-1.577782e-02> : tensor<64x64x3x3xf32>
    %cst_15 = arith.constant dense<-6.209217e-02> : tensor<256x8xf32>
    %cst_16 = arith.constant dense<1.963094e-02> : tensor<64x64x3x3xf32>
    %cst_17 = arith.constant dense<2.719274e-01> : tensor<256x8xf32>
    %cst_18 = arith.constant dense<-1.555308e-01> : tensor<64x32x1x1xf32>
    %cst_19 = arith.constant dense<-1.706203e-03> : tensor<64x64x3x3xf32>
    %cst_20 = arith.constant dense<1.471763e-01> : tensor<256x8xf32>
    %cst_21 = arith.constant dense<5.088766e-02> : tensor<64x32x3x3xf32>
    %cst_22 = arith.constant dense<3.860103e-02> : tensor<32x32x3x3xf32>
    %cst_23 = arith.constant dense<2.795661e-02> : tensor<32x32x3x3xf32>
    %cst_24 = arith.constant dense<-3.596655e-02> : tensor<32x32x3x3xf32>
    %cst_25 = arith.constant dense<6.101859e-02> : tensor<32x16x3x3xf32>
    %cst_26 = arith.constant dense<2.263638e-02> : tensor<16x16x3x3xf32>
    %cst_27 = arith.constant dense<-7.867268e-02> : tensor<16x16x3x3xf32>
    %cst_28 = arith.constant dense<4.904277e-02> : tensor<16x16x3x3xf32>
    %cst_29 = arith.constant dense<6.815841e-03> : tensor<16x16x3x3xf32>
    %cst_30 = arith.constant 0.000000e+00 : f32
    %cst_31 = arith.constant 1.000000e+00 : f32
    %cst_32 = arith.constant 0xFF800000 : f32
    %cst_33 = arith.constant dense_resource<torch_tensor_10_torch.float32> : tensor<10xf32>
    %cst_34 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_33> : tensor<4x1xf32>
    %cst_35 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_32> : tensor<4x1xf32>
    %cst_36 = arith.constant dense<-1.107444e-01> : tensor<512xf32>
    %cst_37 = arith.constant dense_resource<torch_tensor_16_torch.float32_23> : tensor<16xf32>
    %cst_38 = arith.constant dense<0.000000e+00> : tensor<128xf32>
    %cst_39 = arith.constant dense<1.000000e+00> : tensor<128xf32>
    %cst_40 = arith.constant dense<1.000000e+00> : tensor<128xf32>
    %cst_41 = arith.constant dense<0.000000e+00> : tensor<128xf32>
    %cst_42 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_31> : tensor<4x1xf32>
    %cst_43 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_30> : tensor<4x1xf32>
    %cst_44 = arith.constant dense<1.513585e-01> : tensor<512xf32>
    %cst_45 = arith.constant dense_resource<torch_tensor_16_torch.float32_22> : tensor<16xf32>
    %cst_46 = arith.constant dense<0.000000e+00> : tensor<128xf32>
    %cst_47 = arith.constant dense<1.000000e+00> : tensor<128xf32>
    %cst_48 = arith.constant dense<1.000000e+00> : tensor<128xf32>
    %cst_49 = arith.constant dense<0.000000e+00> : tensor<128xf32>
    %cst_50 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_29> : tensor<4x1xf32>
    %cst_51 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_28> : tensor<4x1xf32>
    %cst_52 = arith.constant dense<1.400586e-01> : tensor<512xf32>
    %cst_53 = arith.constant dense_resource<torch_tensor_16_torch.float32_21> : tensor<16xf32>
    %cst_54 = arith.constant dense<0.000000e+00> : tensor<128xf32>
    %cst_55 = arith.constant dense<1.000000e+00> : tensor<128xf32>
    %cst_56 = arith.constant dense<1.000000e+00> : tensor<128xf32>
    %cst_57 = arith.constant dense<0.000000e+00> : tensor<128xf32>
    %cst_58 = arith.constant dense<0.000000e+00> : tensor<128xf32>
    %cst_59 = arith.constant dense<1.000000e+00> : tensor<128xf32>
    %cst_60 = arith.constant dense<1.000000e+00> : tensor<128xf32>
    %cst_61 = arith.constant dense<0.000000e+00> : tensor<128xf32>
    %cst_62 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_27> : tensor<4x1xf32>
    %cst_63 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_26> : tensor<4x1xf32>
    %cst_64 = arith.constant dense<1.099347e-01> : tensor<512xf32>
    %cst_65 = arith.constant dense_resource<torch_tensor_16_torch.float32_20> : tensor<16xf32>
    %cst_66 = arith.constant dense<0.000000e+00> : tensor<128xf32>
    %cst_67 = arith.constant dense<1.000000e+00> : tensor<128xf32>
    %cst_68 = arith.constant dense<1.000000e+00> : tensor<128xf32>
    %cst_69 = arith.constant dense<0.000000e+00> : tensor<128xf32>
    %cst_70 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_25> : tensor<4x1xf32>
    %cst_71 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_24> : tensor<4x1xf32>
    %cst_72 = arith.constant dense<1.497539e-01> : tensor<256xf32>
    %cst_73 = arith.constant dense_resource<torch_tensor_8_torch.float32_3> : tensor<8xf32>
    %cst_74 = arith.constant dense<-7.937199e-02> : tensor<8x64xf32>
    %cst_75 = arith.constant dense_resource<torch_tensor_64_torch.float32_24> : tensor<64xf32>
    %cst_76 = arith.constant dense_resource<torch_tensor_64_torch.float32_23> : tensor<64xf32>
    %cst_77 = arith.constant dense_resource<torch_tensor_64_torch.float32_22> : tensor<64xf32>
    %cst_78 = arith.constant dense_resource<torch_tensor_64_torch.float32_21> : tensor<64xf32>
    %cst_79 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_23> : tensor<4x1xf32>
    %cst_80 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_22> : tensor<4x1xf32>
    %cst_81 = arith.constant dense<8.373533e-02> : tensor<256xf32>
    %cst_82 = arith.constant dense_resource<torch_tensor_8_torch.float32_2> : tensor<8xf32>
    %cst_83 = arith.constant dense<-7.460454e-02> : tensor<8x64xf32>
    %cst_84 = arith.constant dense_resource<torch_tensor_64_torch.float32_20> : tensor<64xf32>
    %cst_85 = arith.constant dense_resource<torch_tensor_64_torch.float32_19> : tensor<64xf32>
    %cst_86 = arith.constant dense_resource<torch_tensor_64_torch.float32_18> : tensor<64xf32>
    %cst_87 = arith.constant dense_resource<torch_tensor_64_torch.float32_17> : tensor<64xf32>
    %cst_88 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_21> : tensor<4x1xf32>
    %cst_89 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_20> : tensor<4x1xf32>
    %cst_90 = arith.constant dense<1.017019e-01> : tensor<256xf32>
    %cst_91 = arith.constant dense_resource<torch_tensor_8_torch.float32_1> : tensor<8xf32>
    %cst_92 = arith.constant dense<1.630810e-02> : tensor<8x64xf32>
    %cst_93 = arith.constant dense_resource<torch_tensor_64_torch.float32_16> : tensor<64xf32>
    %cst_94 = arith.constant dense_resource<torch_tensor_64_torch.float32_15> : tensor<64xf32>
    %cst_95 = arith.constant dense_resource<torch_tensor_64_torch.float32_14> : tensor<64xf32>
    %cst_96 = arith.constant dense_resource<torch_tensor_64_torch.float32_13> : tensor<64xf32>
    %cst_97 = arith.constant dense_resource<torch_tensor_64_torch.float32_12> : tensor<64xf32>
    %cst_98 = arith.constant dense_resource<torch_tensor_64_torch.float32_11> : tensor<64xf32>
    %cst_99 = arith.constant dense_resource<torch_tensor_64_torch.float32_10> : tensor<64xf32>
    %cst_100 = arith.constant dense_resource<torch_tensor_64_torch.float32_9> : tensor<64xf32>
    %cst_101 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_19> : tensor<4x1xf32>
    %cst_102 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_18> : tensor<4x1xf32>
    %cst_103 = arith.constant dense<2.177172e-01> : tensor<256xf32>
    %cst_104 = arith.constant dense_resource<torch_tensor_8_torch.float32> : tensor<8xf32>
    %cst_105 = arith.constant dense<3.430647e-02> : tensor<8x64xf32>
    %cst_106 = arith.constant dense_resource<torch_tensor_64_torch.float32_8> : tensor<64xf32>
    %cst_107 = arith.constant dense_resource<torch_tensor_64_torch.float32_7> : tensor<64xf32>
    %cst_108 = arith.constant dense_resource<torch_tensor_64_torch.float32_6> : tensor<64xf32>
    %cst_109 = arith.constant dense_resource<torch_tensor_64_torch.float32_5> : tensor<64xf32>
    %cst_110 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_17> : tensor<4x1xf32>
    %cst_111 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_16> : tensor<4x1xf32>
    %cst_112 = arith.constant dense<-7.292908e-02> : tensor<128xf32>
    %cst_113 = arith.constant dense<-3.996122e-02> : tensor<128x4xf32>
    %cst_114 = arith.constant dense_resource<torch_tensor_4_torch.float32_8> : tensor<4xf32>
    %cst_115 = arith.constant dense<1.323782e-02> : tensor<4x32xf32>
    %cst_116 = arith.constant dense_resource<torch_tensor_32_torch.float32_19> : tensor<32xf32>
    %cst_117 = arith.constant dense_resource<torch_tensor_32_torch.float32_18> : tensor<32xf32>
    %cst_118 = arith.constant dense_resource<torch_tensor_32_torch.float32_17> : tensor<32xf32>
    %cst_119 = arith.constant dense_resource<torch_tensor_32_torch.float32_16> : tensor<32xf32>
    %cst_120 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_15> : tensor<4x1xf32>
    %cst_121 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_14> : tensor<4x1xf32>
    %cst_122 = arith.constant dense<-4.952550e-02> : tensor<128xf32>
    %cst_123 = arith.constant dense<2.832142e-01> : tensor<128x4xf32>
    %cst_124 = arith.constant dense_resource<torch_tensor_4_torch.float32_7> : tensor<4xf32>
    %cst_125 = arith.constant dense<1.549874e-01> : tensor<4x32xf32>
    %cst_126 = arith.constant dense_resource<torch_tensor_32_torch.float32_15> : tensor<32xf32>
    %cst_127 = arith.constant dense_resource<torch_tensor_32_torch.float32_14> : tensor<32xf32>
    %cst_128 = arith.constant dense_resource<torch_tensor_32_torch.float32_13> : tensor<32xf32>
    %cst_129 = arith.constant dense_resource<torch_tensor_32_torch.float32_12> : tensor<32xf32>
    %cst_130 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_13> : tensor<4x1xf32>
    %cst_131 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_12> : tensor<4x1xf32>
    %cst_132 = arith.constant dense<-3.568125e-01> : tensor<128xf32>
    %cst_133 = arith.constant dense<-2.682365e-01> : tensor<128x4xf32>
    %cst_134 = arith.constant dense_resource<torch_tensor_4_torch.float32_6> : tensor<4xf32>
    %cst_135 = arith.constant dense<-7.360934e-02> : tensor<4x32xf32>
    %cst_136 = arith.constant dense_resource<torch_tensor_32_torch.float32_11> : tensor<32xf32>
    %cst_137 = arith.constant dense_resource<torch_tensor_32_torch.float32_10> : tensor<32xf32>
    %cst_138 = arith.constant dense_resource<torch_tensor_32_torch.float32_9> : tensor<32xf32>
    %cst_139 = arith.constant dense_resource<torch_tensor_32_torch.float32_8> : tensor<32xf32>
    %cst_140 = arith.constant dense<-1.939207e-03> : tensor<32x16x1x1xf32>
    %cst_141 = arith.constant dense_resource<torch_tensor_32_torch.float32_7> : tensor<32xf32>
    %cst_142 = arith.constant dense_resource<torch_tensor_32_torch.float32_6> : tensor<32xf32>
    %cst_143 = arith.constant dense_resource<torch_tensor_32_torch.float32_5> : tensor<32xf32>
    %cst_144 = arith.constant dense_resource<torch_tensor_32_torch.float32_4> : tensor<32xf32>
    %cst_145 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_11> : tensor<4x1xf32>
    %cst_146 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_10> : tensor<4x1xf32>
    %cst_147 = arith.constant dense<-1.241069e-01> : tensor<128xf32>
    %cst_148 = arith.constant dense<-4.803424e-01> : tensor<128x4xf32>
    %cst_149 = arith.constant dense_resource<torch_tensor_4_torch.float32_5> : tensor<4xf32>
    %cst_150 = arith.constant dense<-2.651757e-02> : tensor<4x32xf32>
    %cst_151 = arith.constant dense_resource<torch_tensor_32_torch.float32_3> : tensor<32xf32>
    %cst_152 = arith.constant dense_resource<torch_tensor_32_torch.float32_2> : tensor<32xf32>
    %cst_153 = arith.constant dense_resource<torch_tensor_32_torch.float32_1> : tensor<32xf32>
    %cst_154 = arith.constant dense_resource<torch_tensor_32_torch.float32> : tensor<32xf32>
    %cst_155 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_9> : tensor<4x1xf32>
    %cst_156 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_8> : tensor<4x1xf32>
    %cst_157 = arith.constant dense_resource<torch_tensor_64_torch.float32_4> : tensor<64xf32>
    %cst_158 = arith.constant dense<1.924739e-01> : tensor<64x4xf32>
    %cst_159 = arith.constant dense_resource<torch_tensor_4_torch.float32_4> : tensor<4xf32>
    %cst_160 = arith.constant dense_resource<torch_tensor_4_16_torch.float32_4> : tensor<4x16xf32>
    %cst_161 = arith.constant dense_resource<torch_tensor_16_torch.float32_19> : tensor<16xf32>
    %cst_162 = arith.constant dense_resource<torch_tensor_16_torch.float32_18> : tensor<16xf32>
    %cst_163 = arith.constant dense_resource<torch_tensor_16_torch.float32_17> : tensor<16xf32>
    %cst_164 = arith.constant dense_resource<torch_tensor_16_torch.float32_16> : tensor<16xf32>
    %cst_165 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_7> : tensor<4x1xf32>
    %cst_166 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_6> : tensor<4x1xf32>
    %cst_167 = arith.constant dense_resource<torch_tensor_64_torch.float32_3> : tensor<64xf32>
    %cst_168 = arith.constant dense<-3.990544e-01> : tensor<64x4xf32>
    %cst_169 = arith.constant dense_resource<torch_tensor_4_torch.float32_3> : tensor<4xf32>
    %cst_170 = arith.constant dense_resource<torch_tensor_4_16_torch.float32_3> : tensor<4x16xf32>
    %cst_171 = arith.constant dense_resource<torch_tensor_16_torch.float32_15> : tensor<16xf32>
    %cst_172 = arith.constant dense_resource<torch_tensor_16_torch.float32_14> : tensor<16xf32>
    %cst_173 = arith.constant dense_resource<torch_tensor_16_torch.float32_13> : tensor<16xf32>
    %cst_174 = arith.constant dense_resource<torch_tensor_16_torch.float32_12> : tensor<16xf32>
    %cst_175 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_5> : tensor<4x1xf32>
    %cst_176 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_4> : tensor<4x1xf32>
    %cst_177 = arith.constant dense_resource<torch_tensor_64_torch.float32_2> : tensor<64xf32>
    %cst_178 = arith.constant dense<2.411612e-01> : tensor<64x4xf32>
    %cst_179 = arith.constant dense_resource<torch_tensor_4_torch.float32_2> : tensor<4xf32>
    %cst_180 = arith.constant dense_resource<torch_tensor_4_16_torch.float32_2> : tensor<4x16xf32>
    %cst_181 = arith.constant dense_resource<torch_tensor_16_torch.float32_11> : tensor<16xf32>
    %cst_182 = arith.constant dense_resource<torch_tensor_16_torch.float32_10> : tensor<16xf32>
    %cst_183 = arith.constant dense_resource<torch_tensor_16_torch.float32_9> : tensor<16xf32>
    %cst_184 = arith.constant dense_resource<torch_tensor_16_torch.float32_8> : tensor<16xf32>
    %cst_185 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_3> : tensor<4x1xf32>
    %cst_186 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_2> : tensor<4x1xf32>
    %cst_187 = arith.constant dense_resource<torch_tensor_64_torch.float32_1> : tensor<64xf32>
    %cst_188 = arith.constant dense<2.390146e-04> : tensor<64x4xf32>
    %cst_189 = arith.constant dense_resource<torch_tensor_4_torch.float32_1> : tensor<4xf32>
    %cst_190 = arith.constant dense_resource<torch_tensor_4_16_torch.float32_1> : tensor<4x16xf32>
    %cst_191 = arith.constant dense_resource<torch_tensor_16_torch.float32_7> : tensor<16xf32>
    %cst_192 = arith.constant dense_resource<torch_tensor_16_torch.float32_6> : tensor<16xf32>
    %cst_193 = arith.constant dense_resource<torch_tensor_16_torch.float32_5> : tensor<16xf32>
    %cst_194 = arith.constant dense_resource<torch_tensor_16_torch.float32_4> : tensor<16xf32>
    %cst_195 = arith.constant dense_resource<torch_tensor_4_1_torch.float32_1> : tensor<4x1xf32>
    %cst_196 = arith.constant dense_resource<torch_tensor_4_1_torch.float32> : tensor<4x1xf32>
    %cst_197 = arith.constant dense_resource<torch_tensor_64_torch.float32> : tensor<64xf32>
    %cst_198 = arith.constant dense<4.202759e-02> : tensor<64x4xf32>
    %cst_199 = arith.constant dense_resource<torch_tensor_4_torch.float32> : tensor<4xf32>
    %cst_200 = arith.constant dense_resource<torch_tensor_4_16_torch.float32> : tensor<4x16xf32>
    %cst_201 = arith.constant dense_resource<torch_tensor_16_torch.float32_3> : tensor<16xf32>
    %cst_202 = arith.constant dense_resource<torch_tensor_16_torch.float32_2> : tensor<16xf32>
    %cst_203 = arith.constant 1.000000e-05 : f64
    %cst_204 = arith.constant dense_resource<torch_tensor_16_torch.float32_1> : tensor<16xf32>
    %cst_205 = arith.constant dense_resource<torch_tensor_16_torch.float32> : tensor<16xf32>
    %cst_206 = arith.constant 1.024000e+03 : f32
    %cst_207 = arith.constant 2.000000e+00 : f32
    %cst_208 = arith.constant 2.560000e+02 : f32
    %cst_209 = arith.constant 6.400000e+01 : f32
    %cst_210 = arith.constant 1.600000e+01 : f32
    %cst_211 = arith.constant 4.000000e+00 : f32
    %cst_212 = arith.constant dense<-6.175025e-04> : tensor<16x3x7x7xf32>
    %padded = tensor.pad %arg0 low[0, 0, 3, 3] high[0, 0, 3, 3] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x3x64x64xf32> to tensor<1x3x70x70xf32>
    %0 = tensor.empty() : tensor<1x16x32x32xf32>
    %1 = linalg.fill ins(%cst_30 : f32) outs(%0 : tensor<1x16x32x32xf32>) -> tensor<1x16x32x32xf32>
    %2 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded, %cst_212 : tensor<1x3x70x70xf32>, tensor<16x3x7x7xf32>) outs(%1 : tensor<1x16x32x32xf32>) -> tensor<1x16x32x32xf32>
    %3 = tensor.empty() : tensor<16xf32>
    %4 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_204 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<16xf32>
    %5 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%4 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<16xf32>
    %6 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%5 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<16xf32>
    %expanded = tensor.expand_shape %cst_205 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_213 = tensor.expand_shape %6 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %7 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%2, %expanded : tensor<1x16x32x32xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x32x32xf32>
    %8 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%7, %expanded_213 : tensor<1x16x32x32xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x32x32xf32>
    %expanded_214 = tensor.expand_shape %cst_202 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %9 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%8, %expanded_214 : tensor<1x16x32x32xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x32x32xf32>
    %expanded_215 = tensor.expand_shape %cst_201 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %10 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%9, %expanded_215 : tensor<1x16x32x32xf32>, tensor<16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x32x32xf32>
    %11 = tensor.empty() : tensor<1x16xf32>
    %12 = linalg.fill ins(%cst_30 : f32) outs(%11 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %13 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%10 : tensor<1x16x32x32xf32>) outs(%12 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %14 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%13 : tensor<1x16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_206 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %15 = tensor.empty() : tensor<16x4xf32>
    %transposed = linalg.transpose ins(%cst_200 : tensor<4x16xf32>) outs(%15 : tensor<16x4xf32>) permutation = [1, 0] 
    %16 = tensor.empty() : tensor<1x4xf32>
    %17 = linalg.fill ins(%cst_30 : f32) outs(%16 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %18 = linalg.matmul ins(%14, %transposed : tensor<1x16xf32>, tensor<16x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %19 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%18, %cst_199 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4xf32>
    %20 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%19 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x4xf32>
    %21 = tensor.empty() : tensor<4x64xf32>
    %transposed_216 = linalg.transpose ins(%cst_198 : tensor<64x4xf32>) outs(%21 : tensor<4x64xf32>) permutation = [1, 0] 
    %22 = tensor.empty() : tensor<1x64xf32>
    %23 = linalg.fill ins(%cst_30 : f32) outs(%22 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %24 = linalg.matmul ins(%20, %transposed_216 : tensor<1x4xf32>, tensor<4x64xf32>) outs(%23 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %25 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%24, %cst_197 : tensor<1x64xf32>, tensor<64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %26 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%25 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x64xf32>
    %27 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%26 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %28 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%27 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %expanded_217 = tensor.expand_shape %28 [[0], [1, 2]] output_shape [1, 4, 16] : tensor<1x64xf32> into tensor<1x4x16xf32>
    %29 = tensor.empty() : tensor<1x4x16xf32>
    %30 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_217, %cst_196 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x16xf32>
    %31 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%30, %cst_195 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x16xf32>
    %expanded_218 = tensor.expand_shape %31 [[0], [1], [2, 3, 4]] output_shape [1, 4, 16, 1, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1x1xf32>
    %extracted_slice = tensor.extract_slice %expanded_218[0, 0, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_219 = tensor.extract_slice %expanded_218[0, 1, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_220 = tensor.extract_slice %expanded_218[0, 2, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_221 = tensor.extract_slice %expanded_218[0, 3, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %collapsed = tensor.collapse_shape %extracted_slice [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_222 = tensor.collapse_shape %extracted_slice_219 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_223 = tensor.collapse_shape %extracted_slice_220 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_224 = tensor.collapse_shape %extracted_slice_221 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %32 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed, %10 : tensor<1x16x1x1xf32>, tensor<1x16x32x32xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x32x32xf32>
    %33 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%32, %collapsed_223 : tensor<1x16x32x32xf32>, tensor<1x16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x32x32xf32>
    %34 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_222, %10 : tensor<1x16x1x1xf32>, tensor<1x16x32x32xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x32x32xf32>
    %35 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%34, %collapsed_224 : tensor<1x16x32x32xf32>, tensor<1x16x1x1xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x32x32xf32>
    %36 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%33, %35 : tensor<1x16x32x32xf32>, tensor<1x16x32x32xf32>) outs(%0 : tensor<1x16x32x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x16x32x32xf32>
    %padded_225 = tensor.pad %36 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_32 : f32
    } : tensor<1x16x32x32xf32> to tensor<1x16x34x34xf32>
    %37 = tensor.empty() : tensor<1x16x16x16xf32>
    %38 = linalg.fill ins(%cst_32 : f32) outs(%37 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %39 = tensor.empty() : tensor<3x3xf32>
    %40 = linalg.pooling_nchw_max {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_225, %39 : tensor<1x16x34x34xf32>, tensor<3x3xf32>) outs(%38 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %padded_226 = tensor.pad %40 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %41 = linalg.fill ins(%cst_30 : f32) outs(%37 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %42 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_226, %cst_29 : tensor<1x16x18x18xf32>, tensor<16x16x3x3xf32>) outs(%41 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %43 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_193 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<16xf32>
    %44 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%43 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<16xf32>
    %45 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%44 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<16xf32>
    %expanded_227 = tensor.expand_shape %cst_194 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_228 = tensor.expand_shape %45 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %46 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%42, %expanded_227 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %47 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%46, %expanded_228 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_229 = tensor.expand_shape %cst_192 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %48 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%47, %expanded_229 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_230 = tensor.expand_shape %cst_191 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %49 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%48, %expanded_230 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %50 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%49 : tensor<1x16x16x16xf32>) outs(%12 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %51 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%50 : tensor<1x16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_208 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %transposed_231 = linalg.transpose ins(%cst_190 : tensor<4x16xf32>) outs(%15 : tensor<16x4xf32>) permutation = [1, 0] 
    %52 = linalg.matmul ins(%51, %transposed_231 : tensor<1x16xf32>, tensor<16x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %53 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%52, %cst_189 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4xf32>
    %54 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%53 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x4xf32>
    %transposed_232 = linalg.transpose ins(%cst_188 : tensor<64x4xf32>) outs(%21 : tensor<4x64xf32>) permutation = [1, 0] 
    %55 = linalg.matmul ins(%54, %transposed_232 : tensor<1x4xf32>, tensor<4x64xf32>) outs(%23 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %56 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%55, %cst_187 : tensor<1x64xf32>, tensor<64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %57 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%56 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x64xf32>
    %58 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%57 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %59 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%58 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %expanded_233 = tensor.expand_shape %59 [[0], [1, 2]] output_shape [1, 4, 16] : tensor<1x64xf32> into tensor<1x4x16xf32>
    %60 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_233, %cst_186 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x16xf32>
    %61 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%60, %cst_185 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x16xf32>
    %expanded_234 = tensor.expand_shape %61 [[0], [1], [2, 3, 4]] output_shape [1, 4, 16, 1, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1x1xf32>
    %extracted_slice_235 = tensor.extract_slice %expanded_234[0, 0, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_236 = tensor.extract_slice %expanded_234[0, 1, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_237 = tensor.extract_slice %expanded_234[0, 2, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_238 = tensor.extract_slice %expanded_234[0, 3, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %collapsed_239 = tensor.collapse_shape %extracted_slice_235 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_240 = tensor.collapse_shape %extracted_slice_236 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_241 = tensor.collapse_shape %extracted_slice_237 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_242 = tensor.collapse_shape %extracted_slice_238 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %62 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_239, %49 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %63 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%62, %collapsed_241 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %64 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_240, %49 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %65 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%64, %collapsed_242 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %66 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%63, %65 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x16x16x16xf32>
    %padded_243 = tensor.pad %66 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %67 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_243, %cst_28 : tensor<1x16x18x18xf32>, tensor<16x16x3x3xf32>) outs(%41 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %68 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_183 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<16xf32>
    %69 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%68 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<16xf32>
    %70 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%69 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<16xf32>
    %expanded_244 = tensor.expand_shape %cst_184 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_245 = tensor.expand_shape %70 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %71 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%67, %expanded_244 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %72 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%71, %expanded_245 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_246 = tensor.expand_shape %cst_182 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %73 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%72, %expanded_246 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_247 = tensor.expand_shape %cst_181 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %74 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%73, %expanded_247 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %75 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%74, %40 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %76 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%75 : tensor<1x16x16x16xf32>) outs(%12 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %77 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%76 : tensor<1x16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_208 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %transposed_248 = linalg.transpose ins(%cst_180 : tensor<4x16xf32>) outs(%15 : tensor<16x4xf32>) permutation = [1, 0] 
    %78 = linalg.matmul ins(%77, %transposed_248 : tensor<1x16xf32>, tensor<16x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %79 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%78, %cst_179 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4xf32>
    %80 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%79 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x4xf32>
    %transposed_249 = linalg.transpose ins(%cst_178 : tensor<64x4xf32>) outs(%21 : tensor<4x64xf32>) permutation = [1, 0] 
    %81 = linalg.matmul ins(%80, %transposed_249 : tensor<1x4xf32>, tensor<4x64xf32>) outs(%23 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %82 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%81, %cst_177 : tensor<1x64xf32>, tensor<64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %83 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%82 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x64xf32>
    %84 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%83 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %85 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%84 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %expanded_250 = tensor.expand_shape %85 [[0], [1, 2]] output_shape [1, 4, 16] : tensor<1x64xf32> into tensor<1x4x16xf32>
    %86 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_250, %cst_176 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x16xf32>
    %87 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%86, %cst_175 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x16xf32>
    %expanded_251 = tensor.expand_shape %87 [[0], [1], [2, 3, 4]] output_shape [1, 4, 16, 1, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1x1xf32>
    %extracted_slice_252 = tensor.extract_slice %expanded_251[0, 0, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_253 = tensor.extract_slice %expanded_251[0, 1, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_254 = tensor.extract_slice %expanded_251[0, 2, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_255 = tensor.extract_slice %expanded_251[0, 3, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %collapsed_256 = tensor.collapse_shape %extracted_slice_252 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_257 = tensor.collapse_shape %extracted_slice_253 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_258 = tensor.collapse_shape %extracted_slice_254 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_259 = tensor.collapse_shape %extracted_slice_255 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %88 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_256, %75 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %89 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%88, %collapsed_258 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %90 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_257, %75 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %91 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%90, %collapsed_259 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %92 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%89, %91 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x16x16x16xf32>
    %padded_260 = tensor.pad %92 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %93 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_260, %cst_27 : tensor<1x16x18x18xf32>, tensor<16x16x3x3xf32>) outs(%41 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %94 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_173 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<16xf32>
    %95 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%94 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<16xf32>
    %96 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%95 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<16xf32>
    %expanded_261 = tensor.expand_shape %cst_174 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_262 = tensor.expand_shape %96 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %97 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%93, %expanded_261 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %98 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%97, %expanded_262 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_263 = tensor.expand_shape %cst_172 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %99 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%98, %expanded_263 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_264 = tensor.expand_shape %cst_171 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %100 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%99, %expanded_264 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %101 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%100 : tensor<1x16x16x16xf32>) outs(%12 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %102 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%101 : tensor<1x16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_208 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %transposed_265 = linalg.transpose ins(%cst_170 : tensor<4x16xf32>) outs(%15 : tensor<16x4xf32>) permutation = [1, 0] 
    %103 = linalg.matmul ins(%102, %transposed_265 : tensor<1x16xf32>, tensor<16x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %104 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%103, %cst_169 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4xf32>
    %105 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%104 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x4xf32>
    %transposed_266 = linalg.transpose ins(%cst_168 : tensor<64x4xf32>) outs(%21 : tensor<4x64xf32>) permutation = [1, 0] 
    %106 = linalg.matmul ins(%105, %transposed_266 : tensor<1x4xf32>, tensor<4x64xf32>) outs(%23 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %107 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%106, %cst_167 : tensor<1x64xf32>, tensor<64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %108 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%107 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x64xf32>
    %109 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%108 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %110 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%109 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %expanded_267 = tensor.expand_shape %110 [[0], [1, 2]] output_shape [1, 4, 16] : tensor<1x64xf32> into tensor<1x4x16xf32>
    %111 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_267, %cst_166 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x16xf32>
    %112 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%111, %cst_165 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x16xf32>
    %expanded_268 = tensor.expand_shape %112 [[0], [1], [2, 3, 4]] output_shape [1, 4, 16, 1, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1x1xf32>
    %extracted_slice_269 = tensor.extract_slice %expanded_268[0, 0, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_270 = tensor.extract_slice %expanded_268[0, 1, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_271 = tensor.extract_slice %expanded_268[0, 2, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_272 = tensor.extract_slice %expanded_268[0, 3, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %collapsed_273 = tensor.collapse_shape %extracted_slice_269 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_274 = tensor.collapse_shape %extracted_slice_270 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_275 = tensor.collapse_shape %extracted_slice_271 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_276 = tensor.collapse_shape %extracted_slice_272 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %113 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_273, %100 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %114 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%113, %collapsed_275 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %115 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_274, %100 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %116 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%115, %collapsed_276 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %117 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%114, %116 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x16x16x16xf32>
    %padded_277 = tensor.pad %117 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %118 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_277, %cst_26 : tensor<1x16x18x18xf32>, tensor<16x16x3x3xf32>) outs(%41 : tensor<1x16x16x16xf32>) -> tensor<1x16x16x16xf32>
    %119 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_163 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<16xf32>
    %120 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%119 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<16xf32>
    %121 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%120 : tensor<16xf32>) outs(%3 : tensor<16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<16xf32>
    %expanded_278 = tensor.expand_shape %cst_164 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %expanded_279 = tensor.expand_shape %121 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %122 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%118, %expanded_278 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %123 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%122, %expanded_279 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_280 = tensor.expand_shape %cst_162 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %124 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%123, %expanded_280 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %expanded_281 = tensor.expand_shape %cst_161 [[0, 1, 2]] output_shape [16, 1, 1] : tensor<16xf32> into tensor<16x1x1xf32>
    %125 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%124, %expanded_281 : tensor<1x16x16x16xf32>, tensor<16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %126 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%125, %92 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %127 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%126 : tensor<1x16x16x16xf32>) outs(%12 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %128 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%127 : tensor<1x16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_208 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %transposed_282 = linalg.transpose ins(%cst_160 : tensor<4x16xf32>) outs(%15 : tensor<16x4xf32>) permutation = [1, 0] 
    %129 = linalg.matmul ins(%128, %transposed_282 : tensor<1x16xf32>, tensor<16x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %130 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%129, %cst_159 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4xf32>
    %131 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%130 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x4xf32>
    %transposed_283 = linalg.transpose ins(%cst_158 : tensor<64x4xf32>) outs(%21 : tensor<4x64xf32>) permutation = [1, 0] 
    %132 = linalg.matmul ins(%131, %transposed_283 : tensor<1x4xf32>, tensor<4x64xf32>) outs(%23 : tensor<1x64xf32>) -> tensor<1x64xf32>
    %133 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%132, %cst_157 : tensor<1x64xf32>, tensor<64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %134 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%133 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x64xf32>
    %135 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%134 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %136 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%135 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %expanded_284 = tensor.expand_shape %136 [[0], [1, 2]] output_shape [1, 4, 16] : tensor<1x64xf32> into tensor<1x4x16xf32>
    %137 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_284, %cst_156 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x16xf32>
    %138 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%137, %cst_155 : tensor<1x4x16xf32>, tensor<4x1xf32>) outs(%29 : tensor<1x4x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x16xf32>
    %expanded_285 = tensor.expand_shape %138 [[0], [1], [2, 3, 4]] output_shape [1, 4, 16, 1, 1] : tensor<1x4x16xf32> into tensor<1x4x16x1x1xf32>
    %extracted_slice_286 = tensor.extract_slice %expanded_285[0, 0, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_287 = tensor.extract_slice %expanded_285[0, 1, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_288 = tensor.extract_slice %expanded_285[0, 2, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %extracted_slice_289 = tensor.extract_slice %expanded_285[0, 3, 0, 0, 0] [1, 1, 16, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x16x1x1xf32> to tensor<1x1x16x1x1xf32>
    %collapsed_290 = tensor.collapse_shape %extracted_slice_286 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_291 = tensor.collapse_shape %extracted_slice_287 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_292 = tensor.collapse_shape %extracted_slice_288 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %collapsed_293 = tensor.collapse_shape %extracted_slice_289 [[0, 1], [2], [3], [4]] : tensor<1x1x16x1x1xf32> into tensor<1x16x1x1xf32>
    %139 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_290, %126 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %140 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%139, %collapsed_292 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %141 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_291, %126 : tensor<1x16x1x1xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %142 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%141, %collapsed_293 : tensor<1x16x16x16xf32>, tensor<1x16x1x1xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16x16x16xf32>
    %143 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%140, %142 : tensor<1x16x16x16xf32>, tensor<1x16x16x16xf32>) outs(%37 : tensor<1x16x16x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x16x16x16xf32>
    %padded_294 = tensor.pad %143 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x16x16x16xf32> to tensor<1x16x18x18xf32>
    %144 = tensor.empty() : tensor<1x32x8x8xf32>
    %145 = linalg.fill ins(%cst_30 : f32) outs(%144 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %146 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_294, %cst_25 : tensor<1x16x18x18xf32>, tensor<32x16x3x3xf32>) outs(%145 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %147 = tensor.empty() : tensor<32xf32>
    %148 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_153 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<32xf32>
    %149 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%148 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<32xf32>
    %150 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%149 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<32xf32>
    %expanded_295 = tensor.expand_shape %cst_154 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_296 = tensor.expand_shape %150 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %151 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%146, %expanded_295 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %152 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%151, %expanded_296 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_297 = tensor.expand_shape %cst_152 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %153 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%152, %expanded_297 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_298 = tensor.expand_shape %cst_151 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %154 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%153, %expanded_298 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %155 = tensor.empty() : tensor<1x32xf32>
    %156 = linalg.fill ins(%cst_30 : f32) outs(%155 : tensor<1x32xf32>) -> tensor<1x32xf32>
    %157 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%154 : tensor<1x32x8x8xf32>) outs(%156 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x32xf32>
    %158 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%157 : tensor<1x32xf32>) outs(%155 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_209 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32xf32>
    %159 = tensor.empty() : tensor<32x4xf32>
    %transposed_299 = linalg.transpose ins(%cst_150 : tensor<4x32xf32>) outs(%159 : tensor<32x4xf32>) permutation = [1, 0] 
    %160 = linalg.matmul ins(%158, %transposed_299 : tensor<1x32xf32>, tensor<32x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %161 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%160, %cst_149 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4xf32>
    %162 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%161 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x4xf32>
    %163 = tensor.empty() : tensor<4x128xf32>
    %transposed_300 = linalg.transpose ins(%cst_148 : tensor<128x4xf32>) outs(%163 : tensor<4x128xf32>) permutation = [1, 0] 
    %164 = tensor.empty() : tensor<1x128xf32>
    %165 = linalg.fill ins(%cst_30 : f32) outs(%164 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %166 = linalg.matmul ins(%162, %transposed_300 : tensor<1x4xf32>, tensor<4x128xf32>) outs(%165 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %167 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%166, %cst_147 : tensor<1x128xf32>, tensor<128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %168 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%167 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x128xf32>
    %169 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%168 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %170 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%169 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %expanded_301 = tensor.expand_shape %170 [[0], [1, 2]] output_shape [1, 4, 32] : tensor<1x128xf32> into tensor<1x4x32xf32>
    %171 = tensor.empty() : tensor<1x4x32xf32>
    %172 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_301, %cst_146 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%171 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x32xf32>
    %173 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%172, %cst_145 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%171 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x32xf32>
    %expanded_302 = tensor.expand_shape %173 [[0], [1], [2, 3, 4]] output_shape [1, 4, 32, 1, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1x1xf32>
    %extracted_slice_303 = tensor.extract_slice %expanded_302[0, 0, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_304 = tensor.extract_slice %expanded_302[0, 1, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_305 = tensor.extract_slice %expanded_302[0, 2, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_306 = tensor.extract_slice %expanded_302[0, 3, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %collapsed_307 = tensor.collapse_shape %extracted_slice_303 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_308 = tensor.collapse_shape %extracted_slice_304 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_309 = tensor.collapse_shape %extracted_slice_305 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_310 = tensor.collapse_shape %extracted_slice_306 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %174 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_307, %154 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %175 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%174, %collapsed_309 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %176 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_308, %154 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %177 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%176, %collapsed_310 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %178 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%175, %177 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x32x8x8xf32>
    %padded_311 = tensor.pad %178 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x32x8x8xf32> to tensor<1x32x10x10xf32>
    %179 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_311, %cst_24 : tensor<1x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%145 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %180 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_143 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<32xf32>
    %181 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%180 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<32xf32>
    %182 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%181 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<32xf32>
    %expanded_312 = tensor.expand_shape %cst_144 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_313 = tensor.expand_shape %182 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %183 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%179, %expanded_312 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %184 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%183, %expanded_313 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_314 = tensor.expand_shape %cst_142 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %185 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%184, %expanded_314 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_315 = tensor.expand_shape %cst_141 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %186 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%185, %expanded_315 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %187 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%143, %cst_140 : tensor<1x16x16x16xf32>, tensor<32x16x1x1xf32>) outs(%145 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %188 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_138 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<32xf32>
    %189 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%188 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<32xf32>
    %190 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%189 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<32xf32>
    %expanded_316 = tensor.expand_shape %cst_139 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_317 = tensor.expand_shape %190 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %191 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%187, %expanded_316 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %192 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%191, %expanded_317 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_318 = tensor.expand_shape %cst_137 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %193 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%192, %expanded_318 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_319 = tensor.expand_shape %cst_136 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %194 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%193, %expanded_319 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %195 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%186, %194 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %196 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%195 : tensor<1x32x8x8xf32>) outs(%156 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x32xf32>
    %197 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%196 : tensor<1x32xf32>) outs(%155 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_209 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32xf32>
    %transposed_320 = linalg.transpose ins(%cst_135 : tensor<4x32xf32>) outs(%159 : tensor<32x4xf32>) permutation = [1, 0] 
    %198 = linalg.matmul ins(%197, %transposed_320 : tensor<1x32xf32>, tensor<32x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %199 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%198, %cst_134 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4xf32>
    %200 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%199 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x4xf32>
    %transposed_321 = linalg.transpose ins(%cst_133 : tensor<128x4xf32>) outs(%163 : tensor<4x128xf32>) permutation = [1, 0] 
    %201 = linalg.matmul ins(%200, %transposed_321 : tensor<1x4xf32>, tensor<4x128xf32>) outs(%165 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %202 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%201, %cst_132 : tensor<1x128xf32>, tensor<128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %203 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%202 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x128xf32>
    %204 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%203 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %205 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%204 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %expanded_322 = tensor.expand_shape %205 [[0], [1, 2]] output_shape [1, 4, 32] : tensor<1x128xf32> into tensor<1x4x32xf32>
    %206 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_322, %cst_131 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%171 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x32xf32>
    %207 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%206, %cst_130 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%171 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x32xf32>
    %expanded_323 = tensor.expand_shape %207 [[0], [1], [2, 3, 4]] output_shape [1, 4, 32, 1, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1x1xf32>
    %extracted_slice_324 = tensor.extract_slice %expanded_323[0, 0, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_325 = tensor.extract_slice %expanded_323[0, 1, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_326 = tensor.extract_slice %expanded_323[0, 2, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_327 = tensor.extract_slice %expanded_323[0, 3, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %collapsed_328 = tensor.collapse_shape %extracted_slice_324 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_329 = tensor.collapse_shape %extracted_slice_325 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_330 = tensor.collapse_shape %extracted_slice_326 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_331 = tensor.collapse_shape %extracted_slice_327 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %208 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_328, %195 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %209 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%208, %collapsed_330 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %210 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_329, %195 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %211 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%210, %collapsed_331 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %212 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%209, %211 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x32x8x8xf32>
    %padded_332 = tensor.pad %212 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x32x8x8xf32> to tensor<1x32x10x10xf32>
    %213 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_332, %cst_23 : tensor<1x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%145 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %214 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_128 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<32xf32>
    %215 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%214 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<32xf32>
    %216 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%215 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<32xf32>
    %expanded_333 = tensor.expand_shape %cst_129 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_334 = tensor.expand_shape %216 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %217 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%213, %expanded_333 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %218 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%217, %expanded_334 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_335 = tensor.expand_shape %cst_127 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %219 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%218, %expanded_335 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_336 = tensor.expand_shape %cst_126 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %220 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%219, %expanded_336 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %221 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%220 : tensor<1x32x8x8xf32>) outs(%156 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x32xf32>
    %222 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%221 : tensor<1x32xf32>) outs(%155 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_209 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32xf32>
    %transposed_337 = linalg.transpose ins(%cst_125 : tensor<4x32xf32>) outs(%159 : tensor<32x4xf32>) permutation = [1, 0] 
    %223 = linalg.matmul ins(%222, %transposed_337 : tensor<1x32xf32>, tensor<32x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %224 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%223, %cst_124 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4xf32>
    %225 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%224 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x4xf32>
    %transposed_338 = linalg.transpose ins(%cst_123 : tensor<128x4xf32>) outs(%163 : tensor<4x128xf32>) permutation = [1, 0] 
    %226 = linalg.matmul ins(%225, %transposed_338 : tensor<1x4xf32>, tensor<4x128xf32>) outs(%165 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %227 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%226, %cst_122 : tensor<1x128xf32>, tensor<128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %228 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%227 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x128xf32>
    %229 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%228 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %230 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%229 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %expanded_339 = tensor.expand_shape %230 [[0], [1, 2]] output_shape [1, 4, 32] : tensor<1x128xf32> into tensor<1x4x32xf32>
    %231 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_339, %cst_121 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%171 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x32xf32>
    %232 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%231, %cst_120 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%171 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x32xf32>
    %expanded_340 = tensor.expand_shape %232 [[0], [1], [2, 3, 4]] output_shape [1, 4, 32, 1, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1x1xf32>
    %extracted_slice_341 = tensor.extract_slice %expanded_340[0, 0, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_342 = tensor.extract_slice %expanded_340[0, 1, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_343 = tensor.extract_slice %expanded_340[0, 2, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_344 = tensor.extract_slice %expanded_340[0, 3, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %collapsed_345 = tensor.collapse_shape %extracted_slice_341 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_346 = tensor.collapse_shape %extracted_slice_342 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_347 = tensor.collapse_shape %extracted_slice_343 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_348 = tensor.collapse_shape %extracted_slice_344 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %233 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_345, %220 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %234 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%233, %collapsed_347 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %235 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_346, %220 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %236 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%235, %collapsed_348 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %237 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%234, %236 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x32x8x8xf32>
    %padded_349 = tensor.pad %237 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x32x8x8xf32> to tensor<1x32x10x10xf32>
    %238 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_349, %cst_22 : tensor<1x32x10x10xf32>, tensor<32x32x3x3xf32>) outs(%145 : tensor<1x32x8x8xf32>) -> tensor<1x32x8x8xf32>
    %239 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_118 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<32xf32>
    %240 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%239 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<32xf32>
    %241 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%240 : tensor<32xf32>) outs(%147 : tensor<32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<32xf32>
    %expanded_350 = tensor.expand_shape %cst_119 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %expanded_351 = tensor.expand_shape %241 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %242 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%238, %expanded_350 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %243 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%242, %expanded_351 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_352 = tensor.expand_shape %cst_117 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %244 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%243, %expanded_352 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %expanded_353 = tensor.expand_shape %cst_116 [[0, 1, 2]] output_shape [32, 1, 1] : tensor<32xf32> into tensor<32x1x1xf32>
    %245 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%244, %expanded_353 : tensor<1x32x8x8xf32>, tensor<32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %246 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%245, %212 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %247 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%246 : tensor<1x32x8x8xf32>) outs(%156 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x32xf32>
    %248 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%247 : tensor<1x32xf32>) outs(%155 : tensor<1x32xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_209 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32xf32>
    %transposed_354 = linalg.transpose ins(%cst_115 : tensor<4x32xf32>) outs(%159 : tensor<32x4xf32>) permutation = [1, 0] 
    %249 = linalg.matmul ins(%248, %transposed_354 : tensor<1x32xf32>, tensor<32x4xf32>) outs(%17 : tensor<1x4xf32>) -> tensor<1x4xf32>
    %250 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%249, %cst_114 : tensor<1x4xf32>, tensor<4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4xf32>
    %251 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%250 : tensor<1x4xf32>) outs(%16 : tensor<1x4xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x4xf32>
    %transposed_355 = linalg.transpose ins(%cst_113 : tensor<128x4xf32>) outs(%163 : tensor<4x128xf32>) permutation = [1, 0] 
    %252 = linalg.matmul ins(%251, %transposed_355 : tensor<1x4xf32>, tensor<4x128xf32>) outs(%165 : tensor<1x128xf32>) -> tensor<1x128xf32>
    %253 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%252, %cst_112 : tensor<1x128xf32>, tensor<128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %254 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%253 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x128xf32>
    %255 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%254 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %256 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%255 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %expanded_356 = tensor.expand_shape %256 [[0], [1, 2]] output_shape [1, 4, 32] : tensor<1x128xf32> into tensor<1x4x32xf32>
    %257 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_356, %cst_111 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%171 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x32xf32>
    %258 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%257, %cst_110 : tensor<1x4x32xf32>, tensor<4x1xf32>) outs(%171 : tensor<1x4x32xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x32xf32>
    %expanded_357 = tensor.expand_shape %258 [[0], [1], [2, 3, 4]] output_shape [1, 4, 32, 1, 1] : tensor<1x4x32xf32> into tensor<1x4x32x1x1xf32>
    %extracted_slice_358 = tensor.extract_slice %expanded_357[0, 0, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_359 = tensor.extract_slice %expanded_357[0, 1, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_360 = tensor.extract_slice %expanded_357[0, 2, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %extracted_slice_361 = tensor.extract_slice %expanded_357[0, 3, 0, 0, 0] [1, 1, 32, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x32x1x1xf32> to tensor<1x1x32x1x1xf32>
    %collapsed_362 = tensor.collapse_shape %extracted_slice_358 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_363 = tensor.collapse_shape %extracted_slice_359 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_364 = tensor.collapse_shape %extracted_slice_360 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %collapsed_365 = tensor.collapse_shape %extracted_slice_361 [[0, 1], [2], [3], [4]] : tensor<1x1x32x1x1xf32> into tensor<1x32x1x1xf32>
    %259 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_362, %246 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %260 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%259, %collapsed_364 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %261 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_363, %246 : tensor<1x32x1x1xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %262 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%261, %collapsed_365 : tensor<1x32x8x8xf32>, tensor<1x32x1x1xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x32x8x8xf32>
    %263 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%260, %262 : tensor<1x32x8x8xf32>, tensor<1x32x8x8xf32>) outs(%144 : tensor<1x32x8x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x32x8x8xf32>
    %padded_366 = tensor.pad %263 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x32x8x8xf32> to tensor<1x32x10x10xf32>
    %264 = tensor.empty() : tensor<1x64x4x4xf32>
    %265 = linalg.fill ins(%cst_30 : f32) outs(%264 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %266 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_366, %cst_21 : tensor<1x32x10x10xf32>, tensor<64x32x3x3xf32>) outs(%265 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %267 = tensor.empty() : tensor<64xf32>
    %268 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_108 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<64xf32>
    %269 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%268 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<64xf32>
    %270 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%269 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<64xf32>
    %expanded_367 = tensor.expand_shape %cst_109 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_368 = tensor.expand_shape %270 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %271 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%266, %expanded_367 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %272 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%271, %expanded_368 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_369 = tensor.expand_shape %cst_107 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %273 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%272, %expanded_369 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_370 = tensor.expand_shape %cst_106 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %274 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%273, %expanded_370 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %275 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%274 : tensor<1x64x4x4xf32>) outs(%23 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %276 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%275 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_210 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %277 = tensor.empty() : tensor<64x8xf32>
    %transposed_371 = linalg.transpose ins(%cst_105 : tensor<8x64xf32>) outs(%277 : tensor<64x8xf32>) permutation = [1, 0] 
    %278 = tensor.empty() : tensor<1x8xf32>
    %279 = linalg.fill ins(%cst_30 : f32) outs(%278 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %280 = linalg.matmul ins(%276, %transposed_371 : tensor<1x64xf32>, tensor<64x8xf32>) outs(%279 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %281 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%280, %cst_104 : tensor<1x8xf32>, tensor<8xf32>) outs(%278 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x8xf32>
    %282 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%281 : tensor<1x8xf32>) outs(%278 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x8xf32>
    %283 = tensor.empty() : tensor<8x256xf32>
    %transposed_372 = linalg.transpose ins(%cst_20 : tensor<256x8xf32>) outs(%283 : tensor<8x256xf32>) permutation = [1, 0] 
    %284 = tensor.empty() : tensor<1x256xf32>
    %285 = linalg.fill ins(%cst_30 : f32) outs(%284 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %286 = linalg.matmul ins(%282, %transposed_372 : tensor<1x8xf32>, tensor<8x256xf32>) outs(%285 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %287 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%286, %cst_103 : tensor<1x256xf32>, tensor<256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %288 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%287 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x256xf32>
    %289 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%288 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %290 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%289 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %expanded_373 = tensor.expand_shape %290 [[0], [1, 2]] output_shape [1, 4, 64] : tensor<1x256xf32> into tensor<1x4x64xf32>
    %291 = tensor.empty() : tensor<1x4x64xf32>
    %292 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_373, %cst_102 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%291 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x64xf32>
    %293 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%292, %cst_101 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%291 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x64xf32>
    %expanded_374 = tensor.expand_shape %293 [[0], [1], [2, 3, 4]] output_shape [1, 4, 64, 1, 1] : tensor<1x4x64xf32> into tensor<1x4x64x1x1xf32>
    %extracted_slice_375 = tensor.extract_slice %expanded_374[0, 0, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_376 = tensor.extract_slice %expanded_374[0, 1, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_377 = tensor.extract_slice %expanded_374[0, 2, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_378 = tensor.extract_slice %expanded_374[0, 3, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %collapsed_379 = tensor.collapse_shape %extracted_slice_375 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_380 = tensor.collapse_shape %extracted_slice_376 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_381 = tensor.collapse_shape %extracted_slice_377 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_382 = tensor.collapse_shape %extracted_slice_378 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %294 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_379, %274 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %295 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%294, %collapsed_381 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %296 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_380, %274 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %297 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%296, %collapsed_382 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %298 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%295, %297 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x64x4x4xf32>
    %padded_383 = tensor.pad %298 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x64x4x4xf32> to tensor<1x64x6x6xf32>
    %299 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_383, %cst_19 : tensor<1x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%265 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %300 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_99 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<64xf32>
    %301 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%300 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<64xf32>
    %302 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%301 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<64xf32>
    %expanded_384 = tensor.expand_shape %cst_100 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_385 = tensor.expand_shape %302 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %303 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%299, %expanded_384 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %304 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%303, %expanded_385 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_386 = tensor.expand_shape %cst_98 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %305 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%304, %expanded_386 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_387 = tensor.expand_shape %cst_97 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %306 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%305, %expanded_387 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %307 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%263, %cst_18 : tensor<1x32x8x8xf32>, tensor<64x32x1x1xf32>) outs(%265 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %308 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_95 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<64xf32>
    %309 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%308 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<64xf32>
    %310 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%309 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<64xf32>
    %expanded_388 = tensor.expand_shape %cst_96 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_389 = tensor.expand_shape %310 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %311 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%307, %expanded_388 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %312 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%311, %expanded_389 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_390 = tensor.expand_shape %cst_94 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %313 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%312, %expanded_390 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_391 = tensor.expand_shape %cst_93 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %314 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%313, %expanded_391 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %315 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%306, %314 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %316 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%315 : tensor<1x64x4x4xf32>) outs(%23 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %317 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%316 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_210 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %transposed_392 = linalg.transpose ins(%cst_92 : tensor<8x64xf32>) outs(%277 : tensor<64x8xf32>) permutation = [1, 0] 
    %318 = linalg.matmul ins(%317, %transposed_392 : tensor<1x64xf32>, tensor<64x8xf32>) outs(%279 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %319 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%318, %cst_91 : tensor<1x8xf32>, tensor<8xf32>) outs(%278 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x8xf32>
    %320 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%319 : tensor<1x8xf32>) outs(%278 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x8xf32>
    %transposed_393 = linalg.transpose ins(%cst_17 : tensor<256x8xf32>) outs(%283 : tensor<8x256xf32>) permutation = [1, 0] 
    %321 = linalg.matmul ins(%320, %transposed_393 : tensor<1x8xf32>, tensor<8x256xf32>) outs(%285 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %322 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%321, %cst_90 : tensor<1x256xf32>, tensor<256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %323 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%322 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x256xf32>
    %324 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%323 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %325 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%324 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %expanded_394 = tensor.expand_shape %325 [[0], [1, 2]] output_shape [1, 4, 64] : tensor<1x256xf32> into tensor<1x4x64xf32>
    %326 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_394, %cst_89 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%291 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x64xf32>
    %327 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%326, %cst_88 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%291 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x64xf32>
    %expanded_395 = tensor.expand_shape %327 [[0], [1], [2, 3, 4]] output_shape [1, 4, 64, 1, 1] : tensor<1x4x64xf32> into tensor<1x4x64x1x1xf32>
    %extracted_slice_396 = tensor.extract_slice %expanded_395[0, 0, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_397 = tensor.extract_slice %expanded_395[0, 1, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_398 = tensor.extract_slice %expanded_395[0, 2, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_399 = tensor.extract_slice %expanded_395[0, 3, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %collapsed_400 = tensor.collapse_shape %extracted_slice_396 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_401 = tensor.collapse_shape %extracted_slice_397 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_402 = tensor.collapse_shape %extracted_slice_398 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_403 = tensor.collapse_shape %extracted_slice_399 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %328 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_400, %315 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %329 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%328, %collapsed_402 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %330 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_401, %315 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %331 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%330, %collapsed_403 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %332 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%329, %331 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x64x4x4xf32>
    %padded_404 = tensor.pad %332 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x64x4x4xf32> to tensor<1x64x6x6xf32>
    %333 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_404, %cst_16 : tensor<1x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%265 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %334 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_86 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<64xf32>
    %335 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%334 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<64xf32>
    %336 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%335 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<64xf32>
    %expanded_405 = tensor.expand_shape %cst_87 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_406 = tensor.expand_shape %336 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %337 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%333, %expanded_405 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %338 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%337, %expanded_406 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_407 = tensor.expand_shape %cst_85 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %339 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%338, %expanded_407 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_408 = tensor.expand_shape %cst_84 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %340 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%339, %expanded_408 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %341 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%340 : tensor<1x64x4x4xf32>) outs(%23 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %342 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%341 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_210 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %transposed_409 = linalg.transpose ins(%cst_83 : tensor<8x64xf32>) outs(%277 : tensor<64x8xf32>) permutation = [1, 0] 
    %343 = linalg.matmul ins(%342, %transposed_409 : tensor<1x64xf32>, tensor<64x8xf32>) outs(%279 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %344 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%343, %cst_82 : tensor<1x8xf32>, tensor<8xf32>) outs(%278 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x8xf32>
    %345 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%344 : tensor<1x8xf32>) outs(%278 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x8xf32>
    %transposed_410 = linalg.transpose ins(%cst_15 : tensor<256x8xf32>) outs(%283 : tensor<8x256xf32>) permutation = [1, 0] 
    %346 = linalg.matmul ins(%345, %transposed_410 : tensor<1x8xf32>, tensor<8x256xf32>) outs(%285 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %347 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%346, %cst_81 : tensor<1x256xf32>, tensor<256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %348 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%347 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x256xf32>
    %349 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%348 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %350 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%349 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %expanded_411 = tensor.expand_shape %350 [[0], [1, 2]] output_shape [1, 4, 64] : tensor<1x256xf32> into tensor<1x4x64xf32>
    %351 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_411, %cst_80 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%291 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x64xf32>
    %352 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%351, %cst_79 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%291 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x64xf32>
    %expanded_412 = tensor.expand_shape %352 [[0], [1], [2, 3, 4]] output_shape [1, 4, 64, 1, 1] : tensor<1x4x64xf32> into tensor<1x4x64x1x1xf32>
    %extracted_slice_413 = tensor.extract_slice %expanded_412[0, 0, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_414 = tensor.extract_slice %expanded_412[0, 1, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_415 = tensor.extract_slice %expanded_412[0, 2, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_416 = tensor.extract_slice %expanded_412[0, 3, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %collapsed_417 = tensor.collapse_shape %extracted_slice_413 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_418 = tensor.collapse_shape %extracted_slice_414 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_419 = tensor.collapse_shape %extracted_slice_415 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_420 = tensor.collapse_shape %extracted_slice_416 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %353 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_417, %340 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %354 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%353, %collapsed_419 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %355 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_418, %340 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %356 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%355, %collapsed_420 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %357 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%354, %356 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x64x4x4xf32>
    %padded_421 = tensor.pad %357 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x64x4x4xf32> to tensor<1x64x6x6xf32>
    %358 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_421, %cst_14 : tensor<1x64x6x6xf32>, tensor<64x64x3x3xf32>) outs(%265 : tensor<1x64x4x4xf32>) -> tensor<1x64x4x4xf32>
    %359 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_77 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<64xf32>
    %360 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%359 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<64xf32>
    %361 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%360 : tensor<64xf32>) outs(%267 : tensor<64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<64xf32>
    %expanded_422 = tensor.expand_shape %cst_78 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %expanded_423 = tensor.expand_shape %361 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %362 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%358, %expanded_422 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %363 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%362, %expanded_423 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_424 = tensor.expand_shape %cst_76 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %364 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%363, %expanded_424 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %expanded_425 = tensor.expand_shape %cst_75 [[0, 1, 2]] output_shape [64, 1, 1] : tensor<64xf32> into tensor<64x1x1xf32>
    %365 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%364, %expanded_425 : tensor<1x64x4x4xf32>, tensor<64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %366 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%365, %332 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %367 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%366 : tensor<1x64x4x4xf32>) outs(%23 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %368 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%367 : tensor<1x64xf32>) outs(%22 : tensor<1x64xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_210 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64xf32>
    %transposed_426 = linalg.transpose ins(%cst_74 : tensor<8x64xf32>) outs(%277 : tensor<64x8xf32>) permutation = [1, 0] 
    %369 = linalg.matmul ins(%368, %transposed_426 : tensor<1x64xf32>, tensor<64x8xf32>) outs(%279 : tensor<1x8xf32>) -> tensor<1x8xf32>
    %370 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%369, %cst_73 : tensor<1x8xf32>, tensor<8xf32>) outs(%278 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x8xf32>
    %371 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%370 : tensor<1x8xf32>) outs(%278 : tensor<1x8xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x8xf32>
    %transposed_427 = linalg.transpose ins(%cst_13 : tensor<256x8xf32>) outs(%283 : tensor<8x256xf32>) permutation = [1, 0] 
    %372 = linalg.matmul ins(%371, %transposed_427 : tensor<1x8xf32>, tensor<8x256xf32>) outs(%285 : tensor<1x256xf32>) -> tensor<1x256xf32>
    %373 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%372, %cst_72 : tensor<1x256xf32>, tensor<256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %374 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%373 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x256xf32>
    %375 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%374 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %376 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%375 : tensor<1x256xf32>) outs(%284 : tensor<1x256xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x256xf32>
    %expanded_428 = tensor.expand_shape %376 [[0], [1, 2]] output_shape [1, 4, 64] : tensor<1x256xf32> into tensor<1x4x64xf32>
    %377 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_428, %cst_71 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%291 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x64xf32>
    %378 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%377, %cst_70 : tensor<1x4x64xf32>, tensor<4x1xf32>) outs(%291 : tensor<1x4x64xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x64xf32>
    %expanded_429 = tensor.expand_shape %378 [[0], [1], [2, 3, 4]] output_shape [1, 4, 64, 1, 1] : tensor<1x4x64xf32> into tensor<1x4x64x1x1xf32>
    %extracted_slice_430 = tensor.extract_slice %expanded_429[0, 0, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_431 = tensor.extract_slice %expanded_429[0, 1, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_432 = tensor.extract_slice %expanded_429[0, 2, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %extracted_slice_433 = tensor.extract_slice %expanded_429[0, 3, 0, 0, 0] [1, 1, 64, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x64x1x1xf32> to tensor<1x1x64x1x1xf32>
    %collapsed_434 = tensor.collapse_shape %extracted_slice_430 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_435 = tensor.collapse_shape %extracted_slice_431 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_436 = tensor.collapse_shape %extracted_slice_432 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %collapsed_437 = tensor.collapse_shape %extracted_slice_433 [[0, 1], [2], [3], [4]] : tensor<1x1x64x1x1xf32> into tensor<1x64x1x1xf32>
    %379 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_434, %366 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %380 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%379, %collapsed_436 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %381 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_435, %366 : tensor<1x64x1x1xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %382 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%381, %collapsed_437 : tensor<1x64x4x4xf32>, tensor<1x64x1x1xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x64x4x4xf32>
    %383 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%380, %382 : tensor<1x64x4x4xf32>, tensor<1x64x4x4xf32>) outs(%264 : tensor<1x64x4x4xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x64x4x4xf32>
    %padded_438 = tensor.pad %383 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x64x4x4xf32> to tensor<1x64x6x6xf32>
    %384 = tensor.empty() : tensor<1x128x2x2xf32>
    %385 = linalg.fill ins(%cst_30 : f32) outs(%384 : tensor<1x128x2x2xf32>) -> tensor<1x128x2x2xf32>
    %386 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%padded_438, %cst_12 : tensor<1x64x6x6xf32>, tensor<128x64x3x3xf32>) outs(%385 : tensor<1x128x2x2xf32>) -> tensor<1x128x2x2xf32>
    %387 = tensor.empty() : tensor<128xf32>
    %388 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_68 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<128xf32>
    %389 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%388 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<128xf32>
    %390 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%389 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<128xf32>
    %expanded_439 = tensor.expand_shape %cst_69 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %expanded_440 = tensor.expand_shape %390 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %391 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%386, %expanded_439 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %392 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%391, %expanded_440 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %expanded_441 = tensor.expand_shape %cst_67 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %393 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%392, %expanded_441 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %expanded_442 = tensor.expand_shape %cst_66 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %394 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%393, %expanded_442 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %395 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%394 : tensor<1x128x2x2xf32>) outs(%165 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %396 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%395 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_211 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %397 = tensor.empty() : tensor<128x16xf32>
    %transposed_443 = linalg.transpose ins(%cst_11 : tensor<16x128xf32>) outs(%397 : tensor<128x16xf32>) permutation = [1, 0] 
    %398 = linalg.matmul ins(%396, %transposed_443 : tensor<1x128xf32>, tensor<128x16xf32>) outs(%12 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %399 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%398, %cst_65 : tensor<1x16xf32>, tensor<16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %400 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%399 : tensor<1x16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x16xf32>
    %401 = tensor.empty() : tensor<16x512xf32>
    %transposed_444 = linalg.transpose ins(%cst_10 : tensor<512x16xf32>) outs(%401 : tensor<16x512xf32>) permutation = [1, 0] 
    %402 = tensor.empty() : tensor<1x512xf32>
    %403 = linalg.fill ins(%cst_30 : f32) outs(%402 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %404 = linalg.matmul ins(%400, %transposed_444 : tensor<1x16xf32>, tensor<16x512xf32>) outs(%403 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %405 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%404, %cst_64 : tensor<1x512xf32>, tensor<512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %406 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%405 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x512xf32>
    %407 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%406 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %408 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%407 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %expanded_445 = tensor.expand_shape %408 [[0], [1, 2]] output_shape [1, 4, 128] : tensor<1x512xf32> into tensor<1x4x128xf32>
    %409 = tensor.empty() : tensor<1x4x128xf32>
    %410 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_445, %cst_63 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%409 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x128xf32>
    %411 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%410, %cst_62 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%409 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x128xf32>
    %expanded_446 = tensor.expand_shape %411 [[0], [1], [2, 3, 4]] output_shape [1, 4, 128, 1, 1] : tensor<1x4x128xf32> into tensor<1x4x128x1x1xf32>
    %extracted_slice_447 = tensor.extract_slice %expanded_446[0, 0, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_448 = tensor.extract_slice %expanded_446[0, 1, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_449 = tensor.extract_slice %expanded_446[0, 2, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_450 = tensor.extract_slice %expanded_446[0, 3, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %collapsed_451 = tensor.collapse_shape %extracted_slice_447 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_452 = tensor.collapse_shape %extracted_slice_448 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_453 = tensor.collapse_shape %extracted_slice_449 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_454 = tensor.collapse_shape %extracted_slice_450 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %412 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_451, %394 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %413 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%412, %collapsed_453 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %414 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_452, %394 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %415 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%414, %collapsed_454 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %416 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%413, %415 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x128x2x2xf32>
    %padded_455 = tensor.pad %416 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x128x2x2xf32> to tensor<1x128x4x4xf32>
    %417 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_455, %cst_9 : tensor<1x128x4x4xf32>, tensor<128x128x3x3xf32>) outs(%385 : tensor<1x128x2x2xf32>) -> tensor<1x128x2x2xf32>
    %418 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_60 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<128xf32>
    %419 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%418 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<128xf32>
    %420 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%419 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<128xf32>
    %expanded_456 = tensor.expand_shape %cst_61 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %expanded_457 = tensor.expand_shape %420 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %421 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%417, %expanded_456 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %422 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%421, %expanded_457 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %expanded_458 = tensor.expand_shape %cst_59 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %423 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%422, %expanded_458 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %expanded_459 = tensor.expand_shape %cst_58 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %424 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%423, %expanded_459 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %425 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<2> : vector<2xi64>} ins(%383, %cst_8 : tensor<1x64x4x4xf32>, tensor<128x64x1x1xf32>) outs(%385 : tensor<1x128x2x2xf32>) -> tensor<1x128x2x2xf32>
    %426 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_56 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<128xf32>
    %427 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%426 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<128xf32>
    %428 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%427 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<128xf32>
    %expanded_460 = tensor.expand_shape %cst_57 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %expanded_461 = tensor.expand_shape %428 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %429 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%425, %expanded_460 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %430 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%429, %expanded_461 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %expanded_462 = tensor.expand_shape %cst_55 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %431 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%430, %expanded_462 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %expanded_463 = tensor.expand_shape %cst_54 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %432 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%431, %expanded_463 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %433 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%424, %432 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %434 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%433 : tensor<1x128x2x2xf32>) outs(%165 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %435 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%434 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_211 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %transposed_464 = linalg.transpose ins(%cst_7 : tensor<16x128xf32>) outs(%397 : tensor<128x16xf32>) permutation = [1, 0] 
    %436 = linalg.matmul ins(%435, %transposed_464 : tensor<1x128xf32>, tensor<128x16xf32>) outs(%12 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %437 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%436, %cst_53 : tensor<1x16xf32>, tensor<16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %438 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%437 : tensor<1x16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x16xf32>
    %transposed_465 = linalg.transpose ins(%cst_6 : tensor<512x16xf32>) outs(%401 : tensor<16x512xf32>) permutation = [1, 0] 
    %439 = linalg.matmul ins(%438, %transposed_465 : tensor<1x16xf32>, tensor<16x512xf32>) outs(%403 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %440 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%439, %cst_52 : tensor<1x512xf32>, tensor<512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %441 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%440 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x512xf32>
    %442 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%441 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %443 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%442 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %expanded_466 = tensor.expand_shape %443 [[0], [1, 2]] output_shape [1, 4, 128] : tensor<1x512xf32> into tensor<1x4x128xf32>
    %444 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_466, %cst_51 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%409 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x128xf32>
    %445 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%444, %cst_50 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%409 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x128xf32>
    %expanded_467 = tensor.expand_shape %445 [[0], [1], [2, 3, 4]] output_shape [1, 4, 128, 1, 1] : tensor<1x4x128xf32> into tensor<1x4x128x1x1xf32>
    %extracted_slice_468 = tensor.extract_slice %expanded_467[0, 0, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_469 = tensor.extract_slice %expanded_467[0, 1, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_470 = tensor.extract_slice %expanded_467[0, 2, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_471 = tensor.extract_slice %expanded_467[0, 3, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %collapsed_472 = tensor.collapse_shape %extracted_slice_468 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_473 = tensor.collapse_shape %extracted_slice_469 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_474 = tensor.collapse_shape %extracted_slice_470 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_475 = tensor.collapse_shape %extracted_slice_471 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %446 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_472, %433 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %447 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%446, %collapsed_474 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %448 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_473, %433 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %449 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%448, %collapsed_475 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %450 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%447, %449 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x128x2x2xf32>
    %padded_476 = tensor.pad %450 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x128x2x2xf32> to tensor<1x128x4x4xf32>
    %451 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_476, %cst_5 : tensor<1x128x4x4xf32>, tensor<128x128x3x3xf32>) outs(%385 : tensor<1x128x2x2xf32>) -> tensor<1x128x2x2xf32>
    %452 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_48 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<128xf32>
    %453 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%452 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<128xf32>
    %454 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%453 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<128xf32>
    %expanded_477 = tensor.expand_shape %cst_49 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %expanded_478 = tensor.expand_shape %454 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %455 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%451, %expanded_477 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %456 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%455, %expanded_478 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %expanded_479 = tensor.expand_shape %cst_47 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %457 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%456, %expanded_479 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %expanded_480 = tensor.expand_shape %cst_46 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %458 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%457, %expanded_480 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %459 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%458 : tensor<1x128x2x2xf32>) outs(%165 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %460 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%459 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_211 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %transposed_481 = linalg.transpose ins(%cst_4 : tensor<16x128xf32>) outs(%397 : tensor<128x16xf32>) permutation = [1, 0] 
    %461 = linalg.matmul ins(%460, %transposed_481 : tensor<1x128xf32>, tensor<128x16xf32>) outs(%12 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %462 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%461, %cst_45 : tensor<1x16xf32>, tensor<16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %463 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%462 : tensor<1x16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x16xf32>
    %transposed_482 = linalg.transpose ins(%cst_3 : tensor<512x16xf32>) outs(%401 : tensor<16x512xf32>) permutation = [1, 0] 
    %464 = linalg.matmul ins(%463, %transposed_482 : tensor<1x16xf32>, tensor<16x512xf32>) outs(%403 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %465 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%464, %cst_44 : tensor<1x512xf32>, tensor<512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %466 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%465 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x512xf32>
    %467 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%466 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %468 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%467 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %expanded_483 = tensor.expand_shape %468 [[0], [1, 2]] output_shape [1, 4, 128] : tensor<1x512xf32> into tensor<1x4x128xf32>
    %469 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_483, %cst_43 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%409 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x128xf32>
    %470 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%469, %cst_42 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%409 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x128xf32>
    %expanded_484 = tensor.expand_shape %470 [[0], [1], [2, 3, 4]] output_shape [1, 4, 128, 1, 1] : tensor<1x4x128xf32> into tensor<1x4x128x1x1xf32>
    %extracted_slice_485 = tensor.extract_slice %expanded_484[0, 0, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_486 = tensor.extract_slice %expanded_484[0, 1, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_487 = tensor.extract_slice %expanded_484[0, 2, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_488 = tensor.extract_slice %expanded_484[0, 3, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %collapsed_489 = tensor.collapse_shape %extracted_slice_485 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_490 = tensor.collapse_shape %extracted_slice_486 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_491 = tensor.collapse_shape %extracted_slice_487 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_492 = tensor.collapse_shape %extracted_slice_488 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %471 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_489, %458 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %472 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%471, %collapsed_491 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %473 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_490, %458 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %474 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%473, %collapsed_492 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %475 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%472, %474 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x128x2x2xf32>
    %padded_493 = tensor.pad %475 low[0, 0, 1, 1] high[0, 0, 1, 1] {
    ^bb0(%arg1: index, %arg2: index, %arg3: index, %arg4: index):
      tensor.yield %cst_30 : f32
    } : tensor<1x128x2x2xf32> to tensor<1x128x4x4xf32>
    %476 = linalg.conv_2d_nchw_fchw {dilations = dense<1> : vector<2xi64>, strides = dense<1> : vector<2xi64>} ins(%padded_493, %cst_2 : tensor<1x128x4x4xf32>, tensor<128x128x3x3xf32>) outs(%385 : tensor<1x128x2x2xf32>) -> tensor<1x128x2x2xf32>
    %477 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%cst_40 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.truncf %cst_203 : f64 to f32
      %510 = arith.addf %in, %509 : f32
      linalg.yield %510 : f32
    } -> tensor<128xf32>
    %478 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%477 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = math.sqrt %in : f32
      linalg.yield %509 : f32
    } -> tensor<128xf32>
    %479 = linalg.generic {indexing_maps = [#map, #map], iterator_types = ["parallel"]} ins(%478 : tensor<128xf32>) outs(%387 : tensor<128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf one, %in, %cst_30 : f32
      cf.assert %509, "unimplemented: tensor with zero element"
      %510 = arith.divf %cst_31, %in : f32
      linalg.yield %510 : f32
    } -> tensor<128xf32>
    %expanded_494 = tensor.expand_shape %cst_41 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %expanded_495 = tensor.expand_shape %479 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %480 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%476, %expanded_494 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.subf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %481 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%480, %expanded_495 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %expanded_496 = tensor.expand_shape %cst_39 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %482 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%481, %expanded_496 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %expanded_497 = tensor.expand_shape %cst_38 [[0, 1, 2]] output_shape [128, 1, 1] : tensor<128xf32> into tensor<128x1x1xf32>
    %483 = linalg.generic {indexing_maps = [#map1, #map2, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%482, %expanded_497 : tensor<1x128x2x2xf32>, tensor<128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %484 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%483, %450 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %485 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%484 : tensor<1x128x2x2xf32>) outs(%165 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %486 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%485 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_211 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %transposed_498 = linalg.transpose ins(%cst_1 : tensor<16x128xf32>) outs(%397 : tensor<128x16xf32>) permutation = [1, 0] 
    %487 = linalg.matmul ins(%486, %transposed_498 : tensor<1x128xf32>, tensor<128x16xf32>) outs(%12 : tensor<1x16xf32>) -> tensor<1x16xf32>
    %488 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%487, %cst_37 : tensor<1x16xf32>, tensor<16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x16xf32>
    %489 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%488 : tensor<1x16xf32>) outs(%11 : tensor<1x16xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.cmpf ugt, %in, %cst_30 : f32
      %510 = arith.select %509, %in, %cst_30 : f32
      linalg.yield %510 : f32
    } -> tensor<1x16xf32>
    %transposed_499 = linalg.transpose ins(%cst_0 : tensor<512x16xf32>) outs(%401 : tensor<16x512xf32>) permutation = [1, 0] 
    %490 = linalg.matmul ins(%489, %transposed_499 : tensor<1x16xf32>, tensor<16x512xf32>) outs(%403 : tensor<1x512xf32>) -> tensor<1x512xf32>
    %491 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%490, %cst_36 : tensor<1x512xf32>, tensor<512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %492 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%491 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.negf %in : f32
      %510 = math.exp %509 : f32
      %511 = arith.addf %510, %cst_31 : f32
      %512 = arith.divf %cst_31, %511 : f32
      linalg.yield %512 : f32
    } -> tensor<1x512xf32>
    %493 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%492 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.mulf %in, %cst_207 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %494 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%493 : tensor<1x512xf32>) outs(%402 : tensor<1x512xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.subf %in, %cst_31 : f32
      linalg.yield %509 : f32
    } -> tensor<1x512xf32>
    %expanded_500 = tensor.expand_shape %494 [[0], [1, 2]] output_shape [1, 4, 128] : tensor<1x512xf32> into tensor<1x4x128xf32>
    %495 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%expanded_500, %cst_35 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%409 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x128xf32>
    %496 = linalg.generic {indexing_maps = [#map6, #map7, #map6], iterator_types = ["parallel", "parallel", "parallel"]} ins(%495, %cst_34 : tensor<1x4x128xf32>, tensor<4x1xf32>) outs(%409 : tensor<1x4x128xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x4x128xf32>
    %expanded_501 = tensor.expand_shape %496 [[0], [1], [2, 3, 4]] output_shape [1, 4, 128, 1, 1] : tensor<1x4x128xf32> into tensor<1x4x128x1x1xf32>
    %extracted_slice_502 = tensor.extract_slice %expanded_501[0, 0, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_503 = tensor.extract_slice %expanded_501[0, 1, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_504 = tensor.extract_slice %expanded_501[0, 2, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %extracted_slice_505 = tensor.extract_slice %expanded_501[0, 3, 0, 0, 0] [1, 1, 128, 1, 1] [1, 1, 1, 1, 1] : tensor<1x4x128x1x1xf32> to tensor<1x1x128x1x1xf32>
    %collapsed_506 = tensor.collapse_shape %extracted_slice_502 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_507 = tensor.collapse_shape %extracted_slice_503 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_508 = tensor.collapse_shape %extracted_slice_504 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %collapsed_509 = tensor.collapse_shape %extracted_slice_505 [[0, 1], [2], [3], [4]] : tensor<1x1x128x1x1xf32> into tensor<1x128x1x1xf32>
    %497 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_506, %484 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %498 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%497, %collapsed_508 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %499 = linalg.generic {indexing_maps = [#map8, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%collapsed_507, %484 : tensor<1x128x1x1xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.mulf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %500 = linalg.generic {indexing_maps = [#map1, #map8, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%499, %collapsed_509 : tensor<1x128x2x2xf32>, tensor<1x128x1x1xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128x2x2xf32>
    %501 = linalg.generic {indexing_maps = [#map1, #map1, #map1], iterator_types = ["parallel", "parallel", "parallel", "parallel"]} ins(%498, %500 : tensor<1x128x2x2xf32>, tensor<1x128x2x2xf32>) outs(%384 : tensor<1x128x2x2xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.cmpf ogt, %in, %in_511 : f32
      %510 = arith.select %509, %in, %in_511 : f32
      linalg.yield %510 : f32
    } -> tensor<1x128x2x2xf32>
    %502 = linalg.generic {indexing_maps = [#map1, #map3], iterator_types = ["parallel", "parallel", "reduction", "reduction"]} ins(%501 : tensor<1x128x2x2xf32>) outs(%165 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.addf %in, %out : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %503 = linalg.generic {indexing_maps = [#map4, #map4], iterator_types = ["parallel", "parallel"]} ins(%502 : tensor<1x128xf32>) outs(%164 : tensor<1x128xf32>) {
    ^bb0(%in: f32, %out: f32):
      %509 = arith.divf %in, %cst_211 : f32
      linalg.yield %509 : f32
    } -> tensor<1x128xf32>
    %504 = tensor.empty() : tensor<128x10xf32>
    %transposed_510 = linalg.transpose ins(%cst : tensor<10x128xf32>) outs(%504 : tensor<128x10xf32>) permutation = [1, 0] 
    %505 = tensor.empty() : tensor<1x10xf32>
    %506 = linalg.fill ins(%cst_30 : f32) outs(%505 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %507 = linalg.matmul ins(%503, %transposed_510 : tensor<1x128xf32>, tensor<128x10xf32>) outs(%506 : tensor<1x10xf32>) -> tensor<1x10xf32>
    %508 = linalg.generic {indexing_maps = [#map4, #map5, #map4], iterator_types = ["parallel", "parallel"]} ins(%507, %cst_33 : tensor<1x10xf32>, tensor<10xf32>) outs(%505 : tensor<1x10xf32>) {
    ^bb0(%in: f32, %in_511: f32, %out: f32):
      %509 = arith.addf %in, %in_511 : f32
      linalg.yield %509 : f32
    } -> tensor<1x10xf32>
    return %508 : tensor<1x10xf32>
  }
}

{-#
  dialect_resources: {
    builtin: {
      torch_tensor_10_torch.float32: "0x040000000226B53B1697EE3CA84DA5BD199004BDBEE0833DA378C43C6521E2BC53B4D43C39198CBDDB7DA4BD",
      torch_tensor_4_1_torch.float32_33: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_32: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_16_torch.float32_23: "0x0400000082C61ABC86F99ABDAF21A7BCCF6F1ABD0157C4BB4ECB91BD5D5F9C3DAD5493BCCD348BBD552886BD385D61BDF6A275BD6C66453DA064513D5AE68F3D239BAFBD",
      torch_tensor_4_1_torch.float32_31: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_30: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_16_torch.float32_22: "0x04000000C67171BDEAD605BD3E03713DD0EC80BD28DDEA3C894437BCE9E9E93C3B43D93CC14A073D2F3841BD2AB3B53B7A7E43BD793252BC633F3F3DB251A93DC67C95BD",
      torch_tensor_4_1_torch.float32_29: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_28: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_16_torch.float32_21: "0x04000000CCD2A8BD77C70EBD2414763D907C8F3D0D9A5F3D26A5CBBC926268BC632C8A3DD5FDB0BD1050453D54091DBD472AFBBC04EE1C3D4C8E93BD9449893DE0136E3C",
      torch_tensor_4_1_torch.float32_27: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_26: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_16_torch.float32_20: "0x040000000CA7AB3DF37237BD0AD296BD1580F7BC127E363DA915883D07BEFA3C3BEBBC3CABAA56BD002A10BDB87927BDC550863C022FF7BCA400F83A8F83433DD46BA2BD",
      torch_tensor_4_1_torch.float32_25: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_24: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_8_torch.float32_3: "0x040000009CD9BB3D600410BC68777CBD009CECBC10D7D4BCA0AC53BCCC75CC3D20D7773D",
      torch_tensor_64_torch.float32_24: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_23: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_22: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_21: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_23: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_22: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_8_torch.float32_2: "0x040000004436193D48393ABD00482A3B0C8DAB3D62A1A33D0CD158BD0078913BF40B3D3D",
      torch_tensor_64_torch.float32_20: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_19: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_18: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_17: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_21: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_20: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_8_torch.float32_1: "0x04000000ECBECA3D825FA1BD40B0E83CC0DF20BDD262C23D7605FE3D10E1B0BDD43A4FBD",
      torch_tensor_64_torch.float32_16: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_15: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_13: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_12: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_11: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_9: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_19: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_18: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_8_torch.float32: "0x0400000052E3D23D7AC4B23DC0A1EEBB88A0963DECDF053DDE77FC3DC2A1AD3DB8399F3C",
      torch_tensor_64_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_64_torch.float32_7: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_64_torch.float32_5: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_17: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_16: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_8: "0x04000000C9DA15BE9740AA3DF1A27D3DABABCBBC",
      torch_tensor_32_torch.float32_19: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_torch.float32_18: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32_17: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32_16: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_15: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_14: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_7: "0x04000000875720BEA10B1D3EAD6204BEAEEE083E",
      torch_tensor_32_torch.float32_15: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32_12: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_13: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_12: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_6: "0x04000000514733BDEBC60B3DAB86AB3D29E5FC3D",
      torch_tensor_32_torch.float32_11: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32_8: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_torch.float32_7: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32_4: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_11: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_10: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_4_torch.float32_5: "0x0400000073A9283E24CE06BE34C9323EB42CA43C",
      torch_tensor_32_torch.float32_3: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_32_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_32_torch.float32: "0x040000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_9: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_8: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_64_torch.float32_4: "0x04000000F0CDCCBE80D8A93B6064E93EFA3F9F3E24DD37BED402BEBEF8F8043E7CC7753E38C6D2BD566ADABE4452F73EDC6E773EAEE1FEBE0058B43CA836E6BD1680ED3E1029873E5CAE073E20F716BE56C0BCBEE41F203EE0184F3E003C2F3C6E0AE13EDCEE923E46F7D5BE60D0E1BCE04D64BE60DDBCBC80B73A3D408F7B3D98F59C3EDA7BB03E6055D93CDC4940BE14DC7EBE96A1843E8460393E5AE0D83E2ED0D7BE9A6FC3BE203299BE60FB613E8E12C73EB01225BDC641D6BE50F7A23D322EDCBECC8AA33E5228C0BE10C2943D0055B63B4AE0803E1A59B1BEC4CB653E8051633C40397A3D9EA7ADBEC8DDF13ED0CEB8BD562A95BE5C750FBE0C1A18BEA28AFE3E",
      torch_tensor_4_torch.float32_4: "0x040000009059B83C3ACD213EC009AA3CA42C97BD",
      torch_tensor_4_16_torch.float32_4: "0x04000000E495073ED827003EF076B23D5AF6093E304F1ABDE2982CBE8871373E08746DBDA07834BD061720BE143D2E3EA82E433E444DF6BD5C675C3EEA16243EBCE48F3DECC6F3BDA4CB2BBED018113D7439E23D16AC27BE5ADB403E0E941E3EC0C08C3BCED07FBE7E0A48BE38DA343EF034C43C800428BD726324BE408FEEBDFEE9553E98BDF33D70ACA13CC252433EF47115BE20D8ACBD4895B53DBCDB42BE4A99623ECACE253E18B32A3D307A4ABE22A63F3E54BEB9BD087222BD2C6B553EE04260BD24E8723E70DBD3BCF64619BEC8BB66BDD4836EBE22121C3EA0F2F23D88023A3D482760BEF8FCA43DB061113E40D55B3E14B2D7BDC00ACE3D8C9BEF3D208301BD",
      torch_tensor_16_torch.float32_19: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_18: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_17: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_16: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_7: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_6: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_64_torch.float32_3: "0x040000002002F1BD82DB97BE0064A03B24EB523EDEECF9BEA8D5323E307B943D2297A4BEAE5BBB3ED83EA73ED02F233EF4684CBE38B3F33D0CB86C3EA8C897BDEC465CBE00AB1C3C0CCCD7BE9633B43E9022493D089160BEB012433D0A4986BEE0C09DBD62EFA3BE780D0A3E0036783EC0451EBEECC3893E4291B53EA67EE6BEAA8BA5BE70243B3D5EB788BE4A9BA93E52F9DF3EB4D58FBE30027B3D1053033DA2E1D63EE2FBCCBED860303EAC2BB6BE4E5DDABE905AE33E5A25963EA6E8FCBE1E11993E84C8B7BEDEA9D83ED063A63D309723BEB0D63E3DE088B8BD00BA9DBA3CCBAFBEB0A17C3E9031B1BE10B80C3D1488B9BE3AC28ABE70FB6A3DC005383DCA4BE8BE",
      torch_tensor_4_torch.float32_3: "0x04000000AA1B223EDC36CBBDBC21C93D0027C5BA",
      torch_tensor_4_16_torch.float32_3: "0x04000000589245BDF030FFBDC491183E5EDB72BE80C8323C34F9383EB00B4BBEC86733BD04590C3E2CE0B2BD786EF2BDC258083EAA3E31BEA8737F3E3AA2653E805D373C103A253D646402BE88976E3D1A6941BED86C85BD98A94C3E6867953D5C7E393E4EEF283EE086743ED494813D14A03BBEE4B767BE3CC91E3E86EF4F3E9C0D7C3E2CF02DBEE2E1693EAC71B6BD909E853D8A60313EB08C45BE1EB675BED83C2A3EE0066EBEF81BF83D0E1E143EA8473B3EC0A4C53BF8CB82BDE089053D00CB0DBD3A4371BE9094713D9A3F16BE5E7C3D3E1C62F0BD18AE47BDDE9046BE84CE6B3E6C85143E1226603E5465153E74CD1DBE2A08723E78B209BD5A8A6B3E38680F3D",
      torch_tensor_16_torch.float32_15: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_14: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_13: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_12: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_5: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_4: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_64_torch.float32_2: "0x04000000B857943D30EAD43D1002E93DF0B9073E62928A3E66E481BEF0D1D33E348503BE02A0D0BEA0EEA93EC2D1A2BEF002FDBE70C92DBDCE86F63EC2F2C1BEC8FCDD3DDCB7C6BE4C5F513EB866AD3EF8A5A6BD8EDCE3BE4C4DBFBE1A479DBE88393FBEACF974BED04D613E58DAE63DBAE5CCBE103F823D0653EDBE6C59B73E00CC0DBDF265EF3E7EF4C73E50CA92BE5C21C63E40BBDABEB02EEDBE747CAB3E785D83BEC684BBBE9A67A6BE949793BE903FE2BEA07F833D5C81DBBE30070FBECA48A13E3264C5BE8410AE3EE666FD3EF8EE9BBD70C276BDCA68F3BEDA96ED3EAC1BCD3E608D5BBDE26E983EF477E1BE9648ADBEBA8CF03EC02FFEBE900958BDD28488BE",
      torch_tensor_4_torch.float32_2: "0x04000000D03B693E2AEA0D3E8AFD3DBE7827133D",
      torch_tensor_4_16_torch.float32_2: "0x04000000EEE345BE30EB2BBDE0BB6CBD80369D3C9C26C3BD38FEEEBDCA91643EE48A93BDC27A183EDE7127BE10F4DDBDBC57D03D382F4A3D200B41BE22E8453E68628BBD008093B8D06C0BBD7484433EB8E2773DDC8EEE3DF0BA5EBDCA3D7F3E6C3FC73D10BBFC3DF0AB46BD26EC53BEE2FE383ECEF963BE74157DBEA088C23C68EF45BDA67038BE9E0E453E4085CE3C2C49EDBD9E9F243ED842B53DBAE147BE884229BD72925CBE30A90EBEE099383D90D88D3D3C06C6BD9041B4BDA89C5ABEA4431EBE702782BC802C133CAE08103E46112A3EB8685F3E9020473D646B3DBE64C490BDD84661BEC07D9DBC900E063E0057EA3C9CCDE93D1A24583EEE2F053EA8EC54BD",
      torch_tensor_16_torch.float32_11: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_10: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_9: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_8: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_3: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32_2: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_64_torch.float32_1: "0x040000008253FBBEB010733EE85BFA3D04F5943ED4A3E1BE20148DBD302FDD3E587F863EA6BED43EBCFDC83E9841FBBDF254AEBE5AA698BE8CE32D3E2C3B4BBE00F5013BF069A33D3AEB9E3EA8C58E3E101C923E4079A63C5286903E78B16FBE48ED4CBE1822A2BD6AAA94BEFA59E43EC0E99CBDD4D9143E40B27EBC8015E0BB187288BEC05B16BDA2FDE4BEE4D774BEF001C53E901DF0BEA882A83DB022A33D7405F5BE9800C83DACBA6D3E8C6AB93E00ABBF3DF61BC83EA02C9A3C5815433EA425173ED6C1BCBE60C8E0BDEA46B4BE56E9C63E0C41743E802459BE1863BBBD54AE083E5E36DFBE4051673CBC3B743ED84E803DF06F3CBD4295A43EA0B65E3E2A95E3BE",
      torch_tensor_4_torch.float32_1: "0x04000000EA2E19BE3417713EBC83263E2A9137BE",
      torch_tensor_4_16_torch.float32_1: "0x040000002EEF483E8E8861BEC0EBFF3D00A11CBD660124BEAC49DBBD489F77BE2E18313E807C44BDF6047BBE7AEF5A3E04D0253E00B4D33D128E7A3E8E2E673E3A3F6F3E2A41653EA00B503E3809863DD082ABBCA0C41B3C98C6D4BD3091F03DC053ED3B9896713DDCE624BE58C8C0BD84EC3F3E0031C73CE0AFB03D6A7D5FBE7440DBBDC07DD0BB70E8D6BC926A233E88839ABD2CA8553EB00C46BD5024C73D2E3B34BE98CE2D3D789579BE24A55BBE62D723BE84568F3D00BC9E3CF036C63C1007E0BC9A1A573E12C77A3EC470D93DD4954B3EC06E4ABC3C3ABCBD3813473D4454283EC8421EBDA09044BEB014A93D508482BD5876F6BD02B2213E00070BBC005612BE",
      torch_tensor_16_torch.float32_7: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_6: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_5: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_4: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_4_1_torch.float32_1: "0x040000000000803F000000000000000000000000",
      torch_tensor_4_1_torch.float32: "0x040000000000803F0000803F0000003F0000003F",
      torch_tensor_64_torch.float32: "0x04000000D2A19C3E50DE6A3D50EF3ABDA21AC43E92A9DFBE0CB269BE546B67BE8632DD3ED89BF7BEB01D4B3D02FCF7BE20B186BC70D73E3E9077EFBD1C82F83E00A0D03A3A8482BEFC06043EEA22853E003482BA5600DB3ECA06A2BE98755A3EAE5D913E504E7E3E005040B95C28123EBCD5C8BEC0E5C8BEE097FEBC505780BD2A16BE3E72E3B93E8894AD3E4C836ABE30F8C8BEB220F0BE604C393E54ADE6BEDE8DFFBE986081BE4C24D8BEE0C549BEF629A1BE3E5683BEAC62F33E30F8C0BDA45CD43E80C2353C10AE83BD8CE715BEEAFEB6BEC4AECDBE8E42B13E18C71DBE4498F9BE54F0EA3E40F5173C724DABBECE3AC9BE28FCD6BE9479E0BEECA8E73EA682B03E",
      torch_tensor_4_torch.float32: "0x0400000026F102BEC84EC03D7E8359BEAC2EFF3D",
      torch_tensor_4_16_torch.float32: "0x0400000098CDE53D6A336CBEA0EE483C209184BD56FB253E6042AC3D4435CD3D2AEC193E104165BDE03683BC7E604D3E4E554EBEC6F330BE50D2953C3CD1CABD00956A3CE223623E6069EDBC42465ABE64BEE8BD161A6B3E40F660BD2C80E0BDFC76E63DE088FD3CC0B561BE8231553EF228103EEA825E3E040DE03D709FACBD1824A7BD6420F83DA08146BD40C2483D9C0F78BED017FDBD602EBE3DA0ED49BCF424F6BDEC4C5FBE0EB4223E60E24DBD48877BBE1CFC763E2027F93DA41F19BE3AD63ABE4660773E00D1883AD2F619BE7A50133E584C55BD504B8C3CE85B05BEA6D458BEF2032ABE60E0E0BCA25439BEDC507C3E8053313B8802C4BD4C5ACA3D2CF662BE",
      torch_tensor_16_torch.float32_3: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000",
      torch_tensor_16_torch.float32_2: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32_1: "0x040000000000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F0000803F",
      torch_tensor_16_torch.float32: "0x0400000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000"
    }
  }
#-}

