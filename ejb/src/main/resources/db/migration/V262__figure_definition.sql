-- Which version of its definition gave a figure (MEA-3), and what was agreed of it.
alter table review_figure add column query_version varchar(40);
alter table review_figure add column goal numeric(30,10);
