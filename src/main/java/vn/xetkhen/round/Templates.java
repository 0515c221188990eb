package vn.xetkhen.round;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import vn.xetkhen.award.Subject;
import vn.xetkhen.document.KnownNominee;
import vn.xetkhen.document.KnownPeople;
import vn.xetkhen.document.TemplateOrder;
import vn.xetkhen.document.TemplateWorkbook;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.Text;
import vn.xetkhen.storage.DataFolder;

/** Templates for units to fill in, with what earlier rounds know of their people. */
@Component
public class Templates {

  private static final int LONGEST_NAME = 80;

  private final EarlierRounds earlier;
  private final List<Memory> memories;
  private final Core core;
  private final RulesShelf shelf;
  private final EditedRules rules;
  private final DataFolder data;
  private final Clock clock;
  private final String province;

  Templates(
      EarlierRounds earlier,
      List<Memory> memories,
      Core core,
      RulesShelf shelf,
      EditedRules rules,
      DataFolder data,
      Clock clock,
      @Value("${xetkhen.province}") String province) {
    this.earlier = earlier;
    this.memories = memories;
    this.core = core;
    this.shelf = shelf;
    this.rules = rules;
    this.data = data;
    this.clock = clock;
    this.province = province;
  }

  /**
   * A unit of the newest earlier year.
   *
   * @param name as written; empty for rows that name none
   * @param rows of its people and collectives in that year's rounds
   */
  public record Unit(String name, int rows) {}

  /** Units whose people are known from the newest finished rounds of the years before. */
  public List<Unit> units(int year) {
    return earlier.units(year);
  }

  /**
   * The year whose template is offered first: the usual one, or, where nothing is known for it, the
   * year after the newest finished round.
   */
  public int offered(int usual) {
    return units(usual).isEmpty() ? earlier.newest().map(year -> year + 1).orElse(usual) : usual;
  }

  /**
   * The template that knows nobody, as a file that the caller deletes.
   *
   * @throws UnusableInputException if no wording is in force for that year
   */
  public Path blank(int year) {
    TemplateOrder order = order(year, "", false);
    return file(out -> TemplateWorkbook.write(out, order, List.of()));
  }

  /** One template with everybody who is known, as a file that the caller deletes. */
  public Path everybody(int year) {
    TemplateOrder order = order(year, "", true);
    List<KnownNominee> people = known(year, nominee -> true);
    return file(out -> TemplateWorkbook.write(out, order, people));
  }

  /**
   * The template of one unit, as a file that the caller deletes; empty if nobody of it is known.
   */
  public Optional<Path> of(int year, String unit) {
    String wanted = Text.normalise(unit);
    if (units(year).stream().noneMatch(known -> Text.normalise(known.name()).equals(wanted))) {
      return Optional.empty();
    }
    TemplateOrder order = order(year, unit, true);
    List<KnownNominee> people =
        known(year, nominee -> Text.normalise(nominee.unit()).equals(wanted));
    return Optional.of(file(out -> TemplateWorkbook.write(out, order, people)));
  }

  /** A zip with the template of each unit, as a file that the caller deletes. */
  public Path each(int year) {
    TemplateOrder order = order(year, "", true);
    Map<String, List<KnownNominee>> byUnit = new LinkedHashMap<>();
    units(year).forEach(unit -> byUnit.putIfAbsent(unit.name(), new ArrayList<>()));
    Map<String, String> spelling = new LinkedHashMap<>();
    byUnit.keySet().forEach(name -> spelling.putIfAbsent(Text.normalise(name), name));
    for (KnownNominee person : known(year, nominee -> true)) {
      String unit = person.unit().value() == null ? "" : person.unit().value();
      byUnit
          .computeIfAbsent(
              spelling.getOrDefault(Text.normalise(unit), unit), name -> new ArrayList<>())
          .add(person);
    }
    byUnit.values().removeIf(List::isEmpty);
    return file(out -> zip(order, byUnit, out));
  }

  private static void zip(
      TemplateOrder order, Map<String, List<KnownNominee>> byUnit, OutputStream out)
      throws IOException {
    ZipOutputStream zip = new ZipOutputStream(out);
    int number = 0;
    for (Map.Entry<String, List<KnownNominee>> unit : byUnit.entrySet()) {
      String name = String.format("%02d %s", ++number, fileName(order.year(), unit.getKey()));
      ZipEntry entry = new ZipEntry(name);
      entry.setTimeLocal(order.date().atStartOfDay());
      zip.putNextEntry(entry);
      TemplateWorkbook.write(zip, order.forUnit(unit.getKey()), unit.getValue());
      zip.closeEntry();
    }
    zip.finish();
  }

  /** A name for the file of a unit, fit for every system. */
  public static String fileName(int year, String unit) {
    StringBuilder name = new StringBuilder("Mẫu đề nghị khen thưởng " + year);
    String plain = unit.replaceAll("[^\\p{L}\\p{N} .,_-]", " ").replaceAll("\\s+", " ").strip();
    if (!plain.isEmpty()) {
      name.append(" - ").append(plain, 0, Math.min(LONGEST_NAME, plain.length()));
    }
    return name.toString().strip() + ".xlsx";
  }

  private List<KnownNominee> known(int year, Predicate<Nominee> wanted) {
    KnownPeople people = new KnownPeople(year, wanted);
    memories.forEach(memory -> memory.tell(year, people));
    return people.all();
  }

  private TemplateOrder order(int year, String unit, boolean prefilled) {
    LocalDate date = LocalDate.of(year, 12, 31);
    Round round = new Round(null, "", year, date, province, clock.instant(), List.of());
    Map<Subject, List<String>> forms = new LinkedHashMap<>();
    try {
      RulebookFacts facts = core.open(rules.kept(shelf.take()), round, SentFile::asSent).facts();
      for (Subject subject : Subject.values()) {
        forms.put(
            subject,
            facts.awards().stream()
                .filter(award -> award.subjects().contains(subject))
                .map(RulebookFacts.AwardFacts::shortName)
                .toList());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new TemplateOrder(year, date, unit, forms, prefilled);
  }

  /** Something that writes itself. */
  private interface Written {
    void to(OutputStream out) throws IOException;
  }

  private Path file(Written written) {
    try {
      Path file = Files.createTempFile(data.scratch(), "template", ".part");
      try (OutputStream out = Files.newOutputStream(file)) {
        written.to(out);
      } catch (IOException | RuntimeException | Error e) {
        Files.deleteIfExists(file);
        throw e;
      }
      return file;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
