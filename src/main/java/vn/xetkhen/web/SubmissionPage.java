package vn.xetkhen.web;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.Layout;
import vn.xetkhen.intake.Mending.ColumnChoice;
import vn.xetkhen.submission.Counts;
import vn.xetkhen.submission.EqualCells;
import vn.xetkhen.submission.Grid;
import vn.xetkhen.submission.IntakeDesk;
import vn.xetkhen.submission.Mend;
import vn.xetkhen.submission.MendEvent;
import vn.xetkhen.submission.Mends;
import vn.xetkhen.submission.Show;
import vn.xetkhen.submission.Submission;
import vn.xetkhen.submission.SubmissionState;
import vn.xetkhen.submission.Submissions;

/** All that the page of a submission shows. */
@Component
class SubmissionPage {
  private static final int ROWS = 50;
  private static final int MOST_GROUPS = 30;
  private static final int MOST_SKIPPED = 200;

  private final Submissions submissions;
  private final Grid grid;
  private final Mends mends;
  private final IntakeDesk desk;
  private final MendWords mendWords;
  private final TakingPage takingPage;
  private final Words words;
  private final MessageSource messages;

  SubmissionPage(
      Submissions submissions,
      Grid grid,
      Mends mends,
      IntakeDesk desk,
      MendWords mendWords,
      TakingPage takingPage,
      Words words,
      MessageSource messages) {
    this.submissions = submissions;
    this.grid = grid;
    this.mends = mends;
    this.desk = desk;
    this.mendWords = mendWords;
    this.takingPage = takingPage;
    this.words = words;
    this.messages = messages;
  }

  /** A list and where its header stands. */
  record Found(String key, String sheet, String header, int firstHeaderRow, int headerRow) {}

  record Choice(Show show, int count) {}

  /**
   * Equal cells.
   *
   * @param letters whether each gets a repair of its own
   * @param proposal what they are likely to mean; empty if nobody can tell
   */
  record Equal(
      String key,
      boolean letters,
      String meaning,
      String text,
      String problem,
      String proposal,
      int cells) {}

  /** Everything. */
  void fill(Submission s, SubmissionQuery query, Model model, Locale locale) {
    List<FoundTable> tables = grid.tables(s.number());
    model.addAttribute("tables", tables);
    model.addAttribute("same", submissions.sameContent(s));
    model.addAttribute("replaces", submissions.sameSender(s));
    model.addAttribute("done", said("web.sub.done.", query.doneKey(), locale));
    model.addAttribute("fault", said("web.sub.fault.", query.faultKey(), locale));
    changing(s, query, model, locale);
    if (tables.isEmpty()) {
      return;
    }
    List<MendEvent> events = mends.events(s.number());
    model.addAttribute("understood", tables.stream().map(t -> found(t, locale)).toList());
    model.addAttribute("columns", tables.stream().map(t -> columns(s, t, events)).toList());
    model.addAttribute("notices", grid.notices(s.number()));
    model.addAttribute("skipped", skipped(s, locale));
    rows(s, query, model);
  }

  /** What changes with every decision. */
  void changing(Submission s, SubmissionQuery query, Model model, Locale locale) {
    Counts counts = s.state() == SubmissionState.READING ? grid.counts(s.number()) : s.counts();
    model.addAttribute("s", s);
    model.addAttribute("sender", s.sender());
    model.addAttribute("state", s.state().name());
    model.addAttribute("version", s.version());
    model.addAttribute("path", "/submissions/" + s.number());
    model.addAttribute("open", s.state() == SubmissionState.READ);
    model.addAttribute("counts", counts);
    model.addAttribute(
        "levels", List.of(Concern.Level.LETTERS, Concern.Level.ODD, Concern.Level.BLANK));
    TakingView taking = takingPage.view(s);
    model.addAttribute("taking", taking);
    model.addAttribute("heading", heading(s, counts, taking, locale));
    model.addAttribute("kicker", kicker(s, locale));
    model.addAttribute("show", query.shown().name());
    model.addAttribute("page", query.pageNumber());
    model.addAttribute("all", query.allColumns());
    model.addAttribute(
        "filters",
        List.of(
            new Choice(Show.TO_LOOK_AT, counts.toLookAt()),
            new Choice(Show.TO_FIX, counts.toFix()),
            new Choice(Show.ALL, counts.lines())));
    model.addAttribute("equal", s.state() == SubmissionState.READ ? equal(s) : List.of());
    model.addAttribute("log", mendWords.log(mends.events(s.number()), locale));
  }

  private void rows(Submission s, SubmissionQuery query, Model model) {
    Grid.Page page =
        grid.page(s.number(), query.shown(), query.pageNumber(), ROWS)
            .orElse(new Grid.Page(List.of(), 0, 1, 1, false));
    String path = "/submissions/" + s.number();
    model.addAttribute("grid", GridView.of(page.rows(), query.allColumns()));
    model.addAttribute("page", page.page());
    model.addAttribute("pages", page.pages());
    model.addAttribute("before", query.withPage(page.page() - 1).on(path) + "#cells");
    model.addAttribute("after", query.withPage(page.page() + 1).on(path) + "#cells");
  }

  /**
   * Groups worth one decision: of several equal cells, or of letters, which are looked at first.
   */
  private List<Equal> equal(Submission s) {
    return grid.equalCells(s.number(), 1, Integer.MAX_VALUE).stream()
        .filter(group -> group.cells() > 1 || group.level() == Concern.Level.LETTERS)
        .limit(MOST_GROUPS)
        .map(SubmissionPage::equal)
        .toList();
  }

  private static Equal equal(EqualCells group) {
    return new Equal(
        group.key(),
        group.level() == Concern.Level.LETTERS,
        group.meaning(),
        group.text(),
        group.problem(),
        group.proposals().isEmpty() ? "" : group.proposals().get(0),
        group.cells());
  }

  private Found found(FoundTable table, Locale locale) {
    String header =
        table.firstHeaderRow() == table.headerRow()
            ? say(locale, "web.sub.header.one", "" + table.headerRow())
            : say(
                locale, "web.sub.header.rows", "" + table.firstHeaderRow(), "" + table.headerRow());
    return new Found(
        GridView.key(table.sheet(), table.headerRow()),
        table.sheet(),
        header,
        table.firstHeaderRow(),
        table.headerRow());
  }

  private ColumnsView columns(Submission s, FoundTable table, List<MendEvent> events) {
    Set<Integer> chosen = new HashSet<>();
    boolean remembered = false;
    for (MendEvent event : events) {
      if (event.holds() && event.mend() instanceof Mend.Columns c && of(c.sheet(), table)) {
        c.columns().stream().map(ColumnChoice::column).forEach(chosen::add);
      }
      if (event.holds() && event.mend() instanceof Mend.Remembered r && of(r.sheet(), table)) {
        r.columns().stream().map(ColumnChoice::column).forEach(chosen::add);
        remembered = true;
      }
    }
    List<String> meanings =
        table.layout() == Layout.MIXED || s.state() == SubmissionState.READ
            ? desk.open(s.year()).meanings(table.layout())
            : List.of();
    return ColumnsView.of(table, meanings, chosen, remembered);
  }

  private static boolean of(String sheet, FoundTable table) {
    return sheet.equals(table.sheet());
  }

  private List<String> skipped(Submission s, Locale locale) {
    return grid
        .page(s.number(), Show.ASIDE, 1, MOST_SKIPPED)
        .map(page -> Understood.skipped(page.rows()))
        .orElse(List.of())
        .stream()
        .map(
            k ->
                k.first() == k.last()
                    ? say(locale, "web.sub.skipped.row", "" + k.first(), k.because())
                    : say(
                        locale, "web.sub.skipped.rows", "" + k.first(), "" + k.last(), k.because()))
        .toList();
  }

  private String kicker(Submission s, Locale locale) {
    String day = words.day(s.receivedAt());
    return s.sender().isEmpty()
        ? say(locale, "web.sub.kicker.unknown", day)
        : say(locale, "web.sub.kicker", s.sender(), day);
  }

  /** The heading is the finding. */
  private String heading(Submission s, Counts counts, TakingView taking, Locale locale) {
    if (s.state() != SubmissionState.READ) {
      int taken = taking.taking() == null ? 0 : taking.taking().nominees();
      return say(locale, "web.sub.heading." + s.state(), words.count(taken));
    }
    if (counts.nominees() + counts.nameless() == 0) {
      return say(locale, "web.sub.heading.READ.none");
    }
    boolean people =
        grid.tables(s.number()).stream().allMatch(t -> t.layout() == Layout.INDIVIDUALS);
    String rest =
        counts.toFix() > 0
            ? say(locale, "web.sub.heading.fix", words.count(counts.toFix()))
            : counts.toLookAt() > 0
                ? say(locale, "web.sub.heading.look", words.count(counts.toLookAt()))
                : say(locale, "web.sub.heading.clean");
    return say(
        locale,
        "web.sub.heading.READ",
        words.count(counts.nominees()),
        say(locale, people ? "web.sub.people" : "web.sub.dossiers"),
        rest);
  }

  /** Nothing for a key that the program does not know: anybody can write an address. */
  private @Nullable String said(String prefix, @Nullable String key, Locale locale) {
    return key == null ? null : messages.getMessage(prefix + key, new Object[0], null, locale);
  }

  private String say(Locale locale, String key, Object... args) {
    return messages.getMessage(key, args, locale);
  }
}
