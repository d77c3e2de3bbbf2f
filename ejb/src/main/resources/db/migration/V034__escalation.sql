-- Who leads a team, and to whom an incident has risen by itself (INC-2).
alter table team add column leader_id bigint references person;

create table incident_escalation (
  incident_id bigint not null references incident,
  cause varchar(30) not null,
  holds_from timestamp(6) with time zone not null,
  rung varchar(20) not null,
  people integer not null,
  told_at timestamp(6) with time zone not null,
  late boolean not null,
  acknowledged_by varchar(100),
  acknowledged_at timestamp(6) with time zone,
  primary key (incident_id, cause, holds_from)
);
