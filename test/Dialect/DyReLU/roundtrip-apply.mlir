// RUN: dyrelu-opt %s | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --emit-bytecode | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// Slopes, intercepts, constant pieces and attention, present and not.
// CHECK-LABEL: func @parts
func.func @parts(%x: tensor<8x16x7x5xf32>, %a: tensor<8x2x16xf32>, %b: tensor<1x2x1xf32>, %v: tensor<8x2x16x7x5xf32>, %m: tensor<1x2x1x7x1xf32>, %pi: tensor<8x7x5xf32>) {
  // CHECK: dyrelu.apply %arg0 slopes(%arg1 : tensor<8x2x16xf32>) : tensor<8x16x7x5xf32>{{$}}
  // GENERIC-LABEL: sym_name = "parts"
  // GENERIC: <{operandSegmentSizes = array<i32: 1, 1, 0, 0>}>
  %0 = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 slopes(%arg1 : tensor<8x2x16xf32>) intercepts(%arg2 : tensor<1x2x1xf32>) : tensor<8x16x7x5xf32>{{$}}
  %1 = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<1x2x1xf32>) : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 static = [(1.0, 0.0)] : tensor<8x16x7x5xf32>{{$}}
  // GENERIC: <{operandSegmentSizes = array<i32: 1, 0, 0, 0>, pieces = #dyrelu.pieces<[(1.0, 0.0)]>}>
  %2 = dyrelu.apply %x static = [(1, 0)] : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 slopes(%arg1 : tensor<8x2x16xf32>) static = [(1.0, 0.0), (0.25, -3.0)] : tensor<8x16x7x5xf32>{{$}}
  %3 = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) static = [(1.0, 0.0), (0.25, -3.0)] : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 slopes(%arg1 : tensor<8x2x16xf32>) intercepts(%arg2 : tensor<1x2x1xf32>) static = [(0.0, 0.0)] : tensor<8x16x7x5xf32>{{$}}
  %4 = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<1x2x1xf32>) static = [(0.0, 0.0)] : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 slopes(%arg1 : tensor<8x2x16xf32>) attention(%arg5 : tensor<8x7x5xf32>) : tensor<8x16x7x5xf32>{{$}}
  %5 = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) attention(%pi : tensor<8x7x5xf32>) : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 slopes(%arg1 : tensor<8x2x16xf32>) intercepts(%arg2 : tensor<1x2x1xf32>) attention(%arg5 : tensor<8x7x5xf32>) : tensor<8x16x7x5xf32>{{$}}
  %6 = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<1x2x1xf32>) attention(%pi : tensor<8x7x5xf32>) : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 static = [(0.5, 1.0e-300)] attention(%arg5 : tensor<8x7x5xf32>) : tensor<8x16x7x5xf32>{{$}}
  %7 = dyrelu.apply %x static = [(0.5, 1.0e-300)] attention(%pi : tensor<8x7x5xf32>) : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 slopes(%arg1 : tensor<8x2x16xf32>) intercepts(%arg2 : tensor<1x2x1xf32>) static = [(-1.0, 6.0)] attention(%arg5 : tensor<8x7x5xf32>) {note = "kept"} : tensor<8x16x7x5xf32>{{$}}
  // GENERIC: operandSegmentSizes = array<i32: 1, 1, 1, 1>, pieces = #dyrelu.pieces<[(-1.0, 6.0)]>}> {note = "kept"}
  %8 = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<1x2x1xf32>) static = [(-1.0, 6.0)] attention(%pi : tensor<8x7x5xf32>) {note = "kept"} : tensor<8x16x7x5xf32>
  return
}

// Per channel or per position, each size that of x or 1; a and b may differ in
// both.
// CHECK-LABEL: func @forms
func.func @forms(%x: tensor<8x16x7x5xf32>, %a: tensor<8x2x16xf32>, %b: tensor<1x2x1xf32>, %v: tensor<8x2x16x7x5xf32>, %m: tensor<1x2x1x7x1xf32>, %pi: tensor<8x7x5xf32>) {
  // CHECK: dyrelu.apply %arg0 slopes(%arg3 : tensor<8x2x16x7x5xf32>) : tensor<8x16x7x5xf32>{{$}}
  %0 = dyrelu.apply %x slopes(%v : tensor<8x2x16x7x5xf32>) : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 slopes(%arg3 : tensor<8x2x16x7x5xf32>) intercepts(%arg3 : tensor<8x2x16x7x5xf32>) : tensor<8x16x7x5xf32>{{$}}
  %1 = dyrelu.apply %x slopes(%v : tensor<8x2x16x7x5xf32>) intercepts(%v : tensor<8x2x16x7x5xf32>) : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 slopes(%arg1 : tensor<8x2x16xf32>) intercepts(%arg3 : tensor<8x2x16x7x5xf32>) : tensor<8x16x7x5xf32>{{$}}
  %2 = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%v : tensor<8x2x16x7x5xf32>) : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 slopes(%arg4 : tensor<1x2x1x7x1xf32>) intercepts(%arg2 : tensor<1x2x1xf32>) : tensor<8x16x7x5xf32>{{$}}
  %3 = dyrelu.apply %x slopes(%m : tensor<1x2x1x7x1xf32>) intercepts(%b : tensor<1x2x1xf32>) : tensor<8x16x7x5xf32>
  // CHECK: dyrelu.apply %arg0 slopes(%arg2 : tensor<1x2x1xf32>) intercepts(%arg4 : tensor<1x2x1x7x1xf32>) : tensor<8x16x7x5xf32>{{$}}
  %4 = dyrelu.apply %x slopes(%b : tensor<1x2x1xf32>) intercepts(%m : tensor<1x2x1x7x1xf32>) : tensor<8x16x7x5xf32>
  return
}

// CHECK-LABEL: func @ranks
func.func @ranks(%x2: tensor<8x16xf32>, %l2: tensor<8x16xf32>, %a: tensor<8x2x16xf32>, %v2: tensor<8x2x16xf32>, %u2: tensor<8x2x16xf32>, %p2: tensor<8xf32>, %x3: tensor<8x16x9xf32>, %l3: tensor<8x9x16xf32>, %v3: tensor<8x2x16x9xf32>, %u3: tensor<8x2x9x16xf32>, %p3: tensor<8x9xf32>, %x4: tensor<8x16x3x4xf32>, %l4: tensor<8x3x4x16xf32>, %v4: tensor<8x2x16x3x4xf32>, %u4: tensor<8x2x3x4x16xf32>, %p4: tensor<8x3x4xf32>, %x5: tensor<8x16x2x3x4xf32>, %l5: tensor<8x2x3x4x16xf32>, %v5: tensor<8x2x16x2x3x4xf32>, %u5: tensor<8x2x2x3x4x16xf32>, %p5: tensor<8x2x3x4xf32>) {
  // CHECK: dyrelu.apply %arg0 slopes(%arg2 : tensor<8x2x16xf32>) intercepts(%arg3 : tensor<8x2x16xf32>) attention(%arg5 : tensor<8xf32>) : tensor<8x16xf32>{{$}}
  %0 = dyrelu.apply %x2 slopes(%a : tensor<8x2x16xf32>) intercepts(%v2 : tensor<8x2x16xf32>) attention(%p2 : tensor<8xf32>) : tensor<8x16xf32>
  // CHECK: dyrelu.apply %arg1 slopes(%arg2 : tensor<8x2x16xf32>) intercepts(%arg4 : tensor<8x2x16xf32>) attention(%arg5 : tensor<8xf32>) channels_last : tensor<8x16xf32>{{$}}
  %1 = dyrelu.apply %l2 slopes(%a : tensor<8x2x16xf32>) intercepts(%u2 : tensor<8x2x16xf32>) attention(%p2 : tensor<8xf32>) channels_last : tensor<8x16xf32>
  // CHECK: dyrelu.apply %arg6 slopes(%arg2 : tensor<8x2x16xf32>) intercepts(%arg8 : tensor<8x2x16x9xf32>) attention(%arg10 : tensor<8x9xf32>) : tensor<8x16x9xf32>{{$}}
  %2 = dyrelu.apply %x3 slopes(%a : tensor<8x2x16xf32>) intercepts(%v3 : tensor<8x2x16x9xf32>) attention(%p3 : tensor<8x9xf32>) : tensor<8x16x9xf32>
  // CHECK: dyrelu.apply %arg7 slopes(%arg2 : tensor<8x2x16xf32>) intercepts(%arg9 : tensor<8x2x9x16xf32>) attention(%arg10 : tensor<8x9xf32>) channels_last : tensor<8x9x16xf32>{{$}}
  %3 = dyrelu.apply %l3 slopes(%a : tensor<8x2x16xf32>) intercepts(%u3 : tensor<8x2x9x16xf32>) attention(%p3 : tensor<8x9xf32>) channels_last : tensor<8x9x16xf32>
  // CHECK: dyrelu.apply %arg11 slopes(%arg2 : tensor<8x2x16xf32>) intercepts(%arg13 : tensor<8x2x16x3x4xf32>) attention(%arg15 : tensor<8x3x4xf32>) : tensor<8x16x3x4xf32>{{$}}
  %4 = dyrelu.apply %x4 slopes(%a : tensor<8x2x16xf32>) intercepts(%v4 : tensor<8x2x16x3x4xf32>) attention(%p4 : tensor<8x3x4xf32>) : tensor<8x16x3x4xf32>
  // CHECK: dyrelu.apply %arg12 slopes(%arg2 : tensor<8x2x16xf32>) intercepts(%arg14 : tensor<8x2x3x4x16xf32>) attention(%arg15 : tensor<8x3x4xf32>) channels_last : tensor<8x3x4x16xf32>{{$}}
  %5 = dyrelu.apply %l4 slopes(%a : tensor<8x2x16xf32>) intercepts(%u4 : tensor<8x2x3x4x16xf32>) attention(%p4 : tensor<8x3x4xf32>) channels_last : tensor<8x3x4x16xf32>
  // CHECK: dyrelu.apply %arg16 slopes(%arg2 : tensor<8x2x16xf32>) intercepts(%arg18 : tensor<8x2x16x2x3x4xf32>) attention(%arg20 : tensor<8x2x3x4xf32>) : tensor<8x16x2x3x4xf32>{{$}}
  %6 = dyrelu.apply %x5 slopes(%a : tensor<8x2x16xf32>) intercepts(%v5 : tensor<8x2x16x2x3x4xf32>) attention(%p5 : tensor<8x2x3x4xf32>) : tensor<8x16x2x3x4xf32>
  // CHECK: dyrelu.apply %arg17 slopes(%arg2 : tensor<8x2x16xf32>) intercepts(%arg19 : tensor<8x2x2x3x4x16xf32>) attention(%arg20 : tensor<8x2x3x4xf32>) channels_last : tensor<8x2x3x4x16xf32>{{$}}
  %7 = dyrelu.apply %l5 slopes(%a : tensor<8x2x16xf32>) intercepts(%u5 : tensor<8x2x2x3x4x16xf32>) attention(%p5 : tensor<8x2x3x4xf32>) channels_last : tensor<8x2x3x4x16xf32>
  return
}

// Everything but x and y is in acc(T).
// CHECK-LABEL: func @types
func.func @types(%xf16: tensor<8x16x7xf16>, %af32: tensor<8x1x16xf32>, %pf32: tensor<8x7xf32>, %xbf16: tensor<8x16x7xbf16>, %xf32: tensor<8x16x7xf32>, %xf64: tensor<8x16x7xf64>, %af64: tensor<8x1x16xf64>, %pf64: tensor<8x7xf64>) {
  // CHECK: dyrelu.apply %arg0 slopes(%arg1 : tensor<8x1x16xf32>) intercepts(%arg1 : tensor<8x1x16xf32>) attention(%arg2 : tensor<8x7xf32>) : tensor<8x16x7xf16>{{$}}
  %0 = dyrelu.apply %xf16 slopes(%af32 : tensor<8x1x16xf32>) intercepts(%af32 : tensor<8x1x16xf32>) attention(%pf32 : tensor<8x7xf32>) : tensor<8x16x7xf16>
  // CHECK: dyrelu.apply %arg3 slopes(%arg1 : tensor<8x1x16xf32>) intercepts(%arg1 : tensor<8x1x16xf32>) attention(%arg2 : tensor<8x7xf32>) : tensor<8x16x7xbf16>{{$}}
  %1 = dyrelu.apply %xbf16 slopes(%af32 : tensor<8x1x16xf32>) intercepts(%af32 : tensor<8x1x16xf32>) attention(%pf32 : tensor<8x7xf32>) : tensor<8x16x7xbf16>
  // CHECK: dyrelu.apply %arg4 slopes(%arg1 : tensor<8x1x16xf32>) intercepts(%arg1 : tensor<8x1x16xf32>) attention(%arg2 : tensor<8x7xf32>) : tensor<8x16x7xf32>{{$}}
  %2 = dyrelu.apply %xf32 slopes(%af32 : tensor<8x1x16xf32>) intercepts(%af32 : tensor<8x1x16xf32>) attention(%pf32 : tensor<8x7xf32>) : tensor<8x16x7xf32>
  // CHECK: dyrelu.apply %arg5 slopes(%arg6 : tensor<8x1x16xf64>) intercepts(%arg6 : tensor<8x1x16xf64>) attention(%arg7 : tensor<8x7xf64>) : tensor<8x16x7xf64>{{$}}
  %3 = dyrelu.apply %xf64 slopes(%af64 : tensor<8x1x16xf64>) intercepts(%af64 : tensor<8x1x16xf64>) attention(%pf64 : tensor<8x7xf64>) : tensor<8x16x7xf64>
  return
}

// CHECK-LABEL: func @sizes
func.func @sizes(%x: tensor<?x?x?xf32>, %a: tensor<?x2x?xf32>, %b: tensor<1x2x?xf32>, %v: tensor<?x2x1x?xf32>, %p: tensor<?x?xf32>, %e: tensor<0x1x0xf32>, %k: tensor<8x256x1xf32>, %y: tensor<8x1xf32>) {
  // CHECK: dyrelu.apply %arg0 slopes(%arg1 : tensor<?x2x?xf32>) intercepts(%arg2 : tensor<1x2x?xf32>) attention(%arg4 : tensor<?x?xf32>) : tensor<?x?x?xf32>{{$}}
  %0 = dyrelu.apply %x slopes(%a : tensor<?x2x?xf32>) intercepts(%b : tensor<1x2x?xf32>) attention(%p : tensor<?x?xf32>) : tensor<?x?x?xf32>
  // CHECK: dyrelu.apply %arg0 slopes(%arg3 : tensor<?x2x1x?xf32>) channels_last : tensor<?x?x?xf32>{{$}}
  %1 = dyrelu.apply %x slopes(%v : tensor<?x2x1x?xf32>) channels_last : tensor<?x?x?xf32>
  // CHECK: dyrelu.apply %arg5 static = [(0.0, 1.0)] : tensor<0x1x0xf32>{{$}}
  %2 = dyrelu.apply %e static = [(0.0, 1.0)] : tensor<0x1x0xf32>
  // CHECK: dyrelu.apply %arg7 slopes(%arg6 : tensor<8x256x1xf32>) : tensor<8x1xf32>{{$}}
  %3 = dyrelu.apply %y slopes(%k : tensor<8x256x1xf32>) : tensor<8x1xf32>
  return
}
