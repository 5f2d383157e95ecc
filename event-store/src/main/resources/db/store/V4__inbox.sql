-- How far each consumer has applied each lane of each source. A row is locked while an event is applied.
create table store.inbox (
    consumer text not null,
    source text not null,
    lane integer not null check (lane between 0 and 63),
    position bigint not null,
    hash bytea not null check (octet_length(hash) = 32),
    -- Why the lane stands still for good, until someone has looked into it and sets this to null.
    halted text,
    primary key (consumer, source, lane)
) with (fillfactor = 50);

-- Events that could not be applied, and those of the same patient that wait behind them. A settled row stays: it says who
-- settled it, how and why.
create table store.parked (
    consumer text not null,
    source text not null,
    lane integer not null,
    position bigint not null,
    patient_ref text not null,
    -- The event as it came: the headers of its record as a JSON object, and its value.
    headers text not null,
    payload text not null,
    reason text not null,
    parked_at timestamptz not null default clock_timestamp(),
    settled text check (settled in ('applied', 'skipped')),
    settled_by text,
    settled_because text,
    settled_at timestamptz,
    primary key (consumer, source, lane, position),
    check (num_nulls(settled, settled_by, settled_because, settled_at) in (0, 4))
);

create index parked_waiting on store.parked (consumer, source, patient_ref, position) where settled is null;

revoke all on store.inbox, store.parked from public, ${service};
grant select, insert, update on store.inbox, store.parked to ${service};

-- Locks a consumer's lane until the end of the transaction and says how it stands, and whose events wait of the patients
-- given: a JSON array of texts.
create function store.enter_lane(the_consumer text, the_source text, the_lane integer, the_patients jsonb) returns jsonb
language plpgsql set search_path = store, pg_temp
as $$
declare
    at inbox;
begin
    insert into inbox values (the_consumer, the_source, the_lane, 0, decode(repeat('00', 32), 'hex'))
    on conflict do nothing;
    select * into strict at from inbox
    where consumer = the_consumer and source = the_source and lane = the_lane for update;
    return jsonb_build_object(
        'position', at.position, 'hash', encode(at.hash, 'hex'), 'halted', coalesce(at.halted, ''),
        'waiting', parked_of(the_consumer, the_source, the_patients));
end $$;

-- Those of the patients of whom events are parked.
create function store.parked_of(the_consumer text, the_source text, the_patients jsonb) returns jsonb
language sql stable set search_path = store, pg_temp
as $$
    select coalesce(jsonb_agg(patient), '[]') from jsonb_array_elements_text(the_patients) patient
    where exists (
        select from parked where consumer = the_consumer and source = the_source and patient_ref = patient
        and settled is null)
$$;

-- Moves a place from one event to a later one when nothing between them is to be done. The commit does not wait for the
-- disk: a place that is lost with the machine only makes the events come again.
create function store.pass_lane(
    the_consumer text, the_source text, the_lane integer, before bigint, before_hash bytea, reached bigint, reached_hash bytea,
    the_patients jsonb) returns boolean
language plpgsql set search_path = store, pg_temp
as $$
begin
    perform set_config('synchronous_commit', 'off', true);
    update inbox set position = reached, hash = reached_hash
    where consumer = the_consumer and source = the_source and lane = the_lane
    and position = before and hash = before_hash and halted is null
    and parked_of(the_consumer, the_source, the_patients) = '[]';
    return found;
end $$;

revoke all on function store.enter_lane, store.parked_of, store.pass_lane from public;
grant execute on function store.enter_lane, store.parked_of, store.pass_lane to ${service};
