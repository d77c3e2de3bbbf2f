-- Whether an incident was ever given to a team that is no service desk; what such a team had, the desk did not solve alone.
alter table incident add column passed_on boolean default false not null;
update incident set passed_on = true where team_name in (select name from team where not desk);
