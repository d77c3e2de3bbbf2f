-- Where the samples of a metric are pulled from, up to where that has been done, and why it failed last: a rule and what fills
-- the places of its sentence, a line each.
create table capacity_source (
  metric_id bigint primary key references capacity_metric,
  address varchar(300) not null,
  query varchar(2000) not null,
  step_seconds integer not null,
  since timestamp(6) with time zone not null,
  active boolean not null,
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
create index capacity_source_due on capacity_source (active, next_at, metric_id);

insert into job_lane (job) values ('capacity-pull');
