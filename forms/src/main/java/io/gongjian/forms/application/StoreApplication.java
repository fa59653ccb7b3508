package io.gongjian.forms.application;

import io.gongjian.engine.field.FieldId;
import java.util.Map;

/** Keeps an application for good. */
@FunctionalInterface
public interface StoreApplication {

  void store(Application application, Map<FieldId, Object> answers);
}
