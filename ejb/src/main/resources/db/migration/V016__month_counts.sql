-- Counting a month finds its records and clocks by customer; a divided job remembers its division, so that a restart divides alike.
create index incident_customer_resolved on incident (customer_id, resolved_at);
create index sla_clock_customer on sla_clock (customer_id, stopped_at);
alter table job_order add column division varchar(1000);

-- A job with a lane runs one order at a time, whichever servers and people ask: two orders may mean the same review or the same log lines.
create table job_lane (
  job varchar(60) primary key,
  order_id bigint
);
insert into job_lane (job) values ('monthly-review'), ('incident-import');
