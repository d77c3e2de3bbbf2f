-- What has to be done at planned intervals. A subject has a duty of a key once: "ended" is 0 while it is active, and its own key afterwards.
create sequence scheduled_duty_seq start with 50 increment by 50;

create table scheduled_duty (
  id bigint primary key,
  number varchar(20) not null unique,
  duty_key varchar(60) not null,
  title varchar(200) not null,
  process varchar(40) not null,
  subject_kind varchar(20),
  subject_number varchar(40) not null,
  interval_days integer not null,
  anchor date not null,
  lead_days integer not null,
  grace_days integer not null,
  role varchar(40) not null,
  checklist varchar(4000) not null,
  next_due date not null,
  ended bigint not null,
  created_by varchar(100) not null,
  created_at timestamp(6) with time zone not null,
  constraint scheduled_duty_once unique (duty_key, subject_number, ended)
);
create index scheduled_duty_next on scheduled_duty (ended, next_due);

create table duty_occurrence (
  duty_id bigint not null references scheduled_duty,
  planned date not null,
  grace_end date not null,
  state varchar(20) not null,
  told varchar(20),
  result_kind varchar(20),
  result_number varchar(40),
  completed_by varchar(100),
  completed_at timestamp(6) with time zone,
  skip_reason varchar(2000),
  skip_asked_by varchar(100),
  skip_approved_by varchar(100),
  skipped_at timestamp(6) with time zone,
  primary key (duty_id, planned)
);
create index duty_occurrence_open on duty_occurrence (state, planned);
