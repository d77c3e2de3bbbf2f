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
