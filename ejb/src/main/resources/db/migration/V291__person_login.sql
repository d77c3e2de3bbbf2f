-- The logins people had before their directory changed them: what they did under these stays theirs (DIR-12).
create table person_login (
  login varchar(100) primary key,
  person_id bigint not null references person,
  until_at timestamp(6) with time zone not null
);
create index person_login_person on person_login (person_id);
