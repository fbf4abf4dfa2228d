#!/bin/sh
# Makes the database, the two roles and the login that Minga needs on a PostgreSQL server. Safe to repeat.
# As a superuser of it:  PASSWORD_FILE=/path/to/password ./deploy/database.sh
set -eu
export PASSWORD_FILE="${PASSWORD_FILE:-/run/secrets/database-password}"

# The password is read by psql itself: on a command line everybody on the machine could see it.
psql --no-psqlrc --quiet --set=ON_ERROR_STOP=1 --username="${POSTGRES_USER:-postgres}" --dbname=postgres <<'SQL'
set client_min_messages = warning;
\set password `cat "$PASSWORD_FILE"`
select 'create role minga_owner nologin nosuperuser nobypassrls' where not exists (select from pg_roles where rolname = 'minga_owner') \gexec
select 'create role minga_app nologin nosuperuser nobypassrls' where not exists (select from pg_roles where rolname = 'minga_app') \gexec
select 'create role minga login nosuperuser nobypassrls nocreatedb nocreaterole' where not exists (select from pg_roles where rolname = 'minga') \gexec
alter role minga password :'password';
grant minga_owner, minga_app to minga;
select 'create database minga encoding ''UTF8'' template template0' where not exists (select from pg_database where datname = 'minga') \gexec
revoke connect, temporary on database minga from public;
grant connect on database minga to minga;
grant create on database minga to minga_owner;
SQL
