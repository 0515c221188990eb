package vn.xetkhen.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;

/** A file over the limit is noticed before any controller is chosen, so for pages and API alike. */
@ControllerAdvice
class UploadErrors {
  private final MessageSource messages;
  private final Words words;

  UploadErrors(MessageSource messages, Words words) {
    this.messages = messages;
    this.words = words;
  }

  @ExceptionHandler(MaxUploadSizeExceededException.class)
  Object tooLarge(HttpServletRequest request, Locale locale) {
    HttpStatus status = HttpStatus.CONTENT_TOO_LARGE;
    if (request.getRequestURI().startsWith("/api/")) {
      return ResponseEntity.of(
              ProblemDetail.forStatusAndDetail(
                  status, messages.getMessage("web.error.413.cure", new Object[0], locale)))
          .build();
    }
    return new ModelAndView("error", Map.of("status", status.value(), "words", words), status);
  }
}
