package io.gongjian.webapp.entry.reach;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Addresses that begin with the same bits.
 *
 * @param first one of them
 * @param bits how many bits they share
 */
record Network(InetAddress first, int bits) {

  private static final Pattern SHORT = Pattern.compile("[0-9]{1,3}(\\.[0-9]{1,3}){3}");
  private static final Pattern LONG = Pattern.compile("[0-9a-fA-F:]*:[0-9a-fA-F:.]*");
  private static final Pattern WITH_BITS = Pattern.compile("([^/]+)/([0-9]{1,3})");
  private static final int LONGEST = 45;

  /** Reads {@code 10.0.0.7}, {@code 10.0.0.0/8} or {@code fd00::/8}; never asks for a name. */
  static Optional<Network> parse(String text) {
    Matcher both = WITH_BITS.matcher(text.strip());
    boolean withBits = both.matches();
    return address(withBits ? both.group(1) : text)
        .map(
            first ->
                new Network(
                    first,
                    withBits
                        ? Integer.parseInt(both.group(2))
                        : first.getAddress().length * Byte.SIZE))
        .filter(network -> network.bits() <= network.first().getAddress().length * Byte.SIZE);
  }

  /** Reads an address, not a name; those of the longer kind also in brackets. */
  static Optional<InetAddress> address(String text) {
    String plain = text.strip().replaceFirst("^\\[(.*)]$", "$1").replaceFirst("%.*$", "");
    if (plain.length() > LONGEST
        || !(SHORT.matcher(plain).matches() || LONG.matcher(plain).matches())) {
      return Optional.empty();
    }
    try {
      return Optional.of(InetAddress.getByName(plain));
    } catch (UnknownHostException noAddress) {
      return Optional.empty();
    }
  }

  boolean has(InetAddress address) {
    byte[] ours = first.getAddress();
    byte[] theirs = address.getAddress();
    if (ours.length != theirs.length) {
      return false;
    }
    for (int bit = 0; bit < bits; bit++) {
      int mask = 1 << (Byte.SIZE - 1 - bit % Byte.SIZE);
      if ((ours[bit / Byte.SIZE] & mask) != (theirs[bit / Byte.SIZE] & mask)) {
        return false;
      }
    }
    return true;
  }
}
