//===- OutputFile.cpp - Files that are written whole or not at all --------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Support/OutputFile.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace mlir::dyrelu;
namespace fs = llvm::sys::fs;

static llvm::Error cannotWrite(llvm::StringRef path, std::error_code code) {
  return llvm::createStringError("cannot write '" + path +
                                 "': " + code.message());
}

llvm::Expected<OutputFile> OutputFile::create(llvm::StringRef path) {
  OutputFile file(path);
  if (llvm::Error error = file.resolveTarget())
    return std::move(error);
  if (file.isSpecial)
    return std::move(file);
  // Permissions do not tell everything (read-only file systems, quotas), so
  // this tries. The file is not kept: a program that is ended while it computes
  // must not leave it behind.
  llvm::Expected<fs::TempFile> probe = file.createTemporary();
  if (!probe)
    return probe.takeError();
  if (llvm::Error error = probe->discard())
    return std::move(error);
  return std::move(file);
}

OutputFile::OutputFile(OutputFile &&other)
    : path(std::move(other.path)), target(std::move(other.target)),
      permissions(other.permissions), isSpecial(other.isSpecial),
      contents(std::move(other.contents)),
      temporary(std::move(other.temporary)) {
  other.temporary.reset();
}

OutputFile::~OutputFile() {
  if (temporary)
    llvm::consumeError(temporary->discard());
}

bool OutputFile::isSameAs(const OutputFile &other) const {
  return target == other.target || fs::equivalent(target, other.target);
}

llvm::Error OutputFile::resolveTarget() {
  if (path.empty())
    return cannotWrite(
        path, std::make_error_code(std::errc::no_such_file_or_directory));
  fs::file_status status;
  std::error_code code = fs::status(path, status);
  llvm::SmallString<256> resolved;
  if (code == std::errc::no_such_file_or_directory) {
    // The folder exists, or creating the temporary file will say that it does
    // not.
    llvm::StringRef folder = llvm::sys::path::parent_path(path);
    if (fs::real_path(folder.empty() ? "." : folder, resolved))
      return cannotWrite(path, code);
    llvm::sys::path::append(resolved, llvm::sys::path::filename(path));
    target = resolved.str().str();
    return llvm::Error::success();
  }
  if (code)
    return cannotWrite(path, code);
  if (fs::is_directory(status))
    return cannotWrite(path, std::make_error_code(std::errc::is_a_directory));
  if ((code = fs::access(path, fs::AccessMode::Write)))
    return cannotWrite(path, code);
  isSpecial = !fs::is_regular_file(status);
  if (isSpecial) {
    target = path;
    return llvm::Error::success();
  }
  if ((code = fs::real_path(path, resolved)))
    return cannotWrite(path, code);
  target = resolved.str().str();
  permissions = status.permissions();
  return llvm::Error::success();
}

llvm::Expected<fs::TempFile> OutputFile::createTemporary() const {
  llvm::Expected<fs::TempFile> file =
      fs::TempFile::create(target + ".tmp-%%%%%%%%");
  if (!file)
    return cannotWrite(path, llvm::errorToErrorCode(file.takeError()));
  return file;
}

llvm::Error
OutputFile::write(llvm::function_ref<void(llvm::raw_ostream &)> writeContents) {
  if (isSpecial) {
    llvm::raw_string_ostream os(contents);
    writeContents(os);
    return llvm::Error::success();
  }
  llvm::Expected<fs::TempFile> file = createTemporary();
  if (!file)
    return file.takeError();
  temporary.emplace(std::move(*file));
  llvm::raw_fd_ostream os(temporary->FD, /*shouldClose=*/false);
  writeContents(os);
  os.flush();
  std::error_code code = os.error();
  os.clear_error();
  if (!code && permissions)
    code = fs::setPermissions(temporary->FD, *permissions);
  return code ? cannotWrite(path, code) : llvm::Error::success();
}

llvm::Error OutputFile::commit() {
  if (!isSpecial) {
    llvm::Error error = temporary->keep(target);
    temporary.reset();
    if (error)
      return cannotWrite(path, llvm::errorToErrorCode(std::move(error)));
    return llvm::Error::success();
  }
  std::error_code code;
  llvm::raw_fd_ostream os(target, code, fs::CD_OpenExisting);
  if (code)
    return cannotWrite(path, code);
  os << contents;
  os.flush();
  code = os.error();
  os.clear_error();
  return code ? cannotWrite(path, code) : llvm::Error::success();
}
