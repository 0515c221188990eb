package vn.xetkhen.intake;

/**
 * A refused cell and its column, for whoever does not want to take its address apart.
 *
 * @param column index from 0
 */
record Refusal(int column, RefusedCell cell) {}
