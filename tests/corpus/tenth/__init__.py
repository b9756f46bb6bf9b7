"""Ten layouts as ordinary people have theirs, out of word processors and off the web; five are still held back."""
