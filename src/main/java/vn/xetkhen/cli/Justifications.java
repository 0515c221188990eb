package vn.xetkhen.cli;

import org.jspecify.annotations.Nullable;

/** For whom {@code justifications.docx} has a page. */
enum Justifications {
  /** The first rows of the round, as many as a person may still page through. */
  FIRST,
  ALL,
  /** Everyone for whom an award is proposed. */
  PROPOSED,
  NONE;

  /** The choice of that name, or null if there is none; nothing said is {@link #FIRST}. */
  static @Nullable Justifications of(String name) {
    return switch (name) {
      case "" -> FIRST;
      case "all" -> ALL;
      case "proposed" -> PROPOSED;
      case "none" -> NONE;
      default -> null;
    };
  }
}
