// RUN: dyrelu-opt %s --dyrelu-to-linalg --eliminate-empty-tensors --one-shot-bufferize="bufferize-function-boundaries function-boundary-type-conversion=identity-layout-map" --canonicalize | FileCheck %s

// Channels that take values from one another are not written over x, even where
// the result goes there in the end.

// CHECK-LABEL: func @shift_max
// CHECK-SAME: (%[[M:.*]]: memref<8x16x49xf32>
// CHECK: %[[Y:.*]] = memref.alloc() {{.*}} : memref<8x16x49xf32>
// CHECK: linalg.generic {{.*}} ins(%[[M]], {{.*}}) outs(%[[Y]] : memref<8x16x49xf32>)
// CHECK: memref.load %[[M]]
// CHECK: memref.copy %[[Y]], %[[M]]
func.func @shift_max(%x: tensor<8x16x49xf32> {bufferization.writable = true}, %a: tensor<8x2x16xf32>) -> tensor<8x16x49xf32> {
  %y = dyrelu.shift_max %x slopes(%a : tensor<8x2x16xf32>) shifted(%a : tensor<8x2x16xf32>) groups(4) : tensor<8x16x49xf32>
  %o = bufferization.materialize_in_destination %y in %x : (tensor<8x16x49xf32>, tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  return %o : tensor<8x16x49xf32>
}

// Nor is x while others read it: here its first channels give way to the result.
// CHECK-LABEL: func @maxout
// CHECK-SAME: (%[[M:.*]]: memref<8x16x49xf32>
// CHECK: %[[X:.*]] = memref.expand_shape %[[M]]
// CHECK: %[[COPY:.*]] = memref.alloc() {{.*}} : memref<8x4x4x49xf32>
// CHECK: memref.copy %[[X]], %[[COPY]]
// CHECK: linalg.generic {{.*}} ins(%[[COPY]] : {{.*}})
func.func @maxout(%x: tensor<8x16x49xf32> {bufferization.writable = true}) -> tensor<8x16x49xf32> {
  %y = dyrelu.maxout %x k(4) : tensor<8x16x49xf32> -> tensor<8x4x49xf32>
  %r = tensor.insert_slice %y into %x[0, 0, 0] [8, 4, 49] [1, 1, 1] : tensor<8x4x49xf32> into tensor<8x16x49xf32>
  %o = bufferization.materialize_in_destination %r in %x : (tensor<8x16x49xf32>, tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
  return %o : tensor<8x16x49xf32>
}
