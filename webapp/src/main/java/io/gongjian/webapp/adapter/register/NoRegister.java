package io.gongjian.webapp.adapter.register;

import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.text.LocalText;
import io.gongjian.forms.prefill.Register;
import io.gongjian.forms.prefill.RegisterEntry;
import java.util.Optional;

/** Stands where no register is connected: nobody is registered. */
public final class NoRegister implements Register {

  private static final LocalText TITLE =
      new LocalText("市场主体登记（未接入）", "Register of organisations (not connected)");

  @Override
  public LocalText title() {
    return TITLE;
  }

  @Override
  public Optional<RegisterEntry> find(CreditCode organisation) {
    return Optional.empty();
  }
}
