"""Measures dyrelu's CPU code against the limit of memory and against others."""

import sys
from pathlib import Path

# What measuring networks of PyTorch has in common with this is in the package.
sys.path.append(str(Path(__file__).parents[1] / "python"))
