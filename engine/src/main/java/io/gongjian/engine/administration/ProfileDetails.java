package io.gongjian.engine.administration;

import java.util.Locale;

/**
 * What somebody says of themselves, as it is typed.
 *
 * @param address where mail goes; empty for none
 * @param wanted true when notices shall go by mail too
 * @param language the one in which it is written
 */
public record ProfileDetails(String shownName, String address, boolean wanted, Locale language) {}
