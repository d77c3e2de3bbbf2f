-- A note stays as it was written; that its author took it back is said beside it. What a step wrote is not taken back.
alter table work_note add column of_step boolean default true not null;
alter table work_note add column taken_back_at timestamp(6) with time zone;
