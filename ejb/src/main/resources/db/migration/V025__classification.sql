-- How confidential a record is; one without a row is internal.
create table record_classification (
  record_kind varchar(20) not null,
  record_number varchar(40) not null,
  level_name varchar(30) not null,
  set_by varchar(100) not null,
  set_at timestamp(6) with time zone not null,
  primary key (record_kind, record_number)
);
