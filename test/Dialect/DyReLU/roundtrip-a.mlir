// RUN: dyrelu-opt %s | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --emit-bytecode | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// One layer or two, each with a bias and without; the default of hyper is not
// printed.
// CHECK-LABEL: func @a_layers
func.func @a_layers(%x: tensor<8x16x7x7xf32>, %w1: tensor<2x16xf32>, %b1: tensor<2xf32>, %w2: tensor<4x2xf32>, %b2: tensor<4xf32>, %v2: tensor<4x16xf32>) {
  // CHECK: dyrelu.a %arg0 fc2(%arg5 : tensor<4x16xf32>) : tensor<8x16x7x7xf32>{{$}}
  // GENERIC-LABEL: sym_name = "a_layers"
  // GENERIC: <{hyper = #dyrelu.hyper<>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>}>
  %0 = dyrelu.a %x fc2(%v2 : tensor<4x16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.a %arg0 fc2(%arg5 : tensor<4x16xf32>) : tensor<8x16x7x7xf32>{{$}}
  %1 = dyrelu.a %x fc2(%v2 : tensor<4x16xf32>) hyper<> : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.a %arg0 fc2(%arg5, %arg4 : tensor<4x16xf32>, tensor<4xf32>) : tensor<8x16x7x7xf32>{{$}}
  %2 = dyrelu.a %x fc2(%v2, %b2 : tensor<4x16xf32>, tensor<4xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.a %arg0 fc1(%arg1 : tensor<2x16xf32>) fc2(%arg3 : tensor<4x2xf32>) : tensor<8x16x7x7xf32>{{$}}
  %3 = dyrelu.a %x fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<4x2xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.a %arg0 fc1(%arg1, %arg2 : tensor<2x16xf32>, tensor<2xf32>) fc2(%arg3 : tensor<4x2xf32>) : tensor<8x16x7x7xf32>{{$}}
  %4 = dyrelu.a %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>) fc2(%w2 : tensor<4x2xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.a %arg0 fc1(%arg1 : tensor<2x16xf32>) fc2(%arg3, %arg4 : tensor<4x2xf32>, tensor<4xf32>) : tensor<8x16x7x7xf32>{{$}}
  %5 = dyrelu.a %x fc1(%w1 : tensor<2x16xf32>) fc2(%w2, %b2 : tensor<4x2xf32>, tensor<4xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.a %arg0 fc1(%arg1, %arg2 : tensor<2x16xf32>, tensor<2xf32>) fc2(%arg3, %arg4 : tensor<4x2xf32>, tensor<4xf32>) : tensor<8x16x7x7xf32>{{$}}
  // GENERIC: operandSegmentSizes = array<i32: 1, 0, 1, 1, 1, 1>
  %6 = dyrelu.a %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<4x2xf32>, tensor<4xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.a %arg0 fc2(%arg5 : tensor<4x16xf32>) hyper<norm = hard_sigmoid, hidden = silu, order = channel_major, alpha = [0.5, 0.25]> : tensor<8x16x7x7xf32>{{$}}
  %7 = dyrelu.a %x fc2(%v2 : tensor<4x16xf32>) hyper<norm = hard_sigmoid, hidden = silu, order = channel_major, alpha = [0.5, 0.25]> : tensor<8x16x7x7xf32>
  return
}

// CHECK-LABEL: func @a_context
func.func @a_context(%x: tensor<8x16x7xf16>, %z: tensor<8x24xf16>, %z3: tensor<8x24x5xf32>, %w2: tensor<4x24xf32>, %h2: tensor<4x24xf16>) {
  // CHECK: dyrelu.a %arg0 context(%arg1 : tensor<8x24xf16>) fc2(%arg3 : tensor<4x24xf32>) : tensor<8x16x7xf16>{{$}}
  // GENERIC-LABEL: sym_name = "a_context"
  // GENERIC: array<i32: 1, 1, 0, 0, 1, 0>
  %0 = dyrelu.a %x context(%z : tensor<8x24xf16>) fc2(%w2 : tensor<4x24xf32>) : tensor<8x16x7xf16>
  // CHECK: dyrelu.a %arg0 context(%arg2 : tensor<8x24x5xf32>) fc2(%arg4 : tensor<4x24xf16>) : tensor<8x16x7xf16>{{$}}
  %1 = dyrelu.a %x context(%z3 : tensor<8x24x5xf32>) fc2(%h2 : tensor<4x24xf16>) : tensor<8x16x7xf16>
  return
}

// CHECK-LABEL: func @a_everything
func.func @a_everything(%x: tensor<8x7x7x16xf32>, %z: tensor<8x5x24xf32>, %w1: tensor<2x24xf32>, %b1: tensor<2xf32>, %w2: tensor<3x2xf32>, %b2: tensor<3xf32>) {
  // CHECK: dyrelu.a %arg0 context(%arg1 : tensor<8x5x24xf32>) fc1(%arg2, %arg3 : tensor<2x24xf32>, tensor<2xf32>) fc2(%arg4, %arg5 : tensor<3x2xf32>, tensor<3xf32>) hyper<k = 3, intercepts = false> channels_last {note = "kept"} : tensor<8x7x7x16xf32>{{$}}
  // GENERIC-LABEL: sym_name = "a_everything"
  // GENERIC: <{channels_last, hyper = #dyrelu.hyper<k = 3, intercepts = false>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>}> {note = "kept"}
  %0 = dyrelu.a %x context(%z : tensor<8x5x24xf32>) fc1(%w1, %b1 : tensor<2x24xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<3x2xf32>, tensor<3xf32>) hyper<k = 3, intercepts = false> channels_last {note = "kept"} : tensor<8x7x7x16xf32>
  return
}

// CHECK-LABEL: func @a_ranks
func.func @a_ranks(%w2: tensor<4x16xf32>, %x2: tensor<8x16xf32>, %x3: tensor<8x16x9xf32>, %x4: tensor<8x16x3x4xf32>, %x5: tensor<8x16x2x3x4xf32>, %l2: tensor<8x16xf32>, %l3: tensor<8x9x16xf32>, %l4: tensor<8x3x4x16xf32>, %l5: tensor<8x2x3x4x16xf32>) {
  // CHECK: dyrelu.a %arg1 fc2(%arg0 : tensor<4x16xf32>) : tensor<8x16xf32>{{$}}
  %0 = dyrelu.a %x2 fc2(%w2 : tensor<4x16xf32>) : tensor<8x16xf32>
  // CHECK: dyrelu.a %arg2 fc2(%arg0 : tensor<4x16xf32>) : tensor<8x16x9xf32>{{$}}
  %1 = dyrelu.a %x3 fc2(%w2 : tensor<4x16xf32>) : tensor<8x16x9xf32>
  // CHECK: dyrelu.a %arg3 fc2(%arg0 : tensor<4x16xf32>) : tensor<8x16x3x4xf32>{{$}}
  %2 = dyrelu.a %x4 fc2(%w2 : tensor<4x16xf32>) : tensor<8x16x3x4xf32>
  // CHECK: dyrelu.a %arg4 fc2(%arg0 : tensor<4x16xf32>) : tensor<8x16x2x3x4xf32>{{$}}
  %3 = dyrelu.a %x5 fc2(%w2 : tensor<4x16xf32>) : tensor<8x16x2x3x4xf32>
  // CHECK: dyrelu.a %arg5 fc2(%arg0 : tensor<4x16xf32>) channels_last : tensor<8x16xf32>{{$}}
  %4 = dyrelu.a %l2 fc2(%w2 : tensor<4x16xf32>) channels_last : tensor<8x16xf32>
  // CHECK: dyrelu.a %arg6 fc2(%arg0 : tensor<4x16xf32>) channels_last : tensor<8x9x16xf32>{{$}}
  %5 = dyrelu.a %l3 fc2(%w2 : tensor<4x16xf32>) channels_last : tensor<8x9x16xf32>
  // CHECK: dyrelu.a %arg7 fc2(%arg0 : tensor<4x16xf32>) channels_last : tensor<8x3x4x16xf32>{{$}}
  %6 = dyrelu.a %l4 fc2(%w2 : tensor<4x16xf32>) channels_last : tensor<8x3x4x16xf32>
  // CHECK: dyrelu.a %arg8 fc2(%arg0 : tensor<4x16xf32>) channels_last : tensor<8x2x3x4x16xf32>{{$}}
  %7 = dyrelu.a %l5 fc2(%w2 : tensor<4x16xf32>) channels_last : tensor<8x2x3x4x16xf32>
  return
}

// CHECK-LABEL: func @a_types
func.func @a_types(%xf16: tensor<2x4x3xf16>, %wf16: tensor<4x4xf16>, %vf16: tensor<4x4xf32>, %xbf16: tensor<2x4x3xbf16>, %wbf16: tensor<4x4xbf16>, %vbf16: tensor<4x4xf32>, %xf32: tensor<2x4x3xf32>, %wf32: tensor<4x4xf32>, %vf32: tensor<4x4xf32>, %xf64: tensor<2x4x3xf64>, %wf64: tensor<4x4xf64>, %vf64: tensor<4x4xf64>) {
  // CHECK: dyrelu.a %arg0 fc2(%arg1 : tensor<4x4xf16>) : tensor<2x4x3xf16>{{$}}
  %0 = dyrelu.a %xf16 fc2(%wf16 : tensor<4x4xf16>) : tensor<2x4x3xf16>
  // CHECK: dyrelu.a %arg0 fc2(%arg2 : tensor<4x4xf32>) : tensor<2x4x3xf16>{{$}}
  %1 = dyrelu.a %xf16 fc2(%vf16 : tensor<4x4xf32>) : tensor<2x4x3xf16>
  // CHECK: dyrelu.a %arg3 fc2(%arg4 : tensor<4x4xbf16>) : tensor<2x4x3xbf16>{{$}}
  %2 = dyrelu.a %xbf16 fc2(%wbf16 : tensor<4x4xbf16>) : tensor<2x4x3xbf16>
  // CHECK: dyrelu.a %arg3 fc2(%arg5 : tensor<4x4xf32>) : tensor<2x4x3xbf16>{{$}}
  %3 = dyrelu.a %xbf16 fc2(%vbf16 : tensor<4x4xf32>) : tensor<2x4x3xbf16>
  // CHECK: dyrelu.a %arg6 fc2(%arg7 : tensor<4x4xf32>) : tensor<2x4x3xf32>{{$}}
  %4 = dyrelu.a %xf32 fc2(%wf32 : tensor<4x4xf32>) : tensor<2x4x3xf32>
  // CHECK: dyrelu.a %arg9 fc2(%arg10 : tensor<4x4xf64>) : tensor<2x4x3xf64>{{$}}
  %5 = dyrelu.a %xf64 fc2(%wf64 : tensor<4x4xf64>) : tensor<2x4x3xf64>
  return
}

// Any size may be dynamic, 0 or 1.
// CHECK-LABEL: func @a_sizes
func.func @a_sizes(%x: tensor<?x?x?xf32>, %z: tensor<?x?xf32>, %w1: tensor<?x?xf32>, %b1: tensor<?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>, %e: tensor<0x1x0xf32>, %we: tensor<4x1xf32>, %f: tensor<2x0x3xf32>, %wf: tensor<4x0xf32>) {
  // CHECK: dyrelu.a %arg0 context(%arg1 : tensor<?x?xf32>) fc1(%arg2, %arg3 : tensor<?x?xf32>, tensor<?xf32>) fc2(%arg4, %arg5 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xf32>{{$}}
  %0 = dyrelu.a %x context(%z : tensor<?x?xf32>) fc1(%w1, %b1 : tensor<?x?xf32>, tensor<?xf32>) fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xf32>
  // CHECK: dyrelu.a %arg6 fc2(%arg7 : tensor<4x1xf32>) : tensor<0x1x0xf32>{{$}}
  %1 = dyrelu.a %e fc2(%we : tensor<4x1xf32>) : tensor<0x1x0xf32>
  // CHECK: dyrelu.a %arg8 fc2(%arg9 : tensor<4x0xf32>) : tensor<2x0x3xf32>{{$}}
  %2 = dyrelu.a %f fc2(%wf : tensor<4x0xf32>) : tensor<2x0x3xf32>
  return
}
