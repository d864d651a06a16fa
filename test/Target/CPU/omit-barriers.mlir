// RUN: dyrelu-opt %s --dyrelu-cpu-omit-barriers | FileCheck %s

// The first loop's results may be what the second reads.
// CHECK-LABEL: func @two_loops
// CHECK: omp.wsloop {
// CHECK: omp.wsloop nowait {
func.func @two_loops(%n: index, %m: memref<8xf32>, %v: f32) {
  omp.parallel {
    omp.wsloop {
      omp.loop_nest (%i) : index = (%n) to (%n) step (%n) {
        memref.store %v, %m[%i] : memref<8xf32>
        omp.yield
      }
    }
    omp.wsloop {
      omp.loop_nest (%i) : index = (%n) to (%n) step (%n) {
        memref.store %v, %m[%i] : memref<8xf32>
        omp.yield
      }
    }
    omp.terminator
  }
  return
}

// Not a region's own.
// CHECK-LABEL: func @orphan
// CHECK: omp.wsloop {
func.func @orphan(%n: index) {
  omp.wsloop {
    omp.loop_nest (%i) : index = (%n) to (%n) step (%n) {
      omp.yield
    }
  }
  return
}
