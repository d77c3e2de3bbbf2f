-- Bytes of any size, in pieces, so that neither side ever holds a whole file.
create sequence content_seq start with 50 increment by 50;

create table content (
  id bigint primary key,
  name varchar(300) not null,
  media_type varchar(100) not null,
  length bigint not null,
  sha256 varchar(64) not null,
  created_at timestamp(6) with time zone not null
);

create table content_piece (
  content_id bigint not null references content,
  piece integer not null,
  data bytea not null,
  primary key (content_id, piece)
);
