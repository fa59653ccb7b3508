package io.gongjian.forms.schema;

import com.networknt.schema.ExecutionContext;
import com.networknt.schema.format.Format;
import java.util.function.Predicate;

/** A format that is checked by our own code; values that are no text fit every format. */
record TextFormat(String name, Predicate<String> fits) implements Format {

  @Override
  public String getName() {
    return name;
  }

  @Override
  public boolean matches(ExecutionContext context, String value) {
    return fits.test(value);
  }
}
