// RUN: dyrelu-opt %s --pass-pipeline='builtin.module(func.func(dyrelu-nvvm-separate-results))' | FileCheck %s

// CHECK-LABEL: func @argument
// CHECK-SAME: (%[[X:.*]]: memref<?x4xf32>)
// CHECK: %[[SIZE:.*]] = memref.dim %[[X]]
// CHECK: %[[Y:.*]] = memref.alloc(%[[SIZE]]) : memref<?x4xf32>
// CHECK: memref.copy %[[X]], %[[Y]]
// CHECK: return %[[Y]]
func.func @argument(%x: memref<?x4xf32>) -> memref<?x4xf32> {
  return %x : memref<?x4xf32>
}

// Each of the others is copied, in another shape as well.
// CHECK-LABEL: func @twice
// CHECK: %[[X:.*]] = memref.alloc() : memref<2x4xf32>
// CHECK: %[[FLAT:.*]] = memref.collapse_shape %[[X]]
// CHECK: %[[Y:.*]] = memref.alloc() : memref<8xf32>
// CHECK: memref.copy %[[FLAT]], %[[Y]]
// CHECK: %[[Z:.*]] = memref.alloc() : memref<2x4xf32>
// CHECK: memref.copy %[[X]], %[[Z]]
// CHECK: return %[[X]], %[[Y]], %[[Z]]
func.func @twice() -> (memref<2x4xf32>, memref<8xf32>, memref<2x4xf32>) {
  %x = memref.alloc() : memref<2x4xf32>
  %flat = memref.collapse_shape %x [[0, 1]] : memref<2x4xf32> into memref<8xf32>
  return %x, %flat, %x : memref<2x4xf32>, memref<8xf32>, memref<2x4xf32>
}

// CHECK-LABEL: func @part
// CHECK: %[[PART:.*]] = memref.cast
// CHECK: %[[Y:.*]] = memref.alloc() : memref<2x4xf32>
// CHECK: memref.copy %[[PART]], %[[Y]]
// CHECK: return %[[Y]]
func.func @part() -> memref<2x4xf32> {
  %x = memref.alloc() : memref<4x4xf32>
  %s = memref.subview %x[0, 0] [2, 4] [1, 1]
      : memref<4x4xf32> to memref<2x4xf32, strided<[4, 1]>>
  %y = memref.cast %s : memref<2x4xf32, strided<[4, 1]>> to memref<2x4xf32>
  return %y : memref<2x4xf32>
}

// All of a buffer, in another shape.
// CHECK-LABEL: func @whole
// CHECK-NOT: memref.copy
// CHECK: return
func.func @whole() -> memref<2x2x4xf32> {
  %x = memref.alloc() : memref<4x4xf32>
  %y = memref.expand_shape %x [[0, 1], [2]] output_shape [2, 2, 4]
      : memref<4x4xf32> into memref<2x2x4xf32>
  return %y : memref<2x2x4xf32>
}

// CHECK-LABEL: func private @private
// CHECK-NOT: memref.copy
// CHECK: return
func.func private @private(%x: memref<4xf32>) -> memref<4xf32> {
  return %x : memref<4xf32>
}

// Whether it is all of a buffer, only run time knows.
// CHECK-LABEL: func @perhaps
// CHECK: %[[PART:.*]] = memref.cast
// CHECK: %[[Y:.*]] = memref.alloc() : memref<4x4xf32>
// CHECK: memref.copy %[[PART]], %[[Y]]
// CHECK: return %[[Y]]
func.func @perhaps(%n: index) -> memref<4x4xf32> {
  %x = memref.alloc(%n) : memref<?x4xf32>
  %y = memref.cast %x : memref<?x4xf32> to memref<4x4xf32>
  return %y : memref<4x4xf32>
}
