//===- Header.cpp - The C header of a library -----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interface.h"
#include "Runtime.h"

#include "dyrelu/Support/Version.h"

#include "llvm/ADT/StringExtras.h"

using namespace mlir;
using namespace mlir::dyrelu;
using Role = LibraryTensor::Role;

static StringRef getCType(ElementType type) {
  switch (type) {
  case ElementType::F16:
    return "dyrelu_f16";
  case ElementType::BF16:
    return "dyrelu_bf16";
  case ElementType::F32:
    return "float";
  case ElementType::F64:
    return "double";
  case ElementType::I1:
    return "uint8_t";
  case ElementType::I8:
    return "int8_t";
  case ElementType::I16:
    return "int16_t";
  case ElementType::I32:
    return "int32_t";
  case ElementType::I64:
    return "int64_t";
  }
  llvm_unreachable("unknown element type");
}

//===----------------------------------------------------------------------===//
// One tensor
//===----------------------------------------------------------------------===//

static std::string getSize(const LibraryTensor &tensor, size_t dim) {
  int64_t size = tensor.spec.shape[dim];
  return ShapedType::isDynamic(size)
             ? tensor.name + "_shape[" + std::to_string(dim) + "]"
             : std::to_string(size);
}

/// "[x_shape[0], 8]".
static std::string getShape(const LibraryTensor &tensor) {
  SmallVector<std::string> sizes;
  for (size_t dim = 0; dim < tensor.spec.shape.size(); ++dim)
    sizes.push_back(getSize(tensor, dim));
  return "[" + llvm::join(sizes, ", ") + "]";
}

/// "[8 * x_shape[2], x_shape[2], 1]", in elements.
static std::string getStrides(const LibraryTensor &tensor) {
  SmallVector<std::string> strides(tensor.spec.shape.size());
  TensorLayout layout = tensor.layout.value_or(TensorLayout());
  if (layout.order.empty())
    layout.order = llvm::to_vector(llvm::seq<int64_t>(0, strides.size()));
  int64_t factor = 1;
  std::string open;
  for (size_t i = strides.size(); i-- > 0;) {
    int64_t dim = layout.order[i];
    if (!layout.strides.empty()) {
      strides[dim] = std::to_string(layout.strides[i]);
      continue;
    }
    if (open.empty() || factor != 1)
      strides[dim] = std::to_string(factor);
    if (!open.empty())
      strides[dim].append(factor == 1 ? "" : " * ").append(open);
    int64_t size = tensor.spec.shape[dim];
    if (!ShapedType::isDynamic(size)) {
      factor *= size;
      continue;
    }
    if (!open.empty())
      open += " * ";
    open += getSize(tensor, dim);
  }
  return "[" + llvm::join(strides, ", ") + "]";
}

static StringRef getRole(const LibraryTensor &tensor) {
  switch (tensor.role) {
  case Role::Argument:
    return "read";
  case Role::Result:
    return "written";
  case Role::ResultInArgument:
    return "read and written";
  }
  llvm_unreachable("unknown role");
}

static void describe(raw_ostream &os, const LibraryTensor &tensor) {
  os << " *   " << tensor.name << ": " << getName(tensor.spec.type) << " "
     << getShape(tensor) << ", " << getRole(tensor) << "; strides "
     << getStrides(tensor) << "\n";
}

static std::string declare(const LibraryTensor &tensor) {
  std::string text = (tensor.role == Role::Argument ? "const " : "") +
                     getCType(tensor.spec.type).str() + " *" + tensor.name;
  if (tensor.hasOpenSizes())
    text += ",\n    const int64_t " + tensor.name + "_shape[" +
            std::to_string(tensor.spec.shape.size()) + "]";
  return text;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// "const int64_t x_shape[2]".
static std::string declareShape(const LibraryTensor &tensor) {
  return (tensor.role == Role::Result ? "" : "const ") +
         std::string("int64_t ") + tensor.name + "_shape[" +
         std::to_string(tensor.spec.shape.size()) + "]";
}

static void writeShapes(raw_ostream &os, const LibraryFunction &function) {
  os << "/* Writes the shapes that the results of " << function.name
     << " have\n * for arguments of these shapes. */\n"
     << "DYRELU_NODISCARD int " << function.shapesName << "(";
  llvm::interleave(
      llvm::make_filter_range(
          function.tensors,
          [](const LibraryTensor &tensor) { return tensor.hasOpenSizes(); }),
      [&](const LibraryTensor &tensor) {
        os << "\n    " << declareShape(tensor);
      },
      [&] { os << ","; });
  os << ");\n\n";
}

static void writeFunction(raw_ostream &os, const LibraryFunction &function) {
  os << "/* @" << function.entry << "\n *\n";
  for (const LibraryTensor &tensor : function.tensors)
    describe(os, tensor);
  os << " */\nDYRELU_NODISCARD int " << function.name << "(";
  if (function.tensors.empty())
    os << "void";
  llvm::interleave(
      function.tensors,
      [&](const LibraryTensor &tensor) { os << "\n    " << declare(tensor); },
      [&] { os << ","; });
  os << ");\n\n";
  if (!function.shapesName.empty())
    writeShapes(os, function);
}

/// What is the same in every header, and may be included several times.
static constexpr StringLiteral commonPart = R"(
#include <stdint.h>

/* Tensors are contiguous arrays in C order, aligned to their elements; strides
 * are in elements. A function that is passed tensors of open sizes is passed
 * their shapes as well, of which each is compared with what is known of it. A
 * size may be 0, and the pointer to no elements null. What is written may
 * overlap nothing else.
 *
 * A function returns DYRELU_OK, or an error, after which the contents of what
 * it writes are unspecified and no memory is lost. It neither aborts nor exits.
 *
 * Threads: any function may be called from several threads at once, on results
 * that do not overlap. Where a function runs on threads of its own, they are
 * OpenMP's (OMP_NUM_THREADS).
 */
#ifndef DYRELU_STATUS_DEFINED
#define DYRELU_STATUS_DEFINED
enum dyrelu_status {
  DYRELU_OK = 0,
  /* A pointer is null, or not aligned to its elements. */
  DYRELU_ERROR_POINTER = 1,
  /* A size is negative, too large or not the one that is expected. */
  DYRELU_ERROR_SIZE = 2,
  /* What is written overlaps another tensor. */
  DYRELU_ERROR_OVERLAP = 3,
  /* There is not enough memory for what is computed on the way. */
  DYRELU_ERROR_MEMORY = 4,
  /* Sizes of several tensors do not fit together, or another check that only
   * run time could make has failed. */
  DYRELU_ERROR_CHECK = 5
};

/* The bits of an IEEE half-precision number, and of a bfloat16. */
typedef uint16_t dyrelu_f16;
typedef uint16_t dyrelu_bf16;

#if defined(__cplusplus) && __cplusplus >= 201703L
#define DYRELU_NODISCARD [[nodiscard]]
#elif defined(__GNUC__)
#define DYRELU_NODISCARD __attribute__((warn_unused_result))
#else
#define DYRELU_NODISCARD
#endif
#endif
)";

static void writeLibraryFunctions(raw_ostream &os, StringRef prefix) {
  os << "/* The version of this interface that the library was made with: it "
        "fits this\n * header if it is DYRELU_ABI_VERSION. */\n"
     << "int " << prefix << "abi_version(void);\n\n"
     << "/* What a status means. */\n"
     << "const char *" << prefix << "strerror(int status);\n\n"
     << "/* What was wrong with the last call in this thread: the tensor, what "
        "was\n * expected and what came. \"\" after a success. */\n"
     << "const char *" << prefix << "last_error(void);\n\n"
     << "/* Lets functions run in threads of the program's own, in place of "
        "OpenMP's:\n * parallel(task, data, 0, 0) calls task(data) in each of "
        "them and returns when\n * all have, thread_number() is there the "
        "caller's number, from 0, and num_threads()\n * how many there are. "
        "(GOMP_parallel, omp_get_thread_num and omp_get_num_threads are\n * "
        "such.) To be called before the functions that it is for; with null "
        "pointers,\n * threads are OpenMP's again. */\n"
     << "void " << prefix
     << "use_threads(\n    void (*parallel)(void (*task)(void *), void *data, "
        "unsigned num_threads,\n                     unsigned flags),\n"
        "    int (*thread_number)(void), int (*num_threads)(void));\n\n";
}

/// "DYRELU_GENERATED_ACT_RELU_H" for relu.h with the prefix act_: files of one
/// name and different functions go together.
static std::string getGuard(const LibraryOptions &library) {
  std::string guard = "DYRELU_GENERATED_";
  for (char c : library.prefix + library.fileName)
    guard += llvm::isAlnum(c) ? llvm::toUpper(c) : '_';
  return guard;
}

llvm::Expected<std::string>
mlir::dyrelu::writeLibraryHeader(ModuleOp module,
                                 const LibraryOptions &library) {
  auto functions = getLibraryFunctions(module, library);
  if (!functions)
    return functions.takeError();
  std::string guard = getGuard(library);
  std::string abi = std::to_string(DYRELU_LIBRARY_ABI_VERSION);
  std::string text;
  llvm::raw_string_ostream os(text);
  os << "/* Written by " << getVersionString() << ". */\n\n"
     << "#ifndef " << guard << "\n#define " << guard << "\n"
     << commonPart << "\n#ifndef DYRELU_ABI_VERSION\n"
     << "#define DYRELU_ABI_VERSION " << abi
     << "\n#elif DYRELU_ABI_VERSION != " << abi
     << "\n#error \"headers of different versions of dyrelu's interface\"\n"
     << "#endif\n\n#ifdef __cplusplus\nextern \"C\" {\n#endif\n\n";
  for (const LibraryFunction &function : *functions)
    writeFunction(os, function);
  writeLibraryFunctions(os, library.prefix);
  os << "#ifdef __cplusplus\n}\n#endif\n\n#endif /* " << guard << " */\n";
  return text;
}
