// RUN: dyrelu-opt %s --dyrelu-to-linalg --eliminate-empty-tensors --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize -split-input-file | FileCheck %s --implicit-check-not='{{memref.copy .*(8x16x49|8x16x7x7|[?]x[?]x[?])xf}}'

// Where the caller wants the result in x and x may be written, it is written over
// x: nothing of x's size is copied or allocated.

// CHECK-LABEL: func @apply
// CHECK-SAME: (%[[M:.*]]: memref<8x16x49xf32>
// CHECK-NOT: memref.alloc
// CHECK: linalg.generic {{.*}} ins(%[[M]], {{.*}}) outs(%[[M]] : memref<8x16x49xf32>)
// CHECK-NOT: memref.alloc
// CHECK: return
func.func @apply(%x: tensor<8x16x49xf32> {bufferization.writable = true}, %a: tensor<8x2x16xf32>, %b: tensor<1x2x1x49xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) intercepts(%b : tensor<1x2x1x49xf32>) static = [(1, 0)] : tensor<8x16x49xf32>
  %o = bufferization.materialize_in_destination %y in %x : (tensor<8x16x49xf32>, tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  return %o : tensor<8x16x49xf32>
}

// -----

// CHECK-LABEL: func @a
// CHECK-SAME: (%[[M:.*]]: memref<?x?x?xf16>
// CHECK-NOT: memref.alloc({{.*}}) {{.*}} : memref<?x?x?xf16>
// CHECK: linalg.generic {{.*}} ins(%[[M]], {{.*}}) outs(%[[M]] : memref<?x?x?xf16>)
// CHECK-NOT: memref.alloc
// CHECK: return
func.func @a(%x: tensor<?x?x?xf16> {bufferization.writable = true}, %w2: tensor<4x?xf16>) -> tensor<?x?x?xf16> {
  %y = dyrelu.a %x fc2(%w2 : tensor<4x?xf16>) channels_last : tensor<?x?x?xf16>
  %o = bufferization.materialize_in_destination %y in %x : (tensor<?x?x?xf16>, tensor<?x?x?xf16>) -> tensor<?x?x?xf16>
  return %o : tensor<?x?x?xf16>
}

// -----

// CHECK-LABEL: func @b
// CHECK-SAME: (%[[M:.*]]: memref<8x16x7x7xf32>
// CHECK-NOT: memref.alloc(){{.*}}: memref<8x16x7x7xf32>
// CHECK: linalg.generic {{.*}} ins(%[[M]], {{.*}}) outs(%[[M]] : memref<8x16x7x7xf32>)
// CHECK-NOT: memref.alloc
// CHECK: return
func.func @b(%x: tensor<8x16x7x7xf32> {bufferization.writable = true}, %w2: tensor<64x16xf32>) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7x7xf32>
  %o = bufferization.materialize_in_destination %y in %x : (tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
  return %o : tensor<8x16x7x7xf32>
}

// -----

// CHECK-LABEL: func @c
// CHECK-SAME: (%[[M:.*]]: memref<8x16x49xf32>
// CHECK-NOT: memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK: linalg.generic {{.*}} ins(%[[M]], {{.*}}) outs(%[[M]] : memref<8x16x49xf32>)
// CHECK-NOT: memref.alloc
// CHECK: return
func.func @c(%x: tensor<8x16x49xf32> {bufferization.writable = true}, %w2: tensor<64x16xf32>, %wp: tensor<1x16xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>) attention(%wp : tensor<1x16xf32>) : tensor<8x16x49xf32>
  %o = bufferization.materialize_in_destination %y in %x : (tensor<8x16x49xf32>, tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  return %o : tensor<8x16x49xf32>
}

// -----

// CHECK-LABEL: func @aprelu
// CHECK-SAME: (%[[M:.*]]: memref<8x16x49xf32>
// CHECK-NOT: memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK: linalg.generic {{.*}} ins(%[[M]], {{.*}}) outs(%[[M]] : memref<8x16x49xf32>)
// CHECK-NOT: memref.alloc
// CHECK: return
func.func @aprelu(%x: tensor<8x16x49xf32> {bufferization.writable = true}, %w2: tensor<16x32xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<16x32xf32>) : tensor<8x16x49xf32>
  %o = bufferization.materialize_in_destination %y in %x : (tensor<8x16x49xf32>, tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  return %o : tensor<8x16x49xf32>
}

// -----

// Without leave the result is a buffer of its own, and x stays.
// CHECK-LABEL: func @x_is_read_only
// CHECK-SAME: (%[[X:.*]]: memref<8x16x49xf32>
// CHECK: %[[Y:.*]] = memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK: linalg.generic {{.*}} ins(%[[X]], {{.*}}) outs(%[[Y]] : memref<8x16x49xf32>)
// CHECK: return %[[Y]]
func.func @x_is_read_only(%x: tensor<8x16x49xf32> {bufferization.writable = false}, %w2: tensor<64x16xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x49xf32>
  return %y : tensor<8x16x49xf32>
}

// -----

// Nor is x written over where it is read again.
// CHECK-LABEL: func @x_is_read_again
// CHECK-SAME: (%[[X:.*]]: memref<8x16x49xf32>
// CHECK: %[[Y:.*]] = memref.alloc(){{.*}}: memref<8x16x49xf32>
// CHECK: linalg.generic {{.*}} ins(%[[X]] : {{.*}}) outs(%[[Y]] :
// CHECK: linalg.add ins(%[[X]], %[[Y]] : {{.*}}) outs(%[[X]] :
func.func @x_is_read_again(%x: tensor<8x16x49xf32> {bufferization.writable = true}) -> tensor<8x16x49xf32> {
  %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<8x16x49xf32>
  %s = linalg.add ins(%x, %y : tensor<8x16x49xf32>, tensor<8x16x49xf32>) outs(%x : tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  %o = bufferization.materialize_in_destination %s in %x : (tensor<8x16x49xf32>, tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  return %o : tensor<8x16x49xf32>
}
