//===- LLVMPasses.td - What LLVM lacks, or does otherwise --*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_CPU_LLVMPASSES_TD
#define DYRELU_TARGET_CPU_LLVMPASSES_TD

include "mlir/Pass/PassBase.td"

def ApproximateMath : Pass<"dyrelu-cpu-approximate-math", "::mlir::func::FuncOp"> {
  let summary = "Polynomials for exp in f32";
  let description = [{
    A polynomial for `math.exp` in f32, which stays a vector where the library's
    function is scalar. Normal results are within 2 ulp of the true ones, as a
    test over all binades shows; smaller ones may be 0, infinities and NaN are as
    they should be. (Upstream's polynomial is up to 4.8 ulp off for large
    arguments.) Other functions and types, f64 for one, go to the C library,
    element by element.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::math::MathDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def ExpandArith : Pass<"dyrelu-cpu-expand-arith"> {
  let summary = "Divisions that round, and conversions of bf16, to simpler ops";
  let description = [{
    Upstream's expansion of what LLVM has no instruction for. Upstream's
    `arith-expand` also turns maxima and minima into comparisons and selections,
    for which processors take longer than for what LLVM makes of
    `llvm.intr.maximum`.

    With `mask-extrema`, maxima and minima of vectors that may take either zero
    for the other (`nsz`) become a choice under a mask, which is two
    instructions where LLVM takes three, if instructions have masks (AVX-512).
    Unlike upstream's expansion it propagates NaN with a single comparison.

    With `bf16-instructions`, conversions between f32 and bf16 are left to LLVM,
    for targets that have instructions for them. Those of x86 (AVX-512 BF16)
    round results below 2^-126, the smallest normal number, to 0; the expansion
    to integers rounds every number to the nearest.

    Example, with `mask-extrema`:

    ```text
    %max = arith.maximumf %x, %y fastmath<nsz> : vector<16xf32>
    becomes
    %number = arith.cmpf ord, %x, %x : vector<16xf32>
    %greater = arith.cmpf ogt, %x, %y : vector<16xf32>
    %chosen = arith.select %greater, %x, %y : vector<16xi1>, vector<16xf32>
    %max = arith.select %number, %chosen, %x : vector<16xi1>, vector<16xf32>
    ```
  }];
  let options = [
    Option<"maskExtrema", "mask-extrema", "bool", "false",
           "Maxima and minima without signed zeros as selections under a mask">,
    Option<"bf16Instructions", "bf16-instructions", "bool", "false",
           "Leave conversions of bf16 to LLVM">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::vector::VectorDialect"
  ];
}

def ExpandShapes : Pass<"dyrelu-cpu-expand-shapes"> {
  let summary = "memref.expand_shape to memref.reinterpret_cast";
  let description = [{
    Upstream's `expand-strided-metadata` (LLVM 22.1) crashes on an expansion
    into more than one dynamic size, since it computes the one from the others;
    this takes the sizes that the op states.

    Example:

    ```mlir
    func.func @main(%x: memref<?xf32>, %n: index, %m: index)
        -> memref<?x?xf32> {
      %y = memref.expand_shape %x [[0, 1]] output_shape [%n, %m]
             : memref<?xf32> into memref<?x?xf32>
      return %y : memref<?x?xf32>
    }
    // becomes
    func.func @main(%x: memref<?xf32>, %n: index, %m: index)
        -> memref<?x?xf32> {
      %base, %offset, %size, %stride = memref.extract_strided_metadata %x
        : memref<?xf32> -> memref<f32>, index, index, index
      %product = affine.apply affine_map<()[s0, s1] -> (s0 * s1)>()[%m, %n]
      %y = memref.reinterpret_cast %base to
             offset: [0], sizes: [%n, %m], strides: [%m, 1]
             : memref<f32> to memref<?x?xf32>
      return %y : memref<?x?xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::memref::MemRefDialect"];
}

def KeepLoops : Pass<"dyrelu-cpu-keep-loops", "::mlir::LLVM::LLVMFuncOp"> {
  let summary = "Tell LLVM not to unroll loops over vectors";
  let description = [{
    The tiling has chosen how many vectors an iteration takes. LLVM would weigh
    these loops once more and unroll some: a third of the time of its
    optimizations, and more code to translate. Other loops are LLVM's to unroll.
    A loop that has an annotation keeps its own.

    Example:

    ```mlir
    llvm.func @main(%m: !llvm.ptr, %v: vector<16xf32>, %i: i64, %end: i64) {
      llvm.br ^loop(%i : i64)
    ^loop(%j: i64):
      %at = llvm.getelementptr %m[%j] : (!llvm.ptr, i64) -> !llvm.ptr, vector<16xf32>
      llvm.store %v, %at {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
      %next = llvm.add %j, %i : i64
      %more = llvm.icmp "slt" %next, %end : i64
      llvm.cond_br %more, ^loop(%next : i64), ^done
    ^done:
      llvm.return
    }
    // becomes
    llvm.func @main(%m: !llvm.ptr, %v: vector<16xf32>, %i: i64, %end: i64) {
      llvm.br ^loop(%i : i64)
    ^loop(%j: i64):
      %at = llvm.getelementptr %m[%j] : (!llvm.ptr, i64) -> !llvm.ptr, vector<16xf32>
      llvm.store %v, %at {alignment = 4 : i64} : vector<16xf32>, !llvm.ptr
      %next = llvm.add %j, %i : i64
      %more = llvm.icmp "slt" %next, %end : i64
      llvm.cond_br %more, ^loop(%next : i64), ^done {loop_annotation = #llvm.loop_annotation<unroll = <disable = true>>}
    ^done:
      llvm.return
    }
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def LowerAsserts : Pass<"dyrelu-cpu-lower-asserts", "::mlir::ModuleOp"> {
  let summary = "cf.assert to a call of the run-time error handler";
  let description = [{
    Replaces `cf.assert` in functions by a branch to
    `dyreluRuntimeError(message)`, which whoever loads the code provides: it
    reports the message and does not return. (Upstream's lowering aborts the
    process.)

    Where the condition compares two integers for equality, or a remainder with
    0, the message ends in the numbers, written by C's `snprintf`:
    `slopes must have as many channels as x, got 4 and 3`.

    Example:

    ```mlir
    func.func @main(%ok: i1) {
      cf.assert %ok, "sizes differ"
      return
    }
    // becomes
    llvm.mlir.global internal constant @dyrelu_message_0("sizes differ\00") {addr_space = 0 : i32}
    llvm.func @dyreluRuntimeError(!llvm.ptr)
    func.func @main(%ok: i1) {
      cf.cond_br %ok, ^passed, ^failed
    ^passed:
      return
    ^failed:
      %message = llvm.mlir.addressof @dyrelu_message_0 : !llvm.ptr
      llvm.call @dyreluRuntimeError(%message) : (!llvm.ptr) -> ()
      cf.br ^passed
    }
    ```
  }];
  let dependentDialects = ["::mlir::arith::ArithDialect",
                           "::mlir::cf::ControlFlowDialect",
                           "::mlir::LLVM::LLVMDialect"];
}

#endif // DYRELU_TARGET_CPU_LLVMPASSES_TD
