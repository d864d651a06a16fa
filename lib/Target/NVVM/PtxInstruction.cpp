//===- PtxInstruction.cpp - Instructions of inline PTX --------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "PtxInstruction.h"

using namespace mlir;
using namespace mlir::dyrelu;

bool PtxInstruction::take(StringRef modifier) {
  auto *it = llvm::find(modifiers, modifier);
  if (it == modifiers.end())
    return false;
  modifiers.erase(it);
  return true;
}

namespace {
class Parser {
public:
  Parser(NVVM::InlinePtxOp op, StringRef text) : op(op), text(text) {}

  std::optional<PtxInstruction> parse() {
    PtxInstruction instruction;
    text = text.trim();
    StringRef mnemonic = text.take_until(isspace);
    text = text.drop_front(mnemonic.size()).ltrim();
    mnemonic.split(instruction.modifiers, '.');
    instruction.name = instruction.modifiers.front();
    instruction.modifiers.erase(instruction.modifiers.begin());
    while (!text.empty()) {
      std::optional<PtxOperand> operand = parseOperand();
      if (!operand)
        return std::nullopt;
      instruction.operands.push_back(std::move(*operand));
      if (!text.empty() && !consume(","))
        return std::nullopt;
    }
    return instruction;
  }

private:
  static bool isspace(char c) { return llvm::isSpace(c); }

  bool consume(StringRef token) {
    text = text.ltrim();
    bool found = text.consume_front(token);
    text = text.ltrim();
    return found;
  }

  std::optional<PtxOperand> parseOperand() {
    if (consume("["))
      return parseAddress();
    // {$r0} is an operand, {$0, $1} a vector of two.
    if (text.starts_with("{$r") || text.starts_with("{$w"))
      return parseNamed();
    if (consume("{"))
      return parseVector();
    if (text.starts_with("$") || text.starts_with("%"))
      return parseNumbered();
    return parseText();
  }

  std::optional<PtxOperand> parseAddress() {
    std::optional<PtxOperand> operand = parseOperand();
    if (!operand || !operand->is(PtxOperand::Kind::Value))
      return std::nullopt;
    operand->isAddress = true;
    if (consume("+") && text.consumeInteger(10, operand->offset))
      return std::nullopt;
    if (!consume("]"))
      return std::nullopt;
    return operand;
  }

  std::optional<PtxOperand> parseVector() {
    PtxOperand operand;
    operand.kind = PtxOperand::Kind::Vector;
    do {
      std::optional<PtxOperand> element = parseOperand();
      if (!element)
        return std::nullopt;
      operand.elements.push_back(std::move(*element));
    } while (consume(","));
    if (!consume("}"))
      return std::nullopt;
    return operand;
  }

  std::optional<PtxOperand> makeValue(ValueRange values, unsigned number) {
    if (number >= values.size())
      return std::nullopt;
    PtxOperand operand;
    operand.kind = PtxOperand::Kind::Value;
    operand.value = values[number];
    return operand;
  }

  std::optional<PtxOperand> makeResult(unsigned number) {
    if (number >= op->getNumResults())
      return std::nullopt;
    PtxOperand operand;
    operand.kind = PtxOperand::Kind::Result;
    operand.result = number;
    return operand;
  }

  /// {$r0} is what is read first, {$w0} the first result.
  std::optional<PtxOperand> parseNamed() {
    text = text.drop_front(2);
    bool isResult = text.front() == 'w';
    text = text.drop_front();
    unsigned number;
    if (text.consumeInteger(10, number) || !consume("}"))
      return std::nullopt;
    return isResult ? makeResult(number)
                    : makeValue(op.getReadOnlyArgs(), number);
  }

  /// $0: results come first.
  std::optional<PtxOperand> parseNumbered() {
    text = text.drop_front();
    unsigned number;
    if (text.consumeInteger(10, number))
      return std::nullopt;
    text = text.ltrim();
    unsigned numResults = op->getNumResults();
    return number < numResults
               ? makeResult(number)
               : makeValue(op.getReadOnlyArgs(), number - numResults);
  }

  std::optional<PtxOperand> parseText() {
    PtxOperand operand;
    operand.text = text.take_until(
        [](char c) { return StringRef(",]}+").contains(c) || isspace(c); });
    if (operand.text.empty())
      return std::nullopt;
    text = text.drop_front(operand.text.size()).ltrim();
    if (operand.text != "_")
      operand.kind = PtxOperand::Kind::Immediate;
    return operand;
  }

  NVVM::InlinePtxOp op;
  StringRef text;
};
} // namespace

std::optional<SmallVector<PtxInstruction>>
mlir::dyrelu::parsePtx(NVVM::InlinePtxOp op) {
  SmallVector<PtxInstruction> instructions;
  SmallVector<StringRef> texts;
  op.getPtxCode().split(texts, ';');
  for (StringRef text : texts) {
    if (text.trim().empty())
      continue;
    std::optional<PtxInstruction> instruction = Parser(op, text).parse();
    if (!instruction)
      return std::nullopt;
    instructions.push_back(std::move(*instruction));
  }
  return instructions;
}
