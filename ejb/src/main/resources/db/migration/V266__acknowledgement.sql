-- Whom a communication asks to say that they have read it, and who has (processes.md 1.8, COM-5 to COM-7).
alter table communication add column acknowledge boolean default false not null;
alter table communication add column acknowledge_days integer;
create table acknowledgement (
  communication_id bigint not null references communication,
  person_id bigint not null references person,
  due date not null,
  acknowledged_at timestamp(6) with time zone,
  acknowledged_version bigint,
  primary key (communication_id, person_id)
);
create index acknowledgement_person on acknowledgement (person_id, acknowledged_at);
