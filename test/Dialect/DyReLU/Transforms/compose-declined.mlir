// RUN: dyrelu-opt %s -split-input-file -o %t.before
// RUN: dyrelu-opt %s --dyrelu-compose -split-input-file --remarks-filter=dyrelu-compose -o %t.after 2>%t.remarks
// RUN: diff %t.before %t.after
// RUN: FileCheck %s --input-file=%t.remarks --implicit-check-not=Passed

// Blocks that are left as they are, each for the reason that its remark gives.

// A ReLU.
// CHECK: declined.mlir:[[#@LINE+2]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its pieces are all static"
func.func @f(%x: tensor<8x16x7xf32>) -> tensor<8x16x7xf32> {
  %y = dyrelu.apply %x static = [(1.0, 0.0), (0.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Coefficients of another source.
// CHECK: declined.mlir:[[#@LINE+2]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its slopes are not computed by dyrelu.coefficients"
func.func @f(%x: tensor<8x16x7xf32>, %a: tensor<8x2x16xf32>) -> tensor<8x16x7xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Whoever it is that uses them.
// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its slopes are used elsewhere"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) -> (tensor<8x16x7xf32>, tensor<8x2x16xf32>) {
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y, %b : tensor<8x16x7xf32>, tensor<8x2x16xf32>
}

// -----

// The intercepts are computed, but not added.
// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its slopes and intercepts are not those of one dyrelu.coefficients"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// The other way round.
// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its slopes and intercepts are not those of one dyrelu.coefficients"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%b : tensor<8x2x16xf32>) intercepts(%a : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// The intercepts are an operand.
// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its slopes and intercepts are not those of one dyrelu.coefficients"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<32x16xf32>, %c: tensor<8x2x16xf32>) -> tensor<8x16x7xf32> {
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<32x16xf32>) hyper<intercepts = false> : tensor<8x16xf32> -> tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%c : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// One sample's context for all of x: the functions have one for each.
// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its samples share their coefficients"
func.func @f(%x: tensor<8x16x7xf32>, %z: tensor<1x16x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  %g = dyrelu.pool %z : tensor<1x16x7xf32> -> tensor<1x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<1x16xf32> -> tensor<1x2x16xf32>, tensor<1x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x16xf32>) intercepts(%b : tensor<1x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// The batch of x may be 1 at run time, and must be if it is compared.
// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its samples share their coefficients"
func.func @f(%x: tensor<?x16x7xf32>, %z: tensor<1x16x7xf32>, %w2: tensor<64x16xf32>) -> tensor<?x16x7xf32> {
  %g = dyrelu.pool %z : tensor<1x16x7xf32> -> tensor<1x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<1x16xf32> -> tensor<1x2x16xf32>, tensor<1x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<1x2x16xf32>) intercepts(%b : tensor<1x2x16xf32>) : tensor<?x16x7xf32>
  return %y : tensor<?x16x7xf32>
}

// -----

// The functions' sums of f16 inputs are f32, as the blocks' are, but a context
// of f16 is not one for an x of f32.
// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its context and weights have other element types than x and its accumulation type"
func.func @f(%x: tensor<8x16x7xf32>, %z: tensor<8x16x7xf16>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  %g = dyrelu.pool %z : tensor<8x16x7xf16> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Weights of bf16 for an x of f16.
// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its context and weights have other element types than x and its accumulation type"
func.func @f(%x: tensor<8x16x7xf16>, %w2: tensor<64x16xbf16>) -> tensor<8x16x7xf16> {
  %g = dyrelu.pool %x : tensor<8x16x7xf16> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xbf16>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf16>
  return %y : tensor<8x16x7xf16>
}

// -----

// Dynamic sizes between static ones that differ: an error of the run.
// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its sizes do not meet"
func.func @f(%x: tensor<8x16x7xf32>, %z: tensor<4x16x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  %g = dyrelu.pool %z : tensor<4x16x7xf32> -> tensor<4x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<4x16xf32> -> tensor<?x2x16xf32>, tensor<?x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x16xf32>) intercepts(%b : tensor<?x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// The mean of the positive part.
// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: it pools another part of its context"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  %g = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its context has another layout than x"
func.func @f(%x: tensor<8x16x7xf32>, %z: tensor<8x7x16xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  %g = dyrelu.pool %z channels_last : tensor<8x7x16xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+3]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its pooled context is not computed by dyrelu.pool"
func.func @f(%x: tensor<8x16x7xf32>, %g: tensor<8x16xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its pooled context is used elsewhere"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) -> (tensor<8x16x7xf32>, tensor<8x16xf32>) {
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
  return %y, %g : tensor<8x16x7xf32>, tensor<8x16xf32>
}

// -----

// The functions of one and two layers have none.
// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: it has static pieces"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7xf32> {
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+4]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its attention is not computed by dyrelu.attention"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %pi: tensor<8x7xf32>) -> tensor<8x16x7xf32> {
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) attention(%pi : tensor<8x7xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+5]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its attention is used elsewhere"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> (tensor<8x16x7xf32>, tensor<8x7xf32>) {
  %pi = dyrelu.attention %x weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) attention(%pi : tensor<8x7xf32>) : tensor<8x16x7xf32>
  return %y, %pi : tensor<8x16x7xf32>, tensor<8x7xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+5]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its attention is over another tensor than its context"
func.func @f(%x: tensor<8x16x7xf32>, %z: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> tensor<8x16x7xf32> {
  %pi = dyrelu.attention %z weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) attention(%pi : tensor<8x7xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// The attention's alone.
// CHECK: declined.mlir:[[#@LINE+5]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its context has another layout than x"
func.func @f(%x: tensor<8x16x16xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> tensor<8x16x16xf32> {
  %pi = dyrelu.attention %x weights(%wp : tensor<1x16xf32>) channels_last : tensor<8x16x16xf32> -> tensor<8x16xf32>
  %g = dyrelu.pool %x : tensor<8x16x16xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) attention(%pi : tensor<8x16xf32>) : tensor<8x16x16xf32>
  return %y : tensor<8x16x16xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+5]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its attention has weights of another element type"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf16>) -> tensor<8x16x7xf32> {
  %pi = dyrelu.attention %x weights(%wp : tensor<1x16xf16>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) attention(%pi : tensor<8x7xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Variant A has no attention.
// CHECK: declined.mlir:[[#@LINE+5]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: it has an attention, and its channels share their coefficients"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<4x16xf32>, %wp: tensor<1x16xf32>) -> tensor<8x16x7xf32> {
  %pi = dyrelu.attention %x weights(%wp : tensor<1x16xf32>) : tensor<8x16x7xf32> -> tensor<8x7xf32>
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<4x16xf32>) : tensor<8x16xf32> -> tensor<8x2x1xf32>, tensor<8x2x1xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x1xf32>) intercepts(%b : tensor<8x2x1xf32>) attention(%pi : tensor<8x7xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Two pools side by side, for two readers.
// CHECK: declined.mlir:[[#@LINE+8]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its context is used elsewhere"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) -> (tensor<8x16x7xf32>, tensor<8x32xf32>) {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y, %g : tensor<8x16x7xf32>, tensor<8x32xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+5]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: the first half of its context is not computed by tensor.insert_slice"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>, %f: tensor<8x32xf32>) -> tensor<8x16x7xf32> {
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+7]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: the first half of its context is not computed by dyrelu.pool"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>, %n: tensor<8x16xf32>) -> tensor<8x16x7xf32> {
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+7]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: the second half of its context is not computed by dyrelu.pool"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>, %p: tensor<8x16xf32>) -> tensor<8x16x7xf32> {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+8]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: the second half of its context is used elsewhere"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) -> (tensor<8x16x7xf32>, tensor<8x16xf32>) {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y, %p : tensor<8x16x7xf32>, tensor<8x16xf32>
}

// -----

// CHECK: declined.mlir:[[#@LINE+8]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its pools are of another tensor than x"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>, %z: tensor<8x16x7xf32>) -> tensor<8x16x7xf32> {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %z mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Two negative halves.
// CHECK: declined.mlir:[[#@LINE+8]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: it pools another part of its context"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) -> tensor<8x16x7xf32> {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Slopes in (-1, 1).
// CHECK: declined.mlir:[[#@LINE+8]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its coefficients are not those of an APReLU"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) -> tensor<8x16x7xf32> {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Without the piece that is x.
// CHECK: declined.mlir:[[#@LINE+8]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its coefficients are not those of an APReLU"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) -> tensor<8x16x7xf32> {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// With an attention.
// CHECK: declined.mlir:[[#@LINE+8]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its coefficients are not those of an APReLU"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>, %pi: tensor<8x7xf32>) -> tensor<8x16x7xf32> {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] attention(%pi : tensor<8x7xf32>) : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// The second half lies over the first.
// CHECK: declined.mlir:[[#@LINE+8]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its context is not two pools side by side"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) -> tensor<8x16x7xf32> {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 8] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// They are put into something else.
// CHECK: declined.mlir:[[#@LINE+7]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its context is not two pools side by side"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>, %e: tensor<8x32xf32>) -> tensor<8x16x7xf32> {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Every other element.
// CHECK: declined.mlir:[[#@LINE+8]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its context is not two pools side by side"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x32xf32>) -> tensor<8x16x7xf32> {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x32xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 2] : tensor<8x16xf32> into tensor<8x32xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x32xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x32xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x32xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// Three halves.
// CHECK: declined.mlir:[[#@LINE+8]]:{{.*}} [Missed] Compose | Category:dyrelu-compose | Remark="dyrelu.apply is not composed: its sizes do not meet"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<16x48xf32>) -> tensor<8x16x7xf32> {
  %n = dyrelu.pool %x mode(negative) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %p = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %e = tensor.empty() : tensor<8x48xf32>
  %f = tensor.insert_slice %n into %e[0, 0] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x48xf32>
  %g = tensor.insert_slice %p into %f[0, 16] [8, 16] [1, 1] : tensor<8x16xf32> into tensor<8x48xf32>
  %a = dyrelu.coefficients %g fc2(%w2 : tensor<16x48xf32>) hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]> : tensor<8x48xf32> -> tensor<8x1x16xf32>
  %y = dyrelu.apply %x slopes(%a : tensor<8x1x16xf32>) static = [(1.0, 0.0)] : tensor<8x16x7xf32>
  return %y : tensor<8x16x7xf32>
}

// -----

// In a loop the pool would be computed again each time.
// CHECK: declined.mlir:[[#@LINE+5]]:{{.*}}: its slopes are computed in another block"
func.func @f(%x: tensor<8x16x7xf32>, %w2: tensor<64x16xf32>, %n: index, %l: index, %s: index) -> tensor<8x16x7xf32> {
  %g = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>) : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
  %r = scf.for %i = %l to %n step %s iter_args(%v = %x) -> tensor<8x16x7xf32> {
    %y = dyrelu.apply %v slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7xf32>
    scf.yield %y : tensor<8x16x7xf32>
  }
  return %r : tensor<8x16x7xf32>
}
