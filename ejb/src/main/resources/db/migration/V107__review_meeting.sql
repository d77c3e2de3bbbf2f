-- The meeting at which a review is discussed with the customer, and its minutes; closed minutes stay as they are.
create table review_meeting (
  review_id bigint primary key references review,
  state varchar(10) not null,
  planned_on date not null,
  held_on date,
  participants varchar(2000),
  trends varchar(4000),
  business_changes varchar(4000),
  new_needs varchar(4000),
  closed_by varchar(100),
  closed_at timestamp(6) with time zone
);
