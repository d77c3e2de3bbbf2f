-- People who come from a directory, the groups there that give roles here, and what each run found.
alter table person add column directory_key varchar(200);
alter table person add column directory_left_at timestamp(6) with time zone;
create unique index person_directory on person (directory_key);

alter table role_assignment add column from_directory boolean default false not null;

create table directory_group (
  name varchar(200) not null,
  role varchar(40) not null,
  primary key (name, role)
);

create sequence directory_run_seq start with 1 increment by 50;
create table directory_run (
  id bigint primary key,
  at timestamp(6) with time zone not null,
  rehearsal boolean not null,
  asked_by varchar(100) not null,
  found integer not null,
  joined integer not null,
  changed integer not null,
  departed integer not null,
  withheld integer not null,
  refused varchar(4000) not null,
  failure varchar(1000)
);
