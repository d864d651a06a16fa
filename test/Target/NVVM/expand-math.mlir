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

  // CHECK-LABEL: func @intrinsics(
  // CHECK: llvm.call_intrinsic "llvm.sqrt.f32"(%{{.*}}) : (f32) -> f32
  // CHECK: llvm.call_intrinsic "llvm.sqrt.f64"(%{{.*}}) : (f64) -> f64
  // CHECK: llvm.call_intrinsic "llvm.fabs.f32"
  // CHECK: llvm.call_intrinsic "llvm.floor.f32"
  // CHECK: llvm.call_intrinsic "llvm.ceil.f64"
  // CHECK-NOT: math.
  // CHECK: return
  func.func @intrinsics(%x: f32, %d: f64) -> (f32, f64, f32, f32, f64) {
    %0 = math.sqrt %x : f32
    %1 = math.sqrt %d : f64
    %2 = math.absf %x : f32
    %3 = math.floor %x : f32
    %4 = math.ceil %d : f64
    return %0, %1, %2, %3, %4 : f32, f64, f32, f32, f64
  }

  // CHECK-LABEL: func @small(
  // CHECK: %[[H:.*]] = arith.extf %{{.*}} : f16 to f32
  // CHECK: %[[ROOT:.*]] = llvm.call_intrinsic "llvm.sqrt.f32"(%[[H]])
  // CHECK: arith.truncf %[[ROOT]] : f32 to f16
  // CHECK: %[[B:.*]] = arith.extf %{{.*}} : bf16 to f32
  // CHECK: %[[FLOOR:.*]] = llvm.call_intrinsic "llvm.floor.f32"(%[[B]])
  // CHECK: arith.truncf %[[FLOOR]] : f32 to bf16
  func.func @small(%h: f16, %b: bf16) -> (f16, bf16) {
    %0 = math.sqrt %h : f16
    %1 = math.floor %b : bf16
    return %0, %1 : f16, bf16
  }

  // CHECK-LABEL: func @rsqrt(
  // CHECK: %[[ONE:.*]] = arith.constant 1.0{{.*}} : f32
  // CHECK: %[[ROOT:.*]] = llvm.call_intrinsic "llvm.sqrt.f32"
  // CHECK: arith.divf %[[ONE]], %[[ROOT]] : f32
  func.func @rsqrt(%x: f32) -> f32 {
    %y = math.rsqrt %x : f32
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
