//===- Plugin.cpp - What a host loads first -------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// MLIR's check of plugins is a number that has been 1 for years, whatever the
// LLVM, and symbols of libMLIR have no version: code for one version binds to
// the functions of another and crashes. This library therefore uses nothing of
// LLVM. It asks the host which LLVM it has, and only where that is the right
// one loads the dialect and the passes from the library beside it.
//
//===----------------------------------------------------------------------===//

#include "Plugin.h"

#include "mlir/Tools/Plugins/DialectPlugin.h"
#include "mlir/Tools/Plugins/PassPlugin.h"

#include <cstdio>
#include <cstdlib>
#include <dlfcn.h>
#include <string>

#define DYRELU_STRING_OF(x) #x
#define DYRELU_STRING(x) DYRELU_STRING_OF(x)
#define DYRELU_EXPORT extern "C" __attribute__((visibility("default")))

static constexpr const char *kLLVMVersion =
    DYRELU_STRING(DYRELU_LLVM_MAJOR) "." DYRELU_STRING(DYRELU_LLVM_MINOR);
static constexpr const char *kMLIRLibrary = "libMLIR.so." DYRELU_STRING(
    DYRELU_LLVM_MAJOR) "." DYRELU_STRING(DYRELU_LLVM_MINOR);
/// A function that every MLIR has: MLIRContext's constructor.
static constexpr const char *kMLIRFunction =
    "_ZN4mlir11MLIRContextC1ENS0_9ThreadingE";

/// Says why nothing is registered. The host goes on: what it is asked to run,
/// it will not know.
static void refuse(const std::string &reason) {
  std::fprintf(stderr,
               "DyReLUPlugin: error: %s; the dialect and passes of dyrelu "
               "%s are not loaded\n",
               reason.c_str(), DYRELU_VERSION);
}

/// The version of LLVM that the host has, or nothing.
static std::string getHostVersion(void *mlir) {
  using GetVersion = void (*)(unsigned *, unsigned *, unsigned *);
  constexpr const char *name = "LLVMGetVersion";
  void *function = dlsym(RTLD_DEFAULT, name);
  // Python loads libraries out of sight of the others.
  if (!function && mlir)
    function = dlsym(mlir, name);
  if (!function)
    return "";
  unsigned major = 0, minor = 0, patch = 0;
  reinterpret_cast<GetVersion>(function)(&major, &minor, &patch);
  return std::to_string(major) + "." + std::to_string(minor) + "." +
         std::to_string(patch);
}

/// Whether code for libMLIR can be loaded; prints why not.
static bool checkHost() {
  void *mlir = dlopen(kMLIRLibrary, RTLD_LAZY | RTLD_NOLOAD);
  std::string needs = "it is for LLVM " + std::string(kLLVMVersion) + " (" +
                      kMLIRLibrary + "), and this program ";
  std::string version = getHostVersion(mlir);
  if (!version.empty() && version.rfind(kLLVMVersion + std::string("."), 0)) {
    refuse(needs + "has LLVM " + version);
    return false;
  }
  // The first that is found is the one whose types the host means.
  void *first = dlsym(RTLD_DEFAULT, kMLIRFunction);
  if (first && (!mlir || first != dlsym(mlir, kMLIRFunction))) {
    refuse(needs + "has an MLIR of its own");
    return false;
  }
  if (!mlir) {
    refuse(needs + "uses no " + kMLIRLibrary);
    return false;
  }
  return true;
}

static void *loadPasses() {
  Dl_info self;
  if (!dladdr(reinterpret_cast<void *>(checkHost), &self)) {
    refuse("its own path is not known");
    return nullptr;
  }
  // The library beside it is beside the file, not beside a link to it.
  char *real = realpath(self.dli_fname, nullptr);
  std::string path = real ? real : self.dli_fname;
  std::free(real);
  size_t slash = path.rfind('/');
  path = (slash == std::string::npos ? "./" : path.substr(0, slash + 1)) +
         DYRELU_PLUGIN_LIBRARY;
  void *library = dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL);
  if (!library)
    refuse(dlerror());
  return library;
}

/// The function `name` of the library with the passes, or null after a message.
static void *find(const char *name) {
  static void *library = checkHost() ? loadPasses() : nullptr;
  void *function = library ? dlsym(library, name) : nullptr;
  if (library && !function)
    refuse(dlerror());
  return function;
}

DYRELU_EXPORT mlir::DialectPluginLibraryInfo mlirGetDialectPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "DyReLU", DYRELU_VERSION,
          [](mlir::DialectRegistry *registry) {
            if (void *function = find(DYRELU_STRING(DYRELU_PLUGIN_DIALECTS)))
              reinterpret_cast<decltype(&DYRELU_PLUGIN_DIALECTS)>(function)(
                  registry);
          }};
}

DYRELU_EXPORT mlir::PassPluginLibraryInfo mlirGetPassPluginInfo() {
  return {MLIR_PLUGIN_API_VERSION, "DyReLU", DYRELU_VERSION, [] {
            if (void *function = find(DYRELU_STRING(DYRELU_PLUGIN_PASSES)))
              reinterpret_cast<decltype(&DYRELU_PLUGIN_PASSES)>(function)();
          }};
}
