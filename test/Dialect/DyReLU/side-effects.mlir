// RUN: dyrelu-opt %s --canonicalize | FileCheck %s --check-prefix=DEAD
// RUN: dyrelu-opt %s --cse | FileCheck %s --check-prefix=CSE

// Ops have no side effects: one whose result nobody reads goes, whatever its
// sizes, and of two that are equal one is left.

// DEAD-LABEL: func @dead
// DEAD-NEXT: return
func.func @dead(%x: tensor<?x?x?xf32>, %m4: tensor<?x?xf32>, %w: tensor<?x?xf32>, %half: tensor<?x?xf32>, %wp: tensor<?x?xf32>, %ak: tensor<?x4x?xf32>, %pi: tensor<?x?xf32>, %g: tensor<?x?xf32>) {
  %0 = dyrelu.a %x fc2(%m4 : tensor<?x?xf32>) : tensor<?x?x?xf32>
  %1 = dyrelu.b %x fc2(%w : tensor<?x?xf32>) : tensor<?x?x?xf32>
  %2 = dyrelu.c %x fc2(%w : tensor<?x?xf32>) attention(%wp : tensor<?x?xf32>) : tensor<?x?x?xf32>
  %3 = dyrelu.aprelu %x fc2(%half : tensor<?x?xf32>) : tensor<?x?x?xf32>
  %4 = dyrelu.pool %x : tensor<?x?x?xf32> -> tensor<?x?xf32>
  %5 = dyrelu.coefficients %g fc2(%w : tensor<?x?xf32>) hyper<k = 4, intercepts = false> : tensor<?x?xf32> -> tensor<?x4x?xf32>
  %6 = dyrelu.attention %x weights(%wp : tensor<?x?xf32>) : tensor<?x?x?xf32> -> tensor<?x?xf32>
  %7 = dyrelu.apply %x slopes(%ak : tensor<?x4x?xf32>) : tensor<?x?x?xf32>
  %8 = dyrelu.apply %x static = [(1, 0), (0, 0)] attention(%pi : tensor<?x?xf32>) : tensor<?x?x?xf32>
  %9 = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<?x?x?xf32>
  %10 = dyrelu.maxout %x k(1) : tensor<?x?x?xf32> -> tensor<?x?x?xf32>
  %11 = dyrelu.shift_max %x slopes(%ak : tensor<?x4x?xf32>) shifted(%ak : tensor<?x4x?xf32>) groups(4) : tensor<?x?x?xf32>
  return
}

// CSE-LABEL: func @a
func.func @a(%x: tensor<?x?x?xf32>, %m4: tensor<?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.a
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.a %x fc2(%m4 : tensor<?x?xf32>) : tensor<?x?x?xf32>
  %1 = dyrelu.a %x fc2(%m4 : tensor<?x?xf32>) : tensor<?x?x?xf32>
  return %0, %1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}

// CSE-LABEL: func @b
func.func @b(%x: tensor<?x?x?xf32>, %w: tensor<?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.b
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.b %x fc2(%w : tensor<?x?xf32>) : tensor<?x?x?xf32>
  %1 = dyrelu.b %x fc2(%w : tensor<?x?xf32>) : tensor<?x?x?xf32>
  return %0, %1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}

// CSE-LABEL: func @c
func.func @c(%x: tensor<?x?x?xf32>, %w: tensor<?x?xf32>, %wp: tensor<?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.c
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.c %x fc2(%w : tensor<?x?xf32>) attention(%wp : tensor<?x?xf32>) : tensor<?x?x?xf32>
  %1 = dyrelu.c %x fc2(%w : tensor<?x?xf32>) attention(%wp : tensor<?x?xf32>) : tensor<?x?x?xf32>
  return %0, %1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}

// CSE-LABEL: func @aprelu
func.func @aprelu(%x: tensor<?x?x?xf32>, %half: tensor<?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.aprelu
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.aprelu %x fc2(%half : tensor<?x?xf32>) : tensor<?x?x?xf32>
  %1 = dyrelu.aprelu %x fc2(%half : tensor<?x?xf32>) : tensor<?x?x?xf32>
  return %0, %1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}

// CSE-LABEL: func @pool
func.func @pool(%x: tensor<?x?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.pool
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.pool %x : tensor<?x?x?xf32> -> tensor<?x?xf32>
  %1 = dyrelu.pool %x : tensor<?x?x?xf32> -> tensor<?x?xf32>
  return %0, %1 : tensor<?x?xf32>, tensor<?x?xf32>
}

// CSE-LABEL: func @coefficients
func.func @coefficients(%w: tensor<?x?xf32>, %g: tensor<?x?xf32>) -> (tensor<?x4x?xf32>, tensor<?x4x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.coefficients
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.coefficients %g fc2(%w : tensor<?x?xf32>) hyper<k = 4, intercepts = false> : tensor<?x?xf32> -> tensor<?x4x?xf32>
  %1 = dyrelu.coefficients %g fc2(%w : tensor<?x?xf32>) hyper<k = 4, intercepts = false> : tensor<?x?xf32> -> tensor<?x4x?xf32>
  return %0, %1 : tensor<?x4x?xf32>, tensor<?x4x?xf32>
}

// CSE-LABEL: func @attention
func.func @attention(%x: tensor<?x?x?xf32>, %wp: tensor<?x?xf32>) -> (tensor<?x?xf32>, tensor<?x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.attention
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.attention %x weights(%wp : tensor<?x?xf32>) : tensor<?x?x?xf32> -> tensor<?x?xf32>
  %1 = dyrelu.attention %x weights(%wp : tensor<?x?xf32>) : tensor<?x?x?xf32> -> tensor<?x?xf32>
  return %0, %1 : tensor<?x?xf32>, tensor<?x?xf32>
}

// CSE-LABEL: func @apply
func.func @apply(%x: tensor<?x?x?xf32>, %ak: tensor<?x4x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.apply
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.apply %x slopes(%ak : tensor<?x4x?xf32>) : tensor<?x?x?xf32>
  %1 = dyrelu.apply %x slopes(%ak : tensor<?x4x?xf32>) : tensor<?x?x?xf32>
  return %0, %1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}

// CSE-LABEL: func @apply_attention
func.func @apply_attention(%x: tensor<?x?x?xf32>, %pi: tensor<?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.apply
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.apply %x static = [(1, 0), (0, 0)] attention(%pi : tensor<?x?xf32>) : tensor<?x?x?xf32>
  %1 = dyrelu.apply %x static = [(1, 0), (0, 0)] attention(%pi : tensor<?x?xf32>) : tensor<?x?x?xf32>
  return %0, %1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}

// CSE-LABEL: func @apply_static
func.func @apply_static(%x: tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.apply
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<?x?x?xf32>
  %1 = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<?x?x?xf32>
  return %0, %1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}

// CSE-LABEL: func @maxout
func.func @maxout(%x: tensor<?x?x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.maxout
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.maxout %x k(1) : tensor<?x?x?xf32> -> tensor<?x?x?xf32>
  %1 = dyrelu.maxout %x k(1) : tensor<?x?x?xf32> -> tensor<?x?x?xf32>
  return %0, %1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}

// CSE-LABEL: func @shift_max
func.func @shift_max(%x: tensor<?x?x?xf32>, %ak: tensor<?x4x?xf32>) -> (tensor<?x?x?xf32>, tensor<?x?x?xf32>) {
  // CSE: %[[Y:.*]] = dyrelu.shift_max
  // CSE-NEXT: return %[[Y]], %[[Y]]
  %0 = dyrelu.shift_max %x slopes(%ak : tensor<?x4x?xf32>) shifted(%ak : tensor<?x4x?xf32>) groups(4) : tensor<?x?x?xf32>
  %1 = dyrelu.shift_max %x slopes(%ak : tensor<?x4x?xf32>) shifted(%ak : tensor<?x4x?xf32>) groups(4) : tensor<?x?x?xf32>
  return %0, %1 : tensor<?x?x?xf32>, tensor<?x?x?xf32>
}

// What differs in an attribute stays apart.
// CSE-LABEL: func @different
func.func @different(%x: tensor<8x16x7xf32>) -> (tensor<8x16xf32>, tensor<8x16xf32>) {
  // CSE: dyrelu.pool
  // CSE: dyrelu.pool
  %0 = dyrelu.pool %x : tensor<8x16x7xf32> -> tensor<8x16xf32>
  %1 = dyrelu.pool %x mode(positive) : tensor<8x16x7xf32> -> tensor<8x16xf32>
  return %0, %1 : tensor<8x16xf32>, tensor<8x16xf32>
}
