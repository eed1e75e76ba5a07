#!/bin/sh
# Makes Đôn Đốc's namespace and its search attributes in Temporal. Harmless to repeat. TEMPORAL_ADDRESS says where.
set -eu

attempt=0
until temporal operator cluster health >/dev/null 2>&1; do
  attempt=$((attempt + 1))
  [ "$attempt" -lt 60 ] || { echo "Temporal does not answer at $TEMPORAL_ADDRESS" >&2; exit 1; }
  sleep 2
done

# Closed workflows stay readable in Temporal's page for a quarter.
temporal operator namespace describe --namespace "$TEMPORAL_NAMESPACE" >/dev/null 2>&1 ||
  temporal operator namespace create --namespace "$TEMPORAL_NAMESPACE" --retention 90d

# The names of src/temporal/search-attributes.ts. The new namespace is known everywhere only after a moment.
attempt=0
until temporal operator search-attribute create --namespace "$TEMPORAL_NAMESPACE" \
  --type Keyword --name DondocOffice --name DondocDirective; do
  attempt=$((attempt + 1))
  [ "$attempt" -lt 30 ] || exit 1
  sleep 2
done
