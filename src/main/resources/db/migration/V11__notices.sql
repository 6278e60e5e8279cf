-- What a person was told, once for each kind and subject, and whether an e-mail goes with it.
-- arguments: JSON, an array of words that fill the sentence. mail: NONE, DUE, SENT or GIVEN_UP;
-- mail_tries grows with each try, and a server that begins one puts mail_next_at off.
create table notice (
  id           uuid                        not null primary key,
  person_id    uuid                        not null,
  kind         varchar(20)                 not null,
  subject      varchar(300)                not null,
  arguments    varchar(4000)               not null,
  place        varchar(500)                not null,
  told_at      timestamp(6) with time zone not null,
  read_at      timestamp(6) with time zone,
  mail         varchar(10)                 not null,
  mail_tries   integer                     not null,
  mail_next_at timestamp(6) with time zone,
  mail_sent_at timestamp(6) with time zone,
  constraint notice_person foreign key (person_id) references person (id),
  constraint notice_once unique (person_id, kind, subject)
);

create index notice_of_person on notice (person_id, told_at, id);
create index notice_of_mail on notice (mail, mail_next_at);
