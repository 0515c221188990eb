package vn.xetkhen.submission;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.xetkhen.intake.IntakeListener;
import vn.xetkhen.intake.Mending;
import vn.xetkhen.intake.Notice;
import vn.xetkhen.intake.RefusedCell;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.scrutiny.Authorities;
import vn.xetkhen.scrutiny.Decided;
import vn.xetkhen.scrutiny.Finding;
import vn.xetkhen.scrutiny.Place;
import vn.xetkhen.scrutiny.SamePair;
import vn.xetkhen.scrutiny.Scrutiny;
import vn.xetkhen.scrutiny.ScrutinySettings;
import vn.xetkhen.scrutiny.UnitHistory;
import vn.xetkhen.storage.KeptFiles;

/**
 * What is odd about the rows of a submission together, as mended so far: it is found by reading the
 * workbook once more, and kept until something is decided.
 */
@Component
public class Scrutinies {
  private static final int KEPT = 8;
  private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Handovers handovers;
  private final Mends mends;
  private final IntakeDesk desk;
  private final KeptFiles kept;

  private record Key(long number, long version) {}

  @SuppressWarnings("serial")
  private final Map<Key, List<Finding>> found =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, List<Finding>> eldest) {
          return size() > KEPT;
        }
      };

  Scrutinies(Handovers handovers, Mends mends, IntakeDesk desk, KeptFiles kept) {
    this.handovers = handovers;
    this.mends = mends;
    this.desk = desk;
    this.kept = kept;
  }

  /**
   * In the order in which to show them, without pairs that somebody has decided about.
   *
   * @throws WrongOrderException if the submission is not read, or not open any more
   */
  public synchronized List<Finding> of(Submission submission) {
    return found.computeIfAbsent(
        new Key(submission.number(), submission.version()), key -> find(submission));
  }

  private List<Finding> find(Submission submission) {
    Mending mending = handovers.prepare(submission.number(), false).mending();
    LocalDate came = LocalDate.ofInstant(submission.receivedAt(), ZONE);
    Scrutiny scrutiny =
        Scrutiny.of(
            ScrutinySettings.of(submission.year(), LocalDate.of(submission.year(), 12, 31), came),
            UnitHistory.NONE,
            Authorities.shipped(),
            Decided.NOTHING);
    desk.open(submission.year())
        .read(kept.file(submission.sha256()), submission.name(), mending, new Listener(scrutiny));
    List<Mend.Apart> apart = new ArrayList<>();
    for (MendEvent event : mends.events(submission.number())) {
      if (event.holds() && event.mend() instanceof Mend.Apart two) {
        apart.add(two);
      }
    }
    return scrutiny.finish().shown().stream()
        .filter(finding -> apart.stream().noneMatch(two -> about(two, finding)))
        .toList();
  }

  private static boolean about(Mend.Apart two, Finding finding) {
    if (!(finding instanceof SamePair pair)) {
      return false;
    }
    Place first = pair.first().place();
    Place second = pair.second().place();
    return is(first, two.sheet(), two.row()) && is(second, two.otherSheet(), two.otherRow())
        || is(second, two.sheet(), two.row()) && is(first, two.otherSheet(), two.otherRow());
  }

  private static boolean is(Place place, String sheet, int row) {
    return place.row() == row && place.sheet().equals(sheet);
  }

  private record Listener(Scrutiny scrutiny) implements IntakeListener {
    @Override
    public void dossier(Dossier dossier) {
      scrutiny.dossier(dossier);
    }

    @Override
    public void refused(RefusedCell cell) {
      // shown in the grid
    }

    @Override
    public void notice(Notice notice) {
      // shown beside the grid
    }
  }
}
