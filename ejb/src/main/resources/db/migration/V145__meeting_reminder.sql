-- What people were told of the meeting on a review, each once for each day it is about.
create table review_meeting_reminder (
  review_id bigint not null references review,
  what varchar(20) not null,
  due_on date not null,
  told_at timestamp(6) with time zone not null,
  primary key (review_id, what, due_on)
);
