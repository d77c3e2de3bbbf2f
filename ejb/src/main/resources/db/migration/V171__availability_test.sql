-- What was tried out to see whether a service is as available as required, and what that showed.
create table availability_test (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  requirement_id bigint not null references availability_requirement,
  kind varchar(20) not null,
  planned_for date not null,
  held_at timestamp(6) with time zone,
  result varchar(20),
  findings varchar(1000)
);
create index availability_test_by_service on availability_test (service_id, planned_for);
create index availability_test_by_requirement on availability_test (requirement_id);
