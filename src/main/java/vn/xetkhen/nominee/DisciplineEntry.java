package vn.xetkhen.nominee;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;

/**
 * One entry of «Kỷ luật».
 *
 * @param measure the measure as written
 * @param counts true if it is a disciplinary measure from khiển trách up; reminders and
 *     self-criticism are notes
 * @param from first day, or null if the entry does not say
 * @param until last day, that day included, or null if the entry does not say
 * @param source the cell it stands in
 */
public record DisciplineEntry(
    String measure,
    boolean counts,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Source source) {}
