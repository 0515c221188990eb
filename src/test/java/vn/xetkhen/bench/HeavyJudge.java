package vn.xetkhen.bench;

import java.time.LocalDate;
import java.util.*;
import vn.xetkhen.award.*;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.document.RoundRun;
import vn.xetkhen.evaluation.*;
import vn.xetkhen.evidence.Ground;
import vn.xetkhen.nominee.*;
import vn.xetkhen.rulebook.*;

final class HeavyJudge implements RoundRun.Judge {
  private final List<Award> awards;
  private final List<Rule> gates = new ArrayList<>();
  private final List<Rule> paths = new ArrayList<>();

  HeavyJudge(List<Award> awards) {
    this.awards = awards;
    for (int g = 1; g <= 5; g++) gates.add(rule("G" + g, true, 1));
    for (int p = 1; p <= 2; p++) paths.add(rule("P" + p, false, 2));
  }

  static Rule rule(String id, boolean gate, int n) {
    List<Condition> c = new ArrayList<>();
    for (int i = 0; i < n; i++)
      c.add(
          new Condition(
              id
                  + " Có từ 2 năm liên tục trở lên được xếp loại \"Hoàn thành xuất sắc nhiệm vụ\" trong thời gian đó "
                  + i,
              false,
              3,
              i));
    return new Rule(
        id,
        "Hai năm liên tục hoàn thành xuất sắc, có hai sáng kiến",
        gate,
        false,
        EnumSet.allOf(CommendationKind.class),
        Citation.parse("luat-2003 d72 k1 c"),
        "Điều 72, khoản 1, điểm c, Luật 15/2003/QH11",
        null,
        c,
        1);
  }

  @Override
  public List<Evaluation> evaluate(List<Dossier> batch) {
    return batch.stream().map(this::judge).toList();
  }

  private Evaluation judge(Dossier d) {
    int h = d.nominee().row();
    List<Ground> ratings = new ArrayList<>();
    d.ratings()
        .forEach(
            (y, s) ->
                ratings.add(
                    s.known()
                        ? Ground.found(s.value().abbreviation() + " năm " + y, s.source())
                        : Ground.wanted("Đề nghị gửi kết quả xếp loại năm " + y, s.source())));
    List<Ground> ini = new ArrayList<>();
    for (var i : ((IndividualDossier) d).initiatives().items())
      ini.add(Ground.found("Sáng kiến «" + i.name() + "»", i.source()));
    List<AwardEvaluation> out = new ArrayList<>();
    for (Award a : awards) {
      if (!a.subjects().contains(Subject.INDIVIDUAL)) continue;
      Verdict v = Verdict.values()[(h + a.precedence()) % 5];
      List<RuleResult> g = new ArrayList<>();
      for (Rule r : gates)
        g.add(
            new RuleResult(
                r,
                Outcome.MET,
                List.of(
                    new ConditionResult(
                        r.conditions().get(0),
                        Outcome.MET,
                        null,
                        null,
                        List.of(Ground.found("Không có", d.reviews().source()))))));
      List<RuleResult> p = new ArrayList<>();
      for (Rule r : paths)
        p.add(
            new RuleResult(
                r,
                v.outcome(),
                List.of(
                    new ConditionResult(
                        r.conditions().get(0), v.outcome(), "1 năm: 2021", "2 năm", ratings),
                    new ConditionResult(
                        r.conditions().get(1),
                        v.outcome(),
                        "1 sáng kiến: 2021",
                        "2 sáng kiến",
                        ini))));
      List<Points.Line> lines = new ArrayList<>();
      for (Ground x : ratings) lines.add(new Points.Line("Mỗi năm", x.says(), 10, List.of(x)));
      out.add(
          new AwardEvaluation(
              a,
              CommendationKind.REGULAR,
              LocalDate.of(2017, 10, 1),
              v,
              g,
              p,
              v.proposable()
                  ? List.of()
                  : List.of("Thiếu 1 năm hoàn thành xuất sắc nhiệm vụ, sớm nhất năm 2022."),
              new Points(h % 60, lines)));
    }
    return new Evaluation(d, out);
  }
}
