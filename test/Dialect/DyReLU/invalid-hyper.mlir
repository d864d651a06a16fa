// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// Errors in the text and in the values of #dyrelu.hyper.

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

// (hyper-C1)
// expected-error @+1 {{#dyrelu.hyper: k must be 1 to 256, got 0}}
func.func private @k() attributes {h = #dyrelu.hyper<k = 0>}

// -----

// (hyper-C1)
// expected-error @+1 {{#dyrelu.hyper: k must be 1 to 256, got -3}}
func.func private @k() attributes {h = #dyrelu.hyper<k = -3>}

// -----

// (hyper-C1)
// expected-error @+1 {{#dyrelu.hyper: k must be 1 to 256, got 257}}
func.func private @k() attributes {h = #dyrelu.hyper<k = 257>}

// -----

// (hyper-C1)
// expected-error @+1 {{#dyrelu.hyper: k must be 1 to 256, got 9223372036854775807}}
func.func private @k() attributes {h = #dyrelu.hyper<k = 9223372036854775807>}

// -----

// expected-error @+1 {{integer value too large}}
func.func private @k() attributes {h = #dyrelu.hyper<k = 18446744073709551616>}

// -----

// expected-error @+1 {{expected integer value}}
func.func private @k() attributes {h = #dyrelu.hyper<k = 2.0>}

// -----

// expected-error @+1 {{expected integer value}}
func.func private @k() attributes {h = #dyrelu.hyper<k = two>}

// -----

//===----------------------------------------------------------------------===//
// Keywords
//===----------------------------------------------------------------------===//

// expected-error @+1 {{norm must be sigmoid, hard_sigmoid or none, got 'tanh'}}
func.func private @norm() attributes {h = #dyrelu.hyper<norm = tanh>}

// -----

// expected-error @+1 {{expected valid keyword}}
func.func private @norm() attributes {h = #dyrelu.hyper<norm = 1>}

// -----

// expected-error @+1 {{hidden must be relu, relu6, silu or gelu, got 'none'}}
func.func private @hidden() attributes {h = #dyrelu.hyper<hidden = none>}

// -----

// expected-error @+1 {{order must be slopes_first, interleaved or channel_major, got 'intercepts_first'}}
func.func private @order() attributes {h = #dyrelu.hyper<order = intercepts_first>}

// -----

// expected-error @+1 {{intercepts must be true or false, got 'no'}}
func.func private @intercepts() attributes {h = #dyrelu.hyper<intercepts = no>}

// -----

// expected-error @+1 {{expected valid keyword}}
func.func private @intercepts() attributes {h = #dyrelu.hyper<intercepts = 0>}

// -----

//===----------------------------------------------------------------------===//
// Numbers
//===----------------------------------------------------------------------===//

// (hyper-C2)
// expected-error @+1 {{#dyrelu.hyper: alpha must have k = 2 numbers, got 1}}
func.func private @alpha() attributes {h = #dyrelu.hyper<alpha = [1.0]>}

// -----

// (hyper-C2)
// expected-error @+1 {{#dyrelu.hyper: alpha must have k = 2 numbers, got 0}}
func.func private @alpha() attributes {h = #dyrelu.hyper<alpha = []>}

// -----

// (hyper-C2)
// expected-error @+1 {{#dyrelu.hyper: beta must have k = 1 numbers, got 2}}
func.func private @beta() attributes {h = #dyrelu.hyper<k = 1, beta = [0.0, 0.0]>}

// -----

// The length is compared to k, wherever k is written.
// (hyper-C2)
// expected-error @+1 {{#dyrelu.hyper: lambda_a must have k = 3 numbers, got 2}}
func.func private @lambda_a() attributes {h = #dyrelu.hyper<lambda_a = [1.0, 1.0], k = 3>}

// -----

// (hyper-C2)
// expected-error @+1 {{#dyrelu.hyper: lambda_b must have k = 2 numbers, got 3}}
func.func private @lambda_b() attributes {h = #dyrelu.hyper<lambda_b = [0.5, 0.5, 0.5]>}

// -----

// (hyper-C3)
// expected-error @+1 {{#dyrelu.hyper: alpha must be finite, got INF}}
func.func private @alpha() attributes {h = #dyrelu.hyper<alpha = [1.0e999, 0.0]>}

// -----

// (hyper-C3)
// expected-error @+1 {{#dyrelu.hyper: beta must be finite, got -INF}}
func.func private @beta() attributes {h = #dyrelu.hyper<beta = [0.0, -1.0e999]>}

// -----

// (hyper-C3)
// expected-error @+1 {{#dyrelu.hyper: lambda_a must be finite, got INF}}
func.func private @lambda_a() attributes {h = #dyrelu.hyper<lambda_a = [1.0, 1.0e999]>}

// -----

// (hyper-C3)
// expected-error @+1 {{#dyrelu.hyper: lambda_b must be finite, got INF}}
func.func private @lambda_b() attributes {h = #dyrelu.hyper<lambda_b = [1.0e999, 0.0]>}

// -----

// expected-error @+1 {{expected a number}}
func.func private @two_signs() attributes {h = #dyrelu.hyper<alpha = [--1, 0]>}

// -----

// expected-error @+1 {{expected a number}}
func.func private @boolean() attributes {h = #dyrelu.hyper<alpha = [true, 0]>}

// -----

// expected-error @+1 {{expected floating point literal}}
func.func private @nan() attributes {h = #dyrelu.hyper<alpha = [nan, 0.0]>}

// -----

// expected-error @+1 {{expected floating point literal}}
func.func private @number() attributes {h = #dyrelu.hyper<alpha = ["1", 0.0]>}

// -----

// expected-error @+1 {{expected '['}}
func.func private @number() attributes {h = #dyrelu.hyper<alpha = 1.0>}

// -----

// expected-error @+1 {{expected ']'}}
func.func private @numbers() attributes {h = #dyrelu.hyper<alpha = [1.0 0.0]>}

// -----

//===----------------------------------------------------------------------===//
// Parameters
//===----------------------------------------------------------------------===//

// (hyper-C5)
// expected-error @+1 {{unknown parameter 'gamma': expected k, norm, hidden, order, intercepts, alpha, beta, lambda_a or lambda_b}}
func.func private @unknown() attributes {h = #dyrelu.hyper<gamma = 1>}

// -----

// (hyper-C5)
// expected-error @+1 {{k is given twice}}
func.func private @twice() attributes {h = #dyrelu.hyper<k = 2, k = 2>}

// -----

// (hyper-C5)
// expected-error @+1 {{alpha is given twice}}
func.func private @twice() attributes {h = #dyrelu.hyper<alpha = [1, 0], norm = none, alpha = [1, 0]>}

// -----

// (hyper-C4)
// expected-error @+1 {{#dyrelu.hyper: intercepts = false leaves no use for beta}}
func.func private @beta() attributes {h = #dyrelu.hyper<intercepts = false, beta = [0, 0]>}

// -----

// (hyper-C4)
// expected-error @+1 {{#dyrelu.hyper: intercepts = false leaves no use for lambda_b}}
func.func private @lambda_b() attributes {h = #dyrelu.hyper<lambda_b = [0.5, 0.5], intercepts = false>}

// -----

// expected-error @+1 {{expected '='}}
func.func private @no_value() attributes {h = #dyrelu.hyper<k>}

// -----

// expected-error @+1 {{expected valid keyword}}
func.func private @trailing_comma() attributes {h = #dyrelu.hyper<k = 2,>}

// -----

// expected-error @+1 {{expected '>'}}
func.func private @no_comma() attributes {h = #dyrelu.hyper<k = 2 norm = none>}

// -----

// expected-error @+1 {{expected '<'}}
func.func private @no_brackets() attributes {h = #dyrelu.hyper}

// -----

// expected-error @+1 {{unknown attribute `hyperfunction` in dialect `dyrelu`}}
func.func private @unknown_attribute() attributes {h = #dyrelu.hyperfunction<>}
