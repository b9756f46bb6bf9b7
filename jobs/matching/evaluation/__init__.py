"""Measuring the scorer against what people or a generator of test data say, and against plain baselines."""
