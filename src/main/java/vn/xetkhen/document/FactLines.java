package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.nominee.CollectiveDossier;
import vn.xetkhen.nominee.CommendationEntry;
import vn.xetkhen.nominee.DecisionReference;
import vn.xetkhen.nominee.DisciplineEntry;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.InitiativeEntry;
import vn.xetkhen.nominee.LaunchLevel;
import vn.xetkhen.nominee.Nomination;
import vn.xetkhen.nominee.ReviewEntry;
import vn.xetkhen.nominee.Stated;
import vn.xetkhen.nominee.TitleEntry;

/** The facts of a dossier as handed in, each with its cell: label → lines. */
final class FactLines {

  private static final String BLANK = "để trống";

  private final Grid grid =
      Grid.ruled(new int[] {2660, 6694}, "Nội dung", "Đơn vị kê khai (nguồn)");

  private FactLines() {}

  static Grid of(Dossier dossier) {
    FactLines lines = new FactLines();
    if (dossier instanceof CollectiveDossier collective) {
      lines.heads(collective);
    }
    lines.years("Xếp loại", dossier.ratings(), rating -> rating.abbreviation());
    if (dossier instanceof CollectiveDossier collective) {
      lines.years("Đảng, đoàn thể", collective.organisations(), met -> met ? "đạt" : "không đạt");
    }
    lines.entries("Danh hiệu thi đua", dossier.titles(), FactLines::title);
    if (dossier instanceof IndividualDossier person) {
      lines.entries("Sáng kiến", person.initiatives(), FactLines::initiative);
    }
    lines.entries("Khen thưởng đã đạt", dossier.commendations(), FactLines::commendation);
    if (dossier instanceof IndividualDossier person) {
      lines.entries("Kỷ luật", person.disciplines(), FactLines::discipline);
    }
    lines.entries("Đang xem xét, xác minh", dossier.reviews(), ReviewEntry::matter);
    lines.nomination(dossier.nomination());
    return lines.grid;
  }

  /** «Cá nhân!F12», never broken over two lines. */
  static String place(Source source) {
    return source instanceof Source.AbsentColumn
        ? "không có " + source.label()
        : source.label().replace(' ', Wording.NO_BREAK);
  }

  private void fact(String label, List<String> lines) {
    grid.add(
        Grid.Cell.of("Cell", label),
        new Grid.Cell(1, lines.stream().map(line -> Line.of("Cell", line)).toList()));
  }

  private void heads(CollectiveDossier collective) {
    fact(
        "Nhân sự",
        List.of(
            Stream.of(
                    count("tổng số", collective.headcount()),
                    count("nữ", collective.women()),
                    count("LĐTT", collective.advancedWorkers()),
                    count("CSTĐCS", collective.grassrootsFighters()),
                    count("HTXSNV", collective.excellent()),
                    count("HTTNV", collective.good()),
                    count("HTNV", collective.completed()),
                    count("KHTNV", collective.failed()),
                    count("kỷ luật từ cảnh cáo", collective.disciplined()))
                .collect(
                    Collectors.collectingAndThen(Collectors.joining("; "), Wording::sentence))));
  }

  private static String count(String label, Stated<Integer> stated) {
    return label + " " + value(stated, Wording::number);
  }

  private static <T> String value(Stated<T> stated, Function<T, String> words) {
    T value = stated.value();
    return (value == null ? BLANK : words.apply(value)) + " (" + place(stated.source()) + ")";
  }

  private <T> void years(
      String label, NavigableMap<Integer, Stated<T>> years, Function<T, String> words) {
    List<String> values = new ArrayList<>();
    for (Map.Entry<Integer, Stated<T>> year : years.descendingMap().entrySet()) {
      values.add("năm " + year.getKey() + ": " + value(year.getValue(), words));
    }
    fact(
        label,
        List.of(values.isEmpty() ? "không có cột" : Wording.sentence(String.join("; ", values))));
  }

  private <T> void entries(String label, Entries<T> entries, Function<T, String> words) {
    List<String> lines = new ArrayList<>();
    String place = " (" + place(entries.source()) + ")";
    entries.items().forEach(item -> lines.add("- " + words.apply(item)));
    if (!lines.isEmpty()) {
      lines.set(lines.size() - 1, lines.get(lines.size() - 1) + place);
    }
    if (!entries.complete() && entries.source() instanceof Source.AbsentColumn) {
      lines.add(Wording.sentence(place(entries.source())));
    } else if (!entries.complete()) {
      lines.add("Có phần không đọc được" + place);
    } else if (lines.isEmpty()) {
      lines.add(Wording.sentence(BLANK) + place);
    }
    fact(label, lines);
  }

  private void nomination(Nomination nomination) {
    known("Phong trào, chuyên đề", nomination.campaign(), text -> text);
    known(
        "Cơ quan phát động",
        nomination.launchedBy(),
        levels ->
            levels.stream().sorted().map(LaunchLevel::label).collect(Collectors.joining(", ")));
    known("Thành tích", nomination.achievement(), text -> text);
  }

  private <T> void known(String label, Stated<T> stated, Function<T, String> words) {
    if (stated.known()) {
      fact(label, List.of(value(stated, words)));
    }
  }

  private static String title(TitleEntry entry) {
    String basis =
        switch (entry.basis()) {
          case INITIATIVE -> "căn cứ: sáng kiến";
          case EXCELLENT_RATING -> "căn cứ: HTXSNV";
          case UNKNOWN -> "";
        };
    return entry.title().abbreviation()
        + year(entry.year())
        + details(basis, decision(entry.decision()));
  }

  private static String initiative(InitiativeEntry entry) {
    String scope = entry.scope() == null ? "không nêu cấp" : "cấp " + entry.scope().label();
    return entry.name() + details(scope, year(entry.year()).strip(), decision(entry.decision()));
  }

  private static String commendation(CommendationEntry entry) {
    String kind = entry.kind() == null ? "không nêu loại" : entry.kind().label();
    String campaign = entry.campaign() == null ? "" : ": " + entry.campaign();
    return entry.form() + year(entry.year()) + details(kind + campaign, decision(entry.decision()));
  }

  private static String discipline(DisciplineEntry entry) {
    String from = entry.from() == null ? "không nêu ngày" : "từ " + Wording.date(entry.from());
    String until = entry.until() == null ? "" : "đến " + Wording.date(entry.until());
    return entry.measure() + details((from + " " + until).strip());
  }

  private static String year(@Nullable Integer year) {
    return year == null ? " không nêu năm" : " năm " + year;
  }

  private static String decision(@Nullable DecisionReference decision) {
    if (decision == null) {
      return "";
    }
    return "QĐ "
        + decision.number()
        + (decision.date() == null ? "" : " ngày " + Wording.date(decision.date()));
  }

  private static String details(String... parts) {
    String joined =
        Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining("; "));
    return joined.isEmpty() ? "" : " [" + joined + "]";
  }
}
