// RUN: dyrelu-opt %s --dyrelu-generate-size-checks | FileCheck %s

// An op of another dialect is checked where a size is dynamic.
// CHECK-LABEL: func @dynamic
// CHECK: cf.assert %{{.*}}, "linalg.add: dimension #0
// CHECK: linalg.add
func.func @dynamic(%a: tensor<?xf32>, %b: tensor<?xf32>) -> tensor<?xf32> {
  %r = linalg.add ins(%a, %b : tensor<?xf32>, tensor<?xf32>) outs(%b : tensor<?xf32>) -> tensor<?xf32>
  return %r : tensor<?xf32>
}

// CHECK-LABEL: func @static
// CHECK-NOT: cf.assert
// CHECK: linalg.add
func.func @static(%a: tensor<8xf32>, %b: tensor<8xf32>) -> tensor<8xf32> {
  %r = linalg.add ins(%a, %b : tensor<8xf32>, tensor<8xf32>) outs(%b : tensor<8xf32>) -> tensor<8xf32>
  return %r : tensor<8xf32>
}

// What is computed in a destination has its size.
// CHECK-LABEL: func @destination
// CHECK-SAME: %[[Y:.*]]: tensor<?x4xf32>, %[[DEST:.*]]: tensor<?x4xf32>
// CHECK: %[[HAVE:.*]] = tensor.dim %[[DEST]]
// CHECK: %[[WANT:.*]] = tensor.dim %[[Y]]
// CHECK: %[[EQUAL:.*]] = arith.cmpi eq, %[[HAVE]], %[[WANT]]
// CHECK: cf.assert %[[EQUAL]], "the destination must have the size of the result in dimension 0"
// CHECK-NOT: cf.assert
func.func @destination(%y: tensor<?x4xf32>, %dest: tensor<?x4xf32>) -> tensor<?x4xf32> {
  %r = bufferization.materialize_in_destination %y in %dest : (tensor<?x4xf32>, tensor<?x4xf32>) -> tensor<?x4xf32>
  return %r : tensor<?x4xf32>
}
