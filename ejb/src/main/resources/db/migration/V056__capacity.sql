-- What is measured of services, of their components and of teams, and when each measure reaches its thresholds.
create sequence capacity_metric_seq start with 50 increment by 50;

create table capacity_metric (
  id bigint primary key,
  number varchar(20) not null unique,
  name varchar(200) not null,
  service_id bigint not null references service,
  subject_kind varchar(10) not null,
  subject varchar(150),
  resource_kind varchar(20) not null,
  unit varchar(40) not null,
  maximum double precision,
  warning double precision not null,
  critical double precision not null,
  direction varchar(10) not null,
  interval_seconds integer,
  aggregation varchar(10) not null,
  lead_days integer not null,
  horizon_days integer not null,
  method varchar(20) not null,
  season integer not null,
  training_days integer not null,
  zone varchar(64) not null,
  kept_from date,
  active boolean not null,
  created_at timestamp(6) with time zone not null,
  version bigint not null
);
create index capacity_metric_service on capacity_metric (service_id);

-- Samples lie by metric and time, so that a day is one stretch of the key. Whoever stores some holds the metric's row, which
-- is what a reference would check for each of millions.
create table capacity_sample (
  metric_id bigint not null,
  at timestamp(6) with time zone not null,
  measured double precision not null,
  quality varchar(20),
  primary key (metric_id, at)
);

-- What samples come to each local day; the days that got samples since are in capacity_touched until they are summed up anew.
create table capacity_day (
  metric_id bigint not null references capacity_metric,
  local_day date not null,
  samples bigint not null,
  total double precision not null,
  highest double precision not null,
  p95 double precision not null,
  primary key (metric_id, local_day)
);

create table capacity_touched (
  metric_id bigint not null references capacity_metric,
  local_day date not null,
  primary key (metric_id, local_day)
);

-- The present forecast of each metric; its rank orders metrics by the days that are left.
create table capacity_forecast (
  metric_id bigint primary key references capacity_metric,
  urgency integer not null,
  usage_level varchar(10) not null,
  days_used integer not null,
  days_left_out integer not null,
  first_day date,
  last_day date,
  method varchar(20),
  parameters varchar(400),
  critical_early varchar(30) not null,
  critical_expected varchar(30) not null,
  critical_late varchar(30) not null,
  warning_early varchar(30) not null,
  warning_expected varchar(30) not null,
  warning_late varchar(30) not null,
  order_by_day date,
  tested_days integer,
  mae double precision,
  mase double precision,
  coverage80 double precision,
  coverage95 double precision,
  points varchar(100000)
);
create index capacity_forecast_urgency on capacity_forecast (urgency, metric_id);

insert into job_lane (job) values ('capacity-trend');
