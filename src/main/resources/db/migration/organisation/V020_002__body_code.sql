-- Identifier of QĐ 20/2020/QĐ-TTg in the form in force; empty when not known. Codes after the mergers of 2025 are not
-- published, so the column is data and nothing is derived.
alter table organisation.body add column agency_code text not null default '';
-- Sources sometimes give a year only. Then valid_from is its first day, valid_until the first day of the next, and pages
-- show the year.
alter table organisation.body add column year_only boolean not null default false;
create index body_successor on organisation.body (successor);
