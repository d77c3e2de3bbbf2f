-- How an agreement was made (SLM-1); an internal commitment is no promise to the customer, who does not see it (SLA-15).
alter table agreement add column form varchar(30) default 'SLA' not null;
