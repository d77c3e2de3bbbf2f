-- H2 keeps an index of its own for what refers to people. A second one of the same column lets it drop that one or not, as it
-- comes, when the table of people is changed.
drop index customer_contact;
