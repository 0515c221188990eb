package vn.xetkhen.nominee;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Ground;

/**
 * Something that the vocabulary of the rules speaks of, made from a dossier. All counting and all
 * calendar work is done when facts are made, so that a rule only compares a field with a literal.
 *
 * <p>Words are kept as {@link Word}s.
 *
 * <p>A fact holds in one reading or in both (see {@link Reading}): what was handed in holds in
 * both, what is only assumed holds in the reading that assumes it.
 */
public sealed interface Fact
    permits Fact.AnnualRating,
        Fact.RatingStreak,
        Fact.MonthsOfService,
        Fact.TitleHeld,
        Fact.TitleStreak,
        Fact.Initiative,
        Fact.InitiativesInWindow,
        Fact.CommendationHeld,
        Fact.CampaignCommended,
        Fact.Discipline,
        Fact.UnderReview,
        Fact.Registration,
        Fact.Person,
        Fact.Campaign,
        Fact.CampaignLaunch,
        Fact.Achievement,
        Fact.Attestation,
        Fact.Headcount,
        Fact.MembersHolding,
        Fact.ShareHolding,
        Fact.MembersRated,
        Fact.MembersDisciplined,
        Fact.OrganisationsStreak {

  /**
   * More than any rule can ask for: what an absent list may hold in the most favourable reading.
   */
  int PLENTY = 9999;

  Holding holding();

  /**
   * What was found, in a few words beside what is needed, such as «1 năm: 2021». Null if nothing
   * was handed in.
   */
  @Nullable String have();

  /** The same beside a certain measure, where a fact has several. */
  default @Nullable String have(String measure) {
    return have();
  }

  /** Years to wait until a measure could reach the needed value; 0 if no passing of time helps. */
  default int yearsUntil(int need) {
    return 1;
  }

  default int slot() {
    return holding().slot();
  }

  default boolean in(Reading reading) {
    return (holding().readings() & (1 << reading.ordinal())) != 0;
  }

  default List<Ground> grounds() {
    return holding().grounds();
  }

  /**
   * Whose fact it is, in which readings it holds, and what it rests on.
   *
   * @param slot place of the dossier in its batch: facts of several dossiers share a session and
   *     join on it
   * @param readings bit set by ordinal of {@link Reading}
   * @param grounds cells found and what was not handed in
   */
  record Holding(int slot, int readings, List<Ground> grounds) {
    public static final int LEAST = 1;
    public static final int MOST = 2;
    public static final int BOTH = 3;
  }

  /**
   * Rating of one year: level 0 unrated … 4 excellent; excellentRun 1 for Y, 2 for Y-1 … inside the
   * excellent streak, else 0.
   */
  record AnnualRating(
      Holding holding, int yearsAgo, int level, int excellentRun, @Nullable String have)
      implements Fact {}

  /** Consecutive years up to Y rated at least that level. */
  record RatingStreak(Holding holding, int level, int years, int window, @Nullable String have)
      implements Fact {
    @Override
    public int yearsUntil(int need) {
      return Math.max(1, need - years);
    }
  }

  /**
   * Whole months of service in Y, 0 to 12; full: the first year after Y with 12 months lies so many
   * years ahead.
   */
  record MonthsOfService(Holding holding, int months, int yearsUntilFull, @Nullable String have)
      implements Fact {
    @Override
    public int yearsUntil(int need) {
      return yearsUntilFull;
    }
  }

  /** A title of a known year not later than Y. */
  record TitleHeld(Holding holding, String title, int yearsAgo, @Nullable String have)
      implements Fact {
    public TitleHeld {
      title = Word.of(title);
    }
  }

  /** Consecutive years up to Y with that title. */
  record TitleStreak(Holding holding, String title, int times, int window, @Nullable String have)
      implements Fact {
    public TitleStreak {
      title = Word.of(title);
    }

    @Override
    public int yearsUntil(int need) {
      return Math.max(1, need - times);
    }
  }

  /**
   * An initiative with known year not later than Y and known scope level (1 base, 2 ministry or
   * province, 3 nation).
   */
  record Initiative(Holding holding, int scope, int yearsAgo, @Nullable String have)
      implements Fact {}

  /**
   * Initiatives of at least that scope in a window of years up to Y: all, and those not spent on a
   * title of grassroots fighter. Window 1 is Y alone; any other is that of the streak with the same
   * window.
   */
  record InitiativesInWindow(
      Holding holding, int scope, int window, int count, int free, @Nullable String have)
      implements Fact {
    @Override
    public @Nullable String have(String measure) {
      return measure.equals("free") && have != null && free < count
          ? free + " chưa dùng, trong " + have
          : have;
    }
  }

  /** An award already held, by award id and kind; yearsAgo 0 is Y. */
  record CommendationHeld(
      Holding holding, String award, String kind, int yearsAgo, @Nullable String have)
      implements Fact {
    public CommendationHeld {
      award = Word.of(award);
      kind = Word.of(kind);
    }

    @Override
    public int yearsUntil(int window) {
      return Math.max(1, window - yearsAgo);
    }
  }

  /** A commendation of any level, issuer and year for the very campaign of the nomination. */
  record CampaignCommended(Holding holding, @Nullable String have) implements Fact {
    @Override
    public int yearsUntil(int window) {
      return 0;
    }
  }

  /**
   * A disciplinary measure; yearsAgo is how many years before Y its period last touched, 0 for Y
   * itself.
   */
  record Discipline(Holding holding, int yearsAgo, @Nullable String have) implements Fact {
    @Override
    public int yearsUntil(int window) {
      return Math.max(1, window - yearsAgo);
    }
  }

  /** A matter under review or being verified. */
  record UnderReview(Holding holding, @Nullable String have) implements Fact {
    @Override
    public int yearsUntil(int window) {
      return 0;
    }
  }

  /** Whether the person registered for emulation in Y. */
  record Registration(Holding holding, boolean registered, @Nullable String have) implements Fact {}

  /** A person who works directly, or a leader. */
  record Person(Holding holding, boolean direct, @Nullable String have) implements Fact {}

  /** A campaign is named. */
  record Campaign(Holding holding, @Nullable String have) implements Fact {
    @Override
    public int yearsUntil(int need) {
      return 0;
    }
  }

  /** A level that launched the campaign: «tỉnh», «bộ», «Chính phủ», «nơi khác». */
  record CampaignLaunch(Holding holding, String level, @Nullable String have) implements Fact {
    public CampaignLaunch {
      level = Word.of(level);
    }

    @Override
    public int yearsUntil(int need) {
      return 0;
    }
  }

  /** An achievement is described. */
  record Achievement(Holding holding, @Nullable String have) implements Fact {
    @Override
    public int yearsUntil(int need) {
      return 0;
    }
  }

  /** The council's word on a point: met or not. No fact while the council has not spoken. */
  record Attestation(Holding holding, String point, boolean byCouncil, @Nullable String have)
      implements Fact {
    public Attestation {
      point = Word.of(point);
    }

    @Override
    public int yearsUntil(int need) {
      return 0;
    }
  }

  /** People in the collective. */
  record Headcount(Holding holding, int people, @Nullable String have) implements Fact {}

  /** Members of the collective who hold a title of Y. */
  record MembersHolding(Holding holding, String title, int count, @Nullable String have)
      implements Fact {
    public MembersHolding {
      title = Word.of(title);
    }
  }

  /**
   * The same as a share of the headcount, in percent. Both counts are below a million, so the
   * nearest double of 100·a/h lies on the same side of every whole percent as the fraction itself:
   * comparing it is comparing the counts.
   */
  record ShareHolding(Holding holding, String title, double percent, @Nullable String have)
      implements Fact {
    public ShareHolding {
      title = Word.of(title);
    }
  }

  /** Members with exactly that rating in Y. */
  record MembersRated(Holding holding, int level, int count, @Nullable String have)
      implements Fact {}

  /** Members disciplined from cảnh cáo up. */
  record MembersDisciplined(Holding holding, int count, @Nullable String have) implements Fact {}

  /**
   * Consecutive years up to Y in which party and mass organisations are «trong sạch, vững mạnh» or
   * HTTNV and above.
   */
  record OrganisationsStreak(Holding holding, int years, @Nullable String have) implements Fact {
    @Override
    public int yearsUntil(int need) {
      return Math.max(1, need - years);
    }
  }
}
