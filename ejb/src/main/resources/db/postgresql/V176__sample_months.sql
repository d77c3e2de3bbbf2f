-- Samples lie in one part for each month of UTC, which is made when its first sample comes and dropped as a whole (RET-5).
alter table capacity_sample rename to capacity_sample_undivided;
alter table capacity_sample_undivided rename constraint capacity_sample_pkey to capacity_sample_undivided_pkey;

create table capacity_sample (
  metric_id bigint not null,
  at timestamp(6) with time zone not null,
  measured double precision not null,
  quality varchar(20),
  primary key (metric_id, at)
) partition by range (at);

do $$
declare
  begins timestamp;
begin
  for begins in select distinct date_trunc('month', at at time zone 'UTC') from capacity_sample_undivided loop
    execute format(
      'create table %I partition of capacity_sample for values from (%L) to (%L)',
      'capacity_sample_' || to_char(begins, 'YYYY_MM'),
      begins at time zone 'UTC',
      (begins + interval '1 month') at time zone 'UTC');
  end loop;
end $$;

insert into capacity_sample (metric_id, at, measured, quality)
  select metric_id, at, measured, quality from capacity_sample_undivided;
drop table capacity_sample_undivided;
