"""What a score is made of, one file a factor.

A factor is a module with `NAME`, `measure(meeting) -> Measure` over all postings of a stack at once, and
`explain(meeting, measure, job) -> (missing, evidence)` for one of them.
"""
