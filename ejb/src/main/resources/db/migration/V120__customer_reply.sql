-- Whether a note is what a customer answered in words: they read it, and it is no work entry of the provider.
alter table work_note add column customer_reply boolean default false not null;
