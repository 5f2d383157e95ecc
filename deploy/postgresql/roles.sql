-- Roles and databases of Stafett in an existing PostgreSQL 18 cluster, for its superuser, once: psql -f roles.sql
-- Nobody may do more than is said here. Passwords are set afterwards, each by itself: \password plan_service
-- Standbys: synchronous_standby_names must name at least one; synchronous_commit stays on, and so does fsync.

-- Owns the databases and migrates them, and is used for nothing else.
create role stafett_owner login connection limit 20;

-- One role a service. What it may do in its own database, the migrations say: append through a function, never change an event.
create role assessment_service login connection limit 100;
create role plan_service login connection limit 100;
create role handover_service login connection limit 100;
create role notification_service login connection limit 100;
-- Reads and adds wrapped keys of patients; destroys none.
create role keys_service login connection limit 100;

-- A statement that never ends must not hold a lane for ever, nor a forgotten transaction.
alter role assessment_service set statement_timeout = '60s';
alter role plan_service set statement_timeout = '60s';
alter role handover_service set statement_timeout = '60s';
alter role notification_service set statement_timeout = '60s';
alter role keys_service set statement_timeout = '60s';
alter role assessment_service set idle_in_transaction_session_timeout = '60s';
alter role plan_service set idle_in_transaction_session_timeout = '60s';
alter role handover_service set idle_in_transaction_session_timeout = '60s';
alter role notification_service set idle_in_transaction_session_timeout = '60s';
alter role keys_service set idle_in_transaction_session_timeout = '60s';

create database assessment owner stafett_owner encoding 'UTF8' template template0;
create database plan owner stafett_owner encoding 'UTF8' template template0;
create database handover owner stafett_owner encoding 'UTF8' template template0;
create database notification owner stafett_owner encoding 'UTF8' template template0;
-- Patients' keys lie apart, so that they can be backed up, and destroyed, apart from what they protect.
create database keys owner stafett_owner encoding 'UTF8' template template0;

revoke connect, temporary on database assessment, plan, handover, notification, keys from public;
grant connect on database assessment to assessment_service;
grant connect on database plan to plan_service;
grant connect on database handover to handover_service;
grant connect on database notification to notification_service;
grant connect on database keys to keys_service;
