//===- CUDATools.cpp - Where the tools of CUDA are ------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Execution/DeviceCode.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/Program.h"

using namespace mlir;
using namespace mlir::dyrelu;
namespace fs = llvm::sys::fs;
namespace path = llvm::sys::path;

/// The entries of a folder whose names begin with `prefix`, in order.
static SmallVector<std::string> getEntries(const Twine &folder,
                                           StringRef prefix = "") {
  SmallVector<std::string> entries;
  std::error_code error;
  for (fs::directory_iterator entry(folder, error), end; !error && entry != end;
       entry.increment(error))
    if (path::filename(entry->path()).starts_with(prefix))
      entries.push_back(entry->path());
  llvm::sort(entries);
  return entries;
}

/// The environments of Python that are active: VIRTUAL_ENV, and that of the
/// `python3` on PATH, whose link is not followed: it is in the environment.
static SmallVector<std::string> getPythonPrefixes() {
  SmallVector<std::string> prefixes;
  if (auto active = llvm::sys::Process::GetEnv("VIRTUAL_ENV"))
    prefixes.push_back(*active);
  if (llvm::ErrorOr<std::string> python =
          llvm::sys::findProgramByName("python3"))
    prefixes.push_back(path::parent_path(path::parent_path(*python)).str());
  return prefixes;
}

/// The folders that the environment says CUDA is in.
static SmallVector<std::string> getToolkits() {
  SmallVector<std::string> roots;
  for (const char *variable : {"CUDA_HOME", "CUDA_PATH", "CUDA_ROOT"})
    if (auto root = llvm::sys::Process::GetEnv(variable);
        root && !root->empty())
      roots.push_back(*root);
  return roots;
}

/// NVIDIA's packages in the environments of Python.
static SmallVector<std::string> getPythonPackages() {
  SmallVector<std::string> packages;
  for (const std::string &prefix : getPythonPrefixes())
    for (const std::string &python : getEntries(prefix + "/lib", "python3"))
      packages.append(getEntries(python + "/site-packages/nvidia"));
  return packages;
}

llvm::Expected<std::string> mlir::dyrelu::findCUDATool(StringRef name) {
  auto getTool = [&](StringRef root) {
    SmallString<128> file(root);
    path::append(file, "bin", name);
    return fs::can_execute(file) ? file.str().str() : "";
  };
  for (const std::string &root : getToolkits())
    if (std::string tool = getTool(root); !tool.empty())
      return tool;
  if (llvm::ErrorOr<std::string> found = llvm::sys::findProgramByName(name))
    return *found;
  for (const std::string &package : getPythonPackages())
    if (std::string tool = getTool(package); !tool.empty())
      return tool;
  return llvm::createStringError(
      name + " was not found in CUDA_HOME, on PATH or in Python's "
             "nvidia-cuda-nvcc package; --emit=ptx does without");
}

llvm::Expected<std::string> mlir::dyrelu::findLibdevice(StringRef function) {
  SmallVector<std::string> roots = getToolkits();
  if (llvm::Expected<std::string> tool = findCUDATool("ptxas"))
    roots.push_back(path::parent_path(path::parent_path(*tool)).str());
  else
    llvm::consumeError(tool.takeError());
  roots.append(getPythonPackages());
  for (const std::string &root : roots) {
    SmallString<128> file(root);
    path::append(file, "nvvm", "libdevice", "libdevice.10.bc");
    if (fs::exists(file))
      return root;
  }
  return llvm::createStringError(
      "the kernels call " + function +
      " of NVIDIA's libdevice, and nvvm/libdevice/libdevice.10.bc was found "
      "neither in CUDA_HOME nor where ptxas is nor in Python's "
      "nvidia-cuda-nvcc package");
}
