"""Those who compute the activation."""
