// RUN: dyrelu-opt %s --dyrelu-to-cpu="threads=2 fork-bytes=65536" | FileCheck %s --implicit-check-not="{{ (affine|arith|bufferization|cf|dyrelu|func|linalg|math|memref|scf|tensor|vector)\.}}" --implicit-check-not=builtin. --implicit-check-not=@abort
// RUN: dyrelu-opt %s --dyrelu-to-cpu | FileCheck %s --check-prefix=SERIAL --implicit-check-not=omp.
// RUN: dyrelu-opt %s --dyrelu-to-cpu="parallel=false threads=2 fork-bytes=0" | FileCheck %s --check-prefix=SERIAL --implicit-check-not=omp.
// RUN: dyrelu-opt %s --dyrelu-to-cpu=check-sizes=false | FileCheck %s --check-prefix=UNCHECKED --implicit-check-not=dyreluRuntimeError
// RUN: dyrelu-opt %s --dyrelu-to-cpu=vector-bits=512 | FileCheck %s --check-prefix=WIDE

// The whole way: the LLVM dialect and OpenMP are all that is left.

// A size that does not fit is reported to the handler of errors, with what it
// was compared to.
// CHECK-DAG: llvm.func @dyreluRuntimeError(!llvm.ptr)
// CHECK-DAG: llvm.mlir.global internal constant @{{.*}}("dyrelu.b: w2 must have 4 rows per channel of x, got %lld and %lld\00")

// Loops over the batch run on threads; the bodies are vectors. A tile of the
// innermost loop is four registers, 32 elements for 256 bits.
// CHECK-LABEL: llvm.func @static
// CHECK: omp.parallel
// CHECK: omp.wsloop
// CHECK: llvm.load {{.*}} -> vector<32xf32>
// CHECK: llvm.fadd {{.*}} : vector<32xf32>
// CHECK: llvm.fmul {{.*}} : vector<32xf32>
// CHECK: llvm.{{select|intr.maximum}}{{.*}}vector<32xf32>
// CHECK: llvm.store {{.*}} : vector<32xf32>
// CHECK: llvm.return
// CHECK: llvm.func @_mlir_ciface_static({{.*}}) attributes {{.*}}llvm.emit_c_interface
// SERIAL-LABEL: llvm.func @static
// SERIAL: llvm.fadd {{.*}} : vector<32xf32>
// UNCHECKED-LABEL: llvm.func @static
// WIDE-LABEL: llvm.func @static
// WIDE: llvm.fadd {{.*}} : vector<64xf32>
// WIDE: llvm.fmul {{.*}} : vector<64xf32>
func.func @static(%x: tensor<8x16x16x16xf32>, %w2: tensor<64x16xf32>) -> tensor<8x16x16x16xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x16x16xf32>
  return %y : tensor<8x16x16x16xf32>
}

// Sizes that only run time knows: the last tile is masked, sizes are checked.
// CHECK-LABEL: llvm.func @dynamic
// CHECK: omp.parallel
// CHECK: llvm.intr.masked.load {{.*}} -> vector<32xf32>
// CHECK: llvm.intr.masked.store {{.*}} : vector<32xf32>
// CHECK: llvm.call @dyreluRuntimeError(
// UNCHECKED-LABEL: llvm.func @dynamic
// UNCHECKED: llvm.intr.masked.load
func.func @dynamic(%x: tensor<?x?x?xf32>, %w1: tensor<?x?xf32>, %b1: tensor<?xf32>, %w2: tensor<?x?xf32>, %b2: tensor<?xf32>) -> tensor<?x?x?xf32> {
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<?x?xf32>, tensor<?xf32>) fc2(%w2, %b2 : tensor<?x?xf32>, tensor<?xf32>) : tensor<?x?x?xf32>
  return %y : tensor<?x?x?xf32>
}

// Half precision is computed in f32, f64 in f64 with half as many lanes.
// CHECK-LABEL: llvm.func @f16
// CHECK: llvm.fpext {{.*}} : vector<32xf16> to vector<32xf32>
// CHECK: llvm.fptrunc {{.*}} : vector<32xf32> to vector<32xf16>
func.func @f16(%x: tensor<8x16x64xf16>, %w2: tensor<64x16xf16>) -> tensor<8x16x64xf16> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf16>) : tensor<8x16x64xf16>
  return %y : tensor<8x16x64xf16>
}

// CHECK-LABEL: llvm.func @f64
// CHECK: llvm.fadd {{.*}} : vector<16xf64>
func.func @f64(%x: tensor<8x16x64xf64>, %w2: tensor<64x16xf64>) -> tensor<8x16x64xf64> {
  %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf64>) : tensor<8x16x64xf64>
  return %y : tensor<8x16x64xf64>
}

// Channels last: vectors along the channels.
// CHECK-LABEL: llvm.func @channels_last
// CHECK: llvm.fadd {{.*}} : vector<32xf32>
func.func @channels_last(%x: tensor<8x7x7x32xf32>, %w2: tensor<128x32xf32>) -> tensor<8x7x7x32xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<128x32xf32>) channels_last : tensor<8x7x7x32xf32>
  return %y : tensor<8x7x7x32xf32>
}
