-- Where the checks of a service are pulled from; a value of the query from up_from on says that it was up.
create table check_source (
  service_id bigint primary key references service,
  address varchar(300) not null,
  query varchar(2000) not null,
  step_seconds integer not null,
  since timestamp(6) with time zone not null,
  active boolean not null,
  up_from double precision default 1 not null,
  read_to timestamp(6) with time zone,
  next_at timestamp(6) with time zone not null,
  tried_at timestamp(6) with time zone,
  worked_at timestamp(6) with time zone,
  failures integer not null,
  failure_rule varchar(30),
  failure_values varchar(600),
  samples bigint not null,
  rejected bigint not null,
  rejected_rule varchar(30),
  rejected_values varchar(600),
  version bigint not null
);
create index check_source_due on check_source (active, next_at, service_id);
