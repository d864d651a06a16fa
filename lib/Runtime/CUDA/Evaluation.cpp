//===- Evaluation.cpp - Numbers of a call ---------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Launch.h"

using namespace dyrelu::cuda;

static std::vector<Value> &getValues() {
  thread_local std::vector<Value> values;
  return values;
}

Evaluation::Evaluation(const FunctionDescription &function,
                       const int64_t *sizes, size_t numSizes)
    : function(function), sizes(sizes), values(getValues()) {
  checkSizes(numSizes);
  function.expressions.evaluate(sizes, getValues());
  for (const Check &check : function.checks) {
    const Value &value = values[check.condition];
    if (value.fault)
      throw Error(DYRELU_CHECK_FAILED, "function " + quote(function.name) +
                                           ": " + check.message + " (" +
                                           value.fault + ")");
    if (!value.number)
      throw Error(DYRELU_CHECK_FAILED,
                  "function " + quote(function.name) + ": " + check.message);
  }
}

std::string Place::describe() const {
  std::string text = what;
  if (index != none)
    text += " " + std::to_string(index);
  if (dimension != none)
    text += ", dimension " + std::to_string(dimension);
  if (kernel)
    text += " of kernel " + quote(*kernel);
  return text;
}

void Evaluation::fail(const std::string &message) const {
  throw Error(DYRELU_INVALID_ARGUMENT,
              "function " + quote(function.name) + ": " + message);
}

void Evaluation::fail(const Place &place, const std::string &message) const {
  fail(place.describe() + ": " + message);
}

void Evaluation::checkSizes(size_t numSizes) const {
  if (numSizes != function.numSizes)
    fail("expected " + std::to_string(function.numSizes) +
         " sizes of arguments, got " + std::to_string(numSizes));
  if (numSizes && !sizes)
    fail("expected sizes of arguments, got a null pointer");
  for (size_t i = 0; i < function.arguments.size(); ++i) {
    const Argument &argument = function.arguments[i];
    for (size_t d = 0; d < argument.sizes.size(); ++d) {
      int64_t expected = argument.sizes[d];
      int64_t size = sizes[argument.firstSize + d];
      if (expected >= 0 ? size == expected : size >= 0)
        continue;
      fail({"argument", i, d},
           "expected " +
               (expected >= 0 ? "size " + std::to_string(expected)
                              : std::string("a size from 0 on")) +
               ", got " + std::to_string(size));
    }
  }
}

int64_t Evaluation::get(ExpressionId expression, int64_t least, int64_t most,
                        const Place &place) const {
  const Value &value = values[expression];
  if (!value.fault && value.number >= least && value.number <= most)
    return value.number;
  std::string expected = std::to_string(least);
  expected += most < kMost ? " to " + std::to_string(most) : " on";
  fail(place, "for these sizes of arguments, expected a number from " +
                  expected + ", got " +
                  (value.fault ? value.fault : std::to_string(value.number)));
}

void dyrelu::cuda::getResultSizes(const Evaluation &evaluation, int64_t *sizes,
                                  size_t count) {
  const FunctionDescription &function = evaluation.getFunction();
  if (count != function.numResultSizes || (count && !sizes))
    evaluation.fail("expected room for " +
                    std::to_string(function.numResultSizes) +
                    " sizes of results, got " +
                    (sizes ? std::to_string(count) : "a null pointer"));
  for (size_t i = 0; i < function.results.size(); ++i)
    for (size_t d = 0; d < function.results[i].sizes.size(); ++d)
      *sizes++ = evaluation.get(function.results[i].sizes[d], 0, kMost,
                                {"result", i, d});
}

size_t dyrelu::cuda::getWorkspaceSize(const Evaluation &evaluation) {
  return evaluation.get(evaluation.getFunction().workspaceBytes, 0, kMost,
                        {"workspace"});
}
