package io.gongjian.webapp.entry.problem;

/** Ends a request that cannot be understood; what a use case refuses comes as a value instead. */
public final class ProblemException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  public ProblemException(Problem problem) {
    super(problem.code().word() + " " + problem.about());
    this.problem = problem;
  }

  public Problem problem() {
    return problem;
  }
}
