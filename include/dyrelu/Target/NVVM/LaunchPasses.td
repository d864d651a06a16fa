//===- LaunchPasses.td - Passes about launches -------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_NVVM_LAUNCHPASSES_TD
#define DYRELU_TARGET_NVVM_LAUNCHPASSES_TD

include "mlir/Pass/PassBase.td"

def DescribeLaunches : Pass<"dyrelu-describe-launches", "::mlir::ModuleOp"> {
  let summary = "Write how the launcher launches a module's kernels";
  let description = [{
    Writes the launch description (JSON, see docs/launcher.md) of a module of
    kernels in the NVVM dialect and of functions that launch them. What such a
    function may hold: arguments that are buffers and numbers, allocations of
    results and workspace, assertions, `gpu.launch_func`, and what computes sizes
    from those of the arguments. Anything else is an error at the op. The module
    stays as it is.

    Here the workspace is one buffer, and its size and the grid depend on x's
    first size:

    ```mlir
    module attributes {gpu.container_module} {
      gpu.module @kernels [#nvvm.target<chip = "sm_90">] {
        llvm.func @fill(%to: !llvm.ptr, %n: i64) attributes {gpu.kernel, nvvm.kernel} {
          llvm.return
        }
        llvm.func @copy(%from: !llvm.ptr, %to: !llvm.ptr) attributes {gpu.kernel, nvvm.kernel} {
          nvvm.griddepcontrol wait
          llvm.return
        }
      }
      func.func @main(%x: memref<?x96xf32>) -> memref<96xf32> {
        %zero = arith.constant 0 : index
        %one = arith.constant 1 : index
        %threads = arith.constant 128 : index
        %n = memref.dim %x, %zero : memref<?x96xf32>
        %blocks = arith.ceildivsi %n, %threads : index
        %sums = memref.alloc(%n) : memref<?x96xf32>
        %at = memref.extract_aligned_pointer_as_index %sums : memref<?x96xf32> -> index
        %number = arith.index_cast %at : index to i64
        %pointer = llvm.inttoptr %number : i64 to !llvm.ptr
        %size = arith.index_cast %n : index to i64
        gpu.launch_func @kernels::@fill
            blocks in (%blocks, %one, %one) threads in (%threads, %one, %one)
            args(%pointer : !llvm.ptr, %size : i64)
        %y = memref.alloc() : memref<96xf32>
        gpu.launch_func @kernels::@copy
            blocks in (%one, %one, %one) threads in (%threads, %one, %one)
            args(%pointer : !llvm.ptr, %y : memref<96xf32>)
        memref.dealloc %sums : memref<?x96xf32>
        return %y : memref<96xf32>
      }
    }
    ```

    The second launch has `"overlaps": true`, as its kernel waits for the first
    one itself.
  }];
  let options = [
    Option<"output", "output", "std::string", "\"-\"",
           "The file to write ('-': standard output)">
  ];
}

#endif // DYRELU_TARGET_NVVM_LAUNCHPASSES_TD
