//===- Host.c - A program with another LLVM -------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
//   host PLUGIN MAJOR MINOR PATCH
//
// Loads the plugin like MLIR does, into a program that says that its LLVM is
// MAJOR.MINOR.PATCH, and prints what it got.
//
//===----------------------------------------------------------------------===//

#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

static unsigned version[3];

void LLVMGetVersion(unsigned *major, unsigned *minor, unsigned *patch) {
  *major = version[0];
  *minor = version[1];
  *patch = version[2];
}

#ifdef HAS_MLIR
// MLIRContext's constructor.
void _ZN4mlir11MLIRContextC1ENS0_9ThreadingE(void) {}
#endif

struct PluginInfo {
  uint32_t apiVersion;
  const char *name;
  const char *version;
  void (*registerAll)(void *registry);
};

int main(int argc, char **argv) {
  if (argc != 5)
    return 2;
  for (int i = 0; i < 3; ++i)
    version[i] = (unsigned)atoi(argv[2 + i]);
  void *plugin = dlopen(argv[1], RTLD_LAZY | RTLD_GLOBAL);
  if (!plugin) {
    printf("%s\n", dlerror());
    return 1;
  }
  const char *names[] = {"mlirGetDialectPluginInfo", "mlirGetPassPluginInfo"};
  for (int i = 0; i < 2; ++i) {
    struct PluginInfo (*get)(void) =
        (struct PluginInfo (*)(void))dlsym(plugin, names[i]);
    if (!get) {
      printf("%s\n", dlerror());
      return 1;
    }
    struct PluginInfo info = get();
    info.registerAll(NULL);
    printf("API %u, %s %s\n", info.apiVersion, info.name, info.version);
  }
  return 0;
}
