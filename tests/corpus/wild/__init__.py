"""Layouts to develop against as people make them who follow no template."""
