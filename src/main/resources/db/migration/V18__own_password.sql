-- own_password: whether the person ever chose a password of their own. It stays when somebody gives
-- them another: only an account nobody has made their own may be helped by a mentor. Of those who
-- are here already nothing is known but that who never came chose none.
alter table person add column own_password boolean default true not null;
update person set own_password = false where first_password and last_sign_in is null;
