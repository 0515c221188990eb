package vn.xetkhen.nominee;

import java.util.Map;
import java.util.NavigableMap;

/**
 * A person's dossier.
 *
 * @param woman «Giới tính» is Nữ; a blank is not a woman
 * @param direct «Vị trí» is Trực tiếp (true) or Lãnh đạo (false)
 * @param joined «Ngày vào ngành»
 * @param registered «Đăng ký thi đua»
 */
public record IndividualDossier(
    Nominee nominee,
    Nomination nomination,
    Stated<Boolean> woman,
    Stated<Boolean> direct,
    Stated<PartialDate> joined,
    Stated<Boolean> registered,
    NavigableMap<Integer, Stated<Rating>> ratings,
    Entries<TitleEntry> titles,
    Entries<InitiativeEntry> initiatives,
    Entries<CommendationEntry> commendations,
    Entries<DisciplineEntry> disciplines,
    Entries<ReviewEntry> reviews,
    Map<String, String> notes)
    implements Dossier {}
