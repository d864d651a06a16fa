// RUN: dyrelu-opt %s --pass-pipeline='builtin.module(gpu.module(dyrelu-nvvm-expand-math))' | FileCheck %s

gpu.module @kernels {
  // CHECK-LABEL: func @exp(
  // CHECK-SAME: %[[X:.*]]: f64
  // CHECK-NOT: math.
  // CHECK: %[[LOW:.*]] = arith.maximumf %[[X]], %{{.*}} : f64
  // CHECK: arith.minimumf %[[LOW]]
  // CHECK-COUNT-16: llvm.intr.fma({{.*}}) : (f64, f64, f64) -> f64
  // CHECK-NOT: llvm.intr.fma
  // CHECK-NOT: math.
  func.func @exp(%x: f64) -> f64 {
    %y = math.exp %x : f64
    return %y : f64
  }

  // CHECK-LABEL: func @erf(
  // CHECK-NOT: math.
  // CHECK: arith.extf %{{.*}} : f32 to f64
  // CHECK-NOT: math.
  // CHECK: arith.truncf %{{.*}} : f64 to f32
  func.func @erf(%x: f32) -> f32 {
    %y = math.erf %x : f32
    return %y : f32
  }

  // CHECK-LABEL: func @fma(
  // CHECK: llvm.intr.fma(%{{.*}}) : (f32, f32, f32) -> f32
  func.func @fma(%x: f32) -> f32 {
    %y = math.fma %x, %x, %x : f32
    return %y : f32
  }

  // Others are left to the device's library.
  // CHECK-LABEL: func @others(
  // CHECK: math.log
  func.func @others(%x: f32) -> f32 {
    %y = math.log %x : f32
    return %y : f32
  }
}
