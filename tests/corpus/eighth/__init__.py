"""Ten layouts held back, as ten people make theirs, made without sight of the reader."""
