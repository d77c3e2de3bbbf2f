-- A query of which each series is of another metric, or of another service; which of them is which is told by labels.
create sequence series_source_seq start with 50 increment by 50;
create table series_source (
  id bigint primary key,
  number varchar(20) not null unique,
  name varchar(200) not null,
  feeds varchar(10) not null,
  labels varchar(400) not null,
  up_from double precision,
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
  withdrawn_at timestamp(6) with time zone,
  created_at timestamp(6) with time zone not null,
  version bigint not null
);
create index series_source_due on series_source (active, next_at, id);

-- What has been seen of them, what each is of, up to where each has been read, and why that failed last.
create sequence source_series_seq start with 500 increment by 500;
create table source_series (
  id bigint primary key,
  source_id bigint not null references series_source,
  labels varchar(500) not null,
  state varchar(12) not null,
  metric_id bigint references capacity_metric constraint source_series_metric unique,
  service_id bigint references service constraint source_series_service unique,
  found_at timestamp(6) with time zone not null,
  last_at timestamp(6) with time zone,
  read_to timestamp(6) with time zone,
  next_at timestamp(6) with time zone not null,
  failures integer not null,
  failure_rule varchar(30),
  failure_values varchar(600),
  samples bigint not null,
  rejected bigint not null,
  rejected_rule varchar(30),
  rejected_values varchar(600),
  version bigint not null,
  constraint source_series_once unique (source_id, labels)
);
