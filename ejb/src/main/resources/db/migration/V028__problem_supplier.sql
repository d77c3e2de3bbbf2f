-- Problems, known errors and the targets of suppliers, which reviews tell of in S9 and S14, as simple records.
create table problem (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  title varchar(200) not null,
  service_id bigint not null references service,
  priority varchar(2) not null,
  detected_at timestamp(6) with time zone not null,
  target_date date,
  next_step varchar(1000),
  resolved_at timestamp(6) with time zone,
  recurred_at timestamp(6) with time zone
);
create index problem_by_service on problem (service_id, detected_at);
create index problem_by_detected_at on problem (detected_at);

create table known_error (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  problem_id bigint not null references problem,
  symptoms varchar(1000) not null,
  workaround varchar(1000),
  published_at timestamp(6) with time zone not null,
  retired_at timestamp(6) with time zone
);
create index known_error_by_problem on known_error (problem_id, published_at);
create index known_error_by_published_at on known_error (published_at);

create table supplier_target (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  supplier varchar(200) not null,
  service_id bigint not null references service,
  period varchar(7) not null,
  metric varchar(20) not null,
  priority varchar(2),
  goal numeric(7,4) not null,
  actual numeric(7,4),
  limit_minutes bigint,
  handling_minutes bigint,
  hours_short boolean not null,
  once_key varchar(400) constraint supplier_target_once unique
);
create index supplier_target_by_service on supplier_target (service_id, period);
create index supplier_target_by_period on supplier_target (period);
