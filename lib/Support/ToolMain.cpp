//===- ToolMain.cpp - How a tool ends -------------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "dyrelu/Support/ToolMain.h"

#include "dyrelu/Support/Diagnostics.h"

#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/ErrorHandling.h"
#include "llvm/Support/Signals.h"

#include <algorithm>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <new>
#include <unistd.h>

using namespace mlir::dyrelu;

static std::string toolName;
static std::string currentPhase = "starting";

void mlir::dyrelu::setPhase(const llvm::Twine &phase) {
  currentPhase = phase.str();
}

/// Ends the process at once: after a crash no destructor can be relied on.
[[noreturn]] static void endWith(const llvm::Twine &message) {
  // Removes temporary files.
  llvm::sys::RunInterruptHandlers();
  llvm::outs().flush();
  reportError(toolName, llvm::createStringError(message));
  _exit(EXIT_FAILURE);
}

/// The same after a crash, which may have left the heap unusable: nothing here
/// allocates.
[[noreturn]] static void endAfterSignal(int signal) {
  static char text[512];
  int length = std::snprintf(
      text, sizeof(text),
      "%s: error: crashed while %s (signal %d, %s); this is a defect of the "
      "tool unless the code itself does something undefined\n",
      toolName.c_str(), currentPhase.c_str(), signal, sigdescr_np(signal));
  length = std::min<int>(length, sizeof(text) - 1);
  [[maybe_unused]] ssize_t written = write(STDERR_FILENO, text, length);
  llvm::sys::RunInterruptHandlers();
  _exit(EXIT_FAILURE);
}

static void handleFatalError(void *, const char *reason, bool) {
  endWith(llvm::Twine(reason) + " (while " + currentPhase + ")");
}

static void handleLackOfMemory() {
  endWith("no memory left (while " + currentPhase + ")");
}

/// Lets the handler of segmentation faults run where the stack has overflown.
static void useSeparateStackForSignals() {
  constexpr size_t size = 1 << 16;
  static char memory[size];
  stack_t stack = {};
  stack.ss_sp = memory;
  stack.ss_size = size;
  struct sigaction action;
  if (sigaltstack(&stack, nullptr) != 0 ||
      sigaction(SIGSEGV, nullptr, &action) != 0)
    return;
  action.sa_flags |= SA_ONSTACK;
  sigaction(SIGSEGV, &action, nullptr);
}

int mlir::dyrelu::runTool(llvm::StringRef name,
                          llvm::function_ref<llvm::Error()> work) {
  toolName = name.str();
  llvm::install_fatal_error_handler(handleFatalError);
  std::set_new_handler(handleLackOfMemory);
  llvm::CrashRecoveryContext::Enable();
  useSeparateStackForSignals();

  int status = EXIT_SUCCESS;
  llvm::CrashRecoveryContext guard;
  bool returned = guard.RunSafely([&] {
    if (llvm::Error error = work()) {
      reportError(toolName, std::move(error));
      status = EXIT_FAILURE;
    }
  });
  if (returned)
    return status;
  // A shell's convention: 128 and the signal.
  int signal = guard.RetCode - 128;
  endAfterSignal(signal);
}
