-- Days that got samples are noted and taken away again many times a minute. A table that is mostly empty is read as a whole
-- whenever a note asks whether it is there already, with all the rows just taken away: so a note does not ask. A day may be
-- noted more than once; whoever notes one holds the metric's row, which is what a reference would check.
alter table capacity_touched rename to capacity_touched_once;
create table capacity_touched (
  metric_id bigint not null,
  local_day date not null
);
create index capacity_touched_metric on capacity_touched (metric_id, local_day);
insert into capacity_touched (metric_id, local_day) select metric_id, local_day from capacity_touched_once;
drop table capacity_touched_once;
