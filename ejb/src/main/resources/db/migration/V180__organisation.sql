-- Which organisations there are, who of a customer uses the services, and when a team works.
create sequence organisation_seq start with 50 increment by 50;

create table organisation (
  id bigint primary key,
  number varchar(20) not null unique,
  name varchar(200) not null unique,
  -- true for the one the system belongs to, null for the others: so that there can be no second one
  own boolean unique,
  kinds varchar(200) not null,
  version bigint not null
);

alter table customer add column organisation_id bigint references organisation;
alter table customer add column segment varchar(100);
alter table customer add column contact_id bigint references person;
alter table customer add column reviewed_at timestamp(6) with time zone;
alter table customer add column reviewed_by varchar(100);
create index customer_organisation on customer (organisation_id);
create index customer_contact on customer (contact_id);

create sequence user_group_seq start with 50 increment by 50;

create table user_group (
  id bigint primary key,
  number varchar(20) not null unique,
  customer_id bigint not null references customer,
  name varchar(200) not null,
  approximate_size integer not null,
  active boolean not null,
  version bigint not null,
  unique (customer_id, name)
);

create table user_group_member (
  group_id bigint not null references user_group,
  person_id bigint not null references person,
  primary key (group_id, person_id)
);
create index user_group_member_person on user_group_member (person_id);

create table user_group_service (
  group_id bigint not null references user_group,
  service_id bigint not null references service,
  primary key (group_id, service_id)
);
create index user_group_service_service on user_group_service (service_id);

alter table team add column calendar_code varchar(40);
