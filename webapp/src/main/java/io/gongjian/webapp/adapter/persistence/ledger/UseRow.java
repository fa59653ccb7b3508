package io.gongjian.webapp.adapter.persistence.ledger;

import io.gongjian.engine.ledger.ContentHash;

/** That a case used a document. */
public record UseRow(ContentHash hash, String material, String caseNumber) {}
