//===- TensorSizes.cpp - Sizes of tensors' dimensions ---------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "SizeTable.h"

#include "mlir/Dialect/Linalg/IR/Linalg.h"
#include "mlir/Dialect/Tensor/IR/Tensor.h"
#include "mlir/Dialect/Utils/StaticValueUtils.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace mlir::dyrelu::raising;

SizePolynomial SizeTable::ofFoldResult(OpFoldResult size) {
  if (auto value = dyn_cast<Value>(size))
    return ofIndex(value);
  return SizePolynomial(getConstantIntValue(size).value_or(0));
}

SizePolynomial SizeTable::ofDim(Value tensor, int64_t dim) {
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  auto result = dyn_cast<OpResult>(tensor);
  bool isDim = type && dim >= 0 && dim < type.getRank();
  if (isDim && !type.isDynamicDim(dim))
    return SizePolynomial(type.getDimSize(dim));
  if (!isDim || !result)
    return SizePolynomial(SizeAtom{tensor, dim});
  return lookup({tensor, dim}, [&] { return computeDim(result, dim); });
}

std::optional<SizePolynomial> SizeTable::computeDim(OpResult tensor,
                                                    int64_t dim) {
  using Result = std::optional<SizePolynomial>;
  return TypeSwitch<Operation *, Result>(tensor.getOwner())
      // The result of an op in destination style has its destination's sizes.
      .Case([&](linalg::LinalgOp linalgOp) -> Result {
        unsigned number = tensor.getResultNumber();
        return ofDim(linalgOp.getDpsInitOperand(number)->get(), dim);
      })
      .Case([&](linalg::SoftmaxOp softmax) -> Result {
        return ofDim(softmax.getOutput(), dim);
      })
      .Case([&](tensor::InsertSliceOp insert) -> Result {
        return ofDim(insert.getDest(), dim);
      })
      .Case([&](tensor::CastOp cast) -> Result {
        if (!isa<RankedTensorType>(cast.getSource().getType()))
          return std::nullopt;
        return ofDim(cast.getSource(), dim);
      })
      .Case([&](tensor::EmptyOp empty) -> Result {
        return ofFoldResult(empty.getMixedSizes()[dim]);
      })
      .Case([&](tensor::ExpandShapeOp expand) -> Result {
        return ofFoldResult(expand.getMixedOutputShape()[dim]);
      })
      .Case([&](tensor::CollapseShapeOp collapse) -> Result {
        SizePolynomial product(1);
        ReassociationIndices group = collapse.getReassociationIndices()[dim];
        for (int64_t source : group) {
          Result next = product.times(ofDim(collapse.getSrc(), source));
          if (!next)
            return std::nullopt;
          product = *next;
        }
        return product;
      })
      .Case([&](tensor::ReshapeOp reshape) -> Result {
        auto shape = reshape.getShape().getDefiningOp<tensor::FromElementsOp>();
        if (!shape)
          return std::nullopt;
        return ofIndex(shape.getElements()[dim]);
      })
      .Case([&](tensor::ConcatOp concat) -> Result {
        if (static_cast<uint64_t>(dim) != concat.getDim())
          return ofDim(concat.getInputs()[0], dim);
        SizePolynomial sum;
        for (Value input : concat.getInputs()) {
          Result next = sum.plus(ofDim(input, dim));
          if (!next)
            return std::nullopt;
          sum = *next;
        }
        return sum;
      })
      .Case([&](tensor::PadOp pad) -> Result {
        Result sum = ofDim(pad.getSource(), dim)
                         .plus(ofFoldResult(pad.getMixedLowPad()[dim]));
        return sum ? sum->plus(ofFoldResult(pad.getMixedHighPad()[dim]))
                   : std::nullopt;
      })
      .Case([&](tensor::ExtractSliceOp slice) -> Result {
        llvm::SmallBitVector dropped = slice.getDroppedDims();
        int64_t position = 0;
        for (auto [i, size] : llvm::enumerate(slice.getMixedSizes()))
          if (!dropped.test(i) && position++ == dim)
            return ofFoldResult(size);
        return std::nullopt;
      })
      .Case([&](tensor::GenerateOp generate) -> Result {
        auto type = cast<RankedTensorType>(tensor.getType());
        return ofIndex(
            generate.getDynamicExtents()[type.getDynamicDimIndex(dim)]);
      })
      .Default([&](Operation *op) -> Result {
        // An op on elements has the sizes of any of its operands.
        if (OpTrait::hasElementwiseMappableTraits(op))
          for (Value operand : op->getOperands())
            if (isa<RankedTensorType>(operand.getType()))
              return ofDim(operand, dim);
        return std::nullopt;
      });
}
