package vn.xetkhen.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.rulebook.Condition;

/**
 * One line of a rule held against one dossier.
 *
 * @param condition the line, its sentence being what people read
 * @param have what was found nearest, such as «1 năm: 2021»; null if there is nothing to show
 * @param need what the line asks for where that is a quantity, such as «2 năm»; null otherwise
 * @param grounds cells found, and what was not handed in; met or not
 */
public record ConditionResult(
    Condition condition,
    Outcome outcome,
    @Nullable String have,
    @Nullable String need,
    List<Ground> grounds) {}
