//===- Expression.cpp - Scalar expressions of elements --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Expression.h"

#include "mlir/IR/BuiltinAttributes.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallVector.h"

#include <cmath>

using namespace mlir;
using namespace mlir::dyrelu::raising;

void Node::Profile(llvm::FoldingSetNodeID &profile) const {
  profile.AddInteger(static_cast<int>(kind));
  profile.AddInteger(llvm::bit_cast<uint64_t>(value));
  profile.AddPointer(tensor.getAsOpaquePointer());
  profile.AddInteger(dim);
  for (AffineExpr index : indices)
    profile.AddPointer(index.getAsOpaquePointer());
  for (const Node *operand : operands)
    profile.AddPointer(operand);
  for (double coefficient : coefficients)
    profile.AddInteger(llvm::bit_cast<uint64_t>(coefficient));
  for (unsigned index : dims)
    profile.AddInteger(index);
  profile.AddInteger(static_cast<int>(predicate));
  profile.AddPointer(name);
  profile.AddPointer(attributes);
}

LinearForm::LinearForm(const Node *node) {
  if (node->kind == Kind::Constant) {
    value = node->value;
  } else if (node->kind == Kind::Linear) {
    value = node->value;
    for (auto [factor, term] : llvm::zip(node->coefficients, node->operands))
      terms.push_back({factor, term});
  } else {
    terms.push_back({1.0, node});
  }
}

//===----------------------------------------------------------------------===//
// Leaves
//===----------------------------------------------------------------------===//

const Node *Algebra::intern(Node prototype) {
  ++numRequested;
  llvm::FoldingSetNodeID profile;
  prototype.Profile(profile);
  void *position = nullptr;
  if (Node *known = nodes.FindNodeOrInsertPos(profile, position))
    return known;
  spent += 1 + prototype.operands.size() + prototype.indices.size();
  prototype.id = nextId++;
  prototype.indices = copy(prototype.indices);
  prototype.operands = copy(prototype.operands);
  prototype.coefficients = copy(prototype.coefficients);
  prototype.dims = copy(prototype.dims);
  prototype.hasSum |= prototype.kind == Kind::Sum;
  for (const Node *operand : prototype.operands) {
    prototype.rootDims |= operand->rootDims;
    prototype.hasSum |= operand->hasSum;
  }
  for (AffineExpr index : prototype.indices)
    for (unsigned dim = 0; dim < kMaxRootDims; ++dim)
      if (index.isFunctionOfDim(dim))
        prototype.rootDims |= 1u << dim;
  Node *node = new (allocator.Allocate<Node>()) Node(prototype);
  nodes.InsertNode(node, position);
  return node;
}

const Node *Algebra::constant(double value) {
  Node node;
  node.kind = Kind::Constant;
  node.value = value;
  return intern(node);
}

const Node *Algebra::access(Value tensor, ArrayRef<AffineExpr> indices) {
  Node node;
  node.kind = Kind::Access;
  node.tensor = tensor;
  node.indices = indices;
  return intern(node);
}

const Node *Algebra::index(AffineExpr index) {
  if (auto number = dyn_cast<AffineConstantExpr>(index))
    return constant(static_cast<double>(number.getValue()));
  Node node;
  node.kind = Kind::Index;
  node.indices = index;
  return intern(node);
}

const Node *Algebra::size(Value value, int64_t dim) {
  Node node;
  node.kind = Kind::Size;
  node.tensor = value;
  node.dim = dim;
  return intern(node);
}

const Node *Algebra::opaque() {
  Node node;
  node.rootDims = ~0u;
  node.dim = nextId;
  return intern(node);
}

const Node *Algebra::opaque(Value value) {
  Node node;
  node.tensor = value;
  return intern(node);
}

//===----------------------------------------------------------------------===//
// Sums and products
//===----------------------------------------------------------------------===//

const Node *Algebra::add(const Node *lhs, const Node *rhs) {
  if (isExhausted())
    return opaque();
  if (lhs->isConstant(0.0))
    return rhs;
  if (rhs->isConstant(0.0))
    return lhs;
  LinearForm left(lhs), right(rhs);
  // Terms that cancel stay, with the coefficient 0: they may be infinite.
  SmallVector<const Node *> operands;
  SmallVector<double> coefficients;
  auto *l = left.terms.begin(), *r = right.terms.begin();
  while (l != left.terms.end() || r != right.terms.end()) {
    bool takeLeft = r == right.terms.end() ||
                    (l != left.terms.end() && l->second->id <= r->second->id);
    auto [factor, term] = takeLeft ? *l++ : *r++;
    if (takeLeft && r != right.terms.end() && r->second == term)
      factor += (r++)->first;
    operands.push_back(term);
    coefficients.push_back(factor);
  }
  double value = left.value + right.value;
  if (operands.empty())
    return constant(value);
  if (operands.size() == 1 && value == 0.0 && coefficients[0] == 1.0)
    return operands[0];
  Node node;
  node.kind = Kind::Linear;
  node.value = value;
  node.operands = operands;
  node.coefficients = coefficients;
  return intern(node);
}

const Node *Algebra::scale(const Node *scaled, double factor) {
  if (isExhausted())
    return opaque();
  if (factor == 1.0)
    return scaled;
  LinearForm form(scaled);
  if (form.terms.empty())
    return constant(form.value * factor);
  SmallVector<const Node *> operands;
  SmallVector<double> coefficients;
  for (auto [coefficient, term] : form.terms) {
    operands.push_back(term);
    coefficients.push_back(coefficient * factor);
  }
  Node node;
  node.kind = Kind::Linear;
  node.value = form.value == 0.0 ? 0.0 : form.value * factor;
  node.operands = operands;
  node.coefficients = coefficients;
  if (operands.size() == 1 && node.value == 0.0 && coefficients[0] == 1.0)
    return operands[0];
  return intern(node);
}

/// Splits a constant factor off.
static std::pair<double, const Node *> splitFactor(const Node *node) {
  if (node->kind == Kind::Linear && node->value == 0.0 &&
      node->operands.size() == 1)
    return {node->coefficients[0], node->operands[0]};
  return {1.0, node};
}

const Node *Algebra::mul(const Node *lhs, const Node *rhs) {
  if (isExhausted())
    return opaque();
  if (lhs->kind == Kind::Constant)
    return scale(rhs, lhs->value);
  if (rhs->kind == Kind::Constant)
    return scale(lhs, rhs->value);
  auto [leftFactor, left] = splitFactor(lhs);
  auto [rightFactor, right] = splitFactor(rhs);
  SmallVector<const Node *> factors;
  for (const Node *node : {left, right}) {
    if (node->kind == Kind::Product)
      llvm::append_range(factors, node->operands);
    else
      factors.push_back(node);
  }
  llvm::sort(factors,
             [](const Node *a, const Node *b) { return a->id < b->id; });
  Node node;
  node.kind = Kind::Product;
  node.operands = factors;
  return scale(intern(node), leftFactor * rightFactor);
}

const Node *Algebra::reciprocal(const Node *operand) {
  if (isExhausted())
    return opaque();
  if (operand->kind == Kind::Constant)
    return constant(1.0 / operand->value);
  auto [factor, rest] = splitFactor(operand);
  if (factor != 1.0)
    return scale(reciprocal(rest), 1.0 / factor);
  // 1 / (c + c exp(u)) is sigmoid(-u) / c.
  if (operand->kind == Kind::Linear && operand->operands.size() == 1 &&
      operand->operands[0]->kind == Kind::Exp &&
      operand->coefficients[0] == operand->value)
    return scale(
        unary(Kind::Sigmoid, scale(operand->operands[0]->operands[0], -1.0)),
        1.0 / operand->value);
  Node node;
  node.kind = Kind::Reciprocal;
  node.operands = operand;
  return intern(node);
}

//===----------------------------------------------------------------------===//
// Other functions
//===----------------------------------------------------------------------===//

const Node *Algebra::extremum(Kind kind, ArrayRef<const Node *> operands) {
  if (isExhausted())
    return opaque();
  SmallVector<const Node *> flat;
  std::optional<double> bound;
  auto append = [&](const Node *operand) {
    if (operand->kind == Kind::Constant && !std::isnan(operand->value)) {
      double number = operand->value;
      if (!bound)
        bound = number;
      else
        bound = kind == Kind::Min ? std::min(*bound, number)
                                  : std::max(*bound, number);
      return;
    }
    flat.push_back(operand);
  };
  for (const Node *operand : operands) {
    if (operand->kind == kind)
      llvm::for_each(operand->operands, append);
    else
      append(operand);
  }
  llvm::sort(flat, [](const Node *a, const Node *b) { return a->id < b->id; });
  flat.erase(llvm::unique(flat), flat.end());
  // The neutral element, which reductions start from, says nothing; but it is
  // what is left of NaN where that is dropped.
  double neutral = kind == Kind::Min ? INFINITY : -INFINITY;
  bool isOnly = flat.empty() || (kind == Kind::MaxNum && flat.size() == 1);
  if (bound && (isOnly || *bound != neutral))
    flat.push_back(constant(*bound));
  if (flat.size() == 1)
    return flat[0];
  Node node;
  node.kind = kind;
  node.operands = flat;
  return intern(node);
}

const Node *Algebra::unary(Kind kind, const Node *operand) {
  if (isExhausted())
    return opaque();
  if (operand->kind == Kind::Constant) {
    double u = operand->value;
    if (kind == Kind::Exp)
      return constant(std::exp(u));
    if (kind == Kind::Erf)
      return constant(std::erf(u));
    return constant(1.0 / (1.0 + std::exp(-u)));
  }
  // sigmoid(-u) = 1 - sigmoid(u): one of the two is the canonical one.
  if (kind == Kind::Sigmoid && operand->kind == Kind::Linear &&
      llvm::all_of(operand->coefficients,
                   [](double coefficient) { return coefficient < 0.0; }))
    return sub(constant(1.0), unary(kind, scale(operand, -1.0)));
  Node node;
  node.kind = kind;
  node.operands = operand;
  return intern(node);
}

const Node *Algebra::tanh(const Node *operand) {
  return add(scale(unary(Kind::Sigmoid, scale(operand, 2.0)), 2.0),
             constant(-1.0));
}

const Node *Algebra::apply(OperationName name, DictionaryAttr attributes,
                           ArrayRef<const Node *> operands) {
  if (isExhausted())
    return opaque();
  // Comparisons of positions, where these became numbers.
  if (name.getStringRef() == arith::CmpIOp::getOperationName() &&
      llvm::all_of(operands, [](const Node *operand) {
        return operand->kind == Kind::Constant;
      }))
    if (auto predicate =
            attributes.getAs<arith::CmpIPredicateAttr>("predicate"))
      return constant(arith::applyCmpPredicate(
          predicate.getValue(),
          APInt(64, static_cast<int64_t>(operands[0]->value), true),
          APInt(64, static_cast<int64_t>(operands[1]->value), true)));
  Node node;
  node.kind = Kind::Apply;
  node.name = name.getAsOpaquePointer();
  node.attributes = attributes.getAsOpaquePointer();
  node.operands = operands;
  return intern(node);
}

const Node *Algebra::reduction(Kind kind, ArrayRef<unsigned> dims,
                               const Node *body) {
  if (isExhausted())
    return opaque();
  Node node;
  node.kind = kind;
  node.dims = dims;
  node.operands = body;
  return intern(node);
}

//===----------------------------------------------------------------------===//
// Traversal
//===----------------------------------------------------------------------===//

const Node *Algebra::rebuild(const Node *node,
                             ArrayRef<const Node *> operands) {
  if (operands == node->operands)
    return node;
  switch (node->kind) {
  case Kind::Constant:
  case Kind::Access:
  case Kind::Index:
  case Kind::Size:
  case Kind::Opaque:
    return node;
  case Kind::Linear: {
    const Node *result = constant(node->value);
    for (auto [factor, term] : llvm::zip(node->coefficients, operands))
      result = add(result, scale(term, factor));
    return result;
  }
  case Kind::Product: {
    const Node *result = constant(1.0);
    for (const Node *factor : operands)
      result = mul(result, factor);
    return result;
  }
  case Kind::Reciprocal:
    return reciprocal(operands[0]);
  case Kind::Max:
  case Kind::MaxNum:
  case Kind::Min:
    return extremum(node->kind, operands);
  case Kind::Exp:
  case Kind::Sigmoid:
  case Kind::Erf:
    return unary(node->kind, operands[0]);
  case Kind::Compare:
    return compare(node->predicate, operands[0], operands[1]);
  case Kind::And:
  case Kind::Or:
    return logic(node->kind == Kind::And, operands[0], operands[1]);
  case Kind::Select:
    return select(operands[0], operands[1], operands[2]);
  case Kind::Apply: {
    Node copied = *node;
    return apply(OperationName::getFromOpaquePointer(copied.name),
                 cast_or_null<DictionaryAttr>(
                     Attribute::getFromOpaquePointer(copied.attributes)),
                 operands);
  }
  case Kind::Sum:
  case Kind::Maximum:
    return reduction(node->kind, node->dims, operands[0]);
  }
  llvm_unreachable("unknown kind");
}

const Node *Algebra::rewrite(
    const Node *node, function_ref<const Node *(const Node *)> replaceAccess,
    bool intoSums, function_ref<const Node *(const Node *)> replaceIndex) {
  llvm::DenseMap<const Node *, const Node *> done;
  return rewrite(node, replaceAccess, intoSums, replaceIndex, done, 0);
}

const Node *Algebra::rewrite(
    const Node *node, function_ref<const Node *(const Node *)> replaceAccess,
    bool intoSums, function_ref<const Node *(const Node *)> replaceIndex,
    llvm::DenseMap<const Node *, const Node *> &done, unsigned depth) {
  if (isExhausted())
    return opaque();
  if (auto it = done.find(node); it != done.end())
    return it->second;
  if (depth > kMaxDepth) {
    exhaust();
    return opaque();
  }
  const Node *result = node;
  if (node->kind == Kind::Access) {
    const Node *replacement = replaceAccess(node);
    if (replacement != node)
      result = rewrite(replacement, replaceAccess, intoSums, replaceIndex, done,
                       depth + 1);
  } else if (node->kind == Kind::Index) {
    if (replaceIndex)
      result = replaceIndex(node);
  } else if (intoSums ||
             (node->kind != Kind::Sum && node->kind != Kind::Maximum)) {
    SmallVector<const Node *> operands;
    for (const Node *operand : node->operands)
      operands.push_back(rewrite(operand, replaceAccess, intoSums, replaceIndex,
                                 done, depth + 1));
    result = rebuild(node, operands);
  }
  done[node] = result;
  return result;
}

bool mlir::dyrelu::raising::contains(const Node *node, const Node *part) {
  llvm::DenseSet<const Node *> seen;
  SmallVector<const Node *> worklist = {node};
  while (!worklist.empty()) {
    const Node *current = worklist.pop_back_val();
    if (current == part)
      return true;
    // Operands are older than what is made of them.
    if (current->id < part->id || !seen.insert(current).second)
      continue;
    llvm::append_range(worklist, current->operands);
  }
  return false;
}
