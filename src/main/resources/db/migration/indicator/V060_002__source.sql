-- Documents stand beneath indicators: a figure cited from one holds on to it.
alter table indicator.observation add foreign key (document) references document.document;
