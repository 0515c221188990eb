package vn.xetkhen.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evaluation.RuleResult;
import vn.xetkhen.proposal.Standing;

class JustificationsPaperTest {

  @Test
  void each_nominee_has_a_section_on_a_new_A4_page_with_the_margins_of_decree_30()
      throws IOException {
    try (XWPFDocument paper = read(sample())) {
      List<CTSectPr> sections = sections(paper);
      assertThat(sections).hasSize(2);
      for (CTSectPr section : sections) {
        assertThat(section.getType().getVal().toString()).isEqualTo("nextPage");
        assertThat(section.getPgSz().getW()).isEqualTo(BigInteger.valueOf(11906));
        assertThat(section.getPgSz().getH()).isEqualTo(BigInteger.valueOf(16838));
        // 1 mm is 56.69 twentieths of a point
        assertThat(section.getPgMar().getTop()).isEqualTo(BigInteger.valueOf(1134));
        assertThat(section.getPgMar().getBottom()).isEqualTo(BigInteger.valueOf(1134));
        assertThat(section.getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
        assertThat(section.getPgMar().getRight()).isEqualTo(BigInteger.valueOf(850));
      }
    }
  }

  @Test
  void pages_count_from_one_in_each_paper_and_the_first_shows_no_number() throws IOException {
    try (XWPFDocument paper = read(sample())) {
      for (CTSectPr section : sections(paper)) {
        assertThat(section.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        assertThat(section.isSetTitlePg()).isTrue();
        assertThat(section.sizeOfHeaderReferenceArray()).isOne();
        String header =
            paper.getPartById(section.getHeaderReferenceArray(0).getId()).getPartName().getName();
        assertThat(header).startsWith("/word/header");
      }
      assertThat(paper.getHeaderList()).hasSize(1);
      var number = paper.getHeaderList().get(0).getParagraphs().get(0);
      assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).contains("PAGE");
      assertThat(number.getStyle()).isEqualTo("PageNumber");
    }
  }

  @Test
  void everything_is_set_in_Times_New_Roman_13_with_12_in_tables() throws Exception {
    try (XWPFDocument paper = read(sample())) {
      var fonts = paper.getStyle().getDocDefaults().getRPrDefault().getRPr();
      assertThat(fonts.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
      assertThat(fonts.getSzArray(0).getVal().toString()).isEqualTo("26");
      paper.getBodyElements().stream()
          .filter(element -> element instanceof XWPFParagraph)
          .map(element -> (XWPFParagraph) element)
          .forEach(
              paragraph ->
                  assertThat(paper.getStyles().styleExist(paragraph.getStyle()))
                      .as(paragraph.getStyle())
                      .isTrue());
    }
  }

  @Test
  void the_head_names_state_issuer_number_place_and_day() throws IOException {
    try (XWPFDocument paper = read(sample())) {
      assertThat(paper.getTables().get(0).getText())
          .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM")
          .contains("Độc lập - Tự do - Hạnh phúc")
          .contains("TỔNG CỤC QUẢN LÝ THỊ TRƯỜNG")
          .contains("CỤC QUẢN LÝ THỊ TRƯỜNG TỈNH TRƯỜNG GIANG")
          .contains("/BTM-QLTTTG")
          .contains("Trường Giang, ngày 09 tháng 01 năm 2025");
    }
  }

  @Test
  void an_unnamed_office_leaves_dots_to_write_on() throws IOException {
    PaperContext blank =
        PaperContext.unnamedOffice(2024, Samples.context().date(), Samples.DIGEST, List.of());
    try (XWPFDocument paper = read(papers(blank, Samples.hanh(), Samples.hanhStanding()))) {
      assertThat(paper.getTables().get(0).getText()).contains("……", "ngày …… tháng ……");
    }
  }

  @Test
  void every_sentence_of_the_proposed_award_stands_with_sign_word_citation_and_cell()
      throws IOException {
    AwardEvaluation award = Samples.of(Samples.hanh(), Samples.DEPARTMENT);
    List<String> rows = rows(papers(Samples.context(), Samples.hanh(), Samples.hanhStanding()));
    List<RuleResult> rules = new ArrayList<>(award.gates());
    rules.addAll(award.paths());
    for (RuleResult rule : rules) {
      rule.conditions()
          .forEach(
              condition ->
                  assertThat(rows)
                      .anySatisfy(
                          row ->
                              assertThat(row)
                                  .contains(condition.condition().text())
                                  .contains(Wording.sign(condition.outcome()))
                                  .contains(condition.outcome().label())
                                  .contains(rule.rule().citationInWords())
                                  .contains(FactLines.place(condition.grounds().get(0).source()))));
    }
    assertThat(rows)
        .anySatisfy(row -> assertThat(row).contains("Luật 06/2022/QH15; cần đối chiếu văn bản"));
  }

  @Test
  void other_awards_show_only_the_lines_that_decide() throws IOException {
    List<String> rows = rows(papers(Samples.context(), Samples.hanh(), Samples.hanhStanding()));
    assertThat(rows).anySatisfy(row -> assertThat(row).contains("Bằng khen UBND tỉnh năm 2023"));
    // the path that misses by two initiatives is farther than the one that lacks a paper
    assertThat(rows).noneSatisfy(row -> assertThat(row).contains("Có từ 2 sáng kiến"));
  }

  @Test
  void an_award_asked_for_and_not_reached_shows_all_paths_with_need_beside_have()
      throws IOException {
    Standing asked = new Standing(Samples.MINISTRY.id(), null, Map.of());
    List<String> rows = rows(papers(Samples.context(), Samples.hanh(), asked));
    assertThat(rows)
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("Có từ 2 sáng kiến")
                    .contains("Cần 2 sáng kiến. Có 1 sáng kiến: năm 2024."))
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains("Cần bổ sung: quyết định công nhận (không có cột «Quyết định»)"));
  }

  @Test
  void what_all_awards_share_is_said_once() throws IOException {
    List<String> rows = rows(papers(Samples.context(), Samples.hanh(), Samples.hanhStanding()));
    assertThat(rows.stream().filter(row -> row.contains("Không bị kỷ luật"))).hasSize(1);
  }

  @Test
  void the_conclusion_names_every_award_with_sign_word_and_what_lacks() throws IOException {
    List<String> rows = rows(papers(Samples.context(), Samples.hanh(), Samples.hanhStanding()));
    for (AwardEvaluation award : Samples.hanh().awards()) {
      assertThat(rows)
          .anySatisfy(
              row ->
                  assertThat(row)
                      .startsWith(award.award().name())
                      .contains(Wording.sign(award.verdict().outcome()))
                      .contains(award.verdict().label())
                      .contains(award.lacking().isEmpty() ? "không" : award.lacking().get(0)));
    }
  }

  @Test
  void points_ranks_and_both_digests_are_told() throws IOException {
    try (XWPFDocument paper =
        read(papers(Samples.context(), Samples.hanh(), Samples.hanhStanding()))) {
      String text = text(paper);
      assertThat(text)
          .contains("Giấy khen của Cục trưởng: 44 điểm, hạng 4 (kém 5 điểm). Gồm: HTXSNV năm 2024,")
          .contains("3 cá nhân cùng hạng, chờ Hội đồng), tính như trên.")
          .contains(Samples.FILE.sha256())
          .contains(Samples.DIGEST)
          .contains("trang Cá nhân, dòng 12");
    }
  }

  @Test
  void table_heads_repeat_and_rows_do_not_split() throws IOException {
    try (XWPFDocument paper = read(sample())) {
      for (XWPFTable table : paper.getTables()) {
        assertThat(table.getRows()).allMatch(row -> row.isCantSplitRow());
      }
      assertThat(paper.getTables().get(3).getRow(0).isRepeatHeader()).isTrue();
      assertThat(paper.getTables().get(3).getRow(1).isRepeatHeader()).isFalse();
    }
  }

  @Test
  void the_markup_keeps_to_the_schema_of_Word() throws IOException {
    try (XWPFDocument paper = read(sample())) {
      List<XmlError> errors = new ArrayList<>();
      paper.getDocument().validate(new XmlOptions().setErrorListener(errors));
      assertThat(errors).isEmpty();
      assertThat(paper.getBodyElements().get(paper.getBodyElements().size() - 1))
          .isInstanceOf(XWPFParagraph.class);
    }
  }

  @Test
  void a_nominee_that_cannot_be_judged_is_told_why() throws IOException {
    Evaluation nothing = new Evaluation(Samples.hanh().dossier(), List.of());
    try (XWPFDocument paper = read(papers(Samples.context(), nothing, Samples.nothing()))) {
      assertThat(text(paper)).contains("Không xét được: ô «Loại khen thưởng» không đọc được.");
    }
  }

  @Test
  void a_document_without_nominees_opens_and_says_so() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JustificationsPaper.open(out, Samples.context()).close();
    try (XWPFDocument paper = read(out.toByteArray())) {
      assertThat(text(paper)).contains("Không có hồ sơ nào.");
    }
  }

  @Test
  void names_with_markup_or_controls_stay_text() throws IOException {
    Evaluation odd = Samples.person("<w:b/> & \u0007 ]]> H’Hen", "a\r\nb", 3);
    try (XWPFDocument paper = read(papers(Samples.context(), odd, Samples.nothing()))) {
      assertThat(text(paper)).contains("<w:b/> &  ]]> H’Hen");
    }
  }

  @Test
  void the_bytes_depend_neither_on_clock_nor_locale_nor_time_zone() throws Exception {
    byte[] first = sample();
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Thread.sleep(1100); // properties count whole seconds
      assertThat(sample()).isEqualTo(first);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  @Test
  void five_hundred_papers_take_seconds_and_no_memory_to_speak_of() throws IOException {
    Evaluation evaluation = Samples.hanh();
    long begun = System.nanoTime();
    try (JustificationsPaper paper =
        JustificationsPaper.open(OutputStream.nullOutputStream(), Samples.context())) {
      for (int i = 0; i < 500; i++) {
        paper.add(evaluation, Samples.hanhStanding());
      }
    }
    assertThat((System.nanoTime() - begun) / 1_000_000_000.0).isLessThan(10);
  }

  @Test
  void each_outcome_has_a_sign_of_its_own() {
    assertThat(List.of(Outcome.values()).stream().map(Wording::sign)).doesNotHaveDuplicates();
  }

  private static byte[] sample() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JustificationsPaper paper = JustificationsPaper.open(out, Samples.context())) {
      paper.add(Samples.hanh(), Samples.hanhStanding());
      paper.add(Samples.collective("Đội Quản lý thị trường số 5", 7), Samples.nothing());
    }
    return out.toByteArray();
  }

  private static byte[] papers(PaperContext context, Evaluation evaluation, Standing standing)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (JustificationsPaper paper = JustificationsPaper.open(out, context)) {
      paper.add(evaluation, standing);
    }
    return out.toByteArray();
  }

  private static List<String> rows(byte[] file) throws IOException {
    List<String> rows = new ArrayList<>();
    try (XWPFDocument paper = read(file)) {
      for (XWPFTable table : paper.getTables()) {
        for (XWPFTableRow row : table.getRows()) {
          StringBuilder text = new StringBuilder();
          row.getTableCells().forEach(cell -> text.append(cell.getText()).append(" | "));
          rows.add(text.toString());
        }
      }
    }
    return rows;
  }

  private static String text(XWPFDocument paper) {
    StringBuilder text = new StringBuilder();
    paper.getParagraphs().forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
    return text.toString();
  }

  private static List<CTSectPr> sections(XWPFDocument paper) {
    List<CTSectPr> sections = new ArrayList<>();
    paper.getParagraphs().stream()
        .map(paragraph -> paragraph.getCTP().getPPr())
        .filter(properties -> properties != null && properties.isSetSectPr())
        .forEach(properties -> sections.add(properties.getSectPr()));
    sections.add(paper.getDocument().getBody().getSectPr());
    return sections;
  }

  private static XWPFDocument read(byte[] file) throws IOException {
    return new XWPFDocument(new ByteArrayInputStream(file));
  }
}
