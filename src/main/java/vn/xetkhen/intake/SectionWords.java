package vn.xetkhen.intake;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Award;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.Text;

/**
 * What the words of a section row say of the rows below: «I. TẬP THỂ», «Bằng khen Bộ trưởng», «Khen
 * thưởng chuyên đề: …», «Phòng Tổ chức». Only words that say it in so many words count.
 */
final class SectionWords {

  /** How a section is numbered; sections numbered alike stand side by side. */
  enum Style {
    ROMAN,
    CAPITAL,
    DIGIT,
    SMALL,
    NONE
  }

  /**
   * A section.
   *
   * @param says by column what it says; may be empty
   */
  record Said(Style style, Map<Column, String> says) {}

  private static final Pattern NUMBERED =
      Pattern.compile(
          "(?iu:mục|phần|khối)?\\s*([IVX]+|[A-HK-U]|\\d{1,2}|[a-h])\\s*[.)/:–-]\\s*(.*)");
  private static final Pattern NUMBER = Pattern.compile("([IVX]+|[A-HK-U]|\\d{1,2}|[a-h])[.)]?");
  private static final Pattern COUNT =
      Pattern.compile(
          "\\s*[:(–-]*\\s*\\(?\\s*(?:gom|co|tong so)?\\s*\\d+\\s*(?:tap the|ca nhan|nguoi|don vi|truong hop"
              + "|d/c|dong chi)?\\s*\\)?\\s*$");
  private static final Pattern END = Pattern.compile("[\\s:.;,]+$");
  private static final Pattern LEAD =
      Pattern.compile(
          "^(?:(?:khen thuong|de nghi|danh sach|doi voi|cho|cac|xet|tang|tang thuong|khen"
              + "|cong nhan|loai hinh|hinh thuc|ve|thanh tich)\\s+)*");
  private static final Pattern SUBJECT =
      Pattern.compile("(tap the|ca nhan)(?:\\s+(?:duoc\\s+)?de nghi(?:\\s+khen(?:\\s+thuong)?)?)?");
  private static final Pattern SUBJECT_AT_END =
      Pattern.compile(
          "(.+?)\\s*[,:(–-]?\\s*(?:cho\\s+|doi voi\\s+)?(?:cac\\s+)?(tap the|ca nhan)\\)?");
  private static final Pattern UP_TO_COLON = Pattern.compile("^[^:–-]*[:–-]\\s*");
  private static final Pattern CAMPAIGN =
      Pattern.compile("(?iu)(?:khen thưởng |khen |theo )*chuyên đề\\s*[:–-]\\s*(.{3,200})");

  /** With its diacritics: «đối với», «số liệu» are no units. */
  private static final Pattern UNIT =
      Pattern.compile(
          "(?:phòng(?! (?:chống|ngừa|cháy))|đội(?! (?:ngũ|hình))|chi cục|trung tâm"
              + "|văn phòng(?! phẩm)|khối(?! lượng)|bệnh viện|cục(?! bộ)|sở(?! (?:hữu|trường))"
              + "|ban quản lý|trường(?! hợp)|ubnd|hạt|trạm|chi nhánh|khoa(?! học))\\s.+");

  private final RequestCell requests;
  private final Map<AwardId, String> names = new LinkedHashMap<>();

  SectionWords(IntakeSettings settings) {
    this.requests = new RequestCell(settings.awards(), new Authority(settings.province()));
    for (Award award : settings.awards()) {
      names.put(award.id(), award.shortName());
    }
  }

  /**
   * What a row says whose only text this is.
   *
   * @param number what stands in the column of numbers, if the text stands elsewhere; may be empty
   * @return null if it is no section
   */
  @Nullable Said read(String number, String text) {
    Style style = number.isEmpty() ? Style.NONE : style(number);
    String words = CellText.readable(text);
    String written = CellText.oneLine(text);
    if (style == null || words.length() > 250) {
      return null;
    }
    Matcher numbered = NUMBERED.matcher(words);
    if (style == Style.NONE && numbered.matches()) {
      style = style(numbered.group(1));
      words = numbered.group(2);
      Matcher sent = NUMBERED.matcher(written);
      written = sent.matches() ? sent.group(2) : written;
    }
    String folded = Text.fold(words);
    if (!RowKind.hasLetter(words) || RowKind.isTotalOrSignature(folded)) {
      return null;
    }
    folded = withoutCount(folded);
    Map<Column, String> says = new LinkedHashMap<>();
    if (!subject(folded, says) && !award(folded, says) && !kind(words, written, folded, says)) {
      unit(words, written, style, says);
    }
    return says.isEmpty() && style == Style.NONE ? null : new Said(style, says);
  }

  private static @Nullable Style style(String number) {
    Matcher matcher = NUMBER.matcher(number);
    if (!matcher.matches()) {
      return null;
    }
    char first = matcher.group(1).charAt(0);
    if (Character.isDigit(first)) {
      return Style.DIGIT;
    }
    if (Character.isLowerCase(first)) {
      return Style.SMALL;
    }
    return "IVX".indexOf(first) >= 0 ? Style.ROMAN : Style.CAPITAL;
  }

  private static String withoutCount(String folded) {
    String bare = COUNT.matcher(END.matcher(folded).replaceAll("")).replaceAll("");
    return END.matcher(bare).replaceAll("");
  }

  private static boolean subject(String folded, Map<Column, String> says) {
    Matcher subject = SUBJECT.matcher(LEAD.matcher(folded).replaceFirst(""));
    if (subject.matches()) {
      says.put(Column.SUBJECT, code(subject.group(1)));
    }
    return subject.matches();
  }

  private static String code(String subject) {
    return subject.equals("tap the") ? "TAPTHE" : "CANHAN";
  }

  private boolean award(String folded, Map<Column, String> says) {
    if (named(folded, null, says)) {
      return true;
    }
    Matcher subject = SUBJECT_AT_END.matcher(folded);
    return subject.matches() && named(subject.group(1), code(subject.group(2)), says);
  }

  private boolean named(String folded, @Nullable String subject, Map<Column, String> says) {
    AwardId ofPersons = asked(folded, Subject.INDIVIDUAL);
    AwardId ofCollectives = asked(folded, Subject.COLLECTIVE);
    AwardId award = ofPersons == null ? ofCollectives : ofPersons;
    if (award == null
        || "CANHAN".equals(subject) && ofPersons == null
        || "TAPTHE".equals(subject) && ofCollectives == null) {
      return false;
    }
    if (subject != null) {
      says.put(Column.SUBJECT, subject);
    } else if (ofPersons == null || ofCollectives == null) {
      // a title that only one of them can get
      says.put(Column.SUBJECT, ofPersons == null ? "TAPTHE" : "CANHAN");
    } else if (!ofPersons.equals(ofCollectives)) {
      return false;
    }
    says.put(Column.REQUEST, Objects.requireNonNull(names.get(award)));
    return true;
  }

  private @Nullable AwardId asked(String folded, Subject subject) {
    Parsed<AwardId> asked = requests.read(folded, subject);
    return asked.problem() == null ? asked.value() : null;
  }

  /**
   * @param written the words in the sender's own letters: a fact is never read in repaired ones
   */
  private static boolean kind(
      String words, String written, String folded, Map<Column, String> says) {
    Matcher campaign = CAMPAIGN.matcher(words);
    if (campaign.matches()) {
      Matcher sent = CAMPAIGN.matcher(written);
      String name = sent.matches() ? sent.group(1) : UP_TO_COLON.matcher(written).replaceFirst("");
      says.put(Column.KIND, "chuyên đề");
      says.put(Column.CAMPAIGN, END.matcher(name).replaceAll(""));
      return true;
    }
    String bare = LEAD.matcher(folded).replaceFirst("");
    CommendationKind kind = Vocabulary.kind(bare);
    if (kind != null) {
      says.put(
          Column.KIND,
          switch (kind) {
            case REGULAR -> "công trạng";
            case THEMATIC -> "chuyên đề";
            case EXTRAORDINARY -> "đột xuất";
          });
    }
    return kind != null;
  }

  /** Only what surely names a unit does; «I. Lãnh đạo» is no unit. */
  private static void unit(String words, String written, Style style, Map<Column, String> says) {
    if (style != Style.NONE && UNIT.matcher(Text.normalise(words)).matches()) {
      says.put(Column.UNIT, END.matcher(written).replaceAll(""));
    }
  }
}
