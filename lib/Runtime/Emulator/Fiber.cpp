//===- Fiber.cpp - Stacks that run in turn --------------------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "Fiber.h"

#include <cstdint>
#include <cstdlib>
#include <new>

#include <sys/mman.h>
#include <unistd.h>

#if defined(__x86_64__) && defined(__ELF__)
#define DYRELU_OWN_SWITCH 1
#else
#include <ucontext.h>
#endif

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define DYRELU_ADDRESS_SANITIZER 1
#include <sanitizer/common_interface_defs.h>
#endif
#endif

using namespace mlir::dyrelu::emulator;

StackPool::StackPool(size_t wanted) : guard(size_t(sysconf(_SC_PAGESIZE))) {
  size = (wanted + guard - 1) / guard * guard;
}

StackPool::~StackPool() {
  for (char *stack : all)
    munmap(stack - guard, guard + size);
}

char *StackPool::acquire() {
  if (!unused.empty()) {
    char *stack = unused.back();
    unused.pop_back();
    return stack;
  }
  void *memory =
      mmap(nullptr, guard + size, PROT_READ | PROT_WRITE,
           MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
  if (memory == MAP_FAILED)
    return nullptr;
  if (mprotect(memory, guard, PROT_NONE) != 0) {
    munmap(memory, guard + size);
    return nullptr;
  }
  all.push_back(static_cast<char *>(memory) + guard);
  return all.back();
}

// The fiber that is entered for the first time.
static thread_local Fiber *starting = nullptr;

#ifdef DYRELU_OWN_SWITCH
// swapcontext asks the kernel for the signal mask each time; this saves what
// the calling convention says that a call preserves, and nothing else.
extern "C" void dyreluEmulatorSwitch(void **from, void *to)
    __attribute__((visibility("hidden")));
asm(R"(
  .text
  .p2align 4
  .hidden dyreluEmulatorSwitch
  .globl dyreluEmulatorSwitch
  .type dyreluEmulatorSwitch, @function
dyreluEmulatorSwitch:
  pushq %rbp
  pushq %rbx
  pushq %r12
  pushq %r13
  pushq %r14
  pushq %r15
  movq %rsp, (%rdi)
  movq %rsi, %rsp
  popq %r15
  popq %r14
  popq %r13
  popq %r12
  popq %rbx
  popq %rbp
  retq
  .size dyreluEmulatorSwitch, . - dyreluEmulatorSwitch
)");

static void switchContext(void **from, void *to) {
  dyreluEmulatorSwitch(from, to);
}

static void *prepareContext(char *stack, size_t size, void (*entry)(),
                            void *&resumer) {
  // At the entry of a function the stack pointer is 8 below a multiple of 16.
  size_t excess = reinterpret_cast<uintptr_t>(stack + size) % 16;
  auto *slots = reinterpret_cast<void **>(stack + size - excess - 16);
  slots[0] = reinterpret_cast<void *>(entry);
  slots[1] = nullptr;
  for (int i = 1; i <= 6; ++i)
    slots[-i] = nullptr;
  return static_cast<void *>(slots - 6);
}

#else
static void switchContext(void **from, void *to) {
  swapcontext(static_cast<ucontext_t *>(*from), static_cast<ucontext_t *>(to));
}

static void *prepareContext(char *stack, size_t size, void (*entry)(),
                            void *&resumer) {
  // Both contexts lie at the top of the stack.
  auto top = reinterpret_cast<uintptr_t>(stack + size) & ~uintptr_t(63);
  auto *contexts = reinterpret_cast<ucontext_t *>(top - 2 * sizeof(ucontext_t));
  ucontext_t *own = new (contexts) ucontext_t();
  resumer = new (contexts + 1) ucontext_t();
  getcontext(own);
  own->uc_stack.ss_sp = stack;
  own->uc_stack.ss_size = size_t(reinterpret_cast<char *>(contexts) - stack);
  own->uc_link = nullptr;
  makecontext(own, entry, 0);
  return own;
}
#endif

void Fiber::start(char *newStack, size_t newSize, Entry newEntry,
                  void *newArgument) {
  stack = newStack;
  size = newSize;
  entry = newEntry;
  argument = newArgument;
  fakeStack = nullptr;
  own = prepareContext(stack, size, &Fiber::enter, resumer);
}

void Fiber::enter() {
  Fiber *fiber = starting;
#ifdef DYRELU_ADDRESS_SANITIZER
  __sanitizer_finish_switch_fiber(nullptr, &fiber->resumerStack,
                                  &fiber->resumerSize);
#endif
  fiber->entry(fiber->argument);
  // Never resumed after this.
  fiber->suspend();
  std::abort();
}

void Fiber::resume() {
  starting = this;
#ifdef DYRELU_ADDRESS_SANITIZER
  void *fake = nullptr;
  __sanitizer_start_switch_fiber(&fake, stack, size);
#endif
  switchContext(&resumer, own);
#ifdef DYRELU_ADDRESS_SANITIZER
  __sanitizer_finish_switch_fiber(fake, nullptr, nullptr);
#endif
}

void Fiber::suspend() {
#ifdef DYRELU_ADDRESS_SANITIZER
  __sanitizer_start_switch_fiber(&fakeStack, resumerStack, resumerSize);
#endif
  switchContext(&own, resumer);
#ifdef DYRELU_ADDRESS_SANITIZER
  __sanitizer_finish_switch_fiber(fakeStack, &resumerStack, &resumerSize);
#endif
}
