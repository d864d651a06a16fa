// RUN: dyrelu-opt %s --dyrelu-to-cpu=vector-bits=512 --mlir-disable-threading --mlir-print-ir-after=dyrelu-cpu-vectorize -o /dev/null 2>&1 | FileCheck %s
// RUN: dyrelu-opt %s --dyrelu-to-cpu=vector-bits=512 | FileCheck %s --check-prefix=LLVM

// No loop over scalars: shift-max reads the row of the channel that another one
// meets in vectors, whole ones and, where rows begin anywhere, half ones.

// CHECK-LABEL: func @shift_max(
// CHECK-NOT: linalg.generic
// CHECK: vector.transfer_write {{.*}} : vector<64xf32>
// CHECK-NOT: linalg.generic
// CHECK: return
// LLVM-LABEL: llvm.func @shift_max(
// LLVM-NOT: llvm.intr.maximum({{.*}}) : (f32, f32)
// LLVM: llvm.intr.maximum({{.*}} : (vector<64xf32>, vector<64xf32>)
// LLVM-NOT: llvm.intr.maximum({{.*}}) : (f32, f32)
func.func @shift_max(%x: tensor<8x48x56x56xf32>, %a: tensor<8x2x48xf32>) -> tensor<8x48x56x56xf32> {
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x48xf32>) shifted(%a : tensor<8x2x48xf32>) groups(4) : tensor<8x48x56x56xf32>
  return %y : tensor<8x48x56x56xf32>
}

// LLVM-LABEL: llvm.func @permuted(
// LLVM-NOT: llvm.intr.maximum({{.*}}) : (f32, f32)
// CHECK-LABEL: func @permuted(
// CHECK-NOT: linalg.generic
// CHECK: vector.transfer_write {{.*}} : vector<8xf32>
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @permuted(%x: tensor<?x4x7x7xf32>, %a: tensor<?x2x4xf32>) -> tensor<?x4x7x7xf32> {
  %y = dyrelu.shift_max %x slopes(%a : tensor<?x2x4xf32>) shifted(%a : tensor<?x2x4xf32>) permutation = [2, 0, 3, 1] : tensor<?x4x7x7xf32>
  return %y : tensor<?x4x7x7xf32>
}

// Attention: pool and logits in one loop over channels; the softmax in vectors.
// The logits of 49 positions are carried in one vector, of 64 lanes; the
// exponentials of all samples are left to --dyrelu-cpu-map-rows.
// Its maximum is taken by shuffles, not lane by lane.
// LLVM-LABEL: llvm.func @attention(
// LLVM: llvm.intr.vector.reduce.fmaximum({{.*}}) {{.*}}: (vector<64xf32>) -> f32
// LLVM-LABEL: llvm.func @small(
// CHECK-LABEL: func @attention(
// CHECK-NOT: linalg.generic
// CHECK: scf.for %{{.*}} = %c0 to %c96 step %c8 iter_args(%{{.*}}, %{{.*}}) -> (tensor<12544xf32>, tensor<96xf32>)
// CHECK-NOT: linalg.generic
// CHECK: math.exp {{.*}} : vector<64xf32>
// CHECK-NOT: linalg.generic
// CHECK: return
func.func @attention(%x: tensor<1x96x112x112xf32>, %w2: tensor<384x96xf32>, %wp: tensor<1x96xf32>) -> tensor<1x96x112x112xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<384x96xf32>) attention(%wp : tensor<1x96xf32>) : tensor<1x96x112x112xf32>
  return %y : tensor<1x96x112x112xf32>
}

// CHECK-LABEL: func @small(
// CHECK-NOT: vector<49xf32>
// CHECK: scf.for {{.*}} = %c0 to %c960 step %c1 {{.*}}, vector<64xf32>) {
// CHECK-NOT: vector<49xf32>
// CHECK: linalg.generic {{.*}}dyrelu.rows = 16 : index
// CHECK: math.exp {{.*}} : f32
// CHECK-NOT: vector<49xf32>
// CHECK: return
func.func @small(%x: tensor<16x960x7x7xf32>, %wp: tensor<1x960xf32>) -> tensor<16x7x7xf32> {
  %pi = dyrelu.attention %x weights(%wp : tensor<1x960xf32>) : tensor<16x960x7x7xf32> -> tensor<16x7x7xf32>
  return %pi : tensor<16x7x7xf32>
}
