package io.gongjian.webapp.command;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackFault;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.processes.bpmn.reading.BpmnRefusal;
import io.gongjian.processes.bpmn.reading.BpmnRemark;
import io.gongjian.processes.bpmn.reading.ReadBpmn;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Shows what a file of BPMN became: the step table to be put into a pack, and beside it what
 * somebody must look at and what a check of it in the pack would say.
 */
final class ImportingFlow {

  private final CommandFile file;
  private final AnswerOptions options;
  private final PrintWriter out;
  private final PrintWriter errors;

  ImportingFlow(CommandFile file, AnswerOptions options, PrintWriter out, PrintWriter errors) {
    this.file = file;
    this.options = options;
    this.out = out;
    this.errors = errors;
  }

  /** Tells each reason in a line. */
  int refuse(ReadBpmn.Refused refused) {
    Locale locale = options.locale();
    for (BpmnRefusal reason : refused.reasons()) {
      errors.println(file.name() + ": " + reason.in(locale));
    }
    return 2;
  }

  /** Prints the table, and tells what is left to do. */
  int print(ReadBpmn.Table table, PackLoader loader, Pack pack) {
    Locale locale = options.locale();
    byte[] bytes = table.text().getBytes(StandardCharsets.UTF_8);
    List<PackFault> faults =
        loader.flow(pack, "flows", table.flow().id() + ".yaml", bytes).faults();
    List<String> lines = new ArrayList<>();
    for (BpmnRemark remark : table.remarks()) {
      lines.add(remark.in(locale));
    }
    for (PackFault fault : faults) {
      lines.add(fault.place() + " " + fault.what(locale) + " " + fault.mend(locale));
    }
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("flow", table.flow().id().value());
    tree.put("table", table.text());
    tree.put("remarks", lines);
    out.println(options.printed(table.text()::stripTrailing, () -> tree));
    lines.forEach(errors::println);
    return 0;
  }
}
