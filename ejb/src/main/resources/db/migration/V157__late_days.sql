-- Days that got samples when later ones had been judged already; and the events raised for such days.
create table capacity_late (
  metric_id bigint not null references capacity_metric,
  local_day date not null,
  primary key (metric_id, local_day)
);

alter table capacity_event add column late boolean default false not null;
