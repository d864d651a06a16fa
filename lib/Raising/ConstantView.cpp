//===- ConstantView.cpp - Elements of constants ---------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementView.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/Endian.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// Constants are compared over at most this many elements.
static constexpr int64_t kMaxCompared = 1 << 16;

std::optional<double> mlir::dyrelu::raising::readElement(Attribute tensor,
                                                         uint64_t position) {
  auto elements = dyn_cast_or_null<ElementsAttr>(tensor);
  if (!elements)
    return std::nullopt;
  auto type = dyn_cast<FloatType>(elements.getElementType());
  if (!type)
    return std::nullopt;
  auto convert = [](APFloat value) {
    bool losesInfo;
    value.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven,
                  &losesInfo);
    return value.convertToDouble();
  };
  if (auto dense = dyn_cast<DenseFPElementsAttr>(tensor)) {
    if (dense.isSplat())
      return convert(dense.getSplatValue<APFloat>());
    if (position >= static_cast<uint64_t>(dense.getNumElements()))
      return std::nullopt;
    return convert(dense.getValues<APFloat>()[position]);
  }
  auto resource = dyn_cast<DenseResourceElementsAttr>(tensor);
  if (!resource)
    return std::nullopt;
  AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  unsigned width = type.getWidth();
  if (!blob || (width != 16 && width != 32 && width != 64) ||
      (position + 1) * (width / 8) > blob->getData().size())
    return std::nullopt;
  const char *data = blob->getData().data() + position * (width / 8);
  uint64_t bits = width == 16   ? llvm::support::endian::read16le(data)
                  : width == 32 ? llvm::support::endian::read32le(data)
                                : llvm::support::endian::read64le(data);
  return convert(APFloat(type.getFloatSemantics(), APInt(width, bits)));
}

static Attribute getConstantTensor(Value tensor) {
  Attribute value;
  if (!matchPattern(tensor, m_Constant(&value)))
    return {};
  return value;
}

std::optional<std::vector<double>>
mlir::dyrelu::raising::readTensor(Value tensor) {
  Attribute value = getConstantTensor(tensor);
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  if (!value || !type || !type.hasStaticShape())
    return std::nullopt;
  std::vector<double> elements;
  elements.reserve(type.getNumElements());
  auto dense = dyn_cast<DenseFPElementsAttr>(value);
  if (dense && type.getElementType().isF32()) {
    llvm::append_range(elements, dense.getValues<float>());
    return elements;
  }
  for (int64_t i = 0; i < type.getNumElements(); ++i) {
    std::optional<double> element = readElement(value, i);
    if (!element)
      return std::nullopt;
    elements.push_back(*element);
  }
  return elements;
}

const Node *ElementView::expandConstant(const Node *access) {
  Attribute value = getConstantTensor(access->tensor);
  auto type = cast<RankedTensorType>(access->tensor.getType());
  bool isSplat = isa_and_nonnull<SplatElementsAttr>(value);
  uint64_t position = 0;
  for (auto [index, size] : llvm::zip(access->indices, type.getShape())) {
    if (isSplat)
      break;
    auto constant = dyn_cast<AffineConstantExpr>(index);
    if (!constant || constant.getValue() < 0 || constant.getValue() >= size)
      return nullptr;
    position = position * size + constant.getValue();
  }
  std::optional<double> number = readElement(value, position);
  return number ? algebra.constant(*number) : nullptr;
}

std::optional<double> ElementView::getUniformConstant(const Node *access) {
  if (!isMadeOfConstants(access->tensor))
    return std::nullopt;
  const Node *node = algebra.rewrite(
      access,
      [&](const Node *inner) -> const Node * {
        const Node *expanded = expand(inner);
        if (expanded != inner)
          return expanded;
        std::optional<double> number = readUniformly(inner);
        return number ? algebra.constant(*number) : inner;
      },
      /*intoSums=*/false);
  if (node->kind != Kind::Constant)
    return std::nullopt;
  return node->value;
}

std::optional<double> ElementView::readUniformly(const Node *access) {
  Attribute value = getConstantTensor(access->tensor);
  if (!value)
    return std::nullopt;
  // Every combination of the dimensions that the indices depend on.
  SmallVector<unsigned> dims;
  int64_t combinations = 1;
  for (unsigned dim = 0; dim < space.getNumDims(); ++dim) {
    if (llvm::none_of(access->indices, [&](AffineExpr index) {
          return index.isFunctionOfDim(dim);
        }))
      continue;
    int64_t size = space.getDimExtent(dim).fixed;
    if (size < 1 || llvm::MulOverflow(combinations, size, combinations) ||
        combinations > kMaxCompared)
      return std::nullopt;
    dims.push_back(dim);
  }
  auto type = cast<RankedTensorType>(access->tensor.getType());
  std::optional<double> result;
  for (int64_t combination = 0; combination < combinations; ++combination) {
    llvm::DenseMap<AffineExpr, AffineExpr> at;
    int64_t rest = combination;
    for (unsigned dim : dims) {
      int64_t size = space.getDimExtent(dim).fixed;
      at[space.getDim(dim)] = space.getConstant(rest % size);
      rest /= size;
    }
    uint64_t position = 0;
    for (auto [index, size] : llvm::zip(access->indices, type.getShape())) {
      AffineExpr simplified = space.simplify(index.replace(at));
      auto constant = dyn_cast_or_null<AffineConstantExpr>(simplified);
      if (!constant || constant.getValue() < 0 || constant.getValue() >= size)
        return std::nullopt;
      position = position * size + constant.getValue();
    }
    std::optional<double> number = readElement(value, position);
    if (!number || (result && *number != *result))
      return std::nullopt;
    result = number;
  }
  return result;
}
