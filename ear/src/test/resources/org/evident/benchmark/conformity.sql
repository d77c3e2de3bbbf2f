-- Moves the incidents into the 24 months up to today, and tells of each what requirements ask about; some lack a part of it.
set session_replication_role = replica;

create unlogged table bench_shift as select date_trunc('day', now()) - timestamptz '2018-01-01 00:00Z' as by;

update incident i set
    reported_at = reported_at + by, state_since = state_since + by, first_response_at = first_response_at + by,
    resolved_at = resolved_at + by,
    state = case when state = 'RESOLVED' and resolved_at + by < now() - interval '10 days' then 'CLOSED' else state end,
    closed_at = case when state = 'RESOLVED' and resolved_at + by < now() - interval '10 days' then resolved_at + by + interval '5 days' end,
    closure_code = case when state = 'RESOLVED' and resolved_at + by < now() - interval '10 days' then 'NO_OBJECTION' end,
    resolution_code = case when state = 'RESOLVED' then 'FIXED' end,
    resolution_text = case when state = 'RESOLVED' and id % 50 <> 0 then 'Restarted and watched for a while' end,
    impact = case when id % 100 <> 0 then right(priority, 1)::integer end, urgency = right(priority, 1)::integer,
    category = case when id % 30 <> 0 then 'Fault' end, description = 'Nothing goes since this morning',
    major = id % 2000 = 0 and resolved_at is not null,
    major_declared_at = case when id % 2000 = 0 and resolved_at is not null then reported_at + by + interval '10 minutes' end,
    major_restored_at = case when id % 2000 = 0 then resolved_at + by end
from bench_shift;

insert into major_incident (incident_id, declared_by, reason, leader, state, manager_named_at)
select id, 'bench', 'All of it', 'Somebody', 'RESTORED', major_declared_at + interval '5 minutes' from incident where major;

insert into work_note (id, incident_id, at, author, visible_to_customer, text)
select id, id, reported_at + interval '5 minutes', 'bench', false, 'On it' from incident where id % 20 <> 0;

insert into clock_signal (incident_id, metric, threshold, holds_from, fired_at, late)
select k.incident_id, k.metric, t.threshold, k.breached_at + by, k.breached_at + by, false
from sla_clock k cross join bench_shift cross join (values (75), (100)) t (threshold) where k.result = 'BREACHED';

insert into incident_escalation (incident_id, cause, holds_from, rung, people, told_at, late)
select k.incident_id, k.metric, k.breached_at + by, 'TEAM_LEADER', 1, k.breached_at + by, false
from sla_clock k cross join bench_shift where k.result = 'BREACHED' and k.incident_id % 10 <> 0;

set session_replication_role = default;
drop table bench_shift;
