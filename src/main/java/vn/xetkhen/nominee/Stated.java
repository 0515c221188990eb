package vn.xetkhen.nominee;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.xetkhen.evidence.Source;

/**
 * A single value as handed in. A blank cell, a refused cell and an absent column are all «not
 * handed in»: never «no», never «yes». The source tells which of them it was.
 *
 * @param value the value read, or null if it was not handed in
 * @param source its cell, or the column that is absent
 */
public record Stated<T>(@Nullable T value, Source source) {

  public static <T> Stated<T> of(T value, Source source) {
    return new Stated<>(value, source);
  }

  public static <T> Stated<T> blank(Source source) {
    return new Stated<>(null, source);
  }

  public boolean known() {
    return value != null;
  }

  /** The value if known, else the substitute that a reading puts in its place. */
  public T or(T substitute) {
    return value == null ? substitute : value;
  }

  public <R> @Nullable R map(Function<T, R> function) {
    return value == null ? null : function.apply(value);
  }
}
