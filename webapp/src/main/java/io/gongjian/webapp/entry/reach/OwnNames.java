package io.gongjian.webapp.entry.reach;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * By which names a request may call this server. A browser that was led here by a foreign name
 * would hand that name's pages what is ours, and links would lead there.
 *
 * <p>The public address is one. This machine is another: by its loopback addresses always, and,
 * while there is no public address, by its own name and by the address at which the request came
 * in.
 */
public final class OwnNames {

  private static final Pattern PORT = Pattern.compile(":[0-9]{0,5}$");

  private final Reach reach;
  private final Set<String> ofMachine;

  public OwnNames(Reach reach) {
    this(reach, namesOfMachine());
  }

  OwnNames(Reach reach, Set<String> ofMachine) {
    this.reach = reach;
    this.ofMachine = Set.copyOf(ofMachine);
  }

  /** The first name in a request that is none of ours; empty when there is none such. */
  public Optional<String> foreignIn(HttpServletRequest request) {
    List<String> hosts = Collections.list(request.getHeaders("Host"));
    if (hosts.size() > 1) {
      return Optional.of(String.join(", ", hosts));
    }
    String at = String.valueOf(request.getLocalAddr());
    Optional<String> foreign = hosts.stream().filter(host -> !isOurs(host, at)).findFirst();
    if (foreign.isPresent()) {
      return foreign;
    }
    return reach.proxies().trust(request.getRemoteAddr())
        ? Collections.list(request.getHeaders("X-Forwarded-Host")).stream()
            .filter(host -> !isOurs(host, at))
            .findFirst()
        : Optional.empty();
  }

  /** True when a name, with or without a port, is ours. */
  boolean isOurs(String hostAndPort, String localAddress) {
    if (reach.address().filter(address -> address.isNamed(hostAndPort)).isPresent()) {
      return true;
    }
    String host = PORT.matcher(hostAndPort.strip()).replaceFirst("").toLowerCase(Locale.ROOT);
    if (host.equals("localhost")) {
      return true;
    }
    Optional<InetAddress> address = Network.address(host);
    if (address.isPresent()) {
      return address.get().isLoopbackAddress()
          || (reach.address().isEmpty()
              && Network.address(localAddress).filter(address.get()::equals).isPresent());
    }
    return reach.address().isEmpty() && ofMachine.contains(host);
  }

  private static Set<String> namesOfMachine() {
    Set<String> names = new TreeSet<>();
    try {
      InetAddress machine = InetAddress.getLocalHost();
      names.add(machine.getHostName().toLowerCase(Locale.ROOT));
      names.add(machine.getCanonicalHostName().toLowerCase(Locale.ROOT));
    } catch (UnknownHostException unnamed) {
      names.add("localhost");
    }
    return names;
  }
}
