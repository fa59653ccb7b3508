package io.gongjian.webapp.rest;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The API: all addresses under {@code /api} are answered here, unknown ones too. */
@ApplicationPath("/api")
public class ApiApplication extends Application {}
