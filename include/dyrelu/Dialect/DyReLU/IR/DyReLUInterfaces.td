//===- DyReLUInterfaces.td - Interfaces of the dialect -----*- tablegen -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_DIALECT_DYRELU_IR_DYRELUINTERFACES_TD
#define DYRELU_DIALECT_DYRELU_IR_DYRELUINTERFACES_TD

include "mlir/IR/OpBase.td"

def DyReLU_VariantOpInterface : OpInterface<"VariantOpInterface"> {
  let cppNamespace = "::mlir::dyrelu";
  let description = [{
    A whole activation function of the DY-ReLU family, from its input and its
    weights to its result. Its decomposition (linalg's AggregatedOpInterface)
    is made of the dialect's blocks: pool, coefficients, apply.
  }];
  let methods = [
    InterfaceMethod<"The tensor that the pieces are applied to.",
                    "::mlir::Value", "getInput", (ins), "",
                    "return $_op.getX();">,
    InterfaceMethod<"The tensor that the coefficients are computed from.",
                    "::mlir::Value", "getContextOrInput", (ins), "", [{
                      return $_op.getZ() ? $_op.getZ() : $_op.getX();
                    }]>,
    InterfaceMethod<"How the layers' output is read.",
                    "::mlir::dyrelu::HyperAttr", "getHyperFunction", (ins), "", [{
                      return $_op.getHyper();
                    }]>,
  ];
}

def DyReLU_PiecesOpInterface : OpInterface<"PiecesOpInterface"> {
  let cppNamespace = "::mlir::dyrelu";
  let description = [{
    An op on the affine pieces of an activation x: their maximum, or a gradient
    of it. Pieces have slopes and intercepts, or are constants.
  }];
  let methods = [
    InterfaceMethod<"The tensor that the pieces are applied to.",
                    "::mlir::TypedValue<::mlir::RankedTensorType>", "getX">,
    InterfaceMethod<"Slopes, or null.",
                    "::mlir::TypedValue<::mlir::RankedTensorType>", "getA">,
    InterfaceMethod<"Intercepts, or null.",
                    "::mlir::TypedValue<::mlir::RankedTensorType>", "getB">,
    InterfaceMethod<"The attention, or null.",
                    "::mlir::TypedValue<::mlir::RankedTensorType>", "getPi">,
    InterfaceMethod<"The pieces that are constants, or null.",
                    "::mlir::dyrelu::PiecesAttr", "getPiecesAttr">,
    InterfaceMethod<"Whether the channels are x's last dimension.", "bool",
                    "getChannelsLast">,
    InterfaceMethod<"Slopes, to be changed.", "::mlir::MutableOperandRange",
                    "getAMutable">,
    InterfaceMethod<"Intercepts, to be changed.", "::mlir::MutableOperandRange",
                    "getBMutable">,
    InterfaceMethod<"Sets the pieces that are constants.", "void",
                    "setPiecesAttr", (ins "::mlir::dyrelu::PiecesAttr":$pieces)>,
  ];
  let extraSharedClassDeclaration = [{
    /// Pieces whose slopes are an operand.
    int64_t getNumDynamicPieces() {
      return $_op.getA() ? $_op.getA().getType().getDimSize(1) : 0;
    }
    /// Pieces that are constants.
    int64_t getNumStaticPieces() {
      return $_op.getPiecesAttr() ? $_op.getPiecesAttr().size() : 0;
    }
    /// Static piece `k` in numbers of acc(T), in which it is computed.
    ::mlir::dyrelu::PiecesAttr::Piece getStaticPiece(int64_t k) {
      return ::mlir::dyrelu::detail::getRoundedPiece(
          $_op.getPiecesAttr(), k, $_op.getX().getType().getElementType());
    }
    /// The dimension of slopes or intercepts of `rank` that meets dimension
    /// `xDim` of x, if they have one.
    ::std::optional<int64_t> getCoefficientDim(int64_t rank, int64_t xDim) {
      return ::mlir::dyrelu::detail::getCoefficientDim(
          rank, xDim, $_op.getX().getType().getRank(), $_op.getChannelsLast());
    }
  }];
}

def DyReLU_GradientOpInterface : OpInterface<"GradientOpInterface"> {
  let cppNamespace = "::mlir::dyrelu";
  let description = [{
    An op that knows its derivative: the step that reverse-mode differentiation
    takes through it.
  }];
  let methods = [
    InterfaceMethod<[{
      The gradients of the operands, in their order, each of its operand's sizes
      and of a type that it accumulates in, from `gradients`, those of the
      results in the results' types; null for a result that nothing depends on.
      An operand that has no gradient has a null one.
    }], "::mlir::FailureOr<::llvm::SmallVector<::mlir::Value>>", "buildGradients",
        (ins "::mlir::OpBuilder &":$builder,
             "::llvm::ArrayRef<::mlir::Value>":$gradients)>,
  ];
}

#endif // DYRELU_DIALECT_DYRELU_IR_DYRELUINTERFACES_TD
