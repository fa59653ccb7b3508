package io.gongjian.webapp.entry.security;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.text.Excerpt;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A name and a password that somebody tries.
 *
 * @param name lower case; of a name that no account can have nothing is kept
 * @param address where it comes from; all of a network's for the longer kind of addresses
 * @param device digest of what the device knows, where it knows something
 */
record Guess(Optional<AccountName> name, String password, String address, Optional<String> device) {

  private static final int LONGEST_ADDRESS = 64;
  private static final Pattern LONG_ADDRESS = Pattern.compile("[0-9a-fA-F:.]{2,45}(%.*)?");
  private static final int NETWORK_PARTS = 4;
  private static final int PARTS = 8;

  static Guess of(String name, String password, String address, Optional<String> device) {
    boolean mayBeName = name.length() <= 2 * LONGEST_ADDRESS;
    Optional<AccountName> read =
        Optional.of(mayBeName ? name.strip().toLowerCase(Locale.ROOT) : "")
            .filter(AccountName::isName)
            .map(AccountName::new);
    return new Guess(read, password, network(address), device);
  }

  /** Under which the tries for this name are counted: all impossible names are one. */
  String nameKey() {
    return name.map(AccountName::value).orElse("?");
  }

  @Override
  public String toString() {
    return "Guess[" + nameKey() + ", " + address + "]";
  }

  /** One household or office has a network of 2^64 addresses of the longer kind: it is one. */
  static String network(String address) {
    if (address.indexOf(':') < 0 || !LONG_ADDRESS.matcher(address).matches()) {
      return Excerpt.head(address, LONGEST_ADDRESS);
    }
    String plain = address.replaceFirst("%.*", "").toLowerCase(Locale.ROOT);
    if (plain.indexOf('.') >= 0) {
      return plain.substring(plain.lastIndexOf(':') + 1);
    }
    int gap = plain.indexOf("::");
    String head = gap < 0 ? plain : plain.substring(0, gap);
    String tail = gap < 0 ? "" : plain.substring(gap + 2);
    StringBuilder parts = new StringBuilder(head);
    int missing = PARTS - count(head) - count(tail);
    for (int part = 0; gap >= 0 && part < missing; part++) {
      parts.append(parts.isEmpty() ? "0" : ":0");
    }
    if (!tail.isEmpty()) {
      parts.append(parts.isEmpty() ? "" : ":").append(tail);
    }
    String[] whole = parts.toString().split(":", -1);
    StringBuilder network = new StringBuilder();
    for (int part = 0; part < Math.min(NETWORK_PARTS, whole.length); part++) {
      network.append(whole[part].replaceFirst("^0+(?=.)", "")).append(':');
    }
    return network.append(":/64").toString();
  }

  private static int count(String parts) {
    return parts.isEmpty() ? 0 : parts.split(":", -1).length;
  }
}
