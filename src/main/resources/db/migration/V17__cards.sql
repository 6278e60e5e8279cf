-- What a version of the reader made of a revision: its cards, in all languages it can play, as JSON.
-- Where that is this very version, no text need be read again to list what there is.
alter table revision add column cards varchar(1048576);
alter table revision add column reader varchar(64);
