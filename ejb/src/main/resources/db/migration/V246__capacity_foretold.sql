-- What was foretold of a metric for the day 30 days after the last one that was known, to be held against what came (processes.md 3.21).
create table capacity_foretold (
  metric_id bigint not null references capacity_metric,
  local_day date not null,
  foretold double precision not null,
  primary key (metric_id, local_day)
);
create index capacity_foretold_by_day on capacity_foretold (local_day);
