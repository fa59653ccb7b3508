package io.gongjian.webapp.adapter.persistence.ledger;

/** That a case used a document. */
public record UseRow(String hash, String material, String caseNumber) {}
