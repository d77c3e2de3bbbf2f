-- What somebody has begun to write and not sent yet, and the texts that are written once and sent often.
create table draft (
  person_id bigint not null references person,
  record_kind varchar(40) not null,
  record_number varchar(40) not null,
  slot varchar(20) not null,
  text varchar(8000) not null,
  kept_at timestamp(6) with time zone not null,
  primary key (person_id, record_kind, record_number, slot)
);

create sequence canned_answer_seq start with 50 increment by 50;
create table canned_answer (
  id bigint primary key,
  number varchar(20) not null unique,
  team_id bigint references team,
  title varchar(100) not null,
  text varchar(4000) not null,
  active boolean not null,
  version bigint not null
);
create index canned_answer_list on canned_answer (active, team_id, title);
