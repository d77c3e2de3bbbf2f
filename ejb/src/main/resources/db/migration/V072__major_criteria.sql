-- What makes an incident a major one, each version written by one and approved by another; and who may declare one (INC-3).
create table major_criteria (
  version integer primary key,
  text varchar(4000) not null,
  grave_impact integer not null,
  many_reports integer not null,
  overdue boolean not null,
  proposed_by varchar(100) not null,
  proposed_at timestamp(6) with time zone not null,
  approved_by varchar(100),
  approved_at timestamp(6) with time zone
);
create index major_criteria_approved on major_criteria (approved_at, version);

insert into major_criteria (version, text, grave_impact, many_reports, overdue, proposed_by, proposed_at, approved_by, approved_at)
  values (1, 'A vital service is unusable, many reports belong to one fault, or a P1 is not solved within its time.', 1, 5, true, 'system', current_timestamp, 'system', current_timestamp);

insert into authority_matrix (decision_type, role, approvers)
  select 'MAJOR_INCIDENT_DECLARATION', 'INCIDENT_MANAGER', 1 from (select 1 as one) o
  where not exists (select 1 from authority_matrix where decision_type = 'MAJOR_INCIDENT_DECLARATION');
insert into authority_matrix (decision_type, role, approvers)
  select 'MAJOR_INCIDENT_DECLARATION', 'MAJOR_INCIDENT_MANAGER', 1 from (select 1 as one) o
  where (select count(*) from authority_matrix where decision_type = 'MAJOR_INCIDENT_DECLARATION' and role <> 'INCIDENT_MANAGER') = 0;
