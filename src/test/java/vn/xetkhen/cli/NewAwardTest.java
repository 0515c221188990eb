package vn.xetkhen.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.proposal.RulesCheck;
import vn.xetkhen.rulebook.RuleTexts;
import vn.xetkhen.rulebook.Rulebooks;

/** A new award is a new folder and a few lines beside it: no Java. */
class NewAwardTest {

  private static final String ID = "union-certificate";
  private static final String NAME = "Bằng khen của Tổng Liên đoàn Lao động";

  @TempDir Path folder;
  private Path rules;

  @BeforeEach
  void addTheAward() {
    rules = RuleTexts.copy(folder.resolve("rules"));
    RuleTexts.write(
        rules.resolve("awards/" + ID + "/award.yaml"),
        """
        type: certificate
        name: Bằng khen của Tổng Liên đoàn Lao động
        short_name: Bằng khen Tổng Liên đoàn
        aliases:
          - Bằng khen Tổng Liên đoàn
        precedence: 8
        subjects: [individual]
        window_years: 1
        held:
          form: Bằng khen
          issuers:
            - Tổng Liên đoàn Lao động
          unnamed: other
        issuers:
          - from: 2024-01-01
            name: Chủ tịch Tổng Liên đoàn Lao động
            signatory: Chủ tịch
            citation: luat-2022 d79
            evidence: mem
        """);
    RuleTexts.write(
        rules.resolve("awards/" + ID + "/individual.2024-01-01.dslr"),
        """
        // Bằng khen của Tổng Liên đoàn: tiêu chuẩn xét cá nhân.
        rule "G4 Chưa được tặng chính hình thức này"
          @bat_buoc
          @can_cu("nd-98-2023 d4")
          @can_kiem_tra("theo thông lệ")
        when
          Chưa được tặng chính hình thức này theo công trạng trong các năm được xét
        then
          Đạt
        end

        rule "P1 Ba năm liên tục hoàn thành xuất sắc, có một sáng kiến cấp bộ hoặc tỉnh"
          @loai("công trạng")
          @can_cu("luat-2022 d74 k1 d")
        when
          Có từ 3 năm liên tục trở lên được xếp loại "Hoàn thành xuất sắc nhiệm vụ"
          Có từ 1 sáng kiến cấp "bộ hoặc tỉnh" trở lên được công nhận trong thời gian đó
        then
          Đạt
        end
        """);
    RuleTexts.write(
        rules.resolve("awards/" + ID + "/cases.yaml"),
        """
        citations:
          individual.2024-01-01:
            G4: nd-98-2023 d4
            P1: luat-2022 d74 k1 d
        unverified:
          individual.2024-01-01: [G4]
        cases:
          - name: Đúng ba năm và một sáng kiến cấp tỉnh
            covers: [P1 hit, G4 hit]
            subject: individual
            dates: [2024-01-01, 2024-12-31]
            cells:
        """
            + cells("Sáng kiến: Bản đồ điểm nóng (cấp tỉnh, {Y-2})")
            + "    expect: {verdict: ELIGIBLE, P1: MET, G4: MET}\n"
            + head("Sáng kiến cấp cơ sở thì chưa đạt", "P1 near-miss")
            + cells("Sáng kiến: Bản đồ điểm nóng (cấp cơ sở, {Y})")
            + "    expect: {verdict: NOT_ELIGIBLE, P1: NOT_MET}\n"
            + head("Không nộp sáng kiến thì phải hỏi", "P1 missing")
            + cells("Giới tính: Nữ")
            + "    absent: [Sáng kiến]\n    expect: {verdict: INCOMPLETE, P1: MISSING}\n"
            + head("Đã được tặng trong năm thì thôi", "G4 near-miss")
            + cells("Khen thưởng đã đạt: Bằng khen Tổng Liên đoàn Lao động {Y} (công trạng)")
            + "    expect: {verdict: NOT_ELIGIBLE, G4: NOT_MET}\n"
            + head("Không nộp khen thưởng đã đạt thì phải hỏi", "G4 missing")
            + cells("Sáng kiến: Bản đồ điểm nóng (cấp tỉnh, {Y})")
            + "    absent: [Khen thưởng đã đạt]\n"
            + "    expect: {verdict: INCOMPLETE, G4: MISSING}\n");
    for (String place : new String[] {"d74 k1 d:", "d4:"}) {
      RuleTexts.insert(
          rules.resolve("sources.yaml"),
          place.equals("d4:") ? "id: nd-98-2023" : "id: luat-2022",
          place,
          "serves: [",
          ID + ", ");
    }
    RuleTexts.edit(
        rules.resolve("cases.yaml"),
        "\nawards:\n",
        """

        awards:
          - id: union-certificate
            type: certificate
            precedence: 8
            window_years: 1
            subjects: [individual]
            names: [Bằng khen của Tổng Liên đoàn Lao động, Bằng khen Tổng Liên đoàn]
            spellings: [Bằng khen Tổng Liên đoàn]
            held: [Bằng khen, other, Tổng Liên đoàn Lao động]
            issuers:
              - {on: 2023-12-31, name: none, citation: none}
              - {on: 2024-01-01, name: Chủ tịch | Chủ tịch Tổng Liên đoàn Lao động, citation: luat-2022 d79}
        """);
  }

  private static String head(String name, String covers) {
    return "  - name: "
        + name
        + "\n    covers: ["
        + covers
        + "]\n"
        + "    subject: individual\n    dates: [2024-12-31]\n    cells:\n";
  }

  private static String cells(String more) {
    return "      Xếp loại {Y}: HTXSNV\n      Xếp loại {Y-1}: HTXSNV\n      Xếp loại {Y-2}: HTXSNV\n"
        + "      "
        + more
        + "\n";
  }

  @Test
  void theCheckTakesIt() {
    RulesCheck checked = RulesCheck.of(Rulebooks.open(rules, RuleTexts.KEPT));
    assertThat(checked.awards()).isEqualTo(8);
  }

  @Test
  void itIsJudgedRankedProposedAndPrinted() throws IOException {
    Path workbook = folder.resolve("đề nghị.xlsx");
    try (var to = Files.newOutputStream(workbook)) {
      Workbook book = new Workbook(to, "test", null);
      Worksheet sheet = book.newWorksheet("Cá nhân");
      String request = "Bằng khen Tổng Liên đoàn";
      String[][] rows = {
        {
          "Họ và tên",
          "Đơn vị",
          "Xếp loại 2024",
          "Xếp loại 2023",
          "Xếp loại 2022",
          "Xếp loại 2021",
          "Sáng kiến",
          "Khen thưởng đã đạt",
          "Hình thức đề nghị"
        },
        {
          "Nguyễn Văn An",
          "Đội 1",
          "HTXSNV",
          "HTXSNV",
          "HTXSNV",
          "HTTNV",
          "Bản đồ điểm nóng (cấp tỉnh, 2024)",
          "",
          request
        },
        {
          "Trần Thị Bình",
          "Đội 1",
          "HTXSNV",
          "HTXSNV",
          "HTXSNV",
          "HTXSNV",
          "Số hóa hồ sơ (cấp bộ, 2024)",
          "",
          request
        },
        {
          "Lê Văn Cường",
          "Đội 2",
          "HTXSNV",
          "HTXSNV",
          "HTTNV",
          "HTTNV",
          "Tra cứu nhanh (cấp bộ, 2024)",
          "",
          request
        }
      };
      for (int r = 0; r < rows.length; r++) {
        for (int c = 0; c < rows[r].length; c++) {
          sheet.value(r, c, rows[r][c]);
        }
      }
      book.finish();
    }
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    PrintStream print = new PrintStream(said, false, StandardCharsets.UTF_8);
    String[] args = {
      "evaluate",
      workbook.toString(),
      "--year",
      "2024",
      "--rules",
      rules.toString(),
      "--out",
      folder.resolve("out").toString()
    };
    int exit =
        new Commands(Messages.askedFor(args), new RuleEngines(RuleTexts.KEPT), print, print)
            .execute(args);
    assertThat(exit).as(said.toString(StandardCharsets.UTF_8)).isZero();

    JsonNode nominees =
        JsonMapper.builder()
            .build()
            .readTree(Files.readString(folder.resolve("out/evaluation.json")))
            .at("/nominees");
    assertThat(place(nominees, "Nguyễn Văn An")).isEqualTo("ELIGIBLE, 40, 2, " + ID);
    assertThat(place(nominees, "Trần Thị Bình")).isEqualTo("ELIGIBLE, 50, 1, " + ID);
    assertThat(place(nominees, "Lê Văn Cường")).isEqualTo("NOT_ELIGIBLE, 30, null, null");
    assertThat(text(folder.resolve("out/proposals.xlsx"))).contains("Tổng Liên đoàn");
    assertThat(text(folder.resolve("out/justifications.docx")))
        .asInstanceOf(STRING)
        .containsIgnoringCase(NAME);
  }

  private static String place(JsonNode nominees, String name) {
    for (JsonNode nominee : nominees) {
      if (nominee.at("/name").asString().equals(name)) {
        for (JsonNode award : nominee.at("/awards")) {
          if (award.at("/award").asString().equals(ID)) {
            return String.join(
                ", ",
                award.at("/verdict").asString(),
                award.at("/points").toString(),
                award.at("/rank").toString(),
                nominee.at("/proposed").isNull() ? "null" : nominee.at("/proposed").asString());
          }
        }
      }
    }
    return "not judged";
  }

  private static String text(Path paper) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipFile zip = new ZipFile(paper.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        try (InputStream in = zip.getInputStream(entry)) {
          all.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return Pattern.compile("&#x(\\p{XDigit}+);")
        .matcher(all.toString().replaceAll("<[^>]*>", ""))
        .replaceAll(m -> Character.toString(Integer.parseInt(m.group(1), 16)));
  }
}
