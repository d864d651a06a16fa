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

// -----

// Numbers that are no integers are computed in the kernel, of what is given.
// CHECK-LABEL: func @fractions(
// CHECK-SAME: %{{.*}}: memref<4xf32>, %[[N:.*]]: index, %[[T:.*]]: f32)
// CHECK: %[[I:.*]] = arith.index_cast %[[N]] : index to i64
// CHECK: %[[F:.*]] = arith.sitofp %[[I]] : i64 to f32
// CHECK: gpu.launch
// CHECK: %[[THREE:.*]] = arith.constant 3.000000e+00 : f32
// CHECK: %[[Q:.*]] = arith.divf %[[F]], %[[THREE]] : f32
// CHECK: %[[P:.*]] = arith.mulf %[[Q]], %[[T]] : f32
// CHECK: %[[H:.*]] = arith.sitofp %[[I]] : i64 to f16
// CHECK: %[[E:.*]] = arith.extf %[[H]] : f16 to f32
// CHECK: %[[S:.*]] = arith.addf %[[P]], %[[E]] : f32
// CHECK: memref.store %[[S]],
func.func @fractions(%x: memref<4xf32>, %n: index, %t: f32) {
  %c1 = arith.constant 1 : index
  %three = arith.constant 3.0 : f32
  %i = arith.index_cast %n : index to i64
  %f = arith.sitofp %i : i64 to f32
  %q = arith.divf %f, %three : f32
  %p = arith.mulf %q, %t : f32
  %h = arith.sitofp %i : i64 to f16
  %e = arith.extf %h : f16 to f32
  %s = arith.addf %p, %e : f32
  gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
             threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
    memref.store %s, %x[%n] : memref<4xf32>
    gpu.terminator
  }
  return
}
