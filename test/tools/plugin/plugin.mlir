// The dialect, the passes and the pipelines in a stock mlir-opt of the same LLVM.

// REQUIRES: plugin
// DEFINE: %{opt} = mlir-opt --load-dialect-plugin=%plugin --load-pass-plugin=%plugin

// RUN: mlir-opt --load-dialect-plugin=%plugin %s | FileCheck %s --check-prefix=DIALECT
// RUN: %{opt} %s --pass-pipeline="builtin.module(dyrelu-decompose)" | FileCheck %s --check-prefix=DECOMPOSE
// RUN: %{opt} %s --pass-pipeline="builtin.module(dyrelu-to-linalg)" | FileCheck %s --check-prefix=LINALG
// RUN: %{opt} %s --pass-pipeline="builtin.module(dyrelu-to-cpu{threads=2 check-sizes=true})" | FileCheck %s --check-prefix=CPU
// RUN: %{opt} %s --pass-pipeline="builtin.module(dyrelu-to-nvvm{chip=sm_90})" | FileCheck %s --check-prefix=NVVM
// RUN: %{opt} %s --emit-bytecode | dyrelu-opt | FileCheck %s --check-prefix=DIALECT

// The pass finds what it replaces, and loads the dialect that it writes.
// RUN: mlir-opt --load-pass-plugin=%plugin %examples/digits/digits.mlir --pass-pipeline="builtin.module(dyrelu-raise)" | FileCheck %s --check-prefix=RAISE

// Errors are the dialect's and the passes' own.
// RUN: not %{opt} %s --pass-pipeline="builtin.module(dyrelu-to-nvvm{chip=sm_1})" 2>&1 | FileCheck %s --check-prefix=ERROR
// RUN: not mlir-opt --load-dialect-plugin=%plugin %S/invalid.mlir.txt 2>&1 | FileCheck %s --check-prefix=INVALID

// All that dyrelu-opt has is there.
// RUN: mlir-opt --load-pass-plugin=%plugin --help | grep -o -e "--[a-z0-9-]*" | sort -u > %t.stock
// RUN: dyrelu-opt --help | grep -o -e "--[a-z0-9-]*" | sort -u > %t.own
// RUN: grep -x -e "--dyrelu-to-cpu" %t.own
// RUN: not grep -v -x -f %t.stock %t.own

// DIALECT-LABEL: func.func @main
// DIALECT: dyrelu.b %{{.*}} fc1(

// DECOMPOSE-LABEL: func.func @main
// DECOMPOSE: dyrelu.pool
// DECOMPOSE: dyrelu.coefficients
// DECOMPOSE: dyrelu.apply

// LINALG-LABEL: func.func @main
// LINALG-NOT: dyrelu
// LINALG: linalg.generic
// LINALG-NOT: dyrelu

// CPU-NOT: dyrelu.b
// CPU: llvm.func @_mlir_ciface_main

// NVVM: gpu.module
// NVVM: llvm.func @{{.*}}nvvm.kernel

// RAISE-LABEL: func.func @main
// RAISE-COUNT-3: dyrelu.b

// ERROR: error: {{.*}}sm_1

// INVALID: error: 'dyrelu.b' op

func.func @main(%x: tensor<2x8x6x6xf32>, %w1: tensor<4x8xf32>,
                %w2: tensor<32x4xf32>) -> tensor<2x8x6x6xf32> {
  %y = dyrelu.b %x fc1(%w1 : tensor<4x8xf32>) fc2(%w2 : tensor<32x4xf32>)
         : tensor<2x8x6x6xf32>
  return %y : tensor<2x8x6x6xf32>
}
