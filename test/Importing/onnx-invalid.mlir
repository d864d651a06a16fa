// RUN: dyrelu-opt %s --allow-unregistered-dialect --dyrelu-import -split-input-file -verify-diagnostics

func.func @name(%x: !torch.vtensor<[2,16],f32>) {
  // expected-error @below {{onnx.DyReLU: unknown operator; known are onnx.DyReLUA, onnx.DyReLUB, onnx.DyReLUC, onnx.DyReLUSE, onnx.DyReLUAPReLU, onnx.DyReLUApply, onnx.DyReLUMaxout, onnx.DyReLUShiftMax}}
  %0 = "torch.operator"(%x) <{name = "onnx.DyReLU"}> : (!torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,16],f32>
  return
}

// -----

func.func @attribute(%x: !torch.vtensor<[2,16],f32>) {
  // expected-error @below {{onnx.DyReLUMaxout: unknown attribute 'pieces'; known are k, channels_last, version}}
  %0 = "torch.operator"(%x) <{name = "onnx.DyReLUMaxout"}> {torch.onnx.pieces = 2 : si64} : (!torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @domain_version(%x: !torch.vtensor<[2,16],f32>) attributes {torch.onnx_meta.opset_versions = {dyrelu = 3 : si64}} {
  // expected-error @below {{onnx.DyReLUMaxout: unknown version 3; known is 1}}
  %0 = "torch.operator"(%x) <{name = "onnx.DyReLUMaxout"}> {torch.onnx.k = 2 : si64} : (!torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @flag(%x: !torch.vtensor<[2,16],f32>) {
  // expected-error @below {{onnx.DyReLUMaxout: channels_last must be true or false, got 2 : si64}}
  %0 = "torch.operator"(%x) <{name = "onnx.DyReLUMaxout"}> {torch.onnx.channels_last = 2 : si64, torch.onnx.k = 2 : si64} : (!torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @operands(%x: !torch.vtensor<[2,16],f32>) {
  // expected-error @below {{onnx.DyReLUMaxout: expected at most 1 operands (x), got 2}}
  %0 = "torch.operator"(%x, %x) <{name = "onnx.DyReLUMaxout"}> {torch.onnx.k = 2 : si64} : (!torch.vtensor<[2,16],f32>, !torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @large(%x: !torch.vtensor<[2,16],f32>) {
  // expected-error @below {{onnx.DyReLUMaxout: k must be an integer, got 18446744073709551615 : ui64}}
  %0 = "torch.operator"(%x) <{name = "onnx.DyReLUMaxout"}> {torch.onnx.k = 18446744073709551615 : ui64} : (!torch.vtensor<[2,16],f32>) -> !torch.vtensor<[2,8],f32>
  return
}

// -----

func.func @untyped(%x: !torch.none) {
  // expected-error @below {{onnx.DyReLUMaxout: x must be a tensor of known rank and element type f16, bf16, f32 or f64, got '!torch.none'}}
  %0 = "torch.operator"(%x) <{name = "onnx.DyReLUMaxout"}> {torch.onnx.k = 2 : si64} : (!torch.none) -> !torch.none
  return
}
