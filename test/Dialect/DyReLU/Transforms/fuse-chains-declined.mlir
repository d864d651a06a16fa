// RUN: dyrelu-opt %s --dyrelu-fuse --canonicalize -split-input-file --remarks-filter=dyrelu-fuse 2>%t | FileCheck %s
// RUN: FileCheck %s --check-prefix=REMARK < %t

// x is a result as well: it must be written whole.
// CHECK-LABEL: func @other_reader_of_x
func.func @other_reader_of_x(%x: tensor<8x16x49xf32>, %init: tensor<8x16x49xf32>, %w2: tensor<64x16xf32>) -> (tensor<8x16x49xf32>, tensor<8x16x49xf32>) {
  // CHECK: linalg.exp
  // CHECK: scf.forall
  // CHECK-NOT: linalg
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="linalg.exp is not fused: something outside of the loop reads it"
  %u = linalg.exp ins(%x : tensor<8x16x49xf32>) outs(%init : tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  %g = dyrelu.pool %u : tensor<8x16x49xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %u slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
  return %y, %u : tensor<8x16x49xf32>, tensor<8x16x49xf32>
}

// -----

// CHECK-LABEL: func @other_reader_of_y
func.func @other_reader_of_y(%x: tensor<8x16x49xf32>, %init: tensor<8x16x49xf32>, %w2: tensor<64x16xf32>) -> (tensor<8x16x49xf32>, tensor<8x16x49xf32>) {
  // CHECK: scf.forall
  // CHECK-NOT: linalg
  // CHECK: scf.forall.in_parallel
  // CHECK: linalg.exp
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="linalg.exp is not fused: its activation has other readers"
  %g = dyrelu.pool %x : tensor<8x16x49xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
  %q = linalg.exp ins(%y : tensor<8x16x49xf32>) outs(%init : tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  return %y, %q : tensor<8x16x49xf32>, tensor<8x16x49xf32>
}

// -----

// The sum over the batch is no sample's; it reads all of them.
// CHECK-LABEL: func @reduces_the_batch
func.func @reduces_the_batch(%x: tensor<8x16x49xf32>, %init: tensor<16x49xf32>, %w2: tensor<64x16xf32>) -> tensor<16x49xf32> {
  // CHECK: scf.forall
  // CHECK-NOT: linalg
  // CHECK: scf.forall.in_parallel
  // CHECK: linalg.reduce
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="linalg.reduce is not fused: it does not read the activation sample by sample"
  %g = dyrelu.pool %x : tensor<8x16x49xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
  %q = linalg.reduce {arith.addf} ins(%y : tensor<8x16x49xf32>) outs(%init : tensor<16x49xf32>) dimensions = [0]
  return %q : tensor<16x49xf32>
}

// -----

// What the addition reads besides y depends on y.
// CHECK-LABEL: func @operand_comes_later
func.func @operand_comes_later(%x: tensor<8x16x49xf32>, %init: tensor<8x16x49xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x49xf32> {
  // CHECK: scf.forall
  // CHECK-NOT: linalg
  // CHECK: scf.forall.in_parallel
  // CHECK: call @other
  // CHECK: linalg.add
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="linalg.add is not fused: an operand of it is computed after its activation"
  %g = dyrelu.pool %x : tensor<8x16x49xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
  %r = func.call @other() : () -> tensor<8x16x49xf32>
  %q = linalg.add ins(%y, %r : tensor<8x16x49xf32>, tensor<8x16x49xf32>) outs(%init : tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  return %q : tensor<8x16x49xf32>
}
func.func private @other() -> tensor<8x16x49xf32>

// -----

// A reshape that joins the batch with another dimension, a padding of the
// batch, and what is no linalg op.
// CHECK-LABEL: func @reshaped_batch
func.func @reshaped_batch(%x: tensor<4x2x16x49xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x49xf32> {
  // CHECK: tensor.collapse_shape
  // CHECK: scf.forall
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="tensor.collapse_shape is not fused: it reshapes the batch"
  %u = tensor.collapse_shape %x [[0, 1], [2], [3]] : tensor<4x2x16x49xf32> into tensor<8x16x49xf32>
  %g = dyrelu.pool %u : tensor<8x16x49xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %u slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// -----

// CHECK-LABEL: func @padded_batch
func.func @padded_batch(%x: tensor<6x16x49xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x49xf32> {
  // CHECK: tensor.pad
  // CHECK: scf.forall
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="tensor.pad is not fused: it pads the batch or with what is no constant"
  %zero = arith.constant 0.0 : f32
  %u = tensor.pad %x low[1, 0, 0] high[1, 0, 0] {
  ^bb0(%i: index, %j: index, %l: index):
    tensor.yield %zero : f32
  } : tensor<6x16x49xf32> to tensor<8x16x49xf32>
  %g = dyrelu.pool %u : tensor<8x16x49xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %u slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// -----

// CHECK-LABEL: func @no_linalg
func.func @no_linalg(%x: tensor<8x16x49xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x49xf32> {
  // CHECK: arith.mulf
  // CHECK: scf.forall
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="arith.mulf is not fused: no linalg op, no padding and no reshape"
  %u = arith.mulf %x, %x : tensor<8x16x49xf32>
  %g = dyrelu.pool %u : tensor<8x16x49xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %u slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// -----

// One sample leaves nothing to tile.
// CHECK-LABEL: func @one_sample
func.func @one_sample(%x: tensor<1x16x49xf32>, %init: tensor<1x16x49xf32>, %w2: tensor<64x16xf32>) -> tensor<1x16x49xf32> {
  // CHECK-NOT: scf.forall
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="dyrelu.apply is not fused: the batch is 1"
  %u = linalg.exp ins(%x : tensor<1x16x49xf32>) outs(%init : tensor<1x16x49xf32>) -> tensor<1x16x49xf32>
  %g = dyrelu.pool %u : tensor<1x16x49xf32> -> tensor<1x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<1x16xf32> -> tensor<1x2x16xf32>, tensor<1x2x16xf32>
  %y = dyrelu.apply %u slopes(%a : tensor<1x2x16xf32>) intercepts(%b : tensor<1x2x16xf32>) : tensor<1x16x49xf32>
  return %y : tensor<1x16x49xf32>
}

// -----

// The order of effects stays, also of what a body takes from outside.
func.func private @print()
func.func private @get() -> f32
// CHECK-LABEL: func @effects
func.func @effects(%x: tensor<8x16x49xf32>, %init: tensor<8x16x49xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x49xf32> {
  // CHECK: scf.forall
  // CHECK: call @print
  // CHECK: call @get
  // CHECK: linalg.generic
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="linalg.generic is not fused: an operand of it is computed after its activation"
  %g = dyrelu.pool %x : tensor<8x16x49xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
  func.call @print() : () -> ()
  %s = func.call @get() : () -> f32
  %q = linalg.generic {indexing_maps = [affine_map<(n, c, s) -> (n, c, s)>, affine_map<(n, c, s) -> (n, c, s)>],
                       iterator_types = ["parallel", "parallel", "parallel"]}
      ins(%y : tensor<8x16x49xf32>) outs(%init : tensor<8x16x49xf32>) {
  ^bb0(%v: f32, %out: f32):
    %0 = arith.addf %v, %s : f32
    linalg.yield %0 : f32
  } -> tensor<8x16x49xf32>
  return %q : tensor<8x16x49xf32>
}

// -----

// x has rows of no channel: it is 0.
// CHECK-LABEL: func @empty_reduction
func.func @empty_reduction(%z: tensor<8x0x49xf32>, %w: tensor<16x0xf32>, %init: tensor<8x16x49xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x49xf32> {
  // CHECK: linalg.generic
  // CHECK: scf.forall
  // CHECK-NOT: linalg
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="linalg.generic is not fused: a tensor of it is empty"
  %x = linalg.generic {indexing_maps = [affine_map<(n, o, s, c) -> (n, c, s)>, affine_map<(n, o, s, c) -> (o, c)>, affine_map<(n, o, s, c) -> (n, o, s)>],
                       iterator_types = ["parallel", "parallel", "parallel", "reduction"]}
      ins(%z, %w : tensor<8x0x49xf32>, tensor<16x0xf32>) outs(%init : tensor<8x16x49xf32>) {
  ^bb0(%v: f32, %f: f32, %out: f32):
    %0 = arith.mulf %v, %f : f32
    %1 = arith.addf %out, %0 : f32
    linalg.yield %1 : f32
  } -> tensor<8x16x49xf32>
  %g = dyrelu.pool %x : tensor<8x16x49xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// -----

// The context of a sample is computed from all samples: x is computed once.
// CHECK-LABEL: func @all_samples
func.func @all_samples(%t: tensor<8x16x49xf32>, %init: tensor<8x16x49xf32>, %e: tensor<8x16xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x49xf32> {
  // CHECK: linalg.exp
  // CHECK: scf.forall
  // CHECK-NOT: linalg.exp
  // REMARK: [Missed] Fuse | Category:dyrelu-fuse | Remark="linalg.exp is not fused: it is not read sample by sample"
  %x = linalg.exp ins(%t : tensor<8x16x49xf32>) outs(%init : tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  %z = linalg.generic {indexing_maps = [affine_map<(n, c, m, s) -> (m, c, s)>, affine_map<(n, c, m, s) -> (n, c)>],
                       iterator_types = ["parallel", "parallel", "reduction", "reduction"]}
      ins(%x : tensor<8x16x49xf32>) outs(%e : tensor<8x16xf32>) {
  ^bb0(%v: f32, %out: f32):
    %0 = arith.addf %v, %out : f32
    linalg.yield %0 : f32
  } -> tensor<8x16xf32>
  %g = dyrelu.pool %z : tensor<8x16xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}
