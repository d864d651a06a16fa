//===- ThreadPasses.td - What runs on threads --------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_CPU_THREADPASSES_TD
#define DYRELU_TARGET_CPU_THREADPASSES_TD

include "mlir/Pass/PassBase.td"

def Parallelize : Pass<"dyrelu-cpu-parallelize", "::mlir::ModuleOp"> {
  let summary = "Loops and linalg ops on several threads, where it pays";
  let description = [{
    Decides what threads share, by the bytes that are read and written: waking
    them and waiting for them costs what moving some hundred KiB does.

    - An `scf.forall` of static sizes that takes less than `fork-bytes`, or that is
      in another, becomes an `scf.for`. So does one whose iterations do not go
      round (3 for 2 threads), if each is so large that its ops can be shared
      instead.
    - A linalg op on tensors that is not in a parallel loop and takes as much is
      tiled in an `scf.forall`, one part per thread: along the first loop over its
      result that gives all threads equal parts of whole rows, or else in parts of
      rows that are multiples of a cache line. What one sample leaves to do (the
      pool, the layers and the maximum) goes to the threads over channels that
      way, or in the other layout over channels (the pool) and positions.
    - What has dynamic sizes becomes parallel; `--dyrelu-cpu-fork-if-large`
      leaves it to run time whether threads are woken for it.

    With `threads=1` no parallel loop remains (but those of several dimensions or
    with a mapping, which none of this project's passes makes). What stays on one thread, and why,
    is a missed remark of category `dyrelu-cpu-parallelize`.

    Example, of one thread:

    ```mlir
    func.func @main(%x: tensor<8x64xf32>, %init: tensor<8x64xf32>)
        -> tensor<8x64xf32> {
      %y = scf.forall (%n) in (8) shared_outs(%out = %init)
          -> (tensor<8x64xf32>) {
        %xn = tensor.extract_slice %x[%n, 0] [1, 64] [1, 1]
                : tensor<8x64xf32> to tensor<64xf32>
        scf.forall.in_parallel {
          tensor.parallel_insert_slice %xn into %out[%n, 0] [1, 64] [1, 1]
            : tensor<64xf32> into tensor<8x64xf32>
        }
      }
      return %y : tensor<8x64xf32>
    }
    // becomes
    func.func @main(%x: tensor<8x64xf32>, %init: tensor<8x64xf32>)
        -> tensor<8x64xf32> {
      %first = arith.constant 0 : index
      %end = arith.constant 8 : index
      %step = arith.constant 1 : index
      %y = scf.for %n = %first to %end step %step iter_args(%out = %init)
          -> (tensor<8x64xf32>) {
        %xn = tensor.extract_slice %x[%n, 0] [1, 64] [1, 1]
                : tensor<8x64xf32> to tensor<64xf32>
        %next = tensor.insert_slice %xn into %out[%n, 0] [1, 64] [1, 1]
                  : tensor<64xf32> into tensor<8x64xf32>
        scf.yield %next : tensor<8x64xf32>
      }
      return %y : tensor<8x64xf32>
    }
    ```
  }];
  let options = [
    Option<"threads", "threads", "int64_t", "1", "Threads to share among">,
    Option<"forkBytes", "fork-bytes", "int64_t", "131072",
           "Bytes that a loop or an op must read and write together to be "
           "shared">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

def ForkIfLarge : Pass<"dyrelu-cpu-fork-if-large", "::mlir::ModuleOp"> {
  let summary = "Wake threads only for what is large at run time";
  let description = [{
    Gives every `omp.parallel` region that uses buffers of dynamic sizes an `if`
    clause: the bytes of all buffers that it uses must be at least `fork-bytes`.
    Regions that use buffers of static sizes alone were judged by
    `--dyrelu-cpu-parallelize`.

    Example:

    ```mlir
    func.func @main(%x: memref<?x16xf32>) {
      omp.parallel {
        memref.assume_alignment %x, 4 : memref<?x16xf32>
        omp.terminator
      }
      return
    }
    // becomes
    func.func @main(%x: memref<?x16xf32>) {
      %known = arith.constant 0 : index
      %c0 = arith.constant 0 : index
      %rows = memref.dim %x, %c0 : memref<?x16xf32>
      %row = arith.constant 64 : index
      %bytes = arith.muli %row, %rows : index
      %sum = arith.addi %known, %bytes : index
      %least = arith.constant 131072 : index
      %large = arith.cmpi uge, %sum, %least : index
      omp.parallel if(%large) {
        memref.assume_alignment %x, 4 : memref<?x16xf32>
        omp.terminator
      }
      return
    }
    ```
  }];
  let options = [
    Option<"forkBytes", "fork-bytes", "int64_t", "131072",
           "Bytes for which threads are woken">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::memref::MemRefDialect"
  ];
}

def OmitBarriers : Pass<"dyrelu-cpu-omit-barriers", "::mlir::ModuleOp"> {
  let summary = "One barrier instead of two at the end of a parallel region";
  let description = [{
    Marks the `omp.wsloop` that a region of `omp.parallel` ends with as `nowait`:
    at the end of the region its threads meet anyway.

    Example:

    ```mlir
    func.func @main(%n: index) {
      omp.parallel {
        omp.wsloop {
          omp.loop_nest (%i) : index = (%n) to (%n) step (%n) {
            omp.yield
          }
        }
        omp.terminator
      }
      return
    }
    // becomes
    func.func @main(%n: index) {
      omp.parallel {
        omp.wsloop nowait {
          omp.loop_nest (%i) : index = (%n) to (%n) step (%n) {
            omp.yield
          }
        }
        omp.terminator
      }
      return
    }
    ```
  }];
}

#endif // DYRELU_TARGET_CPU_THREADPASSES_TD
