package vn.xetkhen.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import vn.xetkhen.award.Subject;

/**
 * Writes the workbook that units fill in (design.md section 6), with what is known of their people
 * already in it: drop-downs, notes that say how to write, headers that cannot be changed by
 * accident. The intake reads every value back as the same fact. The same input gives the same
 * bytes.
 *
 * <p>Rows leave memory as they come; the notes at them stay until the end, less than a kilobyte
 * each.
 */
public final class TemplateWorkbook {

  private static final int ROWS_IN_MEMORY = 100;

  private TemplateWorkbook() {}

  /**
   * @param out receives the file; it is flushed, not closed
   */
  public static void write(OutputStream out, TemplateOrder order, Iterable<KnownNominee> people)
      throws IOException {
    Path temporary = Files.createTempFile("xetkhen-", ".xlsx");
    try (SXSSFWorkbook workbook = new SXSSFWorkbook(ROWS_IN_MEMORY)) {
      Map<String, UnaryOperator<String>> edits = fill(workbook, order, people);
      steady(workbook, order);
      try (OutputStream file = Files.newOutputStream(temporary)) {
        workbook.write(file);
      }
      SteadyZip.copy(temporary, out, edits);
    } finally {
      Files.deleteIfExists(temporary);
    }
  }

  private static Map<String, UnaryOperator<String>> fill(
      SXSSFWorkbook workbook, TemplateOrder order, Iterable<KnownNominee> people) {
    workbook.setCompressTempFiles(true);
    TemplateLooks looks = new TemplateLooks(workbook.getXSSFWorkbook());
    Map<String, List<TemplateColumn>> lists = new LinkedHashMap<>();
    Map<Subject, TemplateList> sheets = new LinkedHashMap<>();
    for (Subject subject : Subject.values()) {
      String name = subject == Subject.INDIVIDUAL ? "Cá nhân" : "Tập thể";
      List<TemplateColumn> columns =
          TemplateColumn.of(subject, order.year(), order.forms().getOrDefault(subject, List.of()));
      lists.put(name, columns);
      sheets.put(subject, new TemplateList(workbook, name, order.year(), columns, looks));
    }
    for (KnownNominee known : people) {
      java.util.Objects.requireNonNull(sheets.get(known.subject())).add(known);
    }
    TemplateGuide guide = new TemplateGuide(workbook, looks);
    guide.write(order, lists);
    List<String> open = new ArrayList<>();
    sheets.values().forEach(sheet -> open.addAll(sheet.open()));
    guide.open(open);
    guide.finish(workbook);
    sheets.values().forEach(sheet -> sheet.finish(guide));
    workbook.setActiveSheet(0);
    Map<String, UnaryOperator<String>> edits = new HashMap<>();
    int number = 0;
    for (TemplateList sheet : sheets.values()) {
      edits.putAll(sheet.notes().edits(++number));
    }
    return edits;
  }

  /** The clock stays out of the file. */
  private static void steady(SXSSFWorkbook workbook, TemplateOrder order) {
    var properties = workbook.getXSSFWorkbook().getProperties().getCoreProperties();
    Optional<Date> day =
        Optional.of(Date.from(order.date().atStartOfDay(ZoneOffset.UTC).toInstant()));
    properties.setCreator("Xét Khen");
    properties.setCreated(day);
    properties.setModified(day);
  }
}
