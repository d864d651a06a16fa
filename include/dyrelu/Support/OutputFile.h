//===- OutputFile.h - Files that are written whole or not at all *- C++ -*-===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#ifndef DYRELU_SUPPORT_OUTPUTFILE_H
#define DYRELU_SUPPORT_OUTPUTFILE_H

#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/FileSystem.h"

#include <optional>
#include <string>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace mlir::dyrelu {

/// A file to be written. What stands at its path stays as it is until commit(),
/// which replaces it in one step; without commit() nothing is left behind.
/// Devices and pipes, which cannot be replaced, are written to at commit().
class OutputFile {
public:
  /// Fails if `path` cannot be written, and changes nothing there.
  static llvm::Expected<OutputFile> create(llvm::StringRef path);

  OutputFile(OutputFile &&other);
  OutputFile &operator=(OutputFile &&) = delete;
  ~OutputFile();

  llvm::StringRef getPath() const { return path; }

  /// Whether it is no regular file, but a device or a pipe.
  bool isDevice() const { return isSpecial; }

  /// Whether the two would end up in the same place.
  bool isSameAs(const OutputFile &other) const;

  /// Writes the contents beside the path.
  llvm::Error
  write(llvm::function_ref<void(llvm::raw_ostream &)> writeContents);

  /// Puts them into the place. To be called once, after write().
  llvm::Error commit();

private:
  explicit OutputFile(llvm::StringRef path) : path(path) {}

  llvm::Error resolveTarget();
  llvm::Expected<llvm::sys::fs::TempFile> createTemporary() const;

  /// The path as it was given, for messages.
  std::string path;
  /// The path with symbolic links followed, which replacing would cut.
  std::string target;
  /// The permissions of a file that is replaced.
  std::optional<llvm::sys::fs::perms> permissions;
  /// Not a regular file: the contents wait here.
  bool isSpecial = false;
  std::string contents;
  std::optional<llvm::sys::fs::TempFile> temporary;
};

} // namespace mlir::dyrelu

#endif // DYRELU_SUPPORT_OUTPUTFILE_H
