"""One layout for each tool that people write resumes with, made without sight of the reader and read since."""
