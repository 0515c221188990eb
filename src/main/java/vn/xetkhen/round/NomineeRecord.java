package vn.xetkhen.round;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import vn.xetkhen.award.Subject;
import vn.xetkhen.proposal.Standing;

/**
 * A stored nominee.
 *
 * @param seq number in the round, from 1, in the order of the workbooks
 * @param sameAs number of an earlier row of the same nominee; this one is in no ranking
 * @param evaluation the nominee's object of evaluation.json, proposed award and ranks filled in
 * @param places place by award id, where there is one
 */
public record NomineeRecord(
    int seq,
    String name,
    String unit,
    Subject subject,
    int workbook,
    String sheet,
    int row,
    @Nullable String requested,
    @Nullable String proposed,
    @Nullable Integer sameAs,
    JsonNode evaluation,
    DossierFacts dossier,
    Map<String, Standing.Place> places) {}
