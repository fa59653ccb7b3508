package io.gongjian.engine.account;

import java.util.Optional;

/** Finds an organisation by its credit code. */
@FunctionalInterface
public interface FindOrganisation {
  Optional<Organisation> find(CreditCode code);
}
