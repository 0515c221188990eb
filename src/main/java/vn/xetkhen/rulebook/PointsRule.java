package vn.xetkhen.rulebook;

/**
 * Points for one merit, given once for each fact that matches.
 *
 * @param id such as «D1»
 * @param merit its sentence
 * @param points how many
 * @param probe index of the probe that finds the facts
 */
public record PointsRule(String id, String merit, int points, int probe) {}
