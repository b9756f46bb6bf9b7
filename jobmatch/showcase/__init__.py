"""The demo: fictional companies, postings and people, put in through the doors that real ones use."""
