-- The cases of an indicator in a period, by unit and level; null is all. Needs count once a patient, by the latest in the part.
-- the_part is month, quarter or year, or null for the whole.
create function indicator.chosen(
    the_indicator text, the_unit text, the_level text, the_first date, the_last date, the_part text)
returns table (part date, counted indicator.counted)
language sql stable set search_path = indicator, pg_temp
as $$
    with found as (
        select cast(date_trunc(the_part, cast(c.day as timestamp)) as date) as part, c
        from counted c
        where (the_indicator is null or c.indicator = the_indicator)
        and (the_unit is null or c.unit = the_unit) and (the_level is null or c.level = the_level)
        and (the_first is null or c.day >= the_first) and (the_last is null or c.day <= the_last)
    )
    select f.part, f.c from found f where (f.c).indicator <> 'needs-with-plan'
    union all (
        select distinct on (f.part, (f.c).patient_ref) f.part, f.c from found f
        where (f.c).indicator = 'needs-with-plan'
        order by f.part, (f.c).patient_ref, (f.c).since desc, (f.c).case_id)
$$;

-- The numbers of all indicators, by part. patients and elsewhere are how many patients a number tells of, and how many of
-- them with cases at other units than the reader's own.
create function indicator.numbers(
    the_unit text, the_level text, the_first date, the_last date, the_part text, the_readers text)
returns table (
    indicator text, part date, cases bigint, held bigint, patients bigint, elsewhere bigint, median double precision,
    ninetieth double precision)
language sql stable set search_path = indicator, pg_temp
as $$
    select (c.counted).indicator, c.part, count(*), count(*) filter (where (c.counted).holds),
        count(distinct (c.counted).patient_ref),
        count(distinct (c.counted).patient_ref) filter (where (c.counted).unit is distinct from the_readers),
        percentile_cont(0.5) within group (order by (c.counted).seconds),
        percentile_cont(0.9) within group (order by (c.counted).seconds)
    from chosen(null, the_unit, the_level, the_first, the_last, the_part) c
    group by 1, 2 order by 1, 2
$$;

-- Forgets all that was counted, and how far events have been taken in: they come again from the first. Not while that is going on.
create function indicator.begin_anew(the_listener text) returns void
language plpgsql security definer set search_path = indicator, pg_temp
as $$
begin
    perform from rebuild where done_at is not null for update;
    if not found then
        return;
    end if;
    -- Waits for what is being taken in at the moment, and lets nothing more in until all is forgotten.
    lock table store.inbox in share row exclusive mode;
    delete from store.inbox where consumer = the_listener;
    delete from store.parked where consumer = the_listener;
    delete from counted;
    delete from track;
    update rebuild set asked_at = clock_timestamp(), done_at = null;
end $$;

revoke all on function indicator.chosen, indicator.numbers, indicator.begin_anew from public;
grant execute on function indicator.chosen, indicator.numbers, indicator.begin_anew to ${service};
