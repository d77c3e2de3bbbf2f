-- Who is told what, when, how and by whom (processes.md 1.8, 3.6), and what was told.
create table communication_plan_entry (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  topic varchar(30) not null,
  subject varchar(200),
  occasion varchar(500),
  every_days integer,
  audience varchar(30) not null,
  named varchar(500),
  customer_id bigint references customer,
  channel varchar(20) not null,
  responsible varchar(40) not null,
  language varchar(50) not null,
  since date not null
);
create index communication_plan_entry_customer on communication_plan_entry (customer_id);

create table communication (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  topic varchar(30) not null,
  subject varchar(200),
  communication_plan_entry_id bigint references communication_plan_entry,
  about varchar(40),
  issuer varchar(100) not null,
  audience varchar(30) not null,
  named varchar(500),
  customer_id bigint references customer,
  channel varchar(20) not null,
  sent_at timestamp(6) with time zone not null,
  content varchar(4000) not null,
  delivery_state varchar(20) not null
);
create index communication_sent_at on communication (sent_at);
create index communication_customer on communication (customer_id);
create index communication_for_entry on communication (communication_plan_entry_id, sent_at);
