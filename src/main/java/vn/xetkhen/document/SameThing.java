package vn.xetkhen.document;

import java.util.function.BinaryOperator;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.PartialDate;
import vn.xetkhen.nominee.Text;
import vn.xetkhen.nominee.TitleEntry;
import vn.xetkhen.nominee.TitleEntry.Basis;

/**
 * Whether two sayings are of the same thing, and what they say together. {@code join} methods give
 * null for a contradiction; a detail that one of them leaves out is no contradiction.
 */
final class SameThing {

  private SameThing() {}

  /** How entries of one kind are compared. */
  interface Kind<T> {

    /** Whether both are about the same title, initiative, commendation or measure. */
    boolean same(T one, T other);

    /** What both say together, or null. */
    @Nullable T join(T one, T other);
  }

  static @Nullable String text(String newer, String older) {
    return Text.normalise(newer).equals(Text.normalise(older)) ? newer : null;
  }

  static <T> BinaryOperator<@Nullable T> equal() {
    return (one, other) -> one != null && one.equals(other) ? one : null;
  }

  static @Nullable PartialDate date(PartialDate one, PartialDate other) {
    if (one.year() != other.year()) {
      return null;
    }
    if (one.day() == null) {
      return other;
    }
    return other.day() == null || one.day().equals(other.day()) ? one : null;
  }

  static final Kind<TitleEntry> TITLES =
      new Kind<>() {
        @Override
        public boolean same(TitleEntry one, TitleEntry other) {
          return one.title() == other.title() && java.util.Objects.equals(one.year(), other.year());
        }

        @Override
        public @Nullable TitleEntry join(TitleEntry one, TitleEntry other) {
          boolean agree =
              agree(one.decision(), other.decision())
                  && (one.basis() == other.basis()
                      || one.basis() == Basis.UNKNOWN
                      || other.basis() == Basis.UNKNOWN);
          return agree
              ? new TitleEntry(
                  one.title(),
                  one.year(),
                  one.basis() == Basis.UNKNOWN ? other.basis() : one.basis(),
                  fuller(one.decision(), other.decision()),
                  one.source())
              : null;
        }
      };

  /** The same name recognised at two levels is two recognitions. */
  static final Kind<InitiativeEntry> INITIATIVES =
      new Kind<>() {
        @Override
        public boolean same(InitiativeEntry one, InitiativeEntry other) {
          return text(one.name(), other.name()) != null && agree(one.scope(), other.scope());
        }

        @Override
        public @Nullable InitiativeEntry join(InitiativeEntry one, InitiativeEntry other) {
          return agree(one.year(), other.year()) && agree(one.decision(), other.decision())
              ? new InitiativeEntry(
                  one.name(),
                  first(one.scope(), other.scope()),
                  first(one.year(), other.year()),
                  fuller(one.decision(), other.decision()),
                  one.source())
              : null;
        }
      };

  /**
   * Commendations of the same form, year and campaign under two decisions are two commendations;
   * one decision that names two years is a contradiction.
   */
  static final Kind<CommendationEntry> COMMENDATIONS =
      new Kind<>() {
        @Override
        public boolean same(CommendationEntry one, CommendationEntry other) {
          if (!Text.fold(one.form()).equals(Text.fold(other.form()))) {
            return false;
          }
          boolean oneDecision =
              one.decision() != null
                  && other.decision() != null
                  && agree(one.decision(), other.decision());
          return oneDecision
              || java.util.Objects.equals(one.year(), other.year())
                  && agree(one.kind(), other.kind())
                  && agree(one.decision(), other.decision())
                  && sameCampaign(one, other);
        }

        private boolean sameCampaign(CommendationEntry one, CommendationEntry other) {
          return one.campaign() == null
              || other.campaign() == null
              || text(one.campaign(), other.campaign()) != null;
        }

        @Override
        public @Nullable CommendationEntry join(CommendationEntry one, CommendationEntry other) {
          return agree(one.year(), other.year())
                  && agree(one.kind(), other.kind())
                  && agree(one.decision(), other.decision())
                  && sameCampaign(one, other)
              ? new CommendationEntry(
                  one.form(),
                  one.surely(),
                  one.perhaps(),
                  first(one.kind(), other.kind()),
                  first(one.year(), other.year()),
                  first(one.campaign(), other.campaign()),
                  fuller(one.decision(), other.decision()),
                  one.source())
              : null;
        }
      };

  static final Kind<DisciplineEntry> DISCIPLINES =
      new Kind<>() {
        @Override
        public boolean same(DisciplineEntry one, DisciplineEntry other) {
          return Text.fold(one.measure()).equals(Text.fold(other.measure()))
              && agree(one.from(), other.from());
        }

        @Override
        public @Nullable DisciplineEntry join(DisciplineEntry one, DisciplineEntry other) {
          return agree(one.until(), other.until())
              ? new DisciplineEntry(
                  one.measure(),
                  one.counts(),
                  first(one.from(), other.from()),
                  first(one.until(), other.until()),
                  one.source())
              : null;
        }
      };

  private static <T> boolean agree(@Nullable T one, @Nullable T other) {
    return one == null || other == null || one.equals(other);
  }

  private static boolean agree(@Nullable DecisionReference one, @Nullable DecisionReference other) {
    return one == null
        || other == null
        || Text.fold(one.number()).equals(Text.fold(other.number()))
            && agree(one.date(), other.date());
  }

  private static <T> @Nullable T first(@Nullable T one, @Nullable T other) {
    return one == null ? other : one;
  }

  private static @Nullable DecisionReference fuller(
      @Nullable DecisionReference one, @Nullable DecisionReference other) {
    return one == null || one.date() == null && other != null ? other : one;
  }
}
