package vn.xetkhen.api;

import java.util.Locale;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.multipart.MultipartException;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;
import vn.xetkhen.round.TakingRefusedException;
import vn.xetkhen.submission.ChangedMeanwhileException;
import vn.xetkhen.submission.StagingFullException;
import vn.xetkhen.submission.WrongOrderException;

/** Every error of the API as {@code application/problem+json}. */
@RestControllerAdvice("vn.xetkhen.api")
class ApiErrors extends ResponseEntityExceptionHandler {
  private static final Logger LOG = LoggerFactory.getLogger(ApiErrors.class);
  private final MessageSource messages;

  ApiErrors(MessageSource messages) {
    this.messages = messages;
  }

  @ExceptionHandler
  ProblemDetail unknown(UnknownThingException e, Locale locale) {
    return problem(HttpStatus.NOT_FOUND, "api.unknown", locale);
  }

  @ExceptionHandler
  ProblemDetail wrongState(WrongStateException e, Locale locale) {
    return problem(HttpStatus.CONFLICT, Objects.requireNonNull(e.getMessage()), locale);
  }

  @ExceptionHandler
  ProblemDetail unusable(UnusableRequestException e, Locale locale) {
    return problem(
        HttpStatus.UNPROCESSABLE_CONTENT, Objects.requireNonNull(e.getMessage()), locale);
  }

  @ExceptionHandler
  ProblemDetail wrongOrder(WrongOrderException e, Locale locale) {
    Object[] state = {e.state().name()};
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONFLICT, messages.getMessage("api.submission.state", state, locale));
  }

  @ExceptionHandler
  ProblemDetail changedMeanwhile(ChangedMeanwhileException e, Locale locale) {
    return problem(HttpStatus.CONFLICT, "api.submission.changed", locale);
  }

  @ExceptionHandler
  ProblemDetail refused(TakingRefusedException e) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONFLICT, Objects.requireNonNull(e.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail full(StagingFullException e) {
    return ProblemDetail.forStatusAndDetail(
        HttpStatus.CONTENT_TOO_LARGE, Objects.requireNonNull(e.getMessage()));
  }

  @ExceptionHandler
  ProblemDetail notMultipart(MultipartException e, Locale locale) {
    return problem(HttpStatus.BAD_REQUEST, "api.files.blank", locale);
  }

  @ExceptionHandler
  ProblemDetail other(RuntimeException e, Locale locale) {
    LOG.error("api", e);
    return problem(HttpStatus.INTERNAL_SERVER_ERROR, "api.other", locale);
  }

  private ProblemDetail problem(HttpStatus status, String key, Locale locale) {
    return ProblemDetail.forStatusAndDetail(
        status, messages.getMessage(key, new Object[0], locale));
  }
}
