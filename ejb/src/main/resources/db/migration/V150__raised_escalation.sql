-- Whom people called to an incident, why, and who has seen it (ESC-1, ESC-2).
create sequence raised_escalation_seq start with 50 increment by 50;

create table raised_escalation (
  id bigint primary key,
  incident_id bigint not null references incident,
  kind varchar(20) not null,
  level_number integer not null,
  from_team varchar(200),
  to_team varchar(200),
  rung varchar(20),
  reason varchar(2000) not null,
  people integer not null,
  raised_by varchar(100) not null,
  raised_at timestamp(6) with time zone not null,
  acknowledged_by varchar(100),
  acknowledged_at timestamp(6) with time zone
);
create index raised_escalation_incident on raised_escalation (incident_id, raised_at, id);
