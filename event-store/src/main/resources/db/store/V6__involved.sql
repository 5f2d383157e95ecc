-- Which units take part in other services' things, as far as a listener has heard. HSA-ids alone, no person.
create table store.involved (
    listener text not null,
    stream_id uuid not null,
    -- By what makes a unit take part, the unit: a JSON object.
    places text not null,
    primary key (listener, stream_id)
) with (fillfactor = 80);

revoke all on store.involved from public, ${service};
grant select, insert, update on store.involved to ${service};
