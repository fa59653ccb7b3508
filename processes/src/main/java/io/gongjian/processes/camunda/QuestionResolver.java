package io.gongjian.processes.camunda;

import io.gongjian.processes.bpmn.BpmnIds;
import java.beans.FeatureDescriptor;
import java.util.Collections;
import java.util.Iterator;
import org.camunda.bpm.impl.juel.jakarta.el.ELContext;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.jspecify.annotations.Nullable;

/**
 * Knows one name and its two questions. Nothing else has properties or methods: no variable, no
 * execution, no text.
 */
final class QuestionResolver extends ELResolver {

  private final FlowQuestions questions;

  QuestionResolver(FlowQuestions questions) {
    this.questions = questions;
  }

  @Override
  public @Nullable Object getValue(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    if (base == null && BpmnIds.QUESTIONS.equals(property)) {
      context.setPropertyResolved(true);
      return questions;
    }
    return null;
  }

  @Override
  public @Nullable Object invoke(
      ELContext context,
      @Nullable Object base,
      @Nullable Object method,
      Class<?> @Nullable [] types,
      Object @Nullable [] arguments) {
    if (base != questions
        || arguments == null
        || arguments.length != 1
        || !(arguments[0] instanceof String step)) {
      return null;
    }
    if ("opens".equals(method)) {
      context.setPropertyResolved(true);
      return questions.opens(step);
    }
    if ("closes".equals(method)) {
      context.setPropertyResolved(true);
      return questions.closes(step);
    }
    return null;
  }

  @Override
  public @Nullable Class<?> getType(
      ELContext context, @Nullable Object base, @Nullable Object property) {
    return null;
  }

  @Override
  public void setValue(
      ELContext context,
      @Nullable Object base,
      @Nullable Object property,
      @Nullable Object value) {}

  @Override
  public boolean isReadOnly(ELContext context, @Nullable Object base, @Nullable Object property) {
    return true;
  }

  @Override
  public Iterator<FeatureDescriptor> getFeatureDescriptors(
      ELContext context, @Nullable Object base) {
    return Collections.emptyIterator();
  }

  @Override
  public Class<?> getCommonPropertyType(ELContext context, @Nullable Object base) {
    return Object.class;
  }
}
