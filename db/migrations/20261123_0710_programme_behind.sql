-- Translations that fell behind are few among many: found without reading the rest.
create index outcome_behind on programme.outcome (space_id) where behind <> '{}';
create index result_behind on programme.result (space_id, outcome_id) where behind <> '{}';
create index indicator_behind on programme.indicator (space_id, outcome_id) where behind <> '{}';
