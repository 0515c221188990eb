package vn.xetkhen.rulebook;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.award.CommendationKind;
import vn.xetkhen.citation.Citation;

/**
 * A gate or a path of a criteria file.
 *
 * @param id first word of its name: «G1», «P2»
 * @param title the rest of the name
 * @param gate must hold ({@code @bat_buoc}); otherwise a path, any one of which suffices
 * @param onHold a gate that puts the dossier on hold instead of refusing it ({@code @tam_dung})
 * @param kinds kinds of commendation it serves ({@code @loai}); all of them if the file names none
 * @param citation {@code @can_cu}
 * @param citationInWords the citation as papers print it
 * @param unverified why the source text must still be compared ({@code @can_kiem_tra}), or null
 * @param conditions its lines, all of which must hold
 * @param line line of the file, from 1
 */
public record Rule(
    String id,
    String title,
    boolean gate,
    boolean onHold,
    Set<CommendationKind> kinds,
    Citation citation,
    String citationInWords,
    @Nullable String unverified,
    List<Condition> conditions,
    int line) {}
