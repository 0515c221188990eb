-- Folders of rules that passed their check; the latest accepted one is in force.
create table rules_edition (
  sha256 varchar(64) not null primary key references kept_file,
  facts text not null,
  accepted_at timestamp with time zone not null
);
