package vn.xetkhen.round;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;

/**
 * One review round as ordered by a person; only its workbooks change, and then it is judged anew.
 *
 * @param id null until stored
 * @param reviewYear the year under review
 * @param dossierDate the dossiers' day: it chooses the wording of the rules
 * @param province province of the office, for issuers that a cell does not name in full
 * @param workbooks in the order in which they are read
 */
public record Round(
    @Id @Nullable Long id,
    String title,
    int reviewYear,
    LocalDate dossierDate,
    String province,
    Instant createdAt,
    List<RoundWorkbook> workbooks) {

  public Round {
    workbooks = List.copyOf(workbooks);
  }

  /** The id of a stored round. */
  public long number() {
    if (id == null) {
      throw new IllegalStateException("round «" + title + "» is not stored");
    }
    return id;
  }
}
