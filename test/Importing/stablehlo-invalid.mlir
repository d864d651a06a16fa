// RUN: dyrelu-opt %s --allow-unregistered-dialect --dyrelu-import -split-input-file -verify-diagnostics

func.func @name(%x: tensor<2x16xf32>) {
  // expected-error @below {{dyrelu.relu: unknown operator; known are dyrelu.a, dyrelu.b, dyrelu.c, dyrelu.se, dyrelu.aprelu, dyrelu.apply, dyrelu.maxout, dyrelu.shift_max}}
  %0 = "stablehlo.composite"(%x) <{decomposition = @f, name = "dyrelu.relu", version = 1 : i32}> : (tensor<2x16xf32>) -> tensor<2x16xf32>
  return
}

// -----

func.func @version(%x: tensor<2x16xf32>) {
  // expected-error @below {{dyrelu.maxout: unknown version 99; known is 1}}
  %0 = "stablehlo.composite"(%x) <{composite_attributes = {k = 2 : i64}, decomposition = @f, name = "dyrelu.maxout", version = 99 : i32}> : (tensor<2x16xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @config_version(%x: tensor<2x16xf32>) {
  // expected-error @below {{dyrelu.maxout: unknown version -1; known is 1}}
  %0 = "stablehlo.custom_call"(%x) <{backend_config = {k = 2 : i64, version = -1 : i64}, call_target_name = "dyrelu.maxout"}> : (tensor<2x16xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @attribute(%x: tensor<2x16xf32>) {
  // expected-error @below {{dyrelu.maxout: unknown attribute 'pieces'; known are k, channels_last, version}}
  %0 = "stablehlo.composite"(%x) <{composite_attributes = {pieces = 2 : i64}, decomposition = @f, name = "dyrelu.maxout"}> : (tensor<2x16xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @count(%x: tensor<2x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @below {{dyrelu.b: expected 5 operands (x, w1, b1, w2, b2), got 4; the attribute operands says which of x, w1, b1, w2, b2, context there are}}
  %0 = "stablehlo.custom_call"(%x, %w2, %w2, %w2) <{call_target_name = "dyrelu.b"}> : (tensor<2x16xf32>, tensor<64x16xf32>, tensor<64x16xf32>, tensor<64x16xf32>) -> tensor<2x16xf32>
  return
}

// -----

func.func @bias_first(%x: tensor<2x16xf32>, %w2: tensor<64x16xf32>, %b2: tensor<64xf32>) {
  // expected-error @below {{dyrelu.b: expected 5 operands (x, w1, b1, w2, b2), got 3}}
  %0 = "stablehlo.custom_call"(%x, %b2, %w2) <{call_target_name = "dyrelu.b"}> : (tensor<2x16xf32>, tensor<64xf32>, tensor<64x16xf32>) -> tensor<2x16xf32>
  return
}

// -----

func.func @two_biases(%x: tensor<2x16xf32>, %w2: tensor<64x16xf32>, %b2: tensor<64xf32>) {
  // expected-error @below {{dyrelu.b: expected 5 operands (x, w1, b1, w2, b2), got 4}}
  %0 = "stablehlo.custom_call"(%x, %w2, %b2, %b2) <{call_target_name = "dyrelu.b"}> : (tensor<2x16xf32>, tensor<64x16xf32>, tensor<64xf32>, tensor<64xf32>) -> tensor<2x16xf32>
  return
}

// -----

func.func @none() {
  // expected-error @below {{dyrelu.maxout: expected 1 operands (x), got 0}}
  %0 = "stablehlo.custom_call"() <{call_target_name = "dyrelu.maxout"}> : () -> tensor<2x16xf32>
  return
}

// -----

func.func @named_count(%x: tensor<2x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @below {{dyrelu.b: expected 3 operands (x, w1, w2), got 2}}
  %0 = "stablehlo.custom_call"(%x, %w2) <{backend_config = {operands = "x w1,w2"}, call_target_name = "dyrelu.b"}> : (tensor<2x16xf32>, tensor<64x16xf32>) -> tensor<2x16xf32>
  return
}

// -----

func.func @operand(%x: tensor<2x16xf32>, %w2: tensor<64x16xf32>) {
  // expected-error @below {{dyrelu.b: unknown operand 'weight'; known are x, w1, b1, w2, b2, context}}
  %0 = "stablehlo.custom_call"(%x, %w2) <{backend_config = {operands = "x, weight"}, call_target_name = "dyrelu.b"}> : (tensor<2x16xf32>, tensor<64x16xf32>) -> tensor<2x16xf32>
  return
}

// -----

func.func @twice(%x: tensor<2x16xf32>) {
  // expected-error @below {{dyrelu.b: operand x is given twice}}
  %0 = "stablehlo.custom_call"(%x, %x) <{backend_config = {operands = "x, x"}, call_target_name = "dyrelu.b"}> : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
  return
}

// -----

func.func @operands(%x: tensor<2x16xf32>) {
  // expected-error @below {{dyrelu.b: operands must be a list of operands' names, got 3 : i64}}
  %0 = "stablehlo.custom_call"(%x, %x) <{backend_config = {operands = 3 : i64}, call_target_name = "dyrelu.b"}> : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
  return
}

// -----

func.func @config(%x: tensor<2x16xf32>) {
  // expected-error @below {{dyrelu.maxout: backend_config must be a dictionary, as an attribute or as text of MLIR or JSON, got "k=2"}}
  %0 = "stablehlo.custom_call"(%x) <{backend_config = "k=2", call_target_name = "dyrelu.maxout"}> : (tensor<2x16xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @json(%x: tensor<2x16xf32>) {
  // expected-error @below {{dyrelu.maxout: backend_config must be a dictionary, as an attribute or as text of MLIR or JSON, got "[1, 2]"}}
  %0 = "stablehlo.custom_call"(%x) <{backend_config = "[1, 2]", call_target_name = "dyrelu.maxout"}> : (tensor<2x16xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @nested_json(%x: tensor<2x16xf32>) {
  // expected-error @below {{dyrelu.maxout: mhlo.backend_config must be a dictionary}}
  %0 = "stablehlo.custom_call"(%x) <{call_target_name = "dyrelu.maxout"}> {mhlo.backend_config = "{\22k\22: {\22k\22: 2}}"} : (tensor<2x16xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @operand_layouts(%x: tensor<2x16xf32>) {
  // expected-error @below {{dyrelu.maxout: operand_layouts must be row-major, got [dense<[0, 1]> : tensor<2xindex>]}}
  %0 = "stablehlo.custom_call"(%x) <{backend_config = {k = 2 : i64}, call_target_name = "dyrelu.maxout", operand_layouts = [dense<[0, 1]> : tensor<2xindex>]}> : (tensor<2x16xf32>) -> tensor<2x8xf32>
  return
}

// -----

func.func @result_layouts(%x: tensor<2x16xf32>) {
  // expected-error @below {{dyrelu.maxout: result_layouts must be row-major, got 1 : i64}}
  %0 = "stablehlo.custom_call"(%x) <{backend_config = {k = 2 : i64}, call_target_name = "dyrelu.maxout", result_layouts = 1 : i64}> : (tensor<2x16xf32>) -> tensor<2x8xf32>
  return
}

// -----

// A constant is an operand of a composite unless it is one too many.
func.func @constant() {
  %x = "stablehlo.constant"() <{value = dense<0> : tensor<2x16xi32>}> : () -> tensor<2x16xi32>
  // expected-error @below {{dyrelu.maxout: x must be a tensor of known rank and element type f16, bf16, f32 or f64, got 'tensor<2x16xi32>'}}
  %0 = "stablehlo.composite"(%x) <{composite_attributes = {k = 2 : i64}, decomposition = @f, name = "dyrelu.maxout"}> : (tensor<2x16xi32>) -> tensor<2x8xi32>
  return
}

// -----

func.func @unranked(%x: tensor<*xf32>) {
  // expected-error @below {{dyrelu.maxout: x must be a tensor of known rank and element type f16, bf16, f32 or f64, got 'tensor<*xf32>'}}
  %0 = "stablehlo.custom_call"(%x) <{backend_config = {k = 2 : i64}, call_target_name = "dyrelu.maxout"}> : (tensor<*xf32>) -> tensor<*xf32>
  return
}
