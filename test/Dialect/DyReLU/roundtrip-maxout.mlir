// RUN: dyrelu-opt %s | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --emit-bytecode | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --mlir-print-op-generic | FileCheck %s --check-prefix=GENERIC

// CHECK-LABEL: func @maxout
func.func @maxout(%x2f16: tensor<8x16xf16>, %x2bf16: tensor<8x16xbf16>, %x2f32: tensor<8x16xf32>, %x2f64: tensor<8x16xf64>, %x3f16: tensor<8x16x9xf16>, %x3bf16: tensor<8x16x9xbf16>, %x3f32: tensor<8x16x9xf32>, %x3f64: tensor<8x16x9xf64>, %x4f16: tensor<8x16x3x4xf16>, %x4bf16: tensor<8x16x3x4xbf16>, %x4f32: tensor<8x16x3x4xf32>, %x4f64: tensor<8x16x3x4xf64>, %x5f16: tensor<8x16x2x3x4xf16>, %x5bf16: tensor<8x16x2x3x4xbf16>, %x5f32: tensor<8x16x2x3x4xf32>, %x5f64: tensor<8x16x2x3x4xf64>, %l2: tensor<8x16xf32>, %l3: tensor<8x9x16xf32>, %l4: tensor<8x3x4x16xf32>, %l5: tensor<8x2x3x4x16xf32>) {
  // CHECK: dyrelu.maxout %arg0 k(4) : tensor<8x16xf16> -> tensor<8x4xf16>{{$}}
  %0 = dyrelu.maxout %x2f16 k(4) : tensor<8x16xf16> -> tensor<8x4xf16>
  // CHECK: dyrelu.maxout %arg1 k(4) : tensor<8x16xbf16> -> tensor<8x4xbf16>{{$}}
  %1 = dyrelu.maxout %x2bf16 k(4) : tensor<8x16xbf16> -> tensor<8x4xbf16>
  // CHECK: dyrelu.maxout %arg2 k(4) : tensor<8x16xf32> -> tensor<8x4xf32>{{$}}
  %2 = dyrelu.maxout %x2f32 k(4) : tensor<8x16xf32> -> tensor<8x4xf32>
  // CHECK: dyrelu.maxout %arg3 k(4) : tensor<8x16xf64> -> tensor<8x4xf64>{{$}}
  %3 = dyrelu.maxout %x2f64 k(4) : tensor<8x16xf64> -> tensor<8x4xf64>
  // CHECK: dyrelu.maxout %arg4 k(4) : tensor<8x16x9xf16> -> tensor<8x4x9xf16>{{$}}
  %4 = dyrelu.maxout %x3f16 k(4) : tensor<8x16x9xf16> -> tensor<8x4x9xf16>
  // CHECK: dyrelu.maxout %arg5 k(4) : tensor<8x16x9xbf16> -> tensor<8x4x9xbf16>{{$}}
  %5 = dyrelu.maxout %x3bf16 k(4) : tensor<8x16x9xbf16> -> tensor<8x4x9xbf16>
  // CHECK: dyrelu.maxout %arg6 k(4) : tensor<8x16x9xf32> -> tensor<8x4x9xf32>{{$}}
  %6 = dyrelu.maxout %x3f32 k(4) : tensor<8x16x9xf32> -> tensor<8x4x9xf32>
  // CHECK: dyrelu.maxout %arg7 k(4) : tensor<8x16x9xf64> -> tensor<8x4x9xf64>{{$}}
  %7 = dyrelu.maxout %x3f64 k(4) : tensor<8x16x9xf64> -> tensor<8x4x9xf64>
  // CHECK: dyrelu.maxout %arg8 k(4) : tensor<8x16x3x4xf16> -> tensor<8x4x3x4xf16>{{$}}
  %8 = dyrelu.maxout %x4f16 k(4) : tensor<8x16x3x4xf16> -> tensor<8x4x3x4xf16>
  // CHECK: dyrelu.maxout %arg9 k(4) : tensor<8x16x3x4xbf16> -> tensor<8x4x3x4xbf16>{{$}}
  %9 = dyrelu.maxout %x4bf16 k(4) : tensor<8x16x3x4xbf16> -> tensor<8x4x3x4xbf16>
  // CHECK: dyrelu.maxout %arg10 k(4) : tensor<8x16x3x4xf32> -> tensor<8x4x3x4xf32>{{$}}
  %10 = dyrelu.maxout %x4f32 k(4) : tensor<8x16x3x4xf32> -> tensor<8x4x3x4xf32>
  // CHECK: dyrelu.maxout %arg11 k(4) : tensor<8x16x3x4xf64> -> tensor<8x4x3x4xf64>{{$}}
  %11 = dyrelu.maxout %x4f64 k(4) : tensor<8x16x3x4xf64> -> tensor<8x4x3x4xf64>
  // CHECK: dyrelu.maxout %arg12 k(4) : tensor<8x16x2x3x4xf16> -> tensor<8x4x2x3x4xf16>{{$}}
  %12 = dyrelu.maxout %x5f16 k(4) : tensor<8x16x2x3x4xf16> -> tensor<8x4x2x3x4xf16>
  // CHECK: dyrelu.maxout %arg13 k(4) : tensor<8x16x2x3x4xbf16> -> tensor<8x4x2x3x4xbf16>{{$}}
  %13 = dyrelu.maxout %x5bf16 k(4) : tensor<8x16x2x3x4xbf16> -> tensor<8x4x2x3x4xbf16>
  // CHECK: dyrelu.maxout %arg14 k(4) : tensor<8x16x2x3x4xf32> -> tensor<8x4x2x3x4xf32>{{$}}
  %14 = dyrelu.maxout %x5f32 k(4) : tensor<8x16x2x3x4xf32> -> tensor<8x4x2x3x4xf32>
  // CHECK: dyrelu.maxout %arg15 k(4) : tensor<8x16x2x3x4xf64> -> tensor<8x4x2x3x4xf64>{{$}}
  %15 = dyrelu.maxout %x5f64 k(4) : tensor<8x16x2x3x4xf64> -> tensor<8x4x2x3x4xf64>
  // CHECK: dyrelu.maxout %arg16 k(16) channels_last : tensor<8x16xf32> -> tensor<8x1xf32>{{$}}
  %16 = dyrelu.maxout %l2 k(16) channels_last : tensor<8x16xf32> -> tensor<8x1xf32>
  // CHECK: dyrelu.maxout %arg17 k(16) channels_last : tensor<8x9x16xf32> -> tensor<8x9x1xf32>{{$}}
  %17 = dyrelu.maxout %l3 k(16) channels_last : tensor<8x9x16xf32> -> tensor<8x9x1xf32>
  // CHECK: dyrelu.maxout %arg18 k(16) channels_last : tensor<8x3x4x16xf32> -> tensor<8x3x4x1xf32>{{$}}
  %18 = dyrelu.maxout %l4 k(16) channels_last : tensor<8x3x4x16xf32> -> tensor<8x3x4x1xf32>
  // CHECK: dyrelu.maxout %arg19 k(16) channels_last : tensor<8x2x3x4x16xf32> -> tensor<8x2x3x4x1xf32>{{$}}
  %19 = dyrelu.maxout %l5 k(16) channels_last : tensor<8x2x3x4x16xf32> -> tensor<8x2x3x4x1xf32>
  return
}

// CHECK-LABEL: func @maxout_sizes
func.func @maxout_sizes(%x: tensor<?x?x?xf32>, %s: tensor<8x512x7xf32>, %e: tensor<0x0x0xf32>) {
  // CHECK: dyrelu.maxout %arg0 k(1) : tensor<?x?x?xf32> -> tensor<?x?x?xf32>{{$}}
  // GENERIC-LABEL: sym_name = "maxout_sizes"
  // GENERIC: <{k = 1 : i64}>
  %0 = dyrelu.maxout %x k(1) : tensor<?x?x?xf32> -> tensor<?x?x?xf32>
  // CHECK: dyrelu.maxout %arg0 k(3) channels_last : tensor<?x?x?xf32> -> tensor<8x7x2xf32>{{$}}
  %1 = dyrelu.maxout %x k(3) channels_last : tensor<?x?x?xf32> -> tensor<8x7x2xf32>
  // CHECK: dyrelu.maxout %arg1 k(256) {note = "kept"} : tensor<8x512x7xf32> -> tensor<8x2x7xf32>{{$}}
  // GENERIC: <{k = 256 : i64}> {note = "kept"}
  %2 = dyrelu.maxout %s k(256) {note = "kept"} : tensor<8x512x7xf32> -> tensor<8x2x7xf32>
  // CHECK: dyrelu.maxout %arg2 k(2) : tensor<0x0x0xf32> -> tensor<0x0x0xf32>{{$}}
  %3 = dyrelu.maxout %e k(2) : tensor<0x0x0xf32> -> tensor<0x0x0xf32>
  return
}
