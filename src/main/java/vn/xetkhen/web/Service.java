package vn.xetkhen.web;

/** The service: pages, REST and jobs over the core. */
public class Service {
  public static void main(String[] args) {
    throw new IllegalStateException();
  }
}
