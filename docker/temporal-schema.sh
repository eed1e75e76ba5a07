#!/bin/sh
# Makes Temporal's tables, or brings them to this version's. Harmless to repeat. SQL_* variables say where.
set -eu

schema() {
  temporal-sql-tool --db "$1" setup-schema -v 0.0
  temporal-sql-tool --db "$1" update-schema --schema-name "postgresql/v12/$2"
}
schema temporal temporal
schema temporal_visibility visibility
