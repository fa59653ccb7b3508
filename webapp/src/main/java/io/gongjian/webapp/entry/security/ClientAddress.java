package io.gongjian.webapp.entry.security;

import jakarta.servlet.http.HttpServletRequest;

/** Tells from which address a request comes. */
@FunctionalInterface
public interface ClientAddress {
  String of(HttpServletRequest request);
}
