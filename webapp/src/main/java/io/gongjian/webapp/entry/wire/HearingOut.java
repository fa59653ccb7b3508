package io.gongjian.webapp.entry.wire;

import io.gongjian.webapp.entry.reach.Reach;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.glassfish.grizzly.Connection;
import org.glassfish.grizzly.filterchain.BaseFilter;
import org.glassfish.grizzly.filterchain.FilterChainContext;
import org.glassfish.grizzly.filterchain.FilterChainEvent;
import org.glassfish.grizzly.filterchain.NextAction;
import org.glassfish.grizzly.http.HttpContent;
import org.glassfish.grizzly.http.HttpEvents;
import org.glassfish.grizzly.http.HttpRequestPacket;

/**
 * Hears a request out before a thread works on it: what it brings is kept until all has come, where
 * that is little, so that whoever sends it slowly holds no thread and stops nobody. What cannot be
 * an address of ours is refused here, since the server behind answers it with nothing.
 */
final class HearingOut extends BaseFilter {

  /** What is heard out; more is read by who works on it, once it is known who sends it. */
  static final int LITTLE = 32 * 1024;

  private static final Duration PATIENCE = Duration.ofSeconds(30);
  private static final String SINCE = HearingOut.class.getName();

  private final Reach reach;
  private final Awaited<Connection<?>> awaited = new Awaited<>(2_000, 100);

  HearingOut(Reach reach) {
    this.reach = reach;
  }

  @Override
  public NextAction handleRead(FilterChainContext context) throws IOException {
    if (!(context.getMessage() instanceof HttpContent content)
        || !(content.getHttpHeader() instanceof HttpRequestPacket request)
        || HttpContent.isBroken(content)) {
      return context.getInvokeAction();
    }
    Object since = request.getAttribute(SINCE);
    if (since == null) {
      request.setAttribute(SINCE, System.nanoTime());
      OptionalInt refusal = line(request).refusal();
      if (refusal.isPresent()) {
        WireRefusal.of(line(request), refusal.getAsInt()).send(context, request);
        return context.getStopAction();
      }
    }
    Connection<?> connection = context.getConnection();
    if (content.isLast() || !isLittle(request)) {
      awaited.remove(connection);
      return context.getInvokeAction();
    }
    if (since instanceof Long start && System.nanoTime() - start > PATIENCE.toNanos()) {
      awaited.remove(connection);
      connection.closeSilently();
      return context.getStopAction();
    }
    awaited.add(connection, address(request, connection)).forEach(Connection::closeSilently);
    return context.getStopAction(content);
  }

  /**
   * Clients may offer another protocol; nobody here takes it, so what they bring is read as ever.
   */
  @Override
  public NextAction handleEvent(FilterChainContext context, FilterChainEvent event)
      throws IOException {
    if (event instanceof HttpEvents.IncomingHttpUpgradeEvent upgrade) {
      upgrade.getHttpHeader().setIgnoreContentModifiers(false);
      upgrade.getHttpHeader().getUpgradeDC().recycle();
      return context.getStopAction();
    }
    return context.getInvokeAction();
  }

  @Override
  public NextAction handleClose(FilterChainContext context) throws IOException {
    awaited.remove(context.getConnection());
    return context.getInvokeAction();
  }

  private static boolean isLittle(HttpRequestPacket request) {
    return !request.isChunked()
        && !request.requiresAcknowledgement()
        && request.getContentLength() > 0
        && request.getContentLength() <= LITTLE;
  }

  private static RequestLine line(HttpRequestPacket request) {
    String path = request.getRequestURIRef().getOriginalRequestURIBC().toString();
    return new RequestLine(String.valueOf(request.getMethod()), path, request.getQueryString());
  }

  private String address(HttpRequestPacket request, Connection<?> connection) {
    List<String> forwarded = new ArrayList<>();
    request.getHeaders().values("X-Forwarded-For").forEach(forwarded::add);
    String peer =
        connection.getPeerAddress() instanceof InetSocketAddress address
            ? address.getAddress().getHostAddress()
            : "";
    return reach.proxies().client(peer, forwarded);
  }
}
