// RUN: dyrelu-opt %s --allow-unregistered-dialect --dyrelu-import -split-input-file | FileCheck %s

// Without shape inference the importer has no type for the result: it gets one.
// CHECK-LABEL: func.func @no_type
// CHECK: %[[Y:.*]] = dyrelu.apply
// CHECK: %[[T:.*]] = "torch_c.from_builtin_tensor"(%[[Y]]) : (tensor<?x16x6xf32>) -> !torch.vtensor<[?,16,6],f32>
// CHECK: "torch.operator"(%[[T]]) <{name = "onnx.Relu"}> : (!torch.vtensor<[?,16,6],f32>)
func.func @no_type(%x: !torch.vtensor<[?,16,6],f32>) -> !torch.vtensor<[?,16,6],f32> {
  %0 = "torch.operator"(%x) <{name = "onnx.DyReLUApply"}> {torch.onnx.static_slopes = [1.0 : f32, 0.5 : f32], torch.onnx.channels_last = 1 : si64, torch.onnx.version = 1 : si64} : (!torch.vtensor<[?,16,6],f32>) -> !torch.none
  %1 = "torch.operator"(%0) <{name = "onnx.Relu"}> : (!torch.none) -> !torch.vtensor<[?,16,6],f32>
  return %1 : !torch.vtensor<[?,16,6],f32>
}
