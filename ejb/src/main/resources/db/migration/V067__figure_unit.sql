-- A review tells of capacity in the unit of each metric.
alter table review_figure alter column unit set data type varchar(40);
