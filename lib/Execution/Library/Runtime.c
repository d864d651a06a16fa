//===- Runtime.c - What is linked to compiled functions -------------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//
//
// Checks what a caller passes, and turns whatever fails on the way into a
// number that the function returns. Compiled code reports an error by a call
// that does not return: here a longjmp, out of frames that have nothing to
// destroy but memory, which is kept on a list. A thread of a parallel region
// can only leave its part of the region; the thread that forked it goes on
// from there.
//
//===----------------------------------------------------------------------===//

#include "Runtime.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

//===----------------------------------------------------------------------===//
// Errors
//===----------------------------------------------------------------------===//

static _Thread_local char lastError[256];

const char *dyreluLastError(void) { return lastError; }

const char *dyreluStrError(int status) {
  switch (status) {
  case DyreluStatusOk:
    return "success";
  case DyreluStatusPointer:
    return "a pointer is null or not aligned to its elements";
  case DyreluStatusSize:
    return "a size is negative, too large or not the one that is expected";
  case DyreluStatusOverlap:
    return "a result overlaps another tensor";
  case DyreluStatusMemory:
    return "there is not enough memory";
  case DyreluStatusCheck:
    return "sizes do not fit together, or another check at run time failed";
  default:
    return "unknown status";
  }
}

__attribute__((format(printf, 2, 3))) static int fail(enum DyreluStatus status,
                                                      const char *format, ...) {
  va_list arguments;
  va_start(arguments, format);
  vsnprintf(lastError, sizeof(lastError), format, arguments);
  va_end(arguments);
  return status;
}

//===----------------------------------------------------------------------===//
// Calls that may end early
//===----------------------------------------------------------------------===//

/// Memory in front of what compiled code gets, a multiple of what malloc aligns
/// to.
struct Block {
  struct Block *previous, *next;
};

_Static_assert(sizeof(struct Block) % _Alignof(max_align_t) == 0,
               "what is behind a block is aligned as malloc aligns");

/// What one thread is in the middle of.
struct Guard {
  jmp_buf back;
  enum DyreluStatus status;
  char message[sizeof(lastError)];
  /// The first of a ring of blocks that have not been freed.
  struct Block blocks;
};

static _Thread_local struct Guard *current;

static void openGuard(struct Guard *guard) {
  guard->status = DyreluStatusOk;
  guard->message[0] = 0;
  guard->blocks.previous = guard->blocks.next = &guard->blocks;
}

static void closeGuard(struct Guard *guard) {
  while (guard->blocks.next != &guard->blocks) {
    struct Block *block = guard->blocks.next;
    guard->blocks.next = block->next;
    free(block);
  }
}

__attribute__((noreturn)) static void leave(enum DyreluStatus status,
                                            const char *message) {
  struct Guard *guard = current;
  guard->status = status;
  snprintf(guard->message, sizeof(guard->message), "%s", message);
  longjmp(guard->back, 1);
}

/// Compiled code calls this where an assertion of its own fails.
void dyreluRuntimeError(const char *message) {
  leave(DyreluStatusCheck, message);
}

void *dyreluAllocate(size_t size) {
  struct Block *block = NULL;
  if (size <= SIZE_MAX - sizeof(struct Block))
    block = malloc(size + sizeof(struct Block));
  if (!block) {
    char message[64];
    snprintf(message, sizeof(message), "no memory for %zu bytes", size);
    leave(DyreluStatusMemory, message);
  }
  struct Block *first = &current->blocks;
  block->previous = first;
  block->next = first->next;
  first->next->previous = block;
  first->next = block;
  return block + 1;
}

void *dyreluAllocateZeros(size_t count, size_t size) {
  size_t bytes;
  if (__builtin_mul_overflow(count, size, &bytes))
    bytes = SIZE_MAX;
  return memset(dyreluAllocate(bytes), 0, bytes);
}

void dyreluFree(void *memory) {
  if (!memory)
    return;
  struct Block *block = (struct Block *)memory - 1;
  block->previous->next = block->next;
  block->next->previous = block->previous;
  free(block);
}

//===----------------------------------------------------------------------===//
// Parallel regions
//===----------------------------------------------------------------------===//

typedef void (*Region)(int32_t *thread, int32_t *bound, void *arguments);
typedef void (*Fork)(void *ident, int32_t count, void *region, ...);
typedef void (*ForkIf)(void *ident, int32_t count, void *region,
                       int32_t condition, void *arguments);

/// The program's own threads, if it has told of them: what runs a task in each
/// thread of a team, and the caller's number in it and the size of it.
static struct {
  void (*parallel)(void (*task)(void *), void *data, unsigned numThreads,
                   unsigned flags);
  int (*getNumber)(void);
  int (*getCount)(void);
} threads;

void dyreluUseThreads(void (*parallel)(void (*)(void *), void *, unsigned,
                                       unsigned),
                      int (*getNumber)(void), int (*getCount)(void)) {
  threads.getNumber = getNumber;
  threads.getCount = getCount;
  threads.parallel = parallel;
}

/// The team of the region that a thread is in the middle of, where threads are
/// the program's own.
static _Thread_local struct Team {
  int32_t number, count;
} team = {0, 1};

struct Fork {
  Region region;
  void *arguments;
  struct Guard *parent;
  /// Taken by the first thread that fails.
  int hasFailed;
};

static void runGuardedRegion(struct Guard *guard, struct Fork *fork,
                             int32_t *thread, int32_t *bound) {
  if (!setjmp(guard->back))
    fork->region(thread, bound, fork->arguments);
}

static void runRegion(int32_t *thread, int32_t *bound, struct Fork *fork) {
  struct Guard guard, *outer = current;
  openGuard(&guard);
  current = &guard;
  runGuardedRegion(&guard, fork, thread, bound);
  current = outer;
  closeGuard(&guard);
  if (guard.status == DyreluStatusOk ||
      __atomic_exchange_n(&fork->hasFailed, 1, __ATOMIC_RELAXED))
    return;
  fork->parent->status = guard.status;
  memcpy(fork->parent->message, guard.message, sizeof(guard.message));
}

/// The end of a region is a barrier: all threads have written by now.
static void joinFork(const struct Fork *fork) {
  if (fork->hasFailed)
    longjmp(current->back, 1);
}

/// A region in one thread of a team.
static void runInTeam(struct Fork *fork, struct Team inner) {
  struct Team outer = team;
  team = inner;
  runRegion(&inner.number, &inner.number, fork);
  team = outer;
}

static void runTask(void *fork) {
  runInTeam(fork, (struct Team){threads.getNumber(), threads.getCount()});
}

/// What the call of OpenMP's `fork` becomes, whose region takes no more than
/// one pointer.
void dyreluFork(Fork fork, void *ident, Region region, void *arguments) {
  struct Fork state = {region, arguments, current, 0};
  if (threads.parallel)
    threads.parallel(runTask, &state, 0, 0);
  else
    fork(ident, 1, (void *)runRegion, &state);
  joinFork(&state);
}

/// The same for a region that is one thread's unless there is a condition.
void dyreluForkIf(ForkIf fork, void *ident, Region region, int32_t condition,
                  void *arguments) {
  struct Fork state = {region, arguments, current, 0};
  if (!threads.parallel)
    fork(ident, 1, (void *)runRegion, condition, &state);
  else if (condition)
    threads.parallel(runTask, &state, 0, 0);
  else
    runInTeam(&state, (struct Team){0, 1});
  joinFork(&state);
}

/// And these of OpenMP, to which the calls go where threads are its own.
int32_t dyreluThreadNumber(int32_t (*number)(void *), void *ident) {
  return threads.parallel ? team.number : number(ident);
}

typedef void (*StaticInit)(void *ident, int32_t thread, int32_t schedule,
                           int32_t *isLast, uint64_t *lower, uint64_t *upper,
                           int64_t *stride, int64_t increment, int64_t chunk);

/// A thread's part of a loop from `lower` to `upper`, inclusive: parts differ
/// by no more than one iteration.
void dyreluStaticInit(StaticInit init, void *ident, int32_t thread,
                      int32_t schedule, int32_t *isLast, uint64_t *lower,
                      uint64_t *upper, int64_t *stride, int64_t increment,
                      int64_t chunk) {
  if (!threads.parallel) {
    init(ident, thread, schedule, isLast, lower, upper, stride, increment,
         chunk);
    return;
  }
  uint64_t step = (uint64_t)increment, number = (uint64_t)team.number;
  uint64_t count = (uint64_t)team.count;
  uint64_t trips = (*upper - *lower) / step + 1;
  uint64_t size = trips / count, longer = trips % count;
  uint64_t first = number * size + (number < longer ? number : longer);
  size += number < longer;
  *stride = (int64_t)(trips * step);
  *isLast = size > 0 && first + size == trips;
  *upper = *lower + (first + size) * step - step;
  *lower += first * step;
}

void dyreluStaticFini(void (*fini)(void *, int32_t), void *ident,
                      int32_t thread) {
  if (!threads.parallel)
    fini(ident, thread);
}

//===----------------------------------------------------------------------===//
// memref.copy, and conversions that older run-time libraries of compilers lack
//===----------------------------------------------------------------------===//

struct UnrankedMemRef {
  int64_t rank;
  /// Pointers, offset, sizes, strides.
  int64_t *descriptor;
};

static void copyDim(const char *from, char *to, int64_t rank,
                    const int64_t *sizes, const int64_t *fromStrides,
                    const int64_t *toStrides, int64_t elementBytes) {
  if (rank == 0) {
    memcpy(to, from, (size_t)elementBytes);
    return;
  }
  if (rank == 1 && *fromStrides == 1 && *toStrides == 1) {
    memcpy(to, from, (size_t)(*sizes * elementBytes));
    return;
  }
  for (int64_t i = 0; i < *sizes; ++i)
    copyDim(from + i * *fromStrides * elementBytes,
            to + i * *toStrides * elementBytes, rank - 1, sizes + 1,
            fromStrides + 1, toStrides + 1, elementBytes);
}

void memrefCopy(int64_t elementBytes, const struct UnrankedMemRef *from,
                const struct UnrankedMemRef *to) {
  int64_t rank = from->rank;
  const int64_t *sizes = from->descriptor + 3;
  for (int64_t dim = 0; dim < rank; ++dim)
    if (sizes[dim] == 0)
      return;
  copyDim((const char *)from->descriptor[1] +
              from->descriptor[2] * elementBytes,
          (char *)to->descriptor[1] + to->descriptor[2] * elementBytes, rank,
          sizes, sizes + rank, to->descriptor + 3 + rank, elementBytes);
}

static __bf16 roundToBFloat(float value) {
  uint32_t bits;
  memcpy(&bits, &value, sizeof(bits));
  // NaN stays quiet; ties go to even.
  uint16_t half = value != value
                      ? (uint16_t)((bits >> 16) | 0x40)
                      : (uint16_t)((bits + 0x7fff + ((bits >> 16) & 1)) >> 16);
  __bf16 result;
  memcpy(&result, &half, sizeof(half));
  return result;
}

__bf16 __truncsfbf2(float value) { return roundToBFloat(value); }

__bf16 __truncdfbf2(double value) {
  // Rounded to odd first, so that the second rounding sees whether anything was
  // cut off.
  float rounded = (float)value;
  uint32_t bits;
  memcpy(&bits, &rounded, sizeof(bits));
  if ((double)rounded != value && value == value && !(bits & 1)) {
    double magnitude = value < 0 ? -value : value;
    double roundedMagnitude = rounded < 0 ? -(double)rounded : (double)rounded;
    bits += roundedMagnitude > magnitude ? (uint32_t)-1 : 1;
    memcpy(&rounded, &bits, sizeof(bits));
  }
  return roundToBFloat(rounded);
}

//===----------------------------------------------------------------------===//
// Calls from outside
//===----------------------------------------------------------------------===//

/// A tensor with the sizes of this call.
struct Given {
  const struct DyreluTensor *tensor;
  char *data;
  int64_t *sizes;
  /// Allocated and aligned pointer, offset, sizes, strides, with the dimensions
  /// in the order of memory.
  int64_t *descriptor;
  /// From the first element to the end of the last.
  int64_t bytes;
};

enum { DescriptorSizes = 3 };

/// The numbers that `sizes` and `descriptor` point to.
static int64_t countNumbers(const struct DyreluTensor *tensor) {
  return DescriptorSizes + 3 * tensor->rank;
}

static int checkSizes(const struct Given *given, const int64_t *shape) {
  const struct DyreluTensor *tensor = given->tensor;
  for (int64_t dim = 0; dim < tensor->rank; ++dim) {
    int64_t expected = tensor->sizes[dim];
    int64_t size = shape ? shape[dim] : expected;
    if (expected >= 0 && size != expected)
      return fail(DyreluStatusSize, "%s: size %lld is %lld, expected %lld",
                  tensor->name, (long long)dim, (long long)size,
                  (long long)expected);
    if (size < 0)
      return fail(DyreluStatusSize, "%s: size %lld is %lld, expected 0 or more",
                  tensor->name, (long long)dim, (long long)size);
    given->sizes[dim] = size;
  }
  return DyreluStatusOk;
}

/// Fills in the descriptor and bytes. A size of 0 does not make others
/// harmless: what is computed from them must not overflow either.
static int layOut(struct Given *given) {
  const struct DyreluTensor *tensor = given->tensor;
  int64_t *sizes = given->descriptor + DescriptorSizes;
  int64_t *strides = sizes + tensor->rank;
  int64_t bytes = tensor->elementBytes, stride = 1, last = bytes, gap;
  int isEmpty = 0;
  for (int64_t i = tensor->rank - 1; i >= 0; --i) {
    sizes[i] = given->sizes[tensor->order ? tensor->order[i] : i];
    strides[i] = tensor->strides ? tensor->strides[i] : stride;
    isEmpty |= sizes[i] == 0;
    int64_t factor = sizes[i] ? sizes[i] : 1;
    if (__builtin_mul_overflow(bytes, factor, &bytes) ||
        __builtin_mul_overflow(factor - 1, strides[i], &gap) ||
        __builtin_mul_overflow(gap, tensor->elementBytes, &gap) ||
        __builtin_add_overflow(last, gap, &last))
      return fail(DyreluStatusSize, "%s: the sizes are too large",
                  tensor->name);
    stride *= factor;
  }
  given->bytes = isEmpty ? 0 : last;
  given->descriptor[0] = given->descriptor[1] = (int64_t)given->data;
  given->descriptor[2] = 0;
  return DyreluStatusOk;
}

static int checkPointer(const struct Given *given, int hasShape,
                        const int64_t *shape) {
  const char *name = given->tensor->name;
  if (hasShape && !shape)
    return fail(DyreluStatusPointer, "%s: the pointer to the shape is null",
                name);
  if ((uintptr_t)given->data % (uintptr_t)given->tensor->elementBytes)
    return fail(DyreluStatusPointer,
                "%s: the pointer is not aligned to %lld bytes", name,
                (long long)given->tensor->elementBytes);
  return DyreluStatusOk;
}

static int checkOverlap(const struct Given *left, const struct Given *right) {
  if (!left->tensor->isWritten && !right->tensor->isWritten)
    return DyreluStatusOk;
  if (!left->bytes || !right->bytes ||
      left->data + left->bytes <= right->data ||
      right->data + right->bytes <= left->data)
    return DyreluStatusOk;
  return fail(DyreluStatusOverlap, "%s overlaps %s", right->tensor->name,
              left->tensor->name);
}

static int hasOpenSize(const struct DyreluTensor *tensor) {
  for (int64_t dim = 0; dim < tensor->rank; ++dim)
    if (tensor->sizes[dim] < 0)
      return 1;
  return 0;
}

static int checkTensors(const struct DyreluFunction *function,
                        struct Given *given, const int64_t *const *shapes) {
  for (int64_t i = 0; i < function->numTensors; ++i) {
    int hasShape = hasOpenSize(given[i].tensor), status;
    if ((status = checkPointer(&given[i], hasShape, shapes[i])) ||
        (status = checkSizes(&given[i], shapes[i])) ||
        (status = layOut(&given[i])))
      return status;
    if (!given[i].data && given[i].bytes)
      return fail(DyreluStatusPointer, "%s: the pointer is null",
                  given[i].tensor->name);
    for (int64_t j = 0; j < i; ++j)
      if ((status = checkOverlap(&given[j], &given[i])))
        return status;
  }
  return DyreluStatusOk;
}

static void runGuarded(struct Guard *guard, void (*function)(void **),
                       void **arguments) {
  if (!setjmp(guard->back))
    function(arguments);
}

static int call(void (*function)(void **), void **arguments) {
  struct Guard guard, *outer = current;
  openGuard(&guard);
  current = &guard;
  runGuarded(&guard, function, arguments);
  current = outer;
  closeGuard(&guard);
  if (guard.status == DyreluStatusOk)
    return DyreluStatusOk;
  return fail(guard.status, "%s", guard.message);
}

/// Writes the sizes of results that the arguments give to `sizes`.
static int computeSizes(const struct DyreluFunction *function,
                        void **descriptors, int64_t *sizes) {
  int64_t numArguments = function->numArguments;
  int64_t array[5] = {(int64_t)sizes, (int64_t)sizes, 0, function->numSizes, 1};
  void *arguments[numArguments + 1];
  memcpy(arguments, descriptors, (size_t)numArguments * sizeof(void *));
  arguments[numArguments] = array;
  return call(function->computeSizes, arguments);
}

/// Compares the sizes of results with those that the arguments give.
static int checkResultSizes(const struct DyreluFunction *function,
                            const struct Given *given, void **descriptors) {
  int64_t count = function->numSizes;
  if (count == 0)
    return DyreluStatusOk;
  int64_t expected[count];
  int status = computeSizes(function, descriptors, expected);
  if (status)
    return status;
  for (int64_t i = 0; i < count; ++i) {
    const struct Given *result = &given[function->sizeTensors[i]];
    int64_t dim = function->sizeDims[i], size = result->sizes[dim];
    if (size != expected[i])
      return fail(DyreluStatusSize,
                  "%s: size %lld is %lld, and the arguments give %lld",
                  result->tensor->name, (long long)dim, (long long)size,
                  (long long)expected[i]);
  }
  return DyreluStatusOk;
}

/// The numbers of the first `count` tensors.
static int64_t countAllNumbers(const struct DyreluFunction *function,
                               int64_t count) {
  int64_t numbers = 0;
  for (int64_t i = 0; i < count; ++i)
    numbers += countNumbers(&function->tensors[i]);
  return numbers;
}

/// Lets the first `count` tensors have their places in `numbers`.
static void place(const struct DyreluFunction *function, int64_t count,
                  int64_t *numbers, struct Given *given, void **descriptors) {
  for (int64_t i = 0; i < count; ++i) {
    const struct DyreluTensor *tensor = &function->tensors[i];
    int64_t *descriptor = numbers + tensor->rank;
    given[i] = (struct Given){tensor, NULL, numbers, descriptor, 0};
    descriptors[i] = descriptor;
    numbers += countNumbers(tensor);
  }
}

/// What the functions of a library are: `data` and `shapes` have an element for
/// each tensor; a shape may be null where all sizes are known.
int dyreluCallFunction(const struct DyreluFunction *function, void *const *data,
                       const int64_t *const *shapes) {
  lastError[0] = 0;
  int64_t count = function->numTensors;
  // (An array of no elements is undefined.)
  int64_t numbers[countAllNumbers(function, count) + 1];
  struct Given given[count + 1];
  void *descriptors[count + 1];
  place(function, count, numbers, given, descriptors);
  for (int64_t i = 0; i < count; ++i)
    given[i].data = data[i];
  int status;
  if ((status = checkTensors(function, given, shapes)) ||
      (status = checkResultSizes(function, given, descriptors)))
    return status;
  return call(function->call, descriptors);
}

/// Writes the shapes of results that have open sizes to those of `shapes`, the
/// rest of which are the arguments'.
static int writeShapes(const struct DyreluFunction *function,
                       void **descriptors, int64_t *const *shapes) {
  int64_t sizes[function->numSizes];
  int status = computeSizes(function, descriptors, sizes);
  if (status)
    return status;
  for (int64_t i = function->numArguments; i < function->numTensors; ++i) {
    const struct DyreluTensor *tensor = &function->tensors[i];
    if (hasOpenSize(tensor))
      memcpy(shapes[i], tensor->sizes, (size_t)tensor->rank * sizeof(int64_t));
  }
  for (int64_t i = 0; i < function->numSizes; ++i)
    shapes[function->sizeTensors[i]][function->sizeDims[i]] = sizes[i];
  return DyreluStatusOk;
}

/// What the functions are that compute the shapes of results: `shapes` has an
/// element for each tensor, null where all sizes are known.
int dyreluComputeShapes(const struct DyreluFunction *function,
                        int64_t *const *shapes) {
  lastError[0] = 0;
  int64_t count = function->numArguments;
  int64_t numbers[countAllNumbers(function, count) + 1];
  struct Given given[count + 1];
  void *descriptors[count + 1];
  place(function, count, numbers, given, descriptors);
  int status;
  for (int64_t i = 0; i < function->numTensors; ++i) {
    const struct DyreluTensor *tensor = &function->tensors[i];
    if (hasOpenSize(tensor) && !shapes[i])
      return fail(DyreluStatusPointer, "%s: the pointer to the shape is null",
                  tensor->name);
    if (i < count && ((status = checkSizes(&given[i], shapes[i])) ||
                      (status = layOut(&given[i]))))
      return status;
  }
  return writeShapes(function, descriptors, shapes);
}
