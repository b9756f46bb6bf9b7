"""Where things are kept: database, cache, sessions, and the files of the pages."""

from __future__ import annotations

from jobmatch import embedded
from jobmatch.settings.environment import BASE_DIR, DEBUG, STATE_DIR, TESTING, env

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
