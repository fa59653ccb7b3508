package io.gongjian.webapp.command.launcher;

import java.io.IOException;
import java.net.InetAddress;
import java.net.NetworkInterface;
import java.net.ServerSocket;
import java.net.SocketException;
import java.net.UnknownHostException;

/**
 * Where the pages are served: one address of this machine, or all of them, and a port.
 *
 * @param address of this machine; the wildcard address means all
 * @param port 0 for any
 */
public record Listening(InetAddress address, int port) {

  /** The address that only this machine reaches. */
  public static final String THIS_MACHINE = "127.0.0.1";

  private static final int BACKLOG = 1;

  /**
   * Reads an address that is typed.
   *
   * @throws CannotStart when this machine does not have it
   */
  public static Listening at(String address, int port) {
    try {
      InetAddress found = InetAddress.getByName(address.strip());
      if (!address.isBlank() && isOfThisMachine(found)) {
        return new Listening(found, port);
      }
      throw notOurs(address);
    } catch (UnknownHostException | SocketException unknown) {
      throw notOurs(address);
    }
  }

  /** Pages for this machine alone. */
  public static Listening toThisMachine(int port) {
    return at(THIS_MACHINE, port);
  }

  /** True when no other machine reaches it. */
  public boolean isOfThisMachineOnly() {
    return address.isLoopbackAddress();
  }

  /** The address as the server's settings want it. */
  String literal() {
    return address.getHostAddress().replaceFirst("%.*", "");
  }

  /** The host under which this machine reaches the pages. */
  String host() {
    if (address.isAnyLocalAddress() || literal().equals(THIS_MACHINE)) {
      return "localhost";
    }
    return literal().contains(":") ? "[" + literal() + "]" : literal();
  }

  /**
   * Makes sure that nobody else listens there.
   *
   * @throws CannotStart when somebody does
   */
  void requireFree() {
    try (ServerSocket socket = new ServerSocket(port, BACKLOG, address)) {
      socket.setReuseAddress(true);
    } catch (IOException e) {
      throw new CannotStart(
          "端口 %d 已被占用，请停止占用它的程序，或用 --port 换一个".formatted(port),
          "port %d is in use; stop what uses it or choose another with --port".formatted(port),
          e);
    }
  }

  private static boolean isOfThisMachine(InetAddress address) throws SocketException {
    return address.isAnyLocalAddress()
        || address.isLoopbackAddress()
        || NetworkInterface.getByInetAddress(address) != null;
  }

  private static CannotStart notOurs(String address) {
    return new CannotStart(
        "本机没有地址 %s，请检查 --address（只供本机访问用 127.0.0.1，全部网卡用 0.0.0.0）".formatted(address),
        "this machine has no address %s; check --address (127.0.0.1 for this machine alone, 0.0.0.0 for all)"
            .formatted(address));
  }
}
