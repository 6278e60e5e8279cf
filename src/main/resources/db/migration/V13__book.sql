-- What mentors pinned in the team's book. Entries are gathered from scenarios and kept nowhere; the
-- key of an entry follows from its wording.
create table book_pin (
  entry        varchar(64)                 not null primary key,
  pinned_by_id uuid                        not null,
  pinned_by    varchar(100)                not null,
  pinned_at    timestamp(6) with time zone not null,
  note         varchar(300)                not null,
  constraint book_pin_by foreign key (pinned_by_id) references person (id)
);
