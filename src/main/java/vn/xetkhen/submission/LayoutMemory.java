package vn.xetkhen.submission;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.intake.FoundTable;
import vn.xetkhen.intake.Mending.ColumnChoice;
import vn.xetkhen.intake.Mending.WordMend;
import vn.xetkhen.nominee.Text;
import vn.xetkhen.storage.KeptFiles;

/** What was decided about a unit's layouts: it holds for the same layout again, for no other. */
@Component
class LayoutMemory {
  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final JsonMapper json;
  private final Clock clock;

  LayoutMemory(JdbcClient jdbc, TransactionTemplate transaction, JsonMapper json, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.json = json;
    this.clock = clock;
  }

  /** Columns that differ from what is found, and the unit's own words. */
  record Choices(List<ColumnChoice> columns, List<WordMend> words) {
    Choices {
      columns = List.copyOf(columns);
      words = List.copyOf(words);
    }

    private Choices renamed(UnaryOperator<String> meaning) {
      return new Choices(
          columns.stream()
              .map(c -> new ColumnChoice(c.column(), meaning.apply(c.meaning())))
              .toList(),
          words.stream()
              .map(w -> new WordMend(meaning.apply(w.meaning()), w.said(), w.meant()))
              .toList());
    }
  }

  /** What was decided about that layout of that sender, in the years of a round. */
  Optional<Choices> of(String sender, FoundTable table, int year) {
    return stored(sender, fingerprint(table, year))
        .map(choices -> choices.renamed(meaning -> FoundTable.dated(meaning, year)));
  }

  private static String fingerprint(FoundTable table, int year) {
    byte[] print = table.fingerprint(year).getBytes(StandardCharsets.UTF_8);
    return HexFormat.of().formatHex(KeptFiles.sha256().digest(print));
  }

  private Optional<Choices> stored(String sender, String fingerprint) {
    return jdbc.sql(
            "select choices from remembered_layout where sender_folded = ? and fingerprint = ?")
        .params(Text.fold(sender), fingerprint)
        .query(String.class)
        .optional()
        .map(choices -> json.readValue(choices, Choices.class));
  }

  /** Remembers, for whatever year comes; no choices at all are forgotten. */
  void remember(String sender, FoundTable table, int year, Choices dated) {
    String fingerprint = fingerprint(table, year);
    Choices choices = dated.renamed(meaning -> FoundTable.undated(meaning, year));
    transaction.executeWithoutResult(
        status -> {
          jdbc.sql("delete from remembered_layout where sender_folded = ? and fingerprint = ?")
              .params(Text.fold(sender), fingerprint)
              .update();
          if (!choices.columns().isEmpty() || !choices.words().isEmpty()) {
            jdbc.sql(
                    "insert into remembered_layout (sender_folded, fingerprint, choices,"
                        + " remembered_at) values (?, ?, ?, ?)")
                .params(
                    Text.fold(sender),
                    fingerprint,
                    json.writeValueAsString(choices),
                    clock.instant().atOffset(ZoneOffset.UTC))
                .update();
          }
        });
  }
}
