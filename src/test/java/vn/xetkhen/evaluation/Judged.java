package vn.xetkhen.evaluation;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.xetkhen.award.Subject;
import vn.xetkhen.nominee.Dossier;
import vn.xetkhen.rulebook.Rulebooks;

/** A row of the template told cell by cell, judged by the shipped rules. */
final class Judged {

  static final CaseDossiers SHIPPED =
      new CaseDossiers(Rulebooks.open(Path.of("rules"), Path.of("target/compiled")));

  private final Subject subject;
  private final LocalDate date;
  private final Map<String, String> cells = new LinkedHashMap<>();
  private final Set<String> absent = new LinkedHashSet<>();
  private final Map<String, Boolean> council = new LinkedHashMap<>();
  private String name = "Nguyễn Văn An";

  private Judged(Subject subject, int year) {
    this.subject = subject;
    this.date = LocalDate.of(year, 12, 31);
  }

  static Judged person(int year) {
    return new Judged(Subject.INDIVIDUAL, year).with("Đăng ký thi đua", "Có");
  }

  static Judged collective(int year) {
    return new Judged(Subject.COLLECTIVE, year);
  }

  Judged named(String name) {
    this.name = name;
    return this;
  }

  /** «{Y}», «{Y-1}» stand for years. */
  Judged with(String header, String text) {
    cells.put(header, text);
    return this;
  }

  /** From Y backwards. */
  Judged rated(String... ratings) {
    for (int ago = 0; ago < ratings.length; ago++) {
      cells.put("Xếp loại {Y" + (ago == 0 ? "" : "-" + ago) + "}", ratings[ago]);
    }
    return this;
  }

  Judged without(String header) {
    absent.add(header);
    return this;
  }

  Judged attested(String point, boolean met) {
    council.put(point, met);
    return this;
  }

  Dossier dossier() {
    return SHIPPED.dossier(subject, date, name, cells, absent, council);
  }

  AwardEvaluation award(String id) {
    return SHIPPED.evaluator(date).evaluate(List.of(dossier())).get(0).awards().stream()
        .filter(a -> a.award().id().value().equals(id))
        .findFirst()
        .orElseThrow();
  }

  /** The conditions of a rule of an award. */
  List<ConditionResult> conditions(String award, String rule) {
    AwardEvaluation judged = award(award);
    return Stream.concat(judged.gates().stream(), judged.paths().stream())
        .filter(r -> r.rule().id().equals(rule))
        .findFirst()
        .orElseThrow()
        .conditions();
  }

  static List<Evaluation> judge(int year, List<Dossier> dossiers) {
    return SHIPPED.evaluator(LocalDate.of(year, 12, 31)).evaluate(new ArrayList<>(dossiers));
  }
}
