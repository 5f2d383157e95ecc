-- The log of one service. ${service} is the role that the service works as: it reads these tables and appends through
-- append_events alone. The role that runs the migrations owns everything and is used for nothing else.
create schema store;
grant usage on schema store to ${service};

-- The head of each lane: where the next event goes. 64 rows that every append updates, so they get room to stay in place.
create table store.lane (
    lane integer primary key check (lane between 0 and 63),
    last_position bigint not null,
    last_hash bytea not null check (octet_length(last_hash) = 32),
    last_recorded_at timestamptz not null
) with (fillfactor = 10);

insert into store.lane
select lane, 0, decode(repeat('00', 32), 'hex'), '-infinity' from generate_series(0, 63) lane;

-- What was decided, and the outbox: the relay reads it here. Rows are never changed and never deleted.
create table store.event (
    lane integer not null check (lane between 0 and 63),
    position bigint not null check (position > 0),
    event_id uuid not null unique,
    stream_id uuid not null,
    stream_version bigint not null check (stream_version > 0),
    source text not null,
    type text not null,
    patient_ref text not null,
    occurred_at timestamptz not null,
    recorded_at timestamptz not null,
    correlation_id uuid not null,
    causation_id uuid not null,
    traceparent text,
    -- A JWE in compact form. Text and not bytea: it is ASCII, goes in and out without conversion, and can be read by eye.
    payload text not null,
    prev_hash bytea not null check (octet_length(prev_hash) = 32),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (lane, position),
    unique (stream_id, stream_version)
);

-- Ciphertext does not compress; do not try.
alter table store.event alter column payload set storage external;

-- The present version of each stream, and what it can be found by.
create table store.stream (
    stream_id uuid primary key,
    type text not null,
    version bigint not null,
    patient_ref text not null,
    labels text[] not null,
    reservation text,
    -- When it wants to be looked at although nobody does anything with it; null if it waits for nothing.
    wake_at timestamptz
) with (fillfactor = 80);

-- Without fastupdate an append pays for its own labels, instead of one in a thousand for all.
create index stream_labels on store.stream using gin (labels) with (fastupdate = off);

create index stream_due on store.stream (type, wake_at) where wake_at is not null;

-- Names that one stream holds at a time. A table of its own, so that a write to the holder never makes others wait.
create table store.reservation (
    name text primary key,
    stream_id uuid not null
);

-- Accepted commands, for retries.
create table store.command (
    scope text not null,
    key text not null,
    request_hash text not null,
    response text not null,
    stream_id uuid not null,
    stream_version bigint not null,
    lane integer not null,
    position bigint not null,
    recorded_at timestamptz not null,
    primary key (scope, key)
);

revoke all on store.lane, store.event, store.stream, store.reservation, store.command from public, ${service};
grant select on store.lane, store.event, store.stream, store.command to ${service};
