-- The seal: a Merkle tree over the heads of the lanes, and what was signed of it. Rows come and stay: the service's role can
-- neither change nor delete one, and the keys see to it that no place is given twice.

-- The leaves. A lane's positions only rise from leaf to leaf.
create table store.sealed_head (
    leaf bigint primary key check (leaf >= 0),
    source text not null,
    lane integer not null check (lane between 0 and 63),
    position bigint not null check (position > 0),
    hash bytea not null check (octet_length(hash) = 32),
    unique (lane, position)
);

-- What tiles are made of: the leaves' hashes at level 0, and at each further level those of 256 of the level below.
create table store.sealed_node (
    level integer not null check (level between 0 and 7),
    place bigint not null check (place >= 0),
    hash bytea not null check (octet_length(hash) = 32),
    primary key (level, place)
);

-- Each size that the tree has had, with the right edge from which it goes on.
create table store.checkpoint (
    size bigint primary key check (size > 0),
    root bytea not null check (octet_length(root) = 32),
    edge bytea not null,
    sealed_at timestamptz not null default clock_timestamp()
);

-- Signature lines, of the log and of witnesses, by the names of their keys. Made after the tree was committed, never before.
create table store.checkpoint_signature (
    size bigint not null references store.checkpoint,
    signer text not null,
    line text not null,
    signed_at timestamptz not null default clock_timestamp(),
    primary key (signer, size)
);

-- Who seals. One row; its lock keeps two from growing the tree at once.
create table store.sealer (
    one boolean primary key default true check (one),
    owner text,
    leased_until timestamptz not null default '-infinity'
);

insert into store.sealer default values;

revoke all on store.sealed_head, store.sealed_node, store.checkpoint, store.checkpoint_signature, store.sealer
    from public, ${service};
grant select, insert on store.sealed_head, store.sealed_node, store.checkpoint, store.checkpoint_signature to ${service};
grant select, update on store.sealer to ${service};

-- The lanes whose heads are not as they were sealed last. Sound means that the lane went on from there: it is longer, and
-- the event that was sealed last is there and has the hash that was sealed.
create function store.moved_heads() returns jsonb
language sql stable set search_path = store, pg_temp
as $$
    select coalesce(jsonb_agg(jsonb_build_object(
            'lane', l.lane, 'position', l.last_position, 'hash', encode(l.last_hash, 'hex'),
            'sealed', coalesce(s.position, 0),
            'sound', s.position is null or (l.last_position > s.position and e.hash is not distinct from s.hash))
        order by l.lane), '[]')
    from lane l
    left join lateral (
        select h.position, h.hash from sealed_head h where h.lane = l.lane order by h.position desc limit 1) s on true
    left join event e on e.lane = l.lane and e.position = s.position
    where (s.position is null and l.last_position > 0)
        or l.last_position <> s.position or l.last_hash <> s.hash or e.hash is distinct from s.hash
$$;

-- Adds leaves and nodes, and the checkpoint that they lead to.
create function store.grow_tree(growth jsonb) returns void
language sql set search_path = store, pg_temp
as $$
    insert into sealed_head select leaf, source, lane, position, decode(hash, 'hex')
    from jsonb_to_recordset(growth -> 'heads') h(leaf bigint, source text, lane integer, position bigint, hash text);
    insert into sealed_node select level, place, decode(hash, 'hex')
    from jsonb_to_recordset(growth -> 'nodes') n(level integer, place bigint, hash text);
    insert into checkpoint (size, root, edge)
    values ((growth ->> 'size')::bigint, decode(growth ->> 'root', 'hex'), decode(growth ->> 'edge', 'hex'));
$$;

revoke all on function store.moved_heads, store.grow_tree from public;
grant execute on function store.moved_heads, store.grow_tree to ${service};
