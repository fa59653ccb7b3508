package io.gongjian.engine.administration;

/** Turns a password into what is stored instead of it. */
@FunctionalInterface
public interface HashPassword {
  String hash(String password);
}
