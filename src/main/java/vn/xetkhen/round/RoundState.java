package vn.xetkhen.round;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How far a round has come.
 *
 * @param cancelAsked a person asked to stop; the job stops behind its next chunk
 * @param rulesSha256 the folder of rules used, as a zip; null until the job has begun
 * @param rulebookDigest digest of the rulebook as of the dossiers' day, or null
 * @param nominees dossiers judged and stored
 * @param ranked dossiers whose places are stored
 * @param edition how many times its workbooks were put together; judged anew for each
 * @param message why it failed, for people; null otherwise
 */
public record RoundState(
    RoundStatus status,
    boolean cancelAsked,
    @Nullable String rulesSha256,
    @Nullable String rulebookDigest,
    int nominees,
    int ranked,
    int edition,
    @Nullable String message,
    @Nullable Instant startedAt,
    @Nullable Instant finishedAt) {

  /** The message, one fault a line. */
  public List<String> lines() {
    return message == null ? List.of() : message.lines().toList();
  }
}
