// DEFINE: %{no-scalars-x86} = --implicit-check-not='{{v(add|sub|mul|div|max|min|fn?m(add|sub)...)s[sd]}}'
// DEFINE: %{no-scalars-neon} = --implicit-check-not='{{f(add|sub|mul|div|max|min|madd|msub)[[:space:]]+[shd][0-9]}}'
// RUN: split-file %s %t

// RUN: dyrelu-compile %t/pool.mlir --emit=obj --target-cpu=haswell -o - | llvm-objdump -d - | FileCheck %s --check-prefix=POOL-AVX2 %{no-scalars-x86}
// RUN: dyrelu-compile %t/pool.mlir --emit=obj --target-cpu=skylake-avx512 -o - | llvm-objdump -d - | FileCheck %s --check-prefix=POOL-AVX512 %{no-scalars-x86}
// RUN: dyrelu-compile %t/pool.mlir --emit=obj --target-cpu=neoverse-n1 -o - | llvm-objdump -d - | FileCheck %s --check-prefix=POOL-NEON %{no-scalars-neon}

// RUN: dyrelu-compile %t/layers.mlir --emit=obj --target-cpu=haswell -o - | llvm-objdump -d - | FileCheck %s --check-prefix=LAYERS-AVX2 %{no-scalars-x86}
// RUN: dyrelu-compile %t/layers.mlir --emit=obj --target-cpu=skylake-avx512 -o - | llvm-objdump -d - | FileCheck %s --check-prefix=LAYERS-AVX512 %{no-scalars-x86}
// RUN: dyrelu-compile %t/layers.mlir --emit=obj --target-cpu=neoverse-n1 -o - | llvm-objdump -d - | FileCheck %s --check-prefix=LAYERS-NEON %{no-scalars-neon}

// RUN: dyrelu-compile %t/apply.mlir --emit=obj --target-cpu=haswell -o - | llvm-objdump -d - | FileCheck %s --check-prefix=APPLY-AVX2 %{no-scalars-x86}
// RUN: dyrelu-compile %t/apply.mlir --emit=obj --target-cpu=skylake-avx512 -o - | llvm-objdump -d - | FileCheck %s --check-prefix=APPLY-AVX512 %{no-scalars-x86}
// RUN: dyrelu-compile %t/apply.mlir --emit=obj --target-cpu=neoverse-n1 -o - | llvm-objdump -d - | FileCheck %s --check-prefix=APPLY-NEON %{no-scalars-neon}

// RUN: dyrelu-compile %t/whole.mlir --emit=obj --target-cpu=haswell -o - | llvm-objdump -d - | FileCheck %s --check-prefix=WHOLE-AVX2 %{no-scalars-x86}
// RUN: dyrelu-compile %t/whole.mlir --emit=obj --target-cpu=skylake-avx512 -o - | llvm-objdump -d - | FileCheck %s --check-prefix=WHOLE-AVX512 %{no-scalars-x86}
// RUN: dyrelu-compile %t/whole.mlir --emit=obj --target-cpu=neoverse-n1 -o - | llvm-objdump -d - | FileCheck %s --check-prefix=WHOLE-NEON %{no-scalars-neon}

// What makes the code fast, in the instructions of processors with vectors of
// 256, 512 and 128 bits. No arithmetic on floats takes them one by one, static
// sizes or dynamic ones, whole vectors or tails.

//--- pool.mlir

// POOL-AVX2: file format elf64-x86-64
// POOL-AVX2: vaddps {{.*}}%ymm
// POOL-AVX512: file format elf64-x86-64
// POOL-AVX512: vaddps {{.*}}%zmm
// POOL-NEON: file format elf64-littleaarch64
// POOL-NEON: fadd{{[[:space:]]}}v{{.*}}.4s
func.func @static(%x: tensor<8x64x14x14xf32>) -> tensor<8x64xf32> {
  %g = dyrelu.pool %x : tensor<8x64x14x14xf32> -> tensor<8x64xf32>
  return %g : tensor<8x64xf32>
}
func.func @dynamic(%x: tensor<?x?x?x?xf32>) -> tensor<?x?xf32> {
  %g = dyrelu.pool %x : tensor<?x?x?x?xf32> -> tensor<?x?xf32>
  return %g : tensor<?x?xf32>
}

//--- layers.mlir

// Products and sums are one instruction.
// LAYERS-AVX2: vfmadd{{.*}}ps {{.*}}%ymm
// LAYERS-AVX512: vfmadd{{.*}}ps {{.*}}%zmm
// LAYERS-NEON: fmla{{[[:space:]]}}v{{.*}}.4s
func.func @static(%g: tensor<8x64xf32>, %w: tensor<256x64xf32>) -> (tensor<8x2x64xf32>, tensor<8x2x64xf32>) {
  %a, %b = dyrelu.coefficients %g fc2(%w : tensor<256x64xf32>) : tensor<8x64xf32> -> tensor<8x2x64xf32>, tensor<8x2x64xf32>
  return %a, %b : tensor<8x2x64xf32>, tensor<8x2x64xf32>
}
func.func @dynamic(%g: tensor<?x?xf32>, %w: tensor<?x?xf32>) -> (tensor<?x2x?xf32>, tensor<?x2x?xf32>) {
  %a, %b = dyrelu.coefficients %g fc2(%w : tensor<?x?xf32>) : tensor<?x?xf32> -> tensor<?x2x?xf32>, tensor<?x2x?xf32>
  return %a, %b : tensor<?x2x?xf32>, tensor<?x2x?xf32>
}

//--- apply.mlir

// The pieces are one instruction each; NEON's maximum propagates NaN by itself,
// without comparisons.
// APPLY-AVX2-DAG: vfmadd{{.*}}ps {{.*}}%ymm
// APPLY-AVX2-DAG: vmaxps {{.*}}%ymm
// APPLY-AVX512-DAG: vfmadd{{.*}}ps {{.*}}%zmm
// APPLY-AVX512-DAG: vmaxps {{.*}}%zmm
// APPLY-NEON-NOT: fcm
// APPLY-NEON-DAG: fmla{{[[:space:]]}}v{{.*}}.4s
// APPLY-NEON-DAG: fmax{{[[:space:]]}}v{{.*}}.4s
// APPLY-NEON-NOT: fcm
func.func @static(%x: tensor<8x64x14x14xf32>, %a: tensor<8x2x64xf32>, %b: tensor<8x2x64xf32>) -> tensor<8x64x14x14xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<8x2x64xf32>) intercepts(%b : tensor<8x2x64xf32>) : tensor<8x64x14x14xf32>
  return %y : tensor<8x64x14x14xf32>
}
func.func @dynamic(%x: tensor<?x?x?x?xf32>, %a: tensor<?x2x?xf32>, %b: tensor<?x2x?xf32>) -> tensor<?x?x?x?xf32> {
  %y = dyrelu.apply %x slopes(%a : tensor<?x2x?xf32>) intercepts(%b : tensor<?x2x?xf32>) : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}

//--- whole.mlir

// WHOLE-AVX2-DAG: vaddps {{.*}}%ymm
// WHOLE-AVX2-DAG: vfmadd{{.*}}ps {{.*}}%ymm
// WHOLE-AVX2-DAG: vmaxps {{.*}}%ymm
// WHOLE-AVX512-DAG: vaddps {{.*}}%zmm
// WHOLE-AVX512-DAG: vfmadd{{.*}}ps {{.*}}%zmm
// WHOLE-AVX512-DAG: vmaxps {{.*}}%zmm
// WHOLE-NEON-DAG: fadd{{[[:space:]]}}v{{.*}}.4s
// WHOLE-NEON-DAG: fmla{{[[:space:]]}}v{{.*}}.4s
// WHOLE-NEON-DAG: fmax{{[[:space:]]}}v{{.*}}.4s
func.func @b(%x: tensor<8x64x14x14xf32>, %w1: tensor<8x64xf32>, %b1: tensor<8xf32>, %w2: tensor<256x8xf32>, %b2: tensor<256xf32>) -> tensor<8x64x14x14xf32> {
  %y = dyrelu.b %x fc1(%w1, %b1 : tensor<8x64xf32>, tensor<8xf32>) fc2(%w2, %b2 : tensor<256x8xf32>, tensor<256xf32>) : tensor<8x64x14x14xf32>
  return %y : tensor<8x64x14x14xf32>
}
func.func @b_channels_last(%x: tensor<8x7x7x40xf32>, %w2: tensor<160x40xf32>) -> tensor<8x7x7x40xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<160x40xf32>) channels_last : tensor<8x7x7x40xf32>
  return %y : tensor<8x7x7x40xf32>
}
func.func @b_dynamic(%x: tensor<?x?x?x?xf32>, %w2: tensor<?x?xf32>) -> tensor<?x?x?x?xf32> {
  %y = dyrelu.b %x fc2(%w2 : tensor<?x?xf32>) : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}
func.func @a(%x: tensor<?x64x?x?xf32>, %w2: tensor<4x64xf32>) -> tensor<?x64x?x?xf32> {
  %y = dyrelu.a %x fc2(%w2 : tensor<4x64xf32>) : tensor<?x64x?x?xf32>
  return %y : tensor<?x64x?x?xf32>
}
func.func @aprelu(%x: tensor<?x?x?x?xf32>, %w2: tensor<?x?xf32>) -> tensor<?x?x?x?xf32> {
  %y = dyrelu.aprelu %x fc2(%w2 : tensor<?x?xf32>) : tensor<?x?x?x?xf32>
  return %y : tensor<?x?x?x?xf32>
}
