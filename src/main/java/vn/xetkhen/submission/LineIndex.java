package vn.xetkhen.submission;

import java.util.Arrays;
import vn.xetkhen.intake.ReadLine;

/** Where each row of a submission stands in its file, and what must be known to select it. */
final class LineIndex {
  private static final byte LOOK = 1;
  private static final byte FIX = 2;
  private static final byte ASIDE = 4;

  private long[] at = new long[256];
  private int[] length = new int[256];
  private int[] row = new int[256];
  private short[] table = new short[256];
  private byte[] flags = new byte[256];
  private int count;
  private int shown;

  /** Notes where a row stands; a row noted before keeps its list. */
  void put(int no, long at, int length, int table) {
    if (no >= this.at.length) {
      int size = no * 2;
      this.at = Arrays.copyOf(this.at, size);
      this.length = Arrays.copyOf(this.length, size);
      row = Arrays.copyOf(row, size);
      this.table = Arrays.copyOf(this.table, size);
      flags = Arrays.copyOf(flags, size);
    }
    this.at[no] = at;
    this.length[no] = length;
    if (no >= count) {
      this.table[no] = (short) table;
      count = no + 1;
    }
  }

  void describe(int no, ReadLine line) {
    row[no] = line.row();
    boolean fix = line.taken() == ReadLine.Taken.NAMELESS || Tally.refused(line);
    boolean open = line.taken() != ReadLine.Taken.LEFT_OUT;
    boolean aside =
        line.taken() != ReadLine.Taken.NOMINEE && line.taken() != ReadLine.Taken.NAMELESS;
    int look = open ? (line.concerns().isEmpty() ? 0 : LOOK) | (fix ? FIX | LOOK : 0) : 0;
    flags[no] = (byte) (look | (aside ? ASIDE : 0));
  }

  /** Rows noted. */
  int count() {
    return count;
  }

  /** Lets all rows noted so far be seen: their bytes are in the file. */
  void show() {
    shown = count;
  }

  /** Rows that can be seen. */
  int shown() {
    return shown;
  }

  long at(int no) {
    return at[no];
  }

  int length(int no) {
    return length[no];
  }

  int table(int no) {
    return table[no];
  }

  /** How many rows are to be shown. */
  int count(Show show) {
    if (show == Show.ALL) {
      return shown;
    }
    int found = 0;
    for (int no = 0; no < shown; no++) {
      found += matches(no, show) ? 1 : 0;
    }
    return found;
  }

  /** Numbers of the rows to be shown, from an offset on. */
  int[] select(Show show, int offset, int most) {
    int[] found = new int[most];
    int size = 0;
    int passed = 0;
    for (int no = 0; no < shown && size < most; no++) {
      if (matches(no, show) && passed++ >= offset) {
        found[size++] = no;
      }
    }
    return Arrays.copyOf(found, size);
  }

  private boolean matches(int no, Show show) {
    return switch (show) {
      case ALL -> true;
      case TO_LOOK_AT -> (flags[no] & LOOK) != 0;
      case TO_FIX -> (flags[no] & FIX) != 0;
      case ASIDE -> (flags[no] & ASIDE) != 0;
    };
  }

  int row(int no) {
    return row[no];
  }
}
