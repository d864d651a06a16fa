"""The ways from PyTorch and JAX to linalg on tensors."""
