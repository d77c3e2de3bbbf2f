-- How somebody likes the pages: a language other than the browser's, light or dark, dense or airy, with or without keys of one letter.
create table person_preference (
  person_id bigint primary key references person,
  language varchar(5),
  theme varchar(10) not null,
  density varchar(12) not null,
  single_keys boolean not null
);
