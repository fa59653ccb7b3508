package io.gongjian.webapp.adapter.persistence.account;

/** An account with the name that pages show. */
public record ShownNameRow(String account, String shownName) {}
