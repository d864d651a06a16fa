//===- KernelPasses.td - Linalg to kernels -----------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_NVVM_KERNELPASSES_TD
#define DYRELU_TARGET_NVVM_KERNELPASSES_TD

include "mlir/Pass/PassBase.td"

def SinkScalars : Pass<"dyrelu-nvvm-sink-scalars", "::mlir::func::FuncOp"> {
  let summary = "Elements of tensors that linalg ops use are read inside of them";
  let description = [{
    A scalar that a linalg op on tensors takes, and that is an element of a
    tensor or is computed from some, is computed in the body of the op: tensors
    are in the memory of the device, which the host does not read.

    Example:

    ```mlir
    #id = affine_map<(d0) -> (d0)>
    func.func @main(%x: tensor<8xf32>, %t: tensor<f32>, %out: tensor<8xf32>)
        -> tensor<8xf32> {
      %tau = tensor.extract %t[] : tensor<f32>
      %y = linalg.generic {indexing_maps = [#id, #id],
                           iterator_types = ["parallel"]}
          ins(%x : tensor<8xf32>) outs(%out : tensor<8xf32>) {
      ^bb0(%u: f32, %old: f32):
        %q = arith.divf %u, %tau : f32
        linalg.yield %q : f32
      } -> tensor<8xf32>
      return %y : tensor<8xf32>
    }
    // becomes
    #id = affine_map<(d0) -> (d0)>
    func.func @main(%x: tensor<8xf32>, %t: tensor<f32>, %out: tensor<8xf32>)
        -> tensor<8xf32> {
      %y = linalg.generic {indexing_maps = [#id, #id],
                           iterator_types = ["parallel"]}
          ins(%x : tensor<8xf32>) outs(%out : tensor<8xf32>) {
      ^bb0(%u: f32, %old: f32):
        %tau = tensor.extract %t[] : tensor<f32>
        %q = arith.divf %u, %tau : f32
        linalg.yield %q : f32
      } -> tensor<8xf32>
      return %y : tensor<8xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def RepeatFills : Pass<"dyrelu-nvvm-repeat-fills", "::mlir::func::FuncOp"> {
  let summary = "What starts from a fill gets a fill of its own";
  let description = [{
    Undoes what common subexpression elimination did to tensors that are filled
    with a number: one that several linalg ops start from would be filled by one
    kernel and copied by others, where each of the ops can start from the number
    (--dyrelu-nvvm-map-reductions).

    Example:

    ```mlir
    func.func @main(%v: f32, %x: tensor<4xf32>, %y: tensor<4xf32>)
        -> (tensor<4xf32>, tensor<4xf32>) {
      %empty = tensor.empty() : tensor<4xf32>
      %v0 = linalg.fill ins(%v : f32) outs(%empty : tensor<4xf32>) -> tensor<4xf32>
      %a = linalg.exp ins(%x : tensor<4xf32>) outs(%v0 : tensor<4xf32>) -> tensor<4xf32>
      %b = linalg.exp ins(%y : tensor<4xf32>) outs(%v0 : tensor<4xf32>) -> tensor<4xf32>
      return %a, %b : tensor<4xf32>, tensor<4xf32>
    }
    // becomes
    func.func @main(%v: f32, %x: tensor<4xf32>, %y: tensor<4xf32>)
        -> (tensor<4xf32>, tensor<4xf32>) {
      %unused = tensor.empty() : tensor<4xf32>
      %empty0 = tensor.empty() : tensor<4xf32>
      %v0 = linalg.fill ins(%v : f32) outs(%empty0 : tensor<4xf32>) -> tensor<4xf32>
      %a = linalg.exp ins(%x : tensor<4xf32>) outs(%v0 : tensor<4xf32>) -> tensor<4xf32>
      %empty1 = tensor.empty() : tensor<4xf32>
      %v1 = linalg.fill ins(%v : f32) outs(%empty1 : tensor<4xf32>) -> tensor<4xf32>
      %b = linalg.exp ins(%y : tensor<4xf32>) outs(%v1 : tensor<4xf32>) -> tensor<4xf32>
      return %a, %b : tensor<4xf32>, tensor<4xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def SeparateResults
    : Pass<"dyrelu-nvvm-separate-results", "::mlir::func::FuncOp"> {
  let summary = "Each result of a public function in a buffer of its own";
  let description = [{
    A result that is an argument, another result, a part of a larger buffer or
    otherwise not all of a buffer that the function allocates, is copied before a
    public function returns. Who calls it can then give memory for each result,
    into which kernels write (--dyrelu-describe-launches).

    Example:

    ```mlir
    func.func @main(%x: memref<4xf32>) -> memref<4xf32> {
      return %x : memref<4xf32>
    }
    // becomes
    func.func @main(%x: memref<4xf32>) -> memref<4xf32> {
      %y = memref.alloc() : memref<4xf32>
      memref.copy %x, %y : memref<4xf32> to memref<4xf32>
      return %y : memref<4xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def MapCopies : Pass<"dyrelu-nvvm-map-copies", "::mlir::func::FuncOp"> {
  let summary = "Copies of buffers as linalg ops";
  let description = [{
    `memref.copy` becomes `linalg.copy`, which --dyrelu-nvvm-map-elements makes a
    kernel of.

    Example:

    ```mlir
    func.func @main(%x: memref<8xf32>, %y: memref<8xf32>) {
      memref.copy %x, %y : memref<8xf32> to memref<8xf32>
      return
    }
    // becomes
    func.func @main(%x: memref<8xf32>, %y: memref<8xf32>) {
      linalg.copy ins(%x : memref<8xf32>) outs(%y : memref<8xf32>)
      return
    }
    ```
  }];
  let dependentDialects = ["::mlir::linalg::LinalgDialect"];
}

def MapElements : Pass<"dyrelu-nvvm-map-elements", "::mlir::func::FuncOp"> {
  let summary = "A kernel for each linalg op of parallel loops on buffers";
  let description = [{
    Each thread takes as many elements of the result, one after the other in
    memory, as an access of 16 bytes has of the widest type, and reads what lies
    like the result in such accesses as well. Where buffers do not begin at a
    multiple of 16 bytes, and at the end, it takes them one by one: which of the
    two is decided at run time. Results that are not contiguous are written
    element by element.

    The blocks go from the end to the start, against the order of
    --dyrelu-nvvm-map-reductions: what a pool has read last, an activation reads
    first, and finds it in the cache.

    Example, of which the second half is for what is not aligned:

    ```text
    linalg.generic ... ins(%x : memref<1024xf16>) outs(%y : memref<1024xf16>)
    becomes
    gpu.launch blocks(%b, ...) in (%blocks = 1, ...) threads(%t, ...) in (256, ...) {
      %first = affine.apply affine_map<(b, t)[blocks] -> (((blocks - 1 - b) * 256 + t) * 8)>(...)
      scf.if %isAligned {
        %xs = vector.load %x[%first] {alignment = 16} : memref<1024xf16>, vector<8xf16>
        ...
        vector.store %ys, %y[%first] {alignment = 16} : memref<1024xf16>, vector<8xf16>
      } else {
        scf.for %i = %first to %end step %c1 {...}
      }
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::gpu::GPUDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"
  ];
}

def MapReductions : Pass<"dyrelu-nvvm-map-reductions", "::mlir::func::FuncOp"> {
  let summary = "A kernel for each linalg op of reduction loops on buffers";
  let description = [{
    A warp takes one element of the result, or a block does, if more than four
    accesses of each lane of a warp are known to be needed: its threads take
    elements of the reduction in turn, in accesses of 16 bytes between a head and
    a tail of single elements where inputs are contiguous along it, and combine
    what they have by shuffles, and the warps of a block through shared memory.

    Where neighbors in memory belong to different results (channels last, maxout),
    and where no one op combines two partial results, each thread takes as many
    neighboring results as an access has elements, and all of their reduction.

    A `linalg.fill` with a constant that only the reduction reads is no kernel of
    its own. Nor is an element-wise op on the result that comes next (the division
    of a pool, the bias and the activation of a layer): each thread does it with
    the result that it has.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::gpu::GPUDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::vector::VectorDialect"
  ];
}

def CheckHost : Pass<"dyrelu-nvvm-check-host", "::mlir::func::FuncOp"> {
  let summary = "Fail where the host would access the device's memory";
  let description = [{
    An error where an op outside of `gpu.launch` reads or writes a buffer.
    All buffers are in the memory of the device.
  }];
}

def PassPointers : Pass<"dyrelu-nvvm-pass-pointers", "::mlir::func::FuncOp"> {
  let summary = "Kernels get pointers and sizes, not descriptors";
  let description = [{
    A buffer that a `gpu.launch` takes from outside becomes its base pointer and
    those of its sizes and strides that are not known; constants, and buffers of
    constants, move inside. Kernels then have a parameter for each pointer and
    each number, where a descriptor would be 3 + 2 * rank of them. Floating-point
    numbers that are computed of others outside are computed inside, so that what
    launches kernels has only integers to compute, and their conversions.

    Example:

    ```mlir
    func.func @main(%x: memref<?xf32>, %i: index, %v: f32) {
      %c1 = arith.constant 1 : index
      gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
                 threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
        memref.store %v, %x[%i] : memref<?xf32>
        gpu.terminator
      }
      return
    }
    // becomes
    func.func @main(%x: memref<?xf32>, %i: index, %v: f32) {
      %c1 = arith.constant 1 : index
      %base, %offset, %extent, %stride = memref.extract_strided_metadata %x
        : memref<?xf32> -> memref<f32>, index, index, index
      %c0 = arith.constant 0 : index
      %size = memref.dim %x, %c0 : memref<?xf32>
      gpu.launch blocks(%bx, %by, %bz) in (%gx = %c1, %gy = %c1, %gz = %c1)
                 threads(%tx, %ty, %tz) in (%sx = %c1, %sy = %c1, %sz = %c1) {
        %own = memref.reinterpret_cast %base to offset: [0], sizes: [%size],
                 strides: [1] : memref<f32> to memref<?xf32>
        memref.store %v, %own[%i] : memref<?xf32>
        gpu.terminator
      }
      return
    }
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::memref::MemRefDialect"];
}

def NameKernels : Pass<"dyrelu-nvvm-name-kernels", "::mlir::ModuleOp"> {
  let summary = "All kernels go to one module, in which each has its name";
  let description = [{
    Tells `gpu-kernel-outlining` to put all kernels into one `gpu.module`, called
    `kernels`, and to call them after the function that launches them, their
    number in it and what they do: `main_0_reduce`.
  }];
  let dependentDialects = ["::mlir::gpu::GPUDialect"];
}

def AttachTarget : Pass<"dyrelu-nvvm-attach-target", "::mlir::ModuleOp"> {
  let summary = "Say which device kernels are for";
  let description = [{
    Gives every `gpu.module` an `#nvvm.target` with a chip and a version of PTX.
    A chip that the project does not know, and a version that LLVM does not know
    or that is too old for the chip, is an error: LLVM would end the process.
    Where public functions launch nothing, as their results have no elements, a
    `gpu.module` without kernels is made.

    Example, with `chip=sm_90`:

    ```text
    gpu.module @kernels
    becomes
    gpu.module @kernels [#nvvm.target<O = 3, chip = "sm_90", features = "+ptx80">]
    ```
  }];
  let options = [
    Option<"chip", "chip", "std::string", "\"sm_90\"",
           "The device's architecture">,
    Option<"ptxVersion", "ptx-version", "unsigned", "0",
           "The version of PTX, 10 * major + minor (0: the oldest that has all "
           "of the chip)">,
  ];
  let dependentDialects = ["::mlir::gpu::GPUDialect",
                           "::mlir::NVVM::NVVMDialect"];
}

def OverlapLaunches : Pass<"dyrelu-nvvm-overlap-launches", "::mlir::ModuleOp"> {
  let summary = "Kernels that start while the one before them ends";
  let description = [{
    Programmatic dependent launch, for chips from sm_90 on: every kernel first
    waits for the ones before it (`nvvm.griddepcontrol wait`), before it touches any
    memory, and then lets those after it start (`launch_dependents`), as blocks
    of its own have room for them. A kernel with a `griddepcontrol` of its own keeps
    that. The `gpu.launch_func` of kernels that wait before they touch memory get
    the unit attribute `nvvm.programmatic`: it tells the emulator
    (--nvvm-to-emulator) that they may start early. Launch descriptions
    (--dyrelu-describe-launches) look at the kernels and say that such launches
    overlap.

    Example, on sm_90:

    ```text
    gpu.launch_func @kernels::@f blocks in (...) threads in (...)
    becomes
    gpu.launch_func @kernels::@f blocks in (...) threads in (...) {nvvm.programmatic}
    ```
  }];
  let dependentDialects = ["::mlir::NVVM::NVVMDialect"];
}

def ExpandMath : Pass<"dyrelu-nvvm-expand-math", "::mlir::gpu::GPUModuleOp"> {
  let summary = "Mathematical functions that need no library of the device";
  let description = [{
    Replaces `math.exp` of f64 and `math.erf` of f32 and f64 by polynomials,
    right to about one unit in the last place, and `math.fma` by LLVM's.
    `math.sqrt`, `absf`, `floor` and `ceil` become intrinsics of LLVM, which are
    instructions of PTX with exactly rounded results, and `rsqrt` is 1 / sqrt; f16
    and bf16 are computed in f32. What else there is of the math dialect
    becomes calls of NVIDIA's libdevice.

    Example:

    ```mlir
    gpu.module @kernels {
      func.func @f(%x: f32, %h: f16) -> (f32, f16) {
        %y = math.rsqrt %x : f32
        %z = math.absf %h : f16
        return %y, %z : f32, f16
      }
    }
    // becomes
    gpu.module @kernels {
      func.func @f(%x: f32, %h: f16) -> (f32, f16) {
        %one = arith.constant 1.0 : f32
        %root = llvm.call_intrinsic "llvm.sqrt.f32"(%x) : (f32) -> f32
        %y = arith.divf %one, %root : f32
        %w = arith.extf %h : f16 to f32
        %a = llvm.call_intrinsic "llvm.fabs.f32"(%w) : (f32) -> f32
        %z = arith.truncf %a : f32 to f16
        return %y, %z : f32, f16
      }
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::LLVM::LLVMDialect",
                           "::mlir::math::MathDialect"];
}

#endif // DYRELU_TARGET_NVVM_KERNELPASSES_TD
