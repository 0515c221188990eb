package vn.xetkhen.submission;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.intake.Mending.ColumnChoice;
import vn.xetkhen.intake.Mending.WordMend;
import vn.xetkhen.nominee.Text;

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
  }

  Optional<Choices> of(String sender, String fingerprint) {
    return jdbc.sql(
            "select choices from remembered_layout where sender_folded = ? and fingerprint = ?")
        .params(Text.fold(sender), fingerprint)
        .query(String.class)
        .optional()
        .map(choices -> json.readValue(choices, Choices.class));
  }

  /** Remembers; no choices at all are forgotten. */
  void remember(String sender, String fingerprint, Choices choices) {
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
