package vn.xetkhen.nominee;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a rule may say of a kind of fact: its name, its comparable fields, and which of them is a
 * measure, that is a quantity of which people ask «cần bao nhiêu, có bao nhiêu». The rest are keys
 * that tell one fact from another.
 *
 * @param type the record
 * @param fields name → int, double, boolean or String
 * @param measures names of the measures
 */
public record FactType(
    Class<? extends Fact> type, Map<String, Class<?>> fields, Set<String> measures) {

  private static final Map<String, FactType> ALL = new LinkedHashMap<>();

  static {
    add(Fact.AnnualRating.class, "level");
    add(Fact.RatingStreak.class, "years");
    add(Fact.MonthsOfService.class, "months");
    add(Fact.TitleHeld.class);
    add(Fact.TitleStreak.class, "times");
    add(Fact.Initiative.class);
    add(Fact.InitiativesInWindow.class, "count", "free");
    add(Fact.CommendationHeld.class);
    add(Fact.CampaignCommended.class);
    add(Fact.Discipline.class);
    add(Fact.UnderReview.class);
    add(Fact.Registration.class, "registered");
    add(Fact.Person.class, "direct");
    add(Fact.Campaign.class);
    add(Fact.CampaignLaunch.class, "level");
    add(Fact.Achievement.class);
    add(Fact.Attestation.class, "byCouncil");
    add(Fact.Headcount.class, "people");
    add(Fact.MembersHolding.class, "count");
    add(Fact.ShareHolding.class, "percent");
    add(Fact.MembersRated.class, "count");
    add(Fact.MembersDisciplined.class, "count");
    add(Fact.OrganisationsStreak.class, "years");
  }

  /** The kind of fact of that simple name, if rules may speak of it. */
  public static Optional<FactType> find(String name) {
    return Optional.ofNullable(ALL.get(name));
  }

  public static Set<String> names() {
    return ALL.keySet();
  }

  public String name() {
    return type.getSimpleName();
  }

  /** How people say that a measure must compare with a number: «2 năm», «trên 50 %», «0 người». */
  public String need(String field, String operator, double number) {
    String amount =
        number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
    if (type == Fact.AnnualRating.class && number <= Rating.EXCELLENT.level()) {
      Rating rating = Rating.ofLevel((int) number);
      boolean more = operator.equals(">=") && rating != Rating.EXCELLENT;
      return rating.abbreviation() + (more ? " trở lên" : "");
    }
    String unit = unit(field);
    String quantity = unit == null ? amount : amount + " " + unit;
    if (operator.equals(">")) {
      return "trên " + quantity;
    }
    if (operator.equals("<=") || operator.equals("<")) {
      return (operator.equals("<") ? "dưới " : "tối đa ") + quantity;
    }
    return quantity;
  }

  private @Nullable String unit(String field) {
    if (type == Fact.TitleStreak.class) {
      return "lần";
    }
    if (type == Fact.InitiativesInWindow.class) {
      return "sáng kiến";
    }
    switch (field) {
      case "years":
        return "năm";
      case "months":
        return "tháng";
      case "percent":
        return "%";
      case "people", "count":
        return "người";
      default:
        return null;
    }
  }

  private static void add(Class<? extends Fact> type, String... measures) {
    Map<String, Class<?>> fields = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Class<?> kind = component.getType();
      boolean comparable =
          kind == int.class
              || kind == double.class
              || kind == boolean.class
              || kind == String.class;
      if (comparable
          && !component.getName().equals("have")
          && !component.getName().equals("yearsUntilFull")) {
        fields.put(component.getName(), kind);
      }
    }
    ALL.put(type.getSimpleName(), new FactType(type, fields, Set.of(measures)));
  }
}
