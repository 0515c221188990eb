package vn.xetkhen.submission;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.Subject;
import vn.xetkhen.intake.Concern;
import vn.xetkhen.intake.RawCell;
import vn.xetkhen.intake.ReadLine;

/** A row as taken, as bytes: compact, because a hundred thousand of them are written in seconds. */
final class LineCodec {
  private static final Subject[] SUBJECTS = Subject.values();
  private static final ReadLine.Taken[] TAKEN = ReadLine.Taken.values();
  private static final RawCell.Type[] TYPES = RawCell.Type.values();
  private static final Concern.Level[] LEVELS = Concern.Level.values();
  private static final int NO_SUBJECT = SUBJECTS.length;
  private static final int DATED = 0x80;

  private LineCodec() {}

  static void write(ReadLine line, DataOutputStream out) throws IOException {
    text(line.sheet(), out);
    out.writeInt(line.row());
    out.writeByte(line.taken().ordinal());
    out.writeByte(line.subject() == null ? NO_SUBJECT : line.subject().ordinal());
    text(line.because(), out);
    above(line.above(), out);
    out.writeShort(line.cells().size());
    for (RawCell cell : line.cells()) {
      LocalDate date = cell.date();
      out.writeByte(cell.type().ordinal() | (date == null ? 0 : DATED));
      if (!cell.blank()) {
        text(cell.text(), out);
      }
      if (date != null) {
        out.writeLong(date.toEpochDay());
      }
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
  }

  static byte[] bytes(ReadLine line) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(line, out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static ReadLine of(byte[] bytes) {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      String sheet = text(in);
      int row = in.readInt();
      ReadLine.Taken taken = TAKEN[in.readUnsignedByte()];
      int subject = in.readUnsignedByte();
      String because = text(in);
      ReadLine.Above above = above(in);
      List<RawCell> cells = cells(in);
      return new ReadLine(sheet, row, taken, subject(subject), cells, concerns(in), because, above);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void above(ReadLine.Above above, DataOutputStream out) throws IOException {
    out.writeBoolean(above.signature());
    out.writeByte(above.codeDigits());
    out.writeByte(above.sections().size());
    for (ReadLine.Section section : above.sections()) {
      out.writeInt(section.row());
      out.writeShort(section.column());
      text(section.text(), out);
      text(section.meaning(), out);
      text(section.value(), out);
    }
  }

  private static ReadLine.Above above(DataInputStream in) throws IOException {
    boolean signature = in.readBoolean();
    int codeDigits = in.readByte();
    int count = in.readUnsignedByte();
    if (count == 0 && codeDigits == 0 && !signature) {
      return ReadLine.Above.NOTHING;
    }
    List<ReadLine.Section> sections = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      sections.add(
          new ReadLine.Section(in.readInt(), in.readUnsignedShort(), text(in), text(in), text(in)));
    }
    return new ReadLine.Above(signature, codeDigits, sections);
  }

  private static @Nullable Subject subject(int ordinal) {
    return ordinal == NO_SUBJECT ? null : SUBJECTS[ordinal];
  }

  private static List<RawCell> cells(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    List<RawCell> cells = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int type = in.readUnsignedByte();
      RawCell.Type of = TYPES[type & ~DATED];
      if (of == RawCell.Type.BLANK && (type & DATED) == 0) {
        cells.add(RawCell.BLANK);
      } else {
        String text = of == RawCell.Type.BLANK ? "" : text(in);
        LocalDate date = (type & DATED) == 0 ? null : LocalDate.ofEpochDay(in.readLong());
        cells.add(new RawCell(of, text, date));
      }
    }
    return cells;
  }

  private static List<Concern> concerns(DataInputStream in) throws IOException {
    int count = in.readUnsignedShort();
    List<Concern> concerns = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      int column = in.readUnsignedShort();
      Concern.Level level = LEVELS[in.readUnsignedByte()];
      String problem = text(in);
      String advice = text(in);
      int proposals = in.readUnsignedShort();
      List<String> texts = new ArrayList<>(proposals);
      for (int p = 0; p < proposals; p++) {
        texts.add(text(in));
      }
      concerns.add(new Concern(column, level, problem, advice, texts));
    }
    return concerns;
  }

  private static void text(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (bytes.length < 0xFF) {
      out.writeByte(bytes.length);
    } else {
      out.writeByte(0xFF);
      out.writeInt(bytes.length);
    }
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    int length = in.readUnsignedByte();
    byte[] bytes = in.readNBytes(length == 0xFF ? in.readInt() : length);
    return new String(bytes, StandardCharsets.UTF_8);
  }
}
