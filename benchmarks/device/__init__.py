"""What `python -m benchmarks.gpu` is made of."""
