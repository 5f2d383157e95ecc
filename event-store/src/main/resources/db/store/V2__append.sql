-- Microseconds since 1970, exactly: extract gives a decimal number, not a float.
create function store.micros(instant timestamptz) returns bigint
language sql immutable strict parallel safe
return (extract(epoch from instant) * 1000000)::bigint;

-- The functions that follow, up to append_together, are called by it alone and find their tables by its search_path:
-- setting it for each of them would double the cost of an append.

-- The event hash as the published contract defines it, byte for byte. What the event carries in hash is not read. One
-- expression, since each function called from here would cost more than what it does.
create function store.event_hash(e store.event) returns bytea
language plpgsql immutable strict parallel safe
as $$
begin
    return sha256(
        convert_to(E'stafett-event-1\n', 'UTF8') || e.prev_hash
        || int4send(e.lane) || int8send(e.position) || int8send(e.stream_version)
        || int8send((extract(epoch from e.recorded_at) * 1000000)::bigint)
        || int8send((extract(epoch from e.occurred_at) * 1000000)::bigint)
        || uuid_send(e.event_id) || uuid_send(e.stream_id) || uuid_send(e.correlation_id) || uuid_send(e.causation_id)
        || int4send(octet_length(e.source)) || convert_to(e.source, 'UTF8')
        || int4send(octet_length(e.type)) || convert_to(e.type, 'UTF8')
        || int4send(octet_length(e.patient_ref)) || convert_to(e.patient_ref, 'UTF8')
        || int4send(octet_length(e.payload)) || convert_to(e.payload, 'UTF8'));
end $$;

-- Sets a stream to its new version, on condition that it has the expected one. Gives the name that it held before.
create function store.set_version(batch jsonb, write jsonb) returns text
language plpgsql
as $$
declare
    target uuid := write ->> 'streamId';
    expected bigint := write ->> 'expectedVersion';
    reached bigint := expected + jsonb_array_length(write -> 'events');
    -- the quickest way from a list in JSON to one of texts: it takes no query
    given store.stream := jsonb_populate_record(null::stream, write);
    held text;
    actual store.stream;
begin
    if expected = 0 then
        insert into stream (stream_id, type, version, patient_ref, labels, reservation, wake_at)
        values (target, given.type, reached, batch ->> 'patientRef', given.labels, given.reservation,
            (write ->> 'wakeAt')::timestamptz)
        on conflict do nothing;
    else
        update stream s set version = reached, labels = given.labels, reservation = given.reservation,
            wake_at = (write ->> 'wakeAt')::timestamptz
        where stream_id = target and version = expected and patient_ref = batch ->> 'patientRef'
        returning old.reservation into held;
    end if;
    if not found then
        select * into actual from stream where stream_id = target;
        if actual.patient_ref <> batch ->> 'patientRef' then
            raise exception 'stream % belongs to another patient', target using errcode = 'SF002';
        end if;
        raise exception using errcode = 'SF001', message = jsonb_build_object(
            'outcome', 'conflict', 'streamId', target, 'expected', expected, 'actual', coalesce(actual.version, 0));
    end if;
    return held;
end $$;

-- Lets go of names and takes others, name by name in their order: whoever changes two names meets others in one order.
-- A change is {name} for a name let go and {name, taker} for one taken; one name can be both.
create function store.change_reservations(changes jsonb) returns void
language plpgsql
as $$
declare
    change record;
    holder uuid;
begin
    for change in
        select c.name, bool_or(c.taker is null) as let_go, (array_agg(c.taker) filter (where c.taker is not null))[1] as taker
        from jsonb_to_recordset(changes) c(name text, taker uuid) where c.name is not null group by c.name order by c.name
    loop
        if change.let_go then
            delete from reservation where name = change.name;
        end if;
        continue when change.taker is null;
        insert into reservation (name, stream_id) values (change.name, change.taker) on conflict do nothing;
        if not found then
            select stream_id into holder from reservation where name = change.name;
            raise exception using errcode = 'SF001', message = jsonb_build_object(
                'outcome', 'reserved', 'name', change.name, 'holder', holder);
        end if;
    end loop;
end $$;

-- Sets the streams of one command to their new versions, and gives and takes the names that go with them. Streams in the
-- order of their ids, so that nobody waits in a circle.
create function store.set_versions(batch jsonb) returns void
language plpgsql
as $$
declare
    writes jsonb := batch -> 'writes';
    write jsonb;
    held text;
    changes jsonb := '[]';
begin
    if jsonb_array_length(writes) > 1 then
        writes := (select jsonb_agg(value order by (value ->> 'streamId')::uuid) from jsonb_array_elements(writes));
    end if;
    for w in 0 .. jsonb_array_length(writes) - 1 loop
        write := writes -> w;
        held := set_version(batch, write);
        if held is distinct from write ->> 'reservation' then
            changes := changes || jsonb_build_array(
                jsonb_build_object('name', held),
                jsonb_build_object('name', write ->> 'reservation', 'taker', write ->> 'streamId'));
        end if;
    end loop;
    if changes <> '[]' then
        perform change_reservations(changes);
    end if;
end $$;

-- Gives the events their places behind the head of their lane, and moves the head.
create function store.extend_lane(head store.lane, batch jsonb) returns jsonb
language plpgsql
as $$
declare
    writes jsonb := batch -> 'writes';
    events jsonb;
    given jsonb;
    next store.event;
    hashes text[] := '{}';
begin
    next.lane := head.lane;
    next.source := batch ->> 'source';
    next.patient_ref := batch ->> 'patientRef';
    next.position := head.last_position;
    next.recorded_at := greatest((batch ->> 'now')::timestamptz, head.last_recorded_at);
    next.hash := head.last_hash;
    for w in 0 .. jsonb_array_length(writes) - 1 loop
        events := writes -> w -> 'events';
        next.stream_id := writes -> w ->> 'streamId';
        next.stream_version := writes -> w ->> 'expectedVersion';
        for e in 0 .. jsonb_array_length(events) - 1 loop
            given := events -> e;
            next.position := next.position + 1;
            next.stream_version := next.stream_version + 1;
            next.event_id := given ->> 'id';
            next.type := given ->> 'type';
            next.occurred_at := given ->> 'occurredAt';
            next.correlation_id := given ->> 'correlationId';
            next.causation_id := given ->> 'causationId';
            next.traceparent := given ->> 'traceparent';
            next.payload := given ->> 'payload';
            next.prev_hash := next.hash;
            next.hash := event_hash(next);
            insert into event values (next.*);
            hashes := hashes || encode(next.hash, 'hex');
        end loop;
    end loop;
    update lane set last_position = next.position, last_hash = next.hash, last_recorded_at = next.recorded_at
    where lane = head.lane;
    return jsonb_build_object(
        'outcome', 'appended', 'position', head.last_position + 1, 'recordedAt', micros(next.recorded_at),
        'prevHash', encode(head.last_hash, 'hex'), 'hashes', hashes);
end $$;

-- Appends what one command wants written, all or nothing, and answers with what became of it. What others did meanwhile is
-- an answer, not an error: the block undoes what it had begun. The lane's head comes first and stays locked until the
-- commit: so the order of positions is the order of commits. Then come the command's key, the streams, the names.
create function store.append_one(batch jsonb) returns jsonb
language plpgsql
as $$
declare
    writes jsonb := batch -> 'writes';
    head store.lane;
    count integer := 0;
    answer jsonb;
begin
    select * into strict head from lane where lane = (batch ->> 'lane')::integer for update;
    for w in 0 .. jsonb_array_length(writes) - 1 loop
        count := count + jsonb_array_length(writes -> w -> 'events');
    end loop;
    insert into command values (
        batch ->> 'scope', batch ->> 'key', batch ->> 'requestHash', batch ->> 'response',
        (writes -> 0 ->> 'streamId')::uuid,
        (writes -> 0 ->> 'expectedVersion')::bigint + jsonb_array_length(writes -> 0 -> 'events'),
        head.lane, head.last_position + count, clock_timestamp())
    on conflict do nothing;
    if not found then
        select jsonb_build_object(
                'outcome', 'done', 'requestHash', request_hash, 'response', response, 'streamId', stream_id,
                'streamVersion', stream_version, 'lane', lane, 'position', position)
            into strict answer from command where scope = batch ->> 'scope' and key = batch ->> 'key';
        return answer;
    end if;
    perform set_versions(batch);
    return extend_lane(head, batch);
exception when sqlstate 'SF001' then
    return sqlerrm::jsonb;
end $$;

-- Appends what several commands want written, each all or nothing by itself, and answers in their order. They are to come
-- in the order of their lanes: since what a command locks belongs to one patient, and so to one lane, nobody waits in a
-- circle then. Whatever else a command fails with fails all of them.
create function store.append_together(batches jsonb) returns jsonb
language plpgsql security definer set search_path = store, pg_temp
as $$
declare
    answers jsonb[] := '{}';
begin
    for i in 0 .. jsonb_array_length(batches) - 1 loop
        answers := answers || append_one(batches -> i);
    end loop;
    return to_jsonb(answers);
end $$;

-- As append_together, for one that is alone.
create function store.append_events(batch jsonb) returns jsonb
language plpgsql security definer set search_path = store, pg_temp
as $$
begin
    return append_one(batch);
end $$;

revoke all on function store.set_version, store.set_versions, store.change_reservations, store.extend_lane, store.append_one,
    store.append_together, store.append_events from public;
grant execute on function store.append_together, store.append_events to ${service};
