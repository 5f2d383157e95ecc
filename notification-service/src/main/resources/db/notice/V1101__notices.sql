-- Notices to units and patients, and those that time will bring. No personal data: units, pseudonyms, codes, ids and times.
-- ${service} is the role that the service works as.
create schema notice;
grant usage on schema notice to ${service};

create sequence notice.place;

create table notice.notice (
    notice_id uuid primary key default gen_random_uuid(),
    -- Newest last; a notice that is given again while it is unread moves to the end.
    place bigint not null default nextval('notice.place'),
    recipient text not null,
    kind text not null,
    about_kind text not null,
    about_id uuid not null,
    patient_ref text not null,
    -- The latest event, and how many there have been since someone read.
    event_id uuid not null,
    times integer not null default 1,
    first_at timestamptz not null,
    last_at timestamptz not null,
    delivered_at timestamptz,
    read_at timestamptz,
    read_by text,
    check (num_nulls(read_at, read_by) in (0, 2))
) with (fillfactor = 80);

create unique index notice_unread on notice.notice (recipient, kind, about_id) where read_at is null;
create unique index notice_place on notice.notice (recipient, place);
create index notice_undelivered on notice.notice (place) where delivered_at is null;

-- Notices that become due if nothing happens before. A settled row stays, so that what was settled before it was thought of
-- is not asked for again; the recipient * stands for all.
create table notice.reminder (
    about_id uuid not null,
    kind text not null,
    recipient text not null,
    about_kind text,
    patient_ref text,
    event_id uuid,
    due_at timestamptz,
    settled boolean not null default false,
    primary key (about_id, kind, recipient)
) with (fillfactor = 80);

create index reminder_due on notice.reminder (due_at) where not settled;

revoke all on notice.notice, notice.reminder from public, ${service};
grant select, insert, update on notice.notice, notice.reminder to ${service};
grant usage on sequence notice.place to ${service};

-- Gives a notice, or counts it to one that nobody has read yet.
create function notice.give(
    the_recipient text, the_kind text, the_about_kind text, the_about uuid, the_patient text, the_event uuid, at timestamptz)
returns void
language sql set search_path = notice, pg_temp
as $$
    insert into notice (recipient, kind, about_kind, about_id, patient_ref, event_id, first_at, last_at)
    values (the_recipient, the_kind, the_about_kind, the_about, the_patient, the_event, at, at)
    on conflict (recipient, kind, about_id) where read_at is null do update set
        times = notice.times + 1, event_id = excluded.event_id, last_at = excluded.last_at,
        place = nextval('notice.place'), delivered_at = null
$$;

-- Thinks of a notice for later, in place of an earlier thought of the same; in vain if it is settled.
create function notice.remind(
    the_recipient text, the_kind text, the_about_kind text, the_about uuid, the_patient text, the_event uuid, at timestamptz)
returns void
language sql set search_path = notice, pg_temp
as $$
    insert into reminder as r (about_id, kind, recipient, about_kind, patient_ref, event_id, due_at)
    select the_about, the_kind, the_recipient, the_about_kind, the_patient, the_event, at
    where not exists (
        select from reminder s where s.about_id = the_about and s.kind = the_kind and s.recipient = '*' and s.settled)
    on conflict (about_id, kind, recipient) do update set due_at = excluded.due_at, event_id = excluded.event_id
    where not r.settled
$$;

-- What was to be reminded of has happened, for one recipient or for all (*).
create function notice.settle(the_recipient text, the_kind text, the_about uuid) returns void
language plpgsql set search_path = notice, pg_temp
as $$
begin
    insert into reminder (about_id, kind, recipient, settled) values (the_about, the_kind, the_recipient, true)
    on conflict (about_id, kind, recipient) do update set settled = true;
    if the_recipient = '*' then
        update reminder set settled = true where about_id = the_about and kind = the_kind and not settled;
    end if;
end $$;

-- Gives the notices whose time has come; how many. What another instance is giving is left to it.
create function notice.fall_due(most integer) returns integer
language plpgsql set search_path = notice, pg_temp
as $$
declare
    due reminder;
    given integer := 0;
begin
    for due in
        select * from reminder where not settled and due_at <= clock_timestamp()
        order by due_at, recipient limit most for update skip locked
    loop
        perform give(
            due.recipient, due.kind, due.about_kind, due.about_id, due.patient_ref, due.event_id, clock_timestamp());
        update reminder set due_at = 'infinity'
        where about_id = due.about_id and kind = due.kind and recipient = due.recipient;
        given := given + 1;
    end loop;
    return given;
end $$;

revoke all on function notice.give, notice.remind, notice.settle, notice.fall_due from public;
grant execute on function notice.give, notice.remind, notice.settle, notice.fall_due to ${service};
