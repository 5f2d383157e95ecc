-- All that one event leads to, in one round trip: steps as {"step", "to", "kind", "aboutKind", "about", "at"}.
create function notice.take_down(steps jsonb, the_patient text, the_event uuid) returns integer
language plpgsql set search_path = notice, pg_temp
as $$
declare
    one record;
    taken integer := 0;
begin
    for one in
        select * from jsonb_to_recordset(steps)
        as s (step text, "to" text, kind text, "aboutKind" text, about uuid, at timestamptz)
    loop
        case one.step
            when 'notify' then perform give(
                one."to", one.kind, one."aboutKind", one.about, the_patient, the_event, one.at);
            when 'remind' then perform remind(
                one."to", one.kind, one."aboutKind", one.about, the_patient, the_event, one.at);
            when 'settle' then perform settle(one."to", one.kind, one.about);
        end case;
        taken := taken + 1;
    end loop;
    return taken;
end $$;

revoke all on function notice.take_down from public;
grant execute on function notice.take_down to ${service};
