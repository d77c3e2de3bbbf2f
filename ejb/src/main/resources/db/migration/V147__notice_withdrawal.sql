-- Until when an agreement held before notice was given; of notices given earlier nobody knows any more.
alter table agreement_version add column notice_former_to date;
alter table agreement_version add column notice_former_known boolean default false not null;
