-- How far an action worked by who verified it, and by what that is seen; of those verified before nothing is known.
alter table action_item add column effect varchar(20);
alter table action_item add column evidence varchar(2000);
