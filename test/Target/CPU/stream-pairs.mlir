// RUN: dyrelu-opt %s --dyrelu-cpu-stream-pairs | FileCheck %s
// RUN: dyrelu-compile %s --emit=obj --target-triple=x86_64-linux-gnu --target-cpu=sapphirerapids -o %t.o
// RUN: llvm-objdump -d --no-show-raw-insn %t.o | FileCheck %s --check-prefix=X86

// CHECK-LABEL: llvm.func @bf16
// CHECK: %[[BITS:.*]] = llvm.bitcast %{{.*}} : vector<64xbf16> to vector<32xf32>
// CHECK: %[[PAIRS:.*]] = llvm.call_intrinsic "llvm.arithmetic.fence"(%[[BITS]])
// CHECK: llvm.store %[[PAIRS]], %{{.*}} {alignment = 64 : i64, nontemporal} : vector<32xf32>, !llvm.ptr
// X86-LABEL: <bf16>:
// X86-COUNT-2: vmovntps %zmm
llvm.func @bf16(%v: vector<64xbf16>, %y: !llvm.ptr) {
  llvm.store %v, %y {alignment = 64 : i64, nontemporal} : vector<64xbf16>, !llvm.ptr
  llvm.return
}

// CHECK-LABEL: llvm.func @f16
// CHECK: llvm.store %{{.*}} {alignment = 64 : i64, nontemporal} : vector<16xf32>, !llvm.ptr
// X86-LABEL: <f16>:
// X86: vmovntps %zmm
llvm.func @f16(%v: vector<32xf16>, %y: !llvm.ptr) {
  llvm.store %v, %y {alignment = 64 : i64, nontemporal} : vector<32xf16>, !llvm.ptr
  llvm.return
}

// What has streaming stores, what is no pair, and what does not stream, stays.
// CHECK-LABEL: llvm.func @others
// CHECK-NOT: llvm.bitcast
// CHECK: llvm.return
llvm.func @others(%f: vector<16xf32>, %h: vector<32xf16>, %odd: vector<3xf16>, %y: !llvm.ptr) {
  llvm.store %f, %y {alignment = 64 : i64, nontemporal} : vector<16xf32>, !llvm.ptr
  llvm.store %h, %y {alignment = 64 : i64} : vector<32xf16>, !llvm.ptr
  llvm.store %odd, %y {nontemporal} : vector<3xf16>, !llvm.ptr
  llvm.return
}
