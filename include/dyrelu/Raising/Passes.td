//===- Passes.td - Passes into the dialect -----------------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_RAISING_PASSES_TD
#define DYRELU_RAISING_PASSES_TD

include "mlir/Pass/PassBase.td"

def DyReLURaise : Pass<"dyrelu-raise", "::mlir::ModuleOp"> {
  let summary = "Find DY-ReLU in linalg on tensors and replace it by one op";
  let description = [{
    Finds DY-ReLU-A, B and C and squeeze and excitation in linalg on tensors and
    replaces each by one `dyrelu.a`, `dyrelu.b` or `dyrelu.c`; what only it used
    is erased.

    **What it finds.** The pass follows an element of a result backwards through
    linalg ops of every name, ops on elements of whole tensors, reshapes, slices,
    joins, padding, gathers at positions that are constant or computed from
    indices, and constants, and compares what is computed, not how it is spelled:
    how the ops are split, which of them are transposes or broadcasts, the order
    of sums and of constant factors do not matter. Other ops, registered or not,
    are where it ends. Sizes that only run time knows are followed through the
    program's arithmetic; where two must be equal, that is proved. It raises

    ```
    y = pi max_k ( a_k x + b_k ),   a_k = alpha_k + lambda_a_k * norm(t_(a, k)),
    t = W2 h + B2,                  b_k = beta_k  + lambda_b_k * norm(t_(b, k)),
    h = hidden(W1 g + B1) or g,     g   = mean of z over all its positions,
    pi = 1 or min(gamma * softmax((Wp z + Bp) / tau), 1) over all positions
    ```

    | part | may be |
    |---|---|
    | maximum | `maximumf`; a comparison and a selection of the same two values, either way round, also with checks for NaN around it; a reduction over a static dimension; q + max(p - q, 0), and other sums with one of which terms cancel |
    | piece | products and sums with x; a contraction of [a, b] with [x, 1], of up to four parts |
    | clamps | a maximum and a minimum; selections between branches that are affine in one value and meet where it is compared |
    | pool | sum and division by the number of positions, in any order, at once or one dimension after the other; over merged dimensions; by a window of the whole plane; through padding and masks where these leave every position as it is |
    | x | rank 2 to 5, channels first or last; a result in another order of dimensions gets a transpose |
    | norm | 2 sigmoid(u) - 1, also as tanh(u / 2); clamp(u / 3, -1, 1) in any scaling and slope of a clamp; u |
    | hidden | ReLU, ReLU6, SiLU, GELU (with erf); or there is one layer only |
    | rows of W2 | any of the orders of `#dyrelu.hyper`; of constants, any order that uses each row once, also those of several layers of one input; intercepts may be absent; coefficients that all channels share make `dyrelu.a` |
    | alpha, beta, lambda | constants that all channels share; without a norm, any parameters |
    | weights | any value or constant, [out, in]; stored as [in, out] they get a transpose; 1x1 convolutions; biases are optional |
    | around a layer | what scales and shifts its outputs row by row, the hidden activation, or the pool of static sizes channel by channel, such as a batch norm or the slope of a hard sigmoid, is multiplied into weight and bias: at compile time if all is constant and finite, else, if there are sums and products only, by one `linalg.generic` each |
    | squeeze and excitation | one piece without a maximum, a_1 x or a_1 x + b_1, with a norm that is not u, where x has positions: `dyrelu.b` with k = 1 |
    | pi | multiplies the maximum or all slopes and intercepts; exp(u - max u) over its sum, over one dimension or several, or `linalg.softmax`; a lower bound that is not above 0 may be there; gamma any positive number; tau a positive number or one scalar. Anything else that scales the logits alike, such as a batch norm or a negative number, goes to Wp and Bp. A maximum behind something else is raised alone |
    | z | x, another tensor in the same layout, or a matrix [N, Cz] |

    Where several tensors are activated by the same coefficients, the sites
    become blocks: one `dyrelu.pool`, unless the context is a matrix of its type,
    one `dyrelu.coefficients` and a `dyrelu.apply` for each tensor.

    A tensor that is computed from x without a layer in between, such as
    its square, a part of it or its maximum, is not taken for a context.

    **Relatives.**

    | op | is raised from |
    |---|---|
    | `dyrelu.aprelu` | x above 0 and s * x below, written as in the next row or as max(x, s * x), where s is the sigmoid of one or two layers of the means of x's positive and negative part, in either order |
    | `dyrelu.shift_max` | max_k(a_k x[c] + b_k x[p(c)]), or a single such sum; p by any moves of channels: gathers with constant indices, reshapes and transposes, slices that are joined. Coefficients that layers compute from a pool (also of the positive part) become `dyrelu.pool` and `dyrelu.coefficients`; others are taken as they stand, if they are tensors [N, C] or parts of one |
    | `dyrelu.maxout` | the maximum of K neighbouring channels, `x[c * K + k]`: a reduction of a reshape, strided slices, a pool whose windows run over the channels. Groups of channels that are C apart are not what the op says. Windows over the last dimension are a pool over space |
    | `dyrelu.apply` with static pieces, only with `raise-static` | ReLU, LeakyReLU, PReLU: a function that is x above 0 and s * x below, by a maximum, a selection, or sums of positive and negative parts or of absolute values. Each s is a constant, at most 1 and not 0, of all channels or of each. A larger slope is a minimum; 0 times infinity is NaN, where the op has 0 |

    **What `allow-reassociation` licenses.** The op forms the sums of the pool
    and of the layers in an order of its own and rounds once where the program
    may round often: casts to f16, bf16 and wider types in between are dropped.
    (What rounds to fewer bits, such as f8, quantizes, which is the program's
    intention, and stays.) Constant factors are multiplied out; parts of x are
    added as real numbers, so that x - max(x, 0) is min(x, 0) and
    q + max(p - q, 0) is max(p, q), where the program has NaN for infinity, and
    max(x, 0) + s min(x, 0), or a selection between x and s x by the sign of x,
    is max(x, s x), where the op has NaN for infinity if s is 0; and a maximum
    written as a comparison and a selection, which loses NaN, becomes one that
    propagates it. Nothing else changes: for every input the result differs by
    rounding only, NaN in such a comparison and infinity in such a sum apart.
    (Where sizes and positions are computed in 64 bits, also from numbers that
    are not sizes, this is taken not to wrap.) It is
    on by default; with
    `allow-reassociation=false` nothing is raised.

    Example:

    ```mlir
    // A maximum of two pieces with given coefficients is left as it is.
    func.func @main(%x: tensor<4x8xf32>, %a: tensor<2x4x8xf32>)
        -> tensor<4x8xf32> {
      %lowest = arith.constant 0xFF800000 : f32
      %empty = tensor.empty() : tensor<4x8xf32>
      %init = linalg.fill ins(%lowest : f32) outs(%empty : tensor<4x8xf32>)
        -> tensor<4x8xf32>
      %y = linalg.generic {
        indexing_maps = [affine_map<(n, c, k) -> (n, c)>,
                         affine_map<(n, c, k) -> (k, n, c)>,
                         affine_map<(n, c, k) -> (n, c)>],
        iterator_types = ["parallel", "parallel", "reduction"]}
        ins(%x, %a : tensor<4x8xf32>, tensor<2x4x8xf32>)
        outs(%init : tensor<4x8xf32>) {
      ^bb0(%u: f32, %slope: f32, %max: f32):
        %piece = arith.mulf %u, %slope : f32
        %next = arith.maximumf %max, %piece : f32
        linalg.yield %next : f32
      } -> tensor<4x8xf32>
      return %y : tensor<4x8xf32>
    }
    ```

    **Remarks**, category `dyrelu-raise`, at the maximum or sum, one each:
    *passed* says what was raised (pieces, norm, activation, order of the rows,
    context). *Missed* names the first thing that was not as above, where at
    least two pieces of one tensor have coefficients computed at run time, or
    what is left out makes the difference to a relative: an ordinary maximum
    gets none, and an ordinary ReLU or PReLU only with `raise-static`. What it
    is computed from may still be raised, and gets no *missed* of its own. An
    expression too large to be looked at gets one as well, and so does a maximum
    of products with what run time computes where the op itself quantizes.

    The time that the pass takes is linear in the module. An *analysis* remark of
    the module, category `dyrelu-raise-work`, counts what was looked at: values
    that may be results of one of the functions, sizes that only run time knows,
    and parts of expressions.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect", "::mlir::dyrelu::DyReLUDialect",
    "::mlir::linalg::LinalgDialect", "::mlir::tensor::TensorDialect"
  ];
  let options = [
    Option<"allowReassociation", "allow-reassociation", "bool",
           /*default=*/"true",
           "Permit real-arithmetic reordering, wider intermediates, and a "
           "compare-and-select maximum treated as a NaN-propagating one">,
    Option<"raiseStatic", "raise-static", "bool", /*default=*/"false",
           "Raise ReLU, LeakyReLU and PReLU of constant slopes as well">
  ];
}

#endif // DYRELU_RAISING_PASSES_TD
