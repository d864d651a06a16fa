//===- Passes.td - Passes over the dialect -----------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_TRANSFORMS_PASSES_TD
#define DYRELU_DIALECT_DYRELU_TRANSFORMS_PASSES_TD

include "mlir/Pass/PassBase.td"

def DyReLUDecompose : Pass<"dyrelu-decompose"> {
  let summary = "Decompose whole activation functions into blocks";
  let description = [{
    Replaces every op with `VariantOpInterface` (`dyrelu.a`, `dyrelu.b`,
    `dyrelu.c`, `dyrelu.aprelu`) by its blocks: `dyrelu.pool`,
    `dyrelu.coefficients`, `dyrelu.attention` and `dyrelu.apply`. Exact, and
    undone by `--dyrelu-compose`.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>, %w2: tensor<64x16xf32>)
        -> tensor<8x16x7x7xf32> {
      %y = dyrelu.b %x fc2(%w2 : tensor<64x16xf32>) : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    // becomes
    func.func @main(%x: tensor<8x16x7x7xf32>, %w2: tensor<64x16xf32>)
        -> tensor<8x16x7x7xf32> {
      %g = dyrelu.pool %x : tensor<8x16x7x7xf32> -> tensor<8x16xf32>
      %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>)
                 : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
      %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>)
             intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::dyrelu::DyReLUDialect"];
}

def DyReLUCompose : Pass<"dyrelu-compose", "::mlir::ModuleOp"> {
  let summary = "Compose blocks into whole activation functions";
  let description = [{
    Replaces every `dyrelu.apply` and the blocks that compute its coefficients by
    the op with `VariantOpInterface` that decomposes to them. Exact, the inverse
    of `--dyrelu-decompose`, but that over one channel what is shared by all
    channels comes back as what each has (`dyrelu.a` as `dyrelu.b`).

    Blocks with other users or in another block (outside of a loop, say) stay, so
    that nothing is computed twice: one `dyrelu.coefficients` that feeds two
    activations remains one. So do coefficients of another source, static pieces beside those of a, b and c,
    and sizes that do not meet. Each such apply is a missed remark of category
    `dyrelu-compose` with the reason, each composed one a passed remark.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>, %w2: tensor<2x16xf32>)
        -> tensor<8x16x7x7xf32> {
      %g = dyrelu.pool %x : tensor<8x16x7x7xf32> -> tensor<8x16xf32>
      %a = dyrelu.coefficients %g fc2(%w2 : tensor<2x16xf32>)
             hyper<intercepts = false> : tensor<8x16xf32> -> tensor<8x2x1xf32>
      %y = dyrelu.apply %x slopes(%a : tensor<8x2x1xf32>) : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    // becomes
    func.func @main(%x: tensor<8x16x7x7xf32>, %w2: tensor<2x16xf32>)
        -> tensor<8x16x7x7xf32> {
      %y = dyrelu.a %x fc2(%w2 : tensor<2x16xf32>) hyper<intercepts = false>
             : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::dyrelu::DyReLUDialect"];
}

def DyReLUDifferentiate : Pass<"dyrelu-differentiate", "::mlir::ModuleOp"> {
  let summary = "Functions that compute the gradients of functions";
  let description = [{
    Adds `@f_backward` to each public function `@f` of one block: it takes the
    arguments of `@f` and the gradients of its results, and returns the gradients
    of the arguments, in their types. What the gradients depend on is computed
    again, so that nothing has to be kept but the arguments: the pool and the
    layers, whose results are small, and not the maximum. Where a function
    `@f_backward` of that type is declared, which others call, it is defined so.

    Whole functions are taken apart first, as `--dyrelu-decompose` does. Blocks
    know their gradients (`GradientOpInterface`); `tensor.insert_slice` and
    `tensor.extract` of a number are known here. A function in which something
    else is differentiated is left without, and a missed remark of category
    `dyrelu-differentiate` says why; passed remarks name the functions that were
    added.

    Gradients are those of the function as it is defined, computed in the types
    in which it accumulates and rounded once. An argument that nothing depends on
    has a gradient of zeros. Of pieces that are equally large each has an equal
    share.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>, %a: tensor<8x2x16xf32>)
        -> tensor<8x16x7x7xf32> {
      %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>) : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    // gets
    func.func @main_backward(%x: tensor<8x16x7x7xf32>, %a: tensor<8x2x16xf32>,
                             %dy: tensor<8x16x7x7xf32>)
        -> (tensor<8x16x7x7xf32>, tensor<8x2x16xf32>) {
      %dx = dyrelu.apply_grad_input %x, %dy slopes(%a : tensor<8x2x16xf32>)
              : tensor<8x16x7x7xf32> -> tensor<8x16x7x7xf32>
      %da = dyrelu.apply_grad_coefficients %x, %dy slopes(%a : tensor<8x2x16xf32>)
              : tensor<8x16x7x7xf32> -> tensor<8x2x16xf32>
      return %dx, %da : tensor<8x16x7x7xf32>, tensor<8x2x16xf32>
    }
    ```
  }];
  let options = [
    ListOption<"arguments", "arguments", "int64_t",
               "Numbers of the arguments whose gradients are returned (all)">,
  ];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::dyrelu::DyReLUDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
}

def FlattenSpatial : Pass<"dyrelu-flatten-spatial"> {
  let summary = "One spatial dimension instead of several";
  let description = [{
    Collapses the spatial dimensions of what `dyrelu.pool`, `dyrelu.attention`,
    `dyrelu.apply`, `dyrelu.maxout` and `dyrelu.shift_max` read into one and
    expands the result again: [N, C, H, W] becomes [N, C, H * W]. An apply whose
    coefficients vary along some spatial dimensions and broadcast along others
    stays as it is. Exact, free for contiguous data, and loops over long rows
    are what vectors want. The whole tensor is flattened, not a tile of it,
    since only a whole tensor is known to be contiguous.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32> {
      %y = dyrelu.apply %x static = [(1, 0), (0, 0)] : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    // becomes
    func.func @main(%x: tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32> {
      %flat = tensor.collapse_shape %x [[0], [1], [2, 3]]
                : tensor<8x16x7x7xf32> into tensor<8x16x49xf32>
      %max = dyrelu.apply %flat static = [(1, 0), (0, 0)] : tensor<8x16x49xf32>
      %y = tensor.expand_shape %max [[0], [1], [2, 3]] output_shape [8, 16, 7, 7]
             : tensor<8x16x49xf32> into tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::dyrelu::DyReLUDialect",
                           "::mlir::tensor::TensorDialect"];
}

def FlattenNeighbors : Pass<"dyrelu-flatten-neighbors"> {
  let summary = "Linalg ops next to a flattened activation are flattened as well";
  let description = [{
    Moves the reshapes that --dyrelu-flatten-spatial leaves around activations
    beyond the linalg ops next to them: element-wise ones (batch norm, a residual
    addition), with upstream's patterns, and convolutions with a 1x1 window and
    stride 1 (`linalg.conv_2d_nchw_fchw` of static spatial sizes), which become
    a product of matrices for each sample. Rows of a feature map are too short
    for vectors, and with the reshape out of the way --dyrelu-fuse takes these
    ops into its loop. Exact.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>, %r: tensor<8x16x7x7xf32>)
        -> tensor<8x16x7x7xf32> {
      %flat = tensor.collapse_shape %x [[0], [1], [2, 3]]
                : tensor<8x16x7x7xf32> into tensor<8x16x49xf32>
      %max = dyrelu.apply %flat static = [(1, 0), (0, 0)] : tensor<8x16x49xf32>
      %y = tensor.expand_shape %max [[0], [1], [2, 3]] output_shape [8, 16, 7, 7]
             : tensor<8x16x49xf32> into tensor<8x16x7x7xf32>
      %init = tensor.empty() : tensor<8x16x7x7xf32>
      %sum = linalg.add ins(%y, %r : tensor<8x16x7x7xf32>, tensor<8x16x7x7xf32>)
               outs(%init : tensor<8x16x7x7xf32>) -> tensor<8x16x7x7xf32>
      return %sum : tensor<8x16x7x7xf32>
    }
    // becomes
    func.func @main(%x: tensor<8x16x7x7xf32>, %r: tensor<8x16x7x7xf32>)
        -> tensor<8x16x7x7xf32> {
      %flat = tensor.collapse_shape %x [[0], [1], [2, 3]]
                : tensor<8x16x7x7xf32> into tensor<8x16x49xf32>
      %max = dyrelu.apply %flat static = [(1, 0), (0, 0)] : tensor<8x16x49xf32>
      %res = tensor.collapse_shape %r [[0], [1], [2, 3]]
               : tensor<8x16x7x7xf32> into tensor<8x16x49xf32>
      %init = tensor.empty() : tensor<8x16x49xf32>
      %add = linalg.generic {
          indexing_maps = [affine_map<(n, c, s) -> (n, c, s)>,
                           affine_map<(n, c, s) -> (n, c, s)>,
                           affine_map<(n, c, s) -> (n, c, s)>],
          iterator_types = ["parallel", "parallel", "parallel"]}
          ins(%max, %res : tensor<8x16x49xf32>, tensor<8x16x49xf32>)
          outs(%init : tensor<8x16x49xf32>) {
      ^bb0(%a: f32, %b: f32, %out: f32):
        %0 = arith.addf %a, %b : f32
        linalg.yield %0 : f32
      } -> tensor<8x16x49xf32>
      %sum = tensor.expand_shape %add [[0], [1], [2, 3]]
               output_shape [8, 16, 7, 7]
               : tensor<8x16x49xf32> into tensor<8x16x7x7xf32>
      return %sum : tensor<8x16x7x7xf32>
    }
    ```
  }];
  let dependentDialects = ["::mlir::affine::AffineDialect",
                           "::mlir::arith::ArithDialect",
                           "::mlir::linalg::LinalgDialect",
                           "::mlir::tensor::TensorDialect"];
}

def GenerateSizeChecks : Pass<"dyrelu-generate-size-checks"> {
  let summary = "Check at run time the sizes that verifiers cannot know";
  let description = [{
    Emits the run-time verification (RuntimeVerifiableOpInterface) of every op
    with a dynamic size, of this dialect or another, before it: for a dyrelu op
    a `cf.assert` per pair of sizes that meet, one of which at least is dynamic.
    The message names the op and is its own. So are the sizes of what
    `bufferization.materialize_in_destination` puts into a tensor.

    Example:

    ```mlir
    func.func @main(%x: tensor<?x6xf32>) -> tensor<4x2xf32> {
      %y = dyrelu.maxout %x k(3) : tensor<?x6xf32> -> tensor<4x2xf32>
      return %y : tensor<4x2xf32>
    }
    // becomes
    func.func @main(%x: tensor<?x6xf32>) -> tensor<4x2xf32> {
      %c0 = arith.constant 0 : index
      %have = tensor.dim %x, %c0 : tensor<?x6xf32>
      %want = arith.constant 4 : index
      %equal = arith.cmpi eq, %have, %want : index
      cf.assert %equal, "dyrelu.maxout: x must have the sizes of the result"
      %y = dyrelu.maxout %x k(3) : tensor<?x6xf32> -> tensor<4x2xf32>
      return %y : tensor<4x2xf32>
    }
    ```
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::cf::ControlFlowDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

def DyReLUFuse : Pass<"dyrelu-fuse", "::mlir::ModuleOp"> {
  let summary = "One loop over the batch for each activation";
  let description = [{
    Tiles every `dyrelu.apply` whose coefficients are computed by
    `dyrelu.coefficients` over the batch in an `scf.forall`, and fuses
    coefficients, pool (or pools side by side, as APReLU has them) and attention
    into the loop, so that a sample is read a second time while it is still in a
    cache and samples can go to threads. An iteration takes one sample, or with
    `tile-bytes` as many as that holds or as are eight times the size of the
    weights and no more than 8 MiB (once their size, if the batch is dynamic),
    where these sizes are static. Exact. Whole ops (`dyrelu.b`) stay as they are;
    run `--dyrelu-decompose` before.

    What computes x, or the context, sample by sample and has no other reader
    goes into the loop as well, op after op: linalg ops (batch norm, bias, a
    residual addition, convolutions), paddings and reshapes of static sizes. A
    `linalg.fill` goes there for each loop that starts from it. So do the linalg
    ops that read y sample by sample, one after the other while each is the only
    reader of the one before: neither x nor y is then written to memory, they are
    a tile in a cache. The loop's order of additions within an op is the op's
    own.

    What it leaves alone and why is a missed remark of category `dyrelu-fuse`:
    an apply whose slopes or intercepts are not computed by one
    `dyrelu.coefficients` (or are static), coefficients with other users (they
    would be computed twice) or computed outside of a loop that the apply is in,
    a batch of static size 1 or an empty x (nothing to tile). A pool or an
    attention with other users stays outside the loop, which then reads its rows.
    Of the ops around an activation, one that has other readers, that is in
    another block, that does not go sample by sample (a batch that is reshaped,
    padded or reduced), or that needs what is computed later.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x49xf32>, %w2: tensor<64x16xf32>)
        -> tensor<8x16x49xf32> {
      %g = dyrelu.pool %x : tensor<8x16x49xf32> -> tensor<8x16xf32>
      %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>)
                 : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
      %y = dyrelu.apply %x slopes(%a : tensor<8x2x16xf32>)
             intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
      return %y : tensor<8x16x49xf32>
    }
    // becomes
    func.func @main(%x: tensor<8x16x49xf32>, %w2: tensor<64x16xf32>)
        -> tensor<8x16x49xf32> {
      %init = tensor.empty() : tensor<8x16x49xf32>
      %y = scf.forall (%n) in (8) shared_outs(%out = %init)
          -> (tensor<8x16x49xf32>) {
        %xn = tensor.extract_slice %x[%n, 0, 0] [1, 16, 49] [1, 1, 1]
                : tensor<8x16x49xf32> to tensor<1x16x49xf32>
        %g = dyrelu.pool %xn : tensor<1x16x49xf32> -> tensor<1x16xf32>
        %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>)
                   : tensor<1x16xf32> -> tensor<1x2x16xf32>, tensor<1x2x16xf32>
        %yn = dyrelu.apply %xn slopes(%a : tensor<1x2x16xf32>)
                intercepts(%b : tensor<1x2x16xf32>) : tensor<1x16x49xf32>
        scf.forall.in_parallel {
          tensor.parallel_insert_slice %yn into %out[%n, 0, 0] [1, 16, 49]
            [1, 1, 1] : tensor<1x16x49xf32> into tensor<8x16x49xf32>
        }
      }
      return %y : tensor<8x16x49xf32>
    }
    ```

    A batch norm before it and a residual addition behind it:

    ```mlir
    #id = affine_map<(n, c, s) -> (n, c, s)>
    #channel = affine_map<(n, c, s) -> (c)>
    func.func @main(%x: tensor<8x16x49xf32>, %scale: tensor<16xf32>,
                    %w2: tensor<64x16xf32>, %r: tensor<8x16x49xf32>)
        -> tensor<8x16x49xf32> {
      %init = tensor.empty() : tensor<8x16x49xf32>
      %u = linalg.generic {
          indexing_maps = [#id, #channel, #id],
          iterator_types = ["parallel", "parallel", "parallel"]}
          ins(%x, %scale : tensor<8x16x49xf32>, tensor<16xf32>)
          outs(%init : tensor<8x16x49xf32>) {
      ^bb0(%v: f32, %s: f32, %out: f32):
        %0 = arith.mulf %v, %s : f32
        linalg.yield %0 : f32
      } -> tensor<8x16x49xf32>
      %g = dyrelu.pool %u : tensor<8x16x49xf32> -> tensor<8x16xf32>
      %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>)
                 : tensor<8x16xf32> -> tensor<8x2x16xf32>, tensor<8x2x16xf32>
      %y = dyrelu.apply %u slopes(%a : tensor<8x2x16xf32>)
             intercepts(%b : tensor<8x2x16xf32>) : tensor<8x16x49xf32>
      %q = linalg.add ins(%y, %r : tensor<8x16x49xf32>, tensor<8x16x49xf32>)
             outs(%init : tensor<8x16x49xf32>) -> tensor<8x16x49xf32>
      return %q : tensor<8x16x49xf32>
    }
    // becomes
    #id = affine_map<(n, c, s) -> (n, c, s)>
    #channel = affine_map<(n, c, s) -> (c)>
    func.func @main(%x: tensor<8x16x49xf32>, %scale: tensor<16xf32>,
                    %w2: tensor<64x16xf32>, %r: tensor<8x16x49xf32>)
        -> tensor<8x16x49xf32> {
      %init = tensor.empty() : tensor<8x16x49xf32>
      %q = scf.forall (%n) in (8) shared_outs(%out = %init)
          -> (tensor<8x16x49xf32>) {
        %xn = tensor.extract_slice %x[%n, 0, 0] [1, 16, 49] [1, 1, 1]
                : tensor<8x16x49xf32> to tensor<1x16x49xf32>
        %tile = tensor.empty() : tensor<1x16x49xf32>
        %un = linalg.generic {
            indexing_maps = [#id, #channel, #id],
            iterator_types = ["parallel", "parallel", "parallel"]}
            ins(%xn, %scale : tensor<1x16x49xf32>, tensor<16xf32>)
            outs(%tile : tensor<1x16x49xf32>) {
        ^bb0(%v: f32, %s: f32, %o: f32):
          %0 = arith.mulf %v, %s : f32
          linalg.yield %0 : f32
        } -> tensor<1x16x49xf32>
        %g = dyrelu.pool %un : tensor<1x16x49xf32> -> tensor<1x16xf32>
        %a, %b = dyrelu.coefficients %g fc2(%w2 : tensor<64x16xf32>)
                   : tensor<1x16xf32> -> tensor<1x2x16xf32>, tensor<1x2x16xf32>
        %yn = dyrelu.apply %un slopes(%a : tensor<1x2x16xf32>)
                intercepts(%b : tensor<1x2x16xf32>) : tensor<1x16x49xf32>
        %rn = tensor.extract_slice %r[%n, 0, 0] [1, 16, 49] [1, 1, 1]
                : tensor<8x16x49xf32> to tensor<1x16x49xf32>
        %on = tensor.extract_slice %out[%n, 0, 0] [1, 16, 49] [1, 1, 1]
                : tensor<8x16x49xf32> to tensor<1x16x49xf32>
        %qn = linalg.add ins(%yn, %rn : tensor<1x16x49xf32>, tensor<1x16x49xf32>)
                outs(%on : tensor<1x16x49xf32>) -> tensor<1x16x49xf32>
        scf.forall.in_parallel {
          tensor.parallel_insert_slice %qn into %out[%n, 0, 0] [1, 16, 49]
            [1, 1, 1] : tensor<1x16x49xf32> into tensor<8x16x49xf32>
        }
      }
      return %q : tensor<8x16x49xf32>
    }
    ```
  }];
  let options = [
    Option<"tileBytes", "tile-bytes", "int64_t", "0",
           "Bytes of x that one iteration may take; 0: those of one sample">,
    Option<"minTiles", "min-tiles", "int64_t", "1",
           "Iterations that a batch of static size is cut into at least, if it "
           "has as many samples">,
  ];
  let dependentDialects = [
    "::mlir::affine::AffineDialect", "::mlir::dyrelu::DyReLUDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::scf::SCFDialect",
    "::mlir::tensor::TensorDialect"
  ];
}

#endif // DYRELU_DIALECT_DYRELU_TRANSFORMS_PASSES_TD
