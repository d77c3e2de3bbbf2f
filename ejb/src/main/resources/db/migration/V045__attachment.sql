-- Files of records; the bytes of one are a content. What was removed stays until it is disposed of.
create sequence attachment_seq start with 50 increment by 50;

create table attachment (
  id bigint primary key,
  record_kind varchar(20) not null,
  record_number varchar(40) not null,
  content_id bigint not null references content,
  visible_to_customer boolean not null,
  level_name varchar(30) not null,
  added_by varchar(100) not null,
  added_at timestamp(6) with time zone not null,
  removed_at timestamp(6) with time zone,
  removed_by varchar(100),
  removed_reason varchar(4000)
);

create index attachment_of_record on attachment (record_kind, record_number, id);
create index attachment_of_content on attachment (content_id);
