-- Which reports there are, why, for whom and with what in them (processes.md 3.34), and that somebody looked the list through.
create table report_definition (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  name varchar(200) not null,
  maker varchar(20) not null,
  state varchar(20) not null,
  valid_from date not null,
  purpose varchar(1000) not null,
  audience varchar(500) not null,
  sections varchar(2000) not null,
  metrics varchar(2000),
  includes_trend boolean not null,
  data_sources varchar(1000) not null,
  frequency varchar(20) not null,
  deadline_days bigint,
  author_role varchar(40) not null,
  approver_role varchar(40) not null,
  clauses varchar(500)
);

create table report_catalogue_review (
  id bigint primary key,
  number varchar(20) not null unique,
  version bigint not null,
  ref varchar(100) unique,
  author varchar(100) not null,
  recorded_at timestamp(6) with time zone not null,
  withdrawn_at timestamp(6) with time zone,
  withdrawn_reason varchar(1000),
  held_on date not null,
  conclusion varchar(4000) not null,
  once_key varchar(400) constraint report_catalogue_review_once unique
);

-- The two reports that are made every month.
insert into record_number (prefix, period, last_value) values ('RPD', 2026, 2);

insert into report_definition (id, number, version, author, recorded_at, name, maker, state, valid_from, purpose, audience,
  sections, metrics, includes_trend, data_sources, frequency, author_role, approver_role, clauses) values
(11, 'RPD-2026-000001', 1, 'SYSTEM', current_timestamp, 'Monthly service review', 'SERVICE', 'ACTIVE', date '2020-01-01',
 'Shows how one service was delivered to one customer in a month: what was promised and kept, why something was missed, and what is done about it.',
 'Representatives of the customer, owner of the service, service level manager',
 'S1; S2; S3; S4; S5; S6; S7; S8; S9; S10; S11; S12; S13; S14; S15; S16',
 'RESP; RESO; FULF; AVAIL; DOWNTIME; FAILURES; MTRS; MTBF; MTBSI; MAJOR; INC_OPENED; INC_RESOLVED; INC_REOPENED; INC_BACKLOG; MEAN; MEDIAN; P90; REOPEN; FIRSTLINE; PRB_OPENED; PRB_RESOLVED; PRB_RECURRED; CHG_IMPLEMENTED; CHG_SUCCESS; CHG_FAILED; CHG_EMERG; WORKLOAD; CAPACITY; REQ_OPENED; REQ_FULFILLED; DEM_DEVIATION; CSAT; SCORE; RESPRATE; CMP_RECEIVED; CMP_ON_TIME; TESTS_HELD; SEC_INCIDENTS; SUPPLIER; SUPPLIER_GAPS; BUDGET; ACTUAL; VAR; VAR_YTD; FYF; UNITCOST; CREDIT',
 true,
 'Incidents, requests and their clocks; outages and maintenance windows; problems; changes; workload counts, capacity metrics and demand forecasts; surveys and complaints; continuity tests; security incidents; targets of suppliers; costs; agreements',
 'MONTHLY', 'REPORT_AUTHOR', 'SERVICE_OWNER',
 '8.3.2; 8.3.3; 8.3.4; 8.4.1; 8.4.2; 8.6.1; 8.6.3; 8.7.1; 8.7.2; 8.7.3.3; 9.1; 10.2'),
(12, 'RPD-2026-000002', 1, 'SYSTEM', current_timestamp, 'Monthly customer review', 'CUSTOMER', 'ACTIVE', date '2020-01-01',
 'Shows one customer how all its services were delivered in a month, rolled up from the reviews of the services.',
 'Representatives of the customer, relationship manager, owners of the services',
 'S1; S2; S3; S4; S5; S6; S7; S8; S9; S10; S11; S12; S13; S14; S15; S16',
 'ON_TARGET; TARGETS_MET; TARGETS_MISSED; RESP; RESO; FULF; AVAIL; DOWNTIME; FAILURES; MTRS; MTBF; MTBSI; MAJOR; INC_OPENED; INC_RESOLVED; INC_REOPENED; INC_BACKLOG; MEAN; MEDIAN; P90; REOPEN; FIRSTLINE; PRB_OPENED; PRB_RESOLVED; PRB_RECURRED; CHG_IMPLEMENTED; CHG_SUCCESS; CHG_FAILED; CHG_EMERG; WORKLOAD; CAPACITY; REQ_OPENED; REQ_FULFILLED; DEM_DEVIATION; CSAT; SCORE; RESPRATE; CMP_RECEIVED; CMP_ON_TIME; TESTS_HELD; SEC_INCIDENTS; SUPPLIER; SUPPLIER_GAPS; BUDGET; ACTUAL; VAR; VAR_YTD; FYF; UNITCOST; CREDIT',
 true,
 'The reviews of the services of the customer in the same month, and what surveys of the customer as a whole say',
 'MONTHLY', 'REPORT_AUTHOR', 'RELATIONSHIP_MANAGER',
 '8.3.2; 8.3.3; 8.3.4; 8.4.1; 8.4.2; 8.6.1; 8.6.3; 8.7.1; 8.7.2; 8.7.3.3; 9.1; 10.2');
