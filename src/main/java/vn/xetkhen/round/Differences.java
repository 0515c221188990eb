package vn.xetkhen.round;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.award.Verdict;

/** Says in words what a replay changes for whom. */
final class Differences {
  private final Replays replays;
  private final long id;
  private final Optional<RulebookFacts> facts;
  private final JsonMapper json;
  private int count;

  Differences(Replays replays, long id, Optional<RulebookFacts> facts, JsonMapper json) {
    this.replays = replays;
    this.id = id;
    this.facts = facts;
    this.json = json;
  }

  int count() {
    return count;
  }

  /** Compares a nominee's object with the one made anew; null is one that is not there. */
  void nominee(byte @Nullable [] then, byte @Nullable [] now) {
    if (Arrays.equals(then, now)) {
      return;
    }
    if (then == null) {
      add(who(json.readTree(now)) + ": trước đây không có.");
    } else if (now == null) {
      add(who(json.readTree(then)) + ": nay không còn.");
    } else {
      JsonNode before = json.readTree(then);
      List<String> changes = changes(before, json.readTree(now));
      add(
          who(before)
              + ": "
              + (changes.isEmpty() ? "lời giải thích đổi" : String.join("; ", changes))
              + ".");
    }
  }

  void refused(byte @Nullable [] then, byte @Nullable [] now) {
    if (!Arrays.equals(then, now)) {
      JsonNode cell = json.readTree(then == null ? now : then);
      add(
          "Ô "
              + cell.path("sheet").asString()
              + "!"
              + cell.path("cell").asString()
              + (then == null ? ": nay bị từ chối." : ": lời từ chối đổi hoặc không còn."));
    }
  }

  private void add(String says) {
    if (++count <= Replays.KEPT) {
      replays.difference(id, count, says);
    }
  }

  private static String who(JsonNode nominee) {
    JsonNode source = nominee.path("source");
    return nominee.path("name").asString()
        + " ("
        + source.path("sheet").asString()
        + ", dòng "
        + source.path("row").asInt()
        + ")";
  }

  private List<String> changes(JsonNode then, JsonNode now) {
    List<String> changes = new ArrayList<>();
    for (JsonNode award : then.path("awards")) {
      String name = award.path("award").asString();
      JsonNode other =
          now.path("awards")
              .valueStream()
              .filter(a -> name.equals(a.path("award").asString()))
              .findFirst()
              .orElse(null);
      String shown = facts.map(f -> f.awardName(name)).orElse(name);
      if (other == null) {
        changes.add(shown + ": không còn xét");
        continue;
      }
      String verdict = award.path("verdict").asString();
      String verdictNow = other.path("verdict").asString();
      if (!verdict.equals(verdictNow)) {
        changes.add(shown + ": " + label(verdict) + " → " + label(verdictNow));
      } else if (!award.path("rank").equals(other.path("rank"))) {
        changes.add(shown + ": " + rank(award) + " → " + rank(other));
      } else if (!award.path("points").equals(other.path("points"))) {
        changes.add(
            shown
                + ": "
                + award.path("points").asInt()
                + " điểm → "
                + other.path("points").asInt()
                + " điểm");
      }
    }
    return changes;
  }

  private static String label(String verdict) {
    return Verdict.valueOf(verdict).label();
  }

  private static String rank(JsonNode award) {
    JsonNode rank = award.path("rank");
    return rank.isNull() ? "chưa xếp hạng" : "hạng " + rank.asInt();
  }
}
