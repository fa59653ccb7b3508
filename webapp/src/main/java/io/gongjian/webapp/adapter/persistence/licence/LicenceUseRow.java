package io.gongjian.webapp.adapter.persistence.licence;

/** That a case used a licence, as it is stored. */
public record LicenceUseRow(
    String kind, String number, int version, String material, String caseNumber) {}
