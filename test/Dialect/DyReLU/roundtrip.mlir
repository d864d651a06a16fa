// RUN: dyrelu-opt %s | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --emit-bytecode | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

//===----------------------------------------------------------------------===//
// dyrelu.b
//===----------------------------------------------------------------------===//

// The default of hyper is not printed, whether it was written or not.
// CHECK-LABEL: func @b_minimal
func.func @b_minimal(%x: tensor<8x16x7x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7x7xf32> {
  // CHECK: dyrelu.b %arg0 fc2(%arg1 : tensor<64x16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.b %arg0 fc2(%arg1 : tensor<64x16xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.b %arg0 fc2(%arg1 : tensor<64x16xf32>) : tensor<8x16x7x7xf32>
  // GENERIC-LABEL: sym_name = "b_minimal"
  // GENERIC-COUNT-3: "dyrelu.b"(%{{.*}}, %{{.*}}) <{hyper = #dyrelu.hyper<>, operandSegmentSizes = array<i32: 1, 0, 0, 0, 1, 0>}> : (tensor<8x16x7x7xf32>, tensor<64x16xf32>) -> tensor<8x16x7x7xf32>
  %0 = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7x7xf32>
  %1 = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) hyper<> : tensor<8x16x7x7xf32>
  %2 = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) hyper<k = 2, norm = sigmoid, alpha = [1, 0]> : tensor<8x16x7x7xf32>
  return %0 : tensor<8x16x7x7xf32>
}

// CHECK-LABEL: func @b_two_layers
func.func @b_two_layers(%x: tensor<8x16x7x7xf32>, %w1: tensor<2x16xf32>, %w2: tensor<64x2xf32>) -> tensor<8x16x7x7xf32> {
  // CHECK: dyrelu.b %arg0 fc1(%arg1 : tensor<2x16xf32>) fc2(%arg2 : tensor<64x2xf32>) : tensor<8x16x7x7xf32>
  %y = dyrelu.b %x fc1(%w1 : tensor<2x16xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7x7xf32>
  return %y : tensor<8x16x7x7xf32>
}

// Either bias alone and both.
// CHECK-LABEL: func @b_biases
func.func @b_biases(%x: tensor<8x16x7x7xf32>, %w1: tensor<2x16xf32>, %b1: tensor<2xf32>, %w2: tensor<64x2xf32>, %b2: tensor<64xf32>, %w: tensor<64x16xf32>) -> tensor<8x16x7x7xf32> {
  // CHECK: dyrelu.b %arg0 fc1(%arg1, %arg2 : tensor<2x16xf32>, tensor<2xf32>) fc2(%arg3 : tensor<64x2xf32>) : tensor
  %0 = dyrelu.b %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>) fc2(%w2 : tensor<64x2xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.b %arg0 fc1(%arg1 : tensor<2x16xf32>) fc2(%arg3, %arg4 : tensor<64x2xf32>, tensor<64xf32>) : tensor
  %1 = dyrelu.b %x fc1(%w1 : tensor<2x16xf32>) fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.b %arg0 fc1(%arg1, %arg2 : tensor<2x16xf32>, tensor<2xf32>) fc2(%arg3, %arg4 : tensor<64x2xf32>, tensor<64xf32>) : tensor
  %2 = dyrelu.b %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>) fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.b %arg0 fc2(%arg5, %arg4 : tensor<64x16xf32>, tensor<64xf32>) : tensor
  %3 = dyrelu.b %x fc2(%w, %b2 : tensor<64x16xf32>, tensor<64xf32>) : tensor<8x16x7x7xf32>
  return %0 : tensor<8x16x7x7xf32>
}

// The context has a rank, spatial sizes, a channel count and (T or acc(T)) an
// element type of its own.
// CHECK-LABEL: func @b_context
func.func @b_context(%x: tensor<8x16x7x7xf16>, %z: tensor<8x24xf16>, %z3: tensor<8x24x5xf32>, %z5: tensor<8x24x1x2x3xf16>, %w2: tensor<64x24xf32>) -> tensor<8x16x7x7xf16> {
  // CHECK: dyrelu.b %arg0 context(%arg1 : tensor<8x24xf16>) fc2(%arg4 : tensor<64x24xf32>) : tensor<8x16x7x7xf16>
  // GENERIC-LABEL: sym_name = "b_context"
  // GENERIC: operandSegmentSizes = array<i32: 1, 1, 0, 0, 1, 0>
  %0 = dyrelu.b %x context(%z : tensor<8x24xf16>) fc2(%w2 : tensor<64x24xf32>) : tensor<8x16x7x7xf16>
  // CHECK: dyrelu.b %arg0 context(%arg2 : tensor<8x24x5xf32>) fc2(
  %1 = dyrelu.b %x context(%z3 : tensor<8x24x5xf32>) fc2(%w2 : tensor<64x24xf32>) : tensor<8x16x7x7xf16>
  // CHECK: dyrelu.b %arg0 context(%arg3 : tensor<8x24x1x2x3xf16>) fc2(
  %2 = dyrelu.b %x context(%z5 : tensor<8x24x1x2x3xf16>) fc2(%w2 : tensor<64x24xf32>) : tensor<8x16x7x7xf16>
  return %0 : tensor<8x16x7x7xf16>
}

// Every optional part at once; in the generic form channels_last is a property.
// CHECK-LABEL: func @b_everything
func.func @b_everything(%x: tensor<8x7x7x16xf32>, %z: tensor<8x5x24xf32>, %w1: tensor<2x24xf32>, %b1: tensor<2xf32>, %w2: tensor<48x2xf32>, %b2: tensor<48xf32>) -> tensor<8x7x7x16xf32> {
  // CHECK: dyrelu.b %arg0 context(%arg1 : tensor<8x5x24xf32>) fc1(%arg2, %arg3 : tensor<2x24xf32>, tensor<2xf32>)
  // CHECK-SAME: fc2(%arg4, %arg5 : tensor<48x2xf32>, tensor<48xf32>) hyper<k = 3, intercepts = false> channels_last {note = "kept"} : tensor<8x7x7x16xf32>
  // GENERIC-LABEL: sym_name = "b_everything"
  // GENERIC: "dyrelu.b"{{.*}} <{channels_last, hyper = #dyrelu.hyper<k = 3, intercepts = false>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1, 1>}> {note = "kept"}
  %y = dyrelu.b %x context(%z : tensor<8x5x24xf32>)
         fc1(%w1, %b1 : tensor<2x24xf32>, tensor<2xf32>)
         fc2(%w2, %b2 : tensor<48x2xf32>, tensor<48xf32>)
         hyper<k = 3, intercepts = false> channels_last {note = "kept"}
         : tensor<8x7x7x16xf32>
  return %y : tensor<8x7x7x16xf32>
}

// Ranks 2, 3 and 5, channels first and last.
// CHECK-LABEL: func @b_ranks
func.func @b_ranks(%x2: tensor<8x16xf32>, %x3: tensor<8x16x9xf32>, %x5: tensor<8x16x2x3x4xf32>, %l3: tensor<8x9x16xf32>, %l5: tensor<8x2x3x4x16xf32>, %w2: tensor<64x16xf32>) {
  // CHECK: dyrelu.b %arg0 fc2(%arg5 : tensor<64x16xf32>) : tensor<8x16xf32>
  %0 = dyrelu.b %x2 fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32>
  // CHECK: dyrelu.b %arg1 fc2(%arg5 : tensor<64x16xf32>) : tensor<8x16x9xf32>
  %1 = dyrelu.b %x3 fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x9xf32>
  // CHECK: dyrelu.b %arg2 fc2(%arg5 : tensor<64x16xf32>) : tensor<8x16x2x3x4xf32>
  %2 = dyrelu.b %x5 fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x2x3x4xf32>
  // CHECK: dyrelu.b %arg0 fc2(%arg5 : tensor<64x16xf32>) channels_last : tensor<8x16xf32>
  %3 = dyrelu.b %x2 fc2(%w2 : tensor<64x16xf32>) channels_last : tensor<8x16xf32>
  // CHECK: dyrelu.b %arg3 fc2(%arg5 : tensor<64x16xf32>) channels_last : tensor<8x9x16xf32>
  %4 = dyrelu.b %l3 fc2(%w2 : tensor<64x16xf32>) channels_last : tensor<8x9x16xf32>
  // CHECK: dyrelu.b %arg4 fc2(%arg5 : tensor<64x16xf32>) channels_last : tensor<8x2x3x4x16xf32>
  %5 = dyrelu.b %l5 fc2(%w2 : tensor<64x16xf32>) channels_last : tensor<8x2x3x4x16xf32>
  return
}

// All four types; weights in the type of x or in the one it accumulates in.
// CHECK-LABEL: func @b_types
func.func @b_types(%h: tensor<2x4x3xf16>, %b: tensor<2x4x3xbf16>, %s: tensor<2x4x3xf32>, %d: tensor<2x4x3xf64>, %wh: tensor<1x4xf16>, %wb: tensor<1x4xbf16>, %ws: tensor<16x1xf32>, %vs: tensor<16x4xf32>, %vd: tensor<16x4xf64>) {
  // CHECK: dyrelu.b %arg0 fc1(%arg4 : tensor<1x4xf16>) fc2(%arg6 : tensor<16x1xf32>) : tensor<2x4x3xf16>
  %0 = dyrelu.b %h fc1(%wh : tensor<1x4xf16>) fc2(%ws : tensor<16x1xf32>) : tensor<2x4x3xf16>
  // CHECK: dyrelu.b %arg1 fc1(%arg5 : tensor<1x4xbf16>) fc2(%arg6 : tensor<16x1xf32>) : tensor<2x4x3xbf16>
  %1 = dyrelu.b %b fc1(%wb : tensor<1x4xbf16>) fc2(%ws : tensor<16x1xf32>) : tensor<2x4x3xbf16>
  // CHECK: dyrelu.b %arg2 fc2(%arg7 : tensor<16x4xf32>) : tensor<2x4x3xf32>
  %2 = dyrelu.b %s fc2(%vs : tensor<16x4xf32>) : tensor<2x4x3xf32>
  // CHECK: dyrelu.b %arg3 fc2(%arg8 : tensor<16x4xf64>) : tensor<2x4x3xf64>
  %3 = dyrelu.b %d fc2(%vd : tensor<16x4xf64>) : tensor<2x4x3xf64>
  return
}

// Any size may be dynamic; sizes may be 0 and 1 too.
// CHECK-LABEL: func @b_sizes
func.func @b_sizes(%x: tensor<?x?x?x?xf32>, %s: tensor<8x16x7x7xf32>, %z: tensor<?x?x?xf32>, %w1: tensor<?x?xf32>, %b1: tensor<?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>, %e: tensor<0x1x0xf32>, %we: tensor<4x1xf32>, %f: tensor<2x0x3xf32>, %wf: tensor<0x0xf32>) {
  // CHECK: dyrelu.b %arg0 context(%arg2 : tensor<?x?x?xf32>) fc1(%arg3, %arg4 : tensor<?x?xf32>, tensor<?xf32>) fc2(%arg5, %arg6 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?x?xf32>
  %0 = dyrelu.b %x context(%z : tensor<?x?x?xf32>) fc1(%w1, %b1 : tensor<?x?xf32>, tensor<?xf32>) fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?x?xf32>
  // CHECK: dyrelu.b %arg1 context(%arg2 : tensor<?x?x?xf32>) fc2(%arg5 : tensor<?x?xf32>) : tensor<8x16x7x7xf32>
  %1 = dyrelu.b %s context(%z : tensor<?x?x?xf32>) fc2(%w2 : tensor<?x?xf32>) : tensor<8x16x7x7xf32>
  // CHECK: dyrelu.b %arg7 fc2(%arg8 : tensor<4x1xf32>) : tensor<0x1x0xf32>
  %2 = dyrelu.b %e fc2(%we : tensor<4x1xf32>) : tensor<0x1x0xf32>
  // CHECK: dyrelu.b %arg9 fc2(%arg10 : tensor<0x0xf32>) : tensor<2x0x3xf32>
  %3 = dyrelu.b %f fc2(%wf : tensor<0x0xf32>) : tensor<2x0x3xf32>
  return
}

//===----------------------------------------------------------------------===//
// dyrelu.pool
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @pool
func.func @pool(%h: tensor<8x16x7x7xf16>, %b: tensor<8x7x16xbf16>, %s: tensor<?x?x?x?x?xf32>, %d: tensor<8x16xf64>) {
  // CHECK: dyrelu.pool %arg0 : tensor<8x16x7x7xf16> -> tensor<8x16xf32>
  %0 = dyrelu.pool %h : tensor<8x16x7x7xf16> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg1 channels_last {note = "kept"} : tensor<8x7x16xbf16> -> tensor<8x16xf32>
  // GENERIC: "dyrelu.pool"(%{{.*}}) <{channels_last{{.*}}}> {note = "kept"} : (tensor<8x7x16xbf16>) -> tensor<8x16xf32>
  %1 = dyrelu.pool %b channels_last {note = "kept"} : tensor<8x7x16xbf16> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg2 : tensor<?x?x?x?x?xf32> -> tensor<?x?xf32>
  %2 = dyrelu.pool %s : tensor<?x?x?x?x?xf32> -> tensor<?x?xf32>
  // The result may know sizes that x does not.
  // CHECK: dyrelu.pool %arg2 : tensor<?x?x?x?x?xf32> -> tensor<8x?xf32>
  %3 = dyrelu.pool %s : tensor<?x?x?x?x?xf32> -> tensor<8x?xf32>
  // CHECK: dyrelu.pool %arg3 : tensor<8x16xf64> -> tensor<8x16xf64>
  %4 = dyrelu.pool %d : tensor<8x16xf64> -> tensor<8x16xf64>
  return
}

//===----------------------------------------------------------------------===//
// dyrelu.coefficients
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @coefficients
func.func @coefficients(%g: tensor<8x16xf32>, %w1: tensor<2x16xf16>, %b1: tensor<2xbf16>, %w2: tensor<64x2xf32>, %b2: tensor<64xf32>, %v2: tensor<48x16xf32>) {
  // CHECK: %{{.*}}, %{{.*}} = dyrelu.coefficients %arg0 fc1(%arg1, %arg2 : tensor<2x16xf16>, tensor<2xbf16>) fc2(%arg3, %arg4 : tensor<64x2xf32>, tensor<64xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  // GENERIC: "dyrelu.coefficients"{{.*}} <{hyper = #dyrelu.hyper<>, operandSegmentSizes = array<i32: 1, 1, 1, 1, 1>}>
  %0:2 = dyrelu.coefficients %g fc1(%w1, %b1 : tensor<2x16xf16>, tensor<2xbf16>) fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  // Without intercepts there is one result.
  // CHECK: %{{[a-z0-9_]+}} = dyrelu.coefficients %arg0 fc2(%arg5 : tensor<48x16xf32>) hyper<k = 3, intercepts = false> {note = "kept"} : tensor<8x16xf32> -> tensor<8x3x16xf32>{{$}}
  %1 = dyrelu.coefficients %g fc2(%v2 : tensor<48x16xf32>) hyper<k = 3, intercepts = false> {note = "kept"} : tensor<8x16xf32> -> tensor<8x3x16xf32>
  return
}

// CHECK-LABEL: func @coefficients_sizes
func.func @coefficients_sizes(%g: tensor<?x?xf64>, %w2: tensor<?x?xf64>, %one: tensor<4x?xf64>) {
  // CHECK: dyrelu.coefficients %arg0 fc2(%arg1 : tensor<?x?xf64>) : tensor<?x?xf64> -> tensor<?x2x?xf64>, tensor<?x2x?xf64>
  %0:2 = dyrelu.coefficients %g fc2(%w2 : tensor<?x?xf64>) : tensor<?x?xf64> -> tensor<?x2x?xf64>, tensor<?x2x?xf64>
  // One channel: coefficients that all channels share.
  // CHECK: dyrelu.coefficients %arg0 fc2(%arg2 : tensor<4x?xf64>) : tensor<?x?xf64> -> tensor<?x2x1xf64>, tensor<?x2x?xf64>
  %1:2 = dyrelu.coefficients %g fc2(%one : tensor<4x?xf64>) : tensor<?x?xf64> -> tensor<?x2x1xf64>, tensor<?x2x?xf64>
  return
}

//===----------------------------------------------------------------------===//
// dyrelu.apply
//===----------------------------------------------------------------------===//

// CHECK-LABEL: func @apply
func.func @apply(%x: tensor<8x16x7x7xf16>, %l: tensor<?x?x?xf64>, %a: tensor<8x2x16xf32>, %b: tensor<1x2x1xf32>, %c: tensor<?x1x?xf64>) {
  // CHECK: dyrelu.apply %arg0 slopes(%arg2 : tensor<8x2x16xf32>) : tensor<8x16x7x7xf16>
  %0 = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7x7xf16>
  // CHECK: dyrelu.apply %arg0 slopes(%arg2 : tensor<8x2x16xf32>) intercepts(%arg3 : tensor<1x2x1xf32>) : tensor<8x16x7x7xf16>
  %1 = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<1x2x1xf32>) : tensor<8x16x7x7xf16>
  // CHECK: dyrelu.apply %arg1 slopes(%arg4 : tensor<?x1x?xf64>) intercepts(%arg4 : tensor<?x1x?xf64>) channels_last {note = "kept"} : tensor<?x?x?xf64>
  %2 = dyrelu.apply %l slopes(%c : tensor<?x1x?xf64>) intercepts(%c : tensor<?x1x?xf64>) channels_last {note = "kept"} : tensor<?x?x?xf64>
  return
}
