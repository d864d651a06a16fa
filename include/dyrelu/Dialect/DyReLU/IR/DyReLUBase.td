//===- DyReLUBase.td - The dialect, its types and enums ----*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELUBASE_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELUBASE_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

//===----------------------------------------------------------------------===//
// Dialect
//===----------------------------------------------------------------------===//

def DyReLU_Dialect : Dialect {
  let name = "dyrelu";
  let cppNamespace = "::mlir::dyrelu";
  let summary = "Dynamic ReLU and its relatives";
  let description = [{
    Activation functions whose slopes and intercepts are computed from their
    own input (Dynamic ReLU, arXiv 2003.10027):

    ```
    y = max_k ( a_k(z) * x + b_k(z) ),   k = 1..K
    ```

    `z`, the context, is `x` itself unless an op is given another tensor. A
    global pool and one or two fully connected layers (the *hyper-function*,
    `#dyrelu.hyper`) map it to the coefficients `a` and `b`.

    The dialect holds the whole functions (`dyrelu.a`, `dyrelu.b`, `dyrelu.c`,
    `dyrelu.aprelu`), the blocks that they decompose to (`dyrelu.pool`,
    `dyrelu.coefficients`, `dyrelu.attention`, `dyrelu.apply`), and two relatives
    that take a maximum over channels (`dyrelu.maxout`, `dyrelu.shift_max`). Ops
    have no side effects and work on ranked tensors of f16, bf16, f32 or f64;
    they become linalg in destination style before bufferization.

    **Accumulation type.** acc(T) is f32 for f16, bf16 and f32, and f64 for
    f64. Pools and coefficients are computed and returned in acc(T); the result
    is rounded to T once.
  }];
  let dependentDialects = [
    "::mlir::arith::ArithDialect",
    "::mlir::cf::ControlFlowDialect",
    "::mlir::linalg::LinalgDialect",
    "::mlir::math::MathDialect",
    "::mlir::tensor::TensorDialect",
  ];
  let useDefaultAttributePrinterParser = 1;
  let extraClassDeclaration = [{
  private:
    void registerBytecode();
  }];
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

class DyReLU_Tensor<list<int> ranks>
    : Type<And<[TensorRankOf<[F16, BF16, F32, F64], ranks>.predicate,
                CPred<"!::llvm::cast<::mlir::RankedTensorType>($_self)"
                      ".getEncoding()">]>,
           "ranked tensor of f16, bf16, f32 or f64 of rank " #
               !interleave(ranks, " or ") # " without encoding",
           "::mlir::RankedTensorType">;

def DyReLU_DataTensor : DyReLU_Tensor<[2, 3, 4, 5]>;
def DyReLU_CoefficientTensor : DyReLU_Tensor<[3, 4, 5, 6]>;
def DyReLU_ChannelCoefficientTensor : DyReLU_Tensor<[3]>;
def DyReLU_AttentionTensor : DyReLU_Tensor<[1, 2, 3, 4]>;
def DyReLU_Matrix : DyReLU_Tensor<[2]>;
def DyReLU_Vector : DyReLU_Tensor<[1]>;
def DyReLU_Scalar : AnyTypeOf<[F32, F64]>;

//===----------------------------------------------------------------------===//
// Enums
//===----------------------------------------------------------------------===//

class DyReLU_Enum<string name, string summary, list<I32EnumCase> cases>
    : I32Enum<name, summary, cases> {
  let cppNamespace = "::mlir::dyrelu";
}

def DyReLU_Norm : DyReLU_Enum<
    "Norm", "map of the last layer's output, into [-1, 1] unless `none`", [
      I32EnumCase<"Sigmoid", 0, "sigmoid">,
      I32EnumCase<"HardSigmoid", 1, "hard_sigmoid">,
      I32EnumCase<"None", 2, "none">]>;

def DyReLU_Hidden : DyReLU_Enum<
    "Hidden", "activation between the two layers", [
      I32EnumCase<"ReLU", 0, "relu">,
      I32EnumCase<"ReLU6", 1, "relu6">,
      I32EnumCase<"SiLU", 2, "silu">,
      I32EnumCase<"GELU", 3, "gelu">]>;

def DyReLU_Order : DyReLU_Enum<
    "Order", "order of the last layer's rows", [
      I32EnumCase<"SlopesFirst", 0, "slopes_first">,
      I32EnumCase<"Interleaved", 1, "interleaved">,
      I32EnumCase<"ChannelMajor", 2, "channel_major">]>;

/// An enum as an attribute of an op, printed `(case)`.
class DyReLU_EnumAttr<EnumInfo info, string mnemonic>
    : EnumAttr<DyReLU_Dialect, info, mnemonic> {
  let assemblyFormat = ?;
  let hasCustomAssemblyFormat = 1;
}

def DyReLU_PoolMode : DyReLU_Enum<
    "PoolMode", "what a pool takes the mean of", [
      I32EnumCase<"Mean", 0, "mean">,
      I32EnumCase<"Positive", 1, "positive">,
      I32EnumCase<"Negative", 2, "negative">]>;
// (mode-C1)
def DyReLU_PoolModeAttr : DyReLU_EnumAttr<DyReLU_PoolMode, "mode">;

def DyReLU_Halves : DyReLU_Enum<
    "Halves", "order of the pools of negative and positive parts", [
      I32EnumCase<"NegativeFirst", 0, "negative_first">,
      I32EnumCase<"PositiveFirst", 1, "positive_first">]>;
// (halves-C1)
def DyReLU_HalvesAttr : DyReLU_EnumAttr<DyReLU_Halves, "halves">;

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELUBASE_TD
