//===- Bindings.cpp - The compiler as a module of Python ------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// dyrelu._dyrelu: thin, without the GIL while the compiler works. What Python
// programs use is written in Python on top of it.
//
//===----------------------------------------------------------------------===//

#include "Compile.h"
#include "Exchange.h"
#include "Module.h"

#include "dyrelu/Support/Version.h"

#include "llvm/TargetParser/Host.h"

#include <nanobind/nanobind.h>
#include <nanobind/stl/map.h>
#include <nanobind/stl/optional.h>
#include <nanobind/stl/pair.h>
#include <nanobind/stl/string.h>
#include <nanobind/stl/tuple.h>
#include <nanobind/stl/unique_ptr.h>
#include <nanobind/stl/vector.h>

namespace nb = nanobind;
using namespace mlir::dyrelu;
using namespace mlir::dyrelu::python;
using WithoutGIL = nb::call_guard<nb::gil_scoped_release>;

/// Text of a module, which may be in no known encoding.
static nb::object decode(const std::string &text) {
  PyObject *decoded = PyUnicode_DecodeUTF8(
      text.data(), static_cast<Py_ssize_t>(text.size()), "backslashreplace");
  if (!decoded)
    throw nb::python_error();
  return nb::steal(decoded);
}

/// Raises dyrelu.Error with what the compiler said.
[[noreturn]] static void raise(const std::vector<Message> &messages) {
  nb::object type = nb::module_::import_("dyrelu.errors").attr("Error");
  nb::list list;
  for (const Message &message : messages)
    list.append(nb::make_tuple(message.severity, decode(message.location),
                               decode(message.text)));
  nb::object error = type.attr("from_diagnostics")(list);
  PyErr_SetObject(type.ptr(), error.ptr());
  throw nb::python_error();
}

static void raiseUnless(const Outcome &outcome) {
  if (!outcome.succeeded)
    raise(outcome.messages);
}

/// The value, or the error as an exception.
template <typename T> static T takeOrRaise(llvm::Expected<T> value) {
  if (value)
    return std::move(*value);
  raise({{"error", "", llvm::toString(value.takeError())}});
}

/// Calls `work` without the GIL.
template <typename Work> static auto withoutGIL(Work work) {
  nb::gil_scoped_release release;
  return work();
}

static std::unique_ptr<python::Module> parse(const nb::bytes &source,
                                             const std::string &name,
                                             bool allowsUnregistered) {
  Outcome outcome;
  llvm::StringRef text(source.c_str(), source.size());
  auto module = withoutGIL([&] {
    return python::Module::parse(text, name, allowsUnregistered, outcome);
  });
  raiseUnless(outcome);
  return module;
}

using Messages = std::vector<std::tuple<std::string, std::string, std::string>>;

static Messages run(python::Module &module, const std::string &pipeline,
                    const std::string &remarks) {
  Outcome outcome = withoutGIL([&] { return module.run(pipeline, remarks); });
  raiseUnless(outcome);
  Messages said;
  for (Message &message : outcome.messages)
    said.emplace_back(std::move(message.severity), std::move(message.location),
                      std::move(message.text));
  return said;
}

static void bindModule(nb::module_ &m) {
  nb::class_<python::Module>(m, "Module")
      .def_static("parse", parse, nb::arg("source"), nb::arg("name"),
                  nb::arg("allows_unregistered") = false)
      .def("clone",
           [](python::Module &module) {
             Outcome outcome;
             auto copy = withoutGIL([&] { return module.clone(outcome); });
             raiseUnless(outcome);
             return copy;
           })
      .def("verify",
           [](python::Module &module) {
             raiseUnless(withoutGIL([&] { return module.verify(); }));
           })
      .def("run", run, nb::arg("pipeline"), nb::arg("remarks"))
      .def("print", &python::Module::print, nb::arg("generic"),
           nb::arg("locations") = false, WithoutGIL());
}

static void bindCompile(nb::module_ &m) {
  using Tensor = std::tuple<std::string, std::string, std::string,
                            std::vector<std::optional<int64_t>>>;
  m.def(
      "signatures",
      [](python::Module &module) {
        auto functions =
            takeOrRaise(withoutGIL([&] { return getSignatures(module); }));
        std::vector<std::tuple<std::string, std::string, std::string,
                               std::vector<Tensor>>>
            result;
        for (const Function &function : functions) {
          std::vector<Tensor> tensors;
          tensors.reserve(function.parameters.size());
          for (const Parameter &tensor : function.parameters)
            tensors.emplace_back(tensor.name, tensor.role, tensor.type,
                                 tensor.shape);
          result.emplace_back(function.entry, function.name,
                              function.shapesName, tensors);
        }
        return result;
      },
      nb::arg("module"));
  m.def(
      "compile_library",
      [](python::Module &module, const std::string &cpu, unsigned threads,
         const Layouts &layouts) {
        std::string code = takeOrRaise(withoutGIL(
            [&] { return compileLibrary(module, cpu, threads, layouts); }));
        return nb::bytes(code.data(), code.size());
      },
      nb::arg("module"), nb::arg("cpu"), nb::arg("threads"),
      nb::arg("layouts") = Layouts());
  m.def(
      "compile_ptx",
      [](python::Module &module, const std::string &chip) {
        DeviceCode code =
            takeOrRaise(withoutGIL([&] { return compilePtx(module, chip); }));
        return nb::make_tuple(
            nb::bytes(code.code.data(), code.code.size()),
            nb::bytes(code.description.data(), code.description.size()));
      },
      nb::arg("module"), nb::arg("chip"));
}

static void bindEmulation(nb::module_ &m) {
  nb::class_<Emulated>(m, "Emulated")
      .def_static(
          "create",
          [](python::Module &module, const std::string &entry,
             const std::string &chip) {
            return takeOrRaise(withoutGIL(
                [&] { return Emulated::create(module, entry, chip); }));
          },
          nb::arg("module"), nb::arg("entry"), nb::arg("chip"))
      .def(
          "call",
          [](Emulated &self, const std::vector<Array> &inputs) {
            auto results =
                takeOrRaise(withoutGIL([&] { return self.call(inputs); }));
            nb::list list;
            for (const mlir::dyrelu::Tensor &result : results)
              list.append(nb::make_tuple(
                  nb::bytes(result.getData(), result.getByteSize()),
                  std::vector<int64_t>(result.getShape().begin(),
                                       result.getShape().end())));
            return list;
          },
          nb::arg("inputs"));
}

static void bindExchange(nb::module_ &m) {
  nb::class_<Exchange>(m, "Exchange")
      .def(nb::init<nb::type_object>(), nb::arg("type"))
      .def("describe", &Exchange::describe, nb::arg("tensors"))
      .def("call", &Exchange::call, nb::arg("function"), nb::arg("tensors"));
}

NB_MODULE(_dyrelu, m) {
  // Functions that PyTorch's dispatcher holds are never released.
  nb::set_leak_warnings(false);
  m.doc() = "The compiler. Use dyrelu.Module and dyrelu.compile.";
  m.def("version", getVersionString);
  m.def("host_cpu", [] { return llvm::sys::getHostCPUName().str(); });
  m.def("host_features", getHostFeatures);
  m.def("targets", getTargets);
  m.def(
      "find_cuda_tool",
      [](const std::string &name) { return takeOrRaise(findCUDATool(name)); },
      nb::arg("name"));
  bindModule(m);
  bindCompile(m);
  bindEmulation(m);
  bindExchange(m);
}
