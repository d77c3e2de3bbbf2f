-- Simple records of capabilities whose process is not in the system yet. None is ever deleted: a withdrawn one says when and why.
create sequence register_seq start with 50 increment by 50;

create table maintenance_window (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  began_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone not null,
  notice_sent_at timestamp(6) with time zone,
  approved_by varchar(100),
  approved_at timestamp(6) with time zone,
  change_ref varchar(100)
);
create index maintenance_window_by_service on maintenance_window (service_id, began_at);
create index maintenance_window_by_began_at on maintenance_window (began_at);

create table outage (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint references service,
  component varchar(200),
  began_at timestamp(6) with time zone not null,
  ended_at timestamp(6) with time zone,
  kind varchar(10) not null,
  below_minimum_function boolean not null,
  affected_user_share numeric(5,4),
  maintenance_window_id bigint references maintenance_window,
  cause varchar(1000),
  incident_id bigint references incident,
  excluded_reason varchar(1000),
  excluded_by varchar(100),
  origin varchar(20) not null
);
create index outage_by_service on outage (service_id, began_at);
create index outage_by_began_at on outage (began_at);
create index outage_by_maintenance_window on outage (maintenance_window_id);
create index outage_by_incident on outage (incident_id);

create table service_dependency (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  to_service_id bigint references service,
  to_component varchar(200),
  kind varchar(10) not null,
  redundancy_group varchar(60),
  k bigint
);
create index service_dependency_by_service on service_dependency (service_id);
create index service_dependency_by_to_service on service_dependency (to_service_id);

create table survey (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  customer_id bigint not null references customer,
  service_id bigint references service,
  period varchar(7) not null,
  population varchar(1000) not null,
  wanted_margin numeric(5,4) not null
);
create index survey_by_customer on survey (customer_id, service_id, period);
create index survey_by_service on survey (service_id);

create table survey_response (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  survey_id bigint not null references survey,
  respondent varchar(100) not null,
  stratum varchar(100),
  score bigint,
  answered_at timestamp(6) with time zone not null,
  remark varchar(1000)
);
create index survey_response_by_survey on survey_response (survey_id);

create table complaint (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  customer_id bigint not null references customer,
  service_id bigint not null references service,
  received_at timestamp(6) with time zone not null,
  description varchar(1000) not null,
  due_at timestamp(6) with time zone,
  answered_at timestamp(6) with time zone,
  escalation_level bigint
);
create index complaint_by_customer on complaint (customer_id, service_id, received_at);
create index complaint_by_service on complaint (service_id);

create table change_record (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  title varchar(200) not null,
  customer_id bigint references customer,
  kind varchar(10) not null,
  planned_start timestamp(6) with time zone,
  actual_end timestamp(6) with time zone,
  outcome varchar(20),
  review varchar(1000)
);
create index change_record_by_actual_end on change_record (actual_end);
create index change_record_by_planned_start on change_record (planned_start);
create index change_record_by_customer on change_record (customer_id);

create table change_record_service (
  record_id bigint not null references change_record,
  service_id bigint not null references service,
  primary key (record_id, service_id)
);
create index change_record_service_by_service on change_record_service (service_id);

create table cost_line (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  customer_id bigint references customer,
  period varchar(7) not null,
  cost_type varchar(20) not null,
  budget numeric(14,2) not null,
  actual numeric(14,2),
  currency varchar(3) not null
);
create index cost_line_by_service on cost_line (service_id, period);
create index cost_line_by_customer on cost_line (customer_id);

create table consumed_units (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  period varchar(7) not null,
  unit varchar(60) not null,
  quantity numeric(17,3) not null
);
create index consumed_units_by_service on consumed_units (service_id, period);

create table service_request (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  customer_id bigint not null references customer,
  service_id bigint not null references service,
  request_model varchar(200) not null,
  priority varchar(4) not null,
  reported_at timestamp(6) with time zone not null,
  fulfilled_at timestamp(6) with time zone,
  cancelled boolean not null
);
create index service_request_by_customer on service_request (customer_id, service_id, reported_at);
create index service_request_by_service on service_request (service_id, reported_at);

create table workload_count (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  customer_id bigint not null references customer,
  period varchar(7) not null,
  measure varchar(60) not null,
  quantity numeric(17,3) not null
);
create index workload_count_by_customer on workload_count (customer_id, service_id, period);
create index workload_count_by_service on workload_count (service_id, period);

create table continuity_test (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  kind varchar(20) not null,
  planned_for date not null,
  held_at timestamp(6) with time zone,
  verdict varchar(30),
  achieved_rto_minutes bigint,
  achieved_rpo_minutes bigint,
  findings varchar(1000)
);
create index continuity_test_by_service on continuity_test (service_id, planned_for);

create table security_incident (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  service_id bigint not null references service,
  reported_at timestamp(6) with time zone not null,
  kind varchar(30) not null,
  severity varchar(10) not null,
  contained_at timestamp(6) with time zone
);
create index security_incident_by_service on security_incident (service_id, reported_at);
