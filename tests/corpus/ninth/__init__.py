"""Twelve layouts after the templates that are most used, made without sight of the reader; five are still held back."""
