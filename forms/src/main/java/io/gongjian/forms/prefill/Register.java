package io.gongjian.forms.prefill;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.text.LocalText;
import java.util.Optional;

/** The register of another department, asked over a network: it may be slow, or fail. */
public interface Register {

  LocalText title();

  /** What is registered of an organisation; empty when it is not registered. */
  Optional<RegisterEntry> find(CreditCode organisation);
}
