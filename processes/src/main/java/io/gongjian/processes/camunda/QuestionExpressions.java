package io.gongjian.processes.camunda;

import java.lang.reflect.Method;
import org.camunda.bpm.engine.impl.el.JuelExpressionManager;
import org.camunda.bpm.impl.juel.jakarta.el.ELResolver;
import org.camunda.bpm.impl.juel.jakarta.el.FunctionMapper;
import org.jspecify.annotations.Nullable;

/** Expressions in which nothing is known but the questions of flows; there are no functions. */
final class QuestionExpressions extends JuelExpressionManager {

  private final FlowQuestions questions;

  QuestionExpressions(FlowQuestions questions) {
    this.questions = questions;
  }

  @Override
  protected ELResolver createElResolver() {
    return new QuestionResolver(questions);
  }

  @Override
  protected FunctionMapper createFunctionMapper() {
    return new FunctionMapper() {
      @Override
      public @Nullable Method resolveFunction(String prefix, String name) {
        return null;
      }
    };
  }

  /** Those that the engine brings are not wanted. */
  @Override
  public void addFunction(String name, Method function) {}
}
