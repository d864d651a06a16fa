// RUN: dyrelu-opt %s --dyrelu-to-cpu -split-input-file | FileCheck %s

// A loop carries an activation from one iteration to the next.
// CHECK-LABEL: llvm.func @loop_carried
func.func @loop_carried(%x: tensor<?x2xf32>, %w2: tensor<8x2xf32>) -> tensor<?x2xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c3 = arith.constant 3 : index
  %y = scf.for %i = %c0 to %c3 step %c1 iter_args(%carried = %x) -> tensor<?x2xf32> {
    %next = dyrelu.b %carried context(%x : tensor<?x2xf32>) fc2(%w2 : tensor<8x2xf32>) : tensor<?x2xf32>
    scf.yield %next : tensor<?x2xf32>
  }
  return %y : tensor<?x2xf32>
}

// -----

// One result runs along the loop that reduces the other: scalar loops.
#all = affine_map<(d0, d1) -> (d0, d1)>
#row = affine_map<(d0, d1) -> (d0)>
// CHECK-LABEL: llvm.func @result_along_reduction
func.func @result_along_reduction(%x: tensor<?x?xf32>, %p: tensor<?x?xf32>, %q: tensor<?xf32>) -> (tensor<?x?xf32>, tensor<?xf32>) {
  %r:2 = linalg.generic {indexing_maps = [#all, #all, #row], iterator_types = ["parallel", "reduction"]}
      ins(%x : tensor<?x?xf32>) outs(%p, %q : tensor<?x?xf32>, tensor<?xf32>) {
  ^bb0(%in: f32, %out0: f32, %out1: f32):
    %s = arith.addf %out0, %in : f32
    %t = arith.addf %out1, %in : f32
    linalg.yield %s, %t : f32, f32
  } -> (tensor<?x?xf32>, tensor<?xf32>)
  return %r#0, %r#1 : tensor<?x?xf32>, tensor<?xf32>
}
