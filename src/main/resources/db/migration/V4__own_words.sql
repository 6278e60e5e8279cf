-- How the trainee answers, and by which version of the scorer typed words are heard. Attempts begun
-- before there were typed words went by choices, and no scorer heard them.
alter table attempt add column replies varchar(20) default 'CHOICES' not null;
alter table attempt add column scorer integer default 0 not null;
