-- How those who signed a review were called when they signed: a document reads the same for ever, whatever they are called later.
alter table review add column submitted_name varchar(200);
alter table review add column reviewed_name varchar(200);
alter table review add column approved_name varchar(200);
