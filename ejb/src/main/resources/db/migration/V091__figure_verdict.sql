-- What a month's figure was judged, met or missed, so that a target missed again and again is seen; null where it has no target.
alter table review_figure add column verdict varchar(10);
