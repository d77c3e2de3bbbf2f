-- What a token is for and when it was last used; how often an import profile was changed.
alter table access_token add column scopes varchar(1000) default '' not null;
alter table access_token add column last_used_at timestamp(6) with time zone;
alter table import_profile add column version bigint default 1 not null;
