package vn.xetkhen.cli;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where the rules are, and where their compiled form is kept. */
final class StandardFolders {

  private StandardFolders() {}

  /** {@code rules} in the working folder, else beside the program or one folder above it. */
  static Optional<Path> standard() {
    Path program = program();
    Stream<Path> beside =
        program == null ? Stream.of() : Stream.iterate(program, p -> p != null, Path::getParent);
    return Stream.concat(
            Stream.of(Path.of("rules")), beside.limit(3).skip(1).map(p -> p.resolve("rules")))
        .filter(Files::isDirectory)
        .findFirst();
  }

  /** Beside the data of the service if that is here, else in the user's own cache. */
  static Path compiledCache() {
    Path data = Path.of("data");
    if (Files.isDirectory(data) && Files.isWritable(data)) {
      return data.resolve("compiled");
    }
    String cache = System.getenv("XDG_CACHE_HOME");
    Path home =
        cache == null || cache.isBlank()
            ? Path.of(System.getProperty("user.home"), ".cache")
            : Path.of(cache);
    return home.resolve("xetkhen").resolve("compiled");
  }

  /** The jar, or the folder of classes; null if it cannot be told. */
  private static @Nullable Path program() {
    CodeSource source = StandardFolders.class.getProtectionDomain().getCodeSource();
    if (source == null || source.getLocation() == null) {
      return null;
    }
    // packed, it looks like jar:nested:/home/x/xetkhen.jar/!BOOT-INF/classes/!/
    String place = source.getLocation().toString().replaceFirst("^jar:nested:", "file:");
    int inside = place.indexOf("/!");
    try {
      return Path.of(URI.create(inside < 0 ? place : place.substring(0, inside)));
    } catch (IllegalArgumentException e) {
      return null;
    }
  }
}
