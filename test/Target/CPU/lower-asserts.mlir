// RUN: dyrelu-opt %s --dyrelu-cpu-lower-asserts -split-input-file | FileCheck %s --implicit-check-not=cf.assert --implicit-check-not=abort

// Messages end in a zero; equal ones are stored once.
// CHECK-DAG: llvm.func @dyreluRuntimeError(!llvm.ptr)
// CHECK-DAG: llvm.mlir.global internal constant @[[FIRST:.*]]("first\00")
// CHECK-DAG: llvm.mlir.global internal constant @[[SECOND:.*]]("second\00")
// CHECK-NOT: llvm.mlir.global
// CHECK-LABEL: func @asserts
// CHECK-SAME: (%[[A:.*]]: i1, %[[B:.*]]: i1, %[[X:.*]]: f32)
func.func @asserts(%a: i1, %b: i1, %x: f32) -> f32 {
  // CHECK: cf.cond_br %[[A]], ^[[AFTER1:.*]], ^[[FAILED1:.*]]
  // CHECK: ^[[AFTER1]]:
  // CHECK: cf.cond_br %[[B]], ^[[AFTER2:.*]], ^[[FAILED2:.*]]
  // CHECK: ^[[AFTER2]]:
  // CHECK: arith.negf %[[X]]
  // CHECK: cf.cond_br %[[A]],
  // CHECK: return
  // CHECK: ^[[FAILED1]]:
  // CHECK: %[[TEXT:.*]] = llvm.mlir.addressof @[[FIRST]]
  // CHECK: llvm.call @dyreluRuntimeError(%[[TEXT]])
  // CHECK: ^[[FAILED2]]:
  // CHECK: llvm.mlir.addressof @[[SECOND]]
  // CHECK: llvm.call @dyreluRuntimeError
  // CHECK: llvm.mlir.addressof @[[FIRST]]
  // CHECK: llvm.call @dyreluRuntimeError
  cf.assert %a, "first"
  cf.assert %b, "second"
  %y = arith.negf %x : f32
  cf.assert %a, "first"
  return %y : f32
}

// -----

// Without asserts nothing is declared.
// CHECK-LABEL: module
// CHECK-NOT: dyreluRuntimeError
// CHECK: func @nothing
// CHECK-NOT: dyreluRuntimeError
func.func @nothing() {
  return
}

// -----

// A declaration and a symbol that are there already.
// CHECK-COUNT-1: llvm.func @dyreluRuntimeError
// CHECK-NOT: llvm.func @dyreluRuntimeError
module {
  llvm.func @dyreluRuntimeError(!llvm.ptr)
  func.func @dyrelu_message_0(%a: i1) {
    cf.assert %a, "message"
    return
  }
}
