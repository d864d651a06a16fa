//===- Launcher.cpp - The C interface -------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Runtime/CUDA/Launcher.h"

#include "Launch.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <memory>
#include <new>

using namespace dyrelu::cuda;

struct DyreluFunction {
  DyreluProgram *program;
  FunctionDescription description;
};

struct DyreluProgram {
  DyreluProgram(Description &&description, const void *image, size_t imageSize)
      : image(image, imageSize, description.chip,
              std::move(description.kernels)) {
    for (FunctionDescription &function : description.functions)
      functions.push_back({this, std::move(function)});
  }

  Image image;
  std::vector<DyreluFunction> functions;
};

static std::string &getMessage() {
  thread_local std::string message;
  return message;
}

static DyreluStatus fail(DyreluStatus status, const char *message) noexcept {
  try {
    getMessage() = message;
  } catch (const std::bad_alloc &) {
    getMessage().clear();
  }
  return status;
}

/// Calls `body`, whose exceptions become a status and a message.
template <typename Body> static DyreluStatus run(Body body) noexcept {
  try {
    body();
    return DYRELU_SUCCESS;
  } catch (const Error &error) {
    return fail(error.getStatus(), error.what());
  } catch (const std::bad_alloc &) {
    return fail(DYRELU_OUT_OF_MEMORY, "the host has no memory left");
  } catch (const std::exception &error) {
    return fail(DYRELU_DRIVER_FAILED, error.what());
  }
}

template <typename Pointee>
static void expectPointer(Pointee *pointer, const char *what) {
  if (!pointer)
    throw Error(DYRELU_INVALID_ARGUMENT,
                std::string("expected a pointer to ") + what + ", got null");
}

static std::string readFile(const std::string &path) {
  struct Closer {
    void operator()(std::FILE *file) const { (void)std::fclose(file); }
  };
  std::unique_ptr<std::FILE, Closer> file(std::fopen(path.c_str(), "rb"));
  std::string contents;
  char buffer[1 << 14];
  size_t count = 0;
  while (file && (count = std::fread(buffer, 1, sizeof(buffer), file.get())))
    contents.append(buffer, count);
  // A folder opens, and fails when it is read.
  if (!file || std::ferror(file.get()))
    throw Error(DYRELU_CANNOT_READ,
                "cannot read " + quote(path) + ": " + std::strerror(errno));
  return contents;
}

static DyreluProgram *create(const char *description, size_t descriptionSize,
                             const void *image, size_t imageSize) {
  return new DyreluProgram(parseDescription(description, descriptionSize),
                           image, imageSize);
}

const char *dyreluGetMessage(void) { return getMessage().c_str(); }

DyreluStatus dyreluProgramCreate(const char *description,
                                 size_t descriptionSize, const void *image,
                                 size_t imageSize, DyreluProgram **program) {
  return run([&] {
    expectPointer(program, "a program");
    *program = nullptr;
    expectPointer(description, "a launch description");
    expectPointer(image, "an image");
    *program = create(description, descriptionSize, image, imageSize);
  });
}

DyreluStatus dyreluProgramRead(const char *imagePath,
                               const char *descriptionPath,
                               DyreluProgram **program) {
  return run([&] {
    expectPointer(program, "a program");
    *program = nullptr;
    expectPointer(imagePath, "the path of an image");
    std::string description = readFile(
        descriptionPath ? descriptionPath : std::string(imagePath) + ".json");
    std::string image = readFile(imagePath);
    *program = create(description.data(), description.size(), image.data(),
                      image.size());
  });
}

void dyreluProgramDestroy(DyreluProgram *program) { delete program; }

DyreluStatus dyreluProgramLoad(DyreluProgram *program) {
  return run([&] {
    expectPointer(program, "a program");
    const Driver &driver = Driver::get();
    CurrentContext context(driver, static_cast<Stream>(nullptr));
    program->image.load(driver, context.get());
  });
}

DyreluStatus dyreluProgramGetFunction(DyreluProgram *program, const char *name,
                                      const DyreluFunction **function) {
  return run([&] {
    expectPointer(program, "a program");
    expectPointer(function, "a function");
    *function = nullptr;
    std::string names;
    for (const DyreluFunction &candidate : program->functions) {
      const std::string &own = candidate.description.name;
      if (name ? own == name : program->functions.size() == 1) {
        *function = &candidate;
        return;
      }
      names += (names.empty() ? "" : ", ") + quote(own);
    }
    throw Error(DYRELU_INVALID_ARGUMENT,
                "expected the name of a function" +
                    (names.empty() ? ", of which there are none"
                                   : ", one of " + names) +
                    ", got " + (name ? quote(name) : "null"));
  });
}

size_t dyreluFunctionGetNumArguments(const DyreluFunction *function) {
  return function ? function->description.arguments.size() : 0;
}

size_t dyreluFunctionGetNumSizes(const DyreluFunction *function) {
  return function ? function->description.numSizes : 0;
}

size_t dyreluFunctionGetNumResults(const DyreluFunction *function) {
  return function ? function->description.results.size() : 0;
}

size_t dyreluFunctionGetNumResultSizes(const DyreluFunction *function) {
  return function ? function->description.numResultSizes : 0;
}

static void setTensor(DyreluTensor *tensor, const ElementType &element,
                      bool isScalar, const std::vector<int64_t> &sizes) {
  tensor->elementType = element.name;
  tensor->elementSize = element.bytes;
  tensor->rank = isScalar ? -1 : static_cast<int64_t>(sizes.size());
  tensor->sizes = sizes.data();
}

static void expectIndex(size_t index, size_t end, const char *what) {
  if (index >= end)
    throw Error(DYRELU_INVALID_ARGUMENT,
                std::string("expected the number of one of ") +
                    std::to_string(end) + " " + what + ", got " +
                    std::to_string(index));
}

DyreluStatus dyreluFunctionGetArgument(const DyreluFunction *function,
                                       size_t index, DyreluTensor *argument) {
  return run([&] {
    expectPointer(function, "a function");
    expectPointer(argument, "an argument");
    const auto &arguments = function->description.arguments;
    expectIndex(index, arguments.size(), "arguments");
    setTensor(argument, arguments[index].element, arguments[index].isScalar,
              arguments[index].sizes);
  });
}

DyreluStatus dyreluFunctionGetResult(const DyreluFunction *function,
                                     size_t index, DyreluTensor *result) {
  return run([&] {
    expectPointer(function, "a function");
    expectPointer(result, "a result");
    const auto &results = function->description.results;
    expectIndex(index, results.size(), "results");
    setTensor(result, results[index].element, /*isScalar=*/false,
              results[index].knownSizes);
  });
}

DyreluStatus dyreluFunctionGetResultSizes(const DyreluFunction *function,
                                          const int64_t *sizes, size_t numSizes,
                                          int64_t *resultSizes,
                                          size_t numResultSizes) {
  return run([&] {
    expectPointer(function, "a function");
    getResultSizes(Evaluation(function->description, sizes, numSizes),
                   resultSizes, numResultSizes);
  });
}

DyreluStatus dyreluFunctionGetWorkspaceSize(const DyreluFunction *function,
                                            const int64_t *sizes,
                                            size_t numSizes, size_t *bytes) {
  return run([&] {
    expectPointer(function, "a function");
    expectPointer(bytes, "a number of bytes");
    *bytes =
        getWorkspaceSize(Evaluation(function->description, sizes, numSizes));
  });
}

DyreluStatus dyreluFunctionLaunch(const DyreluFunction *function,
                                  const DyreluCall *call) {
  return run([&] {
    expectPointer(function, "a function");
    expectPointer(call, "a call");
    launch(Evaluation(function->description, call->sizes, call->numSizes),
           function->program->image, *call);
  });
}
