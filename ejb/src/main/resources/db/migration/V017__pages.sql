-- What is told of a major incident, and what the figures of a draft were before it was measured again.
create table major_incident (
  incident_id bigint primary key references incident,
  declared_by varchar(100) not null,
  reason varchar(2000) not null,
  leader varchar(200) not null,
  effect varchar(4000),
  cause varchar(4000),
  lessons varchar(4000),
  actions varchar(4000),
  reviewed_on date,
  reported_by varchar(100)
);

create table review_former_figure (
  review_id bigint not null references review,
  figure varchar(60) not null,
  dimension varchar(240) not null,
  unit varchar(10) not null,
  numerator numeric(30,10),
  denominator numeric(30,10),
  amount numeric(30,10),
  primary key (review_id, figure, dimension)
);
