//===- CommandLine.h - Options of the tools ---------------------*- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_SUPPORT_COMMANDLINE_H
#define DYRELU_SUPPORT_COMMANDLINE_H

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"

#include <cstdint>
#include <optional>
#include <string>

namespace mlir::dyrelu {

/// More threads than any machine has are a mistake, and one that the OpenMP
/// runtime answers by ending the process.
constexpr int kMaxThreads = 1024;

/// libLLVM has an option --threads of its own (for link-time optimization),
/// which has to go before a tool can register one of that name. To be called
/// while static variables are initialized; returns true.
bool freeThreadsOption();

/// The option --target-cpu, `native` without it.
llvm::cl::opt<std::string> declareTargetCPU(llvm::cl::OptionCategory &category);

/// The options --fork-bytes and --cache-bytes, to be read by parseBytes.
llvm::cl::opt<std::string> declareForkBytes(llvm::cl::OptionCategory &category);
llvm::cl::opt<std::string>
declareCacheBytes(llvm::cl::OptionCategory &category);

/// Parses the options of `tool`, those of `category`. Of several mistakes the
/// first is returned; some kinds LLVM prints itself, and then the process ends
/// with status 1.
llvm::Error parseCommandLine(int argc, char **argv, llvm::StringRef tool,
                             llvm::StringRef overview,
                             llvm::cl::OptionCategory &category);

/// Reads the number of an option, from 1 to `max`; without the option `number`
/// stays.
llvm::Error parseNumber(const llvm::cl::opt<std::string> &option, int max,
                        int &number);

/// Reads the bytes of an option, 0 or more; without the option `bytes` stays.
llvm::Error parseBytes(const llvm::cl::opt<std::string> &option,
                       std::optional<int64_t> &bytes);

/// Reads the seed of an option, a number of 0 or more; without the option
/// `seed` stays.
llvm::Error parseSeed(const llvm::cl::opt<std::string> &option, uint64_t &seed);

/// Fails for an option that is given, but means nothing with the value of
/// `choice`.
llvm::Error checkNotGiven(llvm::ArrayRef<const llvm::cl::Option *> options,
                          const llvm::cl::opt<std::string> &choice);

/// Fails for an option that is given more than once: the last would win,
/// whichever was meant.
llvm::Error checkGivenOnce(llvm::ArrayRef<const llvm::cl::Option *> options);

/// The one file that a tool is given; `purpose` says what for.
llvm::Expected<std::string>
getOnlyFile(const llvm::cl::list<std::string> &files, llvm::StringRef purpose);

} // namespace mlir::dyrelu

#endif // DYRELU_SUPPORT_COMMANDLINE_H
