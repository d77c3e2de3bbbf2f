-- What a run took in is counted as it is taken in, and no longer from its lines whenever somebody looks.
alter table import_run add column new_rows bigint default 0 not null;
alter table import_run add column incidents bigint default 0 not null;
update import_run set new_rows = (select count(*) from import_row w where w.run_id = import_run.id), incidents = (select count(distinct w.number) from import_row w where w.run_id = import_run.id);
