/*===- Launcher.h - Launches compiled kernels -------------------*- C -*-===*\
|*
|* Part of the dyrelu project, under the Apache License v2.0 with LLVM
|* Exceptions. See LICENSE for license information.
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
|*===----------------------------------------------------------------------===*|
|*
|* Runs functions that were compiled to an image (PTX, a cubin or a fatbin) and
a
|* launch description (docs/launcher.md), on memory, streams and contexts of the
|* caller. The CUDA driver, libcuda.so.1, is loaded when it is first needed;
|* neither building nor linking this library needs CUDA.
|*
|* Every function may be called by several threads at once, on one program too;
|* only dyreluProgramDestroy must be a program's last call. Nothing here
|* allocates memory of the device, beyond what the driver takes for loaded code,
|* and nothing waits for the device.
|*
\*===----------------------------------------------------------------------===*/

#ifndef DYRELU_RUNTIME_CUDA_LAUNCHER_H
#define DYRELU_RUNTIME_CUDA_LAUNCHER_H

/* NOLINTBEGIN: a header of C. */
#include <stddef.h>
#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

#define DYRELU_EXPORT __attribute__((visibility("default")))

/* What became of a call. The message says it in words. */
typedef enum DyreluStatus {
  DYRELU_SUCCESS = 0,
  /* A pointer, number or size is not what the function takes. */
  DYRELU_INVALID_ARGUMENT = 1,
  /* A check of the compiled function on the sizes of its arguments failed. */
  DYRELU_CHECK_FAILED = 2,
  /* The launch description is malformed, or of another version. */
  DYRELU_INVALID_DESCRIPTION = 3,
  /* The driver does not accept the image, or a kernel is not in it. */
  DYRELU_INVALID_IMAGE = 4,
  /* A file cannot be read. */
  DYRELU_CANNOT_READ = 5,
  /* There is no libcuda.so.1, or it lacks a function. */
  DYRELU_NO_DRIVER = 6,
  /* There is no GPU. */
  DYRELU_NO_DEVICE = 7,
  /* The thread has no current CUDA context. */
  DYRELU_NO_CONTEXT = 8,
  /* The image is for another chip than the GPU is. */
  DYRELU_WRONG_CHIP = 9,
  /* The driver failed in another way. */
  DYRELU_DRIVER_FAILED = 10,
  /* The host has no memory left. */
  DYRELU_OUT_OF_MEMORY = 11
} DyreluStatus;

/* An image with its description. */
typedef struct DyreluProgram DyreluProgram;

/* A function of a program, which lives as long as the program. */
typedef struct DyreluFunction DyreluFunction;

/* What the thread's last call that did not succeed has to say: one line, valid
 * until the thread's next such call; an empty string if there was none. */
DYRELU_EXPORT const char *dyreluGetMessage(void);

/* Makes a program of a description and an image in memory, which are copied.
 * Needs no driver: the image is loaded when a context first needs it.
 *   DYRELU_INVALID_DESCRIPTION, DYRELU_INVALID_IMAGE (an empty one) */
DYRELU_EXPORT DyreluStatus dyreluProgramCreate(const char *description,
                                               size_t descriptionSize,
                                               const void *image,
                                               size_t imageSize,
                                               DyreluProgram **program);

/* The same from files. A null `descriptionPath` is `imagePath` with ".json"
 * after it, where dyrelu-compile writes it.
 *   also DYRELU_CANNOT_READ */
DYRELU_EXPORT DyreluStatus dyreluProgramRead(const char *imagePath,
                                             const char *descriptionPath,
                                             DyreluProgram **program);

/* Unloads a program from all contexts. Its kernels must have ended. Null is
 * allowed. */
DYRELU_EXPORT void dyreluProgramDestroy(DyreluProgram *program);

/* Loads a program into the current context ahead of its first launch: at
 * start-up, or before a stream is captured into a graph.
 *   DYRELU_NO_DRIVER, DYRELU_NO_DEVICE, DYRELU_NO_CONTEXT, DYRELU_WRONG_CHIP,
 *   DYRELU_INVALID_IMAGE, DYRELU_DRIVER_FAILED */
DYRELU_EXPORT DyreluStatus dyreluProgramLoad(DyreluProgram *program);

/* Finds a function by name; null stands for the only one.
 *   DYRELU_INVALID_ARGUMENT */
DYRELU_EXPORT DyreluStatus dyreluProgramGetFunction(
    DyreluProgram *program, const char *name, const DyreluFunction **function);

/* A tensor that a function takes or returns. */
typedef struct DyreluTensor {
  /* "f16", "bf16", "f32", "f64", "i1", "i8", "i16", "i32" or "i64". */
  const char *elementType;
  /* Bytes of an element. */
  size_t elementSize;
  /* The number of sizes; -1 for a number that is no tensor. */
  int64_t rank;
  /* `rank` sizes, the slowest dimension first; -1 for one that is not known
   * before the call. */
  const int64_t *sizes;
} DyreluTensor;

/* The number of arguments, of their dimensions all together, of results, and of
 * the results' dimensions all together. */
DYRELU_EXPORT size_t dyreluFunctionGetNumArguments(const DyreluFunction *);
DYRELU_EXPORT size_t dyreluFunctionGetNumSizes(const DyreluFunction *);
DYRELU_EXPORT size_t dyreluFunctionGetNumResults(const DyreluFunction *);
DYRELU_EXPORT size_t dyreluFunctionGetNumResultSizes(const DyreluFunction *);

/* What argument or result number `index` is.
 *   DYRELU_INVALID_ARGUMENT */
DYRELU_EXPORT DyreluStatus dyreluFunctionGetArgument(
    const DyreluFunction *function, size_t index, DyreluTensor *argument);
DYRELU_EXPORT DyreluStatus dyreluFunctionGetResult(
    const DyreluFunction *function, size_t index, DyreluTensor *result);

/* The sizes of the results, one after the other, for arguments of the sizes
 * `sizes`, one after the other. Makes the function's checks.
 *   DYRELU_INVALID_ARGUMENT, DYRELU_CHECK_FAILED */
DYRELU_EXPORT DyreluStatus dyreluFunctionGetResultSizes(
    const DyreluFunction *function, const int64_t *sizes, size_t numSizes,
    int64_t *resultSizes, size_t numResultSizes);

/* The bytes of workspace that a call with arguments of these sizes needs; often
 * zero. Makes the function's checks.
 *   DYRELU_INVALID_ARGUMENT, DYRELU_CHECK_FAILED */
DYRELU_EXPORT DyreluStatus dyreluFunctionGetWorkspaceSize(
    const DyreluFunction *function, const int64_t *sizes, size_t numSizes,
    size_t *bytes);

/* Where the alignment of workspaces begins: what allocators give. */
#define DYRELU_WORKSPACE_ALIGNMENT 256

/* A call of a function. */
typedef struct DyreluCall {
  /* A CUstream or cudaStream_t; null is the default stream. */
  void *stream;
  /* For each argument a pointer to its first element in the device's memory.
   * For a number that is no tensor, a pointer to it in the host's memory, which
   * is read before the call returns. */
  const void *const *arguments;
  size_t numArguments;
  /* The sizes of all arguments, one after the other, known ones as well. */
  const int64_t *sizes;
  size_t numSizes;
  /* For each result a pointer to where its first element goes. Results overlap
   * neither each other nor arguments. */
  void *const *results;
  size_t numResults;
  /* Memory for the time of the call, at a multiple of
   * DYRELU_WORKSPACE_ALIGNMENT. Calls that may run at the same time must not
   * share it. May be null if none is needed. */
  void *workspace;
  size_t workspaceSize;
} DyreluCall;

/* Queues a function's kernels on a stream. Tensors are contiguous, the last
 * dimension the fastest; a null pointer is allowed for one without elements.
 *
 * The kernels run in the context of the stream, or in the current one where the
 * stream is a default stream. After an error kernels may have been queued, and
 * results are undefined.
 *   any status but DYRELU_INVALID_DESCRIPTION and DYRELU_CANNOT_READ */
DYRELU_EXPORT DyreluStatus dyreluFunctionLaunch(const DyreluFunction *function,
                                                const DyreluCall *call);

#ifdef __cplusplus
}
#endif
/* NOLINTEND */

#endif /* DYRELU_RUNTIME_CUDA_LAUNCHER_H */
