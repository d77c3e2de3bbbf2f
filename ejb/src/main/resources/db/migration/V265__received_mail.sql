-- Mails that came to the organisation's address: each is taken once, by its id (MBX-1).
create sequence received_mail_seq start with 50 increment by 50;
create table received_mail (
  id bigint primary key,
  number varchar(20) not null unique,
  message_id varchar(255) not null constraint received_mail_once unique,
  sender varchar(320) not null,
  sender_name varchar(200) not null,
  subject varchar(500) not null,
  body varchar(20000) not null,
  files varchar(2000) not null,
  received_at timestamp(6) with time zone not null,
  taken_at timestamp(6) with time zone not null,
  fate varchar(10) not null,
  reason varchar(15),
  detail varchar(500),
  record_number varchar(40),
  decided_by varchar(100),
  decided_at timestamp(6) with time zone
);
create index received_mail_fate on received_mail (fate, id);
create index received_mail_sender on received_mail (sender, taken_at);
create index notice_mail_message on notice_mail (message_id);

-- When the mailbox was looked into last, and what went wrong then.
create table mailbox_round (
  id integer primary key,
  tried_at timestamp(6) with time zone not null,
  worked_at timestamp(6) with time zone,
  failure varchar(500)
);
