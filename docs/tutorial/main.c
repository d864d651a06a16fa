/* Names the digits of a file: 64 floats an image, grey 0 to 1. */

#include "network.h"

#include <stdio.h>
#include <stdlib.h>

int main(int argc, char **argv) {
  FILE *file = argc == 2 ? fopen(argv[1], "rb") : NULL;
  if (file == NULL) {
    fprintf(stderr, "usage: %s IMAGES\n", argv[0]);
    return EXIT_FAILURE;
  }
  float image[1][1][8][8], logits[1][10];
  while (fread(image, sizeof image, 1, file) == 1) {
    int status = digits_classify(&image[0][0][0][0], &logits[0][0]);
    if (status != DYRELU_OK) {
      fprintf(stderr, "%s\n", digits_last_error());
      return EXIT_FAILURE;
    }
    int best = 0;
    for (int digit = 1; digit < 10; ++digit)
      if (logits[0][digit] > logits[0][best])
        best = digit;
    printf("%d %.9g\n", best, logits[0][best]);
  }
  fclose(file);
  return EXIT_SUCCESS;
}
