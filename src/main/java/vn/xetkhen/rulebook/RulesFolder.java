package vn.xetkhen.rulebook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import vn.xetkhen.nominee.Text;

/**
 * The folder of rules as it was at one moment: every text that a rulebook is made of, read once,
 * and the digest of all of it. A rulebook never reads the folder again, so that digest and rules
 * cannot part.
 *
 * @param files path with forward slashes → text in NFC with single line feeds
 * @param digest SHA-256 over paths and texts, lower-case hex
 */
public record RulesFolder(SortedMap<String, String> files, String digest) {

  private static final int MOST_FILES = 2000;
  private static final int LARGEST_FILE = 1 << 20;
  private static final int LARGEST_CRITERIA = 64 << 10;
  private static final int DEEPEST = 4;

  /**
   * Reads the folder.
   *
   * @throws RulesRejectedException if it is not there, or holds a link, too many or too large
   *     files, or text that is not UTF-8
   */
  public static RulesFolder read(Path folder) {
    Problems problems = new Problems();
    SortedMap<String, String> files = new TreeMap<>();
    if (!Files.isDirectory(folder)) {
      problems.add(
          folder.toString(),
          1,
          "không có thư mục tiêu chuẩn.",
          "Chỉ đúng thư mục bằng --rules, trong đó có vocabulary.dsl và awards/.");
      problems.throwIfAny();
    }
    try (Stream<Path> walk = Files.walk(folder.toRealPath(), DEEPEST)) {
      List<Path> paths = walk.limit(MOST_FILES + 1L).sorted().toList();
      if (paths.size() > MOST_FILES) {
        problems.add(".", 1, "Có quá " + MOST_FILES + " tệp.", "Bỏ tệp thừa.");
      }
      for (Path path : paths) {
        String name = folder.toRealPath().relativize(path).toString().replace('\\', '/');
        if (Files.isSymbolicLink(path)) {
          problems.add(name, 1, "là một liên kết.", "Thay bằng chính tệp ấy.");
        } else if (Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS) && counts(name)) {
          add(files, name, path, problems);
        }
      }
    } catch (IOException e) {
      problems.add(
          folder.toString(), 1, "không đọc được thư mục tiêu chuẩn.", "Kiểm tra quyền đọc.");
    }
    if (files.isEmpty() && (problems.count() == 0)) {
      problems.add(
          folder.toString(),
          1,
          "thư mục tiêu chuẩn không có tệp nào.",
          "Chép lại thư mục rules của bản phát hành.");
    }
    problems.throwIfAny();
    return of(files);
  }

  /** The same from texts already at hand: a stored rulebook. */
  public static RulesFolder of(SortedMap<String, String> files) {
    return new RulesFolder(new TreeMap<>(files), digest(files));
  }

  /** The text of a file, empty if there is none. */
  public String text(String name) {
    return files.getOrDefault(name, "");
  }

  List<String> below(String prefix, String... endings) {
    return files.keySet().stream()
        .filter(name -> name.startsWith(prefix) && Stream.of(endings).anyMatch(name::endsWith))
        .toList();
  }

  private static boolean counts(String name) {
    return Stream.of(".yaml", ".dsl", ".dslr", ".drl", ".json").anyMatch(name::endsWith);
  }

  private static void add(
      SortedMap<String, String> files, String name, Path path, Problems problems)
      throws IOException {
    int largest = name.endsWith(".dslr") || name.endsWith(".drl") ? LARGEST_CRITERIA : LARGEST_FILE;
    if (Files.size(path) > largest) {
      problems.add(
          name, 1, "Tệp lớn quá " + (largest >> 10) + " kB.", "Tách tệp hoặc bỏ phần thừa.");
      return;
    }
    byte[] bytes = Files.readAllBytes(path);
    ByteBuffer in = ByteBuffer.wrap(bytes);
    try {
      String text =
          StandardCharsets.UTF_8
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .decode(in)
              .toString();
      String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
      files.put(name, Text.nfc(plain.replace("\r\n", "\n").replace('\r', '\n')));
    } catch (CharacterCodingException e) {
      int line = 1;
      for (int i = 0; i < in.position(); i++) {
        line += bytes[i] == '\n' ? 1 : 0;
      }
      problems.add(name, line, "Chữ không đúng bảng mã UTF-8.", "Lưu lại tệp bằng bảng mã UTF-8.");
    }
  }

  private static String digest(SortedMap<String, String> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, text) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
            sha.update(text.getBytes(StandardCharsets.UTF_8));
            sha.update((byte) 0);
          });
      return HexFormat.of().formatHex(sha.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new UncheckedIOException(new IOException(e));
    }
  }
}
