//===- Parameters.cpp - Weights and biases --------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Parameters.h"

#include "dyrelu/Dialect/DyReLU/IR/Shapes.h"

#include "llvm/Support/MathExtras.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

/// Whether `index` runs over the sum's dimension `dim`, all of `extent`.
static bool runsOver(ElementView &view, AffineExpr index, unsigned dim,
                     const Extent &extent) {
  const Extent &loop = view.getSpace().getDimExtent(dim);
  if (loop.fixed == 1)
    return extent.fixed == 1;
  return IndexSpace::asDim(index) == dim &&
         view.getSpace().areEqual(extent, loop);
}

/// Whether all dimensions of what `access` reads but `dims` have size 1.
static bool othersAreUnits(const Node *access, ArrayRef<int64_t> dims) {
  auto type = cast<RankedTensorType>(access->tensor.getType());
  for (auto [dim, size] : llvm::enumerate(type.getShape()))
    if (size != 1 && !llvm::is_contained(dims, static_cast<int64_t>(dim)))
      return false;
  return true;
}

/// Reads `access` as a matrix with the columns `in`.
static std::optional<std::pair<int64_t, int64_t>>
getRowAndColumn(ElementView &view, const Node *access, unsigned in) {
  int64_t rank = access->indices.size();
  for (int64_t row = 0; row < rank; ++row)
    for (int64_t column = rank - 1; column >= 0; --column)
      if (row != column &&
          runsOver(view, access->indices[column], in,
                   view.getSpace().getExtent(access->tensor, column)) &&
          othersAreUnits(access, {row, column}) &&
          !access->indices[row].isFunctionOfDim(in))
        return std::make_pair(row, column);
  return std::nullopt;
}

/// The accesses of `node` that are not in bodies of sums.
static SmallVector<const Node *> findAccesses(const Node *node) {
  SmallVector<const Node *> worklist = {node}, accesses;
  llvm::DenseSet<const Node *> seen;
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (!seen.insert(current).second)
      continue;
    if (current->kind == Kind::Access)
      accesses.push_back(current);
    else if (current->kind != Kind::Sum)
      llvm::append_range(worklist, current->operands);
  }
  return accesses;
}

std::optional<RowPosition> mlir::dyrelu::raising::findRow(ElementView &view,
                                                          const Node *weight,
                                                          unsigned in) {
  for (const Node *access : findAccesses(weight)) {
    SmallVector<const Node *> copies = view.getCopies(access);
    // The furthest back is what was stored.
    for (const Node *copy : llvm::reverse(copies))
      if (auto dims = getRowAndColumn(view, copy, in))
        return RowPosition{
            copy->tensor, copy->indices[dims->first],
            view.getSpace().getExtent(copy->tensor, dims->first)};
  }
  return std::nullopt;
}

//===----------------------------------------------------------------------===//
// Tensors as they are
//===----------------------------------------------------------------------===//

static bool isParameterType(Value tensor, Type type) {
  auto tensorType = cast<RankedTensorType>(tensor.getType());
  Type element = tensorType.getElementType();
  return !tensorType.getEncoding() &&
         (element == type || element == getAccumulationType(type));
}

/// The tensor that `block` reads at [row, in], stored as [out, in] if there is
/// a copy that is.
static Parameter matchMatrix(ElementView &view, const RowBlock &block,
                             const Extent &rows, unsigned in, Type type) {
  Parameter best;
  int bestRating = 0;
  for (const Node *copy : view.getCopies(block.element)) {
    auto dims = getRowAndColumn(view, copy, in);
    if (!dims || copy->indices[dims->first] != block.row ||
        !view.getSpace().areEqual(
            view.getSpace().getExtent(copy->tensor, dims->first), rows) ||
        !isParameterType(copy->tensor, type))
      continue;
    bool isMatrix = copy->indices.size() == 2;
    int rating = isMatrix && dims->first == 0 ? 3 : isMatrix ? 2 : 1;
    if (rating < bestRating)
      continue;
    bestRating = rating;
    best.tensor = copy->tensor;
    best.dims = {dims->first, dims->second};
  }
  return best;
}

static Parameter matchVector(ElementView &view, const RowBlock &block,
                             const Extent &rows, Type type) {
  Parameter best;
  int bestRating = 0;
  for (const Node *copy : view.getCopies(block.element)) {
    int64_t rank = copy->indices.size();
    for (int64_t dim = 0; dim < rank; ++dim) {
      if (!othersAreUnits(copy, {dim}) || copy->indices[dim] != block.row ||
          !view.getSpace().areEqual(
              view.getSpace().getExtent(copy->tensor, dim), rows) ||
          !isParameterType(copy->tensor, type))
        continue;
      int rating = rank == 1 ? 2 : 1;
      if (rating < bestRating)
        break;
      bestRating = rating;
      best.tensor = copy->tensor;
      best.dims = {dim};
      break;
    }
  }
  return best;
}

/// The tensor that all blocks read their rows of.
static std::optional<Parameter>
matchStored(ElementView &view, ArrayRef<RowBlock> blocks, const Extent &rows,
            std::optional<unsigned> in, Type type) {
  std::optional<Parameter> result;
  for (const RowBlock &block : blocks) {
    if (block.element->kind != Kind::Access)
      return std::nullopt;
    Parameter parameter = in ? matchMatrix(view, block, rows, *in, type)
                             : matchVector(view, block, rows, type);
    if (!parameter.tensor || (result && !(parameter == *result)))
      return std::nullopt;
    result = parameter;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// `blocks` computed here.
static std::optional<Parameter>
foldConstant(ElementView &view, ArrayRef<RowBlock> blocks, AffineExpr index,
             std::optional<unsigned> in, Type type) {
  IndexSpace &space = view.getSpace();
  std::optional<unsigned> dim = IndexSpace::asDim(index);
  Extent perBlock = dim ? space.getDimExtent(*dim) : Extent{1, {}, -1};
  Extent columns = in ? space.getDimExtent(*in) : Extent{1, {}, -1};
  int64_t rows, size;
  if (!perBlock.isFixed() || !columns.isFixed() ||
      llvm::MulOverflow(perBlock.fixed, static_cast<int64_t>(blocks.size()),
                        rows) ||
      llvm::MulOverflow(rows, columns.fixed, size) || size > kMaxFolded)
    return std::nullopt;
  std::vector<float> narrow;
  std::vector<double> wide(size);
  for (const RowBlock &block : blocks) {
    SmallVector<unsigned> dims;
    if (dim)
      dims.push_back(*dim);
    if (in)
      dims.push_back(*in);
    auto values = evaluateConstant(view, block.element, dims);
    if (!values)
      return std::nullopt;
    for (int64_t i = 0; i < perBlock.fixed; ++i) {
      auto row = dyn_cast_or_null<AffineConstantExpr>(space.simplify(
          dim ? block.row.replace(index, space.getConstant(i)) : block.row));
      if (!row || row.getValue() < 0 || row.getValue() >= rows)
        return std::nullopt;
      std::copy_n(values->begin() + i * columns.fixed, columns.fixed,
                  wide.begin() + row.getValue() * columns.fixed);
    }
  }
  FloatType acc = getAccumulationType(type);
  SmallVector<int64_t> shape = {rows};
  if (in)
    shape.push_back(columns.fixed);
  auto tensorType = RankedTensorType::get(shape, acc);
  if (!acc.isF64())
    narrow.assign(wide.begin(), wide.end());
  // A number that is not finite does not travel through sums and products as
  // the program has them.
  auto isFinite = [](auto number) { return std::isfinite(number); };
  if (!llvm::all_of(wide, isFinite) || !llvm::all_of(narrow, isFinite))
    return std::nullopt;
  Parameter result;
  result.constant =
      acc.isF64() ? DenseElementsAttr::get(tensorType, ArrayRef<double>(wide))
                  : DenseElementsAttr::get(tensorType, ArrayRef<float>(narrow));
  return result;
}

//===----------------------------------------------------------------------===//
// Sums and products at run time
//===----------------------------------------------------------------------===//

/// Whether `node` is made of sums and products of elements that are indexed by
/// `dims`, each of which is a dimension of some tensor.
static bool isComputable(ElementView &view, const Node *node,
                         ArrayRef<unsigned> dims) {
  SmallVector<const Node *> worklist = {node};
  llvm::SmallDenseSet<unsigned> found;
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (current->kind == Kind::Access) {
      auto type = cast<RankedTensorType>(current->tensor.getType());
      if (!isa<FloatType>(type.getElementType()) || type.getEncoding())
        return false;
      for (auto [position, index] : llvm::enumerate(current->indices)) {
        if (type.getDimSize(position) == 1)
          continue;
        std::optional<unsigned> dim = IndexSpace::asDim(index);
        if (!dim || !llvm::is_contained(dims, *dim) ||
            !view.getSpace().areEqual(
                view.getSpace().getExtent(current->tensor, position),
                view.getSpace().getDimExtent(*dim)))
          return false;
        found.insert(*dim);
      }
    } else if (current->kind == Kind::Constant) {
      if (!std::isfinite(current->value))
        return false;
    } else if (current->kind == Kind::Linear ||
               current->kind == Kind::Product) {
      if (!std::isfinite(current->value) ||
          !llvm::all_of(current->coefficients, [](double factor) {
            return std::isfinite(factor) && factor != 0.0;
          }))
        return false;
      llvm::append_range(worklist, current->operands);
    } else {
      return false;
    }
  }
  return llvm::all_of(dims, [&](unsigned dim) {
    return found.contains(dim) || view.getSpace().getDimExtent(dim).fixed == 1;
  });
}

/// `blocks` as one function of the row.
static std::optional<Parameter> abstractRows(ElementView &view,
                                             ArrayRef<RowBlock> blocks,
                                             const Extent &rows,
                                             std::optional<unsigned> in) {
  IndexSpace &space = view.getSpace();
  unsigned row = space.addDim(rows);
  auto abstract = [&](const RowBlock &block) {
    return view.getAlgebra().rewrite(
        block.element,
        [&](const Node *access) -> const Node * {
          SmallVector<AffineExpr> indices;
          for (auto [position, index] : llvm::enumerate(access->indices)) {
            Extent extent = view.getSpace().getExtent(access->tensor, position);
            bool isRow = index == block.row && extent.fixed != 1 &&
                         space.areEqual(extent, rows);
            indices.push_back(isRow ? space.getDim(row) : index);
          }
          const Node *element = view.getElement(access->tensor, indices);
          return element ? element : access;
        },
        /*intoSums=*/false);
  };
  Parameter result;
  result.element = abstract(blocks.front());
  result.dims.push_back(row);
  if (in)
    result.dims.push_back(*in);
  for (const RowBlock &block : blocks.drop_front())
    if (abstract(block) != result.element)
      return std::nullopt;
  SmallVector<unsigned> dims(result.dims.begin(), result.dims.end());
  if (!isComputable(view, result.element, dims))
    return std::nullopt;
  return result;
}

std::optional<Parameter> mlir::dyrelu::raising::makeParameter(
    ElementView &view, ArrayRef<RowBlock> blocks, const Extent &rows,
    AffineExpr index, std::optional<unsigned> in, Type type, StringRef name,
    Reason &reason) {
  const Node *first = blocks.front().element;
  if (!in && first->kind == Kind::Constant && std::isfinite(first->value) &&
      llvm::all_of(blocks, [&](const RowBlock &block) {
        return block.element == first;
      })) {
    Parameter splat;
    splat.splat = first->value;
    return splat;
  }
  if (auto stored = matchStored(view, blocks, rows, in, type))
    return stored;
  if (auto constant = foldConstant(view, blocks, index, in, type))
    return constant;
  if (auto computed = abstractRows(view, blocks, rows, in))
    return computed;
  return reason.decline(name + " is neither a tensor that is read row by row, "
                               "nor finite constants, nor sums and products of "
                               "such tensors");
}
