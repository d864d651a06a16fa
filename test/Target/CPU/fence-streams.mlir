// RUN: dyrelu-opt %s --dyrelu-cpu-fence-streams | FileCheck %s

// One fence after all loops of a function that stream, and one in each parallel
// loop, for the thread that did it.
// CHECK-LABEL: func @fences
// CHECK: omp.loop_nest
// CHECK: scf.if
// CHECK: scf.for
// CHECK: vector.store {{.*}}nontemporal{{.*}}
// CHECK-NEXT: }
// CHECK-NEXT: }
// CHECK-NEXT: llvm.fence seq_cst
// CHECK-NEXT: omp.yield
// CHECK: scf.for
// CHECK: nontemporal
// CHECK-NOT: llvm.fence
// CHECK: scf.for
// CHECK: vector.store {{.*}}nontemporal{{.*}}
// CHECK-NEXT: }
// CHECK-NEXT: llvm.fence seq_cst
// CHECK-NEXT: return
func.func @fences(%v: vector<16xf32>, %y: memref<64xf32>, %large: i1) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  omp.parallel {
    omp.wsloop {
      omp.loop_nest (%n) : index = (%c0) to (%c64) step (%c1) {
        scf.if %large {
          scf.for %i = %c0 to %c64 step %c16 {
            vector.store %v, %y[%i] {alignment = 64 : i64, nontemporal = true} : memref<64xf32>, vector<16xf32>
          }
        }
        omp.yield
      }
    }
    omp.terminator
  }
  scf.for %i = %c0 to %c64 step %c16 {
    vector.store %v, %y[%i] {alignment = 64 : i64, nontemporal = true} : memref<64xf32>, vector<16xf32>
  }
  scf.for %i = %c0 to %c64 step %c16 {
    vector.store %v, %y[%i] {alignment = 64 : i64, nontemporal = true} : memref<64xf32>, vector<16xf32>
  }
  return
}

// CHECK-LABEL: func @none
// CHECK-NOT: llvm.fence
func.func @none(%v: vector<16xf32>, %y: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  vector.store %v, %y[%c0] : memref<64xf32>, vector<16xf32>
  return
}

// What other threads read, or a call hands on, must be there.
// CHECK-LABEL: func @signals
// CHECK: vector.store {{.*}}nontemporal{{.*}}
// CHECK-NEXT: llvm.fence seq_cst
// CHECK-NEXT: omp.parallel
// CHECK: vector.store {{.*}}nontemporal{{.*}}
// CHECK-NEXT: llvm.fence seq_cst
// CHECK: call @others
// CHECK: scf.for
// CHECK-NEXT: vector.store {{.*}}nontemporal{{.*}}
// CHECK-NEXT: llvm.fence seq_cst
// CHECK-NEXT: call @others
// CHECK-NEXT: }
// CHECK-NEXT: return
func.func @signals(%v: vector<16xf32>, %y: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  vector.store %v, %y[%c0] {alignment = 64 : i64, nontemporal = true} : memref<64xf32>, vector<16xf32>
  omp.parallel {
    omp.terminator
  }
  vector.store %v, %y[%c0] {alignment = 64 : i64, nontemporal = true} : memref<64xf32>, vector<16xf32>
  %c1 = arith.constant 1 : index
  func.call @others() : () -> ()
  scf.for %i = %c0 to %c64 step %c16 {
    vector.store %v, %y[%i] {alignment = 64 : i64, nontemporal = true} : memref<64xf32>, vector<16xf32>
    func.call @others() : () -> ()
  }
  return
}
func.func private @others()
