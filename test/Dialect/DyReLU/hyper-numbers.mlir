// RUN: dyrelu-opt %s > %t.1 && dyrelu-opt %t.1 > %t.2 && diff %t.1 %t.2
// RUN: FileCheck %s < %t.1

// Large numbers are read and written as they are.
// CHECK-LABEL: func private @large
func.func private @large() attributes {
  // CHECK: a = #dyrelu.hyper<alpha = [1.0e+18, -1.0e+18]>
  a = #dyrelu.hyper<alpha = [1000000000000000000, -1000000000000000000]>,
  // CHECK-SAME: b = #dyrelu.hyper<alpha = [123456789.0, 4294967295.0]>
  b = #dyrelu.hyper<alpha = [123456789.0, 4294967295]>
}
