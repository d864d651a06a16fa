"""Tests that need none of the peers."""
