-- An action on a requirement concerns no customer.
alter table action_item alter column customer_id drop not null;
