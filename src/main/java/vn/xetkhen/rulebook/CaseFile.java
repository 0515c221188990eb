package vn.xetkhen.rulebook;

import java.util.List;
import vn.xetkhen.award.AwardId;

/**
 * The worked cases beside an award.
 *
 * @param file path below the folder of rules
 * @param award the award they speak of
 * @param cases in the order of the file
 */
public record CaseFile(String file, AwardId award, List<WorkedCase> cases) {
  public CaseFile {
    cases = List.copyOf(cases);
  }
}
