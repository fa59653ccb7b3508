package io.gongjian.engine.pack.internal;

import io.gongjian.engine.pack.FaultCode;
import java.util.List;

/** Ends the reading of a file that cannot be taken apart any further; told as one fault. */
final class UnreadableYaml extends Exception {

  private static final long serialVersionUID = 1L;

  private final FaultCode code;
  private final transient Position at;
  private final transient List<String> args;

  UnreadableYaml(FaultCode code, Position at, String... args) {
    super(code.code(), null, false, false);
    this.code = code;
    this.at = at;
    this.args = List.of(args);
  }

  FaultCode code() {
    return code;
  }

  Position at() {
    return at;
  }

  String[] args() {
    return args.toArray(String[]::new);
  }
}
