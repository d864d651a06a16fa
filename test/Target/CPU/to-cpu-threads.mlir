// RUN: dyrelu-opt %s --dyrelu-to-cpu=threads=2 | FileCheck %s --implicit-check-not=omp.parallel
// RUN: dyrelu-opt %s --dyrelu-to-cpu=threads=1 | FileCheck %s --check-prefix=ONE --implicit-check-not=omp.

// How often threads are woken. (The default of fork-bytes is 128 KiB.)

// ONE: llvm.func @large_sample

// One sample: the pool, and the maximum. The layers are small.
// CHECK-LABEL: llvm.func @large_sample(
// CHECK-COUNT-2: omp.parallel {
func.func @large_sample(%x: tensor<1x192x28x28xf32>, %w1: tensor<24x192xf32>, %w2: tensor<768x24xf32>) -> tensor<1x192x28x28xf32> {
  %y = dyrelu.b %x fc1(%w1 : tensor<24x192xf32>) fc2(%w2 : tensor<768x24xf32>) : tensor<1x192x28x28xf32>
  return %y : tensor<1x192x28x28xf32>
}

// The same in the other layout.
// CHECK-LABEL: llvm.func @channels_last(
// CHECK-COUNT-2: omp.parallel {
func.func @channels_last(%x: tensor<1x28x28x192xf32>, %w1: tensor<24x192xf32>, %w2: tensor<768x24xf32>) -> tensor<1x28x28x192xf32> {
  %y = dyrelu.b %x fc1(%w1 : tensor<24x192xf32>) fc2(%w2 : tensor<768x24xf32>) channels_last : tensor<1x28x28x192xf32>
  return %y : tensor<1x28x28x192xf32>
}

// Only the weights are large.
// CHECK-LABEL: llvm.func @large_layer(
// CHECK-COUNT-2: omp.parallel {
func.func @large_layer(%x: tensor<1x960x3x3xf32>, %w1: tensor<120x960xf32>, %w2: tensor<3840x120xf32>) -> tensor<1x960x3x3xf32> {
  %y = dyrelu.b %x fc1(%w1 : tensor<120x960xf32>) fc2(%w2 : tensor<3840x120xf32>) : tensor<1x960x3x3xf32>
  return %y : tensor<1x960x3x3xf32>
}

// CHECK-LABEL: llvm.func @small(
func.func @small(%x: tensor<8x16x7x7xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x7x7xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7x7xf32>
  return %y : tensor<8x16x7x7xf32>
}

// CHECK-LABEL: llvm.func @batch(
// CHECK-COUNT-1: omp.parallel {
func.func @batch(%x: tensor<8x96x28x28xf32>, %w2: tensor<384x96xf32>) -> tensor<8x96x28x28xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<384x96xf32>) : tensor<8x96x28x28xf32>
  return %y : tensor<8x96x28x28xf32>
}

// Three samples of 3 MiB, 1 MiB of weights: two threads share each op.
// CHECK-LABEL: llvm.func @three(
// CHECK-COUNT-3: omp.parallel {
func.func @three(%x: tensor<3x256x56x56xf32>, %w2: tensor<1024x256xf32>) -> tensor<3x256x56x56xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<1024x256xf32>) : tensor<3x256x56x56xf32>
  return %y : tensor<3x256x56x56xf32>
}

// Run time decides.
// CHECK-LABEL: llvm.func @open_batch(
// CHECK-COUNT-1: omp.parallel if(
func.func @open_batch(%x: tensor<?x64x14x14xf32>, %w2: tensor<256x64xf32>) -> tensor<?x64x14x14xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<256x64xf32>) : tensor<?x64x14x14xf32>
  return %y : tensor<?x64x14x14xf32>
}

// CHECK-LABEL: llvm.func @open_plane(
// CHECK-COUNT-2: omp.parallel if(
func.func @open_plane(%x: tensor<1x64x?x?xf32>, %w2: tensor<256x64xf32>) -> tensor<1x64x?x?xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<256x64xf32>) : tensor<1x64x?x?xf32>
  return %y : tensor<1x64x?x?xf32>
}

// CHECK-LABEL: llvm.func @open_plane_last(
// CHECK-COUNT-2: omp.parallel if(
func.func @open_plane_last(%x: tensor<1x?x?x64xf32>, %w2: tensor<256x64xf32>) -> tensor<1x?x?x64xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<256x64xf32>) channels_last : tensor<1x?x?x64xf32>
  return %y : tensor<1x?x?x64xf32>
}
