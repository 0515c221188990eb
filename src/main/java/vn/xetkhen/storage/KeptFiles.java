package vn.xetkhen.storage;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Workbooks and folders of rules, kept for good in the database under the digest of their bytes, so
 * that any instance and any later year can read them again.
 */
@Component
public class KeptFiles {
  private static final int PART = 512 << 10;

  private final JdbcClient jdbc;
  private final TransactionTemplate transaction;
  private final DataFolder data;
  private final Clock clock;

  KeptFiles(JdbcClient jdbc, TransactionTemplate transaction, DataFolder data, Clock clock) {
    this.jdbc = jdbc;
    this.transaction = transaction;
    this.data = data;
    this.clock = clock;
  }

  /** Keeps the bytes; the same bytes are kept once. Returns their digest. */
  public String keep(InputStream bytes) {
    try {
      Path temporary = Files.createTempFile(data.scratch(), "keep", ".part");
      try {
        return keep(bytes, temporary);
      } finally {
        Files.deleteIfExists(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private String keep(InputStream bytes, Path temporary) throws IOException {
    MessageDigest digest = sha256();
    long size;
    try (OutputStream out = Files.newOutputStream(temporary)) {
      size = new DigestInputStream(bytes, digest).transferTo(out);
    }
    String sha256 = HexFormat.of().formatHex(digest.digest());
    try {
      transaction.executeWithoutResult(
          status -> {
            if (size(sha256).isEmpty()) {
              store(sha256, size, temporary);
            }
          });
    } catch (DuplicateKeyException e) {
      // the same bytes came twice at once; the other one has kept them
      if (size(sha256).isEmpty()) {
        throw e;
      }
    }
    return sha256;
  }

  private void store(String sha256, long size, Path file) {
    jdbc.sql("insert into kept_file (sha256, size_bytes, kept_at) values (?, ?, ?)")
        .params(sha256, size, clock.instant().atOffset(ZoneOffset.UTC))
        .update();
    try (InputStream in = Files.newInputStream(file)) {
      byte[] part = in.readNBytes(PART);
      for (int i = 0; part.length > 0; i++, part = in.readNBytes(PART)) {
        jdbc.sql("insert into kept_part (sha256, part, content) values (?, ?, ?)")
            .params(sha256, i, part)
            .update();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Size in bytes, or empty if nothing is kept under that digest. */
  public Optional<Long> size(String sha256) {
    return jdbc.sql("select size_bytes from kept_file where sha256 = ?")
        .param(sha256)
        .query(Long.class)
        .optional();
  }

  /** The kept bytes as a file of the data folder; written once, then reused. */
  public Path file(String sha256) {
    Path file = data.kept().resolve(sha256);
    if (Files.exists(file)) {
      return file;
    }
    try {
      Path temporary = Files.createTempFile(data.scratch(), "kept", ".part");
      try (OutputStream out = Files.newOutputStream(temporary)) {
        copy(sha256, out);
      }
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private void copy(String sha256, OutputStream out) throws IOException {
    if (size(sha256).isEmpty()) {
      throw new IllegalArgumentException("nothing kept under " + sha256);
    }
    for (int i = 0; ; i++) {
      Optional<byte[]> part =
          jdbc.sql("select content from kept_part where sha256 = ? and part = ?")
              .params(sha256, i)
              .query(byte[].class)
              .optional();
      if (part.isEmpty()) {
        return;
      }
      out.write(part.get());
    }
  }

  /** The digest that files are kept under. */
  public static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
