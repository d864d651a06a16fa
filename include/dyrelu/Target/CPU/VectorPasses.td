//===- VectorPasses.td - From linalg to vectors ------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_TARGET_CPU_VECTORPASSES_TD
#define DYRELU_TARGET_CPU_VECTORPASSES_TD

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

#endif // DYRELU_TARGET_CPU_VECTORPASSES_TD
