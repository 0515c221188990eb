package vn.xetkhen.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.AxeResults;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
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

/** An officer's morning: the round of 2021 from its workbooks to the papers, in a real browser. */
@SpringBootTest(classes = Service.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@DirtiesContext
@NeedsChromium
class OfficerBrowserIT {
  private static final int WIDE = 1280;
  private static final int NARROW = 360;

  @TempDir private static Path folder;
  private static Playwright playwright;
  private static Browser browser;
  private static String round = "";
  @LocalServerPort private int port;
  private BrowserContext context;
  private Page page;

  @DynamicPropertySource
  static void folders(DynamicPropertyRegistry registry) {
    registry.add("xetkhen.data", () -> folder.resolve("data").toString());
  }

  @BeforeAll
  static void launch() {
    playwright = Chromium.playwright();
    browser = Chromium.launch(playwright);
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

  @org.junit.jupiter.api.AfterEach
  void shut() {
    context.close();
  }

  private void go(String path) {
    page.navigate("http://127.0.0.1:" + port + path);
  }

  @Test
  @Order(1)
  void uploads_the_workbooks_and_sees_the_round() throws IOException {
    go("/");
    try (Stream<Path> files = Files.list(Path.of("fixtures/dong-nai-2021"))) {
      page.getByLabel("Thả tệp Excel vào đây")
          .setInputFiles(
              files
                  .filter(file -> file.toString().endsWith(".xlsx"))
                  .sorted()
                  .toArray(Path[]::new));
    }
    page.getByLabel("Năm xét").fill("2021");
    page.getByText("Xét ngay, không xem trước").click();
    page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Nhận và xét")).click();
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Đợt xét năm 2021");
    page.locator("#table").waitFor();
    round = page.url().replaceFirst(".*(/rounds/\\d+).*", "$1");

    assertThat(page.locator(".tabs [aria-current=page]")).hasText("Bằng khen Bộ trưởng 9");
    go(round + "?award=provincial-certificate&subject=INDIVIDUAL");
    Locator ranked =
        page.locator("#table td.rank")
            .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d")));
    assertThat(ranked).hasCount(24);
  }

  @Test
  @Order(2)
  void opens_the_first_ranked_nominee_and_the_very_cell() {
    go(round);
    Locator first = page.locator("#table tbody tr").filter(has("td.rank")).first();
    String name = first.locator(".who").textContent();
    first.locator(".who").click();
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText(name);
    assertThat(page.locator(".stamp")).containsText("đủ tiêu chuẩn");
    assertThat(page.locator("details[open] .cond[data-o=met]").first()).isVisible();
    assertThat(page.locator("details[open] .cite").first()).containsText("Điều");

    page.locator("details[open] a.cell").first().click();
    assertThat(page.locator("tr[aria-current=true]")).hasCount(1);
  }

  @Test
  @Order(3)
  void opens_a_refused_nominee_and_reads_why() {
    go(round + "?verdict=NOT_ELIGIBLE");
    page.locator("#table .who").first().click();
    Locator fold = page.locator("details.fold").filter(has(".verdict[data-o=not-met]")).first();
    if (fold.getAttribute("open") == null) {
      fold.locator("summary").click();
    }
    assertThat(fold.locator(".lacks")).isVisible();
    assertThat(fold.locator(".cond[data-o=not-met]").first()).isVisible();
  }

  @Test
  @Order(4)
  void downloads_the_papers() throws IOException {
    go(round);
    for (String paper :
        List.of("proposals.xlsx", "justifications.docx", "refused-1.xlsx", "evaluation.json")) {
      Download download =
          page.waitForDownload(() -> page.locator("a[href$='" + paper + "']").click());
      assertThat(download.suggestedFilename()).isEqualTo(paper);
      assertThat(Files.size(download.path())).as(paper).isGreaterThan(1000);
    }
  }

  @Test
  @Order(5)
  void searches_without_diacritics_as_the_words_are_typed() {
    go(round + "?award=advanced-worker");
    page.getByLabel("Tìm trong bảng").pressSequentially("vo thi diem");
    assertThat(page.locator("#table .who")).hasCount(1);
    assertThat(page.locator("#table .who")).hasText("Võ Thị Diễm");
    assertThat(page.getByLabel("Tìm trong bảng")).isFocused();
    assertThat(page).hasURL(Pattern.compile(".*q=vo%20thi%20diem.*"));
  }

  @Test
  @Order(6)
  void goes_the_whole_way_by_keyboard() {
    go(round);
    page.keyboard().press("Tab");
    assertThat(page.locator(":focus")).hasText("Đến nội dung chính");
    page.keyboard().press("Enter");
    assertThat(page).hasURL(Pattern.compile(".*#content"));

    page.keyboard().press("Alt+Slash");
    assertThat(page.locator("#find")).isFocused();
    page.keyboard().type("vo thi diem");
    page.keyboard().press("Enter");
    page.locator("main .who").first().focus();
    page.keyboard().press("Enter");
    assertThat(page.getByRole(AriaRole.HEADING, level(1))).hasText("Võ Thị Diễm");

    Locator closed = page.locator("details.fold:not([open]) summary").first();
    String id = closed.locator("..").getAttribute("id");
    closed.focus();
    page.keyboard().press("Space");
    assertThat(page.locator("#" + id)).hasAttribute("open", "");

    go(round + "?award=provincial-certificate");
    page.locator("#table .who").first().click();
    page.waitForURL(Pattern.compile(".*/nominees/.*"));
    String before = page.url();
    page.keyboard().press("Alt+KeyJ");
    page.waitForURL(url -> !url.equals(before));
    page.keyboard().press("Alt+KeyK");
    page.waitForURL(before);
  }

  @Test
  @Order(7)
  void no_page_scrolls_sideways_and_none_breaks_an_accessibility_rule() {
    List<String> faults = new ArrayList<>();
    for (String path : pages()) {
      for (int width : List.of(WIDE, NARROW, 320)) {
        page.setViewportSize(width, 900);
        go(path);
        Object overflow =
            page.evaluate(
                "document.documentElement.scrollWidth - document.documentElement.clientWidth");
        if (((Number) overflow).intValue() > 0) {
          faults.add(path + " at " + width + ": " + overflow + " px too wide");
        }
        picture(path, width);
        AxeResults axe = new AxeBuilder(page).analyze();
        for (Rule rule : axe.getViolations()) {
          faults.add(path + " at " + width + ": " + rule.getId() + " " + rule.getNodes());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  @Order(8)
  void the_pages_work_without_script() {
    try (BrowserContext bare =
        browser.newContext(new Browser.NewContextOptions().setJavaScriptEnabled(false))) {
      page = bare.newPage();
      go(round);
      page.getByLabel("Tìm trong bảng").fill("vo thi diem");
      page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lọc")).click();
      assertThat(page.locator("#table .who")).hasText("Võ Thị Diễm");
    }
  }

  @Test
  @Order(9)
  void nothing_breaks_the_content_policy() {
    List<String> complaints = new ArrayList<>();
    page.onConsoleMessage(
        message -> {
          if (message.type().equals("error")) {
            complaints.add(page.url() + ": " + message.text());
          }
        });
    pages().forEach(this::go);
    assertThat(complaints).isEmpty();
  }

  /** Pictures to look at, where the property {@code xetkhen.pictures} names a folder. */
  private void picture(String path, int width) {
    String to = System.getProperty("xetkhen.pictures", "");
    if (!to.isEmpty()) {
      String name = path.replaceAll("[^a-z0-9]+", "-") + width + ".png";
      page.screenshot(
          new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of(to).resolve(name)));
    }
  }

  private static List<String> pages() {
    return List.of(
        "/",
        "/rounds",
        "/rules",
        "/search?q=vo",
        round,
        round + "?award=provincial-certificate&kind=THEMATIC",
        round + "/refused",
        round + "/supplements",
        round + "/nominees/1?award=ministry-certificate",
        round + "/cells?workbook=0&sheet=Cá%20nhân&row=2&column=K");
  }

  private static Page.GetByRoleOptions level(int level) {
    return new Page.GetByRoleOptions().setLevel(level);
  }

  private Locator.FilterOptions has(String selector) {
    return new Locator.FilterOptions().setHas(page.locator(selector));
  }
}
