//===- CommandLine.cpp - Options of the tools -----------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Support/CommandLine.h"

#include "dyrelu/Support/Version.h"

#include "llvm/ADT/StringExtras.h"

#include <cstdlib>

using namespace mlir::dyrelu;
namespace cl = llvm::cl;

bool mlir::dyrelu::freeThreadsOption() {
  if (cl::Option *option = cl::getRegisteredOptions().lookup("threads"))
    option->removeArgument();
  return true;
}

cl::opt<std::string>
mlir::dyrelu::declareTargetCPU(cl::OptionCategory &category) {
  return cl::opt<std::string>(
      "target-cpu", cl::init("native"), cl::value_desc("name"),
      cl::desc("The processor, as LLVM names it (native)"), cl::cat(category));
}

cl::opt<std::string>
mlir::dyrelu::declareForkBytes(cl::OptionCategory &category) {
  return cl::opt<std::string>(
      "fork-bytes", cl::value_desc("B"),
      cl::desc("Bytes that are worth several threads (512 KiB)"),
      cl::cat(category));
}

cl::opt<std::string>
mlir::dyrelu::declareCacheBytes(cl::OptionCategory &category) {
  return cl::opt<std::string>(
      "cache-bytes", cl::value_desc("B"),
      cl::desc("Bytes of cache for a result and what it is computed from; "
               "larger ones are written past it (32 MiB; 0: none)"),
      cl::cat(category));
}

llvm::Error mlir::dyrelu::parseCommandLine(int argc, char **argv,
                                           llvm::StringRef tool,
                                           llvm::StringRef overview,
                                           cl::OptionCategory &category) {
  setVersionPrinter();
  cl::HideUnrelatedOptions(category);
  std::string messages;
  llvm::raw_string_ostream os(messages);
  if (cl::ParseCommandLineOptions(argc, argv, overview, &os))
    return llvm::Error::success();
  if (messages.empty())
    std::exit(EXIT_FAILURE);
  // It begins with the program's name.
  llvm::StringRef line = llvm::StringRef(messages).ltrim().split('\n').first;
  line.consume_front((tool + ": ").str());
  return llvm::createStringError(line);
}

llvm::Error mlir::dyrelu::parseNumber(const cl::opt<std::string> &option,
                                      int max, int &number) {
  if (option.getNumOccurrences() == 0)
    return llvm::Error::success();
  if (llvm::to_integer(option.getValue(), number, 10) && number >= 1 &&
      number <= max)
    return llvm::Error::success();
  return llvm::createStringError(
      "--" + option.ArgStr + ": expected a number from 1 to " +
      llvm::Twine(max) + ", got '" + option.getValue() + "'");
}

llvm::Error mlir::dyrelu::parseBytes(const cl::opt<std::string> &option,
                                     std::optional<int64_t> &bytes) {
  if (option.getNumOccurrences() == 0)
    return llvm::Error::success();
  int64_t number = 0;
  if (llvm::to_integer(option.getValue(), number, 10) && number >= 0) {
    bytes = number;
    return llvm::Error::success();
  }
  return llvm::createStringError("--" + option.ArgStr +
                                 ": expected a number of bytes, 0 or more, "
                                 "got '" +
                                 option.getValue() + "'");
}

llvm::Error mlir::dyrelu::parseSeed(const cl::opt<std::string> &option,
                                    uint64_t &seed) {
  if (option.getNumOccurrences() == 0 ||
      llvm::to_integer(option.getValue(), seed, 10))
    return llvm::Error::success();
  return llvm::createStringError("--" + option.ArgStr +
                                 ": expected a number, 0 or more, got '" +
                                 option.getValue() + "'");
}

llvm::Error
mlir::dyrelu::checkNotGiven(llvm::ArrayRef<const cl::Option *> options,
                            const cl::opt<std::string> &choice) {
  for (const cl::Option *option : options)
    if (option->getNumOccurrences() > 0)
      return llvm::createStringError("--" + option->ArgStr + " is not for --" +
                                     choice.ArgStr + "=" + choice);
  return llvm::Error::success();
}

llvm::Error
mlir::dyrelu::checkGivenOnce(llvm::ArrayRef<const cl::Option *> options) {
  for (const cl::Option *option : options)
    if (option->getNumOccurrences() > 1)
      return llvm::createStringError("--" + option->ArgStr +
                                     ": expected once, got " +
                                     llvm::Twine(option->getNumOccurrences()));
  return llvm::Error::success();
}

llvm::Expected<std::string>
mlir::dyrelu::getOnlyFile(const cl::list<std::string> &files,
                          llvm::StringRef purpose) {
  if (files.size() == 1)
    return files.front();
  return llvm::createStringError(
      "expected one file to " + purpose + " ('-': standard input), got " +
      (files.empty() ? "none" : llvm::join(files, " ")));
}
