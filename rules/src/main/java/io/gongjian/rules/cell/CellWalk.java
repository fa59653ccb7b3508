package io.gongjian.rules.cell;

import io.gongjian.engine.moment.WrittenDay;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.rules.cell.CellReading.Reason;
import io.gongjian.rules.cell.CellReading.Refused;
import io.gongjian.rules.cell.Span.Bound;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.kie.dmn.feel.lang.ast.AtLiteralNode;
import org.kie.dmn.feel.lang.ast.BaseNode;
import org.kie.dmn.feel.lang.ast.BooleanNode;
import org.kie.dmn.feel.lang.ast.DashNode;
import org.kie.dmn.feel.lang.ast.FunctionInvocationNode;
import org.kie.dmn.feel.lang.ast.NameRefNode;
import org.kie.dmn.feel.lang.ast.NumberNode;
import org.kie.dmn.feel.lang.ast.QualifiedNameNode;
import org.kie.dmn.feel.lang.ast.RangeNode;
import org.kie.dmn.feel.lang.ast.SignedUnaryNode;
import org.kie.dmn.feel.lang.ast.StringNode;
import org.kie.dmn.feel.lang.ast.UnaryTestListNode;
import org.kie.dmn.feel.lang.ast.UndefinedValueNode;

/** Turns the parsed tree of one cell into a condition, refusing every form that is not listed. */
final class CellWalk {

  private static final String ALL = "all";
  private static final String AT_LEAST = "at_least";

  private final ColumnType column;
  private final Map<String, Object> terms;

  CellWalk(ColumnType column, Map<String, Object> terms) {
    this.column = column;
    this.terms = terms;
  }

  CellReading walk(UnaryTestListNode list) {
    List<BaseNode> tests = list.getElements();
    if (tests.size() == 1 && tests.get(0) instanceof DashNode) {
      return list.isNegated()
          ? new Refused(Reason.NEVER_HOLDS, list.getText(), 0)
          : CellReader.read(new Condition.Always());
    }
    try {
      Optional<CellReading> compared = compared(list, tests);
      if (compared.isPresent()) {
        return compared.get();
      }
      return column.type().isNumber() || column.type() == FactType.DATE
          ? ordered(list, tests)
          : named(list, tests);
    } catch (RefusedTest refused) {
      return refused.refusal;
    }
  }

  /** One comparison with another fact, or a term without one value; or its negation. */
  private Optional<CellReading> compared(UnaryTestListNode list, List<BaseNode> tests) {
    BaseNode only = tests.size() == 1 ? tests.get(0) : list;
    Set<Object> orders = new LinkedHashSet<>();
    BaseNode named = only;
    if (only instanceof RangeNode range) {
      boolean above = range.getEnd() instanceof UndefinedValueNode;
      boolean below = range.getStart() instanceof UndefinedValueNode;
      if (above == below) {
        return Optional.empty();
      }
      named = above ? range.getStart() : range.getEnd();
      RangeNode.IntervalBoundary end = above ? range.getLowerBound() : range.getUpperBound();
      orders.add(above ? ColumnType.GREATER : ColumnType.LESS);
      if (end == RangeNode.IntervalBoundary.CLOSED) {
        orders.add(ColumnType.EQUAL);
      }
    } else {
      orders.add(ColumnType.EQUAL);
    }
    if (!(named instanceof QualifiedNameNode fact) || isKnownTerm(fact)) {
      return Optional.empty();
    }
    if (list.isNegated()) {
      Set<Object> others = new LinkedHashSet<>(ColumnType.ORDER.values());
      others.removeAll(orders);
      orders = others;
    }
    return Optional.of(
        new CellReading.Compared(fact.getText(), orders, Math.max(0, fact.getStartColumn())));
  }

  /** True for an open term that has one value; another one is compared with like a fact. */
  private boolean isKnownTerm(QualifiedNameNode name) {
    List<NameRefNode> parts = name.getParts();
    return parts.size() == 2
        && parts.get(0).getText().equals("term")
        && terms.containsKey(parts.get(1).getText());
  }

  private CellReading ordered(UnaryTestListNode list, List<BaseNode> tests) {
    List<Span> spans = new ArrayList<>();
    for (BaseNode test : tests) {
      spans.add(span(test));
    }
    List<Span> apart = SpanList.united(spans);
    if (list.isNegated()) {
      apart = SpanList.complement(apart);
    }
    if (apart.isEmpty()) {
      return new Refused(Reason.NEVER_HOLDS, list.getText(), 0);
    }
    return CellReader.read(new Condition.Within(apart));
  }

  private Span span(BaseNode test) {
    if (test instanceof RangeNode range) {
      boolean lowIncluded = range.getLowerBound() == RangeNode.IntervalBoundary.CLOSED;
      boolean highIncluded = range.getUpperBound() == RangeNode.IntervalBoundary.CLOSED;
      return new Span(bound(range.getStart(), lowIncluded), bound(range.getEnd(), highIncluded));
    }
    Bound exactly = new Bound(comparable(test), true);
    return new Span(Optional.of(exactly), Optional.of(exactly));
  }

  private Optional<Bound> bound(BaseNode node, boolean included) {
    return node instanceof UndefinedValueNode
        ? Optional.empty()
        : Optional.of(new Bound(comparable(node), included));
  }

  private Comparable<?> comparable(BaseNode node) {
    Object constant = constant(node);
    if (column.type() == FactType.DATE && constant instanceof LocalDate date) {
      return date;
    }
    if (column.type().isNumber() && constant instanceof BigDecimal number) {
      return number;
    }
    throw new RefusedTest(Reason.WRONG_TYPE, node);
  }

  private CellReading named(UnaryTestListNode list, List<BaseNode> tests) {
    if (column.type() == FactType.SET
        && tests.size() == 1
        && tests.get(0) instanceof FunctionInvocationNode counted) {
      return counted(list.isNegated(), counted);
    }
    Set<Object> values = new LinkedHashSet<>();
    for (BaseNode test : tests) {
      values.add(name(test));
    }
    return switch (column.type()) {
      case SET -> CellReader.read(set(list.isNegated(), values));
      case STRING ->
          CellReader.read(
              list.isNegated() ? new Condition.NoneOf(values) : new Condition.OneOf(values));
      default -> {
        Set<Object> chosen = list.isNegated() ? others(values) : values;
        yield chosen.isEmpty()
            ? new Refused(Reason.NEVER_HOLDS, list.getText(), 0)
            : CellReader.read(new Condition.OneOf(chosen));
      }
    };
  }

  private static Condition set(boolean negated, Set<Object> values) {
    Set<String> members = new LinkedHashSet<>();
    values.forEach(value -> members.add((String) value));
    return negated ? new Condition.HasNoneOf(members) : new Condition.HasAnyOf(members);
  }

  /** {@code all(a, b)} or {@code at_least(2, a, b, c)}, or that it is not so. */
  private CellReading counted(boolean negated, FunctionInvocationNode counted) {
    List<BaseNode> operands = counted.getParams().getElements();
    Set<String> members = new LinkedHashSet<>();
    int least;
    if (counted.getName().getText().equals(ALL)) {
      operands.forEach(one -> members.add((String) name(one)));
      least = members.size();
    } else {
      require(counted.getName().getText().equals(AT_LEAST), Reason.NOT_ALLOWED, counted);
      require(!operands.isEmpty(), Reason.NOT_ALLOWED, counted);
      require(operands.get(0) instanceof NumberNode, Reason.WRONG_TYPE, operands.get(0));
      BigDecimal number = ((NumberNode) operands.get(0)).getValue();
      boolean countable = number.signum() > 0 && number.stripTrailingZeros().scale() <= 0;
      require(countable, Reason.WRONG_TYPE, operands.get(0));
      operands.subList(1, operands.size()).forEach(one -> members.add((String) name(one)));
      require(number.intValue() <= members.size(), Reason.NEVER_HOLDS, counted);
      least = number.intValue();
    }
    require(least > 0, Reason.NOT_ALLOWED, counted);
    if (least == 1) {
      return CellReader.read(set(negated, new LinkedHashSet<>(members)));
    }
    return CellReader.read(
        negated
            ? new Condition.HasFewerThan(least, members)
            : new Condition.HasAtLeast(least, members));
  }

  private Set<Object> others(Set<Object> values) {
    Set<Object> all =
        column.type() == FactType.BOOLEAN
            ? new LinkedHashSet<>(List.of(true, false))
            : new LinkedHashSet<>(column.values());
    all.removeAll(values);
    return all;
  }

  private Object name(BaseNode node) {
    Object constant = constant(node);
    switch (column.type()) {
      case BOOLEAN -> require(constant instanceof Boolean, Reason.WRONG_TYPE, node);
      case STRING -> require(node instanceof StringNode, Reason.WRONG_TYPE, node);
      default -> {
        require(constant instanceof String, Reason.WRONG_TYPE, node);
        require(column.values().contains((String) constant), Reason.UNKNOWN_VALUE, node);
      }
    }
    return constant;
  }

  private Object constant(BaseNode node) {
    if (node instanceof NumberNode number) {
      return canonical(number.getValue());
    }
    if (node instanceof SignedUnaryNode signed
        && signed.getExpression() instanceof NumberNode number) {
      boolean minus = signed.getSign() == SignedUnaryNode.Sign.NEGATIVE;
      return canonical(minus ? number.getValue().negate() : number.getValue());
    }
    if (node instanceof BooleanNode flag) {
      return flag.getValue();
    }
    if (node instanceof StringNode text) {
      return text.getValue();
    }
    if (node instanceof AtLiteralNode literal) {
      return date(literal);
    }
    if (node instanceof QualifiedNameNode qualified) {
      return term(qualified);
    }
    if (node instanceof NameRefNode name) {
      return name.getText();
    }
    throw new RefusedTest(Reason.NOT_ALLOWED, node);
  }

  private Object date(AtLiteralNode literal) {
    try {
      return WrittenDay.parse(literal.getStringLiteral().getValue());
    } catch (DateTimeException notADay) {
      throw new RefusedTest(Reason.WRONG_TYPE, literal);
    }
  }

  private Object term(QualifiedNameNode qualified) {
    List<NameRefNode> parts = qualified.getParts();
    boolean isTerm = parts.size() == 2 && parts.get(0).getText().equals("term");
    Object value = isTerm ? terms.get(parts.get(1).getText()) : null;
    if (value == null) {
      throw new RefusedTest(isTerm ? Reason.UNKNOWN_TERM : Reason.NOT_ALLOWED, qualified);
    }
    return value;
  }

  private static BigDecimal canonical(BigDecimal number) {
    return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
  }

  private static void require(boolean fulfilled, Reason reason, BaseNode node) {
    if (!fulfilled) {
      throw new RefusedTest(reason, node);
    }
  }

  /** Leaves the walk at the first test that cannot serve. */
  private static final class RefusedTest extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Refused refusal;

    RefusedTest(Reason reason, BaseNode node) {
      super(reason.name(), null, false, false);
      this.refusal = new Refused(reason, node.getText(), Math.max(0, node.getStartColumn()));
    }
  }
}
