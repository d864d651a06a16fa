//===- Reader.cpp - JSON with places for messages -------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Reader.h"

#include <limits>

using namespace dyrelu::cuda;

/// The value itself where it is short.
std::string Reader::show() const {
  if (value.is_array())
    return "an array of " + std::to_string(value.size());
  if (value.is_object())
    return "an object";
  std::string text = value.dump(-1, ' ', false, JSON::error_handler_t::replace);
  constexpr size_t limit = 60;
  return text.size() <= limit ? text : text.substr(0, limit) + "...";
}

void Reader::fail(const std::string &expected) const {
  throw Error(DYRELU_INVALID_DESCRIPTION,
              "the launch description" + (place.empty() ? "" : " at " + place) +
                  ": expected " + expected + ", got " + show());
}

const std::string &Reader::getString() const {
  if (!value.is_string())
    fail("a string");
  return value.get_ref<const std::string &>();
}

bool Reader::getBool() const {
  if (!value.is_boolean())
    fail("true or false");
  return value.get<bool>();
}

int64_t Reader::getInteger() const {
  if (!value.is_number_integer() ||
      (value.is_number_unsigned() &&
       value.get<uint64_t>() >
           static_cast<uint64_t>(std::numeric_limits<int64_t>::max())))
    fail("a number of 64 bits");
  return value.get<int64_t>();
}

size_t Reader::getIndex(size_t end, const char *what) const {
  if (!isNumber())
    fail(std::string("the number of ") + what);
  int64_t index = getInteger();
  if (index < 0 || static_cast<uint64_t>(index) >= end)
    fail(std::string("the number of ") + what + ", of which there are " +
         std::to_string(end));
  return index;
}

size_t Reader::getSize() const {
  if (!value.is_array())
    fail("an array");
  return value.size();
}

void Reader::expectSize(size_t size) const {
  if (getSize() != size)
    fail("an array of " + std::to_string(size));
}

Reader Reader::getElement(size_t index) const {
  return {value[index], place + "[" + std::to_string(index) + "]"};
}

bool Reader::has(const char *name) const {
  if (!value.is_object())
    fail("an object");
  return value.contains(name);
}

Reader Reader::getField(const char *name) const {
  if (!has(name))
    fail(std::string("an object with a field '") + name + "'");
  return {value[name], place.empty() ? name : place + "." + name};
}

void Reader::expectFields(std::initializer_list<const char *> names) const {
  if (!value.is_object())
    fail("an object");
  for (const auto &field : value.items()) {
    bool isKnown = false;
    for (const char *name : names)
      isKnown |= field.key() == name;
    if (!isKnown)
      Reader(field.value(), place).fail("no field " + quote(field.key()));
  }
}
