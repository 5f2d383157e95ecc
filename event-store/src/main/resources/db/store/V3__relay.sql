-- How far each lane has been published, and who is about to publish it. The owner's lease runs by the database's clock,
-- so that the clocks of the instances do not matter.
create table store.relay (
    lane integer primary key check (lane between 0 and 63),
    position bigint not null default 0,
    owner text,
    leased_until timestamptz not null default '-infinity'
) with (fillfactor = 10);

insert into store.relay (lane) select generate_series(0, 63);

-- Who takes part, for fair shares.
create table store.relay_worker (
    owner text primary key,
    alive_until timestamptz not null
);

revoke all on store.relay, store.relay_worker from public, ${service};
grant select, update on store.relay to ${service};
grant select, insert, update, delete on store.relay_worker to ${service};

-- Renews what the caller holds, lets go of what is more than its share, takes what is free. Gives the count of its lanes.
create function store.lease_lanes(me text, lease interval) returns integer
language plpgsql set search_path = store, pg_temp
as $$
declare
    until timestamptz := clock_timestamp() + lease;
    share integer;
    held integer;
begin
    insert into relay_worker values (me, until) on conflict (owner) do update set alive_until = excluded.alive_until;
    delete from relay_worker where owner in (
        select owner from relay_worker where alive_until < clock_timestamp() and owner <> me for update skip locked);
    select ceil(64.0 / count(*)) into share from relay_worker;

    update relay set owner = null, leased_until = '-infinity'
    where lane in (select lane from relay where owner = me order by lane offset share for update);
    update relay set leased_until = until where owner = me;
    get diagnostics held = row_count;

    update relay set owner = me, leased_until = until
    where lane in (
        select lane from relay where leased_until < clock_timestamp()
        order by lane limit greatest(share - held, 0) for update skip locked);
    return (select count(*) from relay where owner = me);
end $$;

-- Moves the places of lanes that the caller still holds and that nobody moved meanwhile. Gives their count. The commit
-- does not wait for the disk: a place that is lost with the machine only makes events go out twice.
create function store.mark_published(me text, places jsonb) returns integer
language plpgsql set search_path = store, pg_temp
as $$
declare
    moved integer;
begin
    perform set_config('synchronous_commit', 'off', true);
    update relay r set position = p.reached
    from jsonb_to_recordset(places) p(lane integer, before bigint, reached bigint)
    where r.lane = p.lane and r.owner = me and r.position = p.before;
    get diagnostics moved = row_count;
    return moved;
end $$;

-- Gives back all that the caller holds.
create function store.release_lanes(me text) returns integer
language plpgsql set search_path = store, pg_temp
as $$
declare
    released integer;
begin
    delete from relay_worker where owner = me;
    update relay set owner = null, leased_until = '-infinity' where owner = me;
    get diagnostics released = row_count;
    return released;
end $$;

revoke all on function store.lease_lanes, store.mark_published, store.release_lanes from public;
grant execute on function store.lease_lanes, store.mark_published, store.release_lanes to ${service};
