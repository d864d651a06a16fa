// RUN: dyrelu-opt %s --dyrelu-nvvm-pass-pointers -split-input-file | FileCheck %s

// A buffer of known sizes is its pointer; a view is what it is a view of.
// CHECK-LABEL: func @known(
// CHECK-SAME: %[[X:.*]]: memref<4x6xf32>
// CHECK: %[[VIEW:.*]] = memref.collapse_shape %[[X]]
// CHECK: %[[BASE:[^,]*]], %{{.*}} = memref.extract_strided_metadata %[[VIEW]]
// CHECK: gpu.launch
// CHECK: %[[OWN:.*]] = memref.reinterpret_cast %[[BASE]] to offset: [0], sizes: [24], strides: [1] : memref<f32> to memref<24xf32>
// CHECK: memref.store %{{.*}}, %[[X]][
// CHECK: memref.store %{{.*}}, %[[OWN]][
func.func @known(%x: memref<4x6xf32>, %i: index, %v: f32) {
  %c1 = arith.constant 1 : index
  %view = memref.collapse_shape %x [[0, 1]] : memref<4x6xf32> into memref<24xf32>
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    memref.store %v, %x[%i, %i] : memref<4x6xf32>
    memref.store %v, %view[%i] : memref<24xf32>
    gpu.terminator
  }
  return
}

// -----

// Strides of what is contiguous are computed in the kernel.
// CHECK-LABEL: func @dynamic(
// CHECK-SAME: %[[X:.*]]: memref<?x?x4xf32>
// CHECK-DAG: %[[BASE:[^,]*]], %{{.*}} = memref.extract_strided_metadata %[[X]]
// CHECK-DAG: %[[N:.*]] = memref.dim %[[X]], %c0
// CHECK-DAG: %[[M:.*]] = memref.dim %[[X]], %c1
// CHECK: gpu.launch
// CHECK: %[[S:.*]] = affine.apply #{{.*}}()[%[[M]]]
// CHECK: memref.reinterpret_cast %[[BASE]] to offset: [0], sizes: [%[[N]], %[[M]], 4], strides: [%[[S]], 4, 1]
func.func @dynamic(%x: memref<?x?x4xf32>, %i: index, %v: f32) {
  %c1 = arith.constant 1 : index
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    memref.store %v, %x[%i, %i, %i] : memref<?x?x4xf32>
    gpu.terminator
  }
  return
}

// -----

// Constants, and views of constants, are the kernel's own.
memref.global "private" constant @c : memref<2x2xf32> = dense<1.0>
// CHECK-LABEL: func @constants(
// CHECK: gpu.launch
// CHECK: %[[C:.*]] = memref.get_global @c : memref<2x2xf32>
// CHECK: %[[VIEW:.*]] = memref.collapse_shape %[[C]]
// CHECK: memref.load %[[VIEW]][
func.func @constants(%x: memref<4xf32>, %i: index) {
  %c1 = arith.constant 1 : index
  %c = memref.get_global @c : memref<2x2xf32>
  %view = memref.collapse_shape %c [[0, 1]] : memref<2x2xf32> into memref<4xf32>
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    %v = memref.load %view[%i] : memref<4xf32>
    memref.store %v, %x[%i] : memref<4xf32>
    gpu.terminator
  }
  return
}
