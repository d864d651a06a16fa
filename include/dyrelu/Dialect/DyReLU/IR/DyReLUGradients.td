//===- DyReLUGradients.td - Gradients of dyrelu.apply ------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELUGRADIENTS_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELUGRADIENTS_TD

include "dyrelu/Dialect/DyReLU/IR/DyReLUOpBase.td"

/// A gradient of dyrelu.apply, from that of its result and from its operands. No
/// more is kept of a forward pass; which piece is the largest is found again.
class DyReLU_ApplyGradientOp<string mnemonic, list<Trait> traits = []>
    : DyReLU_BlockOp<mnemonic, !listconcat([AttrSizedOperandSegments,
                                            DyReLU_SameType<"x", "dy">,
                                            DyReLU_PiecesOpInterface],
                                           traits)> {
  // (apply_grad-C1)
  dag tensors = (ins
    DyReLU_DataTensor:$x,
    DyReLU_DataTensor:$dy,
    Optional<DyReLU_CoefficientTensor>:$a,
    Optional<DyReLU_CoefficientTensor>:$b
  );
  dag attention = (ins Optional<DyReLU_AttentionTensor>:$pi);
  dag parameters = (ins
    OptionalAttr<DyReLU_PiecesAttr>:$pieces,
    UnitAttr:$channels_last
  );
  let arguments = !con(tensors, attention, parameters);
  // The assembly, in parts.
  string piecesFormat = [{
    $x `,` $dy (`slopes` `` `(` $a^ `:` type($a) `)`)?
    (`intercepts` `` `(` $b^ `:` type($b) `)`)?
    (`static` `=` custom<Pieces>($pieces)^)?
  }];
  string attentionFormat = "(`attention` `` `(` $pi^ `:` type($pi) `)`)?";
  string typesFormat =
      "(`channels_last` $channels_last^)? attr-dict `:` type($x) `->`";
  let hasCanonicalizer = 1;
}

def DyReLU_ApplyGradCoefficientsOp
    : DyReLU_ApplyGradientOp<"apply_grad_coefficients",
                             [InferTypeOpAdaptorWithIsCompatible]> {
  let summary = "gradients of slopes and intercepts";
  let description = [{
    For y = dyrelu.apply(x, a, b, pi) and the gradient dy of a number by y, the
    gradients by the slopes and, where there are any, by the intercepts:

    ```
    p_k       = a[n, k, c, s] * x[n, c, s] + b[n, k, c, s]
    w_k       = pi[n, s] * dy[n, c, s] * share_k(p)
    da[n,k,c] = sum_s w_k * x[n, c, s]
    db[n,k,c] = sum_s w_k
    ```

    The sums are over the positions that share a coefficient: over space, and
    over n, c where a coefficient has a static 1 there. A coefficient that varies
    over space is not summed over it.

    share_k is 1 for the largest of the pieces, those of `static` among them, and
    0 for the others. Of m pieces that are equally large each has 1/m. Where a
    piece is NaN every piece has 1, as in `torch.maximum`.

    Operands and attributes are those of `dyrelu.apply`, which see, and the
    gradient `dy`, of x's type; `slopes` must be there. `da` and `db` have the
    types of the slopes and intercepts, acc(T), in which they are computed.

    Tiles over N and C, where slopes and intercepts do not broadcast along them.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>, %dy: tensor<8x16x7x7xf32>,
                    %a: tensor<8x2x16xf32>, %b: tensor<1x2x1xf32>)
        -> (tensor<8x2x16xf32>, tensor<1x2x1xf32>) {
      %da, %db = dyrelu.apply_grad_coefficients %x, %dy
                   slopes(%a : tensor<8x2x16xf32>)
                   intercepts(%b : tensor<1x2x1xf32>)
                   : tensor<8x16x7x7xf32>
                   -> tensor<8x2x16xf32>, tensor<1x2x1xf32>
      return %da, %db : tensor<8x2x16xf32>, tensor<1x2x1xf32>
    }
    ```
  }];
  let results = (outs
    DyReLU_CoefficientTensor:$da,
    Optional<DyReLU_CoefficientTensor>:$db
  );
  let assemblyFormat = piecesFormat # attentionFormat # typesFormat #
                       "type($da) (`,` type($db)^)?";
}

def DyReLU_ApplyGradInputOp : DyReLU_ApplyGradientOp<"apply_grad_input"> {
  let summary = "gradient of the input of dyrelu.apply";
  let description = [{
    For y = dyrelu.apply(x, a, b, pi) and the gradient dy of a number by y, the
    gradient by x, with the coefficients held fixed:

    ```
    dx[n, c, s] = pi[n, s] * dy[n, c, s] * sum_k share_k(p) * a[n, k, c, s]
    ```

    p and share are those of `dyrelu.apply_grad_coefficients`, operands and
    attributes too; `slopes` may be left out. A static slope of 0 adds nothing.
    The result has x's sizes and its type T, to which it is rounded once, or
    acc(T), for what is added to it before it is rounded. Of type T it may later
    be written over x or over dy.

    Tiles over every dimension of x.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf16>, %dy: tensor<8x16x7x7xf16>,
                    %a: tensor<8x1x16xf32>) -> tensor<8x16x7x7xf16> {
      %dx = dyrelu.apply_grad_input %x, %dy slopes(%a : tensor<8x1x16xf32>)
              static = [(1, 0)] : tensor<8x16x7x7xf16> -> tensor<8x16x7x7xf16>
      return %dx : tensor<8x16x7x7xf16>
    }
    ```
  }];
  let results = (outs DyReLU_DataTensor:$dx);
  let assemblyFormat =
      piecesFormat # attentionFormat # typesFormat # "type($dx)";
}

def DyReLU_ApplyGradAttentionOp
    : DyReLU_ApplyGradientOp<"apply_grad_attention",
                             [InferTypeOpAdaptorWithIsCompatible]> {
  let summary = "gradient of the attention of dyrelu.apply";
  let description = [{
    For y = dyrelu.apply(x, a, b, pi) and the gradient dy of a number by y, the
    gradient by the attention pi:

    ```
    dpi[n, s] = sum_c dy[n, c, s] * max_k ( a[n, k, c, s] * x[n, c, s] + b[n, k, c, s] )
    ```

    Operands and attributes are those of `dyrelu.apply_grad_coefficients` but for
    the attention, on which this gradient does not depend; `slopes` may be left
    out. The result, [N, S...], is in acc(T), in which it is computed.

    Tiles over N.

    Example:

    ```mlir
    func.func @main(%x: tensor<8x16x7x7xf32>, %dy: tensor<8x16x7x7xf32>,
                    %a: tensor<8x2x16xf32>, %b: tensor<8x2x16xf32>)
        -> tensor<8x7x7xf32> {
      %dpi = dyrelu.apply_grad_attention %x, %dy
               slopes(%a : tensor<8x2x16xf32>)
               intercepts(%b : tensor<8x2x16xf32>)
               : tensor<8x16x7x7xf32> -> tensor<8x7x7xf32>
      return %dpi : tensor<8x7x7xf32>
    }
    ```
  }];
  let arguments = !con(tensors, parameters);
  let results = (outs DyReLU_AttentionTensor:$dpi);
  let assemblyFormat = piecesFormat # typesFormat # "type($dpi)";
  let extraClassDeclaration = [{
    /// None: the gradient does not depend on it.
    ::mlir::TypedValue<::mlir::RankedTensorType> getPi() { return {}; }
  }];
}

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELUGRADIENTS_TD
