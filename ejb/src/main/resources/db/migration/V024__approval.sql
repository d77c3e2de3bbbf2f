-- Decisions people are asked for about other records, and what each of those asked said.
create sequence approval_seq start with 50 increment by 50;

create table approval (
  id bigint primary key,
  number varchar(20) not null unique,
  subject_kind varchar(20) not null,
  subject_number varchar(40) not null,
  subject_version varchar(100) not null,
  title varchar(300) not null,
  decision_type varchar(40) not null,
  rule varchar(10) not null,
  quorum integer not null,
  barred varchar(2000) not null,
  places varchar(4000) not null,
  amount numeric(14,2),
  currency varchar(3),
  requested_by varchar(100) not null,
  requested_at timestamp(6) with time zone not null,
  due_at timestamp(6) with time zone,
  state varchar(20) not null,
  closed_at timestamp(6) with time zone,
  reason varchar(2000)
);
create index approval_subject on approval (subject_kind, subject_number, state);
create index approval_open on approval (state, requested_at);

create table approval_voice (
  approval_id bigint not null references approval,
  login varchar(100) not null,
  decision varchar(20),
  decided_at timestamp(6) with time zone,
  comment_text varchar(2000),
  means varchar(20),
  recorded_by varchar(100),
  confirm_until timestamp(6) with time zone,
  delegated_to varchar(100),
  needed integer not null,
  primary key (approval_id, login)
);
create index approval_voice_login on approval_voice (login, decision);
create index approval_voice_confirm on approval_voice (confirm_until);
insert into authority_matrix (decision_type, role, approvers) values ('SLA_EXCLUSION', 'SERVICE_LEVEL_MANAGER', 1);
