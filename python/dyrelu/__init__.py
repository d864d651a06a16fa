"""What Python programs use of dyrelu.

dyrelu.cuda runs GPU kernels that dyrelu-compile wrote.
"""
