-- Audit packs somebody takes, made in the background; the bytes go after a time, that one was taken stays.
create sequence conformity_pack_seq start with 50 increment by 50;

create table conformity_pack (
  id bigint primary key,
  number varchar(20) not null unique,
  wish varchar(2000) not null,
  words_id bigint references content,
  zone varchar(64) not null,
  requested_by varchar(100) not null,
  requested_at timestamp(6) with time zone not null,
  content_id bigint references content,
  row_count bigint,
  disposed_at timestamp(6) with time zone
);
create index conformity_pack_of on conformity_pack (requested_by, id);
create index conformity_pack_at on conformity_pack (requested_at);
