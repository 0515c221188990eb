package vn.xetkhen.nominee;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NavigableMap;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;

/** Numbers of a collective, and its party and mass organisations. */
final class CollectiveFacts {

  private static final double WHOLE = 100.0;

  private CollectiveFacts() {}

  static void add(FactCollector facts, CollectiveDossier collective) {
    Stated<Integer> headcount = collective.headcount();
    if (headcount.known()) {
      String says = headcount.or(0) + " người";
      facts.add(
          new Fact.Headcount(
              facts.both(List.of(Ground.found(says, headcount.source()))), headcount.or(0), says));
    } else {
      facts.add(new Fact.Headcount(facts.most(wanted("tổng số người", headcount)), 0, null));
    }
    holding(facts, headcount, collective.advancedWorkers(), Title.ADVANCED_WORKER);
    holding(facts, headcount, collective.grassrootsFighters(), Title.GRASSROOTS_FIGHTER);
    rated(facts, collective.excellent(), Rating.EXCELLENT);
    rated(facts, collective.good(), Rating.GOOD);
    rated(facts, collective.completed(), Rating.COMPLETED);
    rated(facts, collective.failed(), Rating.FAILED);
    Stated<Integer> disciplined = collective.disciplined();
    if (disciplined.known()) {
      String says = disciplined.or(0) + " người bị kỷ luật từ cảnh cáo";
      facts.add(
          new Fact.MembersDisciplined(
              facts.both(List.of(Ground.found(says, disciplined.source()))),
              disciplined.or(0),
              disciplined.or(0) + " người"));
    } else {
      facts.add(
          new Fact.MembersDisciplined(
              facts.most(wanted("số người bị kỷ luật từ cảnh cáo trở lên", disciplined)), 0, null));
    }
    organisations(facts, collective);
  }

  private static void holding(
      FactCollector facts, Stated<Integer> headcount, Stated<Integer> holders, Title title) {
    if (holders.known()) {
      String says = holders.or(0) + " " + title.abbreviation();
      facts.add(
          new Fact.MembersHolding(
              facts.both(List.of(Ground.found(says, holders.source()))),
              title.label(),
              holders.or(0),
              holders.or(0) + " người"));
    } else {
      facts.add(
          new Fact.MembersHolding(
              facts.most(wanted("số " + title.abbreviation(), holders)),
              title.label(),
              Fact.PLENTY,
              null));
    }
    List<Ground> grounds = new ArrayList<>();
    grounds.add(counted("số " + title.abbreviation(), holders));
    grounds.add(counted("tổng số người", headcount));
    if (holders.known() && headcount.known()) {
      double percent = WHOLE * holders.or(0) / headcount.or(1);
      facts.add(
          new Fact.ShareHolding(
              facts.both(grounds),
              title.label(),
              percent,
              percent(percent) + " (" + holders.or(0) + " trên " + headcount.or(0) + ")"));
    } else {
      facts.add(new Fact.ShareHolding(facts.most(grounds), title.label(), WHOLE, null));
    }
  }

  /**
   * 66,7 %: one decimal, rounded down, so that a share is never shown as a threshold it does not
   * reach.
   */
  private static String percent(double percent) {
    double tenths = Math.floor(percent * 10) / 10;
    String text =
        tenths == Math.rint(tenths)
            ? String.valueOf((long) tenths)
            : String.format(Locale.ROOT, "%.1f", tenths).replace('.', ',');
    return text + " %";
  }

  private static void rated(FactCollector facts, Stated<Integer> count, Rating rating) {
    if (count.known()) {
      String says = count.or(0) + " " + rating.abbreviation();
      facts.add(
          new Fact.MembersRated(
              facts.both(List.of(Ground.found(says, count.source()))),
              rating.level(),
              count.or(0),
              count.or(0) + " người " + rating.abbreviation()));
    } else {
      facts.add(
          new Fact.MembersRated(
              facts.most(wanted("số người xếp loại " + rating.abbreviation(), count)),
              rating.level(),
              0,
              null));
    }
  }

  private static void organisations(FactCollector facts, CollectiveDossier collective) {
    NavigableMap<Integer, Stated<Boolean>> byYear = collective.organisations();
    int oldest = facts.year - 1;
    if (!byYear.isEmpty() && byYear.firstKey() < oldest) {
      oldest = byYear.firstKey();
    }
    int least = streak(byYear, facts.year, oldest, false);
    int most = streak(byYear, facts.year, oldest, true);
    List<Ground> grounds = new ArrayList<>();
    List<Ground> known = new ArrayList<>();
    for (int year = facts.year; year >= Math.max(oldest, facts.year - Math.max(least, 1)); year--) {
      Stated<Boolean> stated = byYear.get(year);
      if (stated != null && stated.known()) {
        Ground ground =
            Ground.found(
                "đảng, đoàn thể năm " + year + (stated.or(false) ? " đạt" : " không đạt"),
                stated.source());
        known.add(ground);
        grounds.add(ground);
      } else {
        Nominee nominee = collective.nominee();
        grounds.add(
            Ground.wanted(
                "kết quả xếp loại tổ chức đảng, đoàn thể năm " + year,
                stated != null
                    ? stated.source()
                    : new Source.AbsentColumn(
                        nominee.workbook(), nominee.sheet(), "Đảng, đoàn thể " + year)));
      }
    }
    String have = known.isEmpty() ? null : years(least, facts.year);
    if (least == most) {
      facts.add(new Fact.OrganisationsStreak(facts.both(known), least, have));
    } else {
      facts.add(new Fact.OrganisationsStreak(facts.least(known), least, have));
      facts.add(new Fact.OrganisationsStreak(facts.most(grounds), most, null));
    }
  }

  private static String years(int streak, int year) {
    if (streak == 0) {
      return "0 năm, vì năm " + year + " chưa đạt";
    }
    StringBuilder text = new StringBuilder().append(streak).append(" năm: ");
    for (int ago = streak - 1; ago >= 0; ago--) {
      text.append(year - ago).append(ago > 0 ? ", " : "");
    }
    return text.toString();
  }

  private static int streak(
      NavigableMap<Integer, Stated<Boolean>> byYear, int year, int oldest, boolean favourable) {
    int years = 0;
    while (year - years >= oldest) {
      Stated<Boolean> stated = byYear.get(year - years);
      boolean met = stated == null || !stated.known() ? favourable : stated.or(false);
      if (!met) {
        break;
      }
      years++;
    }
    return years;
  }

  private static Ground counted(String what, Stated<Integer> count) {
    return count.known()
        ? Ground.found(what + ": " + count.or(0), count.source())
        : Ground.wanted(what, count.source());
  }

  private static List<Ground> wanted(String what, Stated<?> stated) {
    return List.of(Ground.wanted(what, stated.source()));
  }
}
