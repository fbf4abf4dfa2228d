-- The framework of a programme: what is planned, by whom, where, measured how. What was approved is kept beside it and never changed.
create schema programme;

create table programme.cycle (
  space_id     uuid not null references identity.space,
  id           uuid not null,
  title        text not null check (length(title) between 1 and 100),     -- '2027-2031'
  starts_on    date not null,
  ends_on      date not null check (ends_on >= starts_on),
  legal_basis  text not null default '' check (length(legal_basis) <= 1000),
  primary key (space_id, id),
  unique (space_id, title)
);
select minga.fence('programme.cycle');

create table programme.programme (
  space_id              uuid not null,
  id                    uuid not null,
  cycle_id              uuid not null,
  code                  text not null check (length(code) between 1 and 60),
  title                 jsonb not null,                                    -- TranslatedText
  summary               jsonb,                                             -- TranslatedText
  lead_organisation_id  uuid,                                              -- of a wider joint programme
  starts_on             date not null,
  ends_on               date not null check (ends_on >= starts_on),
  status                text not null default 'draft' check (status in ('draft', 'approved', 'closed')),
  approved_on           date,
  search                text not null default '',                          -- code and words in every language, folded: lower case, no accents
  behind                text[] not null default '{}',                      -- languages whose translation is older than its source
  version               integer not null default 1,
  created_at            timestamptz not null,
  removed_at            timestamptz,
  primary key (space_id, id),
  unique (space_id, code),
  foreign key (space_id, cycle_id) references programme.cycle,
  foreign key (space_id, lead_organisation_id) references partners.organisation
);
select minga.fence('programme.programme');

-- Each outcome has one owner: its own decree, its own books.
create table programme.outcome (
  space_id               uuid not null,
  id                     uuid not null,
  programme_id           uuid not null,
  code                   text not null check (length(code) between 1 and 60),
  title                  jsonb not null,                                   -- TranslatedText
  description            jsonb,                                            -- TranslatedText
  gender_note            jsonb,                                            -- TranslatedText
  environment_note       jsonb,                                            -- TranslatedText
  owner_organisation_id  uuid,
  starts_on              date not null,
  ends_on                date not null check (ends_on >= starts_on),
  status                 text not null default 'planned' check (status in ('planned', 'running', 'finalising', 'closed', 'cancelled', 'suspended')),
  iati_identifier        text,                                             -- never changes after first publication
  search                 text not null default '',                         -- code and words in every language, folded: lower case, no accents
  behind                 text[] not null default '{}',                     -- languages whose translation is older than its source
  position               integer not null default 0,
  version                integer not null default 1,
  created_at             timestamptz not null,
  removed_at             timestamptz,
  primary key (space_id, id),
  unique (space_id, iati_identifier),
  foreign key (space_id, programme_id) references programme.programme,
  foreign key (space_id, owner_organisation_id) references partners.organisation
);
create unique index outcome_code on programme.outcome (space_id, programme_id, code) where removed_at is null;
create index outcome_programme on programme.outcome (space_id, programme_id);
create index outcome_owner on programme.outcome (space_id, owner_organisation_id);
select minga.fence('programme.outcome');

create table programme.outcome_country (
  space_id    uuid not null,
  outcome_id  uuid not null,
  country     text not null check (country ~ '^[A-Z]{2}$'),
  percentage  numeric(7, 4) check (percentage > 0 and percentage <= 100),
  primary key (space_id, outcome_id, country),
  foreign key (space_id, outcome_id) references programme.outcome
);
create index outcome_country_country on programme.outcome_country (space_id, country);
select minga.fence('programme.outcome_country');

create table programme.outcome_partner (
  space_id          uuid not null,
  outcome_id        uuid not null,
  organisation_id   uuid not null,
  role              text not null default 'partner' check (role in ('partner', 'co-applicant', 'implementing', 'funding', 'accountable', 'extending')),
  budget_holder_id  uuid,                                                  -- who holds the money, when that is somebody else
  note              text not null default '' check (length(note) <= 2000),
  primary key (space_id, outcome_id, organisation_id, role),
  foreign key (space_id, outcome_id) references programme.outcome,
  foreign key (space_id, organisation_id) references partners.organisation,
  foreign key (space_id, budget_holder_id) references partners.organisation
);
create index outcome_partner_organisation on programme.outcome_partner (space_id, organisation_id);
select minga.fence('programme.outcome_partner');

-- Pillars, SDG targets, policy and Rio markers, joint-framework goals, just-transition tags, sectors, conventions: a vocabulary and a code.
create table programme.outcome_tag (
  space_id      uuid not null,
  outcome_id    uuid not null,
  vocabulary    text not null check (vocabulary in ('pillar', 'sdg', 'policy-marker', 'joint-goal', 'just-transition', 'sector', 'ilo-standard', 'target-group')),
  code          text not null check (length(code) between 1 and 60),
  significance  text check (significance in ('0', '1', '2', '3', '4', 'not-screened')),
  percentage    numeric(7, 4),
  note          text not null default '' check (length(note) <= 2000),
  primary key (space_id, outcome_id, vocabulary, code),
  foreign key (space_id, outcome_id) references programme.outcome
);
select minga.fence('programme.outcome_tag');

-- The goals of the joint strategic framework, to which every outcome is linked.
create table programme.joint_goal (
  space_id   uuid not null references identity.space,
  id         uuid not null,
  framework  text not null check (length(framework) between 1 and 200),
  code       text not null check (length(code) between 1 and 60),
  title      jsonb not null,                                               -- TranslatedText
  primary key (space_id, id),
  unique (space_id, code)
);
select minga.fence('programme.joint_goal');

create table programme.target_group (
  space_id    uuid not null,
  id          uuid not null,
  outcome_id  uuid not null,
  title       jsonb not null,                                              -- TranslatedText
  people      integer check (people >= 0),                                 -- estimate; groups overlap and are never added up
  shares      jsonb not null default '{}',                                 -- { women: 30, youth: 20 } percent; may add to more or less than 100
  position    integer not null default 0,
  version     integer not null default 1,
  removed_at  timestamptz,
  primary key (space_id, id),
  foreign key (space_id, outcome_id) references programme.outcome
);
create index target_group_outcome on programme.target_group (space_id, outcome_id);
select minga.fence('programme.target_group');

-- One diagram per outcome, and one for the programme as a whole.
create table programme.theory_of_change (
  space_id      uuid not null,
  id            uuid not null,                                             -- id of the outcome or the programme it belongs to
  programme_id  uuid not null,
  outcome_id    uuid,
  diagram       jsonb not null,                                            -- TheoryOfChange
  version       integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, programme_id) references programme.programme,
  foreign key (space_id, outcome_id) references programme.outcome,
  check (id = coalesce(outcome_id, programme_id))
);
select minga.fence('programme.theory_of_change');

-- The results chain under an outcome.
create table programme.result (
  space_id     uuid not null,
  id           uuid not null,
  outcome_id   uuid not null,
  parent_id    uuid,
  level        text not null check (level in ('impact', 'outcome', 'intermediate-outcome', 'output', 'activity', 'other')),
  code         text not null default '' check (length(code) <= 60),
  title        jsonb not null,                                             -- TranslatedText
  description  jsonb,                                                      -- TranslatedText
  behind       text[] not null default '{}',                               -- languages whose translation is older than its source
  position     integer not null default 0,
  version      integer not null default 1,
  removed_at   timestamptz,
  primary key (space_id, id),
  foreign key (space_id, outcome_id) references programme.outcome,
  foreign key (space_id, parent_id) references programme.result,
  check (parent_id <> id)
);
create index result_outcome on programme.result (space_id, outcome_id);
select minga.fence('programme.result');

-- A dimension splits a figure (sex, age, form of work …). Its members have dates and are never deleted; one of them is always "unknown".
create table programme.dimension (
  space_id  uuid not null references identity.space,
  id        uuid not null,
  code      text not null check (length(code) between 1 and 60),
  title     jsonb not null,                                                -- TranslatedText
  "overlaps" boolean not null default false,                                -- its groups overlap: parts may add to more or less than the total
  primary key (space_id, id),
  unique (space_id, code)
);
select minga.fence('programme.dimension');

create table programme.dimension_member (
  space_id      uuid not null,
  dimension_id  uuid not null,
  code          text not null check (length(code) between 1 and 120),
  title         jsonb not null,                                            -- TranslatedText
  valid_from    date,
  valid_until   date,
  is_unknown    boolean not null default false,
  position      integer not null default 0,
  primary key (space_id, dimension_id, code),
  foreign key (space_id, dimension_id) references programme.dimension
);
select minga.fence('programme.dimension_member');

-- What is collected, apart from what is reported.
create table programme.measure (
  space_id     uuid not null,
  id           uuid not null,
  outcome_id   uuid not null,
  title        jsonb not null,                                             -- TranslatedText: the question as it is asked
  source       jsonb,                                                      -- TranslatedText: where the figure comes from
  unit         text not null default 'number' check (length(unit) between 1 and 60),
  period_type  text not null check (period_type in ('month', 'quarter', 'half-year', 'year', 'milestone')),
  version      integer not null default 1,
  removed_at   timestamptz,
  primary key (space_id, id),
  foreign key (space_id, outcome_id) references programme.outcome
);
create index measure_outcome on programme.measure (space_id, outcome_id);
select minga.fence('programme.measure');

create table programme.measure_dimension (
  space_id      uuid not null,
  measure_id    uuid not null,
  dimension_id  uuid not null,
  crossed       boolean not null default false,                            -- crossed with the other crossed ones, or asked on its own
  primary key (space_id, measure_id, dimension_id),
  foreign key (space_id, measure_id) references programme.measure,
  foreign key (space_id, dimension_id) references programme.dimension
);
select minga.fence('programme.measure_dimension');

-- What is reported: a formula over measures, one rule over time, one over places.
create table programme.indicator (
  space_id        uuid not null,
  id              uuid not null,
  outcome_id      uuid not null,
  result_id       uuid,                                                    -- null: of the outcome itself
  code            text not null default '' check (length(code) <= 60),
  title           jsonb not null,                                          -- TranslatedText
  description     jsonb,                                                   -- TranslatedText
  kind            text not null check (kind in ('count', 'percentage', 'ratio', 'score', 'progress-markers', 'narrative')),
  direction       text not null default 'up' check (direction in ('up', 'down', 'none')),
  over_time       text not null check (over_time in ('sum', 'latest', 'max', 'average', 'cumulative-as-reported', 'not-summable')),
  over_places     text not null check (over_places in ('sum', 'latest', 'max', 'average', 'not-summable')),
  counting_rules  jsonb,                                                   -- TranslatedText
  formula         jsonb not null default '{}',                             -- { measure } or { numerator, denominator }: ids of measures
  scale           jsonb,                                                   -- described levels of a score or of progress markers
  iati            jsonb not null default '{}',                             -- measure, ascending, aggregation-status, references as published
  search          text not null default '',                                -- code and words in every language, folded
  behind          text[] not null default '{}',                            -- languages whose translation is older than its source
  position        integer not null default 0,
  version         integer not null default 1,
  removed_at      timestamptz,
  primary key (space_id, id),
  foreign key (space_id, outcome_id) references programme.outcome,
  foreign key (space_id, result_id) references programme.result
);
create index indicator_outcome on programme.indicator (space_id, outcome_id);
select minga.fence('programme.indicator');

create table programme.indicator_dimension (
  space_id      uuid not null,
  indicator_id  uuid not null,
  dimension_id  uuid not null,
  primary key (space_id, indicator_id, dimension_id),
  foreign key (space_id, indicator_id) references programme.indicator,
  foreign key (space_id, dimension_id) references programme.dimension
);
select minga.fence('programme.indicator_dimension');

-- Baselines and targets, per period and per member of dimensions. `cell` says which members: '' for the total, 'sex=female&age=youth' sorted by name.
create table programme.planned_value (
  space_id      uuid not null,
  id            uuid not null,
  indicator_id  uuid not null,
  kind          text not null check (kind in ('baseline', 'target')),
  from_on       date not null,
  until_on      date not null check (until_on >= from_on),
  cell          text not null default '' check (length(cell) <= 500),
  place         text not null default '' check (length(place) <= 200),     -- country code or reference of a location; '' = everywhere
  value         jsonb not null,                                            -- Value, five states
  comment       jsonb,                                                     -- TranslatedText
  version       integer not null default 1,
  primary key (space_id, id),
  unique (space_id, indicator_id, kind, from_on, until_on, cell, place),
  foreign key (space_id, indicator_id) references programme.indicator
);
select minga.fence('programme.planned_value');

-- What was approved changes by dated amendments with a reason and an approver. Until then it is a proposal that can be taken back.
create table programme.amendment (
  space_id      uuid not null,
  id            uuid not null,
  programme_id  uuid not null,
  outcome_id    uuid,
  number        integer not null,
  status        text not null default 'proposed' check (status in ('proposed', 'approved', 'refused', 'withdrawn')),
  reason        text not null check (length(reason) between 1 and 4000),
  valid_on      date not null,                                             -- the day from which the change holds
  changes       jsonb not null,                                            -- FrameworkChange[]
  proposed_by   uuid not null references identity.person,
  proposed_at   timestamptz not null,
  reviewed_by   uuid references identity.person,
  reviewed_at   timestamptz,
  review        text check (review in ('agreed', 'remarks')),
  review_note   text not null default '' check (length(review_note) <= 4000),
  decided_by    uuid references identity.person,
  decided_at    timestamptz,
  decision_note text not null default '' check (length(decision_note) <= 4000),
  version       integer not null default 1,
  primary key (space_id, id),
  unique (space_id, programme_id, number),
  foreign key (space_id, programme_id) references programme.programme,
  foreign key (space_id, outcome_id) references programme.outcome
);
create index amendment_open on programme.amendment (space_id, status) where status = 'proposed';
create index amendment_outcome on programme.amendment (space_id, outcome_id);
select minga.fence('programme.amendment');

-- The framework as it was approved, whole, for ever.
create table programme.approved_version (
  space_id      uuid not null,
  id            uuid not null,
  programme_id  uuid not null,
  number        integer not null,
  valid_on      date not null,
  approved_at   timestamptz not null,
  approved_by   uuid not null references identity.person,
  reason        text not null,
  amendment_id  uuid,
  frame         jsonb not null,                                            -- ApprovedFrame
  primary key (space_id, id),
  unique (space_id, programme_id, number),
  foreign key (space_id, programme_id) references programme.programme,
  foreign key (space_id, amendment_id) references programme.amendment
);
select minga.fence('programme.approved_version');
