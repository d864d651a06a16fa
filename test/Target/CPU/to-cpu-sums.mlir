// RUN: dyrelu-opt %s --dyrelu-to-cpu --mlir-print-ir-after=dyrelu-cpu-compute-in-place -o /dev/null 2>&1 | FileCheck %s

// A sum over one sample is written once, and zeros are not before it.
// CHECK: IR Dump After ComputeInPlace
// CHECK: @main(
// CHECK-NOT: linalg.fill
// CHECK: linalg.generic {{.*}}iterator_types = ["parallel", "parallel"]
// CHECK-NEXT: ^bb0(%[[A:.*]]: f32, %[[B:.*]]: f32, %{{.*}}: f32):
// CHECK-NEXT: %[[P:.*]] = arith.mulf %[[A]], %[[B]]
// CHECK-NEXT: arith.addf %[[P]], %{{cst.*}}
func.func @main(%dt: tensor<1x64xf32>, %h: tensor<1x32xf32>) -> tensor<64x32xf32> {
  %zero = arith.constant 0.0 : f32
  %empty = tensor.empty() : tensor<64x32xf32>
  %zeros = linalg.fill ins(%zero : f32) outs(%empty : tensor<64x32xf32>) -> tensor<64x32xf32>
  %dw = linalg.generic {
      indexing_maps = [affine_map<(r, h, n) -> (n, r)>, affine_map<(r, h, n) -> (n, h)>,
                       affine_map<(r, h, n) -> (r, h)>],
      iterator_types = ["parallel", "parallel", "reduction"]}
      ins(%dt, %h : tensor<1x64xf32>, tensor<1x32xf32>) outs(%zeros : tensor<64x32xf32>) {
  ^bb0(%a: f32, %b: f32, %sum: f32):
    %p = arith.mulf %a, %b : f32
    %s = arith.addf %p, %sum : f32
    linalg.yield %s : f32
  } -> tensor<64x32xf32>
  return %dw : tensor<64x32xf32>
}
