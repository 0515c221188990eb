package vn.xetkhen.submission;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import vn.xetkhen.intake.Mending;

/** One thing that a person decided about a submission; each can be undone by itself. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Mend.Columns.class, name = "columns"),
  @JsonSubTypes.Type(value = Mend.Header.class, name = "header"),
  @JsonSubTypes.Type(value = Mend.Cells.class, name = "cells"),
  @JsonSubTypes.Type(value = Mend.Word.class, name = "word"),
  @JsonSubTypes.Type(value = Mend.LeftOut.class, name = "left-out"),
  @JsonSubTypes.Type(value = Mend.Apart.class, name = "apart"),
  @JsonSubTypes.Type(value = Mend.Remembered.class, name = "remembered")
})
public sealed interface Mend {

  /** What columns of a list mean; the rows are read again. */
  record Columns(
      String sheet, int firstHeaderRow, int headerRow, List<Mending.ColumnChoice> columns)
      implements Mend {
    public Columns {
      columns = List.copyOf(columns);
    }
  }

  /**
   * The header of a list stands in other rows; the rows are read again.
   *
   * @param was the last row of the header as it was understood
   */
  record Header(String sheet, int was, int firstHeaderRow, int headerRow) implements Mend {}

  /** Cells say something else: one typed over, or many whose repair was accepted at once. */
  record Cells(List<Mending.CellMend> cells) implements Mend {
    public Cells {
      cells = List.copyOf(cells);
    }
  }

  /** A unit's own word for something of the template, in all equal cells. */
  record Word(Mending.WordMend word, int cells) implements Mend {}

  /**
   * A row stays out.
   *
   * @param keptSheet where the same nominee stands, for a row that is merged; else empty
   * @param keptRow its row number there, or 0
   */
  record LeftOut(Mending.RowLeftOut row, String keptSheet, int keptRow) implements Mend {}

  /** Two rows that look like the same nominee, or say the same, are two. */
  record Apart(String sheet, int row, String otherSheet, int otherRow) implements Mend {}

  /** What was decided the last time the same unit sent the same layout. */
  record Remembered(
      String sheet,
      int firstHeaderRow,
      int headerRow,
      List<Mending.ColumnChoice> columns,
      List<Mending.WordMend> words)
      implements Mend {
    public Remembered {
      columns = List.copyOf(columns);
      words = List.copyOf(words);
    }
  }
}
