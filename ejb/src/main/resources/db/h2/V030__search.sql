-- What the search box finds: one entry for a record and those who may read its words, and the words themselves.
create sequence search_entry_seq start with 500 increment by 500;

create table search_entry (
  id bigint primary key,
  kind varchar(30) not null,
  number varchar(40) not null,
  audience varchar(10) not null,
  customer_id bigint,
  title varchar(300) not null,
  digest varchar(64) not null
);
create index search_entry_record on search_entry (kind, number);
create index search_entry_kind on search_entry (kind, id);
create index search_entry_customer on search_entry (kind, customer_id, id);

create table search_word (
  kind varchar(30) not null,
  word varchar(100) not null,
  entry_id bigint not null references search_entry on delete cascade,
  primary key (kind, word, entry_id)
);
create index search_word_entry on search_word (entry_id);
