-- Role assignments with a scope, a limit and the steps of taking a role over; what the matrix of authority lets roles decide.
alter table role_assignment add column scope varchar(20) default 'GLOBAL' not null;
alter table role_assignment add column scope_key varchar(100);
alter table role_assignment add column deputy_id bigint references person;
alter table role_assignment add column sponsor_id bigint references person;
alter table role_assignment add column limit_amount numeric(14,2);
alter table role_assignment add column limit_currency varchar(3);
alter table role_assignment add column accepted_at timestamp(6) with time zone;
alter table role_assignment add column communicated_at timestamp(6) with time zone;
update role_assignment set accepted_at = cast(valid_from as timestamp(6) with time zone), communicated_at = cast(valid_from as timestamp(6) with time zone);
alter table role_assignment drop column service_id;
create index role_assignment_deputy on role_assignment (deputy_id);
create index role_assignment_sponsor on role_assignment (sponsor_id);

create table authority_matrix (
  decision_type varchar(40) not null,
  role varchar(40) not null,
  limit_amount numeric(14,2),
  limit_currency varchar(3),
  approvers integer not null,
  primary key (decision_type, role)
);
insert into authority_matrix (decision_type, role, approvers) values ('SLA_SIGNATURE', 'SERVICE_OWNER', 1);
insert into authority_matrix (decision_type, role, approvers) values ('SLA_SIGNATURE', 'RELATIONSHIP_MANAGER', 1);
insert into authority_matrix (decision_type, role, approvers) values ('SLA_SIGNATURE', 'SMS_OWNER', 1);
insert into authority_matrix (decision_type, role, approvers) values ('REPORT_APPROVAL', 'SERVICE_OWNER', 1);
insert into authority_matrix (decision_type, role, approvers) values ('REPORT_APPROVAL', 'SERVICE_LEVEL_MANAGER', 1);
insert into authority_matrix (decision_type, role, approvers) values ('REPORT_APPROVAL', 'RELATIONSHIP_MANAGER', 1);

-- What somebody promised to do until a day, after whatever record it came from; the first day promised is kept.
create sequence action_item_seq start with 50 increment by 50;

create table action_item (
  id bigint primary key,
  number varchar(20) not null unique,
  kind varchar(20) not null,
  source_kind varchar(20) not null,
  source_number varchar(40) not null,
  customer_id bigint not null references customer,
  service_id bigint references service,
  text varchar(4000) not null,
  owner_id bigint references person,
  owner_name varchar(200) not null,
  first_due date not null,
  due date not null,
  state varchar(20) not null,
  result varchar(4000),
  raised_by varchar(100) not null,
  raised_at timestamp(6) with time zone not null,
  started_at timestamp(6) with time zone,
  done_at timestamp(6) with time zone,
  verified_by varchar(100),
  verified_at timestamp(6) with time zone,
  cancelled_at timestamp(6) with time zone,
  cancel_reason varchar(2000),
  version bigint not null
);
create index action_item_owner on action_item (owner_id, state);
create index action_item_source on action_item (source_number);
create index action_item_review on action_item (customer_id, service_id, raised_at);

-- Typed relations between records, each stored once and read from both ends.
create sequence record_link_seq start with 50 increment by 50;

create table record_link (
  id bigint primary key,
  relation varchar(30) not null,
  from_kind varchar(20) not null,
  from_number varchar(40) not null,
  to_kind varchar(20) not null,
  to_number varchar(40) not null,
  since timestamp(6) with time zone not null,
  created_by varchar(100) not null,
  constraint record_link_once unique (relation, from_number, to_number)
);
create index record_link_from on record_link (from_number);
create index record_link_to on record_link (to_number);
