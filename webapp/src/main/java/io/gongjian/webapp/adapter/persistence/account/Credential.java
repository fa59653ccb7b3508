package io.gongjian.webapp.adapter.persistence.account;

/**
 * What a sign-in is checked against.
 *
 * @param locked true when the account may not sign in
 * @param generation counts the ends of all its sessions: by a new password, by locking
 */
public record Credential(String passwordHash, boolean locked, int generation) {}
