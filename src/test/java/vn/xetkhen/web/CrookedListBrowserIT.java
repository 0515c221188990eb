package vn.xetkhen.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import vn.xetkhen.fixtures.CrookedList;

/** An officer receives a list as a unit really sends it, mends it, takes it, and takes it back. */
@SpringBootTest(classes = Service.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
@NeedsChromium
class CrookedListBrowserIT {
  private static final int WIDE = 1280;
  private static final int NARROW = 360;
  private static final String UNIT = "Đội Quản lý thị trường số 5";
  private static final String SHEET = "DS đề nghị 2021";
  private static final String CROOKED = "DS_khen_thuong_2021_Doi_5.xlsx";
  private static final String CORRECTED = "DS_khen_thuong_2021_Doi_5_sua.xlsx";

  @TempDir private static Path folder;
  private static Playwright playwright;
  private static Browser browser;
  private static String list = "";
  @LocalServerPort private int port;
  private BrowserContext context;
  private Page page;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) {
    registry.add("xetkhen.data", () -> folder.resolve("data").toString());
  }

  @BeforeAll
  static void launch() throws IOException {
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
    CrookedList.write(folder.resolve(CROOKED), false);
    CrookedList.write(folder.resolve(CORRECTED), true);
  }

  @AfterAll
  static void close() {
    playwright.close();
  }

  @BeforeEach
  void open() {
    context = browser.newContext(new Browser.NewContextOptions().setLocale("vi-VN"));
    page = context.newPage();
    page.setViewportSize(WIDE, 900);
    page.setDefaultTimeout(60_000);
  }

  @AfterEach
  void shut() {
    context.close();
  }

  @Test
  @Order(1)
  void uploads_a_crooked_list_and_sees_how_it_was_understood() {
    receive(CROOKED);
    assertThat(heading()).hasText(Pattern.compile("Đọc được 12 người; 5 dòng có ô phải sửa"));
    list = page.url().replaceFirst(".*(/submissions/\\d+).*", "$1");
    assertThat(page.locator(".page-head .kicker")).containsText(UNIT);
    assertThat(page.locator("#understood ~ .kv")).containsText("dòng 5 đến 6, ô gộp");
    assertThat(page.getByText("Nhận 7 dòng tốt, trả lại 5 dòng")).isVisible();
    page.getByText("Bỏ qua 7 dòng").click();
    assertThat(page.getByText("Dòng 22: dòng tổng cộng")).isVisible();
    look("intake", list);
  }

  @Test
  @Order(2)
  void leaves_the_page_and_comes_back_from_the_work_in_hand() {
    go("/");
    assertThat(page.locator(".waiting")).containsText("7 dòng tốt, 5 dòng phải sửa");
    look("home", "/");
    page.locator(".waiting a").click();
    assertThat(page).hasURL(Pattern.compile(".*" + list));
  }

  @Test
  @Order(3)
  void confirms_the_columns_and_corrects_one() {
    go(list);
    page.getByText("cột còn lại").click();
    page.getByLabel("P «Ghi nhận của các cấp»").selectOption("Khen thưởng đã đạt");
    button("Đọc lại với các cột này").click();
    page.locator("#cells").waitFor();
    assertThat(page.getByText("19 cột khớp chắc chắn")).isVisible();
    page.getByText("cột còn lại").click();
    assertThat(page.getByLabel("P «Ghi nhận của các cấp»")).hasValue("Khen thưởng đã đạt");
    assertThat(page.getByLabel("O «SK, giải pháp»")).hasValue("Sáng kiến");
  }

  @Test
  @Order(4)
  void mends_three_cells_in_place_by_keyboard_and_pointer() {
    go(list);
    page.keyboard().press("F8");
    assertThat(page.locator(":focus")).hasAttribute("data-problem", "true");
    button("Dùng «HTXSNV»").click();
    assertThat(cell(12, "K")).containsText("đã sửa, trong tệp ghi HT xuất sác");
    assertThat(cell(12, "K")).containsText("HTXSNV");

    Locator date = field(13);
    date.fill("01/03/2016");
    date.press("Enter");
    assertThat(cell(13, "H")).containsText("01/03/2016");
    // the keyboard goes on at the next cell to look at
    assertThat(page.locator(":focus")).hasAttribute("data-problem", "true");

    field(16).fill("28/02/1987");
    row(16).getByRole(AriaRole.BUTTON, named("Sửa ô này")).click();
    assertThat(cell(16, "D")).containsText("28/02/1987");
    assertThat(heading()).hasText(Pattern.compile(".*; 3 dòng có ô phải sửa"));
    assertThat(button("Nhận 9 dòng")).isVisible();
    page.getByText("lần trong tệp này").click();
    assertThat(page.locator("#decided tbody tr")).hasCount(4);
    look("mended", list);
  }

  @Test
  @Order(5)
  void undoes_a_mend_and_repeats_it() {
    go(list);
    page.getByText("lần trong tệp này").click();
    page.locator("#decided tbody tr").first().getByRole(AriaRole.BUTTON).click();
    assertThat(heading()).hasText(Pattern.compile(".*; 4 dòng có ô phải sửa"));
    field(16).fill("28/02/1987");
    field(16).press("Enter");
    assertThat(heading()).hasText(Pattern.compile(".*; 3 dòng có ô phải sửa"));
  }

  @Test
  @Order(6)
  void repairs_the_letters_of_an_old_font_after_seeing_each_cell() {
    go(list);
    page.locator("#many a[href*=letters]").first().click();
    assertThat(heading()).hasText(Pattern.compile("Sửa chữ ở \\d ô"));
    assertThat(page.locator("main")).containsText("Mai Thị Thu Hà");
    look("letters", page.url().replaceFirst("^https?://[^/]+", ""));
    page.getByRole(AriaRole.BUTTON, named(Pattern.compile("Sửa \\d ô"))).click();
    page.locator("#cells").waitFor();
    button("Dùng «Chiến sĩ thi đua cơ sở 2020»").click();
    assertThat(heading()).hasText(Pattern.compile(".*; 2 dòng có ô phải sửa"));
    go(list + "?show=ALL");
    assertThat(row(15)).containsText("Mai Thị Thu Hà");
    assertThat(row(15)).containsText("Mai ThÞ Thu Hµ");
  }

  @Test
  @Order(7)
  void merges_the_person_listed_twice() {
    go(list);
    Locator pair = page.locator("#pairs .pair").first();
    assertThat(pair).containsText("Bùi Ngọc Ánh");
    look("pairs", list);
    go(list);
    pair.getByRole(AriaRole.BUTTON, named("Gộp, giữ dòng 18")).click();
    assertThat(heading()).hasText(Pattern.compile("Đọc được 11 người.*"));
    page.getByText("lần trong tệp này").click();
    assertThat(page.locator("#decided")).containsText("Gộp dòng 21 vào dòng 18");
  }

  @Test
  @Order(8)
  void downloads_the_marked_workbook_and_the_letter() throws IOException {
    go(list);
    try (Workbook book = WorkbookFactory.create(download("Tải tệp trả lại").toFile())) {
      Sheet sheet = book.getSheet(SHEET);
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .startsWith("Trả lại cả danh sách");
      assertThat(note(sheet, 17, 10)).contains("không phải mức xếp loại");
      // what was mended here stays as the unit wrote it, without a mark
      assertThat(sheet.getRow(11).getCell(10).getStringCellValue()).isEqualTo("HT xuất sác");
      assertThat(sheet.getRow(11).getCell(10).getCellComment()).isNull();
      assertSame(folder.resolve(CROOKED), sheet);
    }
    page.getByLabel("Đơn vị gửi bổ sung chậm nhất").fill("23/12/2021");
    try (InputStream in = Files.newInputStream(download("Tải thư gửi đơn vị (.docx)"));
        XWPFDocument letter = new XWPFDocument(in)) {
      String text = letter.getParagraphs().stream().map(p -> p.getText()).toList().toString();
      assertThat(text).contains("Kính gửi: " + UNIT, "chậm nhất ngày 23/12/2021");
      XWPFTable table = letter.getTables().get(1);
      assertThat(table.getText())
          .contains("Nguyễn Hữu Phước", "Ô K17", "Cao Thị Diệu", "Ô H20", "Đỗ Quang Vinh")
          .doesNotContain("Trịnh Công Hậu", "Phan Thị Mỹ Duyên");
    }
  }

  @Test
  @Order(9)
  void takes_the_good_rows_into_a_new_round() throws IOException {
    go(list);
    page.getByLabel("Tên đợt mới").fill("Công trạng năm 2021");
    Locator take = page.locator(".take .btn:visible");
    String rows = take.textContent().replaceAll("\\D", "");
    take.click();
    assertThat(heading()).hasText("Đã nhận " + rows + " dòng");
    assertThat(page.locator("#taken"))
        .hasText("Đã nhận " + rows + " dòng vào «Công trạng năm 2021»");
    look("taken", list);
    go(list);
    // only now is the unit told that the other rows need not be sent again
    try (Workbook book = WorkbookFactory.create(download("Tải tệp trả lại").toFile())) {
      assertThat(book.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
          .startsWith("Trả lại 2 dòng");
      assertThat(note(book.getSheet(SHEET), 17, 1)).contains("Dòng này trả lại");
    }
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở đợt xét")).click();
    page.locator("#table").waitFor();
    assertThat(heading()).hasText("Công trạng năm 2021");
  }

  @Test
  @Order(10)
  void a_mended_cell_is_shown_as_mended_with_what_the_unit_wrote() {
    go("/search?q=phan%20thi%20my%20duyen");
    page.locator("main .who").first().click();
    assertThat(page.locator("#mended ~ dl")).containsText("trong tệp ghi HT xuất sác");
  }

  @Test
  @Order(10)
  void asks_the_unit_for_what_still_lacks_once_the_round_is_judged() throws IOException {
    go(list);
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Mở đợt xét")).click();
    page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Thư yêu cầu bổ sung"))
        .click();
    assertThat(heading()).hasText("1 đơn vị có hồ sơ phải bổ sung");
    look("supplements", page.url().replaceFirst("^https?://[^/]+", ""));
    page.getByLabel("Đơn vị gửi bổ sung chậm nhất").fill("31/12/2021");
    try (InputStream in = Files.newInputStream(download("Tải thư gửi các đơn vị đã chọn"));
        XWPFDocument letter = new XWPFDocument(in)) {
      assertThat(letter.getTables().get(1).getText())
          .contains(
              "Đỗ Quang Vinh",
              "Cột «Đang xem xét, xác minh» không có trong tệp.",
              "Xác nhận không có việc đang xem xét, xác minh.");
    }
  }

  @Test
  @Order(11)
  void receives_the_corrected_list_with_the_columns_as_chosen_before() {
    receive(CORRECTED);
    assertThat(heading()).hasText(Pattern.compile("Đọc được 11 người; không dòng nào phải sửa.*"));
    assertThat(page.locator("main")).containsText("Các cột khớp như lần trước");
    assertThat(page.locator("main")).containsText("Danh sách khác của " + UNIT);
    page.locator("#place")
        .selectOption(
            new com.microsoft.playwright.options.SelectOption()
                .setLabel("Công trạng năm 2021, thay tệp «" + CROOKED + "»"));
    button("Nhận 11 dòng").click();
    assertThat(heading()).hasText("Đã nhận 11 dòng");
    button("Bỏ lần nhận này").click();
    assertThat(heading()).hasText("Đã bỏ lần nhận này");
    button("Xem lại tệp này").click();
    assertThat(heading()).hasText(Pattern.compile("Đọc được 11 người.*"));
  }

  @Test
  @Order(12)
  void undoes_the_first_list() {
    go(list);
    button("Bỏ lần nhận này").click();
    assertThat(heading()).hasText("Đã bỏ lần nhận này");
  }

  @Test
  @Order(13)
  void the_same_file_again_is_known() {
    receive(CROOKED);
    assertThat(page.locator("main")).containsText("Tệp này đã nhận trước đó, giống từng byte");
  }

  @Test
  @Order(14)
  void mends_without_script_too() {
    try (BrowserContext bare =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      page = bare.newPage();
      page.setDefaultTimeout(60_000);
      go("/");
      page.locator(".waiting a").last().click();
      String before = heading().textContent();
      page.locator(".fix button[name=accept]").first().click();
      page.getByText("Mọi dòng").click();
      assertThat(page.locator(".grid .mended del").first()).isVisible();
      assertThat(heading()).not().hasText(before);
    }
  }

  private void receive(String file) {
    go("/");
    page.getByLabel("Thả tệp Excel vào đây").setInputFiles(folder.resolve(file));
    page.getByLabel("Năm xét").fill("2021");
    page.getByLabel("Đơn vị gửi").fill(UNIT);
    button("Đọc thử").click();
    page.locator("#cells").waitFor();
  }

  private Path download(String name) {
    Download download = page.waitForDownload(() -> button(name).click());
    return download.path();
  }

  private static String note(Sheet sheet, int row, int column) {
    return sheet.getRow(row - 1).getCell(column).getCellComment().getString().getString();
  }

  /** Every cell of the sender's says what it said. */
  private static void assertSame(Path sent, Sheet back) throws IOException {
    try (Workbook book = WorkbookFactory.create(sent.toFile(), null, true)) {
      for (Row row : book.getSheet(SHEET)) {
        for (Cell cell : row) {
          if (cell.getCellType() != CellType.BLANK) {
            assertThat(back.getRow(row.getRowNum()).getCell(cell.getColumnIndex()).toString())
                .isEqualTo(cell.toString());
          }
        }
      }
    }
  }

  /** No page scrolls sideways, none breaks a rule of accessibility; leaves pictures to look at. */
  private void look(String name, String path) {
    List<String> faults = new ArrayList<>();
    for (int width : List.of(WIDE, NARROW)) {
      page.setViewportSize(width, 900);
      go(path);
      page.waitForLoadState();
      Number over =
          (Number)
              page.evaluate(
                  "document.documentElement.scrollWidth - document.documentElement.clientWidth");
      if (over.intValue() > 0) {
        faults.add(path + " at " + width + ": " + over + " px too wide");
      }
      String to = System.getProperty("xetkhen.pictures", "");
      if (!to.isEmpty()) {
        page.screenshot(
            new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(Path.of(to).resolve(name + "-" + width + ".png")));
      }
      for (Rule rule : new AxeBuilder(page).analyze().getViolations()) {
        faults.add(path + " at " + width + ": " + rule.getId() + " " + rule.getNodes());
      }
    }
    page.setViewportSize(WIDE, 900);
    assertThat(faults).isEmpty();
  }

  private Locator heading() {
    return page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
  }

  private Locator row(int number) {
    return page.locator("tbody.line[id$='-" + number + "']");
  }

  private Locator cell(int row, String letter) {
    return page.locator("td[id$='-" + row + letter + "']").first();
  }

  private Locator field(int row) {
    return row(row).locator("[name=text]").first();
  }

  private Locator button(String name) {
    return page.getByRole(
        AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
  }

  private static Locator.GetByRoleOptions named(String name) {
    return new Locator.GetByRoleOptions().setName(name);
  }

  private static Page.GetByRoleOptions named(Pattern name) {
    return new Page.GetByRoleOptions().setName(name);
  }

  private void go(String path) {
    page.navigate("http://127.0.0.1:" + port + path);
  }
}
