-- What indicators count. No personal data: pseudonyms, units, codes, ids, days and times.
-- ${service} is the role that the service works as.
create schema indicator;
grant usage on schema indicator to ${service};

-- What is known of a patient's way through care, as JSON; cases follow from it alone.
create table indicator.track (
    patient_ref text primary key,
    track text not null
) with (fillfactor = 80);

-- Every number is a number of these. A row holds nothing that tells when or how often it was written, so that a rebuild gives
-- the same rows to the byte.
create table indicator.counted (
    case_id uuid primary key,
    indicator text not null,
    patient_ref text not null,
    unit text not null,
    level text not null,
    day date not null,
    -- For shares, whether it is in the numerator; for durations, how long it took.
    holds boolean,
    seconds bigint check (seconds >= 0),
    about_kind text not null,
    about_id uuid not null,
    item_id uuid,
    since timestamptz not null,
    event_id uuid not null,
    check (num_nulls(holds, seconds) >= 1)
) with (fillfactor = 80);

create index counted_patient on indicator.counted (patient_ref);
create index counted_unit on indicator.counted (unit, day);
create index counted_day on indicator.counted (indicator, day, case_id);

-- When all was asked to be counted anew, and when that was done; one row. The first time is when there are no rows at all.
create table indicator.rebuild (
    one boolean primary key default true check (one),
    asked_at timestamptz not null default clock_timestamp(),
    done_at timestamptz
);
insert into indicator.rebuild default values;

revoke all on indicator.track, indicator.counted, indicator.rebuild from public, ${service};
grant select, insert, update, delete on indicator.track, indicator.counted to ${service};
grant select, update on indicator.rebuild to ${service};

-- What is known of a patient, null if nothing is. Until the end of the transaction no other event of the lane is taken in: a
-- patient's events come from several services at the same time, and all of a patient's events lie in lanes of one number.
create function indicator.open(the_patient text, the_lane integer) returns text
language plpgsql set search_path = indicator, pg_temp
as $$
begin
    perform pg_advisory_xact_lock(hashtext('indicator'), the_lane);
    return (select track from track where patient_ref = the_patient);
end $$;

-- Keeps what is known of a patient, and brings the patient's cases to those given: rows that stay as they are are not touched.
create function indicator.keep(the_patient text, the_track text, cases jsonb) returns integer
language plpgsql set search_path = indicator, pg_temp
as $$
declare
    changed integer;
begin
    insert into track values (the_patient, the_track)
    on conflict (patient_ref) do update set track = excluded.track;
    delete from counted c where c.patient_ref = the_patient
    and not exists (select from jsonb_array_elements(cases) g where cast(g ->> 'case_id' as uuid) = c.case_id);
    insert into counted as c select * from jsonb_populate_recordset(null::counted, cases)
    on conflict (case_id) do update set (
        indicator, patient_ref, unit, level, day, holds, seconds, about_kind, about_id, item_id, since, event_id) = (
        excluded.indicator, excluded.patient_ref, excluded.unit, excluded.level, excluded.day, excluded.holds,
        excluded.seconds, excluded.about_kind, excluded.about_id, excluded.item_id, excluded.since, excluded.event_id)
    where (c.*) is distinct from (excluded.*);
    get diagnostics changed = row_count;
    return changed;
end $$;

revoke all on function indicator.open, indicator.keep from public;
grant execute on function indicator.open, indicator.keep to ${service};
