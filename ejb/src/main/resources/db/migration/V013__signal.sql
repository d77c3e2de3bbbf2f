-- What a clock will signal stands beside it, so that a timer asks one index and folds nothing; what it has signalled stays.
alter table clock_signal add column imported boolean default false not null;

create table clock_signal_ahead (
  incident_id bigint not null references incident,
  metric varchar(20) not null,
  threshold integer not null,
  at timestamp(6) with time zone not null,
  primary key (incident_id, metric, threshold)
);
create index clock_signal_ahead_at on clock_signal_ahead (at);

-- The zone data a clock was computed with (CAL-8); empty where it has to be computed anew.
alter table sla_clock add column zone_data varchar(40) default '' not null;
create index sla_clock_zone on sla_clock (state, zone_data);

-- A customer who was asked and does not answer is reminded, and the incident resolved in the end (SLA-6).
create table answer_wait (
  incident_id bigint primary key references incident,
  asked_at timestamp(6) with time zone not null,
  remind_at timestamp(6) with time zone,
  give_up_at timestamp(6) with time zone
);
create index answer_wait_remind on answer_wait (remind_at);
create index answer_wait_give_up on answer_wait (give_up_at);

-- What people ask to be judged otherwise about a clock, and who decided it (SLA-10, SLA-12, SOD-5).
create sequence clock_amendment_seq start with 50 increment by 50;

create table clock_amendment (
  id bigint primary key,
  number varchar(20) not null unique,
  incident_id bigint not null references incident,
  kind varchar(20) not null,
  metric varchar(20),
  impact integer,
  urgency integer,
  reason varchar(200) not null,
  evidence varchar(2000) not null,
  team_name varchar(200),
  requester varchar(100) not null,
  requested_at timestamp(6) with time zone not null,
  state varchar(20) not null,
  approver varchar(100),
  decided_at timestamp(6) with time zone,
  decision_comment varchar(2000)
);
create index clock_amendment_incident on clock_amendment (incident_id, id);

-- Whether running clocks take over the targets of a new version when it begins (SLM-2).
alter table agreement_version add column migrate_running boolean default false not null;

-- Why a target was missed, by a code of the list (SLM-3).
create table breach_cause (
  incident_id bigint not null references incident,
  metric varchar(20) not null,
  code varchar(20) not null,
  cause_text varchar(2000) not null,
  party varchar(200),
  author varchar(100) not null,
  at timestamp(6) with time zone not null,
  primary key (incident_id, metric)
);
