-- The procedure of major incidents from the verdict to the published report (INC-3).
create sequence major_entry_seq start with 50 increment by 50;

alter table major_incident alter column leader drop not null;
alter table major_incident add column state varchar(20) default 'DECLARED' not null;
alter table major_incident add column criteria_version integer default 1 not null;
alter table major_incident add column criteria_met varchar(200) default '' not null;
alter table major_incident add column procedure_version varchar(40) default '1' not null;
alter table major_incident add column manager_id bigint references person;
alter table major_incident add column manager_named_at timestamp(6) with time zone;
alter table major_incident add column top_told_at timestamp(6) with time zone;
alter table major_incident add column customers_told_at timestamp(6) with time zone;
alter table major_incident add column downgraded_at timestamp(6) with time zone;
alter table major_incident add column downgrade_reason varchar(2000);
alter table major_incident add column participants varchar(2000);
alter table major_incident add column course varchar(4000);
alter table major_incident add column problem_number varchar(40);
alter table major_incident add column no_problem_reason varchar(2000);
alter table major_incident add column reviewed_at timestamp(6) with time zone;
alter table major_incident add column published_at timestamp(6) with time zone;
alter table major_incident add column ended_at timestamp(6) with time zone;

update major_incident set state = 'RESTORED' where incident_id in
  (select id from incident where major_restored_at is not null);
update major_incident set state = 'REVIEWED', reviewed_at = current_timestamp
  where state = 'RESTORED' and reported_by is not null;

create table major_verdict (
  incident_id bigint not null references incident,
  decided_at timestamp(6) with time zone not null,
  major boolean not null,
  criteria_version integer not null,
  criteria_met varchar(200) not null,
  reason varchar(2000) not null,
  decided_by varchar(100) not null,
  primary key (incident_id, decided_at)
);

create table major_entry (
  id bigint primary key,
  incident_id bigint not null references incident,
  at timestamp(6) with time zone not null,
  kind varchar(20) not null,
  channel varchar(20) not null,
  text varchar(4000) not null,
  author varchar(100) not null
);
create index major_entry_incident on major_entry (incident_id, at, id);
