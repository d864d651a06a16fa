//===- Exchange.cpp - Tensors of a framework, without its Python ----------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Exchange.h"

#include <array>
#include <utility>

namespace nb = nanobind;
using namespace mlir::dyrelu::python;

//===----------------------------------------------------------------------===//
// What frameworks offer
//===----------------------------------------------------------------------===//

namespace {
/// The functions in the capsule, in DLPack's order.
struct Functions {
  uint32_t majorVersion, minorVersion;
  Functions *olderVersion;
  void *allocate, *takeFromObject, *giveToObject;
  int (*readTensor)(void *object, DLPackTensor *tensor);
  void *getStream;
};
} // namespace

Exchange::Exchange(nb::type_object type) : type(std::move(type)) {
  constexpr uint32_t version = 1;
  nb::object capsule = this->type.attr("__dlpack_c_exchange_api__");
  auto *functions = static_cast<Functions *>(
      PyCapsule_GetPointer(capsule.ptr(), "dlpack_exchange_api"));
  if (!functions)
    throw nb::python_error();
  while (functions && functions->majorVersion > version)
    functions = functions->olderVersion;
  if (!functions || functions->majorVersion != version ||
      !functions->readTensor)
    throw nb::value_error("expected functions of DLPack 1 that read a tensor");
  readTensor = functions->readTensor;
}

DLPackTensor Exchange::read(nb::handle tensor) const {
  // The functions take any object for a tensor.
  if (!nb::isinstance(tensor, type))
    throw nb::type_error(("expected " + std::string(nb::str(type).c_str()) +
                          ", got " + nb::str(tensor.type()).c_str())
                             .c_str());
  DLPackTensor result;
  if (readTensor(tensor.ptr(), &result))
    throw nb::python_error();
  return result;
}

//===----------------------------------------------------------------------===//
// Description
//===----------------------------------------------------------------------===//

template <typename T>
static void append(std::string &text, const T *values, size_t count) {
  text.append(reinterpret_cast<const char *>(values), count * sizeof(T));
}

template <typename T> static void append(std::string &text, T value) {
  append(text, &value, 1);
}

nb::bytes Exchange::describe(const nb::sequence &tensors) const {
  std::string text;
  // The members of lists and tuples where they are.
  nb::object members =
      nb::steal(PySequence_Fast(tensors.ptr(), "expected a sequence"));
  if (!members)
    throw nb::python_error();
  for (Py_ssize_t i = 0; i < PySequence_Fast_GET_SIZE(members.ptr()); ++i) {
    nb::handle object = PySequence_Fast_GET_ITEM(members.ptr(), i);
    // No tensor has so many dimensions.
    constexpr int32_t none = -1;
    if (object.is_none()) {
      append(text, none);
      continue;
    }
    DLPackTensor tensor = read(object);
    append(text, tensor.rank);
    append(text, tensor.type);
    append(text, tensor.deviceType);
    append(text, tensor.deviceNumber);
    append(text, tensor.shape, tensor.rank);
    // Without strides a tensor is in C order.
    append(text, tensor.strides != nullptr);
    if (tensor.strides)
      append(text, tensor.strides, tensor.rank);
  }
  return nb::bytes(text.data(), text.size());
}

//===----------------------------------------------------------------------===//
// Calls
//===----------------------------------------------------------------------===//

static constexpr size_t kMostArguments = 32;
/// What DLPack calls the CPU.
static constexpr int32_t kCPU = 1;

using Arguments = std::array<const void *, kMostArguments>;
using Caller = int (*)(uintptr_t function, const Arguments &arguments);

template <size_t, typename T> using Same = T;

template <size_t... Is> static Caller getCaller(std::index_sequence<Is...>) {
  return [](uintptr_t function, const Arguments &arguments) {
    // Python has addresses as numbers.
    using Function = int (*)(Same<Is, const void *>...);
    // NOLINTNEXTLINE(performance-no-int-to-ptr)
    auto typed = reinterpret_cast<Function>(function);
    return typed(arguments[Is]...);
  };
}

template <size_t... Is>
static std::array<Caller, sizeof...(Is)>
getCallers(std::index_sequence<Is...>) {
  return {getCaller(std::make_index_sequence<Is>())...};
}

int Exchange::call(uintptr_t function, const nb::list &tensors) const {
  static const auto callers =
      getCallers(std::make_index_sequence<kMostArguments + 1>());
  if (tensors.size() > kMostArguments)
    throw nb::value_error(("a function of compiled code takes at most " +
                           std::to_string(kMostArguments) + " tensors, got " +
                           std::to_string(tensors.size()))
                              .c_str());
  Arguments arguments;
  size_t count = 0;
  for (nb::handle object : tensors) {
    DLPackTensor tensor = read(object);
    if (tensor.deviceType != kCPU)
      throw nb::value_error("expected a tensor on the CPU");
    arguments[count++] =
        static_cast<const char *>(tensor.data) + tensor.byteOffset;
  }
  nb::gil_scoped_release release;
  return callers[count](function, arguments);
}
