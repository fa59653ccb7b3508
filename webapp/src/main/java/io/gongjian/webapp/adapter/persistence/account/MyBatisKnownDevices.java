package io.gongjian.webapp.adapter.persistence.account;

import io.gongjian.engine.account.AccountName;
import io.gongjian.webapp.adapter.persistence.Database;
import java.time.Duration;
import java.time.Instant;

/** The devices that accounts signed in from, a bounded number for each. */
public final class MyBatisKnownDevices {

  static final int MOST = 20;

  /** A device that nobody signed in from for so long is a stranger again. */
  public static final Duration KNOWN_FOR = Duration.ofDays(180);

  private final Database database;

  public MyBatisKnownDevices(Database database) {
    this.database = database;
  }

  /**
   * True when the account signed in from this device.
   *
   * @param digest of the device's secret
   */
  public boolean knows(AccountName account, String digest) {
    return database.ask(
        KnownDeviceMapper.class, mapper -> mapper.count(account.value(), digest) > 0);
  }

  /** Remembers a device; the one used longest ago makes room. */
  public void remember(AccountName account, String digest, Instant at) {
    database.tell(
        KnownDeviceMapper.class,
        mapper -> {
          mapper.forgetBefore(account.value(), at.minus(KNOWN_FOR));
          mapper.keep(account.value(), digest, at);
          int many = mapper.countAll(account.value()) - MOST;
          if (many > 0) {
            mapper.forgetOldest(account.value(), many);
          }
        });
  }
}
