package io.gongjian.webapp.adapter.persistence.account;

/** A department or a region of an account, as it is stored. */
public record PlaceRow(String account, String place) {}
