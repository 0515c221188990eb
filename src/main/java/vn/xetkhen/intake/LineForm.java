package vn.xetkhen.intake;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.xetkhen.award.Subject;
import vn.xetkhen.intake.Concern.Level;
import vn.xetkhen.intake.ReadLine.Above;
import vn.xetkhen.intake.ReadLine.Section;
import vn.xetkhen.intake.ReadLine.Taken;

/**
 * The compact binary form of a {@link ReadLine}, for a spool with an index of places. Good for as
 * long as the service runs; what outlives an upgrade is the workbook and its mending, not this.
 */
public final class LineForm {

  private static final int VERSION = 1;
  private static final Taken[] TAKEN = Taken.values();
  private static final Subject[] SUBJECTS = Subject.values();
  private static final Level[] LEVELS = Level.values();
  private static final RawCell.Type[] TYPES = RawCell.Type.values();

  private LineForm() {}

  public static void write(ReadLine line, DataOutput out) throws IOException {
    out.writeByte(VERSION);
    text(line.sheet(), out);
    out.writeInt(line.row());
    out.writeByte(line.taken().ordinal());
    out.writeByte(line.subject() == null ? -1 : line.subject().ordinal());
    out.writeShort(line.cells().size());
    for (RawCell cell : line.cells()) {
      cell(cell, out);
    }
    out.writeShort(line.concerns().size());
    for (Concern concern : line.concerns()) {
      out.writeShort(concern.column());
      out.writeByte(concern.level().ordinal());
      text(concern.problem(), out);
      text(concern.advice(), out);
      out.writeShort(concern.proposals().size());
      for (String proposal : concern.proposals()) {
        text(proposal, out);
      }
    }
    text(line.because(), out);
    above(line.above(), out);
  }

  private static void cell(RawCell cell, DataOutput out) throws IOException {
    boolean day = cell.date() != null;
    out.writeByte(cell.type().ordinal() << 1 | (day ? 1 : 0));
    if (!cell.blank()) {
      text(cell.text(), out);
    }
    if (cell.date() != null) {
      out.writeInt((int) cell.date().toEpochDay());
    }
  }

  private static void above(Above above, DataOutput out) throws IOException {
    out.writeBoolean(above.signature());
    out.writeByte(above.codeDigits());
    out.writeShort(above.sections().size());
    for (Section section : above.sections()) {
      out.writeInt(section.row());
      out.writeShort(section.column());
      text(section.text(), out);
      text(section.meaning(), out);
      text(section.value(), out);
    }
  }

  private static void text(String text, DataOutput out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    // most texts are short: one byte says how long, unless it is 255
    if (bytes.length < 255) {
      out.writeByte(bytes.length);
    } else {
      out.writeByte(255);
      out.writeInt(bytes.length);
    }
    out.write(bytes);
  }

  /**
   * @throws IOException if what is there was not written by {@link #write}
   */
  public static ReadLine read(DataInput in) throws IOException {
    if (in.readByte() != VERSION) {
      throw new IOException("no line of this version");
    }
    String sheet = text(in);
    int row = in.readInt();
    Taken taken = TAKEN[in.readByte()];
    int subject = in.readByte();
    int width = in.readUnsignedShort();
    List<RawCell> cells = new ArrayList<>(width);
    for (int i = 0; i < width; i++) {
      cells.add(cell(in));
    }
    List<Concern> concerns = concerns(in);
    String because = text(in);
    return new ReadLine(
        sheet,
        row,
        taken,
        subject < 0 ? null : SUBJECTS[subject],
        cells,
        concerns,
        because,
        above(in));
  }

  private static RawCell cell(DataInput in) throws IOException {
    int head = in.readByte();
    RawCell.Type type = TYPES[head >> 1];
    if (type == RawCell.Type.BLANK) {
      return RawCell.BLANK;
    }
    String text = text(in);
    return new RawCell(type, text, (head & 1) == 0 ? null : LocalDate.ofEpochDay(in.readInt()));
  }

  private static List<Concern> concerns(DataInput in) throws IOException {
    int count = in.readUnsignedShort();
    List<Concern> concerns = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int column = in.readUnsignedShort();
      Level level = LEVELS[in.readByte()];
      String problem = text(in);
      String advice = text(in);
      List<String> proposals = new ArrayList<>();
      for (int left = in.readUnsignedShort(); left > 0; left--) {
        proposals.add(text(in));
      }
      concerns.add(new Concern(column, level, problem, advice, proposals));
    }
    return concerns;
  }

  private static Above above(DataInput in) throws IOException {
    boolean signature = in.readBoolean();
    int codeDigits = in.readByte();
    int count = in.readUnsignedShort();
    List<Section> sections = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int row = in.readInt();
      int column = in.readUnsignedShort();
      sections.add(new Section(row, column, text(in), text(in), text(in)));
    }
    return new Above(signature, codeDigits, sections);
  }

  private static String text(DataInput in) throws IOException {
    int length = in.readUnsignedByte();
    if (length == 255) {
      length = in.readInt();
    }
    byte[] bytes = new byte[length];
    in.readFully(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
