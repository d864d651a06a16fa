//===- Interface.h - What a library's functions take ------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_LIB_EXECUTION_LIBRARY_INTERFACE_H
#define DYRELU_LIB_EXECUTION_LIBRARY_INTERFACE_H

#include "dyrelu/Execution/SharedLibrary.h"

#include "mlir/Dialect/Func/IR/FuncOps.h"

namespace mlir::dyrelu {

struct LibraryFunction : LibrarySignature {
  /// What the module has instead once the interface is made: a function that
  /// takes all tensors and returns none, and one that computes the sizes of
  /// results, if there are open ones.
  std::string callSymbol, sizesSymbol;
  /// The tensor and dimension of each size that is computed.
  SmallVector<std::pair<int64_t, int64_t>> computedSizes;
};

/// What every library has besides the functions of its module.
inline constexpr llvm::StringLiteral kLibraryFunctions[] = {
    "abi_version", "last_error", "strerror", "use_threads"};

/// The functions that a library of `module` has, or an error that says why one
/// cannot be called from C.
llvm::Expected<SmallVector<LibraryFunction, 0>>
getLibraryFunctions(ModuleOp module, const LibraryOptions &options);

/// Gives `module` the functions that are called, in place of those that return
/// results: results are written to arguments.
llvm::Error createInterface(ModuleOp module,
                            MutableArrayRef<LibraryFunction> functions);

/// Lets `function` write the open sizes of results to an argument, instead of
/// the results.
llvm::Error computeSizes(func::FuncOp function, LibraryFunction &description);

/// An error unless `tensor` can lie in memory as its layout says.
llvm::Error checkLayout(const LibraryTensor &tensor);

/// The type of a tensor whose dimensions are in the order of memory.
RankedTensorType getTypeInMemory(RankedTensorType type,
                                 const TensorLayout &layout);

/// `value` with its dimensions in another order.
Value transpose(OpBuilder &builder, Value value, ArrayRef<int64_t> order);

/// Lets an argument of `function` have the strides of `layout`.
void setStrides(func::FuncOp function, unsigned argument,
                const TensorLayout &layout);

/// Computes the sizes of tensors from those of arguments, so that nothing but
/// sizes needs a tensor for its size.
LogicalResult resolveSizes(func::FuncOp function);

/// Lets `function` take its arguments as they lie in memory.
void layOutArguments(func::FuncOp function, const LibraryFunction &description);

/// The argument that a returned value is computed in, by the program's own
/// wish.
BlockArgument getOwnDestination(func::FuncOp function, Value value);

/// The end of a function of one block.
func::ReturnOp getReturn(func::FuncOp function);

/// Gives `function` an argument that it may write.
LogicalResult addDestination(func::FuncOp function, Type type);

/// Links an object file and the runtime's; the contents of the library.
llvm::Expected<std::string> linkLibrary(StringRef object, StringRef linker,
                                        StringRef soname, StringRef arch,
                                        bool usesOpenMP);

/// The object file of Runtime.c.
StringRef getLibraryRuntime();

} // namespace mlir::dyrelu

#endif // DYRELU_LIB_EXECUTION_LIBRARY_INTERFACE_H
