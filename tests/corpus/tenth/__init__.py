"""Ten layouts as ordinary people have theirs, out of word processors and off the web; all are held back."""
