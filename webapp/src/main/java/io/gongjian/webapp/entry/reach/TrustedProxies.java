package io.gongjian.webapp.entry.reach;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The proxies whose word counts for where a request comes from. */
public record TrustedProxies(List<Network> networks) {

  /** Nobody's word counts. */
  public static final TrustedProxies NONE = new TrustedProxies(List.of());

  private static final int MOST_HOPS = 32;
  private static final int LONGEST = 2_000;
  private static final Pattern PORT_BEHIND =
      Pattern.compile("^([0-9.]+):[0-9]{1,5}$|^(\\[[^]]*]):[0-9]{1,5}$");

  public TrustedProxies {
    networks = List.copyOf(networks);
  }

  /** Reads addresses and networks parted by commas; empty when one of them is neither. */
  public static Optional<TrustedProxies> parse(String text) {
    List<Network> networks = new ArrayList<>();
    for (String part : text.split(",", -1)) {
      Optional<Network> network = Network.parse(part);
      if (network.isEmpty()) {
        return Optional.empty();
      }
      networks.add(network.get());
    }
    return Optional.of(new TrustedProxies(networks));
  }

  /** True when the word of whoever speaks from this address counts. */
  public boolean trust(String address) {
    return Network.address(address).filter(this::has).isPresent();
  }

  /**
   * Where a request comes from: each proxy adds at the end whom it heard, so the last one whom we
   * do not trust is it. What stands before was written by that one, and may be anything.
   *
   * @param peer who speaks to us
   * @param forwarded the values of {@code X-Forwarded-For}
   */
  public String client(String peer, List<String> forwarded) {
    String found = peer;
    for (String hop : lastFirst(forwarded)) {
      if (!trust(found)) {
        return found;
      }
      Optional<InetAddress> next =
          Network.address(PORT_BEHIND.matcher(hop.strip()).replaceFirst("$1$2"));
      if (next.isEmpty()) {
        return found;
      }
      found = next.get().getHostAddress();
    }
    return found;
  }

  private static List<String> lastFirst(List<String> forwarded) {
    List<String> hops =
        new ArrayList<>(
            forwarded.stream()
                .map(value -> value.substring(Math.max(0, value.length() - LONGEST)))
                .flatMap(value -> Stream.of(value.split(",", -1)))
                .toList());
    Collections.reverse(hops);
    return hops.subList(0, Math.min(MOST_HOPS, hops.size()));
  }

  private boolean has(InetAddress address) {
    return networks.stream().anyMatch(network -> network.has(address));
  }
}
