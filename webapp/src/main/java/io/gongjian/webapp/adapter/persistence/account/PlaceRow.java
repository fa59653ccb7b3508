package io.gongjian.webapp.adapter.persistence.account;

/** A department, a region or a post of an account, as it is stored. */
public record PlaceRow(String account, String place) {}
