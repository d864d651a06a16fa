// RUN: dyrelu-opt %s | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --emit-bytecode | dyrelu-opt | FileCheck %s

// Every part present and absent.
// CHECK-LABEL: func @coefficients
func.func @coefficients(%x: tensor<8x16x7x5xf16>, %dy: tensor<8x16x7x5xf16>, %a: tensor<8x2x16xf32>, %b: tensor<1x2x1xf32>, %pi: tensor<8x7x5xf32>) {
  // CHECK: %{{.*}} = dyrelu.apply_grad_coefficients %arg0, %arg1 slopes(%arg2 : tensor<8x2x16xf32>) : tensor<8x16x7x5xf16> -> tensor<8x2x16xf32>{{$}}
  %0 = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7x5xf16> -> tensor<8x2x16xf32>
  // CHECK: %{{.*}}, %{{.*}} = dyrelu.apply_grad_coefficients %arg0, %arg1 slopes(%arg2 : tensor<8x2x16xf32>) intercepts(%arg3 : tensor<1x2x1xf32>) static = [(1.0, 0.0)] attention(%arg4 : tensor<8x7x5xf32>) {note = "kept"} : tensor<8x16x7x5xf16> -> tensor<8x2x16xf32>, tensor<1x2x1xf32>{{$}}
  %da, %db = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<1x2x1xf32>) static = [(1, 0)] attention(%pi : tensor<8x7x5xf32>) {note = "kept"} : tensor<8x16x7x5xf16> -> tensor<8x2x16xf32>, tensor<1x2x1xf32>
  return
}

// CHECK-LABEL: func @input
func.func @input(%x: tensor<?x7x5x16xbf16>, %dy: tensor<?x7x5x16xbf16>, %a: tensor<?x2x7x1x16xf32>, %b: tensor<1x2x1xf32>, %pi: tensor<?x7x5xf32>) {
  // CHECK: dyrelu.apply_grad_input %arg0, %arg1 static = [(1.0, 0.0), (0.25, 0.0)] : tensor<?x7x5x16xbf16> -> tensor<?x7x5x16xbf16>{{$}}
  %0 = dyrelu.apply_grad_input %x, %dy static = [(1, 0), (0.25, 0)] : tensor<?x7x5x16xbf16> -> tensor<?x7x5x16xbf16>
  // CHECK: dyrelu.apply_grad_input %arg0, %arg1 slopes(%arg2 : tensor<?x2x7x1x16xf32>) intercepts(%arg3 : tensor<1x2x1xf32>) attention(%arg4 : tensor<?x7x5xf32>) channels_last : tensor<?x7x5x16xbf16> -> tensor<?x7x5x16xf32>{{$}}
  %1 = dyrelu.apply_grad_input %x, %dy slopes(%a : tensor<?x2x7x1x16xf32>) intercepts(%b : tensor<1x2x1xf32>) attention(%pi : tensor<?x7x5xf32>) channels_last : tensor<?x7x5x16xbf16> -> tensor<?x7x5x16xf32>
  return
}

// CHECK-LABEL: func @attention
func.func @attention(%x: tensor<8x16xf64>, %dy: tensor<8x16xf64>, %a: tensor<8x2x16xf64>, %b: tensor<8x2x16xf64>) {
  // CHECK: dyrelu.apply_grad_attention %arg0, %arg1 slopes(%arg2 : tensor<8x2x16xf64>) : tensor<8x16xf64> -> tensor<8xf64>{{$}}
  %0 = dyrelu.apply_grad_attention %x, %dy slopes(%a : tensor<8x2x16xf64>) : tensor<8x16xf64> -> tensor<8xf64>
  // CHECK: dyrelu.apply_grad_attention %arg0, %arg1 slopes(%arg2 : tensor<8x2x16xf64>) intercepts(%arg3 : tensor<8x2x16xf64>) static = [(0.0, 1.0)] channels_last : tensor<8x16xf64> -> tensor<8xf64>{{$}}
  %1 = dyrelu.apply_grad_attention %x, %dy slopes(%a : tensor<8x2x16xf64>) intercepts(%b : tensor<8x2x16xf64>) static = [(0, 1)] channels_last : tensor<8x16xf64> -> tensor<8xf64>
  return
}
