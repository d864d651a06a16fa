//===- DyReLUVariants.td - Whole activation functions ------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELUVARIANTS_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELUVARIANTS_TD

include "dyrelu/Dialect/DyReLU/IR/DyReLUOpBase.td"

class DyReLU_VariantOp<string mnemonic>
    : DyReLU_Op<mnemonic, [AttrSizedOperandSegments,
                           DyReLU_ResultOfTypeOfX,
                           DyReLU_VariantOpInterface]> {
  // (variant-C1)
  dag tensors = (ins
    DyReLU_DataTensor:$x,
    Optional<DyReLU_DataTensor>:$z,
    Optional<DyReLU_Matrix>:$w1,
    Optional<DyReLU_Vector>:$b1,
    DyReLU_Matrix:$w2,
    Optional<DyReLU_Vector>:$b2
  );
  dag parameters = (ins
    DefaultValuedAttr<DyReLU_HyperAttr,
      "::mlir::dyrelu::HyperAttr::getDefault($_builder.getContext())">:$hyper,
    UnitAttr:$channels_last
  );
  let arguments = !con(tensors, parameters);
  let results = (outs DyReLU_DataTensor:$y);
  let assemblyFormat = [{
    $x (`context` `` `(` $z^ `:` type($z) `)`)?
    custom<Layers>($w1, type($w1), $b1, type($b1),
                   $w2, type($w2), $b2, type($b2))
    (`hyper` `` $hyper^)? (`channels_last` $channels_last^)?
    attr-dict `:` type($y)
  }];
  let hasCanonicalizer = 1;
}

def DyReLU_AOp : DyReLU_VariantOp<"a"> {
  let summary = "DY-ReLU-A: coefficients per sample, shared by all channels";
  let description = [{
    ```
    g   = mean of z over its spatial sizes          [N, Cz]
    h   = hidden(W1 g + B1)                         [N, H]
    t   = norm(W2 h + B2)                           [N, 2K]
    a_k = alpha_k + lambda_a_k * t_(a, k)           [N] each, b alike
    y   = max_k ( a_k * x + b_k )                   [N, C, S...]
    ```

    Operands, types and layouts are those of `dyrelu.b`, but for `fc2` (`w2`,
    `b2`): [R, H] and [R] with R = 2K, or K without intercepts.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>,
                    %w1: tensor<2x16xf32>, %b1: tensor<2xf32>,
                    %w2: tensor<4x2xf32>, %b2: tensor<4xf32>)
        -> tensor<8x16x7x7xf32> {
      %y = dyrelu.a %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>)
             fc2(%w2, %b2 : tensor<4x2xf32>, tensor<4xf32>)
             : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    ```

    Source: arXiv 2003.10027, section 3.2.
  }];
}

def DyReLU_BOp : DyReLU_VariantOp<"b"> {
  let summary = "DY-ReLU-B: coefficients per sample and channel";
  let description = [{
    ```
    g   = mean of z over its spatial sizes          [N, Cz]
    h   = hidden(W1 g + B1)                         [N, H]
    t   = norm(W2 h + B2)                           [N, 2KC]
    a_k = alpha_k + lambda_a_k * t_(a, k)           [N, C] each, b alike
    y   = max_k ( a_k * x + b_k )                   [N, C, S...]
    ```

    | operand | shape | type |
    |---|---|---|
    | `x` | [N, C, S...], or [N, S..., C] with `channels_last`; rank 2 to 5 | T |
    | `context` (`z`) | [N, Cz, S'...] or [N, S'..., Cz], its own rank and sizes; rank 2: g = z. Left out: x | T or acc(T) |
    | `fc1` (`w1`, `b1`) | [H, Cz], [H]; left out: h = g and H = Cz | T or acc(T) |
    | `fc2` (`w2`, `b2`) | [R, H], [R], R = 2KC, or KC without intercepts | T or acc(T) |

    Weights are laid out as in `torch.nn.Linear`, [out, in]; each bias may be
    left out. `hyper` says how the R rows are read. Any size may be dynamic;
    sizes that meet must then be equal at run time. The result has x's type and
    may later be written over x.

    NaN and infinity travel as in PyTorch: through the mean into every element
    of their sample, and a NaN piece makes the maximum NaN.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>,
                    %w1: tensor<2x16xf32>, %b1: tensor<2xf32>,
                    %w2: tensor<64x2xf32>, %b2: tensor<64xf32>)
        -> tensor<8x16x7x7xf32> {
      %y = dyrelu.b %x fc1(%w1, %b1 : tensor<2x16xf32>, tensor<2xf32>)
             fc2(%w2, %b2 : tensor<64x2xf32>, tensor<64xf32>)
             hyper<order = interleaved> : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    ```

    Source: arXiv 2003.10027, section 3.2.
  }];
}

def DyReLU_COp : DyReLU_VariantOp<"c"> {
  let summary = "DY-ReLU-C: coefficients per sample and channel, attention over space";
  let description = [{
    ```
    a, b as in dyrelu.b                             [N, C] for each k
    l    = Wp z + Bp                                [N, S...]
    pi   = min(gamma * softmax(l / tau), 1)         [N, S...], softmax over S
    y    = pi * max_k ( a_k * x + b_k )             [N, C, S...]
    ```

    Operands, types and layouts are those of `dyrelu.b`, and:

    | operand, attribute | meaning |
    |---|---|
    | `context` (`z`) | here of x's rank and spatial sizes |
    | `attention` (`wp`, `bp`) | [1, Cz], [1], a 1x1 convolution to one channel; T or acc(T) |
    | `tau` | temperature: a positive number (default 1) or a scalar operand in acc(T) of either sign, for a temperature that is annealed |
    | `gamma` | a positive number; default: the number of positions / 3 |

    The softmax subtracts the largest quotient first. See `dyrelu.attention`.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>, %w2: tensor<64x16xf32>,
                    %wp: tensor<1x16xf32>, %bp: tensor<1xf32>)
        -> tensor<8x16x7x7xf32> {
      %y = dyrelu.c %x fc2(%w2 : tensor<64x16xf32>)
             attention(%wp, %bp : tensor<1x16xf32>, tensor<1xf32>) tau(10.0)
             : tensor<8x16x7x7xf32>
      return %y : tensor<8x16x7x7xf32>
    }
    ```

    Source: arXiv 2003.10027, section 3.2.
  }];
  // (c-C2)
  let arguments = !con(tensors, (ins
    DyReLU_Matrix:$wp,
    Optional<DyReLU_Vector>:$bp,
    Optional<DyReLU_Scalar>:$temperature
  ), parameters, (ins OptionalAttr<F64Attr>:$tau, OptionalAttr<F64Attr>:$gamma));
  let assemblyFormat = [{
    $x (`context` `` `(` $z^ `:` type($z) `)`)?
    custom<Layers>($w1, type($w1), $b1, type($b1),
                   $w2, type($w2), $b2, type($b2))
    (`hyper` `` $hyper^)?
    `attention` `` custom<Layer>($wp, type($wp), $bp, type($bp))
    (`tau` `` custom<NumberOrOperand>($tau, $temperature,
                                      type($temperature))^)?
    (`gamma` `` custom<Number>($gamma)^)?
    (`channels_last` $channels_last^)? attr-dict `:` type($y)
  }];
}

def DyReLU_APReLUOp
    : DyReLU_Op<"aprelu", [AttrSizedOperandSegments,
                           DyReLU_ResultOfTypeOfX,
                           DeclareOpInterfaceMethods<
                               DyReLU_VariantOpInterface,
                               ["getContextOrInput", "getHyperFunction"]>]> {
  let summary = "adaptively parametric ReLU";
  let description = [{
    ```
    g = [ mean of min(x, 0), mean of max(x, 0) ]    [N, 2C]
    s = sigmoid(W2 relu(W1 g + B1) + B2)            [N, C] or [N, 1]
    y = max(x, s * x)                               [N, C, S...]
    ```

    | operand | shape | type |
    |---|---|---|
    | `x` | [N, C, S...], or [N, S..., C] with `channels_last`; rank 2 to 5 | T |
    | `fc1` (`w1`, `b1`) | [H, 2C], [H]; left out: s = sigmoid(W2 g + B2) | T or acc(T) |
    | `fc2` (`w2`, `b2`) | [C, H], [C]; [1, H], [1] with `channel_shared` | T or acc(T) |

    `halves(positive_first)` is for weights that expect the two halves of g the
    other way round. The result has x's type and may later be written over x.
    The slopes are those of `#dyrelu.hyper<k = 1, intercepts = false,
    alpha = [0.5], lambda_a = [0.5]>`.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x49xf32>,
                    %w1: tensor<16x32xf32>, %b1: tensor<16xf32>,
                    %w2: tensor<16x16xf32>, %b2: tensor<16xf32>)
        -> tensor<8x16x49xf32> {
      %y = dyrelu.aprelu %x fc1(%w1, %b1 : tensor<16x32xf32>, tensor<16xf32>)
             fc2(%w2, %b2 : tensor<16x16xf32>, tensor<16xf32>)
             : tensor<8x16x49xf32>
      return %y : tensor<8x16x49xf32>
    }
    ```

    Source: Zhao et al., Deep Residual Networks With Adaptively Parametric
    Rectifier Linear Units for Fault Diagnosis, IEEE Transactions on Industrial
    Electronics 68(3), 2021.
  }];
  // (aprelu-C1)
  let arguments = (ins
    DyReLU_DataTensor:$x,
    Optional<DyReLU_Matrix>:$w1,
    Optional<DyReLU_Vector>:$b1,
    DyReLU_Matrix:$w2,
    Optional<DyReLU_Vector>:$b2,
    DefaultValuedAttr<DyReLU_HalvesAttr,
      "::mlir::dyrelu::Halves::NegativeFirst">:$halves,
    UnitAttr:$channel_shared,
    UnitAttr:$channels_last
  );
  let results = (outs DyReLU_DataTensor:$y);
  let assemblyFormat = [{
    $x custom<Layers>($w1, type($w1), $b1, type($b1),
                      $w2, type($w2), $b2, type($b2))
    (`halves` `` $halves^)? (`channel_shared` $channel_shared^)?
    (`channels_last` $channels_last^)? attr-dict `:` type($y)
  }];
  let hasCanonicalizer = 1;
  let extraClassDeclaration = [{
    /// What the halves of g are pools of, in order.
    ::std::array<::mlir::dyrelu::PoolMode, 2> getPoolModes();
    /// The piece beside s * x.
    ::mlir::dyrelu::PiecesAttr getStaticPieces();
  }];
}

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELUVARIANTS_TD
