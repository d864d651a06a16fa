"""Measures networks with DY-ReLU against the same with ReLU."""
