// RUN: dyrelu-opt %s --dyrelu-cpu-expand-shapes | FileCheck %s --implicit-check-not=memref.expand_shape
// RUN: dyrelu-opt %s --dyrelu-cpu-expand-shapes --expand-strided-metadata | FileCheck %s --check-prefix=EXPANDED

// Two dynamic sizes of one group: the sizes are those that the op states.
// CHECK-LABEL: func @two_dynamic_sizes
// CHECK-SAME: (%[[SOURCE:.*]]: memref<4x?xf32>, %[[H:.*]]: index, %[[W:.*]]: index)
// CHECK: %[[BASE:.*]], %{{.*}}, %{{.*}}:2, %{{.*}}:2 = memref.extract_strided_metadata %[[SOURCE]]
// CHECK: %[[CAST:.*]] = memref.reinterpret_cast %[[BASE]] to offset: [0], sizes: [4, %[[H]], %[[W]]], strides: [%{{.*}}, %[[W]], 1]
// CHECK: return %[[CAST]] : memref<4x?x?xf32>
// EXPANDED-LABEL: func @two_dynamic_sizes
func.func @two_dynamic_sizes(%source: memref<4x?xf32>, %h: index, %w: index) -> memref<4x?x?xf32> {
  %expanded = memref.expand_shape %source [[0], [1, 2]] output_shape [4, %h, %w] : memref<4x?xf32> into memref<4x?x?xf32>
  return %expanded : memref<4x?x?xf32>
}

// A strided source with an offset keeps both.
// CHECK-LABEL: func @strided
// CHECK: memref.reinterpret_cast %{{.*}} to offset: [%{{.*}}], sizes: [2, 3, 4], strides: [%{{.*}}, 4, 1]
// EXPANDED-LABEL: func @strided
func.func @strided(%source: memref<2x12xf32, strided<[?, 1], offset: ?>>) -> memref<2x3x4xf32, strided<[?, 4, 1], offset: ?>> {
  %expanded = memref.expand_shape %source [[0], [1, 2]] output_shape [2, 3, 4]
      : memref<2x12xf32, strided<[?, 1], offset: ?>> into memref<2x3x4xf32, strided<[?, 4, 1], offset: ?>>
  return %expanded : memref<2x3x4xf32, strided<[?, 4, 1], offset: ?>>
}

// One element of no dimensions.
// CHECK-LABEL: func @element
// CHECK: memref.reinterpret_cast %{{.*}} to offset: [0], sizes: [1, 1], strides: [1, 1] : memref<f32> to memref<1x1xf32>
func.func @element(%m: memref<f32>) -> memref<1x1xf32> {
  %0 = memref.expand_shape %m [] output_shape [1, 1] : memref<f32> into memref<1x1xf32>
  return %0 : memref<1x1xf32>
}
