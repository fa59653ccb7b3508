package io.gongjian.webapp.adapter.register;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.prefill.Register;
import io.gongjian.forms.prefill.RegisterEntry;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** A register of organisations for the demo: the invented ones of its accounts. */
public final class DemoRegister implements Register {

  private static final LocalText TITLE =
      new LocalText("市场主体登记（演示数据）", "Register of organisations (demo data)");

  private final Map<String, RegisterEntry> entries = new HashMap<>();

  /** Reads what is registered. */
  public DemoRegister() {
    try (InputStream stream = DemoRegister.class.getResourceAsStream("organisations.json")) {
      String text =
          new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
      if (JsonReader.read(text) instanceof JsonReading.Read read
          && read.tree() instanceof Map<?, ?> organisations) {
        organisations.forEach((code, entry) -> entries.put(String.valueOf(code), entry(entry)));
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static RegisterEntry entry(Object tree) {
    Map<String, Object> values = new HashMap<>();
    ((Map<?, ?>) tree).forEach((name, value) -> values.put(String.valueOf(name), value));
    LocalDate asOf = LocalDate.parse(String.valueOf(values.remove("asOf")));
    return new RegisterEntry(values, asOf);
  }

  @Override
  public LocalText title() {
    return TITLE;
  }

  @Override
  public Optional<RegisterEntry> find(CreditCode organisation) {
    return Optional.ofNullable(entries.get(organisation.value()));
  }
}
