package io.gongjian.webapp.adapter.persistence.account;

/** An organisation as it is stored. */
public record OrganisationRow(String creditCode, String name) {}
