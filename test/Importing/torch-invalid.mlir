// What a torch.operator may have wrong.
// RUN: dyrelu-opt %s --allow-unregistered-dialect --dyrelu-import -split-input-file -verify-diagnostics

func.func @name(%x: !torch.vtensor<[2,16],f32>) {
  // expected-error @below {{torch.dyrelu.d: unknown operator; known are torch.dyrelu.a, torch.dyrelu.b, torch.dyrelu.c, torch.dyrelu.se, torch.dyrelu.aprelu, torch.dyrelu.apply, torch.dyrelu.maxout, torch.dyrelu.shift_max}}
  %0 = "torch.operator"(%x) <{name = "torch.dyrelu.d"}> : (!torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @version(%x: !torch.vtensor<[2,16],f32>) {
  %k = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %false = "torch.constant.bool"() <{value = false}> : () -> !torch.bool
  // expected-error @below {{torch.dyrelu.maxout: unknown version 2; known is 1}}
  %0 = "torch.operator"(%x, %k, %false, %k) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16],f32>, !torch.int, !torch.bool, !torch.int) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @too_many(%x: !torch.vtensor<[2,16],f32>) {
  %k = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  // expected-error @below {{torch.dyrelu.maxout: expected at most 4 arguments (x, k, channels_last, version), got 5}}
  %0 = "torch.operator"(%x, %k, %k, %k, %k) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16],f32>, !torch.int, !torch.int, !torch.int, !torch.int) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @missing(%x: !torch.vtensor<[2,16],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  // expected-error @below {{torch.dyrelu.b: operand w2 is missing; the operands are x, w1, b1, w2, b2, context}}
  %0 = "torch.operator"(%x, %none, %none, %none) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.none, !torch.none) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @nothing() {
  // expected-error @below {{torch.dyrelu.b: operand x is missing}}
  %0 = "torch.operator"() <{name = "torch.dyrelu.b"}> : () -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @integers(%x: !torch.vtensor<[2,16],si64>) {
  // expected-error @below {{torch.dyrelu.b: x must be a tensor of known rank and element type f16, bf16, f32 or f64, got '!torch.vtensor<[2,16],si64>'}}
  %0 = "torch.operator"(%x) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,16],si64>) -> !torch.vtensor<[2,16],si64>
  return
}

// -----

func.func @rank(%x: !torch.vtensor<*,f32>) {
  // expected-error @below {{torch.dyrelu.b: x must be a tensor of known rank and element type f16, bf16, f32 or f64, got '!torch.vtensor<*,f32>'}}
  %0 = "torch.operator"(%x) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<*,f32>) -> !torch.vtensor<*,f32>
  return
}

// -----

func.func @not_a_value(%x: !torch.tensor<[2,16],f32>) {
  // expected-error @below {{torch.dyrelu.b: x must be a tensor of known rank and element type f16, bf16, f32 or f64, got '!torch.tensor<[2,16],f32>'}}
  %0 = "torch.operator"(%x) <{name = "torch.dyrelu.b"}> : (!torch.tensor<[2,16],f32>) -> !torch.tensor<[2,16],f32>
  return
}

// -----

func.func @number_for_tensor(%x: !torch.vtensor<[2,16],f32>) {
  %k = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  // expected-error @below {{torch.dyrelu.b: w1 must be a tensor of known rank and element type f16, bf16, f32 or f64, got '!torch.int'}}
  %0 = "torch.operator"(%x, %k) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,16],f32>, !torch.int) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @tensor_for_number(%x: !torch.vtensor<[2,16],f32>) {
  // expected-error @below {{torch.dyrelu.maxout: k must be a constant, got a value of type '!torch.vtensor<[2,16],f32>' that is computed}}
  %0 = "torch.operator"(%x, %x) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16],f32>, !torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @computed(%x: !torch.vtensor<[2,16],f32>) {
  %dim = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %k = "torch.aten.size.int"(%x, %dim) : (!torch.vtensor<[2,16],f32>, !torch.int) -> !torch.int
  // expected-error @below {{torch.dyrelu.maxout: k must be a constant, got a value of type '!torch.int' that is computed}}
  %0 = "torch.operator"(%x, %k) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16],f32>, !torch.int) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @kind(%x: !torch.vtensor<[2,16],f32>) {
  %k = "torch.constant.float"() <{value = 2.0 : f64}> : () -> !torch.float
  // expected-error @below {{torch.dyrelu.maxout: k must be an integer, got 2.000000e+00 : f64}}
  %0 = "torch.operator"(%x, %k) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16],f32>, !torch.float) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @k(%x: !torch.vtensor<[2,16],f32>) {
  %k = "torch.constant.int"() <{value = 0 : i64}> : () -> !torch.int
  // expected-error @below {{torch.dyrelu.maxout: x must be of rank 2 to 5 and k 1 to 256, got 'tensor<2x16xf32>' and 0}}
  %0 = "torch.operator"(%x, %k) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16],f32>, !torch.int) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @no_k(%x: !torch.vtensor<[2,16],f32>) {
  // expected-error @below {{torch.dyrelu.maxout: attribute k is missing}}
  %0 = "torch.operator"(%x) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @keyword(%x: !torch.vtensor<[2,16],f32>, %w2: !torch.vtensor<[64,16],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  %k = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  %norm = "torch.constant.str"() <{value = "tanh"}> : () -> !torch.str
  // expected-error @below {{torch.dyrelu.b: norm must be sigmoid, hard_sigmoid or none, got "tanh"}}
  %0 = "torch.operator"(%x, %none, %none, %w2, %none, %none, %k, %norm) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.none, !torch.vtensor<[64,16],f32>, !torch.none, !torch.none, !torch.int, !torch.str) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @many_pieces(%x: !torch.vtensor<[2,16],f32>, %w2: !torch.vtensor<[64,16],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  %k = "torch.constant.int"() <{value = 257 : i64}> : () -> !torch.int
  // expected-error @below {{torch.dyrelu.b: k must be 1 to 256, got 257}}
  %0 = "torch.operator"(%x, %none, %none, %w2, %none, %none, %k) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.none, !torch.vtensor<[64,16],f32>, !torch.none, !torch.none, !torch.int) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @alpha(%x: !torch.vtensor<[2,16],f32>, %w2: !torch.vtensor<[64,16],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  %one = "torch.constant.int"() <{value = 1 : i64}> : () -> !torch.int
  %alpha = "torch.prim.ListConstruct"(%one) : (!torch.int) -> !torch.list<float>
  // expected-error @below {{torch.dyrelu.b: #dyrelu.hyper: alpha must have k = 2 numbers, got 1}}
  %0 = "torch.operator"(%x, %none, %none, %w2, %none, %none, %none, %none, %none, %none, %none, %alpha) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.none, !torch.vtensor<[64,16],f32>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none, !torch.list<float>) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @list(%x: !torch.vtensor<[2,16],f32>, %w2: !torch.vtensor<[64,16],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  %one = "torch.constant.bool"() <{value = true}> : () -> !torch.bool
  %alpha = "torch.prim.ListConstruct"(%one, %one) : (!torch.bool, !torch.bool) -> !torch.list<bool>
  // expected-error @below {{torch.dyrelu.b: alpha must be a list of numbers, got [true, true]}}
  %0 = "torch.operator"(%x, %none, %none, %w2, %none, %none, %none, %none, %none, %none, %none, %alpha) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.none, !torch.vtensor<[64,16],f32>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none, !torch.none, !torch.list<bool>) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

// What the op's own verifier says.
func.func @shape(%x: !torch.vtensor<[2,16],f32>, %w2: !torch.vtensor<[63,16],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  // expected-error @below {{'dyrelu.b' op}}
  %0 = "torch.operator"(%x, %none, %none, %w2) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.none, !torch.vtensor<[63,16],f32>) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @result(%x: !torch.vtensor<[2,16],f32>, %w2: !torch.vtensor<[64,16],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  // expected-error @below {{torch.dyrelu.b: the result must be 'tensor<2x16xf32>', got 'tensor<2x17xf32>'}}
  %0 = "torch.operator"(%x, %none, %none, %w2) <{name = "torch.dyrelu.b"}> : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.none, !torch.vtensor<[64,16],f32>) -> !torch.vtensor<[2,17],f32>
  return
}

// -----

func.func @no_results(%x: !torch.vtensor<[2,16],f32>) {
  // expected-error @below {{torch.dyrelu.apply: expected one result or more and no region, got 0 and 0}}
  "torch.operator"(%x) <{name = "torch.dyrelu.apply"}> : (!torch.vtensor<[2,16],f32>) -> ()
  return
}

// -----

func.func @no_slopes(%x: !torch.vtensor<[2,16],f32>) {
  // expected-error @below {{torch.dyrelu.apply_grad_coefficients: there are no slopes to take a gradient of}}
  %0 = "torch.operator"(%x, %x) <{name = "torch.dyrelu.apply_grad_coefficients"}> : (!torch.vtensor<[2,16],f32>, !torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,1,16],f32>
  return
}

// -----

func.func @results(%x: !torch.vtensor<[2,16],f32>) {
  %k = "torch.constant.int"() <{value = 2 : i64}> : () -> !torch.int
  // expected-error @below {{torch.dyrelu.maxout: expected as many results as the op has, 1, got 2}}
  %0:2 = "torch.operator"(%x, %k) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16],f32>, !torch.int) -> (!torch.vtensor<[2,16],f32>, !torch.vtensor<[2,16],f32>)
  return
}

// -----

func.func @result_type(%x: !torch.vtensor<[2,16],f32>) {
  // expected-error @below {{torch.dyrelu.apply: the result must be a tensor of known rank and element type f16, bf16, f32 or f64, got 'i32'}}
  %0 = "torch.operator"(%x) <{name = "torch.dyrelu.apply"}> : (!torch.vtensor<[2,16],f32>) -> i32
  return
}

// -----

func.func @se(%x: !torch.vtensor<[2,16],f32>, %w2: !torch.vtensor<[16,16],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  %norm = "torch.constant.str"() <{value = "none"}> : () -> !torch.str
  // expected-error @below {{torch.dyrelu.se: norm must be sigmoid or hard_sigmoid, got "none"}}
  %0 = "torch.operator"(%x, %none, %none, %w2, %none, %none, %norm) <{name = "torch.dyrelu.se"}> : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.none, !torch.vtensor<[16,16],f32>, !torch.none, !torch.none, !torch.str) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @static(%x: !torch.vtensor<[2,16],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  %one = "torch.constant.float"() <{value = 1.0 : f64}> : () -> !torch.float
  %1 = "torch.prim.ListConstruct"(%one) : (!torch.float) -> !torch.list<float>
  %2 = "torch.prim.ListConstruct"(%one, %one) : (!torch.float, !torch.float) -> !torch.list<float>
  // expected-error @below {{torch.dyrelu.apply: static_intercepts must be as many as static_slopes, 1, got 2}}
  %0 = "torch.operator"(%x, %none, %none, %none, %1, %2) <{name = "torch.dyrelu.apply"}> : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.none, !torch.none, !torch.list<float>, !torch.list<float>) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @static_intercepts(%x: !torch.vtensor<[2,16],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  %1 = "torch.prim.ListConstruct"() : () -> !torch.list<float>
  // expected-error @below {{torch.dyrelu.apply: static_intercepts need static_slopes}}
  %0 = "torch.operator"(%x, %none, %none, %none, %none, %1) <{name = "torch.dyrelu.apply"}> : (!torch.vtensor<[2,16],f32>, !torch.none, !torch.none, !torch.none, !torch.none, !torch.list<float>) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @temperature(%x: !torch.vtensor<[2,16,3],f32>, %w2: !torch.vtensor<[64,16],f32>, %wp: !torch.vtensor<[1,16],f32>, %t: !torch.vtensor<[2],f32>) {
  %none = "torch.constant.none"() : () -> !torch.none
  // expected-error @below {{torch.dyrelu.c: temperature must be a tensor of one element, got 'tensor<2xf32>'}}
  %0 = "torch.operator"(%x, %none, %none, %w2, %none, %wp, %none, %none, %t) <{name = "torch.dyrelu.c"}> : (!torch.vtensor<[2,16,3],f32>, !torch.none, !torch.none, !torch.vtensor<[64,16],f32>, !torch.none, !torch.vtensor<[1,16],f32>, !torch.none, !torch.none, !torch.vtensor<[2],f32>) -> !torch.vtensor<[2,16,3],f32>
  return
}

// -----

// Constants that are made of each other, where uses may come first.
"test.graph"() ({
  %x = "test.x"() : () -> !torch.vtensor<[2,16],f32>
  // expected-error @below {{torch.dyrelu.maxout: k must be a constant}}
  %0 = "torch.operator"(%x, %k) <{name = "torch.dyrelu.maxout"}> : (!torch.vtensor<[2,16],f32>, !torch.int) -> !torch.vtensor<[2,8],f32>
  %k = "torch.derefine"(%l) : (!torch.int) -> !torch.int
  %l = "torch.derefine"(%k) : (!torch.int) -> !torch.int
}) : () -> ()
