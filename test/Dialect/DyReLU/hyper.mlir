// RUN: dyrelu-opt %s | FileCheck %s
// RUN: dyrelu-opt %s | dyrelu-opt | FileCheck %s
// RUN: dyrelu-opt %s --emit-bytecode | dyrelu-opt | FileCheck %s

// The text of #dyrelu.hyper: a parameter is printed only where it differs from
// its default, and the text says the same when it is read again.

// CHECK-LABEL: func private @defaults
func.func private @defaults() attributes {
  // CHECK: a = #dyrelu.hyper<>
  a = #dyrelu.hyper<>,
  // CHECK-SAME: b = #dyrelu.hyper<>
  b = #dyrelu.hyper<k = 2, norm = sigmoid, hidden = relu, order = slopes_first, intercepts = true>,
  // CHECK-SAME: c = #dyrelu.hyper<>
  c = #dyrelu.hyper<alpha = [1, 0], beta = [0.0, 0], lambda_a = [1.0, 1.0], lambda_b = [0.5, 0.5]>
}

// CHECK-LABEL: func private @pieces
func.func private @pieces() attributes {
  // CHECK: a = #dyrelu.hyper<k = 1>
  a = #dyrelu.hyper<k = 1, alpha = [1]>,
  // CHECK-SAME: b = #dyrelu.hyper<k = 3>
  b = #dyrelu.hyper<k = 3, alpha = [1, 0, 0], lambda_b = [0.5, 0.5, 0.5]>,
  // CHECK-SAME: c = #dyrelu.hyper<k = 256>
  c = #dyrelu.hyper<k = 256>
}

// CHECK-LABEL: func private @keywords
func.func private @keywords() attributes {
  // CHECK: a = #dyrelu.hyper<norm = hard_sigmoid>
  a = #dyrelu.hyper<norm = hard_sigmoid>,
  // CHECK-SAME: b = #dyrelu.hyper<norm = none>
  b = #dyrelu.hyper<norm = none>,
  // CHECK-SAME: c = #dyrelu.hyper<hidden = relu6>
  c = #dyrelu.hyper<hidden = relu6>,
  // CHECK-SAME: d = #dyrelu.hyper<hidden = silu>
  d = #dyrelu.hyper<hidden = silu>,
  // CHECK-SAME: e = #dyrelu.hyper<hidden = gelu>
  e = #dyrelu.hyper<hidden = gelu>,
  // CHECK-SAME: f = #dyrelu.hyper<order = interleaved>
  f = #dyrelu.hyper<order = interleaved>,
  // CHECK-SAME: g = #dyrelu.hyper<order = channel_major>
  g = #dyrelu.hyper<order = channel_major>,
  // CHECK-SAME: h = #dyrelu.hyper<intercepts = false>
  h = #dyrelu.hyper<intercepts = false>
}

// CHECK-LABEL: func private @numbers
func.func private @numbers() attributes {
  // CHECK: a = #dyrelu.hyper<alpha = [0.5, -0.25]>
  a = #dyrelu.hyper<alpha = [0.5, -0.25]>,
  // CHECK-SAME: b = #dyrelu.hyper<beta = [-1.0, 2.0]>
  b = #dyrelu.hyper<beta = [-1, 2]>,
  // CHECK-SAME: c = #dyrelu.hyper<lambda_a = [1.0, 0.5]>
  c = #dyrelu.hyper<lambda_a = [1, 0.5]>,
  // CHECK-SAME: d = #dyrelu.hyper<lambda_b = [0.5, 0.0]>
  d = #dyrelu.hyper<lambda_b = [0.5, 0.0]>
}

// The order in which parameters are written does not matter.
// CHECK-LABEL: func private @all
func.func private @all() attributes {
  // CHECK: a = #dyrelu.hyper<k = 3, norm = none, hidden = gelu, order = channel_major, alpha = [1.0, 2.0, 3.0],
  // CHECK-SAME: beta = [4.0, 5.0, 6.0], lambda_a = [7.0, 8.0, 9.0], lambda_b = [10.0, 11.0, 12.0]>
  a = #dyrelu.hyper<lambda_b = [10, 11, 12], lambda_a = [7, 8, 9],
                    beta = [4, 5, 6], alpha = [1, 2, 3], order = channel_major,
                    hidden = gelu, norm = none, k = 3>,
  // CHECK-SAME: b = #dyrelu.hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]>
  b = #dyrelu.hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]>
}

// Numbers keep every bit: the sign of zero, the smallest and the largest.
// CHECK-LABEL: func private @extremes
func.func private @extremes() attributes {
  // CHECK: a = #dyrelu.hyper<beta = [-0.0, 0.0]>
  a = #dyrelu.hyper<beta = [-0.0, 0.0]>,
  // CHECK-SAME: b = #dyrelu.hyper<alpha = [4.94066e-324, 1.7976931348623157e+308]>
  b = #dyrelu.hyper<alpha = [4.9e-324, 1.7976931348623157e308]>,
  // CHECK-SAME: c = #dyrelu.hyper<alpha = [0.1, 0.3333333333333333]>
  c = #dyrelu.hyper<alpha = [0.1, 0.33333333333333331]>
}
