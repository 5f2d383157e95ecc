-- The patients' keys, wrapped by a master key that never comes here. A database of their own, so that they can be backed
-- up, and destroyed, apart from what they protect. ${service} is the role that the services work as: it reads keys and
-- adds them; only the owner can destroy one.
create schema keys;
grant usage on schema keys to ${service};

create table keys.patient_key (
    key_id uuid primary key,
    patient_ref text not null unique,
    master text not null,
    wrapped bytea not null,
    created_at timestamptz not null default clock_timestamp()
);

revoke all on keys.patient_key from public, ${service};
grant select, insert on keys.patient_key to ${service};
