-- How the columns of the files of monitoring tools are called.
create table column_profile (
  name varchar(60) primary key,
  kind varchar(10) not null,
  subject_column varchar(100) not null,
  at_column varchar(100) not null,
  value_column varchar(100) not null
);
