"""Eight designs held back to measure by, made without sight of the reader."""
