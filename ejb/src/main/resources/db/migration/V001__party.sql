-- People, teams, customers, roles; how they sign in. Sequences hand out the end of a block, as the persistence provider expects.
create sequence team_seq start with 50 increment by 50;
create sequence customer_seq start with 50 increment by 50;
create sequence person_seq start with 50 increment by 50;
create sequence role_assignment_seq start with 50 increment by 50;
create sequence access_token_seq start with 50 increment by 50;

create table record_number (
  prefix varchar(8) not null,
  period integer not null,
  last_value bigint not null,
  primary key (prefix, period)
);

create table team (
  id bigint primary key,
  name varchar(200) not null unique,
  desk boolean not null default false,
  version bigint not null
);

create table customer (
  id bigint primary key,
  number varchar(20) not null unique,
  name varchar(200) not null unique,
  reporting_zone varchar(64) not null,
  currency varchar(3) not null,
  active boolean not null,
  version bigint not null
);

create table person (
  id bigint primary key,
  number varchar(20) not null unique,
  login varchar(100) not null unique,
  name varchar(200) not null,
  email varchar(200) not null,
  team_id bigint references team,
  customer_id bigint references customer,
  language varchar(5) not null,
  zone varchar(64) not null,
  active boolean not null,
  password_hash varchar(500) not null,
  must_change boolean not null,
  failed_count integer not null,
  locked_until timestamp(6) with time zone,
  version bigint not null
);
create index person_customer on person (customer_id);
create index person_team on person (team_id);

create table role_assignment (
  id bigint primary key,
  person_id bigint not null references person,
  role varchar(40) not null,
  service_id bigint,
  valid_from date not null,
  valid_to date
);
create index role_assignment_person on role_assignment (person_id);

create table access_token (
  id bigint primary key,
  person_id bigint not null references person,
  name varchar(100) not null,
  token_hash varchar(64) not null unique,
  created_at timestamp(6) with time zone not null,
  expires_at timestamp(6) with time zone not null,
  revoked_at timestamp(6) with time zone,
  version bigint not null
);
create index access_token_person on access_token (person_id);
