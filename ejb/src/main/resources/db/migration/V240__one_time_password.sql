-- A one-time password is over at an instant; those given before have none (PTY-28).
alter table person add column password_until timestamp(6) with time zone;
