-- By which metrics each process is judged, with what aim, and until when that is looked at again (processes.md 3.31).
create table metric_definition (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  process varchar(40) not null,
  metric_key varchar(60) not null,
  name varchar(200) not null,
  state varchar(20) not null,
  purpose varchar(1000) not null,
  formula varchar(1000) not null,
  data_sources varchar(1000) not null,
  unit varchar(20) not null,
  direction varchar(20) not null,
  target numeric(17,3) not null,
  tolerance numeric(17,3),
  collected varchar(20) not null,
  frequency varchar(20) not null,
  review_due date not null,
  once_key varchar(400) constraint metric_definition_once unique
);
create index metric_definition_by_process on metric_definition (process);
