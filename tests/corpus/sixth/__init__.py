"""Eight designs made without sight of the reader, held back at first and read since."""
