package vn.xetkhen.api;

import io.swagger.v3.oas.annotations.Hidden;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Whatever the API does not know is a problem in JSON too, not a page. */
@RestController
@Hidden
class UnknownPathApi {
  @RequestMapping("/api/**")
  void unknown() {
    throw new UnknownThingException();
  }
}
