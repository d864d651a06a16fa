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
