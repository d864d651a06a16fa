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

/// A table of positions is in at most this many linear pieces.
static constexpr unsigned kMaxPieces = 256;
/// Constants are compared over at most this many elements.
static constexpr int64_t kMaxCompared = 1 << 16;

static std::optional<double> asDouble(const APInt &number, unsigned width) {
  // Conditions are 0 or 1.
  if (width == 1)
    return number.isZero() ? 0.0 : 1.0;
  if (number.getSignificantBits() > 53)
    return std::nullopt;
  return static_cast<double>(number.getSExtValue());
}

static std::optional<double> readInteger(DenseIntElementsAttr elements,
                                         uint64_t position) {
  unsigned width = elements.getElementType().isIndex()
                       ? 64
                       : elements.getElementType().getIntOrFloatBitWidth();
  if (elements.isSplat())
    return asDouble(elements.getSplatValue<APInt>(), width);
  if (position >= static_cast<uint64_t>(elements.getNumElements()))
    return std::nullopt;
  return asDouble(elements.getValues<APInt>()[position], width);
}

/// The `width` bits of the element of a resource.
static std::optional<uint64_t> readBits(DenseResourceElementsAttr resource,
                                        unsigned width, uint64_t position) {
  AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  if (!blob || (width != 16 && width != 32 && width != 64) ||
      (position + 1) * (width / 8) > blob->getData().size())
    return std::nullopt;
  const char *data = blob->getData().data() + position * (width / 8);
  return width == 16   ? llvm::support::endian::read16le(data)
         : width == 32 ? llvm::support::endian::read32le(data)
                       : llvm::support::endian::read64le(data);
}

static std::optional<double> readInteger(DenseResourceElementsAttr elements,
                                         uint64_t position) {
  if (!elements || !elements.getElementType().isSignlessInteger())
    return std::nullopt;
  unsigned width = elements.getElementType().getIntOrFloatBitWidth();
  std::optional<uint64_t> bits = readBits(elements, width, position);
  if (!bits)
    return std::nullopt;
  return asDouble(APInt(width, *bits), width);
}

std::optional<double> mlir::dyrelu::raising::readElement(Attribute tensor,
                                                         uint64_t position) {
  auto elements = dyn_cast_or_null<ElementsAttr>(tensor);
  if (!elements)
    return std::nullopt;
  if (auto integers = dyn_cast<DenseIntElementsAttr>(tensor))
    return readInteger(integers, position);
  auto type = dyn_cast<FloatType>(elements.getElementType());
  if (!type)
    return readInteger(dyn_cast<DenseResourceElementsAttr>(tensor), position);
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
  std::optional<uint64_t> bits = readBits(resource, type.getWidth(), position);
  if (!bits)
    return std::nullopt;
  return convert(
      APFloat(type.getFloatSemantics(), APInt(type.getWidth(), *bits)));
}

static Attribute getConstantTensor(Value tensor) {
  Attribute value;
  if (!matchPattern(tensor, m_Constant(&value)))
    return {};
  return value;
}

std::optional<std::vector<double>>
mlir::dyrelu::raising::readTensor(Value tensor, int64_t limit) {
  Attribute value = getConstantTensor(tensor);
  auto type = dyn_cast<RankedTensorType>(tensor.getType());
  int64_t size = 1;
  auto isLarge = [&](int64_t dim) {
    return llvm::MulOverflow(size, dim, size) || size > limit;
  };
  if (!value || !type || !type.hasStaticShape() ||
      llvm::any_of(type.getShape(), isLarge))
    return std::nullopt;
  std::vector<double> elements;
  elements.reserve(size);
  auto dense = dyn_cast<DenseFPElementsAttr>(value);
  if (dense && type.getElementType().isF32()) {
    llvm::append_range(elements, dense.getValues<float>());
    return elements;
  }
  for (int64_t i = 0; i < size; ++i) {
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

bool ElementView::readAll(const Node *access,
                          function_ref<bool(ArrayRef<int64_t>, double)> visit,
                          SmallVectorImpl<unsigned> &dims) {
  Attribute value = getConstantTensor(access->tensor);
  if (!value)
    return false;
  // Every combination of the dimensions that the indices depend on.
  SmallVector<int64_t> sizes;
  int64_t combinations = 1;
  for (unsigned dim = 0; dim < space.getNumDims(); ++dim) {
    if (llvm::none_of(access->indices, [&](AffineExpr index) {
          return index.isFunctionOfDim(dim);
        }))
      continue;
    int64_t size = space.getDimExtent(dim).fixed;
    if (size < 1 || llvm::MulOverflow(combinations, size, combinations) ||
        combinations > kMaxCompared)
      return false;
    dims.push_back(dim);
    sizes.push_back(size);
  }
  auto type = cast<RankedTensorType>(access->tensor.getType());
  SmallVector<int64_t> at(dims.size());
  for (int64_t combination = 0; combination < combinations; ++combination) {
    llvm::DenseMap<AffineExpr, AffineExpr> map;
    int64_t rest = combination;
    for (auto [position, dim] : llvm::enumerate(dims)) {
      at[position] = rest % sizes[position];
      map[space.getDim(dim)] = space.getConstant(at[position]);
      rest /= sizes[position];
    }
    uint64_t position = 0;
    for (auto [index, size] : llvm::zip(access->indices, type.getShape())) {
      AffineExpr simplified = space.simplify(index.replace(map));
      auto constant = dyn_cast_or_null<AffineConstantExpr>(simplified);
      if (!constant || constant.getValue() < 0 || constant.getValue() >= size)
        return false;
      position = position * size + constant.getValue();
    }
    std::optional<double> number = readElement(value, position);
    if (!number || !visit(at, *number))
      return false;
  }
  return true;
}

std::optional<double> ElementView::readUniformly(const Node *access) {
  SmallVector<unsigned> dims;
  std::optional<double> result;
  auto compare = [&](ArrayRef<int64_t>, double number) {
    if (!result)
      result = number;
    return number == *result;
  };
  return readAll(access, compare, dims) ? result : std::nullopt;
}

AffineExpr ElementView::readIndices(const Node *access) {
  if (!getElementTypeOrSelf(access->tensor.getType()).isIntOrIndex())
    return {};
  SmallVector<unsigned> dims;
  SmallVector<int64_t> numbers;
  SmallVector<SmallVector<int64_t>> positions;
  auto append = [&](ArrayRef<int64_t> at, double number) {
    numbers.push_back(static_cast<int64_t>(number));
    positions.emplace_back(at);
    return true;
  };
  if (!readAll(access, append, dims))
    return {};
  // Linear in every dimension: the slopes are the steps from 0.
  SmallVector<int64_t> slopes;
  int64_t stride = 1;
  for (unsigned dim : dims) {
    int64_t size = space.getDimExtent(dim).fixed;
    slopes.push_back(size > 1 ? numbers[stride] - numbers[0] : 0);
    stride *= size;
  }
  auto getRest = [&](size_t entry) {
    int64_t rest = numbers[entry];
    for (auto [slope, at] : llvm::zip(slopes, positions[entry]))
      rest -= slope * at;
    return rest;
  };
  AffineExpr result = space.getConstant(numbers[0]);
  for (auto [dim, slope] : llvm::zip(dims, slopes))
    result = result + space.getDim(dim) * slope;
  // In one dimension, in pieces: (d + n - p) floordiv n is 1 from p on.
  int64_t before = numbers[0];
  unsigned pieces = 0;
  for (size_t entry = 0, e = numbers.size(); entry < e; ++entry) {
    int64_t rest = getRest(entry);
    if (rest == before)
      continue;
    if (dims.size() != 1 || ++pieces > kMaxPieces)
      return {};
    int64_t size = numbers.size();
    result =
        result + (space.getDim(dims[0]) + size - static_cast<int64_t>(entry))
                         .floorDiv(size) *
                     (rest - before);
    before = rest;
  }
  return space.simplify(result);
}
