#!/bin/bash
# Runs once, when PostgreSQL makes its data folder: a role with its own databases for Đôn Đốc and one for Temporal, so that
# neither can read the other's.
set -euo pipefail

psql --set ON_ERROR_STOP=1 --username "$POSTGRES_USER" --dbname postgres \
  --set dondoc_password="$DONDOC_DB_PASSWORD" --set temporal_password="$TEMPORAL_DB_PASSWORD" <<'SQL'
CREATE ROLE dondoc LOGIN PASSWORD :'dondoc_password';
CREATE ROLE temporal LOGIN PASSWORD :'temporal_password';
CREATE DATABASE dondoc OWNER dondoc;
CREATE DATABASE temporal OWNER temporal;
CREATE DATABASE temporal_visibility OWNER temporal;
REVOKE CONNECT ON DATABASE dondoc, temporal, temporal_visibility FROM PUBLIC;
SQL
