-- What there is, what is expected and what is to be done about it, in editions of which an approved one stays as it was.
create sequence capacity_plan_seq start with 50 increment by 50;

create table capacity_plan (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  edition integer not null,
  follows varchar(20),
  title varchar(200) not null,
  scope_text varchar(4000) not null,
  from_day date not null,
  to_day date not null,
  options_text varchar(4000) not null,
  recommendation varchar(4000) not null,
  review_due date not null,
  reminded_for date,
  state varchar(20) not null,
  author varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  frozen_at timestamp(6) with time zone not null,
  approved_at timestamp(6) with time zone,
  ended_at timestamp(6) with time zone,
  end_reason varchar(2000)
);
create index capacity_plan_state on capacity_plan (state, id);
create index capacity_plan_review on capacity_plan (state, review_due);

-- The figures as they were when the edition was written, whatever is measured and foretold since.
create table capacity_plan_metric (
  plan_id bigint not null references capacity_plan,
  metric_id bigint not null references capacity_metric,
  current_value double precision,
  current_day date,
  forecast_day date,
  forecast_value double precision,
  forecast_half double precision,
  method varchar(20),
  mase double precision,
  maximum double precision,
  warning double precision not null,
  critical double precision not null,
  lead_days integer not null,
  critical_early varchar(30) not null,
  critical_expected varchar(30) not null,
  critical_late varchar(30) not null,
  order_by_day date,
  scenario varchar(20),
  scenario_revision integer,
  scenario_title varchar(200),
  cost numeric(14,2),
  currency varchar(3),
  scenario_value double precision,
  scenario_critical varchar(30),
  demand_forecast varchar(20),
  demand_factor double precision,
  demand_value double precision,
  change_on date,
  change_text varchar(2000) not null,
  primary key (plan_id, metric_id)
);
create index capacity_plan_metric_metric on capacity_plan_metric (metric_id, plan_id);

create table capacity_plan_impact (
  plan_id bigint not null references capacity_plan,
  kind varchar(20) not null,
  reference varchar(20),
  effect varchar(2000) not null,
  primary key (plan_id, kind)
);

-- Who approved an edition: an owner for each service, and one for the money.
create table capacity_plan_voice (
  plan_id bigint not null references capacity_plan,
  acting_role varchar(30) not null,
  service varchar(20) not null,
  login varchar(100) not null,
  at timestamp(6) with time zone not null,
  primary key (plan_id, acting_role, service)
);
