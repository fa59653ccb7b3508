package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFiles;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.PackSource;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.pack.MyBatisPackVersions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** A version of the pack of Hainan that is kept and serves no more, and cases that go by it. */
public final class OlderPack {

  private static final String FILE = "flows/standard_permit.yaml";

  private OlderPack() {}

  /** A version of the pack of before, whose flow has a step that is gone now. */
  public static PackReference kept() {
    PackFiles files = PackFiles.read(Path.of("../packs/hainan"));
    Map<String, byte[]> changed = new TreeMap<>();
    files.paths().forEach(path -> changed.put(path, files.find(path).orElseThrow()));
    String text = new String(files.find(FILE).orElseThrow(), StandardCharsets.UTF_8);
    String deliver = "  - {id: deliver, kind: notify}\n";
    assertThat(text).contains(deliver);
    changed.put(
        FILE,
        text.replace(deliver, deliver + "  - {id: archive, kind: notify}\n")
            .getBytes(StandardCharsets.UTF_8));
    PackSource source = new PackSource(PackFiles.of("hainan", changed), Optional.empty());
    Pack pack = new PackLoader().kept(source);
    new MyBatisPackVersions(StoreFixture.database(), Clock.systemUTC())
        .keep(pack.reference(), source);
    return pack.reference();
  }

  /** Cases as if they had been begun in it. */
  public static void pinned(PackReference pack, List<String> numbers) {
    try (Connection connection = StoreFixture.source().getConnection();
        PreparedStatement update =
            connection.prepareStatement(
                "UPDATE case_file SET pack_id = ?, pack_version = ?, pack_hash = ? WHERE number = ?")) {
      for (String number : numbers) {
        update.setString(1, pack.id());
        update.setString(2, pack.version());
        update.setString(3, pack.hash());
        update.setString(4, number);
        assertThat(update.executeUpdate()).isOne();
      }
    } catch (SQLException failure) {
      throw new AssertionError(failure);
    }
  }
}
