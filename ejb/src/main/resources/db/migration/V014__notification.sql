-- What people are told, written in the transaction of what happened; a mail goes out later and may have to be tried again.
create sequence notice_seq start with 50 increment by 50;

create table notice (
  id bigint primary key,
  person_id bigint not null references person,
  topic varchar(60) not null,
  record_kind varchar(20) not null,
  record_number varchar(40) not null,
  fillings varchar(4000) not null,
  at timestamp(6) with time zone not null,
  read_at timestamp(6) with time zone
);
create index notice_person on notice (person_id, id);
create index notice_unread on notice (person_id, read_at);

create table notice_mail (
  notice_id bigint primary key references notice,
  state varchar(10) not null,
  attempts integer not null,
  next_at timestamp(6) with time zone not null,
  cause varchar(400),
  message_id varchar(100) not null,
  sent_at timestamp(6) with time zone
);
create index notice_mail_due on notice_mail (state, next_at);
