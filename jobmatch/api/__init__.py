"""The API door's shared parts: how refusals are answered and described, and what a body may hold."""
