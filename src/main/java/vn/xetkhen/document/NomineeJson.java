package vn.xetkhen.document;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.award.Outcome;
import vn.xetkhen.award.Verdict;
import vn.xetkhen.evaluation.AwardEvaluation;
import vn.xetkhen.evaluation.ConditionResult;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.evaluation.RuleResult;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.evidence.Workbook;
import vn.xetkhen.nominee.Nominee;
import vn.xetkhen.proposal.PoolId;
import vn.xetkhen.proposal.Proposals;

/**
 * Writes one nominee as {@link PackedJson}, its ranks left open. One instance per thread; the
 * packed form they write to is shared.
 */
final class NomineeJson {

  private final PackedJson packed;
  private final JsonBytes out = new JsonBytes();
  private final Map<Object, Constant[]> byOutcome = new IdentityHashMap<>();
  private final Map<Head, Constant> heads = new HashMap<>();
  private final Map<Place, Constant> places = new HashMap<>();
  private final Map<Source, Integer> stretches = new IdentityHashMap<>();
  private final @Nullable Sentence[] sentences = new Sentence[1 << 13];

  private record Head(AwardId award, CommendationKind kind, LocalDate wording, Verdict verdict) {}

  private record Place(Workbook workbook, String sheet) {}

  /** Told by identity; its JSON in bytes. */
  private record Sentence(String text, byte[] json) {}

  /** JSON that comes again and again; the number is -1 if it must be written out. */
  private record Constant(int number, String json) {}

  NomineeJson(PackedJson packed) {
    this.packed = packed;
  }

  byte[] write(Evaluation evaluation) {
    out.clear();
    stretches.clear();
    Nominee nominee = evaluation.dossier().nominee();
    AwardId proposed = Proposals.proposed(evaluation);
    out.plain("{\"name\":").text(nominee.name());
    out.plain(",\"kind\":\"").plain(nominee.subject().name());
    out.plain("\",\"unit\":").text(nominee.unit());
    out.plain(",\"source\":");
    constant(place(nominee.workbook(), nominee.sheet()));
    out.plain(",\"row\":").number(nominee.row());
    out.plain("},\"requested\":").text(text(evaluation.dossier().nomination().requested()));
    out.plain(",\"proposed\":").text(text(proposed)).plain(",\"awards\":[");
    for (int i = 0; i < evaluation.awards().size(); i++) {
      comma(i);
      award(evaluation, evaluation.awards().get(i), proposed);
    }
    out.plain("]}");
    return out.toBytes();
  }

  private void award(Evaluation evaluation, AwardEvaluation award, @Nullable AwardId proposed) {
    AwardId id = award.award().id();
    Head head = new Head(id, award.kind(), award.wording(), award.verdict());
    constant(heads.computeIfAbsent(head, this::head));
    rules(award.gates());
    out.plain("],\"paths\":[");
    rules(award.paths());
    out.plain("],\"lacking\":[");
    for (int i = 0; i < award.lacking().size(); i++) {
      comma(i);
      encoded(award.lacking().get(i));
    }
    out.plain("],\"points\":").number(award.points().total()).plain(",\"rank\":");
    if (Proposals.pooled(evaluation, award, proposed)) {
      var pool = new PoolId(id, award.kind(), evaluation.dossier().nominee().subject());
      mark(PackedJson.RANK, packed.pool(pool));
    } else {
      out.plain("null");
    }
    out.raw('}');
  }

  private void rules(List<RuleResult> rules) {
    for (int i = 0; i < rules.size(); i++) {
      comma(i);
      RuleResult rule = rules.get(i);
      constant(rule(rule));
      for (int j = 0; j < rule.conditions().size(); j++) {
        comma(j);
        condition(rule.conditions().get(j));
      }
      out.plain("]}");
    }
  }

  private void condition(ConditionResult result) {
    constant(condition(result, result.outcome()));
    out.text(result.have()).plain(",\"need\":").text(result.need()).plain(",\"grounds\":[");
    for (int i = 0; i < result.grounds().size(); i++) {
      comma(i);
      ground(result.grounds().get(i));
    }
    out.plain("]}");
  }

  private void ground(Ground ground) {
    Integer before = stretches.get(ground.source());
    if (before != null) {
      mark(PackedJson.AGAIN, before);
    } else if (stretches.size() <= 0xFFFF) {
      out.raw(PackedJson.BEGIN);
      source(ground.source());
      out.raw(PackedJson.END);
      stretches.put(ground.source(), stretches.size());
    } else {
      source(ground.source());
    }
    out.plain(",\"says\":").text(ground.says());
    out.plain(ground.wanted() ? ",\"wanted\":true}" : "}");
  }

  private void source(Source source) {
    constant(place(source.workbook(), source.sheet()));
    if (source instanceof Source.Cell cell) {
      out.plain(",\"cell\":").text(cell.address()).plain(",\"value\":").text(cell.value());
    } else if (source instanceof Source.AbsentColumn absent) {
      out.plain(",\"column\":").text(absent.header());
    }
  }

  /** A sentence that the evaluator says to many nominees is encoded once. */
  private void encoded(String sentence) {
    int hash = System.identityHashCode(sentence);
    int place = (hash ^ hash >>> 12) & (sentences.length - 1);
    Sentence known = sentences[place];
    if (known == null || known.text != sentence) {
      int start = out.size();
      out.text(sentence);
      sentences[place] = new Sentence(sentence, Arrays.copyOfRange(out.array(), start, out.size()));
    } else {
      out.raw(known.json, 0, known.json.length);
    }
  }

  private Constant head(Head head) {
    String start = "{\"award\":\"" + head.award + "\",\"kind\":\"" + head.kind;
    String rest = "\",\"wording\":\"" + head.wording + "\",\"verdict\":\"" + head.verdict;
    return constant(start + rest + "\",\"gates\":[");
  }

  private Constant rule(RuleResult result) {
    Constant[] known = byOutcome.computeIfAbsent(result.rule(), any -> new Constant[5]);
    int outcome = result.outcome().ordinal();
    if (known[outcome] == null) {
      JsonBytes json = new JsonBytes().plain("{\"id\":").text(result.rule().id());
      json.plain(",\"title\":").text(result.rule().title());
      json.plain(",\"citation\":").text(result.rule().citationInWords());
      json.plain(",\"outcome\":\"" + result.outcome() + "\",\"conditions\":[");
      known[outcome] = constant(json.toString());
    }
    return known[outcome];
  }

  private Constant condition(ConditionResult result, Outcome outcome) {
    Constant[] known = byOutcome.computeIfAbsent(result.condition(), any -> new Constant[5]);
    int at = outcome.ordinal();
    if (known[at] == null) {
      JsonBytes json = new JsonBytes().plain("{\"text\":").text(result.condition().text());
      json.plain(",\"outcome\":\"" + outcome + "\",\"have\":");
      known[at] = constant(json.toString());
    }
    return known[at];
  }

  private Constant place(Workbook workbook, String sheet) {
    return places.computeIfAbsent(
        new Place(workbook, sheet),
        place -> {
          JsonBytes json = new JsonBytes().plain("{\"workbook\":").text(workbook.name());
          return constant(json.plain(",\"sheet\":").text(sheet).toString());
        });
  }

  private Constant constant(String json) {
    return new Constant(packed.constant(json), json);
  }

  private void constant(Constant constant) {
    if (constant.number < 0) {
      // already escaped: only its characters above ASCII are left to encode
      byte[] json = constant.json.getBytes(java.nio.charset.StandardCharsets.UTF_8);
      out.raw(json, 0, json.length);
    } else {
      mark(PackedJson.CONSTANT, constant.number);
    }
  }

  private void mark(int mark, int number) {
    out.raw(mark).raw(number >> 8).raw(number);
  }

  private void comma(int index) {
    if (index > 0) {
      out.raw(',');
    }
  }

  private static @Nullable String text(@Nullable AwardId id) {
    return id == null ? null : id.value();
  }
}
