"""Layouts held back for three rounds and then read: each as one person in one country would set it."""
