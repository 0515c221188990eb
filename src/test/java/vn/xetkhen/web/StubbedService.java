package vn.xetkhen.web;

import org.springframework.boot.builder.SpringApplicationBuilder;
import vn.xetkhen.round.StubbedCore;

/** The service over the stubbed core, to look at pages before the core exists. */
final class StubbedService {
  private StubbedService() {}

  public static void main(String[] args) {
    new SpringApplicationBuilder(Service.class, StubbedCore.class).run(args);
  }
}
