package io.gongjian.webapp.entry.demo;

/**
 * An invented organisation a demo applicant acts for.
 *
 * @param title its Chinese name
 * @param creditCode its unified social credit code, with a right check character
 */
public record DemoOrganisation(String title, String creditCode) {}
