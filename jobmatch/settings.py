"""All settings, from the environment, grouped by headings. No secret has a production default."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import environ
from celery.schedules import crontab
from django.core.exceptions import ImproperlyConfigured

from jobmatch import embedded
from jobmatch.queue import broker

BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()
environ.Env.read_env(BASE_DIR / ".env")

# ── Where we are ──────────────────────────────────────────────────────────────────────────────────────────────

DEBUG = env.bool("DEBUG", default=False)
TESTING = "pytest" in sys.modules
# Everything a single machine writes: database, generated secrets, development mail.
STATE_DIR = Path(env("JOBMATCH_STATE_DIR", default=str(BASE_DIR / "var")))
SITE_URL = env("SITE_URL", default="http://localhost:8000").rstrip("/")
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=["localhost", "127.0.0.1", "[::1]", "testserver"])
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[SITE_URL])
ROOT_URLCONF = "jobmatch.urls"
WSGI_APPLICATION = "jobmatch.wsgi.application"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
SITE_ID = 1


# ── Secrets ───────────────────────────────────────────────────────────────────────────────────────────────────


def _secret(name: str) -> str:
    """From the environment; on one machine without it, made once and kept in the state folder, readable by us only."""
    value = env(name, default="")
    if value:
        return value
    if env("DATABASE_URL", default="") and not DEBUG and not TESTING:
        raise ImproperlyConfigured(f"Set {name}: a server with its own database needs a secret of its own.")
    from jobmatch.secrets import made_once

    return made_once(STATE_DIR / "secrets" / name.lower())


SECRET_KEY = _secret("SECRET_KEY")
# Newest first; older keys still decrypt. `manage.py rotate_private_fields` re-encrypts with the first.
FIELD_KEYS = env.list("FIELD_KEYS", default=[]) or [_secret("FIELD_KEY")]

# ── Apps ──────────────────────────────────────────────────────────────────────────────────────────────────────

INSTALLED_APPS = [
    "unfold",
    "unfold.contrib.filters",
    "unfold.contrib.import_export",
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.postgres",
    "django.contrib.sites",
    "django.contrib.humanize",
    "django.forms",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "allauth",
    "allauth.account",
    "allauth.mfa",
    "allauth.socialaccount",
    "allauth.socialaccount.providers.google",
    "allauth.socialaccount.providers.github",
    "allauth.socialaccount.providers.openid_connect",
    "allauth.headless",
    "rest_framework",
    "drf_spectacular",
    "drf_spectacular_sidecar",
    "django_filters",
    "django_celery_beat",
    "django_htmx",
    "template_partials",
    "heroicons",
    "import_export",
    "jobmatch",
    "jobmatch.ai",
    "jobmatch.embeddings",
    "accounts",
    "profiles",
    "jobs",
    "generation",
    "digests",
]

MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "django_structlog.middlewares.RequestMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.locale.LocaleMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django_htmx.middleware.HtmxMiddleware",
    "allauth.account.middleware.AccountMiddleware",
    "jobmatch.http.DomainErrorMiddleware",
]

TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "jobmatch.http.frame",
            ],
        },
    }
]

# Forms come out as templates/components/form.html and field.html.
FORM_RENDERER = "jobmatch.form_rendering.ComponentRenderer"

# ── Database ──────────────────────────────────────────────────────────────────────────────────────────────────

# Without DATABASE_URL the embedded server of this machine is used: where its unix socket lies follows from the state
# folder, so its address is known without starting it. `manage.py up`, `manage.py database` and the test run start it.
DATABASE_URL = env("DATABASE_URL", default="")
EMBEDDED_DATABASE = not DATABASE_URL
EMBEDDED_DATA = STATE_DIR / "postgres"
DATABASES = {
    "default": env.db_url_config(DATABASE_URL)
    if DATABASE_URL
    else {
        "ENGINE": "django.db.backends.postgresql",
        "HOST": str(embedded.socket_folder(EMBEDDED_DATA)),
        "PORT": embedded.PORT,
        "USER": embedded.SUPERUSER,
        "NAME": env("EMBEDDED_DATABASE_NAME", default="jobmatch"),
    }
}
if not TESTING:
    pool = {"min_size": 0, "max_size": env.int("DATABASE_POOL_SIZE", default=16), "timeout": 10}
    DATABASES["default"]["OPTIONS"] = {**DATABASES["default"].get("OPTIONS", {}), "pool": pool}
DATABASES["default"]["TEST"] = {"NAME": env("TEST_DATABASE_NAME", default="test_jobmatch")}
DATABASES["default"]["CONN_HEALTH_CHECKS"] = True

# ── Cache, queue, schedules ───────────────────────────────────────────────────────────────────────────────────

REDIS_URL = env("REDIS_URL", default="")
CACHES = {
    "default": {"BACKEND": "django.core.cache.backends.redis.RedisCache", "LOCATION": REDIS_URL}
    if REDIS_URL
    else {"BACKEND": "django.core.cache.backends.db.DatabaseCache", "LOCATION": "cache_entries"}
}
if TESTING:
    # Counters of one test (rate limits, breakers) must not reach the next; tests/conftest.py empties it.
    CACHES = {"default": {"BACKEND": "django.core.cache.backends.locmem.LocMemCache"}}
SESSION_ENGINE = "django.contrib.sessions.backends.cached_db"

QUEUE_VISIBILITY_SECONDS = env.int("QUEUE_VISIBILITY_SECONDS", default=660)
CELERY_BROKER_URL = env("CELERY_BROKER_URL", default="")
# Without a broker of its own, the queue lies in the database.
QUEUE_IN_DATABASE = not CELERY_BROKER_URL
if QUEUE_IN_DATABASE:
    CELERY_BROKER_URL = broker.URL
    CELERY_BROKER_TRANSPORT_OPTIONS = broker.transport_options(
        DATABASES["default"], visibility=QUEUE_VISIBILITY_SECONDS
    )
elif CELERY_BROKER_URL.startswith("redis"):
    CELERY_BROKER_TRANSPORT_OPTIONS = {"visibility_timeout": QUEUE_VISIBILITY_SECONDS}
CELERY_BROKER_CONNECTION_RETRY_ON_STARTUP = True
CELERY_TASK_DEFAULT_QUEUE = "jobmatch"
QUEUES = ["people", "letters", "jobmatch"]
CELERY_TASK_ALWAYS_EAGER = env.bool("CELERY_TASK_ALWAYS_EAGER", default=TESTING)
CELERY_TASK_EAGER_PROPAGATES = TESTING
CELERY_TASK_IGNORE_RESULT = True
# A task is acknowledged when it is done: a killed worker's task comes back and is done once more.
CELERY_TASK_ACKS_LATE = True
CELERY_TASK_REJECT_ON_WORKER_LOST = True
CELERY_WORKER_PREFETCH_MULTIPLIER = 1
CELERY_WORKER_CONCURRENCY = env.int("WORKER_CONCURRENCY", default=2)
# A worker process that grew past this (kilobytes, embedder included) is replaced after its task.
CELERY_WORKER_MAX_MEMORY_PER_CHILD = env.int("WORKER_MEMORY_MB", default=1500) * 1024
# Nobody reads task events, and remote control would cost a queue a worker.
CELERY_WORKER_ENABLE_REMOTE_CONTROL = False
CELERY_WORKER_SEND_TASK_EVENTS = False
CELERY_TASK_TIME_LIMIT = env.int("TASK_TIME_LIMIT_SECONDS", default=600)
CELERY_TASK_SOFT_TIME_LIMIT = max(1, CELERY_TASK_TIME_LIMIT - 30)
CELERY_BEAT_SCHEDULER = "django_celery_beat.schedulers:DatabaseScheduler"
CELERY_TIMEZONE = "UTC"
# People wait for these; imports and rescoring, which nobody watches, have a worker and a queue of their own.
CELERY_TASK_ROUTES = {
    "profiles.tasks.read": {"queue": "people"},
    "jobs.tasks.refresh_profile": {"queue": "people"},
    "jobs.tasks.score_application": {"queue": "people"},
    # Waits for a model, not for this machine: its worker has many hands (threads) and stands in nobody's way.
    "generation.tasks.write_draft": {"queue": "letters"},
    "generation.tasks.refine_sample": {"queue": "letters"},
}
# Written into the database when beat starts; intervals set in the admin are set back then, switching off is kept.
CELERY_BEAT_SCHEDULE = {
    "read uploads left behind": {"task": "profiles.tasks.read_left_behind", "schedule": 300.0},
    "clear what reviews left": {"task": "profiles.tasks.clear_leftovers", "schedule": crontab(minute=25)},
    "write what was left unwritten": {"task": "generation.tasks.ring_again", "schedule": crontab()},
    "clear old documents": {"task": "generation.tasks.tidy", "schedule": crontab(hour=4, minute=15)},
    "delete recorded prompts": {"task": "jobmatch.ai.tasks.purge_recorded", "schedule": 300.0},
    "compose digests": {"task": "digests.tasks.compose_all", "schedule": crontab(hour=6, minute=30)},
    "refresh due sources": {"task": "jobs.tasks.refresh_due_sources", "schedule": 60.0, "options": {"expires": 55.0}},
}

# ── People and sign-in ────────────────────────────────────────────────────────────────────────────────────────

AUTH_USER_MODEL = "accounts.User"
AUTHENTICATION_BACKENDS = ["allauth.account.auth_backends.AuthenticationBackend"]
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}"}
    for name in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
if TESTING:
    # Tests sign in thousands of times; what they check is never the hash.
    PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]
LOGIN_REDIRECT_URL = "/home/"
LOGIN_URL = "/accounts/login/"
ACCOUNT_ADAPTER = "accounts.adapter.AccountAdapter"
ACCOUNT_LOGIN_METHODS = {"email"}
ACCOUNT_SIGNUP_FIELDS = ["email*", "password1*"]
ACCOUNT_SIGNUP_FORM_CLASS = "accounts.forms.RoleForm"
ACCOUNT_USER_MODEL_USERNAME_FIELD = None
ACCOUNT_EMAIL_VERIFICATION = "mandatory"
ACCOUNT_EMAIL_VERIFICATION_BY_CODE_ENABLED = False
ACCOUNT_CONFIRM_EMAIL_ON_GET = False
ACCOUNT_LOGIN_ON_EMAIL_CONFIRMATION = True
ACCOUNT_EMAIL_SUBJECT_PREFIX = ""
ACCOUNT_PREVENT_ENUMERATION = True
HEADLESS_TOKEN_STRATEGY = "allauth.headless.tokens.strategies.jwt.JWTTokenStrategy"  # noqa: S105
HEADLESS_JWT_ALGORITHM = "HS256"
HEADLESS_JWT_ACCESS_TOKEN_EXPIRES_IN = 30 * 60
HEADLESS_JWT_REFRESH_TOKEN_EXPIRES_IN = 14 * 24 * 3600
HEADLESS_JWT_STATEFUL_VALIDATION_ENABLED = True
HEADLESS_CLIENTS = ("app",)
SOCIALACCOUNT_PROVIDERS = {
    name: {"APPS": [{"client_id": env(f"{name.upper()}_CLIENT_ID"), "secret": env(f"{name.upper()}_CLIENT_SECRET")}]}
    for name in ("google", "github")
    if env(f"{name.upper()}_CLIENT_ID", default="")
}
if env("LINKEDIN_CLIENT_ID", default=""):
    SOCIALACCOUNT_PROVIDERS["openid_connect"] = {
        "APPS": [
            {
                "provider_id": "linkedin",
                "name": "LinkedIn",
                "client_id": env("LINKEDIN_CLIENT_ID"),
                "secret": env("LINKEDIN_CLIENT_SECRET"),
                "settings": {"server_url": "https://www.linkedin.com/oauth"},
            }
        ]
    }
MFA_SUPPORTED_TYPES = ["totp", "recovery_codes"]

# ── Mail ──────────────────────────────────────────────────────────────────────────────────────────────────────

EMAIL_URL = env("EMAIL_URL", default="")
if EMAIL_URL:
    globals().update(env.email_url_config(EMAIL_URL))
else:
    # Development outbox: mails are files, shown at /outbox/ while DEBUG is on.
    EMAIL_BACKEND = "django.core.mail.backends.filebased.EmailBackend"
    EMAIL_FILE_PATH = str(STATE_DIR / "outbox")
EMAIL_TIMEOUT = 15
DEFAULT_FROM_EMAIL = env("DEFAULT_FROM_EMAIL", default="Jobmatch <jobmatch@localhost>")
OUTBOX_VISIBLE = env.bool("OUTBOX_VISIBLE", default=DEBUG)

# ── API ───────────────────────────────────────────────────────────────────────────────────────────────────────

REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [
        "allauth.headless.contrib.rest_framework.authentication.JWTTokenAuthentication",
        "rest_framework.authentication.SessionAuthentication",
    ],
    "DEFAULT_PERMISSION_CLASSES": ["rest_framework.permissions.IsAuthenticated"],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "DEFAULT_FILTER_BACKENDS": ["django_filters.rest_framework.DjangoFilterBackend"],
    "DEFAULT_PARSER_CLASSES": [
        "jobmatch.api.bodies.JsonBody",
        "rest_framework.parsers.FormParser",
        "rest_framework.parsers.MultiPartParser",
    ],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "EXCEPTION_HANDLER": "jobmatch.api.refusals.answer_error",
    "DEFAULT_THROTTLE_CLASSES": [
        "rest_framework.throttling.AnonRateThrottle",
        "rest_framework.throttling.UserRateThrottle",
        "rest_framework.throttling.ScopedRateThrottle",
    ],
    "DEFAULT_THROTTLE_RATES": {
        "anon": env("RATE_API_ANONYMOUS", default="60/min"),
        "user": env("RATE_API_USER", default="600/min"),
        "auth": env("RATE_API_AUTH", default="20/min"),
        "upload": env("RATE_API_UPLOAD", default="30/min"),
        "writing": env("RATE_API_WRITING", default="60/min"),
    },
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Jobmatch API",
    "DESCRIPTION": "Resumes, postings, and scores that show their reasons.",
    "VERSION": "1.0.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "SWAGGER_UI_DIST": "SIDECAR",
    "SWAGGER_UI_FAVICON_HREF": "SIDECAR",
    "REDOC_DIST": "SIDECAR",
    "COMPONENT_SPLIT_REQUEST": True,
    "POSTPROCESSING_HOOKS": [
        "drf_spectacular.hooks.postprocess_schema_enums",
        "jobmatch.api.schema.add_refusals",
    ],
}

# ── Files ─────────────────────────────────────────────────────────────────────────────────────────────────────

FILE_LIMIT_BYTES = env.int("FILE_LIMIT_BYTES", default=10 * 1024 * 1024)
FILE_LIMIT_PAGES = env.int("FILE_LIMIT_PAGES", default=30)
FILE_LIMIT_CHARACTERS = env.int("FILE_LIMIT_CHARACTERS", default=200_000)
DATA_UPLOAD_MAX_MEMORY_SIZE = 2 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 12 * 1024 * 1024
STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_FINDERS = [
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
    "jobmatch.bundles.BundleFinder",
]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG or TESTING
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# ── Fetching addresses that people give us ────────────────────────────────────────────────────────────────────

FETCH_LIMIT_BYTES = env.int("FETCH_LIMIT_BYTES", default=10 * 1024 * 1024)
# One attempt as a whole, and one step of it (connecting, waiting for the next bytes).
FETCH_TIMEOUT_SECONDS = env.float("FETCH_TIMEOUT_SECONDS", default=30.0)
FETCH_STEP_TIMEOUT_SECONDS = env.float("FETCH_STEP_TIMEOUT_SECONDS", default=10.0)
# "host" or "host:port" names inside your network that feeds may be read from.
FETCH_ALLOWED_PRIVATE_HOSTS = env.list("FETCH_ALLOWED_PRIVATE_HOSTS", default=[])

# ── Meaning (embeddings) and words (language models) ──────────────────────────────────────────────────────────

# Empty means the weights that come with the requirements (all-MiniLM-L6-v2, 384 dimensions).
EMBEDDING_MODEL = env("EMBEDDING_MODEL", default="")
EMBEDDING_THREADS = env.int("EMBEDDING_THREADS", default=0)
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("TOKENIZERS_PARALLELISM", "false")
LLM_BASE_URL = env("LLM_BASE_URL", default="")
LLM_API_KEY = env("LLM_API_KEY", default="")
LLM_MODEL = env("LLM_MODEL", default="")
LLM_FAST_MODEL = env("LLM_FAST_MODEL", default="") or LLM_MODEL
LLM_TIMEOUT_SECONDS = env.float("LLM_TIMEOUT_SECONDS", default=30.0)
LLM_CONCURRENCY = env.int("LLM_CONCURRENCY", default=5)
LLM_USER_KEYS_ALLOWED = env.bool("LLM_USER_KEYS_ALLOWED", default=False)

# ── Matching ──────────────────────────────────────────────────────────────────────────────────────────────────

MATCH_PRESET = env("MATCH_PRESET", default="balanced")
MATCH_CANDIDATES = env.int("MATCH_CANDIDATES", default=300)

# ── Security ──────────────────────────────────────────────────────────────────────────────────────────────────

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

# ── Language and time ─────────────────────────────────────────────────────────────────────────────────────────

LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English")]
USE_I18N = True
USE_TZ = True
TIME_ZONE = "UTC"

# ── Logs ──────────────────────────────────────────────────────────────────────────────────────────────────────

LOG_LEVEL = env("LOG_LEVEL", default="INFO")
LOG_FORMAT = env("LOG_FORMAT", default="console" if DEBUG else "json")
from jobmatch.logs import logging_config  # noqa: E402  (needs no settings, and must not run before them)

LOGGING = logging_config(level=LOG_LEVEL, style=LOG_FORMAT)
DJANGO_STRUCTLOG_CELERY_ENABLED = True
