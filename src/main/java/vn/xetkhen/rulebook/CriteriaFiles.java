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
  private final List<File> files = new ArrayList<>();
  private final TreeMap<LocalDate, List<CriteriaReader.Draft>> points = new TreeMap<>();

  /** One criteria file, read and fenced. */
  record File(
      Award award,
      Subject subject,
      LocalDate wording,
      String name,
      List<CriteriaReader.Draft> drafts) {

    boolean standsBeside(File other) {
      return award.equals(other.award) && subject == other.subject && wording.equals(other.wording);
    }
  }

  /** Reads every criteria file; what is wrong goes to the problems. */
  CriteriaFiles(RulesFolder folder, Vocabulary vocabulary, Catalogue catalogue, Problems problems) {
    this.folder = folder;
    this.vocabulary = vocabulary;
    this.catalogue = catalogue;
    this.problems = problems;
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
    return Optional.ofNullable(points.floorEntry(date)).map(Map.Entry::getValue).orElse(List.of());
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
                List<CriteriaReader.Draft> drafts =
                    new CriteriaReader(name, day, folder, vocabulary, catalogue, problems)
                        .drafts(null);
                if (points.put(day, drafts) != null) {
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
              File file =
                  new File(
                      award.get(),
                      subject,
                      day,
                      name,
                      new CriteriaReader(name, day, folder, vocabulary, catalogue, problems)
                          .drafts(award.get()));
              if (files.stream().anyMatch(file::standsBeside)) {
                twice(name);
              }
              files.add(file);
            });
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
