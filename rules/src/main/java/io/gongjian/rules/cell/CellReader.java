package io.gongjian.rules.cell;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import io.gongjian.rules.cell.CellReading.Read;
import io.gongjian.rules.cell.CellReading.Reason;
import io.gongjian.rules.cell.CellReading.Refused;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.antlr.v4.runtime.BaseErrorListener;
import org.antlr.v4.runtime.RecognitionException;
import org.antlr.v4.runtime.Recognizer;
import org.jspecify.annotations.Nullable;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.UnaryTestListNode;
import org.kie.dmn.feel.parser.feel11.ASTBuilderVisitor;
import org.kie.dmn.feel.parser.feel11.FEELParser;
import org.kie.dmn.feel.parser.feel11.FEEL_1_1Parser;

/**
 * Reads cells. The text is parsed by the FEEL parser of the DMN standard and its tree is walked
 * against a closed list of forms; nothing of it is ever evaluated.
 */
public final class CellReader {

  private static final int LONGEST_CELL = 2000;

  /** The same few texts stand in thousands of cells, and each day of a pack reads them again. */
  private static final LoadingCache<String, Parsed> PARSED =
      Caffeine.newBuilder().maximumSize(8_000).executor(Runnable::run).build(CellReader::parse);

  private final Map<String, Object> terms;

  /**
   * Makes a reader.
   *
   * @param terms the open terms that have a value, by id; values are BigDecimal or Boolean
   */
  public CellReader(Map<String, Object> terms) {
    this.terms = Map.copyOf(terms);
  }

  /** Reads {@code text} as a test on a column of type {@code type}. */
  public CellReading read(String text, ColumnType type) {
    if (text.isBlank() || text.length() > LONGEST_CELL) {
      return new Refused(Reason.NOT_READABLE, text.strip(), 0);
    }
    Optional<Refused> number = CellNumbers.refused(text);
    if (number.isPresent()) {
      return number.get();
    }
    return PARSED.get(text).read(new CellWalk(type, terms));
  }

  /** What the parser made of a text, whatever column it stands in. */
  @FunctionalInterface
  private interface Parsed {
    CellReading read(CellWalk walk);
  }

  private static Parsed parse(String text) {
    FirstError errors = new FirstError();
    FEEL_1_1Parser parser =
        FEELParser.parse(null, text, Map.of(), Map.of(), List.of(), List.of(), null);
    parser.removeErrorListeners();
    parser.addErrorListener(errors);
    FEEL_1_1Parser.UnaryTestsRootContext tree = parser.unaryTestsRoot();
    if (errors.at >= 0) {
      Refused refused = new Refused(Reason.NOT_READABLE, text, errors.at);
      return walk -> refused;
    }
    BaseNode root = new ASTBuilderVisitor(Map.of(), null).visit(tree);
    if (root instanceof UnaryTestListNode list) {
      return walk -> walk.walk(list);
    }
    Refused refused = new Refused(Reason.NOT_READABLE, text, 0);
    return walk -> refused;
  }

  private static final class FirstError extends BaseErrorListener {
    private int at = -1;

    @Override
    public void syntaxError(
        @Nullable Recognizer<?, ?> recognizer,
        @Nullable Object symbol,
        int line,
        int column,
        @Nullable String message,
        @Nullable RecognitionException cause) {
      if (at < 0) {
        at = column;
      }
    }
  }

  static CellReading read(Condition condition) {
    return new Read(condition);
  }
}
