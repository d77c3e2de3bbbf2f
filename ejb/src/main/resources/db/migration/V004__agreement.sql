-- Calendars, services, and what was agreed about them.
create sequence calendar_seq start with 50 increment by 50;
create sequence calendar_version_seq start with 50 increment by 50;
create sequence service_seq start with 50 increment by 50;
create sequence agreement_seq start with 50 increment by 50;
create sequence agreement_version_seq start with 50 increment by 50;

create table calendar (
  id bigint primary key,
  code varchar(40) not null unique,
  name varchar(200) not null,
  zone varchar(64) not null,
  version bigint not null
);

create table calendar_version (
  id bigint primary key,
  calendar_id bigint not null references calendar,
  valid_from date not null,
  valid_to date,
  defined_until date,
  always_open boolean not null,
  unique (calendar_id, valid_from)
);

create table calendar_window (
  version_id bigint not null references calendar_version,
  weekday integer not null,
  opens integer not null,
  closes integer not null,
  primary key (version_id, weekday, opens)
);

create table calendar_day (
  version_id bigint not null references calendar_version,
  on_date date not null,
  name varchar(200) not null,
  replaced_by varchar(400),
  primary key (version_id, on_date)
);

create table service (
  id bigint primary key,
  number varchar(20) not null unique,
  name varchar(200) not null unique,
  owner_id bigint references person,
  team_id bigint references team,
  criticality varchar(20) not null,
  state varchar(20) not null,
  to_complete boolean not null,
  version bigint not null
);

create table agreement (
  id bigint primary key,
  number varchar(20) not null unique,
  name varchar(200) not null,
  customer_id bigint not null references customer,
  all_services boolean not null,
  version bigint not null
);
create index agreement_customer on agreement (customer_id);

create table agreement_service (
  agreement_id bigint not null references agreement,
  service_id bigint not null references service,
  primary key (agreement_id, service_id)
);

create table agreement_version (
  id bigint primary key,
  agreement_id bigint not null references agreement,
  version_no integer not null,
  valid_from date not null,
  valid_to date,
  state varchar(20) not null,
  author varchar(100) not null,
  requirement varchar(2000) not null,
  exceptions varchar(2000),
  no_exceptions boolean not null,
  monthly_fee numeric(14,2),
  entered_later boolean not null,
  provider_signed_by varchar(100),
  provider_signed_at timestamp(6) with time zone,
  customer_signed_by varchar(100),
  customer_signed_at timestamp(6) with time zone,
  version bigint not null,
  unique (agreement_id, version_no)
);

create table agreement_target (
  version_id bigint not null references agreement_version,
  metric varchar(20) not null,
  priority varchar(4) not null,
  limit_seconds bigint not null,
  calendar_code varchar(40) not null,
  pause_allowed boolean not null,
  primary key (version_id, metric, priority)
);

create table agreement_goal (
  version_id bigint not null references agreement_version,
  figure varchar(40) not null,
  goal numeric(14,4) not null,
  tolerance numeric(14,4) not null,
  calendar_code varchar(40),
  primary key (version_id, figure)
);

create table agreement_credit (
  version_id bigint not null references agreement_version,
  below numeric(9,4) not null,
  percent numeric(9,4) not null,
  primary key (version_id, below)
);
