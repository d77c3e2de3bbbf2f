-- How long things are kept, what was disposed of, and who was forgotten: the history keeps a login, of which there is a hash here only.
create sequence disposal_seq start with 50 increment by 50;

create table retention_rule (
  retained varchar(30) primary key,
  days integer not null,
  on_hold boolean not null,
  reason varchar(2000) not null,
  set_by varchar(100) not null,
  set_at timestamp(6) with time zone not null
);

create table disposal (
  id bigint primary key,
  retained varchar(30) not null,
  reference varchar(100) not null,
  method varchar(30) not null,
  days integer not null,
  disposed_by varchar(100) not null,
  disposed_at timestamp(6) with time zone not null
);

create table erased_login (
  login_hash varchar(64) not null,
  pseudonym varchar(100) not null,
  erased_at timestamp(6) with time zone not null,
  primary key (login_hash, erased_at)
);

alter table person add column erased_at timestamp(6) with time zone;
alter table attachment add column disposed_at timestamp(6) with time zone;
create index attachment_removed on attachment (removed_at);
create index notice_at on notice (at);
