package io.gongjian.webapp.rest.application;

import io.gongjian.engine.determination.DeterminationJson;
import io.gongjian.forms.application.ApplicationCase;
import io.gongjian.forms.application.ApplicationSummary;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shows applications. */
public final class ApplicationJson {

  private ApplicationJson() {}

  /** An application without its receipt. */
  public static Map<String, @Nullable Object> summary(ApplicationSummary application) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("number", application.number().value());
    tree.put("project", application.project().toString());
    tree.put("draft", application.draft().toString());
    tree.put("pack", DeterminationJson.tree(application.pack()));
    tree.put("submittedAt", application.submittedAt().toString());
    tree.put("submittedBy", application.submittedBy().value());
    tree.put("cases", application.cases().stream().map(ApplicationJson::tree).toList());
    tree.put("receiptHash", application.receiptHash());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(ApplicationCase one) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("number", one.number());
    tree.put("matter", one.matter().value());
    return tree;
  }
}
