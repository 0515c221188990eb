package vn.xetkhen.nominee;

import java.util.Map;
import java.util.NavigableMap;

/**
 * One nominee's row as handed in: nothing guessed, nothing completed. What the cells leave open
 * stays open here and is read twice later (see {@link Reading}).
 */
public sealed interface Dossier permits IndividualDossier, CollectiveDossier {

  Nominee nominee();

  Nomination nomination();

  /**
   * The «Xếp loại» columns of the sheet by year, blank ones included; a year without column is not
   * a key.
   */
  NavigableMap<Integer, Stated<Rating>> ratings();

  Entries<TitleEntry> titles();

  Entries<CommendationEntry> commendations();

  Entries<ReviewEntry> reviews();

  /** Extra columns, «Ghi chú», and whatever else was kept as a note: header → text. */
  Map<String, String> notes();
}
