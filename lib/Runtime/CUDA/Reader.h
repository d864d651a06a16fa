//===- Reader.h - JSON with places for messages -----------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_RUNTIME_CUDA_READER_H
#define DYRELU_LIB_RUNTIME_CUDA_READER_H

#include "Error.h"

#include <nlohmann/json.hpp>

#include <cstdint>
#include <initializer_list>
#include <string>

namespace dyrelu::cuda {

/// A value of a launch description, and where it stands: every member throws
/// what was expected there and what came.
class Reader {
public:
  using JSON = nlohmann::json;

  Reader(const JSON &value, std::string place)
      : value(value), place(std::move(place)) {}

  bool isNull() const { return value.is_null(); }
  bool isNumber() const { return value.is_number_integer(); }
  bool isObject() const { return value.is_object(); }

  const std::string &getString() const;
  bool getBool() const;
  /// A number of 64 bits.
  int64_t getInteger() const;
  /// A number from 0 on and below `end`.
  size_t getIndex(size_t end, const char *what) const;

  /// The length of an array.
  size_t getSize() const;
  /// Throws unless an array has `size` elements.
  void expectSize(size_t size) const;
  Reader getElement(size_t index) const;

  /// Whether an object has a field.
  bool has(const char *name) const;
  Reader getField(const char *name) const;
  /// Throws if an object has a field other than these.
  void expectFields(std::initializer_list<const char *> names) const;

  [[noreturn]] void fail(const std::string &expected) const;

private:
  std::string show() const;

  const JSON &value;
  std::string place;
};

} // namespace dyrelu::cuda

#endif // DYRELU_LIB_RUNTIME_CUDA_READER_H
