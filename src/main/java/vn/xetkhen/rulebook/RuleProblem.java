package vn.xetkhen.rulebook;

/**
 * What is wrong in the folder of rules, and where.
 *
 * @param file path below the folder, with forward slashes
 * @param line line of the file, from 1
 * @param problem what is wrong, with the text read, in Vietnamese
 * @param advice how to mend it, in Vietnamese
 */
public record RuleProblem(String file, int line, String problem, String advice) {
  @Override
  public String toString() {
    return file + ":" + line + ": " + problem + " " + advice;
  }
}
