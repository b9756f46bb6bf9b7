"""The first designs to develop against, and those that were held back first and then read."""
