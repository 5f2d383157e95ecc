-- Subscriptions of units to events, and what is to be delivered to them. No personal data: what a delivery says of a
-- patient is protected as it is in the log. ${service} is the role that the service works as.
create schema webhook;
grant usage on schema webhook to ${service};

create table webhook.subscription (
    subscription_id uuid primary key,
    unit text not null,
    url text not null,
    types text[] not null,
    status text not null check (status in ('active', 'paused', 'disabled', 'removed')),
    version bigint not null,
    created_at timestamptz not null default clock_timestamp(),
    changed_at timestamptz not null default clock_timestamp()
);

create index subscription_of_unit on webhook.subscription (unit) where status <> 'removed';

-- What deliveries are signed with, wrapped by a master key that never comes here. While one is being changed there are two.
create table webhook.secret (
    subscription_id uuid not null references webhook.subscription,
    number integer not null,
    master text not null,
    wrapped bytea not null,
    valid_until timestamptz not null default 'infinity',
    primary key (subscription_id, number)
);

-- One waiting line a subscription. Who holds the lease sends from it; due_at is when the first in line is to be sent.
create table webhook.line (
    subscription_id uuid primary key references webhook.subscription,
    last_number bigint not null default 0,
    due_at timestamptz,
    owner text,
    leased_until timestamptz not null default '-infinity'
) with (fillfactor = 50);

create index line_due on webhook.line (due_at) where due_at is not null;

create table webhook.delivery (
    subscription_id uuid not null references webhook.subscription,
    number bigint not null,
    delivery_id uuid not null unique,
    event_id uuid not null,
    type text not null,
    body text not null,
    state text not null default 'waiting' check (state in ('waiting', 'delivered', 'dead')),
    attempts integer not null default 0,
    -- Asked for by hand: tried once, so that it does not keep those behind it.
    once boolean not null default false,
    next_at timestamptz not null default clock_timestamp(),
    outcome text,
    queued_at timestamptz not null default clock_timestamp(),
    settled_at timestamptz,
    primary key (subscription_id, number),
    unique (subscription_id, event_id)
) with (fillfactor = 80);

create index delivery_waiting on webhook.delivery (subscription_id, number) where state = 'waiting';
create index delivery_dead on webhook.delivery (subscription_id) where state = 'dead';
create index delivery_settled on webhook.delivery (settled_at) where state = 'delivered';

-- Commands that were carried out, so that the same one, sent again, is answered as before.
create table webhook.command (
    scope text not null,
    key text not null,
    request_hash text not null,
    subscription_id uuid not null,
    version bigint not null,
    carried_out_at timestamptz not null default clock_timestamp(),
    primary key (scope, key)
);

revoke all on webhook.subscription, webhook.secret, webhook.line, webhook.delivery, webhook.command
from public, ${service};
grant select, insert, update on webhook.subscription, webhook.secret, webhook.line, webhook.delivery to ${service};
grant select, insert on webhook.command to ${service};
grant delete on webhook.delivery, webhook.secret to ${service};

-- Puts an event in line for those of the units' subscriptions that take its type; gives how many. Within a line, events
-- stand in the order in which their transactions commit, since the line's row stays locked until then. A transaction may put
-- several events in line; one after the other does so, so that no two ever wait for each other's lines. An event that is there
-- already is not put there again.
create function webhook.enqueue(the_event uuid, the_type text, the_units text[], the_body text) returns integer
language plpgsql set search_path = webhook, pg_temp
as $$
declare
    taking uuid;
    place bigint;
    enqueued integer := 0;
begin
    for taking in
        select s.subscription_id from subscription s
        where s.unit = any (the_units) and s.status <> 'removed' and exists (
            select from unnest(s.types) t
            where t = the_type or (right(t, 1) = '*' and starts_with(the_type, left(t, -1))))
        order by s.subscription_id
    loop
        perform pg_advisory_xact_lock(hashtext('webhook.line'));
        update line set last_number = last_number + 1, due_at = coalesce(due_at, clock_timestamp())
        where subscription_id = taking returning last_number into strict place;
        insert into delivery (subscription_id, number, delivery_id, event_id, type, body)
        values (taking, place, gen_random_uuid(), the_event, the_type, the_body)
        on conflict (subscription_id, event_id) do nothing;
        if found then
            enqueued := enqueued + 1;
        end if;
    end loop;
    return enqueued;
end $$;

-- Takes lines in which something is due and that nobody else sends from, those that have been due longest first.
create function webhook.lease_lines(me text, lease interval, most integer) returns setof uuid
language sql set search_path = webhook, pg_temp
as $$
    update line set owner = me, leased_until = clock_timestamp() + lease
    where subscription_id in (
        select l.subscription_id from line l join subscription s using (subscription_id)
        where l.due_at <= clock_timestamp() and l.leased_until < clock_timestamp() and s.status = 'active'
        order by l.due_at limit most for update of l skip locked)
    returning subscription_id
$$;

-- Writes down what came of an attempt and renews the lease. When the first in line is due is found out under the lock of
-- the line, so that an event that arrives meanwhile is not overlooked. False if the line is another's by now.
create function webhook.settle(
    me text, lease interval, the_line uuid, the_number bigint, the_state text, the_outcome text, pause interval, gone boolean)
returns boolean
language plpgsql set search_path = webhook, pg_temp
as $$
declare
    mine boolean;
begin
    select l.owner is not distinct from me into strict mine from line l where l.subscription_id = the_line for update;
    update delivery set
        state = the_state, attempts = attempts + 1, outcome = the_outcome, next_at = clock_timestamp() + pause,
        settled_at = case when the_state = 'waiting' then null else clock_timestamp() end
    where subscription_id = the_line and number = the_number and state = 'waiting';
    if gone then
        update subscription set status = 'disabled', version = version + 1, changed_at = clock_timestamp()
        where subscription_id = the_line and status = 'active';
    end if;
    update line set
        due_at = (
            select d.next_at from delivery d where d.subscription_id = the_line and d.state = 'waiting'
            order by d.number limit 1),
        leased_until = case when mine then clock_timestamp() + lease else leased_until end
    where subscription_id = the_line;
    return mine;
end $$;

-- Gives a line back, due when its first is.
create function webhook.release(me text, the_line uuid) returns boolean
language plpgsql set search_path = webhook, pg_temp
as $$
begin
    perform from line where subscription_id = the_line for update;
    update line set
        owner = null, leased_until = '-infinity',
        due_at = (
            select d.next_at from delivery d where d.subscription_id = the_line and d.state = 'waiting'
            order by d.number limit 1)
    where subscription_id = the_line and owner = me;
    return found;
end $$;

-- Puts a settled delivery at the end of its line, for one more attempt. False if it is not settled.
create function webhook.redeliver(the_line uuid, the_delivery uuid) returns boolean
language plpgsql set search_path = webhook, pg_temp
as $$
declare
    place bigint;
begin
    update line set last_number = last_number + 1, due_at = coalesce(due_at, clock_timestamp())
    where subscription_id = the_line returning last_number into strict place;
    update delivery set
        number = place, state = 'waiting', once = true, next_at = clock_timestamp(), settled_at = null
    where subscription_id = the_line and delivery_id = the_delivery and state <> 'waiting';
    return found;
end $$;

revoke all on function webhook.enqueue, webhook.lease_lines, webhook.settle, webhook.release, webhook.redeliver from public;
grant execute on function webhook.enqueue, webhook.lease_lines, webhook.settle, webhook.release, webhook.redeliver
to ${service};
