// RUN: dyrelu-opt %s -split-input-file -verify-diagnostics

// Errors in the small attributes: constant pieces, modes, halves.

// (pieces-C1)
// expected-error @+1 {{#dyrelu.pieces: expected 1 to 256 pieces, got 0}}
func.func private @none() attributes {p = #dyrelu.pieces<[]>}

// -----

// (pieces-C1)
// expected-error @+1 {{#dyrelu.pieces: expected 1 to 256 pieces, got 257}}
func.func private @many() attributes {p = #dyrelu.pieces<[(1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0), (1, 0)]>}

// -----

// (pieces-C2)
// expected-error @+1 {{#dyrelu.pieces: slopes must be finite, got INF}}
func.func private @infinite_slope() attributes {p = #dyrelu.pieces<[(1, 0), (1.0e999, 0)]>}

// -----

// (pieces-C2)
// expected-error @+1 {{#dyrelu.pieces: intercepts must be finite, got -INF}}
func.func private @infinite_intercept() attributes {p = #dyrelu.pieces<[(1, -1.0e999)]>}

// -----

// expected-error @+1 {{expected floating point literal}}
func.func private @nan() attributes {p = #dyrelu.pieces<[(nan, 0)]>}

// -----

// (pieces-C3)
// expected-error @+1 {{expected ','}}
func.func private @no_intercept() attributes {p = #dyrelu.pieces<[(1)]>}

// -----

// (pieces-C3)
// expected-error @+1 {{expected ')'}}
func.func private @three() attributes {p = #dyrelu.pieces<[(1, 0, 0)]>}

// -----

// expected-error @+1 {{expected '('}}
func.func private @flat() attributes {p = #dyrelu.pieces<[1, 0]>}

// -----

// expected-error @+1 {{expected '['}}
func.func private @no_list() attributes {p = #dyrelu.pieces<(1, 0)>}

// -----

// expected-error @+1 {{expected a number}}
func.func private @boolean() attributes {p = #dyrelu.pieces<[(true, 0)]>}

// -----

// expected-error @+1 {{expected '('}}
func.func private @trailing() attributes {p = #dyrelu.pieces<[(1, 0),]>}

// -----

// expected-error @+1 {{expected floating point literal}}
func.func private @string() attributes {p = #dyrelu.pieces<[("1", 0)]>}

// -----

// expected-error @+1 {{expected a number}}
func.func private @two_signs() attributes {p = #dyrelu.pieces<[(1, --1)]>}

// -----

// expected-error @+1 {{expected '<'}}
func.func private @no_brackets() attributes {p = #dyrelu.pieces}

// -----

// (mode-C1)
// expected-error @+1 {{mode must be mean, positive or negative, got 'max'}}
func.func private @mode() attributes {m = #dyrelu<mode(max)>}

// -----

// expected-error @+1 {{expected '('}}
func.func private @mode() attributes {m = #dyrelu<mode>}

// -----

// (halves-C1)
// expected-error @+1 {{halves must be negative_first or positive_first, got 'first'}}
func.func private @halves() attributes {h = #dyrelu<halves(first)>}

// -----

// expected-error @+1 {{expected valid keyword}}
func.func private @halves() attributes {h = #dyrelu<halves(0)>}
