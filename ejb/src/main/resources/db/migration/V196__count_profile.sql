-- Files of workload counts have two columns more: whose they are, and what was counted.
alter table column_profile add column customer_column varchar(100);
alter table column_profile add column measure_column varchar(100);
