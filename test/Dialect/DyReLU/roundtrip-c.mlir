// RUN: dyrelu-opt %s | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --emit-bytecode | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// One layer or two, each with a bias and without; the default of hyper is not
// printed.
// CHECK-LABEL: func @c_layers
func.func @c_layers(%x: tensor<8x16x7x7xf32>, %w1: tensor<2x16xf32>, %b1: tensor<2xf32>, %w2: tensor<64x2xf32>, %b2: tensor<64xf32>, %v2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) {
  // CHECK: dyrelu.c %arg0 fc2(%arg5 : tensor<64x16xf32>) attention(%arg6 : tensor<1x16xf32>) : tensor<8x16x7x7xf32>{{$}}
  // GENERIC-LABEL: sym_name = "c_layers"
  // GENERIC: <{hyper = #dyrelu.hyper<>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 1, 0, 0>}>
  %0 = dyrelu.c %x fc2(%v2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc2(%arg5 : tensor<64x16xf32>) attention(%arg6 : tensor<1x16xf32>) : tensor<8x16x7x7xf32>{{$}}
  %1 = dyrelu.c %x fc2(%v2 : tensor<64x16xf32>) hyper<> attention(%wp : tensor<1x16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc2(%arg5, %arg4 : tensor<64x16xf32>, tensor<64xf32>) attention(%arg6 : tensor<1x16xf32>) : tensor<8x16x7x7xf32>{{$}}
  %2 = dyrelu.c %x fc2(%v2, %b2 : tensor<64x16xf32>, tensor<64xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc1(%arg1 : tensor<2x16xf32>) fc2(%arg3 : tensor<64x2xf32>) attention(%arg6 : tensor<1x16xf32>) : tensor<8x16x7x7xf32>{{$}}
  %3 = dyrelu.c %x fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<64x2xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc1(%arg1, %arg2 : tensor<2x16xf32>, tensor<2xf32>) fc2(%arg3 : tensor<64x2xf32>) attention(%arg6 : tensor<1x16xf32>) : tensor<8x16x7x7xf32>{{$}}
  %4 = dyrelu.c %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>) fc2(%w2 : tensor<64x2xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc1(%arg1 : tensor<2x16xf32>) fc2(%arg3, %arg4 : tensor<64x2xf32>, tensor<64xf32>) attention(%arg6 : tensor<1x16xf32>) : tensor<8x16x7x7xf32>{{$}}
  %5 = dyrelu.c %x fc1(%w1 : tensor<2x16xf32>) fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc1(%arg1, %arg2 : tensor<2x16xf32>, tensor<2xf32>) fc2(%arg3, %arg4 : tensor<64x2xf32>, tensor<64xf32>) attention(%arg6 : tensor<1x16xf32>) : tensor<8x16x7x7xf32>{{$}}
  // GENERIC: operandSegmentSizes = array<i32: 1, 0, 1, 1, 1, 1, 1, 0, 0>
  %6 = dyrelu.c %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc2(%arg5 : tensor<64x16xf32>) hyper<norm = hard_sigmoid, hidden = silu, order = channel_major, alpha = [0.5, 0.25]> attention(%arg6 : tensor<1x16xf32>) : tensor<8x16x7x7xf32>{{$}}
  %7 = dyrelu.c %x fc2(%v2 : tensor<64x16xf32>) hyper<norm = hard_sigmoid, hidden = silu, order = channel_major, alpha = [0.5, 0.25]> attention(%wp : tensor<1x16xf32>) : tensor<8x16x7x7xf32>
  return
}

// A bias, a temperature that is a number or an operand, a limit: present and not.
// CHECK-LABEL: func @c_attention
func.func @c_attention(%x: tensor<8x16x7x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %bp: tensor<1xf32>, %t: f32) {
  // CHECK: dyrelu.c %arg0 fc2(%arg1 : tensor<64x16xf32>) attention(%arg2, %arg3 : tensor<1x16xf32>, tensor<1xf32>) : tensor<8x16x7x7xf32>{{$}}
  // GENERIC-LABEL: sym_name = "c_attention"
  // GENERIC: operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 1, 1, 0>
  %0 = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp, %bp : tensor<1x16xf32>, tensor<1xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc2(%arg1 : tensor<64x16xf32>) attention(%arg2 : tensor<1x16xf32>) tau(10.0) : tensor<8x16x7x7xf32>{{$}}
  // GENERIC: operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 1, 0, 0>, tau = 1.000000e+01 : f64
  %1 = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(10.0) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc2(%arg1 : tensor<64x16xf32>) attention(%arg2 : tensor<1x16xf32>) tau(10.0) : tensor<8x16x7x7xf32>{{$}}
  %2 = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(10) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc2(%arg1 : tensor<64x16xf32>) attention(%arg2 : tensor<1x16xf32>) tau(%arg4 : f32) : tensor<8x16x7x7xf32>{{$}}
  // GENERIC: operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0, 1, 0, 1>
  %3 = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) tau(%t : f32) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc2(%arg1 : tensor<64x16xf32>) attention(%arg2 : tensor<1x16xf32>) gamma(16.5) : tensor<8x16x7x7xf32>{{$}}
  // GENERIC: <{gamma = 1.650000e+01 : f64,
  %4 = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) gamma(16.5) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc2(%arg1 : tensor<64x16xf32>) attention(%arg2, %arg3 : tensor<1x16xf32>, tensor<1xf32>) tau(0.1) gamma(1.0e-30) : tensor<8x16x7x7xf32>{{$}}
  %5 = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp, %bp : tensor<1x16xf32>, tensor<1xf32>) tau(0.1) gamma(1.0e-30) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.c %arg0 fc2(%arg1 : tensor<64x16xf32>) attention(%arg2, %arg3 : tensor<1x16xf32>, tensor<1xf32>) tau(%arg4 : f32) gamma(49.0) : tensor<8x16x7x7xf32>{{$}}
  %6 = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp, %bp : tensor<1x16xf32>, tensor<1xf32>) tau(%t : f32) gamma(49.0) : tensor<8x16x7x7xf32>
  return
}

// CHECK-LABEL: func @c_everything
func.func @c_everything(%x: tensor<8x7x7x16xf16>, %z: tensor<8x7x7x24xf32>, %w1: tensor<2x24xf32>, %b1: tensor<2xf32>, %w2: tensor<48x2xf16>, %b2: tensor<48xf16>, %wp: tensor<1x24xf16>, %bp: tensor<1xf32>, %t: f32) {
  // CHECK: dyrelu.c %arg0 context(%arg1 : tensor<8x7x7x24xf32>) fc1(%arg2, %arg3 : tensor<2x24xf32>, tensor<2xf32>) fc2(%arg4, %arg5 : tensor<48x2xf16>, tensor<48xf16>) hyper<k = 3, intercepts = false> attention(%arg6, %arg7 : tensor<1x24xf16>, tensor<1xf32>) tau(%arg8 : f32) gamma(2.0) channels_last {note = "kept"} : tensor<8x7x7x16xf16>{{$}}
  // GENERIC-LABEL: sym_name = "c_everything"
  // GENERIC: <{channels_last, gamma = 2.000000e+00 : f64, hyper = #dyrelu.hyper<k = 3, intercepts = false>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1, 1, 1, 1>}> {note = "kept"}
  %0 = dyrelu.c %x context(%z : tensor<8x7x7x24xf32>) fc1(%w1, %b1 : tensor<2x24xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<48x2xf16>, tensor<48xf16>) hyper<k = 3, intercepts = false> attention(%wp, %bp : tensor<1x24xf16>, tensor<1xf32>) tau(%t : f32) gamma(2.0) channels_last {note = "kept"} : tensor<8x7x7x16xf16>
  return
}

// CHECK-LABEL: func @c_ranks
func.func @c_ranks(%w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>, %x2: tensor<8x16xf32>, %x3: tensor<8x16x9xf32>, %x4: tensor<8x16x3x4xf32>, %x5: tensor<8x16x2x3x4xf32>, %l2: tensor<8x16xf32>, %l3: tensor<8x9x16xf32>, %l4: tensor<8x3x4x16xf32>, %l5: tensor<8x2x3x4x16xf32>) {
  // CHECK: dyrelu.c %arg2 fc2(%arg0 : tensor<64x16xf32>) attention(%arg1 : tensor<1x16xf32>) : tensor<8x16xf32>{{$}}
  %0 = dyrelu.c %x2 fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16xf32>
  // CHECK: dyrelu.c %arg3 fc2(%arg0 : tensor<64x16xf32>) attention(%arg1 : tensor<1x16xf32>) : tensor<8x16x9xf32>{{$}}
  %1 = dyrelu.c %x3 fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x9xf32>
  // CHECK: dyrelu.c %arg4 fc2(%arg0 : tensor<64x16xf32>) attention(%arg1 : tensor<1x16xf32>) : tensor<8x16x3x4xf32>{{$}}
  %2 = dyrelu.c %x4 fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x3x4xf32>
  // CHECK: dyrelu.c %arg5 fc2(%arg0 : tensor<64x16xf32>) attention(%arg1 : tensor<1x16xf32>) : tensor<8x16x2x3x4xf32>{{$}}
  %3 = dyrelu.c %x5 fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x2x3x4xf32>
  // CHECK: dyrelu.c %arg6 fc2(%arg0 : tensor<64x16xf32>) attention(%arg1 : tensor<1x16xf32>) channels_last : tensor<8x16xf32>{{$}}
  %4 = dyrelu.c %l2 fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) channels_last : tensor<8x16xf32>
  // CHECK: dyrelu.c %arg7 fc2(%arg0 : tensor<64x16xf32>) attention(%arg1 : tensor<1x16xf32>) channels_last : tensor<8x9x16xf32>{{$}}
  %5 = dyrelu.c %l3 fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) channels_last : tensor<8x9x16xf32>
  // CHECK: dyrelu.c %arg8 fc2(%arg0 : tensor<64x16xf32>) attention(%arg1 : tensor<1x16xf32>) channels_last : tensor<8x3x4x16xf32>{{$}}
  %6 = dyrelu.c %l4 fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) channels_last : tensor<8x3x4x16xf32>
  // CHECK: dyrelu.c %arg9 fc2(%arg0 : tensor<64x16xf32>) attention(%arg1 : tensor<1x16xf32>) channels_last : tensor<8x2x3x4x16xf32>{{$}}
  %7 = dyrelu.c %l5 fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) channels_last : tensor<8x2x3x4x16xf32>
  return
}

// Weights of either type, the temperature in acc(T).
// CHECK-LABEL: func @c_types
func.func @c_types(%xf16: tensor<2x4x3xf16>, %wf16: tensor<16x4xf16>, %pf16: tensor<1x4xf32>, %qf16: tensor<1x4xf16>, %tf16: f32, %xbf16: tensor<2x4x3xbf16>, %wbf16: tensor<16x4xbf16>, %pbf16: tensor<1x4xf32>, %qbf16: tensor<1x4xbf16>, %tbf16: f32, %xf32: tensor<2x4x3xf32>, %wf32: tensor<16x4xf32>, %pf32: tensor<1x4xf32>, %qf32: tensor<1x4xf32>, %tf32: f32, %xf64: tensor<2x4x3xf64>, %wf64: tensor<16x4xf64>, %pf64: tensor<1x4xf64>, %qf64: tensor<1x4xf64>, %tf64: f64) {
  // CHECK: dyrelu.c %arg0 fc2(%arg1 : tensor<16x4xf16>) attention(%arg2 : tensor<1x4xf32>) tau(%arg4 : f32) : tensor<2x4x3xf16>{{$}}
  %0 = dyrelu.c %xf16 fc2(%wf16 : tensor<16x4xf16>) attention(%pf16 : tensor<1x4xf32>) tau(%tf16 : f32) : tensor<2x4x3xf16>
  // CHECK: dyrelu.c %arg0 fc2(%arg1 : tensor<16x4xf16>) attention(%arg3 : tensor<1x4xf16>) : tensor<2x4x3xf16>{{$}}
  %1 = dyrelu.c %xf16 fc2(%wf16 : tensor<16x4xf16>) attention(%qf16 : tensor<1x4xf16>) : tensor<2x4x3xf16>
  // CHECK: dyrelu.c %arg5 fc2(%arg6 : tensor<16x4xbf16>) attention(%arg7 : tensor<1x4xf32>) tau(%arg9 : f32) : tensor<2x4x3xbf16>{{$}}
  %2 = dyrelu.c %xbf16 fc2(%wbf16 : tensor<16x4xbf16>) attention(%pbf16 : tensor<1x4xf32>) tau(%tbf16 : f32) : tensor<2x4x3xbf16>
  // CHECK: dyrelu.c %arg5 fc2(%arg6 : tensor<16x4xbf16>) attention(%arg8 : tensor<1x4xbf16>) : tensor<2x4x3xbf16>{{$}}
  %3 = dyrelu.c %xbf16 fc2(%wbf16 : tensor<16x4xbf16>) attention(%qbf16 : tensor<1x4xbf16>) : tensor<2x4x3xbf16>
  // CHECK: dyrelu.c %arg10 fc2(%arg11 : tensor<16x4xf32>) attention(%arg12 : tensor<1x4xf32>) tau(%arg14 : f32) : tensor<2x4x3xf32>{{$}}
  %4 = dyrelu.c %xf32 fc2(%wf32 : tensor<16x4xf32>) attention(%pf32 : tensor<1x4xf32>) tau(%tf32 : f32) : tensor<2x4x3xf32>
  // CHECK: dyrelu.c %arg10 fc2(%arg11 : tensor<16x4xf32>) attention(%arg13 : tensor<1x4xf32>) : tensor<2x4x3xf32>{{$}}
  %5 = dyrelu.c %xf32 fc2(%wf32 : tensor<16x4xf32>) attention(%qf32 : tensor<1x4xf32>) : tensor<2x4x3xf32>
  // CHECK: dyrelu.c %arg15 fc2(%arg16 : tensor<16x4xf64>) attention(%arg17 : tensor<1x4xf64>) tau(%arg19 : f64) : tensor<2x4x3xf64>{{$}}
  %6 = dyrelu.c %xf64 fc2(%wf64 : tensor<16x4xf64>) attention(%pf64 : tensor<1x4xf64>) tau(%tf64 : f64) : tensor<2x4x3xf64>
  // CHECK: dyrelu.c %arg15 fc2(%arg16 : tensor<16x4xf64>) attention(%arg18 : tensor<1x4xf64>) : tensor<2x4x3xf64>{{$}}
  %7 = dyrelu.c %xf64 fc2(%wf64 : tensor<16x4xf64>) attention(%qf64 : tensor<1x4xf64>) : tensor<2x4x3xf64>
  return
}

// CHECK-LABEL: func @c_sizes
func.func @c_sizes(%x: tensor<?x?x?xf32>, %z: tensor<?x?x?xf32>, %s: tensor<8x16x7xf32>, %w1: tensor<?x?xf32>, %b1: tensor<?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>, %wp: tensor<?x?xf32>, %bp: tensor<?xf32>, %e: tensor<0x1x0xf32>, %we: tensor<4x1xf32>, %pe: tensor<1x1xf32>, %f: tensor<2x0x3xf32>, %wf: tensor<0x0xf32>, %pf: tensor<1x0xf32>) {
  // CHECK: dyrelu.c %arg0 context(%arg1 : tensor<?x?x?xf32>) fc1(%arg3, %arg4 : tensor<?x?xf32>, tensor<?xf32>) fc2(%arg5, %arg6 : tensor<?x?xf32>, tensor<?xf32>) attention(%arg7, %arg8 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xf32>{{$}}
  %0 = dyrelu.c %x context(%z : tensor<?x?x?xf32>) fc1(%w1, %b1 : tensor<?x?xf32>, tensor<?xf32>) fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) attention(%wp, %bp : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xf32>
  // CHECK: dyrelu.c %arg2 context(%arg1 : tensor<?x?x?xf32>) fc1(%arg3, %arg4 : tensor<?x?xf32>, tensor<?xf32>) fc2(%arg5, %arg6 : tensor<?x?xf32>, tensor<?xf32>) attention(%arg7, %arg8 : tensor<?x?xf32>, tensor<?xf32>) : tensor<8x16x7xf32>{{$}}
  %1 = dyrelu.c %s context(%z : tensor<?x?x?xf32>) fc1(%w1, %b1 : tensor<?x?xf32>, tensor<?xf32>) fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) attention(%wp, %bp : tensor<?x?xf32>, tensor<?xf32>) : tensor<8x16x7xf32>
  // CHECK: dyrelu.c %arg9 fc2(%arg10 : tensor<4x1xf32>) attention(%arg11 : tensor<1x1xf32>) : tensor<0x1x0xf32>{{$}}
  %2 = dyrelu.c %e fc2(%we : tensor<4x1xf32>) attention(%pe : tensor<1x1xf32>) : tensor<0x1x0xf32>
  // CHECK: dyrelu.c %arg12 fc2(%arg13 : tensor<0x0xf32>) attention(%arg14 : tensor<1x0xf32>) : tensor<2x0x3xf32>{{$}}
  %3 = dyrelu.c %f fc2(%wf : tensor<0x0xf32>) attention(%pf : tensor<1x0xf32>) : tensor<2x0x3xf32>
  return
}
