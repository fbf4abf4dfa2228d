-- What people say to each other about the work: remarks with their answers, open until somebody resolves them.
create schema conversation;

create table conversation.comment (
  space_id     uuid not null references identity.space,
  id           uuid not null,
  about_kind   text not null check (length(about_kind) between 1 and 40),
  about_id     uuid not null,
  at           text not null default '' check (length(at) <= 200),  -- the field it is about; empty: the whole thing
  within       uuid[] not null default '{}',
  audience     text not null check (audience in ('organisation', 'consortium')),
  answer_to    uuid,                                                -- always the first remark: a thread is one level deep
  language     text not null check (language ~ '^[a-z]{2}$'),
  text         text not null check (length(text) between 1 and 5000),
  written_by   uuid not null references identity.person,
  written_at   timestamptz not null,
  changed_at   timestamptz,
  resolved_at  timestamptz,
  resolved_by  uuid references identity.person,
  removed_at   timestamptz,
  version      integer not null default 1,
  primary key (space_id, id),
  foreign key (space_id, answer_to) references conversation.comment,
  check (answer_to is null or resolved_at is null)                  -- a thread is resolved, not one of its answers
);
create index comment_about on conversation.comment (space_id, about_id);
create index comment_within on conversation.comment using gin (within);
create index comment_open on conversation.comment (space_id, written_at) where resolved_at is null and removed_at is null;
create index comment_answers on conversation.comment (space_id, answer_to);
select minga.fence('conversation.comment');
