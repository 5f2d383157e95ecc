-- Copies of other services' events, kept as they came: what another service's things are now is folded from them on read.
create table store.copied_event (
    stream_id uuid not null,
    stream_version bigint not null check (stream_version > 0),
    patient_ref text not null,
    -- The headers of its record as a JSON object, and its value.
    headers text not null,
    payload text not null,
    primary key (stream_id, stream_version)
);

-- All that is known of one patient, whichever service it came from.
create index copied_event_of_patient on store.copied_event (patient_ref);

alter table store.copied_event alter column payload set storage external;

revoke all on store.copied_event from public, ${service};
grant select, insert on store.copied_event to ${service};
