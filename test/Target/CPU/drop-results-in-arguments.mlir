// RUN: dyrelu-opt %s --dyrelu-cpu-drop-results-in-arguments -split-input-file -verify-diagnostics | FileCheck %s

// CHECK-LABEL: func @views(
// CHECK-SAME: %[[X:.*]]: memref<4x6xf32>, %[[Y:.*]]: memref<4xf32>) -> memref<4xf32> {
// CHECK: return %[[Y]] : memref<4xf32>
func.func @views(%x: memref<4x6xf32>, %y: memref<4xf32>) -> (memref<4x6xf32> {dyrelu.in_argument = 0 : i64}, memref<4xf32>) {
  %flat = memref.collapse_shape %x [[0, 1]] : memref<4x6xf32> into memref<24xf32>
  %back = memref.expand_shape %flat [[0, 1]] output_shape [4, 6] : memref<24xf32> into memref<4x6xf32>
  return %back, %y : memref<4x6xf32>, memref<4xf32>
}

// -----

// Its argument was read until the end: a copy.
// CHECK-LABEL: func @elsewhere(
// CHECK-SAME: %[[X:.*]]: memref<4xf32>) {
// CHECK: %[[Y:.*]] = memref.alloc()
// CHECK: memref.copy %[[Y]], %[[X]]
// CHECK: return
func.func @elsewhere(%x: memref<4xf32>) -> (memref<4xf32> {dyrelu.in_argument = 0 : i64}) {
  %y = memref.alloc() : memref<4xf32>
  return %y : memref<4xf32>
}

// -----

// Two results cannot be there,
// expected-error @below {{result 1 is not in the memory of argument 0}}
func.func @twice(%x: memref<4xf32>)
    -> (memref<4xf32> {dyrelu.in_argument = 0 : i64}, memref<4xf32> {dyrelu.in_argument = 0 : i64}) {
  %y = memref.alloc() : memref<4xf32>
  %z = memref.alloc() : memref<4xf32>
  return %y, %z : memref<4xf32>, memref<4xf32>
}

// -----

// nor one that takes the place of another that is returned, or of other memory.
// expected-error @below {{result 0 is not in the memory of argument 0}}
func.func @returned(%x: memref<4xf32>) -> (memref<4xf32> {dyrelu.in_argument = 0 : i64}, memref<4xf32>) {
  %y = memref.alloc() : memref<4xf32>
  return %y, %x : memref<4xf32>, memref<4xf32>
}

// -----

// expected-error @below {{result 0 is not in the memory of argument 0}}
func.func @swapped(%x: memref<4xf32>, %y: memref<4xf32>) -> (memref<4xf32> {dyrelu.in_argument = 0 : i64}) {
  return %y : memref<4xf32>
}

// -----

// expected-error @below {{result 0 is not in an argument, of which there are 1, got 7}}
func.func @absent(%x: memref<4xf32>) -> (memref<4xf32> {dyrelu.in_argument = 7 : i64}) {
  return %x : memref<4xf32>
}
