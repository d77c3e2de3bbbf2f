-- Which security incident an incident shows (INC-6), and what was written about those only security roles may read.
create table incident_security (
  incident_id bigint primary key references incident,
  security_number varchar(20) not null,
  harmed varchar(100) not null,
  shown_by varchar(100) not null,
  shown_at timestamp(6) with time zone not null,
  withheld_at timestamp(6) with time zone
);
create index incident_security_number on incident_security (security_number);
create index incident_security_withheld on incident_security (withheld_at);

create sequence withheld_text_seq start with 50 increment by 50;

create table withheld_text (
  id bigint primary key,
  incident_id bigint not null references incident,
  place varchar(60) not null,
  place_key bigint not null,
  at timestamp(6) with time zone not null,
  text varchar(8000) not null
);
create index withheld_text_incident on withheld_text (incident_id, id);

-- Records whose history shows what happened, and to all but security roles not which words.
create table withheld_record (
  record_kind varchar(20) not null,
  record_number varchar(40) not null,
  primary key (record_kind, record_number)
);

create index notice_record on notice (record_kind, record_number);
