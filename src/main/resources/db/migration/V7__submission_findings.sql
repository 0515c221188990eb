-- What is odd about the rows of a submission together, as of its decisions up to seq.
create table submission_findings (
  submission_id bigint not null primary key references submission,
  reading int not null,
  seq int not null,
  content text not null
);
