-- Imports of another tool's log: the run, the rows as they came, and what could not be read.
create sequence import_run_seq start with 50 increment by 50;
create sequence import_row_seq start with 500 increment by 500;

create table import_run (
  id bigint primary key,
  number varchar(20) not null unique,
  profile varchar(60) not null,
  zone varchar(64) not null,
  customer_id bigint not null references customer,
  owner_id bigint references person,
  team_id bigint references team,
  content_id bigint not null references content,
  dry_run boolean not null,
  requested_by varchar(100) not null,
  requested_at timestamp(6) with time zone not null,
  read_lines bigint not null,
  version bigint not null
);

create table import_row (
  id bigint primary key,
  source varchar(100) not null,
  customer_id bigint not null references customer,
  run_id bigint not null references import_run,
  line bigint not null,
  number varchar(100) not null,
  row_hash varchar(64) not null,
  at timestamp(6) with time zone not null,
  modification bigint not null,
  opened_at timestamp(6) with time zone not null,
  state varchar(20) not null,
  pending_reason varchar(30),
  priority varchar(4) not null,
  resolved_at timestamp(6) with time zone,
  service_name varchar(200) not null,
  team_name varchar(200),
  site varchar(200),
  item varchar(200),
  problem_ref varchar(200),
  change_ref varchar(200),
  caused_by_ref varchar(200),
  supplier_ref varchar(200),
  constraint import_row_once unique (source, number, row_hash)
);
create index import_row_order on import_row (source, number, at, modification, line);
create index import_row_run on import_row (run_id, number);

create table import_rejection (
  run_id bigint not null references import_run,
  line bigint not null,
  field varchar(60) not null,
  field_value varchar(400) not null,
  reason varchar(60) not null,
  primary key (run_id, line, field)
);

create table import_guard (
  run_id bigint not null references import_run,
  incident_number varchar(100) not null,
  rule varchar(60) not null,
  skipped bigint not null,
  primary key (run_id, incident_number, rule)
);
