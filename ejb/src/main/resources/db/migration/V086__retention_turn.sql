-- Whoever disposes of what is past its time holds this row meanwhile, so that nobody else finds the same things.
create table retention_turn (id integer primary key);
insert into retention_turn (id) values (1);
