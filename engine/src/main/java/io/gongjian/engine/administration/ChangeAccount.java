package io.gongjian.engine.administration;

/**
 * A change of an account, as it is typed.
 *
 * @param version what the change is based on
 */
public record ChangeAccount(String name, AccountDetails details, long version) {}
