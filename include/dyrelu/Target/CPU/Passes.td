//===- Passes.td - Passes of the CPU target ----------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_CPU_PASSES_TD
#define DYRELU_TARGET_CPU_PASSES_TD

include "mlir/Pass/PassBase.td"

def FuseElementwise : Pass<"dyrelu-cpu-fuse-elementwise", "::mlir::func::FuncOp"> {
  let summary = "Fuse element-wise linalg ops that compute nothing twice";
  let description = [{
    Upstream's element-wise fusion for producers with one use, in the same loop,
    that the consumer does not broadcast and that have no side effects. A producer
    of two ops, as the pool and the maximum of an activation are, goes into both
    if it is no more than a few additions and products of at most two inputs of
    the result's size (a batch norm, a residual addition): to compute it twice
    moves less than to write it and to read it twice.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def OrderRows : Pass<"dyrelu-cpu-order-rows", "::mlir::func::FuncOp"> {
  let summary = "Sums of rows in the order in which they are read";
  let description = [{
    Where a result of sums along contiguous rows (a fully connected layer) is
    expanded and read through slices by element-wise ops across its innermost
    dimension, the layer writes it with their dimension innermost instead: it
    takes the rows in another order, which costs nothing, and they read vectors.
    An argument that is expanded and read so (a bias) is transposed once, outside
    of all loops.

    Example (the biases that belong to a layer as well, channel by channel):

    ```mlir
    #cj = affine_map<(j, c) -> (c, j)>
    #jc = affine_map<(j, c) -> (j, c)>
    func.func @main(%bias: tensor<64xf32>, %e: tensor<2x16xf32>)
        -> tensor<2x16xf32> {
      %all = tensor.expand_shape %bias [[0, 1]] output_shape [16, 4]
               : tensor<64xf32> into tensor<16x4xf32>
      %two = tensor.extract_slice %all[0, 2] [16, 2] [1, 1]
               : tensor<16x4xf32> to tensor<16x2xf32>
      %r = linalg.generic {indexing_maps = [#cj, #jc],
                           iterator_types = ["parallel", "parallel"]}
          ins(%two : tensor<16x2xf32>) outs(%e : tensor<2x16xf32>) {
      ^bb0(%b: f32, %out: f32):
        %n = arith.negf %b : f32
        linalg.yield %n : f32
      } -> tensor<2x16xf32>
      return %r : tensor<2x16xf32>
    }
    // becomes
    #jc = affine_map<(d0, d1) -> (d0, d1)>
    func.func @main(%bias: tensor<64xf32>, %e: tensor<2x16xf32>)
        -> tensor<2x16xf32> {
      %all = tensor.expand_shape %bias [[0, 1]] output_shape [16, 4]
               : tensor<64xf32> into tensor<16x4xf32>
      %empty = tensor.empty() : tensor<4x16xf32>
      %turned = linalg.transpose ins(%all : tensor<16x4xf32>)
                  outs(%empty : tensor<4x16xf32>) permutation = [1, 0]
      %two = tensor.extract_slice %turned[2, 0] [2, 16] [1, 1]
               : tensor<4x16xf32> to tensor<2x16xf32>
      %r = linalg.generic {indexing_maps = [#jc, #jc],
                           iterator_types = ["parallel", "parallel"]}
          ins(%two : tensor<2x16xf32>) outs(%e : tensor<2x16xf32>) {
      ^bb0(%b: f32, %out: f32):
        %n = arith.negf %b : f32
        linalg.yield %n : f32
      } -> tensor<2x16xf32>
      return %r : tensor<2x16xf32>
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::linalg::LinalgDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def Parallelize : Pass<"dyrelu-cpu-parallelize", "::mlir::ModuleOp"> {
  let summary = "Loops and linalg ops on several threads, where it pays";
  let description = [{
    Decides what threads share, by the bytes that are read and written: waking
    them and waiting for them costs what moving some hundred KiB does.

    - An `scf.forall` of static sizes that takes less than `min-bytes`, or that is
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
    Option<"minBytes", "min-bytes", "int64_t", "524288",
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
    clause: the bytes of all buffers that it uses must be at least `min-bytes`.
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
      %bytes = arith.muli %rows, %row : index
      %sum = arith.addi %known, %bytes : index
      %least = arith.constant 524288 : index
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
    Option<"minBytes", "min-bytes", "int64_t", "524288",
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

def GatherRows : Pass<"dyrelu-cpu-gather-rows", "::mlir::func::FuncOp"> {
  let summary = "Rows that a linalg op picks by index, as slices";
  let description = [{
    A linalg op whose body extracts elements of a tensor at indices that change
    along outer loops only (shift-max: the channel that another one meets)
    becomes loops over those, with a slice of the tensor as one more input: the
    index is computed once for each row, and the row is read in vectors.

    Where a vector is as long as a cache line, and rows of a known size begin
    anywhere in a line, the loop along a row goes in half vectors at once, of
    which only every other one meets two lines (`dyrelu.lanes` marks them for
    --dyrelu-cpu-vectorize).

    A remark of this category (`--remarks-filter`) says which op stays a loop
    over scalars, and why.

    Example:

    ```mlir
    #x = affine_map<(c, s) -> (c, s)>
    #p = affine_map<(c, s) -> (c)>
    func.func @main(%x: tensor<8x49xf32>, %p: tensor<8xindex>, %out: tensor<8x49xf32>) -> tensor<8x49xf32> {
      %y = linalg.generic {indexing_maps = [#p, #x], iterator_types = ["parallel", "parallel"]}
          ins(%p : tensor<8xindex>) outs(%out : tensor<8x49xf32>) {
      ^bb0(%row: index, %old: f32):
        %s = linalg.index 1 : index
        %e = tensor.extract %x[%row, %s] : tensor<8x49xf32>
        linalg.yield %e : f32
      } -> tensor<8x49xf32>
      return %y : tensor<8x49xf32>
    }
    // becomes
    #p = affine_map<(c, s) -> (c)>
    #row = affine_map<(c, s) -> (s)>
    #x = affine_map<(c, s) -> (c, s)>
    func.func @main(%x: tensor<8x49xf32>, %p: tensor<8xindex>, %out: tensor<8x49xf32>) -> tensor<8x49xf32> {
      %c0 = arith.constant 0 : index
      %c8 = arith.constant 8 : index
      %c1 = arith.constant 1 : index
      %y = scf.for %c = %c0 to %c8 step %c1 iter_args(%old = %out) -> (tensor<8x49xf32>) {
        %pc = tensor.extract_slice %p[%c] [1] [1] : tensor<8xindex> to tensor<1xindex>
        %old_row = tensor.extract_slice %old[%c, 0] [1, 49] [1, 1] : tensor<8x49xf32> to tensor<1x49xf32>
        %zero = arith.constant 0 : index
        %index = tensor.extract %pc[%zero] : tensor<1xindex>
        %row = tensor.extract_slice %x[%index, 0] [1, 49] [1, 1] : tensor<8x49xf32> to tensor<49xf32>
        %new_row = linalg.generic {indexing_maps = [#p, #row, #x], iterator_types = ["parallel", "parallel"]}
            ins(%pc, %row : tensor<1xindex>, tensor<49xf32>) outs(%old_row : tensor<1x49xf32>) {
        ^bb0(%i: index, %e: f32, %o: f32):
          linalg.yield %e : f32
        } -> tensor<1x49xf32>
        %new = tensor.insert_slice %new_row into %old[%c, 0] [1, 49] [1, 1] : tensor<1x49xf32> into tensor<8x49xf32>
        scf.yield %new : tensor<8x49xf32>
      }
      return %y : tensor<8x49xf32>
    }
    ```
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "unsigned", "256",
           "Width of the target's vector registers in bits">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def ShareReads : Pass<"dyrelu-cpu-share-reads", "::mlir::func::FuncOp"> {
  let summary = "One loop for two reductions of one matrix";
  let description = [{
    Two linalg ops that each reduce one matrix along one of its dimensions (the
    pool of a sample and the logits of its attention) become one loop over parts
    of the matrix, a few rows each: the second one finds in the cache what the
    first one has read. A matrix that fits the cache stays as it is.

    A remark of this category (`--remarks-filter`) says which op reads the matrix
    by itself, and why.

    Example:

    ```text
    %0 = linalg.generic {indexing_maps = [affine_map<(c, s) -> (c, s)>, affine_map<(c, s) -> (c)>],
                         iterator_types = ["parallel", "reduction"]}
        ins(%x : tensor<64x12544xf32>) outs(%sums : tensor<64xf32>) {...}
    %1 = linalg.generic {indexing_maps = [affine_map<(c, s) -> (c, s)>, affine_map<(c, s) -> (s)>],
                         iterator_types = ["reduction", "parallel"]}
        ins(%x : tensor<64x12544xf32>) outs(%logits : tensor<12544xf32>) {...}
    becomes
    %0:2 = scf.for %c = %c0 to %c64 step %c8 iter_args(%a = %sums, %b = %logits) {
      %x0 = tensor.extract_slice %x[%c, 0] [8, 12544] [1, 1]
      %a0 = tensor.extract_slice %a[%c] [8] [1]
      %a1 = linalg.generic ... ins(%x0) outs(%a0)
      %a2 = tensor.insert_slice %a1 into %a[%c] [8] [1]
      %b1 = linalg.generic ... ins(%x0) outs(%b)
      scf.yield %a2, %b1
    }
    ```
  }];
  let options = [
    Option<"cacheBytes", "cache-bytes", "int64_t", "262144",
           "Bytes of the matrix that a part has, as long as it has rows enough">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def TileWindows : Pass<"dyrelu-cpu-tile-windows", "::mlir::func::FuncOp"> {
  let summary = "Loops around convolutions and pools, down to tiles of vectors";
  let description = [{
    The schedule for linalg ops on tensors that reduce windows of an input
    (their indexing maps hold sums), whose body is scalar arithmetic that does
    not trap (as a division of integers does). Loops over
    the results surround loops over the windows, which surround one tile of
    results: few enough that registers hold it over all of the reduction, so
    many that one addition need not wait for another.

    - Where the rows of the result read the inputs contiguously (stride 1) and
      fill a vector, the vectors lie along the rows; several output channels
      make up the tile.
    - Otherwise (strides, short rows) the vectors lie along the output channels
      and several elements of the rows make up the tile. Weights are transposed
      for that before, each sample of the result after it.
    - Without output channels that the windows do not depend on (pools,
      depthwise convolutions), the vectors lie along the rows and make up the
      tile alone; with strides the op is left to --dyrelu-cpu-tile.

    A product of matrices whose right one is contiguous along the rows of the
    result, as which a convolution with a 1x1 window can be written, is tiled
    like the first, or if these rows fill no vector like the second, the left
    matrix in place of the weights. Where it is tiled like the first, the loop
    over its columns surrounds the one over its rows, so that a cache holds what
    all rows read.

    The rest of a static size is masked in one vector (`dyrelu.masked`) where it
    is no power of 2. Since every other dimension has size 1, what is left in the
    loops are projected permutations, marked for --dyrelu-cpu-vectorize by `dyrelu.lanes`.
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "unsigned", "256",
           "Width of the target's vector registers in bits">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::math::MathDialect",
    "::mlir::scf::SCFDialect", "::mlir::tensor::TensorDialect"
  ];
}

def TileForVectors : Pass<"dyrelu-cpu-tile", "::mlir::func::FuncOp"> {
  let summary = "Loops around every linalg op, down to tiles of one vector";
  let description = [{
    The schedule of the CPU target. Tiles every linalg op on tensors whose
    indexing maps are projected permutations and whose body is scalar
    arithmetic that does not trap (as a division of integers does) to one element
    per loop, but for one dimension, which is tiled by the length of a vector:

    - the innermost dimension of the result where the inputs read it
      contiguously (apply; a pool over channels-last data; a matmul): the tile
      is a vector of results;
    - otherwise the innermost dimension of the inputs, a reduction
      that --dyrelu-cpu-sum-rows leaves (of few rows, or no sum): the tile is a
      vector of partial results, which are reduced after the loop.

    The loop over that dimension is peeled, so that only its last iteration
    needs a mask. Every tile carries the length as `dyrelu.lanes`.

    Element-wise ops on rows of known size that are not whole cache lines, but no
    shorter than one, are left, and get the elements of a line as `dyrelu.rows`
    for --dyrelu-cpu-map-rows.

    Other linalg ops (windows that --dyrelu-cpu-tile-windows left) become
    generics whose innermost loop runs along the result's rows. What carries
    `dyrelu.lanes` already is not touched.
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "unsigned", "256",
           "Width of the target's vector registers in bits">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def SumRows : Pass<"dyrelu-cpu-sum-rows", "::mlir::func::FuncOp"> {
  let summary = "Vector code for sums along contiguous rows";
  let description = [{
    The schedule for linalg ops that sum along the dimension in which an input
    is contiguous, for several results: a fully connected layer, a pool over
    channels-first data. A tile has as many sums as a vector has lanes, with one
    vector of partial sums for each; their lanes are added up together at the
    end, pairwise, which takes about three instructions for each sum. A sum at
    a time would take that many for every step of it.

    The sums of a tile are those of different rows. Rows that several results
    share (weights over a batch) are the outer loop, so that they are read once,
    and a tile has fewer of them (no less than four) and up to four samples:
    every vector that is loaded is multiplied with several others. Samples left
    over come one at a time. The last tile of rows computes its last row again in
    place of those that it lacks, and the last columns are masked: sizes may be
    dynamic. A fill with zeros before the sums is left out.
  }];
  let options = [
    Option<"vectorBits", "vector-bits", "unsigned", "256",
           "Width of the target's vector registers in bits">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect"
  ];
}

def VectorizeTiles : Pass<"dyrelu-cpu-vectorize", "::mlir::func::FuncOp"> {
  let summary = "Vectorize the tiles of --dyrelu-cpu-tile";
  let description = [{
    Turns every linalg op with `dyrelu.lanes` into vector ops with upstream's
    linalg vectorizer, masked where the size is not known or is no power of 2,
    and keeps what a loop accumulates in registers. Lanes beyond the mask of a
    maximum or minimum are infinite, so that they change nothing.
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::tensor::TensorDialect", "::mlir::vector::VectorDialect"
  ];
}

def MapRows : Pass<"dyrelu-cpu-map-rows", "::mlir::func::FuncOp"> {
  let summary = "Vector code for element-wise ops on rows end to end";
  let description = [{
    The schedule for what --dyrelu-cpu-tile marked by `dyrelu.rows`: element-wise
    linalg ops on rows that are not whole cache lines (14x14 elements, say), which
    now are buffers. The rows of one sample lie end to end, so that they are
    walked as one array, in vectors of a line from its start. Where a row ends inside
    a vector, each lane gets the scalars (slopes and intercepts) of its own row.

    No vector is masked then, and where samples are whole cache lines, none
    crosses from one line to the next, as those do that begin where a row does:
    of 196 floats, say, which is 12 lines and a quarter. Where rows do not lie end to end, each is walked for
    itself, with a masked last vector.

    Example, with lines of 4 elements:

    ```mlir
    func.func @main(%x: memref<8x6xf32>, %b: memref<8xf32>, %y: memref<8x6xf32>) {
      linalg.generic {
          indexing_maps = [affine_map<(r, c) -> (r, c)>, affine_map<(r, c) -> (r)>,
                           affine_map<(r, c) -> (r, c)>],
          iterator_types = ["parallel", "parallel"]}
          ins(%x, %b : memref<8x6xf32>, memref<8xf32>) outs(%y : memref<8x6xf32>)
          attrs = {dyrelu.rows = 4 : index} {
      ^bb0(%in: f32, %add: f32, %out: f32):
        %sum = arith.addf %in, %add : f32
        linalg.yield %sum : f32
      }
      return
    }
    ```

    becomes a loop over the 8 rows. In it are a loop over vectors that are the
    row's alone, here one or none, and, where the row ends inside a vector,

    ```text
    %mask = vector.create_mask %rest : vector<4xi1>
    %adds = arith.select %mask, %add, %addOfNextRow : vector<4xi1>, vector<4xf32>
    ```
  }];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::arith::ArithDialect",
    "::mlir::math::MathDialect", "::mlir::memref::MemRefDialect",
    "::mlir::scf::SCFDialect", "::mlir::ub::UBDialect",
    "::mlir::vector::VectorDialect"
  ];
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
    costs nothing for each of them.

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

#endif // DYRELU_TARGET_CPU_PASSES_TD
