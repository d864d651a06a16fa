"""Measures dyrelu's CPU code against the limit of memory and against others."""
