"""Settings of libraries that read them when they are loaded."""

import os

# Triton's kernels run on the CPU, one program after the other.
os.environ["TRITON_INTERPRET"] = "1"
