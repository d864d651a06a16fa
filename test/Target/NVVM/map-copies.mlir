// RUN: dyrelu-opt %s --dyrelu-nvvm-map-copies | FileCheck %s

// CHECK-LABEL: func @copy(
// CHECK-SAME: %[[X:.*]]: memref<4x?xf32, strided<[?, 1], offset: ?>>, %[[Y:.*]]: memref<4x?xf32>)
// CHECK-NEXT: linalg.copy ins(%[[X]] : memref<4x?xf32, strided<[?, 1], offset: ?>>) outs(%[[Y]] : memref<4x?xf32>)
// CHECK-NEXT: return
func.func @copy(%x: memref<4x?xf32, strided<[?, 1], offset: ?>>, %y: memref<4x?xf32>) {
  memref.copy %x, %y : memref<4x?xf32, strided<[?, 1], offset: ?>> to memref<4x?xf32>
  return
}

// A copy of unknown rank stays.
// CHECK-LABEL: func @unranked(
// CHECK: memref.copy
func.func @unranked(%x: memref<*xf32>, %y: memref<*xf32>) {
  memref.copy %x, %y : memref<*xf32> to memref<*xf32>
  return
}
