-- Which published reviews were compared with the figures stored beside them, and which figures differ.
create table review_comparison (
  review_id bigint primary key references review,
  checked_at timestamp(6) with time zone not null,
  figures varchar(4000) not null
);
