// RUN: dyrelu-opt %s | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --emit-bytecode | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// The permutation is written out or said by its groups.
// CHECK-LABEL: func @shift_max
func.func @shift_max(%x: tensor<8x4x7xf32>, %a: tensor<8x2x4xf32>, %b: tensor<1x2x1xf32>) {
  // CHECK: dyrelu.shift_max %arg0 slopes(%arg1 : tensor<8x2x4xf32>) shifted(%arg2 : tensor<1x2x1xf32>) groups(1) : tensor<8x4x7xf32>{{$}}
  // GENERIC-LABEL: sym_name = "shift_max"
  // GENERIC: <{groups = 1 : i64}>
  %0 = dyrelu.shift_max %x slopes(%a : tensor<8x2x4xf32>) shifted(%b : tensor<1x2x1xf32>) groups(1) : tensor<8x4x7xf32>
  // CHECK: dyrelu.shift_max %arg0 slopes(%arg1 : tensor<8x2x4xf32>) shifted(%arg2 : tensor<1x2x1xf32>) groups(2) : tensor<8x4x7xf32>{{$}}
  %1 = dyrelu.shift_max %x slopes(%a : tensor<8x2x4xf32>) shifted(%b : tensor<1x2x1xf32>) groups(2) : tensor<8x4x7xf32>
  // CHECK: dyrelu.shift_max %arg0 slopes(%arg1 : tensor<8x2x4xf32>) shifted(%arg2 : tensor<1x2x1xf32>) groups(4) : tensor<8x4x7xf32>{{$}}
  %2 = dyrelu.shift_max %x slopes(%a : tensor<8x2x4xf32>) shifted(%b : tensor<1x2x1xf32>) groups(4) : tensor<8x4x7xf32>
  // CHECK: dyrelu.shift_max %arg0 slopes(%arg1 : tensor<8x2x4xf32>) shifted(%arg2 : tensor<1x2x1xf32>) permutation = [3, 1, 0, 2] : tensor<8x4x7xf32>{{$}}
  // GENERIC: <{permutation = array<i64: 3, 1, 0, 2>}>
  %3 = dyrelu.shift_max %x slopes(%a : tensor<8x2x4xf32>) shifted(%b : tensor<1x2x1xf32>) permutation = [3, 1, 0, 2] : tensor<8x4x7xf32>
  // CHECK: dyrelu.shift_max %arg0 slopes(%arg1 : tensor<8x2x4xf32>) shifted(%arg2 : tensor<1x2x1xf32>) groups(2) {note = "kept"} : tensor<8x4x7xf32>{{$}}
  // GENERIC: <{groups = 2 : i64}> {note = "kept"}
  %4 = dyrelu.shift_max %x slopes(%a : tensor<8x2x4xf32>) shifted(%b : tensor<1x2x1xf32>) groups(2) {note = "kept"} : tensor<8x4x7xf32>
  return
}

// CHECK-LABEL: func @shift_max_ranks_and_types
func.func @shift_max_ranks_and_types(%af32: tensor<8x2x16xf32>, %x2f16: tensor<8x16xf16>, %x2bf16: tensor<8x16xbf16>, %x2f32: tensor<8x16xf32>, %af64: tensor<8x2x16xf64>, %x2f64: tensor<8x16xf64>, %x3f16: tensor<8x16x9xf16>, %x3bf16: tensor<8x16x9xbf16>, %x3f32: tensor<8x16x9xf32>, %x3f64: tensor<8x16x9xf64>, %x4f16: tensor<8x16x3x4xf16>, %x4bf16: tensor<8x16x3x4xbf16>, %x4f32: tensor<8x16x3x4xf32>, %x4f64: tensor<8x16x3x4xf64>, %x5f16: tensor<8x16x2x3x4xf16>, %x5bf16: tensor<8x16x2x3x4xbf16>, %x5f32: tensor<8x16x2x3x4xf32>, %x5f64: tensor<8x16x2x3x4xf64>, %l2: tensor<8x16xf32>, %l3: tensor<8x9x16xf32>, %l4: tensor<8x3x4x16xf32>, %l5: tensor<8x2x3x4x16xf32>) {
  // CHECK: dyrelu.shift_max %arg1 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16xf16>{{$}}
  %0 = dyrelu.shift_max %x2f16 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16xf16>
  // CHECK: dyrelu.shift_max %arg2 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16xbf16>{{$}}
  %1 = dyrelu.shift_max %x2bf16 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16xbf16>
  // CHECK: dyrelu.shift_max %arg3 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16xf32>{{$}}
  %2 = dyrelu.shift_max %x2f32 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16xf32>
  // CHECK: dyrelu.shift_max %arg5 slopes(%arg4 : tensor<8x2x16xf64>) shifted(%arg4 : tensor<8x2x16xf64>) groups(4) : tensor<8x16xf64>{{$}}
  %3 = dyrelu.shift_max %x2f64 slopes(%af64 : tensor<8x2x16xf64>) shifted(%af64 : tensor<8x2x16xf64>) groups(4) : tensor<8x16xf64>
  // CHECK: dyrelu.shift_max %arg6 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x9xf16>{{$}}
  %4 = dyrelu.shift_max %x3f16 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x9xf16>
  // CHECK: dyrelu.shift_max %arg7 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x9xbf16>{{$}}
  %5 = dyrelu.shift_max %x3bf16 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x9xbf16>
  // CHECK: dyrelu.shift_max %arg8 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x9xf32>{{$}}
  %6 = dyrelu.shift_max %x3f32 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x9xf32>
  // CHECK: dyrelu.shift_max %arg9 slopes(%arg4 : tensor<8x2x16xf64>) shifted(%arg4 : tensor<8x2x16xf64>) groups(4) : tensor<8x16x9xf64>{{$}}
  %7 = dyrelu.shift_max %x3f64 slopes(%af64 : tensor<8x2x16xf64>) shifted(%af64 : tensor<8x2x16xf64>) groups(4) : tensor<8x16x9xf64>
  // CHECK: dyrelu.shift_max %arg10 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x3x4xf16>{{$}}
  %8 = dyrelu.shift_max %x4f16 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x3x4xf16>
  // CHECK: dyrelu.shift_max %arg11 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x3x4xbf16>{{$}}
  %9 = dyrelu.shift_max %x4bf16 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x3x4xbf16>
  // CHECK: dyrelu.shift_max %arg12 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x3x4xf32>{{$}}
  %10 = dyrelu.shift_max %x4f32 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x3x4xf32>
  // CHECK: dyrelu.shift_max %arg13 slopes(%arg4 : tensor<8x2x16xf64>) shifted(%arg4 : tensor<8x2x16xf64>) groups(4) : tensor<8x16x3x4xf64>{{$}}
  %11 = dyrelu.shift_max %x4f64 slopes(%af64 : tensor<8x2x16xf64>) shifted(%af64 : tensor<8x2x16xf64>) groups(4) : tensor<8x16x3x4xf64>
  // CHECK: dyrelu.shift_max %arg14 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x2x3x4xf16>{{$}}
  %12 = dyrelu.shift_max %x5f16 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x2x3x4xf16>
  // CHECK: dyrelu.shift_max %arg15 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x2x3x4xbf16>{{$}}
  %13 = dyrelu.shift_max %x5bf16 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x2x3x4xbf16>
  // CHECK: dyrelu.shift_max %arg16 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x2x3x4xf32>{{$}}
  %14 = dyrelu.shift_max %x5f32 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(4) : tensor<8x16x2x3x4xf32>
  // CHECK: dyrelu.shift_max %arg17 slopes(%arg4 : tensor<8x2x16xf64>) shifted(%arg4 : tensor<8x2x16xf64>) groups(4) : tensor<8x16x2x3x4xf64>{{$}}
  %15 = dyrelu.shift_max %x5f64 slopes(%af64 : tensor<8x2x16xf64>) shifted(%af64 : tensor<8x2x16xf64>) groups(4) : tensor<8x16x2x3x4xf64>
  // CHECK: dyrelu.shift_max %arg18 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(8) channels_last : tensor<8x16xf32>{{$}}
  %16 = dyrelu.shift_max %l2 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(8) channels_last : tensor<8x16xf32>
  // CHECK: dyrelu.shift_max %arg19 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(8) channels_last : tensor<8x9x16xf32>{{$}}
  %17 = dyrelu.shift_max %l3 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(8) channels_last : tensor<8x9x16xf32>
  // CHECK: dyrelu.shift_max %arg20 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(8) channels_last : tensor<8x3x4x16xf32>{{$}}
  %18 = dyrelu.shift_max %l4 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(8) channels_last : tensor<8x3x4x16xf32>
  // CHECK: dyrelu.shift_max %arg21 slopes(%arg0 : tensor<8x2x16xf32>) shifted(%arg0 : tensor<8x2x16xf32>) groups(8) channels_last : tensor<8x2x3x4x16xf32>{{$}}
  %19 = dyrelu.shift_max %l5 slopes(%af32 : tensor<8x2x16xf32>) shifted(%af32 : tensor<8x2x16xf32>) groups(8) channels_last : tensor<8x2x3x4x16xf32>
  return
}

// K = 1 is a plain sum; without channels any groups will do.
// CHECK-LABEL: func @shift_max_sizes
func.func @shift_max_sizes(%x: tensor<?x?x?xf32>, %a: tensor<?x1x?xf32>, %b: tensor<?x1x1xf32>, %e: tensor<0x0x0xf32>, %ae: tensor<0x256x0xf32>, %c: tensor<8x?x7xf32>, %ac: tensor<1x2x1xf32>) {
  // CHECK: dyrelu.shift_max %arg0 slopes(%arg1 : tensor<?x1x?xf32>) shifted(%arg2 : tensor<?x1x1xf32>) groups(3) : tensor<?x?x?xf32>{{$}}
  %0 = dyrelu.shift_max %x slopes(%a : tensor<?x1x?xf32>) shifted(%b : tensor<?x1x1xf32>) groups(3) : tensor<?x?x?xf32>
  // CHECK: dyrelu.shift_max %arg3 slopes(%arg4 : tensor<0x256x0xf32>) shifted(%arg4 : tensor<0x256x0xf32>) groups(5) : tensor<0x0x0xf32>{{$}}
  %1 = dyrelu.shift_max %e slopes(%ae : tensor<0x256x0xf32>) shifted(%ae : tensor<0x256x0xf32>) groups(5) : tensor<0x0x0xf32>
  // CHECK: dyrelu.shift_max %arg5 slopes(%arg6 : tensor<1x2x1xf32>) shifted(%arg6 : tensor<1x2x1xf32>) permutation = [1, 0] : tensor<8x?x7xf32>{{$}}
  %2 = dyrelu.shift_max %c slopes(%ac : tensor<1x2x1xf32>) shifted(%ac : tensor<1x2x1xf32>) permutation = [1, 0] : tensor<8x?x7xf32>
  // CHECK: dyrelu.shift_max %arg3 slopes(%arg4 : tensor<0x256x0xf32>) shifted(%arg4 : tensor<0x256x0xf32>) permutation = [] : tensor<0x0x0xf32>{{$}}
  %3 = dyrelu.shift_max %e slopes(%ae : tensor<0x256x0xf32>) shifted(%ae : tensor<0x256x0xf32>) permutation = [] : tensor<0x0x0xf32>
  return
}
