"""Twelve layouts after the templates that are most used, made without sight of the reader; six are still held back."""
