"builtin.module"() ({
  "func.func"() <{function_type = (!torch.vtensor<[?,16,6,6],f32>, !torch.vtensor<[4,16],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[64,4],f32>, !torch.vtensor<[64],f32>, !torch.vtensor<[1,16],f32>) -> !torch.vtensor<[?,4,6,6],f32>, sym_name = "main"}> ({
  ^bb0(%arg0: !torch.vtensor<[?,16,6,6],f32>, %arg1: !torch.vtensor<[4,16],f32>, %arg2: !torch.vtensor<[4],f32>, %arg3: !torch.vtensor<[64,4],f32>, %arg4: !torch.vtensor<[64],f32>, %arg5: !torch.vtensor<[1,16],f32>):
    %0 = "torch.constant.none"() : () -> !torch.none
    %1 = "torch.operator"(%arg0) <{name = "onnx.Relu"}> : (!torch.vtensor<[?,16,6,6],f32>) -> !torch.vtensor<[?,16,6,6],f32>
    %2 = "torch.operator"(%1, %arg1, %arg2, %arg3, %arg4) <{name = "onnx.DyReLUB"}> {torch.onnx.alpha = [1.000000e+00 : f32, 5.000000e-01 : f32], torch.onnx.intercepts = 1 : si64, torch.onnx.norm = "hard_sigmoid"} : (!torch.vtensor<[?,16,6,6],f32>, !torch.vtensor<[4,16],f32>, !torch.vtensor<[4],f32>, !torch.vtensor<[64,4],f32>, !torch.vtensor<[64],f32>) -> !torch.vtensor<[?,16,6,6],f32>
    %3 = "torch.operator"(%2, %arg1, %0, %arg3, %0, %arg5) <{name = "onnx.DyReLUC"}> {torch.onnx.tau = 4.000000e+00 : f32} : (!torch.vtensor<[?,16,6,6],f32>, !torch.vtensor<[4,16],f32>, !torch.none, !torch.vtensor<[64,4],f32>, !torch.none, !torch.vtensor<[1,16],f32>) -> !torch.vtensor<[?,16,6,6],f32>
    %4 = "torch.operator"(%3) <{name = "onnx.DyReLUMaxout"}> {torch.onnx.k = 4 : si64} : (!torch.vtensor<[?,16,6,6],f32>) -> !torch.vtensor<[?,4,6,6],f32>
    %5 = "torch.operator"(%4) <{name = "onnx.Relu"}> : (!torch.vtensor<[?,4,6,6],f32>) -> !torch.vtensor<[?,4,6,6],f32>
    "func.return"(%5) : (!torch.vtensor<[?,4,6,6],f32>) -> ()
  }) {torch.onnx_meta.ir_version = 9 : si64, torch.onnx_meta.opset_version = 17 : si64, torch.onnx_meta.opset_versions = {dyrelu = 1 : si64}, torch.onnx_meta.producer_name = "", torch.onnx_meta.producer_version = ""} : () -> ()
}) : () -> ()
