package vn.xetkhen.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.round.RoundStatus;
import vn.xetkhen.round.Rounds;

/**
 * A round as the API shows it.
 *
 * @param year year under review
 * @param date the dossiers' day, which chooses the wording of the rules
 * @param nominees dossiers judged so far
 * @param message why it failed; null otherwise
 * @param rulebookDigest digest of the rulebook; null until the rules were opened
 */
record RoundResource(
    long number,
    String title,
    int year,
    LocalDate date,
    RoundStatus status,
    boolean cancelAsked,
    int nominees,
    @Nullable String message,
    @Nullable String rulebookDigest,
    Instant createdAt,
    @Nullable Instant finishedAt,
    List<WorkbookResource> workbooks) {

  /**
   * @param refusal why nothing of the file could be used; null otherwise
   */
  record WorkbookResource(String name, String sha256, boolean finished, @Nullable String refusal) {}

  static RoundResource of(Rounds.Overview overview) {
    return new RoundResource(
        overview.number(),
        overview.round().title(),
        overview.round().reviewYear(),
        overview.round().dossierDate(),
        overview.state().status(),
        overview.state().cancelAsked(),
        overview.state().nominees(),
        overview.state().message(),
        overview.state().rulebookDigest(),
        overview.round().createdAt(),
        overview.state().finishedAt(),
        overview.workbooks().stream()
            .map(w -> new WorkbookResource(w.name(), w.sha256(), w.finished(), w.refusal()))
            .toList());
  }
}
