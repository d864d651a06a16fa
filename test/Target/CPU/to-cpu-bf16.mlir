// RUN: dyrelu-opt %s --dyrelu-to-cpu | FileCheck %s

// Maxima of bf16 are taken in f32: LLVM's backend does not compare every bf16
// vector. Nothing is rounded, as they are values of bf16.

// CHECK-LABEL: llvm.func @maxout
// CHECK-NOT: llvm.intr.maximum({{.*}}bf16
// CHECK: llvm.intr.maximum({{.*}} : (vector<{{[0-9]+}}xf32>, vector<{{[0-9]+}}xf32>)
// CHECK-NOT: llvm.intr.maximum({{.*}}bf16
func.func @maxout(%x: tensor<8x64x7x7xbf16>) -> tensor<8x16x7x7xbf16> {
  %y = dyrelu.maxout %x k(4) : tensor<8x64x7x7xbf16> -> tensor<8x16x7x7xbf16>
  return %y : tensor<8x16x7x7xbf16>
}
