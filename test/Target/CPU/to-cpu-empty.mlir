// RUN: dyrelu-opt %s --dyrelu-to-cpu -split-input-file | FileCheck %s

// CHECK-LABEL: llvm.func @two_dynamic_spatial_sizes
func.func @two_dynamic_spatial_sizes(%x: tensor<2x4x?x?xf32>, %w2: tensor<16x4xf32>) -> tensor<2x4x?x?xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<16x4xf32>) : tensor<2x4x?x?xf32>
  return %y : tensor<2x4x?x?xf32>
}

// -----

// CHECK-LABEL: llvm.func @no_hidden
func.func @no_hidden(%x: tensor<2x4x8xf32>, %w1: tensor<0x4xf32>, %w2: tensor<16x0xf32>) -> tensor<2x4x8xf32> {
  %y = dyrelu.b %x fc1(%w1 : tensor<0x4xf32>) fc2(%w2 : tensor<16x0xf32>) : tensor<2x4x8xf32>
  return %y : tensor<2x4x8xf32>
}

// -----

// CHECK-LABEL: llvm.func @empty_batch
func.func @empty_batch(%x: tensor<0x4x8xf32>, %w2: tensor<16x4xf32>) -> tensor<0x4x8xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<16x4xf32>) : tensor<0x4x8xf32>
  return %y : tensor<0x4x8xf32>
}

// -----

// CHECK-LABEL: llvm.func @no_positions
func.func @no_positions(%x: tensor<2x4x0xf32>, %w2: tensor<16x4xf32>) -> tensor<2x4x0xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<16x4xf32>) : tensor<2x4x0xf32>
  return %y : tensor<2x4x0xf32>
}

// -----

// The layer has no rows, which the results do not know.
// CHECK-LABEL: llvm.func @no_rows
func.func @no_rows(%g: tensor<?x?xf32>, %w2: tensor<0x?xf32>) -> tensor<?x2x?xf32> {
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<0x?xf32>) : tensor<?x?xf32> -> tensor<?x2x?xf32>, tensor<?x2x?xf32>
  return %a : tensor<?x2x?xf32>
}

// -----

// A sample alone, and weights of no context channels.
// CHECK-LABEL: llvm.func @no_context_channels
func.func @no_context_channels(%g: tensor<1x0xf32>, %w2: tensor<4x0xf32>) -> tensor<1x2x1xf32> {
  %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<4x0xf32>) : tensor<1x0xf32> -> tensor<1x2x1xf32>, tensor<1x2x1xf32>
  return %a : tensor<1x2x1xf32>
}

// -----

// CHECK-LABEL: llvm.func @no_attended_channels
func.func @no_attended_channels(%z: tensor<1x0x4xf32>, %wp: tensor<1x0xf32>, %bp: tensor<1xf32>) -> tensor<1x4xf32> {
  %pi = dyrelu.attention %z weights(%wp, %bp : tensor<1x0xf32>, tensor<1xf32>) : tensor<1x0x4xf32> -> tensor<1x4xf32>
  return %pi : tensor<1x4xf32>
}
