package io.gongjian.rules.kept;

import io.gongjian.engine.pack.PackSource;
import io.gongjian.engine.receipt.Receipt;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** What the build of commit c9debad kept: archives of its packs, and receipts made with them. */
final class KeptFiles {

  private KeptFiles() {}

  static PackSource pack(String name) {
    return PackSource.open(bytes(name + ".pack.zip"));
  }

  static Receipt receipt(String name, String day) {
    String file = name + "-" + day + ".receipt.json";
    return new Receipt(new String(bytes(file), StandardCharsets.UTF_8));
  }

  private static byte[] bytes(String file) {
    try (InputStream kept = KeptFiles.class.getResourceAsStream("c9debad/" + file)) {
      return Objects.requireNonNull(kept, file).readAllBytes();
    } catch (IOException accident) {
      throw new UncheckedIOException(accident);
    }
  }
}
