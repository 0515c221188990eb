package vn.xetkhen.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.xetkhen.intake.Mending.CellMend;
import vn.xetkhen.submission.Mend;
import vn.xetkhen.submission.MendEvent;

/** Says what was decided about a submission. */
@Component
class MendWords {
  private final MessageSource messages;
  private final Words words;

  MendWords(MessageSource messages, Words words) {
    this.messages = messages;
    this.words = words;
  }

  /**
   * A line of the log.
   *
   * @param undoable whether it can be taken back
   */
  record Said(int seq, Instant at, String says, boolean undone, boolean undoable) {}

  /** The newest first; taking something back is shown at what was taken back. */
  List<Said> log(List<MendEvent> events, Locale locale) {
    List<Said> said = new ArrayList<>();
    for (MendEvent event : events) {
      if (event.undoes() == null) {
        said.add(
            new Said(
                event.seq(),
                event.at(),
                says(event.mend(), locale),
                event.undoneBy() != null,
                event.undoneBy() == null));
      }
    }
    Collections.reverse(said);
    return said;
  }

  private String says(Mend mend, Locale locale) {
    if (mend instanceof Mend.Columns c) {
      return say(locale, "columns", c.columns().size(), c.sheet());
    } else if (mend instanceof Mend.Header h) {
      return say(locale, "header", h.sheet(), h.firstHeaderRow(), h.headerRow());
    } else if (mend instanceof Mend.Cells c) {
      CellMend first = c.cells().get(0);
      return c.cells().size() == 1
          ? say(locale, "cell", first.cell(), said(first.now(), locale), said(first.was(), locale))
          : say(locale, "cells", words.count(c.cells().size()), first.cell());
    } else if (mend instanceof Mend.Word w) {
      return say(locale, "word", w.word().said(), w.word().meaning(), w.word().meant());
    } else if (mend instanceof Mend.LeftOut l) {
      return l.keptRow() > 0
          ? say(locale, "merged", l.row().row(), l.keptRow())
          : say(locale, "left", l.row().row());
    } else if (mend instanceof Mend.Apart a) {
      return say(locale, "apart", a.row(), a.otherRow());
    } else if (mend instanceof Mend.Remembered r) {
      return say(locale, "remembered", r.columns().size(), r.words().size());
    }
    throw new IllegalArgumentException(mend.getClass().getName());
  }

  private String said(String text, Locale locale) {
    return text.isBlank() ? messages.getMessage("web.blank", new Object[0], locale) : text;
  }

  private String say(Locale locale, String key, Object... args) {
    Object[] texts = new Object[args.length];
    for (int i = 0; i < args.length; i++) {
      texts[i] = String.valueOf(args[i]);
    }
    return messages.getMessage("web.sub.log." + key, texts, locale);
  }
}
