// RUN: dyrelu-opt %s | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --emit-bytecode | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// CHECK-LABEL: func @aprelu_layers
func.func @aprelu_layers(%x: tensor<8x16x7x7xf32>, %w1: tensor<2x32xf32>, %b1: tensor<2xf32>, %w2: tensor<16x2xf32>, %b2: tensor<16xf32>, %v2: tensor<16x32xf32>, %s2: tensor<1x32xf32>, %sb: tensor<1xf32>) {
  // CHECK: dyrelu.aprelu %arg0 fc2(%arg5 : tensor<16x32xf32>) : tensor<8x16x7x7xf32>{{$}}
  // GENERIC-LABEL: sym_name = "aprelu_layers"
  // GENERIC: <{halves = #dyrelu<halves(negative_first)>, operandSegmentSizes = array<i32: 1, 0, 0, 1, 0>}>
  %0 = dyrelu.aprelu %x fc2(%v2 : tensor<16x32xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.aprelu %arg0 fc2(%arg5, %arg4 : tensor<16x32xf32>, tensor<16xf32>) : tensor<8x16x7x7xf32>{{$}}
  %1 = dyrelu.aprelu %x fc2(%v2, %b2 : tensor<16x32xf32>, tensor<16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.aprelu %arg0 fc1(%arg1 : tensor<2x32xf32>) fc2(%arg3 : tensor<16x2xf32>) : tensor<8x16x7x7xf32>{{$}}
  %2 = dyrelu.aprelu %x fc1(%w1 : tensor<2x32xf32>) fc2(%w2 : tensor<16x2xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.aprelu %arg0 fc1(%arg1, %arg2 : tensor<2x32xf32>, tensor<2xf32>) fc2(%arg3 : tensor<16x2xf32>) : tensor<8x16x7x7xf32>{{$}}
  %3 = dyrelu.aprelu %x fc1(%w1, %b1 : tensor<2x32xf32>, tensor<2xf32>) fc2(%w2 : tensor<16x2xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.aprelu %arg0 fc1(%arg1 : tensor<2x32xf32>) fc2(%arg3, %arg4 : tensor<16x2xf32>, tensor<16xf32>) : tensor<8x16x7x7xf32>{{$}}
  %4 = dyrelu.aprelu %x fc1(%w1 : tensor<2x32xf32>) fc2(%w2, %b2 : tensor<16x2xf32>, tensor<16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.aprelu %arg0 fc1(%arg1, %arg2 : tensor<2x32xf32>, tensor<2xf32>) fc2(%arg3, %arg4 : tensor<16x2xf32>, tensor<16xf32>) : tensor<8x16x7x7xf32>{{$}}
  // GENERIC: operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>
  %5 = dyrelu.aprelu %x fc1(%w1, %b1 : tensor<2x32xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<16x2xf32>, tensor<16xf32>) : tensor<8x16x7x7xf32>
  return
}

// The default of halves is not printed, whether it was written or not.
// CHECK-LABEL: func @aprelu_options
func.func @aprelu_options(%x: tensor<8x16x7x7xf32>, %w1: tensor<2x32xf32>, %b1: tensor<2xf32>, %w2: tensor<16x2xf32>, %b2: tensor<16xf32>, %v2: tensor<16x32xf32>, %s2: tensor<1x32xf32>, %sb: tensor<1xf32>) {
  // CHECK: dyrelu.aprelu %arg0 fc2(%arg5 : tensor<16x32xf32>) : tensor<8x16x7x7xf32>{{$}}
  %0 = dyrelu.aprelu %x fc2(%v2 : tensor<16x32xf32>) halves(negative_first) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.aprelu %arg0 fc2(%arg5 : tensor<16x32xf32>) halves(positive_first) : tensor<8x16x7x7xf32>{{$}}
  %1 = dyrelu.aprelu %x fc2(%v2 : tensor<16x32xf32>) halves(positive_first) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.aprelu %arg0 fc2(%arg6 : tensor<1x32xf32>) channel_shared : tensor<8x16x7x7xf32>{{$}}
  %2 = dyrelu.aprelu %x fc2(%s2 : tensor<1x32xf32>) channel_shared : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.aprelu %arg0 fc2(%arg6, %arg7 : tensor<1x32xf32>, tensor<1xf32>) halves(positive_first) channel_shared {note = "kept"} : tensor<8x16x7x7xf32>{{$}}
  // GENERIC-LABEL: sym_name = "aprelu_options"
  // GENERIC: <{channel_shared, halves = #dyrelu<halves(positive_first)>, operandSegmentSizes = array<i32: 1, 0, 0, 1, 1>}> {note = "kept"}
  %3 = dyrelu.aprelu %x fc2(%s2, %sb : tensor<1x32xf32>, tensor<1xf32>) halves(positive_first) channel_shared {note = "kept"} : tensor<8x16x7x7xf32>
  return
}

// CHECK-LABEL: func @aprelu_ranks
func.func @aprelu_ranks(%w2: tensor<16x32xf32>, %x2: tensor<8x16xf32>, %x3: tensor<8x16x9xf32>, %x4: tensor<8x16x3x4xf32>, %x5: tensor<8x16x2x3x4xf32>, %l2: tensor<8x16xf32>, %l3: tensor<8x9x16xf32>, %l4: tensor<8x3x4x16xf32>, %l5: tensor<8x2x3x4x16xf32>) {
  // CHECK: dyrelu.aprelu %arg1 fc2(%arg0 : tensor<16x32xf32>) : tensor<8x16xf32>{{$}}
  %0 = dyrelu.aprelu %x2 fc2(%w2 : tensor<16x32xf32>) : tensor<8x16xf32>
  // CHECK: dyrelu.aprelu %arg2 fc2(%arg0 : tensor<16x32xf32>) : tensor<8x16x9xf32>{{$}}
  %1 = dyrelu.aprelu %x3 fc2(%w2 : tensor<16x32xf32>) : tensor<8x16x9xf32>
  // CHECK: dyrelu.aprelu %arg3 fc2(%arg0 : tensor<16x32xf32>) : tensor<8x16x3x4xf32>{{$}}
  %2 = dyrelu.aprelu %x4 fc2(%w2 : tensor<16x32xf32>) : tensor<8x16x3x4xf32>
  // CHECK: dyrelu.aprelu %arg4 fc2(%arg0 : tensor<16x32xf32>) : tensor<8x16x2x3x4xf32>{{$}}
  %3 = dyrelu.aprelu %x5 fc2(%w2 : tensor<16x32xf32>) : tensor<8x16x2x3x4xf32>
  // CHECK: dyrelu.aprelu %arg5 fc2(%arg0 : tensor<16x32xf32>) channels_last : tensor<8x16xf32>{{$}}
  %4 = dyrelu.aprelu %l2 fc2(%w2 : tensor<16x32xf32>) channels_last : tensor<8x16xf32>
  // CHECK: dyrelu.aprelu %arg6 fc2(%arg0 : tensor<16x32xf32>) channels_last : tensor<8x9x16xf32>{{$}}
  %5 = dyrelu.aprelu %l3 fc2(%w2 : tensor<16x32xf32>) channels_last : tensor<8x9x16xf32>
  // CHECK: dyrelu.aprelu %arg7 fc2(%arg0 : tensor<16x32xf32>) channels_last : tensor<8x3x4x16xf32>{{$}}
  %6 = dyrelu.aprelu %l4 fc2(%w2 : tensor<16x32xf32>) channels_last : tensor<8x3x4x16xf32>
  // CHECK: dyrelu.aprelu %arg8 fc2(%arg0 : tensor<16x32xf32>) channels_last : tensor<8x2x3x4x16xf32>{{$}}
  %7 = dyrelu.aprelu %l5 fc2(%w2 : tensor<16x32xf32>) channels_last : tensor<8x2x3x4x16xf32>
  return
}

// CHECK-LABEL: func @aprelu_types
func.func @aprelu_types(%xf16: tensor<2x4x3xf16>, %wf16: tensor<4x8xf16>, %vf16: tensor<4x8xf32>, %xbf16: tensor<2x4x3xbf16>, %wbf16: tensor<4x8xbf16>, %vbf16: tensor<4x8xf32>, %xf32: tensor<2x4x3xf32>, %wf32: tensor<4x8xf32>, %vf32: tensor<4x8xf32>, %xf64: tensor<2x4x3xf64>, %wf64: tensor<4x8xf64>, %vf64: tensor<4x8xf64>) {
  // CHECK: dyrelu.aprelu %arg0 fc2(%arg1 : tensor<4x8xf16>) : tensor<2x4x3xf16>{{$}}
  %0 = dyrelu.aprelu %xf16 fc2(%wf16 : tensor<4x8xf16>) : tensor<2x4x3xf16>
  // CHECK: dyrelu.aprelu %arg0 fc2(%arg2 : tensor<4x8xf32>) : tensor<2x4x3xf16>{{$}}
  %1 = dyrelu.aprelu %xf16 fc2(%vf16 : tensor<4x8xf32>) : tensor<2x4x3xf16>
  // CHECK: dyrelu.aprelu %arg3 fc2(%arg4 : tensor<4x8xbf16>) : tensor<2x4x3xbf16>{{$}}
  %2 = dyrelu.aprelu %xbf16 fc2(%wbf16 : tensor<4x8xbf16>) : tensor<2x4x3xbf16>
  // CHECK: dyrelu.aprelu %arg3 fc2(%arg5 : tensor<4x8xf32>) : tensor<2x4x3xbf16>{{$}}
  %3 = dyrelu.aprelu %xbf16 fc2(%vbf16 : tensor<4x8xf32>) : tensor<2x4x3xbf16>
  // CHECK: dyrelu.aprelu %arg6 fc2(%arg7 : tensor<4x8xf32>) : tensor<2x4x3xf32>{{$}}
  %4 = dyrelu.aprelu %xf32 fc2(%wf32 : tensor<4x8xf32>) : tensor<2x4x3xf32>
  // CHECK: dyrelu.aprelu %arg9 fc2(%arg10 : tensor<4x8xf64>) : tensor<2x4x3xf64>{{$}}
  %5 = dyrelu.aprelu %xf64 fc2(%wf64 : tensor<4x8xf64>) : tensor<2x4x3xf64>
  return
}

// CHECK-LABEL: func @aprelu_sizes
func.func @aprelu_sizes(%x: tensor<?x?x?xf32>, %w1: tensor<?x?xf32>, %b1: tensor<?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>, %k1: tensor<?x32xf32>, %k2: tensor<16x?xf32>, %e: tensor<0x1x0xf32>, %we: tensor<1x2xf32>, %f: tensor<2x0x3xf32>, %wf: tensor<0x0xf32>) {
  // CHECK: dyrelu.aprelu %arg0 fc1(%arg1, %arg2 : tensor<?x?xf32>, tensor<?xf32>) fc2(%arg3, %arg4 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xf32>{{$}}
  %0 = dyrelu.aprelu %x fc1(%w1, %b1 : tensor<?x?xf32>, tensor<?xf32>) fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xf32>
  // CHECK: dyrelu.aprelu %arg0 fc1(%arg5 : tensor<?x32xf32>) fc2(%arg6 : tensor<16x?xf32>) : tensor<?x?x?xf32>{{$}}
  %1 = dyrelu.aprelu %x fc1(%k1 : tensor<?x32xf32>) fc2(%k2 : tensor<16x?xf32>) : tensor<?x?x?xf32>
  // CHECK: dyrelu.aprelu %arg0 fc1(%arg5 : tensor<?x32xf32>) fc2(%arg3 : tensor<?x?xf32>) channel_shared channels_last : tensor<?x?x?xf32>{{$}}
  %2 = dyrelu.aprelu %x fc1(%k1 : tensor<?x32xf32>) fc2(%w2 : tensor<?x?xf32>) channel_shared channels_last : tensor<?x?x?xf32>
  // CHECK: dyrelu.aprelu %arg7 fc2(%arg8 : tensor<1x2xf32>) : tensor<0x1x0xf32>{{$}}
  %3 = dyrelu.aprelu %e fc2(%we : tensor<1x2xf32>) : tensor<0x1x0xf32>
  // CHECK: dyrelu.aprelu %arg9 fc2(%arg10 : tensor<0x0xf32>) : tensor<2x0x3xf32>{{$}}
  %4 = dyrelu.aprelu %f fc2(%wf : tensor<0x0xf32>) : tensor<2x0x3xf32>
  return
}
