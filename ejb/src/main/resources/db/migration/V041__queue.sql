-- What is open is worked through by its nearest breach; what has none ahead comes last, and what is not open has no place.
alter table incident add column deadline_at timestamp(6) with time zone;

update incident set deadline_at = coalesce(
  (select min(k.breached_at) from sla_clock k where k.incident_id = incident.id and k.state in ('RUNNING', 'PAUSED')),
  timestamp with time zone '9999-12-31 00:00:00+00')
where state in ('NEW', 'ASSIGNED', 'IN_PROGRESS', 'PENDING');

create index incident_queue on incident (deadline_at, id);
create index incident_queue_team on incident (team_name, deadline_at, id);
create index incident_queue_assignee on incident (assignee_id, deadline_at, id);
