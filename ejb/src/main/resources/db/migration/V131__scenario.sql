-- What would become of metrics if something changed, each way of changing it in revisions of which none is overwritten.
create sequence capacity_scenario_seq start with 50 increment by 50;

create table capacity_scenario (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  revision_no integer not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(2000)
);

create table capacity_scenario_revision (
  scenario_id bigint not null references capacity_scenario,
  revision_no integer not null,
  title varchar(200) not null,
  assumptions varchar(4000) not null,
  cost numeric(14,2),
  currency varchar(3),
  made_by varchar(100) not null,
  made_at timestamp(6) with time zone not null,
  primary key (scenario_id, revision_no)
);

create table capacity_scenario_change (
  scenario_id bigint not null references capacity_scenario,
  revision_no integer not null,
  position integer not null,
  kind varchar(10) not null,
  amount double precision not null,
  present double precision,
  from_day date,
  primary key (scenario_id, revision_no, position)
);

create table capacity_scenario_metric (
  scenario_id bigint not null references capacity_scenario,
  revision_no integer not null,
  metric_id bigint not null references capacity_metric,
  primary key (scenario_id, revision_no, metric_id)
);
create index capacity_scenario_metric_metric on capacity_scenario_metric (metric_id, scenario_id);
