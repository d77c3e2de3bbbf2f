-- People are looked for by their address, however it is written, for each mail that comes in and each sign-in by a provider.
alter table person add column email_key varchar(320) generated always as (lower(email));
create index person_email_key on person (email_key);
