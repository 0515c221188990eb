package vn.xetkhen.round;

import java.util.List;
import vn.xetkhen.letters.Names;

/** Words looked for without diacritics. */
final class Words {
  private Words() {}

  /**
   * Adds a condition for each word, joined by «and».
   *
   * @return whether there was any word
   */
  static boolean matching(String column, String words, StringBuilder sql, List<Object> params) {
    boolean any = false;
    for (String word : Names.search(words).split(" ", -1)) {
      if (!word.isEmpty()) {
        sql.append(any ? " and " : "").append(column).append(" like ? escape '!'");
        params.add("%" + word.replaceAll("([!%_])", "!$1") + "%");
        any = true;
      }
    }
    return any;
  }
}
