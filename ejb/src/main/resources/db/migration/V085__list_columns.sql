-- Which columns of the incident list somebody wants to see, in their order; none for the usual ones.
alter table person_preference add column list_columns varchar(210);
