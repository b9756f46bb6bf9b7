"""Twelve ordinary layouts and six people that no older round has, all held back; made without sight of the reader."""
