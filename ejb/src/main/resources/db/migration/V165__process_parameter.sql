-- What the standard leaves to the organisation, as it was set: each setting stays, the latest holds.
create sequence process_parameter_seq start with 50 increment by 50;

create table process_parameter (
  id bigint primary key,
  parameter varchar(40) not null,
  version integer not null,
  amount integer not null,
  reason varchar(2000) not null,
  set_by varchar(100) not null,
  set_at timestamp(6) with time zone not null,
  constraint process_parameter_version unique (parameter, version)
);
