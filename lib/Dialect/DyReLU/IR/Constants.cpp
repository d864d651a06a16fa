//===- Constants.cpp - The elements of constant tensors -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Constants.h"

#include "mlir/IR/DialectResourceBlobManager.h"
#include "mlir/IR/Matchers.h"
#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;

APFloat mlir::dyrelu::roundTo(FloatType type, double value) {
  APFloat number(value);
  bool losesInfo;
  number.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                 &losesInfo);
  return number;
}

std::optional<double> mlir::dyrelu::getConstantTemperature(Value temperature) {
  FloatAttr value;
  if (!temperature || !matchPattern(temperature, m_Constant(&value)))
    return std::nullopt;
  double tau = value.getValueAsDouble();
  return std::isfinite(tau) && tau > 0.0 ? std::optional(tau) : std::nullopt;
}

/// The size of `shape` in bytes, or nothing where it does not fit or is 0.
static std::optional<int64_t> getNumBytes(ArrayRef<int64_t> shape,
                                          int64_t width) {
  int64_t bytes = width;
  for (int64_t size : shape)
    if (llvm::MulOverflow(bytes, size, bytes))
      return std::nullopt;
  return bytes ? std::optional(bytes) : std::nullopt;
}

std::optional<ConstantFloats> ConstantFloats::match(Value value) {
  Attribute attr;
  auto type = dyn_cast<RankedTensorType>(value.getType());
  if (!type || !type.hasStaticShape() || llvm::is_contained(type.getShape(), 0))
    return std::nullopt;
  if (!isa<Float16Type, BFloat16Type, Float32Type, Float64Type>(
          type.getElementType()) ||
      !matchPattern(value, m_Constant(&attr)))
    return std::nullopt;
  if (auto dense = dyn_cast<DenseElementsAttr>(attr))
    return ConstantFloats(type, dense.getRawData(), dense.isSplat());
  auto resource = dyn_cast<DenseResourceElementsAttr>(attr);
  if (!resource)
    return std::nullopt;
  // A blob may be missing, and its size is not verified.
  AsmResourceBlob *blob = resource.getRawHandle().getBlob();
  std::optional<int64_t> numBytes =
      getNumBytes(type.getShape(), type.getElementTypeBitWidth() / 8);
  if (!blob || !numBytes ||
      static_cast<int64_t>(blob->getData().size()) != *numBytes)
    return std::nullopt;
  return ConstantFloats(type, blob->getData(), /*isSplat=*/false);
}

APFloat ConstantFloats::read(const char *element) const {
  uint64_t bits = 0;
  std::memcpy(&bits, element, getWidth());
  return APFloat(cast<FloatType>(type.getElementType()).getFloatSemantics(),
                 APInt(type.getElementTypeBitWidth(), bits));
}

/// Whether `bytes` is its first `period` bytes over and over.
static bool isPeriodic(ArrayRef<char> bytes, size_t period) {
  return std::memcmp(bytes.data(), bytes.data() + period,
                     bytes.size() - period) == 0;
}

/// The bytes of the dimensions of `shape` after `dim`.
static int64_t getInnerBytes(ArrayRef<int64_t> shape, int64_t dim,
                             int64_t width) {
  for (int64_t size : shape.drop_front(dim + 1))
    width *= size;
  return width;
}

std::optional<APFloat> ConstantFloats::getNumber(int64_t dim,
                                                 int64_t index) const {
  if (isSplat)
    return read(bytes.data());
  size_t inner = getInnerBytes(type.getShape(), dim, getWidth());
  size_t stride = inner * type.getDimSize(dim);
  ArrayRef<char> first = bytes.slice(index * inner, inner);
  if (!isPeriodic(first, getWidth()))
    return std::nullopt;
  for (size_t start = stride; start < bytes.size(); start += stride)
    if (bytes.slice(start + index * inner, inner) != first)
      return std::nullopt;
  return read(first.data());
}

std::optional<APFloat> ConstantFloats::getNumber() const {
  if (!isSplat && !isPeriodic(bytes, getWidth()))
    return std::nullopt;
  return read(bytes.data());
}

DenseElementsAttr
ConstantFloats::shrink(function_ref<bool(int64_t)> mayShrink) const {
  SmallVector<int64_t> shape(type.getShape());
  ArrayRef<char> data = bytes;
  SmallVector<char> kept;
  for (auto [dim, size] : llvm::enumerate(shape)) {
    if (size == 1 || !mayShrink(dim))
      continue;
    if (!isSplat) {
      size_t inner = getInnerBytes(shape, dim, getWidth());
      size_t stride = inner * size;
      SmallVector<char> slices;
      bool isEqual = true;
      for (size_t start = 0; start < data.size() && isEqual; start += stride) {
        isEqual = isPeriodic(data.slice(start, stride), inner);
        llvm::append_range(slices, data.slice(start, inner));
      }
      if (!isEqual)
        continue;
      kept = std::move(slices);
      data = kept;
    }
    size = 1;
  }
  if (shape == type.getShape())
    return {};
  return DenseElementsAttr::getFromRawBuffer(type.clone(shape), data);
}
