package vn.xetkhen.document;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What all papers of one round share. An empty string, or null for {@code issued}, is printed as a
 * blank to be filled in by hand.
 *
 * @param year year the round is about
 * @param date day of the dossiers, which chose the wording of the rules
 * @param parent body above the issuing one, such as «Tổng cục Quản lý thị trường»
 * @param department body that issues the papers, such as «Cục Quản lý thị trường tỉnh Đồng Nai»
 * @param symbol its symbol after the number, such as «BTM-QLTTĐN»
 * @param place town or province of the date line
 * @param issued day of the date line, or null as long as the paper is a draft
 * @param rulebookDigest digest of the rulebook, lower-case hex
 * @param rankingOrder the tie-breaks in their order, in words, points first
 */
public record PaperContext(
    int year,
    LocalDate date,
    String parent,
    String department,
    String symbol,
    String place,
    @Nullable LocalDate issued,
    String rulebookDigest,
    List<String> rankingOrder) {

  public PaperContext {
    rankingOrder = List.copyOf(rankingOrder);
  }

  /** Papers of a run, not yet numbered and not yet dated. */
  static PaperContext of(RoundHeading heading, Office office) {
    return new PaperContext(
        heading.year(),
        heading.date(),
        office.parent(),
        office.name(),
        "",
        office.place(),
        null,
        heading.rulebookDigest(),
        heading.order().tieBreaks().stream().map(step -> step.key().label()).toList());
  }

  /** Papers of an office that has not been named: its letterhead and date line stay blank. */
  public static PaperContext unnamedOffice(
      int year, LocalDate date, String rulebookDigest, List<String> rankingOrder) {
    return new PaperContext(year, date, "", "", "", "", null, rulebookDigest, rankingOrder);
  }
}
