-- Why an event belongs to its incident, and from which one a person has split it off (INC-8). What came before has no reason.
alter table monitoring_event add column customer_id bigint references customer;
alter table monitoring_event add column service_id bigint references service;
alter table monitoring_event add column item varchar(200);
alter table monitoring_event add column signature varchar(200);
alter table monitoring_event add column outage varchar(10);
alter table monitoring_event add column match_reason varchar(20);
alter table monitoring_event add column match_source varchar(100);
alter table monitoring_event add column match_at timestamp(6) with time zone;
alter table monitoring_event add column match_minutes bigint;
alter table monitoring_event add column split_from bigint references incident;
create index monitoring_event_split on monitoring_event (split_from);
