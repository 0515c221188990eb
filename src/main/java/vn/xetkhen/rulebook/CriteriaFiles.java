package vn.xetkhen.rulebook;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.Fact;

/** The criteria files of a folder by award, subject and wording, and the points by wording. */
final class CriteriaFiles {

  private static final Pattern CRITERIA =
      Pattern.compile(
          "awards/([a-z0-9-]+)/(individual|collective)\\.(\\d{4}-\\d{2}-\\d{2})\\.(?:dslr|drl)");
  private static final Pattern POINTS =
      Pattern.compile("ranking/points\\.(\\d{4}-\\d{2}-\\d{2})\\.(?:dslr|drl)");

  private final RulesFolder folder;
  private final Vocabulary vocabulary;
  private final Catalogue catalogue;
  private final Problems problems;
  private final boolean passed;
  private final List<File> files = new ArrayList<>();
  private final TreeMap<LocalDate, Supplier<Drafts>> points = new TreeMap<>();

  /** One criteria file. */
  record File(
      Award award, Subject subject, LocalDate wording, String name, Supplier<Drafts> content) {

    /** Its rules, read and fenced. */
    List<CriteriaReader.Draft> drafts() {
      return content.get().list();
    }

    boolean standsBeside(File other) {
      return award.equals(other.award) && subject == other.subject && wording.equals(other.wording);
    }
  }

  /** Rules of one file. */
  record Drafts(List<CriteriaReader.Draft> list) {}

  /**
   * Reads every criteria file; what is wrong goes to the problems.
   *
   * @param passed true if this very folder passed before: each file is then read and fenced only
   *     when it is asked for, as a command judges by one wording and need not wait for the others
   */
  CriteriaFiles(
      RulesFolder folder,
      Vocabulary vocabulary,
      Catalogue catalogue,
      Problems problems,
      boolean passed) {
    this.folder = folder;
    this.vocabulary = vocabulary;
    this.catalogue = catalogue;
    this.problems = problems;
    this.passed = passed;
    folder.below("", ".dslr", ".drl").forEach(this::read);
  }

  List<LocalDate> wordingDays() {
    return files.stream().map(File::wording).distinct().sorted().toList();
  }

  /** Every point that some rule leaves to the council. */
  Set<String> councilPoints() {
    return files.stream()
        .flatMap(file -> file.drafts().stream())
        .flatMap(draft -> draft.lines().values().stream())
        .flatMap(List::stream)
        .filter(pattern -> pattern.type().type() == Fact.Attestation.class)
        .flatMap(pattern -> pattern.constraints().stream())
        .filter(constraint -> constraint.field().equals("point"))
        .flatMap(constraint -> constraint.values().stream())
        .map(value -> value.replace("\"", ""))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Rules for points on a day; empty before the first wording. */
  List<CriteriaReader.Draft> points(LocalDate date) {
    return Optional.ofNullable(points.floorEntry(date))
        .map(entry -> entry.getValue().get().list())
        .orElse(List.of());
  }

  @Nullable LocalDate pointsDay(LocalDate date) {
    return points.floorKey(date);
  }

  /** The files in force on a day, by precedence of the award. */
  List<File> on(LocalDate date) {
    Map<String, File> latest = new TreeMap<>();
    for (File file : files) {
      if (!file.wording().isAfter(date)) {
        latest.merge(
            file.award().id() + " " + file.subject(),
            file,
            (a, b) -> a.wording().isBefore(b.wording()) ? b : a);
      }
    }
    return latest.values().stream()
        .sorted(
            Comparator.comparingInt((File f) -> f.award().precedence())
                .thenComparing(f -> f.award().id())
                .thenComparing(File::subject))
        .toList();
  }

  private void read(String name) {
    Matcher ranking = POINTS.matcher(name);
    if (ranking.matches()) {
      day(name, ranking.group(1))
          .ifPresent(
              day -> {
                if (points.put(day, drafts(name, day, null)) != null) {
                  twice(name);
                }
              });
      return;
    }
    Matcher m = CRITERIA.matcher(name);
    if (!m.matches()) {
      problems.add(
          name,
          1,
          "tên tệp không đúng dạng.",
          "Đặt awards/<mã>/individual.2024-01-01.dslr hoặc ranking/points.2024-01-01.dslr.");
      return;
    }
    Subject subject = m.group(2).equals("individual") ? Subject.INDIVIDUAL : Subject.COLLECTIVE;
    Optional<Award> award =
        catalogue.awards().stream().filter(a -> a.id().value().equals(m.group(1))).findFirst();
    if (award.isEmpty() || !award.get().subjects().contains(subject)) {
      problems.add(
          name,
          1,
          "không có award.yaml cho hình thức và đối tượng của tệp này.",
          "Thêm awards/"
              + m.group(1)
              + "/award.yaml, hoặc ghi "
              + subject.code()
              + " vào subjects.");
      return;
    }
    day(name, m.group(3))
        .ifPresent(
            day -> {
              File file = new File(award.get(), subject, day, name, drafts(name, day, award.get()));
              if (files.stream().anyMatch(file::standsBeside)) {
                twice(name);
              }
              files.add(file);
            });
  }

  private Supplier<Drafts> drafts(String name, LocalDate day, @Nullable Award award) {
    if (passed) {
      return new WhenAsked(
          () -> {
            // the mark that the folder passed may have been planted: nothing unfenced gets by
            Problems own = new Problems();
            Drafts read = read(name, day, award, own);
            own.throwIfAny();
            return read;
          });
    }
    Drafts now = read(name, day, award, problems);
    return () -> now;
  }

  private Drafts read(String name, LocalDate day, @Nullable Award award, Problems into) {
    return new Drafts(
        new CriteriaReader(name, day, folder, vocabulary, catalogue, into).drafts(award));
  }

  /** Reads once, when it is asked. */
  private static final class WhenAsked implements Supplier<Drafts> {
    private final Supplier<Drafts> reading;
    private @Nullable Drafts read;

    WhenAsked(Supplier<Drafts> reading) {
      this.reading = reading;
    }

    @Override
    public synchronized Drafts get() {
      if (read == null) {
        read = reading.get();
      }
      return read;
    }
  }

  /** A .drl beside a .dslr of the same day: neither may win silently. */
  private void twice(String name) {
    problems.add(
        name, 1, "đã có một tệp khác cho cùng đối tượng và cùng ngày.", "Giữ một trong hai tệp.");
  }

  private Optional<LocalDate> day(String name, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException e) {
      problems.add(
          name,
          1,
          "ngày " + text + " trong tên tệp không có trong lịch.",
          "Đặt tên theo ngày có hiệu lực, ví dụ 2024-01-01.");
      return Optional.empty();
    }
  }
}
