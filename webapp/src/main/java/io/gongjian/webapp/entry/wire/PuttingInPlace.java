package io.gongjian.webapp.entry.wire;

import io.gongjian.webapp.entry.reach.Reach;
import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.annotation.WebListener;
import java.lang.annotation.Annotation;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.glassfish.grizzly.Transport;
import org.glassfish.grizzly.filterchain.FilterChain;
import org.glassfish.grizzly.http.HttpServerFilter;

/**
 * Puts {@link HearingOut} behind the place where the server has read the head of a request. There
 * is no setting for that, so the server is asked for the parts it is made of; where they are others
 * than we know, the application does not start.
 */
@WebListener
public class PuttingInPlace implements ServletContextListener {

  private static final String PARTS = "org.glassfish.internal.api.Globals";
  private static final String LISTENERS = "com.sun.enterprise.v3.services.impl.GrizzlyService";

  private final List<FilterChain> chains = new ArrayList<>();

  @Inject Reach reach;

  private HearingOut filter() {
    return new HearingOut(reach);
  }

  @Override
  public void contextInitialized(ServletContextEvent event) {
    try {
      chains.addAll(chains());
    } catch (ReflectiveOperationException | RuntimeException unknown) {
      throw new IllegalStateException("a server of parts that we do not know", unknown);
    }
    if (chains.isEmpty()) {
      throw new IllegalStateException("a server that reads no requests");
    }
    chains.forEach(chain -> chain.add(place(chain), filter()));
  }

  @Override
  public void contextDestroyed(ServletContextEvent event) {
    chains.forEach(chain -> chain.removeIf(HearingOut.class::isInstance));
  }

  private static int place(FilterChain chain) {
    return chain.indexOfType(HttpServerFilter.class) + 1;
  }

  private static List<FilterChain> chains() throws ReflectiveOperationException {
    ClassLoader server = Thread.currentThread().getContextClassLoader();
    Object parts = server.loadClass(PARTS).getMethod("getDefaultHabitat").invoke(null);
    Object listeners =
        server
            .loadClass("org.glassfish.hk2.api.ServiceLocator")
            .getMethod("getService", Class.class, Annotation[].class)
            .invoke(parts, server.loadClass(LISTENERS), new Annotation[0]);
    Field field = listeners.getClass().getDeclaredField("proxies");
    field.setAccessible(true);
    List<FilterChain> found = new ArrayList<>();
    for (Object proxy : (Collection<?>) field.get(listeners)) {
      Object listener = call(proxy, "getUnderlyingListener");
      if (call(listener, "getTransport") instanceof Transport transport
          && transport.getProcessor() instanceof FilterChain chain
          && chain.indexOfType(HttpServerFilter.class) >= 0) {
        found.add(chain);
      }
    }
    return found;
  }

  private static Object call(Object of, String method) throws ReflectiveOperationException {
    return of.getClass().getMethod(method).invoke(of);
  }
}
