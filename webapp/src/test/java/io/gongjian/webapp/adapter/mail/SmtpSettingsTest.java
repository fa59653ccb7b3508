package io.gongjian.webapp.adapter.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongjian.engine.error.EngineException;
import io.gongjian.engine.mail.MailAddress;
import io.gongjian.webapp.adapter.mail.SmtpSettings.Safety;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SmtpSettingsTest {

  @Test
  void withoutAHostThereIsNoMail() {
    assertThat(SmtpSettings.of(Map.of(SmtpSettings.HOST, " "))).isEmpty();
  }

  @Test
  void whatIsNotSaidIsTheSaferWay() {
    assertThat(
            SmtpSettings.of(
                Map.of(SmtpSettings.HOST, "mail.example.cn", SmtpSettings.FROM, "gj@example.cn")))
        .contains(
            new SmtpSettings(
                "mail.example.cn", 587, Safety.STARTTLS, "", "", new MailAddress("gj@example.cn")));
  }

  @ParameterizedTest
  @CsvSource({
    "GONGJIAN_MAIL_HOST, a b",
    "GONGJIAN_MAIL_PORT, 0",
    "GONGJIAN_MAIL_PORT, 70000",
    "GONGJIAN_MAIL_TLS, perhaps",
    "GONGJIAN_MAIL_FROM, nobody"
  })
  void whatCannotBeUnderstoodIsNamed(String setting, String text) {
    Map<String, String> settings =
        new HashMap<>(
            Map.of(SmtpSettings.HOST, "mail.example.cn", SmtpSettings.FROM, "gj@example.cn"));
    settings.put(setting, text);

    assertThatThrownBy(() -> SmtpSettings.of(settings))
        .isInstanceOf(EngineException.class)
        .hasMessageContaining(setting);
  }

  @Test
  void thePasswordIsNotShown() {
    assertThat(
            new SmtpSettings(
                    "mail.example.cn",
                    465,
                    Safety.TLS,
                    "gj",
                    "secret",
                    new MailAddress("gj@example.cn"))
                .toString())
        .doesNotContain("secret");
  }
}
