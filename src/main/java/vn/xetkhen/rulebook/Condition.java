package vn.xetkhen.rulebook;

/**
 * One line of a rule.
 *
 * @param text the sentence as it stands in the file: the very line that the council reads
 * @param council whether only the council can attest it
 * @param line line of the file, from 1
 * @param probe index of the probe that decides it
 */
public record Condition(String text, boolean council, int line, int probe) {}
