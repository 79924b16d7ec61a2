-- What the State Council arranged for each year: days off, and days worked in exchange; all others follow Monday to Friday (R3).
-- Nothing is changed or removed: a year that is arranged anew gets a further version, and the newest counts.
create table published.calendar_year (
    year        int not null check (year between 2000 and 2100),
    version     int not null check (version > 0),
    source      text,
    days_off    date[] not null,
    days_worked date[] not null,
    loaded_at   timestamptz not null default published.portal_time(),
    primary key (year, version)
);
