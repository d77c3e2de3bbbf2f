-- What stands for the content of an edition of a capacity plan, as it was when it was written; older editions have none until
-- they are written or approved again.
alter table capacity_plan add column fingerprint varchar(64);
