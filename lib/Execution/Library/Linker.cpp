//===- Linker.cpp - Object files to a shared library ----------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Interface.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/FileUtilities.h"
#include "llvm/Support/MemoryBuffer.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Program.h"

#include <cstring>

using namespace mlir;
using namespace mlir::dyrelu;
namespace fs = llvm::sys::fs;

/// An empty file that is deleted with the remover.
static llvm::Expected<std::string>
createTemporary(StringRef suffix,
                SmallVectorImpl<llvm::FileRemover> &removers) {
  SmallString<128> path;
  if (std::error_code error =
          fs::createTemporaryFile("dyrelu-compile", suffix, path))
    return llvm::createStringError("cannot write a temporary file: " +
                                   error.message());
  removers.emplace_back(path);
  return path.str().str();
}

static llvm::Error writeFile(StringRef path, StringRef contents) {
  return llvm::writeToOutput(path, [&](raw_ostream &os) {
    os << contents;
    return llvm::Error::success();
  });
}

static llvm::Expected<std::string> readFile(StringRef path) {
  auto file = llvm::MemoryBuffer::getFile(path);
  if (!file)
    return llvm::createStringError("cannot read '" + path +
                                   "': " + file.getError().message());
  return (*file)->getBuffer().str();
}

/// A linker by its path, on PATH, or where LLVM's tools are.
static llvm::Expected<std::string> findLinker(StringRef name) {
  if (name.empty())
    name = "ld.lld-" DYRELU_LLVM_MAJOR;
  if (llvm::ErrorOr<std::string> found = llvm::sys::findProgramByName(name))
    return *found;
  if (llvm::ErrorOr<std::string> found =
          llvm::sys::findProgramByName(name, {DYRELU_LLVM_TOOLS_DIR}))
    return *found;
  return llvm::createStringError("--linker: '" + name +
                                 "' was found neither on PATH nor in " +
                                 DYRELU_LLVM_TOOLS_DIR +
                                 " (Debian package lld-" DYRELU_LLVM_MAJOR
                                 "); --emit=obj writes code to link elsewhere");
}

/// Runs a program; what it prints is the error.
static llvm::Error run(ArrayRef<std::string> command, StringRef output) {
  SmallVector<StringRef> arguments(command.begin(), command.end());
  std::optional<StringRef> redirects[] = {StringRef(""), output, output};
  std::string message;
  int status = llvm::sys::ExecuteAndWait(
      command.front(), arguments, std::nullopt, redirects, 0, 0, &message);
  if (status == 0)
    return llvm::Error::success();
  if (message.empty()) {
    auto printed = readFile(output);
    if (!printed)
      return printed.takeError();
    // It is one error here, however many the linker calls one.
    for (size_t at; (at = printed->find("error: ")) != std::string::npos;)
      printed->erase(at, strlen("error: "));
    message = StringRef(*printed).trim().str();
  }
  return llvm::createStringError("linking failed: " + message);
}

llvm::Expected<std::string>
mlir::dyrelu::linkLibrary(StringRef object, StringRef linker, StringRef soname,
                          StringRef arch, bool usesOpenMP) {
  llvm::Expected<std::string> program = findLinker(linker);
  if (!program)
    return program.takeError();
  SmallVector<llvm::FileRemover> removers;
  SmallVector<std::string> files;
  for (StringRef suffix : {"o", "o", "so", "txt"}) {
    llvm::Expected<std::string> file = createTemporary(suffix, removers);
    if (!file)
      return file.takeError();
    files.push_back(std::move(*file));
  }
  if (llvm::Error error = writeFile(files[0], object))
    return std::move(error);
  if (llvm::Error error = writeFile(files[1], getLibraryRuntime()))
    return std::move(error);

  SmallVector<std::string> command = {*program,
                                      "-shared",
                                      "-o",
                                      files[2],
                                      files[0],
                                      files[1],
                                      "--hash-style=gnu",
                                      "--eh-frame-hdr",
                                      "-z",
                                      "noexecstack",
                                      "-z",
                                      "relro",
                                      "-z",
                                      "defs"};
  if (!soname.empty())
    command.append({"-soname", soname.str()});
  if (usesOpenMP)
    command.append({"-L" DYRELU_LLVM_LIBRARY_DIR, "-l:libomp.so.5", "-rpath",
                    DYRELU_LLVM_LIBRARY_DIR});
  // Libraries themselves, and not what development packages have: a program
  // that calls the library needs no more than that either.
  std::string multiarch = arch.str() + "-linux-gnu";
  for (std::string folder :
       {"/lib/" + multiarch, "/usr/lib/" + multiarch, std::string("/lib64"),
        std::string("/usr/lib64"), std::string("/usr/lib")})
    command.push_back("-L" + folder);
  command.append(
      {"--as-needed", "-l:libm.so.6", "-l:libc.so.6", "-l:libgcc_s.so.1"});
  if (llvm::Error error = run(command, files[3]))
    return std::move(error);
  return readFile(files[2]);
}

// What RuntimeObject.c holds.
extern "C" const char dyreluRuntimeObject[], dyreluRuntimeObjectEnd[];

StringRef mlir::dyrelu::getLibraryRuntime() {
  return {dyreluRuntimeObject,
          static_cast<size_t>(dyreluRuntimeObjectEnd - dyreluRuntimeObject)};
}
