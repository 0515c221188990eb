package vn.xetkhen.nominee;

import java.util.Map;
import java.util.NavigableMap;

/**
 * A collective's dossier. Numbers are head counts; a headcount of 0 or a part above the headcount
 * is refused at intake and arrives here as not handed in.
 *
 * @param headcount «Tổng số»
 * @param women «Số nữ»
 * @param advancedWorkers «Số LĐTT»
 * @param grassrootsFighters «Số CSTĐCS»
 * @param excellent «Số HTXSNV»
 * @param good «Số HTTNV»
 * @param completed «Số HTNV»
 * @param failed «Số KHTNV»
 * @param disciplined «Số bị kỷ luật từ cảnh cáo»
 * @param organisations «Đảng, đoàn thể» by year: whether every body named is «trong sạch, vững
 *     mạnh» or rated HTTNV and above
 */
public record CollectiveDossier(
    Nominee nominee,
    Nomination nomination,
    Stated<Integer> headcount,
    Stated<Integer> women,
    Stated<Integer> advancedWorkers,
    Stated<Integer> grassrootsFighters,
    Stated<Integer> excellent,
    Stated<Integer> good,
    Stated<Integer> completed,
    Stated<Integer> failed,
    Stated<Integer> disciplined,
    NavigableMap<Integer, Stated<Rating>> ratings,
    Entries<TitleEntry> titles,
    NavigableMap<Integer, Stated<Boolean>> organisations,
    Entries<CommendationEntry> commendations,
    Entries<ReviewEntry> reviews,
    Map<String, String> notes)
    implements Dossier {}
