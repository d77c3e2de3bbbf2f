-- Lists somebody takes away as a file, made in the background; the file goes after a time, that it was made stays.
create sequence incident_export_seq start with 50 increment by 50;

create table incident_export (
  id bigint primary key,
  number varchar(20) not null unique,
  wish varchar(1000) not null,
  form varchar(10) not null,
  language varchar(10) not null,
  zone varchar(64) not null,
  requested_by varchar(100) not null,
  requested_at timestamp(6) with time zone not null,
  content_id bigint references content,
  row_count bigint,
  disposed_at timestamp(6) with time zone
);
create index incident_export_of on incident_export (requested_by, id);
create index incident_export_at on incident_export (requested_at);
