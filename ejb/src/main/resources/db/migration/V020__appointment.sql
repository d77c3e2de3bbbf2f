-- A customer who asked for a later time: the wait for them is over at that time (SLA-5).
alter table answer_wait add column appointment_at timestamp(6) with time zone;
create index answer_wait_appointment on answer_wait (appointment_at);

-- From when the business days of a wait count: of an imported one from its import on, else from the question.
alter table answer_wait add column counts_from timestamp(6) with time zone;
