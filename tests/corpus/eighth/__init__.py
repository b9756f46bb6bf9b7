"""Ten layouts as ten people make theirs, made without sight of the reader; seven of them are held back."""
