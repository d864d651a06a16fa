"builtin.module"() <{sym_name = "jit_function"}> ({
  "func.func"() <{function_type = (tensor<2x16x6x6xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<64x4xf32>, tensor<64xf32>) -> tensor<2x4x6x6xf32>, res_attrs = [{jax.result_info = "result"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg28: tensor<2x16x6x6xf32>, %arg29: tensor<4x16xf32>, %arg30: tensor<4xf32>, %arg31: tensor<64x4xf32>, %arg32: tensor<64xf32>):
    %117 = "stablehlo.constant"() <{value = dense<[1.000000e+00, 0.000000e+00]> : tensor<2xf32>}> : () -> tensor<2xf32>
    %118 = "stablehlo.constant"() <{value = dense<5.000000e-01> : tensor<2xf32>}> : () -> tensor<2xf32>
    %119 = "stablehlo.constant"() <{value = dense<[1.000000e+00, 5.000000e-01]> : tensor<2xf32>}> : () -> tensor<2xf32>
    %120 = "stablehlo.constant"() <{value = dense<[2.500000e-01, 1.250000e-01]> : tensor<2xf32>}> : () -> tensor<2xf32>
    %121 = "func.call"(%arg28) <{callee = @relu}> : (tensor<2x16x6x6xf32>) -> tensor<2x16x6x6xf32>
    %122 = "stablehlo.composite"(%117, %118, %121, %arg29, %arg30, %arg31, %arg32) <{composite_attributes = {norm = "hard_sigmoid", order = "interleaved"}, decomposition = @dyrelu.b, name = "dyrelu.b", version = 1 : i32}> : (tensor<2xf32>, tensor<2xf32>, tensor<2x16x6x6xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<64x4xf32>, tensor<64xf32>) -> tensor<2x16x6x6xf32>
    %123 = "stablehlo.dot_general"(%arg31, %arg29) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<64x4xf32>, tensor<4x16xf32>) -> tensor<64x16xf32>
    %124 = "stablehlo.composite"(%119, %120, %122, %123) <{composite_attributes = {alpha = dense<[1.000000e+00, 5.000000e-01]> : tensor<2xf64>, lambda_b = [2.500000e-01, 1.250000e-01], operands = "x, w2"}, decomposition = @dyrelu.b_1, name = "dyrelu.b", version = 1 : i32}> : (tensor<2xf32>, tensor<2xf32>, tensor<2x16x6x6xf32>, tensor<64x16xf32>) -> tensor<2x16x6x6xf32>
    %125 = "stablehlo.composite"(%124) <{composite_attributes = {channels_last = false, k = 4 : i64}, decomposition = @dyrelu.maxout, name = "dyrelu.maxout", version = 1 : i32}> : (tensor<2x16x6x6xf32>) -> tensor<2x4x6x6xf32>
    %126 = "func.call"(%125) <{callee = @relu_2}> : (tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
    "func.return"(%126) : (tensor<2x4x6x6xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x16x6x6xf32>) -> tensor<2x16x6x6xf32>, sym_name = "relu", sym_visibility = "private"}> ({
  ^bb0(%arg27: tensor<2x16x6x6xf32>):
    %114 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %115 = "stablehlo.broadcast_in_dim"(%114) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x16x6x6xf32>
    %116 = "stablehlo.maximum"(%arg27, %115) : (tensor<2x16x6x6xf32>, tensor<2x16x6x6xf32>) -> tensor<2x16x6x6xf32>
    "func.return"(%116) : (tensor<2x16x6x6xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2xf32>, tensor<2xf32>, tensor<2x16x6x6xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<64x4xf32>, tensor<64xf32>) -> tensor<2x16x6x6xf32>, sym_name = "dyrelu.b", sym_visibility = "private"}> ({
  ^bb0(%arg16: tensor<2xf32>, %arg17: tensor<2xf32>, %arg18: tensor<2x16x6x6xf32>, %arg19: tensor<4x16xf32>, %arg20: tensor<4xf32>, %arg21: tensor<64x4xf32>, %arg22: tensor<64xf32>):
    %66 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %67 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %68 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %69 = "stablehlo.constant"() <{value = dense<3.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %70 = "stablehlo.constant"() <{value = dense<3.600000e+01> : tensor<f32>}> : () -> tensor<f32>
    %71 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %72 = "stablehlo.reduce"(%arg18, %71) <{dimensions = array<i64: 2, 3>}> ({
    ^bb0(%arg25: tensor<f32>, %arg26: tensor<f32>):
      %113 = "stablehlo.add"(%arg25, %arg26) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%113) : (tensor<f32>) -> ()
    }) : (tensor<2x16x6x6xf32>, tensor<f32>) -> tensor<2x16xf32>
    %73 = "stablehlo.broadcast_in_dim"(%70) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x16xf32>
    %74 = "stablehlo.divide"(%72, %73) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %75 = "stablehlo.transpose"(%arg19) <{permutation = array<i64: 1, 0>}> : (tensor<4x16xf32>) -> tensor<16x4xf32>
    %76 = "stablehlo.dot_general"(%74, %75) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x16xf32>, tensor<16x4xf32>) -> tensor<2x4xf32>
    %77 = "stablehlo.broadcast_in_dim"(%arg20) <{broadcast_dimensions = array<i64: 1>}> : (tensor<4xf32>) -> tensor<1x4xf32>
    %78 = "stablehlo.broadcast_in_dim"(%77) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %79 = "stablehlo.add"(%76, %78) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %80 = "func.call"(%79) <{callee = @relu_0}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %81 = "stablehlo.transpose"(%arg21) <{permutation = array<i64: 1, 0>}> : (tensor<64x4xf32>) -> tensor<4x64xf32>
    %82 = "stablehlo.dot_general"(%80, %81) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x4xf32>, tensor<4x64xf32>) -> tensor<2x64xf32>
    %83 = "stablehlo.broadcast_in_dim"(%arg22) <{broadcast_dimensions = array<i64: 1>}> : (tensor<64xf32>) -> tensor<1x64xf32>
    %84 = "stablehlo.broadcast_in_dim"(%83) <{broadcast_dimensions = array<i64: 0, 1>}> : (tensor<1x64xf32>) -> tensor<2x64xf32>
    %85 = "stablehlo.add"(%82, %84) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %86 = "stablehlo.broadcast_in_dim"(%69) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %87 = "stablehlo.divide"(%85, %86) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %88 = "func.call"(%87, %68, %67) <{callee = @clip}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %89 = "stablehlo.reshape"(%88) : (tensor<2x64xf32>) -> tensor<2x2x2x16xf32>
    %90 = "stablehlo.transpose"(%89) <{permutation = array<i64: 0, 2, 1, 3>}> : (tensor<2x2x2x16xf32>) -> tensor<2x2x2x16xf32>
    %91 = "stablehlo.broadcast_in_dim"(%arg16) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x1xf32>
    %92 = "stablehlo.slice"(%90) <{limit_indices = array<i64: 2, 1, 2, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %93 = "stablehlo.reshape"(%92) : (tensor<2x1x2x16xf32>) -> tensor<2x2x16xf32>
    %94 = "stablehlo.broadcast_in_dim"(%91) <{broadcast_dimensions = array<i64: 1, 2>}> : (tensor<2x1xf32>) -> tensor<1x2x1xf32>
    %95 = "stablehlo.broadcast_in_dim"(%94) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x2x1xf32>) -> tensor<2x2x16xf32>
    %96 = "stablehlo.add"(%95, %93) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %97 = "stablehlo.broadcast_in_dim"(%arg17) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x1xf32>
    %98 = "stablehlo.slice"(%90) <{limit_indices = array<i64: 2, 2, 2, 16>, start_indices = array<i64: 0, 1, 0, 0>, strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %99 = "stablehlo.reshape"(%98) : (tensor<2x1x2x16xf32>) -> tensor<2x2x16xf32>
    %100 = "stablehlo.broadcast_in_dim"(%97) <{broadcast_dimensions = array<i64: 1, 2>}> : (tensor<2x1xf32>) -> tensor<1x2x1xf32>
    %101 = "stablehlo.broadcast_in_dim"(%100) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x2x1xf32>) -> tensor<2x2x16xf32>
    %102 = "stablehlo.multiply"(%101, %99) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %103 = "stablehlo.broadcast_in_dim"(%96) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x2x16xf32>) -> tensor<2x2x16x1x1xf32>
    %104 = "stablehlo.broadcast_in_dim"(%arg18) <{broadcast_dimensions = array<i64: 0, 2, 3, 4>}> : (tensor<2x16x6x6xf32>) -> tensor<2x1x16x6x6xf32>
    %105 = "stablehlo.broadcast_in_dim"(%103) <{broadcast_dimensions = array<i64: 0, 1, 2, 3, 4>}> : (tensor<2x2x16x1x1xf32>) -> tensor<2x2x16x6x6xf32>
    %106 = "stablehlo.broadcast_in_dim"(%104) <{broadcast_dimensions = array<i64: 0, 1, 2, 3, 4>}> : (tensor<2x1x16x6x6xf32>) -> tensor<2x2x16x6x6xf32>
    %107 = "stablehlo.multiply"(%105, %106) : (tensor<2x2x16x6x6xf32>, tensor<2x2x16x6x6xf32>) -> tensor<2x2x16x6x6xf32>
    %108 = "stablehlo.broadcast_in_dim"(%102) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x2x16xf32>) -> tensor<2x2x16x1x1xf32>
    %109 = "stablehlo.broadcast_in_dim"(%108) <{broadcast_dimensions = array<i64: 0, 1, 2, 3, 4>}> : (tensor<2x2x16x1x1xf32>) -> tensor<2x2x16x6x6xf32>
    %110 = "stablehlo.add"(%107, %109) : (tensor<2x2x16x6x6xf32>, tensor<2x2x16x6x6xf32>) -> tensor<2x2x16x6x6xf32>
    %111 = "stablehlo.reduce"(%110, %66) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg23: tensor<f32>, %arg24: tensor<f32>):
      %112 = "stablehlo.maximum"(%arg23, %arg24) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%112) : (tensor<f32>) -> ()
    }) : (tensor<2x2x16x6x6xf32>, tensor<f32>) -> tensor<2x16x6x6xf32>
    "func.return"(%111) : (tensor<2x16x6x6xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x4xf32>) -> tensor<2x4xf32>, sym_name = "relu_0", sym_visibility = "private"}> ({
  ^bb0(%arg15: tensor<2x4xf32>):
    %63 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %64 = "stablehlo.broadcast_in_dim"(%63) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4xf32>
    %65 = "stablehlo.maximum"(%arg15, %64) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    "func.return"(%65) : (tensor<2x4xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>, sym_name = "clip", sym_visibility = "private"}> ({
  ^bb0(%arg12: tensor<2x64xf32>, %arg13: tensor<i32>, %arg14: tensor<i32>):
    %57 = "stablehlo.convert"(%arg13) : (tensor<i32>) -> tensor<f32>
    %58 = "stablehlo.broadcast_in_dim"(%57) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %59 = "stablehlo.maximum"(%58, %arg12) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %60 = "stablehlo.convert"(%arg14) : (tensor<i32>) -> tensor<f32>
    %61 = "stablehlo.broadcast_in_dim"(%60) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %62 = "stablehlo.minimum"(%61, %59) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    "func.return"(%62) : (tensor<2x64xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2xf32>, tensor<2xf32>, tensor<2x16x6x6xf32>, tensor<64x16xf32>) -> tensor<2x16x6x6xf32>, sym_name = "dyrelu.b_1", sym_visibility = "private"}> ({
  ^bb0(%arg4: tensor<2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<2x16x6x6xf32>, %arg7: tensor<64x16xf32>):
    %7 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %8 = "stablehlo.constant"() <{value = dense<2.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %9 = "stablehlo.constant"() <{value = dense<1.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %10 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %11 = "stablehlo.constant"() <{value = dense<-1> : tensor<i32>}> : () -> tensor<i32>
    %12 = "stablehlo.constant"() <{value = dense<3.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %13 = "stablehlo.constant"() <{value = dense<3.600000e+01> : tensor<f32>}> : () -> tensor<f32>
    %14 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %15 = "stablehlo.reduce"(%arg6, %14) <{dimensions = array<i64: 2, 3>}> ({
    ^bb0(%arg10: tensor<f32>, %arg11: tensor<f32>):
      %56 = "stablehlo.add"(%arg10, %arg11) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%56) : (tensor<f32>) -> ()
    }) : (tensor<2x16x6x6xf32>, tensor<f32>) -> tensor<2x16xf32>
    %16 = "stablehlo.broadcast_in_dim"(%13) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x16xf32>
    %17 = "stablehlo.divide"(%15, %16) : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %18 = "stablehlo.transpose"(%arg7) <{permutation = array<i64: 1, 0>}> : (tensor<64x16xf32>) -> tensor<16x64xf32>
    %19 = "stablehlo.dot_general"(%17, %18) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<2x16xf32>, tensor<16x64xf32>) -> tensor<2x64xf32>
    %20 = "stablehlo.broadcast_in_dim"(%12) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %21 = "stablehlo.divide"(%19, %20) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %22 = "func.call"(%21, %11, %10) <{callee = @clip}> : (tensor<2x64xf32>, tensor<i32>, tensor<i32>) -> tensor<2x64xf32>
    %23 = "stablehlo.negate"(%19) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %24 = "stablehlo.exponential"(%23) : (tensor<2x64xf32>) -> tensor<2x64xf32>
    %25 = "stablehlo.broadcast_in_dim"(%9) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %26 = "stablehlo.add"(%25, %24) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %27 = "stablehlo.broadcast_in_dim"(%9) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %28 = "stablehlo.divide"(%27, %26) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %29 = "stablehlo.broadcast_in_dim"(%8) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %30 = "stablehlo.multiply"(%29, %28) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %31 = "stablehlo.broadcast_in_dim"(%9) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x64xf32>
    %32 = "stablehlo.subtract"(%30, %31) : (tensor<2x64xf32>, tensor<2x64xf32>) -> tensor<2x64xf32>
    %33 = "stablehlo.reshape"(%32) : (tensor<2x64xf32>) -> tensor<2x2x2x16xf32>
    %34 = "stablehlo.broadcast_in_dim"(%arg4) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x1xf32>
    %35 = "stablehlo.slice"(%33) <{limit_indices = array<i64: 2, 1, 2, 16>, start_indices = array<i64: 0, 0, 0, 0>, strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %36 = "stablehlo.reshape"(%35) : (tensor<2x1x2x16xf32>) -> tensor<2x2x16xf32>
    %37 = "stablehlo.broadcast_in_dim"(%34) <{broadcast_dimensions = array<i64: 1, 2>}> : (tensor<2x1xf32>) -> tensor<1x2x1xf32>
    %38 = "stablehlo.broadcast_in_dim"(%37) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x2x1xf32>) -> tensor<2x2x16xf32>
    %39 = "stablehlo.add"(%38, %36) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %40 = "stablehlo.broadcast_in_dim"(%arg5) <{broadcast_dimensions = array<i64: 0>}> : (tensor<2xf32>) -> tensor<2x1xf32>
    %41 = "stablehlo.slice"(%33) <{limit_indices = array<i64: 2, 2, 2, 16>, start_indices = array<i64: 0, 1, 0, 0>, strides = array<i64: 1, 1, 1, 1>}> : (tensor<2x2x2x16xf32>) -> tensor<2x1x2x16xf32>
    %42 = "stablehlo.reshape"(%41) : (tensor<2x1x2x16xf32>) -> tensor<2x2x16xf32>
    %43 = "stablehlo.broadcast_in_dim"(%40) <{broadcast_dimensions = array<i64: 1, 2>}> : (tensor<2x1xf32>) -> tensor<1x2x1xf32>
    %44 = "stablehlo.broadcast_in_dim"(%43) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<1x2x1xf32>) -> tensor<2x2x16xf32>
    %45 = "stablehlo.multiply"(%44, %42) : (tensor<2x2x16xf32>, tensor<2x2x16xf32>) -> tensor<2x2x16xf32>
    %46 = "stablehlo.broadcast_in_dim"(%39) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x2x16xf32>) -> tensor<2x2x16x1x1xf32>
    %47 = "stablehlo.broadcast_in_dim"(%arg6) <{broadcast_dimensions = array<i64: 0, 2, 3, 4>}> : (tensor<2x16x6x6xf32>) -> tensor<2x1x16x6x6xf32>
    %48 = "stablehlo.broadcast_in_dim"(%46) <{broadcast_dimensions = array<i64: 0, 1, 2, 3, 4>}> : (tensor<2x2x16x1x1xf32>) -> tensor<2x2x16x6x6xf32>
    %49 = "stablehlo.broadcast_in_dim"(%47) <{broadcast_dimensions = array<i64: 0, 1, 2, 3, 4>}> : (tensor<2x1x16x6x6xf32>) -> tensor<2x2x16x6x6xf32>
    %50 = "stablehlo.multiply"(%48, %49) : (tensor<2x2x16x6x6xf32>, tensor<2x2x16x6x6xf32>) -> tensor<2x2x16x6x6xf32>
    %51 = "stablehlo.broadcast_in_dim"(%45) <{broadcast_dimensions = array<i64: 0, 1, 2>}> : (tensor<2x2x16xf32>) -> tensor<2x2x16x1x1xf32>
    %52 = "stablehlo.broadcast_in_dim"(%51) <{broadcast_dimensions = array<i64: 0, 1, 2, 3, 4>}> : (tensor<2x2x16x1x1xf32>) -> tensor<2x2x16x6x6xf32>
    %53 = "stablehlo.add"(%50, %52) : (tensor<2x2x16x6x6xf32>, tensor<2x2x16x6x6xf32>) -> tensor<2x2x16x6x6xf32>
    %54 = "stablehlo.reduce"(%53, %7) <{dimensions = array<i64: 1>}> ({
    ^bb0(%arg8: tensor<f32>, %arg9: tensor<f32>):
      %55 = "stablehlo.maximum"(%arg8, %arg9) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%55) : (tensor<f32>) -> ()
    }) : (tensor<2x2x16x6x6xf32>, tensor<f32>) -> tensor<2x16x6x6xf32>
    "func.return"(%54) : (tensor<2x16x6x6xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x16x6x6xf32>) -> tensor<2x4x6x6xf32>, sym_name = "dyrelu.maxout", sym_visibility = "private"}> ({
  ^bb0(%arg1: tensor<2x16x6x6xf32>):
    %3 = "stablehlo.constant"() <{value = dense<0xFF800000> : tensor<f32>}> : () -> tensor<f32>
    %4 = "stablehlo.reshape"(%arg1) : (tensor<2x16x6x6xf32>) -> tensor<2x4x4x6x6xf32>
    %5 = "stablehlo.reduce"(%4, %3) <{dimensions = array<i64: 2>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %6 = "stablehlo.maximum"(%arg2, %arg3) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      "stablehlo.return"(%6) : (tensor<f32>) -> ()
    }) : (tensor<2x4x4x6x6xf32>, tensor<f32>) -> tensor<2x4x6x6xf32>
    "func.return"(%5) : (tensor<2x4x6x6xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>, sym_name = "relu_2", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<2x4x6x6xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4x6x6xf32>
    %2 = "stablehlo.maximum"(%arg0, %1) : (tensor<2x4x6x6xf32>, tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
    "func.return"(%2) : (tensor<2x4x6x6xf32>) -> ()
  }) : () -> ()
}) {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()
