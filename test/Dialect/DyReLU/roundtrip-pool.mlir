// RUN: dyrelu-opt %s | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --emit-bytecode | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// CHECK-LABEL: func @pool_modes
func.func @pool_modes(%x: tensor<8x16x7x7xf32>, %l: tensor<8x7x7x16xf16>) {
  // CHECK: dyrelu.pool %arg0 : tensor<8x16x7x7xf32> -> tensor<8x16xf32>{{$}}
  // GENERIC-LABEL: sym_name = "pool_modes"
  // GENERIC: <{mode = #dyrelu<mode(mean)>}>
  %0 = dyrelu.pool %x mode(mean) : tensor<8x16x7x7xf32> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg0 mode(positive) : tensor<8x16x7x7xf32> -> tensor<8x16xf32>{{$}}
  // GENERIC: <{mode = #dyrelu<mode(positive)>}>
  %1 = dyrelu.pool %x mode(positive) : tensor<8x16x7x7xf32> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg0 mode(negative) : tensor<8x16x7x7xf32> -> tensor<8x16xf32>{{$}}
  %2 = dyrelu.pool %x mode(negative) : tensor<8x16x7x7xf32> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg1 mode(negative) channels_last {note = "kept"} : tensor<8x7x7x16xf16> -> tensor<8x16xf32>{{$}}
  // GENERIC: <{channels_last, mode = #dyrelu<mode(negative)>}> {note = "kept"}
  %3 = dyrelu.pool %l mode(negative) channels_last {note = "kept"} : tensor<8x7x7x16xf16> -> tensor<8x16xf32>
  return
}

// CHECK-LABEL: func @pool_ranks_and_types
func.func @pool_ranks_and_types(%x2f16: tensor<8x16xf16>, %x2bf16: tensor<8x16xbf16>, %x2f32: tensor<8x16xf32>, %x2f64: tensor<8x16xf64>, %x3f16: tensor<8x16x9xf16>, %x3bf16: tensor<8x16x9xbf16>, %x3f32: tensor<8x16x9xf32>, %x3f64: tensor<8x16x9xf64>, %x4f16: tensor<8x16x3x4xf16>, %x4bf16: tensor<8x16x3x4xbf16>, %x4f32: tensor<8x16x3x4xf32>, %x4f64: tensor<8x16x3x4xf64>, %x5f16: tensor<8x16x2x3x4xf16>, %x5bf16: tensor<8x16x2x3x4xbf16>, %x5f32: tensor<8x16x2x3x4xf32>, %x5f64: tensor<8x16x2x3x4xf64>, %l2: tensor<8x16xf32>, %l3: tensor<8x9x16xf32>, %l4: tensor<8x3x4x16xf32>, %l5: tensor<8x2x3x4x16xf32>) {
  // CHECK: dyrelu.pool %arg0 : tensor<8x16xf16> -> tensor<8x16xf32>{{$}}
  %0 = dyrelu.pool %x2f16 : tensor<8x16xf16> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg1 : tensor<8x16xbf16> -> tensor<8x16xf32>{{$}}
  %1 = dyrelu.pool %x2bf16 : tensor<8x16xbf16> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg2 : tensor<8x16xf32> -> tensor<8x16xf32>{{$}}
  %2 = dyrelu.pool %x2f32 : tensor<8x16xf32> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg3 : tensor<8x16xf64> -> tensor<8x16xf64>{{$}}
  %3 = dyrelu.pool %x2f64 : tensor<8x16xf64> -> tensor<8x16xf64>
  // CHECK: dyrelu.pool %arg4 : tensor<8x16x9xf16> -> tensor<8x16xf32>{{$}}
  %4 = dyrelu.pool %x3f16 : tensor<8x16x9xf16> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg5 : tensor<8x16x9xbf16> -> tensor<8x16xf32>{{$}}
  %5 = dyrelu.pool %x3bf16 : tensor<8x16x9xbf16> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg6 : tensor<8x16x9xf32> -> tensor<8x16xf32>{{$}}
  %6 = dyrelu.pool %x3f32 : tensor<8x16x9xf32> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg7 : tensor<8x16x9xf64> -> tensor<8x16xf64>{{$}}
  %7 = dyrelu.pool %x3f64 : tensor<8x16x9xf64> -> tensor<8x16xf64>
  // CHECK: dyrelu.pool %arg8 : tensor<8x16x3x4xf16> -> tensor<8x16xf32>{{$}}
  %8 = dyrelu.pool %x4f16 : tensor<8x16x3x4xf16> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg9 : tensor<8x16x3x4xbf16> -> tensor<8x16xf32>{{$}}
  %9 = dyrelu.pool %x4bf16 : tensor<8x16x3x4xbf16> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg10 : tensor<8x16x3x4xf32> -> tensor<8x16xf32>{{$}}
  %10 = dyrelu.pool %x4f32 : tensor<8x16x3x4xf32> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg11 : tensor<8x16x3x4xf64> -> tensor<8x16xf64>{{$}}
  %11 = dyrelu.pool %x4f64 : tensor<8x16x3x4xf64> -> tensor<8x16xf64>
  // CHECK: dyrelu.pool %arg12 : tensor<8x16x2x3x4xf16> -> tensor<8x16xf32>{{$}}
  %12 = dyrelu.pool %x5f16 : tensor<8x16x2x3x4xf16> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg13 : tensor<8x16x2x3x4xbf16> -> tensor<8x16xf32>{{$}}
  %13 = dyrelu.pool %x5bf16 : tensor<8x16x2x3x4xbf16> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg14 : tensor<8x16x2x3x4xf32> -> tensor<8x16xf32>{{$}}
  %14 = dyrelu.pool %x5f32 : tensor<8x16x2x3x4xf32> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg15 : tensor<8x16x2x3x4xf64> -> tensor<8x16xf64>{{$}}
  %15 = dyrelu.pool %x5f64 : tensor<8x16x2x3x4xf64> -> tensor<8x16xf64>
  // CHECK: dyrelu.pool %arg16 channels_last : tensor<8x16xf32> -> tensor<8x16xf32>{{$}}
  %16 = dyrelu.pool %l2 channels_last : tensor<8x16xf32> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg17 channels_last : tensor<8x9x16xf32> -> tensor<8x16xf32>{{$}}
  %17 = dyrelu.pool %l3 channels_last : tensor<8x9x16xf32> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg18 channels_last : tensor<8x3x4x16xf32> -> tensor<8x16xf32>{{$}}
  %18 = dyrelu.pool %l4 channels_last : tensor<8x3x4x16xf32> -> tensor<8x16xf32>
  // CHECK: dyrelu.pool %arg19 channels_last : tensor<8x2x3x4x16xf32> -> tensor<8x16xf32>{{$}}
  %19 = dyrelu.pool %l5 channels_last : tensor<8x2x3x4x16xf32> -> tensor<8x16xf32>
  return
}

// CHECK-LABEL: func @pool_sizes
func.func @pool_sizes(%x: tensor<?x?x?x?xf32>, %e: tensor<0x1x0xf32>, %f: tensor<2x0x3xf32>) {
  // CHECK: dyrelu.pool %arg0 mode(positive) : tensor<?x?x?x?xf32> -> tensor<?x?xf32>{{$}}
  %0 = dyrelu.pool %x mode(positive) : tensor<?x?x?x?xf32> -> tensor<?x?xf32>
  // CHECK: dyrelu.pool %arg0 : tensor<?x?x?x?xf32> -> tensor<?x16xf32>{{$}}
  %1 = dyrelu.pool %x : tensor<?x?x?x?xf32> -> tensor<?x16xf32>
  // CHECK: dyrelu.pool %arg1 : tensor<0x1x0xf32> -> tensor<0x1xf32>{{$}}
  %2 = dyrelu.pool %e : tensor<0x1x0xf32> -> tensor<0x1xf32>
  // CHECK: dyrelu.pool %arg2 : tensor<2x0x3xf32> -> tensor<2x0xf32>{{$}}
  %3 = dyrelu.pool %f : tensor<2x0x3xf32> -> tensor<2x0xf32>
  return
}
