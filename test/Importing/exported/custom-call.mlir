"builtin.module"() <{sym_name = "jit_function"}> ({
  "func.func"() <{function_type = (tensor<2x16x6x6xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<64x4xf32>, tensor<64xf32>) -> tensor<2x4x6x6xf32>, res_attrs = [{jax.result_info = "result"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg2: tensor<2x16x6x6xf32>, %arg3: tensor<4x16xf32>, %arg4: tensor<4xf32>, %arg5: tensor<64x4xf32>, %arg6: tensor<64xf32>):
    %6 = "func.call"(%arg2) <{callee = @relu}> : (tensor<2x16x6x6xf32>) -> tensor<2x16x6x6xf32>
    %7 = "stablehlo.custom_call"(%6, %arg3, %arg4, %arg5, %arg6) <{call_target_name = "dyrelu.b", operand_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], result_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>]}> {mhlo.backend_config = {norm = "hard_sigmoid", order = "interleaved"}} : (tensor<2x16x6x6xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<64x4xf32>, tensor<64xf32>) -> tensor<2x16x6x6xf32>
    %8 = "stablehlo.dot_general"(%arg5, %arg3) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<64x4xf32>, tensor<4x16xf32>) -> tensor<64x16xf32>
    %9 = "stablehlo.custom_call"(%7, %8) <{call_target_name = "dyrelu.b", operand_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<[1, 0]> : tensor<2xindex>], result_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>]}> {mhlo.backend_config = {alpha = dense<[1.000000e+00, 5.000000e-01]> : tensor<2xf64>, lambda_b = [2.500000e-01, 1.250000e-01], operands = "x, w2"}} : (tensor<2x16x6x6xf32>, tensor<64x16xf32>) -> tensor<2x16x6x6xf32>
    %10 = "stablehlo.custom_call"(%9) <{call_target_name = "dyrelu.maxout", operand_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>], result_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>]}> {mhlo.backend_config = {channels_last = false, k = 4 : i64}} : (tensor<2x16x6x6xf32>) -> tensor<2x4x6x6xf32>
    %11 = "func.call"(%10) <{callee = @relu_0}> : (tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
    "func.return"(%11) : (tensor<2x4x6x6xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x16x6x6xf32>) -> tensor<2x16x6x6xf32>, sym_name = "relu", sym_visibility = "private"}> ({
  ^bb0(%arg1: tensor<2x16x6x6xf32>):
    %3 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %4 = "stablehlo.broadcast_in_dim"(%3) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x16x6x6xf32>
    %5 = "stablehlo.maximum"(%arg1, %4) : (tensor<2x16x6x6xf32>, tensor<2x16x6x6xf32>) -> tensor<2x16x6x6xf32>
    "func.return"(%5) : (tensor<2x16x6x6xf32>) -> ()
  }) : () -> ()
  "func.func"() <{function_type = (tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>, sym_name = "relu_0", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<2x4x6x6xf32>):
    %0 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %1 = "stablehlo.broadcast_in_dim"(%0) <{broadcast_dimensions = array<i64>}> : (tensor<f32>) -> tensor<2x4x6x6xf32>
    %2 = "stablehlo.maximum"(%arg0, %1) : (tensor<2x4x6x6xf32>, tensor<2x4x6x6xf32>) -> tensor<2x4x6x6xf32>
    "func.return"(%2) : (tensor<2x4x6x6xf32>) -> ()
  }) : () -> ()
}) {jax.uses_shape_polymorphism = false, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()
