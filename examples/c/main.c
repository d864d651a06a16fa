//===- main.c - Calls compiled activation functions from C ----------------===//
//
// Part of the dyrelu project, under the Apache License v2.0 with LLVM
// Exceptions. See LICENSE for license information.
// SPDX-License-Identifier: Apache-2.0 WITH LLVM-exception
//
//===----------------------------------------------------------------------===//

#include "activations.h"

#include <stdio.h>
#include <stdlib.h>

/* Ends the program if a call has failed. */
static void check(int status) {
  if (status == DYRELU_OK)
    return;
  fprintf(stderr, "%s: %s\n", act_strerror(status), act_last_error());
  exit(EXIT_FAILURE);
}

int main(void) {
  if (act_abi_version() != DYRELU_ABI_VERSION) {
    fprintf(stderr, "the library is of another version than its header\n");
    return EXIT_FAILURE;
  }

  /* Sizes that are known need not be passed. */
  const float x[2][3] = {{-4, -2, 0}, {1, 2, 3}};
  float y[2][3];
  check(act_leaky(&x[0][0], &y[0][0]));
  for (int i = 0; i < 2; ++i)
    for (int j = 0; j < 3; ++j)
      printf("%g ", y[i][j]);
  printf("\n");

  /* Others are. With weights of zero, DY-ReLU is ReLU. */
  enum { samples = 2, size = 5, elements = samples * 8 * size * size };
  const int64_t shape[4] = {samples, 8, size, size};
  static float image[elements], result[elements];
  static const float w1[2 * 8], w2[32 * 2];
  for (int i = 0; i < elements; ++i)
    image[i] = i % 2 ? 1.0f : -1.0f;
  check(act_dyrelu_b(image, shape, w1, w2, result, shape));
  float sum = 0;
  for (int i = 0; i < elements; ++i)
    sum += result[i];
  printf("%g of %d are positive\n", sum, (int)elements);

  /* Mistakes have names. */
  const int64_t wrong[4] = {samples, 8, size, size + 1};
  int status = act_dyrelu_b(image, shape, w1, w2, result, wrong);
  printf("%d: %s\n", status, act_last_error());
  return status == DYRELU_ERROR_SIZE ? EXIT_SUCCESS : EXIT_FAILURE;
}
