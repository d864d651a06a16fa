// Spellings of calls that the exported modules do not have.
// RUN: dyrelu-opt %s --allow-unregistered-dialect --dyrelu-import -split-input-file | FileCheck %s
// RUN: dyrelu-opt %s --allow-unregistered-dialect --dyrelu-import=outline=true -split-input-file | FileCheck %s --check-prefix=CALL
// RUN: dyrelu-opt %s --allow-unregistered-dialect --dyrelu-import -split-input-file --remarks-filter=dyrelu-import 2>&1 | FileCheck %s --check-prefix=REMARK

// An operator of something else stays, and so do constants that are used.
// CHECK-LABEL: func.func @others
// CHECK: torch.constant.int
// CHECK: "torch.operator"(%{{.*}}, %{{.*}}) <{name = "torch.dyrelu2.b"}>
// CHECK: "torch.operator"(%{{.*}}) <{name = "onnx.Relu"}>
func.func @others(%x: !torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,16],f32> {
  %k = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %0 = "torch.operator"(%x, %k) <{name = "torch.dyrelu2.b"}> : (!torch.vtensor<[2,16],f32>, !torch.int) -> !torch.vtensor<[2,16],f32>
  %1 = "torch.operator"(%0) <{name = "onnx.Relu"}> : (!torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,16],f32>
  return %1 : !torch.vtensor<[2,16],f32>
}

// -----

// Arguments that are left out at the end have their defaults; an overload's name
// may stand behind; the name may be an ordinary attribute.
// CHECK-LABEL: func.func @defaults
// CHECK: %[[Y:.*]] = dyrelu.apply %{{.*}} static = [(1.0, 0.0), (0.5, 0.0)] : tensor<2x16xf32>
// CHECK: dyrelu.maxout %[[Y]] k(2) : tensor<2x16xf32> -> tensor<2x8xf32>
// CHECK-NOT: ListConstruct
// REMARK: remark: [Passed] Import {{.*}}imported torch.dyrelu.apply
func.func @defaults(%x: !torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,8],f32> {
  %none = "torch.constant.none"() : () -> !torch.none
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %half = "torch.constant.float"() <{value = 5.0e-01 : f64}> : () -> !torch.float
  %list = "torch.prim.ListConstruct"(%one, %half) : (!torch.int, !torch.float) -> !torch.list<float>
  %optional = "torch.derefine"(%none) : (!torch.none) -> !torch.optional<vtensor>
  %0 = "torch.operator"(%x, %none, %optional, %none, %list) {name = "torch.dyrelu.apply.default"} : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.optional<vtensor>, !torch.none, !torch.list<float>) -> !torch.vtensor<[2,16],f32>
  %k = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %1 = "torch.operator"(%0, %k) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16],f32>, !torch.int) -> !torch.vtensor<[2,8],f32>
  return %1 : !torch.vtensor<[2,8],f32>
}

// -----

// Types with spaces and sizes of 0; a result that knows less or more than x.
// CHECK-LABEL: func.func @types
// CHECK: %[[X:.*]] = "torch_c.to_builtin_tensor"(%arg0) : ({{.*}}) -> tensor<0x?x7x?xbf16>
// CHECK: %[[Y:.*]] = dyrelu.apply %[[X]] {{.*}} : tensor<0x?x7x?xbf16>
// CHECK: %[[CAST:.*]] = tensor.cast %[[Y]] : tensor<0x?x7x?xbf16> to tensor<?x16x?x?xbf16>
// CHECK: "torch_c.from_builtin_tensor"(%[[CAST]])
// CALL-LABEL: func.func @types
// CALL: call @dyrelu_apply(%{{.*}}) : (tensor<0x?x7x?xbf16>) -> tensor<?x16x?x?xbf16>
// CALL: func.func private @dyrelu_apply(%{{.*}}: tensor<0x?x7x?xbf16>) -> tensor<?x16x?x?xbf16>
// CALL: tensor.cast
func.func @types(%x: !torch.vtensor< [0, ?,7 , ?] , bf16 >) -> !torch.vtensor<[?,16,?,?],bf16> {
  %none = "torch.constant.none"() : () -> !torch.none
  %one = "torch.constant.float"() <{value = 1.0 : f64}> : () -> !torch.float
  %list = "torch.prim.ListConstruct"(%one) : (!torch.float) -> !torch.list<float>
  %0 = "torch.operator"(%x, %none, %none, %none, %list) <{name = "torch.dyrelu.apply"}> : (!torch.vtensor< [0, ?,7 , ?] , bf16 >, !torch.none, !torch.none, !torch.none, !torch.list<float>) -> !torch.vtensor<[?,16,?,?],bf16>
  return %0 : !torch.vtensor<[?,16,?,?],bf16>
}

// -----

// A result of which nothing is known.
// CHECK-LABEL: func.func @unknown
// CHECK: %[[Y:.*]] = dyrelu.maxout %{{.*}} k(2) : tensor<?x16x3xf64> -> tensor<?x8x3xf64>
// CHECK: %[[T:.*]] = "torch_c.from_builtin_tensor"(%[[Y]]) : (tensor<?x8x3xf64>) -> !torch.vtensor<[?,8,3],f64>
// CHECK: %[[U:.*]] = "torch.tensor_static_info_cast"(%[[T]]) : (!torch.vtensor<[?,8,3],f64>) -> !torch.vtensor
// CHECK: return %[[U]] : !torch.vtensor
func.func @unknown(%x: !torch.vtensor<[?,16,3],f64>) -> !torch.vtensor<*,f64> {
  %k = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %0 = "torch.operator"(%x, %k) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[?,16,3],f64>, !torch.int) -> !torch.vtensor<*,f64>
  return %0 : !torch.vtensor<*,f64>
}

// -----

// The temperature of a narrow type is extended; one of several dimensions is read.
// CHECK-LABEL: func.func @temperature
// CHECK: %[[ZERO:.*]] = arith.constant 0 : index
// CHECK: %[[T:.*]] = tensor.extract %{{.*}}[%[[ZERO]]] : tensor<1xf16>
// CHECK: %[[TAU:.*]] = arith.extf %[[T]] : f16 to f32
// CHECK: dyrelu.c {{.*}} tau(%[[TAU]] : f32)
func.func @temperature(%x: !torch.vtensor<[2,16,5],f16>, %w2: !torch.vtensor<[64,16],f16>, %wp: !torch.vtensor<[1,16],f16>, %t: !torch.vtensor<[1],f16>) -> !torch.vtensor<[2,16,5],f16> {
  %none = "torch.constant.none"() : () -> !torch.none
  %0 = "torch.operator"(%x, %none, %none, %w2, %none, %wp, %none, %none, %t) <{name = "torch.dyrelu.c"}> : (!torch.vtensor<[2,16,5],f16>, !torch.none, !torch.none, !torch.vtensor<[64,16],f16>, !torch.none, !torch.vtensor<[1,16],f16>, !torch.none, !torch.none, !torch.vtensor<[1],f16>) -> !torch.vtensor<[2,16,5],f16>
  return %0 : !torch.vtensor<[2,16,5],f16>
}

// -----

// Calls that are alike share a function; what differs in one attribute does not.
// CALL-LABEL: func.func @shared
// CALL: call @dyrelu_maxout(
// CALL: call @dyrelu_maxout(
// CALL: call @dyrelu_maxout_0(
// CALL: func.func private @dyrelu_maxout(
// CALL: k(2) :
// CALL: func.func private @dyrelu_maxout_0(
// CALL: k(2) channels_last :
// CALL-NOT: func.func
func.func @shared(%x: !torch.vtensor<[2,16,16],f32>) -> (!torch.vtensor<[2,8,16],f32>, !torch.vtensor<[2,8,16],f32>, !torch.vtensor<[2,16,8],f32>) {
  %k = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %true = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %0 = "torch.operator"(%x, %k) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16,16],f32>, !torch.int) -> !torch.vtensor<[2,8,16],f32>
  %1 = "torch.operator"(%x, %k) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16,16],f32>, !torch.int) -> !torch.vtensor<[2,8,16],f32>
  %2 = "torch.operator"(%x, %k, %true) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16,16],f32>, !torch.int, !torch.bool) -> !torch.vtensor<[2,16,8],f32>
  return %0, %1, %2 : !torch.vtensor<[2,8,16],f32>, !torch.vtensor<[2,8,16],f32>, !torch.vtensor<[2,16,8],f32>
}

// -----

// Blocks and gradients, of which some have two results.
// CHECK-LABEL: func.func @gradients
// CHECK: %[[X:.*]] = "torch_c.to_builtin_tensor"(%arg0)
// CHECK: %[[G:.*]] = dyrelu.pool %[[X]] mode(positive) : tensor<2x16x6xf32> -> tensor<2x16xf32>
// CHECK: %[[A:.*]], %[[B:.*]] = dyrelu.coefficients %[[G]] fc2(%{{.*}} : tensor<64x16xf32>) hyper<norm = hard_sigmoid> : tensor<2x16xf32> -> tensor<2x2x16xf32>, tensor<2x2x16xf32>
// CHECK: %[[PI:.*]] = dyrelu.attention %{{.*}} weights(%{{.*}} : tensor<1x16xf32>) : tensor<2x16x6xf32> -> tensor<2x6xf32>
// CHECK: dyrelu.apply_grad_coefficients %{{.*}}, %{{.*}} slopes(%[[A]] : tensor<2x2x16xf32>) intercepts(%[[B]] : tensor<2x2x16xf32>) attention(%[[PI]] : tensor<2x6xf32>) : tensor<2x16x6xf32> -> tensor<2x2x16xf32>, tensor<2x2x16xf32>
// CHECK: dyrelu.apply_grad_input %{{.*}}, %{{.*}} slopes(%[[A]] : tensor<2x2x16xf32>) static = [(1.0, 0.0)] : tensor<2x16x6xf32> -> tensor<2x16x6xf32>
// CHECK: dyrelu.apply_grad_attention %{{.*}}, %{{.*}} slopes(%[[A]] : tensor<2x2x16xf32>) : tensor<2x16x6xf32> -> tensor<2x6xf32>
// CALL-LABEL: func.func @gradients
// CALL: %[[AB:.*]]:2 = call @dyrelu_coefficients
// CALL: call @dyrelu_apply_grad_coefficients(%{{.*}}, %{{.*}}, %[[AB]]#0, %[[AB]]#1, %{{.*}})
func.func @gradients(%x: !torch.vtensor<[2,16,6],f32>, %dy: !torch.vtensor<[2,16,6],f32>, %w2: !torch.vtensor<[64,16],f32>, %wp: !torch.vtensor<[1,16],f32>)
    -> (!torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,16,6],f32>, !torch.vtensor<[2,6],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  %k = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %mode = "torch.constant.str"() <{value = "positive"}> : () -> !torch.str
  %norm = "torch.constant.str"() <{value = "hard_sigmoid"}> : () -> !torch.str
  %one = "torch.constant.float"() <{value = 1.0 : f64}> : () -> !torch.float
  %slopes = "torch.prim.ListConstruct"(%one) : (!torch.float) -> !torch.list<float>
  %g = "torch.operator"(%x, %mode) <{name = "torch.dyrelu.pool"}> : (!torch.vtensor<[2,16,6],f32>, !torch.str) -> !torch.vtensor<[2,16],f32>
  %a, %b = "torch.operator"(%g, %none, %none, %w2, %none, %k, %norm) <{name = "torch.dyrelu.coefficients"}> : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.none, !torch.vtensor<[64,16],f32>, !torch.none, !torch.int, !torch.str) -> (!torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,2,16],f32>)
  %pi = "torch.operator"(%x, %wp) <{name = "torch.dyrelu.attention"}> : (!torch.vtensor<[2,16,6],f32>, !torch.vtensor<[1,16],f32>) -> !torch.vtensor<[2,6],f32>
  %da, %db = "torch.operator"(%x, %dy, %a, %b, %pi) <{name = "torch.dyrelu.apply_grad_coefficients"}> : (!torch.vtensor<[2,16,6],f32>, !torch.vtensor<[2,16,6],f32>, !torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,6],f32>) -> (!torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,2,16],f32>)
  %dx = "torch.operator"(%x, %dy, %a, %none, %none, %slopes) <{name = "torch.dyrelu.apply_grad_input"}> : (!torch.vtensor<[2,16,6],f32>, !torch.vtensor<[2,16,6],f32>, !torch.vtensor<[2,2,16],f32>, !torch.none, !torch.none, !torch.list<float>) -> !torch.vtensor<[2,16,6],f32>
  %dpi = "torch.operator"(%x, %dy, %a) <{name = "torch.dyrelu.apply_grad_attention"}> : (!torch.vtensor<[2,16,6],f32>, !torch.vtensor<[2,16,6],f32>, !torch.vtensor<[2,2,16],f32>) -> !torch.vtensor<[2,6],f32>
  return %da, %db, %dx, %dpi : !torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,2,16],f32>, !torch.vtensor<[2,16,6],f32>, !torch.vtensor<[2,6],f32>
}
