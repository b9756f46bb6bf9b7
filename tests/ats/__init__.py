"""The ATS check, suggestions and section rewriting."""
