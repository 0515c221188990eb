package vn.xetkhen.intake;

import java.util.List;
import vn.xetkhen.nominee.Dossier;

/**
 * One row read by itself.
 *
 * @param refused its cells that could not be read; their facts are missing in the dossier
 */
public record RowReading(Dossier dossier, List<RefusedCell> refused) {
  public RowReading {
    refused = List.copyOf(refused);
  }
}
