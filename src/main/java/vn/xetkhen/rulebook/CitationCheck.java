package vn.xetkhen.rulebook;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.AwardId;
import vn.xetkhen.citation.Citation;
import vn.xetkhen.citation.LegalText;
import vn.xetkhen.citation.LegalTexts;
import vn.xetkhen.citation.Provision;
import vn.xetkhen.citation.Provision.Evidence;

/** Whether a citation leads to a text in force, to a listed place, and to one that fits. */
final class CitationCheck {

  private final LegalTexts texts;
  private final Problems problems;

  CitationCheck(LegalTexts texts, Problems problems) {
    this.texts = texts;
    this.problems = problems;
  }

  /** What is wrong with a citation, and what to do about it. */
  record Fault(String problem, String advice) {}

  /**
   * The keys {@code citation} and {@code evidence} of a YAML entry that holds from some day on. A
   * whole text may be cited there.
   */
  void check(Yaml entry, LocalDate from) {
    Citation citation = entry.citation("citation");
    Optional<Fault> fault = place(citation, from, true);
    fault.ifPresent(f -> problems.add(entry.at("citation"), f.problem(), f.advice()));
    Provision provision = provision(citation);
    Evidence evidence = entry.evidence();
    boolean surer = provision == null ? evidence == Evidence.SEEN : surer(evidence, provision);
    if (fault.isEmpty() && surer) {
      problems.add(
          entry.at("evidence"),
          "Ghi chắc chắn hơn chính nơi được dẫn «" + citation + "» trong sources.yaml.",
          "Sửa evidence cho khớp; chỉ ghi seen khi đã thấy nguyên văn.");
    }
  }

  /** The citation of a rule: place, award and mark of doubt must all fit. */
  Optional<Fault> ofRule(
      String text, LocalDate wording, @Nullable AwardId award, @Nullable String unverified) {
    Citation citation;
    try {
      citation = Citation.parse(text);
    } catch (IllegalArgumentException e) {
      return Optional.of(
          new Fault(
              "Căn cứ «" + text + "» không đúng dạng.",
              "Ghi mã văn bản rồi nơi dẫn, ví dụ «luat-2022 d74 k1 d»."));
    }
    Optional<Fault> fault = place(citation, wording, false);
    Provision provision = provision(citation);
    if (fault.isPresent() || provision == null) {
      return fault;
    }
    if (!provision.serves().contains("*")
        && (award == null || !provision.serves().contains(award.value()))) {
      return Optional.of(
          new Fault(
              "Nơi được dẫn «" + citation + "» không nói về hình thức này.",
              "Dẫn đúng điều khoản, hoặc thêm hình thức vào mục serves trong sources.yaml."));
    }
    if (provision.evidence() != Evidence.SEEN && unverified == null) {
      return Optional.of(
          new Fault(
              "Chưa thấy nguyên văn «" + citation + "» mà quy tắc không ghi @can_kiem_tra.",
              "Thêm @can_kiem_tra(\"vì sao phải đối chiếu\")."));
    }
    return Optional.empty();
  }

  private Optional<Fault> place(Citation citation, LocalDate day, boolean wholeTextAllowed) {
    LegalText text = texts.find(citation.textId()).orElse(null);
    if (text == null) {
      return Optional.of(
          new Fault(
              "Không có văn bản mã «" + citation.textId() + "» trong sources.yaml.",
              "Sửa mã, hoặc thêm văn bản vào sources.yaml."));
    }
    if (!text.inForceOn(day)) {
      return Optional.of(
          new Fault(
              text.shortName() + " không có hiệu lực ngày " + day + ".",
              "Dẫn văn bản có hiệu lực ngày ấy, hoặc sửa ngày trong sources.yaml."));
    }
    boolean listed = text.provisions().containsKey(citation.place());
    if (!listed && !(wholeTextAllowed && citation.place().isEmpty())) {
      return Optional.of(
          new Fault(
              "Trong sources.yaml, mục «"
                  + text.id()
                  + "» không có nơi «"
                  + citation.place()
                  + "».",
              "Sửa nơi dẫn, hoặc thêm nơi ấy vào mục provisions."));
    }
    return Optional.empty();
  }

  private @Nullable Provision provision(Citation citation) {
    return texts
        .find(citation.textId())
        .map(text -> text.provisions().get(citation.place()))
        .orElse(null);
  }

  private static boolean surer(Evidence evidence, Provision provision) {
    return evidence.compareTo(provision.evidence()) < 0;
  }
}
