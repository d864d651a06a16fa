//===- Operators.cpp - What can be called ---------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Operators.h"

#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace mlir::dyrelu::importing;

// python/dyrelu/torch_ops.py has the same in the schemas of its operators; a
// test compares them.

static constexpr Operand kVariantOperands[] = {
    {"x", true},  {"w1", false}, {"b1", false},
    {"w2", true}, {"b2", false}, {"context", false}};
static constexpr Operand kCOperands[] = {
    {"x", true},   {"w1", false},      {"b1", false},
    {"w2", true},  {"b2", false},      {"wp", true},
    {"bp", false}, {"context", false}, {"temperature", false}};
static constexpr Operand kAPReLUOperands[] = {
    {"x", true}, {"w1", false}, {"b1", false}, {"w2", true}, {"b2", false}};
static constexpr Operand kApplyOperands[] = {{"x", true},
                                             {"slopes", false},
                                             {"intercepts", false},
                                             {"attention", false}};
static constexpr Operand kMaxoutOperands[] = {{"x", true}};
static constexpr Operand kShiftMaxOperands[] = {
    {"x", true}, {"slopes", true}, {"shifted", true}};

static constexpr Operand kCoefficientsOperands[] = {
    {"g", true}, {"w1", false}, {"b1", false}, {"w2", true}, {"b2", false}};
static constexpr Operand kAttentionOperands[] = {
    {"z", true}, {"wp", true}, {"bp", false}, {"temperature", false}};
static constexpr Operand kGradOperands[] = {{"x", true},
                                            {"dy", true},
                                            {"slopes", false},
                                            {"intercepts", false},
                                            {"attention", false}};
static constexpr Operand kGradAttentionOperands[] = {
    {"x", true}, {"dy", true}, {"slopes", false}, {"intercepts", false}};

static constexpr Parameter kVariantParameters[] = {
    {"k", Kind::Int},
    {"norm", Kind::Keyword},
    {"hidden", Kind::Keyword},
    {"order", Kind::Keyword},
    {"intercepts", Kind::Flag},
    {"alpha", Kind::Numbers},
    {"beta", Kind::Numbers},
    {"lambda_a", Kind::Numbers},
    {"lambda_b", Kind::Numbers},
    {"channels_last", Kind::Flag},
    {"version", Kind::Int}};
static constexpr Parameter kCParameters[] = {{"k", Kind::Int},
                                             {"norm", Kind::Keyword},
                                             {"hidden", Kind::Keyword},
                                             {"order", Kind::Keyword},
                                             {"intercepts", Kind::Flag},
                                             {"alpha", Kind::Numbers},
                                             {"beta", Kind::Numbers},
                                             {"lambda_a", Kind::Numbers},
                                             {"lambda_b", Kind::Numbers},
                                             {"tau", Kind::Number},
                                             {"gamma", Kind::Number},
                                             {"channels_last", Kind::Flag},
                                             {"version", Kind::Int}};
static constexpr Parameter kSEParameters[] = {{"norm", Kind::Keyword},
                                              {"hidden", Kind::Keyword},
                                              {"channels_last", Kind::Flag},
                                              {"version", Kind::Int}};
static constexpr Parameter kAPReLUParameters[] = {
    {"halves", Kind::Keyword},
    {"channel_shared", Kind::Flag},
    {"channels_last", Kind::Flag},
    {"version", Kind::Int}};
static constexpr Parameter kApplyParameters[] = {
    {"static_slopes", Kind::Numbers},
    {"static_intercepts", Kind::Numbers},
    {"channels_last", Kind::Flag},
    {"version", Kind::Int}};
static constexpr Parameter kMaxoutParameters[] = {
    {"k", Kind::Int}, {"channels_last", Kind::Flag}, {"version", Kind::Int}};
static constexpr Parameter kShiftMaxParameters[] = {
    {"groups", Kind::Int},
    {"permutation", Kind::Ints},
    {"channels_last", Kind::Flag},
    {"version", Kind::Int}};

static constexpr Parameter kPoolParameters[] = {{"mode", Kind::Keyword},
                                                {"channels_last", Kind::Flag},
                                                {"version", Kind::Int}};
static constexpr Parameter kCoefficientsParameters[] = {
    {"k", Kind::Int},
    {"norm", Kind::Keyword},
    {"hidden", Kind::Keyword},
    {"order", Kind::Keyword},
    {"intercepts", Kind::Flag},
    {"alpha", Kind::Numbers},
    {"beta", Kind::Numbers},
    {"lambda_a", Kind::Numbers},
    {"lambda_b", Kind::Numbers},
    {"version", Kind::Int}};
static constexpr Parameter kAttentionParameters[] = {
    {"tau", Kind::Number},
    {"gamma", Kind::Number},
    {"channels_last", Kind::Flag},
    {"version", Kind::Int}};

static const Operator kOperators[] = {
    {"a", "DyReLUA", kVariantOperands, kVariantParameters, 5, buildA},
    {"b", "DyReLUB", kVariantOperands, kVariantParameters, 5, buildB},
    {"c", "DyReLUC", kCOperands, kCParameters, 7, buildC},
    {"se", "DyReLUSE", kVariantOperands, kSEParameters, 5, buildSE},
    {"aprelu", "DyReLUAPReLU", kAPReLUOperands, kAPReLUParameters, 5,
     buildAPReLU},
    {"apply", "DyReLUApply", kApplyOperands, kApplyParameters, 3, buildApply},
    {"maxout", "DyReLUMaxout", kMaxoutOperands, kMaxoutParameters, 1,
     buildMaxout},
    {"shift_max", "DyReLUShiftMax", kShiftMaxOperands, kShiftMaxParameters, 3,
     buildShiftMax},
    {"pool", "", kMaxoutOperands, kPoolParameters, 1, buildPool},
    {"coefficients", "", kCoefficientsOperands, kCoefficientsParameters, 5,
     buildCoefficients},
    {"attention", "", kAttentionOperands, kAttentionParameters, 3,
     buildAttention},
    {"apply_grad_coefficients", "", kGradOperands, kApplyParameters, 4,
     buildApplyGradCoefficients},
    {"apply_grad_input", "", kGradOperands, kApplyParameters, 4,
     buildApplyGradInput},
    {"apply_grad_attention", "", kGradAttentionOperands, kApplyParameters, 4,
     buildApplyGradAttention},
};

ArrayRef<Operator> mlir::dyrelu::importing::getOperators() {
  return kOperators;
}

template <typename T>
static std::optional<unsigned> find(ArrayRef<T> entries, StringRef name) {
  const auto *it = llvm::find_if(
      entries, [&](const T &entry) { return entry.name == name; });
  if (it == entries.end())
    return std::nullopt;
  return it - entries.begin();
}

std::optional<unsigned> Operator::findOperand(StringRef operand) const {
  return find(operands, operand);
}

std::optional<unsigned> Operator::findParameter(StringRef parameter) const {
  return find(parameters, parameter);
}
