# One image for web, worker and beat: the command decides. See compose.yaml.
FROM python:3.11-slim-bookworm

# libpango: PDF files. The fonts cover what resumes are written in.
RUN apt-get update \
    && apt-get install -y --no-install-recommends \
        libpango-1.0-0 libpangoft2-1.0-0 libharfbuzz-subset0 fonts-dejavu-core fonts-noto-core fonts-droid-fallback \
    && rm -rf /var/lib/apt/lists/*

ENV PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 PIP_NO_CACHE_DIR=1 PIP_DISABLE_PIP_VERSION_CHECK=1
WORKDIR /srv/jobmatch

# torch without GPU libraries comes from an index of its own: docker build --build-arg TORCH_INDEX=<its address> .
ARG TORCH_INDEX=""
COPY requirements.txt .
RUN if [ -n "$TORCH_INDEX" ]; then \
        pip install --index-url "$TORCH_INDEX" "$(grep -i '^torch==' requirements.txt)"; \
    fi \
    && pip install -r requirements.txt

RUN useradd --system --uid 10001 --create-home --home-dir /var/lib/jobmatch jobmatch
COPY --chown=root:root . .
# Static files are collected with throwaway secrets; a running container has to bring its own.
RUN SECRET_KEY=build FIELD_KEYS=build JOBMATCH_STATE_DIR=/tmp/build python manage.py collectstatic --noinput \
    && rm -rf /tmp/build
ENV JOBMATCH_STATE_DIR=/var/lib/jobmatch
USER jobmatch
EXPOSE 8000
CMD ["gunicorn", "jobmatch.wsgi:application", "--config", "python:jobmatch.web_process", "--bind", "0.0.0.0:8000", "--workers", "2", "--worker-class", "gthread", \
     "--threads", "4", "--preload", "--timeout", "60", "--graceful-timeout", "15", "--max-requests", "5000", \
     "--max-requests-jitter", "500", "--worker-tmp-dir", "/dev/shm"]
