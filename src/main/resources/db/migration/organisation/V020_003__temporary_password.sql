-- A password another person set: it opens only the page where it is changed.
alter table organisation.account add column password_temporary boolean not null default false;
