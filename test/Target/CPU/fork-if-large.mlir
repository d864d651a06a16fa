// RUN: dyrelu-opt %s --dyrelu-cpu-fork-if-large=fork-bytes=4096 | FileCheck %s
// RUN: not dyrelu-opt %s --dyrelu-cpu-fork-if-large=fork-bytes=-1 2>&1 | FileCheck %s --check-prefix=NEGATIVE

// NEGATIVE: fork-bytes must be 0 or more, got -1

// The sizes that are known are added up at compile time.
// CHECK-LABEL: func @open
// CHECK-SAME: (%[[X:.*]]: memref<?x3x?xf16>, %[[Y:.*]]: memref<?xf64>,
// CHECK: %[[KNOWN:.*]] = arith.constant 64 : index
// CHECK: %[[ROWS:.*]] = memref.dim %[[X]], %c0
// CHECK: %[[COLUMNS:.*]] = memref.dim %[[X]], %c2
// CHECK: %[[XROWS:.*]] = arith.muli %c6, %[[ROWS]]
// CHECK: %[[XBYTES:.*]] = arith.muli %[[XROWS]], %[[COLUMNS]]
// CHECK: %[[SUM:.*]] = arith.addi %[[KNOWN]], %[[XBYTES]]
// CHECK: %[[Y0:.*]] = memref.dim %[[Y]]
// CHECK: %[[YBYTES:.*]] = arith.muli %c8, %[[Y0]]
// CHECK: %[[ALL:.*]] = arith.addi %[[SUM]], %[[YBYTES]]
// CHECK: %[[LARGE:.*]] = arith.cmpi uge, %[[ALL]], %c4096
// CHECK: omp.parallel if(%[[LARGE]])
func.func @open(%x: memref<?x3x?xf16>, %y: memref<?xf64>, %w: memref<16xf32>) {
  omp.parallel {
    memref.assume_alignment %x, 2 : memref<?x3x?xf16>
    memref.assume_alignment %y, 8 : memref<?xf64>
    memref.assume_alignment %w, 4 : memref<16xf32>
    omp.terminator
  }
  return
}

// One buffer is large enough whatever the other is; known sizes were judged
// before; an if clause that is there stays.
// CHECK-LABEL: func @decided
// CHECK-SAME: %[[FLAG:[a-z0-9]*]]: i1)
// CHECK: omp.parallel {
// CHECK: omp.parallel {
// CHECK: omp.parallel if(%[[FLAG]]) {
func.func @decided(%x: memref<?xf32>, %large: memref<1024xf32>, %small: memref<8xf32>, %flag: i1) {
  omp.parallel {
    memref.assume_alignment %x, 4 : memref<?xf32>
    memref.assume_alignment %large, 4 : memref<1024xf32>
    omp.terminator
  }
  omp.parallel {
    memref.assume_alignment %small, 4 : memref<8xf32>
    omp.terminator
  }
  omp.parallel if(%flag) {
    memref.assume_alignment %x, 4 : memref<?xf32>
    omp.terminator
  }
  return
}
