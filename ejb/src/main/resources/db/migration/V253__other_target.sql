-- What an agreement promises beside times and percentages, and what was measured of it month by month.
create table agreement_other_target (
  version_id bigint not null references agreement_version,
  position integer not null,
  name varchar(100) not null,
  unit varchar(20) not null,
  bound varchar(10) not null,
  goal numeric(18,3) not null,
  primary key (version_id, position)
);

create table metric_value (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  customer_id bigint not null references customer,
  period varchar(7) not null,
  metric varchar(100) not null,
  amount numeric(17,3) not null,
  once_key varchar(400) constraint metric_value_once unique
);
create index metric_value_by_customer on metric_value (customer_id, service_id, period);
create index metric_value_by_service on metric_value (service_id, period);
