//===- DyReLUAttrs.td - The hyper-function attribute -------*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELUATTRS_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELUATTRS_TD

include "dyrelu/Dialect/DyReLU/IR/DyReLUBase.td"
include "mlir/IR/AttrTypeBase.td"

def DyReLU_HyperAttr : AttrDef<DyReLU_Dialect, "Hyper"> {
  let mnemonic = "hyper";
  // Default values of op attributes are C++ expressions of the attribute.
  let constBuilderCall = "$0";
  let summary = "how the output of the fully connected layers is read";
  let description = [{
    Says how the layers' output becomes the slopes and intercepts of K pieces:

    ```
    h   = hidden(W1 g + B1)      (h = g where there is one layer only)
    t   = norm(W2 h + B2)
    a_k = alpha_k + lambda_a_k * t_(a, k)
    b_k = beta_k  + lambda_b_k * t_(b, k)
    ```

    | parameter | meaning | default |
    |---|---|---|
    | `k` | number of pieces, 1 to 256 | 2 |
    | `norm` | `sigmoid`: 2 sigmoid(u) - 1; `hard_sigmoid`: clamp(u / 3, -1, 1); `none`: u | `sigmoid` |
    | `hidden` | `relu`, `relu6`, `silu` or `gelu` (with erf) | `relu` |
    | `order` | the rows of W2, see below | `slopes_first` |
    | `intercepts` | whether the layers compute b; without, W2 has half the rows and b is absent | true |
    | `alpha` | initial slopes, K numbers | [1, 0, ...] |
    | `beta` | initial intercepts, K numbers | [0, ...] |
    | `lambda_a` | range of the slopes, K numbers | [1, ...] |
    | `lambda_b` | range of the intercepts, K numbers | [0.5, ...] |

    With C channels (C = 1 for coefficients shared by all channels) the rows of
    W2 are, outermost index first:

    | `order` | rows |
    |---|---|
    | `slopes_first` | (a or b, k, c): a1[C] .. aK[C] b1[C] .. bK[C] |
    | `interleaved` | (k, a or b, c): a1[C] b1[C] a2[C] b2[C] .. |
    | `channel_major` | (c, a or b, k): per channel a1 .. aK b1 .. bK |

    Every parameter may be left out where it has its default, and is printed
    only where it has not:

    ```mlir
    #dyrelu.hyper<>
    #dyrelu.hyper<k = 3, norm = hard_sigmoid, order = interleaved>
    #dyrelu.hyper<k = 1, intercepts = false, alpha = [0.5], lambda_a = [0.5]>
    ```

    Source: arXiv 2003.10027, sections 3.1 and 3.2, and the published
    implementations it is found in.
  }];
  let parameters = (ins
    "int64_t":$k,
    "::mlir::dyrelu::Norm":$norm,
    "::mlir::dyrelu::Hidden":$hidden,
    "::mlir::dyrelu::Order":$order,
    "bool":$intercepts,
    "::mlir::DenseF64ArrayAttr":$alpha,
    "::mlir::DenseF64ArrayAttr":$beta,
    "::mlir::DenseF64ArrayAttr":$lambdaA,
    "::mlir::DenseF64ArrayAttr":$lambdaB
  );
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let extraClassDeclaration = [{
    /// More pieces than any use of the function needs; they are unrolled.
    static constexpr int64_t kMaxPieces = 256;

    /// The paper's values for `k` pieces.
    static HyperAttr getDefault(::mlir::MLIRContext *context, int64_t k = 2,
                                bool intercepts = true);

    /// The parts that the last layer computes: slopes, and intercepts unless
    /// they are absent.
    int64_t getNumParts() const { return getIntercepts() ? 2 : 1; }

    /// Rows of the last layer per channel.
    int64_t getRowsPerChannel() const { return getNumParts() * getK(); }

    /// The indices of a row from the outermost to the innermost.
    ::std::array<RowIndex, 3> getRowOrder() const;

    /// (k, c)[C] -> row of the last layer that holds `part` of piece k and
    /// channel c out of C.
    ::mlir::AffineMap getRowMap(Part part) const;

    /// The value at which `part` of piece `k` starts: alpha or beta.
    double getInitial(Part part, int64_t k) const;

    /// The range of `part` of piece `k`: lambda.
    double getRange(Part part, int64_t k) const;
  }];
}

def DyReLU_PiecesAttr : AttrDef<DyReLU_Dialect, "Pieces"> {
  let mnemonic = "pieces";
  let summary = "affine pieces that are constants";
  let description = [{
    Pairs of a slope and an intercept, 1 to 256 of them, finite numbers:

    ```mlir
    #dyrelu.pieces<[(1.0, 0.0), (0.25, 0.0)]>
    ```

    `dyrelu.apply` writes it `static = [(1.0, 0.0), (0.25, 0.0)]`. Piece (a, b)
    is a * x + b, where a = 0 contributes b alone and a = 1 contributes x + b,
    whatever x is, and b = 0 adds nothing.
  }];
  let parameters = (ins
    "::mlir::DenseF64ArrayAttr":$slopes,
    "::mlir::DenseF64ArrayAttr":$intercepts
  );
  let hasCustomAssemblyFormat = 1;
  let genVerifyDecl = 1;
  let builders = [
    AttrBuilder<(ins "::llvm::ArrayRef<::std::pair<double, double>>":$pieces), [{
      ::llvm::SmallVector<double> slopes, intercepts;
      for (auto [slope, intercept] : pieces) {
        slopes.push_back(slope);
        intercepts.push_back(intercept);
      }
      return $_get($_ctxt, ::mlir::DenseF64ArrayAttr::get($_ctxt, slopes),
                   ::mlir::DenseF64ArrayAttr::get($_ctxt, intercepts));
    }]>
  ];
  let extraClassDeclaration = [{
    /// A slope and an intercept.
    using Piece = ::std::pair<double, double>;

    int64_t size() const { return getSlopes().size(); }
    Piece operator[](int64_t k) const {
      return {getSlopes()[k], getIntercepts()[k]};
    }
    ::llvm::SmallVector<Piece> getPieces() const;
  }];
}

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELUATTRS_TD
