//===- ReadStableHLO.cpp - Calls in StableHLO -----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Call.h"

#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::dyrelu::importing;

static constexpr StringLiteral kPrefix = "dyrelu.";
/// Names the operands that a call has.
static constexpr StringLiteral kOperands = "operands";

//===----------------------------------------------------------------------===//
// Operands
//===----------------------------------------------------------------------===//

/// The names in `operands`: a list, or a string with commas or spaces between.
static FailureOr<SmallVector<StringRef>> readNames(const Call &call,
                                                   Attribute attr) {
  SmallVector<StringRef> names;
  if (auto text = dyn_cast<StringAttr>(attr)) {
    StringRef rest = text.getValue();
    while (!rest.empty()) {
      StringRef name;
      std::tie(name, rest) =
          rest.split(rest.find(',') < rest.find(' ') ? ',' : ' ');
      if (!name.trim().empty())
        names.push_back(name.trim());
    }
    return names;
  }
  auto array = dyn_cast<ArrayAttr>(attr);
  if (!array || !llvm::all_of(array, llvm::IsaPred<StringAttr>))
    return call.emitError()
           << kOperands << " must be a list of operands' names, got "
           << toText(attr);
  for (auto name : array.getAsRange<StringAttr>())
    names.push_back(name);
  return names;
}

/// The names of a call's operands by their number and ranks, where some of the
/// usual ones are left out: a matrix is the weight of the next layer, the first
/// of which may be absent, and a vector the bias of the last one.
static SmallVector<StringRef> inferNames(const Operator &target,
                                         ArrayRef<Value> values) {
  SmallVector<StringRef> usual, matrices;
  for (const Operand &operand : target.operands.take_front(target.numUsual)) {
    usual.push_back(operand.name);
    if (operand.name.starts_with("w"))
      matrices.push_back(operand.name);
  }
  if (values.empty() || values.size() >= usual.size())
    return usual;
  if (matrices.empty())
    return SmallVector<StringRef>(ArrayRef(usual).take_front(values.size()));
  auto hasRank = [](Value value, int64_t rank) {
    auto type = dyn_cast<RankedTensorType>(value.getType());
    return type && type.getRank() == rank;
  };
  size_t numMatrices = llvm::count_if(
      values.drop_front(), [&](Value value) { return hasRank(value, 2); });
  if (numMatrices + 1 == matrices.size())
    matrices.erase(matrices.begin());
  if (numMatrices != matrices.size())
    return usual;
  SmallVector<StringRef> names = {usual.front()};
  const auto *next = matrices.begin();
  for (Value value : values.drop_front()) {
    if (hasRank(value, 2))
      names.push_back(*next++);
    else if (hasRank(value, 1) && names.back().starts_with("w"))
      // From wN to bN, which comes after it.
      names.push_back(*std::next(llvm::find(usual, names.back())));
    else
      return usual;
  }
  return names;
}

/// Sets the operands: those that `names` says, or else the usual ones.
static LogicalResult setOperands(Call &call, SmallVector<Value> values,
                                 Attribute names) {
  SmallVector<StringRef> expected;
  if (names) {
    FailureOr<SmallVector<StringRef>> read = readNames(call, names);
    if (failed(read))
      return failure();
    expected = *read;
  } else {
    expected = inferNames(*call.target, values);
  }
  if (values.size() != expected.size()) {
    InFlightDiagnostic error = call.emitError();
    error << "expected " << expected.size() << " operands ("
          << llvm::join(expected, ", ") << "), got " << values.size();
    if (!names)
      error << "; the attribute " << kOperands << " says which of "
            << listNames(call.target->operands) << " there are";
    return error;
  }
  for (auto [name, value] : llvm::zip_equal(expected, values)) {
    std::optional<unsigned> index = call.target->findOperand(name);
    if (!index)
      return call.emitError() << "unknown operand '" << name << "'; known are "
                              << listNames(call.target->operands);
    if (call.values[*index])
      return call.emitError() << "operand " << name << " is given twice";
    if (failed(call.setOperand(*index, value)))
      return failure();
  }
  return success();
}

static LogicalResult setParameters(Call &call, DictionaryAttr attributes) {
  for (NamedAttribute attr : attributes)
    if (attr.getName() != kOperands &&
        failed(call.setParameter(attr.getName(), attr.getValue())))
      return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// stablehlo.composite
//===----------------------------------------------------------------------===//

/// JAX passes constants of the decomposition as operands before the others.
static bool isConstant(Value value) {
  Operation *op = value.getDefiningOp();
  return op && op->getName().getStringRef() == "stablehlo.constant";
}

static FailureOr<Call> readComposite(Operation *op, StringRef name) {
  FailureOr<Call> call = Call::create(op, name, kPrefix, &Operator::name);
  if (failed(call))
    return failure();
  auto attributes = op->getAttrOfType<DictionaryAttr>("composite_attributes");
  if (!attributes)
    attributes = DictionaryAttr::get(op->getContext());
  if (failed(setParameters(*call, attributes)))
    return failure();
  // StableHLO's default is 0: no version was stated.
  if (auto version = op->getAttrOfType<IntegerAttr>("version");
      version && !version.getValue().isZero() &&
      failed(call->setParameter("version", version)))
    return failure();
  Attribute names = attributes.get(kOperands);
  SmallVector<Value> values(op->getOperands());
  unsigned numExpected = call->target->numUsual;
  if (names) {
    FailureOr<SmallVector<StringRef>> read = readNames(*call, names);
    if (failed(read))
      return failure();
    numExpected = read->size();
  }
  while (values.size() > numExpected && isConstant(values.front())) {
    call->constants.push_back(values.front().getDefiningOp());
    values.erase(values.begin());
  }
  if (failed(setOperands(*call, values, names)))
    return failure();
  return call;
}

//===----------------------------------------------------------------------===//
// stablehlo.custom_call
//===----------------------------------------------------------------------===//

/// Whether the layouts are those of tensors in row-major order.
static bool isRowMajor(Attribute attr) {
  auto layouts = dyn_cast<ArrayAttr>(attr);
  return layouts && llvm::all_of(layouts, [](Attribute layout) {
           auto order = dyn_cast<DenseIntElementsAttr>(layout);
           if (!order || order.getType().getRank() != 1)
             return false;
           int64_t next = order.getNumElements();
           return llvm::all_of(order.getValues<APInt>(), [&](const APInt &dim) {
             return dim == static_cast<uint64_t>(--next);
           });
         });
}

/// The dictionary of a call, wherever a producer put it; null after an error.
static DictionaryAttr readConfig(const Call &call) {
  for (StringRef name : {"mhlo.backend_config", "backend_config"}) {
    Attribute attr = call.op->getAttr(name);
    if (!attr)
      continue;
    DictionaryAttr config = dyn_cast<DictionaryAttr>(attr);
    if (auto text = dyn_cast<StringAttr>(attr))
      config = parseDictionary(call.op->getContext(), text);
    if (!config)
      call.emitError() << name
                       << " must be a dictionary, as an attribute or as text "
                          "of MLIR or JSON, got "
                       << toText(attr);
    return config;
  }
  return DictionaryAttr::get(call.op->getContext());
}

static FailureOr<Call> readCustomCall(Operation *op, StringRef name) {
  FailureOr<Call> call = Call::create(op, name, kPrefix, &Operator::name);
  if (failed(call))
    return failure();
  DictionaryAttr config = readConfig(*call);
  if (!config || failed(setParameters(*call, config)))
    return failure();
  for (StringRef layouts : {"operand_layouts", "result_layouts"})
    if (Attribute attr = op->getAttr(layouts); attr && !isRowMajor(attr))
      return call->emitError()
             << layouts << " must be row-major, got " << toText(attr);
  // Where sizes are dynamic, JAX adds operands that hold a result's sizes.
  llvm::SmallDenseSet<int64_t> sizes;
  if (auto indices =
          op->getAttrOfType<DenseIntElementsAttr>("indices_of_shape_operands"))
    for (const APInt &index : indices.getValues<APInt>())
      sizes.insert(index.getSExtValue());
  SmallVector<Value> values;
  for (auto [index, value] : llvm::enumerate(op->getOperands()))
    if (!sizes.contains(index))
      values.push_back(value);
  if (failed(setOperands(*call, values, config.get(kOperands))))
    return failure();
  return call;
}

std::optional<FailureOr<Call>>
mlir::dyrelu::importing::readStableHLO(Operation *op) {
  StringRef opName = op->getName().getStringRef();
  bool isComposite = opName == "stablehlo.composite";
  if (!isComposite && opName != "stablehlo.custom_call")
    return std::nullopt;
  auto name =
      op->getAttrOfType<StringAttr>(isComposite ? "name" : "call_target_name");
  if (!name || !name.getValue().starts_with(kPrefix))
    return std::nullopt;
  FailureOr<Call> call =
      isComposite ? readComposite(op, name) : readCustomCall(op, name);
  if (succeeded(call) && failed(call->finish()))
    return FailureOr<Call>(failure());
  return call;
}
