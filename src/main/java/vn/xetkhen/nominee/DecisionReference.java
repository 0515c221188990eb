package vn.xetkhen.nominee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A decision quoted in a cell, as printed there.
 *
 * @param number such as «15/QĐ-QLTTĐN»
 * @param date its day, or null if the cell does not say
 */
public record DecisionReference(String number, @Nullable LocalDate date) {}
