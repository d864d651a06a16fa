// RUN: dyrelu-opt %s --dyrelu-cpu-stream=cache-bytes=8192 -split-input-file | FileCheck %s --check-prefixes=CHECK,STREAM
// RUN: dyrelu-opt %s --dyrelu-cpu-stream=cache-bytes=8191 -split-input-file | FileCheck %s --check-prefixes=CHECK,LESS
// RUN: dyrelu-opt %s --dyrelu-cpu-stream=cache-bytes=0 -split-input-file | FileCheck %s --check-prefix=NEVER
// RUN: not dyrelu-opt %s --dyrelu-cpu-stream=cache-bytes=-1 -split-input-file 2>&1 | FileCheck %s --check-prefix=ERROR

// NEVER-NOT: nontemporal
// ERROR: cache-bytes must be 0 or more, got -1

// A result of exactly half of the bytes stays in the cache.
// CHECK-LABEL: func @threshold
// STREAM-NOT: nontemporal
// LESS: vector.store %{{.*}} {alignment = 64 : i64, nontemporal = true} : memref<64x16xf32>, vector<16xf32>
// CHECK: return
func.func @threshold(%v: vector<16xf32>) -> memref<64x16xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c64 = arith.constant 64 : index
  %y = memref.alloc() {alignment = 64 : i64} : memref<64x16xf32>
  scf.for %i = %c0 to %c64 step %c1 {
    vector.transfer_write %v, %y[%i, %c0] {in_bounds = [true]} : vector<16xf32>, memref<64x16xf32>
  }
  return %y : memref<64x16xf32>
}

// -----

// Positions that are multiples of a line, through views and loops on threads.
// CHECK-LABEL: func @views
// CHECK: vector.store %{{.*}} {alignment = 64 : i64, nontemporal = true} : memref<96x7xf32, strided<[112, 1], offset: ?>>, vector<32xf32>
func.func @views(%v: vector<32xf32>) -> memref<4x1536x7xf32> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c96 = arith.constant 96 : index
  %y = memref.alloc() {alignment = 64 : i64} : memref<4x1536x7xf32>
  scf.forall (%n) = (0) to (4) step (1) {
    %s = memref.subview %y[%n, 0, 0] [1, 1536, 7] [1, 1, 1] : memref<4x1536x7xf32> to memref<1536x7xf32, strided<[7, 1], offset: ?>>
    %e = memref.expand_shape %s [[0, 1], [2]] output_shape [96, 16, 7] : memref<1536x7xf32, strided<[7, 1], offset: ?>> into memref<96x16x7xf32, strided<[112, 7, 1], offset: ?>>
    %t = memref.subview %e[0, 0, 0] [96, 1, 7] [1, 1, 1] : memref<96x16x7xf32, strided<[112, 7, 1], offset: ?>> to memref<96x7xf32, strided<[112, 1], offset: ?>>
    scf.for %i = %c0 to %c96 step %c1 {
      %k = affine.apply affine_map<()[s0] -> (s0 * 48 + 32)>()[%i]
      vector.transfer_write %v, %t[%i, %k] {in_bounds = [true]} : vector<32xf32>, memref<96x7xf32, strided<[112, 1], offset: ?>>
    }
  }
  return %y : memref<4x1536x7xf32>
}

// -----

// Vectors of which it is not known that they are whole lines: rows that are
// none, a buffer that is not aligned or not allocated here, parts of rows that a
// mask or the end of the row cuts off, positions that are no multiples, half a
// line.
// CHECK-LABEL: func @elsewhere
// CHECK-NOT: nontemporal
// CHECK: return
func.func @elsewhere(%v: vector<16xf32>, %w: vector<8xf32>, %n: index, %mask: vector<16xi1>, %z: memref<64x1024xf32>) -> (memref<64x1020xf32>, memref<64x1024xf32>, memref<64x1024xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c8 = arith.constant 8 : index
  %c64 = arith.constant 64 : index
  %short = memref.alloc() {alignment = 64 : i64} : memref<64x1020xf32>
  %loose = memref.alloc() {alignment = 16 : i64} : memref<64x1024xf32>
  %y = memref.alloc() {alignment = 64 : i64} : memref<64x1024xf32>
  scf.for %i = %c0 to %c64 step %c1 {
    vector.transfer_write %v, %short[%i, %c0] {in_bounds = [true]} : vector<16xf32>, memref<64x1020xf32>
    vector.transfer_write %v, %loose[%i, %c0] {in_bounds = [true]} : vector<16xf32>, memref<64x1024xf32>
    vector.transfer_write %v, %z[%i, %c0] {in_bounds = [true]} : vector<16xf32>, memref<64x1024xf32>
    vector.transfer_write %v, %y[%i, %c64] : vector<16xf32>, memref<64x1024xf32>
    vector.transfer_write %v, %y[%i, %c0], %mask {in_bounds = [true]} : vector<16xf32>, memref<64x1024xf32>
    vector.transfer_write %v, %y[%i, %n] {in_bounds = [true]} : vector<16xf32>, memref<64x1024xf32>
  }
  scf.for %i = %c8 to %c64 step %c8 {
    vector.transfer_write %v, %y[%c0, %i] {in_bounds = [true]} : vector<16xf32>, memref<64x1024xf32>
    vector.transfer_write %w, %y[%i, %c0] {in_bounds = [true]} : vector<8xf32>, memref<64x1024xf32>
  }
  return %short, %loose, %y : memref<64x1020xf32>, memref<64x1024xf32>, memref<64x1024xf32>
}

// -----

// What the loop over the batch reads again stays in the cache; what another
// reads later does not.
// CHECK-LABEL: func @read_again
// CHECK: scf.for
// CHECK-NOT: nontemporal
// CHECK: vector.transfer_read
// CHECK: nontemporal
// CHECK: vector.transfer_read
func.func @read_again(%v: vector<16xf32>, %p: f32, %out: memref<64xf32>) {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %c16 = arith.constant 16 : index
  %c64 = arith.constant 64 : index
  %c1024 = arith.constant 1024 : index
  %y = memref.alloc() {alignment = 64 : i64} : memref<64x1024xf32>
  scf.for %i = %c0 to %c64 step %c1 {
    scf.for %j = %c0 to %c1024 step %c16 {
      vector.transfer_write %v, %y[%i, %j] {in_bounds = [true]} : vector<16xf32>, memref<64x1024xf32>
    }
    %r = vector.transfer_read %y[%i, %c0], %p {in_bounds = [true]} : memref<64x1024xf32>, vector<16xf32>
    vector.transfer_write %r, %out[%c0] {in_bounds = [true]} : vector<16xf32>, memref<64xf32>
  }
  %z = memref.alloc() {alignment = 64 : i64} : memref<64x1024xf32>
  scf.for %i = %c0 to %c64 step %c1 {
    vector.transfer_write %v, %z[%i, %c0] {in_bounds = [true]} : vector<16xf32>, memref<64x1024xf32>
  }
  %r = vector.transfer_read %z[%c0, %c0], %p {in_bounds = [true]} : memref<64x1024xf32>, vector<16xf32>
  vector.transfer_write %r, %out[%c0] {in_bounds = [true]} : vector<16xf32>, memref<64xf32>
  memref.dealloc %y : memref<64x1024xf32>
  memref.dealloc %z : memref<64x1024xf32>
  return
}

// -----

// Run time decides about a result whose size it alone knows, of 4 KiB here; a
// temporary one is not worth two versions.
// CHECK-LABEL: func @dynamic
// CHECK-SAME: %[[V:.*]]: vector<32xf16>, %[[N:.*]]: index
// CHECK: %[[Y:.*]] = memref.alloc(%[[N]])
// CHECK: %[[ROW:.*]] = arith.constant 64 : index
// CHECK: %[[BYTES:.*]] = arith.muli %[[ROW]], %[[N]] : index
// STREAM: %[[MOST:.*]] = arith.constant 4096 : index
// LESS: %[[MOST:.*]] = arith.constant 4095 : index
// CHECK: %[[LARGE:.*]] = arith.cmpi sgt, %[[BYTES]], %[[MOST]]
// CHECK: scf.if %[[LARGE]] {
// CHECK-NEXT: scf.for
// CHECK-NEXT: vector.store %[[V]], %[[Y]]{{.*}} {alignment = 64 : i64, nontemporal = true} : memref<?x32xf16>, vector<32xf16>
// CHECK: } else {
// CHECK-NEXT: scf.for
// CHECK-NEXT: vector.transfer_write %[[V]], %[[Y]]
// CHECK-NOT: scf.if
// CHECK: return
func.func @dynamic(%v: vector<32xf16>, %n: index) -> memref<?x32xf16> {
  %c0 = arith.constant 0 : index
  %c1 = arith.constant 1 : index
  %y = memref.alloc(%n) {alignment = 64 : i64} : memref<?x32xf16>
  scf.for %i = %c0 to %n step %c1 {
    vector.transfer_write %v, %y[%i, %c0] {in_bounds = [true]} : vector<32xf16>, memref<?x32xf16>
  }
  %z = memref.alloc(%n) {alignment = 64 : i64} : memref<?x32xf16>
  scf.for %i = %c0 to %n step %c1 {
    vector.transfer_write %v, %z[%i, %c0] {in_bounds = [true]} : vector<32xf16>, memref<?x32xf16>
  }
  memref.dealloc %z : memref<?x32xf16>
  return %y : memref<?x32xf16>
}

// -----

// A loop with a result of its own, in both versions.
// CHECK-LABEL: func @carried
// CHECK: %[[R:.*]] = scf.if %{{.*}} -> (index) {
// CHECK: %[[S:.*]] = scf.for
// CHECK: nontemporal
// CHECK: scf.yield %[[S]] : index
// CHECK: } else {
// CHECK: %[[T:.*]] = scf.for
// CHECK: vector.transfer_write
// CHECK: scf.yield %[[T]] : index
// CHECK: return %{{.*}}, %[[R]]
func.func @carried(%v: vector<16xf32>, %n: index) -> (memref<?xf32>, index) {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %y = memref.alloc(%n) {alignment = 64 : i64} : memref<?xf32>
  %last = scf.for %i = %c0 to %n step %c16 iter_args(%before = %c0) -> (index) {
    vector.transfer_write %v, %y[%i] {in_bounds = [true]} : vector<16xf32>, memref<?xf32>
    scf.yield %i : index
  }
  return %y, %last : memref<?xf32>, index
}

// -----

// Elements that do not lie side by side.
// CHECK-LABEL: func @apart
// CHECK-NOT: nontemporal
// CHECK: return
func.func @apart(%v: vector<16xf32>) -> memref<4096xf32> {
  %c0 = arith.constant 0 : index
  %c16 = arith.constant 16 : index
  %c2048 = arith.constant 2048 : index
  %y = memref.alloc() {alignment = 64 : i64} : memref<4096xf32>
  %even = memref.subview %y[0] [2048] [2] : memref<4096xf32> to memref<2048xf32, strided<[2]>>
  scf.for %i = %c0 to %c2048 step %c16 {
    vector.transfer_write %v, %even[%i] {in_bounds = [true]} : vector<16xf32>, memref<2048xf32, strided<[2]>>
  }
  return %y : memref<4096xf32>
}
