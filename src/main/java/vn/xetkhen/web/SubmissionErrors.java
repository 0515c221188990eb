package vn.xetkhen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import vn.xetkhen.submission.ChangedMeanwhileException;
import vn.xetkhen.submission.WrongOrderException;

/** Somebody else was quicker, or it is too late: back to the page as it is now, which says so. */
@ControllerAdvice("vn.xetkhen.web")
class SubmissionErrors {
  private static final Pattern PAGE = Pattern.compile("/submissions/\\d+");

  @ExceptionHandler(ChangedMeanwhileException.class)
  Object changed(HttpServletRequest request) {
    return back(request, "changed");
  }

  @ExceptionHandler(WrongOrderException.class)
  Object late(HttpServletRequest request) {
    return back(request, "late");
  }

  private static ResponseEntity<Void> back(HttpServletRequest request, String fault) {
    Matcher page = PAGE.matcher(request.getRequestURI());
    String address = (page.find() ? page.group() : "/") + "?fault=" + fault;
    return request.getHeader("HX-Request") == null
        ? ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", address).build()
        : ResponseEntity.noContent().header("HX-Redirect", address).build();
  }
}
