-- What is due on an incident besides its clocks, told once when it is missed (INC-3, INC-4), and how an incident was closed.
create table incident_deadline (
  incident_id bigint not null references incident,
  kind varchar(20) not null,
  due_at timestamp(6) with time zone not null,
  watch_at timestamp(6) with time zone,
  primary key (incident_id, kind)
);
create index incident_deadline_watch on incident_deadline (watch_at);

alter table incident add column closure_code varchar(20);

-- What was solved here before stays open to objections for a week more.
insert into incident_deadline (incident_id, kind, due_at, watch_at)
  select id, 'CONFIRMATION', current_timestamp + interval '7' day, current_timestamp + interval '7' day
  from incident where state = 'RESOLVED' and source is null;
