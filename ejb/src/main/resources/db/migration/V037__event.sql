-- What monitoring reports: each event once, and per customer, item and signature the incident it belongs to (INC-8).
create table event_signature (
  customer_id bigint not null references customer,
  item varchar(200) not null,
  signature varchar(200) not null,
  incident_id bigint references incident,
  last_at timestamp(6) with time zone,
  primary key (customer_id, item, signature)
);

create table monitoring_event (
  source varchar(100) not null,
  event_key varchar(200) not null,
  at timestamp(6) with time zone not null,
  received_at timestamp(6) with time zone not null,
  severity varchar(20) not null,
  state varchar(10) not null,
  text varchar(4000) not null,
  outcome varchar(20) not null,
  incident_id bigint references incident,
  author varchar(100) not null,
  primary key (source, event_key)
);
create index monitoring_event_incident on monitoring_event (incident_id, at);
