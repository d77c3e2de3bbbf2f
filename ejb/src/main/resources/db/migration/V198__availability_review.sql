-- For which day people were told that the review of an availability plan is due (AVP-4).
alter table availability_plan add column reminded_for date;
