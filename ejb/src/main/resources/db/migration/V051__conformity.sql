-- What the records proved about each requirement, day by day.
create table conformity_day (
  on_day date primary key,
  evaluated_at timestamp(6) with time zone not null,
  requested_by varchar(100) not null
);

create table conformity_result (
  on_day date not null,
  requirement varchar(20) not null,
  status varchar(20) not null,
  reason varchar(20),
  score numeric(14,10),
  conforms boolean not null,
  query_version integer,
  window_from timestamp(6) with time zone,
  window_to timestamp(6) with time zone not null,
  primary key (on_day, requirement)
);
create index conformity_result_past on conformity_result (requirement, on_day);

create table conformity_count (
  on_day date not null,
  requirement varchar(20) not null,
  place integer not null,
  kind varchar(20) not null,
  population bigint not null,
  satisfied bigint not null,
  primary key (on_day, requirement, place)
);

create table conformity_exception (
  on_day date not null,
  requirement varchar(20) not null,
  place integer not null,
  number varchar(100) not null,
  kind varchar(20) not null,
  failed varchar(40) not null,
  service_number varchar(20),
  customer_number varchar(20),
  primary key (on_day, requirement, place, number)
);

create sequence conformity_override_seq start with 50 increment by 50;

create table conformity_override (
  id bigint primary key,
  requirement varchar(20) not null,
  status varchar(20) not null,
  reason varchar(2000) not null,
  evidence varchar(2000) not null,
  given_by varchar(100) not null,
  given_at timestamp(6) with time zone not null,
  valid_from date not null,
  valid_until date not null,
  withdrawn_on date,
  withdrawn_by varchar(100)
);
create index conformity_override_of on conformity_override (requirement, valid_until);
