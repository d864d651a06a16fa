/*===- Threads.c - Calls from several threads -------------------*- C -*-===*\
|*
|* Part of the dyrelu project, under the Apache License v2.0 with LLVM
|* Exceptions. See LICENSE for license information.
|* SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
|*
|*===----------------------------------------------------------------------===*|
|*
|* Threads call one function with numbers of their own, as fast as they can, in
|* contexts of their own and in a common one. Prints what the fake driver noted,
|* a line for each launch: the thread's number and its arguments.
|*
\*===----------------------------------------------------------------------===*/

#include "dyrelu/Runtime/CUDA/Launcher.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { NumThreads = 8, NumCalls = 1000 };

void *fakeMakeContext(int device);
void *fakeMakeStream(void *context);
const char *fakeGetLog(void);
int fakeGetNumModules(void);

static const char description[] =
    "{\"version\": 1, \"chip\": \"sm_90\", \"functions\": [{\"name\": \"f\","
    "\"arguments\": [{\"type\": \"f32\", \"shape\": [null]}], \"results\": [],"
    "\"checks\": [], \"workspace\": {\"bytes\": 0, \"buffers\": []},"
    "\"launches\": [{\"kernel\": \"k\", \"grid\": [{\"size\": [0, 0]}, 1, 1],"
    "\"block\": [1, 1, 1], \"shared_bytes\": [\"add\", 49152, {\"size\": [0, "
    "0]}],"
    "\"overlaps\": false, \"cooperative\": false, \"arguments\": ["
    "{\"argument\": 0}, {\"i64\": [\"mul\", {\"size\": [0, 0]}, 3]}]}]}]}";
static const char image[] =
    ".entry k(.param .u64 k_param_0, .param .u64 k_param_1)";

static const DyreluFunction *function;
static void *common;
static int hasFailed;

static void *run(void *argument) {
  int64_t number = *(int *)argument;
  void *own = fakeMakeStream(fakeMakeContext(0));
  for (int i = 0; i < NumCalls; ++i) {
    int64_t sizes[] = {number * NumCalls + i};
    /* NOLINTNEXTLINE(performance-no-int-to-ptr): nothing is there. */
    const void *arguments[] = {(void *)(sizes[0] * 4096)};
    DyreluCall call = {.stream = i % 2 ? own : common,
                       .arguments = arguments,
                       .numArguments = 1,
                       .sizes = sizes,
                       .numSizes = 1};
    if (dyreluFunctionLaunch(function, &call) != DYRELU_SUCCESS) {
      fprintf(stderr, "%s\n", dyreluGetMessage());
      hasFailed = 1;
    }
    /* Messages are a thread's own as well. */
    sizes[0] = -number;
    char expected[128];
    snprintf(expected, sizeof(expected),
             "function 'f': argument 0, dimension 0: expected a size from 0 "
             "on, got -%lld",
             (long long)number);
    if (dyreluFunctionLaunch(function, &call) != DYRELU_INVALID_ARGUMENT ||
        strcmp(dyreluGetMessage(), expected) != 0)
      hasFailed = 1;
  }
  return NULL;
}

int main(void) {
  DyreluProgram *program;
  common = fakeMakeStream(fakeMakeContext(0));
  if (dyreluProgramCreate(description, sizeof(description) - 1, image,
                          sizeof(image) - 1, &program) != DYRELU_SUCCESS ||
      dyreluProgramGetFunction(program, NULL, &function) != DYRELU_SUCCESS) {
    fprintf(stderr, "%s\n", dyreluGetMessage());
    return 1;
  }
  pthread_t threads[NumThreads];
  int numbers[NumThreads];
  for (int i = 0; i < NumThreads; ++i) {
    numbers[i] = i + 1;
    if (pthread_create(&threads[i], NULL, run, &numbers[i]))
      return 1;
  }
  for (int i = 0; i < NumThreads; ++i)
    pthread_join(threads[i], NULL);

  /* Each launch has the grid, the memory and the arguments of one call. */
  int launches = 0;
  int right = 0;
  for (const char *line = fakeGetLog(); *line; line = strchr(line, '\n') + 1) {
    char text[1024];
    snprintf(text, sizeof(text), "%.*s", (int)strcspn(line, "\n"), line);
    if (!strstr(text, "\"cuLaunchKernelEx\""))
      continue;
    long long grid, shared, pointer, number;
    ++launches;
    /* NOLINTBEGIN(bugprone-unchecked-string-to-number-conversion): counted
     * below. */
    if (sscanf(strstr(text, "\"grid\""), "\"grid\": [%lld", &grid) == 1 &&
        sscanf(strstr(text, "\"shared\""), "\"shared\": %lld", &shared) == 1 &&
        sscanf(strstr(text, "\"parameters\""), "\"parameters\": [%lld, %lld]",
               &pointer, &number) == 2)
      right += shared == 49152 + grid && pointer == grid * 4096 &&
               number == grid * 3;
    /* NOLINTEND(bugprone-unchecked-string-to-number-conversion) */
  }
  printf("%d launches, %d right, %d modules\n", launches, right,
         fakeGetNumModules());
  dyreluProgramDestroy(program);
  printf("%d modules left\n", fakeGetNumModules());
  return hasFailed;
}
