#!/usr/bin/env bash
# Run once, when the data folder is new: a database for each service, owned by a role that only migrations use, and for each
# database one role that may connect to it, and to no other.
set -euo pipefail

password() {
  cat "/run/secrets/$1.password"
}

role() {
  echo "create role $1 login password '$(password "$1")';"
}

database() {
  echo "create database $1 owner $2;"
  echo "revoke connect, temporary on database $1 from public;"
  echo "grant connect on database $1 to $3;"
}

{
  role stafett_owner
  for name in assessment plan handover notification keys; do
    role "${name}_service"
    database "$name" stafett_owner "${name}_service"
  done
  role keycloak
  database keycloak keycloak keycloak
  echo "revoke connect on database postgres, template1 from public;"
} | psql -v ON_ERROR_STOP=1 --quiet --no-psqlrc --username postgres --dbname postgres
