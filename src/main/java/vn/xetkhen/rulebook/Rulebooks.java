package vn.xetkhen.rulebook;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.PartialDate;

/**
 * A folder of rules, read, fenced and checked whole; rulebooks for single days come from it.
 * Immutable: a changed folder is a new instance, which takes the place of the old one only if
 * nothing in it is wrong.
 */
public final class Rulebooks {

  private static final Pattern CRITERIA =
      Pattern.compile(
          "awards/([a-z0-9-]+)/(individual|collective)\\.(\\d{4}-\\d{2}-\\d{2})\\.(?:dslr|drl)");
  private static final Pattern POINTS =
      Pattern.compile("ranking/points\\.(\\d{4}-\\d{2}-\\d{2})\\.(?:dslr|drl)");

  private final RulesFolder folder;
  private final Catalogue catalogue;
  private final Vocabulary vocabulary;
  private final @Nullable Path kept;
  private final List<File> files = new ArrayList<>();
  private final TreeMap<LocalDate, List<CriteriaReader.Draft>> points = new TreeMap<>();
  private final Map<String, Rulebook> built = new HashMap<>();

  private record File(
      Award award,
      Subject subject,
      LocalDate wording,
      String name,
      List<CriteriaReader.Draft> drafts) {

    boolean standsBeside(File other) {
      return award.equals(other.award) && subject == other.subject && wording.equals(other.wording);
    }
  }

  private Rulebooks(RulesFolder folder, @Nullable Path kept) {
    this.folder = folder;
    this.kept = kept;
    Path passed = kept == null ? null : kept.resolve("passed-" + folder.digest());
    boolean shapesKnown = passed != null && Files.exists(passed);
    this.catalogue = Catalogue.load(folder, shapesKnown);
    Problems problems = new Problems();
    this.vocabulary = Vocabulary.read(folder.text(Vocabulary.FILE), problems);
    if (vocabulary.sentences().isEmpty()) {
      problems.add(
          Vocabulary.FILE, 1, "không có câu nào.", "Chép lại vocabulary.dsl của bản phát hành.");
    }
    problems.throwIfAny();
    for (String name : folder.below("", ".dslr", ".drl")) {
      read(name, problems);
    }
    problems.throwIfAny();
    if (passed != null && !shapesKnown) {
      CompiledProbes.keep(passed, new byte[0]);
    }
  }

  /**
   * Reads and checks a folder; nothing is compiled yet.
   *
   * @param rules the folder
   * @param kept folder in which compiled modules are kept, or null
   * @throws RulesRejectedException with every problem by file and line
   */
  public static Rulebooks open(Path rules, @Nullable Path kept) {
    return of(RulesFolder.read(rules), kept);
  }

  /** The same from a folder already read: a stored rulebook. */
  public static Rulebooks of(RulesFolder folder, @Nullable Path kept) {
    return new Rulebooks(folder, kept);
  }

  public RulesFolder folder() {
    return folder;
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /**
   * Holds everything but the criteria themselves against what the case files promise: numbers,
   * dates, citations, sentences of the vocabulary. Costs no compiling.
   *
   * @return every contradiction; empty if all hold
   */
  public List<RuleProblem> check() {
    List<RuleProblem> problems =
        new ArrayList<>(new VocabularyCheck(folder, vocabulary).problems());
    problems.addAll(new SchemaPins(folder).problems());
    problems.addAll(catalogue.check());
    return problems;
  }

  /** Days on which some wording begins, ascending. */
  public List<LocalDate> wordingDays() {
    return files.stream().map(File::wording).distinct().sorted().toList();
  }

  /**
   * The rulebook in force on a day, compiled. The same wordings are compiled once.
   *
   * @throws IllegalArgumentException if no wording is in force on that day
   */
  public synchronized Rulebook asOf(LocalDate date) {
    List<File> chosen = chosen(date);
    if (chosen.isEmpty()) {
      throw new IllegalArgumentException(
          "Ngày "
              + PartialDate.of(date).label()
              + " trước mọi tệp tiêu chuẩn; sớm nhất là "
              + PartialDate.of(wordingDays().get(0)).label()
              + ".");
    }
    List<CriteriaReader.Draft> merits =
        Optional.ofNullable(points.floorEntry(date)).map(Map.Entry::getValue).orElse(List.of());
    String key = chosen.stream().map(File::name).toList() + " " + points.floorKey(date);
    Rulebook known = built.get(key);
    if (known != null) {
      return known.date().equals(date) ? known : known.on(date);
    }
    ProbeSet probes = new ProbeSet();
    ConditionMaker maker = new ConditionMaker(probes);
    List<Criteria> criteria = new ArrayList<>();
    Map<List<PointsRule>, List<PointsRule>> same = new HashMap<>();
    for (File file : chosen) {
      criteria.add(
          new Criteria(
              file.award(),
              file.subject(),
              file.wording(),
              file.name(),
              file.drafts().stream().map(d -> rule(d, maker.conditions(d, file.award()))).toList(),
              same.computeIfAbsent(
                  merits.stream()
                      .filter(d -> file.subject().label().equals(d.subject()))
                      .map(d -> maker.points(d, file.award()))
                      .toList(),
                  list -> list)));
    }
    if (probes.size() > ProbeSet.MOST_PROBES) {
      throw new RulesRejectedException(List.of(tooMany(chosen, probes.size())));
    }
    CompiledProbes module = CompiledProbes.of(probes.drl(), kept);
    Rulebook rulebook =
        new Rulebook(
            folder,
            catalogue,
            date,
            criteria,
            maker.all(),
            module,
            probes.size(),
            probes.relevance());
    built.put(key, rulebook);
    return rulebook;
  }

  private static RuleProblem tooMany(List<File> chosen, int probes) {
    File largest =
        chosen.stream().max(Comparator.comparingInt(f -> f.drafts().size())).orElseThrow();
    return new RuleProblem(
        largest.name(),
        1,
        "các tệp cùng có hiệu lực hỏi " + probes + " điều khác nhau.",
        "Nhiều nhất " + ProbeSet.MOST_PROBES + "; bớt quy tắc ở tệp này.");
  }

  private List<File> chosen(LocalDate date) {
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

  private Rule rule(CriteriaReader.Draft draft, List<Condition> conditions) {
    var citation = java.util.Objects.requireNonNull(draft.citation());
    return new Rule(
        draft.id(),
        draft.title(),
        draft.gate(),
        draft.onHold(),
        draft.kinds(),
        citation,
        catalogue.texts().inWords(citation),
        draft.unverified(),
        conditions,
        draft.line());
  }

  private void read(String name, Problems problems) {
    Matcher ranking = POINTS.matcher(name);
    if (ranking.matches()) {
      day(name, ranking.group(1), problems)
          .ifPresent(
              day -> {
                List<CriteriaReader.Draft> drafts =
                    new CriteriaReader(name, day, folder, vocabulary, catalogue, problems)
                        .drafts(null);
                if (points.put(day, drafts) != null) {
                  twice(name, problems);
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
    day(name, m.group(3), problems)
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
                twice(name, problems);
              }
              files.add(file);
            });
  }

  /** A .drl beside a .dslr of the same day: neither may win silently. */
  private static void twice(String name, Problems problems) {
    problems.add(
        name, 1, "đã có một tệp khác cho cùng đối tượng và cùng ngày.", "Giữ một trong hai tệp.");
  }

  private static Optional<LocalDate> day(String name, String text, Problems problems) {
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
