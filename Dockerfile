# Three images of one file:
#
#   docker build -t gangway .                        the service, and its command line
#   docker build -t gangway-mock --target mock .     the mock of the whole contract
#   docker build -t gangway-docs --target docs .     the API reference
#
# Each runs with a read-only root file system: `docker run --read-only …`. Only the service writes, and with SQLite alone: to /data.

FROM node:24-slim AS build
WORKDIR /build
COPY package.json package-lock.json ./
COPY .node .node
RUN npm ci --ignore-scripts --no-audit --no-fund
COPY . .
RUN npm run bundle

FROM node:24-slim AS runtime
LABEL org.opencontainers.image.title="Gangway" \
      org.opencontainers.image.description="A Stripe customer portal for every tenant of a SaaS product" \
      org.opencontainers.image.licenses="MIT"
ENV NODE_ENV=production
COPY --from=build /build/dist/bundle/gangway.mjs /build/dist/bundle/gangway.mjs.map /build/dist/bundle/LICENSES.txt /build/LICENSE /opt/gangway/
# `docker exec <container> gangway …` runs the command line beside the service, on the same store.
RUN ln -s /opt/gangway/gangway.mjs /usr/local/bin/gangway && install -d -o 65532 -g 65532 -m 0700 /data
WORKDIR /data
# By number, so that Kubernetes can tell that it is not root.
USER 65532:65532
STOPSIGNAL SIGTERM

FROM runtime AS mock
COPY --from=build /build/dist/bundle/mock.mjs /build/dist/bundle/mock.mjs.map /opt/gangway/
ENV HOST=0.0.0.0
EXPOSE 4010
HEALTHCHECK --interval=15s --timeout=5s --start-period=10s CMD ["node", "/opt/gangway/gangway.mjs", "ready", "http://127.0.0.1:4010"]
# Prism's packages use what Node advises against; nobody here can mend that.
ENTRYPOINT ["node", "--no-deprecation", "/opt/gangway/mock.mjs"]

FROM runtime AS docs
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=10s CMD ["node", "/opt/gangway/gangway.mjs", "ready", "http://127.0.0.1:3000"]
ENTRYPOINT ["node", "/opt/gangway/gangway.mjs"]
CMD ["docs", "--host", "0.0.0.0"]

FROM runtime AS service
VOLUME /data
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s CMD ["node", "/opt/gangway/gangway.mjs", "ready"]
ENTRYPOINT ["node", "/opt/gangway/gangway.mjs"]
CMD ["serve"]
