-- Incidents, the append-only ledger of their clocks, and the state of each clock stored beside it for lists and reports.
create sequence incident_seq start with 500 increment by 500;
create sequence clock_event_seq start with 500 increment by 500;
create sequence work_note_seq start with 50 increment by 50;

create table incident (
  id bigint primary key,
  number varchar(20) not null unique,
  source varchar(100),
  external_ref varchar(100),
  title varchar(200) not null,
  description varchar(8000) not null,
  customer_id bigint not null references customer,
  service_id bigint not null references service,
  reporter varchar(200),
  channel varchar(20) not null,
  reported_at timestamp(6) with time zone not null,
  impact integer,
  urgency integer,
  priority varchar(4) not null,
  state varchar(20) not null,
  state_since timestamp(6) with time zone not null,
  pending_reason varchar(30),
  team_name varchar(200),
  assignee_id bigint references person,
  first_response_at timestamp(6) with time zone,
  resolved_at timestamp(6) with time zone,
  resolution_code varchar(30),
  resolution_text varchar(8000),
  closed_at timestamp(6) with time zone,
  cancel_reason varchar(30),
  reopen_count integer not null,
  first_line boolean not null,
  major boolean not null,
  major_declared_at timestamp(6) with time zone,
  major_restored_at timestamp(6) with time zone,
  site varchar(200),
  item varchar(200),
  item_absent_reason varchar(400),
  problem_ref varchar(200),
  change_ref varchar(200),
  caused_by_ref varchar(200),
  supplier_ref varchar(200),
  cause_confirmed boolean not null,
  version bigint not null,
  constraint incident_external unique (source, external_ref)
);
create index incident_list on incident (reported_at, id);
create index incident_customer on incident (customer_id, reported_at, id);
create index incident_service on incident (service_id, customer_id, reported_at);
create index incident_resolved on incident (resolved_at);
create index incident_state on incident (state, reported_at, id);

create table incident_solution (
  incident_id bigint not null references incident,
  solved_at timestamp(6) with time zone not null,
  position integer not null,
  reopened_at timestamp(6) with time zone,
  primary key (incident_id, position)
);
create index incident_solution_times on incident_solution (solved_at, reopened_at);

create table clock_event (
  id bigint primary key,
  incident_id bigint not null references incident,
  at timestamp(6) with time zone not null,
  sequence bigint not null,
  kind varchar(20) not null,
  detail varchar(200),
  reason varchar(1000),
  actor varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  replaced_by_run bigint
);
create index clock_event_incident on clock_event (incident_id, at, sequence);

create table sla_clock (
  incident_id bigint not null references incident,
  metric varchar(20) not null,
  customer_id bigint not null,
  service_id bigint not null,
  agreement_version_id bigint references agreement_version,
  state varchar(20) not null,
  result varchar(20) not null,
  priority varchar(4) not null,
  limit_seconds bigint not null,
  started_at timestamp(6) with time zone not null,
  stopped_at timestamp(6) with time zone,
  consumed_seconds bigint not null,
  paused_seconds bigint not null,
  due_at timestamp(6) with time zone,
  breached_at timestamp(6) with time zone,
  primary key (incident_id, metric)
);
create index sla_clock_stopped on sla_clock (metric, stopped_at, service_id, customer_id);
create index sla_clock_due on sla_clock (state, breached_at);

create table clock_signal (
  incident_id bigint not null references incident,
  metric varchar(20) not null,
  threshold integer not null,
  holds_from timestamp(6) with time zone not null,
  fired_at timestamp(6) with time zone not null,
  late boolean not null,
  primary key (incident_id, metric, threshold, holds_from)
);

create table work_note (
  id bigint primary key,
  incident_id bigint not null references incident,
  at timestamp(6) with time zone not null,
  author varchar(100) not null,
  visible_to_customer boolean not null,
  text varchar(8000) not null
);
create index work_note_incident on work_note (incident_id, at);
