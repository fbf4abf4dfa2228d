-- What was achieved and what it cost, as far as files from elsewhere tell it. Entering values and keeping books come on top of these tables.
create schema results;
create schema finance;

-- One row per line of a report: an indicator, a period, all its cells. The unit of saving and of conflict.
create table results.line (
  space_id         uuid not null,
  id               uuid not null,
  outcome_id       uuid not null,
  indicator_id     uuid not null,
  organisation_id  uuid,                                                   -- who reports; null: the owner of the outcome
  from_on          date not null,
  until_on         date not null check (until_on >= from_on),
  cells            jsonb not null,                                         -- Cell[]: { cell, place, value, comment }
  source           text not null check (source in ('iati-file', 'report')),
  source_id        uuid,
  received_at      timestamptz not null,
  version          integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, outcome_id) references programme.outcome,
  foreign key (space_id, indicator_id) references programme.indicator,
  foreign key (space_id, organisation_id) references partners.organisation
);
create index line_outcome on results.line (space_id, outcome_id, indicator_id, from_on);
select minga.fence('results.line');

create table finance.budget (
  space_id         uuid not null,
  id               uuid not null,
  outcome_id       uuid not null,
  organisation_id  uuid,                                                   -- who holds it; null: the owner of the outcome
  heading          text not null default '' check (length(heading) <= 200),
  type             text not null default 'original' check (type in ('original', 'revised')),
  status           text not null default 'committed' check (status in ('indicative', 'committed')),
  from_on          date not null,
  until_on         date not null check (until_on >= from_on),
  minor            bigint not null,                                        -- smallest unit of the currency
  currency         text not null check (currency ~ '^[A-Z]{3}$'),
  value_on         date not null,
  source           text not null default 'typed' check (source in ('typed', 'iati-file')),
  source_id        uuid,
  version          integer not null default 1,
  removed_at       timestamptz,
  position         integer not null default 0,
  primary key (space_id, id),
  foreign key (space_id, outcome_id) references programme.outcome,
  foreign key (space_id, organisation_id) references partners.organisation
);
create index budget_outcome on finance.budget (space_id, outcome_id);
select minga.fence('finance.budget');

create table finance.movement (
  space_id       uuid not null,
  id             uuid not null,
  outcome_id     uuid not null,
  type           text not null check (length(type) between 1 and 8),      -- IATI TransactionType
  on_day         date not null,
  minor          bigint not null,
  currency       text not null check (currency ~ '^[A-Z]{3}$'),
  value_on       date not null,
  description    jsonb,                                                    -- TranslatedText
  provider_id    uuid,
  provider_name  text not null default '' check (length(provider_name) <= 500),
  receiver_id    uuid,
  receiver_name  text not null default '' check (length(receiver_name) <= 500),
  reference      text not null default '' check (length(reference) <= 200),
  source         text not null default 'iati-file' check (source in ('iati-file')),
  source_id      uuid,
  position       integer not null default 0,
  primary key (space_id, id),
  foreign key (space_id, outcome_id) references programme.outcome,
  foreign key (space_id, provider_id) references partners.organisation,
  foreign key (space_id, receiver_id) references partners.organisation
);
create index movement_outcome on finance.movement (space_id, outcome_id, on_day);
select minga.fence('finance.movement');
