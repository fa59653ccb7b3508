package io.gongjian.webapp.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/**
 * The API: all addresses under {@code /api} are answered here, unknown ones too. It is described by
 * OpenAPI alone.
 */
@ApplicationPath("/api")
public class ApiApplication extends Application {

  @Override
  public Map<String, Object> getProperties() {
    return Map.of("jersey.config.server.wadl.disableWadl", true);
  }
}
