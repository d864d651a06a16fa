//===- DyReLUBase.td - The dialect, its types and enums ----*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELUBASE_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELUBASE_TD

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

    The dialect holds the whole function (`dyrelu.b`) and the blocks that it
    decomposes to (`dyrelu.pool`, `dyrelu.coefficients`, `dyrelu.apply`). Ops
    are pure and work on ranked tensors of f16, bf16, f32 or f64; they become
    linalg in destination style before bufferization.

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
def DyReLU_CoefficientTensor : DyReLU_Tensor<[3]>;
def DyReLU_Matrix : DyReLU_Tensor<[2]>;
def DyReLU_Vector : DyReLU_Tensor<[1]>;

//===----------------------------------------------------------------------===//
// Enums
//===----------------------------------------------------------------------===//

class DyReLU_Enum<string name, string summary, list<I32EnumCase> cases>
    : I32Enum<name, summary, cases> {
  let cppNamespace = "::mlir::dyrelu";
}

def DyReLU_Norm : DyReLU_Enum<
    "Norm", "map of the last layer's output into [-1, 1]", [
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

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELUBASE_TD
