//===- EvaluateConstant.cpp - Values of expressions of constants ----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "ElementView.h"
#include "Parameters.h"

#include "llvm/Support/MathExtras.h"

#include <cmath>
#include <memory>
#include <numeric>

using namespace mlir;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::raising;

static constexpr unsigned kMaxDepth = 256;

namespace {
/// The values of a node at all indices of `dims`, the last innermost.
struct Array {
  SmallVector<unsigned> dims;
  std::vector<double> data;
};

class Evaluator {
public:
  explicit Evaluator(ElementView &view) : view(view) {}

  /// Null where that is not known.
  const Array *visit(const Node *node, unsigned depth = 0);

  /// `array` with the dimensions `dims` in that order.
  std::optional<std::vector<double>> arrange(const Array &array,
                                             ArrayRef<unsigned> dims);

private:
  using Function = function_ref<double(ArrayRef<double>)>;

  std::optional<Array> compute(const Node *node, unsigned depth);
  std::optional<Array> read(const Node *access);
  /// `function` of the operands' values, element by element.
  std::optional<Array> combine(ArrayRef<const Node *> operands, unsigned depth,
                               Function function);
  std::optional<Array> reduce(const Node *sum, unsigned depth);
  /// The function that a unary op of upstream's is.
  static std::optional<double (*)(double)> getFunction(StringRef name);

  std::optional<int64_t> count(ArrayRef<unsigned> dims);
  /// Calls `visit` with the position in each of `arrays` for all indices of
  /// `dims` in order.
  void forEach(ArrayRef<unsigned> dims, ArrayRef<const Array *> arrays,
               function_ref<void(ArrayRef<int64_t>)> visit);
  int64_t getSize(unsigned dim) {
    return view.getSpace().getDimExtent(dim).fixed;
  }

  ElementView &view;
  /// Arrays stay where they are.
  llvm::DenseMap<const Node *, std::unique_ptr<Array>> done;
  llvm::DenseMap<Value, std::optional<std::vector<double>>> tensors;
};
} // namespace

std::optional<int64_t> Evaluator::count(ArrayRef<unsigned> dims) {
  int64_t number = 1;
  for (unsigned dim : dims)
    if (getSize(dim) < 1 || llvm::MulOverflow(number, getSize(dim), number) ||
        number > kMaxFolded)
      return std::nullopt;
  return number;
}

void Evaluator::forEach(ArrayRef<unsigned> dims, ArrayRef<const Array *> arrays,
                        function_ref<void(ArrayRef<int64_t>)> visit) {
  SmallVector<SmallVector<int64_t>> strides;
  for (const Array *array : arrays) {
    SmallVector<int64_t> &stride = strides.emplace_back(dims.size(), 0);
    int64_t inner = 1;
    for (unsigned dim : llvm::reverse(array->dims)) {
      stride[llvm::find(dims, dim) - dims.begin()] = inner;
      inner *= getSize(dim);
    }
  }
  SmallVector<int64_t> at(dims.size(), 0), positions(arrays.size(), 0);
  while (true) {
    visit(positions);
    int64_t dim = dims.size() - 1;
    for (; dim >= 0; --dim) {
      bool wraps = ++at[dim] == getSize(dims[dim]);
      int64_t steps = wraps ? 1 - at[dim] : 1;
      for (auto [position, stride] : llvm::zip(positions, strides))
        position += steps * stride[dim];
      if (!wraps)
        break;
      at[dim] = 0;
    }
    if (dim < 0)
      return;
  }
}

std::optional<std::vector<double>> Evaluator::arrange(const Array &array,
                                                      ArrayRef<unsigned> dims) {
  std::optional<int64_t> number = count(dims);
  if (!number || !llvm::all_of(array.dims, [&](unsigned dim) {
        return llvm::is_contained(dims, dim);
      }))
    return std::nullopt;
  std::vector<double> result;
  result.reserve(*number);
  forEach(dims, &array,
          [&](ArrayRef<int64_t> at) { result.push_back(array.data[at[0]]); });
  return result;
}

std::optional<Array> Evaluator::combine(ArrayRef<const Node *> operands,
                                        unsigned depth, Function function) {
  SmallVector<const Array *> arrays;
  Array result;
  for (const Node *operand : operands) {
    const Array *array = visit(operand, depth + 1);
    if (!array)
      return std::nullopt;
    arrays.push_back(array);
    for (unsigned dim : array->dims)
      if (!llvm::is_contained(result.dims, dim))
        result.dims.push_back(dim);
  }
  llvm::sort(result.dims);
  std::optional<int64_t> number = count(result.dims);
  if (!number)
    return std::nullopt;
  result.data.reserve(*number);
  SmallVector<double> values(arrays.size());
  forEach(result.dims, arrays, [&](ArrayRef<int64_t> at) {
    for (auto [value, array, position] : llvm::zip(values, arrays, at))
      value = array->data[position];
    result.data.push_back(function(values));
  });
  return result;
}

std::optional<Array> Evaluator::reduce(const Node *sum, unsigned depth) {
  const Array *body = visit(sum->operands[0], depth + 1);
  if (!body)
    return std::nullopt;
  Array result;
  // What a body does not depend on multiplies.
  double times = 1.0;
  for (unsigned dim : sum->dims) {
    if (getSize(dim) < 1)
      return std::nullopt;
    if (!llvm::is_contained(body->dims, dim))
      times *= static_cast<double>(getSize(dim));
  }
  for (unsigned dim : body->dims)
    if (!llvm::is_contained(sum->dims, dim))
      result.dims.push_back(dim);
  std::optional<int64_t> number = count(result.dims);
  if (!number)
    return std::nullopt;
  result.data.assign(*number, 0.0);
  const Array *arrays[] = {body, &result};
  forEach(body->dims, arrays, [&](ArrayRef<int64_t> at) {
    result.data[at[1]] += body->data[at[0]] * times;
  });
  return result;
}

/// The number that `index` is where the dimensions are `at`.
static std::optional<int64_t> evaluateIndex(AffineExpr index,
                                            ArrayRef<int64_t> at) {
  if (auto constant = dyn_cast<AffineConstantExpr>(index))
    return constant.getValue();
  if (auto dim = dyn_cast<AffineDimExpr>(index))
    return at[dim.getPosition()];
  auto binary = dyn_cast<AffineBinaryOpExpr>(index);
  if (!binary)
    return std::nullopt;
  std::optional<int64_t> lhs = evaluateIndex(binary.getLHS(), at);
  std::optional<int64_t> rhs = evaluateIndex(binary.getRHS(), at);
  if (!lhs || !rhs)
    return std::nullopt;
  switch (index.getKind()) {
  case AffineExprKind::Add:
    return *lhs + *rhs;
  case AffineExprKind::Mul:
    return *lhs * *rhs;
  case AffineExprKind::Mod:
    return *rhs > 0 ? std::optional(llvm::mod(*lhs, *rhs)) : std::nullopt;
  case AffineExprKind::FloorDiv:
    return *rhs > 0 ? std::optional(llvm::divideFloorSigned(*lhs, *rhs))
                    : std::nullopt;
  default:
    return std::nullopt;
  }
}

std::optional<Array> Evaluator::read(const Node *access) {
  auto [it, isNew] = tensors.insert({access->tensor, std::nullopt});
  if (isNew)
    it->second = readTensor(access->tensor, kMaxFolded);
  if (!it->second)
    return std::nullopt;
  const std::vector<double> &values = *it->second;
  auto type = cast<RankedTensorType>(access->tensor.getType());
  Array result;
  AffineExpr flat = view.getSpace().getConstant(0);
  for (auto [index, size] : llvm::zip(access->indices, type.getShape()))
    flat = flat * size + index;
  for (unsigned dim = 0; dim < view.getSpace().getNumDims(); ++dim)
    if (flat.isFunctionOfDim(dim))
      result.dims.push_back(dim);
  std::optional<int64_t> number = count(result.dims);
  if (!number)
    return std::nullopt;

  SmallVector<int64_t> at(view.getSpace().getNumDims(), 0);
  // Most indices are sums of multiples.
  bool isLinear = !flat.walk([](AffineExpr part) {
                         AffineExprKind kind = part.getKind();
                         return kind == AffineExprKind::Mod ||
                                        kind == AffineExprKind::FloorDiv ||
                                        kind == AffineExprKind::CeilDiv
                                    ? WalkResult::interrupt()
                                    : WalkResult::advance();
                       })
                       .wasInterrupted();
  std::optional<int64_t> start = evaluateIndex(flat, at);
  SmallVector<int64_t> strides;
  for (unsigned dim : result.dims) {
    at[dim] = 1;
    std::optional<int64_t> next = evaluateIndex(flat, at);
    if (!start || !next)
      return std::nullopt;
    strides.push_back(*next - *start);
    at[dim] = 0;
  }

  bool isKnown = start.has_value();
  result.data.reserve(*number);
  for (int64_t i = 0; i < *number && isKnown; ++i) {
    int64_t rest = i;
    std::optional<int64_t> element = start;
    for (auto [dim, stride] : llvm::reverse(llvm::zip(result.dims, strides))) {
      at[dim] = rest % getSize(dim);
      rest /= getSize(dim);
      *element += at[dim] * stride;
    }
    if (!isLinear)
      element = evaluateIndex(flat, at);
    isKnown = element && *element >= 0 &&
              *element < static_cast<int64_t>(values.size());
    result.data.push_back(isKnown ? values[*element] : 0.0);
  }
  if (!isKnown)
    return std::nullopt;
  return result;
}

std::optional<double (*)(double)> Evaluator::getFunction(StringRef name) {
  if (name == "math.sqrt")
    return +[](double u) { return std::sqrt(u); };
  if (name == "math.rsqrt")
    return +[](double u) { return 1.0 / std::sqrt(u); };
  if (name == "math.absf")
    return +[](double u) { return std::abs(u); };
  if (name == "math.log")
    return +[](double u) { return std::log(u); };
  return std::nullopt;
}

std::optional<Array> Evaluator::compute(const Node *node, unsigned depth) {
  switch (node->kind) {
  case Kind::Constant:
    return Array{{}, {node->value}};
  case Kind::Access: {
    if (!view.isMadeOfConstants(node->tensor))
      return std::nullopt;
    const Node *expanded = view.expand(node);
    if (expanded == node)
      return read(node);
    const Array *array = visit(expanded, depth + 1);
    return array ? std::optional(*array) : std::nullopt;
  }
  case Kind::Linear:
    return combine(node->operands, depth, [&](ArrayRef<double> values) {
      return std::inner_product(values.begin(), values.end(),
                                node->coefficients.begin(), node->value);
    });
  case Kind::Product:
    return combine(node->operands, depth, [](ArrayRef<double> values) {
      return std::accumulate(values.begin(), values.end(), 1.0,
                             std::multiplies<double>());
    });
  case Kind::Reciprocal:
    return combine(node->operands, depth,
                   [](ArrayRef<double> values) { return 1.0 / values[0]; });
  case Kind::Exp:
    return combine(node->operands, depth,
                   [](ArrayRef<double> values) { return std::exp(values[0]); });
  case Kind::Sigmoid:
    return combine(node->operands, depth, [](ArrayRef<double> values) {
      return 1.0 / (1.0 + std::exp(-values[0]));
    });
  case Kind::Apply: {
    OperationName name = OperationName::getFromOpaquePointer(node->name);
    if (name.getStringRef() == "math.powf")
      return combine(node->operands, depth, [](ArrayRef<double> values) {
        return std::pow(values[0], values[1]);
      });
    auto function = getFunction(name.getStringRef());
    if (!function || node->operands.size() != 1)
      return std::nullopt;
    return combine(node->operands, depth, [&](ArrayRef<double> values) {
      return (*function)(values[0]);
    });
  }
  case Kind::Sum:
    return reduce(node, depth);
  default:
    return std::nullopt;
  }
}

const Array *Evaluator::visit(const Node *node, unsigned depth) {
  if (depth > kMaxDepth)
    return nullptr;
  if (auto it = done.find(node); it != done.end())
    return it->second.get();
  std::optional<Array> array = compute(node, depth);
  std::unique_ptr<Array> &result = done[node];
  if (array)
    result = std::make_unique<Array>(std::move(*array));
  return result.get();
}

std::optional<std::vector<double>>
mlir::dyrelu::raising::evaluateConstant(ElementView &view, const Node *node,
                                        ArrayRef<unsigned> dims) {
  Evaluator evaluator(view);
  const Array *array = evaluator.visit(node);
  return array ? evaluator.arrange(*array, dims) : std::nullopt;
}
