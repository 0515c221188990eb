package vn.xetkhen.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.xetkhen.evidence.Source;
import vn.xetkhen.nominee.Entries;

/** What several rounds say in the same list column of one nominee, the newest round first. */
final class RecalledEntries<T> {

  private final SameThing.Kind<T> kind;
  private final Function<T, Source> source;
  private final List<Known<T>> items = new ArrayList<>();
  private final List<KnownNominee.Unread> unread = new ArrayList<>();

  RecalledEntries(SameThing.Kind<T> kind, Function<T, Source> source) {
    this.kind = kind;
    this.source = source;
  }

  /** Entries of one cell stay apart from each other; each may be one that is known already. */
  void learn(Entries<T> entries, Recollection.Told told) {
    int known = items.size();
    for (T entry : entries.items()) {
      Known.Origin origin = Recollection.origin(source.apply(entry), told);
      int same = find(entry, known);
      if (same < 0) {
        items.add(Known.of(entry, origin));
      } else {
        items.set(same, items.get(same).and(entry, origin, kind::join));
      }
    }
    if (!entries.complete()
        && entries.source() instanceof Source.Cell cell
        && !cell.value().isBlank()) {
      unread.add(new KnownNominee.Unread(Recollection.origin(cell, told), cell.value()));
    }
  }

  private int find(T entry, int within) {
    int same = -1;
    for (int i = 0; i < within; i++) {
      for (Known.Saying<T> saying : items.get(i).sayings()) {
        if (kind.same(saying.value(), entry)) {
          if (kind.join(saying.value(), entry) != null) {
            return i;
          }
          same = same < 0 ? i : same;
        }
      }
    }
    return same;
  }

  KnownNominee.Entries<T> entries() {
    return entries(entry -> true);
  }

  KnownNominee.Entries<T> entries(Predicate<T> matters) {
    return new KnownNominee.Entries<>(
        items.stream()
            .filter(item -> item.sayings().stream().anyMatch(s -> matters.test(s.value())))
            .toList(),
        unread);
  }
}
