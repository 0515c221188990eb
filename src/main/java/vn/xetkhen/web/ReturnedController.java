package vn.xetkhen.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import vn.xetkhen.document.Returned;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.submission.Submission;
import vn.xetkhen.submission.Submissions;

/** Downloads of what goes back to a unit. */
@Controller
class ReturnedController {
  private final Submissions submissions;
  private final ReturnedFiles files;

  ReturnedController(Submissions submissions, ReturnedFiles files) {
    this.submissions = submissions;
    this.files = files;
  }

  @GetMapping("/submissions/{number}/refused")
  void workbook(
      @PathVariable long number,
      @RequestParam(defaultValue = "") List<Concern.Level> mark,
      HttpServletResponse response)
      throws IOException {
    Submission s = read(number);
    Returned returned = files.returned(s, set(mark));
    name(response, "refused." + files.extension(s, returned));
    files.workbook(s, returned, response.getOutputStream());
  }

  @GetMapping("/submissions/{number}/letter")
  void letter(
      @PathVariable long number,
      @RequestParam(defaultValue = "") List<Concern.Level> mark,
      @RequestParam(defaultValue = "") String until,
      HttpServletResponse response)
      throws IOException {
    Submission s = read(number);
    LocalDate day = NewRound.day(until);
    if (!files.anything(s, set(mark)) || day == null && !until.isBlank()) {
      response.sendRedirect(
          "/submissions/" + number + "?fault=" + (until.isBlank() ? "nothing" : "until"));
      return;
    }
    name(response, "letter.docx");
    files.letter(s, set(mark), day, response.getOutputStream());
  }

  private static Set<Concern.Level> set(List<Concern.Level> levels) {
    Set<Concern.Level> set = EnumSet.noneOf(Concern.Level.class);
    set.addAll(levels);
    return set;
  }

  /** A file of which nothing was read has no rows to send back. */
  private Submission read(long number) {
    return submissions
        .find(number)
        .filter(s -> s.readAt() != null)
        .orElseThrow(NotFoundException::new);
  }

  private static void name(HttpServletResponse response, String file) {
    response.setContentType(MediaType.APPLICATION_OCTET_STREAM_VALUE);
    response.setHeader(
        HttpHeaders.CONTENT_DISPOSITION,
        ContentDisposition.attachment().filename(file, StandardCharsets.UTF_8).build().toString());
  }
}
