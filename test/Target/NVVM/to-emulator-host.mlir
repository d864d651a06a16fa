// RUN: dyrelu-opt %s --nvvm-to-emulator --split-input-file | FileCheck %s

// Launches are calls of a function that lays the arguments out, and buffers
// are told of.

module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.mlir.global internal @shared() {addr_space = 3 : i32} : !llvm.array<8 x f32>
    llvm.func @k(%x: !llvm.ptr, %n: i64) attributes {gpu.kernel, nvvm.kernel, nvvm.cluster_dim = array<i32: 2>} {
      nvvm.griddepcontrol wait
      %0 = llvm.mlir.addressof @shared : !llvm.ptr<3>
      %1 = llvm.load %0 : !llvm.ptr<3> -> f32
      llvm.return
    }
  }

  // CHECK-LABEL: func.func @main(
  // CHECK-SAME: %[[X:.*]]: memref<?x4xf32>, %[[N:.*]]: index, %[[BYTES:.*]]: i32)
  func.func @main(%x: memref<?x4xf32>, %n: index, %bytes: i32) -> memref<8xf16> {
    // The argument is initialized.
    // CHECK: %[[INDEX:.*]] = memref.extract_aligned_pointer_as_index %[[X]]
    // CHECK: %[[NUMBER:.*]] = arith.index_cast %[[INDEX]] : index to i64
    // CHECK: %[[ADDRESS:.*]] = llvm.inttoptr %[[NUMBER]] : i64 to !llvm.ptr
    // CHECK: %[[ROWS:.*]] = memref.dim %[[X]],
    // CHECK: %[[FACTOR:.*]] = llvm.mlir.constant(16 : i64)
    // CHECK: %[[WIDE:.*]] = arith.index_cast %[[ROWS]]
    // CHECK: %[[SIZE:.*]] = arith.muli %[[WIDE]], %[[FACTOR]]
    // CHECK: %[[YES:.*]] = llvm.mlir.constant(1 : i32)
    // CHECK: llvm.call @dyrelu_emulator_add_buffer(%[[ADDRESS]], %[[SIZE]], %{{.*}}, %[[YES]]) : (!llvm.ptr, i64, !llvm.ptr, i32) -> ()
    %c1 = arith.constant 1 : index
    %c32 = arith.constant 32 : index
    // The allocation is not.
    // CHECK: %[[Y:.*]] = memref.alloc()
    // CHECK: %[[SIZE:.*]] = llvm.mlir.constant(16 : i64)
    // CHECK: %[[NO:.*]] = llvm.mlir.constant(0 : i32)
    // CHECK: llvm.call @dyrelu_emulator_add_buffer(%{{.*}}, %[[SIZE]], %{{.*}}, %[[NO]])
    %y = memref.alloc() : memref<8xf16>
    // CHECK: %[[FLAGS:.*]] = llvm.mlir.constant(3 : i32)
    // CHECK: %[[DYNAMIC:.*]] = arith.extui %[[BYTES]] : i32 to i64
    // CHECK: %[[STATUS:.*]] = llvm.call @m_k_launch(%[[FLAGS]], %[[DYNAMIC]],
    // CHECK: %[[RIGHT:.*]] = arith.trunci %[[STATUS]] : i32 to i1
    // CHECK: cf.assert %[[RIGHT]], "the emulator found errors in k"
    gpu.launch_func @m::@k blocks in (%n, %c1, %c1) threads in (%c32, %c1, %c1)
      dynamic_shared_memory_size %bytes args(%x : memref<?x4xf32>, %n : index) {dyrelu.cooperative}
    // CHECK: memref.store
    // CHECK: llvm.call @dyrelu_emulator_set_initialized(
    %c0 = arith.constant 0 : index
    %zero = arith.constant 0.0 : f16
    memref.store %zero, %y[%c0] : memref<8xf16>
    // CHECK: llvm.call @dyrelu_emulator_remove_buffer(
    // CHECK: memref.dealloc
    %t = memref.alloc() : memref<8xf16>
    memref.dealloc %t : memref<8xf16>
    return %y : memref<8xf16>
  }
}

// CHECK-LABEL: llvm.func internal @m_k_launch(
// CHECK-SAME: %[[FLAGS:[^,:]*]]: i32, %[[DYNAMIC:[^,:]*]]: i64, {{.*}}, %[[X:[^,:]*]]: !llvm.ptr, %[[N:[^,:]*]]: i64) -> i32
// CHECK: %[[ARRAY:.*]] = llvm.alloca %{{.*}} x !llvm.ptr
// CHECK: llvm.store %[[X]],
// CHECK: llvm.store %[[N]],
// CHECK: %[[KERNEL:.*]] = llvm.mlir.addressof @m_k
// CHECK: %[[STATIC:.*]] = llvm.mlir.constant(32 : i64)
// CHECK: llvm.call @dyrelu_emulator_launch(%[[KERNEL]], %[[ARRAY]], %{{.*}}, %[[FLAGS]], %[[STATIC]], %[[DYNAMIC]],

// -----

// A kernel that takes descriptors.
module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @k(%a: !llvm.ptr, %x: !llvm.ptr, %offset: i64, %size: i64, %stride: i64) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }

  // CHECK-LABEL: func.func private @main(
  // CHECK-NOT: add_buffer
  func.func private @main(%x: memref<?xf32, strided<[?], offset: ?>>) {
    %c1 = arith.constant 1 : index
    // CHECK: %{{.*}}, %[[OFFSET:.*]], %[[SIZE:.*]], %[[STRIDE:.*]] = memref.extract_strided_metadata
    // CHECK: %[[A:.*]] = arith.index_cast %[[OFFSET]]
    // CHECK: %[[B:.*]] = arith.index_cast %[[SIZE]]
    // CHECK: %[[C:.*]] = arith.index_cast %[[STRIDE]]
    // CHECK: llvm.call @m_k_launch({{.*}}, %[[A]], %[[B]], %[[C]])
    gpu.launch_func @m::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
      args(%x : memref<?xf32, strided<[?], offset: ?>>)
    return
  }
}

// -----

// A kernel waits for the one before in what it calls as well.
module attributes {gpu.container_module} {
  gpu.module @m {
    llvm.func @outer() {
      llvm.call @inner() : () -> ()
      llvm.return
    }
    llvm.func @inner() {
      nvvm.griddepcontrol wait
      llvm.return
    }
    llvm.func @waits() attributes {gpu.kernel, nvvm.kernel} {
      llvm.call @outer() : () -> ()
      llvm.return
    }
    llvm.func @does_not() attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }

  // CHECK-LABEL: func.func @chain(
  func.func @chain() {
    %c1 = arith.constant 1 : index
    // CHECK: %[[PROGRAMMATIC:.*]] = llvm.mlir.constant(2 : i32)
    // CHECK: llvm.call @m_waits_launch(%[[PROGRAMMATIC]],
    gpu.launch_func @m::@waits blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    // CHECK: %[[NOT:.*]] = llvm.mlir.constant(0 : i32)
    // CHECK: llvm.call @m_does_not_launch(%[[NOT]],
    gpu.launch_func @m::@does_not blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}
