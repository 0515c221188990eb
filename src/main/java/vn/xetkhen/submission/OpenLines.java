package vn.xetkhen.submission;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.xetkhen.intake.ReadLine;

/**
 * The rows of submissions that are being looked at, up to date with all decisions. Rows that this
 * machine does not have, because another instance read them or the folder was lost, are read again
 * from the kept bytes.
 */
@Component
class OpenLines {
  /** So many submissions stay in memory. */
  private static final int OPEN = 8;

  private final WorkbookReading readings;
  private final IntakeDesk desk;
  private final MendLog log;

  private record Key(long number, int reading) {}

  /** By how long nobody looked at them. */
  private final Map<Key, Lines> lines = new LinkedHashMap<>(16, 0.75f, true);

  /** Those that a job of this process is reading: never put away. */
  private final Set<Key> running = new HashSet<>();

  OpenLines(WorkbookReading readings, IntakeDesk desk, MendLog log) {
    this.readings = readings;
    this.desk = desk;
    this.log = log;
  }

  private static Key key(Submission submission) {
    return new Key(submission.number(), submission.reading());
  }

  /** Lets the rows of a running reading be looked at. */
  void reading(Submission submission, Lines coming) {
    synchronized (lines) {
      running.add(key(submission));
      keep(submission, coming);
    }
  }

  /** A reading ended, however it did. */
  void ended(Submission submission) {
    synchronized (lines) {
      running.remove(key(submission));
    }
  }

  private void keep(Submission submission, Lines rows) {
    synchronized (lines) {
      lines.put(key(submission), rows);
      Iterator<Key> eldest = lines.keySet().iterator();
      for (int left = lines.size() - OPEN; left > 0 && eldest.hasNext(); ) {
        if (!running.contains(eldest.next())) {
          eldest.remove();
          left--;
        }
      }
    }
  }

  private @Nullable Lines known(Submission submission) {
    synchronized (lines) {
      return lines.get(key(submission));
    }
  }

  /** Forgets all rows, as a new process would. */
  void forget() {
    synchronized (lines) {
      lines.clear();
    }
  }

  /** Forgets the rows of earlier readings. */
  void dropEarlier(Submission submission) {
    synchronized (lines) {
      lines
          .keySet()
          .removeIf(k -> k.number() == submission.number() && k.reading() < submission.reading());
    }
    try {
      for (int reading = submission.reading() - 1; reading > 0; reading--) {
        Path file =
            readings
                .file(submission)
                .resolveSibling(submission.number() + "-" + reading + ".lines");
        if (!Files.deleteIfExists(file)) {
          return;
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The rows; empty while another instance reads them, or if nothing could be read. */
  Optional<Lines> of(Submission submission) {
    Lines known = known(submission);
    if (submission.state() == SubmissionState.READING
        || submission.state() == SubmissionState.CANCELLED) {
      return Optional.ofNullable(known);
    }
    if (submission.readAt() == null || submission.state() == SubmissionState.UNUSABLE) {
      return Optional.empty();
    }
    synchronized (this) {
      Lines now = known(submission);
      if (now == null || !now.complete()) {
        now = load(submission);
        keep(submission, now);
      }
      follow(submission, now);
      return Optional.of(now);
    }
  }

  private Lines load(Submission submission) {
    Path file = readings.file(submission);
    try {
      if (Files.exists(file)) {
        Lines there = Lines.open(file, log.all(submission.number()));
        if (there.complete()) {
          return there;
        }
      }
      return readings.rebuilt(submission);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Takes the rows again that later decisions bear on. */
  private void follow(Submission submission, Lines now) {
    int last = log.last(submission.number());
    if (now.decided().seq() >= last) {
      return;
    }
    List<MendEvent> events = log.all(submission.number());
    Decided decided = Decided.of(events);
    TreeSet<Integer> touched = new TreeSet<>();
    for (MendEvent event : events) {
      if (event.seq() > now.decided().seq()) {
        touched.addAll(Touched.by(event.mend(), now));
      }
    }
    IntakeDesk.Reader reader = desk.open(submission.year());
    TreeMap<Integer, ReadLine> again = new TreeMap<>();
    for (Lines.Numbered row : now.rows(touched.stream().mapToInt(Integer::intValue).toArray())) {
      again.put(
          row.no(),
          reader.recheck(
              row.table(), row.line(), decided.ofRow(row.line().sheet(), row.line().row())));
    }
    try {
      now.replace(again, decided);
    } catch (UncheckedIOException e) {
      // a full disk left half a row behind: opened again, what is whole counts
      synchronized (lines) {
        lines.remove(key(submission));
      }
      throw e;
    }
  }
}
