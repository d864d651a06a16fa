"""What Python programs use of dyrelu.

dyrelu.cuda runs compiled GPU kernels.
"""
