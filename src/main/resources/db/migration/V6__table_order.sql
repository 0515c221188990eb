-- A table's order as one number, so that a page of it is a stretch of an index (ListOrder):
-- 3 bits pool, 1 bit unranked, 28 bits rank or else verdict and points, 31 bits number.
alter table nominee_award add column list_order bigint default 0 not null;
update nominee_award set list_order =
  (case subject when 'INDIVIDUAL' then 0 else 3 end
    + case kind when 'REGULAR' then 0 when 'THEMATIC' then 1 else 2 end) * 1152921504606846976
  + case when place_rank is null
      then 576460752303423488
        + ((7 - verdict) * cast(16777216 as bigint)
          + 16777215 - case when points > 16777215 then 16777215 when points < 0 then 0 else points end)
          * 2147483648
      else place_rank * cast(2147483648 as bigint) end
  + seq;
drop index nominee_award_pool;
-- Holds all that a table is filtered by, so that only the rows of a page are fetched.
create index nominee_award_order
  on nominee_award (round_id, award, list_order, subject, kind, verdict, seq);
