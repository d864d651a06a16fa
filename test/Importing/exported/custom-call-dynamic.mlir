"builtin.module"() <{sym_name = "jit_function"}> ({
  "func.func"() <{function_type = (tensor<?x16x6x6xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<64x4xf32>, tensor<64xf32>) -> tensor<?x4x6x6xf32>, res_attrs = [{jax.result_info = "result"}], sym_name = "main", sym_visibility = "public"}> ({
  ^bb0(%arg10: tensor<?x16x6x6xf32>, %arg11: tensor<4x16xf32>, %arg12: tensor<4xf32>, %arg13: tensor<64x4xf32>, %arg14: tensor<64xf32>):
    %29 = "stablehlo.constant"() <{value = dense<1> : tensor<i32>}> : () -> tensor<i32>
    %30 = "stablehlo.get_dimension_size"(%arg10) <{dimension = 0 : i64}> : (tensor<?x16x6x6xf32>) -> tensor<i32>
    %31 = "stablehlo.compare"(%30, %29) <{compare_type = #stablehlo<comparison_type SIGNED>, comparison_direction = #stablehlo<comparison_direction GE>}> : (tensor<i32>, tensor<i32>) -> tensor<i1>
    "stablehlo.custom_call"(%31, %30) <{api_version = 2 : i32, call_target_name = "shape_assertion", has_side_effect = true}> {error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'n'. Using the following polymorphic shapes specifications: args[0].shape = (n, 16, 6, 6). Obtained dimension variables: 'n' = {0} from specification 'n' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details."} : (tensor<i1>, tensor<i32>) -> ()
    %32 = "func.call"(%30, %arg10, %arg11, %arg12, %arg13, %arg14) <{callee = @_wrapped_jax_export_main}> : (tensor<i32>, tensor<?x16x6x6xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<64x4xf32>, tensor<64xf32>) -> tensor<?x4x6x6xf32>
    "func.return"(%32) : (tensor<?x4x6x6xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{jax.global_constant = "n"}, {}, {}, {}, {}, {}], function_type = (tensor<i32>, tensor<?x16x6x6xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<64x4xf32>, tensor<64xf32>) -> tensor<?x4x6x6xf32>, res_attrs = [{jax.result_info = "result"}], sym_name = "_wrapped_jax_export_main", sym_visibility = "private"}> ({
  ^bb0(%arg4: tensor<i32>, %arg5: tensor<?x16x6x6xf32>, %arg6: tensor<4x16xf32>, %arg7: tensor<4xf32>, %arg8: tensor<64x4xf32>, %arg9: tensor<64xf32>):
    %14 = "stablehlo.constant"() <{value = dense<4> : tensor<1xi32>}> : () -> tensor<1xi32>
    %15 = "stablehlo.constant"() <{value = dense<6> : tensor<1xi32>}> : () -> tensor<1xi32>
    %16 = "stablehlo.constant"() <{value = dense<16> : tensor<1xi32>}> : () -> tensor<1xi32>
    %17 = "func.call"(%arg4, %arg5) <{callee = @relu}> : (tensor<i32>, tensor<?x16x6x6xf32>) -> tensor<?x16x6x6xf32>
    %18 = "stablehlo.reshape"(%arg4) : (tensor<i32>) -> tensor<1xi32>
    %19 = "stablehlo.concatenate"(%18, %16, %15, %15) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
    %20 = "stablehlo.custom_call"(%17, %arg6, %arg7, %arg8, %arg9, %19) <{call_target_name = "dyrelu.b", operand_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<0> : tensor<1xindex>], result_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>]}> {indices_of_shape_operands = dense<5> : tensor<1xi64>, mhlo.backend_config = {norm = "hard_sigmoid", order = "interleaved"}} : (tensor<?x16x6x6xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<64x4xf32>, tensor<64xf32>, tensor<4xi32>) -> tensor<?x16x6x6xf32>
    %21 = "stablehlo.dot_general"(%arg8, %arg6) <{dot_dimension_numbers = #stablehlo.dot<lhs_contracting_dimensions = [1], rhs_contracting_dimensions = [0]>}> : (tensor<64x4xf32>, tensor<4x16xf32>) -> tensor<64x16xf32>
    %22 = "stablehlo.reshape"(%arg4) : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.concatenate"(%22, %16, %15, %15) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
    %24 = "stablehlo.custom_call"(%20, %21, %23) <{call_target_name = "dyrelu.b", operand_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<[1, 0]> : tensor<2xindex>, dense<0> : tensor<1xindex>], result_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>]}> {indices_of_shape_operands = dense<2> : tensor<1xi64>, mhlo.backend_config = {alpha = dense<[1.000000e+00, 5.000000e-01]> : tensor<2xf64>, lambda_b = [2.500000e-01, 1.250000e-01], operands = "x, w2"}} : (tensor<?x16x6x6xf32>, tensor<64x16xf32>, tensor<4xi32>) -> tensor<?x16x6x6xf32>
    %25 = "stablehlo.reshape"(%arg4) : (tensor<i32>) -> tensor<1xi32>
    %26 = "stablehlo.concatenate"(%25, %14, %15, %15) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
    %27 = "stablehlo.custom_call"(%24, %26) <{call_target_name = "dyrelu.maxout", operand_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>, dense<0> : tensor<1xindex>], result_layouts = [dense<[3, 2, 1, 0]> : tensor<4xindex>]}> {indices_of_shape_operands = dense<1> : tensor<1xi64>, mhlo.backend_config = {channels_last = false, k = 4 : i64}} : (tensor<?x16x6x6xf32>, tensor<4xi32>) -> tensor<?x4x6x6xf32>
    %28 = "func.call"(%arg4, %27) <{callee = @relu_0}> : (tensor<i32>, tensor<?x4x6x6xf32>) -> tensor<?x4x6x6xf32>
    "func.return"(%28) : (tensor<?x4x6x6xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{jax.global_constant = "n"}, {}], function_type = (tensor<i32>, tensor<?x16x6x6xf32>) -> tensor<?x16x6x6xf32>, sym_name = "relu", sym_visibility = "private"}> ({
  ^bb0(%arg2: tensor<i32>, %arg3: tensor<?x16x6x6xf32>):
    %7 = "stablehlo.constant"() <{value = dense<6> : tensor<1xi32>}> : () -> tensor<1xi32>
    %8 = "stablehlo.constant"() <{value = dense<16> : tensor<1xi32>}> : () -> tensor<1xi32>
    %9 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %10 = "stablehlo.reshape"(%arg2) : (tensor<i32>) -> tensor<1xi32>
    %11 = "stablehlo.concatenate"(%10, %8, %7, %7) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
    %12 = "stablehlo.dynamic_broadcast_in_dim"(%9, %11) <{broadcast_dimensions = array<i64>}> : (tensor<f32>, tensor<4xi32>) -> tensor<?x16x6x6xf32>
    %13 = "stablehlo.maximum"(%arg3, %12) : (tensor<?x16x6x6xf32>, tensor<?x16x6x6xf32>) -> tensor<?x16x6x6xf32>
    "func.return"(%13) : (tensor<?x16x6x6xf32>) -> ()
  }) : () -> ()
  "func.func"() <{arg_attrs = [{jax.global_constant = "n"}, {}], function_type = (tensor<i32>, tensor<?x4x6x6xf32>) -> tensor<?x4x6x6xf32>, sym_name = "relu_0", sym_visibility = "private"}> ({
  ^bb0(%arg0: tensor<i32>, %arg1: tensor<?x4x6x6xf32>):
    %0 = "stablehlo.constant"() <{value = dense<6> : tensor<1xi32>}> : () -> tensor<1xi32>
    %1 = "stablehlo.constant"() <{value = dense<4> : tensor<1xi32>}> : () -> tensor<1xi32>
    %2 = "stablehlo.constant"() <{value = dense<0.000000e+00> : tensor<f32>}> : () -> tensor<f32>
    %3 = "stablehlo.reshape"(%arg0) : (tensor<i32>) -> tensor<1xi32>
    %4 = "stablehlo.concatenate"(%3, %1, %0, %0) <{dimension = 0 : i64}> : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<4xi32>
    %5 = "stablehlo.dynamic_broadcast_in_dim"(%2, %4) <{broadcast_dimensions = array<i64>}> : (tensor<f32>, tensor<4xi32>) -> tensor<?x4x6x6xf32>
    %6 = "stablehlo.maximum"(%arg1, %5) : (tensor<?x4x6x6xf32>, tensor<?x4x6x6xf32>) -> tensor<?x4x6x6xf32>
    "func.return"(%6) : (tensor<?x4x6x6xf32>) -> ()
  }) : () -> ()
}) {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} : () -> ()
