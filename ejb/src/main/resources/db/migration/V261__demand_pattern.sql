-- When in the day, the week and the year a service is used most, and which events bring more or less.
create table demand_pattern (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  peaks varchar(4000) not null,
  events varchar(4000),
  once_key varchar(400) constraint demand_pattern_once unique
);
create index demand_pattern_by_service on demand_pattern (service_id);
