//===- MemoryPasses.td - Where results are written, and how *- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_CPU_MEMORYPASSES_TD
#define DYRELU_TARGET_CPU_MEMORYPASSES_TD

include "mlir/Pass/PassBase.td"

def PrepareEntries : Pass<"dyrelu-cpu-prepare-entries", "::mlir::ModuleOp"> {
  let summary = "Make public functions callable from outside";
  let description = [{
    Gives every public function with a body a C interface
    (`llvm.emit_c_interface`) and makes its tensor arguments read-only for
    bufferization: a caller's inputs are never written, but for those that
    --dyrelu-cpu-compute-in-place found results for.

    Example:

    ```mlir
    func.func @main(%x: tensor<4xf32>) -> tensor<4xf32> {
      return %x : tensor<4xf32>
    }
    // becomes
    func.func @main(%x: tensor<4xf32> {bufferization.writable = false})
        -> tensor<4xf32> attributes {llvm.emit_c_interface} {
      return %x : tensor<4xf32>
    }
    ```
  }];
}

def ComputeInPlace : Pass<"dyrelu-cpu-compute-in-place", "::mlir::ModuleOp"> {
  let summary = "Compute results in the arguments that they are to be in";
  let description = [{
    A public function that returns `bufferization.materialize_in_destination` of
    a value in an argument with `bufferization.writable = true` wants that
    argument's memory for the result. This pass makes the value's computation
    start from the argument (or from the argument reshaped, where the value is
    reshaped last): a linalg op, or an `scf.forall` over slices. What
    these read of the same argument they then read where they write it, element
    by element or slice by slice, so that an activation can be computed in the
    memory of its input. The result is marked by `dyrelu.in_argument` with the
    argument's number.

    Where the computation reads other elements of the argument than it writes,
    it keeps memory of its own, and the result is copied. Where the argument
    is not writable, the destination is ignored, and the result is one as any
    other.

    Example:

    ```mlir
    #id = affine_map<(d0) -> (d0)>
    func.func @twice(%x: tensor<4xf32> {bufferization.writable = true})
        -> tensor<4xf32> {
      %empty = tensor.empty() : tensor<4xf32>
      %y = linalg.generic {indexing_maps = [#id, #id],
                           iterator_types = ["parallel"]}
          ins(%x : tensor<4xf32>) outs(%empty : tensor<4xf32>) {
      ^bb0(%in: f32, %out: f32):
        %sum = arith.addf %in, %in : f32
        linalg.yield %sum : f32
      } -> tensor<4xf32>
      %r = bufferization.materialize_in_destination %y in %x
             : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      return %r : tensor<4xf32>
    }
    // becomes
    #id = affine_map<(d0) -> (d0)>
    func.func @twice(%x: tensor<4xf32> {bufferization.writable = true})
        -> (tensor<4xf32> {dyrelu.in_argument = 0 : i64}) {
      %y = linalg.generic {indexing_maps = [#id],
                           iterator_types = ["parallel"]}
          outs(%x : tensor<4xf32>) {
      ^bb0(%out: f32):
        %sum = arith.addf %out, %out : f32
        linalg.yield %sum : f32
      } -> tensor<4xf32>
      return %y : tensor<4xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::bufferization::BufferizationDialect",
                           "::mlir::tensor::TensorDialect"];
}

def DropResultsInArguments
    : Pass<"dyrelu-cpu-drop-results-in-arguments", "::mlir::ModuleOp"> {
  let summary = "Do not return what callers find in an argument";
  let description = [{
    Removes the results with `dyrelu.in_argument` from the functions after
    bufferization: the memory of a result that is returned is the caller's to
    free, and that of an argument is not. A result that has memory of its own
    after all, since its argument was still read, is copied.

    Example:

    ```mlir
    func.func @main(%x: memref<4xf32>)
        -> (memref<4xf32> {dyrelu.in_argument = 0 : i64}) {
      return %x : memref<4xf32>
    }
    // becomes
    func.func @main(%x: memref<4xf32>) {
      return
    }
    ```
  }];
  let dependentDialects = ["::mlir::memref::MemRefDialect"];
}

def Stream : Pass<"dyrelu-cpu-stream", "::mlir::func::FuncOp"> {
  let summary = "Large results past the caches";
  let description = [{
    Turns vector writes to a buffer into streaming ones (`nontemporal`) where the
    buffer and what it is computed from, taken to be as large, exceed the cache.
    A line that is written through the cache is read from memory first and
    displaces what another op may still need.

    It does so where it is known that the vectors are whole lines of 64 bytes (the
    buffer is allocated here, aligned, and positions are multiples) without
    masks, and that the loop over the batch, or whatever contains the
    writes, does not read the buffer. Other writes stay as they are. If only run
    time knows the size of a buffer that the function returns, there are two
    versions of the loops that write it.

    Streaming stores are ordered by --dyrelu-cpu-fence-streams.

    Example:

    ```mlir
    func.func @main(%v: vector<16xf32>) -> memref<16777216xf32> {
      %c0 = arith.constant 0 : index
      %c16 = arith.constant 16 : index
      %c16777216 = arith.constant 16777216 : index
      %y = memref.alloc() {alignment = 64 : i64} : memref<16777216xf32>
      scf.for %i = %c0 to %c16777216 step %c16 {
        vector.transfer_write %v, %y[%i] {in_bounds = [true]}
          : vector<16xf32>, memref<16777216xf32>
      }
      return %y : memref<16777216xf32>
    }
    // becomes
    func.func @main(%v: vector<16xf32>) -> memref<16777216xf32> {
      %c0 = arith.constant 0 : index
      %c16 = arith.constant 16 : index
      %c16777216 = arith.constant 16777216 : index
      %y = memref.alloc() {alignment = 64 : i64} : memref<16777216xf32>
      scf.for %i = %c0 to %c16777216 step %c16 {
        vector.store %v, %y[%i] {alignment = 64 : i64, nontemporal = true}
          : memref<16777216xf32>, vector<16xf32>
      }
      return %y : memref<16777216xf32>
    }
    ```
  }];
  let options = [
    Option<"cacheBytes", "cache-bytes", "int64_t", "33554432",
           "Bytes of cache that a result and what it is computed from may share; "
           "0: as many as they need">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::scf::SCFDialect",
    "::mlir::vector::VectorDialect"
  ];
}

def FenceStreams : Pass<"dyrelu-cpu-fence-streams", "::mlir::func::FuncOp"> {
  let summary = "Fences after streaming stores";
  let description = [{
    On x86 a streaming store (`vector.store` with `nontemporal`) is not ordered
    before the stores after it: another thread that is told that a result is
    there, by a barrier at the end of a parallel loop for one, might not see it
    yet. Puts a fence after the outermost loops with such stores, so that it
    costs nothing for each of them, and before the next parallel region or call
    at the latest.

    Example:

    ```mlir
    func.func @main(%v: vector<16xf32>, %y: memref<64xf32>) {
      %c0 = arith.constant 0 : index
      %c16 = arith.constant 16 : index
      %c64 = arith.constant 64 : index
      scf.for %i = %c0 to %c64 step %c16 {
        vector.store %v, %y[%i] {alignment = 64 : i64, nontemporal = true}
          : memref<64xf32>, vector<16xf32>
      }
      return
    }
    // becomes
    func.func @main(%v: vector<16xf32>, %y: memref<64xf32>) {
      %c0 = arith.constant 0 : index
      %c16 = arith.constant 16 : index
      %c64 = arith.constant 64 : index
      scf.for %i = %c0 to %c64 step %c16 {
        vector.store %v, %y[%i] {alignment = 64 : i64, nontemporal = true}
          : memref<64xf32>, vector<16xf32>
      }
      llvm.fence seq_cst
      return
    }
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

def StreamPairs : Pass<"dyrelu-cpu-stream-pairs"> {
  let summary = "Streaming stores of f16 and bf16 as pairs";
  let description = [{
    LLVM (22.1) has no streaming stores of vectors of f16 and bf16 where these are
    types of the processor: they become ordinary ones. Two elements are stored as
    the bits of one f32 instead. (The intrinsic, which makes no code, keeps LLVM
    from folding the bitcast into the store.)

    Example:

    ```mlir
    llvm.func @main(%v: vector<32xbf16>, %y: !llvm.ptr) {
      llvm.store %v, %y {alignment = 64 : i64, nontemporal} : vector<32xbf16>, !llvm.ptr
      llvm.return
    }
    // becomes
    llvm.func @main(%v: vector<32xbf16>, %y: !llvm.ptr) {
      %bits = llvm.bitcast %v : vector<32xbf16> to vector<16xf32>
      %pairs = llvm.call_intrinsic "llvm.arithmetic.fence"(%bits) : (vector<16xf32>) -> vector<16xf32>
      llvm.store %pairs, %y {alignment = 64 : i64, nontemporal} : vector<16xf32>, !llvm.ptr
      llvm.return
    }
    ```
  }];
  let dependentDialects = ["::mlir::LLVM::LLVMDialect"];
}

#endif // DYRELU_TARGET_CPU_MEMORYPASSES_TD
