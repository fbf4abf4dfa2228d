-- A programme that was approved is closed one day, for a reason; until somebody opens it again, both are kept together.
alter table programme.programme
  add column closed_on date,
  add column close_reason text check (length(close_reason) between 1 and 4000),
  add constraint programme_closed_check check ((closed_on is null) = (close_reason is null) and (closed_on is null or status = 'closed'));
