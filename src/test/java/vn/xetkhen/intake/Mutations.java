package vn.xetkhen.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Damages files as chance, bad disks and bad people do. The same dice give the same damage. */
final class Mutations {

  private static final Pattern ATTRIBUTE = Pattern.compile(" ([A-Za-z:]+)=\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("\\d+");
  private static final Pattern TAG = Pattern.compile("<[A-Za-z][^>]{0,200}>");
  private static final String[] EXTREMES = {
    "0",
    "-1",
    "2147483647",
    "2147483648",
    "4294967296",
    "99999999999999999999",
    "1E308",
    "1E-400",
    "1E999999999",
    "NaN",
    "",
    " 5",
    "+5",
    "0x1F",
    "60",
    "2958466",
    "16385",
    "1048577"
  };
  private static final String[] WORDS = {
    "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>",
    "&a;",
    "&#0;",
    "]]>",
    "<![CDATA[",
    "<!-- ",
    "-->",
    "<?xml version=\"1.1\"?>",
    "</row>",
    "</sheetData>",
    "<row r=\"5\">",
    "</c>",
    "<c r=\"ZZZZZZ1\">",
    "<c r=\"XFD1048576\" t=\"d\"><v>2016-03-01</v></c>",
    "<c r=\"B2\" t=\"s\"><v>2000000000</v></c>",
    "<f t=\"shared\" si=\"7\"/>",
    "<f t=\"array\" ref=\"A1:XFD1048576\">A1</f>",
    "<si><t>x</t></si>",
    "_xFFFF_",
    "\u0000",
    "\uFFFE",
    "<table:table-cell table:number-columns-repeated=\"2147483647\"/>",
    "<table:table-row table:number-rows-repeated=\"1048576\">"
  };

  private Mutations() {}

  static byte[] of(byte[] file, String name, Random dice) throws IOException {
    boolean zip = file.length > 4 && file[0] == 'P' && file[1] == 'K';
    int kind = dice.nextInt(20);
    if (kind == 0) {
      return Arrays.copyOf(file, dice.nextInt(file.length + 1));
    }
    if (kind == 1) {
      byte[] noise = new byte[dice.nextInt(5000)];
      dice.nextBytes(noise);
      System.arraycopy(file, 0, noise, 0, Math.min(Math.min(8, file.length), noise.length));
      return noise;
    }
    if (kind == 2 || !zip) {
      return name.matches(".*\\.(csv|tsv)") ? text(file, dice) : flipped(file, dice);
    }
    Map<String, byte[]> parts = unzip(file);
    for (int i = dice.nextInt(4) == 0 ? 3 : 1; i > 0; i--) {
      damage(parts, dice);
    }
    return zip(parts);
  }

  private static byte[] flipped(byte[] file, Random dice) {
    byte[] bytes = file.clone();
    for (int i = 1 + dice.nextInt(20); i > 0 && bytes.length > 0; i--) {
      int at =
          dice.nextInt(4) == 0
              ? dice.nextInt(Math.min(512, bytes.length))
              : dice.nextInt(bytes.length);
      switch (dice.nextInt(3)) {
        case 0 -> bytes[at] ^= (byte) (1 << dice.nextInt(8));
        case 1 -> bytes[at] = (byte) dice.nextInt(256);
        default ->
            Arrays.fill(
                bytes, at, Math.min(bytes.length, at + 4), (byte) (dice.nextBoolean() ? 0xFF : 0));
      }
    }
    return bytes;
  }

  private static byte[] text(byte[] file, Random dice) {
    byte[] bytes = flipped(file, dice);
    String[] pieces = {
      "\"", "\\\"", "\0", "\r", ";", "\t", "sep=\n", "\u00FF\u00FE", "=", "\"\"\"", ","
    };
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    int at = bytes.length == 0 ? 0 : dice.nextInt(bytes.length);
    out.write(bytes, 0, at);
    byte[] piece = pieces[dice.nextInt(pieces.length)].getBytes(StandardCharsets.ISO_8859_1);
    for (int i = dice.nextInt(10) == 0 ? 300_000 : 1 + dice.nextInt(3); i > 0; i--) {
      out.writeBytes(piece);
    }
    out.write(bytes, at, bytes.length - at);
    return out.toByteArray();
  }

  private static void damage(Map<String, byte[]> parts, Random dice) {
    if (parts.isEmpty()) {
      return;
    }
    List<String> names = new ArrayList<>(parts.keySet());
    String name = names.get(dice.nextInt(names.size()));
    for (int i = 0;
        i < 4 && !name.matches(".*(sheet\\d*|content|sharedStrings|workbook)\\.xml");
        i++) {
      name = names.get(dice.nextInt(names.size()));
    }
    byte[] part = parts.get(name);
    switch (dice.nextInt(12)) {
      case 0 -> parts.remove(name);
      case 1 -> {
        String other = names.get(dice.nextInt(names.size()));
        parts.put(name, parts.get(other));
        parts.put(other, part);
      }
      case 2 -> parts.put(name + (dice.nextBoolean() ? ".xml" : " "), part);
      case 3 -> parts.put(name, Arrays.copyOf(part, dice.nextInt(part.length + 1)));
      case 4, 5 -> parts.put(name, flipped(part, dice));
      default -> parts.put(name, utf8(xml(new String(part, StandardCharsets.UTF_8), dice)));
    }
  }

  private static String xml(String text, Random dice) {
    int at = dice.nextInt(text.length() + 1);
    return switch (dice.nextInt(8)) {
      case 0 -> text.substring(0, at) + WORDS[dice.nextInt(WORDS.length)] + text.substring(at);
      case 1 -> replaceOne(text, NUMBER, at, EXTREMES[dice.nextInt(EXTREMES.length)]);
      case 2 -> doubledAttribute(text, at);
      case 3 ->
          replaceOne(
              text,
              ATTRIBUTE,
              at,
              " t=\"" + "d,e,zz,s,b,str,n,shared".split(",")[dice.nextInt(8)] + "\"");
      case 4 -> replaceOne(text, ATTRIBUTE, at, " x=\"" + "y".repeat(dice.nextInt(400_000)) + "\"");
      case 5 -> replaceOne(text, TAG, at, WORDS[dice.nextInt(WORDS.length)]);
      case 6 -> {
        int to = Math.min(text.length(), at + dice.nextInt(3000));
        yield text.substring(0, to)
            + text.substring(at, to).repeat(dice.nextInt(200))
            + text.substring(to);
      }
      default ->
          text.substring(0, at) + text.substring(Math.min(text.length(), at + dice.nextInt(300)));
    };
  }

  private static String replaceOne(String text, Pattern pattern, int from, String with) {
    Matcher m = pattern.matcher(text);
    return m.find(from) || m.find(0)
        ? text.substring(0, m.start()) + with + text.substring(m.end())
        : text;
  }

  private static String doubledAttribute(String text, int from) {
    Matcher m = ATTRIBUTE.matcher(text);
    return m.find(from) ? text.substring(0, m.end()) + m.group() + text.substring(m.end()) : text;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static Map<String, byte[]> unzip(byte[] file) {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
      for (ZipEntry entry; (entry = zip.getNextEntry()) != null; ) {
        parts.put(entry.getName(), zip.readNBytes(4 << 20));
      }
    } catch (IOException | IllegalArgumentException e) {
      // what could be unzipped is damaged
    }
    return parts;
  }

  private static byte[] zip(Map<String, byte[]> parts) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.setLevel(1);
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return bytes.toByteArray();
  }
}
