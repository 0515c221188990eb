package vn.xetkhen.round;

import java.io.IOException;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.document.EvaluationLines;
import vn.xetkhen.storage.KeptFiles;

/** Two files made line by line beside each other; only their digests are held. */
final class SideBySide {
  private final MessageDigest then = KeptFiles.sha256();
  private final MessageDigest now = KeptFiles.sha256();

  /** Told each pair of lines; null is a line that the other file does not have. */
  interface Pairs {
    void pair(byte @Nullable [] then, byte @Nullable [] now);
  }

  void then(byte[] part) {
    then.update(part);
  }

  void now(byte[] part) {
    now.update(part);
  }

  void both(String part) {
    then.update(StoredRound.ascii(part));
    now.update(StoredRound.ascii(part));
  }

  /** Goes through two lists of lines in step; the longer one goes on alone. */
  void list(StoredRound.Yield before, Iterator<byte[]> after, Pairs pairs) throws IOException {
    int[] lines = {0};
    before.to(
        line -> {
          int number = lines[0]++;
          byte[] other = after.hasNext() ? after.next() : null;
          line(then, number, line);
          if (other != null) {
            line(now, number, other);
          }
          pairs.pair(line, other);
        });
    while (after.hasNext()) {
      byte[] other = after.next();
      line(now, lines[0]++, other);
      pairs.pair(null, other);
    }
  }

  private static void line(MessageDigest file, int number, byte[] line) {
    file.update(StoredRound.ascii(number == 0 ? EvaluationLines.FIRST : EvaluationLines.NEXT));
    file.update(line);
  }

  /** Ends the first file. */
  String thenSha256() {
    return HexFormat.of().formatHex(then.digest());
  }

  /** Ends the second file. */
  String nowSha256() {
    return HexFormat.of().formatHex(now.digest());
  }
}
