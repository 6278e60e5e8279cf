-- What was chosen in an attempt that is over, in short: worked out once from its turns, which are
-- never changed, so that trainers need not wait for all turns of a revision to be read again. Rows
-- may be deleted at any time; they are worked out anew when somebody asks.
create table attempt_choices (
  attempt_id uuid             not null primary key,
  choices    varchar(1048576) not null,
  constraint attempt_choices_attempt foreign key (attempt_id) references attempt (id)
);
