// RUN: dyrelu-opt %s --dyrelu-cpu-keep-loops | FileCheck %s

// CHECK: #[[OWN:.*]] = #llvm.loop_annotation<disableNonforced = true>
// CHECK: #[[UNROLL:.*]] = #llvm.loop_unroll<disable = true>
// CHECK: #[[KEEP:.*]] = #llvm.loop_annotation<unroll = #[[UNROLL]]>

// The inner loop stores vectors, and so does the outer one around it.
// CHECK-LABEL: llvm.func @vectors
// CHECK: llvm.cond_br %{{.*}}, ^bb2(%{{.*}} : i64), ^bb3 {loop_annotation = #[[KEEP]]}
// CHECK: llvm.cond_br %{{.*}}, ^bb1(%{{.*}} : i64), ^bb4 {loop_annotation = #[[KEEP]]}
llvm.func @vectors(%m: !llvm.ptr, %v: vector<16xf32>, %end: i64) {
  %zero = llvm.mlir.constant(0 : i64) : i64
  %lanes = llvm.mlir.constant(16 : i64) : i64
  llvm.br ^outer(%zero : i64)
^outer(%i: i64):
  llvm.br ^inner(%i : i64)
^inner(%j: i64):
  %at = llvm.getelementptr %m[%j] : (!llvm.ptr, i64) -> !llvm.ptr, f32
  llvm.store %v, %at {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  %j_next = llvm.add %j, %lanes : i64
  %more = llvm.icmp "slt" %j_next, %end : i64
  llvm.cond_br %more, ^inner(%j_next : i64), ^latch
^latch:
  %i_next = llvm.add %i, %lanes : i64
  %more_i = llvm.icmp "slt" %i_next, %end : i64
  llvm.cond_br %more_i, ^outer(%i_next : i64), ^done
^done:
  llvm.return
}

// Scalars are LLVM's to unroll, a branch that is no loop is none, and an
// annotation stays.
// CHECK-LABEL: llvm.func @others
// CHECK: llvm.cond_br %{{.*}}, ^bb1(%{{.*}} : i64), ^bb2{{$}}
// CHECK: llvm.br ^bb3{{$}}
// CHECK: llvm.br ^bb3 {loop_annotation = #[[OWN]]}
llvm.func @others(%m: !llvm.ptr, %v: vector<16xf32>, %end: i64) {
  %zero = llvm.mlir.constant(0 : i64) : i64
  %one = llvm.mlir.constant(1 : i64) : i64
  llvm.br ^loop(%zero : i64)
^loop(%i: i64):
  llvm.store %i, %m : i64, !llvm.ptr
  %next = llvm.add %i, %one : i64
  %more = llvm.icmp "slt" %next, %end : i64
  llvm.cond_br %more, ^loop(%next : i64), ^after
^after:
  llvm.store %v, %m {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  llvm.br ^forever
^forever:
  llvm.store %v, %m {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
  llvm.br ^forever {loop_annotation = #llvm.loop_annotation<disableNonforced = true>}
}
