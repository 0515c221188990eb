package vn.xetkhen.round;

import tools.jackson.databind.json.JsonMapper;
import vn.xetkhen.document.EvaluationLines;
import vn.xetkhen.evaluation.Evaluation;
import vn.xetkhen.letters.Names;
import vn.xetkhen.nominee.Nominee;

/**
 * A judged dossier, ready to be stored.
 *
 * @param json its object of evaluation.json with open ranks, packed
 * @param dossier what only the pages show, packed
 * @param folded what a search looks in
 */
record Row(Evaluation evaluation, byte[] json, byte[] dossier, String folded) {

  /** Prepares rows; for one thread. */
  static final class Maker {
    private final EvaluationLines lines = new EvaluationLines();
    private final JsonMapper json;

    Maker(JsonMapper json) {
      this.json = json;
    }

    Row row(Evaluation evaluation) {
      Nominee nominee = evaluation.dossier().nominee();
      String code = nominee.staffCode() == null ? "" : " " + nominee.staffCode();
      return new Row(
          evaluation,
          Packed.pack(lines.nominee(evaluation)),
          Packed.pack(json.writeValueAsBytes(DossierReader.read(evaluation))),
          Names.search(nominee.name()) + " " + Names.search(nominee.unit() + code));
    }
  }
}
