// RUN: dyrelu-opt %s --allow-unregistered-dialect --dyrelu-import -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --allow-unregistered-dialect --dyrelu-import=outline=true -split-input-file | FileCheck %s --check-prefix=CALL
// RUN: dyrelu-opt %s --allow-unregistered-dialect --dyrelu-import=outline=true -split-input-file --remarks-filter=dyrelu-import -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// A composite without attributes and version; others are left alone.
// CHECK-LABEL: func.func @composite
// CHECK: %[[Y:.*]] = dyrelu.b %{{.*}} fc1(%{{.*}}) fc2(%{{.*}}) : tensor<2x16x3xf32>
// CHECK: "stablehlo.composite"(%[[Y]]) <{decomposition = @gelu, name = "chlo.gelu"}>
// CHECK: func.func private @gelu
// CHECK-NOT: func.func private @helper
// CALL: call @dyrelu_b(
// CALL: func.func private @dyrelu_b
func.func @composite(%x: tensor<2x16x3xf32>, %w1: tensor<4x16xf32>, %b1: tensor<4xf32>, %w2: tensor<64x4xf32>, %b2: tensor<64xf32>) -> tensor<2x16x3xf32> {
  %0 = "stablehlo.composite"(%x, %w1, %b1, %w2, %b2) <{decomposition = @b, name = "dyrelu.b", version = 0 : i32}> : (tensor<2x16x3xf32>, tensor<4x16xf32>, tensor<4xf32>, tensor<64x4xf32>, tensor<64xf32>) -> tensor<2x16x3xf32>
  %1 = "stablehlo.composite"(%0) <{decomposition = @gelu, name = "chlo.gelu"}> : (tensor<2x16x3xf32>) -> tensor<2x16x3xf32>
  return %1 : tensor<2x16x3xf32>
}
func.func private @gelu(%x: tensor<2x16x3xf32>) -> tensor<2x16x3xf32> {
  return %x : tensor<2x16x3xf32>
}
func.func private @b(%x: tensor<2x16x3xf32>, %w1: tensor<4x16xf32>, %b1: tensor<4xf32>, %w2: tensor<64x4xf32>, %b2: tensor<64xf32>) -> tensor<2x16x3xf32> {
  %0 = func.call @helper(%x) : (tensor<2x16x3xf32>) -> tensor<2x16x3xf32>
  %1 = "stablehlo.reduce"(%x) ({
    "test.reducer"() {callee = @helper} : () -> ()
  }) : (tensor<2x16x3xf32>) -> tensor<2x16x3xf32>
  return %0 : tensor<2x16x3xf32>
}
func.func private @helper(%x: tensor<2x16x3xf32>) -> tensor<2x16x3xf32> {
  return %x : tensor<2x16x3xf32>
}

// -----

// A decomposition that is public, or that something else uses, stays.
// CHECK-LABEL: func.func @kept
// CHECK: func.func @public(
// CHECK: func.func private @used(
func.func @kept(%x: tensor<2x16xf32>) -> (tensor<2x8xf32>, tensor<2x4xf32>) {
  %0 = "stablehlo.composite"(%x) <{composite_attributes = {k = 2 : i64}, decomposition = @public, name = "dyrelu.maxout", version = 1 : i32}> : (tensor<2x16xf32>) -> tensor<2x8xf32>
  %1 = "stablehlo.composite"(%x) <{composite_attributes = {k = 4 : i32, version = 1 : i64}, decomposition = @used, name = "dyrelu.maxout"}> : (tensor<2x16xf32>) -> tensor<2x4xf32>
  "test.use"() {symbols = [{f = @used}]} : () -> ()
  return %0, %1 : tensor<2x8xf32>, tensor<2x4xf32>
}
func.func @public(%x: tensor<2x16xf32>) -> tensor<2x8xf32> {
  %0 = tensor.empty() : tensor<2x8xf32>
  return %0 : tensor<2x8xf32>
}
func.func private @used(%x: tensor<2x16xf32>) -> tensor<2x4xf32> {
  %0 = tensor.empty() : tensor<2x4xf32>
  return %0 : tensor<2x4xf32>
}

// -----

// Numbers in every form; a flag as an integer; operands by name, in any order.
// CHECK-LABEL: func.func @numbers
// CHECK: dyrelu.b %{{.*}} context(%arg1 : tensor<2x16x3xf32>) fc2(%arg2 : tensor<64x3xf32>) hyper<alpha = [1.0, 2.0], beta = [3.0, 4.0], lambda_a = [5.0, 6.0], lambda_b = [7.0, 7.0]> channels_last
// CHECK: dyrelu.apply %{{.*}} static = [(1.0, 0.0), (0.5, 0.0)]
// CHECK: dyrelu.shift_max {{.*}} permutation = [1, 0, 2, 3]
func.func @numbers(%x: tensor<2x3x16xf32>, %z: tensor<2x16x3xf32>, %w2: tensor<64x3xf32>, %u: tensor<2x4xf32>, %a: tensor<1x1x4xf32>) -> (tensor<2x3x16xf32>, tensor<2x4xf32>) {
  %0 = "stablehlo.custom_call"(%w2, %z, %x) <{backend_config = {operands = ["w2", "context", "x"], alpha = dense<[1, 2]> : tensor<2xi32>, beta = array<f32: 3.0, 4.0>, lambda_a = array<i64: 5, 6>, lambda_b = dense<7.0> : tensor<2xbf16>, k = dense<2> : tensor<i32>, channels_last = 1 : i64}, call_target_name = "dyrelu.b"}> : (tensor<64x3xf32>, tensor<2x16x3xf32>, tensor<2x3x16xf32>) -> tensor<2x3x16xf32>
  %1 = "stablehlo.custom_call"(%u) <{backend_config = "{\22operands\22: \22x\22, \22static_slopes\22: [1, 0.5], \22channels_last\22: null}", call_target_name = "dyrelu.apply"}> : (tensor<2x4xf32>) -> tensor<2x4xf32>
  %2 = "stablehlo.custom_call"(%1, %a, %a) <{call_target_name = "dyrelu.shift_max", has_side_effect = false, operand_layouts = [dense<[1, 0]> : tensor<2xindex>, dense<[2, 1, 0]> : tensor<3xindex>, dense<[2, 1, 0]> : tensor<3xindex>]}> {mhlo.backend_config = "{permutation = array<i32: 1, 0, 2, 3>}"} : (tensor<2x4xf32>, tensor<1x1x4xf32>, tensor<1x1x4xf32>) -> tensor<2x4xf32>
  return %0, %2 : tensor<2x3x16xf32>, tensor<2x4xf32>
}

// -----

// In a region that no dialect knows.
// CHECK-LABEL: func.func @region
// CHECK: "stablehlo.while"
// CHECK: dyrelu.maxout
// REMARK: [Missed] {{.*}}dyrelu.maxout is not outlined: it is in an op that no dialect knows
// CALL-LABEL: func.func @region
// CALL: dyrelu.maxout
// CALL-NOT: private @dyrelu_maxout
func.func @region(%x: tensor<2x16xf32>) {
  "stablehlo.while"() ({
    %0 = "stablehlo.custom_call"(%x) <{backend_config = {k = 2 : i64}, call_target_name = "dyrelu.maxout"}> : (tensor<2x16xf32>) -> tensor<2x8xf32>
  }) : () -> ()
  return
}

// -----

// Layers and biases by their ranks.
// CHECK-LABEL: func.func @ranks
// CHECK: dyrelu.b %{{.*}} fc2(%arg2 : tensor<64x16xf32>) :
// CHECK: dyrelu.b %{{.*}} fc2(%arg2, %arg3 : tensor<64x16xf32>, tensor<64xf32>) :
// CHECK: dyrelu.b %{{.*}} fc1(%arg1 : tensor<16x16xf32>) fc2(%arg2 : tensor<64x16xf32>) :
// CHECK: dyrelu.b %{{.*}} fc1(%arg1 : tensor<16x16xf32>) fc2(%arg2, %arg3 : tensor<64x16xf32>, tensor<64xf32>) :
// CHECK: dyrelu.c %{{.*}} fc2(%arg2 : tensor<64x16xf32>) attention(%arg4, %arg5 : tensor<1x16xf32>, tensor<1xf32>) :
// CHECK: dyrelu.c %{{.*}} fc1(%arg1 : tensor<16x16xf32>) fc2(%arg2, %arg3 : tensor<64x16xf32>, tensor<64xf32>) attention(%arg4 : tensor<1x16xf32>) :
// CHECK: dyrelu.apply %{{.*}} slopes(%arg6 : tensor<1x2x16xf32>) :
func.func @ranks(%x: tensor<2x16xf32>, %w1: tensor<16x16xf32>, %w2: tensor<64x16xf32>, %b2: tensor<64xf32>, %wp: tensor<1x16xf32>, %bp: tensor<1xf32>, %a: tensor<1x2x16xf32>) -> tensor<2x16xf32> {
  %0 = "stablehlo.custom_call"(%x, %w2) <{call_target_name = "dyrelu.b"}> : (tensor<2x16xf32>, tensor<64x16xf32>) -> tensor<2x16xf32>
  %1 = "stablehlo.custom_call"(%0, %w2, %b2) <{call_target_name = "dyrelu.b"}> : (tensor<2x16xf32>, tensor<64x16xf32>, tensor<64xf32>) -> tensor<2x16xf32>
  %2 = "stablehlo.custom_call"(%1, %w1, %w2) <{call_target_name = "dyrelu.b"}> : (tensor<2x16xf32>, tensor<16x16xf32>, tensor<64x16xf32>) -> tensor<2x16xf32>
  %3 = "stablehlo.custom_call"(%2, %w1, %w2, %b2) <{call_target_name = "dyrelu.b"}> : (tensor<2x16xf32>, tensor<16x16xf32>, tensor<64x16xf32>, tensor<64xf32>) -> tensor<2x16xf32>
  %4 = "stablehlo.custom_call"(%3, %w2, %wp, %bp) <{call_target_name = "dyrelu.c"}> : (tensor<2x16xf32>, tensor<64x16xf32>, tensor<1x16xf32>, tensor<1xf32>) -> tensor<2x16xf32>
  %5 = "stablehlo.custom_call"(%4, %w1, %w2, %b2, %wp) <{call_target_name = "dyrelu.c"}> : (tensor<2x16xf32>, tensor<16x16xf32>, tensor<64x16xf32>, tensor<64xf32>, tensor<1x16xf32>) -> tensor<2x16xf32>
  %6 = "stablehlo.custom_call"(%5, %a) <{call_target_name = "dyrelu.apply"}> : (tensor<2x16xf32>, tensor<1x2x16xf32>) -> tensor<2x16xf32>
  return %6 : tensor<2x16xf32>
}
