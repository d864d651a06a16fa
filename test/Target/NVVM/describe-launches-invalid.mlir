// RUN: dyrelu-opt %s --dyrelu-describe-launches -split-input-file -verify-diagnostics -o /dev/null

// expected-error @below {{cannot be described for the launcher: it has no kernels}}
module attributes {gpu.container_module} {
}

// -----

module attributes {gpu.container_module} {
  // expected-error @below {{cannot be described for the launcher: expected one #nvvm.target}}
  gpu.module @kernels {
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_80">] {
  }
  // expected-error @below {{expected kernels for one chip, got sm_90 and sm_80}}
  gpu.module @b [#nvvm.target<chip = "sm_90">] {
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
    llvm.func @k() attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  gpu.module @b [#nvvm.target<chip = "sm_90">] {
    // expected-error @below {{another kernel has the same name}}
    llvm.func @k() attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main() {
    %c1 = arith.constant 1 : index
    gpu.launch_func @a::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    gpu.launch_func @b::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
  }
  // expected-error @below {{expected a contiguous buffer of numbers or a number as argument #1, got 'tensor<4xf32>'}}
  func.func @main(%x: memref<4xf32>, %y: tensor<4xf32>) {
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
  }
  // expected-error @below {{expected a contiguous buffer of numbers or a number as argument #0}}
  func.func @main(%x: memref<4xf32, strided<[2]>>) {
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
  }
  func.func @main(%x: memref<4xf32>) -> memref<4xf32> {
    // expected-error @below {{result #0 is an argument}}
    return %x : memref<4xf32>
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
  }
  func.func @main() -> (memref<4xf32>, memref<4xf32>) {
    %y = memref.alloc() : memref<4xf32>
    // expected-error @below {{result #1 is another one, too}}
    return %y, %y : memref<4xf32>, memref<4xf32>
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
  }
  func.func @main() -> i64 {
    %y = arith.constant 1 : i64
    // expected-error @below {{result #0 is no buffer}}
    return %y : i64
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
  }
  memref.global @g : memref<4xf32>
  func.func @main() -> memref<4xf32> {
    // expected-error @below {{a buffer that it gives is used}}
    %y = memref.get_global @g : memref<4xf32>
    return %y : memref<4xf32>
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
  }
  func.func @main() -> memref<2xf32, strided<[2]>> {
    %y = memref.alloc() : memref<4xf32>
    %part = memref.subview %y[0] [2] [2] : memref<4xf32> to memref<2xf32, strided<[2]>>
    // expected-error @below {{expected a contiguous buffer of numbers as result #0}}
    return %part : memref<2xf32, strided<[2]>>
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
  }
  // expected-error @below {{cannot be described for the launcher: it has branches}}
  func.func @main() {
    cf.br ^next
  ^next:
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
  }
  func.func @main(%x: memref<4xf32>, %y: memref<4xf32>) {
    // expected-error @below {{expected allocations, assertions, launches and what computes sizes alone}}
    memref.copy %x, %y : memref<4xf32> to memref<4xf32>
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
  }
  func.func @main(%x: memref<?xf32>, %i: i64) {
    %c0 = arith.constant 0 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    %n64 = arith.index_cast %n : index to i64
    %some = arith.cmpi eq, %n, %c0 : index
    // expected-error @below {{expected allocations, assertions, launches and what computes sizes alone}}
    scf.if %some {
    }
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
    llvm.func @k(%n: i64) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  // expected-error @below {{a size depends on the value of argument #0}}
  func.func @main(%n: i64) {
    %c1 = arith.constant 1 : index
    %one = arith.constant 1 : i64
    %next = arith.addi %n, %one : i64
    gpu.launch_func @a::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%next : i64)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
    llvm.func @k(%n: i32) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main(%x: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %c1 = arith.constant 1 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    %n32 = arith.index_cast %n : index to i32
    // What may overflow in 32 bits.
    // expected-error @below {{a number that it gives is needed}}
    %square = arith.muli %n32, %n32 : i32
    gpu.launch_func @a::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%square : i32)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
    llvm.func @k(%x: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main(%x: memref<?xf32>) {
    %c1 = arith.constant 1 : index
    // expected-error @below {{expected a pointer or a contiguous buffer of known sizes as operand, got 'memref<?xf32>'}}
    gpu.launch_func @a::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%x : memref<?xf32>)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
    llvm.func @k(%x: f32) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main() {
    %c1 = arith.constant 1 : index
    // expected-error @below {{a number that it gives is needed, and of f32 only those that arith.sitofp gives are known}}
    %f = arith.constant 1.5 : f32
    gpu.launch_func @a::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%f : f32)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
    llvm.func @k(%x: f16) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main() {
    %c1 = arith.constant 1 : index
    %f = arith.constant 1.0 : f16
    // expected-error @below {{expected a pointer, an index, i64, i32, f64 or f32 as operand, got 'f16'}}
    gpu.launch_func @a::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%f : f16)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
    llvm.func @k(%n: i64, %m: i64) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main() {
    %c1 = arith.constant 1 : index
    // expected-error @below {{expected 2 operands of kernel @a::@k, got 1}}
    gpu.launch_func @a::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%c1 : index)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
    llvm.func @k(%p: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main() {
    %c1 = arith.constant 1 : index
    // expected-error @below {{a pointer that it gives is used}}
    %null = llvm.mlir.zero : !llvm.ptr
    gpu.launch_func @a::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1) args(%null : !llvm.ptr)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
    llvm.func @k() attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main() {
    %c1 = arith.constant 1 : index
    // expected-error @below {{expected launches one after the other, got an async one}}
    %token = gpu.launch_func async @a::@k blocks in (%c1, %c1, %c1) threads in (%c1, %c1, %c1)
    return
  }
}

// -----

module attributes {gpu.container_module} {
  gpu.module @a [#nvvm.target<chip = "sm_90">] {
  }
  func.func @main(%x: memref<?xf32>) {
    %c0 = arith.constant 0 : index
    %n = memref.dim %x, %c0 : memref<?xf32>
    %n32 = arith.index_cast %n : index to i32
    %c1 = arith.constant 1 : i32
    // What may have lost bits.
    // expected-error @below {{a number that it gives is needed}}
    %less = arith.cmpi ult, %n32, %c1 : i32
    cf.assert %less, "message"
    return
  }
}

// -----

// A kernel writes all of a buffer, of which a part is the result.
module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90">] {
    llvm.func @fill(%to: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main(%x: memref<4x8xf32>) -> memref<4xf32> {
    %one = arith.constant 1 : index
    %y = memref.alloc() : memref<4x8xf32>
    gpu.launch_func @kernels::@fill blocks in (%one, %one, %one) threads in (%one, %one, %one)
        args(%y : memref<4x8xf32>)
    %s = memref.reinterpret_cast %y to offset: [0], sizes: [4], strides: [1] : memref<4x8xf32> to memref<4xf32>
    // expected-error @below {{cannot be described for the launcher: result #0 is a part of a larger buffer}}
    return %s : memref<4xf32>
  }
}

// -----

// Each sum is written twice for the next one.
module attributes {gpu.container_module} {
  gpu.module @kernels [#nvvm.target<chip = "sm_90">] {
    llvm.func @fill(%to: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
      llvm.return
    }
  }
  func.func @main(%x: memref<?xf32>) {
    %zero = arith.constant 0 : index
    %one = arith.constant 1 : index
    %n = memref.dim %x, %zero : memref<?xf32>
    %d0 = arith.addi %n, %n : index
    %d1 = arith.addi %d0, %d0 : index
    %d2 = arith.addi %d1, %d1 : index
    %d3 = arith.addi %d2, %d2 : index
    %d4 = arith.addi %d3, %d3 : index
    %d5 = arith.addi %d4, %d4 : index
    %d6 = arith.addi %d5, %d5 : index
    %d7 = arith.addi %d6, %d6 : index
    %d8 = arith.addi %d7, %d7 : index
    %d9 = arith.addi %d8, %d8 : index
    %d10 = arith.addi %d9, %d9 : index
    // expected-error @below {{cannot be described for the launcher: what computes it is too large}}
    %d11 = arith.addi %d10, %d10 : index
    %d12 = arith.addi %d11, %d11 : index
    gpu.launch_func @kernels::@fill blocks in (%d12, %one, %one) threads in (%one, %one, %one)
        args(%x : memref<?xf32>)
    return
  }
}
