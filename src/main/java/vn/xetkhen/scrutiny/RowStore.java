package vn.xetkhen.scrutiny;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.nominee.Entries;
import vn.xetkhen.nominee.IndividualDossier;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.nominee.PartialDate;

/**
 * What is kept of every row: some 60 bytes, its name, and its achievement once. Rows are numbered
 * as they come; {@link #order} numbers them anew so that nothing depends on that.
 */
final class RowStore {

  static final String CODE = "Mã công chức";

  private static final int FULL_BIRTH = 10_000_000;
  private static final int COLLECTIVE = 8;
  private static final int EARLIER = 16;
  private static final int NO_KIND = 7;

  /** Columns that are kept as notes and number a person. */
  private static final Pattern NUMBERS =
      Pattern.compile("\\b(?:cccd|cmnd|can cuoc|dinh danh|bhxh|so hieu cong chuc)\\b");

  /** Shorter numbers in such columns are codes of something else. */
  private static final int LEAST_DIGITS = 6;

  private record Book(Workbook workbook, String sheet, int year) {}

  private final TextPool texts = new TextPool();
  private final Map<Book, Integer> bookNumbers = new HashMap<>();
  private final List<Book> books = new ArrayList<>();
  private final Map<String, Boolean> numbering = new HashMap<>();
  private final Ints book = new Ints();
  private final Ints rowNumber = new Ints();
  private final Ints flags = new Ints();
  private final Ints name = new Ints();
  private final Ints unit = new Ints();
  private final Ints birth = new Ints();
  private final Ints achievement = new Ints();
  private final Ints campaign = new Ints();
  private final Ints filled = new Ints();
  private final Ints firstNumber = new Ints();
  private final Ints numberHeader = new Ints();
  private final Ints numberText = new Ints();

  int add(Dossier dossier, int year) {
    Nominee nominee = dossier.nominee();
    Map<String, String> numbers = new LinkedHashMap<>();
    if (nominee.staffCode() != null) {
      numbers.put(CODE, nominee.staffCode());
    }
    dossier.notes().forEach((header, text) -> note(header, text, numbers));
    CommendationKind kind = dossier.nomination().kind();
    return add(
        new Side(
            Place.of(nominee, year),
            false,
            nominee.subject(),
            nominee.name(),
            nominee.unit(),
            nominee.birth(),
            kind,
            numbers,
            filled(dossier)),
        dossier.nomination().achievement().or(""),
        dossier.nomination().campaign().or(""));
  }

  int add(EarlierNominee earlier) {
    String code = earlier.staffCode();
    return add(
        new Side(
            earlier.place(),
            true,
            earlier.subject(),
            earlier.name(),
            earlier.unit(),
            earlier.birth(),
            null,
            code == null ? Map.of() : Map.of(CODE, code),
            0),
        earlier.achievement(),
        earlier.campaign());
  }

  private int add(Side side, String achieved, String movement) {
    Place place = side.place();
    Book key = new Book(place.workbook(), place.sheet(), place.year());
    Integer number = bookNumbers.get(key);
    if (number == null) {
      number = books.size();
      bookNumbers.put(key, number);
      books.add(key);
    }
    book.add(number);
    rowNumber.add(place.row());
    flags.add(
        (side.kind() == null ? NO_KIND : side.kind().ordinal())
            | (side.subject() == Subject.COLLECTIVE ? COLLECTIVE : 0)
            | (side.earlier() ? EARLIER : 0));
    name.add(texts.add(side.name()));
    unit.add(texts.add(side.unit()));
    birth.add(packed(side.birth()));
    achievement.add(texts.add(achieved));
    campaign.add(texts.add(movement));
    filled.add(side.filled());
    firstNumber.add(numberHeader.size());
    side.numbers()
        .forEach(
            (header, text) -> {
              numberHeader.add(texts.add(header));
              numberText.add(texts.add(text));
            });
    return book.size() - 1;
  }

  private void note(String header, String text, Map<String, String> numbers) {
    Boolean counts = numbering.get(header);
    if (counts == null) {
      counts = NUMBERS.matcher(Letters.key(header)).find();
      numbering.put(header, counts);
    }
    if (counts && text.chars().filter(Character::isDigit).count() >= LEAST_DIGITS) {
      numbers.put(header, text);
    }
  }

  private static int filled(Dossier dossier) {
    int count = (int) dossier.ratings().values().stream().filter(r -> r.known()).count();
    for (Entries<?> entries : List.of(dossier.titles(), dossier.commendations())) {
      count += entries.items().size();
    }
    if (dossier instanceof IndividualDossier person) {
      count += person.initiatives().items().size();
      count += person.joined().known() ? 1 : 0;
    }
    count += dossier.nomination().asked() ? 1 : 0;
    return count + (dossier.nomination().achievement().known() ? 1 : 0);
  }

  int size() {
    return book.size();
  }

  TextPool texts() {
    return texts;
  }

  boolean earlier(int row) {
    return (flags.get(row) & EARLIER) != 0;
  }

  boolean collective(int row) {
    return (flags.get(row) & COLLECTIVE) != 0;
  }

  @Nullable CommendationKind kind(int row) {
    int kind = flags.get(row) & NO_KIND;
    return kind == NO_KIND ? null : CommendationKind.values()[kind];
  }

  int nameText(int row) {
    return name.get(row);
  }

  int unitText(int row) {
    return unit.get(row);
  }

  int achievementText(int row) {
    return achievement.get(row);
  }

  int campaignText(int row) {
    return campaign.get(row);
  }

  int year(int row) {
    return books.get(book.get(row)).year();
  }

  @Nullable PartialDate birth(int row) {
    int packed = birth.get(row);
    if (packed == 0) {
      return null;
    }
    return packed < 10_000 && packed > 0
        ? PartialDate.ofYear(packed)
        : PartialDate.of(LocalDate.ofEpochDay(packed - FULL_BIRTH));
  }

  private static int packed(@Nullable PartialDate birth) {
    if (birth == null) {
      return 0;
    }
    return birth.day() == null ? birth.year() : FULL_BIRTH + (int) birth.day().toEpochDay();
  }

  /** Numbers of the person by header. */
  Map<String, String> numbers(int row) {
    int from = firstNumber.get(row);
    int to = row + 1 < size() ? firstNumber.get(row + 1) : numberHeader.size();
    Map<String, String> numbers = new LinkedHashMap<>();
    for (int i = from; i < to; i++) {
      numbers.put(texts.get(numberHeader.get(i)), texts.get(numberText.get(i)));
    }
    return numbers;
  }

  Place place(int row) {
    Book in = books.get(book.get(row));
    return new Place(in.workbook(), in.sheet(), rowNumber.get(row), in.year());
  }

  Side side(int row) {
    return new Side(
        place(row),
        earlier(row),
        collective(row) ? Subject.COLLECTIVE : Subject.INDIVIDUAL,
        texts.get(name.get(row)),
        texts.get(unit.get(row)),
        birth(row),
        kind(row),
        numbers(row),
        filled.get(row));
  }

  /** All rows by their places: rows of this year first, then the files by name. */
  int[] order() {
    Integer[] byPlace = new Integer[books.size()];
    Arrays.setAll(byPlace, i -> i);
    Arrays.sort(
        byPlace,
        (a, b) -> {
          Book one = books.get(a);
          Book other = books.get(b);
          return new Place(one.workbook(), one.sheet(), 0, one.year())
              .compareTo(new Place(other.workbook(), other.sheet(), 0, other.year()));
        });
    int[] rank = new int[books.size()];
    for (int i = 0; i < byPlace.length; i++) {
      rank[byPlace[i]] = i;
    }
    long[] keys = new long[size()];
    Integer[] rows = new Integer[size()];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = i;
      keys[i] = ((long) rank[book.get(i)] << 32) + rowNumber.get(i);
    }
    // stable: two rows said to stand at one place stay as they came
    Arrays.sort(rows, (a, b) -> Long.compare(keys[a], keys[b]));
    return Arrays.stream(rows).mapToInt(Integer::intValue).toArray();
  }
}
