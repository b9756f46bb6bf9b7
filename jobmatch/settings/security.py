"""Secrets, cookies, HTTPS, and what a page may load."""

from __future__ import annotations

from jobmatch.settings.environment import SITE_URL, env, secret

SECRET_KEY = secret("SECRET_KEY")
# Newest first; older keys still decrypt. `manage.py rotate_private_fields` re-encrypts with the first.
FIELD_KEYS = env.list("FIELD_KEYS", default=[]) or [secret("FIELD_KEY")]

SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = "Lax"
CSRF_COOKIE_SAMESITE = "Lax"
if SITE_URL.startswith("https://"):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
    SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = True
    SECURE_HSTS_SECONDS = env.int("HSTS_SECONDS", default=31_536_000)
    SECURE_SSL_REDIRECT = env.bool("SSL_REDIRECT", default=True)
CONTENT_SECURITY_POLICY = {
    # The admin's own interface (unfold uses Alpine, which evaluates expressions) gets its own policy in its view.
    "EXCLUDE_URL_PREFIXES": ["/admin/"],
    "DIRECTIVES": {
        "default-src": ["'self'"],
        "script-src": ["'self'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "frame-ancestors": ["'none'"],
        "frame-src": ["'self'"],
        "form-action": ["'self'"],
        "base-uri": ["'none'"],
        "object-src": ["'none'"],
    },
}
