// RUN: dyrelu-opt %s | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --emit-bytecode | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// CHECK-LABEL: func @attention
func.func @attention(%z: tensor<8x16x7x5xf32>, %wp: tensor<1x16xf32>, %bp: tensor<1xf32>, %hp: tensor<1x16xbf16>, %hb: tensor<1xf16>, %t: f32) {
  // CHECK: dyrelu.attention %arg0 weights(%arg1 : tensor<1x16xf32>) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>{{$}}
  // GENERIC-LABEL: sym_name = "attention"
  // GENERIC: <{operandSegmentSizes = array<i32: 1, 1, 0, 0>}>
  %0 = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>
  // CHECK: dyrelu.attention %arg0 weights(%arg1, %arg2 : tensor<1x16xf32>, tensor<1xf32>) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>{{$}}
  // GENERIC: array<i32: 1, 1, 1, 0>
  %1 = dyrelu.attention %z weights(%wp, %bp : tensor<1x16xf32>, tensor<1xf32>) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>
  // CHECK: dyrelu.attention %arg0 weights(%arg3, %arg4 : tensor<1x16xbf16>, tensor<1xf16>) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>{{$}}
  %2 = dyrelu.attention %z weights(%hp, %hb : tensor<1x16xbf16>, tensor<1xf16>) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>
  // CHECK: dyrelu.attention %arg0 weights(%arg1 : tensor<1x16xf32>) tau(0.5) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>{{$}}
  %3 = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(0.5) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>
  // CHECK: dyrelu.attention %arg0 weights(%arg1 : tensor<1x16xf32>) tau(%arg5 : f32) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>{{$}}
  // GENERIC: array<i32: 1, 1, 0, 1>
  %4 = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) tau(%t : f32) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>
  // CHECK: dyrelu.attention %arg0 weights(%arg1 : tensor<1x16xf32>) gamma(3.0) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>{{$}}
  %5 = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) gamma(3.0) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>
  // CHECK: dyrelu.attention %arg0 weights(%arg1, %arg2 : tensor<1x16xf32>, tensor<1xf32>) tau(%arg5 : f32) gamma(3.0) {note = "kept"} : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>{{$}}
  // GENERIC: <{gamma = 3.000000e+00 : f64, operandSegmentSizes = array<i32: 1, 1, 1, 1>}> {note = "kept"}
  %6 = dyrelu.attention %z weights(%wp, %bp : tensor<1x16xf32>, tensor<1xf32>) tau(%t : f32) gamma(3.0) {note = "kept"} : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>
  // CHECK: dyrelu.attention %arg0 weights(%arg1, %arg2 : tensor<1x16xf32>, tensor<1xf32>) tau(30.0) gamma(0.25) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>{{$}}
  %7 = dyrelu.attention %z weights(%wp, %bp : tensor<1x16xf32>, tensor<1xf32>) tau(30.0) gamma(0.25) : tensor<8x16x7x5xf32> -> tensor<8x7x5xf32>
  return
}

// CHECK-LABEL: func @attention_ranks_and_types
func.func @attention_ranks_and_types(%wf16: tensor<1x16xf16>, %z2f16: tensor<8x16xf16>, %wbf16: tensor<1x16xbf16>, %z2bf16: tensor<8x16xbf16>, %wf32: tensor<1x16xf32>, %z2f32: tensor<8x16xf32>, %wf64: tensor<1x16xf64>, %z2f64: tensor<8x16xf64>, %z3f16: tensor<8x16x9xf16>, %z3bf16: tensor<8x16x9xbf16>, %z3f32: tensor<8x16x9xf32>, %z3f64: tensor<8x16x9xf64>, %z4f16: tensor<8x16x3x4xf16>, %z4bf16: tensor<8x16x3x4xbf16>, %z4f32: tensor<8x16x3x4xf32>, %z4f64: tensor<8x16x3x4xf64>, %z5f16: tensor<8x16x2x3x4xf16>, %z5bf16: tensor<8x16x2x3x4xbf16>, %z5f32: tensor<8x16x2x3x4xf32>, %z5f64: tensor<8x16x2x3x4xf64>, %l2: tensor<8x16xf32>, %l3: tensor<8x9x16xf32>, %l4: tensor<8x3x4x16xf32>, %l5: tensor<8x2x3x4x16xf32>) {
  // CHECK: dyrelu.attention %arg1 weights(%arg0 : tensor<1x16xf16>) : tensor<8x16xf16> -> tensor<8xf32>{{$}}
  %0 = dyrelu.attention %z2f16 weights(%wf16 : tensor<1x16xf16>) : tensor<8x16xf16> -> tensor<8xf32>
  // CHECK: dyrelu.attention %arg3 weights(%arg2 : tensor<1x16xbf16>) : tensor<8x16xbf16> -> tensor<8xf32>{{$}}
  %1 = dyrelu.attention %z2bf16 weights(%wbf16 : tensor<1x16xbf16>) : tensor<8x16xbf16> -> tensor<8xf32>
  // CHECK: dyrelu.attention %arg5 weights(%arg4 : tensor<1x16xf32>) : tensor<8x16xf32> -> tensor<8xf32>{{$}}
  %2 = dyrelu.attention %z2f32 weights(%wf32 : tensor<1x16xf32>) : tensor<8x16xf32> -> tensor<8xf32>
  // CHECK: dyrelu.attention %arg7 weights(%arg6 : tensor<1x16xf64>) : tensor<8x16xf64> -> tensor<8xf64>{{$}}
  %3 = dyrelu.attention %z2f64 weights(%wf64 : tensor<1x16xf64>) : tensor<8x16xf64> -> tensor<8xf64>
  // CHECK: dyrelu.attention %arg8 weights(%arg0 : tensor<1x16xf16>) : tensor<8x16x9xf16> -> tensor<8x9xf32>{{$}}
  %4 = dyrelu.attention %z3f16 weights(%wf16 : tensor<1x16xf16>) : tensor<8x16x9xf16> -> tensor<8x9xf32>
  // CHECK: dyrelu.attention %arg9 weights(%arg2 : tensor<1x16xbf16>) : tensor<8x16x9xbf16> -> tensor<8x9xf32>{{$}}
  %5 = dyrelu.attention %z3bf16 weights(%wbf16 : tensor<1x16xbf16>) : tensor<8x16x9xbf16> -> tensor<8x9xf32>
  // CHECK: dyrelu.attention %arg10 weights(%arg4 : tensor<1x16xf32>) : tensor<8x16x9xf32> -> tensor<8x9xf32>{{$}}
  %6 = dyrelu.attention %z3f32 weights(%wf32 : tensor<1x16xf32>) : tensor<8x16x9xf32> -> tensor<8x9xf32>
  // CHECK: dyrelu.attention %arg11 weights(%arg6 : tensor<1x16xf64>) : tensor<8x16x9xf64> -> tensor<8x9xf64>{{$}}
  %7 = dyrelu.attention %z3f64 weights(%wf64 : tensor<1x16xf64>) : tensor<8x16x9xf64> -> tensor<8x9xf64>
  // CHECK: dyrelu.attention %arg12 weights(%arg0 : tensor<1x16xf16>) : tensor<8x16x3x4xf16> -> tensor<8x3x4xf32>{{$}}
  %8 = dyrelu.attention %z4f16 weights(%wf16 : tensor<1x16xf16>) : tensor<8x16x3x4xf16> -> tensor<8x3x4xf32>
  // CHECK: dyrelu.attention %arg13 weights(%arg2 : tensor<1x16xbf16>) : tensor<8x16x3x4xbf16> -> tensor<8x3x4xf32>{{$}}
  %9 = dyrelu.attention %z4bf16 weights(%wbf16 : tensor<1x16xbf16>) : tensor<8x16x3x4xbf16> -> tensor<8x3x4xf32>
  // CHECK: dyrelu.attention %arg14 weights(%arg4 : tensor<1x16xf32>) : tensor<8x16x3x4xf32> -> tensor<8x3x4xf32>{{$}}
  %10 = dyrelu.attention %z4f32 weights(%wf32 : tensor<1x16xf32>) : tensor<8x16x3x4xf32> -> tensor<8x3x4xf32>
  // CHECK: dyrelu.attention %arg15 weights(%arg6 : tensor<1x16xf64>) : tensor<8x16x3x4xf64> -> tensor<8x3x4xf64>{{$}}
  %11 = dyrelu.attention %z4f64 weights(%wf64 : tensor<1x16xf64>) : tensor<8x16x3x4xf64> -> tensor<8x3x4xf64>
  // CHECK: dyrelu.attention %arg16 weights(%arg0 : tensor<1x16xf16>) : tensor<8x16x2x3x4xf16> -> tensor<8x2x3x4xf32>{{$}}
  %12 = dyrelu.attention %z5f16 weights(%wf16 : tensor<1x16xf16>) : tensor<8x16x2x3x4xf16> -> tensor<8x2x3x4xf32>
  // CHECK: dyrelu.attention %arg17 weights(%arg2 : tensor<1x16xbf16>) : tensor<8x16x2x3x4xbf16> -> tensor<8x2x3x4xf32>{{$}}
  %13 = dyrelu.attention %z5bf16 weights(%wbf16 : tensor<1x16xbf16>) : tensor<8x16x2x3x4xbf16> -> tensor<8x2x3x4xf32>
  // CHECK: dyrelu.attention %arg18 weights(%arg4 : tensor<1x16xf32>) : tensor<8x16x2x3x4xf32> -> tensor<8x2x3x4xf32>{{$}}
  %14 = dyrelu.attention %z5f32 weights(%wf32 : tensor<1x16xf32>) : tensor<8x16x2x3x4xf32> -> tensor<8x2x3x4xf32>
  // CHECK: dyrelu.attention %arg19 weights(%arg6 : tensor<1x16xf64>) : tensor<8x16x2x3x4xf64> -> tensor<8x2x3x4xf64>{{$}}
  %15 = dyrelu.attention %z5f64 weights(%wf64 : tensor<1x16xf64>) : tensor<8x16x2x3x4xf64> -> tensor<8x2x3x4xf64>
  // CHECK: dyrelu.attention %arg20 weights(%arg4 : tensor<1x16xf32>) channels_last : tensor<8x16xf32> -> tensor<8xf32>{{$}}
  %16 = dyrelu.attention %l2 weights(%wf32 : tensor<1x16xf32>) channels_last : tensor<8x16xf32> -> tensor<8xf32>
  // CHECK: dyrelu.attention %arg21 weights(%arg4 : tensor<1x16xf32>) channels_last : tensor<8x9x16xf32> -> tensor<8x9xf32>{{$}}
  %17 = dyrelu.attention %l3 weights(%wf32 : tensor<1x16xf32>) channels_last : tensor<8x9x16xf32> -> tensor<8x9xf32>
  // CHECK: dyrelu.attention %arg22 weights(%arg4 : tensor<1x16xf32>) channels_last : tensor<8x3x4x16xf32> -> tensor<8x3x4xf32>{{$}}
  %18 = dyrelu.attention %l4 weights(%wf32 : tensor<1x16xf32>) channels_last : tensor<8x3x4x16xf32> -> tensor<8x3x4xf32>
  // CHECK: dyrelu.attention %arg23 weights(%arg4 : tensor<1x16xf32>) channels_last : tensor<8x2x3x4x16xf32> -> tensor<8x2x3x4xf32>{{$}}
  %19 = dyrelu.attention %l5 weights(%wf32 : tensor<1x16xf32>) channels_last : tensor<8x2x3x4x16xf32> -> tensor<8x2x3x4xf32>
  return
}

// CHECK-LABEL: func @attention_sizes
func.func @attention_sizes(%z: tensor<?x?x?xf32>, %wp: tensor<?x?xf32>, %bp: tensor<?xf32>, %e: tensor<0x1x0xf32>, %we: tensor<1x1xf32>, %f: tensor<2x0x3xf32>, %wf: tensor<1x0xf32>) {
  // CHECK: dyrelu.attention %arg0 weights(%arg1, %arg2 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xf32> -> tensor<?x?xf32>{{$}}
  %0 = dyrelu.attention %z weights(%wp, %bp : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xf32> -> tensor<?x?xf32>
  // CHECK: dyrelu.attention %arg0 weights(%arg1 : tensor<?x?xf32>) : tensor<?x?x?xf32> -> tensor<8x7xf32>{{$}}
  %1 = dyrelu.attention %z weights(%wp : tensor<?x?xf32>) : tensor<?x?x?xf32> -> tensor<8x7xf32>
  // CHECK: dyrelu.attention %arg3 weights(%arg4 : tensor<1x1xf32>) : tensor<0x1x0xf32> -> tensor<0x0xf32>{{$}}
  %2 = dyrelu.attention %e weights(%we : tensor<1x1xf32>) : tensor<0x1x0xf32> -> tensor<0x0xf32>
  // CHECK: dyrelu.attention %arg5 weights(%arg6 : tensor<1x0xf32>) : tensor<2x0x3xf32> -> tensor<2x3xf32>{{$}}
  %3 = dyrelu.attention %f weights(%wf : tensor<1x0xf32>) : tensor<2x0x3xf32> -> tensor<2x3xf32>
  return
}
