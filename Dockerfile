# The bot as it runs in production: no compiler, no pip cache, no root.
FROM python:3.11-slim AS build

WORKDIR /src
RUN python -m venv /opt/samtilsyn
COPY requirements.lock ./
RUN /opt/samtilsyn/bin/pip install --no-cache-dir --disable-pip-version-check -r requirements.lock
COPY pyproject.toml README.md LICENSE ./
COPY messages ./messages
COPY handlers ./handlers
COPY storage ./storage
COPY bot ./bot
RUN /opt/samtilsyn/bin/pip install --no-cache-dir --disable-pip-version-check --no-deps .

FROM python:3.11-slim

RUN useradd --system --uid 10001 --home-dir /data --shell /usr/sbin/nologin samtilsyn \
    && install --directory --owner samtilsyn --group samtilsyn --mode 700 /data
COPY --from=build /opt/samtilsyn /opt/samtilsyn

# A mailbox must be named: here the sandbox would look like a bot that works.
ENV PATH=/opt/samtilsyn/bin:$PATH \
    PYTHONUNBUFFERED=1 \
    SAMTILSYN_HOME=/data \
    SAMTILSYN_SANDBOX=0 \
    SAMTILSYN_WEB_LISTEN=0.0.0.0:8080

USER 10001
WORKDIR /data
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=30s --retries=3 \
    CMD ["python", "-c", "import urllib.request; urllib.request.urlopen('http://127.0.0.1:8080/healthz', timeout=4)"]
CMD ["samtilsyn", "run"]
