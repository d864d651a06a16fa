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

// -----

// Numbers that should be equal are part of the message, a percent sign is not.
// CHECK-DAG: llvm.func @snprintf(!llvm.ptr, i64, !llvm.ptr, ...) -> i32
// CHECK-DAG: llvm.mlir.global internal constant @[[FORMAT:.*]]("100%% equal, got %lld and %lld\00")
// CHECK-LABEL: func @equal
// CHECK-SAME: (%[[A:.*]]: index, %[[B:.*]]: index, %[[C:.*]]: i32, %[[D:.*]]: i32)
func.func @equal(%a: index, %b: index, %c: i32, %d: i32) {
  // CHECK: cf.cond_br %{{.*}}, ^{{.*}}, ^[[FIRST:.*]]
  // CHECK: cf.cond_br %{{.*}}, ^{{.*}}, ^[[SECOND:.*]]
  // CHECK: ^[[FIRST]]:
  // CHECK: %[[TEXT:.*]] = llvm.mlir.addressof @[[FORMAT]]
  // Two numbers of 20 characters instead of the conversions, and a zero.
  // CHECK: %[[SIZE:.*]] = llvm.mlir.constant(71 : i64)
  // CHECK: %[[BUFFER:.*]] = llvm.alloca %[[SIZE]] x i8
  // CHECK-DAG: %[[A64:.*]] = arith.index_cast %[[A]] : index to i64
  // CHECK-DAG: %[[B64:.*]] = arith.index_cast %[[B]] : index to i64
  // CHECK: llvm.call @snprintf(%[[BUFFER]], %[[SIZE]], %[[TEXT]], %[[A64]], %[[B64]]) vararg
  // CHECK: llvm.call @dyreluRuntimeError(%[[BUFFER]])
  // CHECK: ^[[SECOND]]:
  // CHECK-DAG: %[[C64:.*]] = arith.extsi %[[C]] : i32 to i64
  // CHECK-DAG: %[[D64:.*]] = arith.extsi %[[D]] : i32 to i64
  // CHECK: llvm.call @snprintf({{.*}}, %[[C64]], %[[D64]]) vararg
  %0 = arith.cmpi eq, %a, %b : index
  cf.assert %0, "100% equal"
  %1 = arith.cmpi eq, %c, %d : i32
  cf.assert %1, "100% equal"
  return
}

// -----

// Of a remainder that is not 0, what was divided.
// CHECK: llvm.mlir.global internal constant @{{.*}}("a multiple, got %lld\00")
// CHECK-LABEL: func @multiple
// CHECK-SAME: (%[[A:.*]]: index)
func.func @multiple(%a: index) {
  // CHECK: %[[A64:.*]] = arith.index_cast %[[A]] : index to i64
  // CHECK: llvm.call @snprintf({{.*}}, %[[A64]]) vararg
  %c0 = arith.constant 0 : index
  %c3 = arith.constant 3 : index
  %0 = arith.remsi %a, %c3 : index
  %1 = arith.cmpi eq, %0, %c0 : index
  cf.assert %1, "a multiple"
  return
}

// -----

// Other comparisons, and truth values, have no numbers to tell.
// CHECK-LABEL: module
// CHECK-NOT: snprintf
func.func @other(%a: index, %b: index, %c: i1, %d: i1) {
  %0 = arith.cmpi sle, %a, %b : index
  cf.assert %0, "no more than"
  %1 = arith.cmpi eq, %c, %d : i1
  cf.assert %1, "the same"
  return
}

// -----

// A module that calls something else by that name keeps it.
// CHECK-LABEL: module
// CHECK-NOT: llvm.call @snprintf
// CHECK: func @snprintf
func.func @snprintf(%a: index, %b: index) {
  %0 = arith.cmpi eq, %a, %b : index
  cf.assert %0, "equal"
  return
}

// -----

// CHECK-LABEL: module
// CHECK-NOT: llvm.call @snprintf
// CHECK: func @other_type
llvm.func @snprintf(i64)
func.func @other_type(%a: index, %b: index) {
  %0 = arith.cmpi eq, %a, %b : index
  cf.assert %0, "equal"
  return
}
