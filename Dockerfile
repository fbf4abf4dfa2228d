# Minga in a container. With no DATABASE_URL it keeps its own PostgreSQL in /data; mount a volume there.
# Written with care, but never run where it was written (no container engine there): rehearse before you rely on it.

FROM node:24-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Scripts of packages are not needed: the image brings Node, and Minga makes the links of its PostgreSQL itself.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN node node_modules/vite/bin/vite.js build
RUN npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/node node_modules/node-* node_modules/.bin/node tests tools bench .ci

FROM node:24-bookworm-slim
ENV NODE_ENV=production \
    MINGA_HOST=0.0.0.0 \
    MINGA_PORT=8090 \
    MINGA_DATA=/data \
    XDG_CACHE_HOME=/var/cache
RUN groupadd --gid 10001 minga \
 && useradd --uid 10001 --gid minga --no-create-home --home-dir /data --shell /usr/sbin/nologin minga \
 && install -d -o minga -g minga -m 0700 /data /var/cache/minga
WORKDIR /app
COPY --from=build --chown=root:root /app ./
USER minga
# What the first start of the embedded database would have to make; here it has an account with a name to do it with.
RUN node bin/minga.mjs doctor --prepare
VOLUME /data
EXPOSE 8090
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch('http://127.0.0.1:' + process.env.MINGA_PORT + '/healthz').then(r => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "bin/minga.mjs"]
CMD ["start"]
